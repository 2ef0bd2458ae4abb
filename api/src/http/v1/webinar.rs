//! Webinars and the places in them.

use crate::http::routes::ServiceConfig;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, patch, post};
use chrono::{DateTime, Utc};
use nimrs_contract::page::Page;
use nimrs_contract::patch::WebinarPatch;
use nimrs_contract::vocabulary::{RegistrationStatus, WebinarStatus};
use nimrs_contract::webinar::{
    AttendanceView, CancelWebinar, RecordAttendance, RegistrationView, WebinarContent, WebinarView,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::db::webinar::{Filter, WebinarKey};
use crate::domain::ids::{WebinarId, WebinarRegistrationId};
use crate::domain::permissions::actions::LearningManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{
    Auth, Change, IfMatch, IfMatchHeader, MaybeSignedIn, Path1, Query, SignedInChange, context,
};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply, caller_has};
use crate::service::webinar::{self, Calendar};

/// Registers the operations. The feed comes before what would take its name for an id.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(webinar_feed).service(list_webinars).service(create_webinar).service(get_webinar);
    config.service(edit_webinar).service(cancel_webinar).service(webinar_calendar).service(register);
    config.service(cancel_registration).service(list_registrations).service(record_attendance);
}

/// A calendar.
#[derive(ToSchema)]
#[schema(value_type = String, example = "BEGIN:VCALENDAR")]
#[allow(dead_code, reason = "only describes the answer")]
struct ICalendar(String);

/// What the list of webinars can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WebinarsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Those that are not over at this time. Without it those that are not over now.
    from: Option<DateTime<Utc>>,
    /// Those that begin before this time.
    until: Option<DateTime<Utc>>,
    /// Those of this series.
    series_id: Option<Uuid>,
    /// Those that take place, or those that are cancelled.
    status: Option<WebinarStatus>,
}

/// List the webinars
///
/// In the order in which they begin, for everybody; without `from` those that are ahead or under way. Who is signed on
/// sees the own place. Where to join is shown to those who have a place.
#[utoipa::path(tag = "Learning", operation_id = "list_webinars", params(WebinarsQuery),
    responses((status = 200, description = "A page of webinars.", body = Page<WebinarView>)),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/webinars")]
