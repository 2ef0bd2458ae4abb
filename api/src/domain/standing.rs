//! What state an account is in, derived from its dates and failures and never stored.

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::{AccountEvent, Standing};

use super::calendar::{add_months, date_ny};

/// This many failed sign-ons in a row lock an account.
pub const FAILED_ATTEMPTS_LIMIT: i32 = 3;
/// Calendar months without a sign-on after which an account locks.
pub const MONTHS_TO_LOCK: u32 = 6;
/// Calendar months without a sign-on after which an account expires.
pub const MONTHS_TO_EXPIRY: u32 = 12;

/// What is known of an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccountFacts {
    /// When it was taken out of use.
    pub deactivated_at: Option<DateTime<Utc>>,
    /// When its present e-token was confirmed with a first code; `None` while that is awaited.
    pub activated_at: Option<DateTime<Utc>>,
    /// The last successful sign-on.
    pub last_login_at: Option<DateTime<Utc>>,
    /// Failed sign-ons since the last success or unlock.
    pub failed_attempts: i32,
    /// When a service desk last lifted a lock for inactivity: the six months start anew, the year does not.
    pub inactivity_reset_at: Option<DateTime<Utc>>,
    /// Whether it is a machine client's, which neither locks nor expires: its keys and secrets do.
    pub machine: bool,
}

impl AccountFacts {
    /// Where the year starts: the last sign-on, or the activation if that is later or none followed it.
    fn last_used(&self) -> Option<DateTime<Utc>> {
        self.last_login_at.max(self.activated_at).filter(|_| !self.machine)
    }

    /// The instant at which the account locks for inactivity; `None` where nothing has started the count.
    ///
    /// Months are counted on New York's wall clock, to the second; the account is locked from this instant on.
    pub fn locks_at(&self) -> Option<DateTime<Utc>> {
        let start = self.last_used()?.max(self.inactivity_reset_at.unwrap_or(DateTime::<Utc>::MIN_UTC));
        Some(add_months(start, MONTHS_TO_LOCK))
    }

    /// The instant at which the account expires, which a service desk cannot put off.
    pub fn expires_at(&self) -> Option<DateTime<Utc>> {
        self.last_used().map(|start| add_months(start, MONTHS_TO_EXPIRY))
    }

    /// The standing at this instant. Where several apply, the first in the order of [`Standing`] counts.
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        let reached = |instant: Option<DateTime<Utc>>| instant.is_some_and(|instant| now >= instant);
        if self.deactivated_at.is_some() {
            Standing::Deactivated
        } else if reached(self.expires_at()) {
            Standing::Expired
        } else if self.failed_attempts >= FAILED_ATTEMPTS_LIMIT {
            Standing::LockedFailedAttempts
        } else if reached(self.locks_at()) {
            Standing::LockedInactive
        } else if self.activated_at.is_none() {
            Standing::Pending
        } else {
            Standing::Active
        }
    }

    /// Calendar days in New York until the account locks or expires for want of a sign-on, whichever comes first;
    /// 0 on the day itself and after it, `None` where nothing has started the count.
    pub fn days_left(&self, now: DateTime<Utc>) -> Option<i64> {
        let end = self.locks_at()?.min(self.expires_at()?);
        Some((date_ny(end) - date_ny(now)).num_days().max(0))
    }
}

/// What ends for want of a sign-on, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// Whether it locks or expires.
    pub event: AccountEvent,
    /// From when on.
    pub at: DateTime<Utc>,
}

impl End {
    /// Calendar days in New York that are left; 0 on the day itself.
    pub fn days_left(&self, now: DateTime<Utc>) -> i64 {
        (date_ny(self.at) - date_ny(now)).num_days()
    }
}

impl AccountFacts {
    /// Whether and when it will lock or expire if nobody signs on.
    ///
    /// Who is locked already locks no more, nor does an account whose lock would come after its expiry; who has
    /// expired or was deactivated has lost everything.
    pub fn end(&self, event: AccountEvent, now: DateTime<Utc>) -> Option<End> {
        let (locks, expires) = (self.locks_at()?, self.expires_at()?);
        match (event, self.standing(now)) {
            (_, Standing::Deactivated | Standing::Expired) => None,
            (AccountEvent::Expiry, _) => Some(End { event, at: expires }),
            (AccountEvent::Lock, Standing::Active | Standing::Pending) if locks < expires => {
                Some(End { event, at: locks })
            }
            (AccountEvent::Lock, _) => None,
        }
    }

    /// What ends next.
    pub fn next_end(&self, now: DateTime<Utc>) -> Option<End> {
        self.end(AccountEvent::Lock, now).or_else(|| self.end(AccountEvent::Expiry, now))
    }
}

/// Whether a service desk can help with an unlock, a new PIN or a new e-token. An account that has expired or
/// was deactivated needs a request for access instead.
pub fn desk_can_help(standing: Standing) -> bool {
    !matches!(standing, Standing::Expired | Standing::Deactivated)
}

/// What was offered at a sign-on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignOn {
    /// Whether the PIN is the account's.
    pub pin_ok: bool,
    /// The time step (RFC 6238) whose code was given; `None` if the code is of no step within the drift.
    pub code_step: Option<i64>,
    /// The step of the last code that was taken; it and the earlier ones are used up.
    pub last_step: Option<i64>,
}

/// What a sign-on comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignOnOutcome {
    /// Let in. Store the step and the time, and set the failures to 0.
    Success { step: i64 },
    /// Wrong PIN, wrong code or a code used before. Store the new count; `locked_now` if this one locked the account.
    Failed { failed_attempts: i32, locked_now: bool },
    /// Right PIN and code, but the standing forbids it: only here may the standing be told. Store the step.
    Refused { standing: Standing, step: i64 },
}

/// Decides a sign-on. A lock neither counts down nor ends by itself, and a refusal is no failure.
pub fn sign_on(facts: &AccountFacts, offered: SignOn, now: DateTime<Utc>) -> SignOnOutcome {
    let fresh_step = offered.code_step.filter(|step| offered.last_step.is_none_or(|last| *step > last));
    match fresh_step {
        Some(step) if offered.pin_ok => match facts.standing(now) {
            Standing::Active => SignOnOutcome::Success { step },
            standing => SignOnOutcome::Refused { standing, step },
        },
        // The right PIN with a code that was right but is used up: the same request sent twice, not a guess.
        None if offered.pin_ok && offered.code_step.is_some() => {
            SignOnOutcome::Failed { failed_attempts: facts.failed_attempts, locked_now: false }
        }
        _ => {
            let failed_attempts = facts.failed_attempts.saturating_add(1);
            SignOnOutcome::Failed { failed_attempts, locked_now: failed_attempts == FAILED_ATTEMPTS_LIMIT }
        }
    }
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;
