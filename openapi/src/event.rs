//! What happens: the events of the change feed and of webhooks.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::vocabulary::{EventType, Permission};

/// An event in the JSON format of CloudEvents 1.0. It names what changed and never says anything of a person: read the
/// resource to know more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"specversion": "1.0", "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "source": "https://nimrs.example.org", "type": "gov.ny.omh.nimrs.incident.submitted",
    "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "time": "2026-03-02T15:00:00Z",
    "datacontenttype": "application/json", "sequence": "0000000000000000042",
    "data": {"resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
        "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
        "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "version": 3, "status": "submitted"}}))]
pub struct CloudEvent {
    /// The version of CloudEvents, `1.0`.
    pub specversion: String,
    /// The event; who gets one twice knows it by this.
    pub id: Uuid,
    /// The service, by its public address.
    pub source: String,
    /// What happened: `gov.ny.omh.nimrs.` and a code of `GET /v1/event-types`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The path of what changed.
    pub subject: String,
    /// When it happened.
    pub time: DateTime<Utc>,
    /// What `data` is, `application/json`.
    pub datacontenttype: String,
    /// The position in the feed with leading zeros (CloudEvents extension `sequence`); what comes later sorts later.
    #[schema(pattern = "^[0-9]{19}$")]
    pub sequence: String,
    /// What changed.
    pub data: EventData,
}

/// What changed: where to read it, and as much as a follower needs to know whether to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
    "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7", "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
    "version": 3, "status": "submitted"}))]
pub struct EventData {
    /// The path at which it is read.
    pub resource: String,
    /// The facility it belongs to, where it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The incident it is or belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// Its version after the change, where one is known.
    #[schema(minimum = 0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i32>,
    /// Its status after the change, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A part of the change feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"items": [{"specversion": "1.0", "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "source": "https://nimrs.example.org", "type": "gov.ny.omh.nimrs.incident.submitted",
    "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "time": "2026-03-02T15:00:00Z",
    "datacontenttype": "application/json", "sequence": "0000000000000000042",
    "data": {"resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6"}}], "next": 42, "has_more": false}))]
pub struct EventPage {
    /// The events, in the order in which they were committed.
    pub items: Vec<CloudEvent>,
    /// What to give as `after` to go on, also when nothing was shown.
    #[schema(minimum = 0)]
    pub next: i64,
    /// Whether there is more already.
    pub has_more: bool,
}

/// A kind of event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "incident.submitted", "type": "gov.ny.omh.nimrs.incident.submitted",
    "description": "An incident was submitted.", "resource": "/v1/incidents/{id}", "permission": "incident.read"}))]
pub struct EventTypeView {
    /// What filters and webhooks call it.
    pub code: EventType,
    /// What the event itself calls it.
    #[serde(rename = "type")]
    pub kind: String,
    /// When it happens.
    pub description: String,
    /// The path that it names.
    pub resource: String,
    /// The permission without which it is not shown.
    pub permission: Permission,
}

/// What lets a browser's `EventSource`, which sends no header of its own, follow the feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"ticket": "pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c",
    "url": "/v1/events/stream?ticket=pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c",
    "expires_at": "2026-03-03T03:00:00Z"}))]
pub struct EventTicket {
    /// The ticket, good for the stream of events alone; shown once.
    pub ticket: String,
    /// The stream with the ticket.
    pub url: String,
    /// When it ends at the latest; it ends with the session before.
    pub expires_at: DateTime<Utc>,
}
