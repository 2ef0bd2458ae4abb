//! The versions of an incident, each kept whole. They are only ever added.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::vocabulary::{Code, IncidentStatus};

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::incident::distinct;
use super::schema::incident_versions;
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, FacilityId, IncidentId};
use crate::domain::lifecycle::was_submitted;
use crate::domain::permissions::ChangePermit;

/// A version as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = incident_versions, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct VersionRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub number: i32,
    pub at: At,
    pub account_id: AccountId,
    pub user_id: String,
    pub action: String,
    pub reason: Option<String>,
    pub status: Coded<IncidentStatus>,
    pub record: Json<IncidentRecord>,
}

/// A version without its record.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incident_versions, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct VersionSummaryRow {
    pub number: i32,
    pub at: At,
    pub user_id: String,
    pub action: String,
    pub reason: Option<String>,
    pub status: Coded<IncidentStatus>,
}

/// Writes versions, each of another incident.
pub fn insert<'r>(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    rows: impl IntoIterator<Item = &'r VersionRow>,
) -> Result<(), DbError> {
    insert_rows!(conn, incident_versions::table, rows);
    Ok(())
}

/// A version of an incident.
pub fn find(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    number: i32,
) -> Result<Option<VersionRow>, DbError> {
    Ok(incident_versions::table
        .find((facility, incident, number))
        .select(VersionRow::as_select())
        .first(conn)
        .optional()?)
}

/// The versions of an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<i32>,
    limit: i64,
) -> Result<Vec<VersionSummaryRow>, DbError> {
    Ok(incident_versions::table
        .filter(incident_versions::facility_id.eq(facility))
        .filter(incident_versions::incident_id.eq(incident))
        .filter(incident_versions::number.gt(after.unwrap_or(0)))
        .select(VersionSummaryRow::as_select())
        .order(incident_versions::number)
        .limit(limit)
        .load(conn)?)
}

/// The Justice Center's numbers that each of these incidents carried in any version since its submission, each once and
/// in order. Where they stand in the record each database is asked in its own words, so that the records stay there.
pub fn numbers_since_submission(
    conn: &mut AnyConnection,
    keys: &[(FacilityId, IncidentId)],
) -> Result<HashMap<IncidentId, BTreeSet<String>>, DbError> {
    let mut found: HashMap<IncidentId, BTreeSet<String>> = HashMap::new();
    if keys.is_empty() {
        return Ok(found);
    }
    let numbers = match conn {
        AnyConnection::Pg(_) => "record::json #>> '{content,jc_numbers}'",
        AnyConnection::Sqlite(_) => "json_extract(record, '$.content.jc_numbers')",
    };
    let submitted: Vec<Coded<IncidentStatus>> =
        IncidentStatus::ALL.iter().copied().filter(|status| was_submitted(*status)).map(Coded).collect();
    let (facilities, ids) = distinct(keys);
    let rows: Vec<(IncidentId, Option<String>)> = incident_versions::table
        .filter(incident_versions::facility_id.eq_any(facilities))
        .filter(incident_versions::incident_id.eq_any(ids))
        .filter(incident_versions::status.eq_any(submitted))
        .select((incident_versions::incident_id, diesel::dsl::sql::<Nullable<Text>>(numbers)))
        .distinct()
        .load(conn)?;
    for (incident, text) in rows {
        let Some(text) = text else { continue };
        let numbers: Vec<String> = serde_json::from_str(&text).map_err(|error| DbError::Other(error.to_string()))?;
        found.entry(incident).or_default().extend(numbers);
    }
    Ok(found)
}
