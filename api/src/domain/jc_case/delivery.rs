//! What comes of a delivery.

use chrono::{DateTime, Utc};
use nimrs_contract::jc_case::{JcCaseContent, JcCaseDelivery};
use nimrs_contract::vocabulary::{JcDeliveryAction, JcDeliveryOutcome, PersonRole};

use super::import::draft;
use crate::domain::directory::county_by_fips;
use crate::domain::faults::{Faults, FieldFault};
use crate::domain::jc_number::JcNumber;
use crate::domain::submission::{content_faults, person_faults};

/// A delivery of the same number and sequence that stands already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Whether it said the same.
    pub same: bool,
    /// What came of it.
    pub outcome: JcDeliveryOutcome,
}

/// What is to be done with a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The case is new.
    Create,
    /// The case is brought up to date.
    Update,
    /// The case is taken back.
    Withdraw,
    /// It is kept, and changes nothing, since a later sequence came before.
    Ignore,
    /// It came before, with this outcome: nothing is done.
    Repeat(JcDeliveryOutcome),
    /// Another content came under the same sequence.
    Conflict,
    /// There is no such case to take back.
    Unknown,
}

/// What is to be done with a delivery of a number of which `present` is the latest sequence, and `known` came under
/// the same sequence before. Sequences never go backwards.
pub fn decide(action: JcDeliveryAction, sequence: i32, present: Option<i32>, known: &[Known]) -> Verdict {
    let Some(present) = present else {
        return match action {
            JcDeliveryAction::Report => Verdict::Create,
            JcDeliveryAction::Withdraw => Verdict::Unknown,
        };
    };
    if let Some(before) = known.iter().find(|known| known.same) {
        return Verdict::Repeat(match before.outcome {
            JcDeliveryOutcome::Ignored => JcDeliveryOutcome::Ignored,
            _ => JcDeliveryOutcome::Unchanged,
        });
    }
    let taken = known.iter().any(|known| known.outcome != JcDeliveryOutcome::Ignored);
    match action {
        _ if taken || sequence == present => Verdict::Conflict,
        _ if sequence < present => Verdict::Ignore,
        JcDeliveryAction::Report => Verdict::Update,
        JcDeliveryAction::Withdraw => Verdict::Withdraw,
    }
}

/// What is wrong with a delivery, beyond its form. What passes here can be imported.
pub fn delivery_faults(delivery: &JcCaseDelivery, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    let number = JcNumber::parse(&delivery.jc_number);
    if let Err(error) = &number {
        faults.add("/jc_number", "invalid_jc_number", format!("{error}."));
    }
    if delivery.county_fips.as_deref().is_some_and(|fips| county_by_fips(fips).is_none()) {
        faults.add("/county_fips", "unknown_county", "is not the code of a county of New York State");
    }
    if delivery.action == JcDeliveryAction::Report {
        faults.require(delivery.case.is_some(), "/case");
        let classified = delivery.case.as_ref().is_none_or(|case| case.classification.is_some());
        faults.require(classified, "/case/classification");
    }
    let mut list = faults.into_list();
    if let (Ok(number), Some(case)) = (number, &delivery.case) {
        list.extend(case_faults(&number, case, now));
    }
    list
}

fn case_faults(number: &JcNumber, case: &JcCaseContent, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below("/case");
    for (index, person) in case.people.iter().enumerate() {
        if person.role == PersonRole::StaffReporter {
            let message = "the Justice Center does not tell who reported a case: leave the person out";
            faults.add(&format!("/people/{index}/role"), "reporter", message);
        }
    }
    if let (Some(reported), Some(accepted)) = (case.reported_at, case.accepted_at)
        && accepted < reported
    {
        faults.add("/accepted_at", "before_start", "must not be before reported_at");
    }
    let mut list = faults.into_list();
    let (content, people) = draft(number, case);
    for mut fault in content_faults(&content, "", now) {
        fault.pointer = pointer_in_case(&fault.pointer);
        list.push(fault);
    }
    for (index, person) in people.iter().enumerate() {
        list.extend(person_faults(person, &format!("/case/people/{index}"), now));
    }
    list
}

