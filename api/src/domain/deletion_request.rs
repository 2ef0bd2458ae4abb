//! When an incident may be deleted, and the life of the request that asks for it.

use nimrs_contract::vocabulary::{
    Code, DeletionGround, DeletionRequestAction as A, DeletionRequestStatus as S, IncidentStatus, Permission,
};

use super::ids::{FacilityId, IncidentId};
use super::lifecycle;

/// The action is not possible any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{action} is possible only while the request is submitted; this one is {}", .status.code())]
pub struct NotNow {
    /// Where the request stands.
    pub status: S,
    /// What was to be done.
    pub action: A,
}

/// The status that an action leads to: a request is decided or taken back once.
pub fn transition(status: S, action: A) -> Result<S, NotNow> {
    match (status, action) {
        (S::Submitted, A::Approve) => Ok(S::Approved),
        (S::Submitted, A::Deny) => Ok(S::Denied),
        (S::Submitted, A::Withdraw) => Ok(S::Withdrawn),
        (status, action) => Err(NotNow { status, action }),
    }
}

/// What an action needs.
pub fn permission_for(action: A) -> Permission {
    match action {
        A::Approve | A::Deny => Permission::DeletionDecide,
        A::Withdraw => Permission::DeletionRequest,
    }
}

/// The actions possible in this status to one who may do what `may` says.
pub fn allowed_actions(status: S, may: impl Fn(Permission) -> bool) -> Vec<A> {
    let possible = |action: &A| transition(status, *action).is_ok() && may(permission_for(*action));
    A::ALL.iter().copied().filter(possible).collect()
}

/// A number of the Justice Center that an incident carries or carried since its submission, with the case of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub number: String,
    /// The case, where it was delivered.
    pub case: Option<Case>,
    /// Whether the incident carried it and does so no longer.
    pub former: bool,
}

/// As much of a case as the rule needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Whose it is; unknown at first.
    pub facility: Option<FacilityId>,
    /// Whether the Justice Center took it back.
    pub withdrawn: bool,
}

/// What the rule needs to know of an incident that is to be deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Its facility.
    pub facility: FacilityId,
    /// Where it stands.
    pub status: IncidentStatus,
    /// Its numbers, those that were taken out since its submission among them.
    pub numbers: Vec<Number>,
    /// Whether a request to the Justice Center about it, or about a number of it without a case, is not closed.
    pub asked_about: bool,
}

/// Why an incident cannot be deleted now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was never submitted.
    #[error("The incident is {}: what was never submitted is thrown away, not deleted.", .0.code())]
    Unsubmitted(IncidentStatus),
    /// It is out of use already.
    #[error("The incident is voided already.")]
    Voided,
    /// The Justice Center works on it.
    #[error(
        "The incident carries, or carried since its submission, numbers of the Justice Center, which neither withdrew \
         these cases nor gave them to another facility: {}.",
        .0.join(", ")
    )]
    JcLinked(Vec<String>),
    /// The Justice Center was asked about it.
    #[error("A request to the Justice Center about the incident is not closed.")]
    AskedAbout,
}

/// Whether the incident may be deleted. A legal hold is no reason to refuse the request; it stands in the way of its
/// approval.
pub fn check(facts: &Facts) -> Result<(), Refusal> {
    if facts.status == IncidentStatus::Voided {
        return Err(Refusal::Voided);
    }
    lifecycle::void(facts.status).map_err(|refused| Refusal::Unsubmitted(refused.status))?;
    let linked: Vec<String> = facts
        .numbers
        .iter()
        .filter(|number| !let_go(number, facts.facility))
        .map(|number| number.number.clone())
        .collect();
    if !linked.is_empty() {
        return Err(Refusal::JcLinked(linked));
    }
    if facts.asked_about { Err(Refusal::AskedAbout) } else { Ok(()) }
}

/// Whether the Justice Center does not want the case of this facility any more. A number without a case is one that it
/// gave out and may deliver yet; one that was taken out since may have been mistyped. Taking out the number of a case
/// changes nothing.
fn let_go(number: &Number, facility: FacilityId) -> bool {
    number.case.map_or(number.former, |case| case.withdrawn || case.facility.is_some_and(|other| other != facility))
}

/// What the rule needs to know of the incident that is to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Survivor {
    /// The incident.
    pub id: IncidentId,
    /// Its facility.
    pub facility: FacilityId,
    /// Where it stands.
    pub status: IncidentStatus,
    /// Whether its own deletion is asked for, with the other one as what stays.
    pub names_the_other: bool,
}

const SAME_INCIDENT: (&str, &str) = ("same_incident", "is the incident that is to be deleted; name the one that stays");

/// What is wrong with naming this incident as the one that stays, or none, whatever is known of it; code and words.
pub fn naming_fault(
    ground: DeletionGround,
    deleted: IncidentId,
    survivor: Option<IncidentId>,
) -> Option<(&'static str, &'static str)> {
    match (ground, survivor) {
        (DeletionGround::Duplicate, None) => Some(("required", "is required for a duplicate: which incident stays")),
        (DeletionGround::Duplicate, Some(id)) => (id == deleted).then_some(SAME_INCIDENT),
        (_, survivor) => survivor.map(|_| ("not_allowed", "is for a duplicate alone")),
    }
}

