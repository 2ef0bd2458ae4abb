//! The findings of the Justice Center: one per allegation and subject.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{FindingCategory, FindingEvent, FindingStage, FindingStatus, IncidentType};

/// A finding to record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"jc_number": "101-460120030", "allegation": "neglect",
    "subject_person_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "status": "substantiated",
    "category": "category_3", "determined_at": "2026-04-20T15:00:00Z",
    "summary": "The ordered observation was not kept up for two hours."}))]
pub struct NewFinding {
    /// The number under which it was investigated; one of the incident's.
    #[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    pub jc_number: String,
    /// What was alleged.
    pub allegation: IncidentType,
    /// The subject, a person of the incident; absent where the finding is against the provider or nobody could be
    /// named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_person_id: Option<Uuid>,
    /// `pending`, `substantiated` or `unsubstantiated`.
    pub status: FindingStatus,
    /// The category; required where it is substantiated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<FindingCategory>,
    /// When it was decided; required unless it is pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub determined_at: Option<DateTime<Utc>>,
    /// When the subject was told of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_notified_at: Option<DateTime<Utc>>,
    /// The finding in words.
    #[schema(min_length = 1, max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

/// What happened to a finding since.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"event": "amendment_requested", "at": "2026-05-02T15:00:00Z",
    "note": "The subject's request came by letter."}))]
pub struct AmendFinding {
    /// What happened.
    pub event: FindingEvent,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// `substantiated` or `unsubstantiated`; required where something was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<FindingStatus>,
    /// The category; required where it is substantiated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<FindingCategory>,
    /// What to note.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A step in the history of a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"event": "determined", "at": "2026-04-20T15:00:00Z", "recorded_at": "2026-04-21T09:00:00Z",
    "recorded_by": "jc.intake", "status": "substantiated", "category": "category_3", "stage": "original",
    "late": false}))]
pub struct FindingStep {
    /// What happened.
    pub event: FindingEvent,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// User ID of who recorded it; absent where it happened by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<String>,
    /// Where the finding stood after it.
    pub status: FindingStatus,
    /// The category after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<FindingCategory>,
    /// The stage after it.
    pub stage: FindingStage,
    /// Whether it came after its time limit: a request for amendment more than 30 days after the notice.
    #[serde(default)]
    pub late: bool,
    /// What was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A finding. Of a sealed one, readers other than the Justice Center and Central Office get no more than that it is
/// there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "status": "substantiated",
    "jc_number": "101-460120030", "allegation": "neglect",
    "subject_person_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "category": "category_3", "stage": "original",
    "determined_at": "2026-04-20T15:00:00Z", "seal_on": "2031-04-20", "identified": true,
    "summary": "The ordered observation was not kept up for two hours.", "history": []}))]
pub struct FindingView {
    /// The finding.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Where it stands.
    pub status: FindingStatus,
    /// Whether the subject and the words of the finding are shown.
    pub identified: bool,
    /// The number under which it was investigated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jc_number: Option<String>,
    /// What was alleged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allegation: Option<IncidentType>,
    /// The subject, a person of the incident.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_person_id: Option<Uuid>,
    /// The category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<FindingCategory>,
    /// On what stage it was decided last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<FindingStage>,
    /// When it was decided first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub determined_at: Option<DateTime<Utc>>,
    /// When the subject was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_notified_at: Option<DateTime<Utc>>,
    /// When the subject asked for amendment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment_requested_at: Option<DateTime<Utc>>,
    /// The day on which it is sealed by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal_on: Option<NaiveDate>,
    /// When it was sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_at: Option<DateTime<Utc>>,
    /// The finding in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What happened to it, in the order in which it was recorded.
    pub history: Vec<FindingStep>,
}
