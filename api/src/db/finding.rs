//! The findings of the Justice Center, each with its history.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{FindingCategory, FindingEvent, FindingStage, FindingStatus, IncidentType};

use super::connection::{AnyConnection, MultiBackend, each_backend, insert_rows};
use super::error::DbError;
use super::schema::{finding_steps, findings};
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, FindingId, IncidentId, PersonId};
use crate::domain::permissions::ChangePermit;

/// A finding as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = findings, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FindingRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: FindingId,
    pub jc_number: String,
    pub allegation: Coded<IncidentType>,
    pub subject_person_id: Option<PersonId>,
    /// The subject as text, empty where there is none: in a unique key two nulls would not be the same.
    pub subject_key: String,
    /// What was decided; never `sealed`, which follows from the times.
    pub status: Coded<FindingStatus>,
    pub category: Option<Coded<FindingCategory>>,
    pub stage: Coded<FindingStage>,
    pub determined_at: Option<At>,
    pub subject_notified_at: Option<At>,
    pub amendment_requested_at: Option<At>,
    pub seal_on: Option<chrono::NaiveDate>,
    /// When it was sealed by an act, not by the passing of time.
    pub sealed_at: Option<At>,
    pub summary: Option<String>,
    /// User ID of who recorded it.
    pub recorded_by: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// A step in the history of a finding.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = finding_steps, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct StepRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub finding_id: FindingId,
    /// Counted from 1.
    pub number: i32,
    pub event: Coded<FindingEvent>,
    pub at: At,
    pub recorded_at: At,
    /// User ID of who recorded it; absent where it happened by itself.
    pub recorded_by: Option<String>,
    pub status: Coded<FindingStatus>,
    pub category: Option<Coded<FindingCategory>>,
    pub stage: Coded<FindingStage>,
    pub late: bool,
    pub note: Option<String>,
}

/// What an incident must keep for its findings, and the times on which its clocks depend.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = findings, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FindingLink {
    pub jc_number: String,
    pub subject_person_id: Option<PersonId>,
    pub determined_at: Option<At>,
    pub subject_notified_at: Option<At>,
    pub amendment_requested_at: Option<At>,
    pub sealed_at: Option<At>,
}

/// A finding of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    id: FindingId,
) -> Result<Option<FindingRow>, DbError> {
    Ok(each_backend!(conn, c => findings::table
        .find((facility, incident, id))
        .select(FindingRow::as_select())
        .get_result(c)
        .optional())?)
}

/// The finding of an incident about an allegation against a subject under a number, which can be there once.
pub fn same(conn: &mut AnyConnection, row: &FindingRow) -> Result<Option<FindingId>, DbError> {
    let key = (row.jc_number.clone(), row.allegation, row.subject_key.clone());
    Ok(findings::table
        .filter(findings::facility_id.eq(row.facility_id))
        .filter(findings::incident_id.eq(row.incident_id))
        .filter(findings::jc_number.eq(key.0))
        .filter(findings::allegation.eq(key.1))
        .filter(findings::subject_key.eq(key.2))
        .select(findings::id)
        .get_result(conn)
        .optional()?)
}

/// The findings of an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<FindingId>,
    limit: i64,
) -> Result<Vec<FindingRow>, DbError> {
    let mut query = findings::table
        .filter(findings::facility_id.eq(facility))
        .filter(findings::incident_id.eq(incident))
        .select(FindingRow::as_select())
        .order(findings::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(findings::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// What an incident takes from its findings.
pub fn links(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<FindingLink>, DbError> {
    Ok(findings::table
        .filter(findings::facility_id.eq(facility))
        .filter(findings::incident_id.eq(incident))
        .select(FindingLink::as_select())
        .load(conn)?)
}

/// The histories of several findings of one incident, each in the order in which it was recorded.
pub fn steps(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    ids: Vec<FindingId>,
) -> Result<Vec<StepRow>, DbError> {
    Ok(finding_steps::table
        .filter(finding_steps::facility_id.eq(facility))
        .filter(finding_steps::incident_id.eq(incident))
        .filter(finding_steps::finding_id.eq_any(ids))
        .select(StepRow::as_select())
        .order((finding_steps::finding_id, finding_steps::number))
        .load(conn)?)
}

/// Writes a new finding.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: FindingRow) -> Result<(), DbError> {
    diesel::insert_into(findings::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed finding and counts its version up.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &mut FindingRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(findings::table.find((row.facility_id, row.incident_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Adds to the history of a finding.
pub fn add_steps(conn: &mut AnyConnection, _permit: &ChangePermit, rows: &[StepRow]) -> Result<(), DbError> {
    insert_rows!(conn, finding_steps::table, rows);
    Ok(())
}
