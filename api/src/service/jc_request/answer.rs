//! Recording the answer of the Justice Center, with what follows from it.

use nimrs_contract::jc_request::{AnswerJcRequest, JcRequestView};
use nimrs_contract::vocabulary::{JcDecision, JcRequestKind, JcRequestOutcome};
use serde_json::json;

use crate::db;
use crate::db::jc_request::JcRequestRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::{FacilityId, JcRequestId};
use crate::domain::jc_number::JcNumber;
use crate::domain::jc_request::{Act, answer_faults};
use crate::domain::permissions::{Actor, Permit, actions::JcRequestAnswer};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::incident::{self, Change, commit_change, hold};
use crate::service::jc_case;

use super::read::view;
use super::{note, take};

/// Records the answer; another request of this kind and number can be made from now on. An accepted reclassification is
/// written to the case and the incidents with this number of the facility that asked; an accepted reassignment moves
/// the case, and the facility's own incidents stay with it.
pub async fn answer(
    ctx: &Ctx,
    actor: Actor,
    id: JcRequestId,
    expected: i32,
    request: AnswerJcRequest,
) -> AppResult<Answer<JcRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permit) = take::<JcRequestAnswer>(tx, &actor, id, expected, Act::Answer)?;
        check(tx, &found.row, &request)?;
        record(&mut found.row, &actor, &request, At(tx.now));
        match request.decision {
            JcDecision::Accepted => accepted(tx, &actor, &permit, &found.row)?,
            JcDecision::Rejected => rejected(tx, &actor, &permit, &found.row)?,
        }
        let now = At(tx.now);
        db::jc_request::update(tx.conn, &permit, &mut found.row, now)?;
        note(tx, &actor, &found.row, "jc_request.answer", json!({ "decision": request.decision }))?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

fn check(tx: &mut Tx<'_>, row: &JcRequestRow, request: &AnswerJcRequest) -> AppResult<()> {
    let faults = answer_faults(&row.content.0, request);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let Some(to) = request.facility_id.map(FacilityId) else { return Ok(()) };
    if to == row.facility_id {
        return Err(AppError::invalid_at("/facility_id", "same_facility", "is the facility that asked"));
    }
    match db::incident::facility(tx.conn, to)? {
        Some(_) => Ok(()),
        None => Err(AppError::invalid_at("/facility_id", "unknown_facility", "is not the id of a facility")),
    }
}

/// What was answered; for an acceptance what was proposed holds where nothing else is said.
fn record(row: &mut JcRequestRow, actor: &Actor, request: &AnswerJcRequest, now: At) {
    let asked = &row.content.0;
    let accepted = request.decision == JcDecision::Accepted;
    if accepted && asked.kind == JcRequestKind::Reclassification {
        row.answered_classification = request.classification.or(asked.proposed_classification).map(Coded);
        row.answered_type = request.incident_type.or(asked.proposed_type).map(Coded);
    }
    if accepted && asked.kind == JcRequestKind::Reassignment {
        row.answered_facility_id = request.facility_id.or(asked.proposed_facility_id).map(FacilityId);
    }
    row.decision = Some(Coded(request.decision));
    row.outcome = Some(Coded(if accepted { JcRequestOutcome::Accepted } else { JcRequestOutcome::Rejected }));
    row.answer = Some(request.text.trim().to_owned());
    row.answered_at = Some(now);
    row.answered_by = Some(actor.user_id.clone());
    row.open_key = None;
}

fn accepted(tx: &mut Tx<'_>, actor: &Actor, permit: &Permit<JcRequestAnswer>, row: &JcRequestRow) -> AppResult<()> {
    let number = number(row)?;
    match row.kind.0 {
        JcRequestKind::Reclassification => reclassify(tx, actor, permit, row, &number),
        JcRequestKind::Reassignment => {
            let in_words = row.content.0.proposed_facility_name.as_deref();
            jc_case::reassign(tx, actor, permit, &number, row.facility_id, row.answered_facility_id, in_words)
        }
        JcRequestKind::NotArrived => Ok(()),
    }
}

fn rejected(tx: &mut Tx<'_>, actor: &Actor, permit: &Permit<JcRequestAnswer>, row: &JcRequestRow) -> AppResult<()> {
    match row.kind.0 {
        JcRequestKind::Reclassification | JcRequestKind::Reassignment => {
            jc_case::end_dispute(tx, actor, permit, &number(row)?, row.facility_id)
        }
        JcRequestKind::NotArrived => Ok(()),
    }
}

fn number(row: &JcRequestRow) -> AppResult<JcNumber> {
    JcNumber::parse(&row.jc_number).map_err(AppError::internal)
}

/// Writes the new classification to the case, if it is the facility's, and to the incidents of the facility that carry
/// its number: to the one that was named, or to all. The case first, as every use case does that touches both.
fn reclassify(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcRequestAnswer>,
    row: &JcRequestRow,
    number: &JcNumber,
) -> AppResult<()> {
    let classification = row.answered_classification.ok_or_else(|| AppError::internal("no classification"))?.0;
    let kind = row.answered_type.map(|kind| kind.0);
    let reason = row.answer.clone();
    jc_case::reclassify(tx, actor, permit, number, row.facility_id, classification, kind)?;
    let carrying = db::jc_case::incidents_of(tx.conn, row.facility_id, number.as_str())?;
    for id in carrying.into_iter().filter(|id| row.incident_id.is_none_or(|named| named == *id)) {
        let (mut incident, change) = hold::<JcRequestAnswer>(tx, actor, id)?;
        incident::note_jc_classification(tx, actor, &change, &mut incident, classification, kind, reason.clone())?;
        let details = json!({ "jc_number": row.jc_number, "jc_request": row.id, "jc_classification": classification });
        let done = Change::new("incident.jc_classification").because(reason.clone()).with(details);
        commit_change(tx, actor, &change, &mut incident, done)?;
    }
    Ok(())
}
