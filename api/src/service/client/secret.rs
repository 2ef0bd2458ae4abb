//! The secrets of machine clients: two at most are good at the same time, so that one can follow another without a gap.

use chrono::TimeDelta;
use nimrs_contract::client::{ClientSecretCreated, NewClientSecret};
use nimrs_contract::vocabulary::ClientAuthMethod;
use serde_json::json;

use crate::db;
use crate::db::client::ClientSecretRow;
use crate::db::types::At;
use crate::domain::client::MOST_SECRETS;
use crate::domain::ids::{AccountId, ClientSecretId};
use crate::domain::permissions::Actor;
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::secret::random_code;

use super::view::secret_view;
use super::{hold, note};

/// Characters of a secret that stay readable.
const HINT: usize = 4;

/// Makes a secret, which is shown this once; the database keeps its digest.
pub async fn add_secret(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: NewClientSecret,
) -> AppResult<Answer<ClientSecretCreated>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let ((mut row, account), permit) = hold(tx, &actor, id, expected)?;
        if row.auth_method.0 != ClientAuthMethod::ClientSecretBasic {
            return Err(AppError::conflict(
                "The client proves who it is with keys (private_key_jwt), not with secrets.",
            ));
        }
        if db::client::secrets(tx.conn, &[id], tx.now)?.len() >= MOST_SECRETS {
            return Err(AppError::conflict("Two secrets of the client are good already.").with_remedy(
                "End the one that is not in use any more: DELETE /v1/clients/{id}/secrets/{secret_id}.",
                None,
            ));
        }
        let client_secret = random_code::refresh_secret(tx.system);
        let secret = ClientSecretRow {
            id: tx.id(),
            account_id: id,
            digest: random_code::digest(&client_secret),
            hint: client_secret.chars().skip(client_secret.len() - HINT).collect(),
            created_at: At(tx.now),
            expires_at: At(tx.now + TimeDelta::days(request.days.into())),
            revoked_at: None,
        };
        db::client::insert_secret(tx.conn, &permit, secret.clone())?;
        db::client::update(tx.conn, &permit, &mut row, tx.now)?;
        let details = json!({ "secret": secret.id, "days": request.days });
        note(tx, &actor, (&row, &account), "client.secret_create", None, details)?;
        let view = ClientSecretCreated { client_id: id.into(), client_secret, secret: secret_view(&secret) };
        Ok(Saved::new(view, row.version))
    })
    .await
}

/// Ends a secret. Tokens that were got with it last their minutes, unless the client is disabled.
pub async fn revoke_secret(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    secret: ClientSecretId,
    expected: i32,
) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let ((mut row, account), permit) = hold(tx, &actor, id, expected)?;
        if !db::client::revoke_secret(tx.conn, &permit, id, secret, tx.now)? {
            return Err(AppError::not_found("secret of this client"));
        }
        db::client::update(tx.conn, &permit, &mut row, tx.now)?;
        note(tx, &actor, (&row, &account), "client.secret_revoke", None, json!({ "secret": secret }))?;
        Ok(Saved::plain(()))
    })
    .await
}
