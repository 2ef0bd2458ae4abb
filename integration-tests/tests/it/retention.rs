//! How long incidents are kept, and how they are removed: the plan, the run, and what breaks off in the middle.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::{audit_entries, incidents};
use nimrs_api::db::types::At;
use nimrs_api::db::{self, AnyConnection, DbError};
use nimrs_api::domain::ids::IncidentId;
use nimrs_api::service::retention::{self, Done, Plan};
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Client, Service, TestDatabase, on_both, real_time, run};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::deletion_requests::{Desk, duplicate};
use crate::follow_up::Case;
use crate::incidents::{recorded, whole};

/// Every table that holds rows of an incident.
const TABLES: [&str; 17] = [
    "incidents",
    "incident_people",
    "incident_notifications",
    "incident_jc_numbers",
    "incident_versions",
    "classifications",
    "incident_clocks",
    "incident_facts",
    "incident_documents",
    "attachments",
    "investigations",
    "committee_reviews",
    "corrective_actions",
    "inquiries",
    "findings",
    "finding_steps",
    "deletion_requests",
];

#[derive(QueryableByName)]
struct Rows {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

fn count_in(conn: &mut AnyConnection, table: &str, incident: Uuid) -> i64 {
    let column = if table == "incidents" { "id" } else { "incident_id" };
    let id = match conn {
        AnyConnection::Pg(_) => format!("'{incident}'"),
        AnyConnection::Sqlite(_) => format!("x'{}'", incident.simple()),
    };
    let query = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} = {id}");
    diesel::sql_query(query).get_result::<Rows>(conn).unwrap().n
}

/// How many rows of an incident each table has.
async fn rows(service: &Service, path: &str) -> Vec<(&'static str, i64)> {
    let id = id(path);
    let found = service.app.db.read(move |conn| -> Result<_, DbError> {
        Ok(TABLES.iter().map(|table| (*table, count_in(conn, table, id))).collect())
    });
    found.await.unwrap()
}

fn id(path: &str) -> Uuid {
    path.rsplit('/').next().unwrap().parse().unwrap()
}

/// Closes an incident, as if the State had.
async fn close(service: &Service, path: &str) {
    let (id, now) = (IncidentId(id(path)), At(service.clock.now()));
    let done = service.app.db.write(move |conn| -> Result<(), DbError> {
        diesel::update(incidents::table.filter(incidents::id.eq(id)))
            .set((incidents::status.eq("closed"), incidents::closed_at.eq(Some(now))))
            .execute(conn)?;
        Ok(())
    });
    done.await.unwrap();
}

async fn upload(client: &Client, path: &str, text: &'static str) -> (u16, String) {
    let part = Part::text(text).file_name("note.txt").mime_str("text/plain").unwrap();
    let request =
        client.request(Method::POST, &format!("{path}/attachments")).multipart(Form::new().part("file", part));
    let answer = client.send(request).await;
    (answer.status, answer.body["sha256"].as_str().unwrap_or_default().to_owned())
}

async fn attached(client: &Client, path: &str, text: &'static str) -> String {
    let (status, sha256) = upload(client, path, text).await;
    assert_eq!(status, 201);
    sha256
}

async fn plan(service: &Service) -> Plan {
    let ctx = service.ctx();
    retention::plan(&service.app.db, retention::today(&ctx)).await.unwrap()
}

async fn apply(service: &Service) -> Done {
    let plan = plan(service).await;
    let done = retention::apply(&service.ctx(), &plan).await.unwrap();
    assert_eq!((done.incidents, done.files, done.changed), (plan.due(), plan.files + plan.left_over, 0));
    assert_eq!((done.cases, done.requests), (plan.cases, plan.requests));
    done
}

async fn is_stored(service: &Service, sha256: &str) -> bool {
    service.app.files.read(sha256).await.is_ok()
}

fn file_in_store(service: &Service, sha256: &str) -> std::path::PathBuf {
    service.app.config.files.data_dir.join("attachments").join(&sha256[..2]).join(&sha256[2..4]).join(sha256)
}

async fn purges(service: &Service) -> i64 {
    let found: Result<i64, DbError> = service
        .app
        .db
        .read(|conn| {
            Ok(audit_entries::table.filter(audit_entries::action.eq("incident.purge")).count().get_result(conn)?)
        })
        .await;
    found.unwrap()
}

