//! What webhooks are signed with: kept sealed; of each kind there may be two at a time, so that a receiver can change
//! over without losing a delivery.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::{ProblemCode, WebhookSecretKind, WebhookSignature};
use nimrs_contract::webhook::{CreatedWebhookSecret, WebhookSecretView, WebhookView};
use serde_json::json;

use crate::db;
use crate::db::types::{At, Coded};
use crate::db::webhook::WebhookSecretRow;
use crate::domain::ids::{WebhookId, WebhookSecretId};
use crate::domain::permissions::Actor;
use crate::domain::webhook::{public_text, secret_text, sign_ed25519, sign_hmac};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::secret::sealing::Sealer;

use super::{Held, hold, note, saved};

/// What secrets of webhooks are sealed for.
const PURPOSE: &str = "webhook secret";
/// Hours for which the former secret signs beside its successor.
const OVERLAP: i64 = 24;
/// Live secrets of a kind.
const MOST: usize = 2;

/// Makes a secret or key; gives its row, and the secret as the receiver is told.
pub(super) fn add(
    tx: &mut Tx<'_>,
    webhook: WebhookId,
    kind: WebhookSecretKind,
) -> AppResult<(WebhookSecretRow, Option<String>)> {
    let bytes = tx.system.bytes::<32>();
    let (public_key, text) = match kind {
        WebhookSecretKind::Hmac => (None, Some(secret_text(&bytes))),
        WebhookSecretKind::Ed25519 => (Some(public_text(&bytes)), None),
    };
    let row = WebhookSecretRow {
        id: tx.id(),
        webhook_id: webhook,
        kind: Coded(kind),
        sealed: tx.sealer.seal(tx.system, PURPOSE, &bytes).map_err(AppError::internal)?,
        public_key,
        created_at: At(tx.now),
        ends_at: None,
    };
    db::webhook::add_secret(tx.conn, row.clone())?;
    Ok((row, text))
}

/// Makes a new secret or key. The former signs beside it for 24 hours, or until it is ended.
pub async fn rotate(
    ctx: &Ctx,
    actor: Actor,
    id: WebhookId,
    kind: WebhookSecretKind,
) -> AppResult<Answer<CreatedWebhookSecret>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { mut row, permit } = hold(tx, &actor, id, None)?;
        let live = live(tx, id, kind)?;
        if live.len() >= MOST {
            let detail = "There are two live ones of this kind, the most there may be.";
            return Err(AppError::new(ProblemCode::StateConflict, detail)
                .with_remedy("End the former first: DELETE /v1/webhooks/{id}/secrets/{secret_id}.", None));
        }
        for former in live {
            db::webhook::end_secret(tx.conn, former.id, tx.now + TimeDelta::hours(OVERLAP))?;
        }
        let (secret, value) = add(tx, id, kind)?;
        db::webhook::update(tx.conn, &permit, &mut row, tx.now)?;
        note(tx, Some(&actor), &row, "webhook.rotate_secret", json!({ "kind": kind, "secret": secret.id }))?;
        let version = row.version;
        Ok(Saved::new(CreatedWebhookSecret { secret: view(&secret), version, value }, version))
    })
    .await
}

/// Ends a secret or key that has a successor.
pub async fn end_secret(
    ctx: &Ctx,
    actor: Actor,
    (id, secret): (WebhookId, WebhookSecretId),
    expected: i32,
) -> AppResult<Answer<WebhookView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { mut row, permit } = hold(tx, &actor, id, None)?;
        let all = db::webhook::secrets(tx.conn, &[id], tx.now)?;
        let found = all.iter().find(|row| row.id == secret).ok_or_else(|| AppError::not_found("secret"))?;
        crate::service::follow_up::expect(row.version, expected)?;
        if found.ends_at.is_none() {
            return Err(AppError::conflict("It is the one to sign with; without it nothing could be signed.")
                .with_remedy("Make its successor first: POST /v1/webhooks/{id}/secrets.", None));
        }
        db::webhook::end_secret(tx.conn, secret, tx.now)?;
        db::webhook::update(tx.conn, &permit, &mut row, tx.now)?;
        note(tx, Some(&actor), &row, "webhook.end_secret", json!({ "secret": secret }))?;
        saved(tx, row)
    })
    .await
}

fn live(tx: &mut Tx<'_>, id: WebhookId, kind: WebhookSecretKind) -> AppResult<Vec<WebhookSecretRow>> {
    let mut all = db::webhook::secrets(tx.conn, &[id], tx.now)?;
    all.retain(|row| row.kind.0 == kind);
    Ok(all)
}

pub(super) fn view(row: &WebhookSecretRow) -> WebhookSecretView {
    WebhookSecretView {
        id: row.id.into(),
        kind: row.kind.0,
        public_key: row.public_key.clone(),
        created_at: row.created_at.0,
        ends_at: row.ends_at.map(|at| at.0),
    }
}

/// The header `webhook-signature`: a signature by every live secret or key of the kinds that are wanted, newest first.
pub(super) fn sign(
    sealer: &Sealer,
    secrets: &[WebhookSecretRow],
    wanted: WebhookSignature,
    (id, timestamp, body): (&str, i64, &[u8]),
) -> AppResult<String> {
    let mut signatures = Vec::new();
    for row in secrets.iter().rev() {
        let fits = match row.kind.0 {
            WebhookSecretKind::Hmac => wanted != WebhookSignature::Ed25519,
            WebhookSecretKind::Ed25519 => wanted != WebhookSignature::Hmac,
        };
        if fits {
            let secret = sealer.open(PURPOSE, &row.sealed).map_err(AppError::internal)?;
            signatures.extend(match row.kind.0 {
                WebhookSecretKind::Hmac => sign_hmac(&secret, id, timestamp, body),
                WebhookSecretKind::Ed25519 => {
                    let key: [u8; 32] = secret.try_into().map_err(|_| AppError::internal("a key of another length"))?;
                    Some(sign_ed25519(&key, id, timestamp, body))
                }
            });
        }
    }
    Ok(signatures.join(" "))
}
