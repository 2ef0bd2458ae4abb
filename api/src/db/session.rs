//! Sessions: what makes logout, lock, deactivation and a change of group take effect at once.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::account::AccountRow;
use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{accounts, sessions};
use super::types::At;
use crate::domain::ids::{AccountId, SessionId};

/// A session as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = sessions, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct SessionRow {
    pub id: SessionId,
    pub account_id: AccountId,
    pub refresh_hash: Vec<u8>,
    pub client: Option<String>,
    pub created_at: At,
    pub last_used_at: At,
    pub expires_at: At,
    pub ended_at: Option<At>,
    pub end_reason: Option<String>,
    /// What the token of a machine client is good for, parted by blanks; nothing in a person's session.
    pub scopes: Option<String>,
}

/// Writes a new session.
pub fn insert(conn: &mut AnyConnection, row: SessionRow) -> Result<(), DbError> {
    diesel::insert_into(sessions::table).values(row).execute(conn)?;
    Ok(())
}

/// A session that has not ended, with its account. One query: it runs with every request.
pub fn live(
    conn: &mut AnyConnection,
    id: SessionId,
    now: DateTime<Utc>,
) -> Result<Option<(SessionRow, AccountRow)>, DbError> {
    Ok(sessions::table
        .inner_join(accounts::table.on(sessions::account_id.eq(accounts::id)))
        .filter(sessions::id.eq(id))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(At(now)))
        .select((SessionRow::as_select(), AccountRow::as_select()))
        .get_result(conn)
        .optional()?)
}

/// A session, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: SessionId) -> Result<Option<SessionRow>, DbError> {
    lock_row!(conn, sessions::table.find(id).select(sessions::id));
    Ok(sessions::table.find(id).select(SessionRow::as_select()).first(conn).optional()?)
}

/// The live sessions of an account, newest first.
pub fn of_account(
    conn: &mut AnyConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<SessionRow>, DbError> {
    Ok(sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(At(now)))
        .order(sessions::id.desc())
        .select(SessionRow::as_select())
        .load(conn)?)
}

/// Gives a session its next refresh token.
pub fn rotate(
    conn: &mut AnyConnection,
    id: SessionId,
    refresh_hash: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    diesel::update(sessions::table.find(id))
        .set((sessions::refresh_hash.eq(refresh_hash), sessions::last_used_at.eq(At(now))))
        .execute(conn)?;
    Ok(())
}

/// Ends a session; `false` when it had ended before or is another account's.
pub fn end(
    conn: &mut AnyConnection,
    account: AccountId,
    id: SessionId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let ended = diesel::update(sessions::table)
        .filter(sessions::id.eq(id))
        .filter(sessions::account_id.eq(account))
        .filter(sessions::ended_at.is_null())
        .set((sessions::ended_at.eq(Some(At(now))), sessions::end_reason.eq(Some(reason))))
        .execute(conn)?;
    Ok(ended == 1)
}

/// Ends every session of an account but `keep`.
pub fn end_all(
    conn: &mut AnyConnection,
    account: AccountId,
    keep: Option<SessionId>,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<usize, DbError> {
    let mut ended = 0;
    for session in of_account(conn, account, now)? {
        if Some(session.id) != keep && end(conn, account, session.id, reason, now)? {
            ended += 1;
        }
    }
    Ok(ended)
}

/// Forgets the sessions of machine clients that ran out before this instant: a new one is made every few minutes, and the
/// audit log keeps what was done. At most so many; how many.
pub fn forget_machine_sessions(conn: &mut AnyConnection, before: DateTime<Utc>, limit: i64) -> Result<usize, DbError> {
    let over: Vec<SessionId> = sessions::table
        .filter(sessions::scopes.is_not_null())
        .filter(sessions::expires_at.lt(At(before)))
        .order(sessions::expires_at)
        .select(sessions::id)
        .limit(limit)
        .load(conn)?;
    Ok(diesel::delete(sessions::table.filter(sessions::id.eq_any(over))).execute(conn)?)
}
