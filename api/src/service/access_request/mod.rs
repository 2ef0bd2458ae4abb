//! Requests for access: filed, decided by somebody else, and followed until the person has activated the e-token.

mod bulk;
mod decide;
mod file;
mod follow;
mod people;
mod place;
mod read;

pub use crate::db::access_request::AccessRequestFilter;
pub use bulk::{BulkAsk, bulk};
pub use decide::{approve, deny};
pub use file::file;
pub use follow::{hold_awaiting, note_activated, note_sent, resend, withdraw};
pub use read::{get, list};

use nimrs_contract::problem::Warning;
use serde_json::{Value, json};

use crate::db;
use crate::db::access_request::AccessRequestRow;
use crate::db::types::{At, Coded};
use crate::domain::access_request::{Act, transition};
use crate::domain::ids::AccessRequestId;
use crate::domain::permissions::Actor;

use super::audit::{self, Event, Subject};
use super::context::{Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use nimrs_contract::access_request::AccessRequestView;

const KIND: &str = "access_request";

/// A request with the name of its facility.
struct Found {
    row: AccessRequestRow,
    facility_name: Option<String>,
}

/// A request that the actor may see, held until the transaction ends.
fn hold(tx: &mut Tx<'_>, actor: &Actor, id: AccessRequestId) -> AppResult<Found> {
    let found = db::access_request::lock(tx.conn, actor, id)?;
    let (row, facility_name) = found.ok_or_else(|| AppError::not_found("request for access"))?;
    Ok(Found { row, facility_name })
}

/// Moves a held request of the expected version to where the act leads.
fn step(found: &mut Found, expected: i32, act: Act) -> AppResult<()> {
    expect(found.row.version, expected)?;
    let to = transition(found.row.kind.0, found.row.status.0, act)
        .map_err(|refused| AppError::conflict(refused.to_string()))?;
    found.row.status = Coded(to);
    Ok(())
}

/// Who settled it, when, and with which words; another one may be filed from now on.
fn settle(row: &mut AccessRequestRow, actor: &Actor, note: Option<String>, now: At) {
    row.decided_by = Some(actor.account_id);
    row.decided_by_user_id = Some(actor.user_id.clone());
    row.decided_at = Some(now);
    row.decision_note = note;
    row.open_key = None;
    row.open_user_id = None;
}

/// What was done to a request: the act, the reason that was given for it, and further facts.
#[derive(Debug, Clone, Default)]
struct Deed {
    action: &'static str,
    reason: Option<String>,
    more: Value,
}

/// Writes a changed request with its audit entry, and shows it.
fn done(
    tx: &mut Tx<'_>,
    actor: &Actor,
    mut found: Found,
    deed: Deed,
    warnings: Vec<Warning>,
) -> AppResult<Saved<AccessRequestView>> {
    let now = tx.now;
    db::access_request::save(tx.conn, &mut found.row, now)?;
    audit::done(tx, actor, event(&found.row, deed))?;
    let version = found.row.version;
    let view = AccessRequestView { warnings, ..read::view(tx, actor, &found)? };
    Ok(Saved::new(view, version))
}

/// What happened to a request; user IDs and no names.
fn event(row: &AccessRequestRow, deed: Deed) -> Event {
    let details = json!({
        "version": row.version, "kind": row.kind.0, "route": row.route.0, "status": row.status.0,
        "user_id": row.content.0.user_id, "security_group": row.content.0.group,
        "account_id": row.account_id,
    });
    let subject = Subject { facility: row.facility_id, ..Subject::new(KIND, row.id) };
    let Deed { action, reason, more } = deed;
    Event { action, subject, reason, details: Some(audit::with(details, more)) }
}
