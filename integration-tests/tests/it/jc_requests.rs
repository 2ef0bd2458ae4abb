//! Requests to the Justice Center.

use chrono::TimeDelta;
use nimrs_api::domain::outbox::Failure;
use nimrs_api::service::mail::deliver::{claim, due, settle};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Options, Service, on_both};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::clinical_risk_managers::manager;
use crate::incidents::{numbered, recorded, whole};

pub const REQUESTS: &str = "/v1/justice-center/requests";
/// The number that [`numbered`] carries.
pub const NUMBER: &str = "101-460120030";

/// A value with some parts set otherwise; null takes out.
pub fn but(mut value: Value, changes: Value) -> Value {
    for (name, change) in changes.as_object().unwrap() {
        match change {
            Value::Null => drop(value.as_object_mut().unwrap().remove(name)),
            other => value[name] = other.clone(),
        }
    }
    value
}

pub fn reclassification() -> Value {
    json!({ "kind": "reclassification", "jc_number": NUMBER,
        "reason": "Two members of staff saw the fall and no custodian failed in a duty.",
        "proposed_classification": "significant_incident", "proposed_type": "fall", "contact": contact() })
}

pub fn not_arrived(number: &str) -> Value {
    json!({ "kind": "not_arrived", "jc_number": number, "reason": "We reported it and it is not in our import queue.",
        "vpcr_reported_at": "2026-03-02T13:00:00Z", "vpcr_method": "phone", "vpcr_caller": "Dana Reyes",
        "contact": contact() })
}

fn contact() -> Value {
    json!({ "name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@example.org" })
}

/// A facility with a Level 1 user, an incident with a number, and a Clinical Risk Manager in its region.
pub struct Desk {
    pub here: Facility,
    pub level_1: Client,
    pub central: Client,
    pub incident: String,
}

pub async fn desk(service: &Service) -> Desk {
    let here = service.brooklyn().await;
    let level_1 = service.signed_on(G::Level1, here).await;
    let central = service.signed_on(G::CentralOffice, here).await;
    central.post("/v1/clinical-risk-managers", manager("crm@example.org")).await.expect(201);
    let incident = recorded(&level_1, numbered()).await;
    Desk { here, level_1, central, incident }
}

impl Desk {
    pub fn incident_id(&self) -> &str {
        self.incident.rsplit('/').next().unwrap()
    }

    pub async fn asked(&self, body: Value) -> Answer {
        self.level_1.post(REQUESTS, body).await.expect(201)
    }

    /// The acts on a request, from the audit entries of its incident.
    async fn acts(&self) -> Vec<String> {
        let history = self.level_1.get(&format!("{}/history?limit=200", self.incident)).await.expect(200).body;
        let entries = history["items"].as_array().unwrap().iter();
        entries.map(|entry| entry["action"].as_str().unwrap().to_owned()).collect()
    }
}

pub fn path(answer: &Answer) -> String {
    format!("{REQUESTS}/{}", answer.id())
}

/// What comes of an attempt to send the mail of a request; nothing where there is none to send.
async fn attempt(service: &Service, id: &str, outcome: Result<(), Failure>) {
    let id: Uuid = id.parse().unwrap();
    let ctx = service.ctx();
    let done = ctx.write(move |tx| {
        for mail in due(tx, 100)? {
            if let Some(claim) = claim(tx, mail, TimeDelta::zero())?
                && claim.about == id
            {
                settle(tx, &claim, outcome)?;
            }
        }
        Ok(())
    });
    done.await.expect("written down");
}

/// The mail server took the mail.
pub async fn sent(service: &Service, id: &str) {
    attempt(service, id, Ok(())).await;
}

