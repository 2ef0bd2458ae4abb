//! How an incident was classified over time, by the provider and by the Justice Center.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{IncidentClass, IncidentType};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::classifications;
use super::types::{At, Coded, RowId};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// A classification by the facility.
pub const BY_PROVIDER: &str = "provider";

/// A classification as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = classifications, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClassificationRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: RowId,
    pub source: String,
    pub incident_type: Coded<IncidentType>,
    pub class: Coded<IncidentClass>,
    pub at: At,
    pub user_id: String,
    pub reason: Option<String>,
}

/// Writes a classification.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: ClassificationRow) -> Result<(), DbError> {
    diesel::insert_into(classifications::table).values(row).execute(conn)?;
    Ok(())
}
