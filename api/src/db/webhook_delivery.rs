//! Deliveries of events to webhooks, and the attempts at them.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::event::CloudEvent;
use nimrs_contract::vocabulary::DeliveryStatus;
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::{webhook_attempts, webhook_deliveries, webhooks};
use super::types::{At, Coded, Json, RowId};
use crate::domain::ids::{DeliveryId, EventId, FacilityId, WebhookId};

const WAITING: Coded<DeliveryStatus> = Coded(DeliveryStatus::Waiting);

/// A delivery as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webhook_deliveries, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct DeliveryRow {
    pub id: DeliveryId,
    pub webhook_id: WebhookId,
    pub event_id: EventId,
    pub position: i64,
    pub kind: String,
    /// The incident, or what else the event is about: within it, deliveries keep their order.
    pub order_key: RowId,
    pub body: Json<CloudEvent>,
    pub status: Coded<DeliveryStatus>,
    pub attempts: i32,
    pub next_attempt_at: At,
    pub lease_owner: Option<RowId>,
    pub lease_until: Option<At>,
    pub created_at: At,
    pub ended_at: Option<At>,
}

/// An attempt as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = webhook_attempts, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct AttemptRow {
    pub id: RowId,
    pub delivery_id: DeliveryId,
    pub at: At,
    pub milliseconds: i32,
    pub status: Option<i32>,
    pub error: Option<String>,
    pub answer: Option<String>,
}

/// Writes new deliveries.
pub fn insert(conn: &mut AnyConnection, rows: &[DeliveryRow]) -> Result<(), DbError> {
    insert_rows!(conn, webhook_deliveries::table, rows);
    Ok(())
}

