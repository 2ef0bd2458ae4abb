//! Requests for a webinar of one's own.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::WebinarRequestStatus;
use nimrs_contract::webinar_request::{AnswerWebinarRequest, WebinarRequestContent, WebinarRequestView};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::WebinarRequestId;
use crate::domain::permissions::actions::LearningManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, IfMatch, IfMatchHeader, Path1, Query, SignedIn, SignedInChange};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::webinar_request;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_webinar_requests).service(create_webinar_request).service(get_webinar_request);
    config.service(answer_webinar_request);
}

/// What the list of requests can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WebinarRequestsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Those that have come this far.
    status: Option<WebinarRequestStatus>,
}

/// List requests for webinars
///
/// One's own; those who manage learning see everybody's. Oldest first.
#[utoipa::path(tag = "Learning", operation_id = "list_webinar_requests", params(WebinarRequestsQuery),
    responses((status = 200, description = "A page of requests.", body = Page<WebinarRequestView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/webinar-requests")]
async fn list_webinar_requests(
    caller: SignedIn,
    query: Query<WebinarRequestsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<WebinarRequestView>> {
    let WebinarRequestsQuery { limit, cursor, status } = query.0;
    let page = PageAsk::<WebinarRequestId>::read(&request, limit, cursor.as_deref())?;
    let (items, next) = webinar_request::list(&caller.ctx, caller.caller.actor, status, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One request for a webinar
///
/// One's own; those who manage learning see everybody's.
#[utoipa::path(tag = "Learning", operation_id = "get_webinar_request",
    responses((status = 200, description = "The request.", body = WebinarRequestView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/webinar-requests/{id}")]
async fn get_webinar_request(caller: SignedIn, id: Path1<WebinarRequestId>) -> Handled<Reply<WebinarRequestView>> {
    let view = webinar_request::get(&caller.ctx, caller.caller.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Ask for a webinar
///
/// For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.
#[utoipa::path(tag = "Learning", operation_id = "create_webinar_request", request_body = WebinarRequestContent,
    responses((status = 201, description = "Filed.", body = WebinarRequestView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/webinar-requests")]
async fn create_webinar_request(change: SignedInChange<WebinarRequestContent>) -> Handled<Reply<WebinarRequestView>> {
    let answer = webinar_request::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/webinar-requests/{}", view.id)))
}

/// Answer a request for a webinar
///
/// Accepting it names a webinar that is there, or makes one. Who asked gets a mail.
#[utoipa::path(tag = "Learning", operation_id = "answer_webinar_request", params(IfMatchHeader),
    request_body = AnswerWebinarRequest,
    responses((status = 200, description = "Answered.", body = WebinarRequestView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinar-requests/{id}/answer")]
async fn answer_webinar_request(
    change: Change<LearningManage, AnswerWebinarRequest>,
    id: Path1<WebinarRequestId>,
    version: IfMatch,
) -> Handled<Reply<WebinarRequestView>> {
    Ok(Reply::changed(webinar_request::answer(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
