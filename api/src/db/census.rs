//! The census: patient days by facility or unit and month.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use diesel::prelude::*;
use nimrs_contract::vocabulary::FieldOffice;

use super::connection::{AnyConnection, MultiBackend, insert_rows, lock_row};
use super::error::DbError;
use super::schema::{census_entries, facilities};
use super::types::{At, Coded};
use crate::domain::ids::{CensusId, FacilityId, UnitId};
use crate::domain::permissions::actions::CensusRecord;
use crate::domain::permissions::{Permit, Scope};

/// An entry as it stands in the table.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = census_entries, check_for_backend(MultiBackend))]
#[diesel(primary_key(facility_id, id), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct CensusRow {
    pub facility_id: FacilityId,
    pub id: CensusId,
    /// Without it the entry is of the facility as a whole.
    pub unit_id: Option<UnitId>,
    /// As [`crate::domain::incident_facts::month_number`] numbers it.
    pub month: i32,
    pub patient_days: i32,
    pub note: Option<String>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// What a list of entries is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Not before this month.
    pub month_from: Option<i32>,
    /// Not after this month.
    pub month_to: Option<i32>,
    /// After this entry.
    pub after: Option<CensusId>,
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    census_entries::table.inner_join(facilities::table.on(census_entries::facility_id.eq(facilities::id)))
}

type Visible = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;

/// The entries of a scope: where every reading query starts.
fn visible_to(scope: Scope) -> Visible {
    let query = with_facility().into_boxed();
    match scope {
        Scope::Facility(id) => query.filter(census_entries::facility_id.eq(id)),
        Scope::Region(office) => query.filter(facilities::field_office.eq(Coded(office))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// Entries of a scope, in the order in which they were entered.
pub fn list(conn: &mut AnyConnection, scope: Scope, filter: Filter, limit: i64) -> Result<Vec<CensusRow>, DbError> {
    let mut query = visible_to(scope);
    if let Some(facility) = filter.facility {
        query = query.filter(census_entries::facility_id.eq(facility));
    }
    if let Some(month) = filter.month_from {
        query = query.filter(census_entries::month.ge(month));
    }
    if let Some(month) = filter.month_to {
        query = query.filter(census_entries::month.le(month));
    }
    if let Some(after) = filter.after {
        query = query.filter(census_entries::id.gt(after));
    }
    Ok(query.select(CensusRow::as_select()).order(census_entries::id).limit(limit).load(conn)?)
}

/// An entry of a scope, with the region of its facility.
pub fn find(
    conn: &mut AnyConnection,
    scope: Scope,
    id: CensusId,
) -> Result<Option<(CensusRow, Coded<FieldOffice>)>, DbError> {
    Ok(visible_to(scope)
        .filter(census_entries::id.eq(id))
        .select((CensusRow::as_select(), facilities::field_office))
        .get_result(conn)
        .optional()?)
}

/// An entry of a scope, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    scope: Scope,
    id: CensusId,
) -> Result<Option<(CensusRow, Coded<FieldOffice>)>, DbError> {
    lock_row!(conn, census_entries::table.filter(census_entries::id.eq(id)).select(census_entries::id));
    find(conn, scope, id)
}

/// Writes new entries; [`DbError::Unique`] when one of the unit and month is there.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<CensusRecord>, rows: &[CensusRow]) -> Result<(), DbError> {
    insert_rows!(conn, census_entries::table, rows);
    Ok(())
}

/// Writes a changed entry, held by [`lock`] or [`of_facility`], and counts its version up.
pub fn update(conn: &mut AnyConnection, _permit: &Permit<CensusRecord>, row: &mut CensusRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(census_entries::table.find((row.facility_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Takes an entry out.
pub fn remove(conn: &mut AnyConnection, _permit: &Permit<CensusRecord>, row: &CensusRow) -> Result<(), DbError> {
    diesel::delete(census_entries::table.find((row.facility_id, row.id))).execute(conn)?;
    Ok(())
}

/// The entries of a facility in some months, by unit and month, held against other changes.
pub fn of_facility(
    conn: &mut AnyConnection,
    facility: FacilityId,
    months: &[i32],
) -> Result<HashMap<(Option<UnitId>, i32), CensusRow>, DbError> {
    lock_row!(conn, census_entries::table.filter(census_entries::facility_id.eq(facility)).select(census_entries::id));
    let rows: Vec<CensusRow> = census_entries::table
        .filter(census_entries::facility_id.eq(facility))
        .filter(census_entries::month.eq_any(months.to_vec()))
        .select(CensusRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|row| ((row.unit_id, row.month), row)).collect())
}

/// Patient days of a unit, or of a facility as a whole, in a month.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = census_entries, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct PatientDays {
    pub facility_id: FacilityId,
    pub unit_id: Option<UnitId>,
    pub month: i32,
    pub patient_days: i32,
}

/// The patient days of a scope in some months.
pub fn patient_days(
    conn: &mut AnyConnection,
    scope: Scope,
    months: RangeInclusive<i32>,
) -> Result<Vec<PatientDays>, DbError> {
    if months.is_empty() {
        return Ok(Vec::new());
    }
    Ok(visible_to(scope)
        .filter(census_entries::month.ge(*months.start()))
        .filter(census_entries::month.le(*months.end()))
        .select(PatientDays::as_select())
        .load(conn)?)
}
