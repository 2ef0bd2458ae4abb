//! Deliveries as people look at them, and test deliveries.

use chrono::TimeDelta;
use nimrs_contract::event::{CloudEvent, EventData};
use nimrs_contract::vocabulary::DeliveryStatus;
use nimrs_contract::webhook::{DeliveryAttempt, DeliveryDetail, DeliveryHeader, DeliveryView};
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::db::types::{At, Coded, RowId};
use crate::db::webhook_delivery::{AttemptRow, DeliveryRow};
use crate::domain::event::TYPE_PREFIX;
use crate::domain::ids::{DeliveryId, WebhookId};
use crate::domain::permissions::Actor;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::page::PageRequest;

use super::fan_out::{headers, new};
use super::{Held, hold, note, see, works};

/// Days that a delivery can be looked at after it has ended.
const KEPT_DAYS: i64 = 30;
/// Deliveries that are removed in one transaction.
const PART: i64 = 500;
/// Attempts that are shown.
const SHOWN: i64 = 100;

/// The deliveries of a webhook, newest first, and the key of the next page.
pub async fn deliveries(
    ctx: &Ctx,
    actor: Actor,
    id: WebhookId,
    status: Option<DeliveryStatus>,
    page: PageRequest<DeliveryId>,
) -> AppResult<(Vec<DeliveryView>, Option<DeliveryId>)> {
    ctx.read(move |tx| {
        see(tx, &actor, id)?;
        let rows = db::webhook_delivery::list(tx.conn, id, status, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(view).collect(), next))
    })
    .await
}

/// One delivery with what was sent and what was answered.
pub async fn delivery(ctx: &Ctx, actor: Actor, id: WebhookId, delivery: DeliveryId) -> AppResult<DeliveryDetail> {
    ctx.read(move |tx| {
        see(tx, &actor, id)?;
        let row = db::webhook_delivery::find(tx.conn, id, delivery)?.ok_or_else(missing)?;
        let tried = db::webhook_delivery::attempts(tx.conn, delivery, SHOWN)?;
        let sent = tried.last().map(|last| headers(&row.event_id.to_string(), last.at.0.timestamp()));
        let header = |(name, value): (&str, String)| DeliveryHeader { name: name.to_owned(), value };
        Ok(DeliveryDetail {
            delivery: view(&row),
            headers: sent.unwrap_or_default().into_iter().map(header).collect(),
            body: row.body.0,
            tried: tried.into_iter().map(attempt).collect(),
        })
    })
    .await
}

/// Sends a delivery again that has ended, with the same `webhook-id`.
pub async fn replay_one(
    ctx: &Ctx,
    actor: Actor,
    id: WebhookId,
    delivery: DeliveryId,
) -> AppResult<Answer<DeliveryView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { row: webhook, .. } = hold(tx, &actor, id, None)?;
        let mut row = db::webhook_delivery::find(tx.conn, id, delivery)?.ok_or_else(missing)?;
        works(&webhook)?;
        if row.status.0 == DeliveryStatus::Waiting {
            return Err(AppError::conflict("It waits to be delivered, so there is nothing to replay."));
        }
        anew(tx, &mut row)?;
        note(tx, Some(&actor), &webhook, "webhook.replay", json!({ "delivery": row.id }))?;
        Ok(Saved::plain(view(&row)))
    })
    .await
}

/// Lets a delivery that has ended wait again.
pub(super) fn anew(tx: &mut Tx<'_>, row: &mut DeliveryRow) -> AppResult<()> {
    row.status = Coded(DeliveryStatus::Waiting);
    row.attempts = 0;
    row.next_attempt_at = At(tx.now);
    row.lease_owner = None;
    row.lease_until = None;
    row.ended_at = None;
    Ok(db::webhook_delivery::update(tx.conn, row)?)
}

/// Removes deliveries that ended long ago. How many.
pub async fn forget_old(ctx: &Ctx) -> AppResult<usize> {
    let mut all = 0;
    loop {
        let removed = ctx
            .write(|tx| Ok(db::webhook_delivery::forget(tx.conn, tx.now - TimeDelta::days(KEPT_DAYS), PART)?))
            .await?;
        all += removed;
        if i64::try_from(removed).is_ok_and(|removed| removed < PART) {
            return Ok(all);
        }
    }
}

/// Sends a test, which is about the webhook itself.
pub async fn test(ctx: &Ctx, actor: Actor, id: WebhookId) -> AppResult<Answer<DeliveryView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { row: webhook, .. } = hold(tx, &actor, id, None)?;
        works(&webhook)?;
        let event: Uuid = tx.id();
        let resource = format!("/v1/webhooks/{id}");
        let body = CloudEvent {
            specversion: "1.0".to_owned(),
            id: event,
            source: tx.public_url.to_owned(),
            kind: format!("{TYPE_PREFIX}webhook.test"),
            subject: resource.clone(),
            time: tx.now,
            datacontenttype: "application/json".to_owned(),
            sequence: format!("{:019}", 0),
            data: EventData {
                resource,
                facility_id: webhook.facility_id.map(Into::into),
                incident_id: None,
                version: Some(webhook.version),
                status: None,
            },
        };
        let row = new(tx, id, (0, RowId(event)), body);
        db::webhook_delivery::insert(tx.conn, std::slice::from_ref(&row))?;
        note(tx, Some(&actor), &webhook, "webhook.test", json!({ "delivery": row.id }))?;
        Ok(Saved::plain(view(&row)))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("delivery")
}

fn view(row: &DeliveryRow) -> DeliveryView {
    DeliveryView {
        id: row.id.into(),
        event_id: row.event_id.into(),
        kind: row.kind.clone(),
        position: row.position,
        status: row.status.0,
        attempts: row.attempts,
        next_attempt_at: (row.status.0 == DeliveryStatus::Waiting).then_some(row.next_attempt_at.0),
        created_at: row.created_at.0,
        ended_at: row.ended_at.map(|at| at.0),
    }
}

fn attempt(row: AttemptRow) -> DeliveryAttempt {
    DeliveryAttempt {
        at: row.at.0,
        milliseconds: row.milliseconds,
        status: row.status,
        error: row.error,
        answer: row.answer,
    }
}
