//! Webhooks, what they are signed with, and their deliveries.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::page::Page;
use nimrs_contract::patch::WebhookPatch;
use nimrs_contract::vocabulary::DeliveryStatus;
use nimrs_contract::webhook::{
    CreatedWebhook, CreatedWebhookSecret, DeliveryDetail, DeliveryView, NewWebhook, NewWebhookSecret, WebhookReplay,
    WebhookReplayed, WebhookView,
};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::{DeliveryId, WebhookId, WebhookSecretId};
use crate::domain::permissions::actions::ClientManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, ListQuery, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::webhook;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_webhooks).service(create_webhook).service(get_webhook).service(edit_webhook);
    config.service(delete_webhook).service(rotate_webhook_secret).service(end_webhook_secret);
    config.service(list_deliveries).service(get_delivery).service(replay_delivery);
    config.service(replay_webhook).service(test_webhook);
}

/// List webhooks
///
/// Those of your facility, or all for Central Office, in the order in which they were made.
#[utoipa::path(tag = "Events", operation_id = "list_webhooks", params(PageQuery),
    responses((status = 200, description = "A page of webhooks.", body = Page<WebhookView>)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/webhooks")]
async fn list_webhooks(
    auth: Auth<ClientManage>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<WebhookView>> {
    let page = PageAsk::<WebhookId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = webhook::list(&auth.ctx, auth.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Make a webhook
///
/// It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The answer shows the
/// secret of its HMAC once; the public half of its Ed25519 key can always be read.
#[utoipa::path(tag = "Events", operation_id = "create_webhook", request_body = NewWebhook,
    responses((status = 201, description = "Made.", body = CreatedWebhook),
        (status = 404, description = "There is no such facility that is yours.", body = nimrs_contract::problem::Problem,
            content_type = "application/problem+json")),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/webhooks")]
async fn create_webhook(change: Change<ClientManage, NewWebhook>) -> Handled<Reply<CreatedWebhook>> {
    let answer = webhook::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |made| format!("/v1/webhooks/{}", made.webhook.id)))
}

/// One webhook
///
/// With what it is signed with, and how far in the feed its deliveries have come, which its version does not count.
#[utoipa::path(tag = "Events", operation_id = "get_webhook",
    responses((status = 200, description = "The webhook.", body = WebhookView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/webhooks/{id}")]
async fn get_webhook(auth: Auth<ClientManage>, id: Path1<WebhookId>) -> Handled<Reply<WebhookView>> {
    Ok(Reply::anew(webhook::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Change a webhook
///
/// By a merge patch. One that is enabled again is sent what happened meanwhile.
#[utoipa::path(tag = "Events", operation_id = "edit_webhook", params(IfMatchHeader),
    request_body(content = WebhookPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = WebhookView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[patch("/v1/webhooks/{id}")]
async fn edit_webhook(
    change: Change<ClientManage, WebhookPatch>,
    id: Path1<WebhookId>,
    version: IfMatch,
) -> Handled<Reply<WebhookView>> {
    Ok(Reply::changed(webhook::edit(&change.ctx, change.actor, id.0, version.0, change.body.0).await?))
}

/// Remove a webhook
///
/// With its secrets and deliveries.
#[utoipa::path(tag = "Events", operation_id = "delete_webhook", params(IfMatchHeader),
    responses((status = 204, description = "Removed.")),
    extensions(("x-permission" = json!("client.manage"))))]
#[delete("/v1/webhooks/{id}")]
async fn delete_webhook(change: Change<ClientManage>, id: Path1<WebhookId>, version: IfMatch) -> Handled<NoContent> {
    webhook::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}

/// Make a new secret or key
///
/// The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A secret is shown
/// once.
#[utoipa::path(tag = "Events", operation_id = "rotate_webhook_secret", request_body = NewWebhookSecret,
    responses((status = 201, description = "Made.", body = CreatedWebhookSecret)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/webhooks/{id}/secrets")]
async fn rotate_webhook_secret(
    change: Change<ClientManage, NewWebhookSecret>,
    id: Path1<WebhookId>,
) -> Handled<Reply<CreatedWebhookSecret>> {
    let answer = webhook::rotate(&change.ctx, change.actor, id.0, change.body.kind).await?;
    Ok(Reply::created(answer, |_| format!("/v1/webhooks/{}", id.0)))
}

/// End a former secret or key
///
/// At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.
#[utoipa::path(tag = "Events", operation_id = "end_webhook_secret", params(IfMatchHeader),
    responses((status = 200, description = "Ended.", body = WebhookView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[delete("/v1/webhooks/{id}/secrets/{secret_id}")]
async fn end_webhook_secret(
    change: Change<ClientManage>,
    ids: Path2<WebhookId, WebhookSecretId>,
    version: IfMatch,
) -> Handled<Reply<WebhookView>> {
    Ok(Reply::changed(webhook::end_secret(&change.ctx, change.actor, (ids.0, ids.1), version.0).await?))
}

/// What a list of deliveries can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DeliveriesQuery {
    /// Those that stand so.
    status: Option<DeliveryStatus>,
}

/// List the deliveries of a webhook
///
/// Newest first.
#[utoipa::path(tag = "Events", operation_id = "list_webhook_deliveries", params(PageQuery, DeliveriesQuery),
    responses((status = 200, description = "A page of deliveries.", body = Page<DeliveryView>)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/webhooks/{id}/deliveries")]
async fn list_deliveries(
    auth: Auth<ClientManage>,
    id: Path1<WebhookId>,
    query: ListQuery<DeliveriesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<DeliveryView>> {
    let page = PageAsk::<DeliveryId>::read(&request, query.page.limit, query.page.cursor.as_deref())?;
    let (items, next) = webhook::deliveries(&auth.ctx, auth.actor, id.0, query.narrow.status, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One delivery
///
/// What was sent, without the signature, and what was answered to every attempt.
#[utoipa::path(tag = "Events", operation_id = "get_webhook_delivery",
    responses((status = 200, description = "The delivery.", body = DeliveryDetail)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/webhooks/{id}/deliveries/{delivery_id}")]
async fn get_delivery(auth: Auth<ClientManage>, ids: Path2<WebhookId, DeliveryId>) -> Handled<Reply<DeliveryDetail>> {
    Ok(Reply::ok(webhook::delivery(&auth.ctx, auth.actor, ids.0, ids.1).await?))
}

/// Send a delivery again
///
/// One that was delivered or given up, with the same `webhook-id`.
#[utoipa::path(tag = "Events", operation_id = "replay_webhook_delivery",
    responses((status = 200, description = "It waits again.", body = DeliveryView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/webhooks/{id}/deliveries/{delivery_id}/replay")]
async fn replay_delivery(
    change: Change<ClientManage>,
    ids: Path2<WebhookId, DeliveryId>,
) -> Handled<Reply<DeliveryView>> {
    Ok(Reply::changed(webhook::replay_one(&change.ctx, change.actor, ids.0, ids.1).await?))
}

/// Send a range of events again
///
/// By positions or by times, a thousand events at most, those of before the webhook was made too. What has been
/// delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.
#[utoipa::path(tag = "Events", operation_id = "replay_webhook", request_body = WebhookReplay,
    responses((status = 200, description = "They wait.", body = WebhookReplayed)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/webhooks/{id}/replay")]
async fn replay_webhook(
    change: Change<ClientManage, WebhookReplay>,
    id: Path1<WebhookId>,
) -> Handled<Reply<WebhookReplayed>> {
    Ok(Reply::changed(webhook::replay(&change.ctx, change.actor, id.0, change.body).await?))
}

/// Send a test
///
/// An event of the type `gov.ny.omh.nimrs.webhook.test`, which is about the webhook itself.
#[utoipa::path(tag = "Events", operation_id = "test_webhook",
    responses((status = 200, description = "It waits.", body = DeliveryView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/webhooks/{id}/test")]
async fn test_webhook(change: Change<ClientManage>, id: Path1<WebhookId>) -> Handled<Reply<DeliveryView>> {
    Ok(Reply::changed(webhook::test(&change.ctx, change.actor, id.0).await?))
}
