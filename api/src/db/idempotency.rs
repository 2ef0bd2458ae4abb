//! Answers kept under their idempotency keys.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::connection::AnyConnection;
use super::error::DbError;
use super::schema::idempotency_keys::{self, dsl};
use super::types::At;
use crate::domain::ids::AccountId;

/// A kept answer.
#[derive(Debug, Queryable)]
pub struct StoredAnswer {
    /// The digest of the request.
    pub fingerprint: Vec<u8>,
    /// The answer, sealed.
    pub answer: Vec<u8>,
}

#[derive(QueryableByName)]
struct Locked {
    #[diesel(sql_type = Bool)]
    locked: bool,
}

/// Holds the key against other processes until the transaction ends; `false` when another holds it.
/// On SQLite there is one writer, which is lock enough.
pub fn lock(conn: &mut AnyConnection, account: AccountId, key: &str) -> Result<bool, DbError> {
    let AnyConnection::Pg(conn) = conn else {
        return Ok(true);
    };
    let locked: Locked = diesel::sql_query("SELECT pg_try_advisory_xact_lock($1) AS locked")
        .bind::<BigInt, _>(lock_number(account, key))
        .get_result(conn)?;
    Ok(locked.locked)
}

fn lock_number(account: AccountId, key: &str) -> i64 {
    use sha2::{Digest, Sha256};
    let digest = Sha256::new().chain_update(account.0.as_bytes()).chain_update(key.as_bytes()).finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(first)
}

/// The answer kept under a key, if it has not run out.
pub fn find(
    conn: &mut AnyConnection,
    account: AccountId,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Option<StoredAnswer>, DbError> {
    let found = dsl::idempotency_keys
        .select((dsl::fingerprint, dsl::answer))
        .filter(dsl::account_id.eq(account))
        .filter(dsl::key.eq(key))
        .filter(dsl::expires_at.gt(At(now)))
        .first(conn)
        .optional()?;
    Ok(found)
}

/// Keeps an answer.
pub fn store(
    conn: &mut AnyConnection,
    account: AccountId,
    key: &str,
    fingerprint: &[u8],
    answer: Vec<u8>,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), DbError> {
    diesel::delete(dsl::idempotency_keys).filter(dsl::account_id.eq(account)).filter(dsl::key.eq(key)).execute(conn)?;
    diesel::insert_into(idempotency_keys::table)
        .values((
            dsl::account_id.eq(account),
            dsl::key.eq(key),
            dsl::fingerprint.eq(fingerprint),
            dsl::answer.eq(answer),
            dsl::created_at.eq(At(now)),
            dsl::expires_at.eq(At(until)),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes the answers that have run out; says how many.
pub fn purge(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<usize, DbError> {
    Ok(diesel::delete(dsl::idempotency_keys).filter(dsl::expires_at.le(At(now))).execute(conn)?)
}
