//! Changing one's PIN, with the present PIN and a fresh code of the e-token.

use nimrs_contract::auth::ChangePinRequest;

use crate::db;
use crate::db::types::At;
use crate::domain::standing::{SignOn, SignOnOutcome, sign_on};
use crate::service::access::Caller;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::refusal;
use crate::service::secret::{e_token, pin};

use super::note;

/// Sets a new PIN and ends the caller's other sessions. A wrong PIN or code counts as a failed sign-on, so that a
/// stolen session cannot be used to guess.
pub async fn change_pin(ctx: &Ctx, caller: Caller, request: ChangePinRequest) -> AppResult<()> {
    let stored = caller.account.pin_hash.clone();
    let pin_ok = pin::check(&ctx.app, request.pin, stored.clone()).await?;
    let fresh = pin::hash(&ctx.app, request.new_pin).await?;
    let (app, code) = (ctx.app.clone(), request.token_code);
    let changed = ctx
        .write(move |tx| {
            let account = db::account::lock(tx.conn, caller.account.id)?;
            let offered = SignOn {
                pin_ok: pin_ok && account.pin_hash == stored,
                code_step: e_token::step_of(&app, account.sealed_token_seed.as_deref(), &code, tx.now)?,
                last_step: account.last_token_step,
            };
            settle(tx, &caller, account, offered, fresh)
        })
        .await?;
    if changed { Ok(()) } else { Err(refusal::sign_on_failed()) }
}

fn settle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    mut account: db::account::AccountRow,
    offered: SignOn,
    fresh: String,
) -> AppResult<bool> {
    match sign_on(&account.facts(), offered, tx.now) {
        SignOnOutcome::Success { step } => {
            account.last_token_step = Some(step);
            account.failed_attempts = 0;
            account.pin_hash = Some(fresh);
            account.version += 1;
            account.updated_at = At(tx.now);
            db::account::save(tx.conn, &account)?;
            db::session::end_all(tx.conn, account.id, Some(caller.session.id), "PIN changed", tx.now)?;
            let subject = Subject::new("account", account.id);
            audit::done(tx, &caller.actor, Event { action: "auth.pin", subject, ..Event::default() })?;
            Ok(true)
        }
        SignOnOutcome::Failed { failed_attempts, locked_now } => {
            account.failed_attempts = failed_attempts;
            db::account::save(tx.conn, &account)?;
            note(tx, Some(&account), Some(caller.session.id), "auth.pin", "failed", "wrong PIN or code")?;
            if locked_now {
                db::session::end_all(tx.conn, account.id, None, "locked", tx.now)?;
                note(tx, Some(&account), None, "auth.lock", "done", "three failures in a row")?;
            }
            Ok(false)
        }
        SignOnOutcome::Refused { .. } => Ok(false),
    }
}
