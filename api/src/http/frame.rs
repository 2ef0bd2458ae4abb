//! What happens around every request: its id, its limits, its checks, its log line and metrics, and the last word on
//! every error.

use std::panic::AssertUnwindSafe;

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, Uri};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest, HttpResponse, web};
use futures_util::FutureExt;
use nimrs_contract::vocabulary::{Code, ProblemCode};

use crate::service::{AppError, refusal};
use crate::system::Stopwatch;

use super::client_address;
use super::fhir;
use super::problem::{document, of_status, set_headers, status};
use super::{HeadOnly, Http, OwnBody, Traits};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The frame, for `middleware::from_fn`.
pub async fn frame(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let watch = Stopwatch::start();
    let Some(http) = request.app_data::<web::Data<Http>>().cloned() else {
        return Err(actix_web::error::ErrorInternalServerError("the shared parts are not registered"));
    };
    let mut traits = observe(&http, &request);
    // The server itself leaves out the body of an answer to HEAD, and keeps its length.
    let head = request.method() == Method::HEAD;
    if head {
        request.head_mut().method = Method::GET;
        request.extensions_mut().insert(HeadOnly);
    }
    let refused = admit(&http, &request, &mut traits);
    let (uri, request_id) = (request.uri().clone(), traits.request_id.clone());
    request.extensions_mut().insert(traits);
    let response = match refused {
        Some(error) => {
            let mut response = HttpResponse::new(status(error.code));
            response.extensions_mut().insert(error);
            request.into_response(response)
        }
        None => match AssertUnwindSafe(next.call(request)).catch_unwind().await {
            Ok(answered) if head => without_stream(answered?.map_into_boxed_body()),
            Ok(answered) => answered?.map_into_boxed_body(),
            Err(_) => return Err(panicked(&uri, &request_id)),
        },
    };
    let error = match error_of(&http, response.request(), &response) {
        Some(error) => Some(advised(&http, response.request(), error).await),
        None => None,
    };
    Ok(finish(&http, response, error, &watch))
}

/// A stream would go on and on for who wants its head alone.
fn without_stream(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    match response.response().body().size() {
        BodySize::Stream => response.map_body(|_, _| BoxBody::new(())),
        _ => response,
    }
}

/// The error with what the person can do about it, and whom to turn to.
async fn advised(http: &Http, request: &HttpRequest, error: AppError) -> AppError {
    let asker = request.extensions().get::<Traits>().and_then(|traits| traits.asker);
    refusal::complete(&http.app, error, asker, request.path()).await
}

/// The request is gone with the panic, so this answers without the rest of the frame.
fn panicked(uri: &Uri, request_id: &str) -> Error {
    log::error!("request_id={request_id} code=internal_error cause=\"a handler panicked\"");
    let error = AppError::internal("a handler panicked");
    let mut response = HttpResponse::new(status(error.code));
    set_headers(&error, response.headers_mut());
    fhir::set_media_type(uri.path(), response.headers_mut());
    let body = body_of(&error, uri, request_id);
    InternalError::from_response("panic", response.set_body(BoxBody::new(body))).into()
}

/// The body of an error: a problem document, or what FHIR has for it.
fn body_of(error: &AppError, uri: &Uri, request_id: &str) -> Vec<u8> {
    if fhir::is_fhir(uri.path()) {
        return serde_json::to_vec(&fhir::outcome::of(error)).unwrap_or_default();
    }
    serde_json::to_vec(&document(error, uri, request_id)).unwrap_or_default()
}

/// Notes who asks, from where, and under which id.
fn observe(http: &Http, request: &ServiceRequest) -> Traits {
    let given = request.headers().get(REQUEST_ID).and_then(|value| value.to_str().ok());
    let acceptable = |id: &&str| (1..=128).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    let trace = request.headers().get(TRACEPARENT).and_then(|value| value.to_str().ok());
    let is_trace = |trace: &&str| trace.len() == 55 && trace.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    Traits {
        request_id: given.filter(acceptable).map_or_else(|| http.app.system.uuid().to_string(), str::to_owned),
        trace: trace.filter(is_trace).map(str::to_owned),
        client_address: client_address::of(request, &http.app.config.server.trusted_proxies),
        pattern: request.match_pattern(),
        asker: None,
        notice: None,
        limit: None,
    }
}

