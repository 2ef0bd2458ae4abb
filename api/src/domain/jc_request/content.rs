//! Which values each kind of request, and each answer, needs.

use chrono::{DateTime, Datelike, Utc};
use nimrs_contract::jc_request::{AnswerJcRequest, NewJcRequest};
use nimrs_contract::vocabulary::{JcDecision, JcRequestKind as K};

use super::reason::reason_fault;
use crate::domain::calendar::date_ny;
use crate::domain::faults::{Faults, FieldFault};
use crate::domain::jc_number::JcNumber;
use crate::domain::submission::latest_plausible;

/// The year in which the Vulnerable Persons' Central Register began (Protection of People with Special Needs Act,
/// chapter 501 of the laws of 2012, in force on 30 June 2013).
const REGISTER_SINCE: i32 = 2013;

/// Everything that is wrong with a request, as far as it can be seen without the records. Empty is nothing.
pub fn request_faults(request: &NewJcRequest, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    if let Err(error) = JcNumber::parse(&request.jc_number) {
        faults.add("/jc_number", "invalid_jc_number", error.to_string());
    }
    if let Some(fault) = reason_fault(&request.reason) {
        faults.add("/reason", "too_short", fault);
    }
    for (path, given, kind) in [
        ("/proposed_classification", request.proposed_classification.is_some(), K::Reclassification),
        ("/proposed_type", request.proposed_type.is_some(), K::Reclassification),
        ("/proposed_facility_id", request.proposed_facility_id.is_some(), K::Reassignment),
        ("/proposed_facility_name", request.proposed_facility_name.is_some(), K::Reassignment),
        ("/vpcr_reported_at", request.vpcr_reported_at.is_some(), K::NotArrived),
        ("/vpcr_method", request.vpcr_method.is_some(), K::NotArrived),
        ("/vpcr_caller", request.vpcr_caller.is_some(), K::NotArrived),
    ] {
        if given && request.kind != kind {
            faults.add(path, "other_kind", format!("belongs to a request of the kind {kind}, not {}", request.kind));
        }
    }
    match request.kind {
        K::Reclassification => reclassification(&mut faults, request),
        K::Reassignment => reassignment(&mut faults, request),
        K::NotArrived => not_arrived(&mut faults, request, now),
    }
    faults.into_list()
}

fn reclassification(faults: &mut Faults, request: &NewJcRequest) {
    if request.proposed_classification.is_none() && request.proposed_type.is_none() {
        let message = "is required: say which classification would be right, or with proposed_type which type";
        faults.add("/proposed_classification", "required", message);
    }
}

fn reassignment(faults: &mut Faults, request: &NewJcRequest) {
    if request.proposed_facility_id.is_some() && request.proposed_facility_name.is_some() {
        let message = "must be left out where proposed_facility_id says the facility";
        faults.add("/proposed_facility_name", "said_twice", message);
    }
}

fn not_arrived(faults: &mut Faults, request: &NewJcRequest, now: DateTime<Utc>) {
    faults.require(request.vpcr_reported_at.is_some(), "/vpcr_reported_at");
    faults.require(request.vpcr_method.is_some(), "/vpcr_method");
    if request.vpcr_reported_at.is_some_and(|at| at > latest_plausible(now)) {
        faults.add("/vpcr_reported_at", "in_the_future", "must not lie in the future");
    }
    if request.vpcr_reported_at.is_some_and(|at| date_ny(at).year() < REGISTER_SINCE) {
        faults.add("/vpcr_reported_at", "too_early", format!("must not lie before {REGISTER_SINCE}, when it began"));
    }
}

