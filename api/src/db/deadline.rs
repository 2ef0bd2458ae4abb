//! What is due and overdue across incidents: the open clocks in the order of their due times.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{ClockCode, IncidentStatus};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::incident::Sight;
use super::schema::{facilities, incident_clocks, incidents};
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::Scope;

/// An open clock with its incident.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct DeadlineRow {
    pub incident_id: IncidentId,
    pub number: String,
    pub facility_id: FacilityId,
    pub facility_name: String,
    pub code: Coded<ClockCode>,
    pub due_at: At,
    pub original_due_at: At,
    pub extended_until: Option<At>,
}

/// What a list of deadlines is narrowed to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeadlineFilter {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Due before this instant.
    pub due_before: Option<DateTime<Utc>>,
}

/// Where a page of deadlines ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineKey {
    /// The due time.
    pub due_at: DateTime<Utc>,
    /// The incident.
    pub incident: IncidentId,
    /// The clock.
    pub code: ClockCode,
}

#[diesel::dsl::auto_type]
fn with_incident() -> _ {
    incident_clocks::table
        .inner_join(incidents::table.on(
            incidents::facility_id.eq(incident_clocks::facility_id).and(incidents::id.eq(incident_clocks::incident_id)),
        ))
        .inner_join(facilities::table.on(facilities::id.eq(incident_clocks::facility_id)))
}

type Open = diesel::dsl::IntoBoxed<'static, with_incident, MultiBackend>;

/// The open clocks of a sight. The scope is asked of the clock's own columns, which lead its indexes.
fn visible_to(sight: Sight) -> Open {
    let mut query = with_incident()
        .into_boxed()
        .filter(incident_clocks::open)
        .filter(incidents::status.ne(Coded(IncidentStatus::Discarded)))
        .filter(incidents::status.ne(Coded(IncidentStatus::Voided)));
    if sight.jc_linked_only {
        query = query.filter(incidents::jc_linked.eq(true));
    }
    match sight.scope {
        Scope::Facility(id) => query.filter(incident_clocks::facility_id.eq(id)),
        Scope::Region(office) => query.filter(incident_clocks::field_office.eq(Coded(office))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// The open clocks of a sight, the next due first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    sight: Sight,
    filter: DeadlineFilter,
    after: Option<DeadlineKey>,
    limit: i64,
) -> Result<Vec<DeadlineRow>, DbError> {
    let mut query = visible_to(sight);
    if let Some(facility) = filter.facility {
        query = query.filter(incident_clocks::facility_id.eq(facility));
    }
    if let Some(before) = filter.due_before {
        query = query.filter(incident_clocks::due_at.lt(At(before)));
    }
    if let Some(after) = after {
        let due = At(after.due_at);
        let same_incident =
            incident_clocks::incident_id.eq(after.incident).and(incident_clocks::code.gt(Coded(after.code)));
        let later_incident = incident_clocks::incident_id.gt(after.incident);
        // The first condition alone bounds the walk along the index.
        query = query
            .filter(incident_clocks::due_at.ge(due))
            .filter(incident_clocks::due_at.gt(due).or(later_incident.or(same_incident)));
    }
    Ok(query
        .select((
            incident_clocks::incident_id,
            incidents::number,
            incident_clocks::facility_id,
            facilities::name,
            incident_clocks::code,
            incident_clocks::due_at,
            incident_clocks::original_due_at,
            incident_clocks::extended_until,
        ))
        .order((incident_clocks::due_at, incident_clocks::incident_id, incident_clocks::code))
        .limit(limit)
        .load(conn)?)
}
