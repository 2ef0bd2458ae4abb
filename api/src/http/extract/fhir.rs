//! What FHIR requests carry: resources as bodies, and weak `ETag`s as versions.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use bytes::Bytes;
use nimrs_contract::vocabulary::ProblemCode;
use serde_json::Value;
use utoipa::IntoParams;

use crate::http::problem::HttpError;
use crate::service::AppError;
use crate::service::error::field_error;

use super::auth::text_header;
use super::body::{Taken, malformed};

/// A resource, not looked at yet.
pub struct FhirBody(pub Value);

/// A resource that may be left out.
pub struct MaybeFhirBody(pub Option<Value>);

/// The version in `If-Match`, as `W/"3"`.
#[derive(Debug, Clone, Copy)]
pub struct FhirIfMatch(pub i32);

/// The header as it stands in the document.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
pub struct FhirIfMatchHeader {
    /// The `ETag` of the version you read and mean to change.
    #[param(rename = "If-Match", example = "W/\"3\"", pattern = "^(W/)?\"[0-9]{1,9}\"$")]
    if_match: String,
}

impl Taken for FhirBody {
    fn take(request: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError> {
        let taken = MaybeFhirBody::take(request, bytes)?;
        taken
            .0
            .map(Self)
            .ok_or_else(|| AppError::new(ProblemCode::MalformedRequest, "Send a resource as the body.").into())
    }
}

impl Taken for MaybeFhirBody {
    fn take(request: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError> {
        if bytes.is_empty() {
            return Ok(Self(None));
        }
        check_media_type(request)?;
        let value: Value = serde_json::from_slice(bytes).map_err(|error| malformed(&error))?;
        if !value.is_object() {
            let fault = field_error("", "wrong_type", "A resource is a JSON object.");
            return Err(AppError::invalid(vec![fault]).into());
        }
        Ok(Self(Some(value)))
    }
}

/// JSON of FHIR R4, in UTF-8.
fn check_media_type(request: &HttpRequest) -> Result<(), HttpError> {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if is_fhir_json(value, &["application/fhir+json", "application/json"]) {
        return Ok(());
    }
    let detail = "Send the resource as application/fhir+json, in UTF-8 and of FHIR version 4.0.";
    Err(AppError::new(ProblemCode::UnsupportedMediaType, detail).into())
}

/// Whether a media type is one of these, with no other encoding and no other version of FHIR.
pub fn is_fhir_json(value: &str, essences: &[&str]) -> bool {
    let mut parts = value.split(';');
    let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let parameter = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value.trim().trim_matches('"');
        match name.trim().to_ascii_lowercase().as_str() {
            "charset" => value.eq_ignore_ascii_case("utf-8"),
            "fhirversion" => matches!(value, "4.0" | "4.0.1"),
            _ => true,
        }
    };
    essences.contains(&essence.as_str()) && parts.all(parameter)
}

impl FromRequest for FhirIfMatch {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request))
    }
}

fn read(request: &HttpRequest) -> Result<FhirIfMatch, HttpError> {
    let Some(value) = text_header(request, header::IF_MATCH.as_str())? else {
        return Err(AppError::new(ProblemCode::PreconditionRequired, ProblemCode::PreconditionRequired.explanation())
            .with_remedy("Read the resource again and send its ETag as If-Match.", None)
            .into());
    };
    let tag = value.strip_prefix("W/").unwrap_or(&value);
    let number = tag.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).and_then(|tag| tag.parse().ok());
    number.map(FhirIfMatch).ok_or_else(|| {
        let detail = "If-Match must be the ETag as it was given, for example W/\"3\".";
        AppError::new(ProblemCode::PreconditionFailed, detail).into()
    })
}
