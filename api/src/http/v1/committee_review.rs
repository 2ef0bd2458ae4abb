//! The review of an incident by the committee.

use crate::http::routes::ServiceConfig;
use actix_web::{get, patch};
use nimrs_contract::committee_review::CommitteeReviewView;
use nimrs_contract::patch::CommitteeReviewPatch;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::{CommitteeRecord, IncidentRead};
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::committee_review;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_committee_review).service(edit_committee_review);
}

/// The committee review of an incident
///
/// Every incident has one; until something is written it is empty and its version is 0.
#[utoipa::path(tag = "Follow-up", operation_id = "get_committee_review",
    responses((status = 200, description = "The review.", body = CommitteeReviewView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/committee-review")]
async fn get_committee_review(auth: Auth<IncidentRead>, id: Path1<IncidentId>) -> Handled<Reply<CommitteeReviewView>> {
    let view = committee_review::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Write the committee review
///
/// A merge patch, possible while the incident is before the committee. The first one is sent with `If-Match: "0"`.
#[utoipa::path(tag = "Follow-up", operation_id = "edit_committee_review", params(IfMatchHeader),
    request_body(content = CommitteeReviewPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = CommitteeReviewView)),
    extensions(("x-permission" = json!("committee.record"))))]
#[patch("/v1/incidents/{id}/committee-review")]
async fn edit_committee_review(
    change: Change<CommitteeRecord, CommitteeReviewPatch>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<CommitteeReviewView>> {
    Ok(Reply::changed(committee_review::edit(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
