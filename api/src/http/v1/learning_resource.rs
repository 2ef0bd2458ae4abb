//! Training videos, policy guides and job aids.

use crate::http::routes::ServiceConfig;
use actix_web::body::SizedStream;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, put, web};
use nimrs_contract::learning_resource::{LearningResourceContent, LearningResourceView, NewLearningFile};
use nimrs_contract::page::Page;
use nimrs_contract::patch::LearningResourcePatch;
use nimrs_contract::training::TrainingView;
use nimrs_contract::vocabulary::{LearningAudience, LearningResourceKind};
use serde::Deserialize;
use utoipa::IntoParams;

use super::attachment::{disposition, form};
use crate::db::learning_resource::Filter;
use crate::domain::ids::LearningResourceId;
use crate::domain::permissions::actions::LearningManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, MaybeSignedIn, Path1, Query, SignedInChange, claim};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply, caller_has};
use crate::service::learning_resource::{self, Download};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_learning_resources).service(create_learning_resource).service(get_learning_resource);
    config.service(edit_learning_resource).service(remove_learning_resource);
    config.service(set_learning_file).service(download_learning_file).service(complete_learning_resource);
}

/// What the list of resources can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ResourcesQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Of this kind.
    kind: Option<LearningResourceKind>,
    /// Made for these.
    audience: Option<LearningAudience>,
    /// What is not published too; for those who manage learning.
    all: Option<bool>,
}

/// List training videos, policy guides and job aids
///
/// What is published, for everybody. Oldest first.
#[utoipa::path(tag = "Learning", operation_id = "list_learning_resources", params(ResourcesQuery),
    responses((status = 200, description = "A page of resources.", body = Page<LearningResourceView>)),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/learning/resources")]
async fn list_learning_resources(
    reader: MaybeSignedIn,
    query: Query<ResourcesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<LearningResourceView>> {
    let ResourcesQuery { limit, cursor, kind, audience, all } = query.0;
    let page = PageAsk::<LearningResourceId>::read(&request, limit, cursor.as_deref())?;
    let filter = Filter { kind, audience, unpublished: all.unwrap_or(false) };
    let (items, next) = learning_resource::list(&reader.ctx, reader.actor, filter, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One training video, policy guide or job aid
///
/// What is not published is shown to those who manage learning alone.
#[utoipa::path(tag = "Learning", operation_id = "get_learning_resource",
    responses((status = 200, description = "The resource.", body = LearningResourceView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/learning/resources/{id}")]
async fn get_learning_resource(
    reader: MaybeSignedIn,
    id: Path1<LearningResourceId>,
) -> Handled<Reply<LearningResourceView>> {
    let view = learning_resource::get(&reader.ctx, reader.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a training video, policy guide or job aid
///
/// With a link, or without one for material whose file is sent next. Without either it cannot be published yet.
#[utoipa::path(tag = "Learning", operation_id = "create_learning_resource", request_body = LearningResourceContent,
    responses((status = 201, description = "Added.", body = LearningResourceView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[post("/v1/learning/resources")]
async fn create_learning_resource(
    change: Change<LearningManage, LearningResourceContent>,
) -> Handled<Reply<LearningResourceView>> {
    let answer = learning_resource::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/learning/resources/{}", view.id)))
}

/// Change what is said about material
///
/// A merge patch (RFC 7396). Set `published` to show it to everybody.
#[utoipa::path(tag = "Learning", operation_id = "edit_learning_resource", params(IfMatchHeader),
    request_body(content = LearningResourcePatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = LearningResourceView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[patch("/v1/learning/resources/{id}")]
async fn edit_learning_resource(
    change: Change<LearningManage, LearningResourcePatch>,
    id: Path1<LearningResourceId>,
    version: IfMatch,
) -> Handled<Reply<LearningResourceView>> {
    let changes = change.body.0;
    Ok(Reply::changed(learning_resource::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}

/// Take material out
///
/// Trainings that were completed with it stay on record.
#[utoipa::path(tag = "Learning", operation_id = "remove_learning_resource", params(IfMatchHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("learning.manage"))))]
#[delete("/v1/learning/resources/{id}")]
async fn remove_learning_resource(
    change: Change<LearningManage>,
    id: Path1<LearningResourceId>,
    version: IfMatch,
) -> Handled<NoContent> {
    learning_resource::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}

/// Send the file of material
///
/// In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is found from its
/// content.
#[utoipa::path(tag = "Learning", operation_id = "set_learning_file",
    params(IfMatchHeader), request_body(content = NewLearningFile, content_type = "multipart/form-data"),
    responses((status = 200, description = "Taken.", body = LearningResourceView)),
    extensions(("x-permission" = json!("learning.manage"))))]
#[put("/v1/learning/resources/{id}/file")]
async fn set_learning_file(
    auth: Auth<LearningManage>,
    id: Path1<LearningResourceId>,
    version: IfMatch,
    request: HttpRequest,
    body: web::Payload,
) -> Handled<Reply<LearningResourceView>> {
    learning_resource::may_send_file(&auth.ctx, id.0, version.0).await?;
    let received = form::receive_file(&auth.ctx, &request, body).await?;
    let digest = format!("{}\0{}", received.stored.sha256, received.file_name);
    let ctx = claim(&request, auth.ctx, digest.as_bytes())?;
    Ok(Reply::changed(learning_resource::set_file(&ctx, auth.actor, id.0, version.0, received).await?))
}

/// Download material
///
/// For everybody, once it is published. To be saved, never shown in the page. The `ETag` is the SHA-256 of the content.
#[utoipa::path(tag = "Learning", operation_id = "download_learning_file",
    responses((status = 200, description = "The content, under its own media type.", body = form::FileContent, content_type = "*/*"),
        (status = 304, description = "You have this content.")),
    extensions(("x-permission" = json!("none")), ("x-sign-on" = json!("optional"))))]
#[get("/v1/learning/resources/{id}/file")]
async fn download_learning_file(
    reader: MaybeSignedIn,
    id: Path1<LearningResourceId>,
    request: HttpRequest,
) -> Handled<HttpResponse> {
    let Download { file, content } = learning_resource::download(&reader.ctx, reader.actor, id.0).await?;
    let etag = format!("\"{}\"", file.sha256);
    let mut response = HttpResponse::Ok();
    response.insert_header((header::ETAG, etag.clone()));
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    if caller_has(&request, &etag) {
        return Ok(response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    response.insert_header((header::CONTENT_TYPE, file.media_type.as_str()));
    response.insert_header((header::CONTENT_DISPOSITION, disposition(&file.file_name)));
    Ok(response.body(SizedStream::new(u64::try_from(file.size).unwrap_or(0), content)))
}

/// Say that one has worked through material
///
/// Each edition counts once, however often it is said; the answer is the training as it stands on record.
#[utoipa::path(tag = "Learning", operation_id = "complete_learning_resource",
    responses((status = 200, description = "On record.", body = TrainingView)),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/learning/resources/{id}/complete")]
async fn complete_learning_resource(
    change: SignedInChange,
    id: Path1<LearningResourceId>,
) -> Handled<Reply<TrainingView>> {
    Ok(Reply::changed(learning_resource::complete(&change.ctx, change.actor, id.0).await?))
}
