//! The enrollment of agencies that do not use the service yet.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::directory::{NewFacility, NewUnit};
use crate::problem::ContactCard;
use crate::vocabulary::FacilityEnrollmentStatus;

/// Who directs a facility, and stands behind its enrollment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Ruth Adler", "phone": "845-555-0100", "email": "director@hudsonview.example"}))]
pub struct FacilityDirector {
    /// The name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
    /// Telephone number, by which Central Office makes sure that the enrollment is meant.
    #[schema(min_length = 7, max_length = 64, pattern = r"[0-9]{3}")]
    pub phone: String,
    /// A plain mail address.
    #[schema(min_length = 3, max_length = 254)]
    pub email: String,
}

/// Whom the director appoints to manage the facility's accounts: its first Security Administrator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"display_name": "Nora Fitzgerald", "user_id": "hudsonview-admin",
    "email": "nora.fitzgerald@hudsonview.example", "phone": "845-555-0101"}))]
pub struct SecurityManager {
    /// The name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub display_name: String,
    /// The user ID that is wanted. Whether it is free is looked up when Central Office decides; it may give another.
    #[schema(pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$")]
    pub user_id: String,
    /// A plain mail address. The code that activates the account goes there, and to nobody else.
    #[schema(min_length = 3, max_length = 254)]
    pub email: String,
    /// Telephone number.
    #[schema(min_length = 7, max_length = 64, pattern = r"[0-9]{3}")]
    pub phone: String,
}

/// The enrollment of an agency that does not use the service yet. Texts are plain, in one line, without markup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "facility": {"name": "Hudson View Clinic", "kind": "clinic", "county_fips": "36027", "operated_by_state": false,
        "licensed": true, "inpatient": false, "twenty_four_hour": false, "administrator_phone": "845-555-0100"},
    "units": [{"name": "Adult clinic", "programme": "clinic"}],
    "director": {"name": "Ruth Adler", "phone": "845-555-0100", "email": "director@hudsonview.example"},
    "security_manager": {"display_name": "Nora Fitzgerald", "user_id": "hudsonview-admin",
        "email": "nora.fitzgerald@hudsonview.example", "phone": "845-555-0101"}}))]
pub struct NewFacilityEnrollment {
    /// The facility. One that the State operates does not enroll: its staff file an e-RFA.
    pub facility: NewFacility,
    /// Its units.
    #[schema(max_items = 50)]
    #[serde(default)]
    pub units: Vec<NewUnit>,
    /// Its director.
    pub director: FacilityDirector,
    /// Its first Security Administrator.
    pub security_manager: SecurityManager,
}

/// That an enrollment has arrived, and what happens next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000003", "status": "submitted",
    "submitted_at": "2026-03-02T15:00:00Z", "next_steps": "Central Office decides.",
    "contact": {"who": "NIMRS Help Desk", "phone": "518-474-3619", "email": "nimrshelp@omh.ny.gov"}}))]
pub struct FacilityEnrollmentReceipt {
    /// What to name when asking about it.
    pub id: Uuid,
    /// How far it has come.
    pub status: FacilityEnrollmentStatus,
    /// When it arrived.
    pub submitted_at: DateTime<Utc>,
    /// What happens next.
    pub next_steps: String,
    /// Whom to ask about it.
    pub contact: ContactCard,
}

/// How a mail about an enrollment stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"attempts": 1, "sent_at": "2026-03-02T15:00:05Z"}))]
pub struct FacilityEnrollmentMail {
    /// How often it was tried.
    #[schema(minimum = 0)]
    pub attempts: i32,
    /// When it is tried again, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// When the mail server took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
}

/// An enrollment as Central Office sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000003", "version": 1, "status": "submitted",
    "submitted_at": "2026-03-02T15:00:00Z", "user_id_taken": false,
    "content": {
        "facility": {"name": "Hudson View Clinic", "kind": "clinic", "county_fips": "36027", "operated_by_state": false,
            "licensed": true, "inpatient": false, "twenty_four_hour": false, "administrator_phone": "845-555-0100"},
        "units": [{"name": "Adult clinic", "programme": "clinic"}],
        "director": {"name": "Ruth Adler", "phone": "845-555-0100", "email": "director@hudsonview.example"},
        "security_manager": {"display_name": "Nora Fitzgerald", "user_id": "hudsonview-admin",
            "email": "nora.fitzgerald@hudsonview.example", "phone": "845-555-0101"}}}))]
pub struct FacilityEnrollmentView {
    /// The enrollment.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// How far it has come.
    pub status: FacilityEnrollmentStatus,
    /// When it arrived.
    pub submitted_at: DateTime<Utc>,
    /// What was sent.
    pub content: NewFacilityEnrollment,
    /// Whether the user ID that is wanted belongs to an account already: then give another when approving. Absent once
    /// it is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_taken: Option<bool>,
    /// The user ID of who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// When it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// The note of who approved, or the reason of who denied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_note: Option<String>,
    /// The facility that was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The account of its first Security Administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Uuid>,
    /// How the mail to the Security Manager stands: with the code after an approval, with the reason after a denial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<FacilityEnrollmentMail>,
}

/// Central Office agrees to an enrollment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Director called back on 2026-03-02."}))]
pub struct ApproveFacilityEnrollment {
    /// Another user ID than the one that was wanted.
    #[schema(pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// A note for the record.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Central Office does not agree to an enrollment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The clinic has no operating certificate."}))]
pub struct DenyFacilityEnrollment {
    /// Why. It is mailed to the Security Manager, so it names no persons.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    pub reason: String,
}
