//! From events to deliveries, and from deliveries to calls.

use chrono::TimeDelta;
use nimrs_contract::event::CloudEvent;
use nimrs_contract::vocabulary::DeliveryStatus;
use uuid::Uuid;

use crate::db;
use crate::db::event::{EventRow, EventSight};
use crate::db::types::{At, Coded, Json, RowId};
use crate::db::webhook::WebhookRow;
use crate::db::webhook_delivery::DeliveryRow;
use crate::domain::ids::{DeliveryId, FacilityId, WebhookId};
use crate::domain::permissions::Scope;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::event;

use super::secret;

/// Events that are made deliveries of in one transaction.
const PART: i64 = 200;
/// Twice as long as a call may take, and some: then whoever had the claim has surely died.
const LEASE: TimeDelta = TimeDelta::seconds(40);

/// A delivery that is claimed, as it is to be sent.
#[derive(Clone)]
pub struct Call {
    /// The delivery, with the claim.
    pub row: DeliveryRow,
    /// The address.
    pub url: String,
    /// The headers, with the signature.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// What a webhook is told of: all of its facility, or of the State, of its types.
pub(super) fn sight(row: &WebhookRow) -> EventSight {
    let types = &row.event_types.0;
    EventSight {
        scope: row.facility_id.map_or(Scope::State, Scope::Facility),
        jc_linked_only: false,
        kinds: (!types.is_empty()).then(|| types.clone()),
        facility: None,
    }
}

/// A new delivery of an event.
pub(super) fn delivery(tx: &Tx<'_>, webhook: WebhookId, event: &EventRow) -> DeliveryRow {
    let body = event::view(event, tx.public_url);
    let order_key = event.incident_id.map_or(event.subject_id, |incident| RowId(incident.into()));
    new(tx, webhook, (event.position, order_key), body)
}

/// A new delivery of a body.
pub(super) fn new(
    tx: &Tx<'_>,
    webhook: WebhookId,
    (position, order_key): (i64, RowId),
    body: CloudEvent,
) -> DeliveryRow {
    DeliveryRow {
        id: tx.id(),
        webhook_id: webhook,
        event_id: body.id.into(),
        position,
        kind: body.kind.clone(),
        order_key,
        body: Json(body),
        status: Coded(DeliveryStatus::Waiting),
        attempts: 0,
        next_attempt_at: At(tx.now),
        lease_owner: None,
        lease_until: None,
        created_at: At(tx.now),
        ended_at: None,
    }
}

/// Makes the deliveries of what happened since; how many. Each webhook's place in the feed is kept with its deliveries
/// in one transaction, so that no event is left out or delivered as two.
pub async fn fan_out(ctx: &Ctx) -> AppResult<usize> {
    let webhooks = ctx
        .read(|tx| {
            let head = db::event::head(tx.conn)?;
            Ok(db::webhook::behind(tx.conn, head)?)
        })
        .await?;
    let mut made = 0;
    for id in webhooks {
        loop {
            let (count, more) = ctx.write(move |tx| fan_out_one(tx, id)).await?;
            made += count;
            if !more {
                break;
            }
        }
    }
    Ok(made)
}

fn fan_out_one(tx: &mut Tx<'_>, id: WebhookId) -> AppResult<(usize, bool)> {
    let held = db::webhook::lock(tx.conn, Scope::State, id)?;
    let Some(webhook) = held.filter(|webhook| webhook.enabled) else { return Ok((0, false)) };
    let head = db::event::head(tx.conn)?;
    let events = db::event::list(tx.conn, &sight(&webhook), (webhook.position, head), PART)?;
    let more = i64::try_from(events.len()).is_ok_and(|count| count == PART);
    let rows: Vec<DeliveryRow> = events.iter().map(|event| delivery(tx, id, event)).collect();
    // What was replayed before the webhook came to it has its delivery already.
    let known = db::webhook_delivery::of_events(tx.conn, id, rows.iter().map(|row| row.event_id).collect())?;
    let new: Vec<DeliveryRow> =
        rows.into_iter().filter(|row| known.iter().all(|known| known.event_id != row.event_id)).collect();
    db::webhook_delivery::insert(tx.conn, &new)?;
    let until = events.last().filter(|_| more).map_or(head, |event| event.position);
    db::webhook::move_to(tx.conn, id, until.max(webhook.position))?;
    Ok((new.len(), more))
}

/// A delivery whose time has come.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// The delivery.
    pub delivery: DeliveryId,
    /// Its webhook.
    pub webhook: WebhookId,
    /// The facility of that; none for the State.
    pub facility: Option<FacilityId>,
}

/// The deliveries whose time has come, at most `of_one` of each webhook, so that one that hangs holds up no other. The
/// webhooks behind `after` come first, so that each has its turn.
pub fn due(tx: &mut Tx<'_>, of_one: i64, after: Option<WebhookId>) -> AppResult<Vec<Due>> {
    let mut found = Vec::new();
    let mut webhooks = db::webhook_delivery::webhooks_due(tx.conn, tx.now)?;
    let begin = after.map_or(0, |after| webhooks.partition_point(|(id, _)| Uuid::from(*id) <= Uuid::from(after)));
    webhooks.rotate_left(begin);
    for (webhook, facility) in webhooks {
        let due = db::webhook_delivery::due(tx.conn, webhook, tx.now, of_one)?;
        found.extend(due.into_iter().map(|delivery| Due { delivery, webhook, facility }));
    }
    Ok(found)
}

/// Claims a delivery and signs it; `None` when another was quicker or the webhook is disabled.
pub fn claim(tx: &mut Tx<'_>, webhook: WebhookId, id: DeliveryId) -> AppResult<Option<Call>> {
    let found = db::webhook::find(tx.conn, Scope::State, webhook)?;
    let Some(webhook) = found.filter(|webhook| webhook.enabled) else { return Ok(None) };
    let owner: Uuid = tx.id();
    let Some(row) = db::webhook_delivery::claim(tx.conn, id, owner, (tx.now, tx.now + LEASE))? else {
        return Ok(None);
    };
    let body = serde_json::to_vec(&row.body.0).map_err(AppError::internal)?;
    let secrets = db::webhook::secrets(tx.conn, &[webhook.id], tx.now)?;
    let (event, timestamp) = (row.event_id.to_string(), tx.now.timestamp());
    let signature = secret::sign(tx.sealer, &secrets, webhook.signature.0, (&event, timestamp, &body))?;
    let mut headers = headers(&event, timestamp);
    headers.push(("webhook-signature", signature));
    Ok(Some(Call { row, url: webhook.url, headers, body }))
}

/// The headers of a call, without the signature.
pub(super) fn headers(event: &str, timestamp: i64) -> Vec<(&'static str, String)> {
    vec![
        ("content-type", "application/cloudevents+json; charset=utf-8".to_owned()),
        ("webhook-id", event.to_owned()),
        ("webhook-timestamp", timestamp.to_string()),
    ]
}
