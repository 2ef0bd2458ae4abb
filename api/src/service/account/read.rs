//! Reading accounts.

use nimrs_contract::account::{AccountView, ExpiryView, Me, OrganizationRef, PermissionGrant};
use nimrs_contract::vocabulary::{Code, FieldOffice, Grant, OrganizationKind, Permission, SecurityGroup, Standing};

use crate::db;
use crate::db::account::{AccountFilter, AccountRow, AccountWithFacility};
use crate::domain::directory;
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::{Actor, Scope, actions, permit};
use crate::domain::way_back::way_back;
use crate::service::access::Caller;
use crate::service::auth;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::refusal::card;
use chrono::{DateTime, Utc};

/// What a list of accounts is asked with.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListAccounts {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of this group.
    pub group: Option<SecurityGroup>,
    /// After this id.
    pub after: Option<AccountId>,
    /// At most this many.
    pub limit: i64,
}

/// The view of an account.
pub fn view(row: &AccountRow, facility_name: Option<String>, now: DateTime<Utc>) -> AccountView {
    AccountView {
        id: row.id.into(),
        user_id: row.user_id.clone(),
        display_name: row.display_name.clone(),
        email: row.email.clone(),
        security_group: row.security_group.0,
        staff_kind: row.staff_kind.0,
        organization: organization(row, facility_name),
        standing: row.facts().standing(now),
        last_login_at: row.last_login_at.map(|at| at.0),
        created_at: row.created_at.0,
        activated_at: row.activated_at.map(|at| at.0),
        failed_attempts: row.failed_attempts,
        version: row.version,
    }
}

/// The organisation of an account.
pub fn organization(row: &AccountRow, facility_name: Option<String>) -> OrganizationRef {
    OrganizationRef {
        kind: row.organization_kind.0,
        facility_id: row.facility_id.map(Into::into),
        field_office: row.field_office.map(|office| office.0),
        name: organization_name(row, facility_name),
    }
}

/// What the organisation of an account is called.
pub fn organization_name(row: &AccountRow, facility_name: Option<String>) -> String {
    name_of(row.organization_kind.0, row.field_office.map(|office| office.0), facility_name)
}

/// What an organisation is called.
pub fn name_of(kind: OrganizationKind, office: Option<FieldOffice>, facility_name: Option<String>) -> String {
    match kind {
        OrganizationKind::Facility => facility_name.unwrap_or_default(),
        OrganizationKind::FieldOffice => {
            office.map_or_else(String::new, |office| format!("{} Field Office", directory::field_office_name(office)))
        }
        OrganizationKind::CentralOffice => "OMH Central Office".to_owned(),
        OrganizationKind::JusticeCenter => "Justice Center".to_owned(),
        OrganizationKind::ItsServiceDesk => "NYS ITS Service Desk".to_owned(),
        OrganizationKind::NimrsHelpDesk => "NIMRS Help Desk".to_owned(),
    }
}

/// The caller's own account, what it may do, and its session.
pub async fn me(ctx: &Ctx, caller: Caller) -> AppResult<Me> {
    ctx.read(move |tx| {
        let name = facility_name(tx, &caller.account)?;
        let account = view(&caller.account, name, tx.now);
        Ok(Me {
            standing: account.standing,
            permissions: grants(|permission| caller.actor.may(permission)),
            session: auth::session_view(&caller.session, caller.session.id),
            account,
        })
    })
    .await
}

fn facility_name(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Option<String>> {
    Ok(db::account::facility_name(tx.conn, row.id)?)
}

/// What may be done; what may not is left out.
pub fn grants(may: impl Fn(Permission) -> Grant) -> Vec<PermissionGrant> {
    Permission::ALL
        .iter()
        .map(|permission| PermissionGrant { permission: *permission, grant: may(*permission) })
        .filter(|grant| grant.grant != Grant::No)
        .collect()
}

fn in_sight(tx: &mut Tx<'_>, scope: Scope, id: AccountId) -> AppResult<AccountWithFacility> {
    db::account::find(tx.conn, scope, id)?.ok_or_else(|| AppError::not_found("account"))
}

fn seen(tx: &mut Tx<'_>, actor: &Actor, id: AccountId) -> AppResult<AccountWithFacility> {
    let found = in_sight(tx, actor.scope, id)?;
    permit::<actions::AccountRead>(actor, &found.0.target(found.2.map(|office| office.0)))?;
    Ok(found)
}

/// One account.
pub async fn get(ctx: &Ctx, actor: Actor, id: AccountId) -> AppResult<AccountView> {
    ctx.read(move |tx| {
        let (row, name, _) = seen(tx, &actor, id)?;
        Ok(view(&row, name, tx.now))
    })
    .await
}

/// The accounts the actor may see, and whether there are more.
pub async fn list(ctx: &Ctx, actor: Actor, ask: ListAccounts) -> AppResult<(Vec<AccountView>, bool)> {
    ctx.read(move |tx| {
        let filter = AccountFilter { facility: ask.facility, group: ask.group, after: ask.after };
        let mut rows = db::account::list(tx.conn, actor.scope, filter, ask.limit + 1)?;
        let limit = usize::try_from(ask.limit).unwrap_or(0);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let now = tx.now;
        Ok((rows.into_iter().map(|(row, name, _)| view(&row, name, now)).collect(), more))
    })
    .await
}

/// When an account locks and expires, and what to do.
pub async fn expiry(ctx: &Ctx, actor: Actor, id: AccountId) -> AppResult<ExpiryView> {
    ctx.read(move |tx| {
        // One's own dates need no permission, and reading them holds no row.
        let own = id == actor.account_id;
        let row = if own { in_sight(tx, Scope::State, id)?.0 } else { seen(tx, &actor, id)?.0 };
        Ok(expiry_view(&row, tx.now))
    })
    .await
}

fn expiry_view(row: &AccountRow, now: DateTime<Utc>) -> ExpiryView {
    let facts = row.facts();
    let standing = facts.standing(now);
    let way = way_back(standing, row.staff_kind.0);
    ExpiryView {
        last_login_at: facts.last_login_at,
        locks_at: facts.locks_at(),
        expires_at: facts.expires_at(),
        days_left: facts.days_left(now),
        standing,
        what_to_do: match (standing, &way) {
            (Standing::Active, _) | (_, None) => {
                "Sign on at least once in six months; every sign-on starts the count anew.".to_owned()
            }
            (_, Some(way)) => way.text.to_owned(),
        },
        contact: way.and_then(|way| way.contact).map(card),
    }
}