async fn items(client: &Client, path: &str) -> Vec<Value> {
    client.get(path).await.expect(200).body["items"].as_array().expect("a list").clone()
}

/// People of the facility anew, after years.
async fn later(service: &Service, desk: &mut Desk, at: &str) {
    service.set_time(at);
    desk.level_1 = service.signed_on(G::Level1, desk.here).await;
    desk.central = service.signed_on(G::CentralOffice, desk.here).await;
}

on_both! {
    async fn everything_of_an_incident_goes_and_a_tombstone_stays(service) {
        let (case, _) = Case::finished(&service).await;
        let crm = case.colleague(&service, G::ClinicalRiskManager).await;
        crm.post(&case.at("inquiries"), json!({ "question": "Was the floor marked?" })).await.expect(201);
        let finding = json!({ "jc_number": "101-460120030", "allegation": "neglect", "status": "pending" });
        case.colleague(&service, G::JusticeCenter).await.post(&case.at("findings"), finding).await.expect(201);
        let kept = recorded(&case.level_1, whole()).await;
        let (own, shared) = (attached(&case.level_1, &case.path, "Own").await, attached(&case.level_1, &case.path, "Shared").await);
        assert_eq!(attached(&case.level_1, &kept, "Shared").await, shared);
        let version = case.level_1.get(&case.path).await.expect(200).version();
        crm.if_match(version).post(&case.at("close"), json!({})).await.expect(200);
        for (table, count) in rows(&service, &case.path).await {
            assert!(count > 0 || table == "deletion_requests", "nothing in {table}, so that this proves little");
        }
        let before = plan(&service).await;
        assert_eq!((before.due(), before.counts.values().map(|count| count.not_yet).sum::<usize>()), (0, 1));
        // Closed on 2 March 2026; the client was born in 1988.
        service.set_time("2033-03-03T04:59:59Z");
        assert_eq!(plan(&service).await.due(), 0);
        service.set_time("2033-03-03T05:00:00Z");
        let due = plan(&service).await;
        assert_eq!((due.due(), due.files, due.left_over), (1, 1, 0));
        assert_eq!(plan(&service).await, due, "a plan changes nothing");
        assert!(rows(&service, &case.path).await[0].1 == 1 && is_stored(&service, &own).await);

        assert_eq!(apply(&service).await, Done { incidents: 1, files: 1, ..Done::default() });
        for (table, count) in rows(&service, &case.path).await {
            assert_eq!(count, 0, "{table}");
        }
        assert!(!is_stored(&service, &own).await && is_stored(&service, &shared).await);
        assert_eq!(purges(&service).await, 1);
        let central = service.signed_on(G::CentralOffice, case.here).await;
        let stones = items(&central, "/v1/tombstones").await;
        assert_eq!(stones.len(), 1);
        assert_eq!((&stones[0]["kind"], &stones[0]["rule"]), (&json!("purged"), &json!("seven_years")));
        assert_eq!((&stones[0]["class"], &stones[0]["kept_until"]), (&json!("closed"), &json!("2033-03-02")));
        central.get(&case.path).await.problem(404, "not_found");
        assert_eq!(apply(&service).await, Done::default());
        let level_1 = service.signed_on(G::Level1, case.here).await;
        let file = items(&level_1, &format!("{kept}/attachments")).await[0]["id"].as_str().unwrap().to_owned();
        level_1.get(&format!("{kept}/attachments/{file}/content")).await.expect(200);
        attached(&level_1, &kept, "Own").await;
    }

    async fn the_case_goes_with_the_last_incident_that_carries_it(service) {
        let scene = crate::import_queue::Scene::new(&service).await;
        let mut desk = Desk { here: scene.here, level_1: scene.level_1.clone(), central: scene.central.clone() };
        scene.central.post("/v1/clinical-risk-managers", crate::clinical_risk_managers::manager("crm@example.org")).await.expect(201);
        let (one, two) = (desk.linked().await, desk.linked().await);
        let number = desk.level_1.get(&one).await.expect(200).body["content"]["jc_numbers"][0].as_str().unwrap().to_owned();
        let requests = "/v1/justice-center/requests";
        for about in [json!(id(&one)), Value::Null] {
            let mut body = crate::jc_requests::not_arrived(&number);
            if !about.is_null() {
                body["incident_id"] = about;
            }
            let jc = format!("{requests}/{}", desk.level_1.post(requests, body).await.expect(201).id());
            let version = desk.level_1.get(&jc).await.expect(200).version();
            desk.level_1.if_match(version).post(&format!("{jc}/close"), json!({ "note": "Came" })).await.expect(200);
        }
        let case = scene.released(&number).await;
        crate::import_queue::act(&scene.level_1, &case, "import", json!({ "incident_id": id(&one) })).await.expect(200);
        let unrelated = scene.released("101-777").await;
        close(&service, &one).await;
        let jc_rows = || async {
            let found = service.app.db.read(|conn| -> Result<_, DbError> {
                let mut count = |table: &str| {
                    diesel::sql_query(format!("SELECT COUNT(*) AS n FROM {table}")).get_result::<Rows>(conn).unwrap().n
                };
                Ok((count("jc_cases"), count("jc_case_deliveries"), count("jc_requests"),
                    count("outbox_messages WHERE kind = 'jc_request'")))
            });
            found.await.unwrap()
        };
        assert_eq!(jc_rows().await, (2, 2, 2, 2));
        later(&service, &mut desk, "2034-01-10T15:00:00Z").await;
        // The other incident carries the number: the case and the request about the number alone stay.
        let due = plan(&service).await;
        assert_eq!((due.due(), due.cases, due.requests), (1, 0, 1));
        apply(&service).await;
        assert_eq!(jc_rows().await, (2, 2, 1, 1));
        close(&service, &two).await;
        later(&service, &mut desk, "2042-01-10T15:00:00Z").await;
        let due = plan(&service).await;
        assert_eq!((due.due(), due.cases, due.requests), (1, 1, 1));
        apply(&service).await;
        assert_eq!(jc_rows().await, (1, 1, 0, 0));
        desk.central.get(&case).await.problem(404, "not_found");
        desk.central.get(&unrelated).await.expect(200);
    }

    async fn what_is_held_says_why(service) {
        let mut desk = Desk::new(&service).await;
        let (copy, survivor) = (desk.submitted().await, desk.submitted().await);
        desk.voided(duplicate(&copy, &survivor)).await;
        desk.central.post("/v1/clinical-risk-managers", crate::clinical_risk_managers::manager("crm@example.org")).await.expect(201);
        let asked = desk.submitted().await;
        let mut about = crate::jc_requests::not_arrived("101-55");
        about["incident_id"] = json!(id(&asked));
        let jc = format!("/v1/justice-center/requests/{}", desk.level_1.post("/v1/justice-center/requests", about).await.expect(201).id());
        let held = desk.submitted().await;
        let version = desk.central.get(&held).await.expect(200).version();
        desk.central.if_match(version).post(&format!("{held}/legal-hold"), json!({ "reason": "Litigation" })).await.expect(200);
        let waiting = desk.submitted().await;
        desk.asked(crate::deletion_requests::test_entry(&waiting)).await;
        let draft = recorded(&desk.level_1, whole()).await;
        desk.level_1.with("Change-Reason", "Twice").if_match(1).delete(&draft).await.expect(204);
        desk.submitted().await;
        for path in [&survivor, &asked, &held, &waiting] {
            close(&service, path).await;
        }

        later(&service, &mut desk, "2034-01-10T15:00:00Z").await;
        let due = plan(&service).await;
        assert_eq!((due.due(), due.held.len()), (2, 4), "{due:?}");
        let why: Vec<String> = due.held.iter().flat_map(|held| held.holds.iter().map(ToString::to_string)).collect();
        for part in ["survives its voided duplicate NIMRS-2026-", "Justice Center is open about 101-55", "legal hold", "waits for its decision"] {
            assert!(why.iter().any(|why| why.contains(part)), "{part}: {why:?}");
        }
        assert_eq!(apply(&service).await.incidents, 2);
        for path in [&copy, &draft] {
            assert!(rows(&service, path).await.iter().all(|(_, count)| *count == 0));
        }
        let stones = items(&desk.central, "/v1/tombstones?kind=purged").await;
        assert_eq!(stones.len(), 2);
        let of_draft = stones.iter().find(|stone| stone["incident_id"] == json!(id(&draft))).unwrap();
        assert_eq!((&of_draft["reason"], &of_draft["class"]), (&json!("Twice"), &json!("discarded")));
        // With the duplicate gone its survivor may go; the others once nothing holds them.
        let version = desk.central.get(&held).await.expect(200).version();
        desk.central.if_match(version).post(&format!("{held}/release-legal-hold"), json!({ "reason": "Settled" })).await.expect(200);
        let version = desk.level_1.get(&jc).await.expect(200).version();
        desk.level_1.if_match(version).post(&format!("{jc}/close"), json!({ "note": "Old" })).await.expect(200);
        let due = plan(&service).await;
        assert_eq!((due.due(), due.held.len()), (3, 1), "{due:?}");
        assert_eq!(apply(&service).await.incidents, 3);
    }

    async fn a_young_client_keeps_it_longer(service) {
        let mut desk = Desk::new(&service).await;
        let (young, unknown) = (desk.linked().await, desk.linked().await);
        let reason = desk.level_1.with("Change-Reason", "One more client");
        let person = |born: Option<&str>| json!({ "role": "client_witness", "last_name": "Miles", "date_of_birth": born });
        reason.post(&format!("{young}/people"), crate::jc_requests::but(person(Some("2016-02-29")), json!({}))).await.expect(201);
        let mut nobody_knows = person(None);
        nobody_knows.as_object_mut().unwrap().remove("date_of_birth");
        reason.post(&format!("{unknown}/people"), nobody_knows).await.expect(201);
        for path in [&young, &unknown] {
            close(&service, path).await;
        }
        for (at, due) in [("2038-03-01T15:00:00Z", 0), ("2038-03-02T15:00:00Z", 1), ("2048-03-02T15:00:00Z", 1), ("2048-03-03T15:00:00Z", 2)] {
            service.set_time(at);
            assert_eq!(plan(&service).await.due(), due, "{at}");
        }
        later(&service, &mut desk, "2038-03-02T15:00:00Z").await;
        assert_eq!(apply(&service).await.incidents, 1);
        desk.level_1.get(&unknown).await.expect(200);
    }

    async fn what_is_changed_between_plan_and_run_stays(service) {
        let mut desk = Desk::new(&service).await;
        let path = desk.submitted().await;
        close(&service, &path).await;
        later(&service, &mut desk, "2034-01-10T15:00:00Z").await;
        let old = plan(&service).await;
        let version = desk.central.get(&path).await.expect(200).version();
        let crm = service.signed_on(G::ClinicalRiskManager, desk.here).await;
        crm.if_match(version).post(&format!("{path}/reopen"), json!({ "reason": "New facts" })).await.expect(200);
        let done = retention::apply(&service.ctx(), &old).await.unwrap();
        assert_eq!(done, Done { changed: 1, ..Done::default() });
        desk.level_1.get(&path).await.expect(200);
        assert_eq!(apply(&service).await, Done::default());
    }

    async fn a_run_that_breaks_off_leaves_no_record_without_its_file(service) {
        let mut desk = Desk::new(&service).await;
        let (old, kept) = (desk.submitted().await, recorded(&desk.level_1, whole()).await);
        let (own, shared) = (attached(&desk.level_1, &old, "Own").await, attached(&desk.level_1, &old, "Shared").await);
        attached(&desk.level_1, &kept, "Shared").await;
        close(&service, &old).await;
        later(&service, &mut desk, "2034-01-10T15:00:00Z").await;
        // The store fails after the commit.
        let place = file_in_store(&service, &own);
        std::fs::remove_file(&place).unwrap();
        std::fs::create_dir(&place).unwrap();
        std::fs::write(place.join("in the way"), "x").unwrap();
        let due = plan(&service).await;
        retention::apply(&service.ctx(), &due).await.expect_err("the store fails");
        assert!(rows(&service, &old).await.iter().all(|(_, count)| *count == 0));
        assert!(is_stored(&service, &shared).await);
        std::fs::remove_dir_all(&place).unwrap();
        std::fs::write(&place, "Own").unwrap();

        // Until the next run nobody can add that file, and be left without it.
        let left = plan(&service).await;
        assert_eq!((left.due(), left.files, left.left_over), (0, 0, 1));
        assert_eq!(upload(&desk.level_1, &kept, "Own").await.0, 409);
        assert!(is_stored(&service, &own).await);
        assert_eq!(apply(&service).await, Done { files: 1, ..Done::default() });
        assert!(!is_stored(&service, &own).await);
        assert_eq!(attached(&desk.level_1, &kept, "Own").await, own);
        assert!(is_stored(&service, &own).await);
    }

    async fn uploads_and_removals_at_once_leave_every_record_its_file(service) {
        let mut desk = Desk::new(&service).await;
        let mut old = Vec::new();
        for _ in 0..3 {
            let path = desk.submitted().await;
            attached(&desk.level_1, &path, "The same").await;
            close(&service, &path).await;
            old.push(path);
        }
        later(&service, &mut desk, "2034-01-10T15:00:00Z").await;
        let kept = recorded(&desk.level_1, whole()).await;
        let due = plan(&service).await;
        assert_eq!((due.due(), due.files), (3, 1));
        let ctx = service.ctx();
        let removal = retention::apply(&ctx, &due);
        let uploads = async {
            let mut statuses = Vec::new();
            for _ in 0..6 {
                statuses.push(upload(&desk.level_1, &kept, "The same").await.0);
            }
            statuses
        };
        let (done, statuses) = tokio::join!(removal, uploads);
        done.unwrap();
        assert!(statuses.iter().all(|status| matches!(status, 201 | 409)), "{statuses:?}");
        for file in items(&desk.level_1, &format!("{kept}/attachments")).await {
            assert!(is_stored(&service, file["sha256"].as_str().unwrap()).await, "{statuses:?}");
        }
        assert!(statuses.contains(&201), "{statuses:?}");
    }
}

