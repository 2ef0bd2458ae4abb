//! What is left of incidents that are gone.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::vocabulary::{RetentionClass, RetentionRule, TombstoneKind};

/// What is left of an incident that was thrown away as a draft, or removed when its time was over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "number": "NIMRS-2026-0000018",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "kind": "discarded", "at": "2026-03-02T15:00:00Z",
    "by": "level2.hudson", "reason": "Recorded twice."}))]
pub struct TombstoneView {
    /// The incident.
    pub incident_id: Uuid,
    /// Its number, which is not given again.
    pub number: String,
    /// Its facility.
    pub facility_id: Uuid,
    /// Why only this is left.
    pub kind: TombstoneKind,
    /// When it was thrown away or removed.
    pub at: DateTime<Utc>,
    /// User ID of who threw it away; none where the operator removed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why it was thrown away, where a reason was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Of a removed one: how it had come to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<RetentionClass>,
    /// Of a removed one: the rule that kept it longest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<RetentionRule>,
    /// Of a removed one: the last day on which it had to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_until: Option<NaiveDate>,
}
