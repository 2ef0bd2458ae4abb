//! The management reports: what they count, and for whom.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, on_both};
use serde_json::{Value, json};

use crate::follow_up::{Case, fall};
use crate::import_queue::Scene;

async fn report(client: &Client, path: &str) -> Value {
    client.get(&format!("/v1/reports/{path}")).await.expect(200).body
}

fn rows(report: &Value) -> &Vec<Value> {
    report["rows"].as_array().expect("rows")
}

fn total(report: &Value, column: &str) -> i64 {
    rows(report).iter().filter_map(|row| row[column].as_i64()).sum()
}

/// The row of which a key is this.
fn row<'r>(report: &'r Value, name: &str, key: &str) -> &'r Value {
    rows(report).iter().find(|row| row[name]["key"] == key || row[name] == key).expect("the row")
}

async fn submitted(client: &Client, incident: Value) -> String {
    let made = client.post("/v1/incidents", incident).await.expect(201);
    let path = format!("/v1/incidents/{}", made.id());
    client.if_match(made.version()).post(&format!("{path}/submit"), json!({})).await.expect(200);
    path
}

on_both! {
    async fn deadlines_are_counted_as_the_clocks_stand(service) {
        let case = Case::investigated(&service).await;
        let clocks = case.level_1.get(&case.at("clocks")).await.expect(200).body;
        let clocks = clocks["items"].as_array().or(clocks.as_array()).expect("clocks");
        let with = |status: &[&str]| clocks.iter().filter(|clock| status.iter().any(|one| clock["status"] == *one)).count();
        let shown = report(&case.level_1, "deadlines").await;
        assert_eq!(total(&shown, "on_time"), i64::try_from(with(&["met"])).unwrap());
        assert_eq!(total(&shown, "open"), i64::try_from(with(&["running", "extended"])).unwrap());
        assert!(total(&shown, "open") > 0, "{shown}");
        // What was open falls due.
        service.advance(TimeDelta::days(300));
        let level_1 = service.signed_on(G::Level1, case.here).await;
        let later = report(&level_1, "deadlines?from=2026-03-01&to=2026-03-31").await;
        assert_eq!((total(&later, "open"), total(&later, "overdue")), (0, total(&shown, "open")));
        let by_month = report(&level_1, "deadlines?group_by=month,clock&from=2026-02-01&to=2026-04-30").await;
        let months: std::collections::BTreeSet<&str> =
            rows(&by_month).iter().filter_map(|row| row["month"]["key"].as_str()).collect();
        assert_eq!(months.into_iter().collect::<Vec<_>>(), ["2026-02", "2026-03", "2026-04"]);
        assert_eq!(total(&by_month, "overdue"), total(&later, "overdue"));
        let other = report(&level_1, "deadlines?from=2025-01-01&to=2025-12-31").await;
        assert_eq!(total(&other, "overdue") + total(&other, "on_time"), 0);
    }

    async fn wrong_questions_are_told(service) {
        let case = Case::draft(&service).await;
        for (query, pointer, code) in [
            ("deadlines?group_by=color", "query:group_by", "unknown_value"),
            ("deadlines?group_by=clock,facility,month", "query:group_by", "too_many"),
            ("deadlines?group_by=clock,clock", "query:group_by", "repeated"),
            ("deadlines?group_by=month,clock,month", "query:group_by", "too_many"),
            ("jc-requests?from=2027-01-01", "query:from", "after_to"),
            ("repeat-involvement?from=2027-01-01", "query:from", "after_to"),
            ("repeat-involvement?from=2025-01-01", "query:from", "range_too_long"),
            ("deadlines?from=2026-02-02&to=2026-02-01", "query:to", "before_from"),
            ("deadlines?from=1990-01-01&to=2026-01-01", "query:to", "range_too_long"),
            ("repeat-involvement?from=2025-01-01&to=2026-02-01", "query:to", "range_too_long"),
        ] {
            case.level_1.get(&format!("/v1/reports/{query}")).await.problem(422, "validation_failed").fault(pointer, code);
        }
        for query in ["access?from=2026-01-01", "corrective-actions?group_by=color", "repeat-involvement?at_least=1"] {
            case.level_1.get(&format!("/v1/reports/{query}")).await.problem(422, "validation_failed");
        }
    }

    async fn nobody_counts_what_is_out_of_sight(service) {
        let (case, _) = Case::finished(&service).await;
        let there = service.albany().await;
        for (group, facility, sees) in
            [(G::Level1, there, false), (G::FieldOffice, there, false), (G::FieldOffice, case.here, true), (G::CentralOffice, there, true)]
        {
            let client = service.signed_on(group, facility).await;
            for path in ["deadlines?group_by=facility", "corrective-actions"] {
                let shown = report(&client, path).await;
                let named = rows(&shown).iter().any(|row| {
                    row["facility"]["key"] == case.here.id.to_string() || row["group"]["key"] == case.here.id.to_string()
                });
                assert_eq!(named, sees, "{group} {path}: {shown}");
            }
            if !sees {
                let asked = client.get(&format!("/v1/reports/deadlines?facility_id={}", case.here.id)).await;
                asked.problem(422, "validation_failed").fault("query:facility_id", "unknown_value");
            }
        }
    }

    async fn whoever_has_to_act_sees_small_counts(service) {
        let (case, _) = Case::finished(&service).await;
        let office = service.signed_on(G::FieldOffice, case.here).await;
        let central = service.signed_on(G::CentralOffice, case.here).await;
        let of_the_facility = |report: &Value| -> Vec<Value> {
            let here = case.here.id.to_string();
            let is_here = |row: &&Value| {
                let facility = row["facility"]["key"].as_str().or(row["group"]["key"].as_str());
                facility.is_none_or(|key| key == here || key.len() != here.len())
            };
            rows(report).iter().filter(is_here).cloned().collect()
        };
        for path in [
            "corrective-actions", "deadlines", "deadlines?group_by=facility", "deadlines?group_by=clock,facility",
            "deadlines?group_by=month,clock", "import-queue", "jc-requests", "access",
        ] {
            let inside = report(&case.level_1, path).await;
            for outside in [&office, &central] {
                let outside = report(outside, path).await;
                assert!(outside["notes"].to_string().contains("Shows small numbers: for work, not for publication."), "{outside}");
                if path != "access" {
                    assert_eq!(of_the_facility(&outside), *rows(&inside), "{path}");
                }
                assert!(rows(&outside).iter().all(|row| row.get("suppressed").is_none()), "{path}");
            }
        }
        let actions = report(&office, "corrective-actions").await;
        assert_eq!(rows(&actions)[0]["open_0_30"], 1, "{actions}");
        let csv = office.get("/v1/reports/deadlines?format=csv").await.expect(200);
        assert!(!String::from_utf8(csv.bytes).expect("text").contains("suppressed"));
    }

    async fn corrective_actions_grow_old_and_are_done(service) {
        let (case, action) = Case::finished(&service).await;
        service.set_time("2026-05-02T15:00:00Z");
        let level_1 = service.signed_on(G::Level1, case.here).await;
        let late = report(&level_1, "corrective-actions").await;
        assert_eq!((&rows(&late)[0]["open_0_30"], &rows(&late)[0]["overdue_0_30"]), (&json!(0), &json!(1)), "{late}");
        let version = level_1.get(&action).await.expect(200).version();
        let done = json!({ "done_at": "2026-05-02T14:00:00Z" });
        level_1.if_match(version).patch(&action, done).await.expect(200);
        let done = report(&level_1, "corrective-actions?group_by=month").await;
        let may = row(&done, "group", "2026-05");
        assert_eq!((&may["overdue_0_30"], &may["done_late"]), (&json!(0), &json!(1)), "{done}");
        let before = report(&level_1, "corrective-actions?group_by=month&from=2026-01-01&to=2026-04-30").await;
        assert_eq!(total(&before, "done_late"), 0);
    }

    async fn who_is_involved_again_is_listed_for_the_facility(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for number in ["C-1", "c-1 ", "C-2"] {
            let mut incident = fall();
            incident["people"][0]["local_case_number"] = json!(number);
            submitted(&level_1, incident).await;
        }
        let shown = report(&level_1, "repeat-involvement").await;
        let involved = shown["involved"].as_array().expect("a list");
        assert_eq!(involved.len(), 1, "{shown}");
        assert_eq!((&involved[0]["kind"], &involved[0]["incidents"]), (&json!("client"), &json!(2)));
        assert_eq!(involved[0]["numbers"].as_array().expect("numbers").len(), 2);
        assert!(shown["identified"] == true && involved[0]["label"].as_str().is_some_and(|who| who.contains("Miles")));
        assert_eq!(report(&level_1, "repeat-involvement?at_least=3").await["involved"], json!([]));

        // Names only for a reason, and never outside the facility.
        let level_3 = service.signed_on(G::Level3, here).await;
        let without = report(&level_3, "repeat-involvement").await;
        assert_eq!((&without["identified"], &without["involved"][0]["key"]), (&json!(false), &json!("client-1")));
        assert!(!without.to_string().contains("Miles"), "{without}");
        let with = report(&level_3.with("Access-Reason", "Case review"), "repeat-involvement").await;
        assert_eq!(with["identified"], true);
        let office = service.signed_on(G::FieldOffice, here).await;
        let outside = report(&office, "repeat-involvement").await;
        assert_eq!(outside["involved"], json!([]));
        let twice = outside["distribution"].as_array().expect("a list").iter();
        let twice: Vec<&Value> = twice.filter(|row| row["kind"] == "client" && row["times"] == "2").collect();
        assert_eq!((&twice[0]["count"], &twice[0]["suppressed"]), (&Value::Null, &json!(true)), "{outside}");
        let central = service.signed_on(G::CentralOffice, here).await;
        central.get("/v1/reports/repeat-involvement").await.problem(422, "validation_failed").fault("query:facility_id", "required");
        report(&central, &format!("repeat-involvement?facility_id={}", here.id)).await;
        for format in ["svg", "png"] {
            let picture = level_1.get(&format!("/v1/reports/repeat-involvement?format={format}")).await.expect(200);
            assert!(!String::from_utf8_lossy(&picture.bytes).contains("Miles"), "{format}");
        }
    }

    async fn who_is_tied_keeps_the_place_between_answers(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for _ in 0..2 {
            let mut incident = fall();
            for (number, name) in [("C-1", "Adams"), ("C-2", "Baker"), ("C-3", "Clark")] {
                let mut person = incident["people"][0].clone();
                person["role"] = json!("client_participant");
                person["local_case_number"] = json!(number);
                person["last_name"] = json!(name);
                incident["people"].as_array_mut().expect("a list").push(person);
            }
            submitted(&level_1, incident).await;
        }
        let first = report(&level_1, "repeat-involvement").await["involved"].clone();
        assert_eq!(first.as_array().expect("a list").len(), 4, "{first}");
        for _ in 0..8 {
            assert_eq!(report(&level_1, "repeat-involvement").await["involved"], first);
        }
    }

    async fn the_oldest_case_is_told_in_new_york_s_time(service) {
        let scene = Scene::new(&service).await;
        scene.released("101-77").await;
        let json = report(&scene.central, "import-queue").await;
        let at: chrono::DateTime<chrono::Utc> = rows(&json)[0]["oldest_received_at"].as_str().unwrap().parse().unwrap();
        let csv = scene.central.get("/v1/reports/import-queue?format=csv").await.expect(200);
        let row = String::from_utf8(csv.bytes).unwrap().lines().nth(1).unwrap().to_owned();
        let told = row.rsplit(',').next().unwrap();
        assert!(told.ends_with("-05:00"), "{row}");
        assert_eq!(told.parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp(), at.timestamp());
    }

    async fn accounts_are_counted_once_as_they_stand(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        service.signed_on(G::Level2, here).await;
        let shown = report(&level_1, "access").await;
        assert_eq!(row(&shown, "security_group", "level_1")["active"], 1, "{shown}");
        let short = &shown["fewer_than_two_level_1"];
        assert_eq!((&short[0]["facility"]["key"], &short[0]["level_1_users"]), (&json!(here.id.to_string()), &json!(1)));
        for (time, standing) in [
            ("2026-06-15T15:00:00Z", "dormant"),
            ("2026-08-15T15:00:00Z", "locks_soon"),
            ("2026-10-15T15:00:00Z", "locked"),
            ("2027-04-15T15:00:00Z", "expired"),
        ] {
            service.set_time(time);
            let reader = service.signed_on(G::Level3, here).await;
            let shown = report(&reader, "access").await;
            let level_2 = row(&shown, "security_group", "level_2");
            let counts = ["active", "dormant", "locks_soon", "locked", "expired", "pending"];
            let counted: Vec<&str> = counts.into_iter().filter(|name| level_2[*name] == 1).collect();
            assert_eq!(counted, [standing], "{time}: {level_2}");
        }
    }

    async fn the_reports_on_the_justice_center_begin_empty(service) {
        let case = Case::draft(&service).await;
        let queue = report(&case.level_1, "import-queue").await;
        assert_eq!((&queue["total"], &queue["rows"]), (&json!(0), &json!([])));
        let requests = report(&case.level_1, "jc-requests?from=2026-02-01&to=2026-03-31").await;
        assert_eq!(rows(&requests).len(), 6, "every kind in every month: {requests}");
        assert_eq!(total(&requests, "sent") + total(&requests, "answered"), 0);
    }
}
