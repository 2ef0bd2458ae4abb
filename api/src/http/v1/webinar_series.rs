//! Webinars that recur.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, patch, post};
use nimrs_contract::page::Page;
use nimrs_contract::patch::WebinarSeriesPatch;
use nimrs_contract::webinar_series::{EndWebinarSeries, WebinarSeriesContent, WebinarSeriesView};

use crate::domain::ids::WebinarSeriesId;
use crate::domain::permissions::actions::LearningManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::webinar_series;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_webinar_series).service(create_webinar_series).service(get_webinar_series);
    config.service(edit_webinar_series).service(end_webinar_series);
}

/// List the series of webinars
///
/// Those that were ended too. Oldest first.
#[utoipa::path(tag = "Learning", operation_id = "list_webinar_series", params(PageQuery),
    responses((status = 200, description = "A page of series.", body = Page<WebinarSeriesView>)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[get("/v1/webinar-series")]
async fn list_webinar_series(
    auth: Auth<LearningManage>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<WebinarSeriesView>> {
    let page = PageAsk::<WebinarSeriesId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = webinar_series::list(&auth.ctx, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One series of webinars
///
/// Its sessions are listed by `GET /v1/webinars?series_id=`.
#[utoipa::path(tag = "Learning", operation_id = "get_webinar_series",
    responses((status = 200, description = "The series.", body = WebinarSeriesView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("learning.manage"))))]
#[get("/v1/webinar-series/{id}")]
async fn get_webinar_series(
    auth: Auth<LearningManage>,
    id: Path1<WebinarSeriesId>,
) -> Handled<Reply<WebinarSeriesView>> {
    let view = webinar_series::get(&auth.ctx, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a series of webinars
///
/// Its sessions of the next 90 days are made at once, and every day those that come into reach.
#[utoipa::path(tag = "Learning", operation_id = "create_webinar_series", request_body = WebinarSeriesContent,
    responses((status = 201, description = "Added.", body = WebinarSeriesView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinar-series")]
async fn create_webinar_series(
    change: Change<LearningManage, WebinarSeriesContent>,
) -> Handled<Reply<WebinarSeriesView>> {
    let answer = webinar_series::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/webinar-series/{}", view.id)))
}

/// Change a series of webinars
///
/// A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.
#[utoipa::path(tag = "Learning", operation_id = "edit_webinar_series", params(IfMatchHeader),
    request_body(content = WebinarSeriesPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = WebinarSeriesView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[patch("/v1/webinar-series/{id}")]
async fn edit_webinar_series(
    change: Change<LearningManage, WebinarSeriesPatch>,
    id: Path1<WebinarSeriesId>,
    version: IfMatch,
) -> Handled<Reply<WebinarSeriesView>> {
    let changes = change.body.0;
    Ok(Reply::changed(webinar_series::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// End a series of webinars
///
/// No further sessions are made. Those that are made stay, unless they are to be cancelled too.
#[utoipa::path(tag = "Learning", operation_id = "end_webinar_series", params(IfMatchHeader),
    request_body = EndWebinarSeries,
    responses((status = 200, description = "Ended.", body = WebinarSeriesView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/webinar-series/{id}/end")]
async fn end_webinar_series(
    change: Change<LearningManage, EndWebinarSeries>,
    id: Path1<WebinarSeriesId>,
    version: IfMatch,
) -> Handled<Reply<WebinarSeriesView>> {
    Ok(Reply::changed(webinar_series::end(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
