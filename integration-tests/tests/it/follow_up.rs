//! What hangs on an incident: investigation, committee review, corrective actions, the State's questions.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Facility, Service, on_both};
use serde_json::{Value, json};

/// An incident that can be submitted as it is; every test begins on 2 March 2026 at 15:00 UTC.
pub fn fall() -> Value {
    json!({
        "content": {
            "incident_type": "fall", "occurred": { "precision": "exact", "at": "2026-03-02T12:00:00Z" },
            "discovered_at": "2026-03-02T12:30:00Z", "premises": "on_premises", "supervision": "actual",
            "place": { "location": "hallway" }, "narrative": { "description": "A patient slipped on a wet floor." },
            "jc_numbers": ["101-460120030"], "fall": { "witnessed": false },
        },
        "people": [{ "role": "client_victim", "first_name": "Jordan", "last_name": "Miles",
            "date_of_birth": "1988-05-17", "harm": { "actual": "minor", "potential": "moderate" } }],
        "notifications": [{ "recipient": "director", "method": "phone", "at": "2026-03-02T13:00:00Z" }],
    })
}

/// An incident in the hands of a Level 1 user.
pub struct Case {
    /// The user.
    pub level_1: Client,
    /// Where it happened.
    pub here: Facility,
    /// `/v1/incidents/{id}`.
    pub path: String,
}

impl Case {
    /// A draft.
    pub async fn draft(service: &Service) -> Self {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = format!("/v1/incidents/{}", level_1.post("/v1/incidents", fall()).await.expect(201).id());
        Self { level_1, here, path }
    }

    /// Under investigation.
    pub async fn investigated(service: &Service) -> Self {
        let case = Self::draft(service).await;
        case.act("submit", json!({})).await;
        case.act("investigate", json!({ "investigator": { "name": "Miriam Cole" } })).await;
        case
    }

    /// Before the committee.
    pub async fn before_committee(service: &Service) -> Self {
        let case = Self::investigated(service).await;
        case.report().await;
        case
    }

    async fn report(&self) {
        let path = self.at("investigation");
        let version = self.level_1.get(&path).await.expect(200).version();
        let report = json!({ "methods": "Interviews", "evidence_summary": "The recording shows the fall.",
            "conclusion": "The floor was wet.", "recommendation": "Mark wet floors." });
        self.level_1.if_match(version).patch(&path, report).await.expect(200);
        self.act("file-report", json!({})).await;
    }

    /// Finished, with one corrective action.
    pub async fn finished(service: &Service) -> (Self, String) {
        let case = Self::before_committee(service).await;
        let plan = json!({ "description": "Signs", "owner": "Facilities", "due_on": "2026-04-30" });
        let made = case.level_1.post(&case.at("corrective-actions"), plan).await.expect(201);
        let review = case.at("committee-review");
        case.level_1.if_match(0).patch(&review, json!({ "decision": "accept" })).await.expect(200);
        case.act("finish", json!({})).await;
        let action = format!("{}/{}", case.at("corrective-actions"), made.id());
        (case, action)
    }

    /// The address of something that hangs on it.
    pub fn at(&self, what: &str) -> String {
        format!("{}/{what}", self.path)
    }

    /// Does an action of the lifecycle.
    pub async fn act(&self, action: &str, body: Value) {
        let version = self.level_1.get(&self.path).await.expect(200).version();
        self.level_1.if_match(version).post(&self.at(action), body).await.expect(200);
    }

    /// Somebody else of the same facility or its region.
    pub async fn colleague(&self, service: &Service, group: G) -> Client {
        service.signed_on(group, self.here).await
    }

