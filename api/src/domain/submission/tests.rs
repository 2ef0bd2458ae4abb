use super::*;
use crate::domain::calendar::Holidays;
use crate::domain::classification::{goes_to_justice_center, type_to_record};
use crate::domain::merge_patch::merge_patch;
use crate::domain::taxonomy::type_info;
use nimrs_contract::vocabulary::{ClockCode, Code, IncidentClass, IncidentType};
use proptest::prelude::*;
use serde_json::{Value, json};

const NOW: &str = "2026-03-02T12:00:00Z";

fn now() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

/// The type's block, filled as far as submitting needs.
fn block(kind: IncidentType) -> Value {
    use IncidentType as T;
    match kind {
        T::MedicationError => json!({"medication_error": {"stage": "dispensing", "kind": "wrong_dose"}}),
        T::DeliberateInappropriateUseOfRestraint => json!({"restraint": {"kind": "manual"}}),
        T::MissingPatient => json!({"missing_patient": {"last_seen_at": "2026-03-02T09:00:00Z"}}),
        T::SuicideAttempt | T::SuicideAttemptOffSite | T::SelfAbuse => json!({"self_harm": {"method": "cutting"}}),
        T::Assault | T::Fight => json!({"altercation": {"who_struck_whom": "A struck B"}}),
        T::Fall => json!({"fall": {"witnessed": false}}),
        T::Firesetting => json!({"fire": {"extent": "a curtain"}}),
        T::Crime | T::CrimeInTheCommunity => json!({"crime_details": {"offence": "larceny"}}),
        T::FinancialExploitation => json!({"financial": {"property": "a watch"}}),
        T::SevereAdverseDrugReaction => json!({"adverse_drug_reaction": {"drug": "a", "reaction": "b"}}),
        T::MissingSubjectOfAotOrder => json!({"aot_subject": {"last_contact_at": "2026-03-01T09:00:00Z"}}),
        T::Death => json!({"death": {"died_at": "2026-03-02T09:00:00Z", "manner": "natural",
            "place": "General hospital", "circumstances": "Found in bed."}}),
        _ => json!({}),
    }
}

/// A content of this type that can be submitted.
fn complete(kind: IncidentType) -> Value {
    let omh_only = type_info(kind).class == IncidentClass::OmhOnly;
    let (premises, supervision) = if omh_only { ("off_premises", "none") } else { ("on_premises", "actual") };
    let numbers = if omh_only { json!([]) } else { json!(["101-460120030"]) };
    merge_patch(
        json!({
            "incident_type": kind, "occurred": {"precision": "exact", "at": "2026-03-02T09:00:00Z"},
            "discovered_at": "2026-03-02T09:30:00Z", "premises": premises, "supervision": supervision,
            "place": {"location": "hallway", "county_fips": "36027"}, "narrative": {"description": "It happened."},
            "jc_numbers": numbers,
        }),
        &block(kind),
    )
}

fn client() -> Value {
    json!({"role": "client_victim", "first_name": "Jordan", "last_name": "Miles", "date_of_birth": "1988-05-17",
        "harm": {"actual": "minor", "potential": "moderate"}})
}

fn found(faults: Vec<crate::domain::faults::FieldFault>) -> Vec<String> {
    faults.into_iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect()
}

fn submit(content: Value, people: Value, notifications: Value) -> Vec<String> {
    let content = serde_json::from_value(content).unwrap();
    let people: Vec<PersonContent> = serde_json::from_value(people).unwrap();
    let notifications: Vec<NotificationContent> = serde_json::from_value(notifications).unwrap();
    found(submit_faults(&record(&content, &people, &notifications), Pointers::RECORD, now()))
}

/// A record whose case nobody asked for.
fn record<'a>(
    content: &'a IncidentContent,
    people: &'a [PersonContent],
    notifications: &'a [NotificationContent],
) -> Record<'a> {
    Record { content, people, notifications, arrival_asked_for: false }
}

/// What stands in the way of submitting a fall, changed by a merge patch.
fn changed(patch: Value) -> Vec<String> {
    submit(merge_patch(complete(IncidentType::Fall), &patch), json!([client()]), json!([]))
}

fn draft(content: Value) -> Vec<String> {
    found(content_faults(&serde_json::from_value(content).unwrap(), "/content", now()))
}

#[test]
fn every_type_can_be_submitted() {
    for kind in IncidentType::ALL {
        assert_eq!(submit(complete(*kind), json!([client()]), json!([])), [""; 0], "{kind}");
    }
}

