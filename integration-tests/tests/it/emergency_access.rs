//! Emergency access: who takes it, what it opens, for how long, and what is kept of it.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_api::db::DbError;
use nimrs_api::db::schema::{accounts, audit_entries, outbox_messages};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Facility, Options, Person, Service, on_both};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::incidents::{numbered, recorded};

const EMERGENCY: &str = "/v1/emergency-access";
const REASON: &str = "A client is missing and the police wait.";

/// An incident with people, notices, a file, an investigation and a finding.
struct Scene {
    here: Facility,
    level_1: Client,
    path: String,
    file: String,
}

impl Scene {
    async fn new(service: &Service) -> Self {
        let here = service.brooklyn().await;
        Self::at(service, here).await
    }

    async fn at(service: &Service, here: Facility) -> Self {
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = recorded(&level_1, numbered()).await;
        level_1.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200);
        let finding = json!({ "jc_number": "101-460120030", "allegation": "neglect", "status": "pending" });
        let center = service.signed_on(G::JusticeCenter, here).await;
        center.post(&format!("{path}/findings"), finding).await.expect(201);
        let part = Part::text("A note.").file_name("Jordan Miles.txt").mime_str("text/plain").unwrap();
        let form = Form::new().part("file", part);
        let request = level_1.request(Method::POST, &format!("{path}/attachments")).multipart(form);
        let file = level_1.send(request).await.expect(201).header("location").to_owned();
        Self { here, level_1, path, file }
    }

    /// Whether every way to the names shows them; all must agree.
    async fn shows_names(&self, client: &Client) -> bool {
        let whole = client.get(&self.path).await.expect(200).body;
        let seen = whole["identified"] == true;
        let part = |part: &str| format!("{}/{part}", self.path);
        let person = &whole["people"][0];
        assert_eq!(person["content"].get("last_name").is_some(), seen);
        let people = client.get(&part("people")).await.expect(200).body;
        assert_eq!(people["items"][0]["identified"], seen);
        let one = client.get(&part(&format!("people/{}", person["id"].as_str().unwrap()))).await.expect(200).body;
        assert_eq!(one["identified"], seen);
        let notices = client.get(&part("notifications")).await.expect(200).body;
        assert_eq!(notices["items"][1]["content"].get("person").is_some(), seen);
        let notice = notices["items"][1]["id"].as_str().unwrap();
        let notice = client.get(&part(&format!("notifications/{notice}"))).await.expect(200).body;
        assert_eq!(notice["content"].get("person").is_some(), seen);
        let findings = client.get(&part("findings")).await.expect(200).body;
        assert_eq!(findings["items"][0]["identified"], seen);
        let version = client.get(&part("versions/2")).await.expect(200).body;
        assert_eq!(version["identified"], seen);
        let diff = client.get(&part("diff?from=1&to=2")).await.expect(200);
        assert_eq!(diff.status, 200);
        let files = client.get(&part("attachments")).await.expect(200).body;
        assert_eq!(files["items"][0]["file_name"] == "Jordan Miles.txt", seen);
        let file = client.get(&self.file).await.expect(200).body;
        assert_eq!(file["file_name"] == "Jordan Miles.txt", seen);
        let content = client.get(&format!("{}/content", self.file)).await;
        assert_eq!(content.status, if seen { 200 } else { 403 });
        client.get(&part("investigation")).await.expect(200);
        seen
    }
}

fn because(reason: &str) -> Value {
    json!({ "reason": reason })
}

async fn give_address(service: &Service, person: &Person, address: &str) {
    let (id, address) = (person.id, address.to_owned());
    let done = service.app.db.write(move |conn| -> Result<(), DbError> {
        diesel::update(accounts::table.find(id)).set(accounts::email.eq(Some(address))).execute(conn)?;
        Ok(())
    });
    done.await.unwrap();
}

/// The mails in the outbox, as they are sent.
async fn mails(service: &Service) -> Vec<String> {
    let rows: Result<Vec<Vec<u8>>, DbError> =
        service.app.db.read(|conn| Ok(outbox_messages::table.select(outbox_messages::message).load(conn)?)).await;
    rows.unwrap().into_iter().map(|mail| String::from_utf8_lossy(&mail).into_owned()).collect()
}

