//! What a facility's Security Administrator and Central Office do with accounts.

use nimrs_contract::account::{AccountChange, ChangeGroup, Deactivate};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{ProblemCode, SecurityGroup};

use crate::db;
use crate::db::account::{AccountRow, ChangesAccount};
use crate::db::types::{At, Coded};
use crate::domain::access_request::group_fault;
use crate::domain::ids::AccountId;
use crate::domain::permissions::{Actor, Permit, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::webinar;

use super::read::view;
use super::{Held, hold, level_1, note};

/// Moves an account to another security group of the same organisation. Takes effect with the person's next request.
pub async fn change_group(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: ChangeGroup,
) -> AppResult<Answer<AccountChange>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut held, permit) = hold::<actions::AccountChangeGroup>(tx, &actor, id, expected)?;
        not_oneself(&actor, &held.row)?;
        not_to_central_office(request.security_group)?;
        fits(&held.row, request.security_group)?;
        let warnings = put_into_group(tx, &permit, &mut held.row, request.security_group)?;
        note(tx, &actor, &held.row, "account.change_group", request.reason)?;
        Ok(changed(tx, held, warnings))
    })
    .await
}

/// Takes an account out of use; its sessions end at once.
pub async fn deactivate(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: Deactivate,
) -> AppResult<Answer<AccountChange>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut held, permit) = hold::<actions::AccountDeactivate>(tx, &actor, id, expected)?;
        not_oneself(&actor, &held.row)?;
        if held.row.deactivated_at.is_some() {
            return Err(AppError::conflict("The account is deactivated already."));
        }
        let warnings = take_out_of_use(tx, &permit, &mut held.row, &request.reason)?;
        note(tx, &actor, &held.row, "account.deactivate", request.reason)?;
        Ok(changed(tx, held, warnings))
    })
    .await
}

/// Gives a held account another group, with what follows from it. Refused where it is the facility's last Level 1 user.
pub fn put_into_group<A: ChangesAccount>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    row: &mut AccountRow,
    group: SecurityGroup,
) -> AppResult<Vec<Warning>> {
    let warnings = if group == SecurityGroup::Level1 { Vec::new() } else { level_1::leave(tx, row)? };
    row.security_group = Coded(group);
    db::account::update(tx.conn, permit, row, tx.now)?;
    Ok(warnings)
}

/// Takes a held account out of use, with what follows from it: its sessions end, and its places in webinars go to those
/// who wait. Refused where it is the facility's last Level 1 user.
pub fn take_out_of_use<A: ChangesAccount>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    row: &mut AccountRow,
    reason: &str,
) -> AppResult<Vec<Warning>> {
    let warnings = level_1::leave(tx, row)?;
    row.deactivated_at = Some(At(tx.now));
    row.deactivated_reason = Some(reason.to_owned());
    db::account::update(tx.conn, permit, row, tx.now)?;
    db::session::end_all(tx.conn, row.id, None, "deactivated", tx.now)?;
    webinar::give_up_all(tx, row.id)?;
    Ok(warnings)
}

fn changed(tx: &Tx<'_>, held: Held, warnings: Vec<Warning>) -> Saved<AccountChange> {
    let version = held.row.version;
    let account = view(&held.row, held.facility_name, tx.now);
    Saved::new(AccountChange { account, warnings, enrollment: None }, version)
}

/// Two persons: nobody raises or removes themselves.
fn not_oneself(actor: &Actor, row: &AccountRow) -> AppResult<()> {
    if actor.account_id == row.id {
        return Err(AppError::new(ProblemCode::Forbidden, "You cannot do this to your own account.")
            .with_remedy("Ask another Security Administrator, or Central Office, to do it.", None));
    }
    Ok(())
}

/// Two persons: nobody is raised to Central Office by one person alone.
fn not_to_central_office(group: SecurityGroup) -> AppResult<()> {
    if group != SecurityGroup::CentralOffice {
        return Ok(());
    }
    Err(AppError::new(ProblemCode::Forbidden, "Nobody is put into the group central_office by one person alone.")
        .with_remedy(
            "File a request for access at Central Office: POST /v1/access-requests. Another person of Central Office \
             decides it.",
            None,
        ))
}

/// A group must be one that is held at the account's organization, by the rule that requests for access go by.
fn fits(row: &AccountRow, group: SecurityGroup) -> AppResult<()> {
    match group_fault(group, row.organization_kind.0) {
        Some(message) => Err(AppError::invalid_at("/security_group", "does_not_fit", message)),
        None => Ok(()),
    }
}
