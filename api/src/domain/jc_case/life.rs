//! Which step leads from where to where. One table, asked by everybody.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::{JcCaseAction as A, JcCaseStatus as S, JcDisputeGround, Permission};

/// How long the Office of Mental Health has to look at a case before it is released by itself, in hours.
pub const RELEASE_HOURS: i64 = 24;

/// What happens to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The facility gets it: released by OMH, or by itself.
    Release,
    /// The facility takes it into its records.
    Import,
    /// The facility says what is wrong with it.
    Dispute(JcDisputeGround),
    /// The Justice Center settled what was disputed, and the facility has to take it.
    GiveBack,
    /// The Justice Center says how it stands now.
    Report,
    /// The Justice Center takes it back.
    Withdraw,
    /// The incident that was made of it is discarded, or carries its number no longer.
    LetGo,
    /// The Justice Center gives it to another facility that is known here.
    Move,
    /// It is another facility's, and OMH looks first: that facility is not known here, or the one that had the case
    /// recorded the Justice Center's answer itself.
    MoveUnseen,
}

/// The status after a step; `None` where the step is not possible.
///
/// What is a duplicate can still be imported, so that a mistake is not the end of it.
pub fn after(status: S, step: Step) -> Option<S> {
    match (step, status) {
        (Step::Release, S::Received) => Some(S::Released),
        (Step::Import, S::Released | S::Disputed | S::Duplicate) => Some(S::Imported),
        (Step::Dispute(JcDisputeGround::Duplicate), S::Released) => Some(S::Duplicate),
        (Step::Dispute(_), S::Released) => Some(S::Disputed),
        (Step::GiveBack, S::Disputed) => Some(S::Released),
        (Step::Report, S::Withdrawn) => Some(S::Received),
        (Step::Report, status) => Some(status),
        (Step::Withdraw, _) => Some(S::Withdrawn),
        (Step::LetGo, S::Imported) => Some(S::Released),
        (Step::Move | Step::MoveUnseen, S::Withdrawn) => Some(S::Withdrawn),
        (Step::MoveUnseen, _) => Some(S::Received),
        (Step::Move, _) => Some(S::Released),
        (Step::Release | Step::Import | Step::Dispute(_) | Step::GiveBack | Step::LetGo, _) => None,
    }
}

/// When a case that arrives now is released by itself: 24 hours, whatever the calendar says.
pub fn release_due(arrived: DateTime<Utc>) -> DateTime<Utc> {
    arrived + TimeDelta::hours(RELEASE_HOURS)
}

/// What can be done now by one who may do what `may` says, in the order of the vocabulary.
pub fn allowed_actions(status: S, may: impl Fn(Permission) -> bool) -> Vec<A> {
    let all = [
        (A::Release, Step::Release, Permission::QueueRelease),
        (A::Import, Step::Import, Permission::QueueImport),
        (A::Dispute, Step::Dispute(JcDisputeGround::NotOurs), Permission::QueueImport),
    ];
    all.into_iter()
        .filter(|(_, step, permission)| after(status, *step).is_some() && may(*permission))
        .map(|(action, _, _)| action)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;
    use proptest::prelude::*;

    const NOT_OURS: Step = Step::Dispute(JcDisputeGround::NotOurs);
    const CLASSIFICATION: Step = Step::Dispute(JcDisputeGround::Classification);
    const DUPLICATE: Step = Step::Dispute(JcDisputeGround::Duplicate);

    /// By step: what comes of received, released, imported, disputed, duplicate, withdrawn.
    const TABLE: [(Step, [Option<S>; 6]); 11] = [
        (Step::Release, [Some(S::Released), None, None, None, None, None]),
        (Step::Import, [None, Some(S::Imported), None, Some(S::Imported), Some(S::Imported), None]),
        (NOT_OURS, [None, Some(S::Disputed), None, None, None, None]),
        (CLASSIFICATION, [None, Some(S::Disputed), None, None, None, None]),
        (DUPLICATE, [None, Some(S::Duplicate), None, None, None, None]),
        (Step::GiveBack, [None, None, None, Some(S::Released), None, None]),
        (
            Step::Report,
            [
                Some(S::Received),
                Some(S::Released),
                Some(S::Imported),
                Some(S::Disputed),
                Some(S::Duplicate),
                Some(S::Received),
            ],
        ),
        (Step::Withdraw, [Some(S::Withdrawn); 6]),
        (Step::LetGo, [None, None, Some(S::Released), None, None, None]),
        (
            Step::Move,
            [
                Some(S::Released),
                Some(S::Released),
                Some(S::Released),
                Some(S::Released),
                Some(S::Released),
                Some(S::Withdrawn),
            ],
        ),
        (
            Step::MoveUnseen,
            [
                Some(S::Received),
                Some(S::Received),
                Some(S::Received),
                Some(S::Received),
                Some(S::Received),
                Some(S::Withdrawn),
            ],
        ),
    ];

    #[test]
    fn the_table() {
        for (step, row) in TABLE {
            for (status, expected) in S::ALL.iter().zip(row) {
                assert_eq!(after(*status, step), expected, "{step:?} from {status}");
            }
        }
    }

    #[test]
    fn what_can_be_done() {
        assert_eq!(allowed_actions(S::Received, |_| true), [A::Release]);
        assert_eq!(allowed_actions(S::Released, |_| true), [A::Import, A::Dispute]);
        assert_eq!(allowed_actions(S::Disputed, |_| true), [A::Import]);
        assert_eq!(allowed_actions(S::Imported, |_| true), []);
        assert_eq!(allowed_actions(S::Withdrawn, |_| true), []);
        assert_eq!(allowed_actions(S::Released, |_| false), []);
    }

    /// 24 hours are 24 hours, also over the change to summer time in New York.
    #[test]
    fn the_term_is_absolute() {
        let arrived: DateTime<Utc> = "2026-03-08T05:30:00Z".parse().unwrap();
        assert_eq!(release_due(arrived).to_rfc3339(), "2026-03-09T05:30:00+00:00");
    }

    fn steps() -> impl Strategy<Value = Step> {
        (0..TABLE.len()).prop_map(|index| TABLE[index].0)
    }

    proptest! {
        /// Whatever happens, a case is imported only out of the facility's hands, and what was taken back comes back
        /// only by a report, to OMH first.
        #[test]
        fn no_way_round(steps in prop::collection::vec(steps(), 0..40)) {
            let mut status = S::Received;
            for step in steps {
                let Some(next) = after(status, step) else { continue };
                if next == S::Imported && status != S::Imported {
                    prop_assert_eq!(step, Step::Import);
                    prop_assert!(matches!(status, S::Released | S::Disputed | S::Duplicate));
                }
                if status == S::Withdrawn && next != S::Withdrawn {
                    prop_assert_eq!((step, next), (Step::Report, S::Received));
                }
                status = next;
            }
        }
    }
}
