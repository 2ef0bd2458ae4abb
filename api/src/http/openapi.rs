//! The OpenAPI document: generated from the handlers, completed with what holds for every operation of a shape.

use nimrs_contract::vocabulary::{Code, ReportFormat};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::AppExt;

use super::deprecation::{self, Deprecated};
use super::routes;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "NIMRS API",
        description = "Incident reporting for New York's mental-health providers: an independent, open implementation \
            of the work of NIMRS. Sign on with `POST /v1/auth/login` and send the access token as \
            `Authorization: Bearer`. Every error is a problem document (RFC 9457). Unknown fields and query \
            parameters are refused. `X-Request-Id` and `traceparent` are accepted and answered.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact(name = "NIMRS API developers", url = "https://example.org/nimrs-api"),
    ),
    servers((url = "/", description = "This service")),
    tags(
        (name = "Access", description = "Signing on and off, the PIN, the e-token, the sessions."),
        (name = "Accounts", description = "Accounts, their standing, and what administrators and service desks do."),
        (name = "Machine clients", description = "Programs that sign on by themselves, and their tokens (OAuth 2.0)."),
        (name = "Incidents", description = "The incident record from draft to closed."),
        (name = "Follow-up", description = "Investigation, committee review, corrective actions and inquiries."),
        (name = "Justice Center", description = "Its import queue, the requests to it, and its findings."),
        (name = "Deadlines", description = "The clocks that the law sets."),
        (name = "Reports", description = "Statistics, management reports, and the census their rates need."),
        (name = "Bulk", description = "Many incidents at once, in and out."),
        (name = "Events", description = "What happens, as a feed, a stream and webhooks."),
        (name = "FHIR", description = "Incidents as FHIR R4 resources, for health-record systems."),
        (name = "Taxonomy", description = "Incident types and their classification."),
        (name = "Learning", description = "Training material, news, webinars, and who has completed what."),
        (name = "Directory", description = "Facilities, counties, field offices, Clinical Risk Managers, contacts, holidays."),
        (name = "Operation", description = "Health, metrics, the document, what the problem codes mean."),
    ),
    components(schemas(
        nimrs_contract::problem::Problem,
        nimrs_contract::fhir::OperationOutcome,
        nimrs_contract::vocabulary::ReportFormat,
        nimrs_contract::vocabulary::IncidentSort
    )),
)]
struct Base;

/// The document as JSON, pretty-printed with a newline at the end.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&value()).unwrap_or_default();
    text.push('\n');
    text
}

/// The document.
pub fn value() -> Value {
    value_with(deprecation::TABLE)
}

/// The document with these operations on their way out.
pub fn value_with(deprecated: &[Deprecated]) -> Value {
    let (_, api) =
        actix_web::App::new().into_utoipa_app().openapi(Base::openapi()).configure(routes::describe).split_for_parts();
    let mut document = serde_json::to_value(api).unwrap_or_default();
    complete(&mut document);
    deprecated.iter().for_each(|entry| entry.mark(&mut document));
    document
}

/// Lists of codes in answers that grow without a new version of the API: a client picks those that it knows. All other
/// lists are closed (`contract-check` holds it).
const OPEN: [&str; 8] = [
    "AccessRequestAction",
    "DeletionRequestAction",
    "EventType",
    "IncidentAction",
    "JcCaseAction",
    "JcRequestAction",
    "Permission",
    "ProblemCode",
];

fn complete(document: &mut Value) {
    document["info"]["version"] = json!("1.0.0");
    document["components"]["securitySchemes"] = json!({
        "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "The access token of `POST /v1/auth/login`, or a machine client's of `POST /oauth/token`." }
    });
    document["components"]["responses"] = problem_responses();
    document["components"]["parameters"] = json!({ "IdempotencyKey": {
        "name": "Idempotency-Key", "in": "header", "required": false,
        "description": "Makes repeating safe: the same key, for example a UUID, with the same request gets the first \
            answer, for 24 hours.",
        "schema": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[ -~]+$" }
    }});
    refer_to_items(document);
    for name in OPEN {
        document["components"]["schemas"][name]["x-open-enum"] = json!(true);
    }
    let Some(paths) = document["paths"].as_object_mut() else { return };
    paths.sort_keys();
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            complete_operation(path, method, operation);
        }
    }
}

