//! Accounts: seeing them, and what administrators and service desks do with them.

mod administer;
pub mod administrators;
mod desk;
mod enrollment;
pub mod level_1;
mod read;
mod same_person;
mod security_group;

pub use administer::{change_group, deactivate, put_into_group, take_out_of_use};
pub use desk::{reissue_token, reset_pin, unlock};
pub use enrollment::{NewAccount, create, insert, insert_machine, invite};
pub use read::{ListAccounts, expiry, get, list, me, name_of, organization, organization_name};
pub use same_person::Selves;
pub use security_group::{group, groups};

use nimrs_contract::vocabulary::{Code, FieldOffice};

use crate::db;
use crate::db::account::AccountRow;
use crate::domain::ids::AccountId;
use crate::domain::permissions::{Action, Actor, Permit, permit};

use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};
use super::refusal;
use nimrs_contract::vocabulary::ProblemCode;

/// An account that may be changed: found in the actor's scope, permitted, held, and of the expected version.
struct Held {
    row: AccountRow,
    facility_name: Option<String>,
}

/// Finds, permits and holds an account for a change.
fn hold<A: Action>(tx: &mut Tx<'_>, actor: &Actor, id: AccountId, expected: i32) -> AppResult<(Held, Permit<A>)> {
    let (seen, facility_name, office) =
        db::account::find(tx.conn, actor.scope, id)?.ok_or_else(|| AppError::not_found("account"))?;
    let office: Option<FieldOffice> = office.map(|office| office.0);
    let permitted =
        permit::<A>(actor, &seen.target(office)).map_err(|denied| refusal::at_account(denied, seen.staff_kind.0))?;
    let row = db::account::lock(tx.conn, id)?;
    if row.version != expected {
        return Err(stale(row.version));
    }
    Ok((Held { row, facility_name }, permitted))
}

/// Somebody changed it since it was read.
pub fn stale(present: i32) -> AppError {
    AppError::new(
        ProblemCode::PreconditionFailed,
        format!(
            "It was changed since you read it; its version is now {present}. Read it again and repeat your change."
        ),
    )
}

/// Writes what was done to an account.
pub fn note(tx: &mut Tx<'_>, actor: &Actor, row: &AccountRow, action: &'static str, reason: String) -> AppResult<()> {
    let subject = Subject { facility: row.facility_id, ..Subject::new("account", row.id) };
    let details = serde_json::json!({ "security_group": row.security_group.0.code() });
    audit::done(tx, actor, Event { action, subject, reason: Some(reason), details: Some(details) })
}
