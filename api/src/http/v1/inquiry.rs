//! The State's questions about an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::inquiry::{AnswerInquiry, CloseInquiry, InquiryView, NewInquiry};
use nimrs_contract::page::Page;

use crate::domain::ids::{IncidentId, InquiryId};
use crate::domain::permissions::actions::{IncidentRead, IncidentReview, InquiryAnswer};
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::inquiry;
use crate::service::page::PageRequest;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_inquiries).service(create_inquiry).service(get_inquiry);
    config.service(answer_inquiry).service(close_inquiry);
}

/// List the State's questions about an incident
///
/// Oldest first.
#[utoipa::path(tag = "Follow-up", operation_id = "list_inquiries", params(PageQuery),
    responses((status = 200, description = "A page of questions.", body = Page<InquiryView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/inquiries")]
async fn list_inquiries(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<InquiryView>> {
    let page = PageAsk::<InquiryId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let wanted = PageRequest { limit: page.limit, after: page.after };
    let (items, next) = inquiry::list(&auth.ctx, auth.actor, id.0, wanted).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Ask the facility a question
///
/// Possible from the submission of the incident until it is closed.
#[utoipa::path(tag = "Follow-up", operation_id = "create_inquiry", request_body = NewInquiry,
    responses((status = 201, description = "Asked.", body = InquiryView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/inquiries")]
async fn create_inquiry(
    change: Change<IncidentReview, NewInquiry>,
    id: Path1<IncidentId>,
) -> Handled<Reply<InquiryView>> {
    let answer = inquiry::create(&change.ctx, change.actor, id.0, change.body).await?;
    Ok(Reply::created(answer, |inquiry| format!("/v1/incidents/{}/inquiries/{}", id.0, inquiry.id)))
}

/// One question
///
/// With its answer, once there is one.
#[utoipa::path(tag = "Follow-up", operation_id = "get_inquiry",
    responses((status = 200, description = "The question.", body = InquiryView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/inquiries/{inquiry_id}")]
async fn get_inquiry(auth: Auth<IncidentRead>, ids: Path2<IncidentId, InquiryId>) -> Handled<Reply<InquiryView>> {
    let view = inquiry::get(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Answer a question
///
/// The facility answers an open question once; the State asks further ones anew.
#[utoipa::path(tag = "Follow-up", operation_id = "answer_inquiry", params(IfMatchHeader), request_body = AnswerInquiry,
    responses((status = 200, description = "Answered.", body = InquiryView)),
    extensions(("x-permission" = json!("inquiry.answer"))))]
#[post("/v1/incidents/{id}/inquiries/{inquiry_id}/answer")]
async fn answer_inquiry(
    change: Change<InquiryAnswer, AnswerInquiry>,
    ids: Path2<IncidentId, InquiryId>,
    version: IfMatch,
) -> Handled<Reply<InquiryView>> {
    Ok(Reply::changed(inquiry::answer(&change.ctx, change.actor, (ids.0, ids.1), version.0, change.body).await?))
}

/// Settle a question
///
/// Answered or not.
#[utoipa::path(tag = "Follow-up", operation_id = "close_inquiry", params(IfMatchHeader), request_body = CloseInquiry,
    responses((status = 200, description = "Settled.", body = InquiryView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/inquiries/{inquiry_id}/close")]
async fn close_inquiry(
    change: Change<IncidentReview, CloseInquiry>,
    ids: Path2<IncidentId, InquiryId>,
    version: IfMatch,
) -> Handled<Reply<InquiryView>> {
    Ok(Reply::changed(inquiry::close(&change.ctx, change.actor, (ids.0, ids.1), version.0, change.body).await?))
}
