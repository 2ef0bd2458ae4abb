//! What follows from a request for access once it is decided: codes, addresses, changes of group, and coming back.

use chrono::TimeDelta;
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, PIN, on_both};
use serde_json::json;

use super::access_requests::{
    Cast, REQUESTS, about, activate, at, code_for, expired, keeps_mail, look, mails, newcomer,
};
use super::mail::outbox;
use super::two_persons::last_entry;

on_both! {
    with keeps_mail();

    async fn a_new_code_kills_the_old_one(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.admin.if_match(1).post(&at(&filed, "resend"), json!({})).await.problem(409, "state_conflict");
        cast.approve(&filed).await.expect(200);
        let first = code_for(&service, "dana").await;
        let version = look(&cast.admin, &filed).await["version"].as_i64().unwrap();
        // A mailbox is not filled with codes.
        service.advance(TimeDelta::seconds(59));
        let soon = cast.admin.if_match(version).post(&at(&filed, "resend"), json!({})).await.problem(409, "state_conflict");
        assert!(soon.body["detail"].as_str().unwrap().contains("in 1 s,"), "{}", soon.body);
        assert_eq!(look(&cast.admin, &filed).await["version"].as_i64(), Some(version));
        service.advance(TimeDelta::seconds(1));
        cast.admin.if_match(version).post(&at(&filed, "resend"), json!({})).await.expect(200);
        let second = code_for(&service, "dana").await;
        assert_ne!(first, second);
        let body = json!({ "user_id": "dana", "enrollment_code": first, "pin": PIN });
        let refused = service.anonymous().post("/v1/auth/activate", body.clone()).await.problem(401, "sign_on_failed");
        // A code of another account, and one that was never given out, read the same.
        let made_up = json!({ "user_id": "dana", "enrollment_code": "AAAAA-BBBBB", "pin": PIN });
        let other = json!({ "user_id": "nobody", "enrollment_code": second, "pin": PIN });
        for body in [made_up, other] {
            let answer = service.anonymous().post("/v1/auth/activate", body).await.problem(401, "sign_on_failed");
            assert_eq!(answer.body["detail"], refused.body["detail"]);
        }
        // The second runs out after 72 hours; a third does not.
        service.advance(TimeDelta::hours(72));
        let late = json!({ "user_id": "dana", "enrollment_code": second, "pin": PIN });
        service.anonymous().post("/v1/auth/activate", late).await.problem(401, "sign_on_failed");
        let admin = service.signed_on(G::SecurityAdministrator, cast.here).await;
        let version = look(&admin, &filed).await["version"].as_i64().unwrap();
        let again = admin.if_match(version).post(&at(&filed, "resend"), json!({})).await.expect(200);
        assert_eq!((&again.body["status"], &again.body["mail"]["state"]), (&json!("token_issued"), &json!("waiting")));
        let third = code_for(&service, "dana").await;
        activate(&service, "dana", &third).await;
        let view = look(&admin, &filed).await;
        assert_eq!((&view["status"], &view["token_clock"]["status"]), (&json!("activated"), &json!("met")));
        admin.if_match(view["version"].as_i64().unwrap()).post(&at(&filed, "resend"), json!({})).await.problem(409, "state_conflict");
    }

    async fn a_wrong_address_is_corrected_by_another_person_of_central_office(service) {
        let cast = Cast::of(&service).await;
        let third = service.signed_on(G::CentralOffice, cast.here).await;
        let filed = cast.other.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.approve(&filed).await.expect(200);
        service.advance(TimeDelta::seconds(60));
        let right = json!({ "email": "dana.right@example.org", "reason": "Read to us over the telephone" });
        // Neither a Security Administrator, nor who filed, nor who approved.
        for client in [&cast.admin, &cast.other, &cast.central] {
            client.if_match(2).post(&at(&filed, "resend"), right.clone()).await.problem(403, "forbidden");
        }
        let with = |email: &str| json!({ "email": email, "reason": "Read to us over the telephone" });
        third.if_match(2).post(&at(&filed, "resend"), with("dana..right@example.org")).await
            .problem(422, "validation_failed").fault("/email", "mail_address");
        let bare = json!({ "email": "dana.right@example.org" });
        third.if_match(2).post(&at(&filed, "resend"), bare).await.problem(422, "validation_failed").fault("/reason", "required");
        third.if_match(2).post(&at(&filed, "resend"), right).await.expect(200);
        let entry = last_entry(&service, "access_request.resend").await;
        assert_eq!(entry.0.as_deref(), Some("Read to us over the telephone"));
        assert_eq!(entry.1["address_changed"], json!(true));
        assert!(!entry.1.to_string().contains('@'), "{}", entry.1);
        // The first mail had not left and does not leave any more.
        assert_eq!(outbox(&service).deliver_due().await, 1);
        let mail = &mails(&service).await["dana"];
        assert!(mail.contains("To: dana.right@example.org"), "{mail}");
        let account = look(&cast.admin, &filed).await["account_id"].as_str().unwrap().to_owned();
        let account = cast.admin.get(&format!("/v1/accounts/{account}")).await.expect(200).body;
        assert_eq!(account["email"], "dana.right@example.org");
    }

    async fn the_e_token_has_24_hours(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "late")).await.expect(201);
        let start = service.clock.now();
        service.clock.set(start + TimeDelta::hours(24) - TimeDelta::seconds(30));
        let admin = service.signed_on(G::SecurityAdministrator, cast.here).await;
        assert_eq!(look(&admin, &filed).await["token_clock"]["status"], "running");
        let overdue = async |client: &Client| {
            client.get(&format!("{REQUESTS}?overdue=true")).await.expect(200).body["items"].as_array().unwrap().len()
        };
        assert_eq!(overdue(&admin).await, 0);
        service.advance(TimeDelta::seconds(1));
        assert_eq!(look(&admin, &filed).await["token_clock"]["status"], "overdue");
        assert_eq!(overdue(&admin).await, 1);
        let central = service.signed_on(G::CentralOffice, cast.here).await;
        central.if_match(1).post(&at(&filed, "approve"), json!({})).await.expect(200);
        assert_eq!(overdue(&admin).await, 1, "the mail has not left");
        mails(&service).await;
        assert_eq!(look(&admin, &filed).await["token_clock"]["status"], "met_late");
        assert_eq!(overdue(&admin).await, 0);
    }

    async fn access_after_a_year_keeps_the_account(service) {
        let here = service.brooklyn().await;
        let person = expired(&service, G::Level2, here).await;
        let cast = Cast::at(&service, here).await;
        let account = format!("/v1/accounts/{}", person.id);
        let before = cast.admin.get(&account).await.expect(200).body;
        assert_eq!(before["standing"], "expired");
        // The account has no address, so that one must be given.
        let mut body = about("reestablish", &person);
        cast.admin.post(REQUESTS, body.clone()).await.problem(422, "validation_failed").fault("/email", "required");
        body["email"] = json!("back@example.org");
        let filed = cast.admin.post(REQUESTS, body.clone()).await.expect(201);
        cast.admin.post(REQUESTS, body).await.problem(409, "duplicate");
        cast.approve(&filed).await.expect(200);
        cast.admin.post(REQUESTS, about("reestablish", &person)).await.problem(409, "duplicate");
        // The old PIN and e-token are gone at once.
        service.advance(TimeDelta::seconds(30));
        let old = json!({ "user_id": person.user_id, "pin": PIN, "token_code": service.code(&person) });
        service.anonymous().post("/v1/auth/login", old).await.problem(401, "sign_on_failed");
        let back = activate(&service, &person.user_id, &code_for(&service, &person.user_id).await).await;
        let me = service.sign_on(&back).await.get("/v1/me").await.expect(200).body;
        assert_eq!((&me["account"]["id"], &me["account"]["created_at"]), (&before["id"], &before["created_at"]));
        assert_eq!((&me["standing"], &me["account"]["email"]), (&json!("active"), &json!("back@example.org")));
        assert_eq!(look(&cast.admin, &filed).await["status"], "activated");
        let active = cast.admin.post(REQUESTS, about("reestablish", &person)).await.problem(409, "state_conflict");
        assert!(active.body["detail"].as_str().unwrap().contains("active"));
    }

    async fn a_group_is_changed_and_an_account_deactivated_by_request(service) {
        let cast = Cast::of(&service).await;
        let one = service.person(G::Level1, cast.here).await;
        let two = service.person(G::Level1, cast.here).await;
        let client = service.sign_on(&one).await;
        let mut change = about("change_group", &one);
        cast.admin.post(REQUESTS, change.clone()).await.problem(422, "validation_failed").fault("/security_group", "required");
        for (group, code) in [("level_1", "unchanged"), ("central_office", "does_not_fit"), ("integration", "does_not_fit")] {
            change["security_group"] = json!(group);
            cast.admin.post(REQUESTS, change.clone()).await.problem(422, "validation_failed").fault("/security_group", code);
        }
        change["security_group"] = json!("level_3");
        let filed = cast.admin.post(REQUESTS, change).await.expect(201);
        let warned = |answer: &Answer| answer.body["warnings"][0]["code"].as_str().unwrap_or_default().to_owned();
        assert_eq!(warned(&filed), "fewer_than_two_level_1", "told before it is decided");
        assert_eq!((&filed.body["former_security_group"], filed.body.get("token_clock")), (&json!("level_1"), None));
        assert_eq!(client.get("/v1/me").await.expect(200).body["account"]["security_group"], "level_1");
        let approved = cast.approve(&filed).await.expect(200);
        assert_eq!(approved.body["status"], "approved");
        assert_eq!(approved.body["warnings"].as_array().unwrap().len(), 1, "one Level 1 user is left");
        assert_eq!(client.get("/v1/me").await.expect(200).body["account"]["security_group"], "level_3");
        // The last one stays.
        cast.admin.post(REQUESTS, about("deactivate", &two)).await.problem(409, "last_level_1");
        let leaver = cast.admin.post(REQUESTS, about("deactivate", &one)).await.expect(201);
        assert_eq!(warned(&leaver), "", "no Level 1 user any more");
        cast.approve(&leaver).await.expect(200);
        client.get("/v1/me").await.problem(401, "invalid_token");
        cast.admin.post(REQUESTS, about("deactivate", &one)).await.problem(409, "state_conflict");
        assert_eq!(outbox(&service).deliver_due().await, 0, "nobody needs a code");
    }

    async fn the_last_level_1_user_stays_though_two_were_there_at_the_filing(service) {
        let cast = Cast::of(&service).await;
        let one = service.person(G::Level1, cast.here).await;
        let two = service.person(G::Level1, cast.here).await;
        let first = cast.admin.post(REQUESTS, about("deactivate", &one)).await.expect(201);
        let second = cast.admin.post(REQUESTS, about("deactivate", &two)).await.expect(201);
        let (other, path) = (cast.other.if_match(1), at(&second, "approve"));
        let (a, b) = tokio::join!(cast.approve(&first), other.post(&path, json!({})));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "{} {}", a.body, b.body);
    }

    async fn who_left_comes_back_to_the_old_account(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.approve(&filed).await.expect(200);
        let person = activate(&service, "dana", &code_for(&service, "dana").await).await;
        service.sign_on(&person).await;
        let id = look(&cast.admin, &filed).await["account_id"].as_str().unwrap().to_owned();
        let account = format!("/v1/accounts/{id}");
        let version = cast.admin.get(&account).await.expect(200).version();
        cast.admin.if_match(version).post(&format!("{account}/deactivate"), json!({ "reason": "Left" })).await.expect(200);
        // Another person does not get the user ID, and with it the history.
        let mut other = newcomer(cast.here, "dana");
        other["person"]["email"] = json!("other@example.org");
        other["person"]["display_name"] = json!("Somebody Else");
        cast.admin.post(REQUESTS, other).await.problem(409, "duplicate").fault("/person/user_id", "taken");
        let again = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let approved = cast.approve(&again).await.expect(200);
        assert_eq!(approved.body["account_id"], json!(id));
        let back = activate(&service, "dana", &code_for(&service, "dana").await).await;
        assert_eq!(service.sign_on(&back).await.get("/v1/me").await.expect(200).body["account"]["id"], json!(id));
    }
}