async fn list_webinars(
    reader: MaybeSignedIn,
    query: Query<WebinarsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<WebinarView>> {
    let WebinarsQuery { limit, cursor, from, until, series_id, status } = query.0;
    let page = PageAsk::<WebinarKey>::read(&request, limit, cursor.as_deref())?;
    let ends_after = Some(from.unwrap_or_else(|| reader.ctx.app.system.now()));
    let filter = Filter { ends_after, starts_before: until, series: series_id.map(Into::into), status };
    let (items, next) = webinar::list(&reader.ctx, reader.actor, filter, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One webinar
///
/// For everybody. Where to join is shown to those who have a place, and to those who manage learning.
#[utoipa::path(tag = "Learning", operation_id = "get_webinar",
    responses((status = 200, description = "The webinar.", body = WebinarView)),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/webinars/{id}")]
async fn get_webinar(reader: MaybeSignedIn, id: Path1<WebinarId>) -> Handled<Reply<WebinarView>> {
    Ok(Reply::anew(webinar::get(&reader.ctx, reader.actor, id.0).await?))
}

/// Add a webinar
///
/// Those that recur are made by a series.
#[utoipa::path(tag = "Learning", operation_id = "create_webinar", request_body = WebinarContent,
    responses((status = 201, description = "Added.", body = WebinarView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinars")]
async fn create_webinar(change: Change<LearningManage, WebinarContent>) -> Handled<Reply<WebinarView>> {
    let answer = webinar::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/webinars/{}", view.id)))
}

/// Change a webinar
///
/// A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are refused (409).
/// Another time is told by mail to everybody who is registered or waits.
#[utoipa::path(tag = "Learning", operation_id = "edit_webinar", params(IfMatchHeader),
    request_body(content = WebinarPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = WebinarView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[patch("/v1/webinars/{id}")]
async fn edit_webinar(
    change: Change<LearningManage, WebinarPatch>,
    id: Path1<WebinarId>,
    version: IfMatch,
) -> Handled<Reply<WebinarView>> {
    let changes = change.body.0;
    Ok(Reply::changed(webinar::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// Cancel a webinar
///
/// Everybody who is registered or waits gets one mail. It stays in calendars, as cancelled.
#[utoipa::path(tag = "Learning", operation_id = "cancel_webinar", params(IfMatchHeader), request_body = CancelWebinar,
    responses((status = 200, description = "Cancelled.", body = WebinarView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinars/{id}/cancel")]
async fn cancel_webinar(
    change: Change<LearningManage, CancelWebinar>,
    id: Path1<WebinarId>,
    version: IfMatch,
) -> Handled<Reply<WebinarView>> {
    Ok(Reply::changed(webinar::cancel(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Register for a webinar
///
/// Gives a place, or one in the waiting list when all are taken; who waits first gets the next place that becomes free,
/// with a mail. Registering twice is the same as once. Possible until the webinar begins.
#[utoipa::path(tag = "Learning", operation_id = "register_for_webinar",
    responses((status = 200, description = "Registered, or waiting: see `my_registration`.", body = WebinarView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/webinars/{id}/register")]
async fn register(change: SignedInChange, id: Path1<WebinarId>) -> Handled<Reply<WebinarView>> {
    Ok(Reply::changed(webinar::register(&change.ctx, change.actor, id.0).await?))
}

/// Give up one's place in a webinar
///
/// It goes to the first who waits. Giving it up twice is the same as once.
#[utoipa::path(tag = "Learning", operation_id = "cancel_webinar_registration",
    responses((status = 200, description = "Given up.", body = WebinarView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/webinars/{id}/cancel-registration")]
async fn cancel_registration(change: SignedInChange, id: Path1<WebinarId>) -> Handled<Reply<WebinarView>> {
    Ok(Reply::changed(webinar::give_up(&change.ctx, change.actor, id.0).await?))
}

/// What the list of registrations can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct RegistrationsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Those that are worth this.
    status: Option<RegistrationStatus>,
}

/// Who is registered for a webinar
///
/// And who waits, and who gave up a place. In the order in which they first registered.
#[utoipa::path(tag = "Learning", operation_id = "list_webinar_registrations", params(RegistrationsQuery),
    responses((status = 200, description = "A page of registrations.", body = Page<RegistrationView>)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[get("/v1/webinars/{id}/registrations")]
async fn list_registrations(
    auth: Auth<LearningManage>,
    id: Path1<WebinarId>,
    query: Query<RegistrationsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<RegistrationView>> {
    let RegistrationsQuery { limit, cursor, status } = query.0;
    let page = PageAsk::<WebinarRegistrationId>::read(&request, limit, cursor.as_deref())?;
    let (items, next) = webinar::registrations(&auth.ctx, id.0, status, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Note who was at a webinar
///
/// Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.
#[utoipa::path(tag = "Learning", operation_id = "record_webinar_attendance", request_body = RecordAttendance,
    responses((status = 200, description = "Noted.", body = AttendanceView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinars/{id}/attendance")]
async fn record_attendance(
    change: Change<LearningManage, RecordAttendance>,
    id: Path1<WebinarId>,
) -> Handled<Reply<AttendanceView>> {
    Ok(Reply::changed(webinar::record_attendance(&change.ctx, change.actor, id.0, change.body).await?))
}

/// A webinar for the calendar
///
/// iCalendar (RFC 5545). The UID stays, `SEQUENCE` counts changes, and a cancelled one says so. Who has a place finds in
/// it where to join.
#[utoipa::path(tag = "Learning", operation_id = "get_webinar_calendar",
    responses((status = 200, description = "The calendar.", body = ICalendar, content_type = "text/calendar"),
        (status = 304, description = "You have this one.")),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/webinars/{id}/calendar.ics")]
async fn webinar_calendar(reader: MaybeSignedIn, id: Path1<WebinarId>, request: HttpRequest) -> Handled<HttpResponse> {
    let calendar = webinar::calendar(&reader.ctx, reader.actor, id.0).await?;
    Ok(answer(&request, calendar, "webinar.ics"))
}

/// The webinars ahead as a calendar to subscribe to
///
/// iCalendar (RFC 5545), at most 500 events, the cancelled ones too. Ask again with the `ETag` to hear whether it changed.
#[utoipa::path(tag = "Learning", operation_id = "get_webinar_feed",
    responses((status = 200, description = "The calendar.", body = ICalendar, content_type = "text/calendar"),
        (status = 304, description = "It has not changed.")),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/webinars/calendar.ics")]
async fn webinar_feed(request: HttpRequest) -> Handled<HttpResponse> {
    let calendar = webinar::feed(&context(&request)?).await?;
    Ok(answer(&request, calendar, "nimrs-webinars.ics"))
}

/// The `ETag` is a digest of the text, so that a calendar program is sent it only when it changed.
fn answer(request: &HttpRequest, calendar: Calendar, file_name: &str) -> HttpResponse {
    let etag = format!("\"{}\"", hex::encode(Sha256::digest(calendar.0.as_bytes())));
    let mut response = HttpResponse::Ok();
    response.insert_header((header::ETAG, etag.clone()));
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    response.insert_header((header::VARY, "Authorization"));
    if caller_has(request, &etag) {
        return response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish();
    }
    response.insert_header((header::CONTENT_TYPE, "text/calendar; charset=utf-8"));
    response.insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{file_name}\"")));
    response.body(calendar.0)
}
