//! What even a draft must respect.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use nimrs_contract::incident_content::{IncidentContent, Occurred, QualifiedPersonRequest};
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::IncidentClass;

use super::latest_plausible;
use crate::domain::calendar::date_ny;
use crate::domain::directory::county_by_fips;
use crate::domain::faults::{Faults, FieldFault};
use crate::domain::jc_number::JcNumber;
use crate::domain::taxonomy::type_info;

/// The contradictions in the content, with pointers below `prefix`: times in the future, an occurrence after its
/// discovery, terms that end before they start, Justice Center numbers that are none, twice or out of place.
pub fn content_faults(content: &IncidentContent, prefix: &str, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    for (path, instant) in instants(content) {
        in_the_past(&mut faults, path, instant, now);
    }
    occurrence(&mut faults, content);
    requests(&mut faults, content);
    numbers(&mut faults, content);
    types(&mut faults, content);
    counties(&mut faults, content);
    faults.into_list()
}

/// The contradictions in what is recorded of a person.
pub fn person_faults(person: &PersonContent, prefix: &str, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    let examined_at = person.harm.as_ref().and_then(|harm| harm.examined_at);
    in_the_past(&mut faults, "/harm/examined_at", examined_at, now);
    let separated_at = person.separated_from_patients_at;
    in_the_past(&mut faults, "/separated_from_patients_at", separated_at, now);
    let today = date_ny(latest_plausible(now));
    for (path, date) in [
        ("/date_of_birth", person.date_of_birth),
        ("/admitted_on", person.admitted_on),
        ("/discharged_on", person.discharged_on),
    ] {
        if date.is_some_and(|date| date > today) {
            faults.add(path, "in_the_future", "must not lie in the future");
        }
    }
    if let (Some(admitted), Some(discharged)) = (person.admitted_on, person.discharged_on)
        && discharged < admitted
    {
        faults.add("/discharged_on", "before_start", "must not be before admitted_on");
    }
    faults.into_list()
}

/// The contradictions in a notice.
pub fn notification_faults(notification: &NotificationContent, prefix: &str, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    in_the_past(&mut faults, "/at", notification.at, now);
    faults.into_list()
}

fn in_the_past(faults: &mut Faults, path: &str, instant: Option<DateTime<Utc>>, now: DateTime<Utc>) {
    if instant.is_some_and(|instant| instant > latest_plausible(now)) {
        faults.add(path, "in_the_future", "must not lie in the future");
    }
}

/// Every time that the content holds.
fn instants(content: &IncidentContent) -> Vec<(&'static str, Option<DateTime<Utc>>)> {
    let occurred = content.occurred.as_ref();
    let crime = content.crime.as_ref();
    let report = content.qualified_person_request.as_ref();
    let records = content.qualified_person_records_request.as_ref();
    let medication = content.medication_error.as_ref();
    let restraint = content.restraint.as_ref();
    let missing = content.missing_patient.as_ref();
    let details = content.crime_details.as_ref();
    let aot = content.aot_subject.as_ref();
    let death = content.death.as_ref();
    vec![
        ("/occurred/at", occurred.and_then(|o| o.at)),
        ("/occurred/until", occurred.and_then(|o| o.until)),
        ("/discovered_at", content.discovered_at),
        ("/reported_to_vpcr_at", content.reported_to_vpcr_at),
        ("/vpcr_accepted_at", content.vpcr_accepted_at),
        ("/crime/believed_at", crime.and_then(|c| c.believed_at)),
        ("/qualified_person_request/requested_at", report.and_then(|r| r.requested_at)),
        ("/qualified_person_request/sent_at", report.and_then(|r| r.sent_at)),
        ("/qualified_person_records_request/requested_at", records.and_then(|r| r.requested_at)),
        ("/qualified_person_records_request/sent_at", records.and_then(|r| r.sent_at)),
        ("/medication_error/prescriber_told_at", medication.and_then(|m| m.prescriber_told_at)),
        ("/restraint/started_at", restraint.and_then(|r| r.started_at)),
        ("/restraint/ended_at", restraint.and_then(|r| r.ended_at)),
        ("/missing_patient/last_seen_at", missing.and_then(|m| m.last_seen_at)),
        ("/missing_patient/police_told_at", missing.and_then(|m| m.police_told_at)),
        ("/missing_patient/returned_at", missing.and_then(|m| m.returned_at)),
        ("/crime_details/told_at", details.and_then(|d| d.told_at)),
        ("/aot_subject/last_contact_at", aot.and_then(|a| a.last_contact_at)),
        (
            "/aot_subject/director_of_community_services_told_at",
            aot.and_then(|a| a.director_of_community_services_told_at),
        ),
        ("/death/died_at", death.and_then(|d| d.died_at)),
        ("/death/autopsy_received_at", death.and_then(|d| d.autopsy_received_at)),
        ("/death/last_contact_at", death.and_then(|d| d.last_contact_at)),
    ]
}

