//! The decision of Central Office, by another person than the one who filed, and what follows from it at once.

use nimrs_contract::access_request::{AccessRequestView, ApproveAccessRequest, DenyAccessRequest};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{AccessRequestKind as Kind, ProblemCode};

use crate::db;
use crate::db::access_request::AccessRequestRow;
use crate::db::account::AccountRow;
use crate::db::types::{At, Coded};
use crate::domain::access_request::{Act, account_key, staff_kind};
use crate::domain::ids::AccessRequestId;
use crate::domain::permissions::actions::AccessRequestDecide;
use crate::domain::permissions::{Actor, Permit, Scope, permit_anywhere};
use crate::service::account::{self, NewAccount, invite, put_into_group, take_out_of_use};
use crate::service::context::{Answer, Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::file::standing_allows;
use super::people::{Newcomer, People};
use super::{Found, done, hold, settle, step};

/// Central Office agrees; what was asked for is done in the same transaction.
pub async fn approve(
    ctx: &Ctx,
    actor: Actor,
    id: AccessRequestId,
    expected: i32,
    request: ApproveAccessRequest,
) -> AppResult<Answer<AccessRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, permit) = take(tx, &actor, id, expected, Act::Approve)?;
        settle(&mut found.row, &actor, request.note, At(tx.now));
        let warnings = carry_out(tx, &actor, &permit, &mut found.row)?;
        done(tx, &actor, found, "access_request.approve", warnings)
    })
    .await
}

/// Central Office does not agree.
pub async fn deny(
    ctx: &Ctx,
    actor: Actor,
    id: AccessRequestId,
    expected: i32,
    request: DenyAccessRequest,
) -> AppResult<Answer<AccessRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut found, _permit) = take(tx, &actor, id, expected, Act::Deny)?;
        settle(&mut found.row, &actor, Some(request.reason), At(tx.now));
        done(tx, &actor, found, "access_request.deny", Vec::new())
    })
    .await
}

/// A request that the actor may decide, held, of the expected version and not decided yet.
fn take(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AccessRequestId,
    expected: i32,
    act: Act,
) -> AppResult<(Found, Permit<AccessRequestDecide>)> {
    let mut found = hold(tx, actor, id)?;
    let permit = permit_anywhere::<AccessRequestDecide>(actor)?;
    another_person(tx, actor, &found.row)?;
    step(&mut found, expected, act)?;
    Ok((found, permit))
}

/// Two persons: nobody decides what they filed, or what is about themselves.
pub(super) fn another_person(tx: &mut Tx<'_>, actor: &Actor, row: &AccessRequestRow) -> AppResult<()> {
    if !is_party(actor, row) && !is_own_address(tx, actor, row)? {
        return Ok(());
    }
    Err(AppError::new(
        ProblemCode::Forbidden,
        "A request for access is decided by another person than the one who filed it or whom it is about.",
    )
    .with_remedy("Ask a colleague of Central Office to decide it.", None))
}

/// Whether the actor filed it or is its subject.
pub(super) fn is_party(actor: &Actor, row: &AccessRequestRow) -> bool {
    row.requested_by == actor.account_id || row.account_id == Some(actor.account_id)
}

/// Whether the code would go to the decider: the same person under another user ID.
fn is_own_address(tx: &mut Tx<'_>, actor: &Actor, row: &AccessRequestRow) -> AppResult<bool> {
    let Some(to) = &row.content.0.email else { return Ok(false) };
    let own = db::account::find(tx.conn, Scope::State, actor.account_id)?.and_then(|(account, ..)| account.email);
    Ok(own.is_some_and(|own| own.eq_ignore_ascii_case(to)))
}

