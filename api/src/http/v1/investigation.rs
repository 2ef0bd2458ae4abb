//! The investigation of an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{get, patch};
use nimrs_contract::investigation::InvestigationView;
use nimrs_contract::patch::InvestigationPatch;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::{IncidentRead, InvestigationEdit};
use crate::http::extract::{AccessReasonHeader, Auth, Change, IfMatch, IfMatchHeader, Path1};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::investigation;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_investigation).service(edit_investigation);
}

/// The investigation of an incident
///
/// Every incident has one; until something is written it is empty and its version is 0. Without permission to identify
/// people (some groups must send `Access-Reason`) the names of the interviewed are withheld.
#[utoipa::path(tag = "Follow-up", operation_id = "get_investigation", params(AccessReasonHeader),
    responses((status = 200, description = "The investigation.", body = InvestigationView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/investigation")]
async fn get_investigation(auth: Auth<IncidentRead>, id: Path1<IncidentId>) -> Handled<Reply<InvestigationView>> {
    let view = investigation::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Write the investigation
///
/// A merge patch, possible while the incident is under investigation.
#[utoipa::path(tag = "Follow-up", operation_id = "edit_investigation", params(IfMatchHeader),
    request_body(content = InvestigationPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = InvestigationView)),
    extensions(("x-permission" = json!("investigation.edit"))))]
#[patch("/v1/incidents/{id}/investigation")]
async fn edit_investigation(
    change: Change<InvestigationEdit, InvestigationPatch>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<InvestigationView>> {
    Ok(Reply::changed(investigation::edit(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
