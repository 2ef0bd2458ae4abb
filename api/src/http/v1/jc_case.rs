//! Cases of the Justice Center and the import queue.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::jc_case::{
    DisputeJcCase, ImportJcCase, JcCaseDelivery, JcCaseSummary, JcCaseView, JcDeliveryReceipt, ReleaseJcCase,
};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{JcCaseStatus, JcDeliveryOutcome};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::JcCaseId;
use crate::domain::permissions::actions::{JcCaseDeliver, QueueImport, QueueRead, QueueRelease};
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::jc_case::{self, CaseFilter};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(deliver).service(list).service(get_one);
    config.service(release).service(import).service(dispute);
}

/// Deliver a case, or news of one
///
/// For the Justice Center's machine account. Number and sequence name the delivery: the same again is `unchanged`,
/// another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A higher one
/// brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements of the same
/// names, and `people` holds `person` elements. Document types, entities of your own, attributes and processing
/// instructions are refused.
#[utoipa::path(tag = "Justice Center", operation_id = "deliver_jc_case",
    request_body(content((JcCaseDelivery = "application/json"), (JcCaseDelivery = "application/xml"),
        (JcCaseDelivery = "text/xml"))),
    responses((status = 200, description = "The case was known; `outcome` says what came of it.",
            body = JcDeliveryReceipt),
        (status = 201, description = "The case is new.", body = JcDeliveryReceipt)),
    extensions(("x-permission" = json!("jc_case.deliver"))))]
#[post("/v1/justice-center/cases")]
async fn deliver(change: Change<JcCaseDeliver, JcCaseDelivery>) -> Handled<Reply<JcDeliveryReceipt>> {
    let answer = jc_case::deliver(&change.ctx, change.actor, change.body).await?;
    Ok(match answer.saved.view.outcome {
        JcDeliveryOutcome::Created => Reply::created(answer, |made| format!("/v1/import-queue/{}", made.case_id)),
        _ => Reply::changed(answer),
    })
}

/// What the import queue can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct QueueQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Cases in this status.
    status: Option<JcCaseStatus>,
    /// Cases of this facility.
    facility_id: Option<Uuid>,
    /// The case of this number.
    #[param(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    jc_number: Option<String>,
    /// Cases whose facility is unknown (`true`) or known (`false`).
    awaiting_facility: Option<bool>,
}

/// The import queue
///
/// Newest first, without people. A facility sees its cases once they are released; a field office those of its region;
/// Central Office all, also those whose facility is unknown.
#[utoipa::path(tag = "Justice Center", operation_id = "list_import_queue", params(QueueQuery),
    responses((status = 200, description = "A page of cases.", body = Page<JcCaseSummary>)),
    extensions(("x-permission" = json!("queue.read"))))]
#[get("/v1/import-queue")]
async fn list(
    auth: Auth<QueueRead>,
    query: Query<QueueQuery>,
    request: HttpRequest,
) -> Handled<PageReply<JcCaseSummary>> {
    let page = PageAsk::<JcCaseId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let filter = CaseFilter {
        status: query.0.status,
        facility: query.0.facility_id.map(Into::into),
        jc_number: query.0.jc_number.as_deref().map(|number| number.trim().to_owned()),
        awaiting_facility: query.0.awaiting_facility,
    };
    let (items, next) = jc_case::list(&auth.ctx, auth.actor, filter, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One case of the import queue
///
/// With its people (without their identity unless the caller may see it), the incidents that carry its number, the open
/// requests about it, and what the caller may do with it now. The reading is kept in the audit log.
#[utoipa::path(tag = "Justice Center", operation_id = "get_import_queue_case", params(AccessReasonHeader),
    responses((status = 200, description = "The case.", body = JcCaseView)),
    extensions(("x-permission" = json!("queue.read"))))]
#[get("/v1/import-queue/{id}")]
async fn get_one(auth: Auth<QueueRead>, id: Path1<JcCaseId>) -> Handled<Reply<JcCaseView>> {
    Ok(Reply::anew(jc_case::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Let the facility have a case
///
/// OMH looks at a case first. After 24 hours it is released by itself. Where the facility is unknown, Central Office
/// names it.
#[utoipa::path(tag = "Justice Center", operation_id = "release_jc_case", params(IfMatchHeader),
    request_body = ReleaseJcCase,
    responses((status = 200, description = "Released.", body = JcCaseView)),
    extensions(("x-permission" = json!("queue.release"))))]
#[post("/v1/import-queue/{id}/release")]
async fn release(
    change: Change<QueueRelease, ReleaseJcCase>,
    id: Path1<JcCaseId>,
    version: IfMatch,
) -> Handled<Reply<JcCaseView>> {
    Ok(Reply::changed(jc_case::release(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Import a case
///
/// A draft is made of it, filled with what the Justice Center knows; or it is linked to an incident of the facility,
/// which then carries its number. The terms run from the acceptance by the VPCR.
#[utoipa::path(tag = "Justice Center", operation_id = "import_jc_case", params(IfMatchHeader),
    request_body = ImportJcCase,
    responses((status = 200, description = "Imported; `incident_id` is the incident.", body = JcCaseView)),
    extensions(("x-permission" = json!("queue.import"))))]
#[post("/v1/import-queue/{id}/import")]
async fn import(
    change: Change<QueueImport, ImportJcCase>,
    id: Path1<JcCaseId>,
    version: IfMatch,
) -> Handled<Reply<JcCaseView>> {
    Ok(Reply::changed(jc_case::import(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Dispute a case
///
/// It is not the facility's, its classification is wrong, or it reports what another case reports. To have it mended,
/// ask the Justice Center with `POST /v1/justice-center/requests`.
#[utoipa::path(tag = "Justice Center", operation_id = "dispute_jc_case", params(IfMatchHeader),
    request_body = DisputeJcCase,
    responses((status = 200, description = "Disputed.", body = JcCaseView)),
    extensions(("x-permission" = json!("queue.import"))))]
#[post("/v1/import-queue/{id}/dispute")]
async fn dispute(
    change: Change<QueueImport, DisputeJcCase>,
    id: Path1<JcCaseId>,
    version: IfMatch,
) -> Handled<Reply<JcCaseView>> {
    Ok(Reply::changed(jc_case::dispute(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
