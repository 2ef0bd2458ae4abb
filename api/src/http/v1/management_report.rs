//! The management reports.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpResponse, get};
use chrono::NaiveDate;
use nimrs_contract::report::{
    AccessReport, CorrectiveActionReport, DeadlineReport, ImportQueueReport, JcRequestReport, RepeatInvolvementReport,
};
use nimrs_contract::vocabulary::{CorrectiveActionDimension, FieldOffice};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::permissions::actions::ReportRun;
use crate::http::extract::{AccessReasonHeader, Auth, Query};
use crate::http::problem::Handled;
use crate::http::report_reply::{Asked, FormatQuery, reply};
use crate::service::report::grid::Narrowed;
use crate::service::report::{access, corrective_action, deadline, import_queue, jc_request, repeat_involvement};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(deadlines).service(import_queue_report).service(jc_requests);
    config.service(corrective_actions).service(repeat_involvement_report).service(access_report);
}

/// Whose records a report is about.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PlaceQuery {
    /// Of this facility.
    facility_id: Option<Uuid>,
    /// Of the facilities of this field office.
    field_office: Option<FieldOffice>,
}

/// The days of a report.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DaysQuery {
    /// The first day, in New York.
    from: Option<NaiveDate>,
    /// The last day, included.
    to: Option<NaiveDate>,
}

fn narrowed(place: PlaceQuery, days: Option<DaysQuery>) -> Narrowed {
    let (from, to) = days.map_or((None, None), |days| (days.from, days.to));
    Narrowed { facility: place.facility_id.map(Into::into), field_office: place.field_office, from, to }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DeadlinesBy {
    /// One or two of `clock`, `facility` and `month`, with a comma between.
    #[param(max_length = 60, default = "clock")]
    group_by: Option<String>,
}

/// How deadlines were kept
///
/// The clocks of incidents that happened in the period: done in time, done late, not due yet, overdue. Without `from` the
/// last twelve whole months and the running one.
#[utoipa::path(tag = "Reports", operation_id = "report_deadlines",
    params(DeadlinesBy, PlaceQuery, DaysQuery, FormatQuery),
    responses((status = 200, description = "The report.", body = DeadlineReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/deadlines")]
async fn deadlines(
    auth: Auth<ReportRun>,
    by: Query<DeadlinesBy>,
    place: Query<PlaceQuery>,
    days: Query<DaysQuery>,
    asked: Asked,
) -> Handled<HttpResponse> {
    let group_by = by.0.group_by.unwrap_or_else(|| "clock".to_owned());
    let report = deadline::run(&auth.ctx, auth.actor, narrowed(place.0, Some(days.0)), group_by).await?;
    reply(asked, "deadlines", report).await
}

/// How long Justice Center cases have been waiting
///
/// The cases of the import queue that are received, released or disputed, by the days since they were received.
#[utoipa::path(tag = "Reports", operation_id = "report_import_queue", params(PlaceQuery, FormatQuery),
    responses((status = 200, description = "The report.", body = ImportQueueReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/import-queue")]
async fn import_queue_report(auth: Auth<ReportRun>, place: Query<PlaceQuery>, asked: Asked) -> Handled<HttpResponse> {
    let report = import_queue::run(&auth.ctx, auth.actor, narrowed(place.0, None)).await?;
    reply(asked, "import-queue", report).await
}

/// What became of requests to the Justice Center
///
/// By the month in which they were made and by kind: outstanding, answered, and how long answers took.
#[utoipa::path(tag = "Reports", operation_id = "report_jc_requests", params(PlaceQuery, DaysQuery, FormatQuery),
    responses((status = 200, description = "The report.", body = JcRequestReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/jc-requests")]
async fn jc_requests(
    auth: Auth<ReportRun>,
    place: Query<PlaceQuery>,
    days: Query<DaysQuery>,
    asked: Asked,
) -> Handled<HttpResponse> {
    let report = jc_request::run(&auth.ctx, auth.actor, narrowed(place.0, Some(days.0))).await?;
    reply(asked, "jc-requests", report).await
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CorrectiveActionsBy {
    /// What the rows are; without it the facilities.
    group_by: Option<CorrectiveActionDimension>,
}

/// How corrective actions stand
///
/// Open and overdue ones by age, as of now; those done in the period, in time or late.
#[utoipa::path(tag = "Reports", operation_id = "report_corrective_actions",
    params(CorrectiveActionsBy, PlaceQuery, DaysQuery, FormatQuery),
    responses((status = 200, description = "The report.", body = CorrectiveActionReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/corrective-actions")]
async fn corrective_actions(
    auth: Auth<ReportRun>,
    by: Query<CorrectiveActionsBy>,
    place: Query<PlaceQuery>,
    days: Query<DaysQuery>,
    asked: Asked,
) -> Handled<HttpResponse> {
    let group_by = by.0.group_by.unwrap_or(CorrectiveActionDimension::Facility);
    let report = corrective_action::run(&auth.ctx, auth.actor, narrowed(place.0, Some(days.0)), group_by).await?;
    reply(asked, "corrective-actions", report).await
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AtLeast {
    /// The least number of incidents.
    #[param(minimum = 2, maximum = 1000, default = 2)]
    at_least: Option<i64>,
}

/// Who was involved in several incidents
///
/// Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the last 90 days. Readers
/// of the facility get a list, with names if they may identify people (some groups must send `Access-Reason`); this is kept
/// in the audit log. All others get how many there are; who sees the whole State names a facility or a field office.
#[utoipa::path(tag = "Reports", operation_id = "report_repeat_involvement",
    params(AtLeast, PlaceQuery, DaysQuery, FormatQuery, AccessReasonHeader),
    responses((status = 200, description = "The report.", body = RepeatInvolvementReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/repeat-involvement")]
async fn repeat_involvement_report(
    auth: Auth<ReportRun>,
    at_least: Query<AtLeast>,
    place: Query<PlaceQuery>,
    days: Query<DaysQuery>,
    asked: Asked,
) -> Handled<HttpResponse> {
    let at_least = at_least.0.at_least.unwrap_or(2);
    let report = repeat_involvement::run(&auth.ctx, auth.actor, narrowed(place.0, Some(days.0)), at_least).await?;
    reply(asked, "repeat-involvement", report).await
}

/// How accounts stand
///
/// How many are in use, dormant, soon locked, locked, expired and not activated, by facility and security group, and the
/// facilities with fewer than two usable Level 1 accounts. It names no accounts.
#[utoipa::path(tag = "Reports", operation_id = "report_access", params(PlaceQuery, FormatQuery),
    responses((status = 200, description = "The report.", body = AccessReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/access")]
async fn access_report(auth: Auth<ReportRun>, place: Query<PlaceQuery>, asked: Asked) -> Handled<HttpResponse> {
    let report = access::run(&auth.ctx, auth.actor, narrowed(place.0, None)).await?;
    reply(asked, "access", report).await
}
