//! What an incident takes from the findings of the Justice Center, and keeps for them.

use crate::db;
use crate::db::finding::FindingLink;
use crate::db::types::At;
use crate::domain::clocks::ClockFacts;
use crate::domain::finding::{Times, can_be_subject, clock_times};
use crate::domain::jc_number::JcNumber;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};

use super::Incident;

/// The findings of an incident. Only one that carries a number of the Justice Center can have any, or carried one
/// before this change.
pub(super) fn links(tx: &mut Tx<'_>, incident: &Incident) -> AppResult<Vec<FindingLink>> {
    if incident.row.jc_linked || !incident.stored_jc_numbers.is_empty() {
        Ok(db::finding::links(tx.conn, incident.facility(), incident.id())?)
    } else {
        Ok(Vec::new())
    }
}

/// Refuses (409) a change that would take away what a finding refers to: its number, its subject or the
/// role of that person.
pub(super) fn check_kept(incident: &Incident, findings: &[FindingLink]) -> AppResult<()> {
    for finding in findings {
        let number = &finding.jc_number;
        if !has_number(incident, number) {
            let text =
                format!("The Justice Center recorded a finding under {number}, so the incident keeps this number.");
            return Err(AppError::conflict(text));
        }
        let stands = |id| incident.people.iter().any(|person| person.id == id && can_be_subject(person.role.0));
        if !finding.subject_person_id.is_none_or(stands) {
            return Err(AppError::conflict(
                "A record of the Justice Center refers to this person, so the incident keeps them, and neither as a \
                 client nor as who reported.",
            ));
        }
    }
    Ok(())
}

/// Whether the incident carries the number.
pub(crate) fn has_number(incident: &Incident, number: &str) -> bool {
    let of_incident = &incident.row.content.0.jc_numbers;
    of_incident.iter().any(|own| JcNumber::parse(own).is_ok_and(|own| own.as_str() == number))
}

/// The facts for the clocks, with those of the findings.
pub(super) fn with_findings(facts: ClockFacts, findings: &[FindingLink]) -> ClockFacts {
    let at = |instant: Option<At>| instant.map(|at| at.0);
    let times: Vec<Times> = findings
        .iter()
        .map(|finding| Times {
            determined_at: at(finding.determined_at),
            subject_notified_at: at(finding.subject_notified_at),
            amendment_requested_at: at(finding.amendment_requested_at),
            sealed_at: at(finding.sealed_at),
        })
        .collect();
    let found = clock_times(&times);
    ClockFacts {
        finding_recorded_at: found.finding_recorded_at,
        finding_notice_at: found.finding_notice_at,
        amendment_requested_at: found.amendment_requested_at,
        ..facts
    }
}
