//! Requests to the Justice Center after they are made: sent, answered, settled, and what follows from it.

use nimrs_api::domain::ids::{AccountId, JcCaseId, SessionId};
use nimrs_api::domain::jc_number::JcNumber;
use nimrs_api::domain::permissions::Actor;
use nimrs_api::service::jc_request::{case_arrived, note_failed, note_sent, open_about};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Facility, Options, Service, on_both};
use serde_json::json;
use uuid::Uuid;

use crate::incidents::{numbered, recorded, whole};
use crate::jc_requests::{NUMBER, REQUESTS, but, desk, given_up, not_arrived, path, reclassification, sent};

/// The case arrived at the facility.
async fn arrived(service: &Service, number: &str, facility: Facility) {
    let number = JcNumber::parse(number).unwrap();
    service
        .ctx()
        .write(move |tx| case_arrived(tx, &number, facility.id, JcCaseId(Uuid::from_u128(7))))
        .await
        .expect("noted");
}

/// The account as the one who asks.
async fn actor(service: &Service, id: AccountId) -> Actor {
    let session = SessionId(Uuid::from_u128(1));
    let row = service.app.db.read(move |conn| nimrs_api::db::account::lock(conn, id)).await.expect("an account");
    row.actor(session)
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn an_accepted_reclassification_is_written_to_the_incidents(service) {
        let desk = desk(&service).await;
        let second = recorded(&desk.level_1, numbered()).await;
        let made = desk.asked(but(reclassification(), json!({ "proposed_classification": "abuse_neglect", "proposed_type": "neglect" }))).await;
        let answer = format!("{}/answer", path(&made));
        let accept = json!({ "decision": "accepted", "text": "Reclassified." });
        let jc = service.signed_on(G::JusticeCenter, desk.here).await;
        jc.if_match(1).post(&answer, accept.clone()).await.problem(409, "state_conflict");
        sent(&service, &made.id()).await;
        jc.post(&answer, accept.clone()).await.problem(428, "precondition_required");
        jc.if_match(1).post(&answer, accept.clone()).await.problem(412, "precondition_failed");
        let moved = but(accept.clone(), json!({ "facility_id": Uuid::nil().to_string() }));
        jc.if_match(2).post(&answer, moved).await.problem(422, "validation_failed").fault("/facility_id", "out_of_place");
        let before = desk.level_1.get(&desk.incident).await.expect(200).body;
        assert_eq!(before.get("jc_class"), None);
        let answered = jc.if_match(2).post(&answer, accept.clone()).await.expect(200);
        assert_eq!((&answered.body["status"], &answered.body["outcome"]), (&json!("answered"), &json!("accepted")));
        assert_eq!(answered.body["answer"]["classification"], "abuse_neglect");
        assert_eq!(answered.body["answer"]["incident_type"], "neglect");
        for path in [&desk.incident, &second] {
            let view = desk.level_1.get(path).await.expect(200).body;
            assert_eq!((&view["jc_class"], &view["provider_class"]), (&json!("abuse_neglect"), &json!("significant")));
            assert_eq!(view["version"], 2);
        }
        jc.if_match(3).post(&answer, accept).await.problem(409, "state_conflict");
        let closed = desk.level_1.if_match(3).post(&format!("{}/close", path(&made)), json!({})).await.expect(200);
        assert_eq!((&closed.body["status"], &closed.body["outcome"]), (&json!("closed"), &json!("accepted")));
        assert_eq!(closed.body["allowed_actions"], json!([]));
        desk.level_1.if_match(4).post(&format!("{}/close", path(&made)), json!({ "note": "x" })).await.problem(409, "state_conflict");
    }

    async fn names_that_were_let_through_are_for_those_who_may_identify(service) {
        let desk = desk(&service).await;
        let named = json!({ "reason": "Jordan Miles was not on the unit that day.", "names_allowed": true });
        let made = path(&desk.asked(but(reclassification(), named)).await);
        let reader = service.signed_on(G::Level3, desk.here).await;
        for shown in [reader.get(&made).await, reader.get(REQUESTS).await] {
            let text = shown.expect(200).body.to_string();
            assert!(!text.contains("Miles") && text.contains("withheld"), "{text}");
        }
        let reason = reader.with("Access-Reason", "Quarterly review");
        assert!(reason.get(&made).await.expect(200).body["reason"].as_str().unwrap().contains("Miles"));
        assert!(desk.level_1.get(&made).await.expect(200).body["reason"].as_str().unwrap().contains("Miles"));
    }

    async fn a_request_about_one_incident_changes_that_one_alone(service) {
        let desk = desk(&service).await;
        let second = recorded(&desk.level_1, numbered()).await;
        let made = desk.asked(but(reclassification(), json!({ "incident_id": desk.incident_id(), "proposed_classification": null }))).await;
        given_up(&service, &made.id()).await;
        let answer = format!("{}/answer", path(&made));
        let accept = json!({ "decision": "accepted", "text": "By telephone." });
        desk.level_1.if_match(2).post(&answer, accept.clone()).await.problem(422, "validation_failed").fault("/classification", "required");
        let accept = but(accept, json!({ "classification": "general_inquiry" }));
        desk.level_1.if_match(2).post(&answer, accept).await.expect(200);
        assert_eq!(desk.level_1.get(&desk.incident).await.expect(200).body["jc_class"], "omh_only");
        assert_eq!(desk.level_1.get(&second).await.expect(200).body.get("jc_class"), None);
    }

    async fn a_rejected_request_changes_nothing(service) {
        let desk = desk(&service).await;
        let made = desk.asked(reclassification()).await;
        sent(&service, &made.id()).await;
        let reject = json!({ "decision": "rejected", "text": "It stands.", "classification": "death" });
        let answer = format!("{}/answer", path(&made));
        desk.central.if_match(2).post(&answer, reject.clone()).await.problem(422, "validation_failed").fault("/classification", "out_of_place");
        let answered = desk.central.if_match(2).post(&answer, but(reject, json!({ "classification": null }))).await.expect(200);
        assert_eq!((&answered.body["outcome"], &answered.body["answer"]["text"]), (&json!("rejected"), &json!("It stands.")));
        assert_eq!(desk.level_1.get(&desk.incident).await.expect(200).body["version"], 1);
    }

    async fn a_reassignment_leaves_the_incident_where_it_is(service) {
        let desk = desk(&service).await;
        let there = service.albany().await;
        let body = json!({ "kind": "reassignment", "proposed_classification": null, "proposed_type": null, "proposed_facility_id": there.id.to_string() });
        let made = desk.asked(but(reclassification(), body)).await;
        sent(&service, &made.id()).await;
        let answer = format!("{}/answer", path(&made));
        let accept = json!({ "decision": "accepted", "text": "Moved.", "facility_id": Uuid::nil().to_string() });
        desk.central.if_match(2).post(&answer, accept.clone()).await.problem(422, "validation_failed").fault("/facility_id", "unknown_facility");
        let answered = desk.central.if_match(2).post(&answer, but(accept, json!({ "facility_id": null }))).await.expect(200);
        assert_eq!(answered.body["answer"]["facility_id"], there.id.to_string());
        desk.level_1.get(&desk.incident).await.expect(200);
        service.signed_on(G::Level1, there).await.get(&desk.incident).await.problem(404, "not_found");
    }

    async fn a_mail_that_was_given_up_is_tried_again(service) {
        let desk = desk(&service).await;
        let made = desk.asked(not_arrived("101-6")).await;
        let retry = format!("{}/retry", path(&made));
        desk.level_1.if_match(1).post_empty(&retry).await.problem(409, "state_conflict");
        given_up(&service, &made.id()).await;
        let failed = desk.level_1.get(&path(&made)).await.expect(200);
        assert_eq!((&failed.body["status"], failed.version()), (&json!("failed"), 2));
        assert_eq!(failed.body["mail"]["last_error"], "The mail server refused the mail for good (SMTP 550).");
        assert_eq!(failed.body["allowed_actions"], json!(["answer", "close", "retry"]));
        let message = format!("{}/message", path(&made));
        let before = desk.level_1.get(&message).await.expect(200).bytes;
        desk.level_1.if_match(1).post_empty(&retry).await.problem(412, "precondition_failed");
        let queued = desk.level_1.if_match(2).post_empty(&retry).await.expect(200);
        assert_eq!((&queued.body["status"], queued.version()), (&json!("queued"), 3));
        assert_eq!(queued.body["mail"]["message_id"], made.body["mail"]["message_id"]);
        sent(&service, &made.id()).await;
        let view = desk.level_1.get(&path(&made)).await.expect(200).body;
        assert_eq!((&view["status"], view["mail"]["last_error"].is_null()), (&json!("sent"), true), "{view}");
        assert_eq!(desk.level_1.get(&message).await.expect(200).bytes, before);
    }

    async fn taking_a_request_back_needs_a_note(service) {
        let desk = desk(&service).await;
        let made = desk.asked(reclassification()).await;
        let close = format!("{}/close", path(&made));
        desk.level_1.if_match(1).post(&close, json!({})).await.problem(422, "validation_failed").fault("/note", "required");
        let closed = desk.level_1.if_match(1).post(&close, json!({ "note": "It was ours after all." })).await.expect(200);
        assert_eq!((&closed.body["outcome"], &closed.body["closing_note"]), (&json!("taken_back"), &json!("It was ours after all.")));
        // The mail stays where it is.
        sent(&service, &made.id()).await;
        let view = desk.level_1.get(&path(&made)).await.expect(200).body;
        assert_eq!((&view["status"], view["mail"]["sent_at"].is_string()), (&json!("closed"), false));
    }

    async fn a_mail_that_was_under_way_changes_nothing_of_what_was_settled(service) {
        let desk = desk(&service).await;
        let made = desk.asked(not_arrived("101-5")).await;
        desk.level_1.if_match(1).post(&format!("{}/close", path(&made)), json!({ "note": "It came." })).await.expect(200);
        let id: Uuid = made.id().parse().unwrap();
        service.ctx().write(move |tx| note_failed(tx, id.into(), "x")).await.expect("nothing");
        assert_eq!(desk.level_1.get(&path(&made)).await.expect(200).version(), 2);
        service.ctx().write(move |tx| note_sent(tx, id.into())).await.expect("noted");
        let view = desk.level_1.get(&path(&made)).await.expect(200).body;
        assert_eq!((&view["status"], &view["outcome"]), (&json!("closed"), &json!("taken_back")));
        assert!(view["mail"]["sent_at"].is_string());
    }

    async fn the_arrival_of_the_case_closes_the_request(service) {
        let desk = desk(&service).await;
        let elsewhere = service.albany().await;
        let (queued, answered) = (desk.asked(not_arrived("101-5")).await, desk.asked(not_arrived("101-6")).await);
        arrived(&service, "101-5", elsewhere).await;
        assert_eq!(desk.level_1.get(&path(&queued)).await.expect(200).body["status"], "queued");
        sent(&service, &answered.id()).await;
        let told = json!({ "decision": "accepted", "text": "We send it." });
        desk.level_1.if_match(2).post(&format!("{}/answer", path(&answered)), told).await.expect(200);
        for (number, request) in [("101-5", &queued), ("101-6", &answered)] {
            arrived(&service, number, desk.here).await;
            arrived(&service, number, desk.here).await;
            let view = desk.level_1.get(&path(request)).await.expect(200).body;
            assert_eq!((&view["status"], &view["outcome"]), (&json!("closed"), &json!("arrived")));
            assert_eq!(view.get("closed_by"), None);
        }
        desk.asked(not_arrived("101-5")).await;
    }

    async fn open_requests_are_told_to_those_who_may_see_them(service) {
        let desk = desk(&service).await;
        let made = desk.asked(reclassification()).await;
        let closed = desk.asked(not_arrived("101-5")).await;
        desk.level_1.if_match(1).post(&format!("{}/close", path(&closed)), json!({ "note": "It came." })).await.expect(200);
        for (group, sees) in [(G::Level1, true), (G::Integration, false)] {
            let person = service.person(group, desk.here).await;
            let actor = actor(&service, person.id).await;
            let numbers = [NUMBER.to_owned(), "101-5".to_owned()];
            let open = service.ctx().read(move |tx| open_about(tx, &actor, &numbers)).await.expect("a list");
            let ids: Vec<String> = open.iter().map(|(_, request)| request.id.to_string()).collect();
            assert_eq!(ids, if sees { vec![made.id()] } else { Vec::new() });
        }
    }

    async fn an_incident_without_a_number_is_submitted_with_an_open_request(service) {
        let desk = desk(&service).await;
        let path_of = recorded(&desk.level_1, whole()).await;
        let id = path_of.rsplit('/').next().unwrap();
        let submit = format!("{path_of}/submit");
        let refused = desk.level_1.if_match(1).post(&submit, json!({})).await.problem(422, "validation_failed")
            .fault("/content/jc_numbers", "not_asked_for");
        assert!(refused.body["errors"][0]["message"].as_str().unwrap().contains("POST /v1/justice-center/requests"));
        // A request about another incident does not do.
        desk.asked(not_arrived("101-4")).await;
        desk.level_1.if_match(1).post(&submit, json!({})).await.problem(422, "validation_failed");
        let request = desk.asked(but(not_arrived("101-5"), json!({ "incident_id": id }))).await;
        let submitted = desk.level_1.if_match(1).post(&submit, json!({})).await.expect(200);
        assert_eq!(submitted.body["warnings"][0]["code"], "jc_number_awaited");
        assert_eq!(submitted.body["content"].get("jc_numbers"), None, "{}", submitted.body["content"]);
        // Once submitted it stays whole, though the request is closed.
        desk.level_1.if_match(1).post(&format!("{}/close", path(&request)), json!({ "note": "It came." })).await.expect(200);
        let amend = json!({ "reason": "Say who", "changes": { "discovered_by": "A nurse" } });
        desk.level_1.if_match(2).post(&format!("{path_of}/amend"), amend).await.expect(200);
        let untold = json!({ "reason": "Take out", "changes": { "vpcr_report": null } });
        desk.level_1.if_match(3).post(&format!("{path_of}/amend"), untold).await.problem(422, "validation_failed")
            .fault("/changes/vpcr_report/method", "required");
        let number = json!({ "reason": "It came", "changes": { "jc_numbers": ["\t101-5 "] } });
        let amended = desk.level_1.if_match(3).post(&format!("{path_of}/amend"), number).await.expect(200);
        assert_eq!(amended.body["content"]["jc_numbers"], json!(["101-5"]));
    }

    async fn a_case_in_the_queue_is_asked_about_and_goes_where_it_belongs(service) {
        let desk = desk(&service).await;
        let there = service.albany().await;
        let center = service.signed_on(G::JusticeCenter, desk.here).await;
        let manager = service.signed_on(G::ClinicalRiskManager, desk.here).await;
        let case = json!({ "jc_number": "301-9", "sequence": 1, "action": "report", "facility_id": desk.here.id.to_string(),
            "case": { "classification": "abuse_neglect", "incident_type": "neglect",
                "people": [{ "role": "client_victim", "first_name": "Robin", "last_name": "Vance" }] } });
        center.post("/v1/justice-center/cases", case).await.expect(201);
        let move_it = but(reclassification(), json!({ "kind": "reassignment", "jc_number": "301-9", "proposed_type": null,
            "proposed_classification": null, "proposed_facility_id": there.id.to_string() }));
        // Until OMH releases it, the case is not the facility's to ask about, and it may well ask where it is.
        desk.level_1.post(REQUESTS, move_it.clone()).await.problem(404, "not_found");
        let missing = desk.asked(not_arrived("301-9")).await;
        let found = manager.get("/v1/import-queue?jc_number=301-9").await.expect(200).body["items"][0].clone();
        let queued = format!("/v1/import-queue/{}", found["id"].as_str().unwrap());
        manager.if_match(&found["version"]).post(&format!("{queued}/release"), json!({})).await.expect(200);
        let view = desk.level_1.get(&path(&missing)).await.expect(200).body;
        assert_eq!((&view["status"], &view["outcome"]), (&json!("closed"), &json!("arrived")));
        let late = desk.level_1.post(REQUESTS, not_arrived("301-9")).await.problem(409, "state_conflict");
        assert!(late.body["remedy"]["text"].as_str().unwrap().contains(&queued), "{}", late.body);

        let named = but(move_it.clone(), json!({ "reason": "Mrs. Vance was discharged in January." }));
        let refused = desk.level_1.post(REQUESTS, named).await.problem(422, "validation_failed").fault("/reason", "names_client");
        assert!(refused.body["errors"][0]["message"].as_str().unwrap().contains("people/0 of the case"), "{}", refused.body);
        // Rejected, the dispute is over; accepted, the case goes.
        let version = desk.level_1.get(&queued).await.expect(200).version();
        let dispute = json!({ "ground": "not_ours", "reason": "The client is not ours." });
        desk.level_1.if_match(version).post(&format!("{queued}/dispute"), dispute).await.expect(200);
        for (decision, status) in [("rejected", Some("released")), ("accepted", None)] {
            let made = desk.asked(move_it.clone()).await;
            assert_eq!(made.body["case_id"], found["id"]);
            let open = desk.level_1.get(&queued).await.expect(200).body["open_requests"].clone();
            assert_eq!(open[0]["id"], made.body["id"], "{open}");
            sent(&service, &made.id()).await;
            let answer = json!({ "decision": decision, "text": "So it is." });
            center.if_match(2).post(&format!("{}/answer", path(&made)), answer).await.expect(200);
            let seen = desk.level_1.get(&queued).await;
            match status {
                Some(status) => assert_eq!(seen.expect(200).body["status"], status),
                None => drop(seen.problem(404, "not_found")),
            }
            desk.level_1.if_match(3).post(&format!("{}/close", path(&made)), json!({})).await.expect(200);
        }
        let neighbour = service.signed_on(G::Level1, there).await;
        assert_eq!(neighbour.get(&queued).await.expect(200).body["status"], "released");
    }

    async fn an_accepted_reclassification_is_written_to_the_case(service) {
        let desk = desk(&service).await;
        let center = service.signed_on(G::JusticeCenter, desk.here).await;
        let manager = service.signed_on(G::ClinicalRiskManager, desk.here).await;
        let case = json!({ "jc_number": "301-9", "sequence": 1, "action": "report", "facility_id": desk.here.id.to_string(),
            "case": { "classification": "abuse_neglect", "incident_type": "neglect" } });
        center.post("/v1/justice-center/cases", case).await.expect(201);
        let found = manager.get("/v1/import-queue?jc_number=301-9").await.expect(200).body["items"][0].clone();
        let queued = format!("/v1/import-queue/{}", found["id"].as_str().unwrap());
        manager.if_match(&found["version"]).post(&format!("{queued}/release"), json!({})).await.expect(200);
        let made = desk.asked(but(reclassification(), json!({ "jc_number": "301-9" }))).await;
        sent(&service, &made.id()).await;
        let answer = json!({ "decision": "accepted", "text": "Reclassified.", "incident_type": "assault" });
        desk.central.if_match(2).post(&format!("{}/answer", path(&made)), answer).await.expect(200);
        let case = desk.level_1.get(&queued).await.expect(200).body["case"].clone();
        assert_eq!((&case["classification"], &case["incident_type"]), (&json!("significant_incident"), &json!("assault")));
    }
}
