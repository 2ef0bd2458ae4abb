//! Registering machine clients, changing them, taking them out of use and back.

use std::sync::Arc;

use nimrs_contract::client::{ClientContent, ClientView, DisableClient, NewClient};
use nimrs_contract::vocabulary::{ClientGroup, OrganizationKind, ProblemCode, SecurityGroup, StaffKind};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::client::ClientRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::client;
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Actor, Permit, Scope, Target, permit, permit_anywhere};
use crate::service::account;
use crate::service::app::App;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::follow_up::sound;
use crate::service::patch;

use super::view::{content, saved};
use super::{hold, note};

/// Whose machine a new client is.
struct Home {
    group: SecurityGroup,
    staff_kind: StaffKind,
    facility: Option<FacilityId>,
}

/// Registers a client. What it signs on with comes after: its secrets are made one by one.
pub async fn create(ctx: &Ctx, actor: Actor, new: NewClient) -> AppResult<Answer<ClientView>> {
    let (who, app) = (actor.clone(), Arc::clone(&ctx.app));
    ctx.change(&who, move |tx| {
        let (home, permit) = home(tx, &actor, &new)?;
        sound(client::faults(&new.content, home.group, "/content"))?;
        reachable(&app, &new.content, "/content")?;
        let account = open_account(tx, &home, new.content.name.trim())?;
        let row = ClientRow {
            account_id: account.id,
            last_used_at: None,
            created_by: actor.account_id,
            version: 1,
            created_at: At(tx.now),
            updated_at: At(tx.now),
            ..with(new.content, account.id, tx)
        };
        db::client::insert(tx.conn, &permit, row.clone())?;
        note(tx, &actor, (&row, &account), "client.create", None, json!({}))?;
        saved(tx, &row, &account)
    })
    .await
}

/// Changes what is said of a client. Tokens that it has are ended where it may do something else than before, or proves
/// in another way who it is.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<ClientView>> {
    let (who, app) = (actor.clone(), Arc::clone(&ctx.app));
    ctx.change(&who, move |tx| {
        let ((before, mut account), permit) = hold(tx, &actor, id, expected)?;
        let changed: ClientContent = patch::apply(&content(&before), changes, "")?;
        sound(client::faults(&changed, account.security_group.0, ""))?;
        reachable(&app, &changed, "")?;
        let said = with(changed, id, tx);
        let mut row = ClientRow {
            name: said.name,
            auth_method: said.auth_method,
            scopes: said.scopes,
            jwks: said.jwks,
            jwks_uri: said.jwks_uri,
            ..before.clone()
        };
        if row == before {
            return saved(tx, &row, &account);
        }
        if row.name != before.name {
            account.display_name.clone_from(&row.name);
            db::account::update(tx.conn, &permit, &mut account, tx.now)?;
        }
        let renamed = ClientRow { name: row.name.clone(), ..before.clone() };
        if row != renamed {
            db::session::end_all(tx.conn, id, None, "client changed", tx.now)?;
        }
        db::client::update(tx.conn, &permit, &mut row, tx.now)?;
        let keys = row.jwks != before.jwks || row.jwks_uri != before.jwks_uri;
        note(tx, &actor, (&row, &account), "client.edit", None, json!({ "keys_changed": keys }))?;
        saved(tx, &row, &account)
    })
    .await
}

/// Takes a client out of use; its tokens stop working at once.
pub async fn disable(
    ctx: &Ctx,
    actor: Actor,
    id: AccountId,
    expected: i32,
    request: DisableClient,
) -> AppResult<Answer<ClientView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let ((mut row, mut account), permit) = hold(tx, &actor, id, expected)?;
        if account.deactivated_at.is_some() {
            return Err(AppError::conflict("The client is out of use already."));
        }
        account.deactivated_at = Some(At(tx.now));
        account.deactivated_reason = Some(request.reason.clone());
        db::session::end_all(tx.conn, id, None, "client disabled", tx.now)?;
        switched(tx, &actor, &permit, (&mut row, &mut account), "client.disable", Some(request.reason))
    })
    .await
}

/// Puts a client back in use, with the keys and secrets that are good still.
pub async fn enable(ctx: &Ctx, actor: Actor, id: AccountId, expected: i32) -> AppResult<Answer<ClientView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let ((mut row, mut account), permit) = hold(tx, &actor, id, expected)?;
        if account.deactivated_at.is_none() {
            return Err(AppError::conflict("The client is in use already."));
        }
        account.deactivated_at = None;
        account.deactivated_reason = None;
        switched(tx, &actor, &permit, (&mut row, &mut account), "client.enable", None)
    })
    .await
}

