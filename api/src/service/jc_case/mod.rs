//! Cases of the Justice Center: delivered, looked at and released by OMH, imported or disputed by the facility.
//!
//! A case is held by `hold` and written by `save`. Deliveries and imports hold the case first and its incidents after.
//! A change that takes a number out of an incident has the incident first; where the two meet on PostgreSQL, one of
//! them is answered that the database cannot be used at the moment, and nothing is lost.

mod deliver;
mod dispute;
mod import;
mod let_go;
mod moves;
mod queue;
mod release;
mod view;

pub use crate::db::jc_case::CaseFilter;
pub use deliver::deliver;
pub use dispute::dispute;
pub use import::import;
pub use let_go::let_go;
pub use moves::{end_dispute, reassign, reclassify, stands_at};
pub use queue::{get, list};
pub use release::{release, release_due};

use nimrs_contract::vocabulary::Code;
use serde_json::{Value, json};

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::domain::ids::{FacilityId, JcCaseId};
use crate::domain::jc_case::{Step, after};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::{Actor, ChangesCase, Permit, actions, permit, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::jc_request;

const KIND: &str = "jc_case";

/// A case of the actor's queue, held against other changes, that it may do `A` with, and of the version it read.
fn hold<A: ChangesCase>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: JcCaseId,
    expected: i32,
) -> AppResult<(JcCaseRow, Permit<A>)> {
    permit_anywhere::<actions::QueueRead>(actor)?;
    let row = db::jc_case::lock(tx.conn, actor.scope, id)?.ok_or_else(|| AppError::not_found("case"))?;
    let permitted = permit::<A>(actor, &row.target())?;
    expect(row.version, expected)?;
    Ok((row, permitted))
}

/// Takes a step, or says why it is not possible (409).
fn step(row: &mut JcCaseRow, step: Step, wanted: &str) -> AppResult<()> {
    let status = row.status.0;
    row.status.0 = after(status, step).ok_or_else(|| {
        AppError::conflict(format!("The case is {}, so it cannot be {wanted} now.", status.code()))
            .with_remedy("Read the case again: allowed_actions says what can be done with it now.", None)
    })?;
    Ok(())
}

/// Writes a held case and what was done to it.
fn save<A: ChangesCase>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<A>,
    row: &mut JcCaseRow,
    act: Act,
) -> AppResult<()> {
    db::jc_case::update(tx.conn, permit, row, tx.now)?;
    note(tx, Some(actor), row, act)
}

/// What was done to a case.
#[derive(Debug, Clone, Default)]
struct Act {
    action: &'static str,
    reason: Option<String>,
    details: Value,
}

impl Act {
    fn new(action: &'static str) -> Self {
        Self { action, ..Self::default() }
    }
}

/// Writes down what was done to a case; without an actor it was time that did it.
fn note(tx: &mut Tx<'_>, actor: Option<&Actor>, row: &JcCaseRow, act: Act) -> AppResult<()> {
    let details = json!({ "jc_number": row.jc_number, "status": row.status.0.code(), "sequence": row.sequence });
    let details = audit::with(details, act.details);
    let event = Event { action: act.action, subject: subject(row), reason: act.reason, details: Some(details) };
    audit::write(tx, actor, event, "done")
}

/// The case as the subject of an audit entry.
fn subject(row: &JcCaseRow) -> Subject {
    Subject { facility: row.facility_id, incident: row.incident_id, ..Subject::new(KIND, row.id) }
}

/// The case comes into the queue of its facility, which asked for it perhaps.
fn arrived(tx: &mut Tx<'_>, row: &JcCaseRow) -> AppResult<()> {
    match row.facility_id {
        Some(facility) => jc_request::case_arrived(tx, &number(row)?, facility, row.id),
        None => Ok(()),
    }
}

fn number(row: &JcCaseRow) -> AppResult<JcNumber> {
    JcNumber::parse(&row.jc_number).map_err(AppError::internal)
}

/// Gives the case to a facility that is in use; `None` where there is none of this id.
fn place(tx: &mut Tx<'_>, row: &mut JcCaseRow, facility: FacilityId) -> AppResult<Option<()>> {
    let Some(facts) = db::incident::facility(tx.conn, facility)?.filter(|facts| facts.active) else {
        return Ok(None);
    };
    row.facility_id = Some(facility);
    row.field_office = Some(facts.field_office);
    Ok(Some(()))
}

/// Forgets the release, import and dispute of a case that begins anew; the audit log keeps them.
fn begin_anew(row: &mut JcCaseRow) {
    row.released_at = None;
    row.released_by = None;
    row.released_automatically = false;
    row.withdrawn_at = None;
    row.withdrawal_reason = None;
    forget_import(row);
    forget_dispute(row);
}

fn forget_import(row: &mut JcCaseRow) {
    row.imported_at = None;
    row.imported_by = None;
    row.imported_sequence = None;
    row.incident_id = None;
}

fn forget_dispute(row: &mut JcCaseRow) {
    row.dispute_ground = None;
    row.dispute_reason = None;
    row.duplicate_of = None;
    row.disputed_at = None;
    row.disputed_by = None;
}
