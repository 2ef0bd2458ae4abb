//! Webhooks: who is sent what happens, and with which signature. Deliveries are made in `fan_out` and sent by the outbox.

mod delivery;
mod fan_out;
mod replay;
mod secret;
mod settle;

use nimrs_contract::vocabulary::{ProblemCode, WebhookSecretKind};
use nimrs_contract::webhook::{CreatedWebhook, NewWebhook, WebhookContent, WebhookView};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::types::{At, Coded, Json};
use crate::db::webhook::{WebhookRow, WebhookSecretRow};
use crate::domain::ids::{FacilityId, WebhookId};
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Actor, Permit, Scope, permit_anywhere};
use crate::outbound::Outbound;

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, sound_names};
use super::follow_up::expect;
use super::page::PageRequest;
use super::patch;

pub use delivery::{deliveries, delivery, forget_old, replay_one, test};
pub use fan_out::{Call, Due, claim, due, fan_out};
pub use replay::replay;
pub use secret::{end_secret, rotate};
pub use settle::{Came, Settled, settle};

/// Webhooks of a facility, or of the State, at most.
const MOST: i64 = 20;

/// A webhook that a caller holds, with the right to change it.
struct Held {
    row: WebhookRow,
    permit: Permit<ClientManage>,
}

/// The webhooks of the caller's scope, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<WebhookId>,
) -> AppResult<(Vec<WebhookView>, Option<WebhookId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<ClientManage>(&actor)?;
        let rows = db::webhook::list(tx.conn, actor.scope, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        let ids: Vec<WebhookId> = rows.iter().map(|row| row.id).collect();
        let secrets = db::webhook::secrets(tx.conn, &ids, tx.now)?;
        let with_secrets = |row: WebhookRow| {
            let id = row.id;
            view(row, secrets.iter().filter(move |secret| secret.webhook_id == id))
        };
        Ok((rows.into_iter().map(with_secrets).collect(), next))
    })
    .await
}

/// One webhook.
pub async fn get(ctx: &Ctx, actor: Actor, id: WebhookId) -> AppResult<Saved<WebhookView>> {
    ctx.read(move |tx| {
        let row = see(tx, &actor, id)?;
        saved(tx, row)
    })
    .await
}

/// Makes a webhook, which is sent what happens from now on.
pub async fn create(ctx: &Ctx, actor: Actor, new: NewWebhook) -> AppResult<Answer<CreatedWebhook>> {
    let content = sound(&ctx.app.outbound, new.content, "/content")?;
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<ClientManage>(&actor)?;
        let facility = place(tx, &actor, new.facility_id.map(Into::into))?;
        if db::webhook::count_held(tx.conn, facility)? >= MOST {
            let detail = format!("There are {MOST} webhooks, the most there may be; delete one that is not needed.");
            return Err(AppError::conflict(detail));
        }
        let row = WebhookRow {
            id: tx.id(),
            facility_id: facility,
            url: content.url,
            description: content.description,
            event_types: Json(content.event_types),
            enabled: content.enabled,
            signature: Coded(content.signature),
            disabled_reason: None,
            position: db::event::head(tx.conn)?,
            created_by: actor.account_id,
            created_by_user_id: actor.user_id.clone(),
            version: 1,
            created_at: At(tx.now),
            updated_at: At(tx.now),
        };
        db::webhook::insert(tx.conn, &permit, row.clone())?;
        let (_, text) = secret::add(tx, row.id, WebhookSecretKind::Hmac)?;
        secret::add(tx, row.id, WebhookSecretKind::Ed25519)?;
        note(tx, Some(&actor), &row, "webhook.create", json!({}))?;
        let Saved { view: webhook, version } = saved(tx, row)?;
        Ok(Saved { view: CreatedWebhook { webhook, secret: text.unwrap_or_default() }, version })
    })
    .await
}

/// Changes a webhook by a merge patch. One that is enabled again is sent what happened meanwhile.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: WebhookId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<WebhookView>> {
    let who = actor.clone();
    let outbound = ctx.app.outbound.clone();
    ctx.change(&who, move |tx| {
        let Held { row: before, permit } = hold(tx, &actor, id, Some(expected))?;
        let content = sound(&outbound, patch::apply(&content(&before), changes, "")?, "")?;
        let mut row = WebhookRow {
            url: content.url,
            description: content.description,
            event_types: Json(content.event_types),
            enabled: content.enabled,
            signature: Coded(content.signature),
            ..before.clone()
        };
        if row != before {
            if row.enabled && !before.enabled {
                row.disabled_reason = None;
                db::webhook_delivery::begin_anew(tx.conn, id, tx.now)?;
            }
            db::webhook::update(tx.conn, &permit, &mut row, tx.now)?;
            let changed = json!({ "enabled": row.enabled, "address_changed": row.url != before.url });
            note(tx, Some(&actor), &row, "webhook.edit", changed)?;
        }
        saved(tx, row)
    })
    .await
}

