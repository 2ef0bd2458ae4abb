//! What the FHIR interface reads: incidents with their latest version or all of them, in few queries, always from what
//! the actor may see.

use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::vocabulary::{FieldOffice, PersonRole};

use super::connection::AnyConnection;
use super::error::DbError;
use super::incident::{Sight, distinct, listed_to};
use super::incident_filter::IncidentFilter;
use super::incident_list::in_key_order;
use super::schema::{incident_people, incident_versions, incidents};
use super::types::{At, Coded, Json};
use super::version::VersionRow;
use crate::domain::fhir::codes::SUBJECT_ROLES;
use crate::domain::ids::{AccountId, FacilityId, IncidentId, PersonId};
use crate::domain::permissions::Scope;

/// An incident with its latest version.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct LatestRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub version: i32,
    pub field_office: Coded<FieldOffice>,
    pub jc_linked: bool,
    pub created_by: AccountId,
    pub created_at: At,
    pub updated_at: At,
    pub record: Json<IncidentRecord>,
}

/// The incident that a person is of, if it lies within a sight.
pub fn incident_of(conn: &mut AnyConnection, sight: Sight, person: PersonId) -> Result<Option<IncidentId>, DbError> {
    let theirs = incident_people::table.filter(incident_people::id.eq(person)).select(incident_people::incident_id);
    Ok(listed_to(sight, "incidents.field_office")
        .filter(incidents::id.eq_any(theirs))
        .select(incidents::id)
        .get_result(conn)
        .optional()?)
}

/// The incidents that these people are of, whoever may see them.
pub fn incidents_of(conn: &mut AnyConnection, people: Vec<PersonId>) -> Result<Vec<IncidentId>, DbError> {
    Ok(incident_people::table
        .filter(incident_people::id.eq_any(people))
        .select(incident_people::incident_id)
        .load(conn)?)
}

/// The incidents of people with this case number, the latest first; they are to be narrowed by the sight once more, where
/// it is no facility's.
pub fn with_case_number(
    conn: &mut AnyConnection,
    sight: Sight,
    number: &str,
    most: i64,
) -> Result<Vec<IncidentId>, DbError> {
    let column = match conn {
        AnyConnection::Pg(_) => "(incident_people.content::json ->> 'local_case_number')",
        AnyConnection::Sqlite(_) => "json_extract(incident_people.content, '$.local_case_number')",
    };
    let mut query = incident_people::table.into_boxed();
    if let Scope::Facility(facility) = sight.scope {
        query = query.filter(incident_people::facility_id.eq(facility));
    }
    Ok(query
        .filter(sql::<Nullable<Text>>(column).eq(number.to_owned()))
        .select(incident_people::incident_id)
        .order(incident_people::incident_id.desc())
        .limit(most)
        .load(conn)?)
}

/// These incidents with their latest version, in no order.
pub fn latest(conn: &mut AnyConnection, keys: &[(FacilityId, IncidentId)]) -> Result<Vec<LatestRow>, DbError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let (facilities, ids) = distinct(keys);
    let latest = incident_versions::facility_id
        .eq(incidents::facility_id)
        .and(incident_versions::incident_id.eq(incidents::id))
        .and(incident_versions::number.eq(incidents::version));
    Ok(incidents::table
        .inner_join(incident_versions::table.on(latest))
        .filter(incidents::facility_id.eq_any(facilities))
        .filter(incidents::id.eq_any(ids))
        .select((
            incidents::facility_id,
            incidents::id,
            incidents::number,
            incidents::version,
            incidents::field_office,
            incidents::jc_linked,
            incidents::created_by,
            incidents::created_at,
            incidents::updated_at,
            incident_versions::record,
        ))
        .load(conn)?)
}

/// Versions of an incident, newest first, those before a number.
pub fn versions(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    before: Option<i32>,
    limit: i64,
) -> Result<Vec<VersionRow>, DbError> {
    Ok(incident_versions::table
        .filter(incident_versions::facility_id.eq(facility))
        .filter(incident_versions::incident_id.eq(incident))
        .filter(incident_versions::number.lt(before.unwrap_or(i32::MAX)))
        .select(VersionRow::as_select())
        .order(incident_versions::number.desc())
        .limit(limit)
        .load(conn)?)
}

/// How many resources the incidents are that a filter lets through: one for each client whom an incident concerns, and
/// one for an incident without.
pub fn count(conn: &mut AnyConnection, sight: Sight, filter: &IncidentFilter) -> Result<i64, DbError> {
    let theirs = incident_people::facility_id
        .eq(incidents::facility_id)
        .and(incident_people::incident_id.eq(incidents::id))
        .and(incident_people::role.eq_any(roles()));
    let clients: i64 = in_key_order(conn, sight, filter)
        .inner_join(incident_people::table.on(theirs.clone()))
        .count()
        .get_result(conn)?;
    let without = not(exists(incident_people::table.filter(theirs)));
    let others: i64 = in_key_order(conn, sight, filter).filter(without).count().get_result(conn)?;
    Ok(clients + others)
}

fn roles() -> Vec<Coded<PersonRole>> {
    SUBJECT_ROLES.into_iter().map(Coded).collect()
}
