//! What is left of incidents that are gone.

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
