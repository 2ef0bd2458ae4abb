//! New accounts, and the single-use codes with which a person activates one.

use chrono::TimeDelta;
use nimrs_contract::account::EnrollmentView;
use nimrs_contract::vocabulary::{FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use crate::db;
use crate::db::account::{AccountRow, user_id_key};
use crate::db::enrollment::EnrollmentRow;
use crate::db::types::{At, Coded};
use crate::domain::calendar::wall_clock_ny;
use crate::domain::ids::{AccountId, EnrollmentId, FacilityId};
use crate::service::auth::KIND_TOKEN;
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::mail::{self, Mail, MailKind};
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
    let row = fresh(tx, tx.id(), new);
    db::account::insert(tx.conn, row.clone())?;
    Ok(row)
}

/// Writes the account of a machine client, which nobody activates.
pub fn insert_machine(tx: &mut Tx<'_>, id: AccountId, new: NewAccount) -> AppResult<AccountRow> {
    let row = AccountRow { machine: true, activated_at: Some(At(tx.now)), ..fresh(tx, id, new) };
    db::account::insert(tx.conn, row.clone())?;
    Ok(row)
}

fn fresh(tx: &Tx<'_>, id: AccountId, new: NewAccount) -> AccountRow {
    AccountRow {
        id,
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
        machine: false,
    }
}

/// Makes a single-use code for an account and mails it to the person, and to nobody else; earlier codes no longer
/// work. `to` is where the mail goes, since an account may have no address of its own.
pub fn invite(tx: &mut Tx<'_>, account: &AccountRow, to: &str, by: Option<AccountId>) -> AppResult<EnrollmentId> {
    let (id, enrollment) = enroll_as(tx, account, KIND_TOKEN, by)?;
    let mail = Mail {
        kind: MailKind::Enrollment,
        about: id.into(),
        to: vec![to.to_owned()],
        cc: Vec::new(),
        reply_to: None,
        subject: "NIMRS: activate your account".to_owned(),
        body: invitation(&account.user_id, &enrollment, tx.public_url),
    };
    mail::queue(tx, mail)?;
    Ok(id)
}

/// No name stands in it: who reads the mail by mistake learns nothing of a person.
fn invitation(user_id: &str, enrollment: &EnrollmentView, url: &str) -> String {
    let until = wall_clock_ny(enrollment.expires_at);
    format!(
        "A NIMRS account is ready for you.\n\n  User ID:         {user_id}\n  Enrollment code: {}\n\nThe code works once, \
         until {until}.\nYou need an authenticator app on your telephone, and a PIN of 6 to 12 digits of your choice.\n\n\
         To activate, give user ID, code and PIN to the program with which your\nagency uses NIMRS, or send them to\n\n  \
         POST {url}/v1/auth/activate\n\nIf the code has run out, ask your Security Administrator (State staff: Central\nOffice) for a \
         new one.\nIf you did not expect this mail, tell the NIMRS Help Desk: 518-474-3619.\n",
        enrollment.code
    )
}

/// Makes a single-use code for an account; earlier ones no longer work.
pub fn enroll(tx: &mut Tx<'_>, account: &AccountRow, kind: &str, by: Option<AccountId>) -> AppResult<EnrollmentView> {
    Ok(enroll_as(tx, account, kind, by)?.1)
}

fn enroll_as(
    tx: &mut Tx<'_>,
    account: &AccountRow,
    kind: &str,
    by: Option<AccountId>,
) -> AppResult<(EnrollmentId, EnrollmentView)> {
    let id: EnrollmentId = tx.id();
    let code = random_code::enrollment_code(tx.system);
    let expires_at = tx.now + TimeDelta::hours(ENROLLMENT_HOURS);
    db::enrollment::insert(
        tx.conn,
        EnrollmentRow {
            id,
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
    let instructions = "Give this code to the person alone. It works once, for 72 hours, with POST /v1/auth/activate.";
    Ok((id, EnrollmentView { code, expires_at, instructions: instructions.to_owned() }))
}
