//! Finding an incident: first whether the actor may see it (404), then whether it may do this (403), then whether it
//! knows the present version (412), then whether the status allows it (409).

use nimrs_contract::vocabulary::{Code, IncidentAction, IncidentStatus};

use crate::db;
use crate::db::incident::{IncidentRow, Sight};
use crate::domain::ids::IncidentId;
use crate::domain::lifecycle::{self, InvalidTransition};
use crate::domain::permissions::{Actor, ChangePermit, ChangesIncident, actions, allows, permit, permit_anywhere};
use crate::service::account::stale;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};

use super::{Incident, void};

/// All that an incident's versions keep, behind its row.
const ALL: i64 = 10_000;

/// An incident that the actor may see.
pub fn see(tx: &mut Tx<'_>, actor: &Actor, id: IncidentId) -> AppResult<Incident> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let found = db::incident::find(tx.conn, Sight::of(actor), id)?;
    complete(tx, found)
}

/// An incident that the actor may see and do `A` with, held against other changes until the transaction ends.
pub fn hold<A: ChangesIncident>(tx: &mut Tx<'_>, actor: &Actor, id: IncidentId) -> AppResult<(Incident, ChangePermit)> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let found = db::incident::lock(tx.conn, Sight::of(actor), id)?;
    let incident = complete(tx, found)?;
    let permit = permit::<A>(actor, &incident.target())?;
    Ok((incident, permit.into()))
}

/// An incident held for an action of the lifecycle, with the status that the action leads to.
pub fn take<A: ChangesIncident>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: IncidentId,
    expected: i32,
    action: IncidentAction,
) -> AppResult<(Incident, ChangePermit, IncidentStatus)> {
    debug_assert_eq!(A::PERMISSION, lifecycle::permission_for(action));
    let (incident, permit) = hold::<A>(tx, actor, id)?;
    check_version(&incident, expected)?;
    let next = lifecycle::transition(incident.row.status.0, action)
        .map_err(|refused| not_now(refused, &allowed_actions(actor, &incident.row)))?;
    Ok((incident, permit, next))
}

/// An incident whose people, notices and files may be changed. After its submission that takes the right to amend, and
/// a reason; a closed one must be opened again first.
pub fn hold_facts(tx: &mut Tx<'_>, actor: &Actor, id: IncidentId) -> AppResult<(Incident, ChangePermit)> {
    let (incident, permitted) = hold_open(tx, actor, id)?;
    if !lifecycle::was_submitted(incident.row.status.0) {
        return Ok((incident, permitted));
    }
    let amending = permit::<actions::IncidentAmend>(actor, &incident.target())?;
    if tx.request.change_reason.is_none() {
        return Err(AppError::invalid_at(
            "header:Change-Reason",
            "required",
            "is required, since the incident was submitted: say why this is changed",
        ));
    }
    Ok((incident, amending.into()))
}

/// An incident to which facts may be added: not closed, and not out of use.
pub fn hold_open(tx: &mut Tx<'_>, actor: &Actor, id: IncidentId) -> AppResult<(Incident, ChangePermit)> {
    let (incident, permit) = hold::<actions::IncidentEdit>(tx, actor, id)?;
    let status = incident.row.status.0;
    let open = [IncidentAction::Edit, IncidentAction::Amend];
    if open.iter().any(|action| lifecycle::transition(status, *action).is_ok()) {
        return Ok((incident, permit));
    }
    Err(AppError::conflict(format!("The incident is {status}, so nothing about it can be changed."))
        .with_remedy("The State can open a closed incident again: POST /v1/incidents/{id}/reopen.", None))
}

/// Refuses a change that was made from an older version.
pub fn check_version(incident: &Incident, expected: i32) -> AppResult<()> {
    if incident.row.version == expected { Ok(()) } else { Err(stale(incident.row.version)) }
}

/// What the actor may do with the incident now.
pub(super) fn allowed_actions(actor: &Actor, row: &IncidentRow) -> Vec<IncidentAction> {
    let target = row.target();
    lifecycle::allowed_actions(row.status.0, |permission| allows(actor, permission, &target).is_ok())
}

fn not_now(refused: InvalidTransition, allowed: &[IncidentAction]) -> AppError {
    let now = match allowed {
        [] => "nothing".to_owned(),
        some => some.iter().map(|action| action.code()).collect::<Vec<_>>().join(", "),
    };
    let error = AppError::conflict(format!("{refused}. What you can do with it now: {now}."));
    if refused.action == IncidentAction::Edit && lifecycle::was_submitted(refused.status) {
        return error.with_remedy(
            "After it was submitted the content changes only by amendment: POST /v1/incidents/{id}/amend with the \
             reason and the changes.",
            None,
        );
    }
    error
}

fn complete(tx: &mut Tx<'_>, found: Option<(IncidentRow, String)>) -> AppResult<Incident> {
    let (row, facility_name) = found.ok_or_else(|| AppError::not_found("incident"))?;
    let (facility, id) = (row.facility_id, row.id);
    let void = if row.status.0 == IncidentStatus::Voided { void::how(tx, id)? } else { None };
    Ok(Incident {
        void,
        facility_name,
        people: db::person::of_incident(tx.conn, facility, id)?,
        notifications: db::notification::of_incident(tx.conn, facility, id)?,
        attachments: db::attachment::list(tx.conn, facility, id, None, ALL)?,
        stored_jc_numbers: row.content.0.jc_numbers.clone(),
        row,
    })
}