/// Everything that is wrong with an answer to this request, as far as it can be seen without the records.
pub fn answer_faults(request: &NewJcRequest, answer: &AnswerJcRequest) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    let accepted = answer.decision == JcDecision::Accepted;
    for (path, given, kind) in [
        ("/classification", answer.classification.is_some(), K::Reclassification),
        ("/incident_type", answer.incident_type.is_some(), K::Reclassification),
        ("/facility_id", answer.facility_id.is_some(), K::Reassignment),
    ] {
        if given && (!accepted || request.kind != kind) {
            faults.add(path, "out_of_place", format!("belongs to the acceptance of a {kind} alone"));
        }
    }
    let classified = answer.classification.or(request.proposed_classification).is_some();
    if accepted && request.kind == K::Reclassification && !classified {
        let message = "is required: the request proposed a type and no classification";
        faults.add("/classification", "required", message);
    }
    faults.into_list()
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;
    use serde_json::{Value, json};

    fn merged(mut base: Value, more: Value) -> Value {
        base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        base
    }

    fn request(kind: K, more: Value) -> NewJcRequest {
        let base = json!({"kind": kind.code(), "jc_number": " 101-7 ", "reason": "The type is wrong for this."});
        serde_json::from_value(merged(base, more)).unwrap()
    }

    fn list(faults: Vec<FieldFault>) -> Vec<String> {
        faults.into_iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect()
    }

    fn asked(kind: K, more: Value) -> Vec<String> {
        list(request_faults(&request(kind, more), "2026-03-02T15:00:00Z".parse().unwrap()))
    }

    #[test]
    fn each_kind_takes_its_own_values() {
        let right = [
            (K::Reclassification, json!({"proposed_classification": "death"})),
            (K::Reclassification, json!({"proposed_type": "fall"})),
            (K::Reassignment, json!({})),
            (K::Reassignment, json!({"proposed_facility_name": "Elm Clinic"})),
            (K::NotArrived, json!({"vpcr_reported_at": "2026-03-02T15:04:00Z", "vpcr_method": "phone"})),
        ];
        for (kind, more) in &right {
            assert_eq!(asked(*kind, more.clone()), [""; 0], "{kind} {more}");
            for other in K::ALL.iter().filter(|other| *other != kind && more != &json!({})) {
                let faults = asked(*other, more.clone());
                assert!(faults.iter().any(|fault| fault.ends_with("other_kind")), "{other} {more}: {faults:?}");
            }
        }
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let wrong = json!({"jc_number": "201-7", "reason": "wrong", "proposed_type": "fall",
            "vpcr_reported_at": "2026-03-02T15:06:00Z"});
        assert_eq!(
            asked(K::NotArrived, wrong),
            [
                "/jc_number invalid_jc_number",
                "/reason too_short",
                "/proposed_type other_kind",
                "/vpcr_method required",
                "/vpcr_reported_at in_the_future",
            ]
        );
        let early = json!({"vpcr_reported_at": "0001-01-01T00:00:00Z", "vpcr_method": "phone"});
        assert_eq!(asked(K::NotArrived, early), ["/vpcr_reported_at too_early"]);
        assert_eq!(asked(K::NotArrived, json!({})), ["/vpcr_reported_at required", "/vpcr_method required"]);
        assert_eq!(asked(K::Reclassification, json!({})), ["/proposed_classification required"]);
        let twice = json!({"proposed_facility_name": "Elm", "proposed_facility_id": uuid::Uuid::nil()});
        assert_eq!(asked(K::Reassignment, twice), ["/proposed_facility_name said_twice"]);
    }

    #[test]
    fn an_answer_fits_its_request() {
        let check = |kind, more: Value, answer: Value| -> Vec<String> {
            let answer = serde_json::from_value(merged(json!({"text": "Yes"}), answer)).unwrap();
            list(answer_faults(&request(kind, more), &answer))
        };
        let classified = || json!({"proposed_classification": "death"});
        let (yes, no) = (|| json!({"decision": "accepted"}), || json!({"decision": "rejected"}));
        assert_eq!(check(K::Reclassification, classified(), yes()), [""; 0]);
        assert_eq!(check(K::Reclassification, classified(), no()), [""; 0]);
        assert_eq!(check(K::Reclassification, json!({"proposed_type": "fall"}), yes()), ["/classification required"]);
        assert_eq!(check(K::Reclassification, json!({"proposed_type": "fall"}), no()), [""; 0]);
        let mended = merged(no(), json!({"classification": "death", "incident_type": "fall"}));
        assert_eq!(
            check(K::Reclassification, classified(), mended),
            ["/classification out_of_place", "/incident_type out_of_place"]
        );
        let moved = merged(yes(), json!({"facility_id": uuid::Uuid::nil()}));
        assert_eq!(check(K::Reassignment, json!({}), moved.clone()), [""; 0]);
        assert_eq!(check(K::NotArrived, json!({}), moved), ["/facility_id out_of_place"]);
    }
}
