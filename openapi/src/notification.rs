//! The notices given of an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{NotificationMethod, NotificationOutcome, NotificationRecipient};

/// A notice that was given, or tried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"recipient": "director", "method": "phone", "at": "2026-03-01T10:05:00Z", "by": "Dana Reyes",
    "person": "Ruth Adler", "outcome": "reached"}))]
pub struct NotificationContent {
    /// Who was told.
    pub recipient: NotificationRecipient,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<NotificationMethod>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    /// Who gave the notice.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Whom they spoke to.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<NotificationOutcome>,
    /// The number the recipient gave it.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<String>,
    /// What else to know.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A notice as it is recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "recorded_at": "2026-03-01T10:10:00Z", "recorded_by": "level1.hudson", "content": {"recipient": "director", "method": "phone", "at": "2026-03-01T10:05:00Z", "by": "Dana Reyes",
    "person": "Ruth Adler", "outcome": "reached"}}))]
pub struct NotificationView {
    /// The entry.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// User ID of who recorded it.
    pub recorded_by: String,
    /// The notice.
    pub content: NotificationContent,
}
