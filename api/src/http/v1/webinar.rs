//! Webinars and the places in them.

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
