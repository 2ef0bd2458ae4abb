//! Requests for a webinar of one's own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{WebinarDecision, WebinarRequestStatus};
use crate::webinar::WebinarContent;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"topic": "Closing an investigation",
    "details": "Six new supervisors begin in May. None of them has filed a report yet.", "participants": 6,
    "preferred_times": "Tuesdays or Wednesdays in May, before noon"}))]
pub struct WebinarRequestContent {
    /// What it should be about.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub topic: String,
    /// For whom and why, without names of clients.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// About how many would come.
    #[schema(minimum = 1, maximum = 1000)]
    pub participants: i32,
    /// When it would suit, in words.
    #[schema(min_length = 1, max_length = 500, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_times: Option<String>,
}

/// A request for a webinar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "status": "accepted",
    "content": {"topic": "Closing an investigation", "participants": 6},
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "requested_by": "level1.hudson",
    "requested_at": "2026-03-02T15:00:00Z", "answer": "Gladly.", "answered_by": "helpdesk",
    "answered_at": "2026-03-03T15:00:00Z", "webinar_id": "0192f0c1-0000-7000-8000-000000000007"}))]
pub struct WebinarRequestView {
    /// The request.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// How far it has come.
    pub status: WebinarRequestStatus,
    /// What is asked for.
    pub content: WebinarRequestContent,
    /// The facility of who asked, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// User ID of who asked.
    pub requested_by: String,
    /// When.
    pub requested_at: DateTime<Utc>,
    /// The answer in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// User ID of who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<DateTime<Utc>>,
    /// The webinar that comes of it; register there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webinar_id: Option<Uuid>,
}

/// The answer to a request. To accept it, name a webinar that is there, or say what to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "accept", "text": "Gladly.", "webinar": {"title": "Closing an investigation",
    "description": "For supervisors.", "starts_at": "2030-05-05T14:00:00Z", "ends_at": "2030-05-05T15:00:00Z",
    "capacity": 10, "join_link": "https://meet.example.org/closing"}}))]
pub struct AnswerWebinarRequest {
    /// Whether there will be a webinar.
    pub decision: WebinarDecision,
    /// The answer in words. It stands in the mail.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    pub text: String,
    /// To accept: a webinar that is there and has not begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webinar_id: Option<Uuid>,
    /// To accept: a webinar to make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webinar: Option<WebinarContent>,
}
