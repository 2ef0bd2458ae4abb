//! The enrollment of agencies that do not use the service yet.

use crate::http::routes::ServiceConfig;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post};
use nimrs_contract::facility_enrollment::{
    ApproveFacilityEnrollment, DenyFacilityEnrollment, FacilityEnrollmentReceipt, FacilityEnrollmentView,
    NewFacilityEnrollment,
};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::FacilityEnrollmentStatus;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::FacilityEnrollmentId;
use crate::domain::permissions::actions::EnrollmentDecide;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1, PublicBody, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::facility_enrollment;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(submit_facility_enrollment).service(list_facility_enrollments).service(get_facility_enrollment);
    config.service(approve_facility_enrollment).service(deny_facility_enrollment);
}

/// Enroll an agency that does not use the service yet
///
/// For facilities that the State does not operate. Central Office decides; an approval makes the facility, its units
/// and the account of its first Security Administrator. A few per hour are taken from one address. The answer does not
/// tell whether the user ID is taken: Central Office sees to it.
#[utoipa::path(tag = "Access", operation_id = "submit_facility_enrollment", request_body = NewFacilityEnrollment,
    responses((status = 201, description = "It waits for Central Office.", body = FacilityEnrollmentReceipt),
        (status = 409, description = "The facility is known, or its enrollment waits already.",
            body = nimrs_contract::problem::Problem, content_type = "application/problem+json")),
    extensions(("x-permission" = json!("none"))))]
#[post("/v1/facility-enrollments")]
async fn submit_facility_enrollment(sent: PublicBody<NewFacilityEnrollment>) -> Handled<HttpResponse> {
    let receipt = facility_enrollment::submit(&sent.ctx, sent.body).await?;
    Ok(HttpResponse::build(StatusCode::CREATED).json(receipt))
}

/// What the list of enrollments can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FacilityEnrollmentsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Enrollments in this status.
    status: Option<FacilityEnrollmentStatus>,
}

/// List the enrollments of facilities
///
/// The oldest first.
#[utoipa::path(tag = "Access", operation_id = "list_facility_enrollments", params(FacilityEnrollmentsQuery),
    responses((status = 200, description = "A page of enrollments.", body = Page<FacilityEnrollmentView>)),
    extensions(("x-permission" = json!("enrollment.decide"))))]
#[get("/v1/facility-enrollments")]
async fn list_facility_enrollments(
    auth: Auth<EnrollmentDecide>,
    query: Query<FacilityEnrollmentsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<FacilityEnrollmentView>> {
    let page = PageAsk::<FacilityEnrollmentId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = facility_enrollment::list(&auth.ctx, auth.actor, query.0.status, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One enrollment of a facility
///
/// With whether the user ID that is wanted is free, and how the mail to the Security Manager stands.
#[utoipa::path(tag = "Access", operation_id = "get_facility_enrollment",
    responses((status = 200, description = "The enrollment.", body = FacilityEnrollmentView)),
    extensions(("x-permission" = json!("enrollment.decide"))))]
#[get("/v1/facility-enrollments/{id}")]
async fn get_facility_enrollment(
    auth: Auth<EnrollmentDecide>,
    id: Path1<FacilityEnrollmentId>,
) -> Handled<Reply<FacilityEnrollmentView>> {
    let view = facility_enrollment::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    // The state of the mail and of the user ID is no part of the version.
    Ok(Reply::anew(crate::service::Saved::new(view, version)))
}

/// Agree to the enrollment of a facility
///
/// Makes the facility, its units and the account of its first Security Administrator, who gets a mail with a code that
/// works once, for 72 hours. Call the director back before, under a number that you did not get from the enrollment.
#[utoipa::path(tag = "Access", operation_id = "approve_facility_enrollment", params(IfMatchHeader),
    request_body = ApproveFacilityEnrollment,
    responses((status = 200, description = "Approved.", body = FacilityEnrollmentView)),
    extensions(("x-permission" = json!("enrollment.decide"))))]
#[post("/v1/facility-enrollments/{id}/approve")]
async fn approve_facility_enrollment(
    change: Change<EnrollmentDecide, ApproveFacilityEnrollment>,
    id: Path1<FacilityEnrollmentId>,
    version: IfMatch,
) -> Handled<Reply<FacilityEnrollmentView>> {
    Ok(Reply::changed(facility_enrollment::approve(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Do not agree to the enrollment of a facility
///
/// The Security Manager gets the reason by mail. The same facility may be enrolled again.
#[utoipa::path(tag = "Access", operation_id = "deny_facility_enrollment", params(IfMatchHeader),
    request_body = DenyFacilityEnrollment,
    responses((status = 200, description = "Denied.", body = FacilityEnrollmentView)),
    extensions(("x-permission" = json!("enrollment.decide"))))]
#[post("/v1/facility-enrollments/{id}/deny")]
async fn deny_facility_enrollment(
    change: Change<EnrollmentDecide, DenyFacilityEnrollment>,
    id: Path1<FacilityEnrollmentId>,
    version: IfMatch,
) -> Handled<Reply<FacilityEnrollmentView>> {
    Ok(Reply::changed(facility_enrollment::deny(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
