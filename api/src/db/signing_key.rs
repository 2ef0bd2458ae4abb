//! The keys that sign access tokens.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection;
use super::error::DbError;
use super::schema::signing_keys::{self, dsl};
use super::types::{At, RowId};

/// A key; its private half is sealed.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = signing_keys)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct SigningKeyRow {
    pub id: RowId,
    pub sealed_private_key: Vec<u8>,
    pub public_key: Vec<u8>,
    pub created_at: At,
    pub retired_at: Option<At>,
}

/// The keys whose tokens may still be in use, newest first.
pub fn usable(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<Vec<SigningKeyRow>, DbError> {
    Ok(dsl::signing_keys
        .filter(dsl::retired_at.is_null().or(dsl::retired_at.gt(At(now))))
        .order((dsl::created_at.desc(), dsl::id.desc()))
        .load(conn)?)
}

/// Adds a key.
pub fn insert(conn: &mut AnyConnection, key: &SigningKeyRow) -> Result<(), DbError> {
    diesel::insert_into(signing_keys::table).values(key.clone()).execute(conn)?;
    Ok(())
}

/// Lets every key but `keep` retire at `at`, unless it does already.
pub fn retire_others(conn: &mut AnyConnection, keep: RowId, at: DateTime<Utc>) -> Result<(), DbError> {
    diesel::update(dsl::signing_keys)
        .filter(dsl::id.ne(keep))
        .filter(dsl::retired_at.is_null())
        .set(dsl::retired_at.eq(Some(At(at))))
        .execute(conn)?;
    Ok(())
}
