//! Incidents: the row that owns all that hangs on an incident. Every reading query starts from what the actor may see.

use std::collections::BTreeSet;

use diesel::prelude::*;
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::vocabulary::{
    FieldOffice, Grant, IncidentClass, IncidentStatus, IncidentType, Permission, SecurityGroup,
};

use super::connection::{AnyConnection, MultiBackend, each_backend, insert_rows, lock_row};
use super::error::DbError;
use super::schema::{facilities, facility_units, incident_jc_numbers, incidents};
use super::types::{At, Coded, Json};
use crate::domain::classification::effective_class;
use crate::domain::ids::{AccountId, FacilityId, IncidentId, UnitId};
use crate::domain::permissions::{Actor, ChangePermit, Scope, Target};

/// An incident as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incidents, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct IncidentRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub external_reference: Option<String>,
    pub field_office: Coded<FieldOffice>,
    pub county_fips: String,
    pub unit_id: Option<UnitId>,
    pub status: Coded<IncidentStatus>,
    pub incident_type: Option<Coded<IncidentType>>,
    /// By the facility's classification.
    pub class: Option<Coded<IncidentClass>>,
    /// By the Justice Center's classification.
    pub jc_class: Option<Coded<IncidentClass>>,
    pub jc_linked: bool,
    pub occurred_at: Option<At>,
    pub discovered_at: Option<At>,
    pub submitted_at: Option<At>,
    pub report_filed_at: Option<At>,
    pub finished_at: Option<At>,
    pub closed_at: Option<At>,
    pub late: bool,
    pub late_reason: Option<String>,
    pub content: Json<IncidentContent>,
    pub created_by: AccountId,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
    pub legal_hold_at: Option<At>,
    /// User ID of who put it.
    pub legal_hold_by: Option<String>,
    pub legal_hold_reason: Option<String>,
    pub voided_at: Option<At>,
    /// When it was recorded as historical: kept and closed in another system before.
    pub historical_at: Option<At>,
}

impl IncidentRow {
    /// The class under which it is handled: the Justice Center's where it gave one, else the facility's.
    pub fn effective_class(&self) -> Option<IncidentClass> {
        effective_class(self.class.map(|class| class.0), self.jc_class.map(|class| class.0))
    }

    /// What the rules of access need to know of it.
    pub fn target(&self) -> Target {
        Target::facility(self.facility_id, self.field_office.0).made_by(self.created_by).jc_linked(self.jc_linked)
    }
}

/// What an incident takes over from its facility.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = facilities, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FacilityFacts {
    pub name: String,
    pub county_fips: String,
    pub field_office: Coded<FieldOffice>,
    pub active: bool,
}

/// Which incidents an actor may see at all.
#[derive(Debug, Clone, Copy)]
pub struct Sight {
    /// Of these facilities.
    pub scope: Scope,
    /// Only those that carry a Justice Center number.
    pub jc_linked_only: bool,
    /// Also those that were voided, which stay readable to the Office of Mental Health alone.
    pub voided: bool,
}

impl Sight {
    /// The same without what was voided: for lists, and for whatever is not about the voided record itself.
    #[must_use]
    pub fn in_use(self) -> Self {
        Self { voided: false, ..self }
    }

    /// What `actor` may see. A group that may not read incidents sees none, whatever its scope.
    pub fn of(actor: &Actor) -> Self {
        let grant = actor.may(Permission::IncidentRead);
        let scope = match grant {
            Grant::Yes | Grant::JcLinked => actor.scope,
            Grant::No | Grant::Own | Grant::WithReason => Scope::Nothing,
        };
        Self {
            scope,
            jc_linked_only: grant == Grant::JcLinked,
            voided: matches!(
                actor.group,
                SecurityGroup::CentralOffice | SecurityGroup::ClinicalRiskManager | SecurityGroup::FieldOffice
            ),
        }
    }
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    incidents::table.inner_join(facilities::table.on(incidents::facility_id.eq(facilities::id)))
}

