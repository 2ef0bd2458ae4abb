//! The one route table. Registering a handler puts it into the document too; a handler without `#[utoipa::path]`
//! cannot be registered.

use utoipa_actix_web::service_config::ServiceConfig;

use super::v1;

/// All operations.
pub fn all(config: &mut ServiceConfig<'_>) {
    v1::operation::routes(config);
    v1::auth::routes(config);
    v1::account::routes(config);
    v1::incident::routes(config);
    v1::incident_action::routes(config);
    v1::person::routes(config);
    v1::notification::routes(config);
    v1::version::routes(config);
    v1::clock::routes(config);
    v1::deadline::routes(config);
    v1::attachment::routes(config);
    v1::investigation::routes(config);
    v1::corrective_action::routes(config);
    v1::committee_review::routes(config);
    v1::inquiry::routes(config);
    v1::jc_case::routes(config);
    v1::jc_request::routes(config);
    v1::finding::routes(config);
    v1::taxonomy::routes(config);
    v1::facility::routes(config);
    v1::directory::routes(config);
    v1::contact::routes(config);
    v1::holiday::routes(config);
    v1::clinical_risk_manager::routes(config);
    v1::access_request::routes(config);
    v1::account_standing::routes(config);
    v1::facility_enrollment::routes(config);
    v1::faq::routes(config);
    v1::learning_resource::routes(config);
    v1::news::routes(config);
    v1::webinar::routes(config);
    v1::webinar_series::routes(config);
    v1::webinar_request::routes(config);
    v1::training::routes(config);
    v1::deletion_request::routes(config);
    v1::tombstone::routes(config);
    v1::emergency_access::routes(config);
}
