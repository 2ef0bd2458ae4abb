//! The clocks of an incident: kept in step with its record, read, and extended.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::clock::{ClockExtension, ClockView, ExtendClock};
use nimrs_contract::vocabulary::{ClockCode, ClockStatus, Code, IncidentClass, IncidentStatus};
use serde_json::json;

use crate::db;
use crate::db::clock::ClockRow;
use crate::db::finding::FindingLink;
use crate::db::types::{At, Coded};
use crate::domain::calendar::{Holidays, to_microseconds};
use crate::domain::classification::effective_class;
use crate::domain::clocks::{Clock, ClockFacts, clock_row, clocks as running_clocks, status};
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, ChangePermit, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::findings::with_findings;
use super::{Change, Incident, check_version, commit_change, hold, see};

/// What the clocks of an incident depend on, its findings left aside.
pub(super) fn facts(incident: &Incident) -> ClockFacts {
    let row = &incident.row;
    let at = |instant: Option<At>| instant.map(|at| at.0);
    let written = ClockFacts::of(&row.content.0, &incident.notices());
    ClockFacts {
        // Not by the row's own column, which follows the content only when the change is committed.
        class: effective_class(written.class, row.jc_class.map(|class| class.0)),
        submitted_at: at(row.submitted_at),
        investigation_report_filed_at: at(row.report_filed_at),
        closed_at: at(row.closed_at),
        ..written
    }
}

/// The calendar, read only where a clock counts working days.
pub(super) fn calendar(tx: &mut Tx<'_>, facts: &ClockFacts) -> AppResult<Holidays> {
    if facts.crime_suspected || facts.class == Some(IncidentClass::Death) {
        Ok(db::holiday::all(tx.conn)?)
    } else {
        Ok(Holidays::default())
    }
}

/// Brings the stored clocks in step with the record: new ones are added, those that no longer apply are closed. Gives
/// them as they stand then.
pub(super) fn project(
    tx: &mut Tx<'_>,
    permit: &ChangePermit,
    incident: &Incident,
    stored: Vec<ClockRow>,
    findings: &[FindingLink],
) -> AppResult<Vec<ClockRow>> {
    let facts = with_findings(facts(incident), findings);
    let calendar = calendar(tx, &facts)?;
    let running = if has_clocks(incident) { running_clocks(&facts, &calendar) } else { Vec::new() };
    let is_new = |clock: &&Clock| !stored.iter().any(|row| row.code.0 == clock.code);
    let new: Vec<ClockRow> = running.iter().filter(is_new).map(|clock| new_row(incident, clock)).collect();
    db::clock::insert(tx.conn, permit, &new)?;
    let mut all = new;
    for before in stored {
        let clock = running.iter().find(|clock| clock.code == before.code.0);
        let after = updated(before.clone(), clock);
        if after != before {
            db::clock::update(tx.conn, permit, &after)?;
        }
        all.push(after);
    }
    Ok(all)
}

/// Neither what is out of use has clocks, nor what was recorded as historical: its deadlines ran in another system.
fn has_clocks(incident: &Incident) -> bool {
    let out_of_use = matches!(incident.row.status.0, IncidentStatus::Discarded | IncidentStatus::Voided);
    !out_of_use && incident.row.historical_at.is_none()
}

/// The clocks of a new incident, which has no findings yet.
pub(super) fn first(incident: &Incident, calendar: &Holidays) -> Vec<ClockRow> {
    if !has_clocks(incident) {
        return Vec::new();
    }
    running_clocks(&facts(incident), calendar).iter().map(|clock| new_row(incident, clock)).collect()
}

fn new_row(incident: &Incident, clock: &Clock) -> ClockRow {
    let due_at = At(to_microseconds(clock.due_at));
    ClockRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        code: Coded(clock.code),
        field_office: incident.row.field_office,
        starts_at: At(to_microseconds(clock.starts_at)),
        original_due_at: due_at,
        due_at,
        met_at: clock.met_at.map(|at| At(to_microseconds(at))),
        extended_until: None,
        extension_reason: None,
        extended_by: None,
        extended_at: None,
        open: clock.met_at.is_none(),
    }
}

