//! Where a request to the Justice Center ends: at another facility's case, at a withdrawn one, at its answer, and at
//! others of its kind that come at the same instant.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Facility, Options, Service, on_both};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::clinical_risk_managers::manager;
use crate::import_queue::case_for;
use crate::incidents::{recorded, whole};
use crate::jc_requests::{Desk, REQUESTS, but, desk, not_arrived, path, reclassification, sent};

const CASES: &str = "/v1/justice-center/cases";

/// Who brings a case to the facility of the desk.
struct Way {
    center: Client,
    manager: Client,
}

impl Way {
    async fn to(service: &Service, here: Facility) -> Self {
        Self {
            center: service.signed_on(G::JusticeCenter, here).await,
            manager: service.signed_on(G::ClinicalRiskManager, here).await,
        }
    }

    /// Delivers a case of abuse or neglect that OMH has yet to look at; its path in the queue.
    async fn delivered(&self, here: Facility, number: &str) -> String {
        self.center.post(CASES, case_for(here, number)).await.expect(201).header("location").to_owned()
    }

    async fn released(&self, here: Facility, number: &str) -> String {
        let queued = self.delivered(here, number).await;
        self.manager.if_match(1).post(&format!("{queued}/release"), json!({})).await.expect(200);
        queued
    }

    /// The classification and the version of a case.
    async fn class(&self, queued: &str) -> (Value, i64) {
        let seen = self.manager.get(queued).await.expect(200).body;
        (seen["case"]["classification"].clone(), seen["version"].as_i64().unwrap())
    }
}

/// A request about a number: that the case is of the general kind, or that it is another facility's.
fn about(number: &str, kind: &str) -> Value {
    let inquiry = but(
        reclassification(),
        json!({ "jc_number": number, "proposed_classification": "general_inquiry", "proposed_type": null }),
    );
    match kind {
        "reassignment" => but(inquiry, json!({ "kind": kind, "proposed_classification": null })),
        _ => inquiry,
    }
}

/// A Level 1 user of another facility, who puts the number on a draft of its own.
async fn stranger(service: &Service, desk: &Desk, number: &str) -> (Client, String) {
    let there = service.albany().await;
    let theirs = but(manager("hudson@example.org"), json!({ "field_office": "hudson_river" }));
    desk.central.post("/v1/clinical-risk-managers", theirs).await.expect(201);
    let stranger = service.signed_on(G::Level1, there).await;
    let content = but(whole()["content"].clone(), json!({ "jc_numbers": [number] }));
    let draft = recorded(&stranger, json!({ "content": content })).await;
    (stranger, draft)
}

