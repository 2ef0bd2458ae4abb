//! The FHIR R4 interface below `/fhir/R4`: the incidents as `AdverseEvent`, what they mean, and bulk export.

mod adverse_event;
mod bulk;
mod bundle;
mod definitions;
pub mod outcome;
mod reply;

use actix_web::HttpRequest;
use actix_web::dev::ServiceRequest;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use nimrs_contract::vocabulary::ProblemCode;

use crate::http::routes::ServiceConfig;
use crate::service::AppError;

use super::extract::is_fhir_json;

/// The media type of a resource in JSON.
pub const MEDIA_TYPE: &str = "application/fhir+json";

/// Registers the operations. What stands in a path as it is comes before ids.
pub fn routes(config: &mut ServiceConfig<'_>) {
    definitions::routes(config);
    bulk::routes(config);
    adverse_event::routes(config);
}

/// Whether a path is one of this interface.
pub fn is_fhir(path: &str) -> bool {
    path.starts_with("/fhir/")
}

/// Says that the body of an answer is a resource, where it is one.
pub fn set_media_type(path: &str, headers: &mut HeaderMap) {
    if is_fhir(path) {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    }
}

/// The refusal of what cannot be answered in JSON of FHIR 4.0. `_format` goes before `Accept`.
pub fn not_acceptable(request: &ServiceRequest) -> Option<AppError> {
    const TAKEN: [&str; 10] = [
        "application/fhir+json",
        "application/json",
        "application/json+fhir",
        "application/fhir+ndjson",
        "application/x-ndjson",
        "application/ndjson",
        "text/json",
        "application/*",
        "*/*",
        "json",
    ];
    let format = url::form_urlencoded::parse(request.query_string().as_bytes()).find(|(name, _)| name == "_format");
    let acceptable = match format {
        // A plus that was not encoded arrives as a blank.
        Some((_, format)) => is_fhir_json(&format.replace(' ', "+"), &TAKEN),
        None => {
            let accept: Vec<&str> =
                request.headers().get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).collect();
            accept.is_empty() || accept.iter().flat_map(|all| all.split(',')).any(|one| is_fhir_json(one, &TAKEN))
        }
    };
    (!acceptable).then(|| {
        let detail = "Resources come as application/fhir+json of FHIR version 4.0, and as nothing else.";
        AppError::new(ProblemCode::NotAcceptable, detail)
    })
}

/// What `Prefer` says under a name, as `handling=strict`.
fn prefers(request: &HttpRequest, preference: &str) -> bool {
    let all = request.headers().get_all("Prefer").filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split([',', ';'])).any(|one| one.trim().eq_ignore_ascii_case(preference))
}
