//! Requests to the Justice Center, each with its mail.

use nimrs_contract::jc_case::JcRequestRef;

use crate::domain::ids::{FacilityId, JcRequestId};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::Actor;

use super::context::Tx;
use super::error::AppResult;

/// The mail server took the mail of a request.
pub fn note_sent(_tx: &mut Tx<'_>, _id: JcRequestId) -> AppResult<()> {
    Ok(())
}

/// The mail of a request was given up; the cause is for people.
pub fn note_failed(_tx: &mut Tx<'_>, _id: JcRequestId, _cause: &str) -> AppResult<()> {
    Ok(())
}

/// The case of this number arrived in the facility's import queue: its open `not_arrived` request closes by itself.
pub fn case_arrived(_tx: &mut Tx<'_>, _number: &JcNumber, _facility: FacilityId) -> AppResult<()> {
    Ok(())
}

/// The open requests about these numbers that the actor may see, each with its number.
pub fn open_about(_tx: &mut Tx<'_>, _actor: &Actor, _numbers: &[String]) -> AppResult<Vec<(String, JcRequestRef)>> {
    Ok(Vec::new())
}