fn occurrence(faults: &mut Faults, content: &IncidentContent) {
    let none = Occurred::default();
    let occurred = content.occurred.as_ref().unwrap_or(&none);
    for (path, instant) in [("/occurred/at", occurred.at), ("/occurred/until", occurred.until)] {
        if let (Some(instant), Some(discovered)) = (instant, content.discovered_at)
            && instant > discovered
        {
            faults.add(path, "after_discovery", "must not be after discovered_at");
        }
    }
    let restraint = content.restraint.as_ref();
    let missing = content.missing_patient.as_ref();
    for (path, start, end, message) in [
        ("/occurred/until", occurred.at, occurred.until, "must not be before at"),
        (
            "/restraint/ended_at",
            restraint.and_then(|r| r.started_at),
            restraint.and_then(|r| r.ended_at),
            "must not be before started_at",
        ),
        (
            "/missing_patient/returned_at",
            missing.and_then(|m| m.last_seen_at),
            missing.and_then(|m| m.returned_at),
            "must not be before last_seen_at",
        ),
    ] {
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            faults.add(path, "before_start", message);
        }
    }
}

fn requests(faults: &mut Faults, content: &IncidentContent) {
    let early = |request: &Option<QualifiedPersonRequest>| {
        let request = request.as_ref()?;
        Some(request.sent_at? < request.requested_at?)
    };
    for (path, request) in [
        ("/qualified_person_request/sent_at", &content.qualified_person_request),
        ("/qualified_person_records_request/sent_at", &content.qualified_person_records_request),
    ] {
        if early(request) == Some(true) {
            faults.add(path, "before_start", "must not be before requested_at");
        }
    }
}

fn numbers(faults: &mut Faults, content: &IncidentContent) {
    let mut seen = HashSet::new();
    for (index, text) in content.jc_numbers.iter().enumerate() {
        let path = format!("/jc_numbers/{index}");
        match JcNumber::parse(text) {
            Err(error) => faults.add(&path, "invalid_jc_number", error.to_string()),
            Ok(number) => {
                if !seen.insert(number) {
                    faults.add(&path, "duplicate", "is in the list already");
                }
            }
        }
    }
    let omh_only = content.incident_type.is_some_and(|kind| type_info(kind).class == IncidentClass::OmhOnly);
    if omh_only && !content.jc_numbers.is_empty() {
        faults.add(
            "/jc_numbers",
            "omh_only",
            "an incident of this type goes to the Office of Mental Health only and has no Justice Center number",
        );
    }
}

/// The content as it is kept: numbers without the blanks that come along when they are pasted.
#[must_use]
pub fn tidy(mut content: IncidentContent) -> IncidentContent {
    for number in &mut content.jc_numbers {
        if let Ok(read) = JcNumber::parse(number) {
            *number = read.into();
        }
    }
    content
}

fn types(faults: &mut Faults, content: &IncidentContent) {
    let mut seen: HashSet<_> = content.incident_type.into_iter().collect();
    for (index, kind) in content.more_types.iter().enumerate() {
        if !seen.insert(*kind) {
            let path = format!("/more_types/{index}");
            faults.add(&path, "duplicate", "is named as a type already");
        }
    }
}

fn counties(faults: &mut Faults, content: &IncidentContent) {
    let place = content.place.as_ref().and_then(|place| place.county_fips.as_deref());
    let aot = content.aot_subject.as_ref().and_then(|aot| aot.county_fips.as_deref());
    for (path, fips) in [("/place/county_fips", place), ("/aot_subject/county_fips", aot)] {
        if fips.is_some_and(|fips| county_by_fips(fips).is_none()) {
            faults.add(path, "unknown_county", "is not the code of a county of New York State");
        }
    }
}
