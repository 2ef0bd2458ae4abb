//! The life of a request: `submitted`, then `denied`, `withdrawn` or `approved`; where an e-token follows,
//! `token_issued` and `activated`. One table, asked by everybody; and the 24 hours for the e-token.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::access_request::TokenClock;
use nimrs_contract::vocabulary::{
    AccessRequestAction as A, AccessRequestKind, AccessRequestStatus as S, Code, TokenClockStatus,
};

/// Hours from the filing within which the e-token must be issued (the FAQ: "within 24 hours").
pub const TOKEN_HOURS: i64 = 24;

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Central Office agrees.
    Approve,
    /// Central Office does not agree.
    Deny,
    /// It is taken back.
    Withdraw,
    /// A new enrolment code is mailed.
    Resend,
    /// The mail with the code left.
    Issue,
    /// The person activated the e-token.
    Activate,
}

/// The act is not possible in this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} This request is {}.", why(*.act), .status.code())]
pub struct NotNow {
    /// The status.
    pub status: S,
    /// The act.
    pub act: Act,
}

fn why(act: Act) -> &'static str {
    match act {
        Act::Approve | Act::Deny => "A request is decided once, and not after it was taken back.",
        Act::Withdraw => "A request can be taken back only until it is decided.",
        Act::Resend | Act::Issue | Act::Activate => {
            "An enrollment code is mailed only for a new user or for access again, after the approval and until the \
             person has activated the e-token."
        }
    }
}

/// Whether approval is followed by an e-token.
pub fn needs_token(kind: AccessRequestKind) -> bool {
    matches!(kind, AccessRequestKind::NewUser | AccessRequestKind::Reestablish)
}

/// What an act leads to.
pub fn transition(kind: AccessRequestKind, status: S, act: Act) -> Result<S, NotNow> {
    let token = needs_token(kind);
    match (act, status) {
        (Act::Approve, S::Submitted) => Ok(S::Approved),
        (Act::Deny, S::Submitted) => Ok(S::Denied),
        (Act::Withdraw, S::Submitted) => Ok(S::Withdrawn),
        (Act::Resend, S::Approved | S::TokenIssued) if token => Ok(status),
        (Act::Issue, S::Approved | S::TokenIssued) if token => Ok(S::TokenIssued),
        (Act::Activate, S::Approved | S::TokenIssued) if token => Ok(S::Activated),
        _ => Err(NotNow { status, act }),
    }
}

/// By when the e-token must be issued, for kinds that need one.
pub fn token_due(kind: AccessRequestKind, requested_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    needs_token(kind).then(|| requested_at + TimeDelta::hours(TOKEN_HOURS))
}

/// How the 24 hours stand; none where no e-token is awaited.
pub fn token_clock(
    due: Option<DateTime<Utc>>,
    status: S,
    issued: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<TokenClock> {
    let due_at = due.filter(|_| !matches!(status, S::Denied | S::Withdrawn))?;
    let status = match issued {
        Some(issued) if issued <= due_at => TokenClockStatus::Met,
        Some(_) => TokenClockStatus::MetLate,
        None if now <= due_at => TokenClockStatus::Running,
        None => TokenClockStatus::Overdue,
    };
    Some(TokenClock { due_at, status })
}

/// What can be done now by one who sees the request; `decides` is whether it is for them to decide, `withdraws` whether
/// it is theirs to take back.
pub fn allowed_actions(kind: AccessRequestKind, status: S, decides: bool, withdraws: bool) -> Vec<A> {
    let possible = |action: A| {
        let (act, may) = match action {
            A::Approve => (Act::Approve, decides),
            A::Deny => (Act::Deny, decides),
            A::Withdraw => (Act::Withdraw, withdraws),
            A::Resend => (Act::Resend, true),
        };
        may && transition(kind, status, act).is_ok()
    };
    A::ALL.iter().copied().filter(|action| possible(*action)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    use AccessRequestKind as K;

    #[test]
    fn the_table() {
        for kind in K::ALL {
            for act in [Act::Approve, Act::Deny, Act::Withdraw] {
                let from: Vec<S> = S::ALL.iter().copied().filter(|s| transition(*kind, *s, act).is_ok()).collect();
                assert_eq!(from, [S::Submitted], "{kind} {act:?}");
            }
            for act in [Act::Resend, Act::Issue, Act::Activate] {
                let from: Vec<S> = S::ALL.iter().copied().filter(|s| transition(*kind, *s, act).is_ok()).collect();
                let expected: &[S] = if needs_token(*kind) { &[S::Approved, S::TokenIssued] } else { &[] };
                assert_eq!(from, expected, "{kind} {act:?}");
            }
        }
        assert_eq!(transition(K::NewUser, S::TokenIssued, Act::Resend), Ok(S::TokenIssued));
    }

    #[test]
    fn what_is_offered() {
        assert_eq!(allowed_actions(K::NewUser, S::Submitted, true, false), [A::Approve, A::Deny]);
        assert_eq!(allowed_actions(K::NewUser, S::Submitted, false, true), [A::Withdraw]);
        assert_eq!(allowed_actions(K::Reestablish, S::TokenIssued, false, true), [A::Resend]);
        assert_eq!(allowed_actions(K::ChangeGroup, S::Approved, true, true), []);
    }

    proptest! {
        #[test]
        fn the_clock_is_met_to_the_second(issued in proptest::option::of(-90_000_i64..180_000), now in 0_i64..200_000) {
            let filed: DateTime<Utc> = "2026-03-07T15:00:00Z".parse().unwrap();
            let at = |seconds: i64| filed + TimeDelta::seconds(seconds);
            let clock = token_clock(token_due(K::NewUser, filed), S::Approved, issued.map(at), at(now)).unwrap();
            // The night of 8 March has 23 hours in New York; a day of hours has 24.
            prop_assert_eq!(clock.due_at, at(86_400));
            let expected = match issued {
                Some(issued) if issued <= 86_400 => TokenClockStatus::Met,
                Some(_) => TokenClockStatus::MetLate,
                None if now <= 86_400 => TokenClockStatus::Running,
                None => TokenClockStatus::Overdue,
            };
            prop_assert_eq!(clock.status, expected);
        }
    }

    #[test]
    fn no_clock_without_an_e_token() {
        let filed: DateTime<Utc> = "2026-03-02T15:00:00Z".parse().unwrap();
        assert_eq!(token_due(K::ChangeGroup, filed), None);
        assert_eq!(token_clock(token_due(K::NewUser, filed), S::Denied, None, filed), None);
        assert_eq!(token_clock(token_due(K::NewUser, filed), S::Withdrawn, None, filed), None);
    }
}
