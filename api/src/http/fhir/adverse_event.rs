//! Incidents as `AdverseEvent`: read, searched, created and changed.

use actix_web::{HttpRequest, get, post, put};
use nimrs_contract::fhir::{FhirAdverseEvent, FhirResource, FhirValidation, OperationOutcome};
use serde_json::Value;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::fhir::search::{self, DEFAULT, MOST};
use crate::domain::permissions::actions::{IncidentCreate, IncidentEdit, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{
    AccessReasonHeader, Auth, Change, FhirBody, FhirIfMatch, FhirIfMatchHeader, Path1, Path2, http,
};
use crate::http::problem::Handled;
use crate::http::routes::ServiceConfig;
use crate::service::fhir::{self, PageKey};
use crate::service::{AppError, AppResult};

use super::reply::FhirReply;
use super::{bundle, outcome, prefers};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(validate).service(search_all).service(create);
    config.service(history).service(get_version).service(get_one).service(update);
}

/// What incidents are found by. Of `event` and `_id` several may be given, separated by commas; dates take the prefixes
/// `eq`, `ge`, `gt`, `le`, `lt`, `sa`, `eb`, and may be given twice.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes the parameters")]
struct AdverseEventSearch {
    /// The resource.
    #[param(rename = "_id", max_length = 4000)]
    id: Option<String>,
    /// When it was last changed.
    #[param(rename = "_lastUpdated", max_length = 100)]
    last_updated: Option<String>,
    /// When it occurred.
    #[param(max_length = 100)]
    date: Option<String>,
    /// The type of the incident, as `fall` or `system|fall`.
    #[param(max_length = 4000)]
    event: Option<String>,
    /// The facility, as `Location/{id}`.
    #[param(max_length = 100)]
    location: Option<String>,
    /// The facility by its identifier, as `system|id`.
    #[param(rename = "location:identifier", max_length = 200)]
    location_identifier: Option<String>,
    /// The client by the case number at the facility; only those are found of whom you may know it.
    #[param(rename = "subject:identifier", max_length = 200)]
    subject_identifier: Option<String>,
    /// The number of the incident, or the id of the record in the system that sent it, as `system|value`.
    #[param(max_length = 200)]
    identifier: Option<String>,
    /// Resources on a page, 200 at most; 0 asks for their number alone.
    #[param(rename = "_count", max_length = 10)]
    count: Option<String>,
    /// One of `date`, `_lastUpdated`, `_id`; with a minus downward.
    #[param(rename = "_sort", max_length = 40)]
    sort: Option<String>,
    /// `count`: only their number.
    #[param(rename = "_summary", max_length = 10)]
    summary: Option<String>,
    /// `accurate`: their number too.
    #[param(rename = "_total", max_length = 10)]
    total: Option<String>,
    /// Where to go on; part of the link to the next page.
    #[param(rename = "_cursor", max_length = 2000)]
    cursor: Option<String>,
}

/// Which page of the versions.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes the parameters")]
struct HistoryPage {
    /// Versions on a page, 200 at most.
    #[param(rename = "_count", max_length = 10)]
    count: Option<String>,
    /// Where to go on; part of the link to the next page.
    #[param(rename = "_cursor", max_length = 2000)]
    cursor: Option<String>,
}

/// The header by which parameters that are not known are refused instead of left aside, or less is answered.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
struct PreferHeader {
    /// `handling=strict` refuses parameters that are not known; `return=minimal` leaves the resource out of the answer.
    #[param(rename = "Prefer", max_length = 200)]
    prefer: Option<String>,
}

/// The header of a conditional create.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
struct IfNoneExistHeader {
    /// `identifier=system|value`, the identifier of the resource itself: it is recorded once, however often it is sent.
    #[param(rename = "If-None-Exist", max_length = 400)]
    if_none_exist: Option<String>,
}

/// The mode of a validation.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes the parameters")]
struct ValidationMode {
    /// `create`, or `update` of the resource whose id it has.
    #[param(max_length = 20)]
    mode: Option<String>,
}