fn switched(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<ClientManage>,
    (row, account): (&mut ClientRow, &mut AccountRow),
    action: &'static str,
    reason: Option<String>,
) -> AppResult<Saved<ClientView>> {
    db::account::update(tx.conn, permit, account, tx.now)?;
    db::client::update(tx.conn, permit, row, tx.now)?;
    note(tx, actor, (row, account), action, reason, json!({}))?;
    saved(tx, row, account)
}

/// Refuses an address that can never be fetched from; what its name leads to is asked when it is.
fn reachable(app: &App, content: &ClientContent, prefix: &str) -> AppResult<()> {
    let Some(uri) = &content.jwks_uri else { return Ok(()) };
    let refused = |error| AppError::invalid_at(&format!("{prefix}/jwks_uri"), "unreachable", format!("{error}"));
    app.outbound.check(uri).map(|_| ()).map_err(refused)
}

/// Whose machine it is to be, and that the actor may register one there.
fn home(tx: &mut Tx<'_>, actor: &Actor, new: &NewClient) -> AppResult<(Home, Permit<ClientManage>)> {
    permit_anywhere::<ClientManage>(actor)?;
    match (new.group, new.facility_id) {
        (ClientGroup::JusticeCenter, Some(_)) => {
            Err(AppError::invalid_at("/facility_id", "not_here", "belongs to a client of a facility alone"))
        }
        (ClientGroup::JusticeCenter, None) => of_the_justice_center(actor),
        (ClientGroup::Integration, Some(id)) => of_a_facility(tx, actor, id.into()),
        (ClientGroup::Integration, None) => match actor.scope {
            Scope::Facility(own) => of_a_facility(tx, actor, own),
            _ => Err(AppError::invalid_at("/facility_id", "required", "is required here: whose machine is it?")),
        },
    }
}

fn of_the_justice_center(actor: &Actor) -> AppResult<(Home, Permit<ClientManage>)> {
    let permit = permit::<ClientManage>(actor, &Target::account(None, None, StaffKind::State)).map_err(|_| {
        AppError::new(ProblemCode::Forbidden, "Central Office alone registers the machines of the Justice Center.")
    })?;
    Ok((Home { group: SecurityGroup::JusticeCenter, staff_kind: StaffKind::State, facility: None }, permit))
}

fn of_a_facility(tx: &mut Tx<'_>, actor: &Actor, id: FacilityId) -> AppResult<(Home, Permit<ClientManage>)> {
    let none = || AppError::not_found("facility");
    let facility = db::facility::find(tx.conn, id)?.ok_or_else(none)?;
    let staff_kind = if facility.operated_by_state { StaffKind::State } else { StaffKind::Local };
    let permit =
        permit::<ClientManage>(actor, &Target::account(Some(id), None, staff_kind)).map_err(|denied| match denied {
            denied if denied.hides() => none(),
            denied => denied.into(),
        })?;
    if !facility.active {
        return Err(AppError::conflict("The facility is not in use any more, so nothing of it signs on."));
    }
    Ok((Home { group: SecurityGroup::Integration, staff_kind, facility: Some(id) }, permit))
}

/// The account with which a client acts. Its user ID has a sign that no person's may have.
fn open_account(tx: &mut Tx<'_>, home: &Home, name: &str) -> AppResult<AccountRow> {
    let id: AccountId = tx.id();
    let organization = match home.facility {
        Some(_) => OrganizationKind::Facility,
        None => OrganizationKind::JusticeCenter,
    };
    let new = account::NewAccount {
        user_id: format!("client:{id}"),
        display_name: name.to_owned(),
        email: None,
        group: home.group,
        staff_kind: home.staff_kind,
        organization,
        facility: home.facility,
        field_office: None,
    };
    account::insert_machine(tx, id, new)
}

/// What was said of a client as it is kept, beside what stays.
fn with(said: ClientContent, id: AccountId, tx: &Tx<'_>) -> ClientRow {
    ClientRow {
        account_id: id,
        name: said.name.trim().to_owned(),
        auth_method: Coded(said.auth_method),
        scopes: said.scopes.join(" "),
        jwks: said.jwks.map(Json),
        jwks_uri: said.jwks_uri,
        last_used_at: None,
        created_by: id,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    }
}
