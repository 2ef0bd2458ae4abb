//! Reading machine clients.

use nimrs_contract::client::{ClientContent, ClientSecretView, ClientView};
use nimrs_contract::vocabulary::{ClientGroup, SecurityGroup};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::client::{ClientRow, ClientSecretRow};
use crate::domain::ids::AccountId;
use crate::domain::permissions::actions::ClientManage;
use crate::domain::permissions::{Actor, permit, permit_anywhere};
use crate::service::context::{Ctx, Saved, Tx};
use crate::service::error::AppResult;
use crate::service::page::PageRequest;

use super::{missing, target};

/// The clients that the actor may manage, in the order in which they were registered, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<AccountId>,
) -> AppResult<(Vec<ClientView>, Option<AccountId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<ClientManage>(&actor)?;
        let rows = db::client::list(tx.conn, actor.scope, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(client, _)| client.account_id);
        let ids: Vec<AccountId> = rows.iter().map(|(client, _)| client.account_id).collect();
        let secrets = db::client::secrets(tx.conn, &ids, tx.now)?;
        let of = |id: AccountId| secrets.iter().filter(move |secret| secret.account_id == id);
        Ok((rows.iter().map(|(client, account)| view(client, account, of(client.account_id))).collect(), next))
    })
    .await
}

/// One client.
pub async fn get(ctx: &Ctx, actor: Actor, id: AccountId) -> AppResult<Saved<ClientView>> {
    ctx.read(move |tx| {
        permit_anywhere::<ClientManage>(&actor)?;
        let (client, account) = db::client::find(tx.conn, actor.scope, id)?.ok_or_else(missing)?;
        permit::<ClientManage>(&actor, &target(&account))?;
        saved(tx, &client, &account)
    })
    .await
}

/// A client with the secrets that are good now.
pub fn saved(tx: &mut Tx<'_>, client: &ClientRow, account: &AccountRow) -> AppResult<Saved<ClientView>> {
    let secrets = db::client::secrets(tx.conn, &[client.account_id], tx.now)?;
    Ok(Saved::new(view(client, account, secrets.iter()), client.version))
}

/// What is said of a client, as it was given.
pub fn content(client: &ClientRow) -> ClientContent {
    ClientContent {
        name: client.name.clone(),
        auth_method: client.auth_method.0,
        scopes: client.scopes.split_ascii_whitespace().map(str::to_owned).collect(),
        jwks: client.jwks.as_ref().map(|jwks| jwks.0.clone()),
        jwks_uri: client.jwks_uri.clone(),
    }
}

/// A secret without what is secret of it.
pub fn secret_view(row: &ClientSecretRow) -> ClientSecretView {
    ClientSecretView {
        id: row.id.into(),
        hint: row.hint.clone(),
        created_at: row.created_at.0,
        expires_at: row.expires_at.0,
    }
}

fn view<'s>(
    client: &ClientRow,
    account: &AccountRow,
    secrets: impl Iterator<Item = &'s ClientSecretRow>,
) -> ClientView {
    ClientView {
        id: client.account_id.into(),
        version: client.version,
        group: match account.security_group.0 {
            SecurityGroup::JusticeCenter => ClientGroup::JusticeCenter,
            _ => ClientGroup::Integration,
        },
        facility_id: account.facility_id.map(Into::into),
        content: content(client),
        secrets: secrets.map(secret_view).collect(),
        disabled_at: account.deactivated_at.map(|at| at.0),
        last_used_at: client.last_used_at.map(|at| at.0),
        created_at: client.created_at.0,
        updated_at: client.updated_at.0,
    }
}
