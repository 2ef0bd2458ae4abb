//! Sign-on: user ID, PIN and the code of the e-token.

use nimrs_contract::auth::{LoginRequest, TokenPair};
use nimrs_contract::vocabulary::{Code, StaffKind, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::session::SessionRow;
use crate::db::types::At;
use crate::domain::ids::SessionId;
use crate::domain::standing::{SignOn, SignOnOutcome, sign_on};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::refusal;
use crate::service::secret::{e_token, pin, random_code};
use chrono::TimeDelta;

use super::{SESSION_HOURS, note, token_pair};

/// How a sign-on ended; all of it is written before anything is answered.
enum Outcome {
    In(Box<AccountRow>, SessionId, String),
    Failed,
    Refused(Standing, StaffKind),
}

/// Signs a person on. Unknown user, wrong PIN, wrong or used code and a locked account get the same answer after the
/// same work; only the right PIN and code reveal a lock.
pub async fn login(ctx: &Ctx, request: LoginRequest) -> AppResult<TokenPair> {
    let user_id = request.user_id.clone();
    // A machine has no PIN; to whoever tries one its account is not there.
    let known = ctx.read(move |tx| Ok(db::account::by_user_id(tx.conn, &user_id)?)).await?;
    let known = known.filter(|account| !account.machine);
    let stored = known.as_ref().and_then(|account| account.pin_hash.clone());
    let pin_ok = pin::check(&ctx.app, request.pin, stored.clone()).await?;
    let (app, code) = (ctx.app.clone(), request.token_code);
    let outcome = ctx
        .write(move |tx| {
            let Some(known) = known else {
                e_token::step_of(&app, None, &code, tx.now)?;
                note(tx, None, None, "auth.login", "failed", "unknown user ID")?;
                return Ok(Outcome::Failed);
            };
            let account = db::account::lock(tx.conn, known.id)?;
            let step = e_token::step_of(&app, account.sealed_token_seed.as_deref(), &code, tx.now)?;
            let offered = SignOn {
                pin_ok: pin_ok && account.pin_hash == stored,
                code_step: step,
                last_step: account.last_token_step,
            };
            settle(tx, account, offered)
        })
        .await?;
    match outcome {
        Outcome::In(account, session, secret) => {
            let ends = ctx.app.system.now() + TimeDelta::hours(SESSION_HOURS);
            token_pair(&ctx.app, &account, session, &secret, ends)
        }
        Outcome::Failed => Err(refusal::sign_on_failed()),
        Outcome::Refused(standing, staff) => Err(refusal::standing(standing, staff)),
    }
}

/// Applies the rule and writes what follows from it.
fn settle(tx: &mut Tx<'_>, mut account: AccountRow, offered: SignOn) -> AppResult<Outcome> {
    match sign_on(&account.facts(), offered, tx.now) {
        SignOnOutcome::Success { step } => {
            account.last_token_step = Some(step);
            account.failed_attempts = 0;
            account.last_login_at = Some(At(tx.now));
            db::account::save(tx.conn, &account)?;
            let (session, secret) = open_session(tx, &account)?;
            note(tx, Some(&account), Some(session), "auth.login", "done", "signed on")?;
            Ok(Outcome::In(Box::new(account), session, secret))
        }
        SignOnOutcome::Failed { failed_attempts, locked_now } => {
            account.failed_attempts = failed_attempts;
            db::account::save(tx.conn, &account)?;
            note(tx, Some(&account), None, "auth.login", "failed", "wrong PIN or code, or a used code")?;
            if locked_now {
                db::session::end_all(tx.conn, account.id, None, "locked", tx.now)?;
                note(tx, Some(&account), None, "auth.lock", "done", "three failures in a row")?;
            }
            Ok(Outcome::Failed)
        }
        SignOnOutcome::Refused { standing, step } => {
            account.last_token_step = Some(step);
            db::account::save(tx.conn, &account)?;
            note(tx, Some(&account), None, "auth.login", "refused", standing.code())?;
            Ok(Outcome::Refused(standing, account.staff_kind.0))
        }
    }
}

fn open_session(tx: &mut Tx<'_>, account: &AccountRow) -> AppResult<(SessionId, String)> {
    let id: SessionId = tx.id();
    let secret = random_code::refresh_secret(tx.system);
    db::session::insert(
        tx.conn,
        SessionRow {
            id,
            account_id: account.id,
            refresh_hash: random_code::digest(&secret),
            client: tx.request.user_agent.clone(),
            created_at: At(tx.now),
            last_used_at: At(tx.now),
            expires_at: At(tx.now + TimeDelta::hours(SESSION_HOURS)),
            ended_at: None,
            end_reason: None,
            scopes: None,
        },
    )?;
    Ok((id, secret))
}
