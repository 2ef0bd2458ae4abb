//! Recognising a caller: from a token to an [`Actor`] with a live session.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::{ProblemCode, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::session::SessionRow;
use crate::domain::client_scope::{self, Granted, Surface};
use crate::domain::emergency_access::{self, EmergencyGrant};
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::permissions::Actor;

use super::app::App;
use super::error::{AppError, AppResult};
use super::refusal;
use super::secret::access_token;

/// A caller that is signed on.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who asks.
    pub actor: Actor,
    /// Its account.
    pub account: AccountRow,
    /// Its session.
    pub session: SessionRow,
}

/// The caller of a token, who asks for something on this surface. Anything but a genuine token of a live session of an
/// active account is refused.
pub async fn authenticate(app: &Arc<App>, token: &str, surface: Surface) -> AppResult<Caller> {
    refresh_keys(app, token).await?;
    let now = app.system.now();
    let claims = app.token_keys.check(token, &app.public_url, now).ok_or_else(invalid_token)?;
    caller(app, claims.sid, Some(claims.sub), surface).await
}

/// The caller of a session that lives, for who was recognised before and stays on the service's own operations.
pub async fn of_session(app: &Arc<App>, session: SessionId) -> AppResult<Caller> {
    caller(app, session, None, Surface::Api).await
}

async fn caller(app: &Arc<App>, session: SessionId, claimed: Option<AccountId>, surface: Surface) -> AppResult<Caller> {
    let now = app.system.now();
    let found = app.db.read(move |conn| db::session::live(conn, session, now)).await.map_err(AppError::from)?;
    let (session, account) =
        found.filter(|(_, account)| claimed.is_none_or(|id| account.id == id)).ok_or_else(invalid_token)?;
    match account.facts().standing(now) {
        Standing::Active => {
            let emergency = emergency(app, &account, now).await?;
            let scopes = scopes(&account, &session, surface)?;
            let actor = Actor { emergency, scopes, ..account.actor(session.id) };
            Ok(Caller { actor, account, session })
        }
        standing => Err(refusal::standing(standing, account.staff_kind.0)),
    }
}

/// What the token of a machine client is good for; nothing narrows a person.
fn scopes(account: &AccountRow, session: &SessionRow, surface: Surface) -> AppResult<Option<Granted>> {
    match (&session.scopes, account.machine) {
        (None, false) => Ok(None),
        (Some(scopes), true) => Ok(Some(Granted::new(&client_scope::read(scopes), surface))),
        _ => Err(invalid_token()),
    }
}

/// The emergency accesses of an account that last. Only those are asked for that could have taken one.
async fn emergency(app: &Arc<App>, account: &AccountRow, now: DateTime<Utc>) -> AppResult<Vec<EmergencyGrant>> {
    if emergency_access::of(account.security_group.0) != emergency_access::Use::Takes {
        return Ok(Vec::new());
    }
    let id = account.id;
    app.db.read(move |conn| db::emergency_access::live_of(conn, id, now)).await.map_err(AppError::from)
}

/// Reads the signing keys again when they are old, or when a token names a key of another process.
pub async fn refresh_keys(app: &Arc<App>, token: &str) -> AppResult<()> {
    if app.token_keys.stale(app.system.now())
        || !app.token_keys.knows(token) && app.token_keys.may_look_again(app.system.now())
    {
        load_keys(app).await?;
    }
    Ok(())
}

/// Reads the signing keys, making one when needed.
pub async fn load_keys(app: &Arc<App>) -> AppResult<()> {
    let this = Arc::clone(app);
    let keys = app.db.write(move |conn| access_token::load_or_renew(conn, &this.system, &this.sealer)).await?;
    app.token_keys.set(&keys, app.system.now())
}

/// The answer to a missing, false, expired or ended token.
pub fn invalid_token() -> AppError {
    AppError::new(
        ProblemCode::InvalidToken,
        "The access token is missing, not genuine, expired, or its session has ended.",
    )
}
