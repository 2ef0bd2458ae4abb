//! The one route table, from which both the server and its document are made; a handler without `#[utoipa::path]`
//! cannot be registered.

use actix_web::dev::HttpServiceFactory;
use actix_web::web;
use utoipa_actix_web::{OpenApiFactory, service_config};

use super::{fhir, oauth, v1};

/// Where operations are registered: with a server, or with the document. Every worker of a server has a route table of
/// its own; describing the operations again for each would cost memory and tell nobody anything.
pub struct ServiceConfig<'c>(Register<'c>);

/// Adds one operation to the document.
type Describe = Box<dyn FnOnce(&mut service_config::ServiceConfig<'_>)>;

enum Register<'c> {
    Server(&'c mut web::ServiceConfig),
    /// Behind a closure, since the document's registry has a lifetime of its own.
    Document(&'c mut dyn FnMut(Describe)),
}

impl ServiceConfig<'_> {
    /// Registers an operation.
    pub fn service<F: HttpServiceFactory + OpenApiFactory + 'static>(&mut self, operation: F) -> &mut Self {
        match &mut self.0 {
            Register::Server(config) => {
                config.service(operation);
            }
            Register::Document(take) => take(Box::new(move |config| {
                config.service(operation);
            })),
        }
        self
    }
}

/// Registers all operations with a server.
pub fn serve(config: &mut web::ServiceConfig) {
    all(&mut ServiceConfig(Register::Server(config)));
}

/// Registers all operations with the document.
pub fn describe(config: &mut service_config::ServiceConfig<'_>) {
    all(&mut ServiceConfig(Register::Document(&mut |register| register(config))));
}

fn all(config: &mut ServiceConfig<'_>) {
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
    v1::webhook::routes(config);
    v1::webinar::routes(config);
    v1::webinar_series::routes(config);
    v1::webinar_request::routes(config);
    v1::training::routes(config);
    v1::deletion_request::routes(config);
    v1::tombstone::routes(config);
    v1::emergency_access::routes(config);
    v1::report::routes(config);
    v1::incident_report::routes(config);
    v1::management_report::routes(config);
    v1::census::routes(config);
    v1::saved_search::routes(config);
    v1::event::routes(config);
    v1::export::routes(config);
    v1::import::routes(config);
    v1::client::routes(config);
    oauth::routes(config);
    fhir::routes(config);
}
