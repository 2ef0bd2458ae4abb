//! Imports: what the rows become, what is wrong with the others, and that nothing is done twice.

use diesel::prelude::*;
use nimrs_api::db::DbError;
use nimrs_api::db::schema::{import_seen, incident_clocks, incidents};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Options, Service, on_both};
use serde_json::{Value, json};

use super::exports::ended;

pub const IMPORTS: &str = "/v1/imports";
const NDJSON: &str = "application/x-ndjson";

/// A row of a historical record.
pub fn row(reference: &str, text: &str) -> Value {
    json!({
        "external_reference": reference,
        "content": { "incident_type": "fall", "occurred": { "precision": "exact", "at": "2019-03-01T09:15:00Z" },
            "narrative": { "description": text } },
        "people": [{ "role": "client_victim", "first_name": "Jordan", "last_name": "Miles" }],
    })
}

fn historical(reference: &str, text: &str) -> Value {
    let mut row = row(reference, text);
    row["historical"] = json!({ "submitted_at": "2019-03-02T15:00:00Z", "closed_at": "2019-05-01T15:00:00Z" });
    row
}

fn file(rows: &[Value]) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}

async fn imported(client: &Client, query: &str, media_type: &'static str, body: impl Into<Vec<u8>>) -> Value {
    let asked = client.post_raw(&format!("{IMPORTS}{query}"), media_type, body).await.expect(202);
    assert_eq!(asked.header("location"), format!("{IMPORTS}/{}", asked.id()));
    ended(client, asked.header("location")).await
}

/// Recorded, changed, unchanged, refused.
fn counts(view: &Value) -> [i64; 4] {
    assert_eq!(view["status"], "done", "{view}");
    ["created", "amended", "unchanged", "failed"].map(|name| view[name].as_i64().unwrap())
}

async fn errors(client: &Client, view: &Value) -> Vec<(i64, String, String)> {
    let answer = client.get(&format!("{IMPORTS}/{}/errors", view["id"].as_str().unwrap())).await.expect(200);
    assert_eq!(answer.header("content-type"), NDJSON);
    let text = String::from_utf8(answer.bytes).unwrap();
    let of = |value: &Value| value.as_str().unwrap().to_owned();
    text.lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|error| (error["line"].as_i64().unwrap(), of(&error["pointer"]), of(&error["code"])))
        .collect()
}

fn fault(line: i64, pointer: &str, code: &str) -> (i64, String, String) {
    (line, pointer.to_owned(), code.to_owned())
}

async fn listed(client: &Client) -> Vec<Value> {
    client.get("/v1/incidents?limit=200").await.expect(200).body["items"].as_array().unwrap().clone()
}

async fn level_1(service: &Service) -> Client {
    let here = service.brooklyn().await;
    service.signed_on(G::Level1, here).await
}

