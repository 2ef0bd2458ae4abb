//! Accounts, security groups and what each may do.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::auth::SessionView;
use crate::problem::{ContactCard, Warning};
use crate::vocabulary::{FieldOffice, Grant, OrganizationKind, Permission, SecurityGroup, StaffKind, Standing};

/// The organisation an account belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "field_office": "hudson_river", "name": "Hudson View Clinic"}))]
pub struct OrganizationRef {
    /// The kind of organisation.
    pub kind: OrganizationKind,
    /// The facility, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The region: of the facility or the field office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
    /// Its name.
    pub name: String,
}

/// One user ID at one organisation. A person working at two facilities has two.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "user_id": "level1.hudson",
    "display_name": "Dana Reyes", "email": "dana.reyes@example.org", "security_group": "level_1",
    "staff_kind": "local", "organization": {"kind": "facility",
        "facility_id": "0192f0c1-0000-7000-8000-000000000001", "field_office": "hudson_river",
        "name": "Hudson View Clinic"},
    "standing": "active", "last_login_at": "2026-03-02T14:00:00Z",
    "created_at": "2025-01-06T15:00:00Z", "activated_at": "2025-01-07T13:30:00Z",
    "failed_attempts": 0, "version": 3}))]
pub struct AccountView {
    /// The account.
    pub id: Uuid,
    /// The user ID.
    pub user_id: String,
    /// The name of the person.
    pub display_name: String,
    /// Mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The security group.
    pub security_group: SecurityGroup,
    /// Who employs the person.
    pub staff_kind: StaffKind,
    /// The organisation.
    pub organization: OrganizationRef,
    /// Whether the account can be used, and if not, why.
    pub standing: Standing,
    /// The last sign-on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login_at: Option<DateTime<Utc>>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// When the e-token was activated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated_at: Option<DateTime<Utc>>,
    /// Failed sign-ons in a row; three lock the account.
    #[schema(minimum = 0)]
    pub failed_attempts: i32,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
}

/// How far one permission is held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"permission": "incident.submit", "grant": "yes"}))]
pub struct PermissionGrant {
    /// The permission.
    pub permission: Permission,
    /// How far it is held.
    pub grant: Grant,
}

/// Who is signed on and what they may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"account": {"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "user_id": "level1.hudson",
    "display_name": "Dana Reyes", "email": "dana.reyes@example.org", "security_group": "level_1",
    "staff_kind": "local", "organization": {"kind": "facility",
        "facility_id": "0192f0c1-0000-7000-8000-000000000001", "field_office": "hudson_river",
        "name": "Hudson View Clinic"},
    "standing": "active", "last_login_at": "2026-03-02T14:00:00Z",
    "created_at": "2025-01-06T15:00:00Z", "activated_at": "2025-01-07T13:30:00Z",
    "failed_attempts": 0, "version": 3},
    "standing": "active", "permissions": [{"permission": "incident.submit", "grant": "yes"}],
    "session": {"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
        "created_at": "2026-03-02T14:00:00Z", "last_used_at": "2026-03-02T15:10:00Z",
        "expires_at": "2026-03-03T02:00:00Z", "current": true}}))]
pub struct Me {
    /// The account.
    pub account: AccountView,
    /// Whether the account can be used.
    pub standing: Standing,
    /// Every permission, with how far it is held.
    pub permissions: Vec<PermissionGrant>,
    /// The session of this request.
    pub session: SessionView,
}

/// When an account locks and expires for lack of use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"last_login_at": "2026-03-02T14:00:00Z", "locks_at": "2026-09-02T14:00:00Z",
    "expires_at": "2027-03-02T14:00:00Z", "days_left": 184, "standing": "active",
    "what_to_do": "Sign on before 2 September 2026."}))]
pub struct ExpiryView {
    /// The last sign-on; absent before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login_at: Option<DateTime<Utc>>,
    /// When it locks: six months after the last sign-on, or after activation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locks_at: Option<DateTime<Utc>>,
    /// When it expires: one year after the last sign-on, or after activation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    /// Whole days until the next of the two; 0 when both have passed.
    #[schema(minimum = 0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Whether the account can be used now.
    pub standing: Standing,
    /// What the person should do.
    pub what_to_do: String,
    /// Whom to turn to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactCard>,
}

/// Change of the security group of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"security_group": "level_2", "reason": "Moved to another team"}))]
pub struct ChangeGroup {
    /// The new group.
    pub security_group: SecurityGroup,
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Taking an account out of use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "Left the facility"}))]
pub struct Deactivate {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Unlocking an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "Called from the number on file"}))]
pub struct Unlock {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Resetting a PIN; the person sets a new one with the enrollment code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "Forgot the PIN, identity checked"}))]
pub struct ResetPin {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Reissuing an e-token; the person activates it with the enrollment code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "New telephone, identity checked"}))]
pub struct ReissueToken {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// What the person needs to set a PIN and activate an e-token; shown once.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "K7QF-2M9D-X4TP", "expires_at": "2026-03-05T14:00:00Z",
    "instructions": "Activate the account with this code within 72 hours."}))]
pub struct EnrollmentView {
    /// The enrollment code, good once.
    #[schema(format = Password)]
    pub code: String,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
    /// What the person does with it.
    pub instructions: String,
}

/// An account after a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"account": {"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "user_id": "level1.hudson",
    "display_name": "Dana Reyes", "email": "dana.reyes@example.org", "security_group": "level_1",
    "staff_kind": "local", "organization": {"kind": "facility",
        "facility_id": "0192f0c1-0000-7000-8000-000000000001", "field_office": "hudson_river",
        "name": "Hudson View Clinic"},
    "standing": "active", "last_login_at": "2026-03-02T14:00:00Z",
    "created_at": "2025-01-06T15:00:00Z", "activated_at": "2025-01-07T13:30:00Z",
    "failed_attempts": 0, "version": 3},
    "warnings": [{"code": "single_level_1",
        "message": "The facility has one Level 1 user; it should have two or more."}]}))]
pub struct AccountChange {
    /// The account.
    pub account: AccountView,
    /// What to know about the change.
    pub warnings: Vec<Warning>,
    /// The enrollment, where the person must now set a PIN or activate an e-token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrollment: Option<EnrollmentView>,
}

/// A security group and what it may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "level_1", "title": "Level 1", "description": "Processes and submits incidents.",
    "permissions": [{"permission": "incident.submit", "grant": "yes"}]}))]
pub struct SecurityGroupView {
    /// The group.
    pub code: SecurityGroup,
    /// Its name.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// Every permission, with how far it is held.
    pub permissions: Vec<PermissionGrant>,
}

impl fmt::Debug for EnrollmentView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnrollmentView").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
