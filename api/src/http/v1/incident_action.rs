//! The actions on an incident, each a state change with its own permission.
//!
//! The extractor asks for `incident.read` alone: what the caller cannot see must be 404 before its group is refused the
//! action (403), and the use case holds that order.

use crate::http::routes::ServiceConfig;
use actix_web::post;
use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::{
    Amend, Close, FileReport, Finish, HandOver, Investigate, Reopen, Return, SendBack, Submit,
};

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::{
    IncidentAmend, IncidentEdit, IncidentFinish, IncidentReview, IncidentSubmit, InvestigationFile,
};
use crate::http::extract::{Change, IfMatch, IfMatchHeader, Path1};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::incident;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(hand_over).service(send_back).service(submit).service(amend);
    config.service(investigate).service(file_report).service(finish);
    config.service(return_).service(close).service(reopen);
}

/// Hand a draft over for review
///
/// From `draft` to `ready_for_review`.
#[utoipa::path(tag = "Incidents", operation_id = "hand_over_incident", params(IfMatchHeader), request_body = HandOver,
    responses((status = 200, description = "Handed over.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[post("/v1/incidents/{id}/hand-over")]
async fn hand_over(
    change: Change<IncidentEdit, HandOver>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::hand_over(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Send a draft back to its writer
///
/// From `ready_for_review` to `draft`, with a reason.
#[utoipa::path(tag = "Incidents", operation_id = "send_back_incident", params(IfMatchHeader), request_body = SendBack,
    responses((status = 200, description = "Sent back.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.submit"))))]
#[post("/v1/incidents/{id}/send-back")]
async fn send_back(
    change: Change<IncidentSubmit, SendBack>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::send_back(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Submit an incident to OMH
///
/// From `draft` or `ready_for_review` to `submitted`. Everything is checked, and every fault is told at once. One that
/// goes to the Justice Center needs its number, or the time and method of the report to the VPCR. Late is accepted
/// with a reason, and marked.
#[utoipa::path(tag = "Incidents", operation_id = "submit_incident", params(IfMatchHeader), request_body = Submit,
    responses((status = 200, description = "Submitted.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.submit"))))]
#[post("/v1/incidents/{id}/submit")]
async fn submit(
    change: Change<IncidentSubmit, Submit>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::submit(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Amend an incident after its submission
///
/// A new version with a reason; where the type changes, a new classification too. The clocks follow.
#[utoipa::path(tag = "Incidents", operation_id = "amend_incident", params(IfMatchHeader), request_body = Amend,
    responses((status = 200, description = "Amended.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.amend"))))]
#[post("/v1/incidents/{id}/amend")]
async fn amend(
    change: Change<IncidentAmend, Amend>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::amend(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Start the investigation
///
/// From `submitted` to `under_investigation`, with an investigator named.
#[utoipa::path(tag = "Incidents", operation_id = "investigate_incident", params(IfMatchHeader), request_body = Investigate,
    responses((status = 200, description = "Started.", body = IncidentView)),
    extensions(("x-permission" = json!("investigation.file"))))]
#[post("/v1/incidents/{id}/investigate")]
async fn investigate(
    change: Change<InvestigationFile, Investigate>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::investigate(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// File the investigation report
///
/// From `under_investigation` to `committee_review`. The investigation must have methods, evidence, conclusion and
/// recommendation.
#[utoipa::path(tag = "Incidents", operation_id = "file_incident_report", params(IfMatchHeader), request_body = FileReport,
    responses((status = 200, description = "Filed.", body = IncidentView)),
    extensions(("x-permission" = json!("investigation.file"))))]
#[post("/v1/incidents/{id}/file-report")]
async fn file_report(
    change: Change<InvestigationFile, FileReport>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::file_report(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Finish an incident
///
/// From `committee_review` to `finished`. The committee must have decided, and each corrective action must have an
/// owner and a due date.
#[utoipa::path(tag = "Incidents", operation_id = "finish_incident", params(IfMatchHeader), request_body = Finish,
    responses((status = 200, description = "Finished.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.finish"))))]
#[post("/v1/incidents/{id}/finish")]
async fn finish(
    change: Change<IncidentFinish, Finish>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::finish(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Return an incident to the facility
///
/// From `submitted`, `committee_review` or `finished` to `under_investigation`, with a question that opens an inquiry.
#[utoipa::path(tag = "Incidents", operation_id = "return_incident", params(IfMatchHeader), request_body = Return,
    responses((status = 200, description = "Returned.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/return")]
async fn return_(
    change: Change<IncidentReview, Return>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::return_(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Accept and close an incident
///
/// From `finished` to `closed`.
#[utoipa::path(tag = "Incidents", operation_id = "close_incident", params(IfMatchHeader), request_body = Close,
    responses((status = 200, description = "Closed.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/close")]
async fn close(
    change: Change<IncidentReview, Close>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::close(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Open an incident again
///
/// From `finished` or `closed` to `under_investigation`, with a reason.
#[utoipa::path(tag = "Incidents", operation_id = "reopen_incident", params(IfMatchHeader), request_body = Reopen,
    responses((status = 200, description = "Opened again.", body = IncidentView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/reopen")]
async fn reopen(
    change: Change<IncidentReview, Reopen>,
    id: Path1<IncidentId>,
    version: IfMatch,
) -> Handled<Reply<IncidentView>> {
    Ok(Reply::changed(incident::reopen(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
