//! Agencies that do not use the service yet: an enrollment from anybody to the first sign-on of its administrator.

use chrono::TimeDelta;
use nimrs_api::db::DbError;
use nimrs_api::db::schema::{audit_entries, facility_enrollments, outbox_messages};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Options, Service, on_both};
use serde_json::{Value, json};

use diesel::prelude::*;

pub const ALL: &str = "/v1/facility-enrollments";

/// A clinic in Dutchess County.
pub fn clinic() -> Value {
    json!({
        "facility": { "name": "Hudson View Clinic", "kind": "clinic", "county_fips": "36027",
            "operated_by_state": false, "licensed": true, "inpatient": false, "twenty_four_hour": false,
            "administrator_phone": "845-555-0100" },
        "units": [{ "name": "Adult clinic", "programme": "clinic" }, { "name": "ACT team", "programme": "act" }],
        "director": { "name": "Ruth Adler", "phone": "845-555-0100", "email": "director@hudsonview.example" },
        "security_manager": { "display_name": "Nora Fitzgerald", "user_id": "hudsonview-admin",
            "email": "nora.fitzgerald@hudsonview.example", "phone": "845-555-0101" }
    })
}

fn but(place: &str, value: Value) -> Value {
    let mut body = clinic();
    *body.pointer_mut(place).expect("a place") = value;
    body
}

async fn central(service: &Service) -> Client {
    let here = service.brooklyn().await;
    service.signed_on(G::CentralOffice, here).await
}

/// The mails that wait, with whom they go to.
async fn mails(service: &Service) -> Vec<(String, String)> {
    let rows: Vec<(String, String)> = service
        .app
        .db
        .read(|conn| -> Result<_, DbError> {
            let all = outbox_messages::table.select((outbox_messages::kind, outbox_messages::envelope));
            Ok(all.order(outbox_messages::id).load(conn)?)
        })
        .await
        .unwrap();
    rows
}

on_both! {
    with Options { keeps_mail: true, ..Options::default() };

    async fn an_agency_enrolls_and_its_administrator_gets_in(service) {
        let sent = service.anonymous().post(ALL, clinic()).await.expect(201);
        assert_eq!(sent.body["status"], "submitted");
        assert_eq!(sent.body["contact"]["phone"], "518-474-3619");
        assert!(sent.body["next_steps"].as_str().unwrap().contains("/v1/auth/activate"));
        assert_eq!(mails(&service).await, [], "nobody can have mails sent by enrolling");

        let central = central(&service).await;
        let path = format!("{ALL}/{}", sent.id());
        let seen = central.get(&path).await.expect(200);
        assert_eq!((seen.version(), &seen.body["user_id_taken"]), (1, &json!(false)));
        assert_eq!(seen.body["content"]["facility"]["director_name"], "Ruth Adler");
        let listed = central.get(&format!("{ALL}?status=submitted")).await.expect(200);
        assert_eq!(listed.body["items"][0]["id"], seen.body["id"]);

        let approve = format!("{path}/approve");
        central.post(&approve, json!({})).await.problem(428, "precondition_required");
        central.if_match(7).post(&approve, json!({})).await.problem(412, "precondition_failed");
        let note = json!({ "note": "The director called back." });
        let once = central.with("Idempotency-Key", "approve-1").if_match(1);
        let approved = once.post(&approve, note.clone()).await.expect(200);
        assert_eq!((approved.version(), &approved.body["status"]), (2, &json!("approved")));
        assert_eq!(approved.body["mail"]["attempts"], 0);
        assert!(!approved.body.to_string().contains("code_hash"));
        assert_eq!(once.post(&approve, note).await.expect(200).header("idempotency-replayed"), "true");
        central.if_match(2).post(&approve, json!({})).await.problem(409, "state_conflict");
        central.if_match(2).post(&format!("{path}/deny"), json!({ "reason": "No" })).await.problem(409, "state_conflict");

        let facility = approved.body["facility_id"].as_str().unwrap();
        let facility = central.get(&format!("/v1/facilities/{facility}")).await.expect(200).body;
        assert_eq!((&facility["field_office"], facility["units"].as_array().unwrap().len()), (&json!("hudson_river"), 2));
        let account = approved.body["account_id"].as_str().unwrap();
        let account = central.get(&format!("/v1/accounts/{account}")).await.expect(200).body;
        assert_eq!(account["security_group"], "security_administrator");
        assert_eq!((&account["standing"], &account["staff_kind"]), (&json!("pending"), &json!("local")));
        assert_eq!(account["organization"]["facility_id"], facility["id"]);
        let waiting = mails(&service).await;
        assert_eq!(waiting.len(), 1);
        assert!(waiting[0].0 == "enrollment" && waiting[0].1.contains("nora.fitzgerald@hudsonview.example"));
        assert!(!waiting[0].1.contains("director@"), "the code goes to one person alone");
    }

    async fn a_denial_says_why_by_mail_and_the_agency_may_try_again(service) {
        let id = service.anonymous().post(ALL, clinic()).await.expect(201).id();
        let central = central(&service).await;
        let deny = format!("{ALL}/{id}/deny");
        for reason in [json!({}), json!({ "reason": "" }), json!({ "reason": "  " })] {
            central.if_match(1).post(&deny, reason).await.problem(422, "validation_failed");
        }
        let reason = json!({ "reason": "The clinic has no operating certificate." });
        let denied = central.if_match(1).post(&deny, reason).await.expect(200);
        assert_eq!(denied.body["decision_note"], "The clinic has no operating certificate.");
        assert_eq!(denied.body.get("facility_id"), None);
        let message: Vec<u8> = service.app.db.read(|conn| -> Result<_, DbError> {
            Ok(outbox_messages::table.select(outbox_messages::message).get_result(conn)?)
        }).await.unwrap();
        let message = String::from_utf8(message).unwrap();
        assert!(message.contains("no operating certificate") && message.contains(&id), "{message}");
        for strangers_words in ["Hudson View", "Ruth", "Nora Fitzgerald", "hudsonview-admin"] {
            assert!(!message.contains(strangers_words), "{strangers_words}: {message}");
        }
        service.anonymous().post(ALL, clinic()).await.expect(201);
    }
}