type Visible = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;
pub(super) type Listed = diesel::dsl::IntoBoxed<'static, incidents::table, MultiBackend>;

/// Narrows a query over incidents to a sight. A discarded draft is there for nobody.
macro_rules! within_sight {
    ($query:expr, $sight:expr, $office:expr) => {{
        let sight: Sight = $sight;
        let mut query = $query.filter(incidents::status.ne(Coded(IncidentStatus::Discarded)));
        if !sight.voided {
            query = query.filter(incidents::status.ne(Coded(IncidentStatus::Voided)));
        }
        if sight.jc_linked_only {
            query = query.filter(incidents::jc_linked.eq(true));
        }
        match sight.scope {
            Scope::Facility(id) => query.filter(incidents::facility_id.eq(id)),
            Scope::Region(office) => query.filter($office.eq(Coded(office))),
            Scope::State => query,
            Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
        }
    }};
}

/// The incidents of a sight: where every reading query starts.
pub(super) fn visible_to(sight: Sight) -> Visible {
    within_sight!(with_facility().into_boxed(), sight, incidents::field_office)
}

/// The same without the names of facilities, for lists in many orders. `office` is the column of the region as it is to
/// stand in the query, so that a list can keep its index from leading.
pub(super) fn listed_to(sight: Sight, office: &str) -> Listed {
    within_sight!(incidents::table.into_boxed(), sight, diesel::dsl::sql::<diesel::sql_types::Text>(office))
}

/// The names of facilities.
pub fn facility_names(
    conn: &mut AnyConnection,
    ids: Vec<FacilityId>,
) -> Result<std::collections::HashMap<FacilityId, String>, DbError> {
    let names: Vec<(FacilityId, String)> =
        facilities::table.filter(facilities::id.eq_any(ids)).select((facilities::id, facilities::name)).load(conn)?;
    Ok(names.into_iter().collect())
}

/// An incident that lies within a sight, with the name of its facility.
pub fn find(conn: &mut AnyConnection, sight: Sight, id: IncidentId) -> Result<Option<(IncidentRow, String)>, DbError> {
    Ok(visible_to(sight)
        .filter(incidents::id.eq(id))
        .select((IncidentRow::as_select(), facilities::name))
        .first(conn)
        .optional()?)
}

/// An incident by its key, whoever may see it.
pub fn row(conn: &mut AnyConnection, facility: FacilityId, id: IncidentId) -> Result<Option<IncidentRow>, DbError> {
    Ok(incidents::table.find((facility, id)).select(IncidentRow::as_select()).get_result(conn).optional()?)
}

/// The same, held against other changes until the transaction ends. What hangs on the incident is held with it.
pub fn lock(conn: &mut AnyConnection, sight: Sight, id: IncidentId) -> Result<Option<(IncidentRow, String)>, DbError> {
    lock_row!(conn, incidents::table.filter(incidents::id.eq(id)).select(incidents::id));
    find(conn, sight, id)
}

/// Holds several incidents against other changes until the transaction ends; in one order, so that two who hold the
/// same ones do not wait for each other for ever.
pub fn hold_all(conn: &mut AnyConnection, ids: &[IncidentId]) -> Result<(), DbError> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        lock_row!(conn, incidents::table.filter(incidents::id.eq(id)).select(incidents::id));
    }
    Ok(())
}

/// The numbers of incidents, whatever became of them.
pub fn numbers(conn: &mut AnyConnection, ids: Vec<IncidentId>) -> Result<Vec<(IncidentId, String)>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(incidents::table.filter(incidents::id.eq_any(ids)).select((incidents::id, incidents::number)).load(conn)?)
}

/// What an incident of this facility takes over from it. Without a LIMIT, since SQLite compiles a statement anew
/// whenever a limit is bound.
pub fn facility(conn: &mut AnyConnection, id: FacilityId) -> Result<Option<FacilityFacts>, DbError> {
    Ok(each_backend!(conn, c => facilities::table
        .find(id)
        .select((
            facilities::name,
            facilities::county_fips,
            facilities::field_office,
            facilities::active,
        ))
        .get_result(c)
        .optional())?)
}

