use super::*;
use chrono::Duration;
use nimrs_contract::vocabulary::Code;
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn active() -> AccountFacts {
    AccountFacts {
        activated_at: Some(at("2025-01-10T15:00:00Z")),
        last_login_at: Some(at("2026-01-15T15:00:00Z")),
        ..AccountFacts::default()
    }
}

#[test]
fn the_months_end_at_the_instant() {
    let facts = active();
    for (now, standing, days_left) in [
        ("2026-01-15T15:00:00Z", Standing::Active, 181),
        ("2026-06-15T15:00:00Z", Standing::Active, 30),
        // 10:00 in New York on both days, an hour earlier in UTC in July.
        ("2026-07-15T13:59:59.999999Z", Standing::Active, 0),
        ("2026-07-15T14:00:00Z", Standing::LockedInactive, 0),
        ("2027-01-15T14:59:59Z", Standing::LockedInactive, 0),
        ("2027-01-15T15:00:00Z", Standing::Expired, 0),
        ("2040-01-01T00:00:00Z", Standing::Expired, 0),
    ] {
        assert_eq!(facts.standing(at(now)), standing, "{now}");
        assert_eq!(facts.days_left(at(now)), Some(days_left), "{now}");
    }
}

#[test]
fn month_ends_and_leap_days() {
    for (login, locks, expires) in [
        ("2025-08-31T16:00:00Z", "2026-02-28T17:00:00Z", "2026-08-31T16:00:00Z"),
        ("2027-08-31T16:00:00Z", "2028-02-29T17:00:00Z", "2028-08-31T16:00:00Z"),
        ("2028-02-29T17:00:00Z", "2028-08-29T16:00:00Z", "2029-02-28T17:00:00Z"),
    ] {
        let facts = AccountFacts { last_login_at: Some(at(login)), ..active() };
        assert_eq!(facts.locks_at(), Some(at(locks)), "{login}");
        assert_eq!(facts.expires_at(), Some(at(expires)), "{login}");
    }
}

#[test]
fn the_order_of_the_standings() {
    let late = at("2030-01-01T00:00:00Z");
    let soon = at("2026-02-01T00:00:00Z");
    let everything = AccountFacts { deactivated_at: Some(soon), failed_attempts: 3, ..active() };
    assert_eq!(everything.standing(late), Standing::Deactivated);
    assert_eq!(AccountFacts { deactivated_at: None, ..everything }.standing(late), Standing::Expired);
    let half_year = at("2026-08-01T00:00:00Z");
    assert_eq!(AccountFacts { deactivated_at: None, ..everything }.standing(half_year), Standing::LockedFailedAttempts);
    assert_eq!(active().standing(half_year), Standing::LockedInactive);
    let new = AccountFacts::default();
    assert_eq!(new.standing(late), Standing::Pending);
    assert_eq!((new.locks_at(), new.expires_at(), new.days_left(late)), (None, None, None));
    assert_eq!(AccountFacts { failed_attempts: 2, ..active() }.standing(soon), Standing::Active);
}

#[test]
fn who_never_signed_on_counts_from_the_activation() {
    let facts = AccountFacts { last_login_at: None, ..active() };
    assert_eq!(facts.standing(at("2025-07-10T13:59:59Z")), Standing::Active);
    assert_eq!(facts.standing(at("2025-07-10T14:00:00Z")), Standing::LockedInactive);
    assert_eq!(facts.standing(at("2026-01-10T15:00:00Z")), Standing::Expired);
    // Access re-established after it expired: the new e-token starts the count.
    let back = AccountFacts { activated_at: Some(at("2030-05-01T12:00:00Z")), ..active() };
    assert_eq!(back.standing(at("2030-05-02T12:00:00Z")), Standing::Active);
}

#[test]
fn a_desk_lifts_the_lock_for_six_months_but_never_the_expiry() {
    let facts = AccountFacts { inactivity_reset_at: Some(at("2026-08-01T12:00:00Z")), ..active() };
    assert_eq!(facts.standing(at("2026-08-01T12:00:01Z")), Standing::Active);
    assert_eq!(facts.locks_at(), Some(at("2027-02-01T13:00:00Z")));
    assert_eq!(facts.standing(at("2027-01-15T15:00:00Z")), Standing::Expired);
    assert_eq!(facts.days_left(at("2027-01-14T15:00:00Z")), Some(1));
    for standing in Standing::ALL {
        let lost = matches!(standing, Standing::Expired | Standing::Deactivated);
        assert_eq!(desk_can_help(*standing), !lost);
    }
}

