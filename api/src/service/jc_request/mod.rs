//! Requests to the Justice Center, each with its mail.

mod about;
mod answer;
mod close;
mod create;
mod names;
mod open;
mod read;

pub use crate::db::jc_request::JcRequestFilter;
pub use answer::answer;
pub use close::{close, retry};
pub use create::create;
pub use read::{get, list, message};

use nimrs_contract::jc_case::JcRequestRef;
use nimrs_contract::vocabulary::{JcRequestOutcome, JcRequestStatus};
use serde_json::{Value, json};

use crate::db;
use crate::db::jc_request::{ChangesJcRequest, JcRequestRow};
use crate::db::types::{At, Coded};
use crate::domain::ids::{FacilityId, JcCaseId, JcRequestId};
use crate::domain::jc_number::JcNumber;
use crate::domain::jc_request::{Act, Kept, transition};
use crate::domain::permissions::{Action, Actor, Permit, actions, permit, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::mail;

const KIND: &str = "jc_request";

/// The mail server took the mail of a request.
pub fn note_sent(tx: &mut Tx<'_>, id: JcRequestId) -> AppResult<()> {
    let Some(mut row) = db::jc_request::lock_any(tx.conn, id)? else { return Ok(()) };
    if let Kept::Moves(status) = transition(row.status.0, Act::Sent).map_err(AppError::internal)? {
        row.status = Coded(status);
        row.failure = None;
    }
    row.sent_at.get_or_insert(At(tx.now));
    happened(tx, row, "jc_request.sent", json!({}))
}

/// The mail of a request was given up; the cause is for people.
pub fn note_failed(tx: &mut Tx<'_>, id: JcRequestId, cause: &str) -> AppResult<()> {
    let Some(mut row) = db::jc_request::lock_any(tx.conn, id)? else { return Ok(()) };
    match transition(row.status.0, Act::Failed).map_err(AppError::internal)? {
        Kept::Stays => Ok(()),
        Kept::Moves(status) => {
            row.status = Coded(status);
            row.failure = Some(cause.to_owned());
            happened(tx, row, "jc_request.failed", json!({ "cause": cause }))
        }
    }
}

/// The case of this number arrived in the facility's import queue: its `not_arrived` requests that are not closed close
/// by themselves, and name the case from now on.
pub fn case_arrived(tx: &mut Tx<'_>, number: &JcNumber, facility: FacilityId, case: JcCaseId) -> AppResult<()> {
    // Whoever asks for it at this moment is waited for, and sees the case otherwise.
    db::account::lock_facility(tx.conn, facility)?;
    for id in db::jc_request::awaiting(tx.conn, facility, number.as_str())? {
        close_arrived(tx, id, case)?;
    }
    Ok(())
}

fn close_arrived(tx: &mut Tx<'_>, id: JcRequestId, case: JcCaseId) -> AppResult<()> {
    let Some(mut row) = db::jc_request::lock_any(tx.conn, id)? else { return Ok(()) };
    let before = row.status.0;
    let Kept::Moves(status) = transition(before, Act::Arrive).map_err(AppError::internal)? else { return Ok(()) };
    if before == JcRequestStatus::Queued {
        mail::stop(tx, id.into())?;
    }
    row.case_id = Some(case);
    settle(&mut row, status, JcRequestOutcome::Arrived, At(tx.now));
    happened(tx, row, "jc_request.arrived", json!({}))
}

/// The open requests about these numbers that the actor may see, each with its number.
pub fn open_about(tx: &mut Tx<'_>, actor: &Actor, numbers: &[String]) -> AppResult<Vec<(String, JcRequestRef)>> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let rows = db::jc_request::open_about(tx.conn, actor, numbers)?;
    let reference = |(number, id, kind, status): (String, JcRequestId, _, _)| {
        (number, JcRequestRef { id: id.into(), kind, status })
    };
    Ok(rows.into_iter().map(reference).collect())
}

/// A request with the name of its facility.
struct Found {
    row: JcRequestRow,
    facility_name: String,
}

/// A request that the actor may see.
fn see(tx: &mut Tx<'_>, actor: &Actor, id: JcRequestId) -> AppResult<Found> {
    permit_anywhere::<actions::JcRequestRead>(actor)?;
    let found = db::jc_request::find(tx.conn, actor, id)?;
    let (row, facility_name) = found.ok_or_else(missing)?;
    Ok(Found { row, facility_name })
}

/// A request that the actor may see and do `A` with, of the expected version, held until the transaction ends, with
/// the status that the act leads to.
fn take<A: Action + ChangesJcRequest>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: JcRequestId,
    expected: i32,
    act: Act,
) -> AppResult<(Found, Permit<A>)> {
    permit_anywhere::<actions::JcRequestRead>(actor)?;
    let found = db::jc_request::lock(tx.conn, actor, id)?;
    let (mut row, facility_name) = found.ok_or_else(missing)?;
    let permit = permit::<A>(actor, &row.target())?;
    expect(row.version, expected)?;
    if let Kept::Moves(status) =
        transition(row.status.0, act).map_err(|refused| AppError::conflict(refused.to_string()))?
    {
        row.status = Coded(status);
    }
    Ok((Found { row, facility_name }, permit))
}

fn missing() -> AppError {
    AppError::not_found("request")
}

/// Closes a request: another of its kind and number may be made from now on, if not since its answer.
fn settle(row: &mut JcRequestRow, status: JcRequestStatus, outcome: JcRequestOutcome, now: At) {
    row.status = Coded(status);
    row.outcome = Some(Coded(outcome));
    row.open_key = None;
    row.closed_at = Some(now);
}

/// Writes what happened to a request by itself, with its audit entry.
fn happened(tx: &mut Tx<'_>, mut row: JcRequestRow, action: &'static str, more: Value) -> AppResult<()> {
    let now = At(tx.now);
    db::jc_request::save(tx.conn, &mut row, now)?;
    let event = event(&row, action, more);
    audit::write(tx, None, event, "done")
}

/// Writes down what an actor did with a request.
fn note(tx: &mut Tx<'_>, actor: &Actor, row: &JcRequestRow, action: &'static str, more: Value) -> AppResult<()> {
    let event = event(row, action, more);
    audit::done(tx, actor, event)
}

fn event(row: &JcRequestRow, action: &'static str, more: Value) -> Event {
    let details = json!({
        "version": row.version, "kind": row.kind.0, "jc_number": row.jc_number, "status": row.status.0,
    });
    let details = audit::with(details, more);
    let subject = Subject::new(KIND, row.id);
    let subject = match row.incident_id {
        Some(incident) => subject.of(row.facility_id, incident),
        None => subject.at(row.facility_id),
    };
    Event { action, subject, details: Some(details), ..Event::default() }
}
