//! Webinars: places, the waiting list, mails, calendars, attendance, and requests for one's own.

use chrono::TimeDelta;
use diesel::prelude::*;
use futures_util::future::join_all;
use nimrs_api::db::schema::{outbox_messages, webinar_registrations};
use nimrs_api::db::types::Json;
use nimrs_api::db::{self, DbError};
use nimrs_api::domain::outbox::Envelope;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Options, Person, Service, on_both};
use serde_json::{Value, json};

const LINK: &str = "https://meet.example.org/secret-room";

pub fn webinar(capacity: i32) -> Value {
    json!({ "title": "Working in the queue", "description": "From case to incident.", "capacity": capacity,
        "starts_at": "2026-03-12T13:00:00Z", "ends_at": "2026-03-12T14:00:00Z", "join_link": LINK })
}

async fn give_address(service: &Service, person: &Person, address: &str) {
    let (id, address) = (person.id, address.to_owned());
    let write = move |conn: &mut db::AnyConnection| -> Result<(), DbError> {
        let mut row = db::account::lock(conn, id)?;
        row.email = Some(address);
        db::account::save(conn, &row)
    };
    service.app.db.write(write).await.expect("an address");
}

/// Somebody of a facility who gets mail at `name@example.org`.
async fn somebody(service: &Service, here: Facility, name: &str) -> (Person, Client) {
    let person = service.person(G::Level2, here).await;
    give_address(service, &person, &format!("{name}@example.org")).await;
    let client = service.sign_on(&person).await;
    (person, client)
}

/// The mails in the outbox since the last look: to whom, and the text.
async fn mails(service: &Service) -> Vec<(String, String)> {
    let read = |conn: &mut db::AnyConnection| -> Result<Vec<(String, String)>, DbError> {
        let rows: Vec<(Json<Envelope>, Vec<u8>)> = outbox_messages::table
            .select((outbox_messages::envelope, outbox_messages::message))
            .order(outbox_messages::id)
            .load(conn)?;
        diesel::delete(outbox_messages::table).execute(conn)?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace("=\r\n", "").replace("=3D", "=");
        Ok(rows.into_iter().map(|(envelope, message)| (envelope.0.to.join(","), text(message))).collect())
    };
    service.app.db.write(read).await.expect("the outbox")
}

fn receivers(mails: &[(String, String)]) -> Vec<&str> {
    mails.iter().map(|(to, _)| to.trim_end_matches("@example.org")).collect()
}

fn state(answer: &Answer) -> (i64, i64, String) {
    let count = |name: &str| answer.body[name].as_i64().expect("a count");
    let mine = answer.body["my_registration"]["status"].as_str().unwrap_or("none");
    (count("registered"), count("waiting"), mine.to_owned())
}

fn is(registered: i64, waiting: i64, mine: &str) -> (i64, i64, String) {
    (registered, waiting, mine.to_owned())
}

