//! The life of an incident: which action leads from where to where. One table, asked by everybody.

use nimrs_contract::vocabulary::{Code, IncidentAction as A, IncidentStatus as S, Permission};

/// The action is not possible in this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{action} is not possible while the incident is {status}; it is from {}", list(statuses_for(*action)))]
pub struct InvalidTransition {
    pub status: S,
    pub action: A,
}

/// The deletion of this incident cannot be granted: it was never submitted, or is out of use already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an incident that is {status} cannot be voided")]
pub struct NotVoidable {
    pub status: S,
}

fn list(statuses: Vec<S>) -> String {
    let names: Vec<&str> = statuses.into_iter().map(S::code).collect();
    names.join(", ")
}

/// The status that an action leads to. Editing and amending change the content and leave the status.
pub fn transition(status: S, action: A) -> Result<S, InvalidTransition> {
    match (action, status) {
        (A::Edit, S::Draft | S::ReadyForReview) => Ok(status),
        (A::Discard, S::Draft | S::ReadyForReview) => Ok(S::Discarded),
        (A::HandOver, S::Draft) => Ok(S::ReadyForReview),
        (A::SendBack, S::ReadyForReview) => Ok(S::Draft),
        (A::Submit, S::Draft | S::ReadyForReview) => Ok(S::Submitted),
        (A::Amend, S::Submitted | S::UnderInvestigation | S::CommitteeReview | S::Finished) => Ok(status),
        (A::Investigate, S::Submitted) => Ok(S::UnderInvestigation),
        (A::FileReport, S::UnderInvestigation) => Ok(S::CommitteeReview),
        (A::Finish, S::CommitteeReview) => Ok(S::Finished),
        (A::Return, S::Submitted | S::CommitteeReview | S::Finished) => Ok(S::UnderInvestigation),
        (A::Close, S::Finished) => Ok(S::Closed),
        (A::Reopen, S::Finished | S::Closed) => Ok(S::UnderInvestigation),
        (action, status) => Err(InvalidTransition { status, action }),
    }
}

/// The status after an approved deletion request: only what was submitted can be voided, a draft is discarded.
pub fn void(status: S) -> Result<S, NotVoidable> {
    if was_submitted(status) && status != S::Voided { Ok(S::Voided) } else { Err(NotVoidable { status }) }
}

/// Whether an incident in this status went to the State: from then on its content changes only by amendment.
pub fn was_submitted(status: S) -> bool {
    !matches!(status, S::Draft | S::ReadyForReview | S::Discarded)
}

/// What an action needs.
pub fn permission_for(action: A) -> Permission {
    match action {
        A::Edit | A::HandOver => Permission::IncidentEdit,
        A::Discard => Permission::IncidentDiscardDraft,
        A::SendBack | A::Submit => Permission::IncidentSubmit,
        A::Amend => Permission::IncidentAmend,
        A::Investigate | A::FileReport => Permission::InvestigationFile,
        A::Finish => Permission::IncidentFinish,
        A::Return | A::Close | A::Reopen => Permission::IncidentReview,
    }
}

/// The statuses from which an action is possible, for the refusal of one that is not.
pub fn statuses_for(action: A) -> Vec<S> {
    S::ALL.iter().copied().filter(|status| transition(*status, action).is_ok()).collect()
}

/// The actions possible in this status to one who may do what `may` says, in the order of the vocabulary.
pub fn allowed_actions(status: S, may: impl Fn(Permission) -> bool) -> Vec<A> {
    A::ALL
        .iter()
        .copied()
        .filter(|action| transition(status, *action).is_ok() && may(permission_for(*action)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The table of the design, and beside it what leaves the status as it is.
    const TABLE: &[(A, &[S], Option<S>)] = &[
        (A::Edit, &[S::Draft, S::ReadyForReview], None),
        (A::Discard, &[S::Draft, S::ReadyForReview], Some(S::Discarded)),
        (A::HandOver, &[S::Draft], Some(S::ReadyForReview)),
        (A::SendBack, &[S::ReadyForReview], Some(S::Draft)),
        (A::Submit, &[S::Draft, S::ReadyForReview], Some(S::Submitted)),
        (A::Amend, &[S::Submitted, S::UnderInvestigation, S::CommitteeReview, S::Finished], None),
        (A::Investigate, &[S::Submitted], Some(S::UnderInvestigation)),
        (A::FileReport, &[S::UnderInvestigation], Some(S::CommitteeReview)),
        (A::Finish, &[S::CommitteeReview], Some(S::Finished)),
        (A::Return, &[S::Submitted, S::CommitteeReview, S::Finished], Some(S::UnderInvestigation)),
        (A::Close, &[S::Finished], Some(S::Closed)),
        (A::Reopen, &[S::Finished, S::Closed], Some(S::UnderInvestigation)),
    ];

    #[test]
    fn every_action_in_every_status() {
        assert_eq!(TABLE.len(), A::ALL.len());
        for (action, from, to) in TABLE {
            assert_eq!(statuses_for(*action), *from, "{action}");
            for status in S::ALL {
                let expected = if from.contains(status) {
                    Ok(to.unwrap_or(*status))
                } else {
                    Err(InvalidTransition { status: *status, action: *action })
                };
                assert_eq!(transition(*status, *action), expected, "{action} from {status}");
            }
        }
    }

    #[test]
    fn only_what_was_submitted_is_voided() {
        for status in S::ALL {
            let unsubmitted = matches!(status, S::Draft | S::ReadyForReview | S::Discarded);
            assert_eq!(was_submitted(*status), !unsubmitted);
            assert_eq!(void(*status).is_ok(), !unsubmitted && *status != S::Voided, "{status}");
        }
    }

    #[test]
    fn actions_offered_are_those_permitted_and_possible() {
        let level_2 = |permission| matches!(permission, Permission::IncidentEdit | Permission::IncidentDiscardDraft);
        assert_eq!(allowed_actions(S::Draft, level_2), [A::Edit, A::Discard, A::HandOver]);
        assert_eq!(allowed_actions(S::Submitted, level_2), []);
        assert_eq!(allowed_actions(S::Finished, |_| true), [A::Amend, A::Return, A::Close, A::Reopen]);
        assert_eq!(
            InvalidTransition { status: S::Closed, action: A::Submit }.to_string(),
            "submit is not possible while the incident is closed; it is from draft, ready_for_review"
        );
    }

    proptest! {
        #[test]
        fn no_road_leads_out_of_the_table(actions in proptest::collection::vec(proptest::sample::select(A::ALL), 0..40)) {
            let mut status = S::Draft;
            for action in actions {
                let before = status;
                status = transition(status, action).unwrap_or(status);
                // Out of use is for good, and nothing becomes voided without a deletion request.
                prop_assert!(before != S::Discarded || status == S::Discarded);
                prop_assert!(status != S::Voided);
                // What the State has seen never becomes a draft again.
                prop_assert!(!was_submitted(before) || was_submitted(status));
                // A closed incident is left only by reopening it.
                prop_assert!(before != S::Closed || status == S::Closed || action == A::Reopen);
                // Nothing is closed that was not finished.
                prop_assert!(status != S::Closed || before == S::Closed || before == S::Finished);
            }
        }
    }
}
