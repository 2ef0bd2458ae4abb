//! The feed as a stream: one look at the database for all streams of the process, and each reads what it may see when
//! there is something new.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::Stream;
use nimrs_contract::event::CloudEvent;
use nimrs_contract::vocabulary::ProblemCode;
use tokio::sync::{Notify, watch};

use crate::db;
use crate::domain::ids::AccountId;
use crate::service::access::{self, Caller};
use crate::service::app::App;
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};

use super::{FeedAsk, ahead, page, view};

/// How often it is looked for new events.
const EVERY: Duration = Duration::from_millis(500);
/// After how long a stream says that it lives, and finds out whether its session does.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Streams of an account at a time; a further one ends the oldest.
const OF_ACCOUNT: usize = 5;
/// Streams of a process at a time.
const OF_PROCESS: usize = 1000;
/// Events that are read at a time.
const PART: i64 = 200;

/// The streams of this process.
pub struct Streams {
    /// Those of each account, the oldest first.
    open: Mutex<HashMap<AccountId, VecDeque<Arc<Notify>>>>,
    /// The last position that is known to be committed.
    head: watch::Sender<i64>,
    /// Whether the process is about to end.
    stopping: watch::Sender<bool>,
}

impl Default for Streams {
    fn default() -> Self {
        Self { open: Mutex::default(), head: watch::channel(0).0, stopping: watch::channel(false).0 }
    }
}

impl Streams {
    /// Ends all streams, and lets none begin: the process is about to end.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    fn any(&self) -> bool {
        !self.open.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn saw(&self, head: i64) {
        self.head.send_if_modified(|known| {
            let more = head > *known;
            *known = head.max(*known);
            more
        });
    }
}

/// A place among the streams, given back when it is dropped.
struct Place {
    app: Arc<App>,
    account: AccountId,
    /// Told when another stream of the account takes the place.
    taken: Arc<Notify>,
}

impl Place {
    fn take(app: &Arc<App>, account: AccountId) -> AppResult<Self> {
        if *app.streams.stopping.borrow() {
            return Err(AppError {
                retry_after: Some(5),
                ..AppError::new(ProblemCode::Unavailable, "It is stopping.")
            });
        }
        let mut open = app.streams.open.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = open.values().map(VecDeque::len).sum();
        // A browser that comes back may be quicker than the end of its former connection is noticed.
        match open.get_mut(&account).filter(|own| own.len() >= OF_ACCOUNT) {
            Some(own) => own.pop_front().into_iter().for_each(|oldest| oldest.notify_one()),
            None if all >= OF_PROCESS => {
                let detail = "No further stream can be followed here at the moment.";
                return Err(AppError { retry_after: Some(30), ..AppError::new(ProblemCode::TooManyRequests, detail) });
            }
            None => (),
        }
        let taken = Arc::new(Notify::new());
        open.entry(account).or_default().push_back(Arc::clone(&taken));
        Ok(Self { app: Arc::clone(app), account, taken })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.app.streams.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = open.get_mut(&self.account) {
            own.retain(|place| !Arc::ptr_eq(place, &self.taken));
            if own.is_empty() {
                open.remove(&self.account);
            }
        }
    }
}

/// What a stream says.
#[derive(Debug, Clone)]
pub enum Said {
    /// Where it stands; the first thing it says, and what it says when nothing happens.
    Stands(i64),
    /// Events with their positions, and where it stands after them.
    Events(Vec<(i64, CloudEvent)>, i64),
}

/// Looks for new events for all streams of the process, while there are any.
pub async fn watch(app: Arc<App>) {
    loop {
        tokio::time::sleep(EVERY).await;
        if app.streams.any() {
            match app.db.read(db::event::head).await {
                Ok(head) => app.streams.saw(head),
                Err(error) => log::warn!("events could not be looked for: {error}"),
            }
        }
    }
}

/// One stream.
struct Follower {
    ctx: Ctx,
    caller: Caller,
    ask: FeedAsk,
    head: watch::Receiver<i64>,
    stopping: watch::Receiver<bool>,
    begun: bool,
    place: Place,
}

/// Follows the feed from a position, or from now on. It ends with the session of the caller, with the process, and when
/// the database is away: whoever follows goes on from where it was.
pub async fn follow(
    ctx: &Ctx,
    caller: Caller,
    after: Option<i64>,
    ask: FeedAsk,
) -> AppResult<impl Stream<Item = Said> + use<>> {
    let place = Place::take(&ctx.app, caller.actor.account_id)?;
    let head = ctx.app.db.read(db::event::head).await.map_err(AppError::from)?;
    let after = after.unwrap_or(head);
    if after > head {
        return Err(ahead(head));
    }
    ctx.app.streams.saw(head);
    let follower = Follower {
        head: ctx.app.streams.head.subscribe(),
        stopping: ctx.app.streams.stopping.subscribe(),
        ctx: ctx.clone(),
        caller,
        ask: FeedAsk { after, limit: PART, ..ask },
        begun: false,
        place,
    };
    Ok(futures_util::stream::unfold(follower, |mut follower| async move {
        let said = follower.next().await?;
        Some((said, follower))
    }))
}

impl Follower {
    async fn next(&mut self) -> Option<Said> {
        if !std::mem::replace(&mut self.begun, true) {
            return Some(Said::Stands(self.ask.after));
        }
        loop {
            if *self.stopping.borrow() {
                return None;
            }
            let head = *self.head.borrow_and_update();
            if head > self.ask.after {
                return self.read().await;
            }
            tokio::select! {
                _ = self.head.changed() => (),
                _ = self.stopping.changed() => (),
                () = self.place.taken.notified() => return None,
                () = tokio::time::sleep(HEARTBEAT) => {
                    self.lives().await?;
                    return Some(Said::Stands(self.ask.after));
                }
            }
        }
    }

    /// Whether the session still lets its caller in, with the rights that it has now.
    async fn lives(&mut self) -> Option<()> {
        self.caller = access::of_session(&self.ctx.app, self.caller.session.id).await.ok()?;
        Some(())
    }

    async fn read(&mut self) -> Option<Said> {
        self.lives().await?;
        let (actor, ask, source) = (self.caller.actor.clone(), self.ask.clone(), self.ctx.app.public_url.clone());
        let read = self.ctx.read(move |tx| {
            let (rows, next, _) = page(tx, &actor, &ask)?;
            let events: Vec<_> = rows.iter().map(|row| (row.position, view(row, &source))).collect();
            Ok((events, next))
        });
        let (events, next) = read.await.ok()?;
        self.ask.after = next;
        Some(if events.is_empty() { Said::Stands(next) } else { Said::Events(events, next) })
    }
}
