//! The migrations of both databases make the same tables, which are those of the code; up, down and up again.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::Text;
use nimrs_api::db::connection::Target;
use nimrs_api::db::{AnyConnection, migrate};
use nimrs_integration_tests::{Backend, Service};

type Tables = BTreeMap<String, BTreeSet<String>>;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

const SQLITE: &str = "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
const POSTGRES: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns \
     WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'";

fn columns(conn: &mut AnyConnection) -> Tables {
    let query = if matches!(conn, AnyConnection::Pg(_)) { POSTGRES } else { SQLITE };
    let rows: Vec<Column> = diesel::sql_query(query).load(conn).unwrap();
    let mut tables = Tables::new();
    // The full-text index is each database's own: a virtual table with its shadows, and a table with a tsvector.
    for row in rows.into_iter().filter(|row| !row.table_name.starts_with("incident_words")) {
        tables.entry(row.table_name).or_default().insert(row.column_name);
    }
    tables
}

/// The tables as `schema.rs` describes them.
fn described() -> Tables {
    let text = include_str!("../../../api/src/db/schema.rs");
    let mut tables = Tables::new();
    let mut table = String::new();
    for line in text.lines().map(str::trim) {
        if let Some((name, _)) = line.split_once(" (").filter(|_| line.ends_with('{') && !line.starts_with("diesel")) {
            name.clone_into(&mut table);
        } else if let Some((column, _)) = line.split_once(" -> ") {
            tables.entry(table.clone()).or_default().insert(column.to_owned());
        }
    }
    tables
}

async fn check(backend: Backend) -> Tables {
    let service = Service::start(backend).await;
    let target = Target::parse(&service.database_url).unwrap();
    let mut conn = target.open().unwrap();
    let first = columns(&mut conn);
    assert_eq!(migrate::pending(&mut conn).unwrap(), 0);
    assert!(migrate::down(&mut conn).unwrap() > 0);
    assert_eq!(columns(&mut conn), Tables::new(), "down leaves nothing");
    drop(conn);
    migrate::up(&target).unwrap();
    let second = columns(&mut target.open().unwrap());
    assert_eq!(first, second, "up, down and up again");
    first
}

#[tokio::test]
async fn both_databases_have_the_tables_of_the_code() {
    let (sqlite, postgres) = (check(Backend::Sqlite).await, check(Backend::Postgres).await);
    assert_eq!(sqlite, postgres);
    assert_eq!(sqlite, described());
}
