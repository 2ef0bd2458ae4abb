//! An import whose process is killed (SIGKILL) again and again, at any point, does each row exactly once.

use std::time::Duration;

use diesel::prelude::*;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::{audit_entries, imported_rows, imports, incident_people, incident_versions, incidents};
use nimrs_api::db::types::At;
use nimrs_integration_tests::{Backend, Process, TestDatabase, real_time};
use serde_json::Value;

use super::imports::{IMPORTS, row};

const ROWS: usize = 12_000;
const KILLS: usize = 6;

/// What a process that is killed leaves behind is taken over when its lease ends; the test does not wait so long.
fn let_go(database: &TestDatabase) {
    let mut conn = Target::parse(&database.url).unwrap().open().unwrap();
    diesel::update(imports::table)
        .filter(imports::lease_until.is_not_null())
        .set(imports::lease_until.eq(Some(At(real_time()))))
        .execute(&mut conn)
        .unwrap();
}

async fn progress(process: &Process, token: &str, path: &str) -> (Value, i64) {
    let view = process.client(Some(token)).get(path).await.expect(200).body;
    let rows = view["rows"].as_i64().unwrap();
    (view, rows)
}

async fn check(backend: Backend) {
    let (database, person) = super::process::prepared(backend).await;
    let mut process = Process::start(&database).await;
    let token = super::process::signed_on(&process, &person).await;
    let text: String = (0..ROWS).map(|n| format!("{}\n", row(&format!("E-{n}"), "A patient slipped."))).collect();
    let asked = process.client(Some(&token)).post_raw(IMPORTS, "application/x-ndjson", text).await.expect(202);
    let path = format!("{IMPORTS}/{}", asked.id());
    let (mut kills, mut before) = (0, 0);
    while kills < KILLS {
        // Some time after it has gone on, whatever it is at then.
        let (view, rows) = progress(&process, &token, &path).await;
        if view["status"] == "done" {
            break;
        }
        if rows > before {
            tokio::time::sleep(Duration::from_millis(17 * kills as u64)).await;
            process.kill().await;
            kills += 1;
            before = rows;
            let_go(&database);
            process = Process::start(&database).await;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(kills >= 2, "it was done before it could be killed");
    let view = super::exports::ended(&process.client(Some(&token)), &path).await;
    assert_eq!((view["status"].as_str(), view["rows"].as_u64()), (Some("done"), Some(ROWS as u64)), "{view}");
    assert_eq!((view["created"].as_u64(), view["failed"].as_u64()), (Some(ROWS as u64), Some(0)), "{view}");
    process.kill().await;

    let mut conn = Target::parse(&database.url).unwrap().open().unwrap();
    let references: Vec<Option<String>> =
        incidents::table.select(incidents::external_reference).load(&mut conn).unwrap();
    let mut references: Vec<String> = references.into_iter().flatten().collect();
    assert_eq!(references.len(), ROWS);
    references.sort_unstable();
    references.dedup();
    assert_eq!(references.len(), ROWS, "each row once");
    let versions: i64 = incident_versions::table.count().get_result(&mut conn).unwrap();
    let people: i64 = incident_people::table.count().get_result(&mut conn).unwrap();
    let taken: i64 = imported_rows::table.count().get_result(&mut conn).unwrap();
    let entries: i64 =
        audit_entries::table.filter(audit_entries::action.eq("incident.import")).count().get_result(&mut conn).unwrap();
    assert_eq!([versions, people, taken, entries], [ROWS as i64; 4], "everything that follows, once too");
}

#[tokio::test]
async fn each_row_is_done_once_on_sqlite() {
    check(Backend::Sqlite).await;
}

#[tokio::test]
async fn each_row_is_done_once_on_postgres() {
    check(Backend::Postgres).await;
}
