//! Bulk export (HL7 Bulk Data Access 2.0): asked for, waited for, fetched, called off.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use chrono::{DateTime, Utc};
use nimrs_contract::fhir::{BulkExportFile, BulkExportManifest, FhirParameters, FhirResource};
use nimrs_contract::vocabulary::ProblemCode;
use serde_json::Value;
use utoipa::IntoParams;

use crate::domain::fhir::write::instant;
use crate::domain::ids::ExportId;
use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::ExportRun;
use crate::http::extract::{AccessReasonHeader, Auth, Change, MaybeFhirBody, Path1, http};
use crate::http::problem::Handled;
use crate::http::routes::ServiceConfig;
use crate::http::v1::export;
use crate::service::error::field_error;
use crate::service::fhir::{self, Exported};
use crate::service::{AppError, AppResult, Ctx};

use super::{outcome, prefers};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(export_system).service(export_system_by_post).service(export_type).service(export_type_by_post);
    config.service(export_status).service(cancel_export).service(export_file);
}

/// What is to be exported.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes the parameters")]
struct ExportParameters {
    /// Only what was changed at this instant or later.
    #[param(rename = "_since", max_length = 60)]
    since: Option<String>,
    /// The types of resources, separated by commas: `AdverseEvent` is all there is.
    #[param(rename = "_type", max_length = 200)]
    kind: Option<String>,
    /// `application/fhir+ndjson`, which it is anyway.
    #[param(rename = "_outputFormat", max_length = 60)]
    output_format: Option<String>,
}

/// The header by which the caller says that it will come back.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
struct RespondAsyncHeader {
    /// `respond-async`, which Bulk Data demands.
    #[param(rename = "Prefer", max_length = 200)]
    prefer: Option<String>,
}

/// Export everything over FHIR
///
/// Of what you may see. It is made in the background: `Content-Location` says where to ask how far it is. Five exports of
/// an account may wait or run at a time.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export",
    params(ExportParameters, RespondAsyncHeader, AccessReasonHeader),
    responses((status = 202, description = "It will be made.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/fhir/R4/$export")]
async fn export_system(auth: Auth<ExportRun>, request: HttpRequest) -> Handled<HttpResponse> {
    kick_off(auth.ctx, auth.actor, &request, None).await
}