fn accept() -> Value {
    json!({ "decision": "accepted", "text": "Reclassified by telephone." })
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn another_facility_s_case_is_neither_asked_about_nor_changed(service) {
        let desk = desk(&service).await;
        let way = Way::to(&service, desk.here).await;
        let (stranger, draft) = stranger(&service, &desk, "301-9").await;
        // As long as the number has no case, an own incident is enough to ask.
        let early = stranger.post(REQUESTS, about("301-9", "reclassification")).await.expect(201);
        sent(&service, &early.id()).await;
        let queued = way.delivered(desk.here, "301-9").await;
        for _ in 0..2 {
            let refused = stranger.post(REQUESTS, about("301-9", "reassignment")).await.problem(404, "not_found");
            refused.fault("/jc_number", "unknown_number");
            let version = way.manager.get(&queued).await.expect(200).version();
            way.manager.if_match(version).post(&format!("{queued}/release"), json!({})).await;
        }
        let before = way.class(&queued).await;
        stranger.if_match(2).post(&format!("{}/answer", path(&early)), accept()).await.expect(200);
        assert_eq!(way.class(&queued).await, before);
        assert_eq!(before.0, "abuse_neglect");
        assert_eq!(stranger.get(&draft).await.expect(200).body["jc_class"], "omh_only");
        stranger.post(REQUESTS, about("301-9", "reclassification")).await.problem(404, "not_found");
        // Where a case is that it reported, a facility may always ask.
        stranger.post(REQUESTS, not_arrived("301-9")).await.expect(201);
    }

    async fn a_withdrawn_case_is_neither_asked_about_nor_changed(service) {
        let desk = desk(&service).await;
        let way = Way::to(&service, desk.here).await;
        let queued = way.released(desk.here, "301-9").await;
        let early = desk.asked(about("301-9", "reclassification")).await;
        sent(&service, &early.id()).await;
        let withdraw = json!({ "jc_number": "301-9", "sequence": 2, "action": "withdraw", "withdrawal_reason": "Entered by mistake" });
        way.center.post(CASES, withdraw).await.expect(200);
        for body in [about("301-9", "reassignment"), about("301-9", "reclassification"), not_arrived("301-9")] {
            let refused = desk.level_1.post(REQUESTS, body).await.problem(409, "state_conflict");
            assert!(refused.body["detail"].as_str().unwrap().contains("Justice Center withdrew"), "{}", refused.body);
            assert!(!refused.body.to_string().contains("not_arrived"), "{}", refused.body);
        }
        let before = way.class(&queued).await;
        desk.level_1.if_match(2).post(&format!("{}/answer", path(&early)), accept()).await.expect(200);
        assert_eq!(way.class(&queued).await, before);
    }

    async fn an_answer_lets_the_next_ask(service) {
        let desk = desk(&service).await;
        let first = desk.asked(reclassification()).await;
        sent(&service, &first.id()).await;
        desk.level_1.post(REQUESTS, reclassification()).await.problem(409, "duplicate");
        let reject = json!({ "decision": "rejected", "text": "It stands." });
        desk.central.if_match(2).post(&format!("{}/answer", path(&first)), reject).await.expect(200);
        let second = desk.asked(reclassification()).await;
        desk.level_1.if_match(3).post(&format!("{}/close", path(&first)), json!({})).await.expect(200);
        // Closing the one that was answered does not open the way for a third.
        let refused = desk.level_1.post(REQUESTS, reclassification()).await.problem(409, "duplicate");
        assert!(refused.body["detail"].as_str().unwrap().contains(&second.id()), "{}", refused.body);
    }

    async fn a_number_is_looked_for_without_blanks(service) {
        let desk = desk(&service).await;
        Way::to(&service, desk.here).await.released(desk.here, "301-9").await;
        desk.asked(about("301-9", "reclassification")).await;
        for list in ["/v1/import-queue", REQUESTS] {
            let found = desk.level_1.get(&format!("{list}?jc_number=%20301-9%09")).await.expect(200).body;
            assert_eq!(found["items"].as_array().unwrap().len(), 1, "{list}");
            desk.level_1.get(&format!("{list}?jc_number=301-9x")).await.problem(422, "validation_failed");
        }
    }

    async fn no_request_is_left_open_for_a_case_that_arrives_at_that_instant(service) {
        let desk = desk(&service).await;
        let way = Way::to(&service, desk.here).await;
        let numbers: Vec<String> = (0..24).map(|number| format!("301-80{number}")).collect();
        let mut pairs = JoinSet::new();
        for number in &numbers {
            let queued = way.delivered(desk.here, number).await;
            let (level_1, manager, body) = (desk.level_1.clone(), way.manager.if_match(1), not_arrived(number));
            pairs.spawn(async move {
                let release = format!("{queued}/release");
                tokio::join!(level_1.post(REQUESTS, body), manager.post(&release, json!({})))
            });
        }
        for (asked, released) in pairs.join_all().await {
            released.expect(200);
            assert!(asked.status == 201 || asked.body["code"] == "state_conflict", "{} {}", asked.status, asked.body);
        }
        for number in &numbers {
            let made = desk.level_1.get(&format!("{REQUESTS}?jc_number={number}")).await.expect(200).body["items"].clone();
            let outcomes: Vec<&Value> = made.as_array().unwrap().iter().map(|request| &request["outcome"]).collect();
            assert!(outcomes.is_empty() || outcomes == [&json!("arrived")], "{made}");
        }
    }

    async fn of_fifty_who_ask_the_same_at_once_one_is_heard(service) {
        let desk = desk(&service).await;
        let mut all = JoinSet::new();
        for _ in 0..50 {
            let level_1 = desk.level_1.clone();
            all.spawn(async move { level_1.post(REQUESTS, reclassification()).await });
        }
        let answers = all.join_all().await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
        for refused in answers.into_iter().filter(|answer| answer.status != 201) {
            refused.problem(409, "duplicate");
        }
        assert_eq!(desk.level_1.get(REQUESTS).await.expect(200).body["items"].as_array().unwrap().len(), 1);
    }
}
