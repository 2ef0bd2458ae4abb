//! Investigations: at most one for each incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::investigation::InvestigationContent;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::investigations;
use super::types::{At, Json};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// An investigation as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = investigations, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct InvestigationRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub content: Json<InvestigationContent>,
    pub filed_at: Option<At>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

impl InvestigationRow {
    /// The first version of an investigation.
    pub fn new(facility: FacilityId, incident: IncidentId, content: InvestigationContent, now: DateTime<Utc>) -> Self {
        Self {
            facility_id: facility,
            incident_id: incident,
            content: Json(content),
            filed_at: None,
            version: 1,
            created_at: At(now),
            updated_at: At(now),
        }
    }
}

/// The investigation of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Option<InvestigationRow>, DbError> {
    Ok(investigations::table.find((facility, incident)).select(InvestigationRow::as_select()).first(conn).optional()?)
}

/// Writes new investigations.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r InvestigationRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, investigations::table, rows);
    Ok(())
}

/// Writes a changed investigation and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &mut InvestigationRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(investigations::table.find((row.facility_id, row.incident_id))).set(row.clone()).execute(conn)?;
    Ok(())
}
