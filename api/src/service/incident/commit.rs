//! The one place where a change of an incident is written with everything that follows from it: the version, the
//! derived columns, the Justice Center numbers, the clocks and the audit entry.

use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::vocabulary::{ClassificationSource, Code, ProblemCode};
use serde_json::{Value, json};

use crate::db;
use crate::db::DbError;
use crate::db::classification::ClassificationRow;
use crate::db::clock::ClockRow;
use crate::db::finding::FindingLink;
use crate::db::incident::IncidentRow;
use crate::db::types::{At, Coded, Json};
use crate::db::version::VersionRow;
use crate::domain::calendar::to_microseconds;
use crate::domain::ids::UnitId;
use crate::domain::permissions::{Actor, ChangePermit};
use crate::domain::taxonomy::type_info;
use crate::service::audit::{self, Event};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};

use super::clocks::{first, project};
use super::findings::{check_kept, links};
use super::jc_classification::follow_numbers;
use super::{Incident, attachment_view, notification_view, person_view, projection};

/// What was done to an incident.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// The act, as `incident.submit` or `person.add`. In the list of versions `incident.` is left out.
    pub action: &'static str,
    /// Why, where a reason was given.
    pub reason: Option<String>,
    /// Facts that help an auditor; never a person's data.
    pub details: Option<Value>,
}

impl Change {
    /// A change without a reason.
    pub fn new(action: &'static str) -> Self {
        Self { action, ..Self::default() }
    }

    /// With a reason, where there is one.
    #[must_use]
    pub fn because(self, reason: Option<String>) -> Self {
        Self { reason, ..self }
    }

    /// With facts for the auditor.
    #[must_use]
    pub fn with(self, details: Value) -> Self {
        Self { details: Some(details), ..self }
    }
}

/// What hangs on an incident in the database and follows its changes.
#[derive(Default)]
struct Stored {
    clocks: Vec<ClockRow>,
    findings: Vec<FindingLink>,
}

/// Writes a change of an incident that is held in this transaction. The rows of people, notices and files are the
/// caller's to write; `incident` holds them as they are after the change.
pub fn commit_change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    change: Change,
) -> AppResult<()> {
    incident.row.version += 1;
    incident.row.updated_at = At(tx.now);
    follow_numbers(tx, actor, permit, incident, change.reason.as_ref())?;
    derive(&mut incident.row);
    let findings = links(tx, incident)?;
    check_kept(incident, &findings)?;
    db::incident::update(tx.conn, permit, &incident.row)?;
    let clocks = db::clock::of_incident(tx.conn, incident.facility(), incident.id())?;
    consequences(tx, actor, permit, incident, Stored { clocks, findings }, change)
}

/// Writes a new incident with its people and notices.
pub(super) fn commit_new(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    change: &Change,
) -> AppResult<()> {
    commit_new_many(tx, permit, &mut [(actor, incident, change)])
}

/// Writes many new incidents with their people and notices and everything that follows, in a few statements. What is
/// written beside an incident bears the time at which its row was last changed.
pub fn commit_new_many(
    tx: &mut Tx<'_>,
    permit: &ChangePermit,
    news: &mut [(&Actor, &mut Incident, &Change)],
) -> AppResult<()> {
    for (_, incident, _) in news.iter_mut() {
        derive(&mut incident.row);
        incident.stored_jc_numbers.clone_from(&incident.row.content.0.jc_numbers);
    }
    let rows = || news.iter().map(|(_, incident, _)| &incident.row);
    db::incident::insert(tx.conn, permit, rows()).map_err(duplicate)?;
    db::incident::insert_jc_numbers(tx.conn, permit, rows())?;
    db::person::insert(tx.conn, permit, news.iter().flat_map(|(_, incident, _)| &incident.people))?;
    db::notification::insert(tx.conn, permit, news.iter().flat_map(|(_, incident, _)| &incident.notifications))?;
    let calendar = db::holiday::all(tx.conn)?;
    let clocks: Vec<Vec<ClockRow>> = news.iter().map(|(_, incident, _)| first(incident, &calendar)).collect();
    db::clock::insert(tx.conn, permit, clocks.iter().flatten())?;
    projection::insert(
        tx.conn,
        permit,
        news.iter().zip(&clocks).map(|((_, incident, _), clocks)| (&**incident, clocks)),
    )?;
    let versions: Vec<VersionRow> =
        news.iter().map(|(actor, incident, change)| version_row(actor, incident, change)).collect();
    db::version::insert(tx.conn, permit, &versions)?;
    let entries: Vec<_> = news
        .iter()
        .map(|(actor, incident, change)| {
            audit::entry_of(tx, actor, audited(incident, (*change).clone()), incident.row.updated_at.0)
        })
        .collect();
    Ok(db::audit::insert(tx.conn, &entries)?)
}

