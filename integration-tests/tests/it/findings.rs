//! Findings of the Justice Center: their life, who may do and see what, sealing, and the clocks that follow.
//!
//! Every test begins on 2 March 2026 at 15:00 UTC, with an incident discovered and accepted on that day.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Service, on_both};
use serde_json::{Value, json};

use crate::classifications::{clock, neglect, submitted};

const NUMBER: &str = "101-460120030";

/// A submitted allegation of neglect, with the people who deal with it.
struct Case {
    here: Facility,
    level_1: Client,
    center: Client,
    /// `/v1/incidents/{id}`.
    path: String,
    /// `/v1/incidents/{id}/findings`.
    findings: String,
    /// The member of staff it is about.
    subject: String,
    /// The client.
    victim: String,
}

impl Case {
    async fn new(service: &Service) -> Self {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let center = service.signed_on(G::JusticeCenter, here).await;
        let path = submitted(&level_1, neglect()).await;
        let people = level_1.get(&path).await.expect(200).body["people"].clone();
        let of = |role: &str| {
            let person = people.as_array().unwrap().iter().find(|person| person["content"]["role"] == role);
            person.unwrap()["id"].as_str().unwrap().to_owned()
        };
        let (subject, victim) = (of("staff_subject"), of("client_victim"));
        Self { here, level_1, center, findings: format!("{path}/findings"), path, subject, victim }
    }

    /// A finding that is not decided yet.
    fn pending(&self) -> Value {
        json!({ "jc_number": NUMBER, "allegation": "neglect", "subject_person_id": self.subject, "status": "pending",
            "summary": "Robin Okafor did not keep up the observation." })
    }

    /// A substantiated one of this category, decided on the first day.
    fn substantiated(&self, category: &str) -> Value {
        let mut body = self.pending();
        body["status"] = json!("substantiated");
        body["category"] = json!(category);
        body["determined_at"] = json!("2026-03-02T13:00:00Z");
        body
    }

    /// Records a finding; gives its path.
    async fn recorded(&self, body: Value) -> String {
        self.center.post(&self.findings, body).await.expect(201).header("location").to_owned()
    }

    /// Records what happened to a finding, on its present version.
    async fn amend(&self, finding: &str, body: Value) -> Answer {
        let version = self.center.get(finding).await.expect(200).body["version"].as_i64().unwrap();
        self.center.if_match(version).post(&format!("{finding}/amend"), body).await
    }

    /// The people anew, after time has passed: sessions end.
    async fn later(&mut self, service: &Service, by: TimeDelta) {
        service.advance(by);
        self.level_1 = service.signed_on(G::Level1, self.here).await;
        self.center = service.signed_on(G::JusticeCenter, self.here).await;
    }
}

fn event(event: &str, at: &str) -> Value {
    json!({ "event": event, "at": at })
}

fn decision(what: &str, at: &str, status: &str, category: Option<&str>) -> Value {
    let mut body = json!({ "event": what, "at": at, "status": status });
    if let Some(category) = category {
        body["category"] = json!(category);
    }
    body
}

fn steps(finding: &Value) -> Vec<String> {
    let history = finding["history"].as_array().unwrap().iter();
    history.map(|step| format!("{} {}", step["event"].as_str().unwrap(), step["status"].as_str().unwrap())).collect()
}

