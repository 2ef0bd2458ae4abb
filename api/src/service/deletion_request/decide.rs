//! Deciding on a request, and taking it back.

use nimrs_contract::deletion_request::{ApproveDeletionRequest, DeletionRequestView, DenyDeletionRequest};
use nimrs_contract::vocabulary::{DeletionRequestAction, ProblemCode};

use crate::db;
use crate::db::deletion_request::SettlesDeletionRequest;
use crate::db::incident::Sight;
use crate::db::types::{At, Coded};
use crate::domain::deletion_request::transition;
use crate::domain::ids::DeletionRequestId;
use crate::domain::permissions::{Actor, Permit, actions, permit, permit_anywhere};
use crate::service::account::Selves;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::follow_up::expect;
use crate::service::incident::{Incident, see, void};

use super::file::survivor_faults;
use super::{Found, carried, deletable, known, note, view};

/// Agrees: the incident is voided in the same transaction.
pub async fn approve(
    ctx: &Ctx,
    actor: Actor,
    id: DeletionRequestId,
    expected: i32,
    request: ApproveDeletionRequest,
) -> AppResult<Answer<DeletionRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permitted) = take::<actions::DeletionDecide>(tx, &actor, id)?;
        decided_by_another(tx, &actor, &found)?;
        expect(found.row.version, expected)?;
        settle(tx, &actor, &mut found, DeletionRequestAction::Approve, request.note)?;
        let mut incident = hold_incident(tx, &actor, &found)?;
        deletable(tx, &incident)?;
        survivor_stays(tx, &actor, &incident, &found)?;
        db::deletion_request::update(tx.conn, &permitted, &mut found.row, tx.now)?;
        void(tx, &actor, &permitted.into(), &mut incident, &found.row)?;
        note(tx, &actor, &found.row, "deletion_request.approve")?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// Does not agree: the incident stays.
pub async fn deny(
    ctx: &Ctx,
    actor: Actor,
    id: DeletionRequestId,
    expected: i32,
    request: DenyDeletionRequest,
) -> AppResult<Answer<DeletionRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permitted) = take::<actions::DeletionDecide>(tx, &actor, id)?;
        decided_by_another(tx, &actor, &found)?;
        expect(found.row.version, expected)?;
        settle(tx, &actor, &mut found, DeletionRequestAction::Deny, Some(request.reason))?;
        db::deletion_request::update(tx.conn, &permitted, &mut found.row, tx.now)?;
        note(tx, &actor, &found.row, "deletion_request.deny")?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// Takes a request back: who filed it, or another Level 1 user of the facility.
pub async fn withdraw(
    ctx: &Ctx,
    actor: Actor,
    id: DeletionRequestId,
    expected: i32,
) -> AppResult<Answer<DeletionRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permitted) = take::<actions::DeletionRequest>(tx, &actor, id)?;
        expect(found.row.version, expected)?;
        settle(tx, &actor, &mut found, DeletionRequestAction::Withdraw, None)?;
        db::deletion_request::update(tx.conn, &permitted, &mut found.row, tx.now)?;
        note(tx, &actor, &found.row, "deletion_request.withdraw")?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// A request that the actor may see, held, and that it may do `A` with.
fn take<A: SettlesDeletionRequest>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: DeletionRequestId,
) -> AppResult<(Found, Permit<A>)> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let found = known(db::deletion_request::lock(tx.conn, Sight::of(actor), id)?)?;
    let permitted = permit::<A>(actor, &found.row.target())?;
    Ok((found, permitted))
}

/// Two persons, whatever user IDs they have.
fn decided_by_another(tx: &mut Tx<'_>, actor: &Actor, found: &Found) -> AppResult<()> {
    if !Selves::read(tx, actor, [found.row.requested_by])?.is(found.row.requested_by) {
        return Ok(());
    }
    Err(AppError::new(ProblemCode::Forbidden, "Who asked for the deletion does not decide on it.")
        .with_remedy("Ask a colleague of Central Office to decide.", None))
}

/// Moves the request on, with who decided, when and why.
fn settle(
    tx: &Tx<'_>,
    actor: &Actor,
    found: &mut Found,
    action: DeletionRequestAction,
    note: Option<String>,
) -> AppResult<()> {
    let row = &mut found.row;
    row.status = Coded(transition(row.status.0, action).map_err(|refused| {
        AppError::conflict(format!("{refused}."))
            .with_remedy("Read the request again: allowed_actions says what can be done with it now.", None)
    })?);
    row.open_key = None;
    row.decided_by = Some(actor.account_id);
    row.decided_by_user_id = Some(actor.user_id.clone());
    row.decided_at = Some(At(tx.now));
    row.decision_note = note;
    Ok(())
}

/// The incident of a request, held with its survivor, and the cases of all numbers that it carried held before.
fn hold_incident(tx: &mut Tx<'_>, actor: &Actor, found: &Found) -> AppResult<Incident> {
    let id = found.row.incident_id;
    let seen = see(tx, actor, id)?;
    let before = carried(tx, &seen)?;
    for number in &before {
        db::jc_case::lock_number(tx.conn, number)?;
    }
    db::incident::hold_all(tx.conn, &[&[id], found.row.surviving_incident_id.as_slice()].concat())?;
    let incident = see(tx, actor, id)?;
    if carried(tx, &incident)? != before {
        return Err(AppError::conflict(
            "The incident's Justice Center numbers were changed at this moment; try again.",
        ));
    }
    Ok(incident)
}

/// What was to stay may have gone since the request was filed.
fn survivor_stays(tx: &mut Tx<'_>, actor: &Actor, incident: &Incident, found: &Found) -> AppResult<()> {
    let Some(survivor) = found.row.surviving_incident_id else { return Ok(()) };
    let Some(fault) = survivor_faults(tx, actor, incident, survivor)? else { return Ok(()) };
    let detail = format!("The incident that is to stay {}.", fault.message);
    Err(AppError::conflict(detail)
        .with_remedy("Deny the request, with the reason; the facility files another one that names what stays.", None))
}
