//! The end of an incident: the facility finishes it, the State returns, closes or opens it again.

use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::{Close, Finish, Reopen, Return};
use nimrs_contract::vocabulary::IncidentAction;

use crate::db;
use crate::db::inquiry::{InquiryRow, Question};
use crate::db::types::{At, Coded};
use crate::domain::calendar::to_microseconds;
use crate::domain::committee::finish_faults;
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, ChangePermit, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::commit::note_late;
use super::{Change, Incident, commit_change, take, view};

/// More corrective actions than a plan can have.
const ALL: i64 = 10_000;

/// Hands the finished incident to the State.
pub async fn finish(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Finish,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentFinish>(tx, &actor, id, expected, IncidentAction::Finish)?;
        let review = db::committee_review::find(tx.conn, incident.facility(), id)?.map(|row| row.content.0);
        let plan = db::corrective_action::list(tx.conn, incident.facility(), id, None, ALL)?;
        let plan: Vec<_> = plan.into_iter().map(|row| row.content.0).collect();
        let faults = finish_faults(review.as_ref(), &plan);
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        incident.row.status = Coded(next);
        incident.row.finished_at = Some(At(tx.now));
        note_late(&mut incident.row, request.late_reason.as_ref());
        let change = Change::new("incident.finish").because(request.late_reason);
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Returns an incident to the facility with a question.
pub async fn return_(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Return,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentReview>(tx, &actor, id, expected, IncidentAction::Return)?;
        let question = request.question.clone();
        ask(tx, &actor, &permit, &incident, request)?;
        incident.row.status = Coded(next);
        incident.row.finished_at = None;
        let change = Change::new("incident.return").because(Some(question));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

fn ask(tx: &mut Tx<'_>, actor: &Actor, permit: &ChangePermit, incident: &Incident, request: Return) -> AppResult<()> {
    if request.due_at.is_some_and(|due_at| due_at <= tx.now) {
        return Err(AppError::invalid_at("/due_at", "in_the_past", "must lie in the future"));
    }
    let due_at = request.due_at.map(to_microseconds);
    let question = Question { text: request.question, asked_by: actor.user_id.clone(), due_at };
    let row = InquiryRow::new(incident.facility(), incident.id(), tx.id(), question, tx.now);
    Ok(db::inquiry::insert(tx.conn, permit, row)?)
}

/// Accepts and closes an incident.
pub async fn close(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Close,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentReview>(tx, &actor, id, expected, IncidentAction::Close)?;
        incident.row.status = Coded(next);
        incident.row.closed_at = Some(At(tx.now));
        let change = Change::new("incident.close").because(request.note);
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Opens an incident again.
pub async fn reopen(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Reopen,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentReview>(tx, &actor, id, expected, IncidentAction::Reopen)?;
        incident.row.status = Coded(next);
        incident.row.finished_at = None;
        incident.row.closed_at = None;
        let change = Change::new("incident.reopen").because(Some(request.reason));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}
