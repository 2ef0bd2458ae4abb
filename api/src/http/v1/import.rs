//! Bulk imports of incidents.

use crate::http::routes::ServiceConfig;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use bytes::Bytes;
use futures_util::StreamExt;
use nimrs_contract::import::{ImportErrorView, ImportFile, ImportRow, ImportView};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{BulkFormat, ImportMode, ProblemCode};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::csv_cell::safe;
use crate::domain::ids::ImportId;
use crate::domain::permissions::actions::ImportRun;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, PageQuery, Path1, Query, claim};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::import::{self, Ask, Received, Receiver};
use crate::service::{AppError, AppResult, Ctx};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_imports).service(create_import).service(get_import).service(cancel_import);
    config.service(list_import_errors);
}

/// List your imports
///
/// Newest first.
#[utoipa::path(tag = "Bulk", operation_id = "list_imports", params(PageQuery),
    responses((status = 200, description = "A page of imports.", body = Page<ImportView>)),
    extensions(("x-permission" = json!("import.run"))))]
#[get("/v1/imports")]
async fn list_imports(
    auth: Auth<ImportRun>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<ImportView>> {
    let page = PageAsk::<ImportId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = import::list(&auth.ctx, auth.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// How a file is imported.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ImportsQuery {
    /// What the file is written in; without it as `Content-Type` says.
    format: Option<BulkFormat>,
    /// What its rows become: drafts where nothing is said. `historical` takes the right to submit incidents.
    mode: Option<ImportMode>,
    /// Only tries: everything is checked and counted, and nothing recorded.
    dry_run: Option<bool>,
    /// A row replaces its incident also where somebody edited that here since its last import. Without it such a row is
    /// refused (`edited_since_import`), and so is one about an incident that no import recorded (`recorded_here`).
    replace_edited: Option<bool>,
    /// The facility; may be left out by those who belong to one.
    facility_id: Option<Uuid>,
}

/// Import incidents from a file
///
/// NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB where the operator
/// has set nothing else; the command `nimrs import` takes any size. It is worked off in the background: read it until
/// its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is known again by its
/// `external_reference`: one that says the same changes nothing, another replaces the whole record, as an amendment where
/// it was submitted. Three of an account may wait or run at a time.
#[utoipa::path(tag = "Bulk", operation_id = "create_import", params(ImportsQuery),
    request_body(content((ImportFile = "text/csv"), (ImportRow = "application/x-ndjson"))),
    responses((status = 202, description = "It will be worked off.", body = ImportView)),
    extensions(("x-permission" = json!("import.run"))))]
#[post("/v1/imports")]
async fn create_import(
    auth: Auth<ImportRun>,
    query: Query<ImportsQuery>,
    request: HttpRequest,
    body: web::Payload,
) -> Handled<Reply<ImportView>> {
    let ImportsQuery { mode, dry_run, replace_edited, facility_id, .. } = query.0;
    let ask = Ask {
        format: format(&request, query.0.format)?,
        mode: mode.unwrap_or(ImportMode::Draft),
        dry_run: dry_run.unwrap_or(false),
        replace_edited: replace_edited.unwrap_or(false),
        facility: facility_id.map(Into::into),
    };
    import::may_import(&auth.ctx, &auth.actor, ask).await?;
    let received = receive(&auth.ctx, &request, body).await?;
    let asked_for = (&received.stored.sha256, ask.format, ask.mode, (ask.dry_run, ask.replace_edited), facility_id);
    let ctx = claim(&request, auth.ctx, &serde_json::to_vec(&asked_for).unwrap_or_default())?;
    let answer = import::request(&ctx, auth.actor, ask, received).await?;
    Ok(Reply::accepted(answer, |view| format!("/v1/imports/{}", view.id)))
}

fn format(request: &HttpRequest, asked: Option<BulkFormat>) -> AppResult<BulkFormat> {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let told = match essence.as_str() {
        "application/x-ndjson" | "application/ndjson" | "application/jsonl" => Some(BulkFormat::Ndjson),
        "text/csv" => Some(BulkFormat::Csv),
        "application/octet-stream" | "" => asked,
        _ => None,
    };
    told.filter(|told| asked.is_none_or(|asked| asked == *told)).ok_or_else(|| {
        let detail = "Send the file itself as application/x-ndjson or text/csv, and no other format than that.";
        AppError::new(ProblemCode::UnsupportedMediaType, detail)
    })
}

fn too_large(most: u64) -> AppError {
    let detail = format!("The file has more than {most} bytes, which is the most that is taken at once.");
    AppError::new(ProblemCode::BodyTooLarge, detail).with_remedy(
        "Split the file and send one part after the other, or let the operator run `nimrs import`, which takes any size.",
        None,
    )
}

async fn receive(ctx: &Ctx, request: &HttpRequest, mut body: web::Payload) -> AppResult<Received> {
    let most = ctx.app.config.limits.import_bytes;
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    if length.and_then(|length| length.parse::<u64>().ok()).is_some_and(|length| length > most) {
        return Err(too_large(most));
    }
    let mut receiver = Receiver::begin(ctx).await?;
    match fill(&mut receiver, &mut body, most).await {
        Ok(()) => receiver.finish().await,
        Err(error) => {
            receiver.discard().await;
            Err(error)
        }
    }
}