/// Search incidents over FHIR
///
/// A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are left aside, with a
/// warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next page.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_search_adverse_events",
    params(AdverseEventSearch, PreferHeader, AccessReasonHeader),
    responses((status = 200, description = "A page of what was found.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/fhir/R4/AdverseEvent")]
async fn search_all(auth: Auth<IncidentRead>, request: HttpRequest) -> Handled<FhirReply> {
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let nul = pairs.iter().find(|(name, value)| name.contains('\0') || value.contains('\0'));
    if let Some((name, _)) = nul {
        let place = format!("query:{}", name.replace('\0', ""));
        return Err(AppError::invalid_at(&place, "nul_character", "The character U+0000 cannot be used.").into());
    }
    let asked = search::read(&pairs, prefers(&request, "handling=strict")).map_err(AppError::invalid)?;
    let limit = asked.count.unwrap_or(DEFAULT);
    let page = PageAsk::<PageKey>::read(&request, Some(limit), asked.cursor.as_deref())?;
    let from = page.after.clone().unwrap_or_default();
    let limit = usize::try_from(limit).unwrap_or(1);
    let mut found = fhir::search(&auth.ctx, auth.actor, asked.clone(), limit, from).await?;
    let next = page.page(Vec::<String>::new(), found.next.take())?.next_cursor;
    Ok(FhirReply::ok(bundle::search_set(&base(&request)?, &asked, found, next)))
}

/// Record an incident over FHIR
///
/// As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once: who sends it again, or
/// at the same time, gets the first one (200). What is not kept is refused, with every fault at once.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_create_adverse_event", params(IfNoneExistHeader, PreferHeader),
    request_body(content = FhirAdverseEvent, content_type = "application/fhir+json"),
    responses((status = 201, description = "Recorded.", body = FhirResource, content_type = "application/fhir+json"),
        (status = 200, description = "It was recorded before.", body = FhirResource,
            content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("incident.create"))))]
#[post("/fhir/R4/AdverseEvent")]
async fn create(change: Change<IncidentCreate, FhirBody>, request: HttpRequest) -> Handled<FhirReply> {
    let condition = request.headers().get("If-None-Exist").and_then(|value| value.to_str().ok());
    let condition = condition.map(|text| text.rsplit_once('?').map_or(text, |(_, query)| query).to_owned());
    let answer = fhir::create(&change.ctx, change.actor, change.body.0, condition).await?;
    Ok(FhirReply::made(&request, answer, &base(&request)?, true))
}

