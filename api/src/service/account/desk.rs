//! What the ITS service desks do: unlocking, new PINs and new e-tokens. Nobody else can.

use nimrs_contract::account::{AccountChange, EnrollmentView, ReissueToken, ResetPin, Unlock};
use nimrs_contract::vocabulary::Standing;

use crate::db;
use crate::db::account::AccountRow;
use crate::db::types::At;
use crate::domain::ids::AccountId;
use crate::domain::permissions::{Actor, actions};
use crate::domain::standing::desk_can_help;
use crate::service::auth::{KIND_PIN, KIND_TOKEN};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::refusal;

use super::enrollment::enroll;
use super::read::view;
use super::{Held, hold, note};

/// Lifts a lock: after failed sign-ons, or after six months of absence.
pub async fn unlock(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: Unlock,
) -> AppResult<Answer<AccountChange>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut held, permit) = hold::<actions::AccountUnlock>(tx, &actor, id, expected)?;
        match held.row.facts().standing(tx.now) {
            Standing::LockedFailedAttempts | Standing::LockedInactive => (),
            Standing::Active | Standing::Pending => {
                return Err(AppError::conflict("The account is not locked, so there is nothing to unlock."));
            }
            standing => return Err(beyond_the_desk(standing, &held.row)),
        }
        held.row.failed_attempts = 0;
        held.row.inactivity_reset_at = Some(At(tx.now));
        db::account::update(tx.conn, &permit, &mut held.row, tx.now)?;
        note(tx, &actor, &held.row, "account.unlock", request.reason)?;
        Ok(changed(tx, held, None))
    })
    .await
}

/// Gives the person a single-use code to set a new PIN; the old one stops working at once.
pub async fn reset_pin(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: ResetPin,
) -> AppResult<Answer<AccountChange>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut held, permit) = hold::<actions::AccountResetPin>(tx, &actor, id, expected)?;
        can_help(tx, &held.row)?;
        no_code_on_its_way(tx, &held.row)?;
        held.row.pin_hash = None;
        db::account::update(tx.conn, &permit, &mut held.row, tx.now)?;
        // Without an e-token the PIN alone would not let the person activate.
        let kind = if held.row.sealed_token_seed.is_some() { KIND_PIN } else { KIND_TOKEN };
        let enrollment = enroll(tx, &held.row, kind, Some(actor.account_id))?;
        db::session::end_all(tx.conn, id, None, "PIN reset", tx.now)?;
        note(tx, &actor, &held.row, "account.reset_pin", request.reason)?;
        Ok(changed(tx, held, Some(enrollment)))
    })
    .await
}

/// Gives the person a single-use code for a new PIN and a new e-token; the old e-token stops working at once.
pub async fn reissue_token(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: ReissueToken,
) -> AppResult<Answer<AccountChange>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut held, permit) = hold::<actions::AccountReissueToken>(tx, &actor, id, expected)?;
        can_help(tx, &held.row)?;
        no_code_on_its_way(tx, &held.row)?;
        held.row.sealed_token_seed = None;
        held.row.last_token_step = None;
        held.row.activated_at = None;
        db::account::update(tx.conn, &permit, &mut held.row, tx.now)?;
        let enrollment = enroll(tx, &held.row, KIND_TOKEN, Some(actor.account_id))?;
        db::session::end_all(tx.conn, id, None, "e-token reissued", tx.now)?;
        note(tx, &actor, &held.row, "account.reissue_token", request.reason)?;
        Ok(changed(tx, held, Some(enrollment)))
    })
    .await
}

fn changed(tx: &Tx<'_>, held: Held, enrollment: Option<EnrollmentView>) -> Saved<AccountChange> {
    let version = held.row.version;
    let account = view(&held.row, held.facility_name, tx.now);
    Saved::new(AccountChange { account, warnings: Vec::new(), enrollment }, version)
}

fn can_help(tx: &Tx<'_>, row: &AccountRow) -> AppResult<()> {
    let standing = row.facts().standing(tx.now);
    if desk_can_help(standing) { Ok(()) } else { Err(beyond_the_desk(standing, row)) }
}

/// Where a request for access waits for the activation, its code goes by mail to the person and to nobody else: not to
/// the desk either.
fn no_code_on_its_way(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<()> {
    let Some(request) = db::access_request::awaiting(tx.conn, row.id)? else { return Ok(()) };
    let remedy = format!(
        "Have another code mailed with POST /v1/access-requests/{request}/resend: who filed the request, the \
         facility's Security Administrator and Central Office can."
    );
    Err(AppError::conflict(
        "The account was never activated, and its request for access is open: the enrollment code goes to the person \
         by mail alone.",
    )
    .with_remedy(remedy, None))
}

/// An expired or deactivated account is not for the desk; the answer names the way back.
fn beyond_the_desk(standing: Standing, row: &AccountRow) -> AppError {
    let way = refusal::standing(standing, row.staff_kind.0);
    AppError { remedy: way.remedy, ..AppError::conflict("The service desk cannot help with this account.") }
}
