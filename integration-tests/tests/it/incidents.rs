//! The incident record: recording, reading, listing, changing, and what each may see of it.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Service, on_both};
use serde_json::{Value, json};

/// A draft that can be submitted as it is. The tests begin on 2 March 2026, 15:00 UTC.
pub fn whole() -> Value {
    json!({
        "content": {
            "incident_type": "fall",
            "occurred": { "precision": "exact", "at": "2026-03-02T12:00:00Z" },
            "discovered_at": "2026-03-02T12:15:00Z",
            "reported_to_vpcr_at": "2026-03-02T13:00:00Z",
            "vpcr_report": { "method": "phone", "caller": "Dana Reyes" },
            "premises": "on_premises",
            "supervision": "actual",
            "place": { "location": "hallway" },
            "narrative": { "description": "A patient slipped on a wet floor." },
            "fall": { "witnessed": false },
        },
        "people": [{
            "role": "client_victim", "first_name": "Jordan", "last_name": "Miles", "date_of_birth": "1988-05-17",
            "harm": { "actual": "minor", "potential": "moderate" },
        }],
        "notifications": [
            { "recipient": "director", "method": "phone", "at": "2026-03-02T12:30:00Z", "outcome": "reached" },
            { "recipient": "guardian", "method": "phone", "at": "2026-03-02T12:40:00Z", "person": "Ana Miles" },
        ],
    })
}

/// The same with a number of the Justice Center, which its submission needs.
pub fn numbered() -> Value {
    let mut body = whole();
    body["content"]["jc_numbers"] = json!(["101-460120030"]);
    body
}

/// Records an incident; gives its path.
pub async fn recorded(client: &Client, body: Value) -> String {
    format!("/v1/incidents/{}", client.post("/v1/incidents", body).await.expect(201).id())
}

async fn level_1(service: &Service) -> Client {
    let here = service.brooklyn().await;
    service.signed_on(G::Level1, here).await
}

fn codes(list: &Value, name: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|item| item[name].as_str().unwrap().to_owned()).collect()
}

