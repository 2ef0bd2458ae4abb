//! Searches that accounts keep. Each is its account's alone: every query names the account.

use diesel::prelude::*;
use nimrs_contract::search::IncidentSearch;

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{accounts, saved_searches};
use super::types::{At, Json};
use crate::domain::ids::{AccountId, SavedSearchId};

/// A search as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = saved_searches, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct SavedSearchRow {
    pub id: SavedSearchId,
    pub account_id: AccountId,
    pub name: String,
    /// The name as it is compared: an account has each once.
    pub name_key: String,
    pub query: Json<IncidentSearch>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// The searches of an account, in the order in which they were saved, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    account: AccountId,
    after: Option<SavedSearchId>,
    limit: i64,
) -> Result<Vec<SavedSearchRow>, DbError> {
    let mut query = saved_searches::table
        .filter(saved_searches::account_id.eq(account))
        .select(SavedSearchRow::as_select())
        .order(saved_searches::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(saved_searches::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// How many searches an account keeps, which is held until the transaction ends, so that of two at once the second
/// counts the first.
pub fn count_held(conn: &mut AnyConnection, account: AccountId) -> Result<i64, DbError> {
    lock_row!(conn, accounts::table.find(account).select(accounts::id));
    Ok(saved_searches::table.filter(saved_searches::account_id.eq(account)).count().get_result(conn)?)
}

/// One search of an account.
pub fn find(
    conn: &mut AnyConnection,
    account: AccountId,
    id: SavedSearchId,
) -> Result<Option<SavedSearchRow>, DbError> {
    Ok(saved_searches::table
        .find(id)
        .filter(saved_searches::account_id.eq(account))
        .select(SavedSearchRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// One search of an account, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    account: AccountId,
    id: SavedSearchId,
) -> Result<Option<SavedSearchRow>, DbError> {
    lock_row!(conn, saved_searches::table.find(id).select(saved_searches::id));
    find(conn, account, id)
}

/// Keeps a new search of its own account.
pub fn insert(conn: &mut AnyConnection, row: SavedSearchRow) -> Result<(), DbError> {
    diesel::insert_into(saved_searches::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed search, held by [`lock`], and counts its version up.
pub fn update(conn: &mut AnyConnection, row: &mut SavedSearchRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(saved_searches::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Forgets a search.
pub fn remove(conn: &mut AnyConnection, id: SavedSearchId) -> Result<(), DbError> {
    diesel::delete(saved_searches::table.find(id)).execute(conn)?;
    Ok(())
}
