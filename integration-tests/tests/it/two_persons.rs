//! Who may decide what: two persons, whatever user IDs they have, and nobody gets somebody else's account.

use diesel::prelude::*;
use nimrs_api::db::schema::audit_entries;
use nimrs_api::db::{self, DbError};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Facility, Person, Service, on_both};
use serde_json::{Value, json};

use super::access_requests::{Cast, REQUESTS, about, activate, at, code_for, expired, keeps_mail, look, newcomer};
use super::deletion_requests::{Desk, test_entry};
use super::facility_enrollments;

/// The reason and the details of the last audit entry of an act.
pub async fn last_entry(service: &Service, action: &'static str) -> (Option<String>, Value) {
    let entry: (Option<String>, Option<String>) = service
        .app
        .db
        .read(move |conn| -> Result<_, DbError> {
            Ok(audit_entries::table
                .filter(audit_entries::action.eq(action))
                .select((audit_entries::reason, audit_entries::details))
                .order(audit_entries::id.desc())
                .first(conn)?)
        })
        .await
        .unwrap();
    (entry.0, serde_json::from_str(&entry.1.unwrap_or_else(|| "null".to_owned())).unwrap())
}

/// Gives an account a mail address, and a name.
async fn give(service: &Service, person: &Person, email: Option<&str>, name: &str) {
    let (id, email, name) = (person.id, email.map(str::to_owned), name.to_owned());
    let written = service.app.db.write(move |conn| -> Result<(), DbError> {
        let mut row = db::account::lock(conn, id)?;
        row.email = email;
        row.display_name = name;
        db::account::save(conn, &row)
    });
    written.await.unwrap();
}

/// Somebody of a group with a mail address.
async fn with_address(service: &Service, group: G, here: Facility, email: &str) -> (Person, Client) {
    let person = service.person(group, here).await;
    give(service, &person, Some(email), "Somebody").await;
    let client = service.sign_on(&person).await;
    (person, client)
}

async fn group_of(client: &Client, person: &Person) -> Value {
    client.get(&format!("/v1/accounts/{}", person.id)).await.expect(200).body["security_group"].clone()
}

