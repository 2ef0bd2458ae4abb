//! What submitting asks for.

use chrono::{DateTime, Utc};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::person::{Harm, PersonContent};
use nimrs_contract::vocabulary::{ClockCode, IncidentClass, IncidentType as T, OccurrencePrecision, PersonRole};

use super::{Pointers, Record, blocks, content_faults, notification_faults, person_faults};
use crate::domain::calendar::Holidays;
use crate::domain::classification::{effective_class, goes_to_justice_center, type_to_record};
use crate::domain::clocks::{ClockFacts, MetWhen, late_for};
use crate::domain::faults::{Faults, FieldFault, says_something};
use crate::domain::taxonomy::type_info;

/// Everything that stands in the way of submitting the record, or of keeping an amendment of it. Empty is yes.
pub fn submit_faults(record: &Record, pointers: Pointers, now: DateTime<Utc>) -> Vec<FieldFault> {
    let content = record.content;
    let mut list = content_faults(content, pointers.content, now);

    let mut faults = Faults::below(pointers.content);
    required(&mut faults, content);
    order(&mut faults, content);
    right_type(&mut faults, content);
    vpcr(&mut faults, record);
    blocks::check(&mut faults, content);
    list.extend(faults.into_list());

    list.extend(people(record, pointers.people, now));
    for (index, notification) in record.notifications.iter().enumerate() {
        let prefix = format!("{}/{index}", pointers.notifications);
        let mut faults = Faults::below(&prefix);
        faults.require(notification.at.is_some(), "/at");
        list.extend(faults.into_list());
        list.extend(notification_faults(notification, &prefix, now));
    }
    list
}

/// The clocks that submitting the record now would meet too late; none is in time. They are those of the Justice
/// Center's class where it gave one.
pub fn late_clocks(
    record: &Record,
    jc_class: Option<IncidentClass>,
    holidays: &Holidays,
    now: DateTime<Utc>,
) -> Vec<ClockCode> {
    let facts = ClockFacts::of(record.content, record.notifications);
    let facts = ClockFacts { class: effective_class(facts.class, jc_class), ..facts };
    late_for(MetWhen::SubmittedAt, &facts, holidays, |_| None, now)
}

/// The fault of a late act without a reason. Late is accepted and marked, never refused, but it must be said why.
pub fn late_reason_fault(is_late: bool, late_reason: Option<&String>) -> Option<FieldFault> {
    (is_late && !says_something(late_reason)).then(|| FieldFault {
        pointer: "/late_reason".to_owned(),
        code: "required".to_owned(),
        message: "the time limit has passed: say why it is late".to_owned(),
    })
}

fn required(faults: &mut Faults, content: &IncidentContent) {
    let occurred = content.occurred.as_ref();
    let narrative = content.narrative.as_ref();
    faults.require(content.incident_type.is_some(), "/incident_type");
    faults.require(occurred.is_some_and(|o| o.at.is_some()), "/occurred/at");
    if occurred.is_some_and(|o| o.precision == Some(OccurrencePrecision::Range)) {
        faults.require(occurred.is_some_and(|o| o.until.is_some()), "/occurred/until");
    }
    faults.require(content.discovered_at.is_some(), "/discovered_at");
    faults.require(content.premises.is_some(), "/premises");
    faults.require(content.supervision.is_some(), "/supervision");
    let location = content.place.as_ref().and_then(|place| place.location);
    faults.require(location.is_some(), "/place/location");
    let description = narrative.and_then(|narrative| narrative.description.as_ref());
    faults.require(says_something(description), "/narrative/description");
}

/// Discovered, reported, accepted: in this order.
fn order(faults: &mut Faults, content: &IncidentContent) {
    let discovered = ("discovered_at", content.discovered_at);
    let reported = ("reported_to_vpcr_at", content.reported_to_vpcr_at);
    let accepted = ("vpcr_accepted_at", content.vpcr_accepted_at);
    let pairs = match reported.1 {
        Some(_) => [(discovered, reported), (reported, accepted)],
        None => [(discovered, accepted), (discovered, reported)],
    };
    for ((first, before), (second, after)) in pairs {
        if let (Some(before), Some(after)) = (before, after)
            && after < before
        {
            faults.add(&format!("/{second}"), "out_of_order", format!("must not be before {first}"));
        }
    }
}

