//! An hour in which names may be seen without a reason each time.

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
