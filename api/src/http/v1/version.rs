//! The versions of an incident, its history and its classifications.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use nimrs_contract::incident_version::{ClassificationEntry, HistoryEntry, VersionDiff, VersionSummary, VersionView};
use nimrs_contract::page::Page;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::{AuditId, ClassificationId, IncidentId};
use crate::domain::permissions::actions::IncidentRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::incident;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_versions).service(get_version).service(diff_versions).service(list_history);
    config.service(list_classifications);
}

/// List the versions of an incident
///
/// Each change made one: of the content, the people, the notices, the files or the state. Oldest first.
#[utoipa::path(tag = "Incidents", operation_id = "list_incident_versions", params(PageQuery),
    responses((status = 200, description = "A page of versions.", body = Page<VersionSummary>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/versions")]
async fn list_versions(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<VersionSummary>> {
    let page = PageAsk::<i32>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = incident::versions(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// An incident as it was at one version
///
/// The reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "get_incident_version", params(AccessReasonHeader),
    responses((status = 200, description = "The version.", body = VersionView)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/versions/{number}")]
async fn get_version(auth: Auth<IncidentRead>, ids: Path2<IncidentId, i32>) -> Handled<Reply<VersionView>> {
    Ok(Reply::ok(incident::version(&auth.ctx, auth.actor, ids.0, ids.1).await?))
}

/// Which versions to compare.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DiffQuery {
    /// The earlier version.
    #[param(minimum = 1, maximum = 2_147_483_647)]
    from: i32,
    /// The later version.
    #[param(minimum = 1, maximum = 2_147_483_647)]
    to: i32,
}

/// What changed between two versions
///
/// By JSON pointers into the record; items of lists are named by their ids. The reading is kept in the audit log.
#[utoipa::path(tag = "Incidents", operation_id = "diff_incident_versions", params(DiffQuery, AccessReasonHeader),
    responses((status = 200, description = "The differences.", body = VersionDiff)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/diff")]
async fn diff_versions(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<DiffQuery>,
) -> Handled<Reply<VersionDiff>> {
    Ok(Reply::ok(incident::diff(&auth.ctx, auth.actor, id.0, query.0.from, query.0.to).await?))
}

/// What was done with an incident
///
/// Every change and every reading, out of the audit log, oldest first.
#[utoipa::path(tag = "Incidents", operation_id = "list_incident_history", params(PageQuery),
    responses((status = 200, description = "A page of entries.", body = Page<HistoryEntry>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/history")]
async fn list_history(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<HistoryEntry>> {
    let page = PageAsk::<AuditId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = incident::history(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// How an incident was classified
///
/// By its facility and by the Justice Center: when, by whom, as what and why. The Justice Center's last word counts for
/// routing and clocks; where it gave none, the facility's. Oldest first.
#[utoipa::path(tag = "Incidents", operation_id = "list_incident_classifications", params(PageQuery),
    responses((status = 200, description = "A page of classifications.", body = Page<ClassificationEntry>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/classifications")]
async fn list_classifications(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<ClassificationEntry>> {
    let page = PageAsk::<ClassificationId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = incident::classifications(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}
