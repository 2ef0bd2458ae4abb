//! The facility says what is wrong with a case.

use nimrs_contract::jc_case::{DisputeJcCase, JcCaseView};
use nimrs_contract::vocabulary::{Code, JcDisputeGround};
use serde_json::json;

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::JcCaseId;
use crate::domain::jc_case::Step;
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::{Actor, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::view::view;
use super::{Act, hold, save, step};

const PLACE: &str = "/duplicate_of";

/// Disputes a case. A duplicate needs the number of the other case, which must be in the facility's queue too.
pub async fn dispute(
    ctx: &Ctx,
    actor: Actor,
    id: JcCaseId,
    expected: i32,
    request: DisputeJcCase,
) -> AppResult<Answer<JcCaseView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permit) = hold::<actions::QueueImport>(tx, &actor, id, expected)?;
        step(&mut row, Step::Dispute(request.ground), "disputed")?;
        row.duplicate_of = other_case(tx, &row, &request)?.map(Into::into);
        row.dispute_ground = Some(Coded(request.ground));
        row.dispute_reason = Some(request.reason);
        row.disputed_at = Some(At(tx.now));
        row.disputed_by = Some(actor.user_id.clone());
        let details = json!({ "ground": request.ground.code(), "duplicate_of": row.duplicate_of });
        save(tx, &actor, &permit, &mut row, Act { details, ..Act::new("jc_case.dispute") })?;
        Ok(Saved::new(view(tx, &actor, &row)?, row.version))
    })
    .await
}

/// The case of which this one is said to be a duplicate.
fn other_case(tx: &mut Tx<'_>, row: &JcCaseRow, request: &DisputeJcCase) -> AppResult<Option<JcNumber>> {
    let fault = |code, message: &str| AppError::invalid_at(PLACE, code, message);
    let given = match (request.ground, &request.duplicate_of) {
        (JcDisputeGround::Duplicate, Some(given)) => given,
        (JcDisputeGround::Duplicate, None) => {
            return Err(fault("required", "is required: the number of the case that reports the same"));
        }
        (_, None) => return Ok(None),
        (_, Some(_)) => return Err(fault("not_here", "belongs to the ground duplicate alone")),
    };
    let number = JcNumber::parse(given).map_err(|error| fault("invalid_jc_number", &format!("{error}.")))?;
    if number.as_str() == row.jc_number {
        return Err(fault("same_case", "is the number of this case itself"));
    }
    let other = db::jc_case::of_number(tx.conn, number.as_str())?;
    let ours = other.is_some_and(|other| other.facility_id == row.facility_id && other.released_at.is_some());
    if ours { Ok(Some(number)) } else { Err(fault("unknown_case", "is the number of no case in your import queue")) }
}
