//! Which accounts lock or expire when, and which are locked and why.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_api::db::account::AccountRow;
use nimrs_api::db::schema::accounts;
use nimrs_api::db::types::At;
use nimrs_api::db::{self, DbError};
use nimrs_api::domain::ids::AccountId;
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::{Code, SecurityGroup as G, StaffKind, Standing};
use nimrs_integration_tests::{Client, Service, on_both};
use serde_json::{Value, json};

use super::jobs::connection;

async fn all(client: &Client, query: &str) -> Vec<Value> {
    client.get(&format!("/v1/account-standings?limit=200{query}")).await.expect(200).body["items"]
        .as_array()
        .unwrap()
        .clone()
}

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["account_id"].as_str().unwrap()).collect()
}

async fn change(service: &Service, id: AccountId, change: impl FnOnce(&mut AccountRow) + Send + 'static) {
    let written = service.app.db.write(move |conn| -> Result<(), DbError> {
        let mut row = db::account::lock(conn, id)?;
        change(&mut row);
        db::account::save(conn, &row)
    });
    written.await.unwrap();
}

fn ago(service: &Service, days: i64) -> Option<At> {
    Some(At(service.clock.now() - TimeDelta::days(days)))
}

/// One account of every standing, in the order in which the list must show them.
async fn one_of_each(service: &Service) -> Vec<String> {
    let here = service.brooklyn().await;
    let mut made = Vec::new();
    // Days since it was last used: locks soon, locks later, is locked and expires.
    for days in [175, 100, 200, 40, 20, 400, 10, 10] {
        let id = service.person(G::Level2, here).await.id;
        let used = ago(service, days);
        change(service, id, move |row| row.activated_at = used).await;
        made.push(id);
    }
    change(service, made[3], |row| row.failed_attempts = 3).await;
    change(service, made[4], |row| {
        row.last_login_at = row.activated_at;
        row.activated_at = None
    })
    .await;
    change(service, made[6], |row| row.deactivated_at = Some(row.created_at)).await;
    change(service, made[7], |row| row.activated_at = None).await;
    // 0 locks next, 1 and 4 lock later, 2 expires in 165 days, 3 in 325; 5, 6 and 7 have nothing ahead, by their ids.
    let order = [0, 1, 4, 2, 3, 5, 6, 7];
    order.iter().map(|index| made[*index].to_string()).collect()
}

