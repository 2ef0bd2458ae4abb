//! Who a job works for: the account that asked, as it stands when the job runs.

use nimrs_contract::vocabulary::{Code, ProblemCode, Standing};

use crate::db;
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::permissions::Actor;

use super::audit::organization;
use super::context::{Ctx, Tx};
use super::error::{AppError, AppResult};
use super::refusal;

/// The group of an actor and whose records it may know of, as they are kept with a job.
pub fn rights(actor: &Actor) -> (String, String) {
    (actor.group.code().to_owned(), organization(&actor.scope))
}

/// Why a job cannot go on for an account.
pub const RIGHTS_CHANGED: &str =
    "The account that asked for it is not active any more, or its rights have changed since. Ask for it anew.";

/// The account as an actor, if it is active and has the same rights as when it asked. Emergency accesses do not count:
/// whoever needs to see names in bulk says why.
pub fn actor(tx: &mut Tx<'_>, account: AccountId, asked_with: (&str, &str)) -> AppResult<Option<Actor>> {
    let Some(row) = db::account::by_id(tx.conn, account)? else { return Ok(None) };
    if row.facts().standing(tx.now) != Standing::Active {
        return Ok(None);
    }
    let actor = row.actor(SessionId(uuid::Uuid::nil()));
    let (group, organization) = rights(&actor);
    Ok(Some(actor).filter(|_| (group.as_str(), organization.as_str()) == asked_with))
}

/// The account of a user ID as an actor, for the command line; it must be active.
pub async fn by_user_id(ctx: &Ctx, user_id: &str) -> AppResult<Actor> {
    let asked = user_id.to_owned();
    ctx.read(move |tx| {
        let unknown =
            || AppError::new(ProblemCode::NotFound, format!("There is no account with the user ID {asked:?}."));
        let row = db::account::by_user_id(tx.conn, &asked)?.ok_or_else(unknown)?;
        if row.machine {
            return Err(unknown());
        }
        match row.facts().standing(tx.now) {
            Standing::Active => Ok(row.actor(SessionId(uuid::Uuid::nil()))),
            standing => Err(refusal::standing(standing, row.staff_kind.0)),
        }
    })
    .await
}