on_both! {
    async fn one_enrollment_of_a_facility_waits_at_a_time(service) {
        let anyone = service.anonymous();
        anyone.post(ALL, clinic()).await.expect(201);
        for name in ["Hudson View Clinic", "  HUDSON  view clinic "] {
            let again = anyone.post(ALL, but("/facility/name", json!(name))).await;
            let again = again.problem(409, "duplicate").fault("/facility/name", "duplicate");
            assert_eq!(again.body["remedy"]["contact"]["who"], "NIMRS Help Desk");
        }
        anyone.post(ALL, but("/facility/county_fips", json!("36001"))).await.expect(201);
        service.brooklyn().await;
        let mut known = but("/facility/name", json!("brooklyn general HOSPITAL psychiatry"));
        known["facility"]["county_fips"] = json!("36047");
        let known = anyone.post(ALL, known).await.problem(409, "duplicate").fault("/facility/name", "duplicate");
        assert_eq!(known.body["remedy"]["contact"]["who"], "the facility's SMS Security Administrator");
    }

    async fn twenty_at_the_same_instant_are_one(service) {
        let anyone = service.anonymous();
        let mut all = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let anyone = anyone.clone();
            all.spawn(async move { anyone.post(ALL, clinic()).await });
        }
        let answers = all.join_all().await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
        assert!(answers.iter().all(|answer| [201, 409].contains(&answer.status)));
    }

    async fn the_public_learns_nothing_of_user_ids_and_central_office_sees_to_them(service) {
        let here = service.brooklyn().await;
        let known = service.person(G::Level1, here).await;
        let anyone = service.anonymous();
        let free = anyone.post(ALL, clinic()).await.expect(201);
        let mut taken = but("/security_manager/user_id", json!(known.user_id.to_uppercase()));
        taken["facility"]["name"] = json!("Other Clinic");
        let taken = anyone.post(ALL, taken).await.expect(201);
        let shape = |answer: &Value| {
            let mut answer = answer.clone();
            answer["id"] = json!("");
            answer["submitted_at"] = json!("");
            answer
        };
        assert_eq!(shape(&free.body), shape(&taken.body));

        let central = service.signed_on(G::CentralOffice, here).await;
        let path = format!("{ALL}/{}", taken.id());
        assert_eq!(central.get(&path).await.expect(200).body["user_id_taken"], true);
        let facilities = || async { central.get("/v1/facilities?q=Other").await.expect(200).body["items"].clone() };
        let approve = format!("{path}/approve");
        central.if_match(1).post(&approve, json!({})).await.problem(409, "duplicate").fault("/user_id", "duplicate");
        assert_eq!(facilities().await, json!([]), "nothing of it stays");
        let other = json!({ "user_id": "other-clinic-admin" });
        central.if_match(1).post(&approve, other).await.expect(200);
        assert_eq!(facilities().await[0]["name"], "Other Clinic");
    }

    async fn what_could_do_harm_is_refused_with_its_place(service) {
        let anyone = service.anonymous();
        for (place, value, pointer, code) in [
            ("/facility/name", json!("<script>alert(1)</script>"), "/facility/name", "not_plain"),
            ("/facility/name", json!("Clinic\r\nBcc: eve@example.org"), "/facility/name", "not_plain"),
            ("/facility/name", json!("Clinic\u{0}"), "/facility/name", "nul_character"),
            ("/facility/name", json!("x".repeat(201)), "/facility/name", "too_long"),
            ("/security_manager/email", json!("a@example.org\r\nBcc: eve@example.org"), "/security_manager/email", "mail_address"),
            ("/security_manager/email", json!("Eve <eve@example.org>"), "/security_manager/email", "mail_address"),
            ("/security_manager/user_id", json!("a b"), "/security_manager/user_id", "wrong_format"),
            ("/security_manager/user_id", json!("../admin"), "/security_manager/user_id", "wrong_format"),
            ("/director/phone", json!("0".repeat(65)), "/director/phone", "too_long"),
            ("/units", json!(vec![json!({ "name": "East", "programme": "clinic" }); 51]), "/units", "too_many"),
            ("/units", json!(vec![json!({ "name": "East", "programme": "clinic" }); 2]), "/units/1/name", "duplicate"),
        ] {
            anyone.post(ALL, but(place, value)).await.problem(422, "validation_failed").fault(pointer, code);
        }
        let mut huge = clinic();
        huge["director"]["name"] = json!("x".repeat(1024 * 1024));
        anyone.post(ALL, huge).await.problem(413, "body_too_large");
        let state = anyone.post(ALL, but("/facility/operated_by_state", json!(true))).await;
        let state = state.problem(422, "validation_failed").fault("/facility/operated_by_state", "state_facility");
        assert_eq!(state.body["remedy"]["contact"]["who"], "the State intranet's e-RFA");
        let count: i64 = service.app.db.read(|conn| -> Result<_, DbError> {
            Ok(facility_enrollments::table.count().get_result(conn)?)
        }).await.unwrap();
        assert_eq!(count, 0);
    }

    async fn only_central_office_sees_and_decides(service) {
        let here = service.brooklyn().await;
        let id = service.anonymous().post(ALL, clinic()).await.expect(201).id();
        service.anonymous().get(ALL).await.problem(401, "invalid_token");
        for group in [G::SecurityAdministrator, G::Level1, G::NimrsHelpDesk, G::FieldOffice, G::JusticeCenter] {
            let client = service.signed_on(group, here).await;
            client.get(ALL).await.problem(403, "forbidden");
            client.get(&format!("{ALL}/{id}")).await.problem(403, "forbidden");
            client.if_match(1).post(&format!("{ALL}/{id}/approve"), json!({})).await.problem(403, "forbidden");
        }
    }

    async fn the_audit_log_keeps_the_decision_and_no_person(service) {
        let id = service.anonymous().post(ALL, clinic()).await.expect(201).id();
        let central = central(&service).await;
        central.if_match(1).post(&format!("{ALL}/{id}/approve"), json!({})).await.expect(200);
        let entries: Vec<(String, Option<String>, Option<String>)> = service.app.db.read(|conn| -> Result<_, DbError> {
            Ok(audit_entries::table
                .filter(audit_entries::subject_kind.eq("facility_enrollment"))
                .select((audit_entries::action, audit_entries::user_id, audit_entries::details))
                .order(audit_entries::id)
                .load(conn)?)
        }).await.unwrap();
        let actions: Vec<&str> = entries.iter().map(|entry| entry.0.as_str()).collect();
        assert_eq!(actions, ["facility_enrollment.submit", "facility_enrollment.approve"]);
        assert!(entries[0].1.is_none() && entries[1].1.is_some());
        let text = format!("{entries:?}");
        assert!(!["Ruth", "Nora", "Hudson View", "@"].iter().any(|word| text.contains(word)), "{text}");
    }

    async fn a_facility_that_came_to_be_meanwhile_is_not_made_twice(service) {
        let id = service.anonymous().post(ALL, clinic()).await.expect(201).id();
        service.facility("HUDSON VIEW CLINIC", "36027").await;
        let central = central(&service).await;
        let approve = format!("{ALL}/{id}/approve");
        central.if_match(1).post(&approve, json!({})).await.problem(409, "duplicate");
        central.if_match(1).post(&format!("{ALL}/{id}/deny"), json!({ "reason": "It is there." })).await.expect(200);
    }
}

on_both! {
    with Options { variables: vec![("NIMRS_ENROLLMENT_RATE_LIMIT", "3".to_owned())], ..Options::default() };

    async fn a_flood_from_one_address_is_stopped(service) {
        let anyone = service.anonymous();
        for number in 0..3 {
            let sent = anyone.post(ALL, but("/facility/name", json!(format!("Clinic {number}")))).await.expect(201);
            assert_eq!(sent.header("ratelimit-policy"), "\"enrollment\";q=3;w=3600");
        }
        // What is not taken counts too, or names could be tried out; what stands in headers from no proxy does not help.
        let refused = anyone.with("X-Forwarded-For", "198.51.100.7").post(ALL, clinic()).await;
        let refused = refused.problem(429, "too_many_requests");
        let wait: u32 = refused.header("retry-after").parse().unwrap();
        assert!((60..=1200).contains(&wait), "{wait}");
        anyone.get("/v1/contacts").await.expect(200);
        service.advance(TimeDelta::seconds(1));
        central(&service).await.get(ALL).await.expect(200);
    }
}
