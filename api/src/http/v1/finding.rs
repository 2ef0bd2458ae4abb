//! Findings of the Justice Center.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::finding::{AmendFinding, FindingView, NewFinding};
use nimrs_contract::page::Page;

use crate::domain::ids::{FindingId, IncidentId};
use crate::domain::permissions::actions::{FindingRecord, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::finding;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_findings).service(record_finding).service(get_finding).service(amend_finding);
}

/// List the findings of the Justice Center on an incident
///
/// Oldest first. Who the subject is and the words of the finding are shown only to those who may know. Of a sealed
/// finding all but the Justice Center and Central Office see no more than that it is there. The reading is kept in the
/// audit log.
#[utoipa::path(tag = "Justice Center", operation_id = "list_findings", params(PageQuery, AccessReasonHeader),
    responses((status = 200, description = "A page of findings.", body = Page<FindingView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/findings")]
async fn list_findings(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<FindingView>> {
    let page = PageAsk::<FindingId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = finding::list(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Record a finding
///
/// The Justice Center does, one for each allegation, subject and number of an incident that was submitted; a closed
/// one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its determination.
/// The clocks of the incident follow, so its version goes up.
#[utoipa::path(tag = "Justice Center", operation_id = "record_finding", request_body = NewFinding,
    responses((status = 201, description = "Recorded.", body = FindingView)),
    extensions(("x-permission" = json!("finding.record"))))]
#[post("/v1/incidents/{id}/findings")]
async fn record_finding(
    change: Change<FindingRecord, NewFinding>,
    id: Path1<IncidentId>,
) -> Handled<Reply<FindingView>> {
    let answer = finding::record(&change.ctx, change.actor, id.0, change.body).await?;
    Ok(Reply::created(answer, |finding| format!("/v1/incidents/{}/findings/{}", id.0, finding.id)))
}

/// One finding
///
/// With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the audit log.
#[utoipa::path(tag = "Justice Center", operation_id = "get_finding", params(AccessReasonHeader),
    responses((status = 200, description = "The finding.", body = FindingView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/findings/{finding_id}")]
async fn get_finding(auth: Auth<IncidentRead>, ids: Path2<IncidentId, FindingId>) -> Handled<Reply<FindingView>> {
    Ok(Reply::saved(finding::get(&auth.ctx, auth.actor, ids.0, ids.1).await?))
}

/// Record what happened to a finding
///
/// The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a later one is
/// kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident follow, so its
/// version goes up too.
#[utoipa::path(tag = "Justice Center", operation_id = "amend_finding", params(IfMatchHeader),
    request_body = AmendFinding,
    responses((status = 200, description = "Recorded.", body = FindingView)),
    extensions(("x-permission" = json!("finding.record"))))]
#[post("/v1/incidents/{id}/findings/{finding_id}/amend")]
async fn amend_finding(
    change: Change<FindingRecord, AmendFinding>,
    ids: Path2<IncidentId, FindingId>,
    version: IfMatch,
) -> Handled<Reply<FindingView>> {
    Ok(Reply::changed(finding::amend(&change.ctx, change.actor, (ids.0, ids.1), version.0, change.body).await?))
}
