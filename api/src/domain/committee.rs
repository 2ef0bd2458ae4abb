//! What the committee's review must hold before an incident is finished (14 NYCRR 524.13).

use nimrs_contract::committee_review::CommitteeReviewContent;
use nimrs_contract::corrective_action::CorrectiveActionContent;
use nimrs_contract::vocabulary::CommitteeDecision;

use super::faults::{Faults, FieldFault, says_something};

/// The faults of the review itself, with pointers below `prefix`: whoever sits must be let sit. The director may be
/// named, but as recused (Social Services Law 490).
pub fn review_faults(review: &CommitteeReviewContent, prefix: &str) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    for (index, attendee) in review.attendees.iter().enumerate() {
        if attendee.director && !attendee.recused {
            faults.add(
                &format!("/attendees/{index}/director"),
                "director_may_not_sit",
                "the director may not sit on the committee",
            );
        }
    }
    faults.into_list()
}

/// Everything that stands in the way of finishing: no review or decision, a decision that asks for more work, or an
/// action without owner or due date. Pointers are `/committee_review/...` and `/corrective_actions/0/...`.
pub fn finish_faults(review: Option<&CommitteeReviewContent>, actions: &[CorrectiveActionContent]) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    match review.and_then(|review| review.decision) {
        None => faults.require(false, "/committee_review/decision"),
        Some(CommitteeDecision::ReturnForMore) => faults.add(
            "/committee_review/decision",
            "returned_for_more",
            "the committee asked for more work, so the incident cannot be finished",
        ),
        Some(CommitteeDecision::Accept | CommitteeDecision::Refer) => {}
    }
    for (index, action) in actions.iter().enumerate() {
        let place = format!("/corrective_actions/{index}");
        faults.require(says_something(action.owner.as_ref()), &format!("{place}/owner"));
        faults.require(action.due_on.is_some(), &format!("{place}/due_on"));
    }
    let mut list = faults.into_list();
    if let Some(review) = review {
        list.extend(review_faults(review, "/committee_review"));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn found(review: Value, actions: Value) -> Vec<String> {
        let review: Option<CommitteeReviewContent> = serde_json::from_value(review).unwrap();
        let actions: Vec<CorrectiveActionContent> = serde_json::from_value(actions).unwrap();
        finish_faults(review.as_ref(), &actions)
            .into_iter()
            .map(|fault| format!("{} {}", fault.pointer, fault.code))
            .collect()
    }

    #[test]
    fn a_decision_is_needed_that_is_not_for_more_work() {
        for review in [Value::Null, json!({}), json!({"minutes": "Discussed."})] {
            assert_eq!(found(review, json!([])), ["/committee_review/decision required"]);
        }
        assert_eq!(
            found(json!({"decision": "return_for_more"}), json!([])),
            ["/committee_review/decision returned_for_more"]
        );
        for decision in ["accept", "refer"] {
            assert_eq!(found(json!({"decision": decision}), json!([])), [""; 0]);
        }
    }

    #[test]
    fn the_director_may_not_sit() {
        let attendees = json!([
            {"name": "A", "director": true}, {"name": "B"}, {"name": "C", "director": true, "recused": true},
        ]);
        assert_eq!(
            found(json!({"decision": "accept", "attendees": attendees}), json!([])),
            ["/committee_review/attendees/0/director director_may_not_sit"]
        );
    }

    #[test]
    fn each_action_has_owner_and_due_date() {
        let actions = json!([
            {"description": "Signs", "owner": "Facilities", "due_on": "2026-04-30"},
            {"description": "Training", "owner": " "},
        ]);
        assert_eq!(
            found(json!({"decision": "accept"}), actions),
            ["/corrective_actions/1/owner required", "/corrective_actions/1/due_on required"]
        );
    }
}
