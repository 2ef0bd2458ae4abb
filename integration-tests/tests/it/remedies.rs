//! Every error that a person can do something about says what, and names the contact that is right: by topic, by the
//! kind of staff, and by county where that matters.

use nimrs_contract::vocabulary::{SecurityGroup as G, StaffKind};
use nimrs_integration_tests::{Answer, Client, Service, on_both};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

const HELP_DESK: &str = "NIMRS Help Desk";
const LOCAL_DESK: &str = "NYS ITS Service Desk (HealthHelp)";
const STATE_DESK: &str = "NYS ITS Service Desk (Fixit)";
const LOCAL_ADMIN: &str = "the facility's SMS Security Administrator";
const E_RFA: &str = "the State intranet's e-RFA";

#[track_caller]
fn whom(answer: &Answer) -> String {
    assert!(answer.status >= 400, "{}", answer.body);
    let text = answer.body["remedy"]["text"].as_str().unwrap_or_default();
    assert!(!text.is_empty(), "no remedy: {}", answer.body);
    answer.body["remedy"]["contact"]["who"].as_str().unwrap_or_default().to_owned()
}

/// A Clinical Risk Manager for a region.
async fn manager(service: &Service, central: &Client, name: &str, region: &str) {
    let mut entry = super::clinical_risk_managers::manager("crm@example.org");
    entry["name"] = json!(name);
    entry["field_office"] = json!(region);
    central.post("/v1/clinical-risk-managers", entry).await.expect(201);
    service.advance(chrono::TimeDelta::milliseconds(2));
}

fn wrong_type() -> Value {
    json!({ "incident_type": "rain", "premises": "on_premises", "supervision": "actual" })
}