on_both! {
    async fn a_draft_is_recorded_with_all_that_follows(service) {
        let client = level_1(&service).await;
        let made = client.post("/v1/incidents", whole()).await.expect(201);
        let body = made.body.clone();
        assert_eq!(made.header("location"), format!("/v1/incidents/{}", made.id()));
        assert_eq!(made.version(), 1);
        assert_eq!(body["number"], "NIMRS-2026-0000001");
        assert_eq!(body["status"], "draft");
        assert_eq!(body["facility_name"], "Brooklyn General Hospital Psychiatry");
        assert_eq!((&body["county_fips"], &body["field_office"]), (&json!("36047"), &json!("new_york_city")));
        assert_eq!((&body["provider_class"], &body["to_justice_center"]), (&json!("significant"), &json!(true)));
        assert_eq!(body["allowed_actions"], json!(["edit", "discard", "hand-over", "submit"]));
        assert_eq!((&body["identified"], &body["people"][0]["content"]["last_name"]), (&json!(true), &json!("Miles")));
        let path = format!("/v1/incidents/{}", made.id());

        service.advance(TimeDelta::milliseconds(5));
        let read = client.get(&path).await.expect(200);
        assert_eq!(read.body, body);
        let clocks = client.get(&format!("{path}/clocks")).await.expect(200).body;
        let running: Vec<_> = clocks["items"].as_array().unwrap().iter().map(|clock| format!("{} {}", clock["code"].as_str().unwrap(), clock["status"].as_str().unwrap())).collect();
        assert_eq!(running, ["vpcr_report met", "director_notice met", "jc_initial_report running", "omh_notice running"]);
        assert_eq!(clocks["items"][3]["due_at"], "2026-03-03T12:15:00Z");
        let versions = client.get(&format!("{path}/versions")).await.expect(200).body;
        assert_eq!(codes(&versions["items"], "action"), ["create"]);
        let history = client.get(&format!("{path}/history")).await.expect(200).body;
        assert_eq!(codes(&history["items"], "action"), ["incident.create", "incident.read"]);
        service.advance(TimeDelta::milliseconds(5));
        recorded(&client, json!({})).await;
        let second = client.get("/v1/incidents").await.expect(200).body;
        assert_eq!(codes(&second["items"], "number"), ["NIMRS-2026-0000002", "NIMRS-2026-0000001"]);
    }

    async fn every_fault_of_a_draft_is_told(service) {
        let client = level_1(&service).await;
        let body = json!({
            "content": {
                "incident_type": "suicide_attempt_off_site",
                "occurred": { "at": "2026-03-02T14:00:00Z" }, "discovered_at": "2026-03-02T13:00:00Z",
                "reported_to_vpcr_at": "2026-03-02T16:00:00Z", "jc_numbers": ["101-1"],
                "unit_id": "0198c0de-0000-7000-8000-000000000001",
            },
            "people": [{ "role": "client_victim", "date_of_birth": "2027-01-01" }],
            "notifications": [{ "recipient": "director", "at": "2026-04-01T00:00:00Z" }],
        });
        client.post("/v1/incidents", body).await.problem(422, "validation_failed")
            .fault("/content/occurred/at", "after_discovery")
            .fault("/content/reported_to_vpcr_at", "in_the_future")
            .fault("/content/jc_numbers", "omh_only")
            .fault("/content/unit_id", "unknown_unit")
            .fault("/people/0/date_of_birth", "in_the_future")
            .fault("/notifications/0/at", "in_the_future");
        let wrong = json!({ "content": { "incident_type": "rain", "jc_numbers": ["7-1"], "colour": 1, "occurred": { "at": "soon" } } });
        client.post("/v1/incidents", wrong).await.problem(422, "validation_failed")
            .fault("/content/incident_type", "unknown_value")
            .fault("/content/jc_numbers/0", "wrong_format")
            .fault("/content/colour", "unknown_field")
            .fault("/content/occurred/at", "wrong_format");
        assert_eq!(client.get("/v1/incidents").await.expect(200).body["items"], json!([]));
        // Nothing half-written: the number was not used up either.
        let made = client.post("/v1/incidents", json!({})).await.expect(201);
        assert_eq!(made.body["number"], "NIMRS-2026-0000001");
    }

    async fn an_external_reference_is_unique_at_its_facility(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let client = service.signed_on(G::Level1, here).await;
        let other = service.signed_on(G::Level1, there).await;
        let body = json!({ "external_reference": "EHR-1" });
        client.post("/v1/incidents", body.clone()).await.expect(201);
        client.post("/v1/incidents", body.clone()).await.problem(409, "duplicate").fault("/external_reference", "duplicate");
        other.post("/v1/incidents", body).await.expect(201);
        let elsewhere = json!({ "facility_id": there.id.to_string() });
        client.post("/v1/incidents", elsewhere).await.problem(404, "not_found");
    }

    async fn another_facility_sees_nothing(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let owner = service.signed_on(G::Level1, here).await;
        let path = recorded(&owner, whole()).await;
        for group in [G::Level1, G::Level3, G::FieldOffice] {
            let stranger = service.signed_on(group, there).await;
            stranger.get(&path).await.problem(404, "not_found");
            for part in ["people", "notifications", "versions", "versions/1", "diff?from=1&to=1", "clocks", "history"] {
                stranger.get(&format!("{path}/{part}")).await.problem(404, "not_found");
            }
            stranger.if_match(1).post(&format!("{path}/submit"), json!({})).await.problem(404, "not_found");
            stranger.if_match(1).delete(&path).await.problem(404, "not_found");
            assert_eq!(stranger.get("/v1/incidents").await.expect(200).body["items"], json!([]));
            assert_eq!(stranger.get("/v1/deadlines").await.expect(200).body["items"], json!([]));
        }
        for group in [G::Level2, G::Level3, G::FieldOffice, G::ClinicalRiskManager, G::CentralOffice] {
            service.signed_on(group, here).await.get(&path).await.expect(200);
        }
        for group in [G::SecurityAdministrator, G::ItsServiceDesk, G::NimrsHelpDesk] {
            service.signed_on(group, here).await.get(&path).await.problem(403, "forbidden");
        }
    }

    async fn the_justice_center_sees_what_carries_its_number(service) {
        let here = service.brooklyn().await;
        let owner = service.signed_on(G::Level1, here).await;
        let center = service.signed_on(G::JusticeCenter, here).await;
        let path = recorded(&owner, whole()).await;
        center.get(&path).await.problem(404, "not_found");
        assert_eq!(center.get("/v1/incidents").await.expect(200).body["items"], json!([]));
        owner.if_match(1).patch(&path, json!({ "jc_numbers": ["101-460120030"] })).await.expect(200);
        let seen = center.get(&path).await.expect(200);
        assert_eq!(seen.body["identified"], true);
        let found = center.get("/v1/incidents?jc_number=101-460120030").await.expect(200).body;
        assert_eq!(found["items"][0]["jc_numbers"], json!(["101-460120030"]));
        owner.if_match(2).patch(&path, json!({ "jc_numbers": null })).await.expect(200);
        center.get(&path).await.problem(404, "not_found");
    }

    async fn names_are_shown_for_a_reason_alone(service) {
        let here = service.brooklyn().await;
        let owner = service.signed_on(G::Level1, here).await;
        let path = recorded(&owner, whole()).await;
        let level_3 = service.signed_on(G::Level3, here).await;
        for part in ["", "/people", "/versions/1", "/diff?from=1&to=1", "/notifications"] {
            let hidden = level_3.get(&format!("{path}{part}")).await.expect(200);
            let text = String::from_utf8(hidden.bytes).unwrap();
            assert!(!text.contains("Miles") && !text.contains("1988"), "{part}: {text}");
        }
        let people = level_3.get(&format!("{path}/people")).await.expect(200).body;
        let person = &people["items"][0];
        assert_eq!(person["identified"], false);
        assert_eq!(person["content"], json!({ "role": "client_victim", "part2_protected": false,
            "harm": { "actual": "minor", "potential": "moderate" } }));
        let asking = level_3.with("Access-Reason", "Quarterly review");
        service.advance(TimeDelta::milliseconds(5));
        assert_eq!(asking.get(&path).await.expect(200).body["people"][0]["content"]["last_name"], "Miles");
        let history = owner.get(&format!("{path}/history")).await.expect(200).body;
        let last = history["items"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&last["action"], &last["reason"]), (&json!("incident.read"), &json!("Quarterly review")));
        assert_eq!(last["security_group"], "level_3");
    }

    async fn a_draft_is_changed_by_merge_patches(service) {
        let client = level_1(&service).await;
        let path = recorded(&client, whole()).await;
        client.patch(&path, json!({})).await.problem(428, "precondition_required");
        client.if_match(7).patch(&path, json!({})).await.problem(412, "precondition_failed");
        let same = client.if_match(1).patch(&path, json!({ "premises": "on_premises" })).await.expect(200);
        assert_eq!(same.version(), 1);
        let patch = json!({ "place": { "description": "By the stairs" }, "fall": null, "incident_type": "assault" });
        let changed = client.if_match(1).patch(&path, patch).await.expect(200);
        assert_eq!(changed.version(), 2);
        let content = &changed.body["content"];
        assert_eq!(content["place"], json!({ "location": "hallway", "description": "By the stairs" }));
        assert_eq!((&content["fall"], &content["incident_type"]), (&Value::Null, &json!("assault")));
        let early = json!({ "discovered_at": "2026-03-02T11:00:00Z", "jc_numbers": ["101-1", "101-1"] });
        client.if_match(2).patch(&path, early).await.problem(422, "validation_failed")
            .fault("/occurred/at", "after_discovery").fault("/jc_numbers/1", "duplicate");
        let unfit = client.if_match(2).patch(&path, json!({ "place": { "location": "moon" }, "sky": 1 })).await;
        unfit.problem(422, "validation_failed").fault("/sky", "unknown_field");
        let diff = client.get(&format!("{path}/diff?from=1&to=2")).await.expect(200).body;
        assert_eq!(codes(&diff["changes"], "pointer"), ["/content/fall", "/content/incident_type", "/content/place/description"]);
        let first = client.get(&format!("{path}/versions/1")).await.expect(200).body;
        assert_eq!(first["record"]["content"]["incident_type"], "fall");
        client.get(&format!("{path}/versions/3")).await.problem(404, "not_found");
    }

    async fn one_of_two_changes_of_the_same_version_is_lost_to_nobody(service) {
        let client = level_1(&service).await;
        let path = recorded(&client, json!({})).await;
        let change = |text: &str| {
            let (client, path, patch) = (client.if_match(1), path.clone(), json!({ "discovered_by": text }));
            async move { client.patch(&path, patch).await.status }
        };
        let mut statuses = [0; 2];
        (statuses[0], statuses[1]) = tokio::join!(change("A"), change("B"));
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
    }

    async fn a_discarded_draft_is_gone_for_all(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let level_2 = service.signed_on(G::Level2, here).await;
        let path = recorded(&client, whole()).await;
        // Level 2 discards its own drafts alone.
        level_2.if_match(1).delete(&path).await.problem(403, "forbidden");
        client.if_match(1).delete(&path).await.expect(204);
        client.get(&path).await.problem(404, "not_found");
        service.signed_on(G::CentralOffice, here).await.get(&path).await.problem(404, "not_found");
        assert_eq!(client.get("/v1/incidents").await.expect(200).body["items"], json!([]));
        assert_eq!(client.get("/v1/deadlines").await.expect(200).body["items"], json!([]));
        let own = recorded(&level_2, json!({})).await;
        level_2.if_match(1).delete(&own).await.expect(204);
    }

    async fn people_and_notices_have_versions_of_their_own(service) {
        let client = level_1(&service).await;
        let path = recorded(&client, json!({})).await;
        let person = json!({ "role": "staff_witness", "first_name": "Lee", "contact": "x".repeat(400) });
        let added = client.post(&format!("{path}/people"), person).await.expect(201);
        let location = added.header("location").to_owned();
        assert_eq!(location, format!("{path}/people/{}", added.id()));
        let wrong = client.if_match(1).patch(&location, json!({ "role": null })).await;
        wrong.problem(422, "validation_failed").fault("/role", "wrong_type");
        let late = json!({ "admitted_on": "2026-02-02", "discharged_on": "2026-02-01" });
        client.if_match(1).patch(&location, late).await.problem(422, "validation_failed").fault("/discharged_on", "before_start");
        let changed = client.if_match(1).patch(&location, json!({ "first_name": "Leigh", "contact": null })).await.expect(200);
        assert_eq!(changed.body["content"], json!({ "role": "staff_witness", "first_name": "Leigh", "part2_protected": false }));
        assert_eq!(changed.version(), 2);
        client.if_match(1).delete(&location).await.problem(412, "precondition_failed");
        let notice = json!({ "recipient": "vpcr", "at": "2026-03-02T14:00:00Z" });
        let notice = client.post(&format!("{path}/notifications"), notice).await.expect(201);
        client.get(notice.header("location")).await.expect(200);
        client.if_match(2).delete(&location).await.expect(204);
        client.get(&location).await.problem(404, "not_found");
        let versions = client.get(&format!("{path}/versions")).await.expect(200).body;
        assert_eq!(codes(&versions["items"], "action"), ["create", "person.add", "person.edit", "notification.add", "person.remove"]);
        assert_eq!(client.get(&path).await.expect(200).version(), 5);
        let past = client.get(&format!("{path}/versions/4")).await.expect(200).body;
        assert_eq!(past["record"]["people"][0]["content"]["first_name"], "Leigh");
    }

    async fn lists_page_and_filter(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let level_2 = service.signed_on(G::Level2, here).await;
        for index in 0..5 {
            service.advance(TimeDelta::seconds(1));
            let kind = if index == 2 { "crime" } else { "fall" };
            let at = format!("2026-03-0{}T00:00:00Z", if index < 3 { 1 } else { 2 });
            let body = json!({ "content": { "incident_type": kind, "occurred": { "at": at } } });
            let by = if index == 4 { &level_2 } else { &client };
            by.post("/v1/incidents", body).await.expect(201);
        }
        let mut seen = Vec::new();
        let mut path = "/v1/incidents?limit=2".to_owned();
        loop {
            let page = client.get(&path).await.expect(200);
            seen.extend(codes(&page.body["items"], "number").iter().map(|number| number[17..].to_owned()));
            let Some(cursor) = page.body["next_cursor"].as_str() else { break };
            assert!(page.header("link").contains("rel=\"next\""));
            path = format!("/v1/incidents?limit=2&cursor={cursor}");
        }
        assert_eq!(seen, ["5", "4", "3", "2", "1"]);
        for (query, count) in [
            ("incident_type=fall", 4), ("class=significant", 5), ("class=death", 0), ("status=draft", 5),
            ("status=submitted", 0), ("occurred_from=2026-03-02T00:00:00Z", 2), ("occurred_to=2026-03-02T00:00:00Z", 3),
            ("created_by_me=true", 4), ("created_by_me=false&incident_type=crime", 1), ("status=discarded", 0),
        ] {
            let found = client.get(&format!("/v1/incidents?{query}")).await.expect(200).body;
            assert_eq!(found["items"].as_array().unwrap().len(), count, "{query}");
        }
        let other = client.get("/v1/incidents?limit=1").await.expect(200).body["next_cursor"].as_str().unwrap().to_owned();
        client.get(&format!("/v1/incidents?status=draft&cursor={other}")).await.problem(422, "cursor_mismatch");
    }

    async fn what_is_due_is_listed_before_it_passes(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        recorded(&client, whole()).await;
        let center = service.signed_on(G::CentralOffice, here).await;
        for caller in [&client, &center] {
            let due = caller.get("/v1/deadlines").await.expect(200).body;
            assert_eq!(codes(&due["items"], "code"), ["jc_initial_report", "omh_notice"]);
            assert_eq!(codes(&due["items"], "status"), ["running", "running"]);
        }
        assert_eq!(client.get("/v1/deadlines?overdue_only=true").await.expect(200).body["items"], json!([]));
        service.set_time("2026-03-02T18:15:00Z");
        let client = service.signed_on(G::Level1, here).await;
        let first = client.get("/v1/deadlines?limit=1").await.expect(200).body;
        assert_eq!(first["items"][0]["hours_left"], 17);
        let cursor = first["next_cursor"].as_str().unwrap();
        let next = client.get(&format!("/v1/deadlines?limit=1&cursor={cursor}")).await.expect(200).body;
        assert_eq!((codes(&next["items"], "code"), &next["next_cursor"]), (vec!["omh_notice".to_owned()], &Value::Null));
        service.set_time("2026-03-03T12:16:00Z");
        let client = service.signed_on(G::Level1, here).await;
        let overdue = client.get("/v1/deadlines?overdue_only=true").await.expect(200).body;
        assert_eq!(codes(&overdue["items"], "status"), ["overdue", "overdue"]);
        assert_eq!(overdue["items"][0]["hours_left"], -1);
        let list = client.get("/v1/incidents").await.expect(200).body;
        assert_eq!(list["items"][0]["next_due"], json!({ "code": "jc_initial_report", "due_at": "2026-03-03T12:15:00Z" }));
    }

    async fn a_create_is_done_once_per_idempotency_key(service) {
        let client = level_1(&service).await.with("Idempotency-Key", "k-1");
        let first = client.post("/v1/incidents", whole()).await.expect(201);
        let again = client.post("/v1/incidents", whole()).await.expect(201);
        assert_eq!((again.body.clone(), again.header("idempotency-replayed")), (first.body, "true"));
        client.post("/v1/incidents", json!({})).await.problem(422, "idempotency_key_reused");
        assert_eq!(client.get("/v1/incidents").await.expect(200).body["items"].as_array().unwrap().len(), 1);
    }

    async fn an_integration_client_changes_its_own_records_alone(service) {
        let here = service.brooklyn().await;
        let machine = service.signed_on(G::Integration, here).await;
        let client = service.signed_on(G::Level1, here).await;
        let theirs = recorded(&client, whole()).await;
        let own = recorded(&machine, whole()).await;
        machine.if_match(1).patch(&theirs, json!({ "discovered_by": "A nurse" })).await.problem(403, "forbidden");
        assert_eq!(machine.get(&theirs).await.expect(200).body["identified"], false);
        let changed = machine.if_match(1).patch(&own, json!({ "discovered_by": "A nurse" })).await.expect(200);
        assert_eq!(changed.body["identified"], true);
        assert_eq!(changed.body["allowed_actions"], json!(["edit", "discard", "hand-over"]));
        machine.if_match(2).post(&format!("{own}/submit"), json!({})).await.problem(403, "forbidden");
    }
}