/// What is refused before anything is asked of the database: too much, or parameters and headers that
/// are not as the document says.
fn admit(http: &Http, request: &ServiceRequest, traits: &mut Traits) -> Option<AppError> {
    let path = request.path();
    let pattern = traits.pattern.as_deref();
    let operation = pattern.and_then(|pattern| http.operations.get(request.method().as_str(), pattern));
    traits.notice = operation.and_then(|operation| operation.notice.clone());
    // A token counts against its account instead, once it has proved to be one.
    let has_account = operation.is_some_and(|operation| operation.permission != "none")
        && request.headers().contains_key(header::AUTHORIZATION);
    traits.limit =
        if matches!(path, "/v1/auth/login" | "/v1/auth/activate" | "/v1/auth/refresh") || path.starts_with("/oauth/") {
            Some(http.limits.sign_on(&traits.client_address))
        } else if path == "/v1/facility-enrollments" && request.method() == Method::POST {
            Some(http.limits.enrollment(&traits.client_address))
        } else if has_account || path == "/healthz" || path == "/readyz" {
            None
        } else {
            Some(http.limits.public(&traits.client_address))
        };
    if let Some(error) = traits.limit.and_then(|verdict| verdict.error()) {
        return Some(error);
    }
    if http.operations.refuses(request.method().as_str(), path) {
        return Some(not_allowed(request.method()));
    }
    if let Some(gone) = traits.notice.as_ref().and_then(|notice| notice.refusal(http.app.system.now())) {
        return Some(gone);
    }
    if fhir::is_fhir(path)
        && let Some(error) = fhir::not_acceptable(request)
    {
        return Some(error);
    }
    let operation = operation?;
    let mut faults = operation.faults(request.query_string());
    if fhir::is_fhir(path) {
        // FHIR has its own rules for parameters that are not known or come twice.
        faults.retain(|fault| !matches!(fault.code.as_str(), "unknown_parameter" | "repeated"));
    }
    faults.extend(operation.header_faults(request.headers()));
    (!faults.is_empty()).then(|| AppError::invalid(faults))
}

/// Writes the problem document, the headers, the log line and the metrics.
fn finish(
    http: &Http,
    mut response: ServiceResponse<BoxBody>,
    error: Option<AppError>,
    watch: &Stopwatch,
) -> ServiceResponse<BoxBody> {
    let request = response.request().clone();
    let traits = request.extensions().get::<Traits>().cloned().unwrap_or_default();
    if let Some(error) = error {
        log_cause(&error, &traits);
        let body = body_of(&error, request.uri(), &traits.request_id);
        response = response.map_body(|_, _| BoxBody::new(body));
        set_headers(&error, response.headers_mut());
        fhir::set_media_type(request.path(), response.headers_mut());
        *response.response_mut().status_mut() = status(error.code);
        if error.code == ProblemCode::MethodNotAllowed {
            let allow = http.operations.methods(request.path()).join(", ");
            if let Ok(value) = HeaderValue::from_str(&allow) {
                response.headers_mut().insert(header::ALLOW, value);
            }
        }
    }
    if let Some(notice) = &traits.notice {
        notice.set_headers(response.headers_mut());
    }
    set_common_headers(http, &request, &traits, response.headers_mut());
    log_line(http, &request, &response, &traits, watch);
    response
}

/// The error that a response stands for, if it does.
fn error_of(http: &Http, request: &HttpRequest, response: &ServiceResponse<BoxBody>) -> Option<AppError> {
    if let Some(error) = response.response().extensions().get::<AppError>() {
        return Some(error.clone());
    }
    let given = response.status();
    if response.response().extensions().contains::<OwnBody>() {
        return None;
    }
    if !given.is_client_error() && !given.is_server_error() {
        return None;
    }
    if given == actix_web::http::StatusCode::NOT_FOUND && !http.operations.methods(request.path()).is_empty() {
        return Some(not_allowed(request.method()));
    }
    Some(of_status(given))
}

fn not_allowed(method: &Method) -> AppError {
    AppError::new(ProblemCode::MethodNotAllowed, format!("{method} cannot be used here."))
}

fn log_cause(error: &AppError, traits: &Traits) {
    if let Some(cause) = &error.cause {
        let level = if error.code == ProblemCode::InternalError { log::Level::Error } else { log::Level::Warn };
        log::log!(level, "request_id={} code={} cause={cause:?}", traits.request_id, error.code.code());
    }
}

fn set_common_headers(http: &Http, request: &HttpRequest, traits: &Traits, headers: &mut HeaderMap) {
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(REQUEST_ID, &traits.request_id);
    if let Some(trace) = &traits.trace {
        set(TRACEPARENT, trace);
    }
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::X_FRAME_OPTIONS, "DENY");
    if http.app.config.server.tls.is_some() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if let Some(limit) = traits.limit {
        set(HeaderName::from_static("ratelimit-policy"), &limit.policy());
        set(HeaderName::from_static("ratelimit"), &limit.state());
    }
    if request.path().starts_with("/docs") {
        // The documentation page brings its own scripts and styles, and talks to this service alone.
        set(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
        );
    } else {
        set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
        if !headers.contains_key(header::CACHE_CONTROL) {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
    }
}

/// One line a request: no query string, no body, no person's data. Ids in paths are shown as their pattern.
fn log_line(
    http: &Http,
    request: &HttpRequest,
    response: &ServiceResponse<BoxBody>,
    traits: &Traits,
    watch: &Stopwatch,
) {
    let pattern = traits.pattern.as_deref().unwrap_or("unmatched");
    let status = response.status().as_u16();
    let seconds = watch.seconds();
    http.metrics.observe(request.method().as_str(), pattern, status, seconds);
    log::info!(
        "request_id={} trace={} method={} operation={pattern} status={status} seconds={seconds:.6} client={}",
        traits.request_id,
        traits.trace.as_deref().unwrap_or("-"),
        request.method(),
        traits.client_address,
    );
}
