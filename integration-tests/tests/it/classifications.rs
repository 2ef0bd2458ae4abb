//! The Justice Center's classification of an incident: its history, and what follows from it.

use chrono::TimeDelta;
use nimrs_api::domain::ids::{IncidentId, SessionId};
use nimrs_api::domain::permissions::{Actor, Scope, actions};
use nimrs_api::service::incident::{Change, commit_change, hold, note_jc_classification};
use nimrs_contract::vocabulary::{IncidentType, JcClassification, SecurityGroup as G, StaffKind};
use nimrs_integration_tests::{Client, Facility, Service, on_both};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::follow_up::fall;

/// An allegation of neglect with a number of the Justice Center, accepted by the register.
pub fn neglect() -> Value {
    let mut body = fall();
    let content = &mut body["content"];
    content["incident_type"] = json!("neglect");
    content["reported_to_vpcr_at"] = json!("2026-03-02T13:00:00Z");
    content["vpcr_accepted_at"] = json!("2026-03-02T14:00:00Z");
    content.as_object_mut().unwrap().remove("fall");
    body["people"].as_array_mut().unwrap().push(json!({ "role": "staff_subject", "last_name": "Okafor" }));
    body
}

/// Records and submits an incident; gives its path.
pub async fn submitted(level_1: &Client, body: Value) -> String {
    let path = format!("/v1/incidents/{}", level_1.post("/v1/incidents", body).await.expect(201).id());
    level_1.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200);
    path
}

/// The Justice Center's answer to a request, as the queue and the requests write it down.
async fn classify(
    service: &Service,
    here: Facility,
    path: &str,
    (to, kind): (JcClassification, Option<IncidentType>),
    reason: &str,
) {
    let person = service.person(G::JusticeCenter, here).await;
    let actor = Actor {
        account_id: person.id,
        session_id: SessionId(Uuid::from_u128(1)),
        user_id: person.user_id,
        group: G::JusticeCenter,
        staff_kind: StaffKind::State,
        scope: Scope::State,
        emergency: Vec::new(),
        scopes: None,
    };
    let id: IncidentId = path.rsplit('/').next().unwrap().parse().unwrap();
    let reason = Some(reason.to_owned());
    service.advance(TimeDelta::milliseconds(1));
    service
        .ctx()
        .write(move |tx| {
            let (mut incident, permit) = hold::<actions::JcRequestAnswer>(tx, &actor, id)?;
            note_jc_classification(tx, &actor, &permit, &mut incident, to, kind, reason.clone())?;
            let change = Change::new("jc_request.answer").because(reason);
            commit_change(tx, &actor, &permit, &mut incident, change)
        })
        .await
        .unwrap_or_else(|error| panic!("{error:?}"));
}

/// A clock of an incident.
pub async fn clock(client: &Client, path: &str, code: &str) -> Value {
    let all = client.get(&format!("{path}/clocks")).await.expect(200).body;
    let found = all["items"].as_array().unwrap().iter().find(|clock| clock["code"] == code);
    found.cloned().unwrap_or(Value::Null)
}

