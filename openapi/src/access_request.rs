//! Requests for access: getting in, another security group, coming back after a year, leaving.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::account::OrganizationRef;
use crate::problem::{FieldError, Warning};
use crate::vocabulary::{
    AccessRequestAction, AccessRequestKind, AccessRequestRoute, AccessRequestStatus, EnrollmentMailState, FieldOffice,
    OrganizationKind, SecurityGroup, TokenClockStatus,
};

/// The organization that a new account is to belong to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001"}))]
pub struct RequestedOrganization {
    /// The kind of organization: a facility, a field office, Central Office or the NIMRS help desk.
    pub kind: OrganizationKind,
    /// The facility, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The field office, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
}

/// Somebody who is to get an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"display_name": "Dana Reyes", "user_id": "dana.reyes",
    "email": "dana.reyes@example.org", "security_group": "level_2",
    "organization": {"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001"}}))]
pub struct RequestedPerson {
    /// The name of the person.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub display_name: String,
    /// The user ID to sign on with; unique in the State, upper and lower case count as the same.
    #[schema(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$")]
    pub user_id: String,
    /// The person's own mail address; the enrollment code goes there and nowhere else.
    #[schema(max_length = 254, pattern = r"^[!-?A-~]+@[0-9A-Za-z.-]+$")]
    pub email: String,
    /// The security group. It must fit the organization.
    pub security_group: SecurityGroup,
    /// The organization.
    pub organization: RequestedOrganization,
}

/// A request for access.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "new_user", "route": "rfa", "reason": "Joins the incident team on 9 March",
    "person": {"display_name": "Dana Reyes", "user_id": "dana.reyes", "email": "dana.reyes@example.org",
        "security_group": "level_2",
        "organization": {"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001"}}}))]
pub struct NewAccessRequest {
    /// What is asked for.
    pub kind: AccessRequestKind,
    /// The road: `rfa` for staff of a local facility, `e_rfa` for staff of the State.
    pub route: AccessRequestRoute,
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
    /// Who is to get an account; for `new_user` and nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<RequestedPerson>,
    /// The account; for `change_group`, `reestablish` and `deactivate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Uuid>,
    /// The new security group; for `change_group` and nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_group: Option<SecurityGroup>,
    /// The person's mail address; for `reestablish` of an account that has none, and needed there. It becomes the
    /// account's. No other account of the organization has it, and it is not the filer's.
    #[schema(max_length = 254, pattern = r"^[!-?A-~]+@[0-9A-Za-z.-]+$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Agreement with a request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "Confirmed with the director by telephone"}))]
pub struct ApproveAccessRequest {
    /// A note on the decision.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Refusal of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The person works at another facility; ask its Security Administrator"}))]
pub struct DenyAccessRequest {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// Taking a request back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"note": "The person does not join us after all"}))]
pub struct WithdrawAccessRequest {
    /// Why.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A new enrollment code for a request that was approved.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct ResendEnrollment {
    /// The right mail address, where the one in the request was wrong. Central Office alone can correct it, by another
    /// person than those who filed and approved the request and than the one who gets the code.
    #[schema(max_length = 254, pattern = r"^[!-?A-~]+@[0-9A-Za-z.-]+$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Why; at least three characters. Required with `email`.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The 24 hours within which an e-token must be issued. It is issued when its mail has left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"due_at": "2026-03-03T15:00:00Z", "status": "running"}))]
pub struct TokenClock {
    /// By when.
    pub due_at: DateTime<Utc>,
    /// How it stands.
    pub status: TokenClockStatus,
}

/// How the mail with the enrollment code goes. The code itself is shown to nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"state": "waiting", "attempts": 1, "next_attempt_at": "2026-03-02T15:00:10Z",
    "last_error": "There is no connection to the mail server."}))]