/// Removes a webhook with its deliveries.
pub async fn remove(ctx: &Ctx, actor: Actor, id: WebhookId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { row, permit } = hold(tx, &actor, id, Some(expected))?;
        db::webhook::remove(tx.conn, &permit, id)?;
        note(tx, Some(&actor), &row, "webhook.remove", json!({}))?;
        Ok(Saved::plain(()))
    })
    .await
}

/// Whose events are sent: those of the caller's facility, of one that it names, or of the whole State.
fn place(tx: &mut Tx<'_>, actor: &Actor, asked: Option<FacilityId>) -> AppResult<Option<FacilityId>> {
    let missing = || AppError::not_found("facility");
    match (actor.scope, asked) {
        (Scope::Facility(own), None) => Ok(Some(own)),
        (Scope::Facility(own), Some(asked)) if own == asked => Ok(Some(own)),
        (Scope::State, None) => Ok(None),
        (Scope::State, Some(asked)) => {
            db::incident::facility(tx.conn, asked)?.ok_or_else(missing)?;
            Ok(Some(asked))
        }
        _ => Err(missing()),
    }
}

/// The content as it is kept; refused where the address may not be called, as far as its text tells.
fn sound(outbound: &Outbound, content: WebhookContent, place: &str) -> AppResult<WebhookContent> {
    let url = outbound.check(content.url.trim()).map_err(|error| {
        AppError::invalid_at(&format!("{place}/url"), "not_callable", format!("cannot be called: {error}"))
            .with_remedy("Use an https address that can be reached from the Internet.", None)
    })?;
    let description = format!("{place}/description");
    sound_names(&[(description.as_str(), content.description.as_deref())])?;
    let mut event_types = Vec::new();
    for told in content.event_types {
        if !event_types.contains(&told) {
            event_types.push(told);
        }
    }
    Ok(WebhookContent { url: url.into(), event_types, ..content })
}

fn see(tx: &mut Tx<'_>, actor: &Actor, id: WebhookId) -> AppResult<WebhookRow> {
    permit_anywhere::<ClientManage>(actor)?;
    db::webhook::find(tx.conn, actor.scope, id)?.ok_or_else(missing)
}

/// A webhook of the caller's scope, of the expected version where one is, held until the transaction ends.
fn hold(tx: &mut Tx<'_>, actor: &Actor, id: WebhookId, expected: Option<i32>) -> AppResult<Held> {
    let permit = permit_anywhere::<ClientManage>(actor)?;
    let row = db::webhook::lock(tx.conn, actor.scope, id)?.ok_or_else(missing)?;
    if let Some(expected) = expected {
        expect(row.version, expected)?;
    }
    Ok(Held { row, permit })
}

fn missing() -> AppError {
    AppError::not_found("webhook")
}

/// Refuses (409) what takes a webhook that is sent to.
fn works(row: &WebhookRow) -> AppResult<()> {
    if row.enabled {
        return Ok(());
    }
    Err(AppError::new(ProblemCode::StateConflict, "The webhook is disabled, so nothing is sent to it.")
        .with_remedy("Enable it first: PATCH /v1/webhooks/{id} with {\"enabled\": true}.", None))
}

/// Writes down what was done to a webhook; never its address, which may hold a secret.
fn note(tx: &mut Tx<'_>, actor: Option<&Actor>, row: &WebhookRow, act: &'static str, more: Value) -> AppResult<()> {
    let subject = Subject { facility: row.facility_id, ..Subject::new("webhook", row.id) };
    let details = audit::with(json!({ "version": row.version }), more);
    audit::write(tx, actor, Event { action: act, subject, reason: None, details: Some(details) }, "done")
}

fn saved(tx: &mut Tx<'_>, row: WebhookRow) -> AppResult<Saved<WebhookView>> {
    let secrets = db::webhook::secrets(tx.conn, &[row.id], tx.now)?;
    let version = row.version;
    Ok(Saved::new(view(row, secrets.iter()), version))
}

fn content(row: &WebhookRow) -> WebhookContent {
    WebhookContent {
        url: row.url.clone(),
        description: row.description.clone(),
        event_types: row.event_types.0.clone(),
        enabled: row.enabled,
        signature: row.signature.0,
    }
}

fn view<'s>(row: WebhookRow, secrets: impl Iterator<Item = &'s WebhookSecretRow>) -> WebhookView {
    WebhookView {
        id: row.id.into(),
        version: row.version,
        facility_id: row.facility_id.map(Into::into),
        content: content(&row),
        secrets: secrets.map(secret::view).collect(),
        position: row.position,
        disabled_reason: row.disabled_reason,
        created_by: row.created_by_user_id,
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
    }
}
