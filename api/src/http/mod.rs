//! The HTTP floor: the only one that names a status code.

mod client_address;
pub mod cursor;
pub mod deprecation;
pub mod extract;
pub mod fhir;
pub mod frame;
pub mod meta;
pub mod oauth;
pub mod openapi;
pub mod operation;
pub mod problem;
mod range;
pub mod rate_limit;
pub mod reply;
pub mod report_reply;
pub mod routes;
pub mod v1;
pub mod xml;

use std::sync::Arc;

use crate::service::App;
use crate::service::refusal::Asker;
pub use crate::service::schema;

use self::meta::Metrics;
use self::operation::Operations;
use self::rate_limit::RateLimits;
use self::schema::Schemas;

/// In the extensions of a request: its answer's head alone is wanted, so that a stream need not begin.
pub struct HeadOnly;

/// Marks an error whose body was written by its handler, in the words of another standard: the frame leaves it as it is.
#[derive(Debug, Clone, Copy)]
pub struct OwnBody;

/// What all handlers share; in actix's `app_data`.
pub struct Http {
    /// The service's parts.
    pub app: Arc<App>,
    /// What the document says of each operation.
    pub operations: Operations,
    /// The JSON Schemas of the request bodies.
    pub schemas: Schemas,
    /// Who may still ask how much.
    pub limits: RateLimits,
    /// What is measured.
    pub metrics: Metrics,
    /// The document, as it is served.
    pub document: String,
}

/// What the extractors say of the request; for logs, limits and the headers of the answer.
#[derive(Default, Clone)]
pub struct Traits {
    /// The request's id.
    pub request_id: String,
    /// The caller's trace (W3C Trace Context), if it sent one.
    pub trace: Option<String>,
    /// Where the caller is.
    pub client_address: String,
    /// The pattern of the path, as `/v1/incidents/{id}`; found once, since that asks every route.
    pub pattern: Option<String>,
    /// Who asks, once it is known.
    pub asker: Option<Asker>,
    /// What is told of an operation that is on its way out.
    pub notice: Option<Arc<deprecation::Notice>>,
    /// What the rate limiter said.
    pub limit: Option<rate_limit::Verdict>,
}
