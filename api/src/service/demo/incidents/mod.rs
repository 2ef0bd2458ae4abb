//! The incidents of the demo: stories of a year and a half, played through the use cases with a clock of their own.

pub(super) mod chance;
mod play;
mod record;
pub(super) mod story;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt, stream};
use tokio::sync::Semaphore;

use crate::db::connection::Target;
use crate::service::app::{App, Running};
use crate::service::context::{Ctx, RequestInfo};
use crate::service::error::AppResult;
use crate::service::oauth::ClientKeys;
use crate::service::secret::access_token::TokenKeys;
use crate::system::{ManualClock, Random, System};

use super::World;

/// A context whose clock is set by hand; everything else is that of the service.
pub struct Stage {
    ctx: Ctx,
    clock: Arc<ManualClock>,
}

impl Stage {
    /// A stage whose clock shows `at`.
    pub fn new(app: &Arc<App>, at: DateTime<Utc>) -> Self {
        Self::with(app, at, Arc::clone(&app.system.random))
    }

    /// A stage that is the same for the same seed, ids included.
    pub fn seeded(app: &Arc<App>, at: DateTime<Utc>, seed: u64) -> Self {
        Self::with(app, at, Arc::new(chance::Seeded::new(seed)))
    }

    fn with(app: &Arc<App>, at: DateTime<Utc>, random: Arc<dyn Random>) -> Self {
        let clock = Arc::new(ManualClock::new(at));
        let system = System::new(Arc::clone(&clock) as _, random);
        let app = App {
            config: app.config.clone(),
            db: app.db.clone(),
            system,
            files: app.files.clone(),
            outbound: app.outbound.clone(),
            sealer: app.sealer.clone(),
            token_keys: TokenKeys::default(),
            client_keys: ClientKeys::default(),
            hashing: Semaphore::new(1),
            running: Running::default(),
            exports_waiting: tokio::sync::Notify::new(),
            imports_waiting: tokio::sync::Notify::new(),
            streams: crate::service::event::Streams::default(),
            public_url: app.public_url.clone(),
        };
        let request = RequestInfo { id: "demo".to_owned(), operation: "demo".to_owned(), ..RequestInfo::default() };
        Self { ctx: Ctx { app: Arc::new(app), request: request.into() }, clock }
    }

    /// The context at this time.
    pub fn at(&self, time: DateTime<Utc>) -> &Ctx {
        self.clock.set(time);
        &self.ctx
    }
}

/// How many stories are played at the same time. The embedded database commits what comes together at once, and in the
/// order in which it came.
fn at_once(app: &App) -> usize {
    match app.db.target() {
        Target::Sqlite { .. } => 64,
        Target::Pg { .. } => 1,
    }
}

/// Plays all stories; gives how many incidents there are.
pub async fn fill(app: &Arc<App>, world: &World) -> AppResult<usize> {
    let now = app.system.now();
    let mut plans = record::plans(world, now)?;
    // So that the numbers go with the dates.
    plans.sort_by_key(|plan| plan.times.created);
    let begun: Vec<play::Begun> = stream::iter(plans)
        .map(|plan| play::begin(Stage::new(app, plan.times.created), world, plan))
        .buffered(at_once(app))
        .try_collect()
        .await?;
    let count = begun.len();
    let rest = stream::iter(begun).map(|begun| play::go_on(begun, now)).buffer_unordered(at_once(app));
    rest.try_collect::<Vec<()>>().await?;
    Ok(count)
}
