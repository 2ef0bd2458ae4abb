//! Between the rows of a finding and what the rules make of them.

use nimrs_contract::finding::NewFinding;
use nimrs_contract::vocabulary::FindingEvent;

use crate::db::finding::{FindingRow, StepRow};
use crate::db::types::{At, Coded};
use crate::domain::calendar::to_microseconds;
use crate::domain::finding::{Finding, Step};
use crate::domain::ids::PersonId;
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::Actor;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::incident::Incident;

/// The row of a new finding.
pub(super) fn new_row(
    tx: &Tx<'_>,
    actor: &Actor,
    incident: &Incident,
    request: NewFinding,
    finding: &Finding,
) -> AppResult<FindingRow> {
    let number = JcNumber::parse(&request.jc_number).map_err(AppError::internal)?;
    let mut row = FindingRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        id: tx.id(),
        jc_number: number.to_string(),
        allegation: Coded(request.allegation),
        subject_person_id: request.subject_person_id.map(PersonId),
        subject_key: request.subject_person_id.map(|id| id.to_string()).unwrap_or_default(),
        status: Coded(finding.decision),
        category: None,
        stage: Coded(finding.stage),
        determined_at: None,
        subject_notified_at: None,
        amendment_requested_at: None,
        seal_on: None,
        sealed_at: None,
        summary: request.summary,
        recorded_by: actor.user_id.clone(),
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    };
    put(&mut row, finding);
    Ok(row)
}

/// Writes what the rules say into the row.
pub(super) fn put(row: &mut FindingRow, finding: &Finding) {
    row.status = Coded(finding.decision);
    row.category = finding.category.map(Coded);
    row.stage = Coded(finding.stage);
    row.determined_at = finding.determined_at.map(At);
    row.subject_notified_at = finding.subject_notified_at.map(At);
    row.amendment_requested_at = finding.amendment_requested_at.map(At);
    row.seal_on = finding.seal_on;
    row.sealed_at = finding.sealed_at.map(At);
}

/// The finding of a row, as the rules see it.
pub(super) fn present(incident: &Incident, row: &FindingRow, steps: &[StepRow]) -> Finding {
    let at = |at: Option<At>| at.map(|at| at.0);
    let last = steps.last().map_or(FindingEvent::Recorded, |step| step.event.0);
    let happened = steps.iter().rev().find(|step| step.event.0 != FindingEvent::Recorded);
    let since = incident.row.content.0.discovered_at.map(to_microseconds);
    Finding {
        decision: row.status.0,
        category: row.category.map(|category| category.0),
        stage: row.stage.0,
        has_subject: row.subject_person_id.is_some(),
        last,
        last_at: happened.map(|step| step.at.0).or(since),
        determined_at: at(row.determined_at),
        subject_notified_at: at(row.subject_notified_at),
        amendment_requested_at: at(row.amendment_requested_at),
        seal_on: row.seal_on,
        sealed_at: at(row.sealed_at),
    }
}

/// The rows of new steps, after those that are there; the note is that of what was told. What follows by itself was
/// recorded by nobody.
pub(super) fn step_rows(
    tx: &Tx<'_>,
    actor: &Actor,
    row: &FindingRow,
    steps: &[Step],
    before: usize,
    note: Option<String>,
) -> Vec<StepRow> {
    let told = steps.first().map(|step| step.event);
    let by_itself = |step: &Step| step.event == FindingEvent::Sealed && told != Some(FindingEvent::Sealed);
    let numbered = (before + 1..).map_while(|number| i32::try_from(number).ok()).zip(steps);
    let mut note = note;
    numbered
        .map(|(number, step)| StepRow {
            facility_id: row.facility_id,
            incident_id: row.incident_id,
            finding_id: row.id,
            number,
            event: Coded(step.event),
            at: At(step.at),
            recorded_at: At(tx.now),
            recorded_by: (!by_itself(step)).then(|| actor.user_id.clone()),
            status: Coded(step.status),
            category: step.category.map(Coded),
            stage: Coded(step.stage),
            late: step.late,
            note: note.take(),
        })
        .collect()
}
