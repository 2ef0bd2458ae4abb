//! The people of an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::page::Page;
use nimrs_contract::patch::PersonPatch;
use nimrs_contract::person::{PersonContent, PersonView};

use crate::domain::ids::{IncidentId, PersonId};
use crate::domain::permissions::actions::{IncidentEdit, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{
    AccessReasonHeader, Auth, Change, ChangeReasonHeader, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query,
};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::person;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_people).service(add_person).service(get_person).service(edit_person).service(remove_person);
}

/// List the people of an incident
///
/// In the order in which they were recorded. Without their identity unless the caller may see it; the reading is kept
/// in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "list_incident_people", params(PageQuery, AccessReasonHeader),
    responses((status = 200, description = "A page of people.", body = Page<PersonView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/people")]
async fn list_people(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<PersonView>> {
    let page = PageAsk::<PersonId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = person::list(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Add a person to an incident
///
/// After the submission this takes `incident.amend` and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "add_incident_person", params(ChangeReasonHeader),
    request_body = PersonContent,
    responses((status = 201, description = "Added.", body = PersonView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[post("/v1/incidents/{id}/people")]
async fn add_person(change: Change<IncidentEdit, PersonContent>, id: Path1<IncidentId>) -> Handled<Reply<PersonView>> {
    let incident = id.0;
    let answer = person::add(&change.ctx, change.actor, incident, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/incidents/{incident}/people/{}", view.id)))
}

/// One person of an incident
///
/// The reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "get_incident_person", params(AccessReasonHeader),
    responses((status = 200, description = "The person.", body = PersonView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/people/{person_id}")]
async fn get_person(auth: Auth<IncidentRead>, ids: Path2<IncidentId, PersonId>) -> Handled<Reply<PersonView>> {
    let saved = person::get(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    Ok(Reply::saved(saved))
}

/// Change a person of an incident
///
/// After the submission this takes `incident.amend` and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "edit_incident_person", params(IfMatchHeader, ChangeReasonHeader),
    request_body(content = PersonPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = PersonView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[patch("/v1/incidents/{id}/people/{person_id}")]
async fn edit_person(
    change: Change<IncidentEdit, PersonPatch>,
    ids: Path2<IncidentId, PersonId>,
    version: IfMatch,
) -> Handled<Reply<PersonView>> {
    let patch = change.body.0;
    Ok(Reply::changed(person::edit(&change.ctx, change.actor, ids.0, ids.1, version.0, patch).await?))
}

/// Take a person out of an incident
///
/// Earlier versions keep the person. After the submission this takes `incident.amend` and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "remove_incident_person", params(IfMatchHeader, ChangeReasonHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("incident.edit"))))]
#[delete("/v1/incidents/{id}/people/{person_id}")]
async fn remove_person(
    change: Change<IncidentEdit>,
    ids: Path2<IncidentId, PersonId>,
    version: IfMatch,
) -> Handled<NoContent> {
    person::remove(&change.ctx, change.actor, ids.0, ids.1, version.0).await?;
    Ok(NoContent)
}
