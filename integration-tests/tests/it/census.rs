//! The census.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, on_both};
use serde_json::{Value, json};

const CENSUS: &str = "/v1/census";
const CSV: &str = "/v1/census/csv";
const HEADER: &str = "unit,month,patient_days\n";

async fn send(client: &Client, path: &str, file: impl Into<Vec<u8>>) -> Answer {
    client.post_raw(path, "text/csv", file).await
}

async fn entries(client: &Client, query: &str) -> Vec<Value> {
    client.get(&format!("{CENSUS}?limit=200{query}")).await.expect(200).body["items"].as_array().unwrap().clone()
}

fn entry(month: &str, days: i64) -> Value {
    json!({ "month": month, "patient_days": days })
}

on_both! {
    async fn an_entry_from_its_adding_to_its_end(service) {
        let here = service.brooklyn().await;
        let level_2 = service.signed_on(G::Level2, here).await;
        let mut content = entry("2026-02", 2712);
        content["note"] = json!("Ward 7 closed");
        let made = level_2.post(CENSUS, content.clone()).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!(made.body["facility_id"], here.id.to_string());
        assert_eq!((&made.body["month"], &made.body["patient_days"], made.version()), (&json!("2026-02"), &json!(2712), 1));
        let twice = level_2.post(CENSUS, content).await.problem(409, "duplicate").fault("/month", "duplicate");
        assert!(twice.body["detail"].as_str().unwrap().contains("the facility as a whole"), "{}", twice.body);
        level_2.get(&path).await.expect(200);
        level_2.patch(&path, json!({ "patient_days": 1 })).await.problem(428, "precondition_required");
        let changed = level_2.if_match(1).patch(&path, json!({ "patient_days": 2700, "note": null })).await.expect(200);
        assert_eq!((changed.version(), &changed.body["note"]), (2, &Value::Null));
        level_2.if_match(1).patch(&path, json!({ "patient_days": 1 })).await.problem(412, "precondition_failed");
        assert_eq!(level_2.if_match(2).patch(&path, json!({ "patient_days": 2700 })).await.expect(200).version(), 2);
        for (patch, pointer, code) in [
            (json!({ "facility_id": "0198c0de-0000-7000-8000-000000000001" }), "/facility_id", "fixed"),
            (json!({ "month": "2026-04" }), "/month", "future"),
            (json!({ "unit_id": "0198c0de-0000-7000-8000-000000000001" }), "/unit_id", "unknown_value"),
        ] {
            level_2.if_match(2).patch(&path, patch).await.problem(422, "validation_failed").fault(pointer, code);
        }
        level_2.if_match(1).delete(&path).await.problem(412, "precondition_failed");
        level_2.if_match(2).delete(&path).await.expect(204);
        level_2.get(&path).await.problem(404, "not_found");
        level_2.post(CENSUS, entry("2026-02", 1)).await.expect(201);
    }

    async fn entries_that_cannot_be(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let level_1 = service.signed_on(G::Level1, here).await;
        for (month, days) in [("2026-13", 1), ("2026-3", 1), ("2026-02", -1), ("2026-02", 10_000_001), ("2026-04", 1)] {
            level_1.post(CENSUS, entry(month, days)).await.problem(422, "validation_failed");
        }
        level_1.post(CENSUS, json!({ "month": "2026-02", "patient_days": 1.5 })).await.problem(422, "validation_failed");
        level_1.post(CENSUS, entry("2026-04", 1)).await.fault("/month", "future");
        // The running month may be entered as it goes.
        level_1.post(CENSUS, entry("2026-03", 0)).await.expect(201);
        // A facility out of sight is not told from one that does not exist.
        let mut foreign = entry("2026-02", 1);
        let mut told = Vec::new();
        for facility in [there.id.to_string(), "0198c0de-0000-7000-8000-000000000001".to_owned()] {
            foreign["facility_id"] = json!(facility);
            let refused = level_1.post(CENSUS, foreign.clone()).await.problem(422, "validation_failed");
            let refused = refused.fault("/facility_id", "unknown_value");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("own facility"), "{}", refused.body);
            let file = send(&level_1, &format!("{CSV}?facility_id={facility}"), format!("{HEADER},2026-01,1\n")).await;
            file.problem(422, "validation_failed").fault("query:facility_id", "unknown_value");
            told.push((refused.body["detail"].clone(), refused.body["errors"].clone()));
        }
        assert_eq!(told[0], told[1]);
        let wrong = level_1.post(CENSUS, entry("2026-3", 1)).await.fault("/month", "wrong_format");
        assert!(wrong.body["errors"][0]["message"].as_str().unwrap().contains("a month such as 2026-03"), "{}", wrong.body);
        for group in [G::Level3, G::CentralOffice, G::FieldOffice, G::SecurityAdministrator] {
            service.signed_on(group, here).await.post(CENSUS, entry("2026-01", 1)).await.problem(403, "forbidden");
        }
    }

    async fn everybody_reads_the_own_scope(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let at_home = service.signed_on(G::Integration, here).await;
        let abroad = service.signed_on(G::Level1, there).await;
        for month in ["2026-01", "2026-02", "2026-03"] {
            at_home.post(CENSUS, entry(month, 100)).await.expect(201);
        }
        let foreign = abroad.post(CENSUS, entry("2026-01", 200)).await.expect(201).header("location").to_owned();
        for (group, count) in [(G::Level3, 3), (G::FieldOffice, 3), (G::Integration, 3), (G::CentralOffice, 4)] {
            let client = service.signed_on(group, here).await;
            assert_eq!(entries(&client, "").await.len(), count, "{group}");
            assert_eq!(entries(&client, "&month_from=2026-02&month_to=2026-02").await.len(), 1, "{group}");
            let answer = client.get(&foreign).await;
            assert_eq!(answer.status, if group == G::CentralOffice { 200 } else { 404 }, "{group}");
            let theirs = entries(&client, &format!("&facility_id={}", there.id)).await;
            assert_eq!(theirs.len(), usize::from(group == G::CentralOffice), "{group}");
        }
        for group in [G::JusticeCenter, G::SecurityAdministrator, G::NimrsHelpDesk] {
            service.signed_on(group, here).await.get(CENSUS).await.problem(403, "forbidden");
        }
        let first = at_home.get(&format!("{CENSUS}?limit=2")).await.expect(200).body;
        let cursor = first["next_cursor"].as_str().unwrap();
        let second = at_home.get(&format!("{CENSUS}?limit=2&cursor={cursor}")).await.expect(200).body;
        assert_eq!((second["items"].as_array().unwrap().len(), &second["items"][0]["month"]), (1, &json!("2026-03")));
        let wrong = at_home.get(&format!("{CENSUS}?month_from=2026-3")).await.problem(422, "validation_failed");
        assert!(wrong.body["errors"][0]["message"].as_str().unwrap().contains("a month such as 2026-03"), "{}", wrong.body);
        let turned = at_home.get(&format!("{CENSUS}?month_from=2026-10&month_to=2026-01")).await;
        turned.problem(422, "validation_failed").fault("query:month_to", "before_from");
    }

    async fn a_file_is_tried_and_then_written(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let unit = json!({ "name": "Ward 7, East", "programme": "general_hospital_unit" });
        let unit = central.post(&format!("/v1/facilities/{}/units", here.id), unit).await.expect(201).id();
        let file = format!("{HEADER},2026-01,2700\r\n\"ward 7, east\",2026-01,400\r\n{unit},2026-02,380\r\n");
        let tried = send(&level_1, &format!("{CSV}?dry_run=true"), file.clone()).await.expect(200).body;
        let report = |dry: bool, added: u64, changed: u64, unchanged: u64| json!({
            "dry_run": dry, "rows": 3, "added": added, "changed": changed, "unchanged": unchanged, "errors": [],
        });
        assert_eq!(tried, report(true, 3, 0, 0));
        assert!(entries(&level_1, "").await.is_empty());
        assert_eq!(send(&level_1, CSV, file.clone()).await.expect(200).body, report(false, 3, 0, 0));
        assert_eq!(send(&level_1, CSV, file.clone()).await.expect(200).body, report(false, 0, 0, 3));
        assert_eq!(send(&level_1, CSV, file.replace("2700", "2701")).await.expect(200).body, report(false, 0, 1, 2));
        let all = entries(&level_1, "&month_from=2026-01&month_to=2026-01").await;
        assert_eq!((all.len(), &all[0]["patient_days"], &all[0]["version"]), (2, &json!(2701), &json!(2)));
        assert_eq!(all[1]["unit_id"], unit);

        let bad = format!("{HEADER},2026-03,5\nWard 8,2026-01,1\nWard 7,2026-01,1\n,2026-04,1\n{unit},2026-01,1\n\"Ward 7, East\",2026-01,2\n");
        let refused = send(&level_1, CSV, bad.clone()).await.problem(422, "validation_failed");
        for (pointer, code) in [
            ("line:3/unit", "unknown_value"), ("line:4/unit", "unknown_value"), ("line:5/month", "future"),
            ("line:7/month", "repeated"),
        ] {
            assert!(refused.body["errors"].as_array().unwrap().iter().any(|fault| fault["pointer"] == pointer && fault["code"] == code), "{}", refused.body);
        }
        assert!(refused.body["detail"].as_str().unwrap().contains("nothing was written"));
        let tried = send(&level_1, &format!("{CSV}?dry_run=true"), bad).await.expect(200).body;
        assert_eq!((&tried["rows"], tried["errors"].as_array().unwrap().len()), (&json!(6), 4));
        assert_eq!(entries(&level_1, "").await.len(), 3);

        for (file, code) in [("", "empty"), ("unit;month;patient_days\n;2026-01;5\n", "wrong_header"), ("unit,month,patient_days\n\"Ward 7,2026-01,5\n", "unclosed_quote")] {
            let refused = send(&level_1, CSV, file).await.problem(422, "validation_failed");
            assert_eq!(refused.body["errors"][0]["code"], code);
        }
        let own = send(&central, CSV, format!("{HEADER},2026-01,1\n")).await;
        own.problem(403, "forbidden");
        level_1.post(CSV, json!([])).await.problem(415, "unsupported_media_type");
    }

    async fn the_same_month_ten_times_at_once_is_added_once(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let answers = futures_util::future::join_all((0..10).map(|_| level_1.post(CENSUS, entry("2026-02", 5)))).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
        assert_eq!(answers.iter().filter(|answer| answer.status == 409).count(), 9);
        let file = format!("{HEADER},2026-01,7\n,2026-02,6\n");
        let answers = futures_util::future::join_all((0..10).map(|_| send(&level_1, CSV, file.clone()))).await;
        assert!(answers.iter().all(|answer| [200, 409].contains(&answer.status)));
        assert_eq!(entries(&level_1, "").await.len(), 2);
    }
}
