//! The enrollment of agencies that do not use the service yet.

use diesel::prelude::*;
use nimrs_contract::facility_enrollment::NewFacilityEnrollment;
use nimrs_contract::vocabulary::FacilityEnrollmentStatus;

use super::account::user_id_key;
use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{accounts, facility_enrollments};
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, EnrollmentId, FacilityEnrollmentId, FacilityId};
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::EnrollmentDecide;

/// An enrollment as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = facility_enrollments, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FacilityEnrollmentRow {
    pub id: FacilityEnrollmentId,
    /// County and name while it waits, so that there is one; none once it is decided.
    pub open_key: Option<String>,
    pub content: Json<NewFacilityEnrollment>,
    pub status: Coded<FacilityEnrollmentStatus>,
    pub facility_id: Option<FacilityId>,
    pub account_id: Option<AccountId>,
    pub enrollment_id: Option<EnrollmentId>,
    pub decided_by: Option<AccountId>,
    pub decided_by_user_id: Option<String>,
    pub decided_at: Option<At>,
    pub decision_note: Option<String>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// An enrollment.
pub fn find(
    conn: &mut AnyConnection,
    _permit: &Permit<EnrollmentDecide>,
    id: FacilityEnrollmentId,
) -> Result<Option<FacilityEnrollmentRow>, DbError> {
    let query = facility_enrollments::table.find(id).select(FacilityEnrollmentRow::as_select());
    Ok(query.get_result(conn).optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    permit: &Permit<EnrollmentDecide>,
    id: FacilityEnrollmentId,
) -> Result<Option<FacilityEnrollmentRow>, DbError> {
    lock_row!(conn, facility_enrollments::table.find(id).select(facility_enrollments::id));
    find(conn, permit, id)
}

/// Enrollments in the order in which they arrived.
pub fn list(
    conn: &mut AnyConnection,
    _permit: &Permit<EnrollmentDecide>,
    status: Option<FacilityEnrollmentStatus>,
    after: Option<FacilityEnrollmentId>,
    limit: i64,
) -> Result<Vec<FacilityEnrollmentRow>, DbError> {
    let mut query = facility_enrollments::table.into_boxed();
    if let Some(status) = status {
        query = query.filter(facility_enrollments::status.eq(Coded(status)));
    }
    if let Some(after) = after {
        query = query.filter(facility_enrollments::id.gt(after));
    }
    let query = query.select(FacilityEnrollmentRow::as_select()).order(facility_enrollments::id).limit(limit);
    Ok(query.load(conn)?)
}

/// Which of these user IDs belong to an account, as their keys.
pub fn taken(
    conn: &mut AnyConnection,
    _permit: &Permit<EnrollmentDecide>,
    user_ids: &[&str],
) -> Result<Vec<String>, DbError> {
    if user_ids.is_empty() {
        return Ok(Vec::new());
    }
    let keys: Vec<String> = user_ids.iter().map(|user_id| user_id_key(user_id)).collect();
    Ok(accounts::table.filter(accounts::user_id_key.eq_any(keys)).select(accounts::user_id_key).load(conn)?)
}

/// Writes a new enrollment: anybody may send one. [`DbError::Unique`] when one for its county and name waits already.
pub fn insert(conn: &mut AnyConnection, row: FacilityEnrollmentRow) -> Result<(), DbError> {
    diesel::insert_into(facility_enrollments::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a decided enrollment, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<EnrollmentDecide>,
    row: &mut FacilityEnrollmentRow,
    now: At,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = now;
    diesel::update(facility_enrollments::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
