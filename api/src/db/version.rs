//! The versions of an incident, each kept whole. They are only ever added.

use diesel::prelude::*;
use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::vocabulary::IncidentStatus;

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::schema::incident_versions;
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// A version as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = incident_versions, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct VersionRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub number: i32,
    pub at: At,
    pub account_id: AccountId,
    pub user_id: String,
    pub action: String,
    pub reason: Option<String>,
    pub status: Coded<IncidentStatus>,
    pub record: Json<IncidentRecord>,
}

/// A version without its record.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incident_versions, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct VersionSummaryRow {
    pub number: i32,
    pub at: At,
    pub user_id: String,
    pub action: String,
    pub reason: Option<String>,
    pub status: Coded<IncidentStatus>,
}

/// Writes a version.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: &VersionRow) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(incident_versions::table).values(row).execute(c))?;
    Ok(())
}

/// A version of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    number: i32,
) -> Result<Option<VersionRow>, DbError> {
    Ok(incident_versions::table
        .find((facility, incident, number))
        .select(VersionRow::as_select())
        .first(conn)
        .optional()?)
}

/// The versions of an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<i32>,
    limit: i64,
) -> Result<Vec<VersionSummaryRow>, DbError> {
    Ok(incident_versions::table
        .filter(incident_versions::facility_id.eq(facility))
        .filter(incident_versions::incident_id.eq(incident))
        .filter(incident_versions::number.gt(after.unwrap_or(0)))
        .select(VersionSummaryRow::as_select())
        .order(incident_versions::number)
        .limit(limit)
        .load(conn)?)
}
