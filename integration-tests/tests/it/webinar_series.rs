//! Webinars that recur.

use chrono::TimeDelta;
use nimrs_api::service::webinar_series::make_due;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Options, on_both};
use serde_json::{Value, json};

const ALL: &str = "/v1/webinar-series";

pub fn twice_a_month() -> Value {
    json!({ "title": "For new users", "description": "From sign-on to the first incident.", "capacity": 20,
        "join_link": "https://meet.example.org/basics", "weekday": "thursday", "weeks": [2, 4], "start_time": "09:00",
        "duration_minutes": 60, "first_on": "2026-03-01" })
}

async fn sessions(reader: &Client, series: &str) -> Vec<String> {
    let path = format!("/v1/webinars?series_id={series}&from=2026-01-01T00:00:00Z&limit=200");
    let list = reader.get(&path).await.expect(200).body;
    let items = list["items"].as_array().expect("a list").iter();
    items.map(|item| item["content"]["starts_at"].as_str().unwrap_or_default().to_owned()).collect()
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn sessions_are_made_ninety_days_ahead_and_once(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let stranger = service.anonymous();
        // 23 April becomes a holiday before the series is made.
        let central = service.signed_on(G::CentralOffice, here).await;
        central.post("/v1/holidays", json!({ "date": "2026-04-23", "name": "A day off" })).await.expect(201);
        let made = desk.post(ALL, twice_a_month()).await.expect(201);
        let (id, path) = (made.id(), made.header("location").to_owned());
        assert_eq!(made.body["made_until"], json!("2026-05-31"));
        // 09:00 in New York is 14:00 in winter and 13:00 in summer time, which begins on 8 March.
        let first = ["2026-03-12T13:00:00Z", "2026-03-26T13:00:00Z", "2026-04-09T13:00:00Z", "2026-04-24T13:00:00Z",
            "2026-05-14T13:00:00Z", "2026-05-28T13:00:00Z"];
        assert_eq!(sessions(&stranger, &id).await, first);
        assert_eq!(make_due(&service.ctx()).await.expect("made"), 0);

        // The calendar changes: what is made is not made again.
        let version = central.get("/v1/holidays/2026-04-23").await.expect(200).version();
        central.if_match(version).delete("/v1/holidays/2026-04-23").await.expect(204);
        service.advance(TimeDelta::days(11));
        let runs = futures_util::future::join_all((0..4).map(|_| async { make_due(&service.ctx()).await })).await;
        assert_eq!(runs.into_iter().map(|made| made.expect("made")).sum::<usize>(), 1);
        let mut all = first.to_vec();
        all.push("2026-06-11T13:00:00Z");
        assert_eq!(sessions(&stranger, &id).await, all);

        // After months without a run nothing is made for the past.
        service.set_time("2026-09-01T12:00:00Z");
        assert_eq!(make_due(&service.ctx()).await.expect("made"), 6);
        let after = sessions(&stranger, &id).await;
        assert_eq!(after[7..], ["2026-09-10T13:00:00Z", "2026-09-24T13:00:00Z", "2026-10-08T13:00:00Z",
            "2026-10-22T13:00:00Z", "2026-11-12T14:00:00Z", "2026-11-27T14:00:00Z"], "Thanksgiving is on the 26th");

        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let found = desk.get(&path).await.expect(200);
        assert_eq!((found.version(), &found.body["made_until"]), (1, &json!("2026-11-30")));
        desk.if_match(1).patch(&path, json!({ "weekday": "monday" })).await.expect(200);
        assert_eq!(sessions(&stranger, &id).await, after, "what is made stays");
        service.set_time("2026-10-01T12:00:00Z");
        make_due(&service.ctx()).await.expect("made");
        assert_eq!(sessions(&stranger, &id).await[13..], ["2026-12-14T14:00:00Z", "2026-12-28T14:00:00Z"]);
    }

    async fn an_ended_series_makes_no_more(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::CentralOffice, here).await;
        let made = desk.post(ALL, twice_a_month()).await.expect(201);
        let path = made.header("location").to_owned();
        let end = format!("{path}/end");
        desk.if_match(1).post(&end, json!({ "cancel_sessions": true })).await.fault("/reason", "required");
        let reason = json!({ "cancel_sessions": true, "reason": "No demand." });
        service.signed_on(G::Level1, here).await.if_match(1).post(&end, reason.clone()).await.problem(403, "forbidden");
        desk.if_match(1).post(&end, reason).await.expect(200);
        let path_of_all = format!("/v1/webinars?series_id={}&status=scheduled", made.id());
        assert_eq!(service.anonymous().get(&path_of_all).await.expect(200).body["items"], json!([]));
        desk.if_match(2).post(&end, json!({})).await.problem(409, "state_conflict");
        service.advance(TimeDelta::days(40));
        assert_eq!(make_due(&service.ctx()).await.expect("made"), 0);
        assert_eq!(sessions(&service.anonymous(), &made.id()).await.len(), 6);
    }

    async fn a_rule_that_cannot_be_is_refused(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let but = |name: &str, value: Value| { let mut body = twice_a_month(); body[name] = value; body };
        for (body, place) in [
            (but("weeks", json!([2, 2])), "/weeks/1"),
            (but("weeks", json!([6])), "/weeks/0"),
            (but("weeks", json!([])), "/weeks"),
            (but("start_time", json!("24:00")), "/start_time"),
            (but("weekday", json!("sunday")), "/weekday"),
            (but("last_on", json!("2026-02-01")), "/last_on"),
            (but("duration_minutes", json!(481)), "/duration_minutes"),
        ] {
            let refused = desk.post(ALL, body).await.problem(422, "validation_failed");
            assert_eq!(refused.body["errors"][0]["pointer"], json!(place), "{}", refused.body);
        }
        service.signed_on(G::Level1, here).await.get(ALL).await.problem(403, "forbidden");
        // One that ends within reach goes on when it is given more time.
        let made = desk.post(ALL, but("last_on", json!("2026-03-20"))).await.expect(201);
        assert_eq!(sessions(&desk, &made.id()).await.len(), 1);
        desk.if_match(1).patch(made.header("location"), json!({ "last_on": "2026-04-10" })).await.expect(200);
        assert_eq!(sessions(&desk, &made.id()).await.len(), 3);
    }
}
