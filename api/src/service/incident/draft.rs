//! What is done with an incident before it is submitted.

use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::{HandOver, SendBack};
use nimrs_contract::vocabulary::IncidentAction;
use serde_json::{Map, Value};

use crate::db;
use crate::db::tombstone::{Left, TombstoneRow};
use crate::db::types::{Coded, Json};
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, ChangesIncident, actions};
use crate::domain::submission::{content_faults, tidy};
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::patch;

use super::create::unit_fault;
use super::void::not_held;
use super::{Change, commit_change, take, view};

/// Changes the content of a draft by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, _) = take::<actions::IncidentEdit>(tx, &actor, id, expected, IncidentAction::Edit)?;
        let content = tidy(patch::apply(&incident.row.content.0, changes, "")?);
        let mut faults = content_faults(&content, "", tx.now);
        faults.extend(unit_fault(tx, incident.facility(), content.unit_id, "")?);
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        if content != incident.row.content.0 {
            incident.row.content = Json(content);
            commit_change(tx, &actor, &permit, &mut incident, Change::new("incident.edit"))?;
        }
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Hands a draft over to a Level 1 user for review.
pub async fn hand_over(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: HandOver,
) -> AppResult<Answer<IncidentView>> {
    let change = Change::new("incident.hand_over").because(request.note);
    act::<actions::IncidentEdit>(ctx, actor, id, expected, IncidentAction::HandOver, change).await
}

/// Sends a draft back to its writer.
pub async fn send_back(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: SendBack,
) -> AppResult<Answer<IncidentView>> {
    let change = Change::new("incident.send_back").because(Some(request.reason));
    act::<actions::IncidentSubmit>(ctx, actor, id, expected, IncidentAction::SendBack, change).await
}

/// Throws a draft away, and leaves a tombstone. Its row and versions stay, where nobody sees them, until their time is
/// over.
pub async fn discard(ctx: &Ctx, actor: Actor, id: IncidentId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentDiscardDraft>(tx, &actor, id, expected, IncidentAction::Discard)?;
        not_held(&incident)?;
        incident.row.status = Coded(next);
        let reason = tx.request.change_reason.clone();
        let change = Change::new("incident.discard").because(reason.clone());
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        let left = Left { user_id: actor.user_id.clone(), reason };
        db::tombstone::insert(tx.conn, &permit, TombstoneRow::discarded(&incident.row, left, tx.now))?;
        Ok(Saved::plain(()))
    })
    .await
}

/// An action that changes the status and nothing else.
async fn act<A: ChangesIncident>(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    action: IncidentAction,
    change: Change,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) = take::<A>(tx, &actor, id, expected, action)?;
        incident.row.status = Coded(next);
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}