on_both! {
    with keeps_mail();

    async fn a_second_account_of_the_filer_or_of_the_subject_decides_nothing(service) {
        let cast = Cast::of(&service).await;
        let (_, filer) = with_address(&service, G::SecurityAdministrator, cast.here, "Pat@example.org").await;
        let (_, second) = with_address(&service, G::CentralOffice, cast.here, "pat@example.org").await;
        let (subject, _) = with_address(&service, G::Level2, cast.here, "sam@example.org").await;
        let (_, of_subject) = with_address(&service, G::CentralOffice, cast.here, "SAM@example.org").await;
        let mut body = about("change_group", &subject);
        body["security_group"] = json!("level_1");
        let filed = filer.post(REQUESTS, body).await.expect(201);
        for client in [&second, &of_subject] {
            let seen = look(client, &filed).await;
            assert_eq!(seen["allowed_actions"], json!([]), "{seen}");
            let listed = client.get(REQUESTS).await.expect(200).body;
            assert_eq!(listed["items"][0]["allowed_actions"], json!([]));
            client.if_match(1).post(&at(&filed, "approve"), json!({})).await.problem(403, "forbidden");
            client.if_match(1).post(&at(&filed, "deny"), json!({ "reason": "Not needed" })).await.problem(403, "forbidden");
        }
        cast.approve(&filed).await.expect(200);
    }

    async fn a_second_account_of_who_asked_does_not_decide_a_deletion(service) {
        let desk = Desk::new(&service).await;
        let path = desk.submitted().await;
        let (_, asks) = with_address(&service, G::Level1, desk.here, "pat@example.org").await;
        let (_, decides) = with_address(&service, G::CentralOffice, desk.here, "PAT@example.org").await;
        let request = asks.post("/v1/deletion-requests", test_entry(&path)).await.expect(201).header("location").to_owned();
        assert_eq!(decides.get(&request).await.expect(200).body["allowed_actions"], json!([]));
        let listed = decides.get("/v1/deletion-requests").await.expect(200).body;
        assert_eq!(listed["items"][0]["allowed_actions"], json!([]));
        decides.if_match(1).post(&format!("{request}/approve"), json!({})).await.problem(403, "forbidden");
        decides.if_match(1).post(&format!("{request}/deny"), json!({ "reason": "Not so" })).await.problem(403, "forbidden");
        desk.central.if_match(1).post(&format!("{request}/approve"), json!({})).await.expect(200);
    }

    async fn nobody_approves_the_enrollment_that_makes_them_an_administrator(service) {
        let here = service.brooklyn().await;
        let id = service.anonymous().post(facility_enrollments::ALL, facility_enrollments::clinic()).await.expect(201).id();
        let approve = format!("{}/{id}/approve", facility_enrollments::ALL);
        for own in ["Nora.Fitzgerald@hudsonview.example", "director@HudsonView.example"] {
            let (_, client) = with_address(&service, G::CentralOffice, here, own).await;
            client.if_match(1).post(&approve, json!({})).await.problem(403, "forbidden");
        }
        let central = service.signed_on(G::CentralOffice, here).await;
        central.if_match(1).post(&approve, json!({ "note": "The director called back." })).await.expect(200);
        let entry = last_entry(&service, "facility_enrollment.approve").await;
        assert_eq!(entry.0.as_deref(), Some("The director called back."));
    }

    async fn no_one_person_raises_another_to_central_office(service) {
        let cast = Cast::of(&service).await;
        for group in [G::FieldOffice, G::ClinicalRiskManager, G::NimrsHelpDesk, G::Level1] {
            let person = service.person(group, cast.here).await;
            let path = format!("/v1/accounts/{}/change-group", person.id);
            let change = |group: &str| json!({ "security_group": group, "reason": "New duties" });
            let refused = cast.central.if_match(1).post(&path, change("central_office")).await.problem(403, "forbidden");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("/v1/access-requests"), "{}", refused.body);
            // Nor to a group that is held elsewhere.
            for other in ["nimrs_help_desk", "justice_center", "integration"].into_iter().filter(|code| json!(code) != json!(group)) {
                cast.central.if_match(1).post(&path, change(other)).await
                    .problem(422, "validation_failed").fault("/security_group", "does_not_fit");
            }
            assert_eq!(group_of(&cast.central, &person).await, json!(group));
        }
        let officer = service.person(G::FieldOffice, cast.here).await;
        let body = json!({ "security_group": "clinical_risk_manager", "reason": "New duties" });
        cast.central.if_match(1).post(&format!("/v1/accounts/{}/change-group", officer.id), body).await.expect(200);
    }

    async fn access_is_re_established_for_the_person_whose_account_it_is(service) {
        let here = service.brooklyn().await;
        let bare = expired(&service, G::Level2, here).await;
        let known = expired(&service, G::Level2, here).await;
        service.advance(chrono::TimeDelta::days(366));
        give(&service, &known, Some("known@example.org"), "Known").await;
        let cast = Cast::at(&service, here).await;
        let (_, filer) = with_address(&service, G::SecurityAdministrator, here, "filer@example.org").await;
        with_address(&service, G::Level3, here, "colleague@example.org").await;
        let ask = |person: &Person, email: &str| {
            let mut body = about("reestablish", person);
            body["email"] = json!(email);
            filer.post(REQUESTS, body)
        };
        for person in [&bare, &known] {
            ask(person, "Filer@example.org").await.problem(403, "forbidden");
            ask(person, "COLLEAGUE@example.org").await.problem(409, "duplicate").fault("/email", "taken");
        }
        let refused = ask(&known, "other@example.org").await.problem(422, "validation_failed").fault("/email", "has_address");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("/resend"), "{}", refused.body);
        assert_eq!(filer.post(REQUESTS, about("reestablish", &known)).await.expect(201).body["email"], "known@example.org");
        let filed = ask(&bare, "new@example.org").await.expect(201);
        // Somebody else came to have the address while the request waited.
        with_address(&service, G::Level3, here, "NEW@example.org").await;
        cast.approve(&filed).await.problem(409, "duplicate");
    }

    async fn a_namesake_does_not_get_the_account_of_who_left(service) {
        let cast = Cast::of(&service).await;
        let person = service.person(G::Level2, cast.here).await;
        give(&service, &person, Some("left@example.org"), "Dana Reyes").await;
        let leave = format!("/v1/accounts/{}/deactivate", person.id);
        cast.admin.if_match(1).post(&leave, json!({ "reason": "Left" })).await.expect(200);
        let mut body = newcomer(cast.here, &person.user_id);
        body["person"]["display_name"] = json!("dana reyes");
        cast.admin.post(REQUESTS, body.clone()).await.problem(409, "duplicate").fault("/person/user_id", "taken");
        // The person itself is known by the address, and who decides sees which account comes back.
        body["person"]["email"] = json!("Left@example.org");
        let filed = cast.admin.post(REQUESTS, body).await.expect(201);
        assert_eq!(filed.body["account_id"], json!(person.id));
        assert_eq!(look(&cast.central, &filed).await["account_id"], json!(person.id));
        cast.approve(&filed).await.expect(200);
        let entry = last_entry(&service, "account.reinstate").await;
        assert_eq!(entry.0.as_deref(), Some("Joins the incident team"));
    }

    async fn no_other_account_comes_back_than_was_shown(service) {
        let cast = Cast::of(&service).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        assert!(filed.body.get("account_id").is_none());
        let person = service.person(G::Level2, cast.here).await;
        let id = person.id;
        service.app.db.write(move |conn| -> Result<(), DbError> {
            let mut row = db::account::lock(conn, id)?;
            (row.user_id, row.user_id_key) = ("dana".to_owned(), "dana".to_owned());
            row.email = Some("dana@example.org".to_owned());
            row.deactivated_at = Some(row.created_at);
            db::account::save(conn, &row)
        }).await.unwrap();
        cast.approve(&filed).await.problem(409, "state_conflict");
    }

    async fn the_code_of_a_new_user_is_not_handed_out_by_the_desk(service) {
        let cast = Cast::of(&service).await;
        let desk = service.signed_on(G::ItsServiceDesk, cast.here).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        cast.approve(&filed).await.expect(200);
        let id = look(&cast.admin, &filed).await["account_id"].as_str().unwrap().to_owned();
        let reason = json!({ "reason": "Called from the number on file" });
        let resend = format!("POST {}", at(&filed, "resend"));
        for act in ["reissue-token", "reset-pin"] {
            let refused = desk.if_match(1).post(&format!("/v1/accounts/{id}/{act}"), reason.clone()).await;
            let refused = refused.problem(409, "state_conflict");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains(&resend), "{}", refused.body);
        }
        // Once it is activated, the desk helps.
        activate(&service, "dana", &code_for(&service, "dana").await).await;
        let version = desk.get(&format!("/v1/accounts/{id}")).await.expect(200).version();
        desk.if_match(version).post(&format!("/v1/accounts/{id}/reissue-token"), reason).await.expect(200);
    }

    async fn a_change_that_was_overtaken_is_not_carried_out(service) {
        let cast = Cast::of(&service).await;
        let person = service.person(G::Level2, cast.here).await;
        let mut body = about("change_group", &person);
        body["security_group"] = json!("level_1");
        let filed = cast.admin.post(REQUESTS, body).await.expect(201);
        let change = json!({ "security_group": "level_3", "reason": "Reads only" });
        cast.admin.if_match(1).post(&format!("/v1/accounts/{}/change-group", person.id), change).await.expect(200);
        cast.approve(&filed).await.problem(409, "state_conflict");
        assert_eq!(group_of(&cast.admin, &person).await, json!("level_3"));
        cast.central.if_match(1).post(&at(&filed, "deny"), json!({ "reason": "Overtaken" })).await.expect(200);
    }

    async fn a_request_is_taken_back_by_who_filed_it_or_administers_its_facility(service) {
        let cast = Cast::of(&service).await;
        let colleague = service.signed_on(G::SecurityAdministrator, cast.here).await;
        let filed = cast.admin.post(REQUESTS, newcomer(cast.here, "dana")).await.expect(201);
        let note = json!({ "note": "Does not join us" });
        let refused = cast.central.if_match(1).post(&at(&filed, "withdraw"), note.clone()).await.problem(403, "forbidden");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("/deny"), "{}", refused.body);
        assert_eq!(look(&colleague, &filed).await["allowed_actions"], json!(["withdraw"]));
        colleague.if_match(1).post(&at(&filed, "withdraw"), note).await.expect(200);
        let own = cast.central.post(REQUESTS, newcomer(cast.here, "lee")).await.expect(201);
        cast.other.if_match(1).post(&at(&own, "withdraw"), json!({})).await.problem(403, "forbidden");
        cast.central.if_match(1).post(&at(&own, "withdraw"), json!({})).await.expect(200);
    }

    async fn the_audit_log_has_the_reasons(service) {
        let cast = Cast::of(&service).await;
        let reason = async |act| last_entry(&service, act).await.0;
        let one = cast.admin.post(REQUESTS, newcomer(cast.here, "one")).await.expect(201);
        assert_eq!(reason("access_request.file").await.as_deref(), Some("Joins the incident team"));
        cast.central.if_match(1).post(&at(&one, "approve"), json!({ "note": "Confirmed" })).await.expect(200);
        assert_eq!(reason("access_request.approve").await.as_deref(), Some("Confirmed"));
        service.advance(chrono::TimeDelta::seconds(60));
        cast.admin.if_match(2).post(&at(&one, "resend"), json!({ "reason": "Deleted by mistake" })).await.expect(200);
        assert_eq!(reason("access_request.resend").await.as_deref(), Some("Deleted by mistake"));
        let two = cast.admin.post(REQUESTS, newcomer(cast.here, "two")).await.expect(201);
        cast.central.if_match(1).post(&at(&two, "deny"), json!({ "reason": "Wrong facility" })).await.expect(200);
        assert_eq!(reason("access_request.deny").await.as_deref(), Some("Wrong facility"));
        let three = cast.admin.post(REQUESTS, newcomer(cast.here, "three")).await.expect(201);
        cast.admin.if_match(1).post(&at(&three, "withdraw"), json!({ "note": "Stays away" })).await.expect(200);
        assert_eq!(reason("access_request.withdraw").await.as_deref(), Some("Stays away"));
    }
}
