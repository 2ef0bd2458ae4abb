//! The review by the incident review committee.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::CommitteeDecision;

/// A member at the meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Ines Ford", "role": "Nurse", "director": false, "recused": false}))]
pub struct Attendee {
    /// Name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
    /// Role in the committee.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the director of the facility, who may not sit.
    #[serde(default)]
    pub director: bool,
    /// Whether recused from this case.
    #[serde(default)]
    pub recused: bool,
    /// Why recused.
    #[schema(max_length = 2000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recusal_reason: Option<String>,
}

/// What the committee did and decided. Finishing needs a decision.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"met_at": "2026-03-20T14:00:00Z", "committee": "Incident review committee",
    "attendees": [{"name": "Ines Ford", "role": "Nurse", "director": false, "recused": false}],
    "minutes": "The report was discussed.", "decision": "accept",
    "recommendations": "Mark wet floors."}))]
pub struct CommitteeReviewContent {
    /// When it met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met_at: Option<DateTime<Utc>>,
    /// Which committee.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committee: Option<String>,
    /// Who was there.
    #[schema(max_items = 100)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendees: Vec<Attendee>,
    /// The minutes.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<String>,
    /// What it decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<CommitteeDecision>,
    /// What it recommends.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommendations: Option<String>,
}

/// The committee review of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "content": {"met_at": "2026-03-20T14:00:00Z", "committee": "Incident review committee",
    "attendees": [{"name": "Ines Ford", "role": "Nurse", "director": false, "recused": false}],
    "minutes": "The report was discussed.", "decision": "accept",
    "recommendations": "Mark wet floors."}}))]
pub struct CommitteeReviewView {
    /// The incident.
    pub incident_id: Uuid,
    /// The version, as in the `ETag`; 0 while nothing was written yet.
    #[schema(minimum = 0)]
    pub version: i32,
    /// What it did and decided.
    pub content: CommitteeReviewContent,
}
