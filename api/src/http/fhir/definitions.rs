//! What the interface can do, and what its codes and elements mean; open to everybody.

use actix_web::{HttpRequest, get};
use nimrs_contract::fhir::FhirResource;
use serde_json::Value;
use utoipa::IntoParams;

use crate::domain::fhir::{capability, profile, terminology};
use crate::http::extract::{Path1, http};
use crate::http::problem::Handled;
use crate::http::routes::ServiceConfig;
use crate::service::AppError;

use super::bundle;
use super::reply::FhirReply;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(metadata);
    config.service(search_structure_definitions).service(get_structure_definition);
    config.service(search_code_systems).service(get_code_system);
    config.service(search_value_sets).service(get_value_set);
}

/// What definitions are found by.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes the parameters")]
struct DefinitionSearch {
    /// The canonical address.
    #[param(max_length = 500)]
    url: Option<String>,
    /// The id.
    #[param(rename = "_id", max_length = 64)]
    id: Option<String>,
}

/// What the FHIR interface can do
///
/// The `CapabilityStatement` of FHIR R4.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_metadata",
    responses((status = 200, description = "The CapabilityStatement.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/metadata")]
async fn metadata(request: HttpRequest) -> Handled<FhirReply> {
    let http = http(&request)?;
    Ok(FhirReply::ok(capability::statement(&http.app.public_url, env!("CARGO_PKG_VERSION"))))
}

/// Search structure definitions
///
/// The profile of our `AdverseEvent` and the definitions of its extensions.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_search_structure_definitions", params(DefinitionSearch),
    responses((status = 200, description = "A Bundle of them.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/StructureDefinition")]
async fn search_structure_definitions(request: HttpRequest) -> Handled<FhirReply> {
    search(&request, "StructureDefinition", profile::structure_definitions())
}

/// One structure definition
///
/// The profile or an extension, by its id.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_get_structure_definition",
    params(("id" = String, Path, description = "The id.", max_length = 64, example = "nimrs-adverse-event")),
    responses((status = 200, description = "The StructureDefinition.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/StructureDefinition/{id}")]
async fn get_structure_definition(id: Path1<String>) -> Handled<FhirReply> {
    one(&id.0, "StructureDefinition", profile::structure_definitions())
}

/// Search code systems
///
/// Those of which our resources have codes.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_search_code_systems", params(DefinitionSearch),
    responses((status = 200, description = "A Bundle of them.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/CodeSystem")]
async fn search_code_systems(request: HttpRequest) -> Handled<FhirReply> {
    search(&request, "CodeSystem", terminology::code_systems())
}

/// One code system
///
/// With all its codes, by its id.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_get_code_system",
    params(("id" = String, Path, description = "The id.", max_length = 64, example = "incident-type")),
    responses((status = 200, description = "The CodeSystem.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/CodeSystem/{id}")]
async fn get_code_system(id: Path1<String>) -> Handled<FhirReply> {
    one(&id.0, "CodeSystem", terminology::code_systems())
}

/// Search value sets
///
/// Those that our profile is bound to.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_search_value_sets", params(DefinitionSearch),
    responses((status = 200, description = "A Bundle of them.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/ValueSet")]
async fn search_value_sets(request: HttpRequest) -> Handled<FhirReply> {
    search(&request, "ValueSet", terminology::value_sets())
}

/// One value set
///
/// With its expansion, by its id.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_get_value_set",
    params(("id" = String, Path, description = "The id.", max_length = 64, example = "incident-type")),
    responses((status = 200, description = "The ValueSet.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/ValueSet/{id}")]
async fn get_value_set(id: Path1<String>) -> Handled<FhirReply> {
    one(&id.0, "ValueSet", terminology::value_sets())
}

fn search(request: &HttpRequest, kind: &str, mut all: Vec<Value>) -> Handled<FhirReply> {
    let base = format!("{}/fhir/R4", http(request)?.app.public_url);
    for (name, value) in url::form_urlencoded::parse(request.query_string().as_bytes()) {
        match name.as_ref() {
            "url" => all.retain(|definition| definition["url"] == *value),
            "_id" => all.retain(|definition| value.split(',').any(|id| definition["id"] == *id)),
            _ => (),
        }
    }
    Ok(FhirReply::ok(bundle::definitions(&base, kind, all)))
}

fn one(id: &str, kind: &str, all: Vec<Value>) -> Handled<FhirReply> {
    let found = all.into_iter().find(|definition| definition["id"] == *id);
    Ok(FhirReply::ok(found.ok_or_else(|| AppError::not_found(kind))?))
}
