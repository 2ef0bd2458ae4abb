//! The clocks of incidents: a projection of the record's times, so that what is due is found by an index.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{ClockCode, FieldOffice};

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::incident::distinct;
use super::schema::incident_clocks;
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// A clock as it stands in the table.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incident_clocks, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, code), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClockRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub code: Coded<ClockCode>,
    pub field_office: Coded<FieldOffice>,
    pub starts_at: At,
    pub original_due_at: At,
    /// With the extension, where there is one.
    pub due_at: At,
    pub met_at: Option<At>,
    pub extended_until: Option<At>,
    pub extension_reason: Option<String>,
    /// User ID of who extended it.
    pub extended_by: Option<String>,
    pub extended_at: Option<At>,
    /// Whether something is still to be done: it applies and is not met.
    pub open: bool,
}

/// What is due next on an incident.
pub type NextDue = (IncidentId, Coded<ClockCode>, At);

/// The clocks of an incident.
pub fn of_incident(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<ClockRow>, DbError> {
    Ok(incident_clocks::table
        .filter(incident_clocks::facility_id.eq(facility))
        .filter(incident_clocks::incident_id.eq(incident))
        .select(ClockRow::as_select())
        .load(conn)?)
}

/// Writes new clocks.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r ClockRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incident_clocks::table, rows);
    Ok(())
}

/// Writes a changed clock.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &ClockRow) -> Result<(), DbError> {
    diesel::update(incident_clocks::table.find((row.facility_id, row.incident_id, row.code)))
        .set(row.clone())
        .execute(conn)?;
    Ok(())
}

/// The open clocks of several incidents, by incident, the next due first.
pub fn open_of(conn: &mut AnyConnection, ids: &[(FacilityId, IncidentId)]) -> Result<Vec<NextDue>, DbError> {
    let (facilities, incidents) = distinct(ids);
    Ok(incident_clocks::table
        .filter(incident_clocks::facility_id.eq_any(facilities))
        .filter(incident_clocks::incident_id.eq_any(incidents))
        .filter(incident_clocks::open)
        .select((incident_clocks::incident_id, incident_clocks::code, incident_clocks::due_at))
        .order((incident_clocks::incident_id, incident_clocks::due_at, incident_clocks::code))
        .load(conn)?)
}
