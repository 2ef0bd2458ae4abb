//! Answers with a resource: its version as a weak `ETag`, and when it was made.

use actix_web::body::BoxBody;
use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde_json::Value;

use crate::http::reply::caller_has;
use crate::service::Answer;
use crate::service::fhir::{Made, Shown};

use super::{MEDIA_TYPE, outcome, prefers};

/// An answer with a resource.
pub struct FhirReply {
    status: StatusCode,
    body: Value,
    shown: Option<Shown>,
    location: Option<String>,
    replayed: bool,
}

impl FhirReply {
    /// A resource without a version.
    pub fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, body, shown: None, location: None, replayed: false }
    }

    /// A resource with its version.
    pub fn shown(shown: Shown) -> Self {
        Self { shown: Some(shown.clone()), ..Self::ok(shown.resource) }
    }

    /// What was created or was there; `created` says which.
    pub fn made(request: &HttpRequest, answer: Answer<Made>, base: &str, created: bool) -> Self {
        let Made { shown, existed } = answer.saved.view;
        let id = shown.resource["id"].as_str().unwrap_or_default().to_owned();
        let body = if prefers(request, "return=minimal") {
            Value::Null
        } else if prefers(request, "return=OperationOutcome") {
            outcome::information(if existed && created { "It was recorded before." } else { "Done." })
        } else {
            shown.resource.clone()
        };
        Self {
            status: if created && !existed { StatusCode::CREATED } else { StatusCode::OK },
            body,
            location: Some(format!("{base}/AdverseEvent/{id}/_history/{}", shown.version)),
            shown: Some(shown),
            replayed: answer.replayed,
        }
    }
}

impl Responder for FhirReply {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        if let Some(shown) = self.shown {
            let etag = format!("W/\"{}\"", shown.version);
            response.insert_header((header::ETAG, etag.clone()));
            let at = shown.updated_at.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
            response.insert_header((header::LAST_MODIFIED, at));
            response.insert_header((header::VARY, "Authorization, Access-Reason"));
            if request.method() == Method::GET && caller_has(request, &etag) {
                return response.status(StatusCode::NOT_MODIFIED).finish();
            }
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location.clone()));
            response.insert_header((header::CONTENT_LOCATION, location));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        if self.body.is_null() {
            return response.finish();
        }
        response.content_type(MEDIA_TYPE).body(self.body.to_string())
    }
}
