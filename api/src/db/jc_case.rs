//! Cases of the Justice Center, with every delivery as it came.
//!
//! Whoever changes a case holds its row by [`lock`] or [`lock_number`]; [`release_by_time`] alone compares and swaps.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::jc_case::{JcCaseContent, JcCaseDelivery};
use nimrs_contract::vocabulary::{
    FieldOffice, JcCaseStatus, JcDeliveryOutcome, JcDisputeGround, JcRequestKind, JcRequestOutcome,
};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::incident::{Sight, visible_to as incidents_visible_to};
use super::schema::{facilities, incident_jc_numbers, incidents, jc_case_deliveries, jc_cases, jc_requests};
use super::types::{At, Coded, Json, RowId};
use crate::domain::ids::{AccountId, FacilityId, IncidentId, JcCaseId};
use crate::domain::jc_case::CaseSays;
use crate::domain::permissions::actions::JcCaseDeliver;
use crate::domain::permissions::{ChangePermit, ChangesCase, Permit, Scope, Target};

/// A case as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = jc_cases, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct JcCaseRow {
    pub id: JcCaseId,
    pub jc_number: String,
    /// The latest that was delivered.
    pub sequence: i32,
    pub facility_id: Option<FacilityId>,
    pub field_office: Option<Coded<FieldOffice>>,
    pub status: Coded<JcCaseStatus>,
    /// As the Justice Center wrote it.
    pub facility_name: Option<String>,
    /// The id that it named, whether or not there is such a facility.
    pub named_facility_id: Option<FacilityId>,
    pub county_fips: Option<String>,
    pub content: Json<JcCaseContent>,
    pub received_at: At,
    pub release_due_at: At,
    pub released_at: Option<At>,
    pub released_by: Option<String>,
    pub released_automatically: bool,
    pub imported_at: Option<At>,
    pub imported_by: Option<String>,
    /// The sequence at the time of the import.
    pub imported_sequence: Option<i32>,
    pub incident_id: Option<IncidentId>,
    pub dispute_ground: Option<Coded<JcDisputeGround>>,
    pub dispute_reason: Option<String>,
    pub duplicate_of: Option<String>,
    pub disputed_at: Option<At>,
    pub disputed_by: Option<String>,
    pub withdrawn_at: Option<At>,
    pub withdrawal_reason: Option<String>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl JcCaseRow {
    /// What the rules of access need to know of it.
    pub fn target(&self) -> Target {
        Target {
            facility: self.facility_id,
            field_office: self.field_office.map(|office| office.0),
            jc_linked: true,
            ..Target::default()
        }
    }
}

/// A delivery as it came.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = jc_case_deliveries, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct DeliveryRow {
    pub case_id: JcCaseId,
    pub id: RowId,
    pub sequence: i32,
    pub outcome: Coded<JcDeliveryOutcome>,
    /// SHA-256 of what it says, whatever form it came in.
    pub digest: Vec<u8>,
    pub delivery: Json<JcCaseDelivery>,
    pub account_id: AccountId,
    pub user_id: String,
    pub received_at: At,
}

/// What a list of cases is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    /// In this status.
    pub status: Option<JcCaseStatus>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of this number.
    pub jc_number: Option<String>,
    /// Whose facility is unknown, or known.
    pub awaiting_facility: Option<bool>,
}

type Visible = jc_cases::BoxedQuery<'static, MultiBackend>;