/// Export everything over FHIR, asked for by POST
///
/// With the parameters in the query or in the body.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export_by_post",
    params(ExportParameters, RespondAsyncHeader, AccessReasonHeader),
    request_body(content = FhirParameters, content_type = "application/fhir+json"),
    responses((status = 202, description = "It will be made.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("export.run")), ("x-read-only" = json!(true))))]
#[post("/fhir/R4/$export")]
async fn export_system_by_post(
    change: Change<ExportRun, MaybeFhirBody>,
    request: HttpRequest,
) -> Handled<HttpResponse> {
    kick_off(change.ctx, change.actor, &request, change.body.0).await
}

/// Export all incidents over FHIR
///
/// The same, since there are no other resources to export.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export_adverse_events",
    params(ExportParameters, RespondAsyncHeader, AccessReasonHeader),
    responses((status = 202, description = "It will be made.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/fhir/R4/AdverseEvent/$export")]
async fn export_type(auth: Auth<ExportRun>, request: HttpRequest) -> Handled<HttpResponse> {
    kick_off(auth.ctx, auth.actor, &request, None).await
}

/// Export all incidents over FHIR, asked for by POST
///
/// With the parameters in the query or in the body.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export_adverse_events_by_post",
    params(ExportParameters, RespondAsyncHeader, AccessReasonHeader),
    request_body(content = FhirParameters, content_type = "application/fhir+json"),
    responses((status = 202, description = "It will be made.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("export.run")), ("x-read-only" = json!(true))))]
#[post("/fhir/R4/AdverseEvent/$export")]
async fn export_type_by_post(change: Change<ExportRun, MaybeFhirBody>, request: HttpRequest) -> Handled<HttpResponse> {
    kick_off(change.ctx, change.actor, &request, change.body.0).await
}

/// How far a bulk export has come
///
/// 202 with `X-Progress` while it is made; then the manifest, with the addresses of its files, for seven days.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export_status",
    responses((status = 200, description = "The manifest.", body = BulkExportManifest),
        (status = 202, description = "It is still being made; see Retry-After.")),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/fhir/R4/export-status/{id}")]
async fn export_status(auth: Auth<ExportRun>, id: Path1<String>, request: HttpRequest) -> Handled<HttpResponse> {
    let id = export_id(&id.0)?;
    let mut response = HttpResponse::Ok();
    let (as_of, kick_off, is_empty, expires_at) = match fhir::state(&auth.ctx, auth.actor, id).await? {
        Exported::UnderWay(progress) => {
            response.status(StatusCode::ACCEPTED).insert_header((header::RETRY_AFTER, "2"));
            return Ok(response.insert_header(("X-Progress", progress)).finish());
        }
        Exported::Done { as_of, kick_off, is_empty, expires_at } => (as_of, kick_off, is_empty, expires_at),
    };
    let url = format!("{}/export-files/{id}", base(&request)?);
    let file = BulkExportFile { kind: "AdverseEvent".to_owned(), url };
    if let Some(at) = expires_at {
        response.insert_header((header::EXPIRES, at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()));
    }
    Ok(response.json(BulkExportManifest {
        transaction_time: instant(as_of),
        request: kick_off,
        requires_access_token: true,
        output: if is_empty { Vec::new() } else { vec![file] },
        error: Vec::new(),
    }))
}

/// Call a bulk export off
///
/// One that waits or runs; of one that is done the file is removed.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_cancel_export",
    responses((status = 202, description = "It is gone.")),
    extensions(("x-permission" = json!("export.run"))))]
#[delete("/fhir/R4/export-status/{id}")]
async fn cancel_export(change: Change<ExportRun>, id: Path1<String>) -> Handled<HttpResponse> {
    fhir::cancel(&change.ctx, change.actor, export_id(&id.0)?).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// The file of a bulk export
///
/// An `AdverseEvent` on each line. Each download is kept in the audit log; one that broke off is taken up again with
/// `Range`.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_export_file",
    responses((status = 200, description = "The resources.", body = FhirResource, content_type = "application/fhir+ndjson"),
        (status = 206, description = "The part of the file that was asked for.", body = FhirResource,
            content_type = "application/fhir+ndjson"),
        (status = 304, description = "You have this file."),
        (status = 409, description = "There is no file yet, or not any more.",
            body = nimrs_contract::fhir::OperationOutcome, content_type = "application/fhir+json"),
        (status = 416, description = "The file has no such part.",
            body = nimrs_contract::fhir::OperationOutcome, content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("export.run"))))]
#[get("/fhir/R4/export-files/{id}")]
async fn export_file(auth: Auth<ExportRun>, id: Path1<String>, request: HttpRequest) -> Handled<HttpResponse> {
    let id = export_id(&id.0)?;
    // Files of other formats are fetched where they were asked for.
    if let Exported::UnderWay(_) = fhir::state(&auth.ctx, auth.actor.clone(), id).await? {
        return Err(AppError::conflict("The export is not done yet, so there is no file.").into());
    }
    export::file(auth.ctx, auth.actor, id, &request).await
}

async fn kick_off(ctx: Ctx, actor: Actor, request: &HttpRequest, body: Option<Value>) -> Handled<HttpResponse> {
    let since = asked(request, body.as_ref())?;
    let public_url = http(request)?.app.public_url.clone();
    let id = fhir::kick_off(&ctx, actor, since, format!("{public_url}{}", request.uri())).await?;
    Ok(HttpResponse::Accepted()
        .insert_header((header::CONTENT_LOCATION, format!("{public_url}/fhir/R4/export-status/{id}")))
        .content_type(super::MEDIA_TYPE)
        .body(outcome::information("The export will be made. Content-Location says where to ask for it.").to_string()))
}

/// Since when, once all that was asked for is understood.
fn asked(request: &HttpRequest, body: Option<&Value>) -> AppResult<Option<DateTime<Utc>>> {
    let mut pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    pairs.extend(in_body(body)?);
    let mut faults = Vec::new();
    if !prefers(request, "respond-async") {
        let message = "Must be respond-async: an export takes its time.";
        faults.push(field_error("header:Prefer", "required", message));
    }
    // A narrowing that was left aside would export more than was asked for.
    let lenient = prefers(request, "handling=lenient");
    let mut since = None;
    for (name, value) in &pairs {
        let place = format!("query:{name}");
        let mut fault = |code: &str, message: &str| faults.push(field_error(&place, code, message));
        match name.as_str() {
            "_since" => match DateTime::parse_from_rfc3339(&value.replace(' ', "+")) {
                Ok(at) => since = Some(at.to_utc()),
                Err(_) => fault("wrong_format", "Must be a time with its offset, as 2026-03-02T00:00:00Z."),
            },
            "_type" if value.split(',').any(|kind| kind != "AdverseEvent") => {
                fault("not_supported", "AdverseEvent is all there is to export.");
            }
            "_outputFormat" if !FORMATS.contains(&value.replace(' ', "+").as_str()) => {
                fault("not_supported", "application/fhir+ndjson is all that an export is written in.");
            }
            "_type" | "_outputFormat" | "_format" => (),
            _ if lenient => (),
            _ => fault("not_supported", "There is no such parameter here. Prefer: handling=lenient leaves it aside."),
        }
    }
    if faults.is_empty() { Ok(since) } else { Err(AppError::invalid(faults)) }
}

const FORMATS: [&str; 3] = ["application/fhir+ndjson", "application/ndjson", "ndjson"];

fn in_body(body: Option<&Value>) -> AppResult<Vec<(String, String)>> {
    let Some(body) = body else { return Ok(Vec::new()) };
    if body["resourceType"] != "Parameters" {
        return Err(AppError::invalid_at("/resourceType", "wrong_resource", "Must be Parameters."));
    }
    let text = |one: &Value| {
        let value = ["valueInstant", "valueString", "valueCode"].iter().find_map(|name| one[*name].as_str())?;
        Some((one["name"].as_str()?.to_owned(), value.to_owned()))
    };
    Ok(body["parameter"].as_array().into_iter().flatten().filter_map(text).collect())
}

fn export_id(id: &str) -> AppResult<ExportId> {
    id.parse().map_err(|_| AppError::new(ProblemCode::NotFound, "There is no export with this id that you may see."))
}

fn base(request: &HttpRequest) -> Handled<String> {
    Ok(format!("{}/fhir/R4", http(request)?.app.public_url))
}
