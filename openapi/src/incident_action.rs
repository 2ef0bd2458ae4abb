//! What is sent with the actions on an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use validator::Validate;

use crate::investigation::Investigator;
use crate::patch::IncidentPatch;

/// Handing a draft over for review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Ready for review"}))]
pub struct HandOver {
    /// A note to the reviewer.
    #[schema(max_length = 2000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Sending a draft back to its writer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The time of discovery is missing"}))]
pub struct SendBack {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Submitting an incident to OMH.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"late_reason": "The network was down"}))]
pub struct Submit {
    /// Why it is late; needed after the time limit for telling OMH.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_reason: Option<String>,
}

/// Starting the investigation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"investigator": {"name": "Miriam Cole", "title": "Risk manager"}}))]
pub struct Investigate {
    /// Who investigates.
    pub investigator: Investigator,
    /// Whether it is a special investigation (14 NYCRR 524.14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_investigation: Option<bool>,
}

/// Filing the report of the investigation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct FileReport {
    /// Why it is late; needed after its time limit.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_reason: Option<String>,
}

/// Finishing an incident.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct Finish {
    /// Why it is late, where it is.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_reason: Option<String>,
}

/// Returning an incident to the facility with a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"question": "Was the floor marked?", "due_at": "2026-04-10T21:00:00Z"}))]
pub struct Return {
    /// The question.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub question: String,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<DateTime<Utc>>,
}

/// Accepting and closing an incident.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Complete"}))]
pub struct Close {
    /// What to remember of it.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Opening an incident again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "New information from the family"}))]
pub struct Reopen {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Changing the content after it was submitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The place was recorded wrongly", "changes": {"place": {"location": "bathroom"}}}))]
pub struct Amend {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
    /// The changes, as a merge patch (RFC 7396) of the content.
    #[schema(value_type = IncidentPatch)]
    pub changes: Map<String, Value>,
}
