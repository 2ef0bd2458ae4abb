//! Webinars that recur.

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
