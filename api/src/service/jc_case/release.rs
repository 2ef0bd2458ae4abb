//! Letting the facility have a case: by OMH, or by itself after 24 hours.

use nimrs_contract::jc_case::{JcCaseView, ReleaseJcCase};
use nimrs_contract::vocabulary::SecurityGroup;
use serde_json::json;

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::{FacilityId, JcCaseId};
use crate::domain::jc_case::Step;
use crate::domain::permissions::{Actor, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use nimrs_contract::vocabulary::JcCaseStatus;

use super::view::view;
use super::{Act, arrived, hold, note, place, save, step};

/// How many cases are looked at in one run; what is left over is for the next.
const AT_A_TIME: i64 = 200;

/// OMH lets the facility have the case. Where the facility is unknown, Central Office names it.
pub async fn release(
    ctx: &Ctx,
    actor: Actor,
    id: JcCaseId,
    expected: i32,
    request: ReleaseJcCase,
) -> AppResult<Answer<JcCaseView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permit) = hold::<actions::QueueRelease>(tx, &actor, id, expected)?;
        step(&mut row, Step::Release, "released")?;
        let named = name_facility(tx, &actor, &mut row, request.facility_id.map(Into::into))?;
        row.released_at = Some(At(tx.now));
        row.released_by = Some(actor.user_id.clone());
        row.released_automatically = false;
        let act = Act { details: json!({ "facility_named": named }), ..Act::new("jc_case.release") };
        save(tx, &actor, &permit, &mut row, act)?;
        arrived(tx, &row)?;
        Ok(Saved::new(view(tx, &actor, &row)?, row.version))
    })
    .await
}

/// The facility that is named in a release; whether it is another than the case had.
fn name_facility(tx: &mut Tx<'_>, actor: &Actor, row: &mut JcCaseRow, named: Option<FacilityId>) -> AppResult<bool> {
    const PLACE: &str = "/facility_id";
    let Some(named) = named else {
        if row.facility_id.is_some() {
            return Ok(false);
        }
        let message = "is required: the Justice Center named no facility that is known here";
        return Err(AppError::invalid_at(PLACE, "required", message));
    };
    if row.facility_id == Some(named) {
        return Ok(false);
    }
    if actor.group != SecurityGroup::CentralOffice {
        let message = "only Central Office gives a case to another facility; leave it out to release it as it is";
        return Err(AppError::invalid_at(PLACE, "central_office_only", message));
    }
    place(tx, row, named)?
        .ok_or_else(|| AppError::invalid_at(PLACE, "unknown_facility", "is no facility that is in use"))?;
    Ok(true)
}

/// Releases what OMH has not looked at within 24 hours, each case once whatever processes do it at the same time, and
/// says how many. What fell due while the service stood still is released at the next run.
pub async fn release_due(ctx: &Ctx) -> AppResult<usize> {
    let due = ctx.read(|tx| Ok(db::jc_case::due(tx.conn, tx.now, AT_A_TIME)?)).await?;
    let mut released = 0;
    for row in due {
        if ctx.write(move |tx| release_by_itself(tx, row)).await? {
            released += 1;
        }
    }
    Ok(released)
}

fn release_by_itself(tx: &mut Tx<'_>, mut row: JcCaseRow) -> AppResult<bool> {
    if !db::jc_case::release_by_time(tx.conn, &row, tx.now)? {
        return Ok(false);
    }
    row.status = Coded(JcCaseStatus::Released);
    row.released_at = Some(At(tx.now));
    note(tx, None, &row, Act { details: json!({ "automatically": true }), ..Act::new("jc_case.release") })?;
    arrived(tx, &row)?;
    Ok(true)
}
