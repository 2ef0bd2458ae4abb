//! Tokens of machine clients: given, asked about, given back.

use chrono::TimeDelta;
use nimrs_contract::oauth::{Introspection, TokenResponse};
use nimrs_contract::vocabulary::OAuthErrorCode;
use serde_json::json;

use crate::db;
use crate::db::session::SessionRow;
use crate::db::types::At;
use crate::domain::client_scope;
use crate::domain::ids::SessionId;
use crate::domain::permissions::Scope;
use crate::service::access;
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::secret::access_token::{AUDIENCE, Bearer};
use crate::service::secret::random_code;

use super::authenticate::note;
use super::{ClientCaller, Refusal};

/// Minutes a token lasts (SMART Backend Services recommends no more).
const MINUTES: i64 = 5;
const TOKEN_TYPE: &str = "bearer";

/// Gives a client a token for what it asks and has; for all that it has if it does not say.
pub async fn issue(ctx: &Ctx, caller: ClientCaller, asked: Option<&str>) -> Result<TokenResponse, Refusal> {
    let granted = client_scope::granted(asked, &client_scope::read(&caller.client.scopes));
    if granted.is_empty() {
        let detail = format!("Nothing of this is the client's. It has: {}.", caller.client.scopes);
        return Err(Refusal::new(OAuthErrorCode::InvalidScope, detail));
    }
    let scope = client_scope::write(&granted);
    let (account, text) = (caller.account.id, scope.clone());
    let session = ctx.write(move |tx| open_session(tx, &caller, text)).await?;
    let session = session.ok_or_else(|| {
        Refusal::invalid_client("The client was changed or taken out of use while it asked. Ask again.")
    })?;
    let bearer = Bearer { account, session, minutes: MINUTES, scope: Some(scope.clone()) };
    Ok(TokenResponse {
        access_token: ctx.app.token_keys.sign(&ctx.app.system, &ctx.app.public_url, bearer)?,
        token_type: TOKEN_TYPE.to_owned(),
        expires_in: MINUTES * 60,
        scope,
    })
}

/// The session behind a token: what makes an end of it count at once. `None` if the client is not any more what it was.
fn open_session(tx: &mut Tx<'_>, caller: &ClientCaller, scopes: String) -> AppResult<Option<SessionId>> {
    let id = caller.client.account_id;
    let Some((client, account)) = db::client::lock(tx.conn, Scope::State, id)? else { return Ok(None) };
    if account.deactivated_at.is_some() || client.version != caller.client.version {
        return Ok(None);
    }
    let session: SessionId = tx.id();
    let row = SessionRow {
        id: session,
        account_id: id,
        // Of a secret that nobody has: such a session cannot be refreshed.
        refresh_hash: random_code::digest(&random_code::refresh_secret(tx.system)),
        client: tx.request.user_agent.clone(),
        created_at: At(tx.now),
        last_used_at: At(tx.now),
        expires_at: At(tx.now + TimeDelta::minutes(MINUTES)),
        ended_at: None,
        end_reason: None,
        scopes: Some(scopes.clone()),
    };
    db::session::insert(tx.conn, row)?;
    db::client::note_use(tx.conn, &client, tx.now)?;
    note(tx, Some(&account), Some(session), "done", json!({ "scopes": scopes }))?;
    Ok(Some(session))
}

/// What is known of a token. Of another's nothing.
pub async fn introspect(ctx: &Ctx, caller: ClientCaller, token: &str) -> AppResult<Introspection> {
    let Some(session) = own_session(ctx, &caller, token).await? else { return Ok(Introspection::default()) };
    Ok(Introspection {
        active: true,
        scope: session.scopes,
        client_id: Some(session.account_id.into()),
        sub: Some(session.account_id.into()),
        token_type: Some(TOKEN_TYPE.to_owned()),
        exp: Some(session.expires_at.0.timestamp()),
        iat: Some(session.created_at.0.timestamp()),
        iss: Some(ctx.app.public_url.clone()),
        aud: Some(AUDIENCE.to_owned()),
    })
}

/// Makes a token useless at once. One that is not the client's, or not good any more, is left as it is, and the answer is
/// the same (RFC 7009, section 2.2).
pub async fn revoke(ctx: &Ctx, caller: ClientCaller, token: &str) -> AppResult<()> {
    let Some(session) = own_session(ctx, &caller, token).await? else { return Ok(()) };
    ctx.write(move |tx| {
        db::session::end(tx.conn, caller.account.id, session.id, "revoked", tx.now)?;
        note(tx, Some(&caller.account), Some(session.id), "done", json!({ "what": "revoked" }))
    })
    .await
}

/// The live session of a token, if it is the client's.
async fn own_session(ctx: &Ctx, caller: &ClientCaller, token: &str) -> AppResult<Option<SessionRow>> {
    access::refresh_keys(&ctx.app, token).await?;
    let now = ctx.app.system.now();
    let Some(claims) = ctx.app.token_keys.check(token, &ctx.app.public_url, now) else { return Ok(None) };
    let own = caller.account.id;
    let found = ctx.read(move |tx| Ok(db::session::live(tx.conn, claims.sid, tx.now)?)).await?;
    Ok(found.filter(|(_, account)| account.id == own && account.id == claims.sub).map(|(session, _)| session))
}

/// Forgets assertions that are refused by their time, and sessions that ran out a day ago. How many.
pub async fn forget_spent(ctx: &Ctx) -> AppResult<usize> {
    const BATCH: i64 = 500;
    let mut all = ctx.write(|tx| Ok(db::client::forget_assertions(tx.conn, tx.now - TimeDelta::minutes(1))?)).await?;
    loop {
        let forgotten = ctx
            .write(|tx| Ok(db::session::forget_machine_sessions(tx.conn, tx.now - TimeDelta::days(1), BATCH)?))
            .await?;
        if forgotten == 0 {
            return Ok(all);
        }
        all += forgotten;
    }
}
