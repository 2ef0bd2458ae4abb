//! `nimrs demo --incidents`: a State of any size, the same for the same seed, whole in every part.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use nimrs_api::db::AnyConnection;
use nimrs_api::db::connection::Target;
use nimrs_integration_tests::{Backend, TestDatabase, run};

#[derive(QueryableByName, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn lines(conn: &mut AnyConnection, query: &str) -> Vec<String> {
    diesel::sql_query(query).load::<Line>(conn).unwrap().into_iter().map(|line| line.line).collect()
}

fn count(conn: &mut AnyConnection, query: &str) -> i64 {
    diesel::sql_query(query).get_result::<Count>(conn).unwrap().count
}

async fn made(backend: Backend, seed: &str) -> (TestDatabase, AnyConnection) {
    let database = TestDatabase::new(backend);
    let arguments = ["demo", "--incidents", "700", "--seed", seed, "--until", "2026-06-30", "--years", "2"];
    let (well, said) = run(&database, &arguments, &[]).await;
    assert!(well && said.contains("700 of 700 incidents"), "{said}");
    let conn = Target::parse(&database.url).unwrap().open().unwrap();
    (database, conn)
}

/// The State without the small demo, whose people are others each time.
const STATE: &str = "created_by_user_id LIKE 'f0%'";

async fn check(backend: Backend) -> Vec<String> {
    let (_database, mut conn) = made(backend, "7").await;
    let conn = &mut conn;
    let text = |column: &str| format!("SELECT {column} AS line FROM incidents WHERE {STATE} ORDER BY number");
    let all = lines(conn, &text("number || status || content"));
    assert_eq!(all.len(), 700);
    let types = lines(conn, &format!("SELECT DISTINCT incident_type AS line FROM incidents WHERE {STATE}"));
    assert!(types.len() > 20, "{types:?}");
    let counted = "SELECT COUNT(*) AS count FROM incidents WHERE status NOT IN ('discarded', 'voided')";
    assert_eq!(count(conn, "SELECT COUNT(*) AS count FROM incident_facts"), count(conn, counted));
    let without = |table: &str| {
        format!(
            "SELECT COUNT(*) AS count FROM incidents i WHERE NOT EXISTS \
             (SELECT 1 FROM {table} t WHERE t.facility_id = i.facility_id AND t.incident_id = i.id)"
        )
    };
    assert_eq!(count(conn, &without("incident_versions")), 0);
    assert_eq!(count(conn, &without("audit_entries")), 0);
    // Lists go by the id, and numbers are read as an order too.
    for column in ["id", "number"] {
        let strange = format!(
            "SELECT COUNT(*) AS count FROM incidents a JOIN incidents b \
             ON a.{column} < b.{column} AND a.created_at > b.created_at WHERE a.{STATE} AND b.{STATE}"
        );
        assert_eq!(count(conn, &strange), 0, "{column}");
    }
    let strange =
        "SELECT COUNT(*) AS count FROM incidents a JOIN incidents b ON a.id < b.id AND a.created_at > b.created_at";
    assert_eq!(count(conn, strange), 0);
    all
}

#[tokio::test]
async fn a_state_is_whole_and_the_same_for_the_same_seed_on_both_databases() {
    let (sqlite, postgres) = (check(Backend::Sqlite).await, check(Backend::Postgres).await);
    assert_eq!(sqlite, postgres);
    let (_database, mut conn) = made(Backend::Sqlite, "8").await;
    let other = lines(
        &mut conn,
        &format!("SELECT number || status || content AS line FROM incidents WHERE {STATE} ORDER BY number"),
    );
    assert_eq!(other.len(), 700);
    assert_ne!(sqlite, other);
}

#[tokio::test]
async fn a_state_that_ends_in_the_future_or_long_ago_is_refused_before_anything_is_made() {
    let database = TestDatabase::new(Backend::Sqlite);
    for until in ["2999-01-01", "1700-01-01"] {
        let (well, said) = run(&database, &["demo", "--incidents", "10", "--until", until], &[]).await;
        assert!(!well && said.contains(until) && said.contains("1990-01-01"), "{said}");
    }
    let (well, said) = run(&database, &["demo", "--incidents", "10", "--until", "2026-01-01"], &[]).await;
    assert!(well, "{said}");
}