#[test]
fn nothing_at_all_lacks_everything_at_once() {
    assert_eq!(
        submit(json!({}), json!([]), json!([])),
        [
            "/content/incident_type required",
            "/content/occurred/at required",
            "/content/discovered_at required",
            "/content/premises required",
            "/content/supervision required",
            "/content/place/location required",
            "/content/narrative/description required",
            "/people client_required",
        ]
    );
    assert_eq!(draft(json!({})), [""; 0]);
}

#[test]
fn each_requirement_alone() {
    for (patch, fault) in [
        (json!({"occurred": null}), "/content/occurred/at required"),
        (json!({"occurred": {"precision": "range"}}), "/content/occurred/until required"),
        (json!({"discovered_at": null}), "/content/discovered_at required"),
        (json!({"place": null}), "/content/place/location required"),
        (json!({"narrative": {"description": " \n"}}), "/content/narrative/description required"),
        (json!({"fall": null}), "/content/fall required"),
        (json!({"fall": {"witnessed": null}}), "/content/fall/witnessed required"),
        (json!({"fire": {"extent": "a curtain"}}), "/content/fire wrong_block"),
        (json!({"more_types": ["firesetting"]}), "/content/fire required"),
        (json!({"jc_numbers": []}), "/content/jc_numbers required"),
        (json!({"jc_numbers": [], "vpcr_report": {"method": "phone"}}), "/content/reported_to_vpcr_at required"),
        (
            json!({"jc_numbers": [], "reported_to_vpcr_at": "2026-03-02T10:00:00Z"}),
            "/content/vpcr_report/method required",
        ),
        (
            json!({"jc_numbers": [], "reported_to_vpcr_at": "2026-03-02T10:00:00Z", "vpcr_report": {"method": "phone"}}),
            "/content/jc_numbers not_asked_for",
        ),
        (json!({"reported_to_vpcr_at": "2026-03-02T09:00:00Z"}), "/content/reported_to_vpcr_at out_of_order"),
        (
            json!({"reported_to_vpcr_at": "2026-03-02T10:00:00Z", "vpcr_accepted_at": "2026-03-02T09:45:00Z"}),
            "/content/vpcr_accepted_at out_of_order",
        ),
        (json!({"vpcr_accepted_at": "2026-03-02T09:00:00Z"}), "/content/vpcr_accepted_at out_of_order"),
    ] {
        assert_eq!(changed(patch.clone()), [fault], "{patch}");
    }
    for patch in [
        json!({"restraint": {}}),
        json!({"occurred": {"precision": "range", "until": "2026-03-02T09:15:00Z"}}),
        json!({"premises": "off_premises", "supervision": "none"}),
    ] {
        assert_eq!(changed(patch.clone()), [""; 0], "{patch}");
    }
}

/// While the case has not arrived an open request takes the number's place, and the report to the register stays needed.
#[test]
fn a_case_that_was_asked_for_may_arrive_later() {
    for (patch, expected) in [
        (json!({"reported_to_vpcr_at": "2026-03-02T10:00:00Z", "vpcr_report": {"method": "phone"}}), None),
        (json!({"reported_to_vpcr_at": "2026-03-02T10:00:00Z"}), Some("/vpcr_report/method required")),
        (json!({"vpcr_report": {"method": "phone"}}), Some("/reported_to_vpcr_at required")),
        (json!({}), Some("/jc_numbers required")),
    ] {
        let content = merge_patch(merge_patch(complete(IncidentType::Fall), &json!({"jc_numbers": []})), &patch);
        let content: IncidentContent = serde_json::from_value(content).unwrap();
        let people = [serde_json::from_value(client()).unwrap()];
        let asked = Record { arrival_asked_for: true, ..record(&content, &people, &[]) };
        let expected: Vec<String> = expected.into_iter().map(|fault| format!("/content{fault}")).collect();
        assert_eq!(found(submit_faults(&asked, Pointers::RECORD, now())), expected, "{patch}");
    }
}

#[test]
fn numbers_are_kept_without_blanks() {
    let content = json!({"jc_numbers": [" 101-7\r\n", "301-1", "seven "]});
    let tidied = tidy(serde_json::from_value(content).unwrap());
    assert_eq!(tidied.jc_numbers, ["101-7", "301-1", "seven "]);
}

