//! Machine clients.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::client::{ClientSecretCreated, ClientView, DisableClient, NewClient, NewClientSecret};
use nimrs_contract::page::Page;
use nimrs_contract::patch::ClientPatch;

use crate::domain::ids::{AccountId, ClientSecretId};
use crate::domain::permissions::actions::ClientManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::client;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_clients).service(create_client).service(get_client).service(edit_client);
    config.service(disable_client).service(enable_client);
    config.service(create_client_secret).service(revoke_client_secret);
}

/// List the machine clients
///
/// In the order in which they were registered: the facility's own for its Security Administrator, all for Central Office.
#[utoipa::path(tag = "Machine clients", operation_id = "list_clients", params(PageQuery),
    responses((status = 200, description = "A page of clients.", body = Page<ClientView>)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/clients")]
async fn list_clients(
    auth: Auth<ClientManage>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<ClientView>> {
    let page = PageAsk::<AccountId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = client::list(&auth.ctx, auth.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Register a machine client
///
/// A facility's health-record system or script, or a system of the Justice Center (Central Office alone). Its id is its
/// `client_id`.
#[utoipa::path(tag = "Machine clients", operation_id = "create_client", request_body = NewClient,
    responses((status = 201, description = "Registered.", body = ClientView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/clients")]
async fn create_client(change: Change<ClientManage, NewClient>) -> Handled<Reply<ClientView>> {
    let answer = client::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/clients/{}", view.id)))
}

/// One machine client
///
/// With its `ETag`, which its use does not change.
#[utoipa::path(tag = "Machine clients", operation_id = "get_client",
    responses((status = 200, description = "The client.", body = ClientView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[get("/v1/clients/{id}")]
async fn get_client(auth: Auth<ClientManage>, id: Path1<AccountId>) -> Handled<Reply<ClientView>> {
    Ok(Reply::anew(client::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Change a machine client
///
/// A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is changed.
#[utoipa::path(tag = "Machine clients", operation_id = "edit_client", params(IfMatchHeader),
    request_body(content = ClientPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = ClientView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[patch("/v1/clients/{id}")]
async fn edit_client(
    change: Change<ClientManage, ClientPatch>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<ClientView>> {
    let changes = change.body.0;
    Ok(Reply::changed(client::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// Take a machine client out of use
///
/// Its tokens stop working at once.
#[utoipa::path(tag = "Machine clients", operation_id = "disable_client", params(IfMatchHeader),
    request_body = DisableClient,
    responses((status = 200, description = "Out of use.", body = ClientView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/clients/{id}/disable")]
async fn disable_client(
    change: Change<ClientManage, DisableClient>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<ClientView>> {
    Ok(Reply::changed(client::disable(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Put a machine client back in use
///
/// With the keys and secrets that are good still.
#[utoipa::path(tag = "Machine clients", operation_id = "enable_client", params(IfMatchHeader),
    responses((status = 200, description = "In use.", body = ClientView)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/clients/{id}/enable")]
async fn enable_client(
    change: Change<ClientManage>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<ClientView>> {
    Ok(Reply::changed(client::enable(&change.ctx, change.actor, id.0, version.0).await?))
}

/// Make a secret for a machine client
///
/// It is shown this once. Two are good at the same time at most, so that one can follow another without a gap.
#[utoipa::path(tag = "Machine clients", operation_id = "create_client_secret", params(IfMatchHeader),
    request_body = NewClientSecret,
    responses((status = 201, description = "The secret, shown this once.", body = ClientSecretCreated)),
    extensions(("x-permission" = json!("client.manage"))))]
#[post("/v1/clients/{id}/secrets")]
async fn create_client_secret(
    change: Change<ClientManage, NewClientSecret>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<ClientSecretCreated>> {
    let answer = client::add_secret(&change.ctx, change.actor, id.0, version.0, change.body).await?;
    Ok(Reply::created(answer, |made| format!("/v1/clients/{}", made.client_id)))
}

/// End a secret of a machine client
///
/// It gets no token any more; those that it got last their five minutes, unless the client is taken out of use.
#[utoipa::path(tag = "Machine clients", operation_id = "revoke_client_secret", params(IfMatchHeader),
    responses((status = 204, description = "Ended.")),
    extensions(("x-permission" = json!("client.manage"))))]
#[delete("/v1/clients/{id}/secrets/{secret_id}")]
async fn revoke_client_secret(
    change: Change<ClientManage>,
    ids: Path2<AccountId, ClientSecretId>,
    version: IfMatch,
) -> Handled<NoContent> {
    client::revoke_secret(&change.ctx, change.actor, ids.0, ids.1, version.0).await?;
    Ok(NoContent)
}