/// Writes a changed delivery.
pub fn update(conn: &mut AnyConnection, row: &DeliveryRow) -> Result<(), DbError> {
    diesel::update(webhook_deliveries::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// The deliveries of a webhook, newest first, those before `after`.
pub fn list(
    conn: &mut AnyConnection,
    webhook: WebhookId,
    status: Option<DeliveryStatus>,
    after: Option<DeliveryId>,
    limit: i64,
) -> Result<Vec<DeliveryRow>, DbError> {
    let mut query = webhook_deliveries::table.filter(webhook_deliveries::webhook_id.eq(webhook)).into_boxed();
    if let Some(status) = status {
        query = query.filter(webhook_deliveries::status.eq(Coded(status)));
    }
    if let Some(after) = after {
        query = query.filter(webhook_deliveries::id.lt(after));
    }
    Ok(query.select(DeliveryRow::as_select()).order(webhook_deliveries::id.desc()).limit(limit).load(conn)?)
}

/// A delivery of a webhook.
pub fn find(conn: &mut AnyConnection, webhook: WebhookId, id: DeliveryId) -> Result<Option<DeliveryRow>, DbError> {
    Ok(webhook_deliveries::table
        .find(id)
        .filter(webhook_deliveries::webhook_id.eq(webhook))
        .select(DeliveryRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The deliveries of these events to a webhook.
pub fn of_events(
    conn: &mut AnyConnection,
    webhook: WebhookId,
    events: Vec<EventId>,
) -> Result<Vec<DeliveryRow>, DbError> {
    Ok(webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(webhook))
        .filter(webhook_deliveries::event_id.eq_any(events))
        .select(DeliveryRow::as_select())
        .load(conn)?)
}

/// The attempts at a delivery, oldest first, the last `limit`.
pub fn attempts(conn: &mut AnyConnection, id: DeliveryId, limit: i64) -> Result<Vec<AttemptRow>, DbError> {
    let mut rows = webhook_attempts::table
        .filter(webhook_attempts::delivery_id.eq(id))
        .select(AttemptRow::as_select())
        .order(webhook_attempts::id.desc())
        .limit(limit)
        .load(conn)?;
    rows.reverse();
    Ok(rows)
}

/// The enabled webhooks for which something waits whose time has come, each with its facility.
pub fn webhooks_due(
    conn: &mut AnyConnection,
    now: DateTime<Utc>,
) -> Result<Vec<(WebhookId, Option<FacilityId>)>, DbError> {
    let waiting = webhook_deliveries::table
        .filter(webhook_deliveries::status.eq(WAITING))
        .filter(webhook_deliveries::next_attempt_at.le(At(now)))
        .select(webhook_deliveries::webhook_id);
    Ok(webhooks::table
        .filter(webhooks::enabled.eq(true))
        .filter(webhooks::id.eq_any(waiting))
        .select((webhooks::id, webhooks::facility_id))
        .order(webhooks::id)
        .load(conn)?)
}

/// The deliveries of a webhook whose time has come and that nobody is sending, in the order of the feed. What an earlier
/// one of the same incident waits before is not among them.
pub fn due(
    conn: &mut AnyConnection,
    webhook: WebhookId,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<DeliveryId>, DbError> {
    let earlier = diesel::alias!(webhook_deliveries as earlier);
    let before = earlier
        .filter(earlier.field(webhook_deliveries::webhook_id).eq(webhook))
        .filter(earlier.field(webhook_deliveries::status).eq(WAITING))
        .filter(earlier.field(webhook_deliveries::order_key).eq(webhook_deliveries::order_key))
        .filter(earlier.field(webhook_deliveries::position).lt(webhook_deliveries::position));
    Ok(webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(webhook))
        .filter(webhook_deliveries::status.eq(WAITING))
        .filter(webhook_deliveries::next_attempt_at.le(At(now)))
        .filter(webhook_deliveries::lease_until.is_null().or(webhook_deliveries::lease_until.le(Some(At(now)))))
        .filter(diesel::dsl::not(diesel::dsl::exists(before)))
        .select(webhook_deliveries::id)
        .order((webhook_deliveries::position, webhook_deliveries::id))
        .limit(limit)
        .load(conn)?)
}

/// Claims a delivery until the end of a lease; `None` when it is not due any more, or another was quicker.
pub fn claim(
    conn: &mut AnyConnection,
    id: DeliveryId,
    owner: Uuid,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<DeliveryRow>, DbError> {
    let found: Option<DeliveryRow> =
        webhook_deliveries::table.find(id).select(DeliveryRow::as_select()).get_result(conn).optional()?;
    let free = |row: &DeliveryRow| {
        row.status == WAITING && row.next_attempt_at.0 <= now && row.lease_until.is_none_or(|until| until.0 <= now)
    };
    let Some(mut row) = found.filter(free) else { return Ok(None) };
    let swapped = diesel::update(
        webhook_deliveries::table
            .filter(webhook_deliveries::id.eq(id))
            .filter(webhook_deliveries::status.eq(WAITING))
            .filter(webhook_deliveries::attempts.eq(row.attempts)),
    )
    .set((
        webhook_deliveries::attempts.eq(row.attempts + 1),
        webhook_deliveries::lease_owner.eq(Some(RowId(owner))),
        webhook_deliveries::lease_until.eq(Some(At(until))),
    ))
    .execute(conn)?;
    row.attempts += 1;
    row.lease_owner = Some(RowId(owner));
    Ok((swapped == 1).then_some(row))
}

/// Ends a claim; `false` when it had been lost. The attempt is kept in any case in which the delivery is still there.
pub fn settle(
    conn: &mut AnyConnection,
    row: &DeliveryRow,
    (status, next): (DeliveryStatus, Option<DateTime<Utc>>),
    attempt: AttemptRow,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let mine = webhook_deliveries::table
        .filter(webhook_deliveries::id.eq(row.id))
        .filter(webhook_deliveries::lease_owner.eq(row.lease_owner));
    let ended = (status != DeliveryStatus::Waiting).then_some(At(now));
    let settled = diesel::update(mine)
        .set((
            webhook_deliveries::status.eq(Coded(status)),
            webhook_deliveries::next_attempt_at.eq(At(next.unwrap_or(now))),
            webhook_deliveries::lease_owner.eq(None::<RowId>),
            webhook_deliveries::lease_until.eq(None::<At>),
            webhook_deliveries::ended_at.eq(ended),
        ))
        .execute(conn)?;
    if settled == 1 {
        diesel::insert_into(webhook_attempts::table).values(attempt).execute(conn)?;
    }
    Ok(settled == 1)
}

/// Removes deliveries that ended before a time, with their attempts, at most `limit`. How many.
pub fn forget(conn: &mut AnyConnection, before: DateTime<Utc>, limit: i64) -> Result<usize, DbError> {
    let old: Vec<DeliveryId> = webhook_deliveries::table
        .filter(webhook_deliveries::ended_at.lt(Some(At(before))))
        .select(webhook_deliveries::id)
        .order(webhook_deliveries::ended_at)
        .limit(limit)
        .load(conn)?;
    Ok(diesel::delete(webhook_deliveries::table.filter(webhook_deliveries::id.eq_any(old))).execute(conn)?)
}

/// Lets all that waits for a webhook be tried from the beginning.
pub fn begin_anew(conn: &mut AnyConnection, webhook: WebhookId, now: DateTime<Utc>) -> Result<(), DbError> {
    let waiting = webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(webhook))
        .filter(webhook_deliveries::status.eq(WAITING))
        .filter(webhook_deliveries::lease_owner.is_null());
    diesel::update(waiting)
        .set((webhook_deliveries::attempts.eq(0), webhook_deliveries::next_attempt_at.eq(At(now))))
        .execute(conn)?;
    Ok(())
}