async fn fill(receiver: &mut Receiver, body: &mut web::Payload, most: u64) -> AppResult<()> {
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|error| {
            let detail = format!("The file could not be read to its end: {error}. Nothing was changed.");
            AppError::new(ProblemCode::MalformedRequest, detail)
        })?;
        if receiver.size() + piece.len() as u64 > most {
            return Err(too_large(most));
        }
        receiver.write(&piece).await?;
    }
    if receiver.size() == 0 {
        return Err(AppError::invalid_at("", "empty", "The file is empty."));
    }
    Ok(())
}

/// One of your imports
///
/// How far it has come. Progress does not count its version up, so that this never answers 304.
#[utoipa::path(tag = "Bulk", operation_id = "get_import",
    responses((status = 200, description = "The import.", body = ImportView)),
    extensions(("x-permission" = json!("import.run"))))]
#[get("/v1/imports/{id}")]
async fn get_import(auth: Auth<ImportRun>, id: Path1<ImportId>) -> Handled<Reply<ImportView>> {
    Ok(Reply::anew(import::get(&auth.ctx, auth.actor, id.0).await?))
}

/// Cancel an import
///
/// One that waits or runs; one that waits ends at once. What is recorded stays; importing the file again goes on behind it.
#[utoipa::path(tag = "Bulk", operation_id = "cancel_import", params(IfMatchHeader),
    responses((status = 200, description = "It has ended, or will within moments.", body = ImportView)),
    extensions(("x-permission" = json!("import.run"))))]
#[post("/v1/imports/{id}/cancel")]
async fn cancel_import(change: Change<ImportRun>, id: Path1<ImportId>, version: IfMatch) -> Handled<Reply<ImportView>> {
    Ok(Reply::changed(import::cancel(&change.ctx, change.actor, id.0, version.0).await?))
}

/// What the error file is written in.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ErrorsQuery {
    /// NDJSON where nothing is said.
    format: Option<BulkFormat>,
}

/// The error file of an import
///
/// Every fault of every row in the order of the lines, as NDJSON (an `ImportErrorView` a line) or CSV; so far, while the
/// import runs.
#[utoipa::path(tag = "Bulk", operation_id = "list_import_errors", params(ErrorsQuery),
    responses((status = 200, description = "The faults: NDJSON, a line for each, or CSV.",
        content((ImportErrorView = "application/x-ndjson"), (String = "text/csv")))),
    extensions(("x-permission" = json!("import.run"))))]
#[get("/v1/imports/{id}/errors")]
async fn list_import_errors(
    auth: Auth<ImportRun>,
    id: Path1<ImportId>,
    query: Query<ErrorsQuery>,
) -> Handled<HttpResponse> {
    let format = query.0.format.unwrap_or(BulkFormat::Ndjson);
    // The first page now: what is refused is refused before the answer begins.
    let (first, next) = import::errors(&auth.ctx, auth.actor.clone(), id.0, (0, -1)).await?;
    let first = lines(&first, format, true)?;
    let rest = futures_util::stream::try_unfold(next, move |next| {
        let (ctx, actor) = (auth.ctx.clone(), auth.actor.clone());
        async move {
            let Some(after) = next else { return Ok(None) };
            let (page, next) = import::errors(&ctx, actor, id.0, after).await.map_err(broken)?;
            Ok(Some((lines(&page, format, false).map_err(broken)?, next)))
        }
    });
    let (media_type, ending) = match format {
        BulkFormat::Ndjson => ("application/x-ndjson", "ndjson"),
        BulkFormat::Csv => ("text/csv; charset=utf-8; header=present", "csv"),
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, media_type));
    let file_name = format!("import-errors.{ending}");
    response.insert_header((header::CONTENT_DISPOSITION, super::attachment::disposition(&file_name)));
    let first = futures_util::stream::once(async move { Ok::<_, std::io::Error>(first) });
    Ok(response.streaming(first.chain(rest)))
}

/// The answer has begun, so that breaking it off is all that can be said.
fn broken(error: AppError) -> std::io::Error {
    log::warn!("an error file broke off: {} {:?}", error.detail, error.cause);
    std::io::Error::other("the error file broke off")
}

fn lines(errors: &[ImportErrorView], format: BulkFormat, header: bool) -> AppResult<Bytes> {
    let mut out = Vec::new();
    match format {
        BulkFormat::Ndjson => {
            for error in errors {
                serde_json::to_writer(&mut out, error).map_err(AppError::internal)?;
                out.push(b'\n');
            }
        }
        BulkFormat::Csv => {
            let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut out);
            if header {
                let names = ["line", "external_reference", "pointer", "code", "message"];
                writer.write_record(names).map_err(AppError::internal)?;
            }
            for error in errors {
                let line = error.line.to_string();
                let reference = error.external_reference.as_deref().map(safe).unwrap_or_default();
                let cells = [&line, &*reference, &*safe(&error.pointer), &error.code, &*safe(&error.message)];
                writer.write_record(cells).map_err(AppError::internal)?;
            }
            writer.flush().map_err(AppError::internal)?;
        }
    }
    Ok(out.into())
}
