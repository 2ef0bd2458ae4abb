//! Incidents as they are created, listed and read.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::attachment::AttachmentView;
use crate::deletion_request::{LegalHoldView, VoidView};
use crate::incident_content::IncidentContent;
use crate::notification::{NotificationContent, NotificationView};
use crate::person::{PersonContent, PersonView};
use crate::problem::Warning;
use crate::search::SearchMatch;
use crate::vocabulary::{ClockCode, FieldOffice, IncidentAction, IncidentClass, IncidentStatus, IncidentType};

/// An incident to record, as a draft.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"external_reference": "EHR-88213", "content": {"incident_type": "fall",
        "occurred": {"precision": "exact", "at": "2026-03-01T09:15:00Z"},
        "discovered_at": "2026-03-01T09:30:00Z", "premises": "on_premises",
        "supervision": "actual", "narrative": {"description": "A patient slipped on a wet floor."}},
    "people": [{"role": "client_victim", "first_name": "Jordan", "last_name": "Miles"}],
    "notifications": [{"recipient": "director", "method": "phone", "at": "2026-03-01T10:05:00Z"}]}))]
pub struct NewIncident {
    /// The facility; may be left out by those who belong to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The record's id in the facility's own system; unique there.
    #[schema(min_length = 1, max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
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
}

/// An incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "number": "NIMRS-2026-0000001",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "facility_name": "Hudson View Clinic",
    "county_fips": "36027", "field_office": "hudson_river", "status": "draft", "version": 1,
    "content": {"incident_type": "fall",
        "occurred": {"precision": "exact", "at": "2026-03-01T09:15:00Z"},
        "discovered_at": "2026-03-01T09:30:00Z", "premises": "on_premises",
        "supervision": "actual", "narrative": {"description": "A patient slipped on a wet floor."}},
    "provider_class": "significant", "to_justice_center": true, "late": false,
    "created_at": "2026-03-01T10:00:00Z", "created_by": "level1.hudson",
    "updated_at": "2026-03-01T10:00:00Z", "people": [], "identified": true, "notifications": [],
    "attachments": [], "allowed_actions": ["edit", "discard", "hand-over", "submit"],
    "warnings": []}))]
pub struct IncidentView {
    /// The incident.
    pub id: Uuid,
    /// Its number, as `NIMRS-2026-0000001`.
    pub number: String,
    /// The facility.
    pub facility_id: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// FIPS code of the county of the facility.
    pub county_fips: String,
    /// The field office.
    pub field_office: FieldOffice,
    /// The record's id in the facility's own system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Where it stands.
    pub status: IncidentStatus,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What happened.
    pub content: IncidentContent,
    /// The class by the facility's classification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_class: Option<IncidentClass>,
    /// The class by the Justice Center's classification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jc_class: Option<IncidentClass>,
    /// Whether it is reported to the Justice Center.
    pub to_justice_center: bool,
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
    /// The legal hold on it: while it stands, nothing takes the record away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_hold: Option<LegalHoldView>,
    /// How it came to be voided. Only the Office of Mental Health reads a voided one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub void: Option<VoidView>,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// User ID of who recorded it.
    pub created_by: String,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// The people.
    pub people: Vec<PersonView>,
    /// Whether the names are shown.
    pub identified: bool,
    /// The notices given.
    pub notifications: Vec<NotificationView>,
    /// The files.
    pub attachments: Vec<AttachmentView>,
    /// What the caller may do with it now.
    pub allowed_actions: Vec<IncidentAction>,
    /// What to know about it.
    pub warnings: Vec<Warning>,
}

/// What is due next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "omh_notice", "due_at": "2026-03-02T09:30:00Z"}))]
pub struct NextDue {
    /// The clock.
    pub code: ClockCode,
    /// When it is due.
    pub due_at: DateTime<Utc>,
}

/// An incident in a list; nothing about people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "number": "NIMRS-2026-0000001",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "facility_name": "Hudson View Clinic",
    "status": "draft", "incident_type": "fall", "class": "significant",
    "occurred_at": "2026-03-01T09:15:00Z", "discovered_at": "2026-03-01T09:30:00Z",
    "jc_numbers": [], "next_due": {"code": "omh_notice", "due_at": "2026-03-02T09:30:00Z"},
    "created_at": "2026-03-01T10:00:00Z", "updated_at": "2026-03-01T10:00:00Z", "version": 1}))]
pub struct IncidentSummary {
    /// The incident.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// The facility.
    pub facility_id: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// Where it stands.
    pub status: IncidentStatus,
    /// The primary type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// The class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<IncidentClass>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<DateTime<Utc>>,
    /// When it was discovered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_at: Option<DateTime<Utc>>,
    /// The numbers of the Justice Center.
    pub jc_numbers: Vec<String>,
    /// What is due next, where something is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_due: Option<NextDue>,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// How it fits what was searched for with `q`.
    #[serde(default, rename = "match", skip_serializing_if = "Option::is_none")]
    pub found: Option<SearchMatch>,
}
