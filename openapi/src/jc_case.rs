//! Cases of the Justice Center and the queue from which facilities import them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::problem::Warning;
use crate::vocabulary::{
    FieldOffice, IncidentType, JcCaseAction, JcCaseStatus, JcClassification, JcDeliveryAction, JcDeliveryOutcome,
    JcDisputeGround, JcRequestKind, JcRequestStatus, PersonRole, Premises, Supervision, VpcrReportMethod,
};

/// A person named in a case. The Justice Center never names who reported it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(xml(name = "person"))]
#[schema(example = json!({"role": "client_victim", "first_name": "Jordan", "last_name": "Miles"}))]
pub struct JcCasePerson {
    /// What the person was to the incident.
    pub role: PersonRole,
    /// First name.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Date of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<NaiveDate>,
}

/// What the Justice Center knows of a case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"classification": "abuse_neglect", "incident_type": "neglect",
    "occurred_at": "2026-03-01T09:15:00Z", "reported_at": "2026-03-01T11:00:00Z",
    "accepted_at": "2026-03-01T15:00:00Z", "report_method": "phone", "premises": "on_premises",
    "summary": "A patient was left without the ordered observation.",
    "people": [{"role": "client_victim", "first_name": "Jordan", "last_name": "Miles"}]}))]
pub struct JcCaseContent {
    /// The classification of the Justice Center.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<JcClassification>,
    /// The type, as far as the Justice Center says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<DateTime<Utc>>,
    /// When it was discovered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_at: Option<DateTime<Utc>>,
    /// When it was reported to the Vulnerable Persons' Central Register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_at: Option<DateTime<Utc>>,
    /// When the register accepted it; the terms of the final report and of the findings start here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<DateTime<Utc>>,
    /// How it was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_method: Option<VpcrReportMethod>,
    /// Whether it happened on programme premises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub premises: Option<Premises>,
    /// Whether the patient was under supervision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Supervision>,
    /// Where it happened, in words.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What is alleged.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The people named, without who reported it.
    #[schema(max_items = 100, xml(wrapped))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<JcCasePerson>,
}

/// A case, or news of one, as the Justice Center delivers it. Number and sequence together name the delivery: sent
/// again it changes nothing.
///
/// As XML the root is `case_delivery` and every field an element of its own name; the people are `person` elements
/// in `people`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(xml(name = "case_delivery"))]
#[schema(example = json!({"jc_number": "101-460120030", "sequence": 1, "action": "report",
    "facility_name": "Hudson View Clinic", "county_fips": "36027",
    "case": {"classification": "abuse_neglect", "incident_type": "neglect",
        "occurred_at": "2026-03-01T09:15:00Z", "reported_at": "2026-03-01T11:00:00Z",
        "accepted_at": "2026-03-01T15:00:00Z", "report_method": "phone",
        "summary": "A patient was left without the ordered observation."}}))]
pub struct JcCaseDelivery {
    /// The number of the case.
    #[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    pub jc_number: String,
    /// Counts the deliveries of this number.
    #[schema(minimum = 1, maximum = 1000000)]
    pub sequence: i32,
    /// What the delivery does.
    pub action: JcDeliveryAction,
    /// The facility, where the Justice Center knows its id here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The facility as the Justice Center names it. With the county it finds the facility; if it does not, the case
    /// waits with Central Office.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_name: Option<String>,
    /// FIPS code of the county of the facility.
    #[schema(pattern = "^36[0-9]{3}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// The case; required where it is reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<JcCaseContent>,
    /// Why it is taken back.
    #[schema(min_length = 1, max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal_reason: Option<String>,
}

/// The receipt of a delivery.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"case_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "jc_number": "101-460120030",
    "sequence": 1, "current_sequence": 1, "outcome": "created", "status": "received", "facility_known": true,
    "warnings": []}))]
pub struct JcDeliveryReceipt {
    /// The case.
    pub case_id: Uuid,
    /// Its number.
    pub jc_number: String,
    /// The sequence that was delivered.
    #[schema(minimum = 1)]
    pub sequence: i32,
    /// The latest sequence of this number.
    #[schema(minimum = 1)]
    pub current_sequence: i32,
    /// What came of it.
    pub outcome: JcDeliveryOutcome,
    /// Where the case stands.
    pub status: JcCaseStatus,
    /// Whether the facility was found; otherwise the case waits with Central Office.
    pub facility_known: bool,
    /// What should be known of it, as a sequence that went backwards.
    pub warnings: Vec<Warning>,
}

/// A case in the list of the import queue, without people and without what is alleged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "jc_number": "101-460120030",
    "sequence": 1, "status": "released", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "facility_name": "Hudson View Clinic", "field_office": "hudson_river", "classification": "abuse_neglect",
    "incident_type": "neglect", "received_at": "2026-03-01T16:00:00Z", "release_due_at": "2026-03-02T16:00:00Z",
    "released_at": "2026-03-02T09:00:00Z", "released_automatically": false, "changed_since_import": false}))]
