//! Exports: made in the background, with what the reader may see, fetched whole or in parts, cancelled and removed.

use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::schema::{audit_entries, exports};
use nimrs_api::db::{self, DbError};
use nimrs_api::service::context::{Ctx, RequestInfo};
use nimrs_api::service::job;
use nimrs_contract::export::ExportedIncident;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Service, on_both};
use reqwest::Method;
use serde_json::{Value, json};

pub const EXPORTS: &str = "/v1/exports";

/// Waits until an export or import has ended.
pub async fn ended(client: &Client, path: &str) -> Value {
    for _ in 0..400 {
        let view = client.get(path).await.expect(200).body;
        if !matches!(view["status"].as_str(), Some("queued" | "running")) {
            return view;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{path} did not end");
}

/// Asks for an export and waits for it.
pub async fn exported(client: &Client, body: Value) -> (String, Value) {
    let asked = client.post(EXPORTS, body).await.expect(202);
    let path = asked.header("location").to_owned();
    assert_eq!(path, format!("{EXPORTS}/{}", asked.id()));
    let view = ended(client, &path).await;
    (path, view)
}

async fn file(client: &Client, path: &str) -> Answer {
    client.get(&format!("{path}/file")).await.expect(200)
}

fn lines(answer: &Answer) -> Vec<ExportedIncident> {
    let text = String::from_utf8(answer.bytes.clone()).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

async fn part(client: &Client, path: &str, range: &str) -> Answer {
    let request = client.request(Method::GET, &format!("{path}/file")).header("Range", range);
    client.send(request).await
}

/// So many drafts, each with a person.
async fn drafts(client: &Client, count: usize) {
    for number in 0..count {
        let mut body = crate::incidents::whole();
        body["external_reference"] = json!(format!("E-{number}"));
        client.post("/v1/incidents", body).await.expect(201);
    }
}

async fn audited(service: &Service, like: &'static str) -> Vec<(String, Option<String>)> {
    service
        .app
        .db
        .read(move |conn| -> Result<_, DbError> {
            Ok(audit_entries::table
                .filter(audit_entries::action.like(like))
                .order(audit_entries::id)
                .select((audit_entries::action, audit_entries::reason))
                .load(conn)?)
        })
        .await
        .unwrap()
}

on_both! {
    async fn a_reader_gets_what_it_may_see(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let level_1 = service.signed_on(G::Level1, here).await;
        drafts(&level_1, 3).await;
        let other = service.signed_on(G::Level1, there).await;
        drafts(&other, 2).await;
        let mut linked = crate::incidents::whole();
        linked["content"]["jc_numbers"] = json!(["101-7001"]);
        let linked = level_1.post("/v1/incidents", linked).await.expect(201);
        let path = format!("/v1/incidents/{}", linked.id());
        level_1.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200);
        let investigator = json!({ "investigator": { "name": "Robin Chase" } });
        level_1.if_match(2).post(&format!("{path}/investigate"), investigator).await.expect(200);
        let action = json!({ "description": "Mark wet floors", "owner": "Head nurse", "due_on": "2026-05-01" });
        level_1.post(&format!("{path}/corrective-actions"), action).await.expect(201);

        let (path, view) = exported(&level_1, json!({ "format": "ndjson" })).await;
        assert_eq!((&view["status"], &view["rows_done"], &view["rows_total"], &view["percent"]),
            (&json!("done"), &json!(4), &json!(4), &json!(100)), "{view}");
        let answer = file(&level_1, &path).await;
        assert_eq!(answer.header("content-type"), "application/x-ndjson");
        assert!(answer.header("content-disposition").contains("incidents-2026-03-02.ndjson"));
        assert_eq!(answer.header("etag"), format!("\"{}\"", view["sha256"].as_str().unwrap()));
        assert_eq!(answer.bytes.len() as i64, view["bytes"].as_i64().unwrap());
        let rows = lines(&answer);
        assert_eq!(rows.len(), 4);
        assert!(rows.is_sorted_by_key(|row| row.id));
        assert!(rows.iter().all(|row| row.identified && row.record.people[0].content.last_name.is_some()));
        // The line says what the service says.
        let one = rows.iter().find(|row| row.id.to_string() == linked.id()).unwrap();
        let read = level_1.get(&format!("/v1/incidents/{}", linked.id())).await.expect(200).body;
        assert_eq!(json!(one.record.content), read["content"]);
        assert_eq!(json!(one.record.people), read["people"]);
        assert_eq!((json!(one.number), json!(one.version), json!(one.jc_numbers)),
            (read["number"].clone(), read["version"].clone(), json!(["101-7001"])));
        assert_eq!(one.corrective_actions[0].content.owner.as_deref(), Some("Head nurse"));
        let clocks = level_1.get(&format!("/v1/incidents/{}/clocks", linked.id())).await.expect(200).body;
        let clocks = clocks["items"].as_array().cloned().unwrap_or_else(|| clocks.as_array().cloned().unwrap());
        assert_eq!(clocks.len(), one.clocks.len());
        for clock in &one.clocks {
            let same = clocks.iter().find(|other| other["code"] == json!(clock.code)).unwrap();
            assert_eq!((&same["status"], &same["due_at"]), (&json!(clock.status), &json!(clock.due_at)));
        }

        // Central Office sees all of them, and the filter narrows.
        let central = service.signed_on(G::CentralOffice, here).await;
        let (path, _) = exported(&central, json!({ "format": "ndjson" })).await;
        assert_eq!(lines(&file(&central, &path).await).len(), 6);
        let (path, _) = exported(&central, json!({ "format": "ndjson", "filter": { "facility_id": there.id } })).await;
        assert_eq!(lines(&file(&central, &path).await).len(), 2);
        let (path, _) = exported(&central, json!({ "format": "ndjson", "filter": { "jc_number": "101-7001" } })).await;
        assert_eq!(lines(&file(&central, &path).await)[0].id.to_string(), linked.id());
        let (path, view) = exported(&central, json!({ "format": "ndjson", "filter": { "status": "closed" } })).await;
        assert_eq!((&view["rows_done"], &view["bytes"], &view["status"]), (&json!(0), &json!(0), &json!("done")));
        assert!(file(&central, &path).await.bytes.is_empty());
    }

    async fn names_are_for_who_may_see_them(service) {
        let here = service.brooklyn().await;
        drafts(&service.signed_on(G::Level1, here).await, 1).await;
        let level_3 = service.signed_on(G::Level3, here).await;
        let (path, _) = exported(&level_3, json!({ "format": "ndjson" })).await;
        let row = lines(&file(&level_3, &path).await).remove(0);
        assert!(!row.identified && !row.record.people[0].identified);
        assert_eq!(row.record.people[0].content.last_name, None);
        let (path, _) = exported(&level_3, json!({ "format": "csv" })).await;
        assert!(!String::from_utf8(file(&level_3, &path).await.bytes).unwrap().contains("Miles"));

        let reason = level_3.with("Access-Reason", "Yearly review of falls");
        let (path, _) = exported(&reason, json!({ "format": "ndjson" })).await;
        assert!(lines(&file(&level_3, &path).await)[0].identified);
        let entries = audited(&service, "export.%").await;
        let of = |action: &str| entries.iter().filter(|entry| entry.0 == action).count();
        assert_eq!((of("export.request"), of("export.complete"), of("export.download")), (3, 3, 3), "{entries:?}");
        assert_eq!(entries.last().unwrap().1.as_deref(), Some("Yearly review of falls"));
    }

    async fn a_spreadsheet_gets_no_formula(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let mut body = crate::incidents::whole();
        body["external_reference"] = json!("=cmd|' /C calc'!A0");
        body["content"]["narrative"]["description"] = json!("A \"quoted\", long\r\ntext");
        level_1.post("/v1/incidents", body).await.expect(201);
        let (path, view) = exported(&level_1, json!({ "format": "csv" })).await;
        let answer = file(&level_1, &path).await;
        assert!(answer.header("content-type").starts_with("text/csv"));
        assert_eq!(answer.bytes.len() as i64, view["bytes"].as_i64().unwrap());
        let mut reader = csv::Reader::from_reader(answer.bytes.as_slice());
        let header = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 1);
        let cell = |name: &str| &rows[0][header.iter().position(|column| column == name).expect(name)];
        assert_eq!(cell("external_reference"), "'=cmd|' /C calc'!A0");
        assert_eq!(cell("content.narrative.description"), "A \"quoted\", long\r\ntext");
        assert_eq!(cell("content.incident_type"), "fall");
        assert_eq!(cell("people.0.last_name"), "Miles");
        assert_eq!((cell("people_count"), cell("identified"), cell("version")), ("1", "true", "1"));
    }

    async fn a_download_is_taken_up_where_it_broke_off(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        drafts(&level_1, 3).await;
        let (path, view) = exported(&level_1, json!({ "format": "ndjson" })).await;
        let whole = file(&level_1, &path).await;
        let (etag, size) = (whole.header("etag").to_owned(), whole.bytes.len());
        let first = part(&level_1, &path, "bytes=0-999").await.expect(206);
        assert_eq!(first.header("content-range"), format!("bytes 0-999/{size}"));
        let with = level_1.with("If-Range", &etag);
        let rest = part(&with, &path, "bytes=1000-").await.expect(206);
        assert_eq!([first.bytes, rest.bytes].concat(), whole.bytes);
        let stale = level_1.with("If-Range", "\"another\"");
        assert_eq!(part(&stale, &path, "bytes=1000-").await.expect(200).bytes, whole.bytes);
        let behind = part(&level_1, &path, &format!("bytes={size}-")).await.problem(416, "range_not_satisfiable");
        assert_eq!(behind.header("content-range"), format!("bytes */{}", view["bytes"]));
        level_1.send(level_1.request(Method::GET, &format!("{path}/file")).header("If-None-Match", &etag)).await.expect(304);

        // It is nobody else's, not even a colleague's.
        let colleague = service.signed_on(G::Level1, here).await;
        for tail in ["", "/file"] {
            colleague.get(&format!("{path}{tail}")).await.problem(404, "not_found");
        }
        let none = colleague.get(EXPORTS).await.expect(200);
        assert_eq!(none.body["items"], json!([]));
        colleague.if_match(1).delete(&path).await.problem(404, "not_found");

        // Removed by its owner.
        level_1.delete(&path).await.problem(428, "precondition_required");
        level_1.if_match(7).delete(&path).await.problem(412, "precondition_failed");
        level_1.if_match(1).post_empty(&format!("{path}/cancel")).await.problem(409, "state_conflict");
        level_1.if_match(1).delete(&path).await.expect(204);
        level_1.get(&path).await.problem(404, "not_found");
        assert_eq!(stored(&service), 0);
    }

    async fn its_file_goes_after_seven_days(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let level_1 = service.sign_on(&person).await;
        drafts(&level_1, 1).await;
        let (path, view) = exported(&level_1, json!({ "format": "ndjson" })).await;
        assert!(view["expires_at"].as_str().unwrap().starts_with("2026-03-09T15:0"), "{view}");
        assert_eq!(stored(&service), 1);
        service.advance(TimeDelta::days(7));
        let level_1 = service.sign_on(&person).await;
        assert_eq!(level_1.get(&path).await.expect(200).body["status"], "expired");
        level_1.get(&format!("{path}/file")).await.problem(409, "state_conflict");
        let request = RequestInfo { id: "test".to_owned(), ..RequestInfo::default() };
        job::run_due(&Ctx { app: service.app.clone(), request: request.into() }).await.unwrap();
        assert_eq!(stored(&service), 0);
        assert_eq!(level_1.get(&path).await.expect(200).body["status"], "expired");
    }

    async fn who_has_other_rights_by_now_gets_no_file(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let level_1 = service.sign_on(&person).await;
        drafts(&level_1, 1).await;
        let (path, _) = exported(&level_1, json!({ "format": "ndjson" })).await;
        let id = person.id;
        let group = |group: &'static str| {
            let app = service.app.clone();
            async move {
                app.db.write(move |conn| -> Result<(), DbError> {
                    diesel::update(db::schema::accounts::table.find(id))
                        .set(db::schema::accounts::security_group.eq(group))
                        .execute(conn)?;
                    Ok(())
                }).await.unwrap();
            }
        };
        group("level_3").await;
        level_1.get(&format!("{path}/file")).await.problem(403, "forbidden");
        group("level_1").await;
        file(&level_1, &path).await;
    }

    async fn a_store_that_cannot_take_it_is_told_and_nothing_is_offered(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        drafts(&level_1, 1).await;
        // Where the folder of the exports would be there is a file.
        let folder = attachments(&service);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("exports"), "x").unwrap();
        let (path, view) = exported(&level_1, json!({ "format": "ndjson" })).await;
        assert_eq!(view["status"], "failed", "{view}");
        assert!(view["error"].as_str().unwrap().contains("file store"), "{view}");
        level_1.get(&format!("{path}/file")).await.problem(409, "state_conflict");
        std::fs::remove_file(folder.join("exports")).unwrap();
        let (_, view) = exported(&level_1, json!({ "format": "ndjson" })).await;
        assert_eq!(view["status"], "done", "{view}");
    }

    async fn one_whose_process_died_is_made_anew(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let level_1 = service.sign_on(&person).await;
        drafts(&level_1, 2).await;
        let (path, first) = exported(&level_1, json!({ "format": "ndjson" })).await;
        // As it stands when the process died half-way.
        let dead = service.app.system.uuid();
        service.app.db.write(move |conn| -> Result<(), DbError> {
            use db::types::{At, RowId};
            diesel::update(exports::table)
                .set((
                    exports::status.eq("running"),
                    exports::sha256.eq(None::<String>),
                    exports::lease_owner.eq(Some(RowId(dead))),
                    exports::lease_until.eq(Some(At("2026-03-02T15:04:00Z".parse().unwrap()))),
                ))
                .execute(conn)?;
            Ok(())
        }).await.unwrap();
        service.app.exports_waiting.notify_one();
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(level_1.get(&path).await.expect(200).body["status"], "running", "its lease holds");
        level_1.get(&format!("{path}/file")).await.problem(409, "state_conflict");
        service.advance(TimeDelta::minutes(4));
        service.app.exports_waiting.notify_one();
        let again = ended(&level_1, &path).await;
        assert_eq!((&again["status"], &again["sha256"]), (&json!("done"), &first["sha256"]));
        assert_eq!(stored(&service), 1, "what was left is gone");
    }

    async fn one_that_waits_is_called_off_and_five_are_enough(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        // Exports that wait for a process that works on something else.
        let account: nimrs_api::domain::ids::AccountId =
            level_1.get("/v1/me").await.expect(200).body["account"]["id"].as_str().unwrap().parse().unwrap();
        let asked = level_1.post(EXPORTS, json!({ "format": "csv" })).await.expect(202);
        ended(&level_1, asked.header("location")).await;
        let busy = service.app.system.uuid();
        service.app.db.write(move |conn| -> Result<(), DbError> {
            use db::types::{At, RowId};
            let row: db::export::ExportRow =
                exports::table.filter(exports::account_id.eq(account)).select(db::export::ExportRow::as_select()).first(conn)?;
            diesel::update(exports::table.find(row.id))
                .set((
                    exports::status.eq("running"),
                    exports::lease_owner.eq(Some(RowId(busy))),
                    exports::lease_until.eq(Some(At("2027-03-02T15:00:30Z".parse().unwrap()))),
                ))
                .execute(conn)?;
            Ok(())
        }).await.unwrap();
        let path = format!("{EXPORTS}/{}", asked.id());
        level_1.if_match(1).delete(&path).await.problem(409, "state_conflict");
        let cancelled = level_1.if_match(1).post_empty(&format!("{path}/cancel")).await.expect(200);
        assert_eq!((cancelled.version(), &cancelled.body["status"]), (2, &json!("running")));
        level_1.if_match(2).post_empty(&format!("{path}/cancel")).await.problem(409, "state_conflict");
        // The process that works on it hears so.
        let id = asked.id().parse().unwrap();
        let now = service.app.system.now();
        let heard = service.app.db.write(move |conn| db::export::progress(conn, id, busy, (1, Some(2), 3), now)).await.unwrap();
        assert_eq!(heard, Some(true));
        let lost = service.app.system.uuid();
        let heard = service.app.db.write(move |conn| db::export::progress(conn, id, lost, (1, Some(2), 3), now)).await.unwrap();
        assert_eq!(heard, None, "another process has it");
    }

    async fn what_is_no_export_is_told(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        level_1.post(EXPORTS, json!({ "format": "xlsx" })).await.problem(422, "validation_failed").fault("/format", "unknown_value");
        level_1.post(EXPORTS, json!({ "format": "csv", "filter": { "colour": "red" } })).await
            .problem(422, "validation_failed").fault("/filter/colour", "unknown_field");
        for (name, value) in [("q", "wet floor"), ("sort", "occurred")] {
            let body = json!({ "format": "csv", "filter": { name: value } });
            level_1.post(EXPORTS, body).await.problem(422, "validation_failed").fault(&format!("/filter/{name}"), "not_in_exports");
        }
        let unknown = json!({ "format": "csv", "filter": { "status": "closed,open" } });
        level_1.post(EXPORTS, unknown).await.problem(422, "validation_failed").fault("/filter/status", "unknown_value");
        let level_2 = service.signed_on(G::Level2, here).await;
        level_2.post(EXPORTS, json!({ "format": "csv" })).await.problem(403, "forbidden");
        let keyed = level_1.with("Idempotency-Key", "once");
        let first = keyed.post(EXPORTS, json!({ "format": "csv" })).await.expect(202);
        let again = keyed.post(EXPORTS, json!({ "format": "csv" })).await.expect(202);
        assert_eq!(first.id(), again.id());
    }
}

fn attachments(service: &Service) -> std::path::PathBuf {
    service.app.config.files.data_dir.join("attachments")
}

/// How many files of exports lie in the store, begun ones among them.
fn stored(service: &Service) -> usize {
    std::fs::read_dir(attachments(service).join("exports")).map_or(0, Iterator::count)
}