/// What is wrong with the incident that is to stay; code and words.
pub fn survivor_fault(
    deleted: (IncidentId, FacilityId),
    survivor: Option<Survivor>,
) -> Option<(&'static str, &'static str)> {
    let (id, facility) = deleted;
    let Some(survivor) = survivor.filter(|survivor| survivor.facility == facility) else {
        return Some(("unknown_incident", "is not an incident of this facility that you may see"));
    };
    if survivor.id == id {
        return Some(SAME_INCIDENT);
    }
    if survivor.status == IncidentStatus::Voided {
        return Some(("voided", "is voided, so nothing would be left of the event"));
    }
    if !lifecycle::was_submitted(survivor.status) {
        return Some(("not_submitted", "was not submitted; submit the incident that stays first"));
    }
    survivor.names_the_other.then_some((
        "names_this_one",
        "is itself under a deletion request that names this incident as the one that stays; one of the two must stay",
    ))
}

/// What is wrong with a ground; code and words.
pub fn ground_fault(ground: DeletionGround) -> Option<(&'static str, &'static str)> {
    (ground == DeletionGround::WrongCategory).then_some((
        "not_a_ground",
        "is no ground for a deletion: a wrong type is put right by POST /v1/incidents/{id}/amend, and the Justice \
         Center's classification by POST /v1/justice-center/requests with the kind reclassification",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const HERE: FacilityId = FacilityId(Uuid::from_u128(1));
    const THERE: FacilityId = FacilityId(Uuid::from_u128(2));
    const THIS: IncidentId = IncidentId(Uuid::from_u128(3));
    const OTHER: IncidentId = IncidentId(Uuid::from_u128(4));

    fn facts(status: IncidentStatus, cases: &[Option<Case>]) -> Facts {
        let number = |(index, case): (usize, &Option<Case>)| Number {
            number: format!("101-{index}"),
            case: *case,
            former: false,
        };
        Facts { facility: HERE, status, numbers: cases.iter().enumerate().map(number).collect(), asked_about: false }
    }

    fn case(facility: Option<FacilityId>, withdrawn: bool) -> Option<Case> {
        Some(Case { facility, withdrawn })
    }

    #[test]
    fn a_request_is_decided_once() {
        for status in S::ALL {
            for action in A::ALL {
                assert_eq!(transition(*status, *action).is_ok(), *status == S::Submitted, "{status} {action}");
            }
        }
        assert_eq!(allowed_actions(S::Submitted, |_| true), A::ALL);
        let level_1 = |permission| permission == Permission::DeletionRequest;
        assert_eq!(allowed_actions(S::Submitted, level_1), [A::Withdraw]);
        assert_eq!(allowed_actions(S::Approved, |_| true), []);
    }

    #[test]
    fn which_incidents_may_be_deleted() {
        use IncidentStatus as I;
        for status in I::ALL {
            let expected = match status {
                I::Draft | I::ReadyForReview | I::Discarded => Err(Refusal::Unsubmitted(*status)),
                I::Voided => Err(Refusal::Voided),
                _ => Ok(()),
            };
            assert_eq!(check(&facts(*status, &[])), expected, "{status}");
        }
        let gone = [case(Some(HERE), true), case(None, true), case(Some(THERE), false)];
        assert_eq!(check(&facts(I::Closed, &gone)), Ok(()));
        for linked in [None, case(None, false), case(Some(HERE), false)] {
            let cases = [gone[0], linked];
            assert_eq!(check(&facts(I::Closed, &cases)), Err(Refusal::JcLinked(vec!["101-1".to_owned()])));
        }
        assert_eq!(check(&Facts { asked_about: true, ..facts(I::Closed, &[]) }), Err(Refusal::AskedAbout));
    }

    #[test]
    fn taking_a_number_out_does_not_take_its_case_away() {
        let of = |case| {
            let number = Number { number: "101-0".to_owned(), case, former: true };
            check(&Facts { numbers: vec![number], ..facts(IncidentStatus::Submitted, &[]) })
        };
        for gone in [None, case(Some(HERE), true), case(Some(THERE), false)] {
            assert_eq!(of(gone), Ok(()));
        }
        for linked in [case(None, false), case(Some(HERE), false)] {
            assert_eq!(of(linked), Err(Refusal::JcLinked(vec!["101-0".to_owned()])));
        }
    }

    #[test]
    fn which_incident_may_be_named() {
        use DeletionGround::{Duplicate, TestEntry};
        let of = |ground, survivor| naming_fault(ground, THIS, survivor).map(|(code, _)| code);
        assert_eq!(of(Duplicate, Some(OTHER)), None);
        assert_eq!(of(Duplicate, Some(THIS)), Some("same_incident"));
        assert_eq!(of(Duplicate, None), Some("required"));
        assert_eq!(of(TestEntry, None), None);
        assert_eq!(of(TestEntry, Some(OTHER)), Some("not_allowed"));
    }

    #[test]
    fn which_incident_may_stay() {
        use IncidentStatus as I;
        let of = |id, facility, status, names_the_other| {
            let survivor = Some(Survivor { id, facility, status, names_the_other });
            survivor_fault((THIS, HERE), survivor).map(|(code, _)| code)
        };
        assert_eq!(of(OTHER, HERE, I::Submitted, false), None);
        assert_eq!(of(OTHER, THERE, I::Submitted, false), Some("unknown_incident"));
        assert_eq!(survivor_fault((THIS, HERE), None).unwrap().0, "unknown_incident");
        assert_eq!(of(THIS, HERE, I::Submitted, false), Some("same_incident"));
        assert_eq!(of(OTHER, HERE, I::Voided, false), Some("voided"));
        assert_eq!(of(OTHER, HERE, I::Draft, false), Some("not_submitted"));
        assert_eq!(of(OTHER, HERE, I::Closed, true), Some("names_this_one"));
    }

    #[test]
    fn a_wrong_category_is_no_ground() {
        for ground in DeletionGround::ALL {
            assert_eq!(ground_fault(*ground).is_some(), *ground == DeletionGround::WrongCategory);
        }
    }
}
