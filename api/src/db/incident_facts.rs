//! What incidents are counted by: a narrow projection of the records, so that a report reads little.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{
    AgeBand, FieldOffice, HarmLevel, IncidentClass, IncidentStatus, IncidentType, LocationKind, Premises,
    StaffInvolvement,
};

use super::connection::{AnyConnection, MultiBackend, each_backend, insert_rows};
use super::error::DbError;
use super::schema::{incident_facts, incidents};
use super::types::Coded;
use crate::domain::ids::{FacilityId, IncidentId, UnitId};
use crate::domain::permissions::ChangePermit;

/// The facts of an incident as they stand in the table. Drafts have them too; what was discarded or voided has none.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incident_facts, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FactsRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub unit_id: Option<UnitId>,
    pub field_office: Coded<FieldOffice>,
    pub county_fips: String,
    pub status: Coded<IncidentStatus>,
    pub incident_type: Option<Coded<IncidentType>>,
    /// The class under which it is handled.
    pub class: Option<Coded<IncidentClass>>,
    /// The day on which it is counted, as [`crate::domain::incident_facts::LocalTime::day`] numbers it.
    pub day: Option<i32>,
    pub month: Option<i32>,
    /// 1 for Monday to 7.
    pub weekday: Option<i32>,
    pub hour: Option<i32>,
    pub location: Option<Coded<LocationKind>>,
    pub premises: Option<Coded<Premises>>,
    pub harm: Coded<HarmLevel>,
    pub age_band: Coded<AgeBand>,
    pub staff_involvement: Coded<StaffInvolvement>,
    /// As [`crate::domain::incident_facts::ClockOutcomes`] packs them.
    pub clock_outcomes: i64,
    /// Most of the above once more, as [`crate::domain::packed_facts`] packs it: what SQLite reads for reports.
    pub packed: i64,
}

/// Writes the facts of new incidents.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r FactsRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incident_facts::table, rows);
    Ok(())
}

/// Writes the facts of a changed incident.
pub fn write(conn: &mut AnyConnection, row: &FactsRow) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(incident_facts::table)
        .values(row)
        .on_conflict((incident_facts::facility_id, incident_facts::incident_id))
        .do_update()
        .set(row)
        .execute(c))?;
    Ok(())
}

/// Takes an incident out of what is counted.
pub fn remove(conn: &mut AnyConnection, facility: FacilityId, incident: IncidentId) -> Result<(), DbError> {
    diesel::delete(incident_facts::table.find((facility, incident))).execute(conn)?;
    Ok(())
}

const UNCOUNTED: [Coded<IncidentStatus>; 2] = [Coded(IncidentStatus::Discarded), Coded(IncidentStatus::Voided)];

/// Incidents that must have facts and have none: recorded before there were any.
pub fn missing(conn: &mut AnyConnection, limit: i64) -> Result<Vec<(FacilityId, IncidentId)>, DbError> {
    let theirs = incident_facts::table.filter(
        incident_facts::facility_id.eq(incidents::facility_id).and(incident_facts::incident_id.eq(incidents::id)),
    );
    Ok(incidents::table
        .filter(incidents::status.ne_all(UNCOUNTED))
        .filter(diesel::dsl::not(diesel::dsl::exists(theirs)))
        .select((incidents::facility_id, incidents::id))
        .limit(limit)
        .load(conn)?)
}