/// Whether the facility has this unit.
pub fn has_unit(conn: &mut AnyConnection, facility: FacilityId, unit: UnitId) -> Result<bool, DbError> {
    let found: Option<UnitId> =
        facility_units::table.find((facility, unit)).select(facility_units::id).first(conn).optional()?;
    Ok(found.is_some())
}

/// Writes new incidents.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r IncidentRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incidents::table, rows);
    Ok(())
}

/// A number of the Justice Center that an incident carries.
#[derive(Debug, Insertable)]
#[diesel(table_name = incident_jc_numbers)]
struct JcNumberRow<'r> {
    facility_id: FacilityId,
    incident_id: IncidentId,
    jc_number: &'r str,
}

/// Writes the Justice Center numbers of new incidents.
pub fn insert_jc_numbers<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    incidents: impl IntoIterator<Item = &'r IncidentRow>,
) -> Result<(), DbError> {
    let mut rows = Vec::new();
    for row in incidents {
        let numbers: BTreeSet<&str> = row.content.0.jc_numbers.iter().map(String::as_str).collect();
        let (facility_id, incident_id) = (row.facility_id, row.id);
        rows.extend(numbers.into_iter().map(|jc_number| JcNumberRow { facility_id, incident_id, jc_number }));
    }
    insert_rows!(conn, incident_jc_numbers::table, &rows);
    Ok(())
}

/// Writes a changed incident, held by [`lock`] in this transaction.
pub fn update(conn: &mut AnyConnection, _permit: &ChangePermit, row: &IncidentRow) -> Result<(), DbError> {
    diesel::update(incidents::table.find((row.facility_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Makes `numbers` the incident's Justice Center numbers; `before` are those it had.
pub fn set_jc_numbers(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    row: &IncidentRow,
    before: &[String],
    numbers: &[String],
) -> Result<(), DbError> {
    use incident_jc_numbers::dsl;
    if before == numbers {
        return Ok(());
    }
    let of_incident =
        dsl::incident_jc_numbers.filter(dsl::facility_id.eq(row.facility_id)).filter(dsl::incident_id.eq(row.id));
    diesel::delete(of_incident).execute(conn)?;
    let mut written: Vec<&String> = Vec::new();
    for number in numbers {
        if written.contains(&number) {
            continue;
        }
        written.push(number);
        diesel::insert_into(dsl::incident_jc_numbers)
            .values((dsl::facility_id.eq(row.facility_id), dsl::incident_id.eq(row.id), dsl::jc_number.eq(number)))
            .execute(conn)?;
    }
    Ok(())
}

/// The Justice Center numbers of several incidents.
pub fn jc_numbers(
    conn: &mut AnyConnection,
    ids: &[(FacilityId, IncidentId)],
) -> Result<Vec<(IncidentId, String)>, DbError> {
    use incident_jc_numbers::dsl;
    let (facilities, incidents) = distinct(ids);
    Ok(dsl::incident_jc_numbers
        .filter(dsl::facility_id.eq_any(facilities))
        .filter(dsl::incident_id.eq_any(incidents))
        .select((dsl::incident_id, dsl::jc_number))
        .order((dsl::incident_id, dsl::jc_number))
        .load(conn)?)
}

/// The facilities, each once, and the incidents of a page: both parts of the key, so that the index is used.
pub(super) fn distinct(ids: &[(FacilityId, IncidentId)]) -> (Vec<FacilityId>, Vec<IncidentId>) {
    let mut facilities: Vec<FacilityId> = ids.iter().map(|(facility, _)| *facility).collect();
    facilities.sort_unstable();
    facilities.dedup();
    (facilities, ids.iter().map(|(_, incident)| *incident).collect())
}
