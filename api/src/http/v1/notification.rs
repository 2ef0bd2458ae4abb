//! The notices of an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::notification::{NotificationContent, NotificationView};
use nimrs_contract::page::Page;
use nimrs_contract::patch::NotificationPatch;

use crate::domain::ids::{IncidentId, NotificationId};
use crate::domain::permissions::actions::{IncidentEdit, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{
    AccessReasonHeader, Auth, Change, ChangeReasonHeader, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query,
};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::notification;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_notifications)
        .service(add_notification)
        .service(get_notification)
        .service(edit_notification)
        .service(remove_notification);
}

/// List the notices of an incident
///
/// In the order in which they were recorded. Names of those who stand for a client are shown as those of people are.
#[utoipa::path(tag = "Incidents", operation_id = "list_incident_notifications", params(PageQuery, AccessReasonHeader),
    responses((status = 200, description = "A page of notices.", body = Page<NotificationView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/notifications")]
async fn list_notifications(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<NotificationView>> {
    let page = PageAsk::<NotificationId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = notification::list(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Add a notice to an incident
///
/// After the submission too, since many notices are given later.
#[utoipa::path(tag = "Incidents", operation_id = "add_incident_notification", request_body = NotificationContent,
    responses((status = 201, description = "Added.", body = NotificationView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[post("/v1/incidents/{id}/notifications")]
async fn add_notification(
    change: Change<IncidentEdit, NotificationContent>,
    id: Path1<IncidentId>,
) -> Handled<Reply<NotificationView>> {
    let incident = id.0;
    let answer = notification::add(&change.ctx, change.actor, incident, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/incidents/{incident}/notifications/{}", view.id)))
}

/// One notice of an incident
///
/// The reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "get_incident_notification", params(AccessReasonHeader),
    responses((status = 200, description = "The notice.", body = NotificationView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/notifications/{notification_id}")]
async fn get_notification(
    auth: Auth<IncidentRead>,
    ids: Path2<IncidentId, NotificationId>,
) -> Handled<Reply<NotificationView>> {
    let saved = notification::get(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    Ok(Reply::saved(saved))
}

/// Change a notice of an incident
///
/// After the submission this takes `incident.amend` and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "edit_incident_notification", params(IfMatchHeader, ChangeReasonHeader),
    request_body(content = NotificationPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = NotificationView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[patch("/v1/incidents/{id}/notifications/{notification_id}")]
async fn edit_notification(
    change: Change<IncidentEdit, NotificationPatch>,
    ids: Path2<IncidentId, NotificationId>,
    version: IfMatch,
) -> Handled<Reply<NotificationView>> {
    let patch = change.body.0;
    Ok(Reply::changed(notification::edit(&change.ctx, change.actor, ids.0, ids.1, version.0, patch).await?))
}

/// Take a notice out of an incident
///
/// Earlier versions keep the notice. After the submission this takes `incident.amend` and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "remove_incident_notification", params(IfMatchHeader, ChangeReasonHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("incident.edit"))))]
#[delete("/v1/incidents/{id}/notifications/{notification_id}")]
async fn remove_notification(
    change: Change<IncidentEdit>,
    ids: Path2<IncidentId, NotificationId>,
    version: IfMatch,
) -> Handled<NoContent> {
    notification::remove(&change.ctx, change.actor, ids.0, ids.1, version.0).await?;
    Ok(NoContent)
}
