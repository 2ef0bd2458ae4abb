//! The State's questions about an incident, and the facility's answers: `open`, `answered`, `closed`.

use nimrs_contract::inquiry::{AnswerInquiry, CloseInquiry, InquiryView, NewInquiry};
use nimrs_contract::vocabulary::{Code, InquiryStatus};

use crate::db;
use crate::db::inquiry::{InquiryRow, Question};
use crate::db::types::{At, Coded};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{IncidentId, InquiryId};
use crate::domain::permissions::{Actor, ChangePermit, ChangesIncident, actions};

use super::audit::Subject;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::{expect, note, only_while};
use super::incident::{Incident, hold, see};
use super::page::PageRequest;

const KIND: &str = "inquiry";

/// The questions about an incident, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<InquiryId>,
) -> AppResult<(Vec<InquiryView>, Option<InquiryId>)> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let rows = db::inquiry::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(view).collect(), next))
    })
    .await
}

/// One question.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId, inquiry: InquiryId) -> AppResult<InquiryView> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        Ok(view(&find(tx, &incident, inquiry)?))
    })
    .await
}

/// The State asks.
pub async fn create(ctx: &Ctx, actor: Actor, id: IncidentId, request: NewInquiry) -> AppResult<Answer<InquiryView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::IncidentReview>(tx, &actor, id)?;
        only_while(FollowUp::Question, &incident)?;
        if request.due_at.is_some_and(|due| due <= tx.now) {
            return Err(AppError::invalid_at("/due_at", "in_the_past", "must lie in the future"));
        }
        let question = Question { text: request.question, asked_by: actor.user_id.clone(), due_at: request.due_at };
        let row = InquiryRow::new(incident.facility(), id, tx.id(), question, tx.now);
        db::inquiry::insert(tx.conn, &permit, row.clone())?;
        note(tx, &actor, &incident, "inquiry.create", Subject::new(KIND, row.id))?;
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

/// The facility answers an open question.
pub async fn answer(
    ctx: &Ctx,
    actor: Actor,
    place: (IncidentId, InquiryId),
    expected: i32,
    request: AnswerInquiry,
) -> AppResult<Answer<InquiryView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit, mut row) = take::<actions::InquiryAnswer>(tx, &actor, place, expected)?;
        if row.status.0 != InquiryStatus::Open {
            return Err(not_now(&row, "Only an open question can be answered"));
        }
        row.status = Coded(InquiryStatus::Answered);
        row.answer = Some(request.answer);
        row.answered_by = Some(actor.user_id.clone());
        row.answered_at = Some(At(tx.now));
        db::inquiry::update(tx.conn, &permit, &mut row)?;
        note(tx, &actor, &incident, "inquiry.answer", Subject::new(KIND, row.id))?;
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

/// The State settles a question, answered or not.
pub async fn close(
    ctx: &Ctx,
    actor: Actor,
    place: (IncidentId, InquiryId),
    expected: i32,
    request: CloseInquiry,
) -> AppResult<Answer<InquiryView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit, mut row) = take::<actions::IncidentReview>(tx, &actor, place, expected)?;
        if row.status.0 == InquiryStatus::Closed {
            return Err(not_now(&row, "A question is settled once"));
        }
        row.status = Coded(InquiryStatus::Closed);
        row.closing_note = request.note;
        row.closed_by = Some(actor.user_id.clone());
        row.closed_at = Some(At(tx.now));
        db::inquiry::update(tx.conn, &permit, &mut row)?;
        note(tx, &actor, &incident, "inquiry.close", Subject::new(KIND, row.id))?;
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

/// A question of a held incident, of the expected version, while it may be answered or settled.
fn take<A: ChangesIncident>(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, inquiry): (IncidentId, InquiryId),
    expected: i32,
) -> AppResult<(Incident, ChangePermit, InquiryRow)> {
    let (incident, permit) = hold::<A>(tx, actor, id)?;
    let row = find(tx, &incident, inquiry)?;
    expect(row.version, expected)?;
    only_while(FollowUp::Answer, &incident)?;
    Ok((incident, permit, row))
}

fn find(tx: &mut Tx<'_>, incident: &Incident, id: InquiryId) -> AppResult<InquiryRow> {
    db::inquiry::find(tx.conn, incident.facility(), incident.id(), id)?.ok_or_else(|| AppError::not_found("inquiry"))
}

fn not_now(row: &InquiryRow, why: &str) -> AppError {
    AppError::conflict(format!("{why}; this one is {}.", row.status.0.code()))
}

fn view(row: &InquiryRow) -> InquiryView {
    let at = |at: Option<At>| at.map(|at| at.0);
    InquiryView {
        id: row.id.into(),
        version: row.version,
        status: row.status.0,
        question: row.question.clone(),
        asked_by: row.asked_by.clone(),
        asked_at: row.asked_at.0,
        due_at: at(row.due_at),
        answer: row.answer.clone(),
        answered_by: row.answered_by.clone(),
        answered_at: at(row.answered_at),
        closed_at: at(row.closed_at),
        closed_by: row.closed_by.clone(),
        closing_note: row.closing_note.clone(),
    }
}