on_both! {
    async fn what_ends_next_comes_first(service) {
        let expected = one_of_each(&service).await;
        let here = service.albany().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let listed = all(&central, "").await;
        let own = |item: &&Value| expected.iter().any(|id| item["account_id"] == **id);
        let shown: Vec<Value> = listed.iter().filter(own).cloned().collect();
        // The 160 days to the lock of number 4 come before the 165 to the expiry of number 2.
        assert_eq!(ids(&shown), expected, "{shown:#?}");
        let field = |name: &str| shown.iter().map(|item| item[name].as_str().unwrap_or("-").to_owned()).collect::<Vec<_>>();
        assert_eq!(field("standing"), ["active", "active", "pending", "locked_inactive", "locked_failed_attempts",
            "expired", "deactivated", "pending"]);
        assert_eq!(field("next_event"), ["lock", "lock", "lock", "expiry", "expiry", "-", "-", "-"]);
        for item in &shown {
            assert!(item["why"].as_str().unwrap().len() > 10 && item["what_to_do"].as_str().unwrap().len() > 10, "{item}");
        }
        let contact = |index: usize| shown[index]["contact"]["who"].as_str().unwrap_or("-");
        assert_eq!([contact(0), contact(3), contact(4), contact(5)], ["-", "NYS ITS Service Desk (HealthHelp)",
            "NYS ITS Service Desk (HealthHelp)", "the facility's Security Administrator"]);

        // Page by page it is the same list, whatever the size of the pages.
        for limit in [1, 2, 3, 5] {
            let (mut paged, mut cursor) = (Vec::new(), String::new());
            loop {
                let page = central.get(&format!("/v1/account-standings?limit={limit}{cursor}")).await.expect(200).body;
                paged.extend(page["items"].as_array().unwrap().clone());
                match page["next_cursor"].as_str() {
                    Some(next) => cursor = format!("&cursor={next}"),
                    None => break,
                }
            }
            assert_eq!(ids(&paged), ids(&listed), "{limit}");
        }

        // The filters agree with the list.
        for standing in Standing::ALL {
            let found = all(&central, &format!("&standing={standing}")).await;
            let wanted: Vec<&str> = listed.iter().filter(|item| item["standing"] == standing.code())
                .map(|item| item["account_id"].as_str().unwrap()).collect();
            assert_eq!(ids(&found), wanted, "{standing}");
        }
        for days in [0, 5, 6, 7, 81, 165, 400] {
            let found = all(&central, &format!("&ends_within_days={days}")).await;
            let wanted: Vec<&str> = listed.iter().filter(|item| item["days_left"].as_i64().is_some_and(|left| left <= days))
                .map(|item| item["account_id"].as_str().unwrap()).collect();
            assert_eq!(ids(&found), wanted, "{days}");
        }
        central.get("/v1/account-standings?ends_within_days=-1").await.problem(422, "validation_failed");
        central.get("/v1/account-standings?standing=asleep").await.problem(422, "validation_failed");
    }

    async fn everybody_sees_their_own(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let administrator = service.signed_on(G::SecurityAdministrator, here).await;
        let elsewhere = service.person(G::Level2, there).await;
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let state_desk = service.person_of(G::ItsServiceDesk, here, StaffKind::State).await;
        let state_desk = service.sign_on(&state_desk).await;
        let id = elsewhere.id.to_string();
        let sees = |items: Vec<Value>| ids(&items).contains(&id.as_str());
        assert!(!sees(all(&administrator, "").await) && sees(all(&desk, "").await) && !sees(all(&state_desk, "").await));
        assert!(all(&administrator, &format!("&facility_id={}", there.id)).await.is_empty());
        for group in [G::Level1, G::Level2, G::Level3, G::Integration, G::FieldOffice, G::ClinicalRiskManager, G::JusticeCenter] {
            service.signed_on(group, here).await.get("/v1/account-standings").await.problem(403, "forbidden");
        }
        service.anonymous().get("/v1/account-standings").await.problem(401, "invalid_token");
    }

    /// Whatever writes an account writes its dates beside it, and what lacks them gets them.
    async fn the_dates_beside_an_account_are_those_of_its_facts(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let dates = || {
            let found: (Option<At>, Option<At>) = accounts::table.find(person.id)
                .select((accounts::locks_at, accounts::expires_at)).get_result(&mut connection(&service)).unwrap();
            (found.0.map(|at| at.0), found.1.map(|at| at.0))
        };
        let facts = || {
            let row: AccountRow = accounts::table.find(person.id).select(AccountRow::as_select())
                .get_result(&mut connection(&service)).unwrap();
            (row.facts().locks_at(), row.facts().expires_at())
        };
        let at = |text: &str| Some(text.parse::<DateTime<Utc>>().unwrap());
        assert_eq!(dates(), (at("2026-09-02T14:00:00Z"), at("2027-03-02T15:00:00Z")));
        service.advance(TimeDelta::days(9));
        service.sign_on(&person).await;
        assert_eq!(dates(), facts());
        assert_ne!(dates().0, at("2026-09-02T14:00:00Z"));

        service.set_time("2026-11-02T15:00:00Z");
        let desk = service.signed_on(G::ItsServiceDesk, here).await;
        let path = format!("/v1/accounts/{}", person.id);
        let version = desk.get(&path).await.expect(200).version();
        desk.if_match(version).post(&format!("{path}/unlock"), json!({ "reason": "Called from the number on file" })).await.expect(200);
        assert_eq!(dates(), facts());
        assert!(dates().0 > dates().1, "the lock is put off, the expiry is not");
        desk.if_match(version + 1).post(&format!("{path}/reissue-token"), json!({ "reason": "New telephone" })).await.expect(200);
        assert_eq!(dates(), facts());

        // As a row of an earlier version.
        diesel::update(accounts::table.find(person.id))
            .set((accounts::locks_at.eq(None::<At>), accounts::expires_at.eq(None::<At>)))
            .execute(&mut connection(&service)).unwrap();
        let project = |limit| service.app.db.write(move |conn| db::account::project_missing(conn, limit));
        assert_eq!((project(10).await.unwrap(), project(10).await.unwrap()), (1, 0));
        assert_eq!(dates(), facts());
    }
}