on_both! {
    async fn a_question_of_classification_goes_to_the_risk_manager_of_the_county(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let central = service.signed_on(G::CentralOffice, here).await;
        let brooklyn = service.signed_on(G::Level1, here).await;
        let before = brooklyn.post("/v1/classifications", wrong_type()).await.problem(422, "validation_failed");
        assert_eq!(whom(&before), "the Central Office regional Clinical Risk Manager of the county");
        assert_eq!(before.body["remedy"]["contact"]["phone"], "518-474-3619");
        manager(&service, &central, "Alex Moreau", "new_york_city").await;
        manager(&service, &central, "Philip Ashe", "hudson_river").await;

        let albany = service.signed_on(G::Level1, there).await;
        for (client, who) in [
            (&brooklyn, "Alex Moreau, Clinical Risk Manager of Kings County"),
            (&albany, "Philip Ashe, Clinical Risk Manager of Albany County"),
        ] {
            let refused = client.post("/v1/classifications", wrong_type()).await;
            assert_eq!(whom(&refused), who);
            assert_eq!(refused.body["remedy"]["contact"]["email"], "crm@example.org");
            let draft = client.post("/v1/incidents", json!({ "content": { "incident_type": "rain" } })).await;
            assert_eq!(whom(&draft), who);
            // Off the premises and unsupervised it is another type, which is told when it is submitted.
            let mut attempt = crate::incidents::whole();
            attempt["content"]["incident_type"] = json!("suicide_attempt");
            attempt["content"]["premises"] = json!("off_premises");
            attempt["content"]["supervision"] = json!("none");
            let made = client.post("/v1/incidents", attempt).await.expect(201);
            let path = format!("/v1/incidents/{}/submit", made.id());
            let submit = client.if_match(made.version()).post(&path, json!({})).await;
            let submit = submit.problem(422, "validation_failed").fault("/content/incident_type", "wrong_type");
            assert_eq!(whom(&submit), who);
        }
        // Who is of no facility has no county.
        assert_eq!(
            whom(&central.post("/v1/classifications", wrong_type()).await),
            "the Central Office regional Clinical Risk Manager of the county"
        );
    }

    async fn a_refusal_names_who_changes_access_for_this_kind_of_staff(service) {
        let here = service.brooklyn().await;
        for (group, staff, who) in [
            (G::Level2, StaffKind::Local, LOCAL_ADMIN),
            (G::Level2, StaffKind::State, E_RFA),
            (G::Level3, StaffKind::Local, LOCAL_ADMIN),
            (G::Level3, StaffKind::State, E_RFA),
            (G::SecurityAdministrator, StaffKind::Local, HELP_DESK),
            (G::SecurityAdministrator, StaffKind::State, HELP_DESK),
            (G::FieldOffice, StaffKind::State, E_RFA),
            (G::JusticeCenter, StaffKind::State, HELP_DESK),
        ] {
            let person = service.person_of(group, here, staff).await;
            let client = service.sign_on(&person).await;
            let refused = client.post("/v1/holidays", json!({ "date": "2027-01-04", "name": "No" })).await;
            assert_eq!(whom(&refused.problem(403, "forbidden")), who, "{group} {staff}");
        }
    }

    async fn the_desk_is_that_of_the_account_not_of_who_asks(service) {
        let here = service.brooklyn().await;
        let local = service.person_of(G::Level2, here, StaffKind::Local).await;
        let state = service.person_of(G::Level2, here, StaffKind::State).await;
        let help_desk = service.signed_on(G::NimrsHelpDesk, here).await;
        for (person, who) in [(&local, LOCAL_DESK), (&state, STATE_DESK)] {
            for act in ["unlock", "reset-pin", "reissue-token"] {
                let path = format!("/v1/accounts/{}/{act}", person.id);
                let refused = help_desk.if_match(1).post(&path, json!({ "reason": "Locked out" })).await;
                assert_eq!(whom(&refused.problem(403, "forbidden")), who, "{act}");
            }
        }
    }

    async fn who_is_signed_on_is_sent_to_the_right_desk_for_a_pin(service) {
        let here = service.brooklyn().await;
        for (staff, who) in [(StaffKind::Local, LOCAL_DESK), (StaffKind::State, STATE_DESK)] {
            let person = service.person_of(G::Level2, here, staff).await;
            let client = service.sign_on(&person).await;
            let body = json!({ "pin": "482915", "new_pin": "111111", "token_code": "000000" });
            let refused = client.post("/v1/auth/pin", body).await;
            assert_eq!(whom(&refused), who, "{}", refused.body);
        }
    }

    /// Where it is not known whose employee asks, the text has both desks and no card that may be the wrong one.
    async fn strangers_are_told_of_both_desks(service) {
        let anyone = service.anonymous();
        let made_up = json!({ "user_id": "nobody", "enrollment_code": "AAAAA-BBBBB", "pin": "482915" });
        let code = anyone.post("/v1/auth/activate", made_up).await.problem(401, "sign_on_failed");
        let text = code.body["remedy"]["text"].as_str().unwrap();
        assert!(text.contains("resend") && text.contains("Central Office"), "{text}");
        let body = json!({ "user_id": "nobody", "pin": "482915", "token_code": "123456" });
        for answer in [
            code,
            anyone.post("/v1/auth/login", body).await,
            anyone.get("/v1/me").await,
            anyone.post("/v1/auth/refresh", json!({ "refresh_token": "nimrs_rt_0000000000000000000000000000000000000000000" })).await,
        ] {
            let text = answer.body["remedy"]["text"].as_str().unwrap_or_default().to_owned();
            assert_eq!(whom(&answer), "", "{text}");
            assert!(text.contains("800-435-7697 option 2") && text.contains("844-891-1786"), "{}", answer.body);
        }
    }

    /// A Security Administrator is not told to ask the Security Administrator, nor Central Office to file an e-RFA.
    async fn nobody_is_sent_to_the_own_role(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let last = service.person(G::Level1, here).await;
        let left = service.person(G::Level3, here).await;
        admin.if_match(1).post(&format!("/v1/accounts/{}/deactivate", left.id), json!({ "reason": "Left" })).await.expect(200);
        let about = |kind: &str, account: Uuid| {
            json!({ "kind": kind, "route": "rfa", "reason": "As agreed", "account_id": account })
        };
        let (last, left) = (Uuid::from(last.id), Uuid::from(left.id));
        for (answer, code, role) in [
            (admin.post("/v1/access-requests", about("deactivate", last)).await, "last_level_1", "Administrator"),
            (admin.post("/v1/access-requests", about("deactivate", left)).await, "state_conflict", "Administrator"),
            (admin.post("/v1/access-requests", about("reestablish", left)).await, "state_conflict", "Administrator"),
            (admin.post("/v1/access-requests", about("deactivate", Uuid::nil())).await, "not_found", "Administrator"),
            (admin.post("/v1/access-requests", json!({})).await, "validation_failed", "Administrator"),
            (admin.post("/v1/holidays", json!({ "date": "2027-01-04", "name": "No" })).await, "forbidden", "Administrator"),
            (central.post("/v1/access-requests", json!({})).await, "validation_failed", "e-RFA"),
            (central.if_match(1).get(&format!("/v1/access-requests/{}", Uuid::nil())).await, "not_found", "e-RFA"),
            (central.if_match(1).post(&format!("/v1/incidents/{}/submit", Uuid::nil()), json!({})).await, "not_found", "e-RFA"),
        ] {
            assert_eq!((answer.body["code"].as_str(), whom(&answer).as_str()), (Some(code), HELP_DESK), "{}", answer.body);
            assert!(!answer.body["remedy"].to_string().contains(role), "{}", answer.body);
        }
        let own = desk.post("/v1/news", json!({})).await;
        assert_eq!(whom(&own), "", "{}", own.body);
    }

    async fn a_desk_is_named_and_has_no_false_address(service) {
        let here = service.brooklyn().await;
        let person = service.signed_on(G::Level2, here).await;
        let body = json!({ "pin": "482915", "new_pin": "111111", "token_code": "000000" });
        let refused = person.post("/v1/auth/pin", body).await;
        assert_eq!(whom(&refused), LOCAL_DESK);
        assert!(refused.body["remedy"]["contact"].get("email").is_none(), "{}", refused.body);
        let list = service.anonymous().get("/v1/contacts").await.expect(200).body;
        for item in list["items"].as_array().unwrap() {
            assert!(item.get("email").is_none_or(|email| email.as_str().is_some_and(|email| email.contains('@'))), "{item}");
        }
    }

    async fn every_other_error_has_its_contact_too(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let nobody = Uuid::nil();
        let anyone = service.anonymous();
        let draft = level_1.post("/v1/incidents", json!({ "content": {} })).await.expect(201).id();
        let draft = format!("/v1/incidents/{draft}");
        let no_type = level_1.request(Method::POST, "/v1/incidents").header("content-type", "text/plain").body("x");
        for (answer, code, who) in [
            (anyone.get("/nowhere").await, "not_found", HELP_DESK),
            (anyone.delete("/v1/contacts").await, "method_not_allowed", HELP_DESK),
            (anyone.get("/v1/contacts?colour=red").await, "validation_failed", HELP_DESK),
            (level_1.get(&format!("/v1/incidents/{nobody}")).await, "not_found", HELP_DESK),
            (level_1.get(&format!("/v1/import-queue/{nobody}")).await, "not_found", "the Justice Center by mail"),
            (central.get(&format!("/v1/accounts/{nobody}")).await, "not_found", HELP_DESK),
            (level_1.post_raw("/v1/incidents", "application/json", "{").await, "malformed_json", HELP_DESK),
            (level_1.send(no_type).await, "unsupported_media_type", HELP_DESK),
            (level_1.patch(&draft, json!({})).await, "precondition_required", HELP_DESK),
            (level_1.if_match(9).patch(&draft, json!({})).await, "precondition_failed", HELP_DESK),
            (level_1.get("/v1/incidents?cursor=abc").await, "cursor_mismatch", HELP_DESK),
            (level_1.if_match(1).post(&format!("{draft}/close"), json!({})).await, "forbidden", LOCAL_ADMIN),
            (level_1.if_match(1).post(&format!("{draft}/finish"), json!({})).await, "state_conflict", HELP_DESK),
        ] {
            assert_eq!((answer.body["code"].as_str(), whom(&answer).as_str()), (Some(code), who), "{}", answer.body);
        }
    }
}
