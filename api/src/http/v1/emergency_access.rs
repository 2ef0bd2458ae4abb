//! Emergency access to who the people of a facility's incidents are.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::emergency_access::{EmergencyAccessView, NewEmergencyAccess};
use nimrs_contract::page::Page;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::EmergencyAccessId;
use crate::domain::permissions::actions::IncidentIdentify;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::emergency_access;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_emergency_accesses).service(take_emergency_access);
    config.service(get_emergency_access).service(end_emergency_access);
}

/// What the list of accesses can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct EmergencyAccessesQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// At this facility.
    facility_id: Option<Uuid>,
    /// Only those that last.
    live: Option<bool>,
}

/// List the emergency accesses
///
/// One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.
#[utoipa::path(tag = "Incidents", operation_id = "list_emergency_accesses", params(EmergencyAccessesQuery),
    responses((status = 200, description = "A page of accesses.", body = Page<EmergencyAccessView>)),
    extensions(("x-permission" = json!("incident.identify"))))]
#[get("/v1/emergency-access")]
async fn list_emergency_accesses(
    auth: Auth<IncidentIdentify>,
    query: Query<EmergencyAccessesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<EmergencyAccessView>> {
    let page = PageAsk::<EmergencyAccessId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (facility, live) = (query.0.facility_id.map(Into::into), query.0.live.unwrap_or(false));
    let (items, next) = emergency_access::list(&auth.ctx, auth.actor, facility, live, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Take emergency access
///
/// For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of the facility
/// are shown with names, without the header. Each reading is kept in the audit log with the reason given here, and the
/// facility's Level 1 users are told by mail at once.
#[utoipa::path(tag = "Incidents", operation_id = "take_emergency_access", request_body = NewEmergencyAccess,
    responses((status = 201, description = "Taken.", body = EmergencyAccessView)),
    extensions(("x-permission" = json!("incident.identify"))))]
#[post("/v1/emergency-access")]
async fn take_emergency_access(
    change: Change<IncidentIdentify, NewEmergencyAccess>,
) -> Handled<Reply<EmergencyAccessView>> {
    let answer = emergency_access::take(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/emergency-access/{}", view.id)))
}

/// One emergency access
///
/// With its reason.
#[utoipa::path(tag = "Incidents", operation_id = "get_emergency_access",
    responses((status = 200, description = "The access.", body = EmergencyAccessView)),
    extensions(("x-permission" = json!("incident.identify"))))]
#[get("/v1/emergency-access/{id}")]
async fn get_emergency_access(
    auth: Auth<IncidentIdentify>,
    id: Path1<EmergencyAccessId>,
) -> Handled<Reply<EmergencyAccessView>> {
    // Time ends it without a new version.
    Ok(Reply::anew(emergency_access::get(&auth.ctx, auth.actor, id.0).await?))
}

/// End an emergency access
///
/// Before its hour is over: who took it, a Level 1 user of the facility, or Central Office.
#[utoipa::path(tag = "Incidents", operation_id = "end_emergency_access", params(IfMatchHeader),
    responses((status = 200, description = "Ended.", body = EmergencyAccessView)),
    extensions(("x-permission" = json!("incident.identify"))))]
#[post("/v1/emergency-access/{id}/end")]
async fn end_emergency_access(
    change: Change<IncidentIdentify>,
    id: Path1<EmergencyAccessId>,
    version: IfMatch,
) -> Handled<Reply<EmergencyAccessView>> {
    Ok(Reply::changed(emergency_access::end(&change.ctx, change.actor, id.0, version.0).await?))
}