/// The cases of a scope: where every query for a reader starts. A facility sees its own once they were released.
fn visible_to(scope: Scope) -> Visible {
    let query = jc_cases::table.into_boxed();
    match scope {
        Scope::Facility(id) => query.filter(jc_cases::facility_id.eq(id)).filter(jc_cases::released_at.is_not_null()),
        Scope::Region(office) => query.filter(jc_cases::field_office.eq(Some(Coded(office)))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// A case of a scope.
pub fn find(conn: &mut AnyConnection, scope: Scope, id: JcCaseId) -> Result<Option<JcCaseRow>, DbError> {
    Ok(visible_to(scope).filter(jc_cases::id.eq(id)).select(JcCaseRow::as_select()).get_result(conn).optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, scope: Scope, id: JcCaseId) -> Result<Option<JcCaseRow>, DbError> {
    lock_row!(conn, jc_cases::table.find(id).select(jc_cases::id));
    find(conn, scope, id)
}

/// The case of a number.
pub fn of_number(conn: &mut AnyConnection, number: &str) -> Result<Option<JcCaseRow>, DbError> {
    Ok(jc_cases::table
        .filter(jc_cases::jc_number.eq(number.to_owned()))
        .select(JcCaseRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock_number(conn: &mut AnyConnection, number: &str) -> Result<Option<JcCaseRow>, DbError> {
    lock_row!(conn, jc_cases::table.filter(jc_cases::jc_number.eq(number)).select(jc_cases::id));
    of_number(conn, number)
}

/// What the cases of these numbers that are a facility's say of a class. One that was taken back is among them.
pub fn say(conn: &mut AnyConnection, facility: FacilityId, numbers: Vec<String>) -> Result<Vec<CaseSays>, DbError> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, Coded<JcCaseStatus>, Json<JcCaseContent>)> = jc_cases::table
        .filter(jc_cases::jc_number.eq_any(numbers))
        .filter(jc_cases::facility_id.eq(facility))
        .select((jc_cases::jc_number, jc_cases::status, jc_cases::content))
        .order(jc_cases::id)
        .load(conn)?;
    let says = |(number, status, content): (_, Coded<JcCaseStatus>, Json<JcCaseContent>)| CaseSays {
        number,
        withdrawn: status.0 == JcCaseStatus::Withdrawn,
        classification: content.0.classification,
        incident_type: content.0.incident_type,
    };
    Ok(rows.into_iter().map(says).collect())
}

/// The cases of a scope that the filter lets through, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    filter: &CaseFilter,
    after: Option<JcCaseId>,
    limit: i64,
) -> Result<Vec<JcCaseRow>, DbError> {
    let mut query = visible_to(scope);
    if let Some(status) = filter.status {
        query = query.filter(jc_cases::status.eq(Coded(status)));
    }
    if let Some(facility) = filter.facility {
        query = query.filter(jc_cases::facility_id.eq(facility));
    }
    if let Some(number) = &filter.jc_number {
        query = query.filter(jc_cases::jc_number.eq(number.clone()));
    }
    query = match filter.awaiting_facility {
        Some(true) => query.filter(jc_cases::facility_id.is_null()),
        Some(false) => query.filter(jc_cases::facility_id.is_not_null()),
        None => query,
    };
    if let Some(after) = after {
        query = query.filter(jc_cases::id.lt(after));
    }
    Ok(query.select(JcCaseRow::as_select()).order(jc_cases::id.desc()).limit(limit).load(conn)?)
}

/// The names of facilities.
pub fn facility_names(conn: &mut AnyConnection, ids: Vec<FacilityId>) -> Result<Vec<(FacilityId, String)>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(facilities::table.filter(facilities::id.eq_any(ids)).select((facilities::id, facilities::name)).load(conn)?)
}

/// The facilities of a county that are in use, with their names.
pub fn facilities_in(conn: &mut AnyConnection, fips: &str) -> Result<Vec<(FacilityId, String)>, DbError> {
    Ok(facilities::table
        .filter(facilities::county_fips.eq(fips.to_owned()))
        .filter(facilities::active.eq(true))
        .select((facilities::id, facilities::name))
        .order(facilities::id)
        .load(conn)?)
}

/// The incidents of a sight that carry the number, oldest first.
pub fn incidents_with(conn: &mut AnyConnection, sight: Sight, number: &str) -> Result<Vec<IncidentId>, DbError> {
    let carrying = incident_jc_numbers::table
        .filter(incident_jc_numbers::jc_number.eq(number.to_owned()))
        .select(incident_jc_numbers::incident_id);
    Ok(incidents_visible_to(sight)
        .filter(incidents::id.eq_any(carrying))
        .select(incidents::id)
        .order(incidents::id)
        .load(conn)?)
}

/// The incidents of a facility that carry the number and are in use.
pub fn incidents_of(conn: &mut AnyConnection, facility: FacilityId, number: &str) -> Result<Vec<IncidentId>, DbError> {
    let sight = Sight { scope: Scope::Facility(facility), jc_linked_only: false, voided: false };
    incidents_with(conn, sight, number)
}

/// The incidents of a sight that a request names whose case did not arrive, and which do not carry its number: asked
/// about, and not taken back since. Oldest first.
pub fn awaiting(conn: &mut AnyConnection, sight: Sight, number: &str) -> Result<Vec<IncidentId>, DbError> {
    let carrying = incident_jc_numbers::table
        .filter(incident_jc_numbers::jc_number.eq(number.to_owned()))
        .select(incident_jc_numbers::incident_id);
    let stands = jc_requests::outcome.is_null().or(jc_requests::outcome.ne(Some(Coded(JcRequestOutcome::TakenBack))));
    let asked = jc_requests::table
        .filter(jc_requests::jc_number.eq(number.to_owned()))
        .filter(jc_requests::kind.eq(Coded(JcRequestKind::NotArrived)))
        .filter(jc_requests::incident_id.is_not_null())
        .filter(stands)
        .select(jc_requests::incident_id.assume_not_null());
    Ok(incidents_visible_to(sight)
        .filter(incidents::id.eq_any(asked))
        .filter(incidents::id.ne_all(carrying))
        .select(incidents::id)
        .order(incidents::id)
        .load(conn)?)
}

/// The deliveries under this sequence: their digests, and what came of them.
pub fn deliveries(
    conn: &mut AnyConnection,
    case: JcCaseId,
    sequence: i32,
) -> Result<Vec<(Vec<u8>, JcDeliveryOutcome)>, DbError> {
    let rows: Vec<(Vec<u8>, Coded<JcDeliveryOutcome>)> = jc_case_deliveries::table
        .filter(jc_case_deliveries::case_id.eq(case))
        .filter(jc_case_deliveries::sequence.eq(sequence))
        .select((jc_case_deliveries::digest, jc_case_deliveries::outcome))
        .load(conn)?;
    Ok(rows.into_iter().map(|(digest, outcome)| (digest, outcome.0)).collect())
}

/// Keeps a delivery.
pub fn insert_delivery(
    conn: &mut AnyConnection,
    _permit: &Permit<JcCaseDeliver>,
    row: DeliveryRow,
) -> Result<(), DbError> {
    diesel::insert_into(jc_case_deliveries::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a new case.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<JcCaseDeliver>, row: JcCaseRow) -> Result<(), DbError> {
    diesel::insert_into(jc_cases::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed case that is held in this transaction, and counts its version up.
pub fn update<A: ChangesCase>(
    conn: &mut AnyConnection,
    _permit: &Permit<A>,
    row: &mut JcCaseRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    write(conn, row, now)
}

/// The same for what follows from a change of the incident that a case was imported into.
pub fn follow(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &mut JcCaseRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    write(conn, row, now)
}

fn write(conn: &mut AnyConnection, row: &mut JcCaseRow, now: DateTime<Utc>) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(jc_cases::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// The cases that OMH has not looked at in time, the longest waiting first. One whose facility is unknown is not
/// among them.
pub fn due(conn: &mut AnyConnection, now: DateTime<Utc>, limit: i64) -> Result<Vec<JcCaseRow>, DbError> {
    Ok(jc_cases::table
        .filter(jc_cases::status.eq(Coded(JcCaseStatus::Received)))
        .filter(jc_cases::release_due_at.le(At(now)))
        .filter(jc_cases::facility_id.is_not_null())
        .select(JcCaseRow::as_select())
        .order((jc_cases::release_due_at, jc_cases::id))
        .limit(limit)
        .load(conn)?)
}

/// Releases a case as it was read, by itself; `false` where it was changed since, by whomever. Nobody does this, so
/// nobody needs a permit: what is due is for [`due`] to say.
pub fn release_by_time(conn: &mut AnyConnection, row: &JcCaseRow, now: DateTime<Utc>) -> Result<bool, DbError> {
    let as_read = jc_cases::table
        .filter(jc_cases::id.eq(row.id))
        .filter(jc_cases::version.eq(row.version))
        .filter(jc_cases::status.eq(Coded(JcCaseStatus::Received)));
    let changed = diesel::update(as_read)
        .set((
            jc_cases::status.eq(Coded(JcCaseStatus::Released)),
            jc_cases::released_at.eq(Some(At(now))),
            jc_cases::released_automatically.eq(true),
            jc_cases::updated_at.eq(At(now)),
            jc_cases::version.eq(row.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
