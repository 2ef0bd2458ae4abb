//! Requests to the Justice Center.

use diesel::prelude::*;
use nimrs_contract::jc_request::NewJcRequest;
use nimrs_contract::vocabulary::{
    FieldOffice, Grant, IncidentType, JcClassification, JcDecision, JcRequestKind, JcRequestOutcome, JcRequestStatus,
    Permission,
};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{facilities, jc_requests};
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, FacilityId, IncidentId, JcCaseId, JcRequestId};
use crate::domain::permissions::actions::{JcRequestAnswer, JcRequestCreate};
use crate::domain::permissions::{Action, Actor, Permit, Scope, Target};

/// Whom the mail went to; kept as it was, whatever the directory says later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The address of the Justice Center.
    pub to: String,
    /// The address of the Clinical Risk Manager.
    pub cc: String,
    /// The name of the Clinical Risk Manager.
    pub cc_name: String,
    /// Where answers go.
    pub reply_to: String,
    /// The subject: the number alone.
    pub subject: String,
}

/// A request as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = jc_requests, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct JcRequestRow {
    pub id: JcRequestId,
    pub kind: Coded<JcRequestKind>,
    pub jc_number: String,
    /// `kind:number` while it is queued, sent or failed, so that there is one; none once it is answered or closed.
    pub open_key: Option<String>,
    pub facility_id: FacilityId,
    pub field_office: Coded<FieldOffice>,
    pub incident_id: Option<IncidentId>,
    pub case_id: Option<JcCaseId>,
    pub status: Coded<JcRequestStatus>,
    /// What was asked, with the contact found.
    pub content: Json<NewJcRequest>,
    pub mail: Json<Envelope>,
    pub requested_by: AccountId,
    pub requested_by_user_id: String,
    /// Why its mail was given up.
    pub failure: Option<String>,
    pub outcome: Option<Coded<JcRequestOutcome>>,
    pub decision: Option<Coded<JcDecision>>,
    pub answer: Option<String>,
    pub answered_classification: Option<Coded<JcClassification>>,
    pub answered_type: Option<Coded<IncidentType>>,
    pub answered_facility_id: Option<FacilityId>,
    pub answered_at: Option<At>,
    pub answered_by: Option<String>,
    pub sent_at: Option<At>,
    pub closed_at: Option<At>,
    pub closed_by: Option<String>,
    pub closing_note: Option<String>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl JcRequestRow {
    /// What the rules of access need to know of it. It is about a case of the Justice Center by its nature.
    pub fn target(&self) -> Target {
        Target::facility(self.facility_id, self.field_office.0).made_by(self.requested_by).jc_linked(true)
    }
}

/// By what an open request is known: there is one per kind and number.
pub fn open_key(kind: JcRequestKind, number: &str) -> String {
    use nimrs_contract::vocabulary::Code;
    format!("{}:{number}", kind.code())
}

/// What a list of requests is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct JcRequestFilter {
    /// In this status.
    pub status: Option<JcRequestStatus>,
    /// Of this kind.
    pub kind: Option<JcRequestKind>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// About this number.
    pub jc_number: Option<String>,
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    jc_requests::table.inner_join(facilities::table.on(jc_requests::facility_id.eq(facilities::id)))
}

type Visible = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;

