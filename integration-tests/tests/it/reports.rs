//! The report on incidents.

use nimrs_contract::vocabulary::{Code, Dimension, SecurityGroup as G};
use nimrs_integration_tests::{Answer, Client, on_both};
use serde_json::{Value, json};

use super::incidents::{numbered, recorded, whole};

const REPORT: &str = "/v1/reports/incidents";

/// An incident of a type at a time, submitted.
async fn submitted(client: &Client, number: u32, at: &str) -> String {
    let mut body = numbered();
    body["content"]["jc_numbers"] = json!([format!("101-{number}")]);
    body["content"]["occurred"]["at"] = json!(at);
    let made = client.post("/v1/incidents", body).await.expect(201);
    let path = format!("/v1/incidents/{}", made.id());
    client.if_match(made.version()).post(&format!("{path}/submit"), json!({})).await.expect(200);
    path
}

/// A draft, for what the status does not matter to.
async fn draft(client: &Client, change: impl FnOnce(&mut Value)) {
    let mut body = whole();
    change(&mut body["content"]);
    client.post("/v1/incidents", body).await.expect(201);
}

/// The rows as keys and counts.
fn rows(answer: &Answer) -> Vec<(Vec<String>, Option<i64>)> {
    let group_by = answer.body["group_by"].as_array().unwrap();
    let key =
        |row: &Value, dimension: &Value| row["keys"][dimension.as_str().unwrap()]["key"].as_str().unwrap().to_owned();
    answer.body["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (group_by.iter().map(|dimension| key(row, dimension)).collect(), row["count"].as_i64()))
        .collect()
}

/// The rows with incidents.
fn some(answer: &Answer) -> Vec<(String, i64)> {
    rows(answer)
        .into_iter()
        .filter_map(|(keys, count)| count.filter(|count| *count > 0).map(|count| (keys.join(" "), count)))
        .collect()
}

fn pairs(list: &[(&str, i64)]) -> Vec<(String, i64)> {
    list.iter().map(|(key, count)| ((*key).to_owned(), *count)).collect()
}

on_both! {
    async fn months_without_incidents_stand_there_too(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for (number, at) in (1..).zip(["2026-01-31T23:00:00Z", "2026-03-01T04:30:00Z", "2026-03-01T05:30:00Z"]) {
            submitted(&level_1, number, at).await;
        }
        draft(&level_1, |_| ()).await;
        let asked = format!("{REPORT}?group_by=month&from=2026-01-01&to=2026-03-31");
        let answer = level_1.get(&asked).await.expect(200);
        // Half past four in Greenwich is still February in New York; the draft does not count.
        let expected = [("2026-01", 1), ("2026-02", 1), ("2026-03", 1)];
        assert_eq!(some(&answer), pairs(&expected));
        assert_eq!((&answer.body["total"]["count"], &answer.body["title"]), (&json!(3), &json!("Incidents by month")));
        let year = level_1.get(&format!("{REPORT}?group_by=month")).await.expect(200);
        assert_eq!(rows(&year).len(), 13);
        assert_eq!(rows(&year)[0], (vec!["2025-03".to_owned()], Some(0)));
        assert_eq!(year.body["period"], json!({ "from": "2025-03-01", "to": "2026-03-02" }));
        let drafts = level_1.get(&format!("{asked}&status=draft,submitted")).await.expect(200);
        assert_eq!(drafts.body["total"]["count"], 4);
        for (dimension, expected) in [
            ("quarter", "2026-Q1 3"), ("year", "2026 3"), ("type", "fall 3"), ("class", "significant 3"), ("hour", "00 1,18 1,23 1"),
            ("weekday", "saturday 2,sunday 1"), ("location", "hallway 3"), ("harm", "minor 3"), ("age_band", "25_to_44 3"),
            ("staff_involvement", "none 3"), ("premises", "on_premises 3"), ("county", "36047 3"),
            ("field_office", "new_york_city 3"),
        ] {
            let answer = level_1.get(&asked.replace("month", dimension)).await.expect(200);
            let found: Vec<String> = some(&answer).iter().map(|(key, count)| format!("{key} {count}")).collect();
            assert_eq!(found.join(","), expected, "{dimension}");
            assert_eq!(answer.body["total"]["count"], 3, "{dimension}");
            let sum: i64 = answer.body["totals"].as_array().unwrap().iter().map(|of| of["count"].as_i64().unwrap()).sum();
            assert_eq!(sum, 3, "{dimension}");
        }
        let hours = level_1.get(&asked.replace("month", "hour,weekday")).await.expect(200);
        assert_eq!(rows(&hours).len(), 24 * 7);
        let both = level_1.get(&asked.replace("month", "year,month,facility")).await.expect(200);
        assert_eq!(rows(&both).len(), 3);
        assert_eq!(both.body["rows"][0]["keys"]["facility"]["label"], "Brooklyn General Hospital Psychiatry");
        let three = level_1.get(&asked.replace("month", "type,location,month")).await.expect(200);
        assert_eq!(some(&three).len(), 3);
        assert_eq!(rows(&three).len(), 30 * 12 * 3);
    }

    async fn filters_narrow_what_is_counted(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        draft(&level_1, |_| ()).await;
        draft(&level_1, |content| { content["premises"] = json!(null); content["place"] = json!(null); }).await;
        draft(&level_1, |content| { content["incident_type"] = json!(null); content["fall"] = json!(null); }).await;
        let asked = |more: &str| format!("{REPORT}?group_by=type&from=2026-03-01&to=2026-03-02&status=draft{more}");
        let id = here.id.to_string();
        for (more, count) in [
            ("", 3), ("&type=fall", 2), ("&type=fall,firesetting", 2), ("&type=firesetting", 0), ("&premises=on_premises", 2),
            ("&premises=not_recorded", 1), ("&location=hallway,not_recorded", 3), ("&location=bedroom", 0),
            ("&county=36047", 3), ("&field_office=new_york_city", 3), ("&harm=minor", 3), ("&harm=death", 0), ("&age_band=25_to_44", 3),
            ("&staff_involvement=none", 3), ("&staff_involvement=subject,present", 0), ("&class=significant", 2),
            (&format!("&facility_id={id}"), 3),
        ] {
            let answer = level_1.get(&asked(more)).await.expect(200);
            assert_eq!(answer.body["total"]["count"], count, "{more}");
        }
        let answer = level_1.get(&asked("").replace("=type", "=location")).await.expect(200);
        assert_eq!(some(&answer), pairs(&[("hallway", 2), ("not_recorded", 1)]));
        // A type that is not chosen yet is a row only because there is such a draft.
        let answer = level_1.get(&asked("")).await.expect(200);
        assert_eq!(rows(&answer).len(), 31);
    }

    async fn places_out_of_sight_are_places_that_do_not_exist(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let central = service.signed_on(G::CentralOffice, here).await;
        let unit = json!({ "name": "Ward 7", "programme": "general_hospital_unit" });
        let unit = central.post(&format!("/v1/facilities/{}/units", there.id), unit).await.expect(201).id();
        let none = "0198c0de-0000-7000-8000-000000000001";
        let message = |answer: &Answer| answer.body["errors"][0]["message"].as_str().unwrap().to_owned();
        let reports = [
            "incidents?group_by=type", "deadlines?group_by=clock", "import-queue?", "jc-requests?", "corrective-actions?",
            "repeat-involvement?", "access?",
        ];
        for group in [G::Level1, G::Level3, G::FieldOffice, G::CentralOffice] {
            let client = service.signed_on(group, here).await;
            let formats: &[&str] = if group == G::Level1 { &["", "&format=svg", "&format=csv"] } else { &[""] };
            for format in formats {
                for report in reports {
                    let ask = async |more: &str| client.get(&format!("/v1/reports/{report}&{more}{format}").replace("?&", "?")).await;
                    let foreign = ask(&format!("facility_id={}", there.id)).await;
                    let unknown = ask(&format!("facility_id={none}")).await.problem(422, "validation_failed");
                    let unknown = unknown.fault("query:facility_id", "unknown_value");
                    let office = ask("field_office=hudson_river").await;
                    if group == G::CentralOffice {
                        foreign.expect(200);
                        office.expect(200);
                        continue;
                    }
                    // What is out of sight is not told from what does not exist.
                    let foreign = foreign.problem(422, "validation_failed").fault("query:facility_id", "unknown_value");
                    assert_eq!(message(&foreign).replace(&there.id.to_string(), none), message(&unknown), "{group} {report}");
                    office.problem(422, "validation_failed").fault("query:field_office", "unknown_value");
                    ask(&format!("facility_id={}", here.id)).await.expect(200);
                    ask("field_office=new_york_city").await.expect(200);
                }
                for (query, pointer, seen) in [
                    (format!("unit_id={none}"), "query:unit_id", false), (format!("unit_id={unit}"), "query:unit_id", true),
                    ("county=36001".to_owned(), "query:county", true),
                    (format!("facility_id={},{}", here.id, there.id), "query:facility_id", true),
                ] {
                    let answer = client.get(&format!("{REPORT}?group_by=type&{query}{format}")).await;
                    if seen && group == G::CentralOffice {
                        answer.expect(200);
                    } else {
                        answer.problem(422, "validation_failed").fault(pointer, "unknown_value");
                    }
                }
            }
        }
    }

    async fn what_a_report_is_narrowed_to_stands_on_it(service) {
        let here = service.brooklyn().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let unit = json!({ "name": "Ward 7", "programme": "general_hospital_unit" });
        let unit = central.post(&format!("/v1/facilities/{}/units", here.id), unit).await.expect(201).id();
        service.signed_on(G::Level1, here).await;
        let plain = central.get(&format!("{REPORT}?group_by=month")).await.expect(200).body;
        assert_eq!(plain["filters"], json!({}));
        let asked = format!(
            "{REPORT}?group_by=month&type=fall,assault&county=36047&unit_id={unit}&location=not_recorded&status=submitted,closed"
        );
        let named = |key: &str, label: &str| json!({ "key": key, "label": label });
        assert_eq!(central.get(&asked).await.expect(200).body["filters"], json!({
            "type": [named("fall", "Falls by patients"), named("assault", "Assault")],
            "county": [named("36047", "Kings County")],
            "unit_id": [named(&unit, "Brooklyn General Hospital Psychiatry, Ward 7")],
            "location": [named("not_recorded", "Not recorded")],
            "status": [named("submitted", "Submitted"), named("closed", "Closed")],
        }));
        let svg = central.get(&format!("{asked}&format=svg")).await.expect(200);
        let svg = String::from_utf8(svg.bytes).unwrap();
        for words in ["Only: county Kings County; location Not recorded", "type Falls by patients or Assault"] {
            assert!(svg.contains(words), "{words}");
        }
        let id = here.id.to_string();
        for report in ["deadlines", "import-queue", "jc-requests", "corrective-actions", "repeat-involvement", "access"] {
            let asked = format!("/v1/reports/{report}?facility_id={id}&field_office=new_york_city");
            assert_eq!(central.get(&asked).await.expect(200).body["filters"], json!({
                "facility_id": [named(&id, "Brooklyn General Hospital Psychiatry")],
                "field_office": [named("new_york_city", "New York City")],
            }), "{report}");
            let svg = central.get(&format!("{asked}&format=svg")).await.expect(200);
            let words = "Only: facility Brooklyn General Hospital Psychiatry; field office New York City";
            assert!(String::from_utf8(svg.bytes).unwrap().contains(words), "{report}");
            assert!(central.get(&format!("{asked}&format=xlsx")).await.expect(200).bytes.starts_with(b"PK"));
        }
    }

    async fn questions_that_cannot_be_answered(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for (query, pointer, code) in [
            ("group_by=colour", "query:group_by", "unknown_value"), ("group_by=", "query:group_by", "unknown_value"),
            ("group_by=type,type", "query:group_by", "repeated"), ("group_by=type,class,harm,hour", "query:group_by", "too_many"),
            ("group_by=type&from=2026-03-02&to=2026-03-01", "query:to", "before_from"),
            ("group_by=type&from=1926-03-02", "query:from", "range_too_long"),
            ("group_by=type&from=2027-01-01", "query:from", "after_to"),
            ("group_by=type&from=1926-03-02&to=2026-03-02", "query:to", "range_too_long"),
            ("group_by=type&from=1026-03-02&to=2026-03-02", "query:from", "out_of_range"),
            ("group_by=type&type=fall,rain", "query:type", "unknown_value"),
            ("group_by=type&location=moon", "query:location", "unknown_value"),
            ("group_by=type&county=Kings", "query:county", "unknown_value"),
            ("group_by=type&facility_id=x", "query:facility_id", "wrong_format"),
            ("group_by=type&status=voided", "query:status", "not_counted"),
            ("group_by=type&colour=red", "query:colour", "unknown_parameter"),
            ("group_by=hour,month,type&from=2007-01-01", "query:group_by", "too_many_combinations"),
        ] {
            level_1.get(&format!("{REPORT}?{query}")).await.problem(422, "validation_failed").fault(pointer, code);
        }
        level_1.get(REPORT).await.problem(422, "validation_failed").fault("query:group_by", "required");
        let told = level_1.get(&format!("{REPORT}?group_by=colour")).await.body["errors"][0]["message"].clone();
        assert!(Dimension::ALL.iter().all(|known| told.as_str().unwrap().contains(known.code())), "{told}");
        let two = level_1.get(&format!("{REPORT}?group_by=colour&type=rain&from=2026-03-03")).await.expect(422);
        assert_eq!(two.body["errors"].as_array().unwrap().len(), 3);
        // With so many combinations only those with incidents are given.
        draft(&level_1, |_| ()).await;
        let many = level_1.get(&format!("{REPORT}?group_by=hour,month,type&from=2023-01-01&status=draft")).await.expect(200);
        assert_eq!(rows(&many).len(), 1);
        assert!(many.body["notes"].to_string().contains("left out"), "{}", many.body["notes"]);
    }

    async fn everybody_counts_what_lies_in_the_own_scope(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let at_home = service.signed_on(G::Level1, here).await;
        let abroad = service.signed_on(G::Level1, there).await;
        for _ in 0..12 { draft(&at_home, |_| ()).await; }
        for _ in 0..13 { draft(&abroad, |_| ()).await; }
        let asked = format!("{REPORT}?group_by=facility&status=draft");
        for (group, facility, count) in [
            (G::Level2, here, 12), (G::Level3, there, 13), (G::FieldOffice, here, 12), (G::ClinicalRiskManager, there, 13),
            (G::CentralOffice, here, 25),
        ] {
            let client = service.signed_on(group, facility).await;
            let answer = client.get(&asked).await.expect(200);
            assert_eq!(answer.body["total"]["count"], count, "{group}");
            let outside = !matches!(group, G::Level2 | G::Level3);
            assert_eq!(answer.body["suppression"]["applied"], outside, "{group}");
            assert_eq!(rows(&answer).len(), if group == G::CentralOffice { 2 } else { 1 }, "{group}");
            let other = if facility.id == here.id { there.id } else { here.id };
            let narrowed = client.get(&format!("{asked}&facility_id={other}")).await;
            if group == G::CentralOffice {
                assert_eq!(narrowed.expect(200).body["total"]["count"], 13);
            } else {
                narrowed.problem(422, "validation_failed").fault("query:facility_id", "unknown_value");
            }
        }
        for group in [G::JusticeCenter, G::SecurityAdministrator, G::Integration, G::NimrsHelpDesk] {
            service.signed_on(group, here).await.get(&asked).await.problem(403, "forbidden");
        }
        // A discarded draft is counted nowhere.
        let path = recorded(&at_home, whole()).await;
        at_home.if_match(1).delete(&path).await.expect(204);
        assert_eq!(at_home.get(&asked).await.body["total"]["count"], 12);
    }

    async fn rates_are_of_whole_months_with_a_census(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let unit = json!({ "name": "Ward 7", "programme": "general_hospital_unit" });
        let central = service.signed_on(G::CentralOffice, here).await;
        let unit = central.post(&format!("/v1/facilities/{}/units", here.id), unit).await.expect(201).id();
        for (at, unit) in [
            ("2026-01-10T12:00:00Z", Some(&unit)), ("2026-01-11T12:00:00Z", None), ("2026-02-10T12:00:00Z", None),
            ("2026-03-01T12:00:00Z", None),
        ] {
            let mut body = whole();
            body["content"]["occurred"]["at"] = json!(at);
            body["content"]["unit_id"] = json!(unit);
            level_1.post("/v1/incidents", body).await.expect(201);
        }
        let asked = |by: &str| format!("{REPORT}?group_by={by}&status=draft&from=2026-01-01&to=2026-03-02");
        let figures = |of: &Value| (of["count"].clone(), of["covered_count"].clone(), of["patient_days"].clone(), of["rate"].clone());
        let none = (json!(4), json!(null), json!(null), json!(null));
        assert_eq!(figures(&level_1.get(&asked("month")).await.body["total"]), none);
        let enter = async |unit: Option<&str>, month: &str, days: i32| {
            let entry = json!({ "unit_id": unit, "month": month, "patient_days": days });
            level_1.post("/v1/census", entry).await.expect(201);
        };
        enter(Some(&unit), "2026-01", 400).await;
        enter(None, "2026-03", 50).await;
        let answer = level_1.get(&asked("month")).await.expect(200).body;
        // January by the sum of the units, so of the incident of Ward 7 alone; none for February; March is cut.
        assert_eq!(figures(&answer["rows"][0]), (json!(2), json!(1), json!(400), json!(2.5)));
        assert_eq!(figures(&answer["rows"][1]), (json!(1), json!(null), json!(null), json!(null)));
        assert_eq!(figures(&answer["rows"][2]), (json!(1), json!(null), json!(null), json!(null)));
        assert_eq!(figures(&answer["total"]), (json!(4), json!(1), json!(400), json!(2.5)));
        assert!(answer["notes"].to_string().contains("leave out March 2026, which the range cuts"), "{}", answer["notes"]);
        assert!(!answer["notes"].to_string().contains("units without"), "{}", answer["notes"]);
        let chart = level_1.get(&format!("{}&format=svg", asked("month"))).await.expect(200);
        assert!(!String::from_utf8(chart.bytes).unwrap().contains("Rates"), "a drawing shows no rates");
        enter(None, "2026-01", 3000).await;
        let answer = level_1.get(&asked("type,month")).await.expect(200).body;
        let falls = answer["rows"].as_array().unwrap().iter().find(|row| row["keys"]["type"]["key"] == "fall").unwrap();
        assert_eq!(figures(falls), (json!(2), json!(2), json!(3000), json!(0.6667)));
        assert_eq!(figures(&answer["rows"][0]), (json!(0), json!(0), json!(3000), json!(0.0)));
        let answer = level_1.get(&asked("unit")).await.expect(200).body;
        let of = |key: &str| answer["rows"].as_array().unwrap().iter().find(|row| row["keys"]["unit"]["key"] == key).unwrap().clone();
        assert_eq!(figures(&of(&unit)), (json!(1), json!(1), json!(400), json!(2.5)));
        assert_eq!(figures(&of("not_recorded")), (json!(3), json!(null), json!(null), json!(null)));
        let answer = level_1.get(&asked("weekday")).await.expect(200).body;
        assert_eq!(answer["rows"][0]["rate"], json!(null));
        assert_eq!(figures(&answer["total"]), (json!(4), json!(2), json!(3000), json!(0.6667)));
    }

    async fn a_month_that_is_not_over_has_no_rate(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for at in ["2026-02-10T12:00:00Z", "2026-03-01T12:00:00Z"] {
            let mut body = whole();
            body["content"]["occurred"]["at"] = json!(at);
            level_1.post("/v1/incidents", body).await.expect(201);
        }
        for (month, days) in [("2026-02", 1000), ("2026-03", 60)] {
            level_1.post("/v1/census", json!({ "month": month, "patient_days": days })).await.expect(201);
        }
        for (to, note) in [("03-31", "March 2026, which is not over"), ("05-31", "March 2026 and later months, which are not over")] {
            let asked = format!("{REPORT}?group_by=month&status=draft&from=2026-02-01&to=2026-{to}");
            let answer = level_1.get(&asked).await.expect(200).body;
            let rates: Vec<&Value> = answer["rows"].as_array().unwrap().iter().map(|row| &row["rate"]).collect();
            assert_eq!((rates[0], rates[1]), (&json!(1.0), &Value::Null), "{to}");
            assert_eq!((&answer["total"]["covered_count"], &answer["total"]["patient_days"]), (&json!(1), &json!(1000)), "{to}");
            assert!(answer["notes"].to_string().contains(note), "{}", answer["notes"]);
        }
        service.set_time("2026-04-01T15:00:00Z");
        let level_1 = service.signed_on(G::Level1, here).await;
        let asked = format!("{REPORT}?group_by=month&status=draft&from=2026-02-01&to=2026-03-31");
        assert_eq!(level_1.get(&asked).await.expect(200).body["total"]["patient_days"], 1060);
    }

    async fn a_census_of_some_units_makes_no_rate_of_the_others(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let unit = async |name: &str| {
            let unit = json!({ "name": name, "programme": "general_hospital_unit" });
            central.post(&format!("/v1/facilities/{}/units", here.id), unit).await.expect(201).id()
        };
        let (with, without) = (unit("Ward 7").await, unit("Ward 8").await);
        for (unit, month, count) in [(Some(&with), 1, 3), (Some(&without), 1, 5), (None, 1, 1), (Some(&without), 2, 2)] {
            for _ in 0..count {
                let mut body = whole();
                body["content"]["occurred"]["at"] = json!(format!("2026-{month:02}-10T12:00:00Z"));
                body["content"]["unit_id"] = json!(unit);
                level_1.post("/v1/incidents", body).await.expect(201);
            }
        }
        let enter = async |unit: Option<&str>, month: &str, days: i32| {
            let entry = json!({ "unit_id": unit, "month": month, "patient_days": days });
            level_1.post("/v1/census", entry).await.expect(201);
        };
        let figures = |of: &Value| (of["covered_count"].clone(), of["patient_days"].clone(), of["rate"].clone());
        enter(Some(&with), "2026-01", 600).await;
        for by in ["facility", "month", "type", "county,month", "field_office", "unit", "facility,unit"] {
            let answer = level_1.get(&format!("{REPORT}?group_by={by}&status=draft&from=2026-01-01&to=2026-02-28")).await;
            let answer = answer.expect(200).body;
            assert_eq!(answer["total"]["count"], 11, "{by}");
            assert_eq!(figures(&answer["total"]), (json!(3), json!(600), json!(5.0)), "{by}");
            let notes = answer["notes"].to_string();
            assert!(notes.contains("Rates leave out the units without a census"), "{by}: {notes}");
            assert!(notes.contains("Brooklyn General Hospital Psychiatry"), "{by}: {notes}");
        }
        let asked = format!("{REPORT}?group_by=month&status=draft&from=2026-01-01&to=2026-02-28");
        // A month by its facility as a whole beside one by its units.
        enter(None, "2026-02", 1000).await;
        let answer = level_1.get(&asked).await.expect(200).body;
        assert_eq!(figures(&answer["rows"][0]), (json!(3), json!(600), json!(5.0)));
        assert_eq!(figures(&answer["rows"][1]), (json!(2), json!(1000), json!(2.0)));
        assert_eq!(figures(&answer["total"]), (json!(5), json!(1600), json!(3.125)));
        // With an entry of each unit nothing lacks but what has no unit; the facility as a whole then counts for all.
        enter(Some(&without), "2026-01", 400).await;
        let answer = level_1.get(&asked).await.expect(200).body;
        assert_eq!(figures(&answer["rows"][0]), (json!(8), json!(1000), json!(8.0)));
        assert!(!answer["notes"].to_string().contains("units without"), "{}", answer["notes"]);
        enter(None, "2026-01", 900).await;
        let answer = level_1.get(&asked).await.expect(200).body;
        assert_eq!(figures(&answer["rows"][0]), (json!(9), json!(900), json!(10.0)));
        let of_one = level_1.get(&format!("{asked}&unit_id={with}")).await.expect(200).body;
        assert_eq!(figures(&of_one["total"]), (json!(3), json!(600), json!(5.0)));
    }

    async fn the_report_comes_in_every_form(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for _ in 0..12 { draft(&level_1, |_| ()).await; }
        draft(&level_1, |content| content["place"] = json!({ "location": "bedroom" })).await;
        let asked = |by: &str, format: &str| {
            format!("{REPORT}?group_by={by}&from=2026-03-01&to=2026-03-02&status=draft&format={format}")
        };
        let csv = level_1.get(&asked("location", "csv")).await.expect(200);
        let text = String::from_utf8(csv.bytes).unwrap();
        assert!(text.starts_with("location,location_label,count,rate,covered_count,patient_days\r\n"), "{text}");
        assert!(text.contains("hallway,Hallway,12,,,\r\n") && text.contains("bathroom,Bathroom,0,,,\r\n"), "{text}");
        let central = service.signed_on(G::CentralOffice, here).await;
        let hidden = central.get(&asked("location", "csv")).await.expect(200);
        let text = String::from_utf8(hidden.bytes).unwrap();
        assert!(text.contains("hallway,Hallway,suppressed,") && text.contains("bedroom,Bedroom,suppressed,"), "{text}");
        for by in ["type", "month", "type,month", "month,location", "weekday,hour", "facility,type", "premises,harm"] {
            let chart = level_1.get(&asked(by, "svg")).await.expect(200);
            assert_eq!(chart.header("content-type"), "image/svg+xml", "{by}");
            assert!(String::from_utf8(chart.bytes).unwrap().contains("March 1, 2026"), "{by}");
        }
        assert!(level_1.get(&asked("weekday,hour", "png")).await.expect(200).bytes.starts_with(b"\x89PNG"));
        assert!(level_1.get(&asked("type,month,hour", "xlsx")).await.expect(200).bytes.starts_with(b"PK"));
        level_1.get(&asked("type,month,hour", "svg")).await.problem(422, "validation_failed").fault("query:format", "cannot_be_drawn");
        level_1.with("Accept", "text/html").get(&asked("type", "csv").replace("&format=csv", "")).await.problem(406, "not_acceptable");
    }
}
