//! What a facility's Security Administrator and Central Office do with accounts.

use nimrs_contract::account::{AccountChange, ChangeGroup, Deactivate};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{ProblemCode, SecurityGroup, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::{Actor, Scope, actions};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::read::view;
use super::{Held, hold, note};

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
        fits(&held.row, request.security_group)?;
        let warnings =
            if request.security_group == SecurityGroup::Level1 { Vec::new() } else { leave_level_1(tx, &held.row)? };
        held.row.security_group = Coded(request.security_group);
        db::account::update(tx.conn, &permit, &mut held.row, tx.now)?;
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
        let warnings = leave_level_1(tx, &held.row)?;
        held.row.deactivated_at = Some(At(tx.now));
        held.row.deactivated_reason = Some(request.reason.clone());
        db::account::update(tx.conn, &permit, &mut held.row, tx.now)?;
        db::session::end_all(tx.conn, id, None, "deactivated", tx.now)?;
        note(tx, &actor, &held.row, "account.deactivate", request.reason)?;
        Ok(changed(tx, held, warnings))
    })
    .await
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

/// A group must be able to work from the account's organisation.
fn fits(row: &AccountRow, group: SecurityGroup) -> AppResult<()> {
    let scope = Scope::of(group, row.staff_kind.0, row.facility_id, row.field_office.map(|office| office.0));
    let at_facility = matches!(scope, Scope::Facility(_));
    if scope == Scope::Nothing || at_facility != row.facility_id.is_some() || group == SecurityGroup::Integration {
        return Err(AppError::invalid_at(
            "/security_group",
            "does_not_fit",
            "This security group cannot be held at the account's organization.",
        ));
    }
    Ok(())
}

/// The rule of the two Level 1 users. The facility's row is held, so that two administrators cannot each remove one
/// of the last two.
fn leave_level_1(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Vec<Warning>> {
    let (SecurityGroup::Level1, Some(facility)) = (row.security_group.0, row.facility_id) else {
        return Ok(Vec::new());
    };
    match others_at_level_1(tx, facility, row.id)? {
        0 if counts(row, tx) => Err(AppError::new(
            ProblemCode::LastLevel1,
            "This is the facility's last usable Level 1 account. Without one nothing can be submitted.",
        )
        .with_remedy("Give another account of the facility Level 1 first, then repeat this.", None)),
        0 | 1 => Ok(vec![Warning {
            code: "fewer_than_two_level_1".to_owned(),
            message: "The facility now has fewer than two Level 1 users. Each facility should have two or more."
                .to_owned(),
        }]),
        _ => Ok(Vec::new()),
    }
}

fn others_at_level_1(tx: &mut Tx<'_>, facility: FacilityId, but: AccountId) -> AppResult<usize> {
    db::account::lock_facility(tx.conn, facility)?;
    let rows = db::account::of_group(tx.conn, facility, SecurityGroup::Level1)?;
    Ok(rows.iter().filter(|row| row.id != but && counts(row, tx)).count())
}

/// Whether an account can sign on, if need be after a desk unlocked it.
fn counts(row: &AccountRow, tx: &Tx<'_>) -> bool {
    matches!(row.facts().standing(tx.now), Standing::Active | Standing::LockedFailedAttempts | Standing::LockedInactive)
}
