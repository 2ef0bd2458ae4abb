//! Requests to delete an incident, and legal holds.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{DeletionGround, DeletionRequestAction, DeletionRequestStatus};

/// A request to take an incident out of use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "ground": "test_entry",
    "reason": "Entered during the training of new staff; nothing of it happened."}))]
pub struct NewDeletionRequest {
    /// The incident, which was submitted. A draft is thrown away instead: `DELETE /v1/incidents/{id}`.
    pub incident_id: Uuid,
    /// On what ground.
    pub ground: DeletionGround,
    /// For a duplicate, and only there: the incident of the same facility that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surviving_incident_id: Option<Uuid>,
    /// Why, in words; without the names of clients.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
}

/// Agreeing to a deletion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Confirmed with the facility by telephone."}))]
pub struct ApproveDeletionRequest {
    /// What to remember of the decision.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Not agreeing to a deletion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The event took place; the record stays."}))]
pub struct DenyDeletionRequest {
    /// Why.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
}

/// A request to take an incident out of use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "version": 1, "status": "submitted",
    "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "incident_number": "NIMRS-2026-0000017",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001", "facility_name": "Hudson View Clinic",
    "ground": "test_entry", "reason": "Entered during the training of new staff; nothing of it happened.",
    "former_jc_numbers": [], "requested_by": "level1.hudson", "requested_at": "2026-03-02T15:00:00Z",
    "allowed_actions": ["withdraw"]}))]
pub struct DeletionRequestView {
    /// The request.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// How far it has come.
    pub status: DeletionRequestStatus,
    /// The incident. Once it is voided, only the Office of Mental Health can read it.
    pub incident_id: Uuid,
    /// The incident's number.
    pub incident_number: String,
    /// The facility.
    pub facility_id: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// On what ground.
    pub ground: DeletionGround,
    /// For a duplicate: the incident that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surviving_incident_id: Option<Uuid>,
    /// For a duplicate: the number of the incident that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surviving_incident_number: Option<String>,
    /// Numbers of the Justice Center that the incident carried since its submission and carries no longer; whoever
    /// decides should know why they were taken out.
    pub former_jc_numbers: Vec<String>,
    /// Why.
    pub reason: String,
    /// User ID of who asked.
    pub requested_by: String,
    /// When it was asked.
    pub requested_at: DateTime<Utc>,
    /// User ID of who decided, or took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// When it was decided, or taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// What was said of the decision; why, where it was denied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_note: Option<String>,
    /// What the caller may do with it now.
    pub allowed_actions: Vec<DeletionRequestAction>,
}

/// Putting a legal hold on an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "Litigation; see the letter of counsel of 1 March 2026."}))]
pub struct SetLegalHold {
    /// Why it must not be deleted; kept with the record and its history.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
}

/// Lifting a legal hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The case was settled."}))]
pub struct ReleaseLegalHold {
    /// Why it is lifted; kept with the record's history.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub reason: String,
}

/// A legal hold: while it stands, the incident is neither voided, thrown away nor removed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"since": "2026-03-02T15:00:00Z", "by": "central.albany",
    "reason": "Litigation; see the letter of counsel of 1 March 2026."}))]
pub struct LegalHoldView {
    /// Since when.
    pub since: DateTime<Utc>,
    /// User ID of who put it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// How an incident came to be voided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"deletion_request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
    "at": "2026-03-03T15:00:00Z", "ground": "duplicate",
    "surviving_incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
    "surviving_incident_number": "NIMRS-2026-0000016", "reason": "The same fall, recorded by the night shift.",
    "requested_by": "level1.hudson", "decided_by": "central.albany"}))]
pub struct VoidView {
    /// The request that was approved.
    pub deletion_request_id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// On what ground.
    pub ground: DeletionGround,
    /// For a duplicate: the incident that stayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surviving_incident_id: Option<Uuid>,
    /// For a duplicate: the number of the incident that stayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surviving_incident_number: Option<String>,
    /// Why.
    pub reason: String,
    /// User ID of who asked.
    pub requested_by: String,
    /// User ID of who agreed.
    pub decided_by: String,
    /// What was said of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_note: Option<String>,
}