on_both! {
    async fn a_finding_lives_from_pending_to_the_hearing(service) {
        let case = Case::new(&service).await;
        let before = case.level_1.get(&case.path).await.expect(200).version();
        let made = case.center.post(&case.findings, case.pending()).await.expect(201);
        assert_eq!((&made.body["status"], made.version()), (&json!("pending"), 1));
        assert_eq!((&made.body["identified"], &made.body["subject_person_id"]), (&json!(true), &json!(case.subject)));
        assert_eq!(steps(&made.body), ["recorded pending"]);
        let finding = made.header("location").to_owned();
        assert_eq!(finding, format!("{}/{}", case.findings, made.id()));
        assert_eq!(case.level_1.get(&case.path).await.expect(200).version(), before + 1);

        case.amend(&finding, event("subject_notified", "2026-03-02T13:30:00Z")).await.problem(409, "state_conflict");
        case.amend(&finding, decision("determined", "2026-03-02T13:00:00Z", "substantiated", Some("category_2"))).await.expect(200);
        case.amend(&finding, event("amendment_requested", "2026-03-02T13:30:00Z")).await.problem(409, "state_conflict");
        case.amend(&finding, event("subject_notified", "2026-03-02T13:30:00Z")).await.expect(200);
        case.amend(&finding, event("subject_notified", "2026-03-02T13:40:00Z")).await.problem(409, "state_conflict");
        case.amend(&finding, event("amendment_refused", "2026-03-02T13:40:00Z")).await.problem(409, "state_conflict");
        let mut asked = event("amendment_requested", "2026-03-02T13:40:00Z");
        asked["note"] = json!("By letter.");
        case.amend(&finding, asked).await.expect(200);
        case.amend(&finding, decision("hearing_decided", "2026-03-02T13:50:00Z", "unsubstantiated", None)).await.problem(409, "state_conflict");
        case.amend(&finding, event("amendment_refused", "2026-03-02T13:50:00Z")).await.expect(200);
        let heard = case.amend(&finding, decision("hearing_decided", "2026-03-02T14:00:00Z", "substantiated", Some("category_3"))).await.expect(200);
        assert_eq!((&heard.body["stage"], &heard.body["category"]), (&json!("after_hearing"), &json!("category_3")));
        assert_eq!((&heard.body["seal_on"], heard.version()), (&json!("2031-03-02"), 6));
        assert_eq!(heard.body["history"][3]["note"], "By letter.");
        assert_eq!(heard.body["history"][3]["late"], false);
        assert!(heard.body["history"][1]["recorded_by"].as_str().unwrap().starts_with("justice_center-"));
        let sealed = case.amend(&finding, event("sealed", "2026-03-02T14:10:00Z")).await.expect(200);
        assert_eq!((&sealed.body["status"], &sealed.body["sealed_at"]), (&json!("sealed"), &json!("2026-03-02T14:10:00Z")));
        case.amend(&finding, event("sealed", "2026-03-02T14:20:00Z")).await.problem(409, "state_conflict");
        assert_eq!(case.center.get(&finding).await.expect(200).body, sealed.body);
    }

    async fn what_is_not_proved_is_sealed_at_once(service) {
        let case = Case::new(&service).await;
        let mut body = case.pending();
        body["status"] = json!("unsubstantiated");
        body["determined_at"] = json!("2026-03-02T13:00:00Z");
        let made = case.center.post(&case.findings, body).await.expect(201);
        assert_eq!((&made.body["status"], made.header("etag")), (&json!("sealed"), ""));
        assert_eq!(steps(&made.body), ["recorded pending", "determined unsubstantiated", "sealed sealed"]);
        assert!(made.body["history"][2].get("recorded_by").is_none());
        let finding = made.header("location").to_owned();
        let stub = json!({ "id": made.body["id"], "version": 1, "status": "sealed", "identified": false,
            "sealed_at": "2026-03-02T13:00:00Z", "history": [] });
        assert_eq!(case.level_1.get(&finding).await.expect(200).body, stub);
        assert_eq!(case.level_1.get(&case.findings).await.expect(200).body["items"], json!([stub]));

        let other = case.recorded(json!({ "jc_number": NUMBER, "allegation": "wrongful_conduct", "status": "pending" })).await;
        case.amend(&other, decision("determined", "2026-03-02T13:00:00Z", "substantiated", Some("category_4"))).await.expect(200);
        case.amend(&other, event("subject_notified", "2026-03-02T13:10:00Z")).await.expect(200);
        case.amend(&other, event("amendment_requested", "2026-03-02T13:20:00Z")).await.expect(200);
        let amended = case.amend(&other, decision("amended", "2026-03-02T13:30:00Z", "unsubstantiated", None)).await.expect(200);
        assert_eq!((&amended.body["status"], &amended.body["stage"]), (&json!("sealed"), &json!("amended")));
        assert!(amended.body.get("category").is_none());
        case.level_1.get(&other).await.expect(200);
    }

    async fn who_records_and_who_reads(service) {
        let case = Case::new(&service).await;
        let finding = case.recorded(case.substantiated("category_3")).await;
        let amend = format!("{finding}/amend");
        let notice = event("subject_notified", "2026-03-02T13:30:00Z");
        for group in [G::Level1, G::Level2, G::Level3, G::FieldOffice, G::ClinicalRiskManager, G::CentralOffice, G::Integration] {
            let client = service.signed_on(group, case.here).await;
            client.post(&case.findings, case.pending()).await.problem(403, "forbidden");
            client.if_match(1).post(&amend, notice.clone()).await.problem(403, "forbidden");
            client.get(&finding).await.expect(200);
        }
        let elsewhere = service.albany().await;
        for group in [G::Level1, G::Level3, G::ClinicalRiskManager] {
            let stranger = service.signed_on(group, elsewhere).await;
            for path in [&case.findings, &finding] {
                stranger.get(path).await.problem(404, "not_found");
            }
            stranger.post(&case.findings, case.pending()).await.problem(404, "not_found");
            stranger.if_match(1).post(&amend, notice.clone()).await.problem(404, "not_found");
        }
        for group in [G::SecurityAdministrator, G::NimrsHelpDesk, G::ItsServiceDesk] {
            service.signed_on(group, case.here).await.get(&finding).await.problem(403, "forbidden");
        }
        // Without a number of the Justice Center the incident does not exist for it.
        let mut unlinked = neglect();
        unlinked["content"].as_object_mut().unwrap().remove("jc_numbers");
        let other = format!("/v1/incidents/{}", case.level_1.post("/v1/incidents", unlinked).await.expect(201).id());
        case.center.post(&format!("{other}/findings"), case.pending()).await.problem(404, "not_found");
        let id = finding.rsplit('/').next().unwrap();
        case.level_1.get(&format!("{other}/findings/{id}")).await.problem(404, "not_found");
    }

    async fn the_subject_is_shown_to_who_may_know(service) {
        let case = Case::new(&service).await;
        let finding = case.recorded(case.substantiated("category_3")).await;
        let mut told = event("subject_notified", "2026-03-02T13:30:00Z");
        told["note"] = json!("To Robin Okafor at home.");
        case.amend(&finding, told).await.expect(200);
        let shown = |finding: &Value| {
            let told = finding["history"][2].get("note").is_some();
            let all = [finding["identified"] == true, finding.get("subject_person_id").is_some(), finding.get("summary").is_some(), told];
            assert!(all.iter().all(|one| *one == all[0]), "{finding}");
            all[0]
        };
        for (group, without, with) in [
            (G::Level1, true, true), (G::Level2, true, true), (G::Level3, false, true), (G::FieldOffice, false, true),
            (G::ClinicalRiskManager, true, true), (G::CentralOffice, true, true), (G::JusticeCenter, true, true),
            (G::Integration, false, false),
        ] {
            let client = service.signed_on(group, case.here).await;
            for (client, expected) in [(client.clone(), without), (client.with("Access-Reason", "Annual review"), with)] {
                let one = client.get(&finding).await.expect(200).body;
                assert_eq!(shown(&one), expected, "{group}");
                let all = client.get(&case.findings).await.expect(200).body;
                assert_eq!(all["items"], json!([one]), "{group}");
                assert_eq!(one["category"], "category_3");
            }
        }
        let history = case.level_1.get(&format!("{}/history?limit=200", case.path)).await.expect(200).body;
        let entries = history["items"].as_array().unwrap();
        let acts: Vec<_> = entries.iter().map(|entry| entry["action"].as_str().unwrap()).collect();
        assert!(acts.contains(&"finding.record") && acts.contains(&"finding.amend"));
        assert!(entries.iter().any(|entry| entry["action"] == "incident.read" && entry["reason"] == "Annual review"));
        assert!(!history.to_string().contains("Okafor"));
        let versions = case.level_1.get(&format!("{}/versions", case.path)).await.expect(200).body["items"].clone();
        let acts: Vec<_> = versions.as_array().unwrap().iter().map(|version| version["action"].clone()).collect();
        assert_eq!(acts, ["create", "submit", "finding.record", "finding.amend"]);
        assert!(!versions.to_string().contains("Okafor"));
    }

    async fn five_years_seal_a_finding_without_anybody_s_doing(service) {
        let mut case = Case::new(&service).await;
        let sealed = case.recorded(case.substantiated("category_3")).await;
        let mut lasting = case.substantiated("category_1");
        lasting["allegation"] = json!("physical_abuse");
        let lasting = case.recorded(lasting).await;
        let etag = case.level_1.get(&sealed).await.expect(200).header("etag").to_owned();
        // Sealed from 2 March 2031 in New York on: at 05:00 UTC.
        let day = "2031-03-02T04:00:00Z".parse::<DateTime<Utc>>().unwrap();
        case.later(&service, day - service.clock.now()).await;
        assert_eq!(case.level_1.get(&sealed).await.expect(200).body["status"], "substantiated");
        case.later(&service, TimeDelta::hours(1)).await;
        let stub = case.level_1.with("If-None-Match", &etag).get(&sealed).await.expect(200).body;
        assert_eq!((&stub["status"], &stub["sealed_at"]), (&json!("sealed"), &json!("2031-03-02T05:00:00Z")));
        for field in ["jc_number", "allegation", "subject_person_id", "category", "stage", "determined_at", "seal_on", "summary"] {
            assert!(stub.get(field).is_none(), "{field}: {stub}");
        }
        assert_eq!(stub["history"], json!([]));
        for group in [G::Level3, G::FieldOffice, G::ClinicalRiskManager] {
            let client = service.signed_on(group, case.here).await.with("Access-Reason", "Review");
            assert_eq!(client.get(&sealed).await.expect(200).body, stub, "{group}");
        }
        for group in [G::JusticeCenter, G::CentralOffice] {
            let whole = service.signed_on(group, case.here).await.get(&sealed).await.expect(200).body;
            assert_eq!((&whole["status"], &whole["category"]), (&json!("sealed"), &json!("category_3")));
        }
        assert_eq!(case.level_1.get(&lasting).await.expect(200).body["status"], "substantiated");
        case.amend(&sealed, event("subject_notified", "2031-03-02T05:00:00Z")).await.problem(409, "state_conflict");
    }

    async fn the_clocks_follow_the_findings(service) {
        let mut case = Case::new(&service).await;
        let status = |clock: Value| clock["status"].clone();
        assert_eq!(clock(&case.level_1, &case.path, "jc_findings").await["due_at"], "2026-05-02T03:59:59Z");
        let first = case.recorded(case.pending()).await;
        case.recorded(json!({ "jc_number": NUMBER, "allegation": "neglect", "status": "substantiated",
            "category": "category_4", "determined_at": "2026-03-02T14:00:00Z" })).await;
        assert_eq!(status(clock(&case.level_1, &case.path, "jc_findings").await), "running");
        assert_eq!(clock(&case.level_1, &case.path, "amendment_request").await, Value::Null);
        case.later(&service, TimeDelta::days(7)).await;
        case.amend(&first, decision("determined", "2026-03-08T16:00:00Z", "substantiated", Some("category_2"))).await.expect(200);
        let met = clock(&case.level_1, &case.path, "jc_findings").await;
        assert_eq!((&met["status"], &met["met_at"]), (&json!("met"), &json!("2026-03-08T16:00:00Z")));

        case.amend(&first, event("subject_notified", "2026-03-09T02:00:00Z")).await.expect(200);
        let waiting = clock(&case.level_1, &case.path, "amendment_request").await;
        // The evening of 8 March in New York, and 30 days.
        assert_eq!((&waiting["starts_at"], &waiting["due_at"]), (&json!("2026-03-09T02:00:00Z"), &json!("2026-04-08T03:59:59Z")));
        assert_eq!(waiting["status"], "running");
        // A change by the facility leaves what the findings brought.
        let version = case.level_1.get(&case.path).await.expect(200).version();
        let change = json!({ "reason": "Found since", "changes": { "discovered_by": "A nurse" } });
        case.level_1.if_match(version).post(&format!("{}/amend", case.path), change).await.expect(200);
        assert_eq!(clock(&case.level_1, &case.path, "amendment_request").await, waiting);
        assert_eq!(clock(&case.level_1, &case.path, "jc_findings").await, met);

        case.later(&service, TimeDelta::days(40)).await;
        assert_eq!(status(clock(&case.level_1, &case.path, "amendment_request").await), "overdue");
        let asked = case.amend(&first, event("amendment_requested", "2026-04-08T04:00:00Z")).await.expect(200);
        assert_eq!(asked.body["history"][3]["late"], true);
        assert_eq!(status(clock(&case.level_1, &case.path, "amendment_request").await), "met_late");
    }

    async fn findings_may_come_late(service) {
        let mut case = Case::new(&service).await;
        case.later(&service, TimeDelta::days(70)).await;
        assert_eq!(clock(&case.level_1, &case.path, "jc_findings").await["status"], "overdue");
        let mut body = case.substantiated("category_3");
        body["determined_at"] = json!("2026-05-05T12:00:00Z");
        body["subject_notified_at"] = json!("2026-05-06T12:00:00Z");
        let made = case.center.post(&case.findings, body).await.expect(201);
        assert_eq!(steps(&made.body)[2], "subject_notified substantiated");
        assert_eq!(clock(&case.level_1, &case.path, "jc_findings").await["status"], "met_late");
        let finding = made.header("location").to_owned();
        case.amend(&finding, event("amendment_requested", "2026-05-10T12:00:00Z")).await.expect(200);
        let met = clock(&case.level_1, &case.path, "amendment_request").await;
        assert_eq!((&met["status"], &met["due_at"]), (&json!("met"), &json!("2026-06-06T03:59:59Z")));
    }

    async fn faults_are_told_all_at_once(service) {
        let case = Case::new(&service).await;
        let wrong = json!({ "jc_number": " 301-1 ", "allegation": "neglect", "subject_person_id": case.victim,
            "status": "substantiated", "subject_notified_at": "2031-01-01T00:00:00Z" });
        case.center.post(&case.findings, wrong).await.problem(422, "validation_failed")
            .fault("/jc_number", "unknown_number").fault("/subject_person_id", "not_a_subject")
            .fault("/determined_at", "required").fault("/category", "required");
        let mut stranger = case.substantiated("category_4");
        case.center.post(&case.findings, stranger.clone()).await.problem(422, "validation_failed")
            .fault("/category", "against_the_provider");
        stranger["subject_person_id"] = json!("0198c0de-0000-7000-8000-000000000001");
        stranger["determined_at"] = json!("2026-03-02T12:29:59Z");
        case.center.post(&case.findings, stranger).await.problem(422, "validation_failed")
            .fault("/subject_person_id", "unknown_person").fault("/determined_at", "out_of_order");
        let mut nobody = case.substantiated("category_2");
        nobody.as_object_mut().unwrap().remove("subject_person_id");
        case.center.post(&case.findings, nobody).await.problem(422, "validation_failed").fault("/category", "needs_a_subject");
        let mut sealed = case.pending();
        sealed["status"] = json!("sealed");
        case.center.post(&case.findings, sealed).await.problem(422, "validation_failed").fault("/status", "not_a_beginning");
        for number in ["101-46012003O", "101-1\r\nBcc: x", "１０１-1", "501-1"] {
            let mut body = case.pending();
            body["jc_number"] = json!(number);
            case.center.post(&case.findings, body).await.expect(422).fault("/jc_number", "wrong_format");
        }
        let mut reporter = case.pending();
        let version = case.level_1.get(&case.path).await.expect(200).version();
        assert_eq!(version, 2, "nothing was recorded");
        let person = json!({ "role": "staff_reporter", "last_name": "Reyes" });
        let person = case.level_1.with("Change-Reason", "Named since").post(&format!("{}/people", case.path), person).await.expect(201).id();
        reporter["subject_person_id"] = json!(person);
        case.center.post(&case.findings, reporter).await.problem(422, "validation_failed").fault("/subject_person_id", "not_a_subject");

        let finding = case.recorded(case.pending()).await;
        case.amend(&finding, json!({ "event": "determined", "at": "2026-03-02T12:29:59Z", "category": "category_4" })).await
            .problem(422, "validation_failed").fault("/at", "out_of_order").fault("/status", "required");
        case.amend(&finding, decision("determined", "2026-03-02T18:00:00Z", "unsubstantiated", Some("category_3"))).await
            .problem(422, "validation_failed").fault("/at", "in_the_future").fault("/category", "not_here");
        case.amend(&finding, decision("determined", "2026-03-02T13:00:00Z", "sealed", None)).await
            .problem(422, "validation_failed").fault("/status", "not_a_decision");
    }

    async fn versions_keys_and_doubles(service) {
        let case = Case::new(&service).await;
        let keyed = case.center.with("Idempotency-Key", "finding-1");
        let mut spaced = case.pending();
        spaced["jc_number"] = json!(format!(" {NUMBER}\n"));
        let made = keyed.post(&case.findings, spaced.clone()).await.expect(201);
        assert_eq!(made.body["jc_number"], NUMBER);
        let again = keyed.post(&case.findings, spaced.clone()).await.expect(201);
        assert_eq!((again.header("idempotency-replayed"), again.id()), ("true", made.id()));
        let double = case.center.post(&case.findings, spaced).await.problem(409, "duplicate").fault("/jc_number", "duplicate");
        assert!(double.body["detail"].as_str().unwrap().contains(&made.id()));
        // Without a subject there is one too.
        let mut nobody = case.pending();
        nobody.as_object_mut().unwrap().remove("subject_person_id");
        let (a, b) = tokio::join!(case.center.post(&case.findings, nobody.clone()), case.center.post(&case.findings, nobody));
        let mut both = [a.status, b.status];
        both.sort_unstable();
        assert_eq!(both, [201, 409]);

        let finding = made.header("location").to_owned();
        let amend = format!("{finding}/amend");
        let decided = decision("determined", "2026-03-02T13:00:00Z", "substantiated", Some("category_3"));
        case.center.post(&amend, decided.clone()).await.problem(428, "precondition_required");
        case.center.if_match(7).post(&amend, decided.clone()).await.problem(412, "precondition_failed");
        let client = case.center.if_match(1);
        let (a, b) = tokio::join!(client.post(&amend, decided.clone()), client.post(&amend, decided));
        let mut both = [a.status, b.status];
        both.sort_unstable();
        assert_eq!(both, [200, 412]);
        let seen = case.level_1.get(&finding).await.expect(200);
        assert_eq!(seen.version(), 2);
        assert!(case.level_1.with("If-None-Match", seen.header("etag")).get(&finding).await.expect(304).bytes.is_empty());
    }

    async fn findings_wait_for_the_submission(service) {
        let case = Case::new(&service).await;
        let draft = case.level_1.post("/v1/incidents", neglect()).await.expect(201).id();
        let pending = json!({ "jc_number": NUMBER, "allegation": "neglect", "status": "pending" });
        case.center.post(&format!("/v1/incidents/{draft}/findings"), pending.clone()).await.problem(409, "state_conflict");
        case.level_1.if_match(1).delete(&format!("/v1/incidents/{draft}")).await.expect(204);
        case.center.post(&format!("/v1/incidents/{draft}/findings"), pending).await.problem(404, "not_found");
    }

    async fn findings_outlive_the_end_of_an_incident(service) {
        let (finished, _) = crate::follow_up::Case::finished(&service).await;
        let state = finished.colleague(&service, G::ClinicalRiskManager).await;
        let version = state.get(&finished.path).await.expect(200).version();
        state.if_match(version).post(&finished.at("close"), json!({})).await.expect(200);
        let center = finished.colleague(&service, G::JusticeCenter).await;
        let pending = json!({ "jc_number": NUMBER, "allegation": "neglect", "status": "pending" });
        center.post(&finished.at("findings"), pending).await.expect(201);
        assert_eq!(finished.level_1.get(&finished.path).await.expect(200).version(), version + 2);
    }

    async fn what_a_finding_refers_to_stays(service) {
        let case = Case::new(&service).await;
        case.recorded(case.pending()).await;
        let version = case.level_1.get(&case.path).await.expect(200).version();
        let amend = format!("{}/amend", case.path);
        let without = json!({ "reason": "Not ours", "changes": { "jc_numbers": ["101-2"] } });
        case.level_1.if_match(version).post(&amend, without).await.problem(409, "state_conflict");
        let more = json!({ "reason": "Another", "changes": { "jc_numbers": ["101-2", NUMBER] } });
        case.level_1.if_match(version).post(&amend, more).await.expect(200);
        let person = format!("{}/people/{}", case.path, case.subject);
        let client = case.level_1.with("Change-Reason", "Entered in error");
        client.if_match(1).delete(&person).await.problem(409, "state_conflict");
        client.if_match(1).patch(&person, json!({ "role": "client_witness" })).await.problem(409, "state_conflict");
        client.if_match(1).patch(&person, json!({ "title": "Nurse" })).await.expect(200);
    }

    async fn pages_of_findings(service) {
        let case = Case::new(&service).await;
        for allegation in ["neglect", "physical_abuse", "sexual_abuse"] {
            let mut body = case.pending();
            body["allegation"] = json!(allegation);
            case.recorded(body).await;
        }
        let (mut seen, mut path) = (Vec::new(), format!("{}?limit=2", case.findings));
        loop {
            let page = case.level_1.get(&path).await.expect(200).body;
            seen.extend(page["items"].as_array().unwrap().iter().map(|item| {
                assert_eq!(steps(item), ["recorded pending"]);
                item["allegation"].as_str().unwrap().to_owned()
            }));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("{}?limit=2&cursor={cursor}", case.findings);
        }
        assert_eq!(seen, ["neglect", "physical_abuse", "sexual_abuse"]);
    }
}
