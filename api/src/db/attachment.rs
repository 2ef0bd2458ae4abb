//! The files of an incident: what is known of each; the bytes lie in the file store, under their SHA-256.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::AttachmentClass;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::attachments;
use super::types::{At, Coded};
use crate::domain::ids::{AttachmentId, FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// How many files an incident may have, since its views and versions name them all.
pub const MAX_PER_INCIDENT: i64 = 200;

/// A file as it stands in the table. One that was removed keeps its row, since older versions of the incident name it.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = attachments, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct AttachmentRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: AttachmentId,
    pub file_name: String,
    pub media_type: String,
    /// In bytes.
    pub size: i64,
    /// In lower-case hexadecimal.
    pub sha256: String,
    pub description: Option<String>,
    pub confidentiality: Coded<AttachmentClass>,
    /// User ID of who uploaded it.
    pub uploaded_by: String,
    pub uploaded_at: At,
    pub removed_at: Option<At>,
    pub version: i32,
}

/// A file of an incident that was not removed.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    id: AttachmentId,
) -> Result<Option<AttachmentRow>, DbError> {
    Ok(attachments::table
        .find((facility, incident, id))
        .filter(attachments::removed_at.is_null())
        .select(AttachmentRow::as_select())
        .first(conn)
        .optional()?)
}

/// All files of an incident that were not removed, oldest first.
pub fn of_incident(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<AttachmentRow>, DbError> {
    list(conn, facility, incident, None, MAX_PER_INCIDENT)
}

/// The files of an incident that were not removed, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<AttachmentId>,
    limit: i64,
) -> Result<Vec<AttachmentRow>, DbError> {
    let mut query = attachments::table
        .filter(attachments::facility_id.eq(facility))
        .filter(attachments::incident_id.eq(incident))
        .filter(attachments::removed_at.is_null())
        .select(AttachmentRow::as_select())
        .order(attachments::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(attachments::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Writes a new file's row.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: AttachmentRow) -> Result<(), DbError> {
    diesel::insert_into(attachments::table).values(row).execute(conn)?;
    Ok(())
}

/// Marks a file as removed and counts its version up.
pub fn remove(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &mut AttachmentRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.removed_at = Some(At(now));
    diesel::update(attachments::table.find((row.facility_id, row.incident_id, row.id)))
        .set((attachments::removed_at.eq(row.removed_at), attachments::version.eq(row.version)))
        .execute(conn)?;
    Ok(())
}
