//! What is left of incidents that are gone.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{RetentionClass, RetentionRule, TombstoneKind};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::incident::IncidentRow;
use super::schema::tombstones;
use super::types::{At, Coded, Json};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// Of a removed incident: how long it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purged {
    /// How it had come to its end.
    pub class: RetentionClass,
    /// The rule that kept it longest.
    pub rule: RetentionRule,
    /// The last day on which it had to be kept.
    pub kept_until: NaiveDate,
}

/// A tombstone as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = tombstones, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct TombstoneRow {
    pub incident_id: IncidentId,
    pub facility_id: FacilityId,
    pub number: String,
    pub kind: Coded<TombstoneKind>,
    pub at: At,
    /// User ID of who threw it away.
    pub user_id: Option<String>,
    pub reason: Option<String>,
    pub details: Option<Json<Purged>>,
}

/// Who threw a draft away, and why.
#[derive(Debug, Clone)]
pub struct Left {
    /// User ID.
    pub user_id: String,
    /// Why, where it was said.
    pub reason: Option<String>,
}

impl TombstoneRow {
    /// Of a draft that was thrown away.
    pub fn discarded(row: &IncidentRow, left: Left, now: DateTime<Utc>) -> Self {
        Self {
            incident_id: row.id,
            facility_id: row.facility_id,
            number: row.number.clone(),
            kind: Coded(TombstoneKind::Discarded),
            at: At(now),
            user_id: Some(left.user_id),
            reason: left.reason,
            details: None,
        }
    }
}

/// What a list of tombstones is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct TombstoneFilter {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of this kind.
    pub kind: Option<TombstoneKind>,
    /// Of the incident with this number.
    pub number: Option<String>,
}

/// The tombstones that the filter lets through, of the newest incidents first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    filter: &TombstoneFilter,
    after: Option<IncidentId>,
    limit: i64,
) -> Result<Vec<TombstoneRow>, DbError> {
    let mut query = tombstones::table.select(TombstoneRow::as_select()).into_boxed();
    if let Some(facility) = filter.facility {
        query = query.filter(tombstones::facility_id.eq(facility));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(tombstones::kind.eq(Coded(kind)));
    }
    if let Some(number) = &filter.number {
        query = query.filter(tombstones::number.eq(number.clone()));
    }
    if let Some(after) = after {
        query = query.filter(tombstones::incident_id.lt(after));
    }
    Ok(query.order(tombstones::incident_id.desc()).limit(limit).load(conn)?)
}

/// Writes the tombstone of a draft that is thrown away.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: TombstoneRow) -> Result<(), DbError> {
    diesel::insert_into(tombstones::table).values(row).execute(conn)?;
    Ok(())
}
