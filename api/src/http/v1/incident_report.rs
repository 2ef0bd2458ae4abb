//! The report on incidents.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpResponse, get};
use chrono::NaiveDate;
use nimrs_contract::report_incidents::IncidentReport;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::permissions::actions::ReportRun;
use crate::http::extract::{Auth, Query};
use crate::http::problem::Handled;
use crate::http::report_reply::{Asked, FormatQuery, reply};
use crate::service::report::incident;
use crate::service::report::question::IncidentQuestion;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(incident_report);
}

/// What a report on incidents is asked for. Lists have commas between.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct IncidentReportQuery {
    /// One to three of: type, class, month, quarter, year, weekday, hour, location, facility, unit, county, field_office,
    /// harm, age_band, staff_involvement, premises.
    #[param(max_length = 200, example = "type,month")]
    group_by: String,
    /// The first day in New York; without it the first of the month twelve months before the last day.
    from: Option<NaiveDate>,
    /// The last day in New York, included; without it today.
    to: Option<NaiveDate>,
    /// Incidents of these primary types.
    #[param(max_length = 2000)]
    r#type: Option<String>,
    /// Incidents of these classes.
    #[param(max_length = 200)]
    class: Option<String>,
    /// Incidents in these statuses; without it all that were submitted.
    #[param(max_length = 200)]
    status: Option<String>,
    /// Incidents of these facilities.
    #[param(max_length = 4000)]
    facility_id: Option<String>,
    /// Incidents of these units.
    #[param(max_length = 4000)]
    unit_id: Option<String>,
    /// Incidents of facilities in these counties, by FIPS code.
    #[param(max_length = 400)]
    county: Option<String>,
    /// Incidents of facilities of these field offices.
    #[param(max_length = 200)]
    field_office: Option<String>,
    /// Incidents at these kinds of places; `not_recorded` too.
    #[param(max_length = 400)]
    location: Option<String>,
    /// Incidents whose gravest harm to a client is one of these.
    #[param(max_length = 200)]
    harm: Option<String>,
    /// Incidents whose client is in one of these bands.
    #[param(max_length = 200)]
    age_band: Option<String>,
    /// Incidents with this involvement of staff.
    #[param(max_length = 200)]
    staff_involvement: Option<String>,
    /// Incidents on the premises or off them; `not_recorded` too.
    #[param(max_length = 200)]
    premises: Option<String>,
}

impl From<IncidentReportQuery> for IncidentQuestion {
    fn from(query: IncidentReportQuery) -> Self {
        Self {
            group_by: query.group_by,
            from: query.from,
            to: query.to,
            incident_type: query.r#type,
            class: query.class,
            status: query.status,
            facility_id: query.facility_id,
            unit_id: query.unit_id,
            county: query.county,
            field_office: query.field_office,
            location: query.location,
            harm: query.harm,
            age_band: query.age_band,
            staff_involvement: query.staff_involvement,
            premises: query.premises,
        }
    }
}

/// Count incidents
///
/// By one to three dimensions, on the day on which they occurred (or were discovered, where that is not known), in New
/// York. Rows without incidents stand there too, so that a month without falls is seen to have none. Where the census
/// says how many patient days there were, each count has its rate per 1,000 of them.
///
/// Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from: `count` is null and
/// `suppressed` true.
///
/// As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along months, quarters
/// or years, stacked bars, a heat map of weekday and hour.
#[utoipa::path(tag = "Reports", operation_id = "report_incidents", params(IncidentReportQuery, FormatQuery),
    responses((status = 200, description = "The counts.", body = IncidentReport)),
    extensions(("x-permission" = json!("report.run"))))]
#[get("/v1/reports/incidents")]
async fn incident_report(
    auth: Auth<ReportRun>,
    query: Query<IncidentReportQuery>,
    asked: Asked,
) -> Handled<HttpResponse> {
    let report = incident::run(&auth.ctx, auth.actor, query.0.into()).await?;
    reply(asked, "incidents", report).await
}
