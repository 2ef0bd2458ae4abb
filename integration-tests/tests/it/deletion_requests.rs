//! Deleting incidents: drafts that are thrown away, requests of a Level 1 user that Central Office decides, legal holds.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Service, on_both};
use serde_json::{Value, json};

use crate::import_queue::{self, Scene};
use crate::incidents::{numbered, recorded, whole};
use crate::jc_requests::{REQUESTS as JC_REQUESTS, not_arrived};

pub const REQUESTS: &str = "/v1/deletion-requests";
/// The number that [`numbered`] carries.
const NUMBER: &str = "101-460120030";

/// A facility's Level 1 user and Central Office.
pub struct Desk {
    pub here: Facility,
    pub level_1: Client,
    pub central: Client,
}

impl Desk {
    pub async fn new(service: &Service) -> Self {
        let here = service.brooklyn().await;
        Self {
            here,
            level_1: service.signed_on(G::Level1, here).await,
            central: service.signed_on(G::CentralOffice, here).await,
        }
    }

    /// A submitted incident that carries a number of the Justice Center.
    pub async fn linked(&self) -> String {
        let path = recorded(&self.level_1, numbered()).await;
        self.level_1.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200);
        path
    }

    /// A submitted incident from which the number was taken.
    pub async fn submitted(&self) -> String {
        let path = self.linked().await;
        let amend = json!({ "reason": "The number was mistyped", "changes": { "jc_numbers": [] } });
        self.level_1.if_match(2).post(&format!("{path}/amend"), amend).await.expect(200);
        path
    }

    /// Asks for the deletion of an incident.
    pub async fn ask(&self, body: Value) -> Answer {
        self.level_1.post(REQUESTS, body).await
    }

    /// Asks, and gives the request's path.
    pub async fn asked(&self, body: Value) -> String {
        self.ask(body).await.expect(201).header("location").to_owned()
    }

    /// Takes an incident out of use; gives the request's path.
    pub async fn voided(&self, body: Value) -> String {
        let request = self.asked(body).await;
        self.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.expect(200);
        request
    }
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// A request on the ground that it was a test.
pub fn test_entry(incident: &str) -> Value {
    json!({ "incident_id": id(incident), "ground": "test_entry", "reason": "Entered in a training." })
}

pub fn duplicate(incident: &str, survivor: &str) -> Value {
    json!({ "incident_id": id(incident), "ground": "duplicate", "surviving_incident_id": id(survivor),
        "reason": "The night shift recorded the same fall." })
}

async fn items(client: &Client, path: &str) -> Vec<Value> {
    client.get(path).await.expect(200).body["items"].as_array().expect("a list").clone()
}

