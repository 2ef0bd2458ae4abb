//! Requests as a caller gets to see them.

use std::collections::HashMap;

use nimrs_contract::jc_request::{JcRequestAnswer, JcRequestContact, JcRequestMail, JcRequestView};
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::db::jc_request::{JcRequestFilter, JcRequestRow};
use crate::db::types::At;
use crate::domain::ids::JcRequestId;
use crate::domain::jc_request::allowed_actions;
use crate::domain::permissions::{Actor, actions, allows, permit, permit_anywhere};
use crate::service::audit::{self, Event};
use crate::service::context::{Ctx, RequestInfo, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::mail::{self, MailState};
use crate::service::page::PageRequest;

use super::{Found, event, see};

const WITHHELD: &str = "(withheld: it may name a client)";

/// The requests that the actor may see, newest first, and the key of the next page. Without who reported it.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: JcRequestFilter,
    page: PageRequest<JcRequestId>,
) -> AppResult<(Vec<JcRequestView>, Option<JcRequestId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::JcRequestRead>(&actor)?;
        let rows = db::jc_request::list(tx.conn, &actor, &filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, _)| row.id);
        let ids: Vec<Uuid> = rows.iter().map(|(row, _)| row.id.into()).collect();
        let mut mails: HashMap<Uuid, MailState> = mail::about(tx, &ids)?.into_iter().collect();
        let items = rows.into_iter().map(|(row, facility_name)| {
            let mail = mails.remove(&row.id.into());
            shown(&actor, &Found { row, facility_name }, mail, false)
        });
        Ok((items.collect(), next))
    })
    .await
}

/// One request. The reading is written down.
pub async fn get(ctx: &Ctx, actor: Actor, id: JcRequestId) -> AppResult<JcRequestView> {
    let who = actor.clone();
    let (row, view) = ctx
        .read(move |tx| {
            let found = see(tx, &who, id)?;
            let view = view(tx, &who, &found)?;
            Ok((found.row, view))
        })
        .await?;
    note_read(ctx, actor, row).await?;
    Ok(view)
}

/// The mail of a request as it is sent, byte for byte. It names who reported, so that it needs the right to know who
/// people are. The reading is written down.
pub async fn message(ctx: &Ctx, actor: Actor, id: JcRequestId) -> AppResult<Vec<u8>> {
    let who = actor.clone();
    let found = ctx
        .read(move |tx| {
            let found = see(tx, &who, id)?;
            let target = found.row.target().with_reason(tx.request.access_reason.is_some());
            permit::<actions::IncidentIdentify>(&who, &target)?;
            let bytes = mail::message(tx, id.into())?.ok_or_else(|| AppError::not_found("message"))?;
            Ok((found.row, bytes))
        })
        .await;
    match found {
        Ok((row, bytes)) => {
            note_read(ctx, actor, row).await?;
            Ok(bytes)
        }
        Err(error) => {
            ctx.note_refusal(&actor, &error).await;
            Err(error)
        }
    }
}

async fn note_read(ctx: &Ctx, actor: Actor, row: JcRequestRow) -> AppResult<()> {
    ctx.write(move |tx| {
        let identified = identifies(&actor, tx.request, &row);
        let details = json!({ "operation": tx.request.operation, "identified": identified });
        let reason = tx.request.access_reason.clone();
        let event = Event { reason, ..event(&row, "jc_request.read", details) };
        audit::done(tx, &actor, event)
    })
    .await
}

/// Whether the actor may know who reported.
fn identifies(actor: &Actor, request: &RequestInfo, row: &JcRequestRow) -> bool {
    let target = row.target().with_reason(request.access_reason.is_some());
    permit::<actions::IncidentIdentify>(actor, &target).is_ok()
}

/// The view of a request, with how its mail stands.
pub(super) fn view(tx: &mut Tx<'_>, actor: &Actor, found: &Found) -> AppResult<JcRequestView> {
    let mail = mail::about(tx, &[found.row.id.into()])?.pop().map(|(_, state)| state);
    Ok(shown(actor, found, mail, identifies(actor, tx.request, &found.row)))
}

fn shown(actor: &Actor, found: &Found, mail: Option<MailState>, identified: bool) -> JcRequestView {
    let Found { row, facility_name } = found;
    let asked = &row.content.0;
    // Where names were let through, the texts are for those who may know who people are.
    let readable = identified || !asked.names_allowed;
    let target = row.target();
    let at = |at: Option<At>| at.map(|at| at.0);
    JcRequestView {
        id: row.id.into(),
        version: row.version,
        kind: row.kind.0,
        jc_number: row.jc_number.clone(),
        facility_id: row.facility_id.into(),
        facility_name: facility_name.clone(),
        incident_id: row.incident_id.map(Into::into),
        case_id: row.case_id.map(Into::into),
        status: row.status.0,
        reason: if readable { asked.reason.clone() } else { WITHHELD.to_owned() },
        proposed_classification: asked.proposed_classification,
        proposed_type: asked.proposed_type,
        proposed_facility_id: asked.proposed_facility_id,
        proposed_facility_name: asked.proposed_facility_name.clone().filter(|_| readable),
        vpcr_reported_at: asked.vpcr_reported_at,
        vpcr_method: asked.vpcr_method,
        vpcr_caller: asked.vpcr_caller.clone().filter(|_| identified),
        contact: asked.contact.clone().filter(|_| readable).unwrap_or_else(|| nobody(row)),
        requested_by: row.requested_by_user_id.clone(),
        requested_at: row.created_at.0,
        mail: shown_mail(row, mail),
        outcome: row.outcome.map(|outcome| outcome.0),
        answer: answer(row),
        closed_at: at(row.closed_at),
        closed_by: row.closed_by.clone(),
        closing_note: row.closing_note.clone(),
        allowed_actions: allowed_actions(row.status.0, |permission| allows(actor, permission, &target).is_ok()),
    }
}

/// What stands for a contact that is not shown.
fn nobody(row: &JcRequestRow) -> JcRequestContact {
    JcRequestContact { name: row.requested_by_user_id.clone(), phone: None, email: Some(row.mail.0.reply_to.clone()) }
}

fn shown_mail(row: &JcRequestRow, state: Option<MailState>) -> JcRequestMail {
    let envelope = row.mail.0.clone();
    let sent_at = row.sent_at.map(|at| at.0);
    let mail = JcRequestMail {
        subject: envelope.subject,
        to: envelope.to,
        cc: envelope.cc,
        cc_name: envelope.cc_name,
        reply_to: envelope.reply_to,
        message_id: String::new(),
        attempts: 0,
        next_attempt_at: None,
        last_error: row.failure.clone(),
        sent_at,
    };
    let Some(state) = state else { return mail };
    JcRequestMail {
        message_id: state.message_id,
        attempts: state.attempts,
        next_attempt_at: state.next_attempt_at,
        last_error: state.last_error.or(mail.last_error),
        sent_at: sent_at.or(state.sent_at),
        ..mail
    }
}

fn answer(row: &JcRequestRow) -> Option<JcRequestAnswer> {
    Some(JcRequestAnswer {
        decision: row.decision?.0,
        text: row.answer.clone().unwrap_or_default(),
        classification: row.answered_classification.map(|given| given.0),
        incident_type: row.answered_type.map(|given| given.0),
        facility_id: row.answered_facility_id.map(Into::into),
        at: row.answered_at?.0,
        by: row.answered_by.clone().unwrap_or_default(),
    })
}
