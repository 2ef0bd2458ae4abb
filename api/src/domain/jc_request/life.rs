//! The life of a request: `queued`, `sent`, `answered`, `closed`, and `failed` when its mail was given up. One table,
//! asked by everybody.

use nimrs_contract::vocabulary::{Code, JcRequestAction as A, JcRequestStatus as S, Permission};

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The mail server took its mail.
    Sent,
    /// Its mail was given up.
    Failed,
    /// Its mail is to be tried again.
    Retry,
    /// The Justice Center answered.
    Answer,
    /// It is settled, or taken back.
    Close,
    /// The case that it asks for arrived.
    Arrive,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 6] = [Self::Sent, Self::Failed, Self::Retry, Self::Answer, Self::Close, Self::Arrive];

    /// What a person does; `None` is what happens by itself.
    pub fn of(action: A) -> Self {
        match action {
            A::Answer => Self::Answer,
            A::Close => Self::Close,
            A::Retry => Self::Retry,
        }
    }
}

/// What an act leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// A new status.
    Moves(S),
    /// It comes too late to change anything: a mail that was still under way, a case that arrives after all was
    /// settled.
    Stays,
}

/// The act is not possible in this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", why(*.status, *.act))]
pub struct NotNow {
    /// The status.
    pub status: S,
    /// The act.
    pub act: Act,
}

fn why(status: S, act: Act) -> String {
    let rule = match act {
        Act::Retry => "Only a mail that was given up can be tried again",
        Act::Answer => "An answer can be recorded once, and only after the mail was sent or given up",
        _ => "A request is settled once",
    };
    format!("{rule}; this request is {}.", status.code())
}

/// What an act leads to from a status.
pub fn transition(status: S, act: Act) -> Result<Kept, NotNow> {
    use Kept::{Moves, Stays};
    match (act, status) {
        (Act::Sent, S::Queued | S::Failed) => Ok(Moves(S::Sent)),
        (Act::Failed, S::Queued) => Ok(Moves(S::Failed)),
        (Act::Sent | Act::Failed, _) | (Act::Arrive, S::Closed) => Ok(Stays),
        (Act::Retry, S::Failed) => Ok(Moves(S::Queued)),
        (Act::Answer, S::Sent | S::Failed) => Ok(Moves(S::Answered)),
        (Act::Close | Act::Arrive, S::Queued | S::Sent | S::Answered | S::Failed) => Ok(Moves(S::Closed)),
        (act, status) => Err(NotNow { status, act }),
    }
}

/// What an action needs.
pub fn permission_for(action: A) -> Permission {
    match action {
        A::Answer => Permission::JcRequestAnswer,
        A::Close | A::Retry => Permission::JcRequestCreate,
    }
}

/// The actions possible in this status to one who may do what `may` says.
pub fn allowed_actions(status: S, may: impl Fn(Permission) -> bool) -> Vec<A> {
    let possible = |action: A| transition(status, Act::of(action)).is_ok() && may(permission_for(action));
    A::ALL.iter().copied().filter(|action| possible(*action)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_whole_table() {
        use Kept::{Moves, Stays};
        //                 queued             sent               answered         closed         failed
        let table = [
            (Act::Sent, [Some(Moves(S::Sent)), Some(Stays), Some(Stays), Some(Stays), Some(Moves(S::Sent))]),
            (Act::Failed, [Some(Moves(S::Failed)), Some(Stays), Some(Stays), Some(Stays), Some(Stays)]),
            (Act::Retry, [None, None, None, None, Some(Moves(S::Queued))]),
            (Act::Answer, [None, Some(Moves(S::Answered)), None, None, Some(Moves(S::Answered))]),
            (
                Act::Close,
                [Some(Moves(S::Closed)), Some(Moves(S::Closed)), Some(Moves(S::Closed)), None, Some(Moves(S::Closed))],
            ),
            (
                Act::Arrive,
                [
                    Some(Moves(S::Closed)),
                    Some(Moves(S::Closed)),
                    Some(Moves(S::Closed)),
                    Some(Stays),
                    Some(Moves(S::Closed)),
                ],
            ),
        ];
        for (act, row) in table {
            for (status, expected) in [S::Queued, S::Sent, S::Answered, S::Closed, S::Failed].into_iter().zip(row) {
                assert_eq!(transition(status, act).ok(), expected, "{act:?} from {status}");
            }
        }
    }

    #[test]
    fn what_is_offered_is_what_is_possible() {
        let all = |status| allowed_actions(status, |_| true);
        assert_eq!(all(S::Queued), [A::Close]);
        assert_eq!(all(S::Sent), [A::Answer, A::Close]);
        assert_eq!(all(S::Answered), [A::Close]);
        assert_eq!(all(S::Closed), []);
        assert_eq!(all(S::Failed), [A::Answer, A::Close, A::Retry]);
        assert_eq!(allowed_actions(S::Failed, |permission| permission == Permission::JcRequestAnswer), [A::Answer]);
    }

    proptest! {
        #[test]
        fn what_is_closed_stays_closed_and_an_answer_is_never_lost(
            acts in proptest::collection::vec(proptest::sample::select(Act::ALL.to_vec()), 0..30)
        ) {
            let (mut status, mut answered, mut closed) = (S::Queued, false, false);
            for act in acts {
                if let Ok(Kept::Moves(next)) = transition(status, act) {
                    prop_assert!(!closed, "{act:?}");
                    prop_assert!(!answered || next == S::Closed, "{act:?}");
                    prop_assert!(next != status);
                    status = next;
                }
                answered |= status == S::Answered;
                closed |= status == S::Closed;
            }
        }
    }
}
