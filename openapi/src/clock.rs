//! The clocks of an incident and what is due.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{ClockCode, ClockStatus};

/// A granted extension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2026-05-15T03:59:59Z", "reason": "Laboratory results are awaited",
    "by": "crm.hudson", "at": "2026-04-10T15:00:00Z"}))]
pub struct ClockExtension {
    /// The new due time.
    pub until: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// User ID of who granted it.
    pub by: String,
    /// When it was granted.
    pub at: DateTime<Utc>,
}

/// A time limit as it runs on an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "omh_notice", "title": "Notify the Office of Mental Health in NIMRS",
    "citation": "14 NYCRR 524.8", "starts_at": "2026-03-01T09:30:00Z",
    "due_at": "2026-03-02T09:30:00Z", "original_due_at": "2026-03-02T09:30:00Z",
    "immediate": false, "status": "running"}))]
pub struct ClockView {
    /// The clock.
    pub code: ClockCode,
    /// What is to be done.
    pub title: String,
    /// The law or rule.
    pub citation: String,
    /// When it started.
    pub starts_at: DateTime<Utc>,
    /// When it is due, with any extension.
    pub due_at: DateTime<Utc>,
    /// When it was due without an extension.
    pub original_due_at: DateTime<Utc>,
    /// Whether it is to be done at once; `due_at` is then the latest time.
    pub immediate: bool,
    /// Where it stands.
    pub status: ClockStatus,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met_at: Option<DateTime<Utc>>,
    /// The extension, where one was granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<ClockExtension>,
}

/// Extending a clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2026-05-15T03:59:59Z", "reason": "Laboratory results are awaited"}))]
pub struct ExtendClock {
    /// The new due time; later than the present one.
    pub until: DateTime<Utc>,
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Something that is due or overdue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "number": "NIMRS-2026-0000001",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "facility_name": "Hudson View Clinic",
    "code": "omh_notice", "title": "Notify the Office of Mental Health in NIMRS",
    "due_at": "2026-03-02T09:30:00Z", "status": "running", "hours_left": 7}))]
pub struct DeadlineView {
    /// The incident.
    pub incident_id: Uuid,
    /// Its number.
    pub number: String,
    /// The facility.
    pub facility_id: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// The clock.
    pub code: ClockCode,
    /// What is to be done.
    pub title: String,
    /// When it is due.
    pub due_at: DateTime<Utc>,
    /// Where it stands.
    pub status: ClockStatus,
    /// Whole hours until it is due; negative when overdue.
    pub hours_left: i64,
}