/// Does what was asked for.
fn carry_out(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<AccessRequestDecide>,
    row: &mut AccessRequestRow,
) -> AppResult<Vec<Warning>> {
    let reason = row.content.0.reason.clone();
    if row.kind.0 == Kind::NewUser {
        let account = admit(tx, permit, row)?;
        account::note(tx, actor, &account, "account.create", reason)?;
        return mail_code(tx, actor, row, &account);
    }
    let mut account = held(tx, row)?;
    standing_allows(row.kind.0, account.facts().standing(tx.now), &account)?;
    match row.kind.0 {
        Kind::Reestablish => {
            reestablish(tx, permit, row, &mut account)?;
            account::note(tx, actor, &account, "account.reestablish", reason)?;
            mail_code(tx, actor, row, &account)
        }
        Kind::ChangeGroup => {
            let warnings = put_into_group(tx, permit, &mut account, row.content.0.group)?;
            account::note(tx, actor, &account, "account.change_group", reason)?;
            Ok(warnings)
        }
        Kind::Deactivate | Kind::NewUser => {
            let warnings = take_out_of_use(tx, permit, &mut account, &reason)?;
            account::note(tx, actor, &account, "account.deactivate", reason)?;
            Ok(warnings)
        }
    }
}

/// The account of a request, held.
pub(super) fn held(tx: &mut Tx<'_>, row: &AccessRequestRow) -> AppResult<AccountRow> {
    let id = row.account_id.ok_or_else(|| AppError::internal("the request names no account"))?;
    Ok(db::account::lock(tx.conn, id)?)
}

/// The new account; a deactivated one of the same person is put back in use, so that it keeps its history.
fn admit(tx: &mut Tx<'_>, permit: &Permit<AccessRequestDecide>, row: &AccessRequestRow) -> AppResult<AccountRow> {
    // Two approvals at the same facility come one after the other.
    let mut operated_by_state = true;
    if let Some(facility) = row.facility_id {
        db::account::lock_facility(tx.conn, facility)?;
        operated_by_state = db::facility::find(tx.conn, facility)?.is_some_and(|facility| facility.operated_by_state);
    }
    let asked = row.content.0.clone();
    let email = asked.email.clone().unwrap_or_default();
    let newcomer = Newcomer { user_id: &asked.user_id, display_name: &asked.display_name, email: &email };
    let people = People::read(tx, row.organization(), &[newcomer])?;
    if let Some(clash) = people.clash(newcomer) {
        return Err(AppError { errors: Vec::new(), ..clash.error("") });
    }
    if let Some(former) = people.former(newcomer) {
        let mut account = db::account::lock(tx.conn, former.id)?;
        account.deactivated_at = None;
        account.deactivated_reason = None;
        account.display_name = asked.display_name;
        account.security_group = Coded(asked.group);
        forget_token(tx, permit, &mut account, asked.email)?;
        return Ok(account);
    }
    let new = NewAccount {
        user_id: asked.user_id,
        display_name: asked.display_name,
        email: asked.email,
        group: asked.group,
        staff_kind: staff_kind(row.organization_kind.0, operated_by_state),
        organization: row.organization_kind.0,
        facility: row.facility_id,
        field_office: row.field_office.map(|office| office.0),
    };
    account::insert(tx, new)
}

/// Access after a year: the same account with its history, and a new e-token. No second request is filed until the
/// person has activated it.
fn reestablish(
    tx: &mut Tx<'_>,
    permit: &Permit<AccessRequestDecide>,
    row: &mut AccessRequestRow,
    account: &mut AccountRow,
) -> AppResult<()> {
    row.open_key = Some(account_key(account.id));
    forget_token(tx, permit, account, row.content.0.email.clone())
}

/// PIN and e-token are gone; the account waits for its activation.
fn forget_token(
    tx: &mut Tx<'_>,
    permit: &Permit<AccessRequestDecide>,
    account: &mut AccountRow,
    email: Option<String>,
) -> AppResult<()> {
    account.email = email;
    account.pin_hash = None;
    account.sealed_token_seed = None;
    account.last_token_step = None;
    account.failed_attempts = 0;
    account.activated_at = None;
    db::account::update(tx.conn, permit, account, tx.now)?;
    db::session::end_all(tx.conn, account.id, None, "reestablished", tx.now)?;
    Ok(())
}

/// Mails the enrolment code; it stands in no answer.
fn mail_code(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &mut AccessRequestRow,
    account: &AccountRow,
) -> AppResult<Vec<Warning>> {
    let to = row.content.0.email.clone().ok_or_else(|| AppError::internal("the request has no mail address"))?;
    row.account_id = Some(account.id);
    row.enrollment_id = Some(invite(tx, account, &to, Some(actor.account_id))?);
    Ok(Vec::new())
}