#[test]
fn the_wrong_twin_is_refused_and_the_right_one_named() {
    let attempt = complete(IncidentType::SuicideAttempt);
    let outside = merge_patch(attempt, &json!({"premises": "off_premises", "supervision": "none"}));
    assert_eq!(submit(outside, json!([client()]), json!([])), ["/content/incident_type wrong_type"]);
    let inside = merge_patch(complete(IncidentType::CrimeInTheCommunity), &json!({"supervision": "intended"}));
    let record: IncidentContent = serde_json::from_value(inside).unwrap();
    let people = [serde_json::from_value(client()).unwrap()];
    let faults = submit_faults(&self::record(&record, &people, &[]), Pointers::AMENDMENT, now());
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].pointer, "/changes/incident_type");
    assert!(faults[0].message.contains("crime (Crime)"), "{}", faults[0].message);
}

#[test]
fn nothing_for_omh_only_goes_with_the_justice_center() {
    for kind in IncidentType::ALL.iter().filter(|kind| !goes_to_justice_center(**kind)) {
        let numbered = json!({"incident_type": kind, "jc_numbers": ["101-1"]});
        assert_eq!(draft(numbered), ["/content/jc_numbers omh_only"], "{kind}");
        let hidden = merge_patch(complete(*kind), &json!({"more_types": ["neglect"]}));
        assert_eq!(submit(hidden, json!([client()]), json!([])), ["/content/more_types/0 not_omh_only"], "{kind}");
    }
}

#[test]
fn people_of_a_submission() {
    let with = |kind, people| submit(complete(kind), people, json!([]));
    let fall = |people| with(IncidentType::Fall, people);
    assert_eq!(fall(json!([{"role": "staff_witness"}])), ["/people client_required"]);
    assert_eq!(
        fall(json!([client(), {"role": "client_participant"}])),
        ["/people/1/harm/actual required", "/people/1/harm/potential required"]
    );
    assert_eq!(fall(json!([client(), {"role": "client_witness"}, {"role": "police"}])), [""; 0]);
    assert_eq!(with(IncidentType::ObstructionOfReports, json!([])), [""; 0]);
    assert_eq!(
        with(IncidentType::Death, json!([{"role": "client_victim", "harm": {"actual": "death", "potential": "high"}}])),
        ["/people/0/first_name required", "/people/0/last_name required", "/people/0/date_of_birth required"]
    );
    let odd = json!({"role": "visitor", "date_of_birth": "2027-01-01", "admitted_on": "2026-01-02", "discharged_on": "2026-01-01"});
    assert_eq!(
        fall(json!([client(), odd])),
        ["/people/1/date_of_birth in_the_future", "/people/1/discharged_on before_start"]
    );
}

#[test]
fn notices_of_a_submission() {
    let notices = json!([{"recipient": "director"}, {"recipient": "omh", "at": "2026-03-02T12:06:00Z"}]);
    assert_eq!(
        submit(complete(IncidentType::Fall), json!([client()]), notices),
        ["/notifications/0/at required", "/notifications/1/at in_the_future"]
    );
}

#[test]
fn contradictions_that_even_a_draft_may_not_hold() {
    for (content, faults) in [
        (json!({"discovered_at": "2026-03-02T12:05:00Z"}), vec![]),
        (json!({"discovered_at": "2026-03-02T12:05:01Z"}), vec!["/content/discovered_at in_the_future"]),
        (
            json!({"occurred": {"at": "2026-03-02T10:00:00Z"}, "discovered_at": "2026-03-02T09:59:59Z"}),
            vec!["/content/occurred/at after_discovery"],
        ),
        (
            json!({"occurred": {"at": "2026-03-02T10:00:00Z", "until": "2026-03-02T09:00:00Z"}}),
            vec!["/content/occurred/until before_start"],
        ),
        (
            json!({"jc_numbers": ["101-1", "7", "101-1"]}),
            vec!["/content/jc_numbers/1 invalid_jc_number", "/content/jc_numbers/2 duplicate"],
        ),
        (
            json!({"incident_type": "fall", "more_types": ["fight", "fall", "fight"]}),
            vec!["/content/more_types/1 duplicate", "/content/more_types/2 duplicate"],
        ),
        (json!({"place": {"county_fips": "36002"}}), vec!["/content/place/county_fips unknown_county"]),
        (
            json!({"qualified_person_request": {"requested_at": "2026-03-02T10:00:00Z", "sent_at": "2026-03-02T09:00:00Z"}}),
            vec!["/content/qualified_person_request/sent_at before_start"],
        ),
        (
            json!({"restraint": {"started_at": "2026-03-02T10:00:00Z", "ended_at": "2026-03-02T09:00:00Z"}}),
            vec!["/content/restraint/ended_at before_start"],
        ),
        (json!({"death": {"died_at": "2030-01-01T00:00:00Z"}}), vec!["/content/death/died_at in_the_future"]),
    ] {
        assert_eq!(draft(content.clone()), faults, "{content}");
    }
}

