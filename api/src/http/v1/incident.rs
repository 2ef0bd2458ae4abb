//! Incidents: recording, listing, reading, changing and discarding them.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::incident::{IncidentSummary, IncidentView, NewIncident};
use nimrs_contract::page::Page;
use nimrs_contract::patch::IncidentPatch;
use nimrs_contract::search::IncidentSearch;
use utoipa::IntoParams;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::{IncidentCreate, IncidentDiscardDraft, IncidentEdit, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, ListQuery, PageQuery, Path1};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::incident::{self, PageKey};
use crate::service::page::PageRequest;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(create).service(list).service(get_one).service(edit).service(discard);
}

/// Record an incident
///
/// As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times that are known.
#[utoipa::path(tag = "Incidents", operation_id = "create_incident", request_body = NewIncident,
    responses((status = 201, description = "Recorded.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.create"))))]
#[post("/v1/incidents")]
async fn create(change: Change<IncidentCreate, NewIncident>) -> Handled<Reply<IncidentView>> {
    let answer = incident::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/incidents/{}", view.id)))
}

/// List incidents
///
/// Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those in which the words
/// were found, the best first, with the places; where a place shows a name, the reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "list_incidents",
    params(PageQuery, IncidentSearch, AccessReasonHeader),
    responses((status = 200, description = "A page of incidents.", body = Page<IncidentSummary>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents")]
async fn list(
    auth: Auth<IncidentRead>,
    query: ListQuery<IncidentSearch>,
    request: HttpRequest,
) -> Handled<PageReply<IncidentSummary>> {
    let page = PageAsk::<PageKey>::read(&request, query.page.limit, query.page.cursor.as_deref())?;
    let asked = incident::narrowed_by(&query.narrow, auth.actor.account_id, "query:")?;
    let wanted = PageRequest { limit: page.limit, after: page.after.clone() };
    let (items, next) = incident::search(&auth.ctx, auth.actor, asked, wanted).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One incident
///
/// With its people (without their identity unless the caller may see it), notices, files, and what the caller may do
/// with it now. The reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "get_incident", params(AccessReasonHeader),
    responses((status = 200, description = "The incident.", body = IncidentView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}")]
async fn get_one(auth: Auth<IncidentRead>, id: Path1<IncidentId>) -> Handled<Reply<IncidentView>> {
    Ok(Reply::saved(incident::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Change a draft
///
/// A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.
#[utoipa::path(tag = "Incidents", operation_id = "edit_incident", params(IfMatchHeader),
    request_body(content = IncidentPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[patch("/v1/incidents/{id}")]
async fn edit(
    change: Change<IncidentEdit, IncidentPatch>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::edit(&change.ctx, change.actor, id.0, version.0, change.body.0).await?))
}

/// The header with which a draft is thrown away.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
struct DiscardReasonHeader {
    /// Why it is thrown away; kept with the tombstone.
    #[param(rename = "Change-Reason", max_length = 500)]
    change_reason: Option<String>,
}

/// Throw a draft away
///
/// Nobody sees it any more; its number is not given again. A tombstone stays, with the reason where `Change-Reason`
/// gives one.
#[utoipa::path(tag = "Incidents", operation_id = "discard_incident", params(IfMatchHeader, DiscardReasonHeader),
    responses((status = 204, description = "Thrown away.")),
    extensions(("x-permission" = json!("incident.discard_draft"))))]
#[delete("/v1/incidents/{id}")]
async fn discard(change: Change<IncidentDiscardDraft>, id: Path1<IncidentId>, version: IfMatch) -> Handled<NoContent> {
    incident::discard(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}
