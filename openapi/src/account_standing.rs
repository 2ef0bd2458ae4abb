//! Which accounts lock or expire when and why, and how many Level 1 users a facility has.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::account::OrganizationRef;
use crate::problem::ContactCard;
use crate::vocabulary::{AccountEvent, FieldOffice, SecurityGroup, StaffKind, Standing};

/// How an account stands, what ends next for want of a sign-on, and what to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"account_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "user_id": "level1.hudson",
    "display_name": "Dana Reyes", "security_group": "level_1", "staff_kind": "local",
    "organization": {"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
        "name": "Hudson View Clinic"},
    "standing": "active", "last_login_at": "2026-03-02T14:00:00Z", "locks_at": "2026-09-02T13:00:00Z",
    "expires_at": "2027-03-02T14:00:00Z", "next_event": "lock", "days_left": 30,
    "why": "It can be used; the last sign-on was on Monday, March 2, 2026, 9:00 AM (New York).",
    "what_to_do": "Sign on before Wednesday, September 2, 2026, 9:00 AM (New York): then it locks."}))]
pub struct AccountStandingView {
    /// The account.
    pub account_id: Uuid,
    /// The user ID.
    pub user_id: String,
    /// The name of the person.
    pub display_name: String,
    /// The security group.
    pub security_group: SecurityGroup,
    /// Who employs the person.
    pub staff_kind: StaffKind,
    /// The organisation.
    pub organization: OrganizationRef,
    /// Whether the account can be used, and if not, why.
    pub standing: Standing,
    /// The last sign-on; absent before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login_at: Option<DateTime<Utc>>,
    /// When it locks, or has locked, for want of a sign-on; absent before the activation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locks_at: Option<DateTime<Utc>>,
    /// When it expires, or has expired; absent before the activation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    /// What ends next; absent where nothing does any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_event: Option<AccountEvent>,
    /// Calendar days in New York until then; 0 on the day itself.
    #[schema(minimum = 0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Why it stands so.
    pub why: String,
    /// What is to be done.
    pub what_to_do: String,
    /// Whom to turn to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactCard>,
}

/// How many Level 1 users a facility has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "facility_name": "Hudson View Clinic", "field_office": "hudson_river", "level_1_users": 1, "active": 1,
    "fewer_than_two": true, "told_at": "2026-03-02T14:00:00Z", "next_end_at": "2026-09-02T13:00:00Z",
    "what_to_do": "Give another account of the facility Level 1, or request access for another person.",
    "contact": {"who": "the facility's SMS Security Administrator"}}))]
pub struct Level1CoverageView {
    /// The facility.
    pub facility_id: Uuid,
    /// Its name.
    pub facility_name: String,
    /// Its region.
    pub field_office: FieldOffice,
    /// Level 1 accounts that can sign on, if need be after a service desk unlocked them.
    #[schema(minimum = 0)]
    pub level_1_users: i64,
    /// Those of them that can sign on now.
    #[schema(minimum = 0)]
    pub active: i64,
    /// Whether there should be more.
    pub fewer_than_two: bool,
    /// When the facility's Security Administrators were told by mail; absent where they were not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<DateTime<Utc>>,
    /// When the next of these accounts locks or expires for want of a sign-on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_end_at: Option<DateTime<Utc>>,
    /// What is to be done, where there are too few.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_to_do: Option<String>,
    /// Whom to turn to, where there are too few.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactCard>,
}
