//! Requests to the Justice Center.

use crate::http::routes::ServiceConfig;
use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType};
use actix_web::{HttpRequest, HttpResponse, get, post};
use nimrs_contract::jc_request::{AnswerJcRequest, CloseJcRequest, JcRequestView, NewJcRequest};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{JcRequestKind, JcRequestStatus};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::domain::ids::JcRequestId;
use crate::domain::permissions::actions;
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::jc_request::{self, JcRequestFilter};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_jc_requests).service(create_jc_request).service(get_jc_request);
    config.service(answer_jc_request).service(close_jc_request).service(retry_jc_request);
    config.service(get_jc_request_message);
}

/// What the list of requests can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct JcRequestsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Requests in this status.
    status: Option<JcRequestStatus>,
    /// Requests of this kind.
    kind: Option<JcRequestKind>,
    /// Requests of this facility.
    facility_id: Option<Uuid>,
    /// Requests about this number of the Justice Center.
    #[param(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    jc_number: Option<String>,
}

impl JcRequestsQuery {
    fn filter(&self) -> JcRequestFilter {
        JcRequestFilter {
            status: self.status,
            kind: self.kind,
            facility: self.facility_id.map(Into::into),
            jc_number: self.jc_number.as_deref().map(|number| number.trim().to_owned()),
        }
    }
}

/// List the requests to the Justice Center
///
/// Those the caller may see, newest first, without who reported to the VPCR.
#[utoipa::path(tag = "Justice Center", operation_id = "list_jc_requests", params(JcRequestsQuery),
    responses((status = 200, description = "A page of requests.", body = Page<JcRequestView>)),
    extensions(("x-permission" = json!("jc_request.read"))))]
#[get("/v1/justice-center/requests")]
async fn list_jc_requests(
    auth: Auth<actions::JcRequestRead>,
    query: Query<JcRequestsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<JcRequestView>> {
    let page = PageAsk::<JcRequestId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = jc_request::list(&auth.ctx, auth.actor, query.0.filter(), page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Ask the Justice Center
///
/// To change a classification (`reclassification`), to give a case that is not about a client of the facility to
/// another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import queue
/// (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the text, and the
/// Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is open at a time,
/// until it is answered or taken back.
///
/// Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the client: names, date
/// of birth and numbers of the clients concerned are refused (422, `names_client`), unless `names_allowed` says that it
/// is meant otherwise.
#[utoipa::path(tag = "Justice Center", operation_id = "create_jc_request", request_body = NewJcRequest,
    responses((status = 201, description = "Asked; the mail leaves shortly.", body = JcRequestView)),
    extensions(("x-permission" = json!("jc_request.create"))))]
#[post("/v1/justice-center/requests")]
async fn create_jc_request(change: Change<actions::JcRequestCreate, NewJcRequest>) -> Handled<Reply<JcRequestView>> {
    let answer = jc_request::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/justice-center/requests/{}", view.id)))
}

/// One request to the Justice Center
///
/// With how its mail stands, its answer, and what the caller may do with it now. Who reported to the VPCR is shown to
/// those who may identify people; some groups must send `Access-Reason`. The reading is kept in the audit log.
#[utoipa::path(tag = "Justice Center", operation_id = "get_jc_request", params(AccessReasonHeader),
    responses((status = 200, description = "The request.", body = JcRequestView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("jc_request.read"))))]
#[get("/v1/justice-center/requests/{id}")]
async fn get_jc_request(auth: Auth<actions::JcRequestRead>, id: Path1<JcRequestId>) -> Handled<Reply<JcRequestView>> {
    let view = jc_request::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Record the answer of the Justice Center
///
/// Once, after the mail was sent or given up. An accepted reclassification is written to the case and the incidents
/// that carry the number, of the facility that asked, with their class and clocks; an accepted reassignment moves the
/// case to the other facility, and the incidents of the one that asked stay with it. A case that is another facility's
/// by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and number can be made.
#[utoipa::path(tag = "Justice Center", operation_id = "answer_jc_request", params(IfMatchHeader),
    request_body = AnswerJcRequest,
    responses((status = 200, description = "Recorded.", body = JcRequestView)),
    extensions(("x-permission" = json!("jc_request.answer"))))]
#[post("/v1/justice-center/requests/{id}/answer")]
async fn answer_jc_request(
    change: Change<actions::JcRequestAnswer, AnswerJcRequest>,
    id: Path1<JcRequestId>,
    version: IfMatch,
) -> Handled<Reply<JcRequestView>> {
    Ok(Reply::changed(jc_request::answer(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Settle a request, or take it back
///
/// One that was not answered is taken back, which needs a note. A mail that waits to leave then does not leave; one that
/// is being sent at that moment may still reach the Justice Center: `mail.sent_at` says so then.
#[utoipa::path(tag = "Justice Center", operation_id = "close_jc_request", params(IfMatchHeader),
    request_body = CloseJcRequest,
    responses((status = 200, description = "Settled.", body = JcRequestView)),
    extensions(("x-permission" = json!("jc_request.create"))))]
#[post("/v1/justice-center/requests/{id}/close")]
async fn close_jc_request(
    change: Change<actions::JcRequestCreate, CloseJcRequest>,
    id: Path1<JcRequestId>,
    version: IfMatch,
) -> Handled<Reply<JcRequestView>> {
    Ok(Reply::changed(jc_request::close(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Try the mail of a request again
///
/// After it was given up: the same message with the same id.
#[utoipa::path(tag = "Justice Center", operation_id = "retry_jc_request", params(IfMatchHeader),
    responses((status = 200, description = "Queued again.", body = JcRequestView)),
    extensions(("x-permission" = json!("jc_request.create"))))]
#[post("/v1/justice-center/requests/{id}/retry")]
async fn retry_jc_request(
    change: Change<actions::JcRequestCreate>,
    id: Path1<JcRequestId>,
    version: IfMatch,
) -> Handled<Reply<JcRequestView>> {
    Ok(Reply::changed(jc_request::retry(&change.ctx, change.actor, id.0, version.0).await?))
}

/// A mail as it goes over the wire (RFC 5322).
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
#[allow(dead_code, reason = "only describes the answer")]
struct MessageContent(String);

/// The mail of a request
///
/// As it is sent, byte for byte. It may name who reported to the VPCR, so that some groups must send `Access-Reason`.
/// The reading is kept in the audit log.
#[utoipa::path(tag = "Justice Center", operation_id = "get_jc_request_message", params(AccessReasonHeader),
    responses((status = 200, description = "The mail.", body = MessageContent, content_type = "message/rfc822")),
    extensions(("x-permission" = json!("jc_request.read"))))]
#[get("/v1/justice-center/requests/{id}/message")]
async fn get_jc_request_message(auth: Auth<actions::JcRequestRead>, id: Path1<JcRequestId>) -> Handled<HttpResponse> {
    let message = jc_request::message(&auth.ctx, auth.actor, id.0).await?;
    let name = DispositionParam::Filename(format!("{}.eml", id.0));
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, "message/rfc822"));
    response.insert_header(ContentDisposition { disposition: DispositionType::Attachment, parameters: vec![name] });
    Ok(response.body(message))
}
