//! Reminders that an account will lock or expire: which are due, what they say, and what becomes of one that has not
//! left.
//!
//! They go out 30, 7 and 1 calendar day (New York) before. When some were missed, because the service stood still or
//! the account's dates moved, only the nearest goes out: the others say nothing that it does not.

use chrono::{DateTime, NaiveDate, Utc};
use nimrs_contract::vocabulary::{AccountEvent, Code, Standing};

use super::calendar::{date_ny, wall_clock_ny};
use super::standing::{AccountFacts, End};

/// How many calendar days before the event a reminder goes out, the nearest first.
pub const DAYS_BEFORE: [i32; 3] = [1, 7, 30];
/// The first reminder goes out so many days before.
pub const FIRST_DAYS_BEFORE: u32 = 30;

/// One reminder of one account; with the account it says which, so that none is written twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reminder {
    /// What it warns of.
    pub event: AccountEvent,
    /// The day in New York on which that happens.
    pub ends_on: NaiveDate,
    /// How many days before it goes out.
    pub days_before: i32,
}

/// The reminder of this event that is due, whether it was written or not.
pub fn due_of(facts: &AccountFacts, event: AccountEvent, now: DateTime<Utc>) -> Option<Reminder> {
    let end = facts.end(event, now)?;
    let days_left = end.days_left(now);
    let days_before = DAYS_BEFORE.into_iter().find(|days| days_left <= i64::from(*days))?;
    Some(Reminder { event, ends_on: date_ny(end.at), days_before })
}

/// The reminders that are due, whether they were written or not: at most one for each event.
pub fn due(facts: &AccountFacts, now: DateTime<Utc>) -> Vec<Reminder> {
    AccountEvent::ALL.iter().filter_map(|event| due_of(facts, *event, now)).collect()
}

/// What becomes of a reminder's mail that has not left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It waits, or was given up today.
    Wait,
    /// It was given up on an earlier day and is tried again.
    Retry,
    /// It says what is no longer so, or a nearer one says it: it must not leave any more.
    Stop,
}

/// Decides on a reminder whose mail has not left. `given_up` says when the last attempt was, where no other follows.
pub fn fate(facts: &AccountFacts, written: Reminder, given_up: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Fate {
    if due_of(facts, written.event, now) != Some(written) {
        return Fate::Stop;
    }
    // Once a day: a mail server that refuses is not asked every hour.
    if given_up.is_some_and(|at| date_ny(at) < date_ny(now)) { Fate::Retry } else { Fate::Wait }
}

/// Subject and text of a reminder. The user ID is all that is said of the person.
pub fn words(end: End, standing: Standing, user_id: &str, url: &str) -> (String, String) {
    let (verb, after) = match end.event {
        AccountEvent::Lock => {
            ("locks", "Once it is locked, only the ITS service desk can unlock it; the NIMRS help desk cannot.")
        }
        AccountEvent::Expiry => (
            "expires",
            "Once it has expired, no service desk can help: access must be requested anew and a\nnew e-token follows.",
        ),
    };
    let subject = format!("NIMRS: an account {verb} on {}", date_ny(end.at).format("%B %-d, %Y"));
    let body = format!(
        "User ID: {user_id}\n\nThis NIMRS account {verb} for want of a sign-on:\n\n  {}\n\n{}\n{after}\n\nThe dates of \
         the account: GET {url}/v1/me/expiry\n\nITS service desk, local providers: 800-435-7697 option 2 (HealthHelp)\n\
         ITS service desk, State employees: 844-891-1786 (Fixit)\n",
        wall_clock_ny(end.at),
        advice(standing),
    );
    (subject, body)
}

fn advice(standing: Standing) -> &'static str {
    match standing {
        Standing::LockedFailedAttempts | Standing::LockedInactive => {
            "It is locked. Have the ITS service desk unlock it and sign on before then."
        }
        Standing::Pending => {
            "Its e-token is not activated. Activate it and sign on before then; for a new code ask the\nITS service desk."
        }
        Standing::Active | Standing::Expired | Standing::Deactivated => {
            "Sign on once before then, and nothing happens: every sign-on starts the count anew."
        }
    }
}

#[cfg(test)]
#[path = "account_reminder_tests.rs"]
mod tests;