/// A database with an incident that was closed eight years ago, in real time; and its path.
async fn prepared(backend: Backend) -> (TestDatabase, String) {
    let service = Service::start(backend).await;
    service.clock.set(real_time() - TimeDelta::days(8 * 366));
    let desk = Desk::new(&service).await;
    let now = service.clock.now();
    let at = |hours: i64| -> DateTime<Utc> { now - TimeDelta::hours(hours) };
    let mut body = whole();
    body["content"]["occurred"]["at"] = json!(at(5));
    body["content"]["discovered_at"] = json!(at(4));
    body["content"]["reported_to_vpcr_at"] = json!(at(3));
    body["notifications"] = json!([]);
    let path = recorded(&desk.level_1, body).await;
    attached(&desk.level_1, &path, "Old").await;
    close(&service, &path).await;
    (service.stop(), path)
}

async fn the_command(backend: Backend) {
    let (database, path) = prepared(backend).await;
    if backend == Backend::Sqlite {
        let folder = database.folder.path().join("elsewhere");
        let (url, data) = (format!("sqlite://{}/nimrs.db", folder.display()), folder.display().to_string());
        for how in ["--dry-run", "--apply"] {
            let variables = [("DATABASE_URL", url.as_str()), ("NIMRS_DATA_DIR", data.as_str())];
            let (well, said) = run(&database, &["retention", how], &variables).await;
            assert!(!well && said.contains("there is no file"), "{how}: {said}");
            assert!(!folder.exists(), "{how} made something");
        }
    }
    for wrong in [&["retention"][..], &["retention", "--dry-run", "--apply"], &["retention", "--all"]] {
        let (well, said) = run(&database, wrong, &[]).await;
        assert!(!well && said.contains("--apply"), "{wrong:?}: {said}");
    }
    let incident = id(&path);
    let there = || {
        let mut conn = Target::parse(&database.url).unwrap().open().unwrap();
        (count_in(&mut conn, "incidents", incident), db::retention::count_marked(&mut conn).unwrap())
    };
    let (well, dry) = run(&database, &["retention", "--dry-run"], &[]).await;
    assert!(well && dry.contains("1 incidents and 1 files would be removed. Nothing was changed."), "{dry}");
    assert_eq!(there(), (1, 0));
    assert_eq!(run(&database, &["retention", "--dry-run"], &[]).await.1, dry);
    let (well, applied) = run(&database, &["retention", "--apply"], &[]).await;
    assert!(well && applied.contains("1 incidents and 1 files were removed."), "{applied}");
    assert_eq!(there(), (0, 0));
    let table =
        |said: &str| said.lines().filter(|line| line.contains("seven_years")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(table(&dry), table(&applied));
    let (_, again) = run(&database, &["retention", "--dry-run"], &[]).await;
    assert!(again.contains("0 incidents and 0 files would be removed"), "{again}");
}

#[tokio::test]
async fn the_command_on_sqlite() {
    the_command(Backend::Sqlite).await;
}

#[tokio::test]
async fn the_command_on_postgres() {
    the_command(Backend::Postgres).await;
}
