//! The corrective actions of an incident.
//!
//! Whoever changes one holds the incident's row, so that none of these rows needs a lock of its own.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use nimrs_contract::corrective_action::CorrectiveActionContent;

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::schema::corrective_actions;
use super::types::{At, Json};
use crate::domain::ids::{CorrectiveActionId, FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// How many corrective actions an incident may have, since finishing looks at them all.
pub const MAX_PER_INCIDENT: i64 = 200;

/// A corrective action as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = corrective_actions, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, incident_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct CorrectiveActionRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: CorrectiveActionId,
    pub content: Json<CorrectiveActionContent>,
    /// As in the content, for lists by date.
    pub due_on: Option<NaiveDate>,
    /// As in the content, for lists by date.
    pub done_at: Option<At>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

impl CorrectiveActionRow {
    /// The first version of a corrective action.
    pub fn new(
        facility: FacilityId,
        incident: IncidentId,
        id: CorrectiveActionId,
        content: CorrectiveActionContent,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            facility_id: facility,
            incident_id: incident,
            id,
            due_on: content.due_on,
            done_at: content.done_at.map(At),
            content: Json(content),
            version: 1,
            created_at: At(now),
            updated_at: At(now),
        }
    }

    /// Takes over new content, with the columns that repeat parts of it.
    pub fn set_content(&mut self, content: CorrectiveActionContent) {
        self.due_on = content.due_on;
        self.done_at = content.done_at.map(At);
        self.content = Json(content);
    }
}

/// A corrective action of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    id: CorrectiveActionId,
) -> Result<Option<CorrectiveActionRow>, DbError> {
    Ok(corrective_actions::table
        .find((facility, incident, id))
        .select(CorrectiveActionRow::as_select())
        .first(conn)
        .optional()?)
}

/// All corrective actions of an incident, oldest first.
pub fn of_incident(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<Vec<CorrectiveActionRow>, DbError> {
    list(conn, facility, incident, None, MAX_PER_INCIDENT)
}

/// The corrective actions of an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<CorrectiveActionId>,
    limit: i64,
) -> Result<Vec<CorrectiveActionRow>, DbError> {
    let mut query = corrective_actions::table
        .filter(corrective_actions::facility_id.eq(facility))
        .filter(corrective_actions::incident_id.eq(incident))
        .select(CorrectiveActionRow::as_select())
        .order(corrective_actions::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(corrective_actions::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Writes new corrective actions.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r CorrectiveActionRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, corrective_actions::table, rows);
    Ok(())
}

/// Writes a changed corrective action and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &mut CorrectiveActionRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(corrective_actions::table.find((row.facility_id, row.incident_id, row.id)))
        .set(row.clone())
        .execute(conn)?;
    Ok(())
}

/// Takes a corrective action out.
pub fn delete(conn: &mut AnyConnection, _permit: &ChangePermit, row: &CorrectiveActionRow) -> Result<(), DbError> {
    diesel::delete(corrective_actions::table.find((row.facility_id, row.incident_id, row.id))).execute(conn)?;
    Ok(())
}
