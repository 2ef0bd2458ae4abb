//! Webhooks: where events are sent, signed as Standard Webhooks.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::event::CloudEvent;
use crate::vocabulary::{DeliveryStatus, EventType, WebhookSecretKind, WebhookSignature};

fn enabled() -> bool {
    true
}

fn signature() -> WebhookSignature {
    WebhookSignature::Hmac
}

/// Where events are sent, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"url": "https://hooks.example.org/nimrs", "description": "Our health-record system",
    "event_types": ["incident.submitted", "incident.closed"], "enabled": true, "signature": "both"}))]
pub struct WebhookContent {
    /// The address, `https` and public unless the operator allows others.
    #[schema(min_length = 8, max_length = 2000, pattern = "^https?://")]
    pub url: String,
    /// What it is for.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The types of events; none for all.
    #[schema(max_items = 100)]
    #[serde(default)]
    pub event_types: Vec<EventType>,
    /// Whether it is sent to. What happens meanwhile waits.
    #[serde(default = "enabled")]
    pub enabled: bool,
    /// How it is signed.
    #[serde(default = "signature")]
    pub signature: WebhookSignature,
}

/// A webhook to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"content": {"url": "https://hooks.example.org/nimrs", "signature": "both"}}))]
pub struct NewWebhook {
    /// The facility whose events are sent. Left out, it is that of a Security Administrator; for Central Office the events
    /// of the whole State are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// Where they are sent, and which.
    #[validate(nested)]
    pub content: WebhookContent,
}

/// A secret or key to sign with from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "hmac"}))]
pub struct NewWebhookSecret {
    /// Which of the two.
    pub kind: WebhookSecretKind,
}

/// What is sent again: a range of positions or of times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"after": 40, "until": 57}))]
pub struct WebhookReplay {
    /// After this position.
    #[schema(minimum = 0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<i64>,
    /// Up to this position.
    #[schema(minimum = 0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
    /// Happened at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<DateTime<Utc>>,
    /// Happened before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<DateTime<Utc>>,
}

/// How much is sent again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"events": 17}))]
pub struct WebhookReplayed {
    /// Events that are sent again.
    #[schema(minimum = 0)]
    pub events: i64,
}

/// A webhook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "content": {"url": "https://hooks.example.org/nimrs", "event_types": [], "enabled": true, "signature": "both"},
    "secrets": [{"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "kind": "hmac", "created_at": "2026-03-02T15:00:00Z"}],
    "position": 42, "created_by": "security.admin", "created_at": "2026-03-02T15:00:00Z",
    "updated_at": "2026-03-02T15:00:00Z"}))]
pub struct WebhookView {
    /// The webhook.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The facility whose events are sent; absent where those of the whole State are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// Where they are sent, and which.
    pub content: WebhookContent,
    /// What it is signed with now.
    pub secrets: Vec<WebhookSecretView>,
    /// The position in the feed up to which deliveries were made.
    #[schema(minimum = 0)]
    pub position: i64,
    /// Why the service itself disabled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// Who made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

/// A secret or key of a webhook, without what is secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "kind": "ed25519",
    "public_key": "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", "created_at": "2026-03-02T15:00:00Z"}))]
pub struct WebhookSecretView {
    /// The secret.
    pub id: Uuid,
    /// Which of the two.
    pub kind: WebhookSecretKind,
    /// The public half of a key, with which the receiver checks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends, since another has taken its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<DateTime<Utc>>,
}

/// A new webhook with its secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "webhook": {
    "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "content": {"url": "https://hooks.example.org/nimrs", "event_types": [], "enabled": true, "signature": "hmac"},
    "secrets": [{"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "kind": "hmac", "created_at": "2026-03-02T15:00:00Z"}],
    "position": 42, "created_by": "security.admin", "created_at": "2026-03-02T15:00:00Z",
    "updated_at": "2026-03-02T15:00:00Z"}}))]
pub struct CreatedWebhook {
    /// The webhook.
    pub webhook: WebhookView,
    /// The secret of its HMAC; shown once.
    pub secret: String,
}

/// A new secret or key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"value": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "version": 2, "secret": {
    "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "kind": "hmac", "created_at": "2026-03-02T15:00:00Z"}}))]
pub struct CreatedWebhookSecret {
    /// What can always be read of it.
    pub secret: WebhookSecretView,
    /// The version of the webhook, which counts it.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The secret itself, of HMAC; shown once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A delivery of an event to a webhook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
    "event_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8", "type": "gov.ny.omh.nimrs.incident.submitted", "position": 42,
    "status": "delivered", "attempts": 1, "created_at": "2026-03-02T15:00:00Z",
    "ended_at": "2026-03-02T15:00:01Z"}))]
pub struct DeliveryView {
    /// The delivery.
    pub id: Uuid,
    /// The event, as in the header `webhook-id`.
    pub event_id: Uuid,
    /// What happened.
    #[serde(rename = "type")]
    pub kind: String,
    /// The position of the event; 0 for a test.
    #[schema(minimum = 0)]
    pub position: i64,
    /// How it stands.
    pub status: DeliveryStatus,
    /// Attempts since it was made or replayed.
    #[schema(minimum = 0)]
    pub attempts: i32,
    /// When it is tried next, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was delivered or given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
}

/// A delivery with what was sent and what was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"delivery": {"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
    "event_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8", "type": "gov.ny.omh.nimrs.incident.submitted", "position": 42,
    "status": "delivered", "attempts": 1, "created_at": "2026-03-02T15:00:00Z"},
    "headers": [{"name": "webhook-id", "value": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8"}],
    "body": {"specversion": "1.0", "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8",
        "source": "https://nimrs.example.org", "type": "gov.ny.omh.nimrs.incident.submitted",
        "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "time": "2026-03-02T15:00:00Z",
        "datacontenttype": "application/json", "sequence": "0000000000000000042",
        "data": {"resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6"}},
    "tried": [{"at": "2026-03-02T15:00:01Z", "milliseconds": 31, "status": 204}]}))]
pub struct DeliveryDetail {
    /// How it stands.
    pub delivery: DeliveryView,
    /// The headers of the last attempt, without the signature.
    pub headers: Vec<DeliveryHeader>,
    /// The body, as it is sent with every attempt.
    pub body: CloudEvent,
    /// The attempts, oldest first, at most the last hundred.
    pub tried: Vec<DeliveryAttempt>,
}

/// A header that was sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "webhook-id", "value": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8"}))]
pub struct DeliveryHeader {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// An attempt to deliver.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"at": "2026-03-02T15:00:01Z", "milliseconds": 31, "status": 500, "answer": "Out of order"}))]
pub struct DeliveryAttempt {
    /// When it began.
    pub at: DateTime<Utc>,
    /// How long it took.
    #[schema(minimum = 0)]
    pub milliseconds: i32,
    /// The HTTP status that was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i32>,
    /// Why there was no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The first kilobyte of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}