/// Lets each page name the schema of its items instead of repeating it, so that generated clients have one type for
/// both.
fn refer_to_items(document: &mut Value) {
    let Some(schemas) = document["components"]["schemas"].as_object_mut() else { return };
    let names: Vec<String> = schemas.keys().cloned().collect();
    for name in &names {
        let Some(item) = name.strip_prefix("Page_").filter(|item| schemas.contains_key(*item)) else { continue };
        let reference = json!({ "$ref": format!("#/components/schemas/{item}") });
        schemas[name]["properties"]["items"]["items"] = reference;
    }
}

/// Statuses and what they mean, each a problem document.
const PROBLEMS: [(&str, &str, &str); 14] = [
    ("400", "MalformedRequest", "The request cannot be read."),
    ("401", "NotSignedOn", "Not signed on, or no longer."),
    ("403", "Forbidden", "You may see it but not do this."),
    ("404", "NotFound", "It does not exist for you."),
    ("406", "NotAcceptable", "It does not come in a form that `Accept` names."),
    ("409", "Conflict", "Not possible in the present state."),
    ("412", "Stale", "It was changed since you read it."),
    ("413", "TooLarge", "The body is too large."),
    ("415", "MediaType", "The body is of another type than asked for."),
    ("422", "Invalid", "The content is not valid; every fault is listed."),
    ("428", "VersionNeeded", "Say which version you change (`If-Match`)."),
    ("429", "TooMany", "Too many requests."),
    ("500", "Failed", "The service failed; nothing was changed."),
    ("503", "Unavailable", "The service or its database is not available now."),
];

fn problem_responses() -> Value {
    let mut all = Map::new();
    for (status, name, description) in PROBLEMS {
        let mut response = json!({
            "description": description,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
        });
        if matches!(status, "429" | "503") {
            response["headers"] = json!({ "Retry-After": {
                "description": "Seconds to wait.", "schema": { "type": "integer", "minimum": 0 } } });
        }
        let mut outcome = response.clone();
        outcome["content"] = json!({
            "application/fhir+json": { "schema": { "$ref": "#/components/schemas/OperationOutcome" } } });
        all.insert(format!("Fhir{name}"), outcome);
        all.insert(name.to_owned(), response);
    }
    Value::Object(all)
}

fn complete_operation(path: &str, method: &str, operation: &mut Value) {
    let public = operation["x-permission"] == "none";
    // Some show more to those who are signed on; whoever is, must be so rightly.
    let optional = operation["x-sign-on"] == "optional";
    operation["security"] = match (public, optional) {
        (true, true) => json!([{}, { "bearer": [] }]),
        (true, false) => json!([]),
        (false, _) => json!([{ "bearer": [] }]),
    };
    let idempotent =
        method == "post" && !public && !path.starts_with("/v1/auth/") && operation["x-read-only"].is_null();
    add_parameters(path, operation, idempotent);
    let reports = path.starts_with("/v1/reports/") && declares(operation, "format");
    if reports {
        add_formats(operation);
    }
    let fhir = path.starts_with("/fhir/");
    let has_body = !operation["requestBody"].is_null();
    let versioned = declares(operation, "If-Match");
    for (status, name, _) in PROBLEMS {
        let answers = match status {
            "401" => !public || optional || path.starts_with("/v1/auth/"),
            "403" => !public || optional || path == "/v1/auth/login",
            "404" => path.contains('{') || names_a_record(path, method) || path == "/metrics",
            "406" => reports || fhir,
            "409" => idempotent || versioned || path.ends_with("/$export"),
            "412" | "428" => versioned,
            "413" | "415" => has_body,
            _ => true,
        };
        let described = operation["responses"].get(status).is_some();
        if answers && !described {
            let name = if fhir { format!("Fhir{name}") } else { name.to_owned() };
            operation["responses"][status] = json!({ "$ref": format!("#/components/responses/{name}") });
        }
    }
    if let Some(responses) = operation["responses"].as_object_mut() {
        responses.sort_keys();
    }
}

