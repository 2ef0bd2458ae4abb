//! How an incident was classified over time, by the provider and by the Justice Center.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{ClassificationSource, IncidentClass, IncidentType, JcClassification};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::classifications;
use super::types::{At, Coded};
use crate::domain::ids::{ClassificationId, FacilityId, IncidentId};
use crate::domain::permissions::ChangePermit;

/// A classification as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = classifications, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ClassificationRow {
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    pub id: ClassificationId,
    pub source: Coded<ClassificationSource>,
    pub incident_type: Option<Coded<IncidentType>>,
    /// None where the classification of this source holds no longer.
    pub class: Option<Coded<IncidentClass>>,
    /// In the Justice Center's own terms.
    pub jc_classification: Option<Coded<JcClassification>>,
    pub at: At,
    pub user_id: String,
    pub reason: Option<String>,
}

/// Writes a classification.
pub fn insert(conn: &mut AnyConnection, _permit: &ChangePermit, row: ClassificationRow) -> Result<(), DbError> {
    diesel::insert_into(classifications::table).values(row).execute(conn)?;
    Ok(())
}

/// The classifications of an incident, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    facility: FacilityId,
    incident: IncidentId,
    after: Option<ClassificationId>,
    limit: i64,
) -> Result<Vec<ClassificationRow>, DbError> {
    let mut query = classifications::table
        .filter(classifications::facility_id.eq(facility))
        .filter(classifications::incident_id.eq(incident))
        .select(ClassificationRow::as_select())
        .order(classifications::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(classifications::id.gt(after));
    }
    Ok(query.load(conn)?)
}
