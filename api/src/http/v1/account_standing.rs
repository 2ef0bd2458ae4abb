//! Which accounts lock or expire when, and which facilities have too few Level 1 users.

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(_: &mut ServiceConfig<'_>) {}