/// The requests that an actor may see: where every query for one starts.
fn visible_to(actor: &Actor) -> Visible {
    let query = with_facility().into_boxed();
    let scope = match actor.may(Permission::JcRequestRead) {
        Grant::Yes => actor.scope,
        _ => Scope::Nothing,
    };
    match scope {
        Scope::Facility(id) => query.filter(jc_requests::facility_id.eq(id)),
        Scope::Region(office) => query.filter(jc_requests::field_office.eq(Coded(office))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// A request that the actor may see, with the name of its facility.
pub fn find(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: JcRequestId,
) -> Result<Option<(JcRequestRow, String)>, DbError> {
    Ok(visible_to(actor)
        .filter(jc_requests::id.eq(id))
        .select((JcRequestRow::as_select(), facilities::name))
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: JcRequestId,
) -> Result<Option<(JcRequestRow, String)>, DbError> {
    lock_row!(conn, jc_requests::table.find(id).select(jc_requests::id));
    find(conn, actor, id)
}

/// A request, for what happens to it by itself; held like one that an actor changes.
pub fn lock_any(conn: &mut AnyConnection, id: JcRequestId) -> Result<Option<JcRequestRow>, DbError> {
    lock_row!(conn, jc_requests::table.find(id).select(jc_requests::id));
    Ok(jc_requests::table.find(id).select(JcRequestRow::as_select()).get_result(conn).optional()?)
}

/// The requests that the actor may see and the filter lets through, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    actor: &Actor,
    filter: &JcRequestFilter,
    after: Option<JcRequestId>,
    limit: i64,
) -> Result<Vec<(JcRequestRow, String)>, DbError> {
    let mut query = visible_to(actor);
    if let Some(status) = filter.status {
        query = query.filter(jc_requests::status.eq(Coded(status)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(jc_requests::kind.eq(Coded(kind)));
    }
    if let Some(facility) = filter.facility {
        query = query.filter(jc_requests::facility_id.eq(facility));
    }
    if let Some(number) = &filter.jc_number {
        query = query.filter(jc_requests::jc_number.eq(number.clone()));
    }
    if let Some(after) = after {
        query = query.filter(jc_requests::id.lt(after));
    }
    Ok(query
        .select((JcRequestRow::as_select(), facilities::name))
        .order(jc_requests::id.desc())
        .limit(limit)
        .load(conn)?)
}

/// The open request of this kind and number, whoever asked.
pub fn open_of(conn: &mut AnyConnection, kind: JcRequestKind, number: &str) -> Result<Option<JcRequestRow>, DbError> {
    Ok(jc_requests::table
        .filter(jc_requests::open_key.eq(Some(open_key(kind, number))))
        .select(JcRequestRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The facility's requests that say that the case of this number did not arrive, and that are not closed: an open one,
/// and those that were answered.
pub fn awaiting(conn: &mut AnyConnection, facility: FacilityId, number: &str) -> Result<Vec<JcRequestId>, DbError> {
    Ok(jc_requests::table
        .filter(jc_requests::facility_id.eq(facility))
        .filter(jc_requests::jc_number.eq(number.to_owned()))
        .filter(jc_requests::kind.eq(Coded(JcRequestKind::NotArrived)))
        .filter(jc_requests::status.ne(Coded(JcRequestStatus::Closed)))
        .select(jc_requests::id)
        .order(jc_requests::id)
        .load(conn)?)
}

/// The open requests about these numbers that the actor may see, oldest first.
pub fn open_about(
    conn: &mut AnyConnection,
    actor: &Actor,
    numbers: &[String],
) -> Result<Vec<(String, JcRequestId, JcRequestKind, JcRequestStatus)>, DbError> {
    type Open = (String, JcRequestId, Coded<JcRequestKind>, Coded<JcRequestStatus>);
    let rows: Vec<Open> = visible_to(actor)
        .filter(jc_requests::jc_number.eq_any(numbers.to_vec()))
        .filter(jc_requests::open_key.is_not_null())
        .select((jc_requests::jc_number, jc_requests::id, jc_requests::kind, jc_requests::status))
        .order(jc_requests::id)
        .load(conn)?;
    Ok(rows.into_iter().map(|(number, id, kind, status)| (number, id, kind.0, status.0)).collect())
}

/// Whether a request says that the case of this incident did not arrive; one that was answered does until it is closed.
pub fn arrival_is_asked_for(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
) -> Result<bool, DbError> {
    let open: i64 = jc_requests::table
        .filter(jc_requests::facility_id.eq(facility))
        .filter(jc_requests::incident_id.eq(Some(incident)))
        .filter(jc_requests::kind.eq(Coded(JcRequestKind::NotArrived)))
        .filter(jc_requests::status.ne(Coded(JcRequestStatus::Closed)))
        .count()
        .get_result(conn)?;
    Ok(open > 0)
}

/// Whether a request names this incident and is not closed.
pub fn asked_about(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    numbers: Vec<String>,
) -> Result<bool, DbError> {
    let about = jc_requests::incident_id.is_not_null().and(jc_requests::incident_id.assume_not_null().eq(incident));
    let open: i64 = jc_requests::table
        .filter(jc_requests::facility_id.eq(facility))
        .filter(about.or(jc_requests::jc_number.eq_any(numbers)))
        .filter(jc_requests::status.ne(Coded(JcRequestStatus::Closed)))
        .count()
        .get_result(conn)?;
    Ok(open > 0)
}

/// Writes a new request; [`DbError::Unique`] when one of its kind and number is open.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<JcRequestCreate>, row: JcRequestRow) -> Result<(), DbError> {
    diesel::insert_into(jc_requests::table).values(row).execute(conn)?;
    Ok(())
}

/// An action that changes a request.
pub trait ChangesJcRequest: Action {}
impl ChangesJcRequest for JcRequestAnswer {}
impl ChangesJcRequest for JcRequestCreate {}

/// Writes a changed request, held by [`lock`], and counts its version up.
pub fn update<A: ChangesJcRequest>(
    conn: &mut AnyConnection,
    _permit: &Permit<A>,
    row: &mut JcRequestRow,
    now: At,
) -> Result<(), DbError> {
    save(conn, row, now)
}

/// Writes what happened to a request by itself, held by [`lock_any`]: its mail left or was given up, its case arrived.
pub fn save(conn: &mut AnyConnection, row: &mut JcRequestRow, now: At) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = now;
    diesel::update(jc_requests::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
