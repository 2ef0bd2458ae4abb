//! Errors as FHIR tells them: an `OperationOutcome` with an issue for each fault.

use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{Code, ProblemCode};
use serde_json::{Value, json};

use crate::domain::fhir::codes::PROBLEM;
use crate::domain::fhir::places::expression;
use crate::service::AppError;

/// The outcome that stands for an error.
pub fn of(error: &AppError) -> Value {
    let mut issues: Vec<Value> =
        error.errors.iter().map(|fault| issue("error", error.code, Some(fault), &fault.message)).collect();
    if issues.is_empty() {
        issues.push(issue("error", error.code, None, &error.detail));
    }
    if let (Some(remedy), Some(first)) = (&error.remedy, issues.first_mut()) {
        let contact = remedy.contact.as_ref().map(|card| {
            let ways: Vec<_> = [card.phone.as_deref(), card.email.as_deref()].into_iter().flatten().collect();
            if ways.is_empty() { format!(" Ask {}.", card.who) } else { format!(" {}: {}.", card.who, ways.join(", ")) }
        });
        first["diagnostics"] = json!(format!("{}{}", remedy.text, contact.unwrap_or_default()));
    }
    json!({ "resourceType": "OperationOutcome", "issue": issues })
}

/// The outcome of a validation: its faults, or that there are none.
pub fn of_validation(faults: &[FieldError]) -> Value {
    if faults.is_empty() {
        return information("The resource can be taken as it is.");
    }
    let issues = faults.iter().map(|fault| issue("error", ProblemCode::ValidationFailed, Some(fault), &fault.message));
    json!({ "resourceType": "OperationOutcome", "issue": issues.collect::<Vec<_>>() })
}

/// An outcome that is no fault.
pub fn information(text: &str) -> Value {
    json!({ "resourceType": "OperationOutcome",
        "issue": [{ "severity": "information", "code": "informational", "details": { "text": text } }] })
}

/// The warning that search parameters were left aside.
pub fn ignored(names: &[String]) -> Value {
    let warn = |name: &String| {
        json!({ "severity": "warning", "code": "not-supported",
            "details": { "text": format!("The parameter {name} is not known here and was left aside.") },
            "location": [format!("http.{name}")] })
    };
    json!({ "resourceType": "OperationOutcome", "issue": names.iter().map(warn).collect::<Vec<_>>() })
}

fn issue(severity: &str, problem: ProblemCode, fault: Option<&FieldError>, text: &str) -> Value {
    let mut coding = vec![json!({ "system": PROBLEM, "code": problem.code() })];
    coding.extend(fault.filter(|fault| !fault.code.is_empty()).map(|fault| json!({ "code": fault.code })));
    let kind = fault.map_or_else(|| kind_of_problem(problem), |fault| kind_of_fault(&fault.code));
    let text = if text.trim().is_empty() { problem.title() } else { text };
    let mut issue = json!({ "severity": severity, "code": kind, "details": { "coding": coding, "text": text } });
    if let Some(fault) = fault {
        match expression(&fault.pointer) {
            Some(path) => issue["expression"] = json!([path]),
            None => {
                let name = fault.pointer.split_once(':').map_or(fault.pointer.as_str(), |(_, name)| name);
                issue["location"] = json!([format!("http.{name}")]);
            }
        }
    }
    issue
}

/// The code of <http://hl7.org/fhir/issue-type> for a fault.
fn kind_of_fault(code: &str) -> &'static str {
    match code {
        "required" => "required",
        "wrong_type" | "unknown_field" | "repeated" | "malformed_json" => "structure",
        "not_kept" | "not_supported" | "wrong_resource" | "not_a_patient" | "unknown_parameter" => "not-supported",
        "unknown_value" | "unknown_system" => "code-invalid",
        "wrong_format" | "too_short" | "nul_character" | "too_many" => "value",
        "too_long" => "too-long",
        "contradiction" | "contained_not_used" => "invariant",
        "duplicate" => "duplicate",
        "set_by_the_service" | "read_only" | "in_the_future" | "after_discovery" | "before_start" => "business-rule",
        "forbidden" => "forbidden",
        "not_found" => "not-found",
        _ => "invalid",
    }
}

fn kind_of_problem(code: ProblemCode) -> &'static str {
    use ProblemCode as C;
    match code {
        C::MalformedJson | C::MalformedXml | C::MalformedRequest => "structure",
        C::InvalidToken | C::SignOnFailed | C::RefreshRefused => "login",
        C::NotFound => "not-found",
        C::MethodNotAllowed | C::NotAcceptable | C::UnsupportedMediaType => "not-supported",
        C::Duplicate => "duplicate",
        C::PreconditionFailed | C::RequestInProgress => "conflict",
        C::PreconditionRequired => "required",
        C::StateConflict | C::LastLevel1 => "business-rule",
        C::BodyTooLarge => "too-long",
        C::ValidationFailed | C::IdempotencyKeyReused | C::CursorMismatch | C::RangeNotSatisfiable => "invalid",
        C::TooManyRequests => "throttled",
        C::InternalError => "exception",
        C::DatabaseUnavailable | C::Unavailable => "transient",
        _ => "forbidden",
    }
}
