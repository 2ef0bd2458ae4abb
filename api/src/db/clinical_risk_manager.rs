//! The directory of Clinical Risk Managers.

use chrono::NaiveDate;
use diesel::prelude::*;
use nimrs_contract::vocabulary::FieldOffice;

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::clinical_risk_managers;
use super::types::{At, Coded};
use crate::domain::clinical_risk_manager::Tenure;
use crate::domain::ids::ClinicalRiskManagerId;
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::DirectoryManage;

/// An entry as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = clinical_risk_managers, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClinicalRiskManagerRow {
    pub id: ClinicalRiskManagerId,
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    pub field_office: Coded<FieldOffice>,
    pub county_fips: Option<String>,
    pub valid_from: NaiveDate,
    pub valid_to: Option<NaiveDate>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl ClinicalRiskManagerRow {
    /// For what and when.
    pub fn tenure(&self) -> Tenure {
        Tenure {
            id: self.id,
            field_office: self.field_office.0,
            county_fips: self.county_fips.clone(),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
        }
    }
}

/// What a list of entries is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Of this region.
    pub field_office: Option<FieldOffice>,
    /// In office on this day.
    pub on: Option<NaiveDate>,
    /// After this entry.
    pub after: Option<ClinicalRiskManagerId>,
}

/// The entries, in the order in which they were entered.
pub fn list(conn: &mut AnyConnection, filter: Filter, limit: i64) -> Result<Vec<ClinicalRiskManagerRow>, DbError> {
    use clinical_risk_managers as crm;
    let mut query = crm::table.select(ClinicalRiskManagerRow::as_select()).order(crm::id).limit(limit).into_boxed();
    if let Some(office) = filter.field_office {
        query = query.filter(crm::field_office.eq(Coded(office)));
    }
    if let Some(day) = filter.on {
        query = query.filter(crm::valid_from.le(day)).filter(crm::valid_to.is_null().or(crm::valid_to.ge(Some(day))));
    }
    if let Some(after) = filter.after {
        query = query.filter(crm::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// The entries of a region that hold on a day, for the rule that says who of them is responsible.
pub fn of_region(
    conn: &mut AnyConnection,
    office: FieldOffice,
    day: NaiveDate,
) -> Result<Vec<ClinicalRiskManagerRow>, DbError> {
    list(conn, Filter { field_office: Some(office), on: Some(day), after: None }, i64::MAX)
}

/// One entry.
pub fn find(conn: &mut AnyConnection, id: ClinicalRiskManagerId) -> Result<Option<ClinicalRiskManagerRow>, DbError> {
    use clinical_risk_managers as crm;
    Ok(crm::table.find(id).select(ClinicalRiskManagerRow::as_select()).get_result(conn).optional()?)
}

/// One entry, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: ClinicalRiskManagerId) -> Result<Option<ClinicalRiskManagerRow>, DbError> {
    lock_row!(conn, clinical_risk_managers::table.find(id).select(clinical_risk_managers::id));
    find(conn, id)
}

/// Writes a new entry.
pub fn insert(
    conn: &mut AnyConnection,
    _permit: &Permit<DirectoryManage>,
    row: ClinicalRiskManagerRow,
) -> Result<(), DbError> {
    diesel::insert_into(clinical_risk_managers::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed entry, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<DirectoryManage>,
    row: &mut ClinicalRiskManagerRow,
) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(clinical_risk_managers::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