/// One incident over FHIR
///
/// With one of its clients as subject: without names, and with the case number for those who may know it. The reading is
/// kept in the audit log.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_get_adverse_event", params(AccessReasonHeader),
    responses((status = 200, description = "The AdverseEvent.", body = FhirResource,
            content_type = "application/fhir+json"),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/fhir/R4/AdverseEvent/{id}")]
async fn get_one(auth: Auth<IncidentRead>, id: Path1<String>) -> Handled<FhirReply> {
    Ok(FhirReply::shown(fhir::get(&auth.ctx, auth.actor, resource(&id.0)?).await?))
}

/// The versions of an incident over FHIR
///
/// A Bundle of them, newest first.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_adverse_event_history", params(HistoryPage, AccessReasonHeader),
    responses((status = 200, description = "A page of its versions.", body = FhirResource,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/fhir/R4/AdverseEvent/{id}/_history")]
async fn history(auth: Auth<IncidentRead>, id: Path1<String>, request: HttpRequest) -> Handled<FhirReply> {
    let given = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(request.query_string().as_bytes());
        pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    };
    let limit = given("_count").map(|count| count.parse::<i64>().ok().filter(|count| *count > 0));
    let limit = match limit {
        Some(None) => {
            return Err(AppError::invalid_at("query:_count", "wrong_format", "Must be a number above 0.").into());
        }
        limit => limit.flatten().unwrap_or(DEFAULT).min(MOST),
    };
    let page = PageAsk::<i32>::read(&request, Some(limit), given("_cursor").as_deref())?;
    let mut history = fhir::history(&auth.ctx, auth.actor, resource(&id.0)?, page.request()).await?;
    let next = page.page(Vec::<String>::new(), history.next.take())?.next_cursor;
    let path = format!("/AdverseEvent/{}/_history", id.0);
    Ok(FhirReply::ok(bundle::history(&base(&request)?, &path, history, next)))
}

/// One version of an incident over FHIR
///
/// As it was then.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_get_adverse_event_version", params(AccessReasonHeader),
    responses((status = 200, description = "The AdverseEvent at this version.", body = FhirResource,
            content_type = "application/fhir+json"),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/fhir/R4/AdverseEvent/{id}/_history/{number}")]
async fn get_version(auth: Auth<IncidentRead>, path: Path2<String, String>) -> Handled<FhirReply> {
    let number = path.1.parse::<i32>().map_err(|_| AppError::not_found("version"))?;
    Ok(FhirReply::shown(fhir::version(&auth.ctx, auth.actor, resource(&path.0)?, number).await?))
}

/// Change a draft over FHIR
///
/// To what the resource says. What no resource shows (names, narratives) stays. After the submission incidents change by
/// amendment, and not here.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_update_adverse_event", params(FhirIfMatchHeader, PreferHeader),
    request_body(content = FhirAdverseEvent, content_type = "application/fhir+json"),
    responses((status = 200, description = "Changed.", body = FhirResource, content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("incident.edit"))))]
#[put("/fhir/R4/AdverseEvent/{id}")]
async fn update(
    change: Change<IncidentEdit, FhirBody>,
    id: Path1<String>,
    version: FhirIfMatch,
    request: HttpRequest,
) -> Handled<FhirReply> {
    let answer = fhir::update(&change.ctx, change.actor, resource(&id.0)?, version.0, change.body.0).await?;
    Ok(FhirReply::made(&request, answer, &base(&request)?, false))
}

/// Validate a resource over FHIR
///
/// Says everything that would be refused, and records nothing. The answer is 200 whatever it finds.
#[utoipa::path(tag = "FHIR", operation_id = "fhir_validate_adverse_event", params(ValidationMode),
    request_body(content = FhirValidation, content_type = "application/fhir+json"),
    responses((status = 200, description = "What was found.", body = OperationOutcome,
        content_type = "application/fhir+json")),
    extensions(("x-permission" = json!("incident.create")), ("x-read-only" = json!(true))))]
#[post("/fhir/R4/AdverseEvent/$validate")]
async fn validate(change: Change<IncidentCreate, FhirBody>, request: HttpRequest) -> Handled<FhirReply> {
    let (resource, mode) = to_validate(&change.body.0, request.query_string());
    let of = match mode.as_deref() {
        None | Some("create") => None,
        Some("update") => resource["id"].as_str().map(self::resource).transpose()?,
        Some(_) => {
            let message = "Must be create or update.";
            return Err(AppError::invalid_at("query:mode", "not_supported", message).into());
        }
    };
    let faults = fhir::validate(&change.ctx, change.actor, resource, of).await?;
    Ok(FhirReply::ok(outcome::of_validation(&faults)))
}

/// The resource to validate and the mode: given as they are, or in Parameters.
fn to_validate(body: &Value, query: &str) -> (Value, Option<String>) {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let mode = pairs.find(|(name, _)| name == "mode").map(|(_, value)| value.into_owned());
    if body["resourceType"] != "Parameters" {
        return (body.clone(), mode);
    }
    let parameter = |name: &str| body["parameter"].as_array().into_iter().flatten().find(|one| one["name"] == name);
    let resource = parameter("resource").map_or(Value::Null, |one| one["resource"].clone());
    let inner = parameter("mode").and_then(|one| one["valueCode"].as_str()).map(str::to_owned);
    (resource, mode.or(inner))
}

/// The id of a resource. What cannot be one names nothing.
fn resource(id: &str) -> AppResult<Uuid> {
    id.parse().map_err(|_| AppError::not_found("AdverseEvent"))
}

/// The address of the interface.
fn base(request: &HttpRequest) -> Handled<String> {
    Ok(format!("{}/fhir/R4", http(request)?.app.public_url))
}
