//! What a use case is handed: the shared parts and the facts of the request; and, inside a transaction, [`Tx`].

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::config::MailConfig;
use crate::db::event::EventRow;
use crate::db::{self, AnyConnection};
use crate::domain::permissions::Actor;
use crate::system::System;

use super::app::App;
use super::audit;
use super::error::{AppError, AppResult};
use super::event;
use super::idempotency;
use super::secret::sealing::Sealer;

/// What the request said besides its content.
#[derive(Debug, Clone, Default)]
pub struct RequestInfo {
    /// The request's id, given by the caller or made here.
    pub id: String,
    /// The operation, as `POST /v1/incidents`.
    pub operation: String,
    /// The path as it was asked for, with its ids.
    pub path: String,
    /// Where the caller is.
    pub client_address: Option<String>,
    /// The caller's program.
    pub user_agent: Option<String>,
    /// Why the caller wants to see persons (`Access-Reason`).
    pub access_reason: Option<String>,
    /// Why the caller changes something after its submission (`Change-Reason`).
    pub change_reason: Option<String>,
    /// The `Idempotency-Key`, with a digest of the request it stands for.
    pub idempotency: Option<IdempotencyClaim>,
}

/// A key and the digest of the request it was sent with.
#[derive(Debug, Clone)]
pub struct IdempotencyClaim {
    /// The key.
    pub key: String,
    /// SHA-256 of operation, path and body.
    pub fingerprint: Vec<u8>,
}

/// The context of one request.
#[derive(Clone)]
pub struct Ctx {
    /// The service's parts.
    pub app: Arc<App>,
    /// The request.
    pub request: Arc<RequestInfo>,
}

/// One transaction.
pub struct Tx<'c> {
    /// The connection.
    pub conn: &'c mut AnyConnection,
    /// The instant of this transaction.
    pub now: DateTime<Utc>,
    /// The source of ids.
    pub system: &'c System,
    /// The request that this is done for.
    pub request: &'c RequestInfo,
    /// From whom mails come, and where the Justice Center gets its.
    pub mail: &'c MailConfig,
    /// Seals what must not be read from the database alone.
    pub sealer: &'c Sealer,
    /// The address users know, for what mails point to.
    pub public_url: &'c str,
    /// What happened so far, to be told with the commit.
    pub events: Vec<EventRow>,
}

impl Tx<'_> {
    /// A new id.
    pub fn id<T: From<Uuid>>(&self) -> T {
        self.system.id()
    }

    /// A new id of what bears another time than now, by which it is to be sorted.
    pub fn id_at<T: From<Uuid>>(&self, at: DateTime<Utc>) -> T {
        T::from(self.system.uuid_at(at))
    }

    /// Does something within this transaction of which nothing stays where it fails, while the rest goes on.
    pub fn apart<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> AppResult<T>) -> AppResult<T> {
        let Self { now, system, request, mail, sealer, public_url, .. } = *self;
        let (done, events) = db::connection::in_savepoint(self.conn, |conn| {
            let mut tx = Tx { conn, now, system, request, mail, sealer, public_url, events: Vec::new() };
            let done = work(&mut tx)?;
            Ok::<_, AppError>((done, tx.events))
        })?;
        self.events.extend(events);
        Ok(done)
    }
}

/// A thing after a change, with the version for its `ETag`.
#[derive(Debug, Clone, Serialize, serde::Deserialize)]
pub struct Saved<T> {
    /// What the caller gets to see.
    pub view: T,
    /// The version, where it has one.
    pub version: Option<i32>,
}

impl<T> Saved<T> {
    /// A thing with a version.
    pub fn new(view: T, version: i32) -> Self {
        Self { view, version: Some(version) }
    }

    /// A thing without one.
    pub fn plain(view: T) -> Self {
        Self { view, version: None }
    }
}

/// The answer to a change.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    /// The thing.
    pub saved: Saved<T>,
    /// Whether it was given before, under the same idempotency key.
    pub replayed: bool,
}

impl Ctx {
    /// Reads.
    pub async fn read<T, F>(&self, work: F) -> AppResult<T>
    where
        F: FnOnce(&mut Tx<'_>) -> AppResult<T> + Send + 'static,
        T: Send + 'static,
    {
        let this = self.clone();
        self.app.db.read(move |conn| this.run(conn, work)).await
    }

    /// Writes, in one transaction, where repeating does no harm or cannot be asked for (sign-on).
    pub async fn write<T, F>(&self, work: F) -> AppResult<T>
    where
        F: FnOnce(&mut Tx<'_>) -> AppResult<T> + Send + 'static,
        T: Send + 'static,
    {
        let this = self.clone();
        self.app.db.write(move |conn| this.run(conn, work)).await
    }

    /// Changes something for an actor: one transaction, done once per idempotency key. A refusal (403) is kept in the
    /// audit log.
    pub async fn change<T, F>(&self, actor: &Actor, work: F) -> AppResult<Answer<T>>
    where
        F: FnOnce(&mut Tx<'_>) -> AppResult<Saved<T>> + Send + 'static,
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        let done = match &self.request.idempotency {
            None => self.write(work).await.map(|saved| Answer { saved, replayed: false }),
            Some(claim) => {
                let Some(_guard) = self.app.hold(actor.account_id, &claim.key) else {
                    return Err(idempotency::running());
                };
                let account = actor.account_id;
                let claim = claim.clone();
                let app = Arc::clone(&self.app);
                self.write(move |tx| idempotency::once(&app, tx, account, &claim, work)).await
            }
        };
        if let Err(error) = &done {
            self.note_refusal(actor, error).await;
        }
        done
    }

    /// Writes down that an actor was refused something it may see.
    pub async fn note_refusal(&self, actor: &Actor, error: &AppError) {
        use nimrs_contract::vocabulary::ProblemCode::{AccessReasonRequired, Forbidden, LastLevel1};
        if !matches!(error.code, Forbidden | LastLevel1 | AccessReasonRequired) {
            return;
        }
        let actor = actor.clone();
        let detail = error.detail.clone();
        let noted = self.write(move |tx| audit::refused(tx, &actor, &detail)).await;
        if let Err(error) = noted {
            log::error!("a refusal could not be written to the audit log: {:?}", error.cause);
        }
    }

    fn run<T>(&self, conn: &mut AnyConnection, work: impl FnOnce(&mut Tx<'_>) -> AppResult<T>) -> AppResult<T> {
        let system = &self.app.system;
        let mail = &self.app.config.mail;
        let (sealer, public_url) = (&self.app.sealer, self.app.public_url.as_str());
        let (now, request, events) = (system.now(), &*self.request, Vec::new());
        let mut tx = Tx { conn, now, system, request, mail, sealer, public_url, events };
        let done = work(&mut tx)?;
        event::write(&mut tx)?;
        Ok(done)
    }
}
