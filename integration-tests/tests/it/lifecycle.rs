//! The life of an incident from draft to closed, and every action in every status.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::{Code, IncidentAction, SecurityGroup as G};
use nimrs_integration_tests::{Answer, Client, Facility, Service, on_both};
use serde_json::{Value, json};

use crate::incidents::{numbered, recorded, whole};

/// A facility's Level 1 user and the Clinical Risk Manager of its region.
struct Desk {
    level_1: Client,
    manager: Client,
    here: Facility,
}

async fn desk(service: &Service) -> Desk {
    let here = service.brooklyn().await;
    let level_1 = service.signed_on(G::Level1, here).await;
    let manager = service.signed_on(G::ClinicalRiskManager, here).await;
    Desk { level_1, manager, here }
}

impl Desk {
    /// Does an action on the present version.
    async fn act(&self, path: &str, action: &str, body: Value) -> Answer {
        let version = self.level_1.get(path).await.expect(200).version();
        let who = if matches!(action, "return" | "close" | "reopen") { &self.manager } else { &self.level_1 };
        let who = who.if_match(version);
        match action {
            "edit" => who.patch(path, json!({ "discovered_by": format!("Version {version}") })).await,
            "discard" => who.delete(path).await,
            action => who.post(&format!("{path}/{action}"), body).await,
        }
    }

    /// Leads a new incident to a status.
    async fn incident_in(&self, status: &str) -> String {
        let path = recorded(&self.level_1, numbered()).await;
        let road: &[&str] = match status {
            "draft" => &[],
            "ready_for_review" => &["hand-over"],
            "submitted" => &["submit"],
            "under_investigation" => &["submit", "investigate"],
            "committee_review" => &["submit", "investigate", "file-report"],
            "finished" => &["submit", "investigate", "file-report", "finish"],
            "closed" => &["submit", "investigate", "file-report", "finish", "close"],
            other => panic!("no road to {other}"),
        };
        for action in road {
            self.prepare(&path, action).await;
            self.act(&path, action, body(action)).await.expect(200);
        }
        path
    }

    /// Writes what an action asks for.
    async fn prepare(&self, path: &str, action: &str) {
        let (part, content) = match action {
            "file-report" => (
                "investigation",
                json!({ "methods": "Interviews", "evidence_summary": "The recording shows it.",
                "conclusion": "The floor was wet.", "recommendation": "Mark wet floors." }),
            ),
            "finish" => ("committee-review", json!({ "met_at": "2026-03-02T14:00:00Z", "decision": "accept" })),
            _ => return,
        };
        let path = format!("{path}/{part}");
        let version = self.level_1.get(&path).await.expect(200).version();
        self.level_1.if_match(version).patch(&path, content).await.expect(200);
    }
}

/// A body with which an action can succeed.
fn body(action: &str) -> Value {
    match action {
        "send-back" | "reopen" => json!({ "reason": "Something is missing" }),
        "investigate" => json!({ "investigator": { "name": "Miriam Cole" } }),
        "return" => json!({ "question": "Was the floor marked?" }),
        "amend" => json!({ "reason": "The place was wrong", "changes": { "place": { "location": "bathroom" } } }),
        _ => json!({}),
    }
}

/// The table of the design: the action, from where, to where.
const TABLE: [(&str, &[&str], &str); 12] = [
    ("edit", &["draft", "ready_for_review"], ""),
    ("discard", &["draft", "ready_for_review"], "discarded"),
    ("hand-over", &["draft"], "ready_for_review"),
    ("send-back", &["ready_for_review"], "draft"),
    ("submit", &["draft", "ready_for_review"], "submitted"),
    ("amend", &["submitted", "under_investigation", "committee_review", "finished"], ""),
    ("investigate", &["submitted"], "under_investigation"),
    ("file-report", &["under_investigation"], "committee_review"),
    ("finish", &["committee_review"], "finished"),
    ("return", &["submitted", "committee_review", "finished"], "under_investigation"),
    ("close", &["finished"], "closed"),
    ("reopen", &["finished", "closed"], "under_investigation"),
];

const STATUSES: [&str; 7] =
    ["draft", "ready_for_review", "submitted", "under_investigation", "committee_review", "finished", "closed"];

