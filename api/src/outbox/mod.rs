//! Delivers what waits in the outbox: mail over SMTP, or files in a folder.
//!
//! A mail is claimed in one transaction, sent outside of any, and settled in a second one. If the process dies between
//! them, the claim runs out and the mail is sent again, with the same Message-ID. Nothing is lost; a mail arrives
//! twice only when the mail server took it and the word of that never reached the database.

mod counts;
mod folder;
mod replies;
mod smtp;
mod tls;
mod webhook;

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use nimrs_contract::vocabulary::ProblemCode;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

use crate::domain::outbox::Failure;
use crate::service::context::RequestInfo;
use crate::service::mail::deliver::{self, Claim, Settled};
use crate::service::{App, AppResult, Ctx};

use self::counts::Counts;
use self::folder::Folder;
use self::smtp::Smtp;

pub use self::webhook::Webhooks;

/// Mails that one process sends at the same time, so that a slow one does not hold up all others.
const AT_ONCE: usize = 4;

/// After how many looks into the outbox what waits in it is counted.
const COUNT_EVERY: u32 = 15;

/// How often, in a row and a second apart, it is tried to write down what came of a mail.
const SETTLE_ATTEMPTS: u32 = 60;

/// A reason not to start.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OutboxError(String);

enum Transport {
    Smtp(Smtp),
    Folder(Folder),
}

/// A deliverer. Several, in one process or in many, may work on one outbox.
pub struct Outbox {
    app: Arc<App>,
    transport: Transport,
    counts: Counts,
}

