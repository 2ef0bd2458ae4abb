//! Requests for access.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::access_request::{
    AccessRequestView, ApproveAccessRequest, BulkReport, DenyAccessRequest, NewAccessRequest, NewUserList,
    ResendEnrollment, WithdrawAccessRequest,
};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{AccessRequestKind, AccessRequestStatus};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::AccessRequestId;
use crate::domain::permissions::actions::{AccessRequestDecide, AccessRequestFile};
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, CsvFile, IfMatch, IfMatchHeader, Path1, Query, SignedIn, SignedInChange};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::access_request::{self, AccessRequestFilter, BulkAsk};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_access_requests).service(create_access_request).service(file_access_request_list);
    config.service(get_access_request).service(approve_access_request).service(deny_access_request);
    config.service(withdraw_access_request).service(resend_enrollment);
}

/// What the list of requests can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AccessRequestsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Requests in this status.
    status: Option<AccessRequestStatus>,
    /// Requests of this kind.
    kind: Option<AccessRequestKind>,
    /// With `true`, those whose e-token is awaited for more than 24 hours.
    overdue: Option<bool>,
}

/// List the requests for access
///
/// Newest first: those of the facility for its Security Administrator, all for Central Office, and for everybody else
/// what they filed themselves.
#[utoipa::path(tag = "Accounts", operation_id = "list_access_requests", params(AccessRequestsQuery),
    responses((status = 200, description = "A page of requests.", body = Page<AccessRequestView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/access-requests")]
async fn list_access_requests(
    caller: SignedIn,
    query: Query<AccessRequestsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<AccessRequestView>> {
    let query = query.0;
    let page = PageAsk::<AccessRequestId>::read(&request, query.limit, query.cursor.as_deref())?;
    let filter = AccessRequestFilter { status: query.status, kind: query.kind, overdue_at: None };
    let (actor, overdue) = (caller.caller.actor, query.overdue.unwrap_or(false));
    let (items, next) = access_request::list(&caller.ctx, actor, filter, overdue, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// File a request for access
///
/// For a new user (`new_user`), another security group (`change_group`), access again after a year without a sign-on
/// (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the organization: `rfa`
/// for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers, field offices,
/// Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is refused (422,
/// `wrong_route`) with the right one. Another person, of Central Office, decides.
///
/// A person who has an account there already is refused (409) with what to file instead.
#[utoipa::path(tag = "Accounts", operation_id = "create_access_request", request_body = NewAccessRequest,
    responses((status = 201, description = "Filed; Central Office decides.", body = AccessRequestView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/access-requests")]
async fn create_access_request(change: SignedInChange<NewAccessRequest>) -> Handled<Reply<AccessRequestView>> {
    let answer = access_request::file(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/access-requests/{}", view.id)))
}

/// How a list of new users is taken.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct BulkQuery {
    /// With `true`, nothing is filed: the answer says what would come of it.
    dry_run: Option<bool>,
    /// The facility; may be left out by those who belong to one.
    facility_id: Option<Uuid>,
}

/// File requests for many new users of a facility
///
/// A CSV file in UTF-8, with or without a byte-order mark, with the header
/// `user_id,display_name,email,security_group` and at most 1000 rows. Cells that a spreadsheet would take for a formula
/// are refused. All rows are filed or none (422, every fault with its line and column); try it with `dry_run=true`.
#[utoipa::path(tag = "Accounts", operation_id = "file_access_request_list", params(BulkQuery),
    request_body(content = NewUserList, content_type = "text/csv"),
    responses((status = 200, description = "What was filed, or would be.", body = BulkReport)),
    extensions(("x-permission" = json!("access_request.file"))))]
#[post("/v1/access-requests/bulk")]
async fn file_access_request_list(
    change: Change<AccessRequestFile, CsvFile>,
    query: Query<BulkQuery>,
) -> Handled<Reply<BulkReport>> {
    let ask = BulkAsk { facility: query.0.facility_id.map(Into::into), dry_run: query.0.dry_run.unwrap_or(false) };
    Ok(Reply::changed(access_request::bulk(&change.ctx, change.actor, ask, &change.body.0).await?))
}

/// One request for access
///
/// With the 24 hours for the e-token, how the mail with the enrollment code goes, and what you may do with it. The code
/// itself is in the mail alone.
#[utoipa::path(tag = "Accounts", operation_id = "get_access_request",
    responses((status = 200, description = "The request.", body = AccessRequestView)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/access-requests/{id}")]
async fn get_access_request(caller: SignedIn, id: Path1<AccessRequestId>) -> Handled<Reply<AccessRequestView>> {
    // Its clock and its mail go on without a new version.
    Ok(Reply::anew(access_request::get(&caller.ctx, caller.caller.actor, id.0).await?))
}

/// Approve a request for access
///
/// By another person than the one who filed it or whom it is about. It is carried out at once: a new user gets an
/// account, an expired account is re-established with its history, and each a mail with a single-use enrollment code,
/// good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the facility is left
/// with fewer than two Level 1 users, and is refused for the last.
#[utoipa::path(tag = "Accounts", operation_id = "approve_access_request", params(IfMatchHeader),
    request_body = ApproveAccessRequest,
    responses((status = 200, description = "Approved and carried out.", body = AccessRequestView)),
    extensions(("x-permission" = json!("access_request.decide"))))]
#[post("/v1/access-requests/{id}/approve")]
async fn approve_access_request(
    change: Change<AccessRequestDecide, ApproveAccessRequest>,
    id: Path1<AccessRequestId>,
    version: IfMatch,
) -> Handled<Reply<AccessRequestView>> {
    Ok(Reply::changed(access_request::approve(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Deny a request for access
///
/// With a reason, by another person than the one who filed it or whom it is about.
#[utoipa::path(tag = "Accounts", operation_id = "deny_access_request", params(IfMatchHeader),
    request_body = DenyAccessRequest,
    responses((status = 200, description = "Denied.", body = AccessRequestView)),
    extensions(("x-permission" = json!("access_request.decide"))))]
#[post("/v1/access-requests/{id}/deny")]
async fn deny_access_request(
    change: Change<AccessRequestDecide, DenyAccessRequest>,
    id: Path1<AccessRequestId>,
    version: IfMatch,
) -> Handled<Reply<AccessRequestView>> {
    Ok(Reply::changed(access_request::deny(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Withdraw a request for access
///
/// Until it is decided; by who filed it, or by a Security Administrator of its facility. Central Office denies what others
/// filed.
#[utoipa::path(tag = "Accounts", operation_id = "withdraw_access_request", params(IfMatchHeader),
    request_body = WithdrawAccessRequest,
    responses((status = 200, description = "Withdrawn.", body = AccessRequestView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/access-requests/{id}/withdraw")]
async fn withdraw_access_request(
    change: SignedInChange<WithdrawAccessRequest>,
    id: Path1<AccessRequestId>,
    version: IfMatch,
) -> Handled<Reply<AccessRequestView>> {
    Ok(Reply::changed(access_request::withdraw(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Mail a new enrollment code
///
/// After the approval, until the person has activated the e-token: the code before no longer works. Central Office can
/// correct the mail address with it, giving the reason; by another person than those who filed and approved the request
/// and than the one who gets the code.
#[utoipa::path(tag = "Accounts", operation_id = "resend_enrollment", params(IfMatchHeader),
    request_body = ResendEnrollment,
    responses((status = 200, description = "The mail with the new code leaves shortly.", body = AccessRequestView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/access-requests/{id}/resend")]
async fn resend_enrollment(
    change: SignedInChange<ResendEnrollment>,
    id: Path1<AccessRequestId>,
    version: IfMatch,
) -> Handled<Reply<AccessRequestView>> {
    Ok(Reply::changed(access_request::resend(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
