//! Filled in by this issue.

use crate::http::routes::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
