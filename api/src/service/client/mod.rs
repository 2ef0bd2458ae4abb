//! Machine clients, as those manage them who may: a Security Administrator the facility's own, Central Office all.

mod manage;
mod secret;
mod view;

pub use manage::{create, disable, edit, enable};
pub use secret::{add_secret, revoke_secret};
pub use view::{get, list};

use serde_json::{Value, json};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::client::{ClientRow, ClientWithAccount};
use crate::domain::ids::AccountId;
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Actor, Permit, Target, permit, permit_anywhere};
use crate::service::follow_up::expect;

use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};

fn missing() -> AppError {
    AppError::not_found("client")
}

/// What the rules need to know of a client's account.
fn target(account: &AccountRow) -> Target {
    Target::account(account.facility_id, None, account.staff_kind.0)
}

/// A client that the actor may change, held, of the expected version.
fn hold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AccountId,
    expected: i32,
) -> AppResult<(ClientWithAccount, Permit<ClientManage>)> {
    permit_anywhere::<ClientManage>(actor)?;
    let found = db::client::lock(tx.conn, actor.scope, id)?.ok_or_else(missing)?;
    let permit = permit::<ClientManage>(actor, &target(&found.1))?;
    expect(found.0.version, expected)?;
    Ok((found, permit))
}

/// Writes down what was done to a client.
fn note(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (client, account): (&ClientRow, &AccountRow),
    action: &'static str,
    reason: Option<String>,
    more: Value,
) -> AppResult<()> {
    let subject = Subject { facility: account.facility_id, ..Subject::new("client", client.account_id) };
    let details = audit::with(json!({ "auth_method": client.auth_method.0, "scopes": client.scopes }), more);
    audit::done(tx, actor, Event { action, subject, reason, details: Some(details) })
}
