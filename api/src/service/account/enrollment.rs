//! New accounts, and the single-use codes with which a person activates one.

use chrono::TimeDelta;
use nimrs_contract::account::EnrollmentView;
use nimrs_contract::vocabulary::{FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use crate::db;
use crate::db::account::{AccountRow, user_id_key};
use crate::db::enrollment::EnrollmentRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::{AccountId, EnrollmentId, FacilityId};
use crate::service::auth::KIND_TOKEN;
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::secret::random_code;

/// Hours an enrolment code can be used.
const ENROLLMENT_HOURS: i64 = 72;

/// What is known of a person who gets an account.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The user ID; unique, whatever the capitals.
    pub user_id: String,
    /// The person's name.
    pub display_name: String,
    /// The person's mail address.
    pub email: Option<String>,
    /// The security group.
    pub group: SecurityGroup,
    /// Whose employee.
    pub staff_kind: StaffKind,
    /// The kind of organisation.
    pub organization: OrganizationKind,
    /// The facility, where it is one.
    pub facility: Option<FacilityId>,
    /// The field office, where it is one.
    pub field_office: Option<FieldOffice>,
}

/// Makes an account that waits for its activation, and its code.
pub fn create(tx: &mut Tx<'_>, new: NewAccount) -> AppResult<(AccountRow, EnrollmentView)> {
    let row = insert(tx, new)?;
    let enrollment = enroll(tx, &row, KIND_TOKEN, None)?;
    Ok((row, enrollment))
}

/// Writes an account that waits for its activation.
pub fn insert(tx: &mut Tx<'_>, new: NewAccount) -> AppResult<AccountRow> {
    let row = AccountRow {
        id: tx.id(),
        user_id_key: user_id_key(&new.user_id),
        user_id: new.user_id,
        display_name: new.display_name,
        email: new.email,
        security_group: Coded(new.group),
        staff_kind: Coded(new.staff_kind),
        organization_kind: Coded(new.organization),
        facility_id: new.facility,
        field_office: new.field_office.map(Coded),
        pin_hash: None,
        sealed_token_seed: None,
        last_token_step: None,
        failed_attempts: 0,
        activated_at: None,
        last_login_at: None,
        inactivity_reset_at: None,
        deactivated_at: None,
        deactivated_reason: None,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    };
    db::account::insert(tx.conn, row.clone())?;
    Ok(row)
}

/// Makes a single-use code for an account; earlier ones no longer work.
pub fn enroll(tx: &mut Tx<'_>, account: &AccountRow, kind: &str, by: Option<AccountId>) -> AppResult<EnrollmentView> {
    let code = random_code::enrollment_code(tx.system);
    let expires_at = tx.now + TimeDelta::hours(ENROLLMENT_HOURS);
    db::enrollment::insert(
        tx.conn,
        EnrollmentRow {
            id: tx.id::<EnrollmentId>(),
            account_id: account.id,
            kind: kind.to_owned(),
            code_hash: random_code::enrollment_digest(&code),
            sealed_token_seed: None,
            pin_hash: None,
            created_by: by,
            created_at: At(tx.now),
            expires_at: At(expires_at),
            used_at: None,
        },
    )?;
    Ok(EnrollmentView {
        code,
        expires_at,
        instructions: "Give this code to the person alone. It works once, for 72 hours, with POST /v1/auth/activate."
            .to_owned(),
    })
}