fn stored(service: &Service) -> usize {
    let folder = service.app.config.files.data_dir.join("attachments/imports");
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

/// The file and what was noted of it goes right after the end.
async fn tidied(service: &Service) {
    for _ in 0..100 {
        let left: i64 = service
            .app
            .db
            .read(|conn| -> Result<_, DbError> { Ok(import_seen::table.count().get_result(conn)?) })
            .await
            .unwrap();
        if left == 0 && stored(service) == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the file of an ended import is still there");
}

on_both! {
    async fn rows_become_drafts_once(service) {
        let client = level_1(&service).await;
        let rows: Vec<Value> = (0..600).map(|n| row(&format!("E-{n}"), "A patient slipped.")).collect();
        let tried = imported(&client, "?dry_run=true", NDJSON, file(&rows)).await;
        assert_eq!((counts(&tried), &tried["rows"], &tried["percent"]), ([600, 0, 0, 0], &json!(600), &json!(100)));
        assert!(listed(&client).await.is_empty(), "trying records nothing");

        assert_eq!(counts(&imported(&client, "", NDJSON, file(&rows)).await), [600, 0, 0, 0]);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&rows)).await), [0, 0, 600, 0]);
        tidied(&service).await;
        let first = &listed(&client).await[0];
        assert_eq!(first["status"], "draft");
        let path = format!("/v1/incidents/{}", first["id"].as_str().unwrap());
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["version"], &view["people"][0]["content"]["last_name"]), (&json!(1), &json!("Miles")));
        let numbers: std::collections::BTreeSet<String> =
            service.app.db.read(|conn| -> Result<Vec<String>, DbError> { Ok(incidents::table.select(incidents::number).load(conn)?) })
                .await.unwrap().into_iter().collect();
        assert_eq!(numbers.len(), 600);

        // An altered row changes its incident, and only that.
        let mut altered = rows.clone();
        altered[7]["content"]["narrative"]["description"] = json!("A patient slipped on a wet floor.");
        altered[8]["people"] = json!([]);
        assert_eq!(counts(&imported(&client, "?dry_run=true", NDJSON, file(&altered)).await), [0, 2, 598, 0]);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&altered)).await), [0, 2, 598, 0]);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&altered)).await), [0, 0, 600, 0]);
    }

    async fn what_is_wrong_is_told_with_its_line(service) {
        let client = level_1(&service).await;
        let mut wrong = row("E-2", "x");
        wrong["content"]["incident_type"] = json!("tumble");
        wrong["content"]["discovered_at"] = json!("2030-01-01T00:00:00Z");
        let mut elsewhere = row("E-3", "x");
        elsewhere["facility_id"] = json!("0192f0c1-0000-7000-8000-000000000001");
        let mut unit = row("E-4", "x");
        unit["content"]["unit_id"] = json!("0192f0c1-0000-7000-8000-000000000001");
        let text = [
            row("E-1", "x").to_string(), wrong.to_string(), String::new(), "{\"external".to_owned(), elsewhere.to_string(),
            row("E-1", "again").to_string(), unit.to_string(), "{}".to_owned(), historical("E-9", "x").to_string(),
            format!("{{\"external_reference\":\"{}\"}}", "x".repeat(2_000_000)), "{\"external_refer".to_owned(),
        ].join("\n");
        let expected = [
            fault(2, "/content/incident_type", "unknown_value"), fault(4, "", "malformed_json"),
            fault(5, "/facility_id", "other_facility"), fault(6, "/external_reference", "repeated"),
            fault(7, "/content/unit_id", "unknown_unit"), fault(8, "/external_reference", "required"),
            fault(9, "/historical", "out_of_place"), fault(10, "", "too_long"), fault(11, "", "truncated"),
        ];
        for query in ["?dry_run=true", ""] {
            let view = imported(&client, query, NDJSON, text.clone()).await;
            assert_eq!(counts(&view), [1, 0, 0, 9]);
            assert_eq!(errors(&client, &view).await, expected);
        }
        assert_eq!(listed(&client).await.len(), 1);
        let view = imported(&client, "", NDJSON, text).await;
        let csv = client.get(&format!("{IMPORTS}/{}/errors?format=csv", view["id"].as_str().unwrap())).await.expect(200);
        let mut reader = csv::Reader::from_reader(csv.bytes.as_slice());
        assert_eq!(reader.records().count(), 9);
        let first = client.get(&format!("{IMPORTS}/{}/errors", view["id"].as_str().unwrap())).await;
        assert!(String::from_utf8(first.bytes).unwrap().contains("stands on line 1"), "the later line names the first");
    }

    async fn historical_records_are_closed_and_have_no_clocks(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let rows = [historical("H-1", "Long ago"), historical("H-2", "Long ago too")];
        let view = imported(&client, "?mode=historical", NDJSON, file(&rows)).await;
        assert_eq!((counts(&view), &view["mode"]), ([2, 0, 0, 0], &json!("historical")));
        let one = &listed(&client).await[0];
        let path = format!("/v1/incidents/{}", one["id"].as_str().unwrap());
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["status"], &view["submitted_at"], &view["closed_at"]),
            (&json!("closed"), &json!("2019-03-02T15:00:00Z"), &json!("2019-05-01T15:00:00Z")));
        let clocks: i64 =
            service.app.db.read(|conn| -> Result<_, DbError> { Ok(incident_clocks::table.count().get_result(conn)?) }).await.unwrap();
        assert_eq!(clocks, 0);

        // An altered row is written as another version; the same one is not.
        let mut altered = rows.clone();
        altered[1]["historical"]["closed_at"] = json!("2019-06-01T15:00:00Z");
        assert_eq!(counts(&imported(&client, "?mode=historical", NDJSON, file(&altered)).await), [0, 1, 1, 0]);
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["version"], &view["closed_at"]), (&json!(2), &json!("2019-06-01T15:00:00Z")));
        let versions = client.get(&format!("{path}/versions")).await.expect(200).body;
        assert_eq!(versions["items"][1]["action"], "amend");
        assert!(versions["items"][1]["reason"].as_str().unwrap().starts_with("Import "), "{versions}");

        // Neither kind becomes the other.
        let view = imported(&client, "", NDJSON, file(&[row("H-1", "x")])).await;
        assert_eq!(errors(&client, &view).await, [fault(1, "/external_reference", "other_mode")]);
        let view = imported(&client, "?mode=historical", NDJSON, file(&[row("H-3", "x")])).await;
        assert_eq!(errors(&client, &view).await, [fault(1, "/historical", "required")]);
        let mut late = historical("H-4", "x");
        late["content"]["discovered_at"] = json!("2019-05-02T15:00:00Z");
        let view = imported(&client, "?mode=historical", NDJSON, file(&[late])).await;
        assert_eq!(counts(&view), [0, 0, 0, 1]);
        assert_eq!(errors(&client, &view).await[0], fault(1, "/historical/submitted_at", "before_start"));
        let integration = service.signed_on(G::Integration, here).await;
        integration.post_raw(&format!("{IMPORTS}?mode=historical"), NDJSON, file(&rows)).await.problem(403, "forbidden");
    }

    async fn a_submitted_incident_is_amended(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let mut whole = crate::incidents::whole();
        whole["external_reference"] = json!("S-1");
        whole["content"]["jc_numbers"] = json!(["101-7009"]);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&[whole.clone()])).await), [1, 0, 0, 0]);
        let path = format!("/v1/incidents/{}", listed(&client).await[0]["id"].as_str().unwrap());
        client.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&[whole.clone()])).await), [0, 0, 1, 0]);
        whole["content"]["narrative"]["description"] = json!("A patient slipped; the floor was wet.");
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&[whole.clone()])).await), [0, 1, 0, 0]);
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["version"], &view["status"]), (&json!(3), &json!("submitted")));
        // What a submitted incident must have it keeps, and who may not amend does not by import.
        whole["content"]["premises"] = json!(null);
        let view = imported(&client, "", NDJSON, file(&[whole.clone()])).await;
        assert_eq!(counts(&view), [0, 0, 0, 1]);
        assert_eq!(errors(&client, &view).await[0].1, "/content/premises");
        whole["content"]["premises"] = json!("off_premises");
        let integration = service.signed_on(G::Integration, here).await;
        let view = imported(&integration, "", NDJSON, file(&[whole])).await;
        assert_eq!(errors(&integration, &view).await, [fault(1, "", "forbidden")]);
        assert_eq!(client.get(&path).await.expect(200).body["version"], 3);
    }

    async fn what_people_entered_since_is_not_replaced_silently(service) {
        let client = level_1(&service).await;
        let rows: Vec<Value> = (0..3).map(|n| row(&format!("E-{n}"), "A patient slipped.")).collect();
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&rows)).await), [3, 0, 0, 0]);
        let found = client.get("/v1/incidents?external_reference=E-1").await.expect(200).body;
        let one = &found["items"][0];
        let path = format!("/v1/incidents/{}", one["id"].as_str().unwrap());
        let witness = json!({ "role": "client_witness", "first_name": "Added", "last_name": "By Hand" });
        client.if_match(1).post(&format!("{path}/people"), witness).await.expect(201);
        // The same row says nothing new; an altered one knows nothing of the witness.
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&rows)).await), [0, 0, 3, 0]);
        let mut altered = rows.clone();
        altered[0]["content"]["narrative"]["description"] = json!("A patient slipped on a wet floor.");
        altered[1]["content"]["narrative"]["description"] = json!("A patient slipped on a wet floor.");
        for query in ["?dry_run=true", "", "?replace_edited=false"] {
            let view = imported(&client, query, NDJSON, file(&altered)).await;
            assert_eq!(counts(&view)[3], 1, "{view}");
            assert_eq!(errors(&client, &view).await, [fault(2, "/external_reference", "edited_since_import")]);
            let text = client.get(&format!("{IMPORTS}/{}/errors", view["id"].as_str().unwrap())).await.bytes;
            assert!(String::from_utf8(text).unwrap().contains(one["number"].as_str().unwrap()));
        }
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["version"], view["people"].as_array().unwrap().len()), (&json!(2), 2));
        for query in ["?dry_run=true&replace_edited=true", "?replace_edited=true"] {
            let view = imported(&client, query, NDJSON, file(&altered)).await;
            assert_eq!((counts(&view), &view["replace_edited"]), ([0, 1, 2, 0], &json!(true)));
        }
        let view = client.get(&path).await.expect(200).body;
        assert_eq!((&view["version"], view["people"].as_array().unwrap().len()), (&json!(3), 1));
        // What the import wrote is known again, and the next altered row needs no leave.
        altered[1]["people"] = json!([]);
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&altered)).await), [0, 1, 2, 0]);

        let mut by_hand = crate::incidents::whole();
        by_hand["external_reference"] = json!("E-9");
        client.post("/v1/incidents", by_hand).await.expect(201);
        let view = imported(&client, "", NDJSON, file(&[row("E-9", "x")])).await;
        assert_eq!(errors(&client, &view).await, [fault(1, "/external_reference", "recorded_here")]);
        assert_eq!(counts(&imported(&client, "?replace_edited=true", NDJSON, file(&[row("E-9", "x")])).await), [0, 1, 0, 0]);
    }

    async fn csv_says_the_same_as_ndjson(service) {
        let client = level_1(&service).await;
        let text = "\u{feff}external_reference,content.incident_type,content.occurred.precision,content.occurred.at,\
                    content.narrative.description,people.0.role,people.0.first_name,people.0.last_name\r\n\
                    E-1,fall,exact,2019-03-01T09:15:00Z,\"Two\nlines, one \"\"text\"\"\",client_victim,Jordan,Miles\r\n\
                    E-2,tumble,exact,2019-03-01T09:15:00Z,x,client_victim,Jordan,Miles\r\n\
                    E-3,fall\r\n\
                    E-4,fall,exact,2019-03-01T09:15:00Z,\"not closed,client_victim,Jordan,Miles\r\n";
        let view = imported(&client, "", "text/csv", text).await;
        assert_eq!(counts(&view), [1, 0, 0, 3]);
        assert_eq!(errors(&client, &view).await,
            [fault(4, "/content/incident_type", "unknown_value"), fault(5, "", "wrong_cells"), fault(6, "", "truncated")]);
        let same = row("E-1", "Two\nlines, one \"text\"");
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&[same])).await), [0, 0, 1, 0]);

        for (text, word) in [
            ("external_reference;content.incident_type\nE-1;fall\n", "semicolons"),
            ("external_reference\tcontent.incident_type\nE-1\tfall\n", "tabs"),
            ("E-1,fall\nE-2,fall\n", "external_reference"),
            ("external_reference,content.colour\nE-1,red\n", "content.colour"),
            ("external_reference,content.incident_type\rE-1,fall\r", "CR alone"),
            ("external_reference,content.incident_type\r\n", "empty"),
            ("external_reference\n\n\r\n", "empty"),
            ("e\0x\0t\0e\0r\0n\0a\0l\0_\0r\0e\0f\0e\0r\0e\0n\0c\0e\0\n\0E\0-\x001\0", "UTF-16"),
        ] {
            let view = imported(&client, "", "text/csv", text).await;
            assert_eq!((&view["status"], &view["rows"]), (&json!("failed"), &json!(0)), "{view}");
            assert!(view["error"].as_str().unwrap().contains(word), "{view}");
        }
        let view = imported(&client, "", NDJSON, "\n\n").await;
        assert_eq!((&view["status"], &view["error"]), (&json!("failed"), &json!("The file is empty: it holds no row.")));
        assert_eq!(errors(&client, &view).await, [fault(1, "", "empty")]);
        // A last cell may be cut; the last line of NDJSON shows that it is whole.
        let view = imported(&client, "", "text/csv", "external_reference,content.incident_type\nE-7,fall\nE-8,fall").await;
        assert_eq!((counts(&view), errors(&client, &view).await), ([1, 0, 0, 1], vec![fault(3, "", "truncated")]));
        assert_eq!(counts(&imported(&client, "", NDJSON, row("E-8", "x").to_string()).await), [1, 0, 0, 0]);
    }

    async fn it_is_its_owner_s_and_is_called_off(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let rows: Vec<Value> = (0..2000).map(|n| row(&format!("E-{n}"), "x")).collect();
        let asked = client.post_raw(IMPORTS, NDJSON, file(&rows)).await.expect(202);
        let path = format!("{IMPORTS}/{}", asked.id());
        client.post_empty(&format!("{path}/cancel")).await.problem(428, "precondition_required");
        client.if_match(9).post_empty(&format!("{path}/cancel")).await.problem(412, "precondition_failed");
        client.if_match(1).post_empty(&format!("{path}/cancel")).await.expect(200);
        let view = ended(&client, &path).await;
        assert_eq!(view["status"], "cancelled");
        let done = view["created"].as_i64().unwrap();
        assert!(done < 2000, "{view}");
        client.if_match(2).post_empty(&format!("{path}/cancel")).await.problem(409, "state_conflict");
        // Importing it again goes on behind it.
        assert_eq!(counts(&imported(&client, "", NDJSON, file(&rows)).await), [2000 - done, 0, done, 0]);
        let colleague = service.signed_on(G::Level1, here).await;
        for tail in ["", "/errors"] {
            colleague.get(&format!("{path}{tail}")).await.problem(404, "not_found");
        }
    }

    async fn a_key_is_good_for_one_file(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let keyed = client.with("Idempotency-Key", "once");
        let text = file(&[row("E-1", "x")]);
        let first = keyed.post_raw(IMPORTS, NDJSON, text.clone()).await.expect(202);
        let again = keyed.post_raw(IMPORTS, NDJSON, text).await.expect(202);
        assert_eq!((first.id(), again.header("idempotency-replayed")), (again.id(), "true"));
        keyed.post_raw(IMPORTS, NDJSON, file(&[row("E-2", "x")])).await.problem(422, "idempotency_key_reused");
        ended(&client, &format!("{IMPORTS}/{}", first.id())).await;
        tidied(&service).await;
        let there = service.albany().await;
        client.post_raw(&format!("{IMPORTS}?facility_id={}", there.id), NDJSON, "{}\n").await.problem(404, "not_found");
        client.post_raw(IMPORTS, "application/json", "{}\n").await.problem(415, "unsupported_media_type");
        client.post_raw(&format!("{IMPORTS}?format=csv"), NDJSON, "{}\n").await.problem(415, "unsupported_media_type");
        client.post_raw(IMPORTS, NDJSON, "").await.problem(422, "validation_failed");
        client.post_raw(&format!("{IMPORTS}?mode=all"), NDJSON, "{}\n").await.problem(422, "validation_failed");
        let level_2 = service.signed_on(G::Level2, here).await;
        level_2.post_raw(IMPORTS, NDJSON, "{}\n").await.problem(403, "forbidden");
        assert_eq!(stored(&service), 0);
    }
}

