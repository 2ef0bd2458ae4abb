//! The State's questions about an incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::InquiryStatus;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::inquiries;
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, IncidentId, InquiryId};
use crate::domain::permissions::ChangePermit;

/// A question as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = inquiries, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct InquiryRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: InquiryId,
    pub status: Coded<InquiryStatus>,
    pub question: String,
    /// User ID of who asked.
    pub asked_by: String,
    pub asked_at: At,
    pub due_at: Option<At>,
    pub answer: Option<String>,
    pub answered_by: Option<String>,
    pub answered_at: Option<At>,
    pub closed_by: Option<String>,
    pub closed_at: Option<At>,
    pub closing_note: Option<String>,
    pub version: i32,
}

/// What a new question says.
#[derive(Debug, Clone)]
pub struct Question {
    /// The question.
    pub text: String,
    /// User ID of who asks.
    pub asked_by: String,
    /// By when an answer is wanted.
    pub due_at: Option<DateTime<Utc>>,
}

impl InquiryRow {
    /// The first version of a question, open.
    pub fn new(
        facility: FacilityId,
        incident: IncidentId,
        id: InquiryId,
        question: Question,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            facility_id: facility,
            incident_id: incident,
            id,
            status: Coded(InquiryStatus::Open),
            question: question.text,
            asked_by: question.asked_by,
            asked_at: At(now),
            due_at: question.due_at.map(At),
            answer: None,
            answered_by: None,
            answered_at: None,
            closed_by: None,
            closed_at: None,
            closing_note: None,
            version: 1,
        }
    }
}

/// A question about an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    id: InquiryId,
) -> Result<Option<InquiryRow>, DbError> {
    Ok(inquiries::table.find((facility, incident, id)).select(InquiryRow::as_select()).first(conn).optional()?)
}

/// The questions about an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<InquiryId>,
    limit: i64,
) -> Result<Vec<InquiryRow>, DbError> {
    let mut query = inquiries::table
        .filter(inquiries::facility_id.eq(facility))
        .filter(inquiries::incident_id.eq(incident))
        .select(InquiryRow::as_select())
        .order(inquiries::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(inquiries::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Writes a new question.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: InquiryRow) -> Result<(), DbError> {
    diesel::insert_into(inquiries::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed question and counts its version up.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &mut InquiryRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(inquiries::table.find((row.facility_id, row.incident_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}
