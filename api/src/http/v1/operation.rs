//! Whether the service is well, what it measures, and the documents about itself.

use crate::http::routes::ServiceConfig;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get};
use nimrs_contract::operation::{Health, Readiness};
use nimrs_contract::problem::ProblemView;
use nimrs_contract::vocabulary::{Code, ProblemCode};

use crate::db;
use crate::http::extract::{Path1, http};
use crate::http::problem::{Handled, status};
use crate::http::reply::Reply;
use crate::service::AppError;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(healthz).service(readyz).service(metrics).service(openapi_document).service(get_problem);
}

/// Whether the service is alive
///
/// Answered without asking the database; `/readyz` asks it.
#[utoipa::path(tag = "Operation", operation_id = "get_health",
    responses((status = 200, description = "Alive.", body = Health)),
    extensions(("x-permission" = json!("none"))))]
#[get("/healthz")]
async fn healthz() -> Reply<Health> {
    Reply::ok(Health { status: "ok".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() })
}

/// Whether the service can answer requests
///
/// The database can be reached and its schema is the newest.
#[utoipa::path(tag = "Operation", operation_id = "get_readiness",
    responses((status = 200, description = "Ready.", body = Readiness)),
    extensions(("x-permission" = json!("none"))))]
#[get("/readyz")]
async fn readyz(request: HttpRequest) -> Handled<Reply<Readiness>> {
    let app = &http(&request)?.app;
    let pending = app.db.read(db::migrate::pending).await.map_err(AppError::from)?;
    if pending > 0 {
        let detail = format!("The database lacks {pending} migrations; run `nimrs migrate`.");
        return Err(AppError::new(ProblemCode::Unavailable, detail).into());
    }
    let ok = || "ok".to_owned();
    Ok(Reply::ok(Readiness { status: "ready".to_owned(), database: ok(), migrations: ok() }))
}

/// The metrics
///
/// In Prometheus' text format, for this machine or with the metrics token; for anybody else they do not exist.
#[utoipa::path(tag = "Operation", operation_id = "get_metrics",
    responses((status = 200, description = "The metrics.", body = String, content_type = "text/plain")),
    extensions(("x-permission" = json!("none"))))]
#[get("/metrics")]
async fn metrics(request: HttpRequest) -> Handled<HttpResponse> {
    let http = http(&request)?;
    if !may_read_metrics(&request, http.app.config.server.metrics_token.as_deref()) {
        return Err(AppError::new(ProblemCode::NotFound, ProblemCode::NotFound.explanation()).into());
    }
    let text = http.metrics.text().map_err(AppError::internal)?;
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "text/plain; version=0.0.4")).body(text))
}

fn may_read_metrics(request: &HttpRequest, token: Option<&str>) -> bool {
    match token {
        Some(token) => {
            let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
            given.is_some_and(|given| given == format!("Bearer {token}"))
        }
        // A proxy on this machine speaks for others.
        None => {
            let forwarded = ["forwarded", "x-forwarded-for"].iter().any(|name| request.headers().contains_key(*name));
            !forwarded && request.peer_addr().is_some_and(|peer| peer.ip().is_loopback())
        }
    }
}

/// This document
///
/// The OpenAPI document of the running service.
#[utoipa::path(tag = "Operation", operation_id = "get_openapi",
    responses((status = 200, description = "The OpenAPI document.", body = Object, content_type = "application/json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/openapi.json")]
async fn openapi_document(request: HttpRequest) -> Handled<HttpResponse> {
    let http = http(&request)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .content_type("application/json")
        .body(http.document.clone()))
}

/// What a problem code means
///
/// The `type` of a problem document leads here.
#[utoipa::path(tag = "Operation", operation_id = "get_problem",
    responses((status = 200, description = "The code, explained.", body = ProblemView)),
    extensions(("x-permission" = json!("none"))))]
#[get("/problems/{code}")]
async fn get_problem(code: Path1<String>) -> Handled<Reply<ProblemView>> {
    let code = ProblemCode::from_code(&code.0).ok_or_else(|| AppError::not_found("problem code"))?;
    Ok(Reply::ok(ProblemView {
        code,
        title: code.title().to_owned(),
        status: status(code).as_u16(),
        explanation: code.explanation().to_owned(),
    }))
}
