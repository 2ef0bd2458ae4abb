//! The clocks of an incident.

use crate::http::routes::ServiceConfig;
use actix_web::{get, post};
use nimrs_contract::clock::{ClockView, ExtendClock};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::ClockCode;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::{IncidentRead, IncidentReview};
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1, Path2};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::incident;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list).service(extend);
}

/// The clocks of an incident
///
/// Those that have started, in the order of the taxonomy, with where each stands now.
#[utoipa::path(tag = "Deadlines", operation_id = "list_incident_clocks",
    responses((status = 200, description = "All clocks.", body = Page<ClockView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/clocks")]
async fn list(auth: Auth<IncidentRead>, id: Path1<IncidentId>) -> Handled<Reply<Page<ClockView>>> {
    let items = incident::clocks(&auth.ctx, auth.actor, id.0).await?;
    Ok(Reply::ok(Page { items, next_cursor: None }))
}

/// Extend a clock
///
/// `If-Match` is the version of the incident, of which this makes a new one.
#[utoipa::path(tag = "Deadlines", operation_id = "extend_incident_clock", params(IfMatchHeader),
    request_body = ExtendClock,
    responses((status = 200, description = "Extended.", body = ClockView)),
    extensions(("x-permission" = json!("incident.review"))))]
#[post("/v1/incidents/{id}/clocks/{code}/extend")]
async fn extend(
    change: Change<IncidentReview, ExtendClock>,
    ids: Path2<IncidentId, ClockCode>,
    version: IfMatch,
) -> Handled<Reply<ClockView>> {
    let answer = incident::extend_clock(&change.ctx, change.actor, ids.0, version.0, ids.1, change.body).await?;
    Ok(Reply::changed(answer))
}
