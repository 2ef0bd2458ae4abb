//! What the management reports count. Every query starts from the scope of who asks, by columns of the rows themselves.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::count_star;
use diesel::prelude::*;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{
    ClockCode, FieldOffice, IncidentStatus, JcCaseStatus, JcRequestKind, JcRequestStatus, PersonRole,
};

use super::account::AccountRow;
use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::report_scan;
use super::schema::{
    accounts, corrective_actions, facilities, facility_units, incident_clocks, incident_facts, incident_people,
    incidents, jc_cases, jc_requests,
};
use super::types::{At, Coded, Json};
use crate::domain::ids::{FacilityId, IncidentId, PersonId, UnitId};
use crate::domain::permissions::Scope;

diesel::allow_columns_to_appear_in_same_group_by_clause!(
    incident_clocks::code,
    incident_clocks::facility_id,
    incident_facts::month,
);

/// What a report is narrowed to.
#[derive(Debug, Clone, Copy)]
pub struct Within {
    /// Whose records the reader may know of.
    pub scope: Scope,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of the facilities of this field office.
    pub field_office: Option<FieldOffice>,
    /// Incidents of these days, both included, numbered as the facts number them.
    pub days: (i32, i32),
}

/// Incidents count from their submission on.
pub(super) const COUNTED: [Coded<IncidentStatus>; 5] = [
    Coded(IncidentStatus::Submitted),
    Coded(IncidentStatus::UnderInvestigation),
    Coded(IncidentStatus::CommitteeReview),
    Coded(IncidentStatus::Finished),
    Coded(IncidentStatus::Closed),
];

type Never = diesel::expression::SqlLiteral<diesel::sql_types::Bool>;

fn never() -> Never {
    diesel::dsl::sql("1 = 0")
}

/// Narrows a boxed query by the columns of facility and field office that its rows have.
macro_rules! narrowed {
    ($query:expr, $within:expr, $facility:expr, $office:expr) => {{
        let mut query = $query;
        query = match $within.scope {
            Scope::Facility(id) => query.filter($facility.eq(id)),
            Scope::Region(office) => query.filter($office.eq(Coded(office))),
            Scope::State => query,
            Scope::Desk(_) | Scope::Nothing => query.filter(never()),
        };
        if let Some(id) = $within.facility {
            query = query.filter($facility.eq(id));
        }
        if let Some(office) = $within.field_office {
            query = query.filter($office.eq(Coded(office)));
        }
        query
    }};
}

/// The day of an incident, so that no index is looked for: there are few open clocks, and many incidents of those days.
fn plain_day() -> diesel::expression::SqlLiteral<diesel::sql_types::Nullable<diesel::sql_types::Integer>> {
    diesel::dsl::sql("+incident_facts.day")
}

/// The incidents of a report, by their own narrow facts.
macro_rules! counted {
    ($query:expr, $within:expr) => {
        counted!($query, $within, incident_facts::day)
    };
    ($query:expr, $within:expr, $day:expr) => {
        narrowed!($query, $within, incident_facts::facility_id, incident_facts::field_office)
            .filter(incident_facts::status.eq_any(COUNTED))
            .filter($day.ge($within.days.0))
            .filter($day.le($within.days.1))
    };
}

/// Incidents whose clocks came out alike.
#[derive(Debug, Clone, Copy)]
pub struct Outcomes {
    /// The facility, where it was asked for.
    pub facility: Option<FacilityId>,
    /// The month, numbered on over the years.
    pub month: Option<i32>,
    /// As [`crate::domain::incident_facts::ClockOutcomes`] packs them.
    pub packed: i64,
    /// How many incidents.
    pub incidents: i64,
}

/// How the clocks came out, by month, and by facility where that is asked for.
pub fn outcomes(conn: &mut AnyConnection, within: Within, by_facility: bool) -> Result<Vec<Outcomes>, DbError> {
    if let AnyConnection::Sqlite(conn) = conn {
        return report_scan::outcomes(conn, within, by_facility);
    }
    let (month, packed) = (incident_facts::month, incident_facts::clock_outcomes);
    if by_facility {
        let facility = incident_facts::facility_id;
        let query = incident_facts::table
            .group_by((facility, month, packed))
            .select((facility, month, packed, count_star()))
            .into_boxed::<MultiBackend>();
        let rows: Vec<(FacilityId, Option<i32>, i64, i64)> = counted!(query, within).filter(packed.ne(0)).load(conn)?;
        let row =
            |(facility, month, packed, incidents)| Outcomes { facility: Some(facility), month, packed, incidents };
        return Ok(rows.into_iter().map(row).collect());
    }
    let query = incident_facts::table
        .group_by((month, packed))
        .select((month, packed, count_star()))
        .into_boxed::<MultiBackend>();
    let rows: Vec<(Option<i32>, i64, i64)> = counted!(query, within).filter(packed.ne(0)).load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(month, packed, incidents)| Outcomes { facility: None, month, packed, incidents })
        .collect())
}

