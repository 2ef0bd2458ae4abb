//! Counties, field offices, facilities, contacts, holidays, taxonomy.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Service, on_both};
use serde_json::{Value, json};
use uuid::Uuid;

fn clinic(name: &str) -> Value {
    json!({"name": name, "kind": "clinic", "county_fips": "36027", "operated_by_state": false, "licensed": true,
        "inpatient": false, "twenty_four_hour": false, "administrator_phone": "845-555-0100"})
}

fn names(body: &Value) -> Vec<String> {
    let items = body["items"].as_array().expect("items");
    items.iter().map(|item| item["name"].as_str().expect("a name").to_owned()).collect()
}

on_both! {
    async fn counties_and_field_offices_are_open_to_all(service) {
        let anyone = service.anonymous();
        let counties = anyone.get("/v1/counties").await.expect(200).body;
        assert_eq!(counties["items"].as_array().unwrap().len(), 62);
        let kings = anyone.get("/v1/counties/36047").await.expect(200).body;
        assert_eq!(kings, json!({"fips": "36047", "name": "Kings", "field_office": "new_york_city", "aliases": ["Brooklyn"]}));
        for unknown in ["36048", "34003", "x"] {
            anyone.get(&format!("/v1/counties/{unknown}")).await.problem(404, "not_found");
        }
        let offices = anyone.get("/v1/field-offices").await.expect(200).body;
        let sizes: Vec<usize> =
            offices["items"].as_array().unwrap().iter().map(|office| office["counties"].as_array().unwrap().len()).collect();
        assert_eq!(sizes, [20, 16, 2, 5, 19]);
        anyone.get("/v1/field-offices/long_island").await.expect(200);
        anyone.get("/v1/field-offices/north").await.problem(404, "not_found");
        anyone.get("/v1/counties?name=Kings").await.problem(422, "validation_failed").fault("query:name", "unknown_parameter");
    }

    async fn contacts_say_whom_to_ask(service) {
        let anyone = service.anonymous();
        let all = anyone.get("/v1/contacts").await.expect(200).body;
        assert_eq!(all["items"].as_array().unwrap().len(), 16);
        let local = anyone.get("/v1/contacts?topic=pin_or_lockout&staff_kind=local").await.expect(200).body;
        assert_eq!(local["items"].as_array().unwrap().len(), 1);
        assert_eq!(local["items"][0]["phone"], "800-435-7697 option 2");
        for county in ["36047", "kings", "Brooklyn", "Kings%20County"] {
            let asked = anyone.get(&format!("/v1/contacts?topic=part_524_clarification&county={county}")).await.expect(200);
            assert_eq!(asked.body["items"][0]["field_office"], "new_york_city", "{county}");
        }
        let desk = anyone.get("/v1/contacts?topic=technical_issue&county=36047").await.expect(200).body;
        assert_eq!(desk["items"][0].get("field_office"), None);
        anyone.get("/v1/contacts?county=Bergen").await.problem(422, "validation_failed").fault("query:county", "unknown_county");
    }

    async fn holidays_are_brought_along_and_can_be_edited(service) {
        let here = service.brooklyn().await;
        let anyone = service.anonymous();
        let year = anyone.get("/v1/holidays?year=2026").await.expect(200).body;
        assert_eq!(year["items"].as_array().unwrap().len(), 14);
        assert_eq!(year["items"][0], json!({"date": "2026-01-01", "name": "New Year's Day", "version": 1}));
        let all = anyone.get("/v1/holidays").await.expect(200).body;
        assert_eq!(all["items"].as_array().unwrap().len(), 5 * 14);

        let level_1 = service.signed_on(G::Level1, here).await;
        let storm = json!({"date": "2026-03-05", "name": "State of emergency: snow"});
        anyone.post("/v1/holidays", storm.clone()).await.problem(401, "invalid_token");
        level_1.post("/v1/holidays", storm.clone()).await.problem(403, "forbidden");
        let central = service.signed_on(G::CentralOffice, here).await;
        let added = central.post("/v1/holidays", storm.clone()).await.expect(201);
        assert_eq!(added.header("location"), "/v1/holidays/2026-03-05");
        assert_eq!(added.version(), 1);
        central.post("/v1/holidays", storm).await.problem(409, "duplicate").fault("/date", "duplicate");
        let bad = json!({"date": "2026-02-30", "name": " ", "half": true});
        let refused = central.post("/v1/holidays", bad).await.problem(422, "validation_failed");
        assert_eq!(refused.body["errors"].as_array().unwrap().len(), 3, "{}", refused.body);

        central.delete("/v1/holidays/2026-03-05").await.problem(428, "precondition_required");
        central.if_match(7).delete("/v1/holidays/2026-03-05").await.problem(412, "precondition_failed");
        central.if_match(1).delete("/v1/holidays/2026-03-05").await.expect(204);
        central.if_match(1).delete("/v1/holidays/2026-03-05").await.problem(404, "not_found");
        anyone.get("/v1/holidays/2026-03-05").await.problem(404, "not_found");
        anyone.get("/v1/holidays/soon").await.problem(422, "validation_failed").fault("path:date", "wrong_format");
    }

    async fn a_facility_is_made_changed_and_found(service) {
        let here = service.brooklyn().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let made = central.post("/v1/facilities", clinic(" Hudson View Clinic ")).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!(made.body["name"], "Hudson View Clinic");
        assert_eq!(made.body["field_office"], "hudson_river");
        central.post("/v1/facilities", clinic("Hudson View Clinic")).await.problem(409, "duplicate").fault("/name", "duplicate");
        let lost = json!({"county_fips": "36999"});
        central.if_match(1).patch(&path, lost).await.problem(422, "validation_failed").fault("/county_fips", "unknown_county");

        let change = json!({"director_name": "Ruth Adler", "county_fips": "36047"});
        central.if_match(9).patch(&path, change.clone()).await.problem(412, "precondition_failed");
        let changed = central.if_match(1).patch(&path, change).await.expect(200);
        assert_eq!((changed.version(), &changed.body["field_office"]), (2, &json!("new_york_city")));
        let cleared = central.if_match(2).patch(&path, json!({"director_name": null, "active": false})).await.expect(200);
        assert_eq!(cleared.body.get("director_name"), None);
        central.if_match(3).patch(&path, json!({"name": null})).await.problem(422, "validation_failed");

        let reader = service.signed_on(G::Level3, here).await;
        assert_eq!(reader.get(&path).await.expect(200).body["administrator_phone"], "845-555-0100");
        reader.with("If-None-Match", "\"3\"").get(&path).await.expect(304);
        reader.if_match(3).patch(&path, json!({"active": true})).await.problem(403, "forbidden");
        service.anonymous().get(&path).await.problem(401, "invalid_token");
        reader.get(&format!("/v1/facilities/{}", Uuid::nil())).await.problem(404, "not_found");
    }

    async fn a_facility_with_incidents_stays_in_its_county(service) {
        let here = service.brooklyn().await;
        service.signed_on(G::Level1, here).await.post("/v1/incidents", json!({})).await.expect(201);
        let central = service.signed_on(G::CentralOffice, here).await;
        let path = format!("/v1/facilities/{}", here.id);
        central.if_match(1).patch(&path, json!({"county_fips": "36001"})).await.problem(409, "state_conflict");
        central.if_match(1).patch(&path, json!({"county_fips": "36047"})).await.expect(200);
    }

    async fn facilities_are_listed_page_by_page_and_filtered(service) {
        let here = service.brooklyn().await;
        service.albany().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        for name in ["École Clinic", "100% Recovery", "100 Elm Street"] {
            central.post("/v1/facilities", clinic(name)).await.expect(201);
        }
        let mut found = Vec::new();
        let mut path = "/v1/facilities?limit=2".to_owned();
        loop {
            let page = central.get(&path).await.expect(200).body;
            found.extend(names(&page));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("/v1/facilities?limit=2&cursor={cursor}");
        }
        assert_eq!(found.len(), 5);
        for (query, expected) in [
            ("q=brook", vec!["Brooklyn General Hospital Psychiatry"]),
            ("q=100%25", vec!["100% Recovery"]),
            ("q=%C3%89cole", vec!["École Clinic"]),
            ("q=nothing", vec![]),
            ("county_fips=36001", vec!["Albany Residential Treatment Facility"]),
            ("field_office=new_york_city", vec!["Brooklyn General Hospital Psychiatry"]),
            ("kind=clinic&q=100%20", vec!["100 Elm Street"]),
        ] {
            let page = central.get(&format!("/v1/facilities?{query}")).await.expect(200).body;
            assert_eq!(names(&page), expected, "{query}");
        }
        central.get("/v1/facilities?kind=castle").await.problem(422, "validation_failed");
    }

    async fn units_belong_to_their_facility(service) {
        let here = service.brooklyn().await;
        let there = service.albany().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let units = format!("/v1/facilities/{}/units", here.id);
        let ward = json!({"name": "Ward 4", "programme": "general_hospital_unit"});
        let made = central.post(&units, ward.clone()).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!(path, format!("{units}/{}", made.body["id"].as_str().unwrap()));
        central.post(&units, ward.clone()).await.problem(409, "duplicate").fault("/name", "duplicate");
        central.post(&format!("/v1/facilities/{}/units", there.id), ward.clone()).await.expect(201);
        central.post(&format!("/v1/facilities/{}/units", Uuid::nil()), ward).await.problem(404, "not_found");

        let closed = central.if_match(1).patch(&path, json!({"active": false})).await.expect(200);
        assert_eq!((closed.version(), &closed.body["active"]), (2, &json!(false)));
        central.if_match(1).patch(&path, json!({"active": true})).await.problem(412, "precondition_failed");
        let elsewhere = path.replace(&here.id.to_string(), &there.id.to_string());
        central.if_match(2).patch(&elsewhere, json!({"active": true})).await.problem(404, "not_found");

        let reader = service.signed_on(G::Level2, here).await;
        assert_eq!(names(&reader.get(&units).await.expect(200).body), ["Ward 4"]);
        assert_eq!(reader.get(&path).await.expect(200).version(), 2);
        let facility = reader.get(&format!("/v1/facilities/{}", here.id)).await.expect(200).body;
        assert_eq!(facility["units"][0]["name"], "Ward 4");
    }

    async fn the_taxonomy_is_for_everybody_who_is_signed_on(service) {
        let here = service.brooklyn().await;
        service.anonymous().get("/v1/taxonomy").await.problem(401, "invalid_token");
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let taxonomy = desk.get("/v1/taxonomy").await.expect(200).body;
        let count = |part: &str| taxonomy[part].as_array().unwrap().len();
        assert_eq!((count("types"), count("classes"), count("clocks")), (30, 4, 18));
        let event = json!({"incident_type": "suicide_attempt", "premises": "off_premises", "supervision": "none"});
        let answer = desk.post("/v1/classifications", event).await.expect(200).body;
        assert_eq!(answer["classified_as"], "suicide_attempt_off_site");
        assert_eq!(answer["to_justice_center"], false);
        let refused = desk.post("/v1/classifications", json!({"incident_type": "rain"})).await;
        refused.problem(422, "validation_failed").fault("/premises", "required");
    }
}

/// A holiday that was taken out does not come back with the next start.
#[tokio::test]
async fn what_was_edited_survives_a_restart() {
    use nimrs_integration_tests::{Backend, Options};
    let service = Service::start_with(Backend::Sqlite, Options::default()).await;
    let here = service.brooklyn().await;
    let central = service.signed_on(G::CentralOffice, here).await;
    central.if_match(1).delete("/v1/holidays/2026-02-12").await.expect(204);
    let now = nimrs_api::system::Clock::now(service.clock.as_ref());
    let seeded = service.app.db.write(move |conn| nimrs_api::service::holiday::seed(conn, now)).await;
    seeded.expect("seeding again");
    service.anonymous().get("/v1/holidays/2026-02-12").await.problem(404, "not_found");
}
