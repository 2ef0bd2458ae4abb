//! `If-Match`: which version the caller means to change.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use nimrs_contract::vocabulary::ProblemCode;
use utoipa::IntoParams;

use crate::http::problem::HttpError;
use crate::service::AppError;

use super::auth::text_header;

/// The version in `If-Match`; without the header the request is refused (428), so that nobody's change is lost.
#[derive(Debug, Clone, Copy)]
pub struct IfMatch(pub i32);

/// The header as it stands in the document.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
pub struct IfMatchHeader {
    /// The `ETag` of the version you read and mean to change.
    #[param(rename = "If-Match", example = "\"3\"", pattern = "^\"[0-9]{1,9}\"$")]
    if_match: String,
}

/// The header with which some groups see names.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
pub struct AccessReasonHeader {
    /// Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
    /// without their identity.
    #[param(rename = "Access-Reason", max_length = 500)]
    access_reason: Option<String>,
}

/// The header that a change needs after the submission.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
pub struct ChangeReasonHeader {
    /// Why this is changed; needed once the incident was submitted, and kept with the version.
    #[param(rename = "Change-Reason", max_length = 500)]
    change_reason: Option<String>,
}

impl FromRequest for IfMatch {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request))
    }
}

fn read(request: &HttpRequest) -> Result<IfMatch, HttpError> {
    let Some(value) = text_header(request, header::IF_MATCH.as_str())? else {
        return Err(AppError::new(ProblemCode::PreconditionRequired, ProblemCode::PreconditionRequired.explanation())
            .with_remedy("Read the resource again and send its ETag as If-Match.", None)
            .into());
    };
    value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .and_then(|version| version.parse::<i32>().ok())
        .map(IfMatch)
        .ok_or_else(|| {
            let detail = "If-Match must be the ETag as it was given, with its quotation marks, for example \"3\".";
            AppError::new(ProblemCode::PreconditionFailed, detail).into()
        })
}
