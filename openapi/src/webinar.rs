//! Webinars and the places in them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{RegistrationStatus, WebinarKind, WebinarStatus};

/// What is said about a webinar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Working in the import queue",
    "description": "From the case of the Justice Center to the incident of the facility.",
    "starts_at": "2030-03-14T13:00:00Z", "ends_at": "2030-03-14T14:00:00Z", "capacity": 40,
    "join_link": "https://meet.example.org/nimrs-queue"}))]
pub struct WebinarContent {
    /// The title.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub title: String,
    /// What it is about.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub description: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends, at most twelve hours later.
    pub ends_at: DateTime<Utc>,
    /// How many places there are.
    #[schema(minimum = 1, maximum = 1000)]
    pub capacity: i32,
    /// Where to join: an `https` address without user name or password. Only who is registered gets to see it.
    #[schema(max_length = 2000, pattern = r"^https://[!$-.0-;=A-~]+([/?#][!#-;=?-~]*)?$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join_link: Option<String>,
}

/// The place of the caller in a webinar, or in its waiting list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000009", "status": "waiting", "position": 3}))]
pub struct MyRegistration {
    /// The registration.
    pub id: Uuid,
    /// What it is worth.
    pub status: RegistrationStatus,
    /// In the waiting list: how many come up before, and this one. Not in lists.
    #[schema(minimum = 1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
}

/// A webinar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "kind": "scheduled",
    "status": "scheduled", "content": {"title": "Working in the import queue",
        "description": "From the case of the Justice Center to the incident of the facility.",
        "starts_at": "2030-03-14T13:00:00Z", "ends_at": "2030-03-14T14:00:00Z", "capacity": 40,
        "join_link": "https://meet.example.org/nimrs-queue"},
    "registered": 12, "waiting": 0, "places_left": 28, "registration_open": true,
    "my_registration": {"id": "0192f0c1-0000-7000-8000-000000000009", "status": "registered"}}))]
pub struct WebinarView {
    /// The webinar.
    pub id: Uuid,
    /// The version, as in the `ETag`. Registrations do not change it.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The series that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series_id: Option<Uuid>,
    /// How it came about.
    pub kind: WebinarKind,
    /// Whether it takes place.
    pub status: WebinarStatus,
    /// Why it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_reason: Option<String>,
    /// What is said about it.
    pub content: WebinarContent,
    /// How many have a place.
    #[schema(minimum = 0)]
    pub registered: i32,
    /// How many wait for one.
    #[schema(minimum = 0)]
    pub waiting: i32,
    /// How many places are free.
    #[schema(minimum = 0)]
    pub places_left: i32,
    /// Whether one can register now: until it begins.
    pub registration_open: bool,
    /// The caller's own place, for who is signed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_registration: Option<MyRegistration>,
}

/// Why a webinar does not take place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The speaker is ill."}))]
pub struct CancelWebinar {
    /// The reason. Everybody sees it, and it stands in the mails.
    #[schema(min_length = 1, max_length = 500, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub reason: String,
}

/// A registration, as those see it who hold the webinar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000009",
    "account_id": "0192f0c1-0000-7000-8000-000000000001", "user_id": "level1.hudson", "display_name": "Dana Reyes",
    "status": "registered", "queued_at": "2026-03-02T15:00:00Z", "registered_at": "2026-03-02T15:00:00Z",
    "gets_mail": true}))]
pub struct RegistrationView {
    /// The registration.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// The user ID.
    pub user_id: String,
    /// The name.
    pub display_name: String,
    /// What it is worth.
    pub status: RegistrationStatus,
    /// When it was asked for; who asked first, gets the next place.
    pub queued_at: DateTime<Utc>,
    /// Since when there is a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_at: Option<DateTime<Utc>>,
    /// When it was given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<DateTime<Utc>>,
    /// When it was noted that the person was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attended_at: Option<DateTime<Utc>>,
    /// Whether mails reach the person: the account has an address.
    pub gets_mail: bool,
}

/// Somebody who was there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"account_id": "0192f0c1-0000-7000-8000-000000000001"}))]
pub struct Attended {
    /// The account; it must have a place.
    pub account_id: Uuid,
}

/// Who was there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"attendees": [{"account_id": "0192f0c1-0000-7000-8000-000000000001"}]}))]
pub struct RecordAttendance {
    /// Those who were there. Who was noted before stays noted.
    #[schema(min_items = 1, max_items = 1000)]
    pub attendees: Vec<Attended>,
}

/// What came of noting who was there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"recorded": 11, "known": 1}))]
pub struct AttendanceView {
    /// How many were noted now, each with a training of its own.
    #[schema(minimum = 0)]
    pub recorded: i32,
    /// How many of the list were noted before.
    #[schema(minimum = 0)]
    pub known: i32,
}
