//! News for the users of the service.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

/// A piece of news, and from when to when everybody sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Sessions in April", "body": "The sessions of April begin at 9:00 AM.",
    "valid_from": "2026-03-02T15:00:00Z", "valid_until": "2026-05-01T04:00:00Z"}))]
pub struct NewsContent {
    /// The title.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub title: String,
    /// The text, plain.
    #[schema(min_length = 1, max_length = 10000, pattern = r"\S")]
    pub body: String,
    /// From when on it is shown.
    pub valid_from: DateTime<Utc>,
    /// Until when it is shown; without it, until it is taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
}

/// A piece of news.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "current": true,
    "content": {"title": "Sessions in April", "body": "The sessions of April begin at 9:00 AM.",
        "valid_from": "2026-03-02T15:00:00Z", "valid_until": "2026-05-01T04:00:00Z"},
    "updated_at": "2026-03-02T15:00:00Z"}))]
pub struct NewsView {
    /// The piece of news.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Whether it is shown to everybody now.
    pub current: bool,
    /// What it says, and when it is shown.
    pub content: NewsContent,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}
