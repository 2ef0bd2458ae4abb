//! Webhooks and what they are signed with.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{EventType, WebhookSecretKind, WebhookSignature};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{facilities, webhook_secrets, webhooks};
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, FacilityId, WebhookId, WebhookSecretId};
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Permit, Scope};

/// A webhook as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webhooks, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct WebhookRow {
    pub id: WebhookId,
    pub facility_id: Option<FacilityId>,
    pub url: String,
    pub description: Option<String>,
    pub event_types: Json<Vec<EventType>>,
    pub enabled: bool,
    pub signature: Coded<WebhookSignature>,
    pub disabled_reason: Option<String>,
    /// Up to here in the feed, deliveries were made.
    pub position: i64,
    pub created_by: AccountId,
    pub created_by_user_id: String,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// A secret or key as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = webhook_secrets, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct WebhookSecretRow {
    pub id: WebhookSecretId,
    pub webhook_id: WebhookId,
    pub kind: Coded<WebhookSecretKind>,
    pub sealed: Vec<u8>,
    pub public_key: Option<String>,
    pub created_at: At,
    pub ends_at: Option<At>,
}

type Visible = diesel::dsl::IntoBoxed<'static, webhooks::table, MultiBackend>;

/// The webhooks of a scope: where every reading query of a caller starts.
fn visible_to(scope: Scope) -> Visible {
    let query = webhooks::table.into_boxed();
    match scope {
        Scope::Facility(id) => query.filter(webhooks::facility_id.eq(id)),
        Scope::State => query,
        _ => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// The webhooks of a scope, in the order in which they were made, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    after: Option<WebhookId>,
    limit: i64,
) -> Result<Vec<WebhookRow>, DbError> {
    let mut query = visible_to(scope);
    if let Some(after) = after {
        query = query.filter(webhooks::id.gt(after));
    }
    Ok(query.select(WebhookRow::as_select()).order(webhooks::id).limit(limit).load(conn)?)
}

/// A webhook of a scope.
pub fn find(conn: &mut AnyConnection, scope: Scope, id: WebhookId) -> Result<Option<WebhookRow>, DbError> {
    Ok(visible_to(scope).filter(webhooks::id.eq(id)).select(WebhookRow::as_select()).get_result(conn).optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, scope: Scope, id: WebhookId) -> Result<Option<WebhookRow>, DbError> {
    lock_row!(conn, webhooks::table.find(id).select(webhooks::id));
    find(conn, scope, id)
}

/// How many webhooks a facility has, or the State; the facility is held, so that of two at once the second counts the
/// first.
pub fn count_held(conn: &mut AnyConnection, facility: Option<FacilityId>) -> Result<i64, DbError> {
    match facility {
        Some(id) => {
            lock_row!(conn, facilities::table.find(id).select(facilities::id));
            Ok(webhooks::table.filter(webhooks::facility_id.eq(id)).count().get_result(conn)?)
        }
        None => Ok(webhooks::table.filter(webhooks::facility_id.is_null()).count().get_result(conn)?),
    }
}

/// Writes a new webhook.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<ClientManage>, row: WebhookRow) -> Result<(), DbError> {
    diesel::insert_into(webhooks::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed webhook, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<ClientManage>,
    row: &mut WebhookRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(webhooks::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Removes a webhook with all that hangs on it.
pub fn remove(conn: &mut AnyConnection, _permit: &Permit<ClientManage>, id: WebhookId) -> Result<(), DbError> {
    diesel::delete(webhooks::table.find(id)).execute(conn)?;
    Ok(())
}

/// The webhooks that are sent to and for which the feed up to `head` has more.
pub fn behind(conn: &mut AnyConnection, head: i64) -> Result<Vec<WebhookId>, DbError> {
    Ok(webhooks::table
        .filter(webhooks::enabled.eq(true))
        .filter(webhooks::position.lt(head))
        .select(webhooks::id)
        .order(webhooks::id)
        .load(conn)?)
}

/// Moves a webhook, held by [`lock`], on in the feed.
pub fn move_to(conn: &mut AnyConnection, id: WebhookId, position: i64) -> Result<(), DbError> {
    diesel::update(webhooks::table.find(id)).set(webhooks::position.eq(position)).execute(conn)?;
    Ok(())
}

/// Disables a webhook that does not work; `None` where it is disabled, or gone, already.
pub fn disable(
    conn: &mut AnyConnection,
    id: WebhookId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Option<WebhookRow>, DbError> {
    let Some(mut row) = lock(conn, Scope::State, id)?.filter(|row| row.enabled) else { return Ok(None) };
    row.enabled = false;
    row.disabled_reason = Some(reason.to_owned());
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(webhooks::table.find(id)).set(row.clone()).execute(conn)?;
    Ok(Some(row))
}

/// Keeps a secret or key.
pub fn add_secret(conn: &mut AnyConnection, row: WebhookSecretRow) -> Result<(), DbError> {
    diesel::insert_into(webhook_secrets::table).values(row).execute(conn)?;
    Ok(())
}

/// The secrets and keys of these webhooks that have not ended, oldest first.
pub fn secrets(
    conn: &mut AnyConnection,
    ids: &[WebhookId],
    now: DateTime<Utc>,
) -> Result<Vec<WebhookSecretRow>, DbError> {
    Ok(webhook_secrets::table
        .filter(webhook_secrets::webhook_id.eq_any(ids.to_vec()))
        .filter(webhook_secrets::ends_at.is_null().or(webhook_secrets::ends_at.gt(Some(At(now)))))
        .select(WebhookSecretRow::as_select())
        .order(webhook_secrets::id)
        .load(conn)?)
}

/// Says when a secret ends.
pub fn end_secret(conn: &mut AnyConnection, id: WebhookSecretId, ends_at: DateTime<Utc>) -> Result<(), DbError> {
    diesel::update(webhook_secrets::table.find(id))
        .set(webhook_secrets::ends_at.eq(Some(At(ends_at))))
        .execute(conn)?;
    Ok(())
}
