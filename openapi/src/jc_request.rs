//! Requests to the Justice Center, each a mail with the number alone as its subject.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{
    IncidentType, JcClassification, JcDecision, JcRequestAction, JcRequestKind, JcRequestOutcome, JcRequestStatus,
    VpcrReportMethod,
};

/// Whom the Justice Center can ask back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@example.org"}))]
pub struct JcRequestContact {
    /// The name.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub name: String,
    /// Telephone number.
    #[schema(max_length = 40, pattern = r"^[0-9A-Za-z +().,/-]*$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mail address; answers go there. Without one, the address of your account.
    #[schema(max_length = 254, pattern = r"^[!-?A-~]+@[0-9A-Za-z.-]+$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// A request to the Justice Center.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "reclassification", "jc_number": "101-460120030",
    "reason": "The fall was witnessed by two members of staff and no custodian failed in a duty.",
    "proposed_classification": "significant_incident", "proposed_type": "fall",
    "contact": {"name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@example.org"}}))]
pub struct NewJcRequest {
    /// What is asked.
    pub kind: JcRequestKind,
    /// The number of the Justice Center; the subject of the mail, and nothing else is.
    #[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    pub jc_number: String,
    /// The facility; may be left out by those who belong to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The incident here that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// The reason, a sentence at least, without names of clients.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
    /// Send it although a text of it names a client of the incident or the case: the reason, the proposed facility, who
    /// reported, or the contact.
    #[serde(default)]
    pub names_allowed: bool,
    /// The classification that would be right; for `reclassification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_classification: Option<JcClassification>,
    /// The type that would be right; for `reclassification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_type: Option<IncidentType>,
    /// The facility whose client it is, where it is known here; for `reassignment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_facility_id: Option<Uuid>,
    /// The facility whose client it is, in words; for `reassignment`.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_facility_name: Option<String>,
    /// When it was reported to the VPCR; required for `not_arrived`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_reported_at: Option<DateTime<Utc>>,
    /// How it was reported; required for `not_arrived`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_method: Option<VpcrReportMethod>,
    /// Who reported it; for `not_arrived`.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_caller: Option<String>,
    /// Whom the Justice Center can ask back; without it, you.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<JcRequestContact>,
}

impl NewJcRequest {
    /// A request with nothing but what every one needs.
    pub fn new(kind: JcRequestKind, jc_number: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            kind,
            jc_number: jc_number.into(),
            facility_id: None,
            incident_id: None,
            reason: reason.into(),
            names_allowed: false,
            proposed_classification: None,
            proposed_type: None,
            proposed_facility_id: None,
            proposed_facility_name: None,
            vpcr_reported_at: None,
            vpcr_method: None,
            vpcr_caller: None,
            contact: None,
        }
    }
}

/// The mail of a request and how its sending goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"subject": "101-460120030", "to": "intake@example.org", "cc": "crm.hudson@example.org",
    "cc_name": "Alex Moreau", "reply_to": "dana.reyes@example.org",
    "message_id": "<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>", "attempts": 1,
    "sent_at": "2026-03-02T10:00:05Z"}))]
pub struct JcRequestMail {
    /// The subject: the number and nothing else.
    pub subject: String,
    /// The address of the Justice Center.
    pub to: String,
    /// The address of the Clinical Risk Manager of the facility's county, in copy.
    pub cc: String,
    /// The name of the Clinical Risk Manager.
    pub cc_name: String,
    /// Where answers go.
    pub reply_to: String,
    /// The id of the message; the same however often it is tried.
    pub message_id: String,
    /// How often it was tried since it was queued, or retried.
    #[schema(minimum = 0)]
    pub attempts: i32,
    /// When it is tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// When the mail server took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
}

/// The answer of the Justice Center, as it was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "accepted", "text": "Reclassified as a significant incident.",
    "classification": "significant_incident", "incident_type": "fall", "at": "2026-03-04T15:00:00Z",
    "by": "jc.intake"}))]
pub struct JcRequestAnswer {
    /// Whether it agrees.
    pub decision: JcDecision,
    /// The answer in words.
    pub text: String,
    /// The classification from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<JcClassification>,
    /// The type from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// The facility from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// User ID of who recorded it.
    pub by: String,
}

/// A request to the Justice Center as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "kind": "reclassification",
    "jc_number": "101-460120030", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "facility_name": "Hudson View Clinic", "status": "sent",
    "reason": "The fall was witnessed by two members of staff and no custodian failed in a duty.",
    "proposed_classification": "significant_incident", "proposed_type": "fall",
    "contact": {"name": "Dana Reyes", "email": "dana.reyes@example.org"},
    "requested_by": "level1.hudson", "requested_at": "2026-03-02T10:00:00Z",
    "mail": {"subject": "101-460120030", "to": "intake@example.org", "cc": "crm.hudson@example.org",
        "cc_name": "Alex Moreau", "reply_to": "dana.reyes@example.org",
        "message_id": "<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>", "attempts": 1,
        "sent_at": "2026-03-02T10:00:05Z"},
    "allowed_actions": ["close"]}))]
pub struct JcRequestView {
    /// The request.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What is asked.
    pub kind: JcRequestKind,
    /// The number of the Justice Center.
    pub jc_number: String,
    /// The facility that asks.
    pub facility_id: Uuid,
    /// Its name.
    pub facility_name: String,
    /// The incident here that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<Uuid>,
    /// The case of the import queue that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_id: Option<Uuid>,
    /// Where it stands.
    pub status: JcRequestStatus,
    /// The reason; withheld from readers who may not identify people where it was let through with a client's name.
    pub reason: String,
    /// The classification that would be right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_classification: Option<JcClassification>,
    /// The type that would be right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_type: Option<IncidentType>,
    /// The facility whose client it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_facility_id: Option<Uuid>,
    /// The facility whose client it is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_facility_name: Option<String>,
    /// When it was reported to the VPCR.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_reported_at: Option<DateTime<Utc>>,
    /// How it was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_method: Option<VpcrReportMethod>,
    /// Who reported it; absent for readers who may not identify people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_caller: Option<String>,
    /// Whom the Justice Center can ask back.
    pub contact: JcRequestContact,
    /// User ID of who asked.
    pub requested_by: String,
    /// When.
    pub requested_at: DateTime<Utc>,
    /// The mail and how its sending goes.
    pub mail: JcRequestMail,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<JcRequestOutcome>,
    /// The answer of the Justice Center.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<JcRequestAnswer>,
    /// When it was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// User ID of who settled it; absent where it settled itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<String>,
    /// What was noted then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_note: Option<String>,
    /// What you can do with it now.
    pub allowed_actions: Vec<JcRequestAction>,
}

/// The answer of the Justice Center, to record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "accepted", "text": "Reclassified as a significant incident.",
    "classification": "significant_incident", "incident_type": "fall"}))]
pub struct AnswerJcRequest {
    /// Whether it agrees.
    pub decision: JcDecision,
    /// The answer in words.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub text: String,
    /// For an accepted `reclassification`: the classification from now on; without it, the proposed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<JcClassification>,
    /// For an accepted `reclassification`: the type from now on; without it, the proposed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// For an accepted `reassignment`: the facility from now on; without it, the proposed one, and without that the
    /// case waits with Central Office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
}

/// The requester settles a request, or takes one back that was not answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "The classification was mended."}))]
pub struct CloseJcRequest {
    /// What to note; required where the request was not answered.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
