//! Nothing accepted is ever lost: the process is killed (SIGKILL) in the middle of a load of creates, and afterwards
//! every create that was answered 201 is there, with its version and its audit entry.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diesel::prelude::*;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::{audit_entries, incident_versions, incidents};
use nimrs_api::domain::ids::IncidentId;
use nimrs_integration_tests::{Backend, Process, TestDatabase};
use serde_json::json;

const CLIENTS: usize = 16;
const ROUNDS: usize = 3;

/// Kills the process once `enough` creates were answered, with others under way.
async fn create_until_killed(process: Process, token: &str, enough: usize) -> Vec<IncidentId> {
    let count = Arc::new(AtomicUsize::new(0));
    let mut clients = tokio::task::JoinSet::new();
    for number in 0..CLIENTS {
        let (client, count) = (process.client(Some(token)), Arc::clone(&count));
        clients.spawn(async move {
            let mut answered = Vec::new();
            let body = json!({ "content": { "incident_type": "fall", "narrative": { "description": format!("Load {number}") } } });
            loop {
                let request = client.request(reqwest::Method::POST, "/v1/incidents").json(&body);
                let Ok(response) = request.send().await else { return answered };
                if response.status() != 201 {
                    return answered;
                }
                let Ok(view) = response.json::<serde_json::Value>().await else { return answered };
                count.fetch_add(1, Ordering::SeqCst);
                answered.push(view["id"].as_str().unwrap().parse::<IncidentId>().unwrap());
            }
        });
    }
    while count.load(Ordering::SeqCst) < enough {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    process.kill().await;
    clients.join_all().await.concat()
}

fn kept(database: &TestDatabase) -> (HashSet<IncidentId>, HashSet<IncidentId>, HashSet<IncidentId>) {
    let mut conn = Target::parse(&database.url).unwrap().open().unwrap();
    let rows: Vec<IncidentId> = incidents::table.select(incidents::id).load(&mut conn).unwrap();
    let versions: Vec<IncidentId> = incident_versions::table
        .filter(incident_versions::number.eq(1))
        .select(incident_versions::incident_id)
        .load(&mut conn)
        .unwrap();
    let entries: Vec<Option<IncidentId>> = audit_entries::table
        .filter(audit_entries::action.eq("incident.create"))
        .select(audit_entries::incident_id)
        .load(&mut conn)
        .unwrap();
    (rows.into_iter().collect(), versions.into_iter().collect(), entries.into_iter().flatten().collect())
}

async fn check(backend: Backend) {
    let (database, person) = super::process::prepared(backend).await;
    let mut process = Process::start(&database).await;
    let token = super::process::signed_on(&process, &person).await;
    let mut answered = Vec::new();
    for round in 0..ROUNDS {
        answered.extend(create_until_killed(process, &token, 30 + 17 * round).await);
        process = Process::start(&database).await;
    }
    let (rows, versions, entries) = kept(&database);
    for id in &answered {
        assert!(rows.contains(id), "the incident {id} was answered 201 and is lost");
        assert!(versions.contains(id), "the version of {id} is lost");
        assert!(entries.contains(id), "the audit entry of {id} is lost");
    }
    assert_eq!(rows, versions, "no incident without its version, and none half-written");
    assert_eq!(rows, entries, "no incident without its audit entry");
    let last = answered.last().unwrap();
    process.client(Some(&token)).get(&format!("/v1/incidents/{last}")).await.expect(200);
    process.kill().await;
}

#[tokio::test]
async fn what_was_answered_survives_a_kill_on_sqlite() {
    check(Backend::Sqlite).await;
}

#[tokio::test]
async fn what_was_answered_survives_a_kill_on_postgres() {
    check(Backend::Postgres).await;
}
