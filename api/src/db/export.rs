//! Bulk exports: who asked for what, how far each has come, and who is at it.
//!
//! An export is claimed by a lease, as jobs are. Its `version` counts what its owner changes; how far it has come is
//! written under the lease and does not count.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::search::IncidentSearch;
use nimrs_contract::vocabulary::{BulkStatus, ExportFormat};
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend, each_backend, lock_row};
use super::error::DbError;
use super::schema::exports::{self, dsl};
use super::types::{At, Coded, Json, RowId};
use crate::domain::ids::{AccountId, ExportId};
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::ExportRun;

/// An export as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = exports, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ExportRow {
    pub id: ExportId,
    pub account_id: AccountId,
    pub user_id: String,
    /// The group of the account when it asked.
    pub security_group: String,
    /// Whose records the account could know of when it asked.
    pub organization: String,
    pub format: Coded<ExportFormat>,
    pub filter: Json<IncidentSearch>,
    /// Why its owner needs to see names, where it said so.
    pub access_reason: Option<String>,
    pub status: Coded<BulkStatus>,
    pub rows_done: i64,
    pub rows_total: Option<i64>,
    pub bytes: i64,
    pub sha256: Option<String>,
    pub error: Option<String>,
    /// Under which name a file of it may lie in the store.
    pub file_key: Option<String>,
    pub cancel_requested: bool,
    pub version: i32,
    /// The request that asked for it.
    pub request_id: String,
    pub requested_at: At,
    pub started_at: Option<At>,
    pub finished_at: Option<At>,
    pub expires_at: Option<At>,
    /// When its owner removed it; nobody sees it any more.
    pub removed_at: Option<At>,
    pub lease_owner: Option<RowId>,
    pub lease_until: Option<At>,
    /// The FHIR request that asked for it.
    pub kick_off: Option<String>,
}

/// How an export came to its end.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = exports, treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ExportEnd {
    pub status: Coded<BulkStatus>,
    pub rows_done: i64,
    pub bytes: i64,
    pub sha256: Option<String>,
    pub error: Option<String>,
    pub file_key: Option<String>,
    pub finished_at: Option<At>,
    pub expires_at: Option<At>,
    pub lease_owner: Option<RowId>,
    pub lease_until: Option<At>,
}

/// Writes a new export.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<ExportRun>, row: &ExportRow) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(exports::table).values(row).execute(c))?;
    Ok(())
}