#[test]
fn sign_on_by_table() {
    let now = at("2026-02-01T00:00:00Z");
    let failed = |failed_attempts, locked_now| SignOnOutcome::Failed { failed_attempts, locked_now };
    let right = SignOn { pin_ok: true, code_step: Some(7), last_step: Some(6) };
    let locked = AccountFacts { failed_attempts: 3, ..active() };
    for (facts, offered, outcome) in [
        (active(), right, SignOnOutcome::Success { step: 7 }),
        (active(), SignOn { last_step: None, ..right }, SignOnOutcome::Success { step: 7 }),
        (active(), SignOn { pin_ok: false, ..right }, failed(1, false)),
        (active(), SignOn { code_step: None, ..right }, failed(1, false)),
        (active(), SignOn { last_step: Some(7), ..right }, failed(0, false)),
        (active(), SignOn { last_step: Some(8), ..right }, failed(0, false)),
        (active(), SignOn { last_step: Some(7), pin_ok: false, ..right }, failed(1, false)),
        (AccountFacts { failed_attempts: 2, ..active() }, SignOn { pin_ok: false, ..right }, failed(3, true)),
        (AccountFacts { failed_attempts: 2, ..active() }, right, SignOnOutcome::Success { step: 7 }),
        (locked, right, SignOnOutcome::Refused { standing: Standing::LockedFailedAttempts, step: 7 }),
        (locked, SignOn { pin_ok: false, ..right }, failed(4, false)),
    ] {
        assert_eq!(sign_on(&facts, offered, now), outcome, "{facts:?} {offered:?}");
    }
}

#[test]
fn what_ends_next() {
    let now = at("2026-02-01T00:00:00Z");
    let end = |facts: AccountFacts, now| facts.next_end(now).map(|end| (end.event, end.at, end.days_left(now)));
    let (locks, expires) = (at("2026-07-15T14:00:00Z"), at("2027-01-15T15:00:00Z"));
    assert_eq!(end(active(), now), Some((AccountEvent::Lock, locks, 165)));
    assert_eq!(end(active(), locks), Some((AccountEvent::Expiry, expires, 184)), "locked already");
    assert_eq!(end(active(), expires), None, "expired");
    let failed = AccountFacts { failed_attempts: 3, ..active() };
    assert_eq!(end(failed, now).map(|end| end.0), Some(AccountEvent::Expiry), "locked already");
    let helped = AccountFacts { inactivity_reset_at: Some(at("2026-08-01T12:00:00Z")), ..active() };
    assert_eq!(end(helped, at("2026-08-02T12:00:00Z")).map(|end| end.0), Some(AccountEvent::Expiry), "expires first");
    assert_eq!(end(AccountFacts { deactivated_at: Some(now), ..active() }, now), None);
    assert_eq!(end(AccountFacts::default(), now), None);
    let pending = AccountFacts { activated_at: None, ..active() };
    assert_eq!(end(pending, now), Some((AccountEvent::Lock, locks, 165)));
}

fn instant() -> impl Strategy<Value = Option<DateTime<Utc>>> {
    proptest::option::of((1_600_000_000i64..1_900_000_000).prop_map(|s| DateTime::from_timestamp(s, 0).unwrap()))
}

proptest! {
    #[test]
    fn a_standing_only_worsens_with_time(
        deactivated_at in instant(), activated_at in instant(), last_login_at in instant(),
        inactivity_reset_at in instant(), failed_attempts in 0i32..5,
        start in 1_600_000_000i64..1_900_000_000, later in 0i64..100_000_000,
    ) {
        let facts = AccountFacts {
            deactivated_at,
            activated_at,
            last_login_at,
            failed_attempts,
            inactivity_reset_at,
            ..AccountFacts::default()
        };
        let now = DateTime::from_timestamp(start, 0).unwrap();
        let then = now + Duration::seconds(later);
        // The order of the vocabulary is the order of severity.
        prop_assert!(facts.standing(then) <= facts.standing(now));
        prop_assert!(facts.days_left(then) <= facts.days_left(now));
    }

    #[test]
    fn only_right_pin_and_code_reveal_a_standing(
        facts in (instant(), instant(), 0i32..5), pin_ok: bool,
        code_step in proptest::option::of(0i64..5), last_step in proptest::option::of(0i64..5),
    ) {
        let facts = AccountFacts { activated_at: facts.0, last_login_at: facts.1, failed_attempts: facts.2, ..AccountFacts::default() };
        let now = at("2026-01-01T00:00:00Z");
        let right = pin_ok && code_step.is_some_and(|step| last_step.is_none_or(|last| step > last));
        match sign_on(&facts, SignOn { pin_ok, code_step, last_step }, now) {
            SignOnOutcome::Failed { failed_attempts, locked_now } => {
                prop_assert!(!right);
                // A request sent twice is no guess.
                let repeated = pin_ok && code_step.is_some();
                prop_assert_eq!(failed_attempts, facts.failed_attempts + i32::from(!repeated));
                prop_assert_eq!(locked_now, !repeated && failed_attempts == FAILED_ATTEMPTS_LIMIT);
            }
            SignOnOutcome::Success { .. } => prop_assert!(right && facts.standing(now) == Standing::Active),
            SignOnOutcome::Refused { standing, .. } => prop_assert!(right && standing == facts.standing(now) && standing != Standing::Active),
        }
    }
}

#[test]
fn a_machine_neither_locks_nor_expires() {
    let machine = AccountFacts { machine: true, ..active() };
    let late = at("2046-01-01T00:00:00Z");
    assert_eq!((machine.locks_at(), machine.expires_at(), machine.days_left(late)), (None, None, None));
    assert_eq!(machine.standing(late), Standing::Active);
    assert_eq!(machine.next_end(late), None);
    assert_eq!(AccountFacts { deactivated_at: Some(late), ..machine }.standing(late), Standing::Deactivated);
}