/// A stored clock after the record has changed; `None` when it does not apply any more.
fn updated(mut row: ClockRow, clock: Option<&Clock>) -> ClockRow {
    let Some(clock) = clock else {
        row.open = false;
        row.met_at = None;
        return row;
    };
    row.starts_at = At(to_microseconds(clock.starts_at));
    row.original_due_at = At(to_microseconds(clock.due_at));
    row.due_at = row.extended_until.map_or(row.original_due_at, |until| until.max(row.original_due_at));
    row.met_at = clock.met_at.map(|at| At(to_microseconds(at)));
    row.open = row.met_at.is_none();
    row
}

/// How a stored clock came out, at whatever time it is asked: one that is not met is running.
pub(super) fn outcome(row: &ClockRow) -> ClockStatus {
    status_of(row, DateTime::<Utc>::MIN_UTC)
}

/// Where a stored clock stands.
pub(crate) fn status_of(row: &ClockRow, now: DateTime<Utc>) -> ClockStatus {
    if !row.open && row.met_at.is_none() {
        return ClockStatus::NotApplicable;
    }
    status(row.original_due_at.0, row.met_at.map(|at| at.0), row.extended_until.map(|at| at.0), now)
}

fn clock_view(row: ClockRow, now: DateTime<Utc>) -> ClockView {
    let definition = clock_row(row.code.0);
    let status = status_of(&row, now);
    let extension = match (row.extended_until, row.extension_reason, row.extended_by, row.extended_at) {
        (Some(until), Some(reason), Some(by), Some(at)) => {
            Some(ClockExtension { until: until.0, reason, by, at: at.0 })
        }
        _ => None,
    };
    ClockView {
        code: row.code.0,
        title: definition.map(|row| row.title.to_owned()).unwrap_or_default(),
        citation: definition.map(|row| row.citation.to_owned()).unwrap_or_default(),
        starts_at: row.starts_at.0,
        due_at: row.due_at.0,
        original_due_at: row.original_due_at.0,
        immediate: definition.is_some_and(|row| row.immediate),
        status,
        met_at: row.met_at.map(|at| at.0),
        extension,
    }
}

/// The clocks of an incident, in the order of the published table.
pub async fn clocks(ctx: &Ctx, actor: Actor, id: IncidentId) -> AppResult<Vec<ClockView>> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let mut rows = db::clock::of_incident(tx.conn, incident.facility(), id)?;
        rows.sort_by_key(|row| row.code);
        let now = tx.now;
        Ok(rows.into_iter().map(|row| clock_view(row, now)).collect())
    })
    .await
}

/// The furthest ahead that a clock is extended at a time.
const MAX_EXTENSION_DAYS: i64 = 366;

/// Gives more time for something that is still to be done.
pub async fn extend_clock(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    code: ClockCode,
    request: ExtendClock,
) -> AppResult<Answer<ClockView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold::<actions::IncidentReview>(tx, &actor, id)?;
        check_version(&incident, expected)?;
        let rows = db::clock::of_incident(tx.conn, incident.facility(), id)?;
        let mut row = rows.into_iter().find(|row| row.code.0 == code).ok_or_else(|| AppError::not_found("clock"))?;
        extend(tx, &actor, &mut row, &request)?;
        db::clock::update(tx.conn, &permit, &row)?;
        let change = Change::new("clock.extend").because(Some(request.reason));
        commit_change(tx, &actor, &permit, &mut incident, change.with(json!({ "clock": code.code() })))?;
        Ok(Saved::new(clock_view(row, tx.now), incident.row.version))
    })
    .await
}

fn extend(tx: &Tx<'_>, actor: &Actor, row: &mut ClockRow, request: &ExtendClock) -> AppResult<()> {
    if !row.open {
        let status = status_of(row, tx.now);
        return Err(AppError::conflict(format!("The clock is {status}; only one that is not met can be extended.")));
    }
    let until = to_microseconds(request.until);
    if until <= row.due_at.0 {
        return Err(AppError::invalid_at("/until", "not_later", "must be later than the present due time"));
    }
    if until > tx.now + TimeDelta::days(MAX_EXTENSION_DAYS) {
        let message = format!("must be at most {MAX_EXTENSION_DAYS} days ahead; it can be extended again then");
        return Err(AppError::invalid_at("/until", "too_late", message));
    }
    row.due_at = At(until);
    row.extended_until = Some(At(until));
    row.extension_reason = Some(request.reason.clone());
    row.extended_by = Some(actor.user_id.clone());
    row.extended_at = Some(At(tx.now));
    Ok(())
}

#[cfg(test)]
#[path = "clocks_tests.rs"]
mod tests;
