//! What accounts have completed.

use chrono::NaiveDate;
use diesel::prelude::*;
use nimrs_contract::vocabulary::TrainingKind;

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::schema::training_records;
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, TrainingRecordId};

/// A completed training as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = training_records, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct TrainingRow {
    pub account_id: AccountId,
    pub id: TrainingRecordId,
    /// `webinar:ID`, or `resource:ID:EDITION`: each counts once for an account.
    pub source_key: String,
    pub kind: Coded<TrainingKind>,
    pub title: String,
    pub completed_on: NaiveDate,
    pub recorded_by_user_id: String,
    pub created_at: At,
}

/// What an account has completed, oldest first, after `after`.
pub fn of_account(
    conn: &mut AnyConnection,
    account: AccountId,
    after: Option<TrainingRecordId>,
    limit: i64,
) -> Result<Vec<TrainingRow>, DbError> {
    use training_records as tr;
    let mut query = tr::table
        .filter(tr::account_id.eq(account))
        .select(TrainingRow::as_select())
        .order(tr::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(tr::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Writes that an account has completed something, unless that is known, and gives what is known. Proved by the
/// sign-on of the person, or by the permit with which the attendance was noted.
pub fn complete(conn: &mut AnyConnection, row: TrainingRow) -> Result<TrainingRow, DbError> {
    let (account, key) = (row.account_id, row.source_key.clone());
    each_backend!(conn, c => diesel::insert_into(training_records::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(training_records::table
        .filter(training_records::account_id.eq(account))
        .filter(training_records::source_key.eq(key))
        .select(TrainingRow::as_select())
        .get_result(conn)?)
}
