//! Problem documents (RFC 9457): the one shape of every error, and the one table of statuses.

use std::fmt;

use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{StatusCode, Uri};
use actix_web::{HttpResponse, ResponseError};
use nimrs_contract::problem::Problem;
use nimrs_contract::vocabulary::{Code, ProblemCode};

use crate::domain::permissions::Denied;
use crate::service::AppError;

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// The status of each code.
pub fn status(code: ProblemCode) -> StatusCode {
    use ProblemCode as C;
    match code {
        C::MalformedJson | C::MalformedXml | C::MalformedRequest => StatusCode::BAD_REQUEST,
        C::InvalidToken | C::SignOnFailed | C::RefreshRefused => StatusCode::UNAUTHORIZED,
        C::Forbidden
        | C::AccountLockedFailedAttempts
        | C::AccountLockedInactive
        | C::AccountExpired
        | C::AccountDeactivated
        | C::AccountPending
        | C::AccessReasonRequired => StatusCode::FORBIDDEN,
        C::NotFound => StatusCode::NOT_FOUND,
        C::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        C::Gone => StatusCode::GONE,
        C::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        C::StateConflict | C::LastLevel1 | C::RequestInProgress | C::Duplicate => StatusCode::CONFLICT,
        C::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
        C::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        C::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        C::ValidationFailed | C::IdempotencyKeyReused | C::CursorMismatch => StatusCode::UNPROCESSABLE_ENTITY,
        C::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        C::RangeNotSatisfiable => StatusCode::RANGE_NOT_SATISFIABLE,
        C::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
        C::InternalError => StatusCode::INTERNAL_SERVER_ERROR,
        C::DatabaseUnavailable | C::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// An error on its way to the caller. What is printed is the code alone.
#[derive(Debug, Clone)]
pub struct HttpError(pub AppError);

/// What a handler gives back.
pub type Handled<T> = Result<T, HttpError>;

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code.code())
    }
}

impl From<AppError> for HttpError {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

impl From<Denied> for HttpError {
    fn from(denied: Denied) -> Self {
        Self(denied.into())
    }
}

impl ResponseError for HttpError {
    fn status_code(&self) -> StatusCode {
        status(self.0.code)
    }

    /// The body is written by the frame, which knows the path and the request's id.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.0.clone());
        response
    }
}

/// The document of an error for one request.
pub fn document(error: &AppError, uri: &Uri, request_id: &str) -> Problem {
    Problem {
        kind: format!("/problems/{}", error.code.code()),
        title: error.code.title().to_owned(),
        status: status(error.code).as_u16(),
        detail: error.detail.clone(),
        instance: uri.path().to_owned(),
        code: error.code,
        errors: error.errors.clone(),
        remedy: error.remedy.clone(),
        request_id: request_id.to_owned(),
    }
}

/// The headers that belong to an error.
pub fn set_headers(error: &AppError, headers: &mut header::HeaderMap) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    if let Some(seconds) = error.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if status(error.code) == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"nimrs\""));
    }
    // RFC 6750, section 3.1.
    let challenge = error.missing_scope.map(|scope| {
        HeaderValue::from_str(&format!("Bearer realm=\"nimrs\", error=\"insufficient_scope\", scope=\"{scope}\""))
    });
    if let Some(Ok(challenge)) = challenge {
        headers.insert(header::WWW_AUTHENTICATE, challenge);
    }
}

/// The error of a status that something below the handlers gave.
pub fn of_status(status: StatusCode) -> AppError {
    let code = match status {
        StatusCode::NOT_FOUND => ProblemCode::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ProblemCode::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemCode::UnsupportedMediaType,
        StatusCode::SERVICE_UNAVAILABLE => ProblemCode::Unavailable,
        status if status.is_client_error() => ProblemCode::MalformedRequest,
        _ => ProblemCode::InternalError,
    };
    AppError::new(code, code.explanation())
}