/// Open clocks of a code, by facility and month.
pub type Overdue = (Coded<ClockCode>, FacilityId, Option<i32>, i64);

/// How many of the open clocks were due before now; found by the index of the open clocks.
pub fn overdue(conn: &mut AnyConnection, within: Within, now: DateTime<Utc>) -> Result<Vec<Overdue>, DbError> {
    let (code, facility, month) = (incident_clocks::code, incident_clocks::facility_id, incident_facts::month);
    let query = incident_clocks::table
        .inner_join(
            incident_facts::table.on(incident_facts::facility_id
                .eq(incident_clocks::facility_id)
                .and(incident_facts::incident_id.eq(incident_clocks::incident_id))),
        )
        .group_by((code, facility, month))
        .select((code, facility, month, count_star()))
        .into_boxed::<MultiBackend>();
    let query =
        counted!(query, within, plain_day()).filter(incident_clocks::open).filter(incident_clocks::due_at.lt(At(now)));
    // The planner goes by the clock's own columns, which lead the index.
    Ok(match within.scope {
        Scope::Facility(id) => query.filter(incident_clocks::facility_id.eq(id)),
        Scope::Region(office) => query.filter(incident_clocks::field_office.eq(Coded(office))),
        _ => query,
    }
    .load(conn)?)
}

/// The names of facilities, of those that a reader may know of.
pub fn facility_names(conn: &mut AnyConnection, within: Within) -> Result<Vec<(FacilityId, String)>, DbError> {
    let query = facilities::table.into_boxed::<MultiBackend>();
    let query = narrowed!(query, within, facilities::id, facilities::field_office);
    Ok(query.select((facilities::id, facilities::name)).order((facilities::name, facilities::id)).load(conn)?)
}

/// A case that waits: the facility, where it stands, when it was received.
pub type Waiting = (Option<FacilityId>, Coded<JcCaseStatus>, At);

