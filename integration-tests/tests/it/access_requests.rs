//! Requests for access: getting in, another security group, coming back after a year, leaving.

use std::collections::HashMap;

use chrono::TimeDelta;
use nimrs_api::domain::directory::county_by_fips;
use nimrs_contract::vocabulary::{Code, SecurityGroup as G, StaffKind};
use nimrs_integration_tests::{Answer, Client, Facility, Options, PIN, Person, Service, on_both};
use serde_json::{Value, json};

use super::mail::outbox;

/// The address of requests.
pub const REQUESTS: &str = "/v1/access-requests";

/// A request for a new user of a facility.
pub fn newcomer(facility: Facility, user_id: &str) -> Value {
    json!({ "kind": "new_user", "route": "rfa", "reason": "Joins the incident team", "person": {
        "display_name": format!("Person {user_id}"), "user_id": user_id, "email": format!("{user_id}@example.org"),
        "security_group": "level_2", "organization": { "kind": "facility", "facility_id": facility.id } } })
}

/// The same on the road of the State.
fn e_rfa(facility: Facility, user_id: &str) -> Value {
    let mut body = newcomer(facility, user_id);
    body["route"] = json!("e_rfa");
    body
}

pub fn about(kind: &str, account: &Person) -> Value {
    json!({ "kind": kind, "route": "rfa", "reason": "As agreed with the director", "account_id": account.id })
}

pub fn keeps_mail() -> Options {
    Options { keeps_mail: true, ..Options::default() }
}

/// A State psychiatric center.
pub async fn center(central: &Client) -> Facility {
    let body = json!({ "name": "Hudson Psychiatric Center", "kind": "state_psychiatric_center", "county_fips": "36047",
        "operated_by_state": true, "licensed": true, "inpatient": true, "twenty_four_hour": true,
        "director_name": "Ruth Adler", "administrator_phone": "718-555-0100" });
    let made = central.post("/v1/facilities", body).await.expect(201);
    Facility { id: made.id().parse().unwrap(), field_office: county_by_fips("36047").unwrap().field_office }
}

/// Who plays: a facility with its administrator, and two of Central Office.
pub struct Cast {
    pub here: Facility,
    pub admin: Client,
    pub central: Client,
    pub other: Client,
}

impl Cast {
    pub async fn of(service: &Service) -> Self {
        let here = service.brooklyn().await;
        Self::at(service, here).await
    }

    pub async fn at(service: &Service, here: Facility) -> Self {
        Self {
            here,
            admin: service.signed_on(G::SecurityAdministrator, here).await,
            central: service.signed_on(G::CentralOffice, here).await,
            other: service.signed_on(G::CentralOffice, here).await,
        }
    }

    pub async fn approve(&self, request: &Answer) -> Answer {
        self.central.if_match(1).post(&at(request, "approve"), json!({})).await
    }
}

pub fn at(request: &Answer, action: &str) -> String {
    format!("{REQUESTS}/{}/{action}", request.id())
}

pub async fn look(client: &Client, request: &Answer) -> Value {
    client.get(&format!("{REQUESTS}/{}", request.id())).await.expect(200).body
}

