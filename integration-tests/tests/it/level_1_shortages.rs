//! Facilities with fewer than two Level 1 users: warned of, told once, the last not let go.

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::level_1_shortage::ShortageRow;
use nimrs_api::db::schema::level_1_shortages;
use nimrs_api::domain::outbox::{Failure, MailKind, OutboxStatus};
use nimrs_contract::vocabulary::{SecurityGroup as G, StaffKind};
use nimrs_integration_tests::{Client, Person, Service, on_both};
use serde_json::{Value, json};

use super::jobs::{connection, mail_server, mails, reached_at, run, text, with_mail};

fn told(service: &Service) -> Vec<ShortageRow> {
    level_1_shortages::table.select(ShortageRow::as_select()).load(&mut connection(service)).unwrap()
}

async fn act(client: &Client, person: &Person, verb: &str, body: Value) -> nimrs_integration_tests::Answer {
    let path = format!("/v1/accounts/{}", person.id);
    let version = client.get(&path).await.expect(200).version();
    client.if_match(version).post(&format!("{path}/{verb}"), body).await
}

async fn coverage(client: &Client, query: &str) -> Vec<Value> {
    client.get(&format!("/v1/level-1-coverage{query}")).await.expect(200).body["items"].as_array().unwrap().clone()
}

on_both! { with with_mail();
    async fn losing_the_second_last_warns_and_tells_once(service) {
        let here = service.brooklyn().await;
        let (one, two) = (service.person(G::Level1, here).await, service.person(G::Level1, here).await);
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        let client = service.sign_on(&administrator).await;
        assert_eq!(coverage(&client, "?fewer_than_two=true").await, Vec::<Value>::new());

        let answer = act(&client, &one, "deactivate", json!({ "reason": "Left the facility" })).await.expect(200);
        assert_eq!(answer.body["warnings"][0]["code"], "fewer_than_two_level_1");
        let sent = mails(&service, MailKind::Level1Shortage);
        assert_eq!((sent.len(), &sent[0].envelope.0.to[..]), (1, &["security@example.org".to_owned()][..]));
        let text = text(&sent[0]);
        assert!(text.contains("only one Level 1 user") && text.contains("Brooklyn General"), "{text}");
        assert!(!text.contains("Test level_1") && !text.contains(&one.user_id), "nobody is named: {text}");
        let shown = coverage(&client, "?fewer_than_two=true").await;
        assert_eq!((shown.len(), &shown[0]["level_1_users"], &shown[0]["fewer_than_two"]), (1, &json!(1), &json!(true)));
        assert!(shown[0]["told_at"].is_string() && shown[0]["what_to_do"].is_string(), "{shown:?}");
        assert_eq!(shown[0]["contact"]["who"], "the facility's SMS Security Administrator");

        // The last is not let go, and the jobs do not tell again.
        let refused = act(&client, &two, "deactivate", json!({ "reason": "Left the facility" })).await;
        let refused = refused.problem(409, "last_level_1");
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("Level 1"), "{}", refused.body);
        for _ in 0..3 {
            service.advance(TimeDelta::hours(1));
            run(&service).await;
        }
        assert_eq!(mails(&service, MailKind::Level1Shortage).len(), 1);

        // There are two again: forgotten. The next fall is told anew.
        service.person(G::Level1, here).await;
        service.advance(TimeDelta::hours(1));
        run(&service).await;
        assert!(told(&service).is_empty());
        let client = service.sign_on(&administrator).await;
        assert_eq!(coverage(&client, "").await[0]["level_1_users"], 2);
        let answer = act(&client, &two, "change-group", json!({ "security_group": "level_2", "reason": "New duties" })).await;
        assert_eq!(answer.expect(200).body["warnings"][0]["code"], "fewer_than_two_level_1");
        assert_eq!(mails(&service, MailKind::Level1Shortage).len(), 2);
    }

    /// Between two looks of the job it fell, recovered and fell again: that is two falls.
    async fn a_second_fall_within_the_hour_is_told_too(service) {
        let here = service.brooklyn().await;
        let (one, _two) = (service.person(G::Level1, here).await, service.person(G::Level1, here).await);
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        let client = service.sign_on(&administrator).await;
        for _ in 0..2 {
            act(&client, &one, "change-group", json!({ "security_group": "level_2", "reason": "New duties" })).await.expect(200);
            act(&client, &one, "change-group", json!({ "security_group": "level_1", "reason": "Old duties" })).await.expect(200);
        }
        let sent = mails(&service, MailKind::Level1Shortage);
        assert_eq!(sent.iter().map(|mail| mail.status.0).collect::<Vec<_>>(), [OutboxStatus::Stopped, OutboxStatus::Queued]);
        service.advance(TimeDelta::hours(1));
        run(&service).await;
        assert!(told(&service).is_empty());
        assert_eq!(mails(&service, MailKind::Level1Shortage)[1].status.0, OutboxStatus::Stopped, "it is over");
    }

    /// A refused change tells nobody.
    async fn what_was_rolled_back_is_not_told(service) {
        let here = service.brooklyn().await;
        let (one, two) = (service.person(G::Level1, here).await, service.person(G::Level1, here).await);
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        let client = service.sign_on(&administrator).await;
        let body = json!({ "security_group": "field_office", "reason": "New duties" });
        act(&client, &one, "change-group", body).await.expect(422);
        assert!(mails(&service, MailKind::Level1Shortage).is_empty() && told(&service).is_empty());
        // Two administrators take one of the last two each, at the same instant.
        let other = service.person(G::SecurityAdministrator, here).await;
        let other = service.sign_on(&other).await;
        let reason = json!({ "reason": "Left the facility" });
        let (a, b) = tokio::join!(
            act(&client, &one, "deactivate", reason.clone()),
            act(&other, &two, "deactivate", reason.clone())
        );
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        assert_eq!((mails(&service, MailKind::Level1Shortage).len(), told(&service).len()), (1, 1));
    }

    /// Nobody did anything: an account expired.
    async fn an_expiry_is_a_fall_too_and_a_mail_that_failed_is_tried_again(service) {
        let here = service.brooklyn().await;
        service.person(G::Level1, here).await;
        service.set_time("2026-12-01T15:00:00Z");
        service.person(G::Level1, here).await;
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        service.set_time("2027-03-02T14:59:00Z");
        run(&service).await;
        assert!(told(&service).is_empty(), "locked, but a desk could unlock it");
        service.set_time("2027-03-02T16:00:00Z");
        run(&service).await;
        assert_eq!(told(&service)[0].level_1_users, 1);
        assert_eq!(mails(&service, MailKind::Level1Shortage).len(), 1);
        let mut attempts = 0;
        for _ in 0..(3 * 24) {
            attempts += mail_server_of_shortages(&service).await;
            service.advance(TimeDelta::hours(1));
            run(&service).await;
        }
        assert_eq!((attempts, mails(&service, MailKind::Level1Shortage).len()), (3, 1), "once a day, the same mail");
    }

    async fn without_an_administrator_it_waits_for_one(service) {
        let here = service.brooklyn().await;
        service.person(G::Level1, here).await;
        run(&service).await;
        assert!(told(&service).is_empty());
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        service.advance(TimeDelta::hours(1));
        run(&service).await;
        assert_eq!((told(&service).len(), mails(&service, MailKind::Level1Shortage).len()), (1, 1));
    }
}

