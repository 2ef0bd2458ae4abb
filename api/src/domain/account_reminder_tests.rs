use std::collections::BTreeMap;

use chrono::{Days, Duration};
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::end_of_day_ny;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn used(text: &str) -> AccountFacts {
    AccountFacts { activated_at: Some(at(text)), ..AccountFacts::default() }
}

/// Every reminder, and the first day on which it was due, when somebody looks every day until two days after the expiry.
fn looked_daily(facts: &AccountFacts) -> BTreeMap<NaiveDate, Reminder> {
    let (mut today, mut found) = (date_ny(facts.activated_at.unwrap()), BTreeMap::new());
    let last = date_ny(facts.expires_at().unwrap()) + Days::new(2);
    let mut seen = Vec::new();
    while today < last {
        for reminder in
            due(facts, end_of_day_ny(today)).into_iter().chain(due(facts, end_of_day_ny(today) - Duration::hours(23)))
        {
            if !seen.contains(&reminder) {
                seen.push(reminder);
                assert!(found.insert(today, reminder).is_none(), "one a day");
            }
        }
        today = today.succ_opt().unwrap();
    }
    found
}

#[test]
fn the_days_of_a_year_without_a_sign_on() {
    for (start, days) in [
        // 31 August: six months end on the last day of February.
        ("2026-08-31T16:00:00Z", ["2027-01-29", "2027-02-21", "2027-02-27", "2027-08-01", "2027-08-24", "2027-08-30"]),
        ("2027-08-31T16:00:00Z", ["2028-01-30", "2028-02-22", "2028-02-28", "2028-08-01", "2028-08-24", "2028-08-30"]),
        // A leap day: six months on the 29th, a year on 28 February.
        ("2028-02-29T17:00:00Z", ["2028-07-30", "2028-08-22", "2028-08-28", "2029-01-29", "2029-02-21", "2029-02-27"]),
        // Shortly before midnight in New York, when it is the next day in UTC.
        ("2027-01-01T04:59:00Z", ["2027-05-31", "2027-06-23", "2027-06-29", "2027-12-01", "2027-12-24", "2027-12-30"]),
        // 02:30 on the day when the clocks go forward does not exist: 8 March 2026.
        ("2025-09-08T06:30:00Z", ["2026-02-06", "2026-03-01", "2026-03-07", "2026-08-09", "2026-09-01", "2026-09-07"]),
    ] {
        let found = looked_daily(&used(start));
        let expected: Vec<NaiveDate> = days.iter().map(|text| day(text)).collect();
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), expected, "{start}");
        let days_before: Vec<i32> = found.values().map(|reminder| reminder.days_before).collect();
        assert_eq!(days_before, [30, 7, 1, 30, 7, 1]);
    }
}

#[test]
fn who_cannot_lock_is_not_reminded_of_a_lock() {
    let facts = used("2026-01-15T15:00:00Z");
    let week_before = at("2026-07-10T15:00:00Z");
    let lock = Reminder { event: AccountEvent::Lock, ends_on: day("2026-07-15"), days_before: 7 };
    assert_eq!(due(&facts, week_before), [lock]);
    assert_eq!(due(&facts, at("2026-07-15T13:59:59Z")), [Reminder { days_before: 1, ..lock }], "until the instant");
    assert_eq!(due(&facts, at("2026-07-15T14:00:00Z")), []);
    for other in [
        AccountFacts { failed_attempts: 3, ..facts },
        AccountFacts { deactivated_at: Some(week_before), ..facts },
        AccountFacts { last_login_at: Some(week_before), ..facts },
    ] {
        assert_eq!(due(&other, week_before), [], "{other:?}");
    }
    let expiry = Reminder { event: AccountEvent::Expiry, ends_on: day("2027-01-15"), days_before: 30 };
    for other in [facts, AccountFacts { failed_attempts: 3, ..facts }] {
        assert_eq!(due(&other, at("2027-01-01T15:00:00Z")), [expiry], "{other:?}");
    }
}

