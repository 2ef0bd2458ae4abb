//! The people of an incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use diesel::prelude::*;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::PersonRole;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::incident_people;
use super::types::{At, Coded, Json};
use crate::domain::ids::{FacilityId, IncidentId, PersonId};
use crate::domain::permissions::ChangePermit;

/// A person as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incident_people, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct PersonRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: PersonId,
    pub role: Coded<PersonRole>,
    pub content: Json<PersonContent>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// The people of an incident, in the order in which they were recorded.
pub fn of_incident(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<PersonRow>, DbError> {
    Ok(incident_people::table
        .filter(incident_people::facility_id.eq(facility))
        .filter(incident_people::incident_id.eq(incident))
        .select(PersonRow::as_select())
        .order(incident_people::id)
        .load(conn)?)
}

/// Writes new people.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r PersonRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incident_people::table, rows);
    Ok(())
}

/// Writes a changed person.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &PersonRow) -> Result<(), DbError> {
    diesel::update(incident_people::table.find((row.facility_id, row.incident_id, row.id)))
        .set(row.clone())
        .execute(conn)?;
    Ok(())
}

/// Takes a person out of an incident; the versions before keep it.
pub fn remove(conn: &mut AnyConnection, _permit: &ChangePermit, row: &PersonRow) -> Result<(), DbError> {
    diesel::delete(incident_people::table.find((row.facility_id, row.incident_id, row.id))).execute(conn)?;
    Ok(())
}