async fn mail_server_of_shortages(service: &Service) -> usize {
    mail_server(service, Err(Failure::Refused(550))).await
}

on_both! {
    async fn everybody_sees_the_facilities_of_their_own(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let administrator = service.signed_on(G::SecurityAdministrator, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let local_desk = service.signed_on(G::ItsServiceDesk, here).await;
        let state_desk = service.person_of(G::ItsServiceDesk, here, StaffKind::State).await;
        let state_desk = service.sign_on(&state_desk).await;
        let level_1 = service.signed_on(G::Level1, here).await;
        level_1.get("/v1/level-1-coverage").await.problem(403, "forbidden");
        for (client, count) in [(&administrator, 1), (&central, 2), (&local_desk, 2), (&state_desk, 0)] {
            assert_eq!(coverage(client, "").await.len(), count);
        }
        assert_eq!(coverage(&administrator, &format!("?facility_id={}", there.id)).await.len(), 0, "not its own");
        let shown = coverage(&central, &format!("?facility_id={}", here.id)).await;
        assert_eq!((&shown[0]["level_1_users"], &shown[0]["active"]), (&json!(1), &json!(1)));
        // Page by page.
        let first = central.get("/v1/level-1-coverage?limit=1&fewer_than_two=true").await.expect(200).body;
        let cursor = first["next_cursor"].as_str().unwrap();
        let second = central.get(&format!("/v1/level-1-coverage?limit=1&fewer_than_two=true&cursor={cursor}")).await.expect(200).body;
        assert_ne!(first["items"][0]["facility_id"], second["items"][0]["facility_id"]);
        assert!(second["next_cursor"].is_null(), "{second}");
    }
}