pub struct JcCaseSummary {
    /// The case.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The number of the Justice Center.
    pub jc_number: String,
    /// The latest sequence that was delivered.
    #[schema(minimum = 1)]
    pub sequence: i32,
    /// Where it stands.
    pub status: JcCaseStatus,
    /// The facility; absent while it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The name of the facility; while it is unknown, as the Justice Center wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_name: Option<String>,
    /// While the facility is unknown: the id that the Justice Center named, which is of no facility in use here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_facility_id: Option<Uuid>,
    /// While the facility is unknown: its name, as the Justice Center or the request for a reassignment wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_facility_name: Option<String>,
    /// While the facility is unknown: the FIPS code of the county that the Justice Center named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// The field office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
    /// The classification of the Justice Center.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<JcClassification>,
    /// The type, as far as the Justice Center says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// When it was delivered.
    pub received_at: DateTime<Utc>,
    /// When it is released by itself, where the facility is known.
    pub release_due_at: DateTime<Utc>,
    /// When it was released to the facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_at: Option<DateTime<Utc>>,
    /// Whether it was released by itself, since OMH did not look at it in time.
    pub released_automatically: bool,
    /// The incident that was made of it or linked to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// Whether the Justice Center delivered news after the import.
    pub changed_since_import: bool,
}

/// A case of the import queue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "jc_number": "101-460120030",
    "sequence": 1, "status": "released", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "facility_name": "Hudson View Clinic", "field_office": "hudson_river", "identified": true,
    "case": {"classification": "abuse_neglect", "incident_type": "neglect"},
    "received_at": "2026-03-01T16:00:00Z", "release_due_at": "2026-03-02T16:00:00Z",
    "released_at": "2026-03-02T09:00:00Z", "released_by": "crm.hudson", "released_automatically": false,
    "changed_since_import": false, "incident_ids": [], "awaited_by": [], "open_requests": [],
    "allowed_actions": ["import", "dispute"]}))]
pub struct JcCaseView {
    /// The case.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The number of the Justice Center.
    pub jc_number: String,
    /// The latest sequence that was delivered.
    #[schema(minimum = 1)]
    pub sequence: i32,
    /// Where it stands.
    pub status: JcCaseStatus,
    /// The facility; absent while it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The name of the facility; while it is unknown, as the Justice Center wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_name: Option<String>,
    /// While the facility is unknown: the id that the Justice Center named, which is of no facility in use here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_facility_id: Option<Uuid>,
    /// While the facility is unknown: its name, as the Justice Center or the request for a reassignment wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_facility_name: Option<String>,
    /// While the facility is unknown: the FIPS code of the county that the Justice Center named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// The field office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
    /// Whether the names are shown.
    pub identified: bool,
    /// What the Justice Center knows of it.
    pub case: JcCaseContent,
    /// When it was delivered first, or again after it was taken back.
    pub received_at: DateTime<Utc>,
    /// When it is released by itself, 24 hours after it arrived; a case whose facility is unknown never is.
    pub release_due_at: DateTime<Utc>,
    /// When it was released to the facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_at: Option<DateTime<Utc>>,
    /// User ID of who released it; absent where it was released by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_by: Option<String>,
    /// Whether it was released by itself, since OMH did not look at it in time.
    pub released_automatically: bool,
    /// When it was imported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_at: Option<DateTime<Utc>>,
    /// User ID of who imported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_by: Option<String>,
    /// The incident that was made of it or linked to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// Whether the Justice Center delivered news after the import.
    pub changed_since_import: bool,
    /// What the facility disputes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<JcDisputeView>,
    /// When it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal_reason: Option<String>,
    /// The incidents you may see that carry this number.
    pub incident_ids: Vec<Uuid>,
    /// The incidents you may see for which this case was asked, by a `not_arrived` request about this number that was not
    /// taken back, and which do not carry the number yet. An import links one of them.
    pub awaited_by: Vec<Uuid>,
    /// The open requests about this number that you may see.
    pub open_requests: Vec<JcRequestRef>,
    /// What you can do with it now.
    pub allowed_actions: Vec<JcCaseAction>,
}

/// What a facility says is wrong with a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"ground": "not_ours", "reason": "The client was discharged to another provider in January.",
    "at": "2026-03-02T10:00:00Z", "by": "level1.hudson"}))]
pub struct JcDisputeView {
    /// The ground.
    pub ground: JcDisputeGround,
    /// The reason in words.
    pub reason: String,
    /// The number of the other case, for a duplicate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
    /// User ID of who.
    pub by: String,
}

/// An open request about a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "kind": "reclassification", "status": "sent"}))]
pub struct JcRequestRef {
    /// The request.
    pub id: Uuid,
    /// What is asked.
    pub kind: JcRequestKind,
    /// Where it stands.
    pub status: JcRequestStatus,
}

/// OMH lets the facility have the case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-0000-7000-8000-000000000001"}))]
pub struct ReleaseJcCase {
    /// The facility, where the Justice Center did not name one that is known here; Central Office alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
}

/// The facility takes the case into its records.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}))]
pub struct ImportJcCase {
    /// An incident it already has; without one, a draft is made of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// Make a draft although incidents of the facility carry this number or wait for this case. Without it such an
    /// import is refused (409), so that nobody reports one event twice by mistake.
    #[serde(default)]
    pub new_incident: bool,
}

/// The facility says what is wrong with the case. To have it mended, ask the Justice Center with
/// `POST /v1/justice-center/requests`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"ground": "not_ours", "reason": "The client was discharged to another provider in January."}))]
pub struct DisputeJcCase {
    /// The ground.
    pub ground: JcDisputeGround,
    /// The reason in words.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
    /// The number of the other case; required for a duplicate.
    #[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<String>,
}
