//! Machine clients, their secrets, and the assertions that they have used.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::ClientAuthMethod;
use serde_json::Value;

use super::account::AccountRow;
use super::connection::{AnyConnection, MultiBackend, each_backend, lock_row};
use super::error::DbError;
use super::schema::{accounts, client_assertions, machine_client_secrets, machine_clients};
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, ClientSecretId};
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Permit, Scope};

/// A machine client as it stands in the table; whose it is and whether it is in use stands in its account.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = machine_clients, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClientRow {
    pub account_id: AccountId,
    pub name: String,
    pub auth_method: Coded<ClientAuthMethod>,
    /// Parted by blanks.
    pub scopes: String,
    pub jwks: Option<Json<Value>>,
    pub jwks_uri: Option<String>,
    pub last_used_at: Option<At>,
    pub created_by: AccountId,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// A secret as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, Selectable)]
#[diesel(table_name = machine_client_secrets, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClientSecretRow {
    pub id: ClientSecretId,
    pub account_id: AccountId,
    /// SHA-256 of the secret.
    pub digest: Vec<u8>,
    /// Its last four characters.
    pub hint: String,
    pub created_at: At,
    pub expires_at: At,
    pub revoked_at: Option<At>,
}

/// A client with its account.
pub type ClientWithAccount = (ClientRow, AccountRow);

#[diesel::dsl::auto_type]
fn with_account() -> _ {
    machine_clients::table.inner_join(accounts::table.on(machine_clients::account_id.eq(accounts::id)))
}

/// The clients of a scope: where every reading query of those who manage them starts.
fn visible_to(scope: Scope) -> diesel::dsl::IntoBoxed<'static, with_account, MultiBackend> {
    let query = with_account().into_boxed();
    match scope {
        Scope::Facility(id) => query.filter(accounts::facility_id.eq(Some(id))),
        Scope::State => query,
        Scope::Region(_) | Scope::Desk(_) | Scope::Nothing => {
            query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0"))
        }
    }
}

/// The clients of a scope, in the order in which they were registered, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    after: Option<AccountId>,
    limit: i64,
) -> Result<Vec<ClientWithAccount>, DbError> {
    let mut query = visible_to(scope);
    if let Some(after) = after {
        query = query.filter(machine_clients::account_id.gt(after));
    }
    Ok(query
        .select((ClientRow::as_select(), AccountRow::as_select()))
        .order(machine_clients::account_id)
        .limit(limit)
        .load(conn)?)
}

/// A client of a scope.
pub fn find(conn: &mut AnyConnection, scope: Scope, id: AccountId) -> Result<Option<ClientWithAccount>, DbError> {
    Ok(visible_to(scope)
        .filter(machine_clients::account_id.eq(id))
        .select((ClientRow::as_select(), AccountRow::as_select()))
        .get_result(conn)
        .optional()?)
}

/// A client of a scope, held with its account against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, scope: Scope, id: AccountId) -> Result<Option<ClientWithAccount>, DbError> {
    lock_row!(conn, accounts::table.find(id).select(accounts::id));
    lock_row!(conn, machine_clients::table.find(id).select(machine_clients::account_id));
    find(conn, scope, id)
}

/// The secrets of these clients that are good at this time, the older first.
pub fn secrets(
    conn: &mut AnyConnection,
    clients: &[AccountId],
    now: DateTime<Utc>,
) -> Result<Vec<ClientSecretRow>, DbError> {
    Ok(machine_client_secrets::table
        .filter(machine_client_secrets::account_id.eq_any(clients.to_vec()))
        .filter(machine_client_secrets::revoked_at.is_null())
        .filter(machine_client_secrets::expires_at.gt(At(now)))
        .select(ClientSecretRow::as_select())
        .order(machine_client_secrets::id)
        .load(conn)?)
}

/// Writes a new client, whose account was written before.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<ClientManage>, row: ClientRow) -> Result<(), DbError> {
    diesel::insert_into(machine_clients::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed client, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<ClientManage>,
    row: &mut ClientRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(machine_clients::table.find(row.account_id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Writes a new secret of a client that is held.
pub fn insert_secret(
    conn: &mut AnyConnection,
    _permit: &Permit<ClientManage>,
    row: ClientSecretRow,
) -> Result<(), DbError> {
    diesel::insert_into(machine_client_secrets::table).values(row).execute(conn)?;
    Ok(())
}

/// Ends a secret that is good; `false` where the client has no such one.
pub fn revoke_secret(
    conn: &mut AnyConnection,
    _permit: &Permit<ClientManage>,
    client: AccountId,
    id: ClientSecretId,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let ended = diesel::update(machine_client_secrets::table)
        .filter(machine_client_secrets::id.eq(id))
        .filter(machine_client_secrets::account_id.eq(client))
        .filter(machine_client_secrets::revoked_at.is_null())
        .filter(machine_client_secrets::expires_at.gt(At(now)))
        .set(machine_client_secrets::revoked_at.eq(Some(At(now))))
        .execute(conn)?;
    Ok(ended == 1)
}

/// Writes down that a client used an assertion of this name; `false` where it did so before, in whichever process.
pub fn take_assertion(
    conn: &mut AnyConnection,
    client: AccountId,
    jti_digest: &[u8],
    expires_at: DateTime<Utc>,
) -> Result<bool, DbError> {
    let row = (
        client_assertions::account_id.eq(client),
        client_assertions::jti_digest.eq(jti_digest.to_vec()),
        client_assertions::expires_at.eq(At(expires_at)),
    );
    let written = each_backend!(conn, c => diesel::insert_into(client_assertions::table)
        .values(row).on_conflict_do_nothing().execute(c)?);
    Ok(written == 1)
}

/// Writes when a client was last used, unless that was within the last minute.
pub fn note_use(conn: &mut AnyConnection, client: &ClientRow, now: DateTime<Utc>) -> Result<(), DbError> {
    if client.last_used_at.is_some_and(|at| now - at.0 < TimeDelta::minutes(1)) {
        return Ok(());
    }
    diesel::update(machine_clients::table.find(client.account_id))
        .set(machine_clients::last_used_at.eq(Some(At(now))))
        .execute(conn)?;
    Ok(())
}

/// Forgets the assertions that ran out before this instant, and so are refused by their time. How many.
pub fn forget_assertions(conn: &mut AnyConnection, before: DateTime<Utc>) -> Result<usize, DbError> {
    Ok(diesel::delete(client_assertions::table.filter(client_assertions::expires_at.lt(At(before)))).execute(conn)?)
}
