//! The demo: a synthetic State with facilities, staff and incidents, for an empty database. Nobody in it exists.

mod access_requests;
mod accounts;
mod census;
mod deletion;
mod enrollments;
mod facilities;
mod incidents;
mod justice_center;
mod learning;
mod state;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::vocabulary::{SecurityGroup, StaffKind};
use serde::Serialize;

use super::app::App;
use super::context::Tx;
use super::error::{AppError, AppResult};
use super::secret::pin;
use crate::db;
use crate::domain::permissions::Actor;

pub use state::Size;

use accounts::Hand;
use facilities::{Made, Place};
use incidents::Stage;

/// How many days ago the demo's State began to use the service.
const DAYS: i64 = 600;

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

/// Where the stories take place, and who acts in them.
pub(crate) struct World {
    places: Vec<Made>,
    actors: HashMap<String, Actor>,
}

impl World {
    fn made(&self, place: Place) -> AppResult<&Made> {
        self.places.iter().find(|made| made.place == place).ok_or_else(|| AppError::internal("a facility is missing"))
    }

    fn actor(&self, user_id: &str) -> AppResult<Actor> {
        self.actors.get(user_id).cloned().ok_or_else(|| AppError::internal(format!("the demo has no {user_id}")))
    }
}

/// Fills an empty database and tells how to sign on. One that holds an account already is refused.
pub async fn fill(app: &Arc<App>) -> AppResult<Vec<DemoAccount>> {
    let now = app.system.now();
    let began = now - Duration::days(DAYS);
    let pin = accounts::new_pin(&app.system);
    // All share the PIN and so its hash: hashing one for each would take seconds.
    let hash = pin::hash(app, pin.clone()).await?;
    let people = accounts::people(app, pin)?;
    let stage = Stage::new(app, began);
    let (sign_ons, world) = stage
        .at(began)
        .write(move |tx| {
            refuse_unless_empty(tx)?;
            let founder = accounts::founder(tx);
            let places = facilities::create(tx, &founder)?;
            let (mut sign_ons, mut actors) = (Vec::new(), HashMap::new());
            for (days, person) in (1..).zip(people) {
                let last_login = now - Duration::days(accounts::away(person.user_id()).unwrap_or(days));
                let (sign_on, actor) = accounts::create(tx, &founder, &places, person, &hash, last_login)?;
                actors.insert(actor.user_id.clone(), actor);
                sign_ons.push(sign_on);
            }
            Ok((sign_ons, World { places, actors }))
        })
        .await?;
    // Without its incidents the demo is still of use; nobody would know the PIN if this failed as a whole.
    match stories(app, &stage, &world, began).await {
        Ok(count) => log::info!("the demo has {count} incidents"),
        Err(error) => log::error!("the demo's incidents are not complete: {} {:?}", error.detail, error.cause),
    }
    Ok(sign_ons)
}

/// Adds a whole State of a size to a demo that was just filled in; tells how far it is, in incidents. Its staff, from
/// `f001-1` on, have the PIN of the demo and the e-token of the Central Office account in whose name it is made.
pub async fn grow(app: &Arc<App>, size: Size, progress: impl Fn(u64)) -> AppResult<()> {
    let found = app.db.read(|conn| db::account::by_user_id(conn, accounts::FOUNDER)).await?;
    let row = found.ok_or_else(|| AppError::internal("the demo is not there"))?;
    let hand = Hand {
        founder: row.actor(app.system.id()),
        pin_hash: row.pin_hash.unwrap_or_default(),
        sealed_seed: row.sealed_token_seed.unwrap_or_default(),
        now: app.system.now(),
    };
    state::fill(app, size, hand, progress).await
}

async fn stories(app: &Arc<App>, stage: &Stage, world: &World, began: DateTime<Utc>) -> AppResult<usize> {
    justice_center::managers(stage, world, began).await?;
    let count = incidents::fill(app, world).await?;
    justice_center::fill(app, world).await?;
    enrollments::fill(app, world).await?;
    learning::fill(stage, world, app.system.now()).await?;
    census::fill(&Stage::new(app, app.system.now()), world, app.system.now()).await?;
    deletion::fill(app, world).await?;
    access_requests::fill(app, world).await?;
    Ok(count)
}

fn refuse_unless_empty(tx: &mut Tx<'_>) -> AppResult<()> {
    if db::account::any(tx.conn)? {
        return Err(AppError::conflict(
            "the database holds accounts already; the demo is filled into an empty database only",
        ));
    }
    Ok(())
}