/// Writes a new incident with its people, and what `more` adds to it, as one version.
pub(super) fn commit_imported(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    change: Change,
    more: impl FnOnce(&mut Tx<'_>, &mut Incident) -> AppResult<()>,
) -> AppResult<()> {
    derive(&mut incident.row);
    db::incident::insert(tx.conn, permit, [&incident.row])?;
    db::person::insert(tx.conn, permit, &incident.people)?;
    more(tx, incident)?;
    derive(&mut incident.row);
    db::incident::update(tx.conn, permit, &incident.row)?;
    consequences(tx, actor, permit, incident, Stored::default(), change)
}

/// The facility's own system sent the same record before.
fn duplicate(error: DbError) -> AppError {
    if !error.is_unique("incidents", &["facility_id", "external_reference"]) {
        return error.into();
    }
    let message = "is the external reference of another incident of this facility";
    AppError {
        errors: vec![field_error("/external_reference", "duplicate", message)],
        ..AppError::new(ProblemCode::Duplicate, "An incident with this external reference is recorded already.")
    }
}

fn consequences(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    stored: Stored,
    change: Change,
) -> AppResult<()> {
    let numbers = &incident.row.content.0.jc_numbers;
    db::incident::set_jc_numbers(tx.conn, permit, &incident.row, &incident.stored_jc_numbers, numbers)?;
    incident.stored_jc_numbers.clone_from(numbers);
    let clocks = project(tx, permit, incident, stored.clocks, &stored.findings)?;
    projection::project(tx.conn, incident, &clocks)?;
    db::version::insert(tx.conn, permit, &[version_row(actor, incident, &change)])?;
    audit::done(tx, actor, audited(incident, change))
}

/// The change as the audit log keeps it.
fn audited(incident: &Incident, change: Change) -> Event {
    let row = &incident.row;
    let details = json!({ "version": row.version, "status": row.status.0.code() });
    let details = audit::with(details, change.details.unwrap_or_default());
    Event { action: change.action, subject: incident.subject(), reason: change.reason, details: Some(details) }
}

/// The columns that lists, rules and indexes use, from the content.
fn derive(row: &mut IncidentRow) {
    let content = &row.content.0;
    let at = |instant: Option<_>| instant.map(|instant| At(to_microseconds(instant)));
    row.unit_id = content.unit_id.map(UnitId);
    row.incident_type = content.incident_type.map(Coded);
    row.class = content.incident_type.map(|kind| Coded(type_info(kind).class));
    row.jc_linked = !content.jc_numbers.is_empty();
    row.occurred_at = at(content.occurred.as_ref().and_then(|occurred| occurred.at));
    row.discovered_at = at(content.discovered_at);
}

fn version_row(actor: &Actor, incident: &Incident, change: &Change) -> VersionRow {
    let row = &incident.row;
    VersionRow {
        facility_id: row.facility_id,
        incident_id: row.id,
        number: row.version,
        at: row.updated_at,
        account_id: actor.account_id,
        user_id: actor.user_id.clone(),
        action: change.action.strip_prefix("incident.").unwrap_or(change.action).to_owned(),
        reason: change.reason.clone(),
        status: row.status,
        record: Json(record(incident)),
    }
}

/// The incident whole, as its versions keep it.
fn record(incident: &Incident) -> IncidentRecord {
    let row = &incident.row;
    let at = |instant: Option<At>| instant.map(|at| at.0);
    IncidentRecord {
        facility_id: row.facility_id.into(),
        external_reference: row.external_reference.clone(),
        status: row.status.0,
        content: row.content.0.clone(),
        provider_class: row.class.map(|class| class.0),
        jc_class: row.jc_class.map(|class| class.0),
        late: row.late,
        late_reason: row.late_reason.clone(),
        submitted_at: at(row.submitted_at),
        report_filed_at: at(row.report_filed_at),
        finished_at: at(row.finished_at),
        closed_at: at(row.closed_at),
        people: incident.people.iter().map(|person| person_view(person, true)).collect(),
        notifications: incident.notifications.iter().map(|notice| notification_view(notice, true)).collect(),
        attachments: incident.attachments.iter().map(attachment_view).collect(),
    }
}

/// Writes the provider's classification down, when the incident is submitted or its type was amended since.
pub(super) fn note_classification(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &Incident,
    reason: Option<String>,
) -> AppResult<()> {
    let Some(kind) = incident.row.content.0.incident_type else {
        return Ok(());
    };
    let row = ClassificationRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        id: tx.id(),
        source: Coded(ClassificationSource::Provider),
        incident_type: Some(Coded(kind)),
        class: Some(Coded(type_info(kind).class)),
        jc_classification: None,
        at: At(tx.now),
        user_id: actor.user_id.clone(),
        reason,
    };
    Ok(db::classification::insert(tx.conn, permit, row)?)
}

/// Marks that something was done late, and why; an earlier reason stays.
pub(super) fn note_late(row: &mut IncidentRow, reason: Option<&String>) {
    let Some(reason) = reason else {
        return;
    };
    row.late = true;
    row.late_reason = Some(match row.late_reason.take() {
        Some(before) => format!("{before}\n{reason}"),
        None => reason.clone(),
    });
}
