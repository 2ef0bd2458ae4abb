//! What the answers of the Justice Center do to its cases.

use nimrs_contract::vocabulary::{Code, IncidentType, JcCaseStatus, JcClassification, JcDisputeGround, SecurityGroup};
use serde_json::json;

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::db::types::At;
use crate::domain::ids::FacilityId;
use crate::domain::jc_case::{Step, after, release_due};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::actions::JcRequestAnswer;
use crate::domain::permissions::{Actor, Permit};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};

use super::{Act, arrived, begin_anew, forget_dispute, place, save};

/// Whether the case stands in the facility's import queue: released to it, and not taken back.
pub fn stands_at(row: &JcCaseRow, facility: FacilityId) -> bool {
    row.facility_id == Some(facility) && row.released_at.is_some() && row.status.0 != JcCaseStatus::Withdrawn
}

/// Moves the case to another facility; one that was withdrawn stays where it is. That one has it at once where the Justice Center or Central Office recorded the
/// answer; where the facility that gives it away did, OMH looks first. Without a facility it waits with Central Office,
/// under the name that was proposed `in_words`. What was done with it at the facility before is forgotten, save in the
/// audit log; that facility's own incident stays with it.
pub fn reassign(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcRequestAnswer>,
    number: &JcNumber,
    from: FacilityId,
    to: Option<FacilityId>,
    in_words: Option<&str>,
) -> AppResult<()> {
    let Some(mut row) = held(tx, number, from)?.filter(|row| row.status.0 != JcCaseStatus::Withdrawn) else {
        return Ok(());
    };
    let details = json!({ "from": from, "to": to });
    let seen = matches!(actor.group, SecurityGroup::JusticeCenter | SecurityGroup::CentralOffice);
    let status = after(row.status.0, if seen && to.is_some() { Step::Move } else { Step::MoveUnseen });
    row.status.0 = status.unwrap_or(row.status.0);
    begin_anew(&mut row);
    match to {
        Some(to) => place(tx, &mut row, to)?.ok_or_else(|| AppError::not_found("facility"))?,
        None => unplace(&mut row, in_words),
    }
    if row.status.0 == JcCaseStatus::Released {
        row.released_at = Some(At(tx.now));
        row.released_by = Some(actor.user_id.clone());
    } else if row.status.0 == JcCaseStatus::Received {
        row.release_due_at = At(release_due(tx.now));
    }
    save(tx, actor, permit, &mut row, Act { details, ..Act::new("jc_case.reassign") })?;
    if row.status.0 == JcCaseStatus::Released { arrived(tx, &row) } else { Ok(()) }
}

/// What the Justice Center named before was wrong, so that what the request says in words is all there is.
fn unplace(row: &mut JcCaseRow, in_words: Option<&str>) {
    (row.facility_id, row.field_office) = (None, None);
    (row.named_facility_id, row.county_fips) = (None, None);
    row.facility_name = in_words.map(str::to_owned);
}

/// Writes a new classification of the Justice Center to the case; what was disputed of it is settled. Nothing happens
/// to a case of another facility than the one that asked, nor to one that was withdrawn.
pub fn reclassify(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcRequestAnswer>,
    number: &JcNumber,
    asking: FacilityId,
    classification: JcClassification,
    incident_type: Option<IncidentType>,
) -> AppResult<()> {
    let found = held(tx, number, asking)?.filter(|row| row.status.0 != JcCaseStatus::Withdrawn);
    let Some(mut row) = found else { return Ok(()) };
    let case = &mut row.content.0;
    let details = json!({ "from": case.classification.map(Code::code), "to": classification.code() });
    case.classification = Some(classification);
    case.incident_type = incident_type.or(case.incident_type);
    if row.dispute_ground.is_some_and(|ground| ground.0 == JcDisputeGround::Classification) {
        give_back(&mut row);
    }
    save(tx, actor, permit, &mut row, Act { details, ..Act::new("jc_case.reclassify") })
}

/// Gives a disputed case back to the facility, since the Justice Center did not agree.
pub fn end_dispute(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcRequestAnswer>,
    number: &JcNumber,
    facility: FacilityId,
) -> AppResult<()> {
    let Some(mut row) = held(tx, number, facility)? else { return Ok(()) };
    if !give_back(&mut row) {
        return Ok(());
    }
    save(tx, actor, permit, &mut row, Act::new("jc_case.give_back"))
}

/// The case of this number, held, if it is the facility's.
fn held(tx: &mut Tx<'_>, number: &JcNumber, facility: FacilityId) -> AppResult<Option<JcCaseRow>> {
    let row = db::jc_case::lock_number(tx.conn, number.as_str())?;
    Ok(row.filter(|row| row.facility_id == Some(facility)))
}

fn give_back(row: &mut JcCaseRow) -> bool {
    let Some(next) = after(row.status.0, Step::GiveBack) else { return false };
    row.status.0 = next;
    forget_dispute(row);
    true
}