    /// The acts in the incident's history.
    async fn acts(&self) -> Vec<String> {
        let history = self.level_1.get(&self.at("history?limit=200")).await.expect(200).body;
        let entries = history["items"].as_array().expect("a list").iter();
        entries.map(|entry| entry["action"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

on_both! {
    async fn the_investigation_is_written_while_it_runs(service) {
        let case = Case::draft(&service).await;
        let path = case.at("investigation");
        let empty = case.level_1.get(&path).await.expect(200);
        assert_eq!((empty.version(), &empty.body["content"]), (0, &json!({})));
        case.level_1.if_match(0).patch(&path, json!({ "methods": "x" })).await.problem(409, "state_conflict");
        case.act("submit", json!({})).await;
        case.act("investigate", json!({ "investigator": { "name": "Miriam Cole" } })).await;

        let begun = case.level_1.get(&path).await.expect(200);
        assert_eq!(begun.body["content"]["investigators"][0]["name"], "Miriam Cole");
        let level_2 = case.colleague(&service, G::Level2).await;
        let patch = json!({ "methods": "Interviews", "interviews": [{ "person": "Jordan Miles", "summary": "Slipped." }] });
        level_2.patch(&path, patch.clone()).await.problem(428, "precondition_required");
        level_2.if_match(7).patch(&path, patch.clone()).await.problem(412, "precondition_failed");
        let changed = level_2.if_match(begun.version()).patch(&path, patch).await.expect(200);
        assert_eq!(changed.version(), begun.version() + 1);
        assert_eq!(changed.body["content"]["investigators"][0]["name"], "Miriam Cole");
        let again = level_2.with("If-None-Match", changed.header("etag")).get(&path).await.expect(304);
        assert!(again.bytes.is_empty());
        let taken_out = level_2.if_match(changed.version()).patch(&path, json!({ "methods": null })).await.expect(200);
        assert!(taken_out.body["content"].get("methods").is_none());
        assert!(case.acts().await.contains(&"investigation.edit".to_owned()));
    }

    async fn faults_of_an_investigation_are_told_all_at_once(service) {
        let case = Case::investigated(&service).await;
        let path = case.at("investigation");
        let client = case.level_1.if_match(1);
        let wrong = json!({ "methods": 5, "unheard_of": true, "assigned_to": "nobody" });
        client.patch(&path, wrong).await.problem(422, "validation_failed")
            .fault("/methods", "wrong_type").fault("/unheard_of", "unknown_field").fault("/assigned_to", "unknown_value");
        let future = json!({ "opened_at": "2026-03-03T00:00:00Z", "interviews": [{ "person": "A", "at": "2031-01-01T00:00:00Z" }] });
        client.patch(&path, future).await.problem(422, "validation_failed")
            .fault("/opened_at", "in_the_future").fault("/interviews/0/at", "in_the_future");
        assert_eq!(case.level_1.get(&path).await.expect(200).version(), 1);
    }

    async fn who_was_interviewed_is_shown_to_those_who_may_know(service) {
        let case = Case::investigated(&service).await;
        let path = case.at("investigation");
        let patch = json!({ "interviews": [{ "person": "Jordan Miles" }] });
        case.level_1.if_match(1).patch(&path, patch).await.expect(200);
        let level_3 = case.colleague(&service, G::Level3).await;
        let person = |answer: nimrs_integration_tests::Answer| answer.body["content"]["interviews"][0]["person"].clone();
        assert_eq!(person(level_3.get(&path).await.expect(200)), "(withheld)");
        assert_eq!(person(level_3.with("Access-Reason", "Audit").get(&path).await.expect(200)), "Jordan Miles");
        level_3.if_match(2).patch(&path, json!({})).await.problem(403, "forbidden");
        let elsewhere = service.albany().await;
        let stranger = service.signed_on(G::Level1, elsewhere).await;
        for what in ["investigation", "committee-review", "corrective-actions", "inquiries", "attachments"] {
            stranger.get(&case.at(what)).await.problem(404, "not_found");
        }
    }

    async fn the_committee_review_is_written_before_the_committee(service) {
        let case = Case::investigated(&service).await;
        let path = case.at("committee-review");
        assert_eq!(case.level_1.get(&path).await.expect(200).version(), 0);
        case.level_1.if_match(0).patch(&path, json!({ "minutes": "x" })).await.problem(409, "state_conflict");
        case.report().await;
        let level_2 = case.colleague(&service, G::Level2).await;
        level_2.if_match(0).patch(&path, json!({ "minutes": "x" })).await.problem(403, "forbidden");
        let director = json!({ "met_at": "2031-01-01T00:00:00Z", "attendees": [{ "name": "A", "director": true }] });
        case.level_1.if_match(0).patch(&path, director).await.problem(422, "validation_failed")
            .fault("/met_at", "in_the_future").fault("/attendees/0/director", "director_may_not_sit");
        let first = case.level_1.if_match(0).patch(&path, json!({ "minutes": "Discussed." })).await.expect(200);
        assert_eq!(first.version(), 1);
        case.level_1.if_match(0).patch(&path, json!({ "minutes": "x" })).await.problem(412, "precondition_failed");
        let second = case.level_1.if_match(1).patch(&path, json!({ "decision": "accept" })).await.expect(200);
        assert_eq!(second.body["content"], json!({ "minutes": "Discussed.", "decision": "accept" }));
    }

    async fn corrective_actions_are_planned_and_their_progress_recorded(service) {
        let case = Case::investigated(&service).await;
        let list = case.at("corrective-actions");
        let level_2 = case.colleague(&service, G::Level2).await;
        level_2.post(&list, json!({ "owner": "x" })).await.problem(422, "validation_failed").fault("/description", "required");
        let keyed = level_2.with("Idempotency-Key", "plan-1");
        let made = keyed.post(&list, json!({ "description": "Signs" })).await.expect(201);
        let again = keyed.post(&list, json!({ "description": "Signs" })).await.expect(201);
        assert_eq!((again.header("idempotency-replayed"), again.id()), ("true", made.id()));
        let path = made.header("location").to_owned();
        assert_eq!(path, format!("{list}/{}", made.id()));
        let changed = level_2.if_match(1).patch(&path, json!({ "owner": "Facilities", "due_on": "2026-03-02" })).await.expect(200);
        assert_eq!((changed.version(), &changed.body["overdue"]), (2, &json!(false)));
        service.advance(TimeDelta::hours(14));
        let case_later = service.signed_on(G::Level2, case.here).await;
        assert_eq!(case_later.get(&path).await.expect(200).body["overdue"], true);
        let other = case_later.post(&list, json!({ "description": "Training" })).await.expect(201);
        let other = format!("{list}/{}", other.id());
        case_later.delete(&other).await.problem(428, "precondition_required");
        case_later.if_match(1).delete(&other).await.expect(204);
        case_later.get(&other).await.problem(404, "not_found");
        let rest = case_later.get(&list).await.expect(200).body;
        assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    }

    async fn a_finished_plan_stands_but_its_progress_goes_on(service) {
        let (case, action) = Case::finished(&service).await;
        let client = &case.level_1;
        client.if_match(1).patch(&action, json!({ "due_on": "2027-01-01" })).await.problem(409, "state_conflict");
        client.if_match(1).delete(&action).await.problem(409, "state_conflict");
        client.post(&case.at("corrective-actions"), json!({ "description": "Late" })).await.problem(409, "state_conflict");
        client.if_match(1).patch(&action, json!({ "done_at": "2031-01-01T00:00:00Z" })).await
            .problem(422, "validation_failed").fault("/done_at", "in_the_future");
        let done = json!({ "done_at": "2026-03-02T15:00:00Z", "evidence": "Photographs" });
        assert_eq!(client.if_match(1).patch(&action, done).await.expect(200).version(), 2);
    }

    async fn the_state_asks_and_the_facility_answers(service) {
        let case = Case::draft(&service).await;
        let state = case.colleague(&service, G::ClinicalRiskManager).await;
        let list = case.at("inquiries");
        let question = json!({ "question": "Was the floor marked?", "due_at": "2026-03-10T21:00:00Z" });
        state.post(&list, question.clone()).await.problem(409, "state_conflict");
        case.act("submit", json!({})).await;
        case.level_1.post(&list, question.clone()).await.problem(403, "forbidden");
        state.post(&list, json!({ "question": "?", "due_at": "2026-03-01T00:00:00Z" })).await
            .problem(422, "validation_failed").fault("/due_at", "in_the_past");
        let asked = state.post(&list, question).await.expect(201);
        assert_eq!(asked.body["status"], "open");
        let path = asked.header("location").to_owned();

        let answer = json!({ "answer": "It was not." });
        let level_2 = case.colleague(&service, G::Level2).await;
        state.if_match(1).post(&format!("{path}/answer"), answer.clone()).await.problem(403, "forbidden");
        level_2.post(&format!("{path}/answer"), answer.clone()).await.problem(428, "precondition_required");
        let answered = level_2.if_match(1).post(&format!("{path}/answer"), answer.clone()).await.expect(200);
        assert_eq!((&answered.body["status"], &answered.body["answer"]), (&json!("answered"), &json!("It was not.")));
        level_2.if_match(2).post(&format!("{path}/answer"), answer).await.problem(409, "state_conflict");
        let close = format!("{path}/close");
        level_2.if_match(2).post(&close, json!({})).await.problem(403, "forbidden");
        let closed = state.if_match(2).post(&close, json!({ "note": "Answered in full" })).await.expect(200);
        assert_eq!((&closed.body["status"], &closed.body["closing_note"]), (&json!("closed"), &json!("Answered in full")));
        state.if_match(3).post(&close, json!({})).await.problem(409, "state_conflict");
        assert_eq!(level_2.get(&path).await.expect(200).version(), 3);
        let acts = case.acts().await;
        for act in ["inquiry.create", "inquiry.answer", "inquiry.close"] {
            assert!(acts.contains(&act.to_owned()), "{acts:?}");
        }
    }

    async fn pages_of_what_hangs_on_an_incident(service) {
        let case = Case::investigated(&service).await;
        let list = case.at("corrective-actions");
        for number in 0..5 {
            service.advance(TimeDelta::milliseconds(1));
            case.level_1.post(&list, json!({ "description": format!("Action {number}") })).await.expect(201);
        }
        let (mut seen, mut path) = (Vec::new(), format!("{list}?limit=2"));
        loop {
            let page = case.level_1.get(&path).await.expect(200).body;
            seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["content"]["description"].to_string()));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("{list}?limit=2&cursor={cursor}");
        }
        assert_eq!(seen, (0..5).map(|number| format!("\"Action {number}\"")).collect::<Vec<_>>());
    }

    async fn of_two_who_change_the_same_version_one_is_told(service) {
        let case = Case::investigated(&service).await;
        let path = case.at("investigation");
        let client = case.level_1.if_match(1);
        let (a, b) = tokio::join!(
            client.patch(&path, json!({ "methods": "a" })), client.patch(&path, json!({ "methods": "b" }))
        );
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
    }
}
