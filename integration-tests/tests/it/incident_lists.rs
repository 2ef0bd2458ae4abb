//! Lists of incidents: every filter, every order, pages that neither lose nor repeat, and only what the reader may see.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::{Code, IncidentSort, SecurityGroup as G};
use nimrs_integration_tests::{Client, Facility, Service, on_both};
use serde_json::{Value, json};

/// Twelve incidents at two facilities, some without times; what they are is told by their number.
pub async fn many(service: &Service) -> (Facility, Facility) {
    let (here, there) = (service.brooklyn().await, service.albany().await);
    for (facility, count) in [(here, 8), (there, 4)] {
        let client = service.signed_on(G::Level1, facility).await;
        for index in 0..count {
            service.advance(TimeDelta::seconds(7));
            let mut content = json!({ "incident_type": if index % 3 == 2 { "crime" } else { "fall" } });
            // Days that repeat, so that ties are met, and some that nobody knows.
            if index % 4 != 3 {
                content["occurred"] = json!({ "at": format!("2026-02-{:02}T12:00:00Z", 20 - index % 3) });
                content["discovered_at"] = json!(format!("2026-02-2{}T12:00:00Z", (index * 5) % 4));
            }
            if index == 4 {
                content["jc_numbers"] = json!(["101-4444"]);
            }
            let body = json!({ "content": content, "external_reference": format!("EHR {index}") });
            let made = client.post("/v1/incidents", body).await.expect(201);
            if index == 1 {
                service.advance(TimeDelta::seconds(7));
                let path = format!("/v1/incidents/{}", made.id());
                client.if_match(1).patch(&path, json!({ "sentinel_event": false })).await.expect(200);
            }
        }
    }
    (here, there)
}

/// The numbers of all pages of a list, read two at a time.
pub async fn paged(client: &Client, query: &str) -> Vec<String> {
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client.get(&format!("/v1/incidents?limit=2&{query}{cursor}")).await.expect(200).body;
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= 2);
        seen.extend(items.iter().map(|item| item["number"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return seen,
        }
    }
}

/// The key by which a list is sorted, and whether there is none.
fn key(item: &Value, sort: &str) -> (bool, String, String) {
    let field = match sort.trim_start_matches('-') {
        "number" => "number",
        "created" => "created_at",
        "occurred" => "occurred_at",
        "discovered" => "discovered_at",
        _ => "updated_at",
    };
    let value = item[field].as_str();
    (value.is_none(), value.unwrap_or_default().to_owned(), item["id"].as_str().unwrap().to_owned())
}

fn expected(items: &[Value], sort: &str) -> Vec<String> {
    let mut items = items.to_vec();
    items.sort_by(|one, other| {
        let (one, other) = (key(one, sort), key(other, sort));
        let by_value = (&one.1, &one.2).cmp(&(&other.1, &other.2));
        one.0.cmp(&other.0).then(if sort.starts_with('-') { by_value.reverse() } else { by_value })
    });
    items.iter().map(|item| item["number"].as_str().unwrap().to_owned()).collect()
}

