//! Signing on, and what keeps people out.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::{SecurityGroup as G, StaffKind};
use nimrs_integration_tests::{Person, Service, on_both};
use serde_json::{Value, json};

const PIN: &str = "482915";

async fn try_sign_on(service: &Service, person: &Person, pin: &str) -> nimrs_integration_tests::Answer {
    service.advance(TimeDelta::seconds(30));
    let body = json!({ "user_id": person.user_id, "pin": pin, "token_code": service.code(person) });
    service.anonymous().post("/v1/auth/login", body).await
}

fn comparable(answer: &nimrs_integration_tests::Answer) -> Value {
    let mut body = answer.body.clone();
    body["request_id"] = Value::Null;
    body
}

on_both! {
    async fn a_person_signs_on_and_off(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let client = service.sign_on(&person).await;
        let me = client.get("/v1/me").await.expect(200).body;
        assert_eq!(me["account"]["user_id"], person.user_id);
        assert_eq!(me["account"]["organization"]["name"], "Brooklyn General Hospital Psychiatry");
        assert_eq!(me["standing"], "active");
        assert!(me["permissions"].as_array().unwrap().iter().any(|p| p["permission"] == "incident.submit"));
        client.post_empty("/v1/auth/logout").await.expect(204);
        client.get("/v1/me").await.problem(401, "invalid_token");
    }

    async fn strangers_learn_nothing_from_a_failed_sign_on(service) {
        let here = service.brooklyn().await;
        let known = service.person(G::Level1, here).await;
        let unknown = Person { user_id: "nobody".to_owned(), ..known.clone() };
        let wrong_pin = try_sign_on(&service, &known, "135790").await.problem(401, "sign_on_failed");
        let no_such_user = try_sign_on(&service, &unknown, PIN).await.problem(401, "sign_on_failed");
        let body = json!({ "user_id": known.user_id, "pin": PIN, "token_code": "000000" });
        let wrong_code = service.anonymous().post("/v1/auth/login", body).await.problem(401, "sign_on_failed");
        assert_eq!(comparable(&wrong_pin), comparable(&no_such_user));
        assert_eq!(comparable(&wrong_pin), comparable(&wrong_code));
        let remedy = wrong_pin.body["remedy"]["text"].as_str().unwrap();
        assert!(remedy.contains("800-435-7697 option 2") && remedy.contains("844-891-1786"), "{remedy}");
    }

    async fn a_code_works_once(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let body = json!({ "user_id": person.user_id, "pin": PIN, "token_code": service.code(&person) });
        let first = service.anonymous().post("/v1/auth/login", body.clone()).await.expect(200);
        // Sent again and again by a client in doubt, it lets nobody in and locks nobody out.
        for _ in 0..4 {
            service.anonymous().post("/v1/auth/login", body.clone()).await.problem(401, "sign_on_failed");
        }
        service.with_token(first.body["access_token"].as_str().unwrap()).get("/v1/me").await.expect(200);
    }

    async fn a_code_sent_twice_at_once_signs_on_once(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let body = json!({ "user_id": person.user_id, "pin": PIN, "token_code": service.code(&person) });
        let anonymous = service.anonymous();
        let (a, b) = tokio::join!(
            anonymous.post("/v1/auth/login", body.clone()),
            anonymous.post("/v1/auth/login", body.clone())
        );
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 401]);
    }

    async fn three_failures_lock_and_only_the_right_desk_unlocks(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let client = service.sign_on(&person).await;
        for _ in 0..3 {
            try_sign_on(&service, &person, "135790").await.problem(401, "sign_on_failed");
        }
        client.get("/v1/me").await.problem(401, "invalid_token");
        try_sign_on(&service, &person, "135790").await.problem(401, "sign_on_failed");
        let locked = try_sign_on(&service, &person, PIN).await.problem(403, "account_locked_failed_attempts");
        assert_eq!(locked.body["remedy"]["contact"]["phone"], "800-435-7697 option 2");
        service.advance(TimeDelta::days(30));
        try_sign_on(&service, &person, PIN).await.problem(403, "account_locked_failed_attempts");

        let path = format!("/v1/accounts/{}", person.id);
        let unlock = json!({ "reason": "Called from the number on file" });
        let help_desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let version = help_desk.get(&path).await.expect(200).version();
        let refused = help_desk.if_match(version).post(&format!("{path}/unlock"), unlock.clone()).await;
        let refused = refused.problem(403, "forbidden");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("800-435-7697"));
        let other_desk = service.person_of(G::ItsServiceDesk, here, StaffKind::State).await;
        let other_desk = service.sign_on(&other_desk).await;
        other_desk.if_match(version).post(&format!("{path}/unlock"), unlock.clone()).await.problem(404, "not_found");
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let answer = desk.if_match(version).post(&format!("{path}/unlock"), unlock.clone()).await.expect(200);
        assert_eq!(answer.body["account"]["standing"], "active");
        desk.if_match(answer.version()).post(&format!("{path}/unlock"), unlock).await.problem(409, "state_conflict");
        try_sign_on(&service, &person, PIN).await.expect(200);
    }

    async fn six_months_lock_and_a_year_expires(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let client = service.sign_on(&person).await;
        let expiry = client.get("/v1/me/expiry").await.expect(200).body;
        assert_eq!(expiry["days_left"], 184);
        service.set_time("2026-09-02T13:59:30Z");
        try_sign_on(&service, &person, PIN).await.expect(200);
        service.set_time("2027-03-02T14:59:30Z");
        let locked = try_sign_on(&service, &person, PIN).await;
        locked.problem(403, "account_locked_inactive");
        service.set_time("2027-09-02T13:59:30Z");
        let expired = try_sign_on(&service, &person, PIN).await.problem(403, "account_expired");
        assert_eq!(expired.body["remedy"]["contact"]["who"], "the facility's Security Administrator");
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let path = format!("/v1/accounts/{}", person.id);
        let version = desk.get(&path).await.expect(200).version();
        for verb in ["unlock", "reset-pin", "reissue-token"] {
            let answer = desk.if_match(version).post(&format!("{path}/{verb}"), json!({ "reason": "asked to" })).await;
            answer.problem(409, "state_conflict");
        }
    }

    async fn refresh_tokens_rotate_and_a_copied_one_ends_the_session(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let first = try_sign_on(&service, &person, PIN).await.expect(200).body;
        let anonymous = service.anonymous();
        let refresh = |token: &Value| json!({ "refresh_token": token });
        service.advance(TimeDelta::minutes(16));
        service.with_token(first["access_token"].as_str().unwrap()).get("/v1/me").await.problem(401, "invalid_token");
        let second = anonymous.post("/v1/auth/refresh", refresh(&first["refresh_token"])).await.expect(200).body;
        let client = service.with_token(second["access_token"].as_str().unwrap());
        client.get("/v1/me").await.expect(200);
        anonymous.post("/v1/auth/refresh", refresh(&first["refresh_token"])).await.problem(401, "refresh_refused");
        client.get("/v1/me").await.problem(401, "invalid_token");
        anonymous.post("/v1/auth/refresh", refresh(&second["refresh_token"])).await.problem(401, "refresh_refused");
        anonymous.post("/v1/auth/refresh", json!({ "refresh_token": "nonsense" })).await.expect(401);
    }

    async fn an_idle_session_ends_and_twelve_hours_end_any(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let mut tokens = try_sign_on(&service, &person, PIN).await.expect(200).body;
        let anonymous = service.anonymous();
        for _ in 0..28 {
            service.advance(TimeDelta::minutes(25));
            let body = json!({ "refresh_token": tokens["refresh_token"] });
            tokens = anonymous.post("/v1/auth/refresh", body).await.expect(200).body;
        }
        service.advance(TimeDelta::minutes(25));
        let body = json!({ "refresh_token": tokens["refresh_token"] });
        anonymous.post("/v1/auth/refresh", body).await.problem(401, "refresh_refused");
        let tokens = try_sign_on(&service, &person, PIN).await.expect(200).body;
        service.advance(TimeDelta::minutes(31));
        let body = json!({ "refresh_token": tokens["refresh_token"] });
        anonymous.post("/v1/auth/refresh", body).await.problem(401, "refresh_refused");
    }

    async fn a_new_pin_needs_the_old_one_and_ends_other_sessions(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let other = service.sign_on(&person).await;
        let client = service.sign_on(&person).await;
        assert_eq!(client.get("/v1/auth/sessions").await.expect(200).body["items"].as_array().unwrap().len(), 2);
        service.advance(TimeDelta::seconds(30));
        let change = |pin: &str, new: &str| json!({ "pin": pin, "new_pin": new, "token_code": service.code(&person) });
        client.post("/v1/auth/pin", change(PIN, "111111")).await.problem(422, "validation_failed").fault("/new_pin", "trivial_pin");
        client.post("/v1/auth/pin", change("999999", "730264")).await.problem(401, "sign_on_failed");
        client.post("/v1/auth/pin", change(PIN, "730264")).await.expect(204);
        client.get("/v1/me").await.expect(200);
        other.get("/v1/me").await.problem(401, "invalid_token");
        try_sign_on(&service, &person, PIN).await.problem(401, "sign_on_failed");
        try_sign_on(&service, &person, "730264").await.expect(200);
    }

    async fn a_new_e_token_is_taken_in_two_steps(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let path = format!("/v1/accounts/{}", person.id);
        let version = desk.get(&path).await.expect(200).version();
        let reason = json!({ "reason": "Telephone lost" });
        let answer = desk.if_match(version).post(&format!("{path}/reissue-token"), reason.clone()).await.expect(200);
        let code = answer.body["enrollment"]["code"].as_str().unwrap().to_owned();
        assert_eq!(answer.body["account"]["standing"], "pending");
        let anonymous = service.anonymous();
        let mut body = json!({ "user_id": person.user_id, "enrollment_code": code, "pin": "730264" });
        let shown = anonymous.post("/v1/auth/activate", body.clone()).await.expect(200).body;
        assert_eq!(shown["status"], "awaiting_code");
        let uri = shown["otpauth_uri"].as_str().unwrap();
        let secret = uri.split("secret=").nth(1).unwrap().split('&').next().unwrap();
        let seed = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
        let renewed = Person { seed, ..person.clone() };
        body["token_code"] = json!("000000");
        anonymous.post("/v1/auth/activate", body.clone()).await.problem(401, "sign_on_failed");
        body["token_code"] = json!(service.code(&renewed));
        assert_eq!(anonymous.post("/v1/auth/activate", body.clone()).await.expect(200).body["status"], "activated");
        anonymous.post("/v1/auth/activate", body).await.problem(401, "sign_on_failed");
        try_sign_on(&service, &renewed, "730264").await.expect(200);
        try_sign_on(&service, &person, PIN).await.problem(401, "sign_on_failed");
    }

    async fn an_enrollment_code_runs_out_after_72_hours(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let path = format!("/v1/accounts/{}", person.id);
        let version = desk.get(&path).await.expect(200).version();
        let answer = desk.if_match(version).post(&format!("{path}/reset-pin"), json!({ "reason": "Forgotten" })).await;
        let code = answer.expect(200).body["enrollment"]["code"].as_str().unwrap().to_owned();
        try_sign_on(&service, &person, PIN).await.problem(401, "sign_on_failed");
        service.advance(TimeDelta::hours(72));
        let body = json!({ "user_id": person.user_id, "enrollment_code": code, "pin": "730264", "token_code": service.code(&person) });
        service.anonymous().post("/v1/auth/activate", body).await.problem(401, "sign_on_failed");
    }

    async fn the_last_level_1_user_stays(service) {
        let here = service.brooklyn().await;
        let (one, two) = (service.person(G::Level1, here).await, service.person(G::Level1, here).await);
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let path = |person: &Person, verb: &str| format!("/v1/accounts/{}/{verb}", person.id);
        let body = json!({ "security_group": "level_2", "reason": "Moved to another team" });
        let answer = admin.if_match(1).post(&path(&one, "change-group"), body.clone()).await.expect(200);
        assert_eq!(answer.body["warnings"][0]["code"], "fewer_than_two_level_1");
        let refused = admin.if_match(1).post(&path(&two, "change-group"), body).await.problem(409, "last_level_1");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("Level 1"));
        let reason = json!({ "reason": "Left the facility" });
        admin.if_match(1).post(&path(&two, "deactivate"), reason.clone()).await.problem(409, "last_level_1");
        admin.if_match(2).post(&path(&one, "deactivate"), reason).await.expect(200);
    }

    async fn two_administrators_cannot_each_remove_one_of_the_last_two(service) {
        let here = service.brooklyn().await;
        let (one, two) = (service.person(G::Level1, here).await, service.person(G::Level1, here).await);
        let first = service.signed_on(G::SecurityAdministrator, here).await;
        let second = service.signed_on(G::SecurityAdministrator, here).await;
        let reason = json!({ "reason": "Left the facility" });
        let (first, second) = (first.if_match(1), second.if_match(1));
        let (path_one, path_two) = (format!("/v1/accounts/{}/deactivate", one.id), format!("/v1/accounts/{}/deactivate", two.id));
        let (a, b) = tokio::join!(first.post(&path_one, reason.clone()), second.post(&path_two, reason.clone()));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    }

    async fn a_deactivated_person_is_out_at_once(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let client = service.sign_on(&person).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let path = format!("/v1/accounts/{}/deactivate", person.id);
        admin.if_match(1).post(&path, json!({ "reason": "Left the facility" })).await.expect(200);
        client.get("/v1/me").await.problem(401, "invalid_token");
        try_sign_on(&service, &person, PIN).await.problem(403, "account_deactivated");
    }

    async fn a_change_of_group_takes_effect_at_once(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let client = service.sign_on(&person).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let path = format!("/v1/accounts/{}/change-group", person.id);
        admin.if_match(1).post(&path, json!({ "security_group": "level_3", "reason": "Reads only" })).await.expect(200);
        assert_eq!(client.get("/v1/me").await.expect(200).body["account"]["security_group"], "level_3");
        let raise = json!({ "security_group": "central_office", "reason": "Reads only" });
        admin.if_match(2).post(&path, raise).await.problem(403, "forbidden");
        for group in ["field_office", "its_service_desk", "integration"] {
            let body = json!({ "security_group": group, "reason": "Reads only" });
            admin.if_match(2).post(&path, body).await.problem(422, "validation_failed").fault("/security_group", "does_not_fit");
        }
    }

    async fn nobody_raises_or_removes_themselves(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::SecurityAdministrator, here).await;
        let client = service.sign_on(&person).await;
        let body = json!({ "security_group": "level_1", "reason": "I would like to" });
        let path = format!("/v1/accounts/{}/change-group", person.id);
        client.if_match(1).post(&path, body).await.problem(403, "forbidden");
    }

    async fn administrators_see_their_own_facility_alone(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let stranger = service.person(G::Level1, there).await;
        service.person(G::Level1, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        admin.get(&format!("/v1/accounts/{}", stranger.id)).await.problem(404, "not_found");
        let list = admin.get("/v1/accounts").await.expect(200).body;
        assert_eq!(list["items"].as_array().unwrap().len(), 2);
        let central = service.signed_on(G::CentralOffice, here).await;
        assert_eq!(central.get("/v1/accounts").await.expect(200).body["items"].as_array().unwrap().len(), 4);
        let level_1 = service.signed_on(G::Level1, here).await;
        level_1.get("/v1/accounts").await.problem(403, "forbidden");
    }

    async fn false_tokens_are_refused(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let client = service.sign_on(&person).await;
        let token = client.token().to_owned();
        let parts: Vec<&str> = token.split('.').collect();
        let encode = |value: Value| data_encoding::BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let none = encode(json!({ "alg": "none", "typ": "at+jwt" }));
        let of_purpose = encode(json!({ "alg": "EdDSA", "typ": "JWT" }));
        let mut tampered = parts[1].to_owned().into_bytes();
        tampered[10] ^= 1;
        for forged in [
            String::new(),
            "nonsense".to_owned(),
            format!("{none}.{}.", parts[1]),
            format!("{none}.{}.{}", parts[1], parts[2]),
            format!("{of_purpose}.{}.{}", parts[1], parts[2]),
            format!("{}.{}.{}", parts[0], String::from_utf8_lossy(&tampered), parts[2]),
            format!("{}.{}.", parts[0], parts[1]),
        ] {
            service.with_token(&forged).get("/v1/me").await.problem(401, "invalid_token");
        }
        service.advance(TimeDelta::minutes(15));
        client.get("/v1/me").await.problem(401, "invalid_token");
    }

    async fn the_key_set_checks_our_tokens(service) {
        let keys = service.anonymous().get("/.well-known/jwks.json").await.expect(200).body;
        assert_eq!(keys["keys"][0]["alg"], "EdDSA");
        assert_eq!(keys["keys"][0]["kty"], "OKP");
        assert!(keys["keys"][0]["d"].is_null());
    }
}
