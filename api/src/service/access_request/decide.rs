//! The decision of Central Office, by another person than the one who filed, and what follows from it at once.

use nimrs_contract::access_request::{AccessRequestView, ApproveAccessRequest, DenyAccessRequest};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{AccessRequestKind as Kind, ProblemCode};

use crate::db;
use crate::db::access_request::{AccessRequestRow, Asked};
use crate::db::account::AccountRow;
use crate::db::types::{At, Coded};
use crate::domain::access_request::{Act, account_key, staff_kind};
use crate::domain::ids::{AccessRequestId, AccountId};
use crate::domain::permissions::actions::AccessRequestDecide;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::service::account::{self, NewAccount, Selves, invite, put_into_group, take_out_of_use};
use crate::service::context::{Answer, Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::file::standing_allows;
use super::people::{Newcomer, People, no_colleague_has};
use super::{Deed, Found, done, hold, settle, step};

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
        settle(&mut found.row, &actor, request.note.clone(), At(tx.now));
        let warnings = carry_out(tx, &actor, &permit, &mut found.row)?;
        let deed = Deed { action: "access_request.approve", reason: request.note, ..Deed::default() };
        done(tx, &actor, found, deed, warnings)
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
        settle(&mut found.row, &actor, Some(request.reason.clone()), At(tx.now));
        let deed = Deed { action: "access_request.deny", reason: Some(request.reason), ..Deed::default() };
        done(tx, &actor, found, deed, Vec::new())
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
    another_person(tx, actor, &found.row, None)?;
    step(&mut found, expected, act)?;
    Ok((found, permit))
}

/// Two persons: nobody decides what they filed, or what is about themselves, under whatever user ID; nor, where the
/// code is to go to another address, whoever has that one or agreed to the first.
pub(super) fn another_person(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &AccessRequestRow,
    corrected: Option<&str>,
) -> AppResult<()> {
    let decided_by = row.decided_by.filter(|_| corrected.is_some());
    let selves = Selves::read(tx, actor, parties(row).chain(decided_by))?;
    let concerned = is_party(&selves, row) || decided_by.is_some_and(|id| selves.is(id));
    if !concerned && !corrected.is_some_and(|email| selves.has(email)) {
        return Ok(());
    }
    let detail = match corrected {
        None => "A request for access is decided by another person than the one who filed it or whom it is about.",
        Some(_) => {
            "A mail address is corrected by another person than the one who filed the request, who approved it, or who \
             gets the code."
        }
    };
    Err(AppError::new(ProblemCode::Forbidden, detail).with_remedy("Ask a colleague of Central Office to do it.", None))
}

/// The accounts of who filed a request and of whom it is about.
pub(super) fn parties(row: &AccessRequestRow) -> impl Iterator<Item = AccountId> + use<> {
    [Some(row.requested_by), row.account_id].into_iter().flatten()
}

/// Whether somebody filed it, is its subject, or gets its code.
pub(super) fn is_party(selves: &Selves, row: &AccessRequestRow) -> bool {
    parties(row).any(|id| selves.is(id)) || row.content.0.email.as_deref().is_some_and(|email| selves.has(email))
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
        let (account, action) = admit(tx, permit, row)?;
        account::note(tx, actor, &account, action, reason)?;
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
            as_it_was(row, &account)?;
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

/// A request to change a group names the one that it was to be changed from.
fn as_it_was(row: &AccessRequestRow, account: &AccountRow) -> AppResult<()> {
    let (present, asked) = (account.security_group.0, &row.content.0);
    if asked.former_group.is_none_or(|former| former == present) {
        return Ok(());
    }
    Err(AppError::conflict(format!("The account was put into the group {present} since the request was filed."))
        .with_remedy("Deny the request; whoever still wants the change files another one.", None))
}

/// The account of a request, held.
pub(super) fn held(tx: &mut Tx<'_>, row: &AccessRequestRow) -> AppResult<AccountRow> {
    let id = row.account_id.ok_or_else(|| AppError::internal("the request names no account"))?;
    Ok(db::account::lock(tx.conn, id)?)
}

/// The new account; a deactivated one of the same person is put back in use, so that it keeps its history. With it how
/// the act is called.
fn admit(
    tx: &mut Tx<'_>,
    permit: &Permit<AccessRequestDecide>,
    row: &AccessRequestRow,
) -> AppResult<(AccountRow, &'static str)> {
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
    let former = people.former(newcomer).map(|former| former.id);
    if former != row.account_id {
        return Err(AppError::conflict("Another account would come back now than when the request was filed.")
            .with_remedy("Deny the request; it can be filed again as things are now.", None));
    }
    if let Some(former) = former {
        return Ok((reinstate(tx, permit, former, asked)?, "account.reinstate"));
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
    Ok((account::insert(tx, new)?, "account.create"))
}

/// A deactivated account comes back under the name and in the group that are asked for now.
fn reinstate(
    tx: &mut Tx<'_>,
    permit: &Permit<AccessRequestDecide>,
    former: AccountId,
    asked: Asked,
) -> AppResult<AccountRow> {
    let mut account = db::account::lock(tx.conn, former)?;
    account.deactivated_at = None;
    account.deactivated_reason = None;
    account.display_name = asked.display_name;
    account.security_group = Coded(asked.group);
    forget_token(tx, permit, &mut account, asked.email)?;
    Ok(account)
}

/// Access after a year: the same account with its history, and a new e-token. No second request is filed until the
/// person has activated it.
fn reestablish(
    tx: &mut Tx<'_>,
    permit: &Permit<AccessRequestDecide>,
    row: &mut AccessRequestRow,
    account: &mut AccountRow,
) -> AppResult<()> {
    if let Some(email) = &row.content.0.email {
        no_colleague_has(tx, &row.organization(), account.id, email)?;
    }
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
