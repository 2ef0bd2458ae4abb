//! What all requests share.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::config::Config;
use crate::db::Database;
use crate::domain::ids::AccountId;
use crate::files::FileStore;
use crate::outbound::Outbound;
use crate::system::System;

use super::event::Streams;
use super::oauth::ClientKeys;
use super::secret::access_token::TokenKeys;
use super::secret::sealing::Sealer;

/// The running service's parts.
pub struct App {
    /// The settings.
    pub config: Config,
    /// The database.
    pub db: Database,
    /// The attached files.
    pub files: FileStore,
    /// Calls addresses that others typed.
    pub outbound: Outbound,
    /// Clock and random source.
    pub system: System,
    /// Seals what must not be read from the database alone.
    pub sealer: Sealer,
    /// The keys that sign and check access tokens.
    pub token_keys: TokenKeys,
    /// The key sets of machine clients that were fetched.
    pub client_keys: ClientKeys,
    /// Bounds how many PINs are hashed at once, since each takes 19 MiB.
    pub hashing: tokio::sync::Semaphore,
    /// The idempotency keys whose request is running in this process.
    pub running: Running,
    /// Wakes whoever makes exports.
    pub exports_waiting: tokio::sync::Notify,
    /// Wakes whoever works off imports.
    pub imports_waiting: tokio::sync::Notify,
    /// Who follows the events in this process.
    pub streams: Streams,
    /// The address users know, without a slash at the end; the issuer of tokens.
    pub public_url: String,
}

/// The idempotency keys whose request is running in this process.
#[derive(Default)]
pub struct Running(Mutex<HashSet<(AccountId, String)>>);

/// Holds a key while its request runs.
pub struct RunningGuard {
    app: Arc<App>,
    key: (AccountId, String),
}

impl App {
    /// Takes a key; `None` while another request holds it.
    pub fn hold(self: &Arc<Self>, account: AccountId, key: &str) -> Option<RunningGuard> {
        let key = (account, key.to_owned());
        let mut held = self.running.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.insert(key.clone()).then(|| RunningGuard { app: Arc::clone(self), key })
    }
}

impl Drop for RunningGuard {
    fn drop(&mut self) {
        let mut held = self.app.running.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.remove(&self.key);
    }
}
