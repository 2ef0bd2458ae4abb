//! What handlers take from a request. A handler that takes [`Auth`] or [`Change`] cannot be reached without the
//! permission that stands in their type.

mod auth;
mod body;
mod fhir;
mod header;
mod path;
mod query;

pub use auth::{Auth, MaybeSignedIn, SeesMore, SignedIn, TicketOrToken, context};
pub use body::{Body, Change, CsvFile, PublicBody, SignedInBody, SignedInChange, claim};
pub use fhir::{FhirBody, FhirIfMatch, FhirIfMatchHeader, MaybeFhirBody, is_fhir_json};
pub use header::{AccessReasonHeader, ChangeReasonHeader, IfMatch, IfMatchHeader};
pub use path::{Path1, Path2};
pub use query::{ListQuery, PageQuery, Query};

use std::sync::Arc;

use actix_web::{HttpMessage, HttpRequest, web};

use crate::service::AppError;

use super::problem::HttpError;
use super::{Http, Traits};

/// The shared parts.
pub fn http(request: &HttpRequest) -> Result<Arc<Http>, HttpError> {
    request
        .app_data::<web::Data<Http>>()
        .map(|data| Arc::clone(data))
        .ok_or_else(|| AppError::internal("the shared parts are not registered").into())
}

/// What the frame noted of the request.
pub fn traits(request: &HttpRequest) -> Traits {
    request.extensions().get::<Traits>().cloned().unwrap_or_default()
}
