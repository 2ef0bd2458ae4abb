//! What can be recorded as an incident, and what an event is to be recorded as.

use crate::http::routes::ServiceConfig;
use actix_web::{get, post};
use nimrs_contract::taxonomy::{Classification, ClassificationRequest, Taxonomy};

use crate::http::extract::{SignedIn, SignedInBody};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::taxonomy;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_taxonomy).service(classify);
}

/// The types, classes and time limits
///
/// All that an incident can be recorded as, and by when what is due. The version changes when the tables do.
#[utoipa::path(tag = "Taxonomy", operation_id = "get_taxonomy",
    responses((status = 200, description = "The tables.", body = Taxonomy)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/taxonomy")]
async fn get_taxonomy(_caller: SignedIn) -> Handled<Reply<Taxonomy>> {
    Ok(Reply::ok(taxonomy::read()))
}

/// Classify an event
///
/// Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is kept.
#[utoipa::path(tag = "Taxonomy", operation_id = "classify", request_body = ClassificationRequest,
    responses((status = 200, description = "The classification.", body = Classification)),
    extensions(("x-permission" = json!("any")), ("x-read-only" = json!(true))))]
#[post("/v1/classifications")]
async fn classify(request: SignedInBody<ClassificationRequest>) -> Handled<Reply<Classification>> {
    Ok(Reply::ok(taxonomy::classify(&request.body)))
}
