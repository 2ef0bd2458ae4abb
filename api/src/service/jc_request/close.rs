//! Settling a request, taking one back, and trying its mail again.

use nimrs_contract::jc_request::{CloseJcRequest, JcRequestView};
use nimrs_contract::vocabulary::JcRequestOutcome;
use serde_json::json;

use crate::db;
use crate::db::types::At;
use crate::domain::ids::JcRequestId;
use crate::domain::jc_request::Act;
use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::JcRequestCreate;
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::mail;

use super::read::view;
use super::{note, settle, take};

/// Settles a request that was answered, or takes one back that was not: then its mail does not leave any more, if it
/// has not left yet.
pub async fn close(
    ctx: &Ctx,
    actor: Actor,
    id: JcRequestId,
    expected: i32,
    request: CloseJcRequest,
) -> AppResult<Answer<JcRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permit) = take::<JcRequestCreate>(tx, &actor, id, expected, Act::Close)?;
        let row = &mut found.row;
        let note_text = request.note.map(|text| text.trim().to_owned());
        let outcome = match row.outcome {
            Some(outcome) => outcome.0,
            None if note_text.is_none() => {
                let message = "is required, since the request was not answered: say why it is taken back";
                return Err(AppError::invalid_at("/note", "required", message));
            }
            None => JcRequestOutcome::TakenBack,
        };
        if row.sent_at.is_none() {
            mail::stop(tx, id.into())?;
        }
        let status = row.status.0;
        settle(row, status, outcome, At(tx.now));
        row.closed_by = Some(actor.user_id.clone());
        row.closing_note = note_text;
        let now = At(tx.now);
        db::jc_request::update(tx.conn, &permit, row, now)?;
        note(tx, &actor, row, "jc_request.close", json!({ "outcome": outcome }))?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// Tries the mail again that was given up: the same message, with the same id.
pub async fn retry(ctx: &Ctx, actor: Actor, id: JcRequestId, expected: i32) -> AppResult<Answer<JcRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permit) = take::<JcRequestCreate>(tx, &actor, id, expected, Act::Retry)?;
        mail::retry(tx, id.into())?;
        found.row.failure = None;
        let now = At(tx.now);
        db::jc_request::update(tx.conn, &permit, &mut found.row, now)?;
        note(tx, &actor, &found.row, "jc_request.retry", json!({}))?;
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}
