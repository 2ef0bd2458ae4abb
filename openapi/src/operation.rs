//! Whether the service is well.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The service runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"status": "ok", "version": "0.1.0"}))]
pub struct Health {
    /// Always `ok`.
    pub status: String,
    /// The version of the service.
    pub version: String,
}

/// Whether the service can answer requests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"status": "ready", "database": "ok", "migrations": "ok"}))]
pub struct Readiness {
    /// `ready` or `not_ready`.
    pub status: String,
    /// `ok`, or what is wrong with it.
    pub database: String,
    /// `ok`, or what is missing.
    pub migrations: String,
}
