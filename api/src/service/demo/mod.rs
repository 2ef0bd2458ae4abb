//! The demo: a synthetic State with facilities, staff and incidents, for an empty database. Nobody in it exists.

mod accounts;
mod facilities;

use std::sync::Arc;

use nimrs_contract::vocabulary::{SecurityGroup, StaffKind};
use serde::Serialize;

use super::app::App;
use super::context::{Ctx, RequestInfo, Tx};
use super::error::{AppError, AppResult};
use super::secret::pin;
use crate::db;

/// How a person of the demo signs on. The PIN and the seed are given out here and nowhere else.
#[derive(Debug, Clone, Serialize)]
pub struct DemoAccount {
    /// The user ID.
    pub user_id: String,
    /// The PIN.
    pub pin: String,
    /// The e-token, for an authenticator app.
    pub otpauth_uri: String,
    /// The security group.
    pub security_group: SecurityGroup,
    /// Whose employee.
    pub staff_kind: StaffKind,
    /// The organisation's name.
    pub organization: String,
    /// The e-token's seed in base32.
    #[serde(skip)]
    pub seed: String,
}

/// Whether the database has nobody who could sign on, which is when the demo may be filled in.
pub async fn wanted(app: &Arc<App>) -> AppResult<bool> {
    app.db.read(|conn| Ok(!db::account::any(conn)?)).await
}

/// Fills an empty database and tells how to sign on. One that holds an account already is refused.
pub async fn fill(app: &Arc<App>) -> AppResult<Vec<DemoAccount>> {
    let ctx = context(app);
    let pin = accounts::new_pin(&app.system);
    // All share the PIN and so its hash: hashing one for each would take seconds.
    let hash = pin::hash(app, pin.clone()).await?;
    let people = accounts::people(app, pin)?;
    ctx.write(move |tx| {
        refuse_unless_empty(tx)?;
        let actor = accounts::founder(tx);
        let places = facilities::create(tx, &actor)?;
        people.into_iter().map(|person| accounts::create(tx, &actor, &places, person, &hash)).collect()
    })
    .await
}

fn context(app: &Arc<App>) -> Ctx {
    let request = RequestInfo { id: "demo".to_owned(), operation: "demo".to_owned(), ..RequestInfo::default() };
    Ctx { app: Arc::clone(app), request: request.into() }
}

fn refuse_unless_empty(tx: &mut Tx<'_>) -> AppResult<()> {
    if db::account::any(tx.conn)? {
        return Err(AppError::conflict(
            "the database holds accounts already; the demo is filled into an empty database only",
        ));
    }
    Ok(())
}
