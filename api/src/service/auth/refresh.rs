//! Refreshing: a refresh token works once and gives the next one. An old one that comes back was copied, so its
//! session ends.

use chrono::TimeDelta;
use nimrs_contract::auth::{RefreshRequest, TokenPair};
use nimrs_contract::vocabulary::{ProblemCode, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::domain::ids::SessionId;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::secret::random_code;

use super::{IDLE_MINUTES, note, token_pair};

type Renewed = (AccountRow, String, chrono::DateTime<chrono::Utc>);

/// Gives a session its next pair of tokens.
pub async fn refresh(ctx: &Ctx, request: RefreshRequest) -> AppResult<TokenPair> {
    let (session, secret) = request
        .refresh_token
        .split_once('.')
        .and_then(|(id, secret)| Some((id.parse::<SessionId>().ok()?, secret.to_owned())))
        .ok_or_else(refused)?;
    let renewed = ctx.write(move |tx| renew(tx, session, &secret)).await?;
    let (account, secret, ends) = renewed.ok_or_else(refused)?;
    token_pair(&ctx.app, &account, session, &secret, ends)
}

/// `None` is a refusal; what it brought about is written all the same.
fn renew(tx: &mut Tx<'_>, id: SessionId, secret: &str) -> AppResult<Option<Renewed>> {
    db::session::lock(tx.conn, id)?;
    let Some((session, account)) = db::session::live(tx.conn, id, tx.now)? else { return Ok(None) };
    if session.refresh_hash != random_code::digest(secret) {
        db::session::end(tx.conn, account.id, id, "refresh token used twice", tx.now)?;
        note(tx, Some(&account), Some(id), "auth.refresh", "refused", "a refresh token came back; session ended")?;
        return Ok(None);
    }
    if tx.now - session.last_used_at.0 > TimeDelta::minutes(IDLE_MINUTES) {
        db::session::end(tx.conn, account.id, id, "idle", tx.now)?;
        return Ok(None);
    }
    if account.facts().standing(tx.now) != Standing::Active {
        return Ok(None);
    }
    let next = random_code::refresh_secret(tx.system);
    db::session::rotate(tx.conn, id, random_code::digest(&next), tx.now)?;
    Ok(Some((account, next, session.expires_at.0)))
}

fn refused() -> AppError {
    AppError::new(ProblemCode::RefreshRefused, ProblemCode::RefreshRefused.explanation())
}
