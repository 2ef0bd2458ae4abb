//! Lists of incidents: newest first, by keyset.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{IncidentClass, IncidentStatus, IncidentType};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::incident::{Sight, Visible, visible_to};
use super::schema::{facilities, incident_jc_numbers, incidents};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, FacilityId, IncidentId, UnitId};

/// An incident in a list, without its content.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incidents, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct SummaryRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub unit_id: Option<UnitId>,
    pub status: Coded<IncidentStatus>,
    pub incident_type: Option<Coded<IncidentType>>,
    pub class: Option<Coded<IncidentClass>>,
    pub occurred_at: Option<At>,
    pub discovered_at: Option<At>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// What a list of incidents is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IncidentFilter {
    /// In this status. Voided ones are listed only when asked for.
    pub status: Option<IncidentStatus>,
    /// Of this primary type.
    pub incident_type: Option<IncidentType>,
    /// Of this class.
    pub class: Option<IncidentClass>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Carrying this Justice Center number.
    pub jc_number: Option<String>,
    /// Occurred at this instant or later.
    pub occurred_from: Option<DateTime<Utc>>,
    /// Occurred before this instant.
    pub occurred_to: Option<DateTime<Utc>>,
    /// Recorded by this account.
    pub created_by: Option<AccountId>,
}

/// The incidents of a sight that the filter lets through, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    sight: Sight,
    filter: &IncidentFilter,
    after: Option<IncidentId>,
    limit: i64,
) -> Result<Vec<(SummaryRow, String)>, DbError> {
    let mut query = narrowed(sight, filter);
    if let Some(after) = after {
        query = query.filter(incidents::id.lt(after));
    }
    Ok(query.select((SummaryRow::as_select(), facilities::name)).order(incidents::id.desc()).limit(limit).load(conn)?)
}

/// The incidents of a sight that the filter lets through: for lists and exports alike.
pub(super) fn narrowed(sight: Sight, filter: &IncidentFilter) -> Visible {
    let mut query = visible_to(sight);
    query = match filter.status {
        Some(status) => query.filter(incidents::status.eq(Coded(status))),
        None => query.filter(incidents::status.ne(Coded(IncidentStatus::Voided))),
    };
    if let Some(kind) = filter.incident_type {
        query = query.filter(incidents::incident_type.eq(Some(Coded(kind))));
    }
    if let Some(class) = filter.class {
        query = query.filter(incidents::class.eq(Some(Coded(class))));
    }
    if let Some(facility) = filter.facility {
        query = query.filter(incidents::facility_id.eq(facility));
    }
    if let Some(number) = &filter.jc_number {
        let carrying = incident_jc_numbers::table
            .filter(incident_jc_numbers::jc_number.eq(number.clone()))
            .select(incident_jc_numbers::incident_id);
        query = query.filter(incidents::id.eq_any(carrying));
    }
    if let Some(from) = filter.occurred_from {
        query = query.filter(incidents::occurred_at.ge(Some(At(from))));
    }
    if let Some(to) = filter.occurred_to {
        query = query.filter(incidents::occurred_at.lt(Some(At(to))));
    }
    if let Some(account) = filter.created_by {
        query = query.filter(incidents::created_by.eq(account));
    }
    query
}