/// The readings of a user: act, reason and details.
async fn readings(service: &Service, user_id: &str) -> Vec<(String, Option<String>, Value)> {
    let user_id = user_id.to_owned();
    type Row = (String, Option<String>, Option<String>);
    let rows: Result<Vec<Row>, DbError> = service
        .app
        .db
        .read(move |conn| {
            Ok(audit_entries::table
                .filter(audit_entries::user_id.eq(Some(user_id)))
                .filter(audit_entries::action.like("%.read"))
                .select((audit_entries::action, audit_entries::reason, audit_entries::details))
                .order(audit_entries::id)
                .load(conn)?)
        })
        .await;
    let parsed = |details: Option<String>| details.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
    rows.unwrap().into_iter().map(|(action, reason, details)| (action, reason, parsed(details))).collect()
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn it_opens_the_facility_for_an_hour_and_every_reading_is_kept(service) {
        let scene = Scene::new(&service).await;
        let watcher = service.person(G::Level1, scene.here).await;
        give_address(&service, &watcher, "level1@example.org").await;
        let person = service.person(G::Level3, scene.here).await;
        let reader = service.sign_on(&person).await;
        assert!(!scene.shows_names(&reader).await);
        let before = readings(&service, &person.user_id).await.len();
        let masked = reader.get(&scene.path).await.expect(200);
        reader.with("If-None-Match", masked.header("etag")).get(&scene.path).await.expect(304);

        let taken = reader.post(EMERGENCY, because(REASON)).await.expect(201);
        assert_eq!((&taken.body["live"], &taken.body["facility_id"]), (&json!(true), &json!(scene.here.id)));
        assert!(scene.shows_names(&reader).await);
        // Who has the copy without names is given the one with them.
        reader.with("If-None-Match", masked.header("etag")).get(&scene.path).await.expect(200);
        let all = readings(&service, &person.user_id).await;
        let since = &all[before + 2..];
        assert!(since.len() >= 12, "{since:?}");
        for (action, reason, details) in since {
            assert_eq!(reason.as_deref(), Some(REASON), "{action}");
            assert_eq!(details["emergency_access"], taken.body["id"], "{action}");
        }
        // A reason beside it is kept too.
        reader.with("Access-Reason", "Survey").get(&scene.path).await.expect(200);
        let (_, reason, details) = readings(&service, &person.user_id).await.pop().unwrap();
        assert_eq!((reason.as_deref(), &details["access_reason"]), (Some(REASON), &json!("Survey")));

        let sent = mails(&service).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].contains("level1@example.org") && sent[0].contains(&person.user_id), "{}", sent[0]);
        assert!(!sent[0].contains("missing"), "the reason may name a client");

        // 59:59 and 60:00.
        let granted: DateTime<Utc> = taken.body["granted_at"].as_str().unwrap().parse().unwrap();
        service.clock.set(granted + TimeDelta::minutes(59));
        let reader = service.sign_on(&person).await;
        service.clock.set(granted + TimeDelta::seconds(3599));
        assert!(scene.shows_names(&reader).await);
        service.clock.set(granted + TimeDelta::seconds(3600));
        assert!(!scene.shows_names(&reader).await);
        let over = reader.get(taken.header("location")).await.expect(200);
        assert_eq!(over.body["live"], false);
        let end = format!("{}/end", taken.header("location"));
        reader.if_match(1).post_empty(&end).await.problem(409, "state_conflict");
    }

    async fn one_lasts_at_a_time(service) {
        let here = service.brooklyn().await;
        let watcher = service.person(G::Level1, here).await;
        give_address(&service, &watcher, "level1@example.org").await;
        let reader = service.signed_on(G::Level3, here).await;
        let mut taking = tokio::task::JoinSet::new();
        for _ in 0..50 {
            let reader = reader.clone();
            taking.spawn(async move { reader.post(EMERGENCY, because(REASON)).await });
        }
        let all = taking.join_all().await;
        let taken: Vec<_> = all.iter().filter(|answer| answer.status == 201).collect();
        assert_eq!(taken.len(), 1);
        assert!(all.iter().all(|answer| matches!(answer.status, 201 | 409)), "{all:?}");
        assert_eq!(mails(&service).await.len(), 1);
        let refused = reader.post(EMERGENCY, because(REASON)).await.problem(409, "state_conflict");
        let detail = refused.body["detail"].as_str().unwrap();
        assert!(detail.contains(&taken[0].id()) && detail.contains("until"), "{detail}");
        // A colleague has an own one; and once it is over there is another.
        service.signed_on(G::Level3, here).await.post(EMERGENCY, because(REASON)).await.expect(201);
        reader.if_match(1).post_empty(&format!("{}/end", taken[0].header("location"))).await.expect(200);
        reader.post(EMERGENCY, because(REASON)).await.expect(201);
    }

    async fn it_ends_when_it_is_ended(service) {
        let scene = Scene::new(&service).await;
        let reader = service.signed_on(G::Level3, scene.here).await;
        for who in [&reader, &scene.level_1, &service.signed_on(G::CentralOffice, scene.here).await] {
            let taken = reader.post(EMERGENCY, because(REASON)).await.expect(201);
            let end = format!("{}/end", taken.header("location"));
            assert!(scene.shows_names(&reader).await);
            who.post_empty(&end).await.problem(428, "precondition_required");
            who.if_match(7).post_empty(&end).await.problem(412, "precondition_failed");
            let ended = who.if_match(1).post_empty(&end).await.expect(200);
            assert_eq!((&ended.body["live"], ended.version()), (&json!(false), 2));
            assert!(!scene.shows_names(&reader).await);
            who.if_match(2).post_empty(&end).await.problem(409, "state_conflict");
        }
        // A colleague and another facility know nothing of it.
        let taken = reader.post(EMERGENCY, because(REASON)).await.expect(201);
        let elsewhere = service.albany().await;
        for (group, facility) in [(G::Level2, scene.here), (G::Level3, scene.here), (G::FieldOffice, scene.here), (G::Level1, elsewhere)] {
            let client = service.signed_on(group, facility).await;
            client.get(taken.header("location")).await.problem(404, "not_found");
            client.if_match(1).post_empty(&format!("{}/end", taken.header("location"))).await.problem(404, "not_found");
            assert_eq!(client.get(EMERGENCY).await.expect(200).body["items"], json!([]));
            assert!(client.get(&scene.path).await.body["identified"] != true || group == G::Level2);
        }
        for (client, all) in [(&reader, 4), (&scene.level_1, 4)] {
            assert_eq!(client.get(EMERGENCY).await.expect(200).body["items"].as_array().unwrap().len(), all);
            let live = client.get(&format!("{EMERGENCY}?live=true&facility_id={}", scene.here.id)).await.expect(200).body;
            assert_eq!(live["items"].as_array().unwrap().len(), 1);
        }
        // At the end of the session it is there still: it is the account that has it, and the hour that ends it.
        assert_eq!(reader.post("/v1/auth/logout", json!({})).await.status / 100, 2);
    }

    async fn a_field_office_opens_one_facility_of_its_region(service) {
        let scene = Scene::new(&service).await;
        let neighbor = service.facility("Queens Psychiatric Center", "36081").await;
        let next_door = Scene::at(&service, neighbor).await;
        let elsewhere = service.albany().await;
        let office = service.signed_on(G::FieldOffice, scene.here).await;
        office.post(EMERGENCY, because(REASON)).await.problem(422, "validation_failed").fault("/facility_id", "required");
        let at = |facility: Facility| json!({ "reason": REASON, "facility_id": facility.id });
        office.post(EMERGENCY, at(elsewhere)).await.problem(404, "not_found");
        office.post(EMERGENCY, at(scene.here)).await.expect(201);
        assert!(scene.shows_names(&office).await);
        assert!(!next_door.shows_names(&office).await);
        office.post(EMERGENCY, at(neighbor)).await.expect(201);
        assert!(next_door.shows_names(&office).await);
        let level_3 = service.signed_on(G::Level3, scene.here).await;
        level_3.post(EMERGENCY, at(neighbor)).await.problem(404, "not_found");
        assert!(!scene.shows_names(&level_3).await, "it is the other account's");
    }

    async fn who_takes_it_and_with_what_reason(service) {
        let here = service.brooklyn().await;
        for group in [G::Level1, G::Level2, G::ClinicalRiskManager, G::CentralOffice, G::JusticeCenter, G::Integration] {
            let client = service.signed_on(group, here).await;
            client.post(EMERGENCY, because(REASON)).await.problem(409, "state_conflict");
        }
        for group in [G::SecurityAdministrator, G::NimrsHelpDesk, G::ItsServiceDesk] {
            let client = service.signed_on(group, here).await;
            client.post(EMERGENCY, because(REASON)).await.problem(403, "forbidden");
            client.get(EMERGENCY).await.problem(403, "forbidden");
        }
        let reader = service.signed_on(G::Level3, here).await;
        for reason in ["", "too short", "                     ", "       short       "] {
            reader.post(EMERGENCY, because(reason)).await.problem(422, "validation_failed");
        }
        assert!(mails(&service).await.is_empty());
        // Nobody at Level 1 has an address: the Security Administrator is told.
        service.person(G::Level1, here).await;
        let administrator = service.person(G::SecurityAdministrator, here).await;
        give_address(&service, &administrator, "administrator@example.org").await;
        reader.post(EMERGENCY, because(REASON)).await.expect(201);
        let sent = mails(&service).await;
        assert!(sent.len() == 1 && sent[0].contains("administrator@example.org"), "{sent:?}");
    }
}