on_both! {
    async fn a_reclassification_moves_class_routing_and_clocks(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = submitted(&level_1, neglect()).await;
        assert_eq!(clock(&level_1, &path, "final_report_abuse_neglect").await["due_at"], "2026-04-17T03:59:59Z");
        assert_eq!(clock(&level_1, &path, "jc_findings").await["status"], "running");
        let manager = service.signed_on(G::ClinicalRiskManager, here).await;
        let extension = json!({ "until": "2026-03-20T00:00:00Z", "reason": "The director is abroad" });
        manager.if_match(2).post(&format!("{path}/clocks/qualified_person_notice/extend"), extension).await.expect(200);

        let to = (JcClassification::SignificantIncident, Some(IncidentType::Fall));
        classify(&service, here, &path, to, "No custodian was involved.").await;
        let status = |clock: Value| clock["status"].clone();
        assert_eq!(status(clock(&level_1, &path, "final_report_abuse_neglect").await), "not_applicable");
        assert_eq!(status(clock(&level_1, &path, "jc_findings").await), "not_applicable");
        assert_eq!(clock(&level_1, &path, "final_report_significant").await["due_at"], "2026-04-22T03:59:59Z");
        assert_eq!(status(clock(&level_1, &path, "qualified_person_notice").await), "extended");
        let seen = level_1.get(&path).await.expect(200).body;
        assert_eq!((&seen["provider_class"], &seen["jc_class"]), (&json!("abuse_neglect"), &json!("significant")));
        assert_eq!(seen["to_justice_center"], true);
        let record = level_1.get(&format!("{path}/versions/4")).await.expect(200).body["record"].clone();
        assert_eq!(record["jc_class"], "significant");
        let diff = level_1.get(&format!("{path}/diff?from=3&to=4")).await.expect(200).body;
        assert_eq!(diff["changes"], json!([{ "pointer": "/jc_class", "after": "significant" }]));

        classify(&service, here, &path, (JcClassification::NotUnderJurisdiction, None), "Not a custodian.").await;
        let seen = level_1.get(&path).await.expect(200).body;
        assert_eq!((&seen["jc_class"], &seen["to_justice_center"]), (&json!("omh_only"), &json!(false)));
        assert_eq!(status(clock(&level_1, &path, "vpcr_report").await), "not_applicable");
        assert_eq!(status(clock(&level_1, &path, "final_report_omh_only").await), "running");
        // What comes back takes up where it was.
        classify(&service, here, &path, (JcClassification::AbuseNeglect, None), "Opened again.").await;
        assert_eq!(status(clock(&level_1, &path, "final_report_abuse_neglect").await), "running");
        assert_eq!(status(clock(&level_1, &path, "final_report_omh_only").await), "not_applicable");
        assert_eq!(status(clock(&level_1, &path, "qualified_person_notice").await), "extended");
    }

    async fn every_classification_stands_in_the_history(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = submitted(&level_1, neglect()).await;
        classify(&service, here, &path, (JcClassification::Financial, None), "Money only.").await;
        service.advance(TimeDelta::milliseconds(1));
        let kind = Some(IncidentType::PhysicalAbuse);
        classify(&service, here, &path, (JcClassification::AbuseNeglect, kind), "A second witness.").await;
        let list = format!("{path}/classifications");
        let all = level_1.get(&list).await.expect(200).body["items"].as_array().unwrap().clone();
        assert_eq!(all.len(), 3);
        assert_eq!((&all[0]["source"], &all[0]["class"]), (&json!("provider"), &json!("abuse_neglect")));
        assert_eq!(all[0]["incident_type"], "neglect");
        assert!(all[0].get("jc_classification").is_none() && all[0].get("reason").is_none());
        assert_eq!((&all[1]["source"], &all[1]["jc_classification"]), (&json!("justice_center"), &json!("financial")));
        assert_eq!((&all[1]["class"], &all[1]["incident_type"]), (&json!("significant"), &json!("neglect")));
        assert_eq!(all[1]["reason"], "Money only.");
        assert!(all[1]["by"].as_str().unwrap().starts_with("justice_center-"));
        assert_eq!(all[2]["incident_type"], "physical_abuse");

        let mut seen = Vec::new();
        let mut path = format!("{list}?limit=1");
        loop {
            let page = level_1.get(&path).await.expect(200).body;
            seen.extend(page["items"].as_array().unwrap().clone());
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("{list}?limit=1&cursor={cursor}");
        }
        assert_eq!(seen, all);
        let elsewhere = service.albany().await;
        let stranger = service.signed_on(G::Level1, elsewhere).await;
        stranger.get(&list).await.problem(404, "not_found");
        service.signed_on(G::SecurityAdministrator, here).await.get(&list).await.problem(403, "forbidden");
    }

    async fn a_draft_without_a_type_is_classified_too(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let draft = json!({ "content": { "jc_numbers": ["101-5"], "discovered_at": "2026-03-02T12:00:00Z" } });
        let path = format!("/v1/incidents/{}", level_1.post("/v1/incidents", draft).await.expect(201).id());
        classify(&service, here, &path, (JcClassification::Death, None), "Told by telephone.").await;
        assert_eq!(level_1.get(&path).await.expect(200).body["jc_class"], "death");
        assert_eq!(clock(&level_1, &path, "death_report").await["status"], "running");
        let all = level_1.get(&format!("{path}/classifications")).await.expect(200).body;
        assert_eq!(all["items"][0]["class"], "death");
        assert!(all["items"][0].get("incident_type").is_none());
    }

    async fn what_is_late_is_late_by_the_justice_center_s_class(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let mut paths = Vec::new();
        for _ in 0..2 {
            paths.push(format!("/v1/incidents/{}", level_1.post("/v1/incidents", fall()).await.expect(201).id()));
        }
        // A death is reported in writing within five working days, a significant incident within 24 hours.
        classify(&service, here, &paths[1], (JcClassification::Death, None), "The patient died.").await;
        service.advance(TimeDelta::hours(26));
        let level_1 = service.signed_on(G::Level1, here).await;
        let submit = |path: &str| format!("{path}/submit");
        level_1.if_match(1).post(&submit(&paths[0]), json!({})).await.problem(422, "validation_failed")
            .fault("/late_reason", "required");
        level_1.if_match(2).post(&submit(&paths[1]), json!({})).await.expect(200);
    }
}
