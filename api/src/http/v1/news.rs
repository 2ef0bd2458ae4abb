//! News for the users of the service.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::news::{NewsContent, NewsView};
use nimrs_contract::page::Page;
use nimrs_contract::patch::NewsPatch;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::db::news::NewsKey;
use crate::domain::ids::NewsId;
use crate::domain::permissions::actions::LearningManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, IfMatch, IfMatchHeader, MaybeSignedIn, Path1, Query};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::news;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_news).service(create_news).service(get_news).service(edit_news).service(remove_news);
}

/// What the list of news can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct NewsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// What is not shown yet, or no longer, too; for those who manage learning.
    all: Option<bool>,
}

/// List the news
///
/// What is shown now, for everybody. The newest first.
#[utoipa::path(tag = "Learning", operation_id = "list_news", params(NewsQuery),
    responses((status = 200, description = "A page of news.", body = Page<NewsView>)),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/news")]
async fn list_news(
    reader: MaybeSignedIn,
    query: Query<NewsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<NewsView>> {
    let NewsQuery { limit, cursor, all } = query.0;
    let page = PageAsk::<NewsKey>::read(&request, limit, cursor.as_deref())?;
    let (items, next) = news::list(&reader.ctx, reader.actor, all.unwrap_or(false), page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One piece of news
///
/// What is not shown now is shown to those who manage learning alone.
#[utoipa::path(tag = "Learning", operation_id = "get_news",
    responses((status = 200, description = "The piece of news.", body = NewsView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/news/{id}")]
async fn get_news(reader: MaybeSignedIn, id: Path1<NewsId>) -> Handled<Reply<NewsView>> {
    let view = news::get(&reader.ctx, reader.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a piece of news
///
/// It is shown to everybody from `valid_from` on, until `valid_until`.
#[utoipa::path(tag = "Learning", operation_id = "create_news", request_body = NewsContent,
    responses((status = 201, description = "Added.", body = NewsView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/news")]
async fn create_news(change: Change<LearningManage, NewsContent>) -> Handled<Reply<NewsView>> {
    let answer = news::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/news/{}", view.id)))
}

/// Change a piece of news
///
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "Learning", operation_id = "edit_news", params(IfMatchHeader),
    request_body(content = NewsPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = NewsView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[patch("/v1/news/{id}")]
async fn edit_news(
    change: Change<LearningManage, NewsPatch>,
    id: Path1<NewsId>,
    version: IfMatch,
) -> Handled<Reply<NewsView>> {
    let changes = change.body.0;
    Ok(Reply::changed(news::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// Take a piece of news out
///
/// It is gone for everybody.
#[utoipa::path(tag = "Learning", operation_id = "remove_news", params(IfMatchHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("learning.manage"))))]
#[delete("/v1/news/{id}")]
async fn remove_news(change: Change<LearningManage>, id: Path1<NewsId>, version: IfMatch) -> Handled<NoContent> {
    news::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}