/// The mail was given up.
pub async fn given_up(service: &Service, id: &str) {
    attempt(service, id, Err(Failure::Refused(550))).await;
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn a_request_is_made_and_its_mail_queued(service) {
        let desk = desk(&service).await;
        let body = but(reclassification(), json!({ "jc_number": format!("  {NUMBER}\r\n"), "incident_id": desk.incident_id() }));
        let made = desk.asked(body).await;
        assert_eq!(made.header("location"), path(&made));
        assert_eq!(made.version(), 1);
        let view = &made.body;
        assert_eq!((&view["jc_number"], &view["status"]), (&json!(NUMBER), &json!("queued")));
        assert_eq!(view["facility_name"], "Brooklyn General Hospital Psychiatry");
        assert_eq!(view["incident_id"], desk.incident_id());
        assert_eq!(view["contact"], contact());
        let mail = &view["mail"];
        assert_eq!((&mail["subject"], &mail["cc"], &mail["cc_name"]), (&json!(NUMBER), &json!("crm@example.org"), &json!("Alex Moreau")));
        assert_eq!(mail["reply_to"], "dana.reyes@example.org");
        assert_eq!(view["allowed_actions"], json!(["close"]));
        assert!(desk.acts().await.contains(&"jc_request.create".to_owned()));
        let read = desk.level_1.get(&path(&made)).await.expect(200);
        assert_eq!(read.body, *view);
        desk.level_1.with("If-None-Match", "\"1\"").get(&path(&made)).await.expect(304);
    }

    async fn each_group_sees_and_does_what_the_table_says(service) {
        let desk = desk(&service).await;
        let made = desk.asked(reclassification()).await;
        sent(&service, &made.id()).await;
        let accept = json!({ "decision": "rejected", "text": "The classification stands." });
        for group in [G::Level2, G::Level3, G::FieldOffice, G::ClinicalRiskManager] {
            let reader = service.signed_on(group, desk.here).await;
            assert_eq!(reader.get(&path(&made)).await.expect(200).body["allowed_actions"], json!([]), "{group}");
            let own = but(reclassification(), json!({ "facility_id": desk.here.id.to_string() }));
            for body in [reclassification(), own] {
                let refused = reader.post(REQUESTS, body).await.problem(403, "forbidden");
                assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("level_1"), "{}", refused.body);
            }
            let whom = reader.post(REQUESTS, reclassification()).await.body["remedy"]["contact"]["who"].clone();
            let of_facility = matches!(group, G::Level2 | G::Level3);
            assert_eq!(whom == "the State intranet's e-RFA", !of_facility, "{group}: {whom}");
            for (action, body) in [("answer", accept.clone()), ("close", json!({ "note": "x" }))] {
                reader.if_match(2).post(&format!("{}/{action}", path(&made)), body).await.problem(403, "forbidden");
            }
            reader.if_match(2).post_empty(&format!("{}/retry", path(&made))).await.problem(403, "forbidden");
        }
        let jc = service.signed_on(G::JusticeCenter, desk.here).await;
        assert_eq!(jc.get(&path(&made)).await.expect(200).body["allowed_actions"], json!(["answer"]));
        let refused = jc.post(REQUESTS, reclassification()).await.problem(403, "forbidden");
        assert_eq!(refused.body["remedy"]["contact"]["who"], "NIMRS Help Desk");
        assert!(!refused.body["remedy"]["text"].as_str().unwrap().contains("Security Administrator"), "{}", refused.body);
        jc.if_match(2).post(&format!("{}/close", path(&made)), json!({})).await.problem(403, "forbidden");
        for group in [G::SecurityAdministrator, G::NimrsHelpDesk, G::Integration, G::ItsServiceDesk] {
            let stranger = service.signed_on(group, desk.here).await;
            stranger.get(REQUESTS).await.problem(403, "forbidden");
            stranger.get(&path(&made)).await.problem(403, "forbidden");
        }
        let elsewhere = service.albany().await;
        for group in [G::Level1, G::ClinicalRiskManager] {
            let stranger = service.signed_on(group, elsewhere).await;
            stranger.get(&path(&made)).await.problem(404, "not_found");
            stranger.get(&format!("{}/message", path(&made))).await.problem(404, "not_found");
            stranger.if_match(1).post(&format!("{}/close", path(&made)), json!({})).await.problem(404, "not_found");
            assert_eq!(stranger.get(REQUESTS).await.expect(200).body["items"], json!([]));
        }
    }

    async fn another_facility_s_number_incident_or_name_is_not_there(service) {
        let desk = desk(&service).await;
        let elsewhere = service.albany().await;
        let stranger = service.signed_on(G::Level1, elsewhere).await;
        stranger.post(REQUESTS, reclassification()).await.problem(404, "not_found").fault("/jc_number", "unknown_number");
        let as_here = but(reclassification(), json!({ "facility_id": desk.here.id.to_string() }));
        stranger.post(REQUESTS, as_here.clone()).await.problem(404, "not_found");
        let with_theirs = but(not_arrived("101-99"), json!({ "incident_id": desk.incident_id() }));
        stranger.post(REQUESTS, with_theirs).await.problem(404, "not_found");
        let nowhere = but(reclassification(), json!({ "facility_id": Uuid::nil().to_string() }));
        desk.central.post(REQUESTS, nowhere).await.problem(404, "not_found");
        desk.central.post(REQUESTS, reclassification()).await.problem(422, "validation_failed").fault("/facility_id", "required");
        let made = desk.central.post(REQUESTS, as_here).await.expect(201);
        assert_eq!(made.body["facility_id"], desk.here.id.to_string());
        desk.level_1.get(&path(&made)).await.expect(200);
        // A discarded draft's number is nobody's.
        let gone = but(whole()["content"].clone(), json!({ "jc_numbers": ["301-5"] }));
        let gone = recorded(&desk.level_1, json!({ "content": gone })).await;
        desk.level_1.if_match(1).delete(&gone).await.expect(204);
        let about_it = but(reclassification(), json!({ "jc_number": "301-5" }));
        desk.level_1.post(REQUESTS, about_it).await.problem(404, "not_found");
    }

    async fn one_request_per_kind_and_number_is_open(service) {
        let desk = desk(&service).await;
        let made = desk.asked(reclassification()).await;
        let again = desk.level_1.post(REQUESTS, reclassification()).await.problem(409, "duplicate");
        assert!(again.body["detail"].as_str().unwrap().contains(&made.id()), "{}", again.body);
        assert!(again.body["remedy"]["text"].as_str().unwrap().contains(&format!("{}/close", path(&made))), "{}", again.body);
        let other = json!({ "kind": "reassignment", "proposed_classification": null, "proposed_type": null, "proposed_facility_name": "Elm Clinic" });
        desk.asked(but(reclassification(), other)).await;
        // A facility that carries the same number hears that one is open, and no more.
        let elsewhere = service.albany().await;
        desk.central.post("/v1/clinical-risk-managers", but(manager("hudson@example.org"), json!({ "field_office": "hudson_river" }))).await.expect(201);
        let stranger = service.signed_on(G::Level1, elsewhere).await;
        recorded(&stranger, numbered()).await;
        let refused = stranger.post(REQUESTS, reclassification()).await.problem(409, "duplicate");
        assert!(!refused.body.to_string().contains(&made.id()), "{}", refused.body);
        assert!(!refused.body.to_string().contains("Brooklyn"), "{}", refused.body);
        assert_eq!(refused.body["remedy"]["contact"]["who"], "the Justice Center by mail");
        given_up(&service, &made.id()).await;
        let again = desk.level_1.post(REQUESTS, reclassification()).await.problem(409, "duplicate");
        assert!(again.body["remedy"]["text"].as_str().unwrap().contains(&format!("{}/retry", path(&made))), "{}", again.body);
        let close = json!({ "note": "We asked too early." });
        desk.level_1.if_match(2).post(&format!("{}/close", path(&made)), close).await.expect(200);
        stranger.post(REQUESTS, reclassification()).await.expect(201);
    }

    async fn of_two_who_ask_the_same_at_once_one_is_told(service) {
        let desk = desk(&service).await;
        for round in 0..4 {
            let number = format!("101-70{round}");
            let body = not_arrived(&number);
            let (a, b) = tokio::join!(desk.level_1.post(REQUESTS, body.clone()), desk.central.post(REQUESTS,
                but(body.clone(), json!({ "facility_id": desk.here.id.to_string() }))));
            let mut statuses = [a.status, b.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 409], "{} {}", a.body, b.body);
            let refused = if a.status == 409 { a } else { b };
            assert_eq!(refused.body["code"], "duplicate");
            let open = desk.level_1.get(&format!("{REQUESTS}?jc_number={number}")).await.expect(200).body;
            assert_eq!(open["items"].as_array().unwrap().len(), 1);
        }
    }

    async fn without_a_risk_manager_nothing_is_sent(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        recorded(&level_1, numbered()).await;
        let refused = level_1.post(REQUESTS, reclassification()).await.problem(409, "state_conflict");
        assert!(refused.body["detail"].as_str().unwrap().contains("Kings County"), "{}", refused.body);
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("POST /v1/clinical-risk-managers"));
        assert_eq!(refused.body["remedy"]["contact"]["phone"], "518-474-3619");
        assert_eq!(level_1.get(REQUESTS).await.expect(200).body["items"], json!([]));
    }

    async fn every_fault_is_told_at_once(service) {
        let desk = desk(&service).await;
        let wrong = json!({ "reason": "Jordan fell", "proposed_classification": null, "proposed_type": null,
            "vpcr_method": "phone", "contact": { "name": "Dana" } });
        desk.level_1.post(REQUESTS, but(reclassification(), wrong)).await.problem(422, "validation_failed")
            .fault("/reason", "too_short").fault("/reason", "names_client").fault("/vpcr_method", "other_kind")
            .fault("/proposed_classification", "required").fault("/contact/email", "required");
        let future = json!({ "vpcr_reported_at": "2026-03-09T13:00:00Z", "vpcr_method": null, "proposed_type": "fall" });
        desk.level_1.post(REQUESTS, but(not_arrived("101-9"), future)).await.problem(422, "validation_failed")
            .fault("/vpcr_reported_at", "in_the_future").fault("/vpcr_method", "required").fault("/proposed_type", "other_kind");
        let own = json!({ "kind": "reassignment", "proposed_classification": null, "proposed_type": null,
            "proposed_facility_id": desk.here.id.to_string() });
        desk.level_1.post(REQUESTS, but(reclassification(), own.clone())).await.problem(422, "validation_failed")
            .fault("/proposed_facility_id", "same_facility");
        let unknown = but(own, json!({ "proposed_facility_id": Uuid::nil().to_string(), "proposed_facility_name": "Elm" }));
        desk.level_1.post(REQUESTS, but(reclassification(), unknown)).await.problem(422, "validation_failed")
            .fault("/proposed_facility_id", "unknown_facility").fault("/proposed_facility_name", "said_twice");
        let bare = recorded(&desk.level_1, whole()).await;
        let other = json!({ "incident_id": bare.rsplit('/').next().unwrap() });
        desk.level_1.post(REQUESTS, but(reclassification(), other)).await.problem(422, "validation_failed")
            .fault("/incident_id", "other_number");
        for reason in ["wrong", "", "   ", "a b", "123 456 789 012 345"] {
            desk.level_1.post(REQUESTS, but(reclassification(), json!({ "reason": reason }))).await.problem(422, "validation_failed");
        }
        let long = desk.level_1.post(REQUESTS, but(reclassification(), json!({ "reason": "too long ".repeat(500) }))).await;
        long.problem(422, "validation_failed").fault("/reason", "too_long");
        let megabyte = "a reason ".repeat(120_000);
        desk.level_1.post(REQUESTS, but(reclassification(), json!({ "reason": megabyte }))).await.problem(413, "body_too_large");
        assert_eq!(desk.level_1.get(REQUESTS).await.expect(200).body["items"], json!([]));
    }

    async fn no_field_can_become_a_header(service) {
        let desk = desk(&service).await;
        for number in ["101-7\r\nBcc: spy@example.org", "101-7\n1", "1٠1-7", "101-７", "101-٧", "101–7", "201-7", "101-", "101- 7", "ｌ01-7", "101-7\u{0}", "101-123456789012345678901"] {
            desk.level_1.post(REQUESTS, but(reclassification(), json!({ "jc_number": number }))).await.problem(422, "validation_failed");
        }
        let trick = "x\r\nBcc: spy@example.org";
        for (field, value) in [
            ("email", "a@example.org\r\nBcc: spy@example.org"), ("email", "a@example.org\n"), ("email", "\"a b\"@example.org"),
            ("email", "a@example.org,b@example.org"), ("email", "а@example.org"), ("email", "a@exаmple.org"), ("email", "a..b@example.org"),
            ("email", "Dana <a@example.org>"), ("name", trick), ("name", "\u{0}"), ("name", " "), ("phone", trick), ("phone", "٠١٢"),
        ] {
            let body = but(reclassification(), json!({ "contact": but(contact(), json!({ field: value })) }));
            desk.level_1.post(REQUESTS, body).await.problem(422, "validation_failed");
        }
        // In free texts a line break is part of the text, and never more than that.
        let body = but(not_arrived("101-8"), json!({ "vpcr_caller": trick,
            "reason": "It is not there.\r\n\r\nBcc: spy@example.org\r\n.\r\nSubject: something else\u{7f}" }));
        let made = desk.asked(body).await;
        let other = json!({ "kind": "reassignment", "proposed_classification": null, "proposed_type": null, "proposed_facility_name": trick });
        desk.asked(but(reclassification(), other)).await;
        let message = desk.level_1.get(&format!("{}/message", path(&made))).await.expect(200);
        assert_eq!(message.header("content-type"), "message/rfc822");
        assert!(message.header("content-disposition").starts_with("attachment"), "{}", message.header("content-disposition"));
        let text = String::from_utf8(message.bytes).expect("ASCII");
        let (head, _) = text.split_once("\r\n\r\n").expect("a body");
        let names: Vec<String> = head.lines().filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split(':').next().unwrap().to_ascii_lowercase()).collect();
        assert!(!names.contains(&"bcc".to_owned()), "{head}");
        assert_eq!(names.iter().filter(|name| *name == "subject").count(), 1, "{head}");
        assert!(head.contains("\r\nSubject: 101-8\r\n"), "{head}");
    }

    async fn a_reason_that_names_the_client_is_refused_unless_it_is_meant(service) {
        let desk = desk(&service).await;
        let person = json!({ "role": "client_participant", "first_name": "José", "last_name": "O’Brien-Ruiz",
            "date_of_birth": "1990-12-03", "medicaid_id": "ZX98765Q", "local_case_number": "PH-20417" });
        desk.level_1.post(&format!("{}/people", desk.incident), person).await.expect(201);
        let staff = json!({ "role": "staff_subject", "first_name": "Harper", "last_name": "Stone" });
        desk.level_1.post(&format!("{}/people", desk.incident), staff).await.expect(201);
        for (words, field) in [
            ("JORDAN's room was locked", "first_name"), ("Mr. Miles was seen", "last_name"), ("born on 5/17/88", "date_of_birth"),
            ("jose was there too", "first_name"), ("Mrs. OBrien Ruiz came", "last_name"), ("born December 3rd, 1990", "date_of_birth"),
            ("CIN ZX-98765-Q", "medicaid_id"), ("our case ph 20417", "local_case_number"),
        ] {
            let reason = format!("The classification is wrong since {words}.");
            let refused = desk.level_1.post(REQUESTS, but(reclassification(), json!({ "reason": reason }))).await
                .problem(422, "validation_failed").fault("/reason", "names_client");
            let message = refused.body["errors"][0]["message"].as_str().unwrap();
            assert!(message.contains(&format!("the {field} of the client in people/")), "{message}");
            for name in ["Jordan", "Miles", "Jos", "Brien", "1988", "1990", "98765", "20417"] {
                assert!(!message.contains(name), "{message}");
            }
        }
        // Staff may be named, and so may words that only begin like a name.
        let fine = "Harper Stone was with a smiling client from Jordania for some milestones.";
        let made = desk.asked(but(reclassification(), json!({ "reason": fine }))).await;
        desk.level_1.if_match(1).post(&format!("{}/close", path(&made)), json!({ "note": "Once more." })).await.expect(200);
        let meant = json!({ "reason": "The client was going to Jordan for two weeks.", "names_allowed": true });
        desk.asked(but(reclassification(), meant)).await;
        let caller = but(not_arrived("101-5"), json!({ "vpcr_caller": "Jordan Miles", "incident_id": desk.incident_id() }));
        desk.level_1.post(REQUESTS, caller).await.problem(422, "validation_failed").fault("/vpcr_caller", "names_client");
        let named = json!({ "kind": "reassignment", "proposed_classification": null, "proposed_type": null,
            "proposed_facility_name": "The clinic of Mr. Miles", "contact": but(contact(), json!({ "name": "Mother of Jordan" })) });
        desk.level_1.post(REQUESTS, but(reclassification(), named.clone())).await.problem(422, "validation_failed")
            .fault("/proposed_facility_name", "names_client").fault("/contact/name", "names_client");
        desk.asked(but(reclassification(), but(named, json!({ "names_allowed": true })))).await;
    }

    async fn the_mail_has_nothing_of_the_client(service) {
        let desk = desk(&service).await;
        let person = json!({ "role": "client_aggressor", "first_name": "Xanthippe", "last_name": "Quillfeather",
            "date_of_birth": "1990-12-03", "medicaid_id": "ZX98765Q", "local_case_number": "PH-20417", "guardian": "Wolfram Quillfeather" });
        desk.level_1.post(&format!("{}/people", desk.incident), person).await.expect(201);
        let text = json!({ "narrative": { "description": "Xanthippe Quillfeather struck Jordan Miles." }, "discovered_by": "Nurse Zebulon" });
        let version = desk.level_1.get(&desk.incident).await.expect(200).version();
        desk.level_1.if_match(version).patch(&desk.incident, text).await.expect(200);
        let made = desk.asked(but(reclassification(), json!({ "incident_id": desk.incident_id() }))).await;
        let message = desk.level_1.get(&format!("{}/message", path(&made))).await.expect(200);
        let text = String::from_utf8(message.bytes).expect("ASCII");
        for secret in ["Jordan", "Miles", "1988", "Xanthippe", "Quillfeather", "1990", "98765", "20417", "Wolfram", "Zebulon", "NIMRS-2026"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        for said in ["Brooklyn General Hospital Psychiatry, Kings County", "Dana Reyes", "845-555-0101", "Alex Moreau", "significant incident", NUMBER] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    async fn who_may_not_identify_people_does_not_see_the_caller(service) {
        let desk = desk(&service).await;
        let made = desk.asked(not_arrived("101-5")).await;
        assert_eq!(made.body["vpcr_caller"], "Dana Reyes");
        let message = format!("{}/message", path(&made));
        for group in [G::Level3, G::FieldOffice] {
            let reader = service.signed_on(group, desk.here).await;
            assert_eq!(reader.get(&path(&made)).await.expect(200).body.get("vpcr_caller"), None, "{group}");
            reader.get(&message).await.problem(403, "access_reason_required");
            let reader = reader.with("Access-Reason", "The register called back");
            assert_eq!(reader.get(&path(&made)).await.expect(200).body["vpcr_caller"], "Dana Reyes", "{group}");
            reader.get(&message).await.expect(200);
        }
        for group in [G::Level2, G::JusticeCenter, G::ClinicalRiskManager] {
            let reader = service.signed_on(group, desk.here).await;
            assert_eq!(reader.get(&path(&made)).await.expect(200).body["vpcr_caller"], "Dana Reyes", "{group}");
            reader.get(&message).await.expect(200);
            assert_eq!(reader.get(REQUESTS).await.expect(200).body["items"][0].get("vpcr_caller"), None);
        }
    }

    async fn requests_are_listed_newest_first_and_filtered(service) {
        let desk = desk(&service).await;
        for number in ["101-1", "101-2", "101-3", "101-4"] {
            service.advance(TimeDelta::milliseconds(2));
            desk.asked(not_arrived(number)).await;
        }
        service.advance(TimeDelta::milliseconds(2));
        let asked = desk.asked(reclassification()).await;
        sent(&service, &asked.id()).await;
        let (mut seen, mut page) = (Vec::new(), format!("{REQUESTS}?limit=2"));
        loop {
            let body = desk.level_1.get(&page).await.expect(200).body;
            seen.extend(body["items"].as_array().unwrap().iter().map(|item| item["jc_number"].as_str().unwrap().to_owned()));
            let Some(cursor) = body["next_cursor"].as_str() else { break };
            page = format!("{REQUESTS}?limit=2&cursor={cursor}");
        }
        assert_eq!(seen, [NUMBER, "101-4", "101-3", "101-2", "101-1"]);
        let jc = service.signed_on(G::JusticeCenter, desk.here).await;
        for (query, count) in [
            ("status=queued".to_owned(), 4), ("status=sent".to_owned(), 1), ("kind=not_arrived".to_owned(), 4),
            ("jc_number=%20101-3%20".to_owned(), 1), (format!("facility_id={}", desk.here.id), 5), (format!("facility_id={}", Uuid::nil()), 0),
        ] {
            let body = jc.get(&format!("{REQUESTS}?{query}")).await.expect(200).body;
            assert_eq!(body["items"].as_array().unwrap().len(), count, "{query}");
        }
        jc.get(&format!("{REQUESTS}?jc_number=7")).await.problem(422, "validation_failed");
        jc.get(&format!("{REQUESTS}?status=lost")).await.problem(422, "validation_failed");
    }

    async fn numbers_of_incidents_are_kept_without_blanks(service) {
        let desk = desk(&service).await;
        let body = json!({ "content": { "incident_type": "fall", "jc_numbers": [" 101-11\r\n"] } });
        let made = desk.level_1.post("/v1/incidents", body).await.expect(201);
        assert_eq!(made.body["content"]["jc_numbers"], json!(["101-11"]));
        let path = format!("/v1/incidents/{}", made.id());
        let same = desk.level_1.if_match(1).patch(&path, json!({ "jc_numbers": ["101-11 "] })).await.expect(200);
        assert_eq!(same.version(), 1);
        let twice = desk.level_1.if_match(1).patch(&path, json!({ "jc_numbers": ["101-11", " 101-11"] })).await;
        twice.problem(422, "validation_failed").fault("/jc_numbers/1", "duplicate");
        let two = desk.level_1.if_match(1).patch(&path, json!({ "jc_numbers": ["101-11", " 301-1"] })).await.expect(200);
        assert_eq!(two.body["content"]["jc_numbers"], json!(["101-11", "301-1"]));
        let found = desk.level_1.get("/v1/incidents?jc_number=%20301-1%20").await.expect(200).body;
        assert_eq!(found["items"].as_array().unwrap().len(), 1);
    }
}
