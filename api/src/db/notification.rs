//! The notices given of an incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use diesel::prelude::*;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::vocabulary::NotificationRecipient;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::incident_notifications;
use super::types::{At, Coded, Json};
use crate::domain::ids::{FacilityId, IncidentId, NotificationId};
use crate::domain::permissions::ChangePermit;

/// A notice as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incident_notifications, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct NotificationRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: NotificationId,
    pub recipient: Coded<NotificationRecipient>,
    pub notified_at: Option<At>,
    pub content: Json<NotificationContent>,
    /// User ID of who recorded it.
    pub recorded_by: String,
    pub recorded_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// The notices of an incident, in the order in which they were recorded.
pub fn of_incident(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<NotificationRow>, DbError> {
    Ok(incident_notifications::table
        .filter(incident_notifications::facility_id.eq(facility))
        .filter(incident_notifications::incident_id.eq(incident))
        .select(NotificationRow::as_select())
        .order(incident_notifications::id)
        .load(conn)?)
}

/// Writes new notices.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r NotificationRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incident_notifications::table, rows);
    Ok(())
}

/// Writes a changed notice.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &NotificationRow) -> Result<(), DbError> {
    diesel::update(incident_notifications::table.find((row.facility_id, row.incident_id, row.id)))
        .set(row.clone())
        .execute(conn)?;
    Ok(())
}

/// Takes a notice out of an incident; the versions before keep it.
pub fn remove(conn: &mut AnyConnection, _permit: &ChangePermit, row: &NotificationRow) -> Result<(), DbError> {
    diesel::delete(incident_notifications::table.find((row.facility_id, row.incident_id, row.id))).execute(conn)?;
    Ok(())
}
