//! Searches that an account keeps.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::incident::IncidentSummary;
use nimrs_contract::page::Page;
use nimrs_contract::patch::SavedSearchPatch;
use nimrs_contract::saved_search::{SavedSearchContent, SavedSearchView};

use crate::domain::ids::SavedSearchId;
use crate::domain::permissions::actions::IncidentRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::incident::PageKey;
use crate::service::page::PageRequest;
use crate::service::saved_search;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_saved_searches).service(create_saved_search).service(get_saved_search);
    config.service(edit_saved_search).service(remove_saved_search).service(run_saved_search);
}

/// List your saved searches
///
/// In the order in which they were saved. Nobody else sees them.
#[utoipa::path(tag = "Incidents", operation_id = "list_saved_searches", params(PageQuery),
    responses((status = 200, description = "A page of searches.", body = Page<SavedSearchView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/saved-searches")]
async fn list_saved_searches(
    auth: Auth<IncidentRead>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<SavedSearchView>> {
    let page = PageAsk::<SavedSearchId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = saved_search::list(&auth.ctx, auth.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Save a search
///
/// What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at most.
#[utoipa::path(tag = "Incidents", operation_id = "create_saved_search", request_body = SavedSearchContent,
    responses((status = 201, description = "Saved.", body = SavedSearchView)),
    extensions(("x-permission" = json!("incident.read"))))]
#[post("/v1/saved-searches")]
async fn create_saved_search(change: Change<IncidentRead, SavedSearchContent>) -> Handled<Reply<SavedSearchView>> {
    let answer = saved_search::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/saved-searches/{}", view.id)))
}

/// One of your saved searches
///
/// With its `ETag`.
#[utoipa::path(tag = "Incidents", operation_id = "get_saved_search",
    responses((status = 200, description = "The search.", body = SavedSearchView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/saved-searches/{id}")]
async fn get_saved_search(auth: Auth<IncidentRead>, id: Path1<SavedSearchId>) -> Handled<Reply<SavedSearchView>> {
    let view = saved_search::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Change a saved search
///
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "Incidents", operation_id = "edit_saved_search", params(IfMatchHeader),
    request_body(content = SavedSearchPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = SavedSearchView)),
    extensions(("x-permission" = json!("incident.read"))))]
#[patch("/v1/saved-searches/{id}")]
async fn edit_saved_search(
    change: Change<IncidentRead, SavedSearchPatch>,
    id: Path1<SavedSearchId>,
    version: IfMatch,
) -> Handled<Reply<SavedSearchView>> {
    let changes = change.body.0;
    Ok(Reply::changed(saved_search::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// Delete a saved search
///
/// The incidents that it found stay as they are.
#[utoipa::path(tag = "Incidents", operation_id = "remove_saved_search", params(IfMatchHeader),
    responses((status = 204, description = "Deleted.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[delete("/v1/saved-searches/{id}")]
async fn remove_saved_search(
    change: Change<IncidentRead>,
    id: Path1<SavedSearchId>,
    version: IfMatch,
) -> Handled<NoContent> {
    saved_search::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}

/// Run a saved search
///
/// The incidents that it finds now, as the list of incidents would with the same parameters.
#[utoipa::path(tag = "Incidents", operation_id = "run_saved_search", params(PageQuery, AccessReasonHeader),
    responses((status = 200, description = "A page of incidents.", body = Page<IncidentSummary>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/saved-searches/{id}/incidents")]
async fn run_saved_search(
    auth: Auth<IncidentRead>,
    id: Path1<SavedSearchId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<IncidentSummary>> {
    let search = saved_search::get(&auth.ctx, auth.actor.clone(), id.0).await?;
    // A cursor is good for the version of the search that gave it.
    let of = search.version.to_string();
    let page = PageAsk::<PageKey>::read_of(&request, &of, query.0.limit, query.0.cursor.as_deref())?;
    let wanted = PageRequest { limit: page.limit, after: page.after.clone() };
    let (items, next) = saved_search::run(&auth.ctx, auth.actor, &search, wanted).await?;
    Ok(PageReply(page.page(items, next)?))
}
