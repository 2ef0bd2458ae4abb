//! The directory of Clinical Risk Managers.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Service, on_both};
use serde_json::{Value, json};
use uuid::Uuid;

const ALL: &str = "/v1/clinical-risk-managers";

/// An entry for the region of the tests' first facility.
pub fn manager(email: &str) -> Value {
    json!({ "name": "Alex Moreau", "email": email, "phone": "718-555-0160", "field_office": "new_york_city",
        "valid_from": "2026-01-01" })
}

/// With some values set otherwise.
fn but(mut entry: Value, changes: Value) -> Value {
    entry.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    entry
}

async fn central(service: &Service) -> Client {
    let here = service.brooklyn().await;
    service.signed_on(G::CentralOffice, here).await
}

/// The addresses that a list answers.
async fn addresses(client: &Client, query: &str) -> Vec<String> {
    let page = client.get(&format!("{ALL}{query}")).await.expect(200).body;
    let items = page["items"].as_array().unwrap().iter();
    items.map(|item| item["content"]["email"].as_str().unwrap().to_owned()).collect()
}

on_both! {
    async fn an_entry_is_added_read_and_changed(service) {
        let central = central(&service).await;
        let made = central.post(ALL, manager("alex@example.org")).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!((made.version(), &made.body["in_office"]), (1, &json!(true)));
        assert_eq!(made.body["content"], manager("alex@example.org"));

        let anyone = service.anonymous();
        let read = anyone.get(&path).await.expect(200);
        assert_eq!(read.body, made.body);
        anyone.with("If-None-Match", "\"1\"").get(&path).await.expect(304);
        anyone.get(&format!("{ALL}/{}", Uuid::nil())).await.problem(404, "not_found");

        let change = json!({ "phone": null, "valid_to": "2026-02-28" });
        central.patch(&path, change.clone()).await.problem(428, "precondition_required");
        central.if_match(9).patch(&path, change.clone()).await.problem(412, "precondition_failed");
        let changed = central.if_match(1).patch(&path, change.clone()).await.expect(200);
        assert_eq!((changed.version(), &changed.body["in_office"]), (2, &json!(false)));
        assert_eq!(changed.body["content"].get("phone"), None);
        assert_eq!(central.if_match(2).patch(&path, change).await.expect(200).version(), 2, "nothing was changed");
        central.if_match(2).patch(&path, json!({ "name": null })).await.problem(422, "validation_failed");
        let away = json!({ "field_office": "hudson_river", "county_fips": "36047" });
        central.if_match(2).patch(&path, away).await.problem(422, "validation_failed").fault("/county_fips", "other_region");
    }

    async fn the_directory_is_for_central_office_to_keep(service) {
        let here = service.brooklyn().await;
        service.anonymous().post(ALL, manager("a@example.org")).await.problem(401, "invalid_token");
        for group in [G::Level1, G::ClinicalRiskManager, G::JusticeCenter, G::NimrsHelpDesk] {
            let refused = service.signed_on(group, here).await.post(ALL, manager("a@example.org")).await;
            let refused = refused.problem(403, "forbidden");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("central_office"), "{}", refused.body);
        }
    }

    async fn the_one_responsible_for_a_county_on_a_day_is_found(service) {
        let central = central(&service).await;
        for (email, more) in [
            ("first@example.org", json!({})),
            ("second@example.org", json!({ "valid_from": "2026-03-02", "valid_to": "2026-03-31" })),
            ("queens@example.org", json!({ "county_fips": "36081", "valid_from": "2025-01-01", "valid_to": "2026-03-10" })),
            ("elsewhere@example.org", json!({ "field_office": "hudson_river" })),
        ] {
            service.advance(chrono::TimeDelta::milliseconds(2));
            central.post(ALL, but(manager(email), more)).await.expect(201);
        }
        let anyone = service.anonymous();
        for (query, expected) in [
            ("?county=36047&on=2025-12-31", vec![]),
            ("?county=36047&on=2026-03-01", vec!["first@example.org"]),
            ("?county=Brooklyn", vec!["second@example.org"]),
            ("?county=36047&on=2026-04-01", vec!["first@example.org"]),
            ("?county=queens&on=2026-03-10", vec!["queens@example.org"]),
            ("?county=Queens%20County&on=2026-03-11", vec!["second@example.org"]),
            ("?county=36001", vec!["elsewhere@example.org"]),
            ("?county=36001&field_office=new_york_city", vec![]),
            ("?county=36059", vec![]),
            ("?field_office=hudson_river", vec!["elsewhere@example.org"]),
            ("?on=2025-06-01", vec!["queens@example.org"]),
        ] {
            assert_eq!(addresses(&anyone, query).await, expected, "{query}");
        }
        anyone.get(&format!("{ALL}?county=Bergen")).await.problem(422, "validation_failed").fault("query:county", "unknown_county");
        anyone.get(&format!("{ALL}?on=soon")).await.problem(422, "validation_failed");

        let (mut all, mut path) = (Vec::new(), format!("{ALL}?limit=3"));
        loop {
            let page = anyone.get(&path).await.expect(200).body;
            all.extend(page["items"].as_array().unwrap().iter().map(|item| item["content"]["email"].to_string()));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("{ALL}?limit=3&cursor={cursor}");
        }
        assert_eq!(all.len(), 4);

        let contacts = anyone.get("/v1/contacts?topic=reclassification&county=Brooklyn").await.expect(200).body;
        let card = json!({ "who": "Alex Moreau", "phone": "718-555-0160", "email": "second@example.org" });
        assert_eq!(contacts["items"][0]["clinical_risk_manager"], card);
        let others = anyone.get("/v1/contacts?topic=webinar&county=Brooklyn").await.expect(200).body;
        assert_eq!(others["items"][0].get("clinical_risk_manager"), None);
    }

    async fn what_is_no_entry_is_refused_with_every_fault(service) {
        let central = central(&service).await;
        let bad = but(manager("a@b@example.org"), json!({ "county_fips": "36001", "valid_to": "2025-12-31" }));
        let refused = central.post(ALL, bad).await.problem(422, "validation_failed");
        refused.fault("/email", "wrong_format");
        let bad = but(manager("a..b@example.org"), json!({ "county_fips": "36001", "valid_to": "2025-12-31" }));
        central.post(ALL, bad).await.problem(422, "validation_failed")
            .fault("/email", "invalid_mail_address").fault("/county_fips", "other_region").fault("/valid_to", "before_start");
        for email in [
            "a@example.org\r\nBcc: spy@example.org", "a@example.org\n", "\na@example.org", "a@example.org, b@example.org",
            "Alex <a@example.org>", "\"a b\"@example.org", "а@example.org", "a@ｅxample.org", "a@-x.org", "@", "",
        ] {
            central.post(ALL, manager(email)).await.problem(422, "validation_failed");
        }
        for name in ["Alex\r\nBcc: spy@example.org", "\u{0}", " ", ""] {
            central.post(ALL, but(manager("a@example.org"), json!({ "name": name }))).await.problem(422, "validation_failed");
        }
        let unknown = but(manager("a@example.org"), json!({ "county_fips": "36999" }));
        central.post(ALL, unknown).await.problem(422, "validation_failed").fault("/county_fips", "unknown_county");
        assert!(addresses(&central, "").await.is_empty());
    }
}
