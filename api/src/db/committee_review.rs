//! Committee reviews: at most one for each incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::committee_review::CommitteeReviewContent;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::committee_reviews;
use super::types::{At, Json};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// A committee review as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = committee_reviews, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct CommitteeReviewRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub content: Json<CommitteeReviewContent>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

impl CommitteeReviewRow {
    /// The first version of a committee review.
    pub fn new(
        facility: FacilityId,
        incident: IncidentId,
        content: CommitteeReviewContent,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            facility_id: facility,
            incident_id: incident,
            content: Json(content),
            version: 1,
            created_at: At(now),
            updated_at: At(now),
        }
    }
}

/// The committee review of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Option<CommitteeReviewRow>, DbError> {
    Ok(committee_reviews::table
        .find((facility, incident))
        .select(CommitteeReviewRow::as_select())
        .first(conn)
        .optional()?)
}

/// Writes new committee reviews.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r CommitteeReviewRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, committee_reviews::table, rows);
    Ok(())
}

/// Writes a changed committee review and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &mut CommitteeReviewRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(committee_reviews::table.find((row.facility_id, row.incident_id))).set(row.clone()).execute(conn)?;
    Ok(())
}