mod turns {
    use std::time::Duration;

    use chrono::TimeDelta;

    use super::*;

    async fn status(client: &Client, path: &str) -> Value {
        client.get(path).await.expect(200).body["status"].clone()
    }

    on_both! {
        with Options { import_turn: Some(Duration::from_millis(300)), ..Options::default() };

        async fn a_long_import_lets_others_have_their_turn(service) {
            let (here, there) = (service.brooklyn().await, service.albany().await);
            let (long, short) = (service.signed_on(G::Level1, here).await, service.signed_on(G::Level1, there).await);
            let rows: Vec<Value> = (0..6000).map(|n| row(&format!("E-{n}"), "x")).collect();
            let first = long.post_raw(IMPORTS, NDJSON, file(&rows)).await.expect(202);
            let first = first.header("location").to_owned();
            let mut paths = Vec::new();
            for facility in [&long, &short, &short] {
                service.advance(TimeDelta::seconds(1));
                let asked = facility.post_raw(IMPORTS, NDJSON, file(&rows[..1])).await.expect(202);
                paths.push(asked.header("location").to_owned());
            }
            service.advance(TimeDelta::seconds(1));
            // Those of the same facility wait, and one that waits is called off at once.
            let behind = &paths[0];
            let view = long.if_match(1).post_empty(&format!("{behind}/cancel")).await.expect(200).body;
            assert_eq!((&view["status"], view["finished_at"].is_string()), (&json!("cancelled"), true), "{view}");
            long.if_match(2).post_empty(&format!("{behind}/cancel")).await.problem(409, "state_conflict");
            for path in &paths[1..] {
                ended(&short, path).await;
            }
            assert_eq!(status(&long, &first).await, "running", "the others did not wait for its end");
            let view = ended(&long, &first).await;
            assert_eq!(counts(&view), [6000, 0, 0, 0], "and it misses nothing by that");
            tidied(&service).await;
        }

        async fn what_waits_and_is_called_off_counts_no_more(service) {
            let client = level_1(&service).await;
            let rows: Vec<Value> = (0..6000).map(|n| row(&format!("E-{n}"), "x")).collect();
            let long = client.post_raw(IMPORTS, NDJSON, file(&rows)).await.expect(202).header("location").to_owned();
            let mut waiting = Vec::new();
            for _ in 0..2 {
                let asked = client.post_raw(IMPORTS, NDJSON, file(&rows[..1])).await.expect(202);
                waiting.push(asked.header("location").to_owned());
            }
            client.post_raw(IMPORTS, NDJSON, file(&rows[..1])).await.problem(409, "state_conflict");
            for path in &waiting {
                client.if_match(1).post_empty(&format!("{path}/cancel")).await.expect(200);
                assert_eq!(status(&client, path).await, "cancelled");
            }
            assert_eq!(stored(&service), 1, "their files are gone");
            client.post_raw(IMPORTS, NDJSON, file(&rows[..1])).await.expect(202);
            // One that runs ends within moments, and so does one that waits for its next turn.
            client.if_match(1).post_empty(&format!("{long}/cancel")).await.expect(200);
            assert_eq!(ended(&client, &long).await["status"], "cancelled");
        }
    }
}

mod sizes {
    use super::*;

    on_both! {
        with Options { variables: vec![("NIMRS_IMPORT_MAX_BYTES", "1000".to_owned())], ..Options::default() };

        async fn what_is_too_large_is_refused(service) {
            let client = level_1(&service).await;
            let refused = |answer: Answer| {
                let answer = answer.problem(413, "body_too_large");
                assert!(answer.body["remedy"]["text"].as_str().unwrap().contains("nimrs import"), "{}", answer.body);
            };
            refused(client.post_raw(IMPORTS, NDJSON, vec![b'x'; 1001]).await);
            assert_eq!(stored(&service), 0);
        }
    }
}