/// A deliverer that runs beside the service.
pub struct Running {
    stop: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Outbox {
    /// A deliverer as the configuration says; fails when the authorities for TLS cannot be read.
    pub fn open(app: &Arc<App>) -> Result<Self, OutboxError> {
        let config = &app.config;
        let transport = match &config.mail.smtp {
            Some(server) => Transport::Smtp(Smtp::open(server, config.mail.from.domain()).map_err(OutboxError)?),
            None => Transport::Folder(Folder::at(config.files.data_dir.join("mail"))),
        };
        let counts = Counts::new().map_err(|error| OutboxError(error.to_string()))?;
        Ok(Self { app: Arc::clone(app), transport, counts })
    }

    /// What is counted, for the metrics of the service.
    pub fn collectors(&self) -> Vec<Box<dyn prometheus::core::Collector>> {
        self.counts.collectors()
    }

    /// Where mails go, in words for the operator.
    pub fn describe(&self) -> String {
        match &self.transport {
            Transport::Smtp(smtp) => smtp.describe(),
            Transport::Folder(folder) => {
                format!("written to the folder {}; none is sent (NIMRS_SMTP_URL is not set)", folder.path().display())
            }
        }
    }

    /// Runs until it is stopped.
    pub fn start(self) -> Running {
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        Running { stop, task: tokio::spawn(async move { Arc::new(self).run(&stopped).await }) }
    }

    async fn run(self: Arc<Self>, stop: &Notify) {
        let every = self.app.config.mail.every;
        if every.is_zero() {
            return stop.notified().await;
        }
        let mut busy = JoinSet::new();
        let mut idle = 0_u32;
        loop {
            self.begin(&mut busy).await;
            tokio::select! {
                () = stop.notified() => break,
                // One ended, so there is room for the next.
                Some(_) = busy.join_next() => (),
                () = tokio::time::sleep(every) => {
                    if idle.is_multiple_of(COUNT_EVERY) {
                        self.count_waiting().await;
                    }
                    idle = idle.wrapping_add(1);
                }
            }
        }
        // What has begun is finished; it takes no longer than one delivery may.
        while busy.join_next().await.is_some() {}
    }

    /// Sends everything that is due now, and waits until it is settled; gives how many mails were tried.
    pub async fn deliver_due(self: &Arc<Self>) -> usize {
        let (mut busy, mut tried) = (JoinSet::new(), 0);
        loop {
            tried += self.begin(&mut busy).await;
            if busy.join_next().await.is_none() {
                return tried;
            }
        }
    }

    /// Claims mails that are due, as many as there is room for, and begins to send them.
    async fn begin(self: &Arc<Self>, busy: &mut JoinSet<()>) -> usize {
        let room = AT_ONCE.saturating_sub(busy.len());
        if room == 0 {
            return 0;
        }
        let claims = self.claim(room).await.unwrap_or_else(|error| {
            log::warn!("the outbox could not be read: {}", error.cause.unwrap_or(error.detail));
            Vec::new()
        });
        let begun = claims.len();
        for claim in claims {
            let this = Arc::clone(self);
            busy.spawn(async move { this.deliver(claim).await });
        }
        begun
    }

    async fn claim(&self, room: usize) -> AppResult<Vec<Claim>> {
        let limit = i64::try_from(room).unwrap_or(1);
        let mut claims = Vec::new();
        for id in self.ctx().read(move |tx| deliver::due(tx, limit)).await? {
            let lease = self.lease();
            claims.extend(self.ctx().write(move |tx| deliver::claim(tx, id, lease)).await?);
        }
        Ok(claims)
    }

    async fn count_waiting(&self) {
        if let Ok(waiting) = self.ctx().read(deliver::waiting).await {
            self.counts.waiting(waiting);
        }
    }

    /// Twice as long as a delivery may take, so that nobody else begins while this one may still be under way.
    fn lease(&self) -> TimeDelta {
        TimeDelta::from_std(self.app.config.mail.timeout * 2).unwrap_or(TimeDelta::minutes(1))
    }

    async fn deliver(&self, claim: Claim) {
        let outcome = tokio::time::timeout(self.app.config.mail.timeout, self.send(&claim)).await;
        let outcome = outcome.unwrap_or(Err(Failure::TimedOut));
        let settled = self.settle(&claim, outcome).await;
        let cause = outcome.err().map_or("none", Failure::code);
        let (level, word) = match settled {
            Some(Settled::Sent) => (log::Level::Info, "sent"),
            Some(Settled::Again(_)) => (log::Level::Info, "put_off"),
            Some(Settled::Failed) => (log::Level::Warn, "given_up"),
            Some(Settled::Lost) => (log::Level::Warn, "taken_over"),
            None => (log::Level::Error, "unknown"),
        };
        self.counts.attempt(word);
        log::log!(level, "mail={} attempt={} outcome={word} cause={cause}", claim.id, claim.attempt);
    }

    async fn send(&self, claim: &Claim) -> Result<(), Failure> {
        match &self.transport {
            Transport::Smtp(smtp) => smtp.send(&claim.envelope, &claim.message).await,
            Transport::Folder(folder) => folder.write(claim.id, &claim.message).await,
        }
    }

    /// Writes down what came of a mail; while the database is away, again and again: a mail whose confirmation is
    /// forgotten would be sent twice.
    async fn settle(&self, claim: &Claim, outcome: Result<(), Failure>) -> Option<Settled> {
        for _ in 0..SETTLE_ATTEMPTS {
            let mine = claim.clone();
            let error = match self.ctx().write(move |tx| deliver::settle(tx, &mine, outcome)).await {
                Ok(settled) => return Some(settled),
                Err(error) => error,
            };
            match error.code {
                ProblemCode::StateConflict => return Some(Settled::Lost),
                ProblemCode::DatabaseUnavailable => tokio::time::sleep(Duration::from_secs(1)).await,
                _ => {
                    let cause = error.cause.unwrap_or(error.detail);
                    log::error!("mail={}: what it is about could not be told: {cause}", claim.id);
                    let mine = claim.clone();
                    return self.ctx().write(move |tx| deliver::settle_alone(tx, &mine, outcome)).await.ok();
                }
            }
        }
        None
    }

    fn ctx(&self) -> Ctx {
        let id = self.app.system.uuid().to_string();
        let request = RequestInfo { id, operation: "outbox".to_owned(), ..RequestInfo::default() };
        Ctx { app: Arc::clone(&self.app), request: Arc::new(request) }
    }
}

impl Running {
    /// Begins nothing new, and waits until what has begun is settled.
    pub async fn stop(self) {
        self.stop.notify_one();
        if let Err(error) = self.task.await {
            log::error!("the outbox broke off: {error}");
        }
    }
}