on_both! {
    async fn a_draft_is_thrown_away_and_leaves_a_tombstone(service) {
        let desk = Desk::new(&service).await;
        let path = recorded(&desk.level_1, whole()).await;
        let number = desk.level_1.get(&path).await.expect(200).body["number"].clone();
        let refused = desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("DELETE"), "{}", refused.body);
        desk.level_1.with("Change-Reason", "Recorded twice").if_match(1).delete(&path).await.expect(204);
        for client in [&desk.level_1, &desk.central] {
            client.get(&path).await.problem(404, "not_found");
            assert!(items(client, "/v1/incidents").await.is_empty());
        }
        desk.level_1.get("/v1/tombstones").await.problem(403, "forbidden");
        let stones = items(&desk.central, "/v1/tombstones").await;
        assert_eq!(stones.len(), 1);
        let stone = &stones[0];
        assert_eq!((&stone["number"], &stone["kind"], &stone["reason"]), (&number, &json!("discarded"), &json!("Recorded twice")));
        assert_eq!(stone["incident_id"], id(&path));
        assert!(stone["by"].as_str().unwrap().starts_with("level_1-"));
        assert!(items(&desk.central, "/v1/tombstones?kind=purged").await.is_empty());
        let of = format!("/v1/tombstones?facility_id={}&number={}", desk.here.id, number.as_str().unwrap());
        assert_eq!(items(&desk.central, &of).await.len(), 1);
    }

    async fn a_duplicate_is_voided_and_leaves_all_but_the_eyes_of_omh(service) {
        let desk = Desk::new(&service).await;
        let (path, survivor) = (desk.submitted().await, desk.submitted().await);
        assert!(!items(&desk.level_1, "/v1/deadlines").await.is_empty());
        let asked = desk.ask(duplicate(&path, &survivor)).await.expect(201);
        assert_eq!((&asked.body["status"], &asked.body["allowed_actions"]), (&json!("submitted"), &json!(["withdraw"])));
        let request = asked.header("location").to_owned();
        assert_eq!(desk.central.get(&request).await.expect(200).body["allowed_actions"], json!(["approve", "deny"]));
        // Nothing changes until it is decided.
        assert_eq!(desk.level_1.get(&path).await.expect(200).body["status"], "submitted");
        desk.level_1.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(403, "forbidden");
        desk.central.post(&format!("{request}/approve"), json!({})).await.problem(428, "precondition_required");
        desk.central.if_match(9).post(&format!("{request}/approve"), json!({})).await.problem(412, "precondition_failed");
        let approved = desk.central.if_match(1).post(&format!("{request}/approve"), json!({ "note": "Agreed" })).await.expect(200);
        assert_eq!((&approved.body["status"], approved.version()), (&json!("approved"), 2));
        desk.central.if_match(2).post(&format!("{request}/deny"), json!({ "reason": "x" })).await.problem(409, "state_conflict");
        desk.level_1.if_match(2).post_empty(&format!("{request}/withdraw")).await.problem(409, "state_conflict");

        // The facility has the request, and the incident no longer.
        assert_eq!(desk.level_1.get(&request).await.expect(200).body["status"], "approved");
        for group in [G::Level1, G::Level2, G::Level3, G::Integration, G::JusticeCenter] {
            let client = service.signed_on(group, desk.here).await;
            for part in ["", "/people", "/notifications", "/versions", "/versions/1", "/clocks", "/history", "/attachments",
                "/findings", "/investigation", "/corrective-actions", "/inquiries", "/committee-review", "/classifications"] {
                client.get(&format!("{path}{part}")).await.problem(404, "not_found");
            }
            assert!(items(&client, "/v1/incidents?status=voided").await.is_empty(), "{group}");
            assert!(!items(&client, "/v1/incidents").await.iter().any(|item| item["id"] == id(&path)), "{group}");
        }
        let elsewhere = service.albany().await;
        service.signed_on(G::ClinicalRiskManager, elsewhere).await.get(&path).await.problem(404, "not_found");
        for group in [G::CentralOffice, G::FieldOffice, G::ClinicalRiskManager] {
            let client = service.signed_on(group, desk.here).await;
            let seen = client.get(&path).await.expect(200).body;
            let void = &seen["void"];
            assert_eq!((&seen["status"], &void["ground"]), (&json!("voided"), &json!("duplicate")), "{group}");
            assert_eq!(void["surviving_incident_id"], id(&survivor));
            assert!(void["surviving_incident_number"].as_str().unwrap().starts_with("NIMRS-2026-"));
            assert_eq!((&void["reason"], &void["decision_note"]), (&json!("The night shift recorded the same fall."), &json!("Agreed")));
            assert_eq!(seen["allowed_actions"], json!([]));
            assert_eq!(items(&client, "/v1/incidents?status=voided").await.len(), 1);
            let listed = items(&client, "/v1/incidents").await;
            assert!(listed.len() == 1 && listed[0]["id"] == id(&survivor), "{group}");
            let deadlines = items(&client, "/v1/deadlines").await;
            assert!(!deadlines.is_empty() && deadlines.iter().all(|clock| clock["incident_id"] == id(&survivor)), "{group}");
            let clocks = client.get(&format!("{path}/clocks")).await.expect(200).body;
            for clock in clocks.as_array().or(clocks["items"].as_array()).expect("clocks") {
                assert!(clock["status"] == "not_applicable", "{clock}");
            }
            for part in ["people", "versions", "history", "investigation"] {
                client.get(&format!("{path}/{part}")).await.expect(200);
            }
        }
    }

    async fn nothing_is_changed_in_what_is_voided(service) {
        let desk = Desk::new(&service).await;
        let path = desk.submitted().await;
        let clock = items(&desk.level_1, "/v1/deadlines").await[0]["code"].as_str().unwrap().to_owned();
        desk.voided(test_entry(&path)).await;
        let version = desk.central.get(&path).await.expect(200).version();
        let manager = service.signed_on(G::ClinicalRiskManager, desk.here).await;
        let later = json!({ "until": "2026-05-01T00:00:00Z", "reason": "New facts" });
        for client in [&desk.central, &manager] {
            let client = client.if_match(version);
            client.post(&format!("{path}/return"), json!({ "question": "New facts" })).await.problem(409, "state_conflict");
            client.post(&format!("{path}/close"), json!({})).await.problem(409, "state_conflict");
            client.post(&format!("{path}/reopen"), json!({ "reason": "New facts" })).await.problem(409, "state_conflict");
            client.post(&format!("{path}/inquiries"), json!({ "question": "New facts" })).await.problem(409, "state_conflict");
            client.post(&format!("{path}/clocks/{clock}/extend"), later.clone()).await.problem(409, "state_conflict");
        }
        let level_1 = desk.level_1.if_match(version);
        level_1.post(&format!("{path}/amend"), json!({ "reason": "New facts", "changes": { "discovered_by": "A nurse" } })).await.problem(404, "not_found");
        level_1.post(&format!("{path}/people"), json!({ "role": "visitor" })).await.problem(404, "not_found");
        level_1.post(&format!("{path}/notifications"), json!({ "recipient": "director" })).await.problem(404, "not_found");
        desk.ask(test_entry(&path)).await.problem(404, "not_found");
        desk.central.post("/v1/clinical-risk-managers", crate::clinical_risk_managers::manager("crm@example.org")).await.expect(201);
        let mut about = not_arrived("101-99");
        about["incident_id"] = json!(id(&path));
        about["facility_id"] = json!(desk.here.id);
        desk.central.post(JC_REQUESTS, about).await.problem(409, "state_conflict");
        assert_eq!(desk.central.get(&path).await.expect(200).version(), version);
        // A legal hold is no change of what it says.
        desk.central.if_match(version).post(&format!("{path}/legal-hold"), json!({ "reason": "Litigation" })).await.expect(200);
    }

    async fn what_the_justice_center_works_on_is_not_deleted(service) {
        let scene = Scene::new(&service).await;
        let desk = Desk { here: scene.here, level_1: scene.level_1.clone(), central: scene.central.clone() };
        let path = desk.linked().await;
        let refused = desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        assert!(refused.body["detail"].as_str().unwrap().contains(NUMBER), "{}", refused.body);
        let case = scene.released(NUMBER).await;
        desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        import_queue::act(&scene.level_1, &case, "import", json!({ "incident_id": id(&path) })).await.expect(200);
        desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        let withdrawn = json!({ "jc_number": NUMBER, "sequence": 2, "action": "withdraw", "withdrawal_reason": "Not a case" });
        scene.jc.post(import_queue::CASES, withdrawn).await.expect(200);
        let request = desk.asked(test_entry(&path)).await;
        // The Justice Center takes the case up again before the decision.
        let mut again = import_queue::case_for(scene.here, NUMBER);
        again["sequence"] = json!(3);
        scene.jc.post(import_queue::CASES, again).await.expect(200);
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(409, "state_conflict");
        assert_eq!(desk.central.get(&request).await.expect(200).body["status"], "submitted");
        let gone = json!({ "jc_number": NUMBER, "sequence": 4, "action": "withdraw", "withdrawal_reason": "Not a case" });
        scene.jc.post(import_queue::CASES, gone).await.expect(200);
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.expect(200);
        let case = scene.central.get(&case).await.expect(200).body;
        assert_eq!((&case["status"], &case["incident_id"], &case["incident_ids"]), (&json!("withdrawn"), &Value::Null, &json!([])));
    }

    async fn taking_the_number_out_does_not_help(service) {
        let scene = Scene::new(&service).await;
        let desk = Desk { here: scene.here, level_1: scene.level_1.clone(), central: scene.central.clone() };
        let path = desk.submitted().await;
        // No case came under the number that was taken out: it may be asked, and whoever decides is told of it.
        let request = desk.asked(test_entry(&path)).await;
        for body in [desk.central.get(&request).await.expect(200).body, items(&desk.central, REQUESTS).await.remove(0)] {
            assert_eq!(body["former_jc_numbers"], json!([NUMBER]));
        }
        scene.released(NUMBER).await;
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(409, "state_conflict");
        desk.level_1.if_match(1).post_empty(&format!("{request}/withdraw")).await.expect(200);
        let refused = desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        assert!(refused.body["detail"].as_str().unwrap().contains(NUMBER), "{}", refused.body);
        assert!(!refused.body.to_string().contains("amend"), "{}", refused.body);
        let gone = json!({ "jc_number": NUMBER, "sequence": 2, "action": "withdraw", "withdrawal_reason": "Not a case" });
        scene.jc.post(import_queue::CASES, gone).await.expect(200);
        let voided = desk.voided(test_entry(&path)).await;
        assert_eq!(desk.central.get(&voided).await.expect(200).body["former_jc_numbers"], json!([NUMBER]));
    }

    async fn a_request_about_a_number_that_was_taken_out_stands_in_the_way(service) {
        let desk = Desk::new(&service).await;
        desk.central.post("/v1/clinical-risk-managers", crate::clinical_risk_managers::manager("crm@example.org")).await.expect(201);
        let path = desk.submitted().await;
        let jc = format!("{JC_REQUESTS}/{}", desk.level_1.post(JC_REQUESTS, not_arrived(NUMBER)).await.expect(201).id());
        desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        let version = desk.level_1.get(&jc).await.expect(200).version();
        desk.level_1.if_match(version).post(&format!("{jc}/close"), json!({ "note": "Mistaken" })).await.expect(200);
        desk.voided(test_entry(&path)).await;
    }

    async fn a_request_to_the_justice_center_stands_in_the_way(service) {
        let desk = Desk::new(&service).await;
        desk.central.post("/v1/clinical-risk-managers", crate::clinical_risk_managers::manager("crm@example.org")).await.expect(201);
        let path = desk.submitted().await;
        let mut about = not_arrived("101-77");
        about["incident_id"] = json!(id(&path));
        let jc = format!("{JC_REQUESTS}/{}", desk.level_1.post(JC_REQUESTS, about).await.expect(201).id());
        desk.ask(test_entry(&path)).await.problem(409, "state_conflict");
        let version = desk.level_1.get(&jc).await.expect(200).version();
        desk.level_1.if_match(version).post(&format!("{jc}/close"), json!({ "note": "Mistaken" })).await.expect(200);
        desk.voided(test_entry(&path)).await;
    }

    async fn grounds_and_survivors(service) {
        let desk = Desk::new(&service).await;
        let (path, other) = (desk.submitted().await, desk.submitted().await);
        let but = |changes: Value| crate::jc_requests::but(duplicate(&path, &other), changes);
        let wrong = desk.ask(but(json!({ "ground": "wrong_category", "surviving_incident_id": null }))).await
            .problem(422, "validation_failed").fault("/ground", "not_a_ground");
        assert!(wrong.body["errors"][0]["message"].as_str().unwrap().contains("reclassification"));
        let survivor = "/surviving_incident_id";
        // Whatever else stands in the way: a number of the Justice Center, an open request.
        let linked = desk.linked().await;
        let asked = desk.submitted().await;
        desk.asked(test_entry(&asked)).await;
        for of in [&linked, &asked] {
            let ask = |ground: &str, named: Value| {
                desk.ask(but(json!({ "incident_id": id(of), "ground": ground, "surviving_incident_id": named })))
            };
            ask("wrong_category", Value::Null).await.problem(422, "validation_failed").fault("/ground", "not_a_ground");
            ask("duplicate", Value::Null).await.problem(422, "validation_failed").fault(survivor, "required");
            ask("duplicate", json!(id(of))).await.problem(422, "validation_failed").fault(survivor, "same_incident");
            ask("duplicate", json!(id(&other))).await;
            assert_eq!(ask("duplicate", json!(id(&other))).await.status, 409);
        }
        desk.ask(but(json!({ "surviving_incident_id": null }))).await.problem(422, "validation_failed").fault(survivor, "required");
        desk.ask(but(json!({ "ground": "test_entry" }))).await.problem(422, "validation_failed").fault(survivor, "not_allowed");
        desk.ask(but(json!({ "surviving_incident_id": id(&path) }))).await.problem(422, "validation_failed").fault(survivor, "same_incident");
        desk.ask(but(json!({ "reason": " " }))).await.problem(422, "validation_failed");
        let draft = recorded(&desk.level_1, whole()).await;
        desk.ask(but(json!({ "surviving_incident_id": id(&draft) }))).await.problem(422, "validation_failed").fault(survivor, "not_submitted");
        let elsewhere = service.albany().await;
        let there = Desk { here: elsewhere, level_1: service.signed_on(G::Level1, elsewhere).await, central: desk.central.clone() };
        let foreign = there.submitted().await;
        desk.ask(but(json!({ "surviving_incident_id": id(&foreign) }))).await.problem(422, "validation_failed").fault(survivor, "unknown_incident");
        desk.ask(but(json!({ "incident_id": id(&foreign) }))).await.problem(404, "not_found");
        there.level_1.get(&desk.asked(but(json!({}))).await).await.problem(404, "not_found");
        desk.ask(but(json!({}))).await.problem(409, "duplicate");
        desk.ask(duplicate(&other, &path)).await.problem(422, "validation_failed").fault(survivor, "names_this_one");
        for group in [G::Level2, G::Level3, G::CentralOffice, G::FieldOffice] {
            service.signed_on(group, desk.here).await.post(REQUESTS, but(json!({}))).await.problem(403, "forbidden");
        }
        let lists = format!("{REQUESTS}?status=submitted&incident_id={}", id(&path));
        for client in [&desk.level_1, &desk.central, &service.signed_on(G::Level3, desk.here).await] {
            assert_eq!(items(client, &lists).await.len(), 1);
        }
        assert!(items(&there.level_1, REQUESTS).await.is_empty());
        assert!(items(&service.signed_on(G::JusticeCenter, desk.here).await, REQUESTS).await.is_empty());
    }

    async fn a_survivor_that_is_gone_by_then_stops_the_approval(service) {
        let desk = Desk::new(&service).await;
        let (path, survivor) = (desk.submitted().await, desk.submitted().await);
        let request = desk.asked(duplicate(&path, &survivor)).await;
        desk.voided(test_entry(&survivor)).await;
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(409, "state_conflict");
        desk.central.if_match(1).post(&format!("{request}/deny"), json!({})).await.problem(422, "validation_failed");
        let denied = desk.central.if_match(1).post(&format!("{request}/deny"), json!({ "reason": "It is the only one" })).await.expect(200);
        assert_eq!(denied.body["decision_note"], "It is the only one");
        // Denied or taken back, it can be asked for again.
        let request = desk.asked(test_entry(&path)).await;
        desk.level_1.if_match(1).post_empty(&format!("{request}/withdraw")).await.expect(200);
        desk.asked(test_entry(&path)).await;
        let history = items(&desk.level_1, &format!("{path}/history?limit=200")).await;
        for act in ["deletion_request.create", "deletion_request.deny", "deletion_request.withdraw"] {
            assert!(history.iter().any(|entry| entry["action"] == act), "{act}");
        }
    }

    async fn a_legal_hold_keeps_everything(service) {
        let desk = Desk::new(&service).await;
        let path = desk.submitted().await;
        let hold = |reason: &str| json!({ "reason": reason });
        desk.level_1.if_match(3).post(&format!("{path}/legal-hold"), hold("x")).await.problem(403, "forbidden");
        desk.central.post(&format!("{path}/legal-hold"), hold("x")).await.problem(428, "precondition_required");
        desk.central.if_match(1).post(&format!("{path}/legal-hold"), hold("x")).await.problem(412, "precondition_failed");
        desk.central.if_match(3).post(&format!("{path}/release-legal-hold"), hold("x")).await.problem(409, "state_conflict");
        let held = desk.central.if_match(3).post(&format!("{path}/legal-hold"), hold("Litigation")).await.expect(200);
        assert_eq!((&held.body["legal_hold"]["reason"], held.version()), (&json!("Litigation"), 4));
        desk.central.if_match(4).post(&format!("{path}/legal-hold"), hold("x")).await.problem(409, "state_conflict");
        assert_eq!(desk.level_1.get(&path).await.expect(200).body["legal_hold"]["reason"], "Litigation");
        let request = desk.asked(test_entry(&path)).await;
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(409, "state_conflict");
        let free = desk.central.if_match(4).post(&format!("{path}/release-legal-hold"), hold("Settled")).await.expect(200);
        assert!(free.body.get("legal_hold").is_none());
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.expect(200);

        let draft = recorded(&desk.level_1, whole()).await;
        desk.central.if_match(1).post(&format!("{draft}/legal-hold"), hold("Litigation")).await.expect(200);
        desk.level_1.if_match(2).delete(&draft).await.problem(409, "state_conflict");
        desk.central.if_match(2).post(&format!("{draft}/release-legal-hold"), hold("Settled")).await.expect(200);
        desk.level_1.if_match(3).delete(&draft).await.expect(204);
    }

    async fn who_asked_does_not_decide(service) {
        use diesel::prelude::*;
        use nimrs_api::db::schema::deletion_requests;
        let desk = Desk::new(&service).await;
        let request = desk.asked(test_entry(&desk.submitted().await)).await;
        // Somebody who was a Level 1 user and is in Central Office by now.
        let person = service.person(G::CentralOffice, desk.here).await;
        let account = person.id;
        service.ctx().app.db.write(move |conn| -> Result<(), nimrs_api::db::DbError> {
            diesel::update(deletion_requests::table).set(deletion_requests::requested_by.eq(account)).execute(conn)?;
            Ok(())
        }).await.unwrap();
        let same = service.sign_on(&person).await;
        assert_eq!(same.get(&request).await.expect(200).body["allowed_actions"], json!([]));
        same.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(403, "forbidden");
        same.if_match(1).post(&format!("{request}/deny"), json!({ "reason": "x" })).await.problem(403, "forbidden");
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.expect(200);
    }

    async fn of_many_at_once_one_goes_through(service) {
        let desk = Desk::new(&service).await;
        let path = desk.submitted().await;
        // Eight requests for one incident.
        let mut asking = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (level_1, body) = (desk.level_1.clone(), test_entry(&path));
            asking.spawn(async move { level_1.post(REQUESTS, body).await });
        }
        let all = asking.join_all().await;
        assert_eq!(all.iter().filter(|answer| answer.status == 201).count(), 1);
        assert!(all.iter().all(|answer| matches!(answer.status, 201 | 409)), "{all:?}");
        let request = all.iter().find(|answer| answer.status == 201).unwrap().header("location").to_owned();

        // Approvals and a withdrawal.
        let (approve, withdraw) = (format!("{request}/approve"), format!("{request}/withdraw"));
        let (central, level_1) = (desk.central.if_match(1), desk.level_1.if_match(1));
        let (one, two, three) = tokio::join!(
            central.post(&approve, json!({})), central.post(&approve, json!({})), level_1.post_empty(&withdraw)
        );
        let statuses = [one.status, two.status, three.status];
        assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 200 | 409 | 412)), "{statuses:?}");
        let withdrawn = three.status == 200;
        let status = desk.central.get(&path).await.expect(200).body["status"].clone();
        assert_eq!(status, if withdrawn { "submitted" } else { "voided" });
    }

    async fn a_hold_and_an_approval_at_once(service) {
        let desk = Desk::new(&service).await;
        for _ in 0..4 {
            let path = desk.submitted().await;
            let request = desk.asked(test_entry(&path)).await;
            let version = desk.central.get(&path).await.expect(200).version();
            let (approve, hold) = (desk.central.if_match(1), desk.central.if_match(version));
            let (approve_at, hold_at) = (format!("{request}/approve"), format!("{path}/legal-hold"));
            let (approved, held) = tokio::join!(
                approve.post(&approve_at, json!({})),
                hold.post(&hold_at, json!({ "reason": "Litigation" }))
            );
            assert!(matches!((approved.status, held.status), (200, 412) | (409, 200)), "{approved:?} {held:?}");
        }
    }

    async fn two_duplicates_of_each_other_do_not_both_go(service) {
        use diesel::prelude::*;
        use nimrs_api::db::schema::deletion_requests;
        let desk = Desk::new(&service).await;
        for _ in 0..3 {
            let (one, two, third) = (desk.submitted().await, desk.submitted().await, desk.submitted().await);
            let first = desk.asked(duplicate(&one, &two)).await;
            let second = desk.asked(duplicate(&two, &third)).await;
            // As if both had been filed at the same moment.
            let (of, to): (uuid::Uuid, uuid::Uuid) = (id(&second).parse().unwrap(), id(&one).parse().unwrap());
            service.ctx().app.db.write(move |conn| -> Result<(), nimrs_api::db::DbError> {
                let of = nimrs_api::domain::ids::DeletionRequestId(of);
                let to = nimrs_api::domain::ids::IncidentId(to);
                diesel::update(deletion_requests::table.find(of))
                    .set(deletion_requests::surviving_incident_id.eq(Some(to))).execute(conn)?;
                Ok(())
            }).await.unwrap();
            let central = desk.central.if_match(1);
            let (first, second) = (format!("{first}/approve"), format!("{second}/approve"));
            let (first, second) = tokio::join!(central.post(&first, json!({})), central.post(&second, json!({})));
            assert!(first.status != 200 || second.status != 200, "{first:?} {second:?}");
            let mut left = 0;
            for path in [&one, &two] {
                left += usize::from(desk.level_1.get(path).await.status == 200);
            }
            assert!(left >= 1);
        }
    }
}