/// The OMH-only twin, or its other, where that is the right type; and nothing that the Justice Center must see
/// hidden behind a primary type that it does not.
fn right_type(faults: &mut Faults, content: &IncidentContent) {
    let Some(kind) = content.incident_type else {
        return;
    };
    if let (Some(premises), Some(supervision)) = (content.premises, content.supervision) {
        let right = type_to_record(kind, premises, supervision);
        if right != kind {
            let title = type_info(right).title;
            faults.add(
                "/incident_type",
                "wrong_type",
                format!("with these premises and this supervision it is recorded as {right} ({title})"),
            );
        }
    }
    for (index, more) in content.more_types.iter().enumerate() {
        if goes_to_justice_center(*more) && !goes_to_justice_center(kind) {
            faults.add(
                &format!("/more_types/{index}"),
                "not_omh_only",
                "goes to the Justice Center, so it must be the incident_type",
            );
        }
    }
}

/// What goes to the Justice Center carries its number. Until the case arrives the time and the method of the report to
/// the register do, with an open request of the kind `not_arrived` that asks for it.
fn vpcr(faults: &mut Faults, record: &Record) {
    let content = record.content;
    let reportable = content.incident_type.is_some_and(goes_to_justice_center);
    if !reportable || !content.jc_numbers.is_empty() {
        return;
    }
    let method = content.vpcr_report.as_ref().and_then(|report| report.method);
    match (content.reported_to_vpcr_at, method) {
        (None, None) => faults.add("/jc_numbers", "required", NEEDS_NUMBER),
        (Some(_), Some(_)) if record.arrival_asked_for => {}
        (Some(_), Some(_)) => faults.add("/jc_numbers", "not_asked_for", NEEDS_REQUEST),
        (reported_at, method) => {
            faults.require(reported_at.is_some(), "/reported_to_vpcr_at");
            faults.require(method.is_some(), "/vpcr_report/method");
        }
    }
}

const NEEDS_NUMBER: &str = "needs a Justice Center number; or, where its case has not arrived yet, reported_to_vpcr_at, \
    vpcr_report.method and an open request of the kind not_arrived about this incident";
const NEEDS_REQUEST: &str = "needs a Justice Center number; or, where its case has not arrived yet, an open request: \
    POST /v1/justice-center/requests with the kind not_arrived, this incident as incident_id and the number that the \
    register gave";

fn people(record: &Record, prefix: &str, now: DateTime<Utc>) -> Vec<FieldFault> {
    let kind = record.content.incident_type;
    let mut faults = Faults::below(prefix);
    let has_client = record.people.iter().any(|person| person.role.is_client());
    if !has_client && !kind.is_some_and(may_lack_a_client) {
        faults.add("", "client_required", "at least one client is required");
    }
    for (index, person) in record.people.iter().enumerate() {
        client(&mut faults, index, person, kind);
    }
    let mut list = faults.into_list();
    for (index, person) in record.people.iter().enumerate() {
        list.extend(person_faults(person, &format!("{prefix}/{index}"), now));
    }
    list
}

/// Of each client but a witness the harm must be known, on both scales; of the dead the name and the date of birth
/// too (14 NYCRR 524.11).
fn client(faults: &mut Faults, index: usize, person: &PersonContent, kind: Option<T>) {
    if !person.role.is_client() || person.role == PersonRole::ClientWitness {
        return;
    }
    let none = Harm::default();
    let harm = person.harm.as_ref().unwrap_or(&none);
    faults.require(harm.actual.is_some(), &format!("/{index}/harm/actual"));
    faults.require(harm.potential.is_some(), &format!("/{index}/harm/potential"));
    if kind == Some(T::Death) && person.role == PersonRole::ClientVictim {
        faults.require(says_something(person.first_name.as_ref()), &format!("/{index}/first_name"));
        faults.require(says_something(person.last_name.as_ref()), &format!("/{index}/last_name"));
        faults.require(person.date_of_birth.is_some(), &format!("/{index}/date_of_birth"));
    }
}

/// What can happen without a client in particular: conduct of staff, or a crime that touches the programme alone.
fn may_lack_a_client(kind: T) -> bool {
    matches!(kind, T::ObstructionOfReports | T::UnlawfulUseOfControlledSubstance | T::Crime | T::WrongfulConduct)
}