/// The cases of the import queue that wait. A facility sees its own once they were released.
pub fn waiting_cases(conn: &mut AnyConnection, within: Within) -> Result<Vec<Waiting>, DbError> {
    let waiting = [Coded(JcCaseStatus::Received), Coded(JcCaseStatus::Released), Coded(JcCaseStatus::Disputed)];
    let mut query = jc_cases::table
        .filter(jc_cases::status.eq_any(waiting))
        .select((jc_cases::facility_id, jc_cases::status, jc_cases::received_at))
        .into_boxed::<MultiBackend>();
    query = match within.scope {
        Scope::Facility(id) => {
            query.filter(jc_cases::facility_id.eq(Some(id))).filter(jc_cases::released_at.is_not_null())
        }
        Scope::Region(office) => query.filter(jc_cases::field_office.eq(Some(Coded(office)))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(never().nullable()),
    };
    if let Some(id) = within.facility {
        query = query.filter(jc_cases::facility_id.eq(Some(id)));
    }
    if let Some(office) = within.field_office {
        query = query.filter(jc_cases::field_office.eq(Some(Coded(office))));
    }
    Ok(query.load(conn)?)
}

/// A request to the Justice Center: what, where it stands, when it was made and answered.
pub type Request = (Coded<JcRequestKind>, Coded<JcRequestStatus>, At, Option<At>);

/// The requests that were made from one instant on and before another.
pub fn jc_requests(
    conn: &mut AnyConnection,
    within: Within,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Request>, DbError> {
    let query = jc_requests::table
        .filter(jc_requests::created_at.ge(At(from)))
        .filter(jc_requests::created_at.lt(At(until)))
        .select((jc_requests::kind, jc_requests::status, jc_requests::created_at, jc_requests::answered_at))
        .into_boxed::<MultiBackend>();
    Ok(narrowed!(query, within, jc_requests::facility_id, jc_requests::field_office).load(conn)?)
}

/// A corrective action: its facility, when it was recorded, is due and was done.
pub type Corrective = (FacilityId, At, Option<NaiveDate>, Option<At>);

/// The corrective actions that are open, and those that were done from one instant on and before another.
pub fn corrective_actions(
    conn: &mut AnyConnection,
    within: Within,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Corrective>, DbError> {
    let done = corrective_actions::done_at.ge(At(from)).and(corrective_actions::done_at.lt(At(until)));
    let query = corrective_actions::table
        .inner_join(
            incidents::table.on(incidents::facility_id
                .eq(corrective_actions::facility_id)
                .and(incidents::id.eq(corrective_actions::incident_id))),
        )
        .filter(corrective_actions::done_at.is_null().nullable().or(done))
        .filter(incidents::status.eq_any(COUNTED))
        .select((
            corrective_actions::facility_id,
            corrective_actions::created_at,
            corrective_actions::due_on,
            corrective_actions::done_at,
        ))
        .into_boxed::<MultiBackend>();
    Ok(narrowed!(query, within, incidents::facility_id, incidents::field_office).load(conn)?)
}

/// A person of an incident, as far as it tells one from another.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct Involved {
    pub incident: IncidentId,
    pub person: PersonId,
    pub role: Coded<PersonRole>,
    pub content: Json<PersonContent>,
}

/// The people of a facility's incidents of the days, in the order of their keys, after `after`.
pub fn involved(
    conn: &mut AnyConnection,
    facility: FacilityId,
    within: Within,
    after: Option<(IncidentId, PersonId)>,
    limit: i64,
) -> Result<Vec<Involved>, DbError> {
    use PersonRole as R;
    let roles = [R::ClientVictim, R::ClientAggressor, R::ClientParticipant, R::StaffSubject].map(Coded);
    let query = incident_people::table
        .inner_join(
            incident_facts::table.on(incident_facts::facility_id
                .eq(incident_people::facility_id)
                .and(incident_facts::incident_id.eq(incident_people::incident_id))),
        )
        .filter(incident_people::facility_id.eq(facility))
        .filter(incident_people::role.eq_any(roles))
        .select((incident_people::incident_id, incident_people::id, incident_people::role, incident_people::content))
        .into_boxed::<MultiBackend>();
    let mut query = counted!(query, within);
    if let Some((incident, person)) = after {
        let same = incident_people::incident_id.eq(incident).and(incident_people::id.gt(person));
        query = query
            .filter(incident_people::incident_id.ge(incident))
            .filter(incident_people::incident_id.gt(incident).or(same));
    }
    Ok(query.order((incident_people::incident_id, incident_people::id)).limit(limit).load(conn)?)
}

/// How many incidents of the days each unit has.
pub fn by_unit(conn: &mut AnyConnection, within: Within) -> Result<Vec<(Option<UnitId>, i64)>, DbError> {
    let unit = incident_facts::unit_id;
    let query = incident_facts::table.group_by(unit).select((unit, count_star())).into_boxed::<MultiBackend>();
    Ok(counted!(query, within).filter(unit.is_not_null()).load(conn)?)
}

/// The names of a facility's units.
pub fn unit_names(conn: &mut AnyConnection, facility: FacilityId) -> Result<Vec<(UnitId, String)>, DbError> {
    Ok(facility_units::table
        .filter(facility_units::facility_id.eq(facility))
        .select((facility_units::id, facility_units::name))
        .load(conn)?)
}

/// The accounts of a scope that were not taken out of use.
pub fn accounts(conn: &mut AnyConnection, within: Within) -> Result<Vec<AccountRow>, DbError> {
    let mut query = accounts::table
        .left_join(facilities::table.on(accounts::facility_id.eq(facilities::id.nullable())))
        .filter(accounts::deactivated_at.is_null())
        .filter(accounts::machine.eq(false))
        .select(AccountRow::as_select())
        .into_boxed::<MultiBackend>();
    query = match within.scope {
        Scope::Facility(id) => query.filter(accounts::facility_id.eq(Some(id))),
        Scope::Region(office) => query.filter(facilities::field_office.eq(Coded(office)).nullable()),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(never().nullable()),
    };
    if let Some(id) = within.facility {
        query = query.filter(accounts::facility_id.eq(Some(id)));
    }
    if let Some(office) = within.field_office {
        query = query.filter(facilities::field_office.eq(Coded(office)).nullable());
    }
    Ok(query.load(conn)?)
}