on_both! {
    async fn every_action_in_every_status(service) {
        let desk = desk(&service).await;
        assert_eq!(TABLE.map(|row| row.0).as_slice(), IncidentAction::ALL.iter().map(|action| action.code()).collect::<Vec<_>>());
        for status in STATUSES {
            let shared = desk.incident_in(status).await;
            for (action, from, to) in TABLE {
                if !from.contains(&status) {
                    let refused = desk.act(&shared, action, body(action)).await.problem(409, "state_conflict");
                    let detail = refused.body["detail"].as_str().unwrap();
                    assert!(detail.contains(status), "{action} from {status}: {detail}");
                    continue;
                }
                let path = desk.incident_in(status).await;
                desk.prepare(&path, action).await;
                let done = desk.act(&path, action, body(action)).await;
                match to {
                    "discarded" => drop(done.expect(204)),
                    "" => assert_eq!(done.expect(200).body["status"], status, "{action}"),
                    to => assert_eq!(done.expect(200).body["status"], to, "{action} from {status}"),
                }
            }
            let view = desk.level_1.get(&shared).await.expect(200).body;
            for action in view["allowed_actions"].as_array().unwrap() {
                let row = TABLE.iter().find(|row| row.0 == action).unwrap();
                assert!(row.1.contains(&status), "{action} is offered while {status}");
            }
        }
    }

    async fn submitting_tells_every_fault(service) {
        let desk = desk(&service).await;
        let path = recorded(&desk.level_1, json!({ "people": [{ "role": "client_victim" }], "notifications": [{ "recipient": "director" }] })).await;
        desk.act(&path, "submit", json!({})).await.problem(422, "validation_failed")
            .fault("/content/incident_type", "required")
            .fault("/content/occurred/at", "required")
            .fault("/content/discovered_at", "required")
            .fault("/content/premises", "required")
            .fault("/content/supervision", "required")
            .fault("/content/place/location", "required")
            .fault("/content/narrative/description", "required")
            .fault("/people/0/harm/actual", "required")
            .fault("/people/0/harm/potential", "required")
            .fault("/notifications/0/at", "required");
        let untold = recorded(&desk.level_1, whole()).await;
        desk.level_1.if_match(1).patch(&untold, json!({ "reported_to_vpcr_at": null, "vpcr_report": null })).await.expect(200);
        desk.act(&untold, "submit", json!({})).await.problem(422, "validation_failed").fault("/content/jc_numbers", "required");
        let twin = recorded(&desk.level_1, whole()).await;
        let off = json!({ "incident_type": "suicide_attempt", "premises": "off_premises", "supervision": "none", "fall": null, "self_harm": {} });
        desk.level_1.if_match(1).patch(&twin, off).await.expect(200);
        desk.act(&twin, "submit", json!({})).await.problem(422, "validation_failed").fault("/content/incident_type", "wrong_type");
    }

    async fn level_2_cannot_submit(service) {
        let desk = desk(&service).await;
        let level_2 = service.signed_on(G::Level2, desk.here).await;
        let path = recorded(&level_2, numbered()).await;
        let refused = level_2.if_match(1).post(&format!("{path}/submit"), json!({})).await.problem(403, "forbidden");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("level_1"));
        assert_eq!(desk.level_1.get(&path).await.expect(200).body["status"], "draft");
        level_2.if_match(1).post(&format!("{path}/hand-over"), json!({ "note": "Please look" })).await.expect(200);
        desk.act(&path, "submit", json!({})).await.expect(200);
    }

    async fn late_is_accepted_and_marked(service) {
        let desk = desk(&service).await;
        let path = recorded(&desk.level_1, numbered()).await;
        service.set_time("2026-03-03T12:15:01Z");
        let desk = Desk { level_1: service.signed_on(G::Level1, desk.here).await, ..desk };
        desk.act(&path, "submit", json!({})).await.problem(422, "validation_failed").fault("/late_reason", "required");
        let done = desk.act(&path, "submit", json!({ "late_reason": "The network was down" })).await.expect(200);
        assert_eq!((&done.body["late"], &done.body["late_reason"]), (&json!(true), &json!("The network was down")));
        let clocks = desk.level_1.get(&format!("{path}/clocks")).await.expect(200).body;
        let notice = clocks["items"].as_array().unwrap().iter().find(|clock| clock["code"] == "omh_notice").unwrap().clone();
        assert_eq!(notice["status"], "met_late");
    }

    async fn what_was_submitted_changes_by_amendment_alone(service) {
        let desk = desk(&service).await;
        let path = desk.incident_in("submitted").await;
        let refused = desk.act(&path, "edit", json!({})).await.problem(409, "state_conflict");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("/amend"));
        let accepted = json!({ "reason": "The register accepted it", "changes": { "vpcr_accepted_at": "2026-03-02T14:00:00Z" } });
        desk.act(&path, "amend", accepted).await.expect(200);
        let changes = json!({ "incident_type": "neglect", "fall": null });
        let amended = desk.act(&path, "amend", json!({ "reason": "Nobody mopped the floor", "changes": changes })).await.expect(200);
        assert_eq!(amended.body["provider_class"], "abuse_neglect");
        let clocks = desk.level_1.get(&format!("{path}/clocks")).await.expect(200).body;
        let clock = |code: &str| clocks["items"].as_array().unwrap().iter().find(|clock| clock["code"] == code).unwrap().clone();
        assert_eq!(clock("final_report_significant")["status"], "not_applicable");
        assert_eq!(clock("final_report_abuse_neglect")["status"], "running");
        assert_eq!(clock("final_report_abuse_neglect")["due_at"], "2026-04-17T03:59:59Z");
        desk.act(&path, "amend", json!({ "reason": "No change", "changes": {} })).await.problem(422, "validation_failed").fault("/changes", "no_change");
        desk.act(&path, "amend", json!({ "reason": "Take out", "changes": { "narrative": null, "place": { "location": "moon" } } })).await
            .problem(422, "validation_failed");
        desk.act(&path, "amend", json!({ "reason": "Take out", "changes": { "narrative": null } })).await
            .problem(422, "validation_failed").fault("/changes/narrative/description", "required");
        let versions = desk.level_1.get(&format!("{path}/versions")).await.expect(200).body;
        let actions: Vec<_> = versions["items"].as_array().unwrap().iter().map(|version| version["action"].clone()).collect();
        assert_eq!(actions, ["create", "submit", "amend", "amend"]);
    }

    async fn people_of_a_submitted_incident_change_with_a_reason(service) {
        let desk = desk(&service).await;
        let path = desk.incident_in("submitted").await;
        let level_2 = service.signed_on(G::Level2, desk.here).await;
        let people = desk.level_1.get(&format!("{path}/people")).await.expect(200).body;
        let victim = format!("{path}/people/{}", people["items"][0]["id"].as_str().unwrap());
        let name = json!({ "first_name": "Jordyn" });
        level_2.if_match(1).patch(&victim, name.clone()).await.problem(403, "forbidden");
        desk.level_1.if_match(1).patch(&victim, name.clone()).await.problem(422, "validation_failed").fault("header:Change-Reason", "required");
        let level_1 = desk.level_1.with("Change-Reason", "Misspelt");
        level_1.if_match(1).patch(&victim, json!({ "harm": null })).await.problem(422, "validation_failed").fault("/harm/actual", "required");
        level_1.if_match(1).patch(&victim, name).await.expect(200);
        level_1.if_match(2).delete(&victim).await.problem(422, "validation_failed");
        // A notice may be added by those who may edit, without a reason.
        let notice = json!({ "recipient": "qualified_person", "at": "2026-03-02T14:30:00Z", "outcome": "reached" });
        level_2.post(&format!("{path}/notifications"), notice).await.expect(201);
        let versions = desk.level_1.get(&format!("{path}/versions")).await.expect(200).body;
        assert_eq!((&versions["items"][2]["action"], &versions["items"][2]["reason"]), (&json!("person.edit"), &json!("Misspelt")));
        let closed = desk.incident_in("closed").await;
        let person = json!({ "role": "visitor" });
        level_1.post(&format!("{closed}/people"), person).await.problem(409, "state_conflict");
    }

    async fn filing_and_finishing_ask_for_their_papers(service) {
        let desk = desk(&service).await;
        let path = desk.incident_in("under_investigation").await;
        desk.act(&path, "file-report", json!({})).await.problem(422, "validation_failed")
            .fault("/investigation/methods", "required").fault("/investigation/conclusion", "required");
        desk.prepare(&path, "file-report").await;
        desk.act(&path, "file-report", json!({})).await.expect(200);
        desk.act(&path, "finish", json!({})).await.problem(422, "validation_failed").fault("/committee_review/decision", "required");
        let action = json!({ "description": "Signs at every sluice" });
        desk.level_1.post(&format!("{path}/corrective-actions"), action).await.expect(201);
        desk.prepare(&path, "finish").await;
        desk.act(&path, "finish", json!({})).await.problem(422, "validation_failed")
            .fault("/corrective_actions/0/owner", "required").fault("/corrective_actions/0/due_on", "required");
        desk.act(&path, "return", json!({ "question": "Why?", "due_at": "2026-01-01T00:00:00Z" })).await
            .problem(422, "validation_failed").fault("/due_at", "in_the_past");
        desk.act(&path, "return", body("return")).await.expect(200);
        let inquiries = desk.level_1.get(&format!("{path}/inquiries")).await.expect(200).body;
        assert_eq!((&inquiries["items"][0]["question"], &inquiries["items"][0]["status"]), (&json!("Was the floor marked?"), &json!("open")));
    }

    async fn the_state_extends_a_clock(service) {
        let desk = desk(&service).await;
        let path = recorded(&desk.level_1, whole()).await;
        let clock = format!("{path}/clocks/omh_notice/extend");
        let body = json!({ "until": "2026-03-05T12:00:00Z", "reason": "A storm" });
        desk.level_1.if_match(1).post(&clock, body.clone()).await.problem(403, "forbidden");
        let early = json!({ "until": "2026-03-03T12:00:00Z", "reason": "A storm" });
        desk.manager.if_match(1).post(&clock, early).await.problem(422, "validation_failed").fault("/until", "not_later");
        let extended = desk.manager.if_match(1).post(&clock, body.clone()).await.expect(200);
        assert_eq!((&extended.body["status"], extended.version()), (&json!("extended"), 2));
        assert_eq!(extended.body["original_due_at"], "2026-03-03T12:15:00Z");
        desk.manager.if_match(1).post(&clock, body.clone()).await.problem(412, "precondition_failed");
        let met = format!("{path}/clocks/vpcr_report/extend");
        desk.manager.if_match(2).post(&met, body.clone()).await.problem(409, "state_conflict");
        let none = format!("{path}/clocks/death_form/extend");
        desk.manager.if_match(2).post(&none, body.clone()).await.problem(404, "not_found");
        let nonsense = format!("{path}/clocks/tea_time/extend");
        desk.manager.if_match(2).post(&nonsense, body).await.problem(422, "validation_failed").fault("path:code", "wrong_format");
        let due = desk.level_1.get("/v1/deadlines").await.expect(200).body;
        assert_eq!((&due["items"][1]["code"], &due["items"][1]["due_at"]), (&json!("omh_notice"), &json!("2026-03-05T12:00:00Z")));
    }

    async fn each_type_has_its_class(service) {
        let desk = desk(&service).await;
        let mut types = csv::Reader::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../api/data/incident_types.csv")).unwrap();
        let header = types.headers().unwrap().clone();
        let column = |name: &str| header.iter().position(|column| column == name).unwrap();
        let (code, class) = (column("code"), column("class"));
        let mut count = 0;
        for row in types.records() {
            let row = row.unwrap();
            let made = desk.level_1.post("/v1/incidents", json!({ "content": { "incident_type": &row[code] } })).await.expect(201);
            assert_eq!(made.body["provider_class"], row[class], "{}", &row[code]);
            assert_eq!(made.body["to_justice_center"], row[class] != *"omh_only", "{}", &row[code]);
            count += 1;
        }
        assert_eq!(count, 30);
    }

    async fn a_whole_life_leaves_its_history(service) {
        let desk = desk(&service).await;
        let path = desk.incident_in("closed").await;
        service.advance(TimeDelta::seconds(1));
        let reopened = desk.act(&path, "reopen", body("reopen")).await.expect(200);
        assert_eq!(reopened.body["closed_at"], Value::Null);
        assert_ne!(reopened.body["report_filed_at"], Value::Null);
        let history = desk.level_1.get(&format!("{path}/history?limit=200")).await.expect(200).body;
        let actions: Vec<&str> = history["items"].as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
        for action in ["incident.create", "incident.submit", "incident.investigate", "incident.file_report", "incident.finish", "incident.close", "incident.reopen"] {
            assert_eq!(actions.iter().filter(|done| **done == action).count(), 1, "{action}");
        }
        let last = desk.level_1.get(&format!("{path}/versions")).await.expect(200).body;
        let last = last["items"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&last["action"], &last["status"], &last["reason"]), (&json!("reopen"), &json!("under_investigation"), &json!("Something is missing")));
    }
}