/// An export of an account.
pub fn find(conn: &mut AnyConnection, account: AccountId, id: ExportId) -> Result<Option<ExportRow>, DbError> {
    Ok(dsl::exports
        .find(id)
        .filter(dsl::account_id.eq(account))
        .filter(dsl::removed_at.is_null())
        .select(ExportRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, account: AccountId, id: ExportId) -> Result<Option<ExportRow>, DbError> {
    lock_row!(conn, dsl::exports.find(id).select(dsl::id));
    find(conn, account, id)
}

/// The exports of an account, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    account: AccountId,
    after: Option<ExportId>,
    limit: i64,
) -> Result<Vec<ExportRow>, DbError> {
    let mut query = dsl::exports.filter(dsl::account_id.eq(account)).filter(dsl::removed_at.is_null()).into_boxed();
    if let Some(after) = after {
        query = query.filter(dsl::id.lt(after));
    }
    Ok(query.select(ExportRow::as_select()).order(dsl::id.desc()).limit(limit).load(conn)?)
}

/// How many exports of an account wait or run.
pub fn under_way(conn: &mut AnyConnection, account: AccountId) -> Result<i64, DbError> {
    let open = [Coded(BulkStatus::Queued), Coded(BulkStatus::Running)];
    Ok(dsl::exports
        .filter(dsl::account_id.eq(account))
        .filter(dsl::removed_at.is_null())
        .filter(dsl::status.eq_any(open))
        .count()
        .get_result(conn)?)
}

/// Notes what its owner asked of it, and counts its version up.
pub fn change(
    conn: &mut AnyConnection,
    _permit: &Permit<ExportRun>,
    row: &mut ExportRow,
    (cancel, removed_at): (bool, Option<At>),
) -> Result<(), DbError> {
    row.version += 1;
    row.cancel_requested |= cancel;
    row.removed_at = removed_at;
    if cancel && row.status.0 == BulkStatus::Queued {
        row.status = Coded(BulkStatus::Cancelled);
    }
    diesel::update(dsl::exports.find(row.id))
        .set((
            dsl::version.eq(row.version),
            dsl::cancel_requested.eq(row.cancel_requested),
            dsl::removed_at.eq(row.removed_at),
            dsl::status.eq(row.status),
        ))
        .execute(conn)?;
    Ok(())
}

/// The export that has waited longest, or whose process died, with the file of the time before.
pub fn waiting(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<Option<(ExportId, Option<String>)>, DbError> {
    let queued = dsl::status.eq(Coded(BulkStatus::Queued));
    let left = dsl::status.eq(Coded(BulkStatus::Running)).and(dsl::lease_until.le(At(now)).assume_not_null());
    Ok(dsl::exports.filter(queued.or(left)).order(dsl::id).select((dsl::id, dsl::file_key)).first(conn).optional()?)
}

/// Claims an export until the end of a lease; `None` when another was quicker. What a process before had written counts
/// no longer: the file is made anew under `file_key`.
pub fn claim(
    conn: &mut AnyConnection,
    id: ExportId,
    (owner, file_key): (Uuid, &str),
    (now, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<ExportRow>, DbError> {
    let queued = dsl::status.eq(Coded(BulkStatus::Queued));
    let left = dsl::status.eq(Coded(BulkStatus::Running)).and(dsl::lease_until.le(At(now)).assume_not_null());
    let claimed = diesel::update(dsl::exports.filter(dsl::id.eq(id)).filter(queued.or(left)))
        .set((
            dsl::status.eq(Coded(BulkStatus::Running)),
            dsl::started_at.eq(Some(At(now))),
            dsl::file_key.eq(Some(file_key)),
            dsl::rows_done.eq(0),
            dsl::bytes.eq(0),
            dsl::lease_owner.eq(Some(RowId(owner))),
            dsl::lease_until.eq(Some(At(until))),
        ))
        .execute(conn)?;
    if claimed == 0 {
        return Ok(None);
    }
    Ok(dsl::exports.find(id).select(ExportRow::as_select()).get_result(conn).optional()?)
}

/// Says how far it has come and renews the lease; `None` when the lease was lost, else whether it is to be called off.
pub fn progress(
    conn: &mut AnyConnection,
    id: ExportId,
    owner: Uuid,
    (rows_done, rows_total, bytes): (i64, Option<i64>, i64),
    until: DateTime<Utc>,
) -> Result<Option<bool>, DbError> {
    let mine = dsl::exports.filter(dsl::id.eq(id)).filter(dsl::lease_owner.eq(Some(RowId(owner))));
    let written = diesel::update(mine)
        .set((
            dsl::rows_done.eq(rows_done),
            dsl::rows_total.eq(rows_total),
            dsl::bytes.eq(bytes),
            dsl::lease_until.eq(Some(At(until))),
        ))
        .execute(conn)?;
    if written == 0 {
        return Ok(None);
    }
    let called_off: (bool, Option<At>) =
        dsl::exports.find(id).select((dsl::cancel_requested, dsl::removed_at)).get_result(conn)?;
    Ok(Some(called_off.0 || called_off.1.is_some()))
}

/// Ends an export; `false` when the lease was lost.
pub fn end(conn: &mut AnyConnection, id: ExportId, owner: Uuid, end: ExportEnd) -> Result<bool, DbError> {
    let mine = dsl::exports.filter(dsl::id.eq(id)).filter(dsl::lease_owner.eq(Some(RowId(owner))));
    Ok(diesel::update(mine).set(end).execute(conn)? == 1)
}

/// The ended exports whose file is to go: expired, or removed by their owner.
pub fn to_remove(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<Vec<ExportRow>, DbError> {
    let over = dsl::expires_at.le(At(now)).assume_not_null().or(dsl::removed_at.is_not_null());
    Ok(dsl::exports
        .filter(dsl::status.ne_all([Coded(BulkStatus::Queued), Coded(BulkStatus::Running)]))
        .filter(dsl::file_key.is_not_null().or(dsl::removed_at.is_not_null()))
        .filter(over)
        .select(ExportRow::as_select())
        .order(dsl::id)
        .limit(100)
        .load(conn)?)
}

/// Notes that the file is gone; with it goes what its owner removed.
pub fn file_is_gone(conn: &mut AnyConnection, row: &ExportRow) -> Result<(), DbError> {
    if row.removed_at.is_some() {
        diesel::delete(dsl::exports.find(row.id)).execute(conn)?;
        return Ok(());
    }
    let done = row.status.0 == BulkStatus::Done;
    let status = if done { Coded(BulkStatus::Expired) } else { row.status };
    diesel::update(dsl::exports.find(row.id))
        .set((dsl::status.eq(status), dsl::file_key.eq(None::<String>)))
        .execute(conn)?;
    Ok(())
}
