//! Emergency access: an hour in which an account sees who people are without giving a reason each time.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::SecurityGroup;

/// Taking emergency access.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "A client is missing; the police ask for the names of those who saw them last."}))]
pub struct NewEmergencyAccess {
    /// The facility whose incidents are to be seen; may be left out by those who belong to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// Why; kept in the audit log with each reading, and shown to the facility's Level 1 users.
    #[schema(min_length = 15, max_length = 500, pattern = r"\S")]
    pub reason: String,
}

/// An emergency access.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8", "version": 1, "user_id": "level3.hudson",
    "security_group": "level_3", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "facility_name": "Hudson View Clinic", "live": true,
    "reason": "A client is missing; the police ask for the names of those who saw them last.",
    "granted_at": "2026-03-02T15:00:00Z", "expires_at": "2026-03-02T16:00:00Z"}))]
pub struct EmergencyAccessView {
    /// The access.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// User ID of who took it.
    pub user_id: String,
    /// The security group it had then.
    pub security_group: SecurityGroup,
    /// The facility whose incidents could be seen.
    pub facility_id: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// Whether it lasts.
    pub live: bool,
    /// Why.
    pub reason: String,
    /// When it was taken.
    pub granted_at: DateTime<Utc>,
    /// When it ends by itself, an hour later.
    pub expires_at: DateTime<Utc>,
    /// When it was ended before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
}
