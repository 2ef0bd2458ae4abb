//! Questions of the State to the facility.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::InquiryStatus;

/// A question to the facility.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"question": "Was the floor marked?", "due_at": "2026-04-10T21:00:00Z"}))]
pub struct NewInquiry {
    /// The question.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub question: String,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<DateTime<Utc>>,
}

/// The answer of the facility.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"answer": "It was not; see the recommendation."}))]
pub struct AnswerInquiry {
    /// The answer.
    #[schema(min_length = 1, max_length = 20000, pattern = r"\S")]
    pub answer: String,
}

/// Settling a question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Answered in full"}))]
pub struct CloseInquiry {
    /// What to remember of it.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A question of the State and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "status": "open",
    "question": "Was the floor marked?", "asked_by": "crm.hudson",
    "asked_at": "2026-04-01T14:00:00Z", "due_at": "2026-04-10T21:00:00Z"}))]
pub struct InquiryView {
    /// The question.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Where it stands.
    pub status: InquiryStatus,
    /// The question.
    pub question: String,
    /// User ID of who asked.
    pub asked_by: String,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<DateTime<Utc>>,
    /// The answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// User ID of who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<String>,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<DateTime<Utc>>,
    /// When it was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// User ID of who settled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<String>,
    /// What to remember of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_note: Option<String>,
}
