//! The one route table. Registering a handler puts it into the document too; a handler without `#[utoipa::path]`
//! cannot be registered.

use utoipa_actix_web::service_config::ServiceConfig;

use super::v1;

/// All operations.
pub fn all(config: &mut ServiceConfig<'_>) {
    v1::operation::routes(config);
    v1::auth::routes(config);
    v1::account::routes(config);
}
