//! Requests to delete an incident. Every reading query starts from what the actor may see.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{DeletionGround, DeletionRequestStatus, FieldOffice};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::incident::Sight;
use super::schema::{deletion_requests, facilities, incidents};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, DeletionRequestId, FacilityId, IncidentId};
use crate::domain::permissions::actions::{DeletionDecide, DeletionRequest};
use crate::domain::permissions::{Action, Permit, Scope, Target};

/// A request as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = deletion_requests, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct DeletionRequestRow {
    pub id: DeletionRequestId,
    /// The incident's id while the request is submitted, so that there is one.
    pub open_key: Option<String>,
    pub facility_id: FacilityId,
    pub field_office: Coded<FieldOffice>,
    pub incident_id: IncidentId,
    pub incident_number: String,
    pub ground: Coded<DeletionGround>,
    pub surviving_incident_id: Option<IncidentId>,
    pub reason: String,
    pub status: Coded<DeletionRequestStatus>,
    pub requested_by: AccountId,
    pub requested_by_user_id: String,
    /// Who decided, or took it back.
    pub decided_by: Option<AccountId>,
    pub decided_by_user_id: Option<String>,
    pub decided_at: Option<At>,
    pub decision_note: Option<String>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl DeletionRequestRow {
    /// What the rules of access need to know of it.
    pub fn target(&self) -> Target {
        Target::facility(self.facility_id, self.field_office.0).made_by(self.requested_by)
    }
}

/// What a list of requests is narrowed to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeletionRequestFilter {
    /// In this status.
    pub status: Option<DeletionRequestStatus>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// About this incident.
    pub incident: Option<IncidentId>,
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    deletion_requests::table.inner_join(facilities::table.on(deletion_requests::facility_id.eq(facilities::id)))
}

type Visible = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;

/// The requests about the incidents of a sight. That one was voided by it does not hide a request from its facility.
fn visible_to(sight: Sight) -> Visible {
    let mut query = with_facility().into_boxed();
    if sight.jc_linked_only {
        let linked = incidents::table.filter(incidents::jc_linked.eq(true)).select(incidents::id);
        query = query.filter(deletion_requests::incident_id.eq_any(linked));
    }
    match sight.scope {
        Scope::Facility(id) => query.filter(deletion_requests::facility_id.eq(id)),
        Scope::Region(office) => query.filter(deletion_requests::field_office.eq(Coded(office))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// A request of a sight, with the name of its facility.
pub fn find(
    conn: &mut AnyConnection,
    sight: Sight,
    id: DeletionRequestId,
) -> Result<Option<(DeletionRequestRow, String)>, DbError> {
    Ok(visible_to(sight)
        .filter(deletion_requests::id.eq(id))
        .select((DeletionRequestRow::as_select(), facilities::name))
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    sight: Sight,
    id: DeletionRequestId,
) -> Result<Option<(DeletionRequestRow, String)>, DbError> {
    lock_row!(conn, deletion_requests::table.find(id).select(deletion_requests::id));
    find(conn, sight, id)
}

/// The requests of a sight that the filter lets through, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    sight: Sight,
    filter: DeletionRequestFilter,
    after: Option<DeletionRequestId>,
    limit: i64,
) -> Result<Vec<(DeletionRequestRow, String)>, DbError> {
    let mut query = visible_to(sight);
    if let Some(status) = filter.status {
        query = query.filter(deletion_requests::status.eq(Coded(status)));
    }
    if let Some(facility) = filter.facility {
        query = query.filter(deletion_requests::facility_id.eq(facility));
    }
    if let Some(incident) = filter.incident {
        query = query.filter(deletion_requests::incident_id.eq(incident));
    }
    if let Some(after) = after {
        query = query.filter(deletion_requests::id.lt(after));
    }
    Ok(query
        .select((DeletionRequestRow::as_select(), facilities::name))
        .order(deletion_requests::id.desc())
        .limit(limit)
        .load(conn)?)
}

/// The open request about an incident.
pub fn open_of(conn: &mut AnyConnection, incident: IncidentId) -> Result<Option<DeletionRequestRow>, DbError> {
    Ok(deletion_requests::table
        .filter(deletion_requests::open_key.eq(Some(incident.to_string())))
        .select(DeletionRequestRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The request by which an incident was voided.
pub fn approved_of(conn: &mut AnyConnection, incident: IncidentId) -> Result<Option<DeletionRequestRow>, DbError> {
    Ok(deletion_requests::table
        .filter(deletion_requests::incident_id.eq(incident))
        .filter(deletion_requests::status.eq(Coded(DeletionRequestStatus::Approved)))
        .select(DeletionRequestRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// Writes a new request; [`DbError::Unique`] when one about the incident is open.
pub fn insert(
    conn: &mut AnyConnection,
    _permit: &Permit<DeletionRequest>,
    row: DeletionRequestRow,
) -> Result<(), DbError> {
    diesel::insert_into(deletion_requests::table).values(row).execute(conn)?;
    Ok(())
}

/// An action that settles a request.
pub trait SettlesDeletionRequest: Action {}
impl SettlesDeletionRequest for DeletionDecide {}
impl SettlesDeletionRequest for DeletionRequest {}

/// Writes a changed request, held by [`lock`], and counts its version up.
pub fn update<A: SettlesDeletionRequest>(
    conn: &mut AnyConnection,
    _permit: &Permit<A>,
    row: &mut DeletionRequestRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(deletion_requests::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
