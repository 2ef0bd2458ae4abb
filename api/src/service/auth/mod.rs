//! Signing on and off, activation, the PIN and the sessions.

mod activate;
mod login;
mod pin;
mod qr_code;
mod refresh;
mod sessions;

pub use activate::{KIND_PIN, KIND_TOKEN, activate};
pub use login::login;
pub use pin::change_pin;
pub use refresh::refresh;
pub use sessions::{end, list, logout, view as session_view};

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::auth::TokenPair;
use serde_json::json;

use crate::db::account::AccountRow;
use crate::domain::ids::SessionId;

use super::app::App;
use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::AppResult;
use super::secret::access_token::{self, Bearer};

/// Hours a session lasts at most.
const SESSION_HOURS: i64 = 12;
/// Minutes after which an unused session ends.
const IDLE_MINUTES: i64 = 30;

/// The tokens of a session.
fn token_pair(
    app: &App,
    account: &AccountRow,
    session: SessionId,
    secret: &str,
    session_ends: DateTime<Utc>,
) -> AppResult<TokenPair> {
    let left = (session_ends - app.system.now()).min(TimeDelta::minutes(IDLE_MINUTES));
    let bearer = Bearer { account: account.id, session, minutes: access_token::MINUTES, scope: None };
    Ok(TokenPair {
        access_token: app.token_keys.sign(&app.system, &app.public_url, bearer)?,
        token_type: "Bearer".to_owned(),
        expires_in: access_token::MINUTES * 60,
        refresh_token: format!("{session}.{secret}"),
        refresh_expires_in: left.num_seconds(),
    })
}

/// Writes an act of signing on to the audit log; `account` is `None` for a user ID that nobody has.
fn note(
    tx: &mut Tx<'_>,
    account: Option<&AccountRow>,
    session: Option<SessionId>,
    action: &'static str,
    outcome: &'static str,
    what: &str,
) -> AppResult<()> {
    let subject = account.map_or_else(
        || Subject { kind: "account", ..Subject::default() },
        |account| Subject { facility: account.facility_id, ..Subject::new("account", account.id) },
    );
    let event = Event { action, subject, reason: None, details: Some(json!({ "what": what })) };
    let actor = account.map(|account| account.actor(session.unwrap_or(SessionId(uuid::Uuid::nil()))));
    audit::write(tx, actor.as_ref(), event, outcome)
}
