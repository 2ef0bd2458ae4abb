//! What the use cases share that write beside the record of an incident: the investigation, the committee review,
//! corrective actions and questions. Each has versions of its own; the incident's row is held while one is written.

use crate::domain::faults::FieldFault;
use crate::domain::follow_up::{self, FollowUp};
use crate::domain::permissions::Actor;

use super::account::stale;
use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};
use super::incident::Incident;

/// Refuses (409) what may not be written while the incident stands where it does.
pub fn only_while(subject: FollowUp, incident: &Incident) -> AppResult<()> {
    follow_up::check(subject, incident.row.status.0).map_err(|refused| AppError::conflict(format!("{refused}.")))
}

/// Refuses (412) a change that was made from an older version.
pub fn expect(present: i32, expected: i32) -> AppResult<()> {
    if present == expected { Ok(()) } else { Err(stale(present)) }
}

/// Refuses (422) content with faults.
pub fn sound(faults: Vec<FieldFault>) -> AppResult<()> {
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

/// Writes down what was done to something that hangs on an incident.
pub fn note(tx: &mut Tx<'_>, actor: &Actor, incident: &Incident, act: &'static str, subject: Subject) -> AppResult<()> {
    let subject = subject.of(incident.facility(), incident.id());
    audit::done(tx, actor, Event { action: act, subject, ..Event::default() })
}
