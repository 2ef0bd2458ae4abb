//! Webinars that recur.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::SessionWeekday;

/// What makes webinars that recur: certain weeks' day of each month, as every second and fourth Thursday. A session
/// that falls on a holiday is held on the next working day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "NIMRS for new users", "description": "From sign-on to the first incident.",
    "capacity": 40, "join_link": "https://meet.example.org/nimrs-basics", "weekday": "thursday", "weeks": [2, 4],
    "start_time": "09:00", "duration_minutes": 60, "first_on": "2026-03-01"}))]
pub struct WebinarSeriesContent {
    /// The title of each session.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub title: String,
    /// What each is about.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub description: String,
    /// How many places each has.
    #[schema(minimum = 1, maximum = 1000)]
    pub capacity: i32,
    /// Where to join: an `https` address without user name or password. Only who is registered gets to see it.
    #[schema(max_length = 2000, pattern = r"^https://[!$-.0-;=A-~]+([/?#][!#-;=?-~]*)?$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join_link: Option<String>,
    /// The day of the week.
    pub weekday: SessionWeekday,
    /// Which of these days of the month, from 1 to 5. Not every month has a fifth.
    #[schema(min_items = 1, max_items = 5)]
    pub weeks: Vec<i32>,
    /// When a session begins, on New York's wall clock, in summer as in winter.
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub start_time: String,
    /// How long a session takes.
    #[schema(minimum = 15, maximum = 480)]
    pub duration_minutes: i32,
    /// The first day on which there may be a session.
    pub first_on: NaiveDate,
    /// The last one; without it they go on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_on: Option<NaiveDate>,
}

/// What makes webinars that recur.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "content": {"title": "NIMRS for new users", "description": "From sign-on to the first incident.",
        "capacity": 40, "join_link": "https://meet.example.org/nimrs-basics", "weekday": "thursday", "weeks": [2, 4],
        "start_time": "09:00", "duration_minutes": 60, "first_on": "2026-03-01"},
    "made_until": "2026-05-31"}))]
pub struct WebinarSeriesView {
    /// The series.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// When and what. A change holds for the sessions that are not made yet.
    pub content: WebinarSeriesContent,
    /// The day up to which its sessions are made: 90 days ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_until: Option<NaiveDate>,
    /// When it was ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
}

/// Ends a series: no further sessions are made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"cancel_sessions": true, "reason": "The sessions go on in another form."}))]
pub struct EndWebinarSeries {
    /// Whether the sessions that are made and have not begun are cancelled too, with mails to those registered.
    #[serde(default)]
    pub cancel_sessions: bool,
    /// Why; needed where sessions are cancelled.
    #[schema(min_length = 1, max_length = 500, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
