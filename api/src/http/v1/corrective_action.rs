//! The corrective and prevention plan of an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::corrective_action::{CorrectiveActionContent, CorrectiveActionView};
use nimrs_contract::page::Page;
use nimrs_contract::patch::CorrectiveActionPatch;

use crate::domain::ids::{CorrectiveActionId, IncidentId};
use crate::domain::permissions::actions::{IncidentRead, InvestigationEdit};
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::corrective_action;
use crate::service::page::PageRequest;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_corrective_actions).service(create_corrective_action).service(get_corrective_action);
    config.service(edit_corrective_action).service(delete_corrective_action);
}

/// List the corrective actions of an incident
///
/// Oldest first.
#[utoipa::path(tag = "Follow-up", operation_id = "list_corrective_actions", params(PageQuery),
    responses((status = 200, description = "A page of actions.", body = Page<CorrectiveActionView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/corrective-actions")]
async fn list_corrective_actions(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<CorrectiveActionView>> {
    let page = PageAsk::<CorrectiveActionId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let wanted = PageRequest { limit: page.limit, after: page.after };
    let (items, next) = corrective_action::list(&auth.ctx, auth.actor, id.0, wanted).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Plan a corrective action
///
/// Possible while the incident is under investigation or before the committee. Finishing needs its owner and due day.
#[utoipa::path(tag = "Follow-up", operation_id = "create_corrective_action", request_body = CorrectiveActionContent,
    responses((status = 201, description = "Planned.", body = CorrectiveActionView)),
    extensions(("x-permission" = json!("investigation.edit"))))]
#[post("/v1/incidents/{id}/corrective-actions")]
async fn create_corrective_action(
    change: Change<InvestigationEdit, CorrectiveActionContent>,
    id: Path1<IncidentId>,
) -> Handled<Reply<CorrectiveActionView>> {
    let answer = corrective_action::create(&change.ctx, change.actor, id.0, change.body).await?;
    Ok(Reply::created(answer, |action| format!("/v1/incidents/{}/corrective-actions/{}", id.0, action.id)))
}

/// One corrective action
///
/// An action of the plan, with its `ETag`.
#[utoipa::path(tag = "Follow-up", operation_id = "get_corrective_action",
    responses((status = 200, description = "The action.", body = CorrectiveActionView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/corrective-actions/{action_id}")]
async fn get_corrective_action(
    auth: Auth<IncidentRead>,
    ids: Path2<IncidentId, CorrectiveActionId>,
) -> Handled<Reply<CorrectiveActionView>> {
    let view = corrective_action::get(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Change a corrective action, or record its progress
///
/// A merge patch. What is planned changes while the incident is under investigation or before the committee; whether it
/// was done, what shows it and how it holds are recorded later too, also when the incident is closed.
#[utoipa::path(tag = "Follow-up", operation_id = "edit_corrective_action", params(IfMatchHeader),
    request_body(content = CorrectiveActionPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = CorrectiveActionView)),
    extensions(("x-permission" = json!("investigation.edit"))))]
#[patch("/v1/incidents/{id}/corrective-actions/{action_id}")]
async fn edit_corrective_action(
    change: Change<InvestigationEdit, CorrectiveActionPatch>,
    ids: Path2<IncidentId, CorrectiveActionId>,
    version: IfMatch,
) -> Handled<Reply<CorrectiveActionView>> {
    let place = (ids.0, ids.1);
    Ok(Reply::changed(corrective_action::edit(&change.ctx, change.actor, place, version.0, change.body).await?))
}

/// Take a corrective action out of the plan
///
/// Possible while the incident is under investigation or before the committee.
#[utoipa::path(tag = "Follow-up", operation_id = "delete_corrective_action", params(IfMatchHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("investigation.edit"))))]
#[delete("/v1/incidents/{id}/corrective-actions/{action_id}")]
async fn delete_corrective_action(
    change: Change<InvestigationEdit>,
    ids: Path2<IncidentId, CorrectiveActionId>,
    version: IfMatch,
) -> Handled<NoContent> {
    corrective_action::delete(&change.ctx, change.actor, (ids.0, ids.1), version.0).await?;
    Ok(NoContent)
}
