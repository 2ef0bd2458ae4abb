//! Requests to delete an incident, and legal holds.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::deletion_request::{
    ApproveDeletionRequest, DeletionRequestView, DenyDeletionRequest, NewDeletionRequest, ReleaseLegalHold,
    SetLegalHold,
};
use nimrs_contract::incident::IncidentView;
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::DeletionRequestStatus;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::{DeletionRequestId, IncidentId};
use crate::domain::permissions::actions::{DeletionDecide, DeletionRequest, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::deletion_request::{self, DeletionRequestFilter};
use crate::service::incident;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_deletion_requests).service(create_deletion_request).service(get_deletion_request);
    config.service(approve_deletion_request).service(deny_deletion_request).service(withdraw_deletion_request);
    config.service(set_legal_hold).service(release_legal_hold);
}

/// What the list of requests can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DeletionRequestsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Requests in this status.
    status: Option<DeletionRequestStatus>,
    /// Requests of this facility.
    facility_id: Option<Uuid>,
    /// Requests about this incident.
    incident_id: Option<Uuid>,
}

/// List the requests to delete an incident
///
/// About the incidents that the caller may see, newest first. A facility sees its own also after the incident was
/// voided.
#[utoipa::path(tag = "Incidents", operation_id = "list_deletion_requests", params(DeletionRequestsQuery),
    responses((status = 200, description = "A page of requests.", body = Page<DeletionRequestView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/deletion-requests")]
async fn list_deletion_requests(
    auth: Auth<IncidentRead>,
    query: Query<DeletionRequestsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<DeletionRequestView>> {
    let page = PageAsk::<DeletionRequestId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let filter = DeletionRequestFilter {
        status: query.0.status,
        facility: query.0.facility_id.map(Into::into),
        incident: query.0.incident_id.map(Into::into),
    };
    let (items, next) = deletion_request::list(&auth.ctx, auth.actor, filter, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Ask for the deletion of an incident
///
/// Of one that was submitted: a draft is thrown away instead. Central Office decides; until then nothing changes. A
/// wrong type or class is no ground, and one that the Justice Center works on is refused until it has withdrawn the
/// case or given it to another facility. One request about an incident is open at a time.
#[utoipa::path(tag = "Incidents", operation_id = "create_deletion_request", request_body = NewDeletionRequest,
    responses((status = 201, description = "Asked.", body = DeletionRequestView)),
    extensions(("x-permission" = json!("deletion.request"))))]
#[post("/v1/deletion-requests")]
async fn create_deletion_request(
    change: Change<DeletionRequest, NewDeletionRequest>,
) -> Handled<Reply<DeletionRequestView>> {
    let answer = deletion_request::file(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/deletion-requests/{}", view.id)))
}

/// One request to delete an incident
///
/// With what the caller may do with it now.
#[utoipa::path(tag = "Incidents", operation_id = "get_deletion_request",
    responses((status = 200, description = "The request.", body = DeletionRequestView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/deletion-requests/{id}")]
async fn get_deletion_request(
    auth: Auth<IncidentRead>,
    id: Path1<DeletionRequestId>,
) -> Handled<Reply<DeletionRequestView>> {
    let view = deletion_request::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Agree to a deletion
///
/// The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental Health reads it on.
/// Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.
#[utoipa::path(tag = "Incidents", operation_id = "approve_deletion_request", params(IfMatchHeader),
    request_body = ApproveDeletionRequest,
    responses((status = 200, description = "Voided.", body = DeletionRequestView)),
    extensions(("x-permission" = json!("deletion.decide"))))]
#[post("/v1/deletion-requests/{id}/approve")]
async fn approve_deletion_request(
    change: Change<DeletionDecide, ApproveDeletionRequest>,
    id: Path1<DeletionRequestId>,
    version: IfMatch,
) -> Handled<Reply<DeletionRequestView>> {
    Ok(Reply::changed(deletion_request::approve(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Not agree to a deletion
///
/// With the reason. The incident stays as it is.
#[utoipa::path(tag = "Incidents", operation_id = "deny_deletion_request", params(IfMatchHeader),
    request_body = DenyDeletionRequest,
    responses((status = 200, description = "Denied.", body = DeletionRequestView)),
    extensions(("x-permission" = json!("deletion.decide"))))]
#[post("/v1/deletion-requests/{id}/deny")]
async fn deny_deletion_request(
    change: Change<DeletionDecide, DenyDeletionRequest>,
    id: Path1<DeletionRequestId>,
    version: IfMatch,
) -> Handled<Reply<DeletionRequestView>> {
    Ok(Reply::changed(deletion_request::deny(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Take a request for a deletion back
///
/// While nobody has decided on it.
#[utoipa::path(tag = "Incidents", operation_id = "withdraw_deletion_request", params(IfMatchHeader),
    responses((status = 200, description = "Taken back.", body = DeletionRequestView)),
    extensions(("x-permission" = json!("deletion.request"))))]
#[post("/v1/deletion-requests/{id}/withdraw")]
async fn withdraw_deletion_request(
    change: Change<DeletionRequest>,
    id: Path1<DeletionRequestId>,
    version: IfMatch,
) -> Handled<Reply<DeletionRequestView>> {
    Ok(Reply::changed(deletion_request::withdraw(&change.ctx, change.actor, id.0, version.0).await?))
}

/// Put a legal hold on an incident
///
/// Whatever its status. While it stands, the incident is neither voided, thrown away nor removed.
#[utoipa::path(tag = "Incidents", operation_id = "set_legal_hold", params(IfMatchHeader), request_body = SetLegalHold,
    responses((status = 200, description = "Held.", body = IncidentView)),
    extensions(("x-permission" = json!("deletion.decide"))))]
#[post("/v1/incidents/{id}/legal-hold")]
async fn set_legal_hold(
    change: Change<DeletionDecide, SetLegalHold>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::hold_legally(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Lift a legal hold
///
/// With the reason.
#[utoipa::path(tag = "Incidents", operation_id = "release_legal_hold", params(IfMatchHeader),
    request_body = ReleaseLegalHold,
    responses((status = 200, description = "Lifted.", body = IncidentView)),
    extensions(("x-permission" = json!("deletion.decide"))))]
#[post("/v1/incidents/{id}/release-legal-hold")]
async fn release_legal_hold(
    change: Change<DeletionDecide, ReleaseLegalHold>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::release_legal_hold(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
