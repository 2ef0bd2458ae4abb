//! The investigation of an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::text::Note;
use crate::vocabulary::InvestigationAssignee;

/// Who investigates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Miriam Cole", "title": "Risk manager", "trained": true}))]
pub struct Investigator {
    /// Name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
    /// Title.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether trained to investigate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trained: Option<bool>,
}

/// An interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"person": "Night nurse", "at": "2026-03-04T15:00:00Z", "summary": "Heard the fall from the hallway."}))]
pub struct Interview {
    /// Who was interviewed.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub person: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    /// What was said.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"description": "Camera recording of the hallway", "collected_at": "2026-03-02T12:00:00Z"}))]
pub struct EvidenceItem {
    /// What it is.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub description: String,
    /// When it was collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collected_at: Option<DateTime<Utc>>,
}

/// The root cause analysis of a sentinel event.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"required": true, "causes": ["Wet floor not marked"], "actions": ["Signs at every sluice"]}))]
pub struct RootCauseAnalysis {
    /// Whether one is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The root causes.
    #[schema(max_items = 100, value_type = Vec<Note>)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<String>,
    /// What is done about them.
    #[schema(max_items = 100, value_type = Vec<Note>)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<String>,
}

/// What the investigation did and found. Filing needs methods, evidence, conclusion and
/// recommendation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"assigned_to": "provider",
    "investigators": [{"name": "Miriam Cole", "title": "Risk manager", "trained": true}],
    "opened_at": "2026-03-02T13:00:00Z", "methods": "Interviews and camera recording",
    "evidence_summary": "The recording shows the fall.", "conclusion": "The floor was wet.",
    "recommendation": "Mark wet floors."}))]
pub struct InvestigationContent {
    /// Who is to investigate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<InvestigationAssignee>,
    /// Who investigates.
    #[schema(max_items = 50)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub investigators: Vec<Investigator>,
    /// When it was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<DateTime<Utc>>,
    /// The interviews.
    #[schema(max_items = 200)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interviews: Vec<Interview>,
    /// The evidence.
    #[schema(max_items = 200)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceItem>,
    /// How it was investigated.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<String>,
    /// What interviews and evidence show.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_summary: Option<String>,
    /// The conclusion and how it was reached.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    /// What should be done.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<String>,
    /// Whether it is a special investigation (14 NYCRR 524.14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_investigation: Option<bool>,
    /// The root cause analysis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_cause_analysis: Option<RootCauseAnalysis>,
}

/// The investigation of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "content": {"assigned_to": "provider",
    "investigators": [{"name": "Miriam Cole", "title": "Risk manager", "trained": true}],
    "opened_at": "2026-03-02T13:00:00Z", "methods": "Interviews and camera recording",
    "evidence_summary": "The recording shows the fall.", "conclusion": "The floor was wet.",
    "recommendation": "Mark wet floors."}}))]
pub struct InvestigationView {
    /// The incident.
    pub incident_id: Uuid,
    /// The version, as in the `ETag`; 0 while nothing was written yet.
    #[schema(minimum = 0)]
    pub version: i32,
    /// When its report was filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed_at: Option<DateTime<Utc>>,
    /// What it did and found.
    pub content: InvestigationContent,
}
