//! What is kept beside incidents for reports and search is what making it anew would give, after everything that the
//! demo's stories do to them: drafts, submissions, amendments, late reports, deletions.

use diesel::RunQueryDsl;
use diesel::sql_types::Text;
use nimrs_api::db::{AnyConnection, DbError};
use nimrs_api::service::AppError;
use nimrs_api::service::demo;
use nimrs_api::service::incident::complete_missing;
use nimrs_integration_tests::{Service, on_both};

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The rows of a projection, each as a text, in their order.
fn kept(conn: &mut AnyConnection, columns: &[&str], table: &str) -> Vec<String> {
    let hex = |name: &str| match conn {
        AnyConnection::Pg(_) => format!("COALESCE(CAST({name} AS TEXT), '-')"),
        AnyConnection::Sqlite(_) if name.ends_with("_id") => format!("COALESCE(hex({name}), '-')"),
        AnyConnection::Sqlite(_) => format!("COALESCE(CAST({name} AS TEXT), '-')"),
    };
    let row = columns.iter().map(|name| hex(name)).collect::<Vec<_>>().join(" || ' ' || ");
    let query = format!("SELECT {row} AS line FROM {table} ORDER BY 1");
    diesel::sql_query(query).load::<Line>(conn).unwrap().into_iter().map(|line| line.line).collect()
}

fn all(conn: &mut AnyConnection) -> (Vec<String>, Vec<String>) {
    let facts = [
        "facility_id",
        "incident_id",
        "unit_id",
        "field_office",
        "county_fips",
        "status",
        "incident_type",
        "class",
        "day",
        "month",
        "weekday",
        "hour",
        "location",
        "premises",
        "harm",
        "age_band",
        "staff_involvement",
        "clock_outcomes",
        "packed",
    ];
    (kept(conn, &facts, "incident_facts"), kept(conn, &["incident_id", "digest"], "incident_documents"))
}

async fn after(service: &Service) -> (Vec<String>, Vec<String>) {
    service.app.db.write(|conn| Ok::<_, DbError>(all(conn))).await.unwrap()
}

on_both! {
    async fn what_is_kept_is_what_would_be_made_anew(service) {
        demo::fill(&service.app).await.expect("the demo");
        let before = after(&service).await;
        assert!(before.0.len() > 60 && before.1.len() >= before.0.len(), "{} {}", before.0.len(), before.1.len());
        service.app.db.write(|conn| {
            for table in ["incident_facts", "incident_words", "incident_documents"] {
                diesel::sql_query(format!("DELETE FROM {table}")).execute(conn).map_err(DbError::from)?;
            }
            while complete_missing(conn, 20)? > 0 {}
            Ok::<_, AppError>(())
        }).await.unwrap();
        assert_eq!(after(&service).await, before);
    }
}
