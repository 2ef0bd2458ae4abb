//! Bulk exports of incidents.

use crate::http::routes::ServiceConfig;
use actix_web::body::SizedStream;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use nimrs_contract::export::{ExportView, ExportedIncident, NewExport};
use nimrs_contract::fhir::FhirResource;
use nimrs_contract::page::Page;
use nimrs_contract::problem::Problem;
use nimrs_contract::vocabulary::{ExportFormat, ProblemCode};
use utoipa::IntoParams;

use crate::domain::ids::ExportId;
use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::ExportRun;
use crate::http::cursor::PageAsk;
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Query};
use crate::http::problem::Handled;
use crate::http::range::RangeAsk;
use crate::http::reply::{NoContent, PageReply, Reply, caller_has};
use crate::service::export::{self, Download};
use crate::service::{AppError, Ctx};

use super::attachment::disposition;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_exports).service(create_export).service(get_export).service(cancel_export);
    config.service(download_export).service(delete_export);
}

/// List your exports
///
/// Newest first.
#[utoipa::path(tag = "Bulk", operation_id = "list_exports", params(PageQuery),
    responses((status = 200, description = "A page of exports.", body = Page<ExportView>)),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/v1/exports")]
async fn list_exports(
    auth: Auth<ExportRun>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<ExportView>> {
    let page = PageAsk::<ExportId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = export::list(&auth.ctx, auth.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Ask for an export of incidents
///
/// Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or CSV (fixed columns, named by dotted paths; the
/// first three people and notices). It is made in the background: read it until its `status` is `done`, then fetch its
/// file. Who the people are is shown to those with `incident.identify`, to some groups only with `Access-Reason`; an
/// emergency access does not count. Five of an account may wait or run at a time; the file is kept for seven days.
#[utoipa::path(tag = "Bulk", operation_id = "create_export", params(AccessReasonHeader), request_body = NewExport,
    responses((status = 202, description = "It will be made.", body = ExportView)),
    extensions(("x-permission" = json!("export.run"))))]
#[post("/v1/exports")]
async fn create_export(change: Change<ExportRun, NewExport>) -> Handled<Reply<ExportView>> {
    let answer = export::request(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::accepted(answer, |view| format!("/v1/exports/{}", view.id)))
}

/// One of your exports
///
/// How far it has come. Progress does not count its version up, so that this never answers 304.
#[utoipa::path(tag = "Bulk", operation_id = "get_export",
    responses((status = 200, description = "The export.", body = ExportView)),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/v1/exports/{id}")]
async fn get_export(auth: Auth<ExportRun>, id: Path1<ExportId>) -> Handled<Reply<ExportView>> {
    Ok(Reply::anew(export::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Cancel an export
///
/// One that waits or runs. It ends within moments and offers no file.
#[utoipa::path(tag = "Bulk", operation_id = "cancel_export", params(IfMatchHeader),
    responses((status = 200, description = "It will end.", body = ExportView)),
    extensions(("x-permission" = json!("export.run"))))]
#[post("/v1/exports/{id}/cancel")]
async fn cancel_export(change: Change<ExportRun>, id: Path1<ExportId>, version: IfMatch) -> Handled<Reply<ExportView>> {
    Ok(Reply::changed(export::cancel(&change.ctx, change.actor, id.0, version.0).await?))
}

/// Remove an export
///
/// With its file. One that waits or runs is cancelled first.
#[utoipa::path(tag = "Bulk", operation_id = "delete_export", params(IfMatchHeader),
    responses((status = 204, description = "Removed.")),
    extensions(("x-permission" = json!("export.run"))))]
#[delete("/v1/exports/{id}")]
async fn delete_export(change: Change<ExportRun>, id: Path1<ExportId>, version: IfMatch) -> Handled<NoContent> {
    export::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}

/// The headers with which a download is taken up again.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the headers")]
struct RangeHeaders {
    /// The part that is wanted, as `bytes=1000-`. Several parts at once are not given: then all of it is.
    #[param(rename = "Range", max_length = 200)]
    range: Option<String>,
    /// The `ETag` of the file of which you have a part; of another file all is given.
    #[param(rename = "If-Range", max_length = 200)]
    if_range: Option<String>,
}

/// Download an export
///
/// Only the account that asked for it may, while it has the same rights as then. Each download is kept in the audit
/// log. A download that broke off is taken up again with `Range` and `If-Range`. The `ETag` is the SHA-256 of the file.
#[utoipa::path(tag = "Bulk", operation_id = "download_export", params(RangeHeaders),
    responses((status = 200, description = "The file: NDJSON, a line for each incident, or CSV.",
            content((ExportedIncident = "application/x-ndjson"), (String = "text/csv"), (FhirResource = "application/fhir+ndjson"))),
        (status = 206, description = "The part of the file that was asked for.",
            content((ExportedIncident = "application/x-ndjson"), (String = "text/csv"), (FhirResource = "application/fhir+ndjson"))),
        (status = 304, description = "You have this file."),
        (status = 409, description = "There is no file: it is not done, failed, or expired.", body = Problem,
            content_type = "application/problem+json"),
        (status = 416, description = "The file has no such part.", body = Problem,
            content_type = "application/problem+json")),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/v1/exports/{id}/file")]
async fn download_export(auth: Auth<ExportRun>, id: Path1<ExportId>, request: HttpRequest) -> Handled<HttpResponse> {
    file(auth.ctx, auth.actor, id.0, &request).await
}

/// The file of an export, or the part of it that is asked for.
pub async fn file(ctx: Ctx, actor: Actor, id: ExportId, request: &HttpRequest) -> Handled<HttpResponse> {
    let ask = RangeAsk::of(request);
    let part = move |sha256: &str, size| ask.part(&format!("\"{sha256}\""), size);
    let Download { view, part, content } = match export::download(&ctx, actor.clone(), id, part).await {
        Err(error) if error.code == ProblemCode::RangeNotSatisfiable => {
            let size = export::get(&ctx, actor, id).await?.view.bytes;
            return Ok(not_satisfiable(error, size));
        }
        other => other?,
    };
    let etag = format!("\"{}\"", view.sha256.unwrap_or_default());
    let mut response = HttpResponse::Ok();
    response.insert_header((header::ETAG, etag.clone()));
    response.insert_header((header::ACCEPT_RANGES, "bytes"));
    if caller_has(request, &etag) {
        return Ok(response.status(StatusCode::NOT_MODIFIED).finish());
    }
    let media_type = match view.format {
        ExportFormat::Ndjson => "application/x-ndjson",
        ExportFormat::Csv => "text/csv; charset=utf-8; header=present",
        ExportFormat::Fhir => "application/fhir+ndjson",
    };
    response.insert_header((header::CONTENT_TYPE, media_type));
    response.insert_header((header::CONTENT_DISPOSITION, disposition(&view.file_name)));
    let size = u64::try_from(view.bytes).unwrap_or(0);
    if part != (0..size) {
        response.status(StatusCode::PARTIAL_CONTENT);
        let range = format!("bytes {}-{}/{size}", part.start, part.end.saturating_sub(1));
        response.insert_header((header::CONTENT_RANGE, range));
    }
    Ok(response.body(SizedStream::new(part.end - part.start, content)))
}

/// The refusal with the size that the file has; the frame writes its body.
fn not_satisfiable(error: AppError, size: i64) -> HttpResponse {
    let mut response = HttpResponse::RangeNotSatisfiable();
    response.insert_header((header::CONTENT_RANGE, format!("bytes */{size}")));
    let mut response = response.finish();
    response.extensions_mut().insert(error);
    response
}
