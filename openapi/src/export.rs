//! Bulk exports of incidents.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::corrective_action::CorrectiveActionContent;
use crate::incident_version::IncidentRecord;
use crate::search::IncidentSearch;
use crate::vocabulary::{BulkStatus, ClockCode, ClockStatus, ExportFormat, FieldOffice, IncidentClass};

/// An export to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"format": "ndjson", "filter": {"status": "closed"}}))]
pub struct NewExport {
    /// What the file is written in.
    pub format: ExportFormat,
    /// What it is narrowed to; without it all incidents that the caller may see. Not with `q` or `sort`, which are for lists
    /// and are refused (`not_in_exports`): an export holds everything that the other fields let through, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(nested)]
    pub filter: Option<IncidentSearch>,
}

/// An export, and how far it has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7", "version": 1, "format": "ndjson",
    "filter": {"status": "closed"}, "status": "done", "rows_done": 1204, "rows_total": 1204,
    "percent": 100, "bytes": 2905112, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "file_name": "incidents-2026-03-02.ndjson", "requested_at": "2026-03-02T15:00:00Z",
    "started_at": "2026-03-02T15:00:01Z", "finished_at": "2026-03-02T15:00:02Z",
    "expires_at": "2026-03-09T15:00:02Z"}))]
pub struct ExportView {
    /// The export.
    pub id: Uuid,
    /// The version, as in the `ETag`; it counts what its owner changes, not its progress.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What the file is written in.
    pub format: ExportFormat,
    /// What it is narrowed to.
    pub filter: IncidentSearch,
    /// How far it has come. Its file is there when it is `done`.
    pub status: BulkStatus,
    /// How many incidents are written.
    #[schema(minimum = 0)]
    pub rows_done: i64,
    /// How many there were when it began; absent before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0)]
    pub rows_total: Option<i64>,
    /// How far it has come, in percent.
    #[schema(minimum = 0, maximum = 100)]
    pub percent: i32,
    /// How many bytes are written.
    #[schema(minimum = 0)]
    pub bytes: i64,
    /// SHA-256 of the file; with the bytes it shows that a download is whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The name under which the file is saved.
    pub file_name: String,
    /// Why it failed.
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
    /// When its file is removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
}

/// A clock of an incident in an export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "omh_notice", "status": "met", "starts_at": "2026-03-01T09:30:00Z",
    "original_due_at": "2026-03-02T09:30:00Z", "due_at": "2026-03-02T09:30:00Z", "met_at": "2026-03-01T10:05:00Z"}))]
pub struct ExportedClock {
    /// The clock.
    pub code: ClockCode,
    /// Where it stood when the incident was exported.
    pub status: ClockStatus,
    /// When it began.
    pub starts_at: DateTime<Utc>,
    /// When it was due before any extension.
    pub original_due_at: DateTime<Utc>,
    /// When it is due.
    pub due_at: DateTime<Utc>,
    /// When it was met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met_at: Option<DateTime<Utc>>,
}

/// A corrective action of an incident in an export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "created_at": "2026-03-02T10:00:00Z", "content": {"description": "Signs at every sluice", "owner": "Facilities manager", "due_on": "2026-04-30"}}))]
pub struct ExportedCorrectiveAction {
    /// The action.
    pub id: Uuid,
    /// Its version.
    #[schema(minimum = 1)]
    pub version: i32,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// The action.
    pub content: CorrectiveActionContent,
}

/// An incident in an export: a line of NDJSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "number": "NIMRS-2026-0000001", "version": 1,
    "facility_name": "Hudson View Clinic", "field_office": "hudson_river", "county_fips": "36071",
    "class": "significant", "created_at": "2026-03-01T10:00:00Z", "created_by": "level1.hudson",
    "updated_at": "2026-03-01T10:00:00Z", "legal_hold": false, "identified": true, "jc_numbers": [], "clocks": [],
    "corrective_actions": [], "record": {"facility_id": "0192f0c1-0000-7000-8000-000000000001", "status": "draft",
        "content": {"incident_type": "fall"}, "late": false, "people": [], "notifications": [], "attachments": []}}))]
pub struct ExportedIncident {
    /// The incident.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// Its version.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The name of the facility.
    pub facility_name: String,
    /// The field office of the facility.
    pub field_office: FieldOffice,
    /// FIPS code of the facility's county.
    pub county_fips: String,
    /// The class under which it is handled: the Justice Center's where it gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<IncidentClass>,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// User ID of who recorded it.
    pub created_by: String,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When it was recorded as historical: kept and closed in another system before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub historical_at: Option<DateTime<Utc>>,
    /// Whether a legal hold stands on it.
    pub legal_hold: bool,
    /// Whether the names are shown.
    pub identified: bool,
    /// The numbers of the Justice Center.
    pub jc_numbers: Vec<String>,
    /// Its clocks.
    pub clocks: Vec<ExportedClock>,
    /// Its corrective actions, oldest first.
    pub corrective_actions: Vec<ExportedCorrectiveAction>,
    /// The whole record at this version.
    pub record: IncidentRecord,
}