/// Every field of the content that holds an instant is looked at.
#[test]
fn no_time_is_forgotten() {
    let future = "2031-01-01T00:00:00Z";
    for path in [
        "/occurred/at",
        "/occurred/until",
        "/discovered_at",
        "/reported_to_vpcr_at",
        "/vpcr_accepted_at",
        "/crime/believed_at",
        "/qualified_person_request/requested_at",
        "/qualified_person_request/sent_at",
        "/qualified_person_records_request/requested_at",
        "/qualified_person_records_request/sent_at",
        "/medication_error/prescriber_told_at",
        "/restraint/started_at",
        "/restraint/ended_at",
        "/missing_patient/last_seen_at",
        "/missing_patient/police_told_at",
        "/missing_patient/returned_at",
        "/crime_details/told_at",
        "/aot_subject/last_contact_at",
        "/aot_subject/director_of_community_services_told_at",
        "/death/died_at",
        "/death/autopsy_received_at",
        "/death/last_contact_at",
    ] {
        let content =
            path.rsplit('/').filter(|name| !name.is_empty()).fold(json!(future), |inner, name| json!({name: inner}));
        assert_eq!(draft(content), [format!("/content{path} in_the_future")]);
    }
}

#[test]
fn late_is_accepted_with_a_reason() {
    let content = |kind| serde_json::from_value::<IncidentContent>(complete(kind)).unwrap();
    let late = |kind, now: &str| {
        let content = content(kind);
        late_clocks(&record(&content, &[], &[]), None, &Holidays::of_years([2026]), now.parse().unwrap())
    };
    for (kind, last, after, clocks) in [
        (
            IncidentType::Fall,
            "2026-03-03T09:30:00Z",
            "2026-03-03T09:30:01Z",
            vec![ClockCode::JcInitialReport, ClockCode::OmhNotice],
        ),
        (
            IncidentType::SuicideAttemptOffSite,
            "2026-03-03T09:30:00Z",
            "2026-03-03T09:30:01Z",
            vec![ClockCode::OmhOnlyNotice],
        ),
        // Five working days, the clocks having gone forward on the 8th.
        (IncidentType::Death, "2026-03-10T03:59:59Z", "2026-03-10T04:00:00Z", vec![ClockCode::DeathForm]),
    ] {
        assert_eq!(late(kind, last), [], "{kind}");
        assert_eq!(late(kind, after), clocks, "{kind}");
    }
    let reason = |text: &str| Some(text.to_owned());
    assert_eq!(late_reason_fault(true, None).unwrap().pointer, "/late_reason");
    assert!(late_reason_fault(true, reason("  ").as_ref()).is_some());
    assert!(late_reason_fault(true, reason("The network was down").as_ref()).is_none());
    assert!(late_reason_fault(false, None).is_none());
}

proptest! {
    #[test]
    fn what_a_draft_may_not_hold_cannot_be_submitted(
        kind in proptest::sample::select(IncidentType::ALL),
        occurred in 0i64..200_000, discovered in 0i64..200_000, numbers in proptest::collection::vec("(101-)?[0-9]{1,3}", 0..3),
    ) {
        let instant = |seconds: i64| (now() - Duration::seconds(100_000) + Duration::seconds(seconds)).to_rfc3339();
        let patch = json!({"occurred": {"at": instant(occurred)}, "discovered_at": instant(discovered), "jc_numbers": numbers});
        let content = merge_patch(complete(kind), &patch);
        let submitted = submit(content.clone(), json!([client()]), json!([]));
        for fault in draft(content) {
            prop_assert!(submitted.contains(&fault), "{}", fault);
        }
    }

    #[test]
    fn the_wrong_twin_never_gets_through(
        kind in proptest::sample::select(IncidentType::ALL),
        premises in proptest::sample::select(nimrs_contract::vocabulary::Premises::ALL),
        supervision in proptest::sample::select(nimrs_contract::vocabulary::Supervision::ALL),
    ) {
        let content = merge_patch(complete(kind), &json!({"premises": premises, "supervision": supervision}));
        let refused = submit(content, json!([client()]), json!([])).contains(&"/content/incident_type wrong_type".to_owned());
        prop_assert_eq!(refused, type_to_record(kind, premises, supervision) != kind);
    }
}
