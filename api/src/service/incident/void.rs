//! What takes an incident out of use after its submission, and what forbids it: the void and the legal hold.

use nimrs_contract::deletion_request::{ReleaseLegalHold, SetLegalHold, VoidView};
use nimrs_contract::incident::IncidentView;
use nimrs_contract::vocabulary::Code;
use serde_json::json;

use crate::db;
use crate::db::deletion_request::DeletionRequestRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::IncidentId;
use crate::domain::lifecycle;
use crate::domain::permissions::{Actor, ChangePermit, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::{Change, Incident, check_version, commit_change, hold, view};

/// Voids a held incident by a request that is being approved: it leaves lists and deadlines, and what was imported into
/// it goes back to the queue. The Office of Mental Health reads it on.
pub fn void(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    request: &DeletionRequestRow,
) -> AppResult<()> {
    not_held(incident)?;
    let next = lifecycle::void(incident.row.status.0).map_err(|refused| AppError::conflict(format!("{refused}.")))?;
    incident.row.status = Coded(next);
    incident.row.voided_at = Some(At(tx.now));
    let details = json!({ "deletion_request": request.id, "ground": request.ground.0.code() });
    let change = Change::new("incident.void").because(Some(request.reason.clone())).with(details);
    commit_change(tx, actor, permit, incident, change)
}

/// How a voided incident came to be so.
pub(super) fn how(tx: &mut Tx<'_>, id: IncidentId) -> AppResult<Option<VoidView>> {
    let Some(row) = db::deletion_request::approved_of(tx.conn, id)? else { return Ok(None) };
    let survivor = row.surviving_incident_id;
    let number = db::incident::numbers(tx.conn, survivor.into_iter().collect())?.pop().map(|(_, number)| number);
    let (Some(at), Some(decided_by)) = (row.decided_at, row.decided_by_user_id) else { return Ok(None) };
    Ok(Some(VoidView {
        deletion_request_id: row.id.into(),
        at: at.0,
        ground: row.ground.0,
        surviving_incident_id: survivor.map(Into::into),
        surviving_incident_number: number,
        reason: row.reason,
        requested_by: row.requested_by_user_id,
        decided_by,
        decision_note: row.decision_note,
    }))
}

/// Refuses (409) what would take away a record under a legal hold.
pub(super) fn not_held(incident: &Incident) -> AppResult<()> {
    let Some(since) = incident.row.legal_hold_at else { return Ok(()) };
    let day = crate::domain::calendar::date_ny(since.0);
    let detail = format!("The incident is under a legal hold since {day}, so it must stay as it is.");
    Err(AppError::conflict(detail).with_remedy(
        "Central Office lifts the hold when its ground is gone: POST /v1/incidents/{id}/release-legal-hold.",
        None,
    ))
}

/// Puts a legal hold on an incident, whatever its status: it is neither voided nor thrown away nor removed while the
/// hold stands.
pub async fn hold_legally(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: SetLegalHold,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold::<actions::DeletionDecide>(tx, &actor, id)?;
        check_version(&incident, expected)?;
        not_held(&incident)?;
        incident.row.legal_hold_at = Some(At(tx.now));
        incident.row.legal_hold_by = Some(actor.user_id.clone());
        incident.row.legal_hold_reason = Some(request.reason.clone());
        let change = Change::new("incident.legal_hold").because(Some(request.reason));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Lifts a legal hold.
pub async fn release_legal_hold(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: ReleaseLegalHold,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold::<actions::DeletionDecide>(tx, &actor, id)?;
        check_version(&incident, expected)?;
        let Some(since) = incident.row.legal_hold_at.take() else {
            return Err(AppError::conflict("The incident is under no legal hold."));
        };
        let details = json!({ "since": since.0, "by": incident.row.legal_hold_by.take() });
        incident.row.legal_hold_reason = None;
        let change = Change::new("incident.release_legal_hold").because(Some(request.reason)).with(details);
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}
