//! Enrolments: single-use codes with which a person sets the PIN and takes the e-token.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::enrollments;
use super::types::At;
use crate::domain::ids::{AccountId, EnrollmentId};

/// An enrolment as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable, Identifiable)]
#[diesel(table_name = enrollments, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct EnrollmentRow {
    pub id: EnrollmentId,
    pub account_id: AccountId,
    /// `token` for PIN and e-token, `pin` for the PIN alone.
    pub kind: String,
    pub code_hash: Vec<u8>,
    /// The seed that was shown and waits for its first code.
    pub sealed_token_seed: Option<Vec<u8>>,
    pub pin_hash: Option<String>,
    pub created_by: Option<AccountId>,
    pub created_at: At,
    pub expires_at: At,
    pub used_at: Option<At>,
}

/// Writes a new enrolment; the earlier ones of the account can no longer be used.
pub fn insert(conn: &mut AnyConnection, row: EnrollmentRow) -> Result<(), DbError> {
    diesel::update(enrollments::table)
        .filter(enrollments::account_id.eq(row.account_id))
        .filter(enrollments::used_at.is_null())
        .set(enrollments::used_at.eq(Some(row.created_at)))
        .execute(conn)?;
    diesel::insert_into(enrollments::table).values(row).execute(conn)?;
    Ok(())
}

/// When the code of an enrolment was made.
pub fn made_at(conn: &mut AnyConnection, id: EnrollmentId) -> Result<DateTime<Utc>, DbError> {
    let made: At = enrollments::table.find(id).select(enrollments::created_at).get_result(conn)?;
    Ok(made.0)
}

/// The enrolment of an account that can be used now.
pub fn open(
    conn: &mut AnyConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Option<EnrollmentRow>, DbError> {
    Ok(enrollments::table
        .filter(enrollments::account_id.eq(account))
        .filter(enrollments::used_at.is_null())
        .filter(enrollments::expires_at.gt(At(now)))
        .order(enrollments::id.desc())
        .select(EnrollmentRow::as_select())
        .first(conn)
        .optional()?)
}

/// Writes a changed enrolment.
pub fn save(conn: &mut AnyConnection, row: &EnrollmentRow) -> Result<(), DbError> {
    diesel::update(enrollments::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