pub struct EnrollmentMail {
    /// Where it stands.
    pub state: EnrollmentMailState,
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

/// A request for access.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2, "kind": "new_user",
    "route": "rfa", "status": "approved", "reason": "Joins the incident team on 9 March",
    "user_id": "dana.reyes", "display_name": "Dana Reyes", "email": "dana.reyes@example.org",
    "security_group": "level_2",
    "organization": {"kind": "facility", "facility_id": "0192f0c1-0000-7000-8000-000000000001",
        "field_office": "hudson_river", "name": "Hudson View Clinic"},
    "account_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "requested_by": "admin.hudson",
    "requested_at": "2026-03-02T15:00:00Z", "decided_by": "central.a", "decided_at": "2026-03-02T16:00:00Z",
    "token_clock": {"due_at": "2026-03-03T15:00:00Z", "status": "running"},
    "mail": {"state": "waiting", "attempts": 0, "next_attempt_at": "2026-03-02T16:00:00Z"},
    "allowed_actions": ["resend"], "warnings": []}))]
pub struct AccessRequestView {
    /// The request.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What is asked for.
    pub kind: AccessRequestKind,
    /// The road.
    pub route: AccessRequestRoute,
    /// How far it has come.
    pub status: AccessRequestStatus,
    /// Why it was filed.
    pub reason: String,
    /// The user ID it is about.
    pub user_id: String,
    /// The name of the person.
    pub display_name: String,
    /// Where the enrollment code goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The security group that is asked for, or that the account has.
    pub security_group: SecurityGroup,
    /// The security group before, for `change_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_security_group: Option<SecurityGroup>,
    /// The organization.
    pub organization: OrganizationRef,
    /// The account, once there is one; for `new_user` from the filing on where the person's own deactivated account
    /// comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Uuid>,
    /// User ID of who filed it.
    pub requested_by: String,
    /// When it was filed.
    pub requested_at: DateTime<Utc>,
    /// User ID of who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// When it was decided, or taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// The note on the decision, or why it was denied or taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_note: Option<String>,
    /// The 24 hours for the e-token, where the person needs one and the request was not denied or taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_clock: Option<TokenClock>,
    /// How the mail with the enrollment code goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<EnrollmentMail>,
    /// When the first mail with an enrollment code left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_issued_at: Option<DateTime<Utc>>,
    /// When the person activated the e-token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated_at: Option<DateTime<Utc>>,
    /// What you may do with it now.
    pub allowed_actions: Vec<AccessRequestAction>,
    /// What to know about the approval, in its answer, and before it in the answer to the filing; empty elsewhere.
    pub warnings: Vec<Warning>,
}

/// A list of new users: CSV in UTF-8 with the header `user_id,display_name,email,security_group`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!("user_id,display_name,email,security_group\ndana.reyes,Dana Reyes,dana.reyes@example.org,level_2\n"))]
pub struct NewUserList(pub String);

/// One line of a list of new users, and the request that it became.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"line": 2, "user_id": "dana.reyes",
    "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}))]
pub struct FiledLine {
    /// The line of the file on which the row begins; the header is line 1.
    #[schema(minimum = 2)]
    pub line: u64,
    /// The user ID.
    pub user_id: String,
    /// The request; absent in a dry run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
}

/// What a list of new users comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"dry_run": true, "rows": 2,
    "filed": [{"line": 2, "user_id": "dana.reyes"}],
    "errors": [{"pointer": "line:3/email", "code": "mail_address",
        "message": "must be a plain mail address such as name@example.org"}]}))]
pub struct BulkReport {
    /// Whether nothing was filed because it was only a try.
    pub dry_run: bool,
    /// Rows in the file, without the header.
    #[schema(minimum = 0)]
    pub rows: u64,
    /// The rows that were filed; in a dry run those that could be.
    pub filed: Vec<FiledLine>,
    /// Every fault of the other rows; `pointer` is the line and the column, as `line:3/email`.
    pub errors: Vec<FieldError>,
}
