//! Facilities and their units.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{FacilityKind, FieldOffice};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{facilities, facility_units, incidents};
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::FacilityManage;

/// A facility as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable, Identifiable)]
#[diesel(table_name = facilities, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FacilityRow {
    pub id: FacilityId,
    pub name: String,
    pub kind: Coded<FacilityKind>,
    pub county_fips: String,
    pub field_office: Coded<FieldOffice>,
    pub operated_by_state: bool,
    pub licensed: bool,
    pub inpatient: bool,
    pub twenty_four_hour: bool,
    pub director_name: Option<String>,
    pub administrator_phone: String,
    pub active: bool,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// A unit as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable, Identifiable)]
#[diesel(table_name = facility_units, primary_key(facility_id, id), check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct UnitRow {
    pub facility_id: FacilityId,
    pub id: UnitId,
    pub name: String,
    pub programme: Coded<FacilityKind>,
    pub active: bool,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
}

/// What a list of facilities is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct FacilityFilter {
    /// In this county.
    pub county_fips: Option<String>,
    /// In this region.
    pub field_office: Option<FieldOffice>,
    /// Of this kind.
    pub kind: Option<FacilityKind>,
    /// With a name that begins with this, whatever the capitals.
    pub name: Option<String>,
    /// After this id.
    pub after: Option<FacilityId>,
}

/// A facility.
pub fn find(conn: &mut AnyConnection, id: FacilityId) -> Result<Option<FacilityRow>, DbError> {
    Ok(facilities::table.find(id).select(FacilityRow::as_select()).first(conn).optional()?)
}

/// A facility, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: FacilityId) -> Result<Option<FacilityRow>, DbError> {
    lock_row!(conn, facilities::table.find(id).select(facilities::id));
    find(conn, id)
}

/// Facilities, in the order of their ids.
pub fn list(conn: &mut AnyConnection, filter: FacilityFilter, limit: i64) -> Result<Vec<FacilityRow>, DbError> {
    let mut query = facilities::table.into_boxed();
    if let Some(fips) = filter.county_fips {
        query = query.filter(facilities::county_fips.eq(fips));
    }
    if let Some(office) = filter.field_office {
        query = query.filter(facilities::field_office.eq(Coded(office)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(facilities::kind.eq(Coded(kind)));
    }
    if let Some(name) = filter.name {
        query = query.filter(lower(facilities::name).like(lower(starts_with(&name))).escape('\\'));
    }
    if let Some(after) = filter.after {
        query = query.filter(facilities::id.gt(after));
    }
    Ok(query.select(FacilityRow::as_select()).order(facilities::id).limit(limit).load(conn)?)
}

diesel::define_sql_function! {
    /// The text in small letters.
    fn lower(text: diesel::sql_types::Text) -> diesel::sql_types::Text;
}

/// The pattern of a text that begins with `text`, whatever signs it has.
fn starts_with(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 1);
    for sign in text.chars() {
        if matches!(sign, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern.push('%');
    pattern
}

/// Whether a county has a facility of this name, whatever the capitals.
pub fn has_name(conn: &mut AnyConnection, county_fips: &str, name: &str) -> Result<bool, DbError> {
    let found: Option<FacilityId> = facilities::table
        .filter(facilities::county_fips.eq(county_fips.to_owned()))
        .filter(lower(facilities::name).eq(lower(name.to_owned())))
        .select(facilities::id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// Writes a new facility; [`DbError::Unique`] when its county has one of this name.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<FacilityManage>, row: FacilityRow) -> Result<(), DbError> {
    diesel::insert_into(facilities::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed facility, held by [`lock`] in this transaction, and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<FacilityManage>,
    row: &mut FacilityRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(facilities::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Whether any incident was recorded at a facility.
pub fn has_incidents(conn: &mut AnyConnection, id: FacilityId) -> Result<bool, DbError> {
    let first = incidents::table.filter(incidents::facility_id.eq(id)).select(incidents::facility_id);
    Ok(first.first::<FacilityId>(conn).optional()?.is_some())
}

/// The units of these facilities, in the order of their ids.
pub fn units(conn: &mut AnyConnection, of: &[FacilityId]) -> Result<Vec<UnitRow>, DbError> {
    Ok(facility_units::table
        .filter(facility_units::facility_id.eq_any(of.to_vec()))
        .select(UnitRow::as_select())
        .order((facility_units::facility_id, facility_units::id))
        .load(conn)?)
}

/// A unit.
pub fn find_unit(conn: &mut AnyConnection, facility: FacilityId, id: UnitId) -> Result<Option<UnitRow>, DbError> {
    Ok(facility_units::table.find((facility, id)).select(UnitRow::as_select()).first(conn).optional()?)
}

/// A unit, held against other changes until the transaction ends.
pub fn lock_unit(conn: &mut AnyConnection, facility: FacilityId, id: UnitId) -> Result<Option<UnitRow>, DbError> {
    lock_row!(conn, facility_units::table.find((facility, id)).select(facility_units::id));
    find_unit(conn, facility, id)
}

/// Writes a new unit; [`DbError::Unique`] when its facility has one of this name.
pub fn insert_unit(conn: &mut AnyConnection, _permit: &Permit<FacilityManage>, row: UnitRow) -> Result<(), DbError> {
    diesel::insert_into(facility_units::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed unit, held by [`lock_unit`] in this transaction, and counts its version up.
pub fn update_unit(
    conn: &mut AnyConnection,
    _permit: &Permit<FacilityManage>,
    row: &mut UnitRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(facility_units::table.find((row.facility_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_patterns_stand_for_themselves() {
        assert_eq!(starts_with("50%_a\\"), r"50\%\_a\\%");
    }
}
