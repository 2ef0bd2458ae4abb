//! Bulk imports of incidents.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::incident_content::IncidentContent;
use crate::notification::NotificationContent;
use crate::person::PersonContent;
use crate::vocabulary::{BulkFormat, BulkStatus, ImportMode};

/// A file of many incidents as CSV. Its columns are named by dotted paths into `ImportRow`, as `external_reference`, `content.occurred.at` or `people.0.role`; an empty cell is an absent value, texts in a list are
/// separated by `|`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(value_type = String,
    example = json!("external_reference,content.incident_type,content.occurred.at,people.0.role\r\nEHR-88213,fall,2026-03-01T09:15:00Z,client_victim\r\n"))]
pub struct ImportFile(pub String);

/// When a record of another system came how far; only for historical records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"submitted_at": "2019-03-02T15:00:00Z", "closed_at": "2019-05-01T15:00:00Z"}))]
pub struct HistoricalDates {
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// When the investigation report was filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_filed_at: Option<DateTime<Utc>>,
    /// When the facility finished it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: DateTime<Utc>,
}

/// An incident in an import: a line of NDJSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"external_reference": "EHR-88213", "content": {"incident_type": "fall",
        "occurred": {"precision": "exact", "at": "2019-03-01T09:15:00Z"},
        "narrative": {"description": "A patient slipped on a wet floor."}},
    "people": [{"role": "client_victim", "first_name": "Jordan", "last_name": "Miles"}],
    "historical": {"submitted_at": "2019-03-02T15:00:00Z", "closed_at": "2019-05-01T15:00:00Z"}}))]
pub struct ImportRow {
    /// The record's id in the facility's own system, by which a second import finds it again.
    #[schema(min_length = 1, max_length = 100, pattern = r"\S")]
    pub external_reference: String,
    /// The facility; may be left out, and is no other than the import's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// What happened.
    #[serde(default)]
    pub content: IncidentContent,
    /// The people.
    #[schema(max_items = 200)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonContent>,
    /// The notices given.
    #[schema(max_items = 200)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notifications: Vec<NotificationContent>,
    /// When it came how far: needed in the mode `historical`, and only there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub historical: Option<HistoricalDates>,
}

/// An import, and how far it has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7", "version": 1,
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "format": "ndjson", "mode": "draft", "dry_run": false,
    "replace_edited": false, "status": "done", "bytes": 290511, "percent": 100, "rows": 204, "created": 200, "amended": 1, "unchanged": 2,
    "failed": 1, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "requested_at": "2026-03-02T15:00:00Z", "started_at": "2026-03-02T15:00:01Z",
    "finished_at": "2026-03-02T15:00:02Z"}))]
pub struct ImportView {
    /// The import.
    pub id: Uuid,
    /// The version, as in the `ETag`; it counts what its owner changes, not its progress.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The facility.
    pub facility_id: Uuid,
    /// What the file is written in.
    pub format: BulkFormat,
    /// What its rows become.
    pub mode: ImportMode,
    /// Whether it only tries, and writes nothing.
    pub dry_run: bool,
    /// Whether a row replaces what was edited here since its last import.
    pub replace_edited: bool,
    /// How far it has come. It is `done` also when rows failed; `failed` when the file as a whole could not be taken.
    pub status: BulkStatus,
    /// The size of the file.
    #[schema(minimum = 0)]
    pub bytes: i64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// How far it has come, in percent of the bytes.
    #[schema(minimum = 0, maximum = 100)]
    pub percent: i32,
    /// How many rows it has looked at.
    #[schema(minimum = 0)]
    pub rows: i64,
    /// How many incidents were recorded, or would be.
    #[schema(minimum = 0)]
    pub created: i64,
    /// How many incidents were changed, or would be.
    #[schema(minimum = 0)]
    pub amended: i64,
    /// How many rows say what is recorded already.
    #[schema(minimum = 0)]
    pub unchanged: i64,
    /// How many rows were refused; `/errors` says why.
    #[schema(minimum = 0)]
    pub failed: i64,
    /// Why it failed as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When it was asked for.
    pub requested_at: DateTime<Utc>,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<DateTime<Utc>>,
}

/// A fault in a row of an import: a line of its error file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"line": 17, "external_reference": "EHR-88213", "pointer": "/content/occurred/at",
    "code": "wrong_format", "message": "Must be a time with its offset, as 2026-11-22T03:04:05Z."}))]
pub struct ImportErrorView {
    /// The line of the file on which the row begins, counted from 1.
    #[schema(minimum = 1)]
    pub line: i64,
    /// The record's id in the facility's own system, where the row gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// The part of the row, a JSON pointer; of CSV, of the row that its cells stand for.
    pub pointer: String,
    /// What is wrong, as a code.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
}