on_both! {
    async fn every_order_pages_through_all_once(service) {
        let (here, _) = many(&service).await;
        for (group, count) in [(G::Level1, 8), (G::FieldOffice, 8), (G::CentralOffice, 12), (G::JusticeCenter, 1)] {
            let client = service.signed_on(group, here).await;
            let all = client.get("/v1/incidents?limit=200").await.expect(200).body["items"].as_array().unwrap().clone();
            assert_eq!(all.len(), count, "{group}");
            for sort in IncidentSort::ALL.iter().map(|sort| sort.code()) {
                assert_eq!(paged(&client, &format!("sort={sort}")).await, expected(&all, sort), "{group} {sort}");
            }
            assert_eq!(paged(&client, "").await, expected(&all, "-created"), "{group}");
        }
    }

    async fn every_filter_narrows_and_all_combine(service) {
        let (here, there) = many(&service).await;
        let client = service.signed_on(G::CentralOffice, here).await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let (here, there) = (here.id.to_string(), there.id.to_string());
        for (query, count) in [
            (String::new(), 12),
            ("incident_type=fall".to_owned(), 9),
            ("incident_type=fall,crime".to_owned(), 12),
            ("incident_type=crime&class=significant".to_owned(), 3),
            ("status=draft,submitted".to_owned(), 12),
            ("status=submitted".to_owned(), 0),
            (format!("facility_id={here}"), 8),
            (format!("facility_id={there}&incident_type=crime"), 1),
            (format!("unit_id={here}"), 0),
            ("county=36047".to_owned(), 8),
            ("field_office=hudson_river&county=36001".to_owned(), 4),
            ("field_office=hudson_river&county=36047".to_owned(), 0),
            ("jc_number=101-4444".to_owned(), 1),
            ("external_reference=EHR%203".to_owned(), 2),
            ("number=nimrs-2026-0000003".to_owned(), 1),
            ("occurred_from=2026-02-20T00:00:00Z".to_owned(), 3),
            ("occurred_from=2026-02-19T00:00:00Z&occurred_to=2026-02-20T00:00:00Z".to_owned(), 3),
            ("discovered_to=2026-02-21T00:00:00Z".to_owned(), 3),
            ("discovered_from=2026-02-21T00:00:00Z&sort=-updated".to_owned(), 6),
            ("created_from=2026-01-01T00:00:00Z&created_to=2027-01-01T00:00:00Z".to_owned(), 12),
            ("created_to=2026-03-01T00:00:00Z".to_owned(), 0),
            ("updated_from=2027-01-01T00:00:00Z".to_owned(), 0),
            ("created_by_me=true".to_owned(), 0),
            ("late=true".to_owned(), 0),
            ("late=false&historical=false".to_owned(), 12),
            ("historical=true".to_owned(), 0),
        ] {
            for sort in ["", "&sort=-occurred", "&sort=number", "&sort=created"] {
                if query.contains("sort=") && !sort.is_empty() {
                    continue;
                }
                assert_eq!(paged(&client, &format!("{query}{sort}")).await.len(), count, "{query}{sort}");
            }
        }
        assert_eq!(paged(&level_1, &format!("facility_id={there}")).await.len(), 0);
    }

    async fn a_range_orders_by_its_time(service) {
        let (here, _) = many(&service).await;
        let client = service.signed_on(G::CentralOffice, here).await;
        let query = "occurred_from=2026-01-01T00:00:00Z";
        assert_eq!(paged(&client, query).await, paged(&client, &format!("{query}&sort=-occurred")).await);
        let query = "updated_from=2026-01-01T00:00:00Z";
        assert_eq!(paged(&client, query).await, paged(&client, &format!("{query}&sort=-updated")).await);
    }

    async fn what_cannot_be_meant_is_refused(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        for (query, pointer, code) in [
            ("status=draft,gone", "query:status", "unknown_value"),
            ("incident_type=", "query:incident_type", "unknown_value"),
            ("class=worst", "query:class", "unknown_value"),
            ("county=36999", "query:county", "unknown_value"),
            ("occurred_from=2026-02-01T00:00:00Z&occurred_to=2026-01-01T00:00:00Z", "query:occurred_to", "before_start"),
            ("colour=red", "query:colour", "unknown_parameter"),
        ] {
            client.get(&format!("/v1/incidents?{query}")).await.problem(422, "validation_failed").fault(pointer, code);
        }
        let refused = client.get("/v1/incidents?status=gone").await.expect(422).body;
        assert!(refused["errors"][0]["message"].as_str().unwrap().contains("under_investigation"));
        for query in ["sort=size", "field_office=mars", "county=x", "late=perhaps", "facility_id=7", "occurred_from=monday"] {
            client.get(&format!("/v1/incidents?{query}")).await.problem(422, "validation_failed");
        }
    }
}