#[test]
fn a_mail_that_did_not_leave() {
    let facts = used("2026-01-15T15:00:00Z");
    let written = Reminder { event: AccountEvent::Lock, ends_on: day("2026-07-15"), days_before: 30 };
    let (now, earlier) = (at("2026-06-20T15:00:00Z"), at("2026-06-19T15:00:00Z"));
    assert_eq!(fate(&facts, written, None, now), Fate::Wait);
    assert_eq!(fate(&facts, written, Some(now), now), Fate::Wait);
    assert_eq!(fate(&facts, written, Some(earlier), now), Fate::Retry);
    assert_eq!(fate(&facts, written, Some(earlier), at("2026-07-08T15:00:00Z")), Fate::Stop, "a nearer one is due");
    assert_eq!(fate(&facts, written, Some(earlier), at("2026-07-16T15:00:00Z")), Fate::Stop, "it has locked");
    let back = AccountFacts { last_login_at: Some(earlier), ..facts };
    assert_eq!(fate(&back, written, None, now), Fate::Stop, "somebody signed on");
}

#[test]
fn the_words_say_when_and_what_to_do_and_name_nobody() {
    let now = at("2026-07-08T15:00:00Z");
    let facts = used("2026-01-15T15:00:00Z");
    let end = facts.next_end(now).unwrap();
    let (subject, body) = words(end, facts.standing(now), "kings-l2", "https://nimrs.example.org");
    assert_eq!(subject, "NIMRS: an account locks on July 15, 2026");
    assert!(
        body.contains("User ID: kings-l2") && body.contains("Wednesday, July 15, 2026, 10:00 AM (New York)"),
        "{body}"
    );
    assert!(
        body.contains("Sign on once before then") && body.contains("https://nimrs.example.org/v1/me/expiry"),
        "{body}"
    );
    let end = End { event: AccountEvent::Expiry, ..end };
    let (subject, body) = words(end, Standing::LockedInactive, "kings-l2", "https://nimrs.example.org");
    assert!(
        subject.contains("expires") && body.contains("unlock it and sign on") && body.contains("800-435-7697"),
        "{body}"
    );
    assert!(body.lines().all(|line| line.len() <= 100), "{body}");
}

proptest! {
    #[test]
    fn each_comes_on_its_day_and_once(start in 1_700_000_000i64..2_000_000_000) {
        let facts = AccountFacts { activated_at: DateTime::from_timestamp(start, 0), ..AccountFacts::default() };
        let mut expected = BTreeMap::new();
        for (event, end) in [(AccountEvent::Lock, facts.locks_at()), (AccountEvent::Expiry, facts.expires_at())] {
            let ends_on = date_ny(end.unwrap());
            for days_before in [30u16, 7, 1] {
                let reminder = Reminder { event, ends_on, days_before: i32::from(days_before) };
                expected.insert(ends_on - Days::new(days_before.into()), reminder);
            }
        }
        prop_assert_eq!(looked_daily(&facts), expected);
    }

    #[test]
    fn after_an_outage_only_the_nearest_is_due(
        start in 1_700_000_000i64..2_000_000_000, after in 0i64..400 * 86_400, login in proptest::option::of(0i64..400 * 86_400),
    ) {
        let instant = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let facts = AccountFacts {
            activated_at: Some(instant(start)),
            last_login_at: login.map(|later| instant(start + later)),
            ..AccountFacts::default()
        };
        let now = instant(start + after);
        for reminder in due(&facts, now) {
            let end = facts.end(reminder.event, now).unwrap();
            prop_assert!(now < end.at, "never after the event");
            let days_left = (reminder.ends_on - date_ny(now)).num_days();
            let nearest = DAYS_BEFORE.into_iter().filter(|days| i64::from(*days) >= days_left).min();
            prop_assert_eq!(Some(reminder.days_before), nearest);
            prop_assert_eq!(fate(&facts, reminder, None, now), Fate::Wait);
        }
    }
}