/// A webinar of the Help Desk.
async fn held(service: &Service, here: Facility, capacity: i32) -> (Client, String) {
    let desk = service.signed_on(G::NimrsHelpDesk, here).await;
    let path = desk.post("/v1/webinars", webinar(capacity)).await.expect(201).header("location").to_owned();
    (desk, path)
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn the_waiting_list_moves_up_by_itself(service) {
        let here = service.brooklyn().await;
        let (desk, path) = held(&service, here, 1).await;
        let (register, leave) = (format!("{path}/register"), format!("{path}/cancel-registration"));
        let (_, anna) = somebody(&service, here, "anna").await;
        let (ben, ben_on) = somebody(&service, here, "ben").await;
        let (_, cleo) = somebody(&service, here, "cleo").await;
        let silent = service.signed_on(G::Level3, here).await;
        assert_eq!(state(&anna.post_empty(&register).await.expect(200)), is(1, 0, "registered"));
        assert_eq!(state(&anna.post_empty(&register).await.expect(200)), is(1, 0, "registered"));
        for (who, waiting) in [(&ben_on, 1), (&silent, 2), (&cleo, 3)] {
            let answer = who.post_empty(&register).await.expect(200);
            assert_eq!(state(&answer), is(1, waiting, "waiting"));
            assert_eq!(answer.body["my_registration"]["position"], json!(waiting));
            assert_eq!(answer.body["content"].get("join_link"), None);
        }
        assert!(mails(&service).await.is_empty());

        assert_eq!(state(&anna.post_empty(&leave).await.expect(200)), is(1, 2, "cancelled"));
        assert_eq!(state(&anna.post_empty(&leave).await.expect(200)), is(1, 2, "cancelled"));
        assert_eq!(state(&ben_on.get(&path).await.expect(200)), is(1, 2, "registered"));
        let sent = mails(&service).await;
        assert_eq!(receivers(&sent), ["ben"]);
        assert!(sent[0].1.contains("it is yours") && sent[0].1.contains(LINK) && !sent[0].1.contains("Test"));

        // Who comes back stands at the end.
        let again = anna.post_empty(&register).await.expect(200);
        assert_eq!((state(&again), &again.body["my_registration"]["position"]), (is(1, 3, "waiting"), &json!(3)));

        // Fewer places than are taken are refused, more go to those who wait, with or without an address.
        desk.if_match(1).patch(&path, json!({ "capacity": 0 })).await.problem(422, "validation_failed");
        let more = desk.if_match(1).patch(&path, json!({ "capacity": 3 })).await.expect(200);
        assert_eq!(state(&more), is(3, 1, "none"));
        assert_eq!(receivers(&mails(&service).await), ["cleo"]);
        desk.if_match(2).patch(&path, json!({ "capacity": 2 })).await.problem(409, "state_conflict");

        // Somebody who is taken out of use frees the place.
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let account = format!("/v1/accounts/{}", ben.id);
        let version = admin.get(&account).await.expect(200).version();
        admin.if_match(version).post(&format!("{account}/deactivate"), json!({ "reason": "Left" })).await.expect(200);
        assert_eq!(state(&anna.get(&path).await.expect(200)), is(3, 0, "registered"));
        assert_eq!(receivers(&mails(&service).await), ["anna"]);

        // A change of the version or a stranger's question does not count as one.
        let list = desk.get(&format!("{path}/registrations?status=registered")).await.expect(200);
        assert_eq!(list.body["items"].as_array().map(Vec::len), Some(3));
        let deaf = |item: &&Value| item["gets_mail"] == json!(false);
        assert_eq!(list.body["items"].as_array().expect("a list").iter().filter(deaf).count(), 1);
        anna.get(&format!("{path}/registrations")).await.problem(403, "forbidden");
        silent.post_empty(&leave).await.expect(200);
        assert!(mails(&service).await.is_empty(), "nobody waits any more");
        service.signed_on(G::Level1, here).await.post_empty(&leave).await.problem(409, "state_conflict");
    }

    async fn a_cancelled_webinar_tells_everybody_once(service) {
        let here = service.brooklyn().await;
        let (desk, path) = held(&service, here, 1).await;
        let register = format!("{path}/register");
        let (_, anna) = somebody(&service, here, "anna").await;
        let (_, ben) = somebody(&service, here, "ben").await;
        let (_, gone) = somebody(&service, here, "gone").await;
        let (odd, odd_on) = somebody(&service, here, "odd").await;
        give_address(&service, &odd, "no address at all").await;
        for who in [&anna, &ben, &gone, &odd_on] {
            who.post_empty(&register).await.expect(200);
        }
        gone.post_empty(&format!("{path}/cancel-registration")).await.expect(200);
        let later = json!({ "starts_at": "2026-03-13T13:00:00Z", "ends_at": "2026-03-13T14:00:00Z" });
        desk.if_match(1).patch(&path, later).await.expect(200);
        let sent = mails(&service).await;
        assert_eq!(receivers(&sent), ["anna", "ben"]);
        assert!(sent[0].1.contains("March 13") && sent[0].1.contains(LINK) && !sent[1].1.contains(LINK));

        let cancel = format!("{path}/cancel");
        let reason = json!({ "reason": "The speaker is ill." });
        anna.if_match(2).post(&cancel, reason.clone()).await.problem(403, "forbidden");
        desk.post(&cancel, reason.clone()).await.problem(428, "precondition_required");
        desk.if_match(1).post(&cancel, reason.clone()).await.problem(412, "precondition_failed");
        let cancelled = desk.if_match(2).post(&cancel, reason.clone()).await.expect(200);
        assert_eq!((&cancelled.body["status"], cancelled.version()), (&json!("cancelled"), 3));
        let sent = mails(&service).await;
        assert_eq!(receivers(&sent), ["anna", "ben"]);
        assert!(sent.iter().all(|(_, text)| text.contains("The speaker is ill.")));
        desk.if_match(3).post(&cancel, reason).await.problem(409, "state_conflict");
        desk.if_match(3).patch(&path, json!({ "capacity": 5 })).await.problem(409, "state_conflict");
        gone.post_empty(&register).await.problem(409, "state_conflict");
        anna.post_empty(&format!("{path}/cancel-registration")).await.problem(409, "state_conflict");
        assert!(mails(&service).await.is_empty());
    }

    async fn fifty_ask_at_once_for_the_last_place(service) {
        let here = service.brooklyn().await;
        let (desk, path) = held(&service, here, 2).await;
        let first = service.signed_on(G::Level1, here).await;
        first.post_empty(&format!("{path}/register")).await.expect(200);
        let mut people = Vec::new();
        for _ in 0..50 {
            people.push(service.signed_on(G::Level3, here).await);
            // Each sign-on moves the clock by half a minute; their tokens hold for fifteen.
            service.advance(TimeDelta::seconds(-30));
        }
        let register = format!("{path}/register");
        let answers = join_all(people.iter().map(|who| who.post_empty(&register))).await;
        let mine: Vec<String> = answers.into_iter().map(|answer| state(&answer.expect(200)).2).collect();
        let count = |status: &str| mine.iter().filter(|mine| *mine == status).count();
        assert_eq!((count("registered"), count("waiting")), (1, 49));
        assert_eq!(state(&desk.get(&path).await.expect(200)), is(2, 49, "none"));
        // Half of those who wait leave, while who has a place does so too: one comes up for it.
        let leave = format!("{path}/cancel-registration");
        let leaving = people.iter().zip(&mine).enumerate().filter(|(at, (_, mine))| at % 2 == 0 || *mine == "registered");
        let left: Vec<Answer> = join_all(leaving.map(|(_, (who, _))| who.post_empty(&leave))).await;
        assert!(left.iter().all(|answer| answer.status == 200));
        let gone = i64::try_from(left.len()).expect("a count");
        assert_eq!(state(&desk.get(&path).await.expect(200)), is(2, 51 - gone - 2, "none"));
        let rows = |conn: &mut db::AnyConnection| -> Result<i64, DbError> {
            Ok(webinar_registrations::table
                .filter(webinar_registrations::status.eq("registered")).count().get_result(conn)?)
        };
        assert_eq!(service.app.db.read(rows).await.expect("a count"), 2);
    }

    async fn places_are_given_until_it_begins_and_attendance_is_noted_then(service) {
        let here = service.brooklyn().await;
        let (desk, path) = held(&service, here, 1).await;
        let (anna, anna_on) = somebody(&service, here, "anna").await;
        let (ben, ben_on) = somebody(&service, here, "ben").await;
        for who in [&anna_on, &ben_on] {
            who.post_empty(&format!("{path}/register")).await.expect(200);
        }
        let attendance = format!("{path}/attendance");
        let was_there = |people: &[&Person]| {
            json!({ "attendees": people.iter().map(|who| json!({ "account_id": who.id })).collect::<Vec<_>>() })
        };
        desk.post(&attendance, was_there(&[&anna])).await.problem(409, "state_conflict");
        service.set_time("2026-03-12T12:59:00Z");
        let ben_on = service.sign_on(&ben).await;
        let late = service.signed_on(G::Level1, here).await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        service.set_time("2026-03-12T13:00:00Z");
        late.post_empty(&format!("{path}/register")).await.problem(409, "state_conflict");
        assert_eq!(ben_on.get(&path).await.expect(200).body["registration_open"], json!(false));
        // Nobody moves up into a webinar that has begun, and nobody gives a place up.
        assert_eq!(state(&desk.if_match(1).patch(&path, json!({ "capacity": 2 })).await.expect(200)), is(1, 1, "none"));
        ben_on.post_empty(&format!("{path}/cancel-registration")).await.problem(409, "state_conflict");
        let refused = desk.post(&attendance, was_there(&[&ben, &anna, &anna])).await.problem(422, "validation_failed");
        refused.fault("/attendees/0/account_id", "not_registered").fault("/attendees/2/account_id", "repeated");
        ben_on.post(&attendance, was_there(&[&anna])).await.problem(403, "forbidden");
        let noted = desk.post(&attendance, was_there(&[&anna])).await.expect(200);
        assert_eq!(noted.body, json!({ "recorded": 1, "known": 0 }));
        assert_eq!(desk.post(&attendance, was_there(&[&anna])).await.expect(200).body, json!({ "recorded": 0, "known": 1 }));
        let anna_on = service.sign_on(&anna).await;
        let trainings = anna_on.get("/v1/me/training").await.expect(200).body;
        assert_eq!(trainings["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(trainings["items"][0]["title"], json!("Working in the queue"));
        assert_eq!(trainings["items"][0]["completed_on"], json!("2026-03-12"));
    }

    async fn calendars_tell_everybody_when_and_nobody_where(service) {
        let here = service.brooklyn().await;
        let (desk, path) = held(&service, here, 5).await;
        let stranger = service.anonymous();
        let (_, anna) = somebody(&service, here, "anna").await;
        anna.post_empty(&format!("{path}/register")).await.expect(200);
        for public in [&stranger, &service.signed_on(G::Level1, here).await] {
            for what in [path.clone(), "/v1/webinars".to_owned(), format!("{path}/calendar.ics"), "/v1/webinars/calendar.ics".to_owned()] {
                let answer = public.get(&what).await.expect(200);
                assert!(!String::from_utf8_lossy(&answer.bytes).contains("secret"), "{what}");
            }
        }
        assert_eq!(anna.get(&path).await.expect(200).body["content"]["join_link"], json!(LINK));
        assert_eq!(anna.get("/v1/webinars").await.expect(200).body["items"][0]["content"]["join_link"], json!(LINK));
        let own = anna.get(&format!("{path}/calendar.ics")).await.expect(200);
        assert!(String::from_utf8_lossy(&own.bytes).contains("secret-room"));

        let feed = stranger.get("/v1/webinars/calendar.ics").await.expect(200);
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        let text = String::from_utf8(feed.bytes.clone()).expect("text");
        assert!(text.contains("\r\nSEQUENCE:0\r\n") && text.contains("\r\nSTATUS:CONFIRMED\r\n"), "{text}");
        let known = stranger.with("If-None-Match", feed.header("etag"));
        known.get("/v1/webinars/calendar.ics").await.expect(304);
        anna.post_empty(&format!("{path}/cancel-registration")).await.expect(200);
        known.get("/v1/webinars/calendar.ics").await.expect(304);
        desk.if_match(1).post(&format!("{path}/cancel"), json!({ "reason": "Ill" })).await.expect(200);
        let changed = known.get("/v1/webinars/calendar.ics").await.expect(200);
        let text = String::from_utf8(changed.bytes).expect("text");
        assert!(text.contains("\r\nSEQUENCE:1\r\n") && text.contains("\r\nSTATUS:CANCELLED\r\n"), "{text}");
        service.set_time("2026-03-12T14:00:00Z");
        let over = stranger.get("/v1/webinars/calendar.ics").await.expect(200);
        assert!(!String::from_utf8_lossy(&over.bytes).contains("VEVENT"));
        assert_eq!(stranger.get("/v1/webinars").await.expect(200).body["items"], json!([]));
        let before = stranger.get("/v1/webinars?from=2026-03-01T00:00:00Z&status=cancelled").await.expect(200);
        assert_eq!(before.body["items"].as_array().map(Vec::len), Some(1));
    }

    async fn a_request_is_answered_once_with_a_webinar(service) {
        const ALL: &str = "/v1/webinar-requests";
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let (_, anna) = somebody(&service, here, "anna").await;
        let colleague = service.signed_on(G::Level2, here).await;
        let ask = json!({ "topic": "Closing an investigation", "participants": 6 });
        let made = anna.post(ALL, ask.clone()).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!(made.body["facility_id"], json!(here.id));
        colleague.get(&path).await.problem(404, "not_found");
        assert_eq!(colleague.get(ALL).await.expect(200).body["items"], json!([]));
        assert_eq!(desk.get(&format!("{ALL}?status=submitted")).await.expect(200).body["items"], json!([made.body]));
        let answer = format!("{path}/answer");
        let yes = |more: Value| {
            let mut body = json!({ "decision": "accept", "text": "Gladly." });
            body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            body
        };
        anna.if_match(1).post(&answer, yes(json!({ "webinar": webinar(3) }))).await.problem(403, "forbidden");
        desk.if_match(2).post(&answer, yes(json!({}))).await.problem(412, "precondition_failed");
        desk.if_match(1).post(&answer, yes(json!({}))).await.fault("/decision", "does_not_fit");
        let no_such = yes(json!({ "webinar_id": "0198c0de-0000-7000-8000-000000000001" }));
        desk.if_match(1).post(&answer, no_such).await.fault("/webinar_id", "not_ahead");
        let mut past = webinar(3);
        past["starts_at"] = json!("2026-03-01T13:00:00Z");
        desk.if_match(1).post(&answer, yes(json!({ "webinar": past }))).await.fault("/webinar/starts_at", "in_the_past");
        let answered = desk.if_match(1).post(&answer, yes(json!({ "webinar": webinar(3) }))).await.expect(200);
        assert_eq!((&answered.body["status"], answered.version()), (&json!("accepted"), 2));
        let webinar = format!("/v1/webinars/{}", answered.body["webinar_id"].as_str().expect("an id"));
        assert_eq!(service.anonymous().get(&webinar).await.expect(200).body["kind"], json!("custom"));
        let sent = mails(&service).await;
        assert_eq!(receivers(&sent), ["anna"]);
        assert!(sent[0].1.contains("Gladly.") && sent[0].1.contains(&webinar));
        let no = json!({ "decision": "decline", "text": "No." });
        desk.if_match(2).post(&answer, no.clone()).await.problem(409, "state_conflict");
        // Somebody without an address reads the answer here.
        let other = colleague.post(ALL, ask).await.expect(201).header("location").to_owned();
        desk.if_match(1).post(&format!("{other}/answer"), no).await.expect(200);
        assert_eq!(colleague.get(&other).await.expect(200).body["status"], json!("declined"));
        assert!(mails(&service).await.is_empty());
    }

    async fn what_cannot_be_is_refused(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let but = |name: &str, value: Value| { let mut body = webinar(3); body[name] = value; body };
        for (body, place) in [
            (but("starts_at", json!("2026-03-02T15:00:00Z")), "/starts_at"),
            (but("ends_at", json!("2026-03-12T13:00:00Z")), "/ends_at"),
            (but("ends_at", json!("2026-03-13T01:00:01Z")), "/ends_at"),
            (but("capacity", json!(0)), "/capacity"),
            (but("capacity", json!(1001)), "/capacity"),
            (but("join_link", json!("http://example.org")), "/join_link"),
            (but("join_link", json!("https://user:pass@example.org/room")), "/join_link"),
            (but("title", json!("Two\r\nlines")), "/title"),
        ] {
            let refused = desk.post("/v1/webinars", body).await.problem(422, "validation_failed");
            assert_eq!(refused.body["errors"][0]["pointer"], json!(place), "{}", refused.body);
        }
        service.signed_on(G::Level1, here).await.post("/v1/webinars", webinar(3)).await.problem(403, "forbidden");
        service.anonymous().post("/v1/webinars", webinar(3)).await.problem(401, "invalid_token");
        let key = desk.with("Idempotency-Key", "one webinar");
        let made = key.post("/v1/webinars", webinar(3)).await.expect(201);
        assert_eq!(key.post("/v1/webinars", webinar(3)).await.expect(201).id(), made.id());
    }
}