/// Delivers what waits; gives every mail there is, by its user ID, the last one of each.
pub async fn mails(service: &Service) -> HashMap<String, String> {
    outbox(service).deliver_due().await;
    let folder = service.app.config.files.data_dir.join("mail");
    let Ok(entries) = std::fs::read_dir(folder) else { return HashMap::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let text = |path| String::from_utf8(std::fs::read(path).unwrap()).unwrap();
    paths.into_iter().map(text).map(|text| (word_after(&text, "User ID:"), text)).collect()
}

fn word_after(text: &str, label: &str) -> String {
    text.split(label).nth(1).unwrap_or_default().split_whitespace().next().unwrap_or_default().to_owned()
}

pub async fn code_for(service: &Service, user_id: &str) -> String {
    word_after(&mails(service).await[user_id], "Enrollment code:")
}

/// Activates an account with the code of its mail and signs it on.
pub async fn activate(service: &Service, user_id: &str, code: &str) -> Person {
    let mut body = json!({ "user_id": user_id, "enrollment_code": code, "pin": PIN });
    let shown = service.anonymous().post("/v1/auth/activate", body.clone()).await.expect(200).body;
    let uri = shown["otpauth_uri"].as_str().unwrap();
    let secret = uri.split("secret=").nth(1).unwrap().split('&').next().unwrap();
    let seed = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let picture = &shown["qr_code"];
    assert!(
        picture["svg"].as_str().unwrap().contains("<path") && picture["png"].as_str().unwrap().starts_with("iVBOR")
    );
    let id = "0198c0de-0000-7000-8000-000000000001".parse().unwrap();
    let person = Person { id, user_id: user_id.to_owned(), seed };
    body["token_code"] = json!(service.code(&person));
    let done = service.anonymous().post("/v1/auth/activate", body.clone()).await.expect(200).body;
    assert_eq!(done["status"], "activated");
    assert!(done.get("qr_code").is_none() && done.get("otpauth_uri").is_none());
    service.anonymous().post("/v1/auth/activate", body).await.problem(401, "sign_on_failed");
    person
}

/// An account whose last sign-on is more than a year ago, and who can act then.
pub async fn expired(service: &Service, group: G, here: Facility) -> Person {
    let person = service.person(group, here).await;
    service.sign_on(&person).await;
    service.advance(TimeDelta::days(366));
    person
}

on_both! {
    with keeps_mail();

    async fn a_new_user_from_the_request_to_the_sign_on(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana.reyes")).await.expect(201);
        assert_eq!(filed.header("location"), format!("{REQUESTS}/{}", filed.id()));
        assert_eq!((&filed.body["status"], &filed.body["route"]), (&json!("submitted"), &json!("rfa")));
        assert_eq!(filed.body["token_clock"], json!({ "due_at": "2026-03-03T15:01:30Z", "status": "running" }));
        assert_eq!(filed.body["allowed_actions"], json!(["withdraw"]));
        assert_eq!(filed.body["organization"]["name"], "Brooklyn General Hospital Psychiatry");

        let offered = look(&cast.central, &filed).await;
        assert_eq!(offered["allowed_actions"], json!(["approve", "deny"]));
        let approved = cast.approve(&filed).await.expect(200);
        assert_eq!((&approved.body["status"], &approved.body["mail"]["state"]), (&json!("approved"), &json!("waiting")));
        assert!(approved.body["account_id"].is_string() && approved.body["decided_by"].is_string());
        assert_eq!(approved.body["warnings"], json!([]));

        let code = code_for(&service, "dana.reyes").await;
        let issued = look(&cast.admin, &filed).await;
        assert_eq!((&issued["status"], &issued["mail"]["state"]), (&json!("token_issued"), &json!("sent")));
        assert_eq!((&issued["token_clock"]["status"], &issued["allowed_actions"]), (&json!("met"), &json!(["resend"])));
        // The code stands in the mail and nowhere else.
        for answer in [approved.body.to_string(), issued.to_string()] {
            assert!(!answer.contains(&code[..5]), "{answer}");
        }
        let person = activate(&service, "dana.reyes", &code).await;
        let active = look(&cast.admin, &filed).await;
        assert_eq!((&active["status"], &active["allowed_actions"]), (&json!("activated"), &json!([])));
        assert!(active["activated_at"].is_string());
        let me = service.sign_on(&person).await.get("/v1/me").await.expect(200).body;
        assert_eq!((&me["account"]["security_group"], &me["account"]["staff_kind"]), (&json!("level_2"), &json!("local")));
        assert_eq!(me["account"]["email"], "dana.reyes@example.org");
    }

    async fn the_mail_names_nobody(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana.reyes")).await.expect(201);
        cast.approve(&filed).await.expect(200);
        let mail = &mails(&service).await["dana.reyes"];
        assert!(mail.contains("To: dana.reyes@example.org\r\n") && mail.contains("/v1/auth/activate"), "{mail}");
        assert!(!mail.contains("Person"), "{mail}");
    }

    async fn two_persons_decide(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.central.post(REQUESTS, newcomer(cast.here, "by.central")).await.expect(201);
        assert_eq!(filed.body["allowed_actions"], json!(["withdraw"]));
        for (action, body) in [("approve", json!({})), ("deny", json!({ "reason": "Not needed" }))] {
            let refused = cast.central.if_match(1).post(&at(&filed, action), body).await.problem(403, "forbidden");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("colleague"), "{}", refused.body);
        }
        cast.other.if_match(1).post(&at(&filed, "approve"), json!({})).await.expect(200);
        // Nor does the one whom it is about.
        let subject = service.person(G::CentralOffice, cast.here).await;
        let client = service.sign_on(&subject).await;
        let mut body = about("deactivate", &subject);
        body["route"] = json!("e_rfa");
        let filed = cast.central.post(REQUESTS, body).await.expect(201);
        client.if_match(1).post(&at(&filed, "approve"), json!({})).await.problem(403, "forbidden");
        let version = look(&cast.other, &filed).await["version"].as_i64().unwrap();
        cast.other.if_match(version).post(&at(&filed, "approve"), json!({})).await.expect(200);
    }

    async fn who_gets_the_code_does_not_decide_under_another_name(service) {
        let cast = Cast::of(&service).await;
        let mut body = newcomer(cast.here, "second.account");
        body["person"]["organization"] = json!({ "kind": "central_office" });
        body["person"]["security_group"] = json!("central_office");
        body["route"] = json!("e_rfa");
        let filed = cast.central.post(REQUESTS, body).await.expect(201);
        cast.other.if_match(1).post(&at(&filed, "approve"), json!({})).await.expect(200);
        let code = code_for(&service, "second.account").await;
        let person = activate(&service, "second.account", &code).await;
        let decider = service.sign_on(&person).await;
        let mut body = newcomer(cast.here, "third.account");
        body["person"]["email"] = json!("Second.Account@example.org");
        let filed = cast.admin.post(REQUESTS, body).await.expect(201);
        decider.if_match(1).post(&at(&filed, "approve"), json!({})).await.problem(403, "forbidden");
        cast.approve(&filed).await.expect(200);
    }

    async fn the_road_follows_from_the_organization(service) {
        let cast = Cast::of(&service).await;
        let center = center(&cast.central).await;
        let state = service.person_of(G::Level3, center, StaffKind::State).await;
        let state = service.sign_on(&state).await;
        let state_admin = service.person_of(G::SecurityAdministrator, center, StaffKind::State).await;
        let state_admin = service.sign_on(&state_admin).await;

        // A local facility on the State's road, and a State center on the local one.
        for (client, body, right) in [
            (&cast.admin, e_rfa(cast.here, "local.a"), "rfa"),
            (&cast.central, e_rfa(cast.here, "local.a"), "rfa"),
            (&state, newcomer(center, "state.a"), "e_rfa"),
            (&state_admin, newcomer(center, "state.a"), "e_rfa"),
        ] {
            let refused = client.post(REQUESTS, body).await.problem(422, "validation_failed").fault("/route", "wrong_route");
            let message = refused.body["errors"][0]["message"].as_str().unwrap();
            assert!(message.contains(&format!("is {right}.")), "{message}");
            let who = if right == "rfa" { "Security Administrator" } else { "any active account of the State" };
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains(who), "{}", refused.body);
        }
        // Each on its own.
        cast.admin.post(REQUESTS, newcomer(cast.here, "local.a")).await.expect(201);
        state.post(REQUESTS, e_rfa(center, "state.a")).await.expect(201);
        state_admin.post(REQUESTS, e_rfa(center, "state.b")).await.expect(201);
        let mut office = e_rfa(center, "field.a");
        office["person"]["organization"] = json!({ "kind": "field_office", "field_office": "hudson_river" });
        office["person"]["security_group"] = json!("field_office");
        let filed = state.post(REQUESTS, office).await.expect(201);
        assert_eq!(filed.body["organization"]["name"], "Hudson River Field Office");
        cast.approve(&filed).await.expect(200);
        let person = activate(&service, "field.a", &code_for(&service, "field.a").await).await;
        let me = service.sign_on(&person).await.get("/v1/me").await.expect(200).body;
        assert_eq!((&me["account"]["security_group"], &me["account"]["staff_kind"]), (&json!("field_office"), &json!("state")));
    }

    async fn every_group_tries_to_file_and_to_decide(service) {
        let cast = Cast::of(&service).await;
        let elsewhere = service.albany().await;
        let center = center(&cast.central).await;
        let mut office = e_rfa(center, "x");
        office["person"]["organization"] = json!({ "kind": "central_office" });
        office["person"]["security_group"] = json!("central_office");
        for (number, group) in (0..).zip(G::ALL) {
            let client = service.signed_on(*group, cast.here).await;
            let filing = async |mut body: Value, place: &str| {
                let user_id = format!("{place}-{number}");
                body["person"]["user_id"] = json!(user_id);
                body["person"]["email"] = json!(format!("{user_id}@example.org"));
                client.post(REQUESTS, body).await
            };
            let local = filing(newcomer(cast.here, "x"), "here").await;
            let foreign = filing(newcomer(elsewhere, "x"), "there").await;
            let state = filing(office.clone(), "office").await;
            let may_file = |may: bool| if may { 201 } else { 403 };
            let of_the_state = matches!(*group,
                G::FieldOffice | G::ClinicalRiskManager | G::CentralOffice | G::NimrsHelpDesk);
            assert_eq!(local.status, may_file(matches!(*group, G::SecurityAdministrator | G::CentralOffice)), "{group}");
            assert_eq!(foreign.status, may_file(*group == G::CentralOffice), "{group}");
            assert_eq!(state.status, may_file(of_the_state), "{group}: {}", state.body);
            for refused in [&local, &foreign, &state].into_iter().filter(|answer| answer.status == 403) {
                let remedy = &refused.body["remedy"];
                assert!(remedy["text"].is_string() && remedy["contact"]["who"].is_string(), "{group}: {}", refused.body);
            }
            let filed = cast.other.post(REQUESTS, newcomer(cast.here, &format!("decided-{number}"))).await.expect(201);
            let decided = client.if_match(1).post(&at(&filed, "approve"), json!({})).await;
            assert_eq!(decided.status, if *group == G::CentralOffice { 200 } else { 403 }, "{group}");
        }
    }

    async fn requests_are_seen_by_those_whom_they_concern(service) {
        let cast = Cast::of(&service).await;
        let elsewhere = service.albany().await;
        let stranger = service.signed_on(G::SecurityAdministrator, elsewhere).await;
        let level_1 = service.signed_on(G::Level1, cast.here).await;
        let officer = service.signed_on(G::FieldOffice, elsewhere).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let mut office = e_rfa(cast.here, "office");
        office["person"]["organization"] = json!({ "kind": "nimrs_help_desk" });
        office["person"]["security_group"] = json!("nimrs_help_desk");
        let own = officer.post(REQUESTS, office).await.expect(201);
        for (client, sees) in [(&cast.admin, vec![&filed]), (&cast.central, vec![&own, &filed]), (&officer, vec![&own]),
            (&stranger, vec![]), (&level_1, vec![])] {
            let page = client.get(REQUESTS).await.expect(200).body;
            let ids: Vec<&str> = page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
            let expected: Vec<String> = sees.iter().map(|request| request.id()).collect();
            assert_eq!(ids, expected);
            for request in [&filed, &own] {
                let path = format!("{REQUESTS}/{}", request.id());
                let visible = expected.contains(&request.id());
                assert_eq!(client.get(&path).await.status, if visible { 200 } else { 404 });
                let answer = client.if_match(9).post(&format!("{path}/withdraw"), json!({})).await;
                // Central Office sees what others filed, and denies it instead.
                let withdraws = if std::ptr::eq(client, &cast.central) { 403 } else { 412 };
                assert_eq!(answer.status, if visible { withdraws } else { 404 });
            }
        }
        let count = async |query: &str| {
            cast.central.get(&format!("{REQUESTS}?{query}")).await.expect(200).body["items"].as_array().unwrap().len()
        };
        assert_eq!(count("kind=new_user").await, 2);
        assert_eq!(count("kind=deactivate").await, 0);
        assert_eq!(count("status=submitted&limit=1").await, 1);
        assert_eq!(count("status=denied").await, 0);
    }

    async fn twenty_equal_requests_at_once_become_one(service) {
        let cast = Cast::of(&service).await;
        let body = newcomer(cast.here, "dana.reyes");
        let tries = (0..20).map(|_| cast.admin.post(REQUESTS, body.clone()));
        let answers = futures_util::future::join_all(tries).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
        for answer in answers.into_iter().filter(|answer| answer.status != 201) {
            let refused = answer.problem(409, "duplicate");
            assert_eq!(refused.body["errors"][0]["code"], "open_request", "{}", refused.body);
        }
        // One with the same user ID for another person, and one for the same person with another user ID.
        let mut other = newcomer(cast.here, "Dana.Reyes");
        other["person"]["email"] = json!("someone.else@example.org");
        cast.admin.post(REQUESTS, other).await.problem(409, "duplicate").fault("/person/user_id", "open_request");
        let mut other = newcomer(cast.here, "dana.two");
        other["person"]["email"] = json!("DANA.REYES@example.org");
        cast.admin.post(REQUESTS, other).await.problem(409, "duplicate").fault("/person/email", "open_request");
        // The same person elsewhere is another matter.
        let elsewhere = service.albany().await;
        let mut other = newcomer(elsewhere, "dana.three");
        other["person"]["email"] = json!("dana.reyes@example.org");
        cast.central.post(REQUESTS, other).await.expect(201);
    }

    async fn ten_decisions_at_once_are_one(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let tries = (0..10).map(|_| cast.approve(&filed));
        let mut statuses: Vec<u16> = futures_util::future::join_all(tries).await.iter().map(|a| a.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412, 412, 412, 412, 412, 412, 412, 412, 412]);
        assert_eq!(outbox(&service).deliver_due().await, 1);
    }

    async fn a_key_makes_repeating_safe(service) {
        let cast = Cast::of(&service).await;
        let keyed = cast.admin.with("Idempotency-Key", "file-1");
        let first = keyed.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let again = keyed.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        assert_eq!((again.id(), again.header("idempotency-replayed")), (first.id(), "true"));
        keyed.post(REQUESTS, newcomer(cast.here, "lee")).await.problem(422, "idempotency_key_reused");
    }

    async fn a_person_who_has_an_account_is_told_what_to_file(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.approve(&filed).await.expect(200);
        let mut again = newcomer(cast.here, "dana.two");
        again["person"]["email"] = json!("DANA@example.org");
        let says = async |words: &str| {
            let refused = cast.central.post(REQUESTS, again.clone()).await.problem(409, "duplicate");
            assert_eq!(refused.body["errors"][0]["code"], "has_account");
            assert!(refused.body["detail"].as_str().unwrap().contains(words), "{}", refused.body);
        };
        says("resend").await;
        let code = code_for(&service, "dana").await;
        let person = activate(&service, "dana", &code).await;
        says("change_group").await;
        // The user ID is taken, in any spelling, by somebody else.
        let mut taken = newcomer(cast.here, "DANA");
        taken["person"]["email"] = json!("somebody@example.org");
        cast.admin.post(REQUESTS, taken).await.problem(409, "duplicate").fault("/person/user_id", "taken");
        // Without an address the name tells.
        let known = service.person(G::Level3, cast.here).await;
        let mut named = newcomer(cast.here, "third.one");
        named["person"]["display_name"] = json!("test LEVEL_3");
        cast.admin.post(REQUESTS, named).await.problem(409, "duplicate").fault("/person/email", "has_account");
        drop((person, known));
    }

    async fn a_locked_or_expired_person_has_another_way_back(service) {
        let here = service.brooklyn().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let known = service.person(G::Level3, here).await;
        service.sign_on(&known).await;
        let mut again = newcomer(here, "again");
        again["person"]["display_name"] = json!("Test level_3");
        service.advance(TimeDelta::days(190));
        let central_later = service.signed_on(G::CentralOffice, here).await;
        let refused = central_later.post(REQUESTS, again.clone()).await.problem(409, "duplicate");
        assert_eq!(refused.body["remedy"]["contact"]["phone"], "800-435-7697 option 2");
        let refused = central_later.post(REQUESTS, about("reestablish", &known)).await.problem(409, "state_conflict");
        assert_eq!(refused.body["remedy"]["contact"]["phone"], "800-435-7697 option 2");
        service.advance(TimeDelta::days(190));
        let central_later = service.signed_on(G::CentralOffice, here).await;
        let refused = central_later.post(REQUESTS, again).await.problem(409, "duplicate");
        assert!(refused.body["detail"].as_str().unwrap().contains("reestablish"), "{}", refused.body);
        drop(central);
    }

    async fn withdrawn_and_denied_requests_are_over(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let taken_back = cast.admin.if_match(1).post(&at(&filed, "withdraw"), json!({ "note": "Not joining" })).await.expect(200);
        assert_eq!((&taken_back.body["status"], &taken_back.body["decision_note"]), (&json!("withdrawn"), &json!("Not joining")));
        assert!(taken_back.body.get("token_clock").is_none());
        for (client, action) in [(&cast.central, "approve"), (&cast.admin, "withdraw"), (&cast.central, "resend")] {
            client.if_match(2).post(&at(&filed, action), json!({})).await.problem(409, "state_conflict");
        }
        // Another may be filed, and denied.
        let again = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.central.if_match(1).post(&at(&again, "deny"), json!({})).await.problem(422, "validation_failed").fault("/reason", "required");
        cast.central.post(&at(&again, "deny"), json!({ "reason": "Wrong facility" })).await.problem(428, "precondition_required");
        let denied = cast.central.if_match(1).post(&at(&again, "deny"), json!({ "reason": "Wrong facility" })).await.expect(200);
        assert_eq!(denied.body["status"], "denied");
        assert_eq!(outbox(&service).deliver_due().await, 0, "nobody gets a mail");
        cast.central.get("/v1/accounts?security_group=level_2").await.expect(200);
        cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
    }

    async fn one_does_not_ask_for_oneself_nor_for_strangers(service) {
        let cast = Cast::of(&service).await;
        let admin = service.person(G::SecurityAdministrator, cast.here).await;
        let client = service.sign_on(&admin).await;
        let mut own = about("change_group", &admin);
        own["security_group"] = json!("level_1");
        client.post(REQUESTS, own).await.problem(403, "forbidden");
        client.post(REQUESTS, about("deactivate", &admin)).await.problem(403, "forbidden");
        let elsewhere = service.albany().await;
        let stranger = service.person(G::Level2, elsewhere).await;
        client.post(REQUESTS, about("deactivate", &stranger)).await.problem(404, "not_found");
        let colleague = service.person(G::Level2, cast.here).await;
        let level_1 = service.signed_on(G::Level1, cast.here).await;
        let refused = level_1.post(REQUESTS, about("deactivate", &colleague)).await.problem(403, "forbidden");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("Security Administrator"), "{}", refused.body);
    }

    async fn faults_of_a_request_are_told_at_once(service) {
        let cast = Cast::of(&service).await;
        let mut body = newcomer(cast.here, "no");
        body["kind"] = json!("deactivate");
        body["security_group"] = json!("level_1");
        body["email"] = json!("x@example.org");
        cast.admin.post(REQUESTS, body.clone()).await.problem(422, "validation_failed").fault("/person/user_id", "wrong_format");
        body["person"]["user_id"] = json!("right");
        cast.admin.post(REQUESTS, body).await.problem(422, "validation_failed")
            .fault("/person", "not_here").fault("/account_id", "required").fault("/security_group", "not_here").fault("/email", "not_here");
        let with = |field: &str, value: Value| { let mut body = newcomer(cast.here, "dana"); body["person"][field] = value; body };
        for (body, pointer, code) in [
            (with("email", json!("dana..x@example.org")), "/person/email", "mail_address"),
            (with("display_name", json!("=1+1")), "/person/display_name", "formula"),
            (with("display_name", json!("<b>Dana</b>")), "/person/display_name", "not_plain"),
            (with("organization", json!({ "kind": "facility" })), "/person/organization/facility_id", "required"),
            (with("organization", json!({ "kind": "field_office" })), "/person/organization/field_office", "required"),
            (with("organization", json!({ "kind": "justice_center" })), "/person/organization/kind", "not_requested_here"),
            (with("organization", json!({ "kind": "central_office", "facility_id": cast.here.id })), "/person/organization/facility_id", "not_here"),
            (with("organization", json!({ "kind": "facility", "facility_id": "0198c0de-0000-7000-8000-000000000001" })), "/person/organization/facility_id", "unknown_value"),
            (with("security_group", json!("integration")), "/person/security_group", "does_not_fit"),
            (with("security_group", json!("central_office")), "/person/security_group", "does_not_fit"),
        ] {
            cast.central.post(REQUESTS, body).await.problem(422, "validation_failed").fault(pointer, code);
        }
    }
}
