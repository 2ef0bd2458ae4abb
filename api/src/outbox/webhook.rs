//! Sends what happens to webhooks: makes deliveries of events, claims those whose time has come, calls, and settles.
//!
//! Like a mail, a delivery is claimed in one transaction, sent outside of any, and settled in a second one. If the process
//! dies between them, the claim runs out and it is sent again, with the same `webhook-id`.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use nimrs_contract::vocabulary::ProblemCode;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::domain::ids::{FacilityId, WebhookId};
use crate::service::context::RequestInfo;
use crate::service::webhook::{self, Call, Came, Due, Settled};
use crate::service::{App, AppResult, Ctx};
use crate::system::Stopwatch;

use super::Running;

/// Calls that one process makes at the same time.
const AT_ONCE: usize = 64;
/// Of these to one webhook, so that one that hangs holds up no other.
const OF_ONE: usize = 4;
/// Of these for one facility, or the State, for the same reason.
const OF_OWNER: usize = 16;
/// Bytes of an answer that are kept.
const KEPT: usize = 1024;
/// How often, in a row and a second apart, it is tried to write down what came of a call.
const SETTLE_ATTEMPTS: u32 = 30;

/// Sends to webhooks. Several, in one process or in many, may work on one database.
pub struct Webhooks {
    app: Arc<App>,
}

impl Webhooks {
    /// A sender.
    pub fn new(app: &Arc<App>) -> Self {
        Self { app: Arc::clone(app) }
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
        let mut calling = Calling::default();
        loop {
            self.begin(&mut busy, &mut calling).await;
            tokio::select! {
                () = stop.notified() => break,
                Some(ended) = busy.join_next() => calling.ended(ended),
                () = tokio::time::sleep(every) => (),
            }
        }
        // What has begun is finished; it takes no longer than one call may.
        while busy.join_next().await.is_some() {}
    }

    /// Makes the deliveries of what happened, and begins to send those that are due, as many as there is room for.
    async fn begin(self: &Arc<Self>, busy: &mut JoinSet<Due>, calling: &mut Calling) {
        if let Err(error) = self.claim(busy, calling).await {
            log::warn!("deliveries to webhooks could not be read: {}", error.cause.unwrap_or(error.detail));
        }
    }

    async fn claim(self: &Arc<Self>, busy: &mut JoinSet<Due>, calling: &mut Calling) -> AppResult<()> {
        webhook::fan_out(&self.ctx()).await?;
        let of_one = i64::try_from(OF_ONE).unwrap_or(1);
        let after = calling.last;
        for due in self.ctx().read(move |tx| webhook::due(tx, of_one, after)).await? {
            if busy.len() >= AT_ONCE {
                break;
            }
            if !calling.has_room(due) {
                continue;
            }
            if let Some(call) = self.ctx().write(move |tx| webhook::claim(tx, due.webhook, due.delivery)).await? {
                calling.begun(due);
                let this = Arc::clone(self);
                busy.spawn(async move {
                    this.call(call).await;
                    due
                });
            }
        }
        Ok(())
    }

    async fn call(&self, call: Call) {
        let (at, watch) = (self.app.system.now(), Stopwatch::start());
        let outcome = self.app.outbound.post(&call.url, &call.headers, call.body.clone(), KEPT).await;
        #[allow(clippy::cast_possible_truncation, reason = "a call takes seconds")]
        let milliseconds = (watch.seconds() * 1000.0) as i32;
        let came = Came { at, milliseconds, outcome };
        let settled = self.settle(&call, &came).await;
        let (level, word) = match settled {
            Some(Settled::Delivered) => (log::Level::Debug, "delivered"),
            Some(Settled::Again) => (log::Level::Info, "put_off"),
            Some(Settled::GivenUp) => (log::Level::Warn, "given_up"),
            Some(Settled::Lost) => (log::Level::Warn, "taken_over"),
            None => (log::Level::Error, "unknown"),
        };
        let (webhook, delivery, attempt) = (call.row.webhook_id, call.row.id, call.row.attempts);
        log::log!(level, "webhook={webhook} delivery={delivery} attempt={attempt} outcome={word}");
    }

    /// Writes down what came of a call; while the database is away, again and again.
    async fn settle(&self, call: &Call, came: &Came) -> Option<Settled> {
        for _ in 0..SETTLE_ATTEMPTS {
            let (row, came) = (call.row.clone(), came.clone());
            match self.ctx().write(move |tx| webhook::settle(tx, &row, &came)).await {
                Ok(settled) => return Some(settled),
                Err(error) if error.code == ProblemCode::DatabaseUnavailable => {
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                Err(error) => {
                    log::error!("delivery={}: {}", call.row.id, error.cause.unwrap_or(error.detail));
                    return None;
                }
            }
        }
        None
    }

    fn ctx(&self) -> Ctx {
        let id = self.app.system.uuid().to_string();
        let request = RequestInfo { id, operation: "webhooks".to_owned(), ..RequestInfo::default() };
        Ctx { app: Arc::clone(&self.app), request: Arc::new(request) }
    }
}

/// The calls under way.
#[derive(Default)]
struct Calling {
    of_one: HashMap<WebhookId, usize>,
    of_owner: HashMap<Option<FacilityId>, usize>,
    /// The webhook that was called last; those behind it come next.
    last: Option<WebhookId>,
}

impl Calling {
    fn has_room(&self, due: Due) -> bool {
        self.of_one.get(&due.webhook).is_none_or(|count| *count < OF_ONE)
            && self.of_owner.get(&due.facility).is_none_or(|count| *count < OF_OWNER)
    }

    fn begun(&mut self, due: Due) {
        *self.of_one.entry(due.webhook).or_default() += 1;
        *self.of_owner.entry(due.facility).or_default() += 1;
        self.last = Some(due.webhook);
    }

    fn ended(&mut self, ended: Result<Due, tokio::task::JoinError>) {
        match ended {
            Ok(due) => {
                less(&mut self.of_one, due.webhook);
                less(&mut self.of_owner, due.facility);
            }
            Err(error) => {
                // Whose it was is not known; what is counted too much would be held up for ever.
                log::error!("a call of a webhook broke off: {error}");
                self.of_one.clear();
                self.of_owner.clear();
            }
        }
    }
}

/// One less of these; none is no entry.
fn less<K: Eq + std::hash::Hash>(counts: &mut HashMap<K, usize>, key: K) {
    if let Some(count) = counts.get_mut(&key) {
        *count = count.saturating_sub(1);
        if *count == 0 {
            counts.remove(&key);
        }
    }
}