/// Where a fault of the draft stands in the delivery.
fn pointer_in_case(pointer: &str) -> String {
    let place = match pointer {
        "/occurred/at" => "/occurred_at",
        "/reported_to_vpcr_at" => "/reported_at",
        "/vpcr_accepted_at" => "/accepted_at",
        other => other,
    };
    format!("/case{place}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::JcDeliveryOutcome as O;
    use proptest::prelude::*;
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    const REPORT: JcDeliveryAction = JcDeliveryAction::Report;
    const WITHDRAW: JcDeliveryAction = JcDeliveryAction::Withdraw;

    fn known(same: bool, outcome: O) -> Known {
        Known { same, outcome }
    }

    #[test]
    fn verdicts() {
        for (action, sequence, present, known, expected) in [
            (REPORT, 1, None, vec![], Verdict::Create),
            (REPORT, 7, None, vec![], Verdict::Create),
            (WITHDRAW, 1, None, vec![], Verdict::Unknown),
            (REPORT, 2, Some(1), vec![], Verdict::Update),
            (REPORT, 9, Some(1), vec![], Verdict::Update),
            (WITHDRAW, 2, Some(1), vec![], Verdict::Withdraw),
            (REPORT, 1, Some(1), vec![known(true, O::Created)], Verdict::Repeat(O::Unchanged)),
            (REPORT, 1, Some(1), vec![known(false, O::Created)], Verdict::Conflict),
            (REPORT, 1, Some(3), vec![known(true, O::Created)], Verdict::Repeat(O::Unchanged)),
            (REPORT, 1, Some(3), vec![known(false, O::Created)], Verdict::Conflict),
            (REPORT, 2, Some(3), vec![], Verdict::Ignore),
            (WITHDRAW, 2, Some(3), vec![], Verdict::Ignore),
            (REPORT, 2, Some(3), vec![known(true, O::Ignored)], Verdict::Repeat(O::Ignored)),
            (REPORT, 2, Some(3), vec![known(false, O::Ignored)], Verdict::Ignore),
            (REPORT, 1, Some(1), vec![], Verdict::Conflict),
        ] {
            assert_eq!(decide(action, sequence, present, &known), expected, "{action} {sequence} at {present:?}");
        }
    }

    /// What was said under each sequence, and what came of it.
    type Stored = BTreeMap<i32, Vec<((u8, bool), O)>>;

    proptest! {
        /// The latest sequence never falls, whatever order deliveries come in, and each of them sent twice does
        /// nothing the second time.
        #[test]
        fn sequences_never_go_backwards(sent in prop::collection::vec((1..6i32, 0..3u8, any::<bool>()), 1..30)) {
            let mut present: Option<i32> = None;
            let mut stored = Stored::new();
            for (sequence, content, report) in sent {
                let action = if report { REPORT } else { WITHDRAW };
                let known = |stored: &Stored| -> Vec<Known> {
                    let of = stored.get(&sequence).into_iter().flatten();
                    of.map(|(said, outcome)| Known { same: *said == (content, report), outcome: *outcome }).collect()
                };
                let verdict = decide(action, sequence, present, &known(&stored));
                let outcome = match verdict {
                    Verdict::Create => O::Created,
                    Verdict::Update => O::Updated,
                    Verdict::Withdraw => O::Withdrawn,
                    Verdict::Ignore => O::Ignored,
                    Verdict::Repeat(_) | Verdict::Conflict | Verdict::Unknown => continue,
                };
                stored.entry(sequence).or_default().push(((content, report), outcome));
                if outcome != O::Ignored {
                    prop_assert!(present < Some(sequence));
                    present = Some(sequence);
                }
                let again = decide(action, sequence, present, &known(&stored));
                prop_assert!(matches!(again, Verdict::Repeat(_)), "{:?}", again);
            }
        }
    }

    fn faults(change: impl FnOnce(&mut Value)) -> Vec<(String, String)> {
        let mut delivery = json!({
            "jc_number": " 101-7 ", "sequence": 1, "action": "report", "county_fips": "36047",
            "case": { "classification": "abuse_neglect", "occurred_at": "2026-03-01T09:00:00Z",
                "discovered_at": "2026-03-01T10:00:00Z", "reported_at": "2026-03-01T11:00:00Z",
                "accepted_at": "2026-03-01T12:00:00Z", "people": [{ "role": "client_victim" }] },
        });
        change(&mut delivery);
        let delivery: JcCaseDelivery = serde_json::from_value(delivery).unwrap();
        let now = "2026-03-02T15:00:00Z".parse().unwrap();
        delivery_faults(&delivery, now).into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn what_is_wrong_with_a_delivery_is_told_at_its_place() {
        let one = |change: fn(&mut Value)| {
            let found = faults(change);
            assert_eq!(found.len(), 1, "{found:?}");
            found.into_iter().next().map(|(pointer, code)| format!("{pointer} {code}")).unwrap()
        };
        assert_eq!(faults(|_| ()), []);
        assert_eq!(one(|all| all["jc_number"] = json!("102-7")), "/jc_number invalid_jc_number");
        assert_eq!(one(|all| all["county_fips"] = json!("36999")), "/county_fips unknown_county");
        assert_eq!(one(|all| all["case"] = Value::Null), "/case required");
        assert_eq!(one(|all| all["case"]["classification"] = Value::Null), "/case/classification required");
        assert_eq!(
            one(|all| all["case"]["people"][0]["role"] = json!("staff_reporter")),
            "/case/people/0/role reporter"
        );
        assert_eq!(
            one(|all| all["case"]["people"][0]["date_of_birth"] = json!("2031-01-01")),
            "/case/people/0/date_of_birth in_the_future"
        );
        assert_eq!(
            one(|all| all["case"]["occurred_at"] = json!("2026-03-01T10:30:00Z")),
            "/case/occurred_at after_discovery"
        );
        assert_eq!(
            one(|all| all["case"]["accepted_at"] = json!("2031-01-01T00:00:00Z")),
            "/case/accepted_at in_the_future"
        );
        assert_eq!(
            one(|all| all["case"]["accepted_at"] = json!("2026-03-01T10:59:00Z")),
            "/case/accepted_at before_start"
        );
        let withdrawn = faults(|all| {
            all["action"] = json!("withdraw");
            all["case"] = Value::Null;
        });
        assert_eq!(withdrawn, []);
    }
}
