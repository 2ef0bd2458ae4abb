//! The versions and the history of an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::attachment::AttachmentView;
use crate::incident_content::IncidentContent;
use crate::notification::NotificationView;
use crate::person::PersonView;
use crate::vocabulary::{
    ClassificationSource, IncidentClass, IncidentStatus, IncidentType, JcClassification, SecurityGroup,
};

/// An incident as it was at one version, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-0000-7000-8000-000000000001", "status": "draft",
    "content": {"incident_type": "fall"}, "late": false, "people": [], "notifications": [],
    "attachments": []}))]
pub struct IncidentRecord {
    /// The facility.
    pub facility_id: Uuid,
    /// The record's id in the facility's own system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Where it stood.
    pub status: IncidentStatus,
    /// What happened.
    pub content: IncidentContent,
    /// The class by the facility's classification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_class: Option<IncidentClass>,
    /// The class by the Justice Center's classification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jc_class: Option<IncidentClass>,
    /// Whether something was done late.
    pub late: bool,
    /// Why it was late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_reason: Option<String>,
    /// When it was submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<DateTime<Utc>>,
    /// When the investigation report was filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_filed_at: Option<DateTime<Utc>>,
    /// When the facility finished it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<DateTime<Utc>>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// The people.
    pub people: Vec<PersonView>,
    /// The notices given.
    pub notifications: Vec<NotificationView>,
    /// The files.
    pub attachments: Vec<AttachmentView>,
}

/// A version of an incident in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"number": 1, "at": "2026-03-01T10:00:00Z", "by": "level1.hudson", "action": "create",
    "status": "draft"}))]
pub struct VersionSummary {
    /// The number of the version, as in the `ETag` of the incident.
    #[schema(minimum = 1)]
    pub number: i32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// User ID of who made it.
    pub by: String,
    /// What was done, as `create` or `amend`.
    pub action: String,
    /// Why, where a reason was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where the incident stood after it.
    pub status: IncidentStatus,
}

/// A version of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"number": 1, "at": "2026-03-01T10:00:00Z", "by": "level1.hudson", "action": "create",
    "status": "draft", "identified": true, "record": {"facility_id": "0192f0c1-0000-7000-8000-000000000001",
        "status": "draft", "content": {"incident_type": "fall"}, "late": false, "people": [],
        "notifications": [], "attachments": []}}))]
pub struct VersionView {
    /// The number of the version, as in the `ETag` of the incident.
    #[schema(minimum = 1)]
    pub number: i32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// User ID of who made it.
    pub by: String,
    /// What was done, as `create` or `amend`.
    pub action: String,
    /// Why, where a reason was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where the incident stood after it.
    pub status: IncidentStatus,
    /// Whether the names are shown.
    pub identified: bool,
    /// The incident as it was.
    pub record: IncidentRecord,
}

/// One difference between two versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pointer": "/content/place/location", "before": "hallway", "after": "bathroom"}))]
pub struct Change {
    /// The part that differs, a JSON pointer into the record.
    pub pointer: String,
    /// What it was; absent where there was nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is; absent where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// What changed between two versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"from": 1, "to": 2, "changes": [
    {"pointer": "/content/place/location", "before": "hallway", "after": "bathroom"}]}))]
pub struct VersionDiff {
    /// The earlier version.
    #[schema(minimum = 1)]
    pub from: i32,
    /// The later version.
    #[schema(minimum = 1)]
    pub to: i32,
    /// The differences.
    pub changes: Vec<Change>,
}

/// What someone did with an incident, reading included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"at": "2026-03-01T10:00:00Z", "who": "level1.hudson", "security_group": "level_1",
    "action": "incident.create", "outcome": "done",
    "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}))]
pub struct HistoryEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// User ID of who did it; absent for the service itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// Their security group at the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_group: Option<SecurityGroup>,
    /// What was done.
    pub action: String,
    /// What came of it, as `done` or `refused`.
    pub outcome: String,
    /// Why, where a reason was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The id of the request.
    pub request_id: String,
}

/// A classification of an incident: by its facility when it was submitted or its type amended, or by the Justice
/// Center.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"source": "justice_center", "class": "abuse_neglect", "jc_classification": "abuse_neglect",
    "incident_type": "neglect", "at": "2026-03-04T15:00:00Z", "by": "central.office",
    "reason": "The observation that was ordered was not kept up."}))]
pub struct ClassificationEntry {
    /// Who classified it.
    pub source: ClassificationSource,
    /// The class that follows; absent where the Justice Center's classification holds no longer, since it withdrew the
    /// case or the incident no longer carries its number. The facility's own counts then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<IncidentClass>,
    /// The classification in the Justice Center's own terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jc_classification: Option<JcClassification>,
    /// The type; absent where the Justice Center named none and the facility had none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// User ID of who recorded it.
    pub by: String,
    /// Why, where a reason was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