/// The other forms that a report comes in.
fn add_formats(operation: &mut Value) {
    let text = json!({ "schema": { "type": "string" } });
    let binary = json!({ "schema": { "type": "string", "format": "binary" } });
    for format in ReportFormat::ALL {
        let schema = match format {
            ReportFormat::Json => continue,
            ReportFormat::Csv | ReportFormat::Svg => &text,
            ReportFormat::Xlsx | ReportFormat::Png => &binary,
        };
        operation["responses"]["200"]["content"][format.media_type()] = schema.clone();
    }
}

/// Whether the request may name a facility, an incident or a case that the caller may not see.
fn names_a_record(path: &str, method: &str) -> bool {
    let paths = [
        "/fhir/R4/AdverseEvent",
        "/fhir/R4/AdverseEvent/$validate",
        "/v1/access-requests",
        "/v1/clients",
        "/v1/deletion-requests",
        "/v1/emergency-access",
        "/v1/imports",
        "/v1/incidents",
        "/v1/justice-center/requests",
    ];
    paths.contains(&path) && method == "post"
}

fn declares(operation: &Value, name: &str) -> bool {
    operation["parameters"].as_array().is_some_and(|all| all.iter().any(|parameter| parameter["name"] == name))
}

/// Path parameters that the handler did not describe itself, and the idempotency key.
fn add_parameters(path: &str, operation: &mut Value, idempotent: bool) {
    let mut added = Vec::new();
    for name in path.split('/').filter_map(|part| part.strip_prefix('{')).map(|part| part.trim_end_matches('}')) {
        if !declares(operation, name) {
            added.push(path_parameter(path, name));
        }
    }
    if idempotent {
        added.push(json!({ "$ref": "#/components/parameters/IdempotencyKey" }));
    }
    if added.is_empty() {
        return;
    }
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.extend(added);
    } else {
        operation["parameters"] = Value::Array(added);
    }
}

fn path_parameter(path: &str, name: &str) -> Value {
    let (description, schema, example) = match name {
        "code" if path.contains("/clocks/") => {
            ("The clock.", json!({ "$ref": "#/components/schemas/ClockCode" }), json!("omh_notice"))
        }
        "code" if path.starts_with("/problems/") => {
            ("The code of the problem.", json!({ "type": "string", "maxLength": 60 }), json!("not_found"))
        }
        "code" => ("The code.", json!({ "type": "string", "minLength": 1, "maxLength": 60 }), json!("level_1")),
        "fips" => ("The county's FIPS code.", json!({ "type": "string", "pattern": "^[0-9]{5}$" }), json!("36047")),
        "date" => ("The date.", json!({ "type": "string", "format": "date" }), json!("2026-12-25")),
        "number" => {
            ("The number of the version.", json!({ "type": "integer", "format": "int32", "minimum": 1 }), json!(1))
        }
        "id" => {
            ("The id.", json!({ "type": "string", "format": "uuid" }), json!("0198c0de-0000-7000-8000-000000000001"))
        }
        other => {
            let what = other.trim_end_matches("_id").replace('_', " ");
            let id = json!("0198c0de-0000-7000-8000-000000000002");
            return json!({ "name": name, "in": "path", "required": true, "description": format!("The id of the {what}."),
                "schema": { "type": "string", "format": "uuid" }, "example": id });
        }
    };
    json!({ "name": name, "in": "path", "required": true, "description": description, "schema": schema, "example": example })
}
