//! Group commit for SQLite.
//!
//! One thread owns the writing connection. It takes all closures that wait, runs each in a savepoint of its own,
//! commits the batch once (`synchronous=FULL`: the data is on the disk), and only then answers them all.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use diesel::connection::TransactionManager;
use diesel::{Connection, QueryResult};

use super::connection::{AnyConnection, Target, begin_write, commit};
use super::error::DbError;

/// The most closures that share a commit: enough to hide the cost of the disk, few enough to keep waiting short.
const BATCH: usize = 128;

/// Tells a waiting caller how its write ended.
type Answer = Box<dyn FnOnce(Result<(), DbError>) + Send>;
/// One write: runs in a savepoint and says whether to keep it, and how to answer.
pub type Job = Box<dyn FnOnce(&mut AnyConnection) -> (bool, Answer) + Send>;

/// The door to the writing thread.
pub struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Opens the writing connection and starts its thread.
    pub fn start(target: &Target) -> Result<Self, diesel::ConnectionError> {
        let mut conn = target.open()?;
        let (jobs, waiting) = channel();
        let target = target.clone();
        let thread = std::thread::Builder::new()
            .name("nimrs-writer".to_owned())
            .spawn(move || run(&mut conn, &waiting, &target))
            .map_err(|error| diesel::ConnectionError::BadConnection(error.to_string()))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Hands a write to the thread; `false` when the thread is gone.
    pub fn send(&self, job: Job) -> bool {
        self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok())
    }
}

impl Drop for Writer {
    /// Waits until everything that was handed over is committed.
    fn drop(&mut self) {
        self.jobs.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(conn: &mut AnyConnection, waiting: &Receiver<Job>, target: &Target) {
    while let Ok(first) = waiting.recv() {
        let mut batch = vec![first];
        batch.extend(waiting.try_iter().take(BATCH - 1));
        if let Err(error) = run_batch(conn, batch) {
            log::error!("a commit failed: {error}; the writing connection is opened anew");
            match target.open() {
                Ok(fresh) => *conn = fresh,
                Err(error) => log::error!("the database cannot be opened: {error}"),
            }
        }
    }
}

/// Runs the batch in one transaction. A failed commit fails every write of it: none is answered as done.
fn run_batch(conn: &mut AnyConnection, batch: Vec<Job>) -> QueryResult<()> {
    // Without a transaction the jobs are dropped, and with them their callers' channels: "not available".
    begin_write(conn)?;
    let mut answers = Vec::with_capacity(batch.len());
    for job in batch {
        if let Some(answer) = run_job(conn, job) {
            answers.push(answer);
        }
    }
    let end = commit(conn);
    let said = end.as_ref().map_err(|error| error.to_string()).copied();
    for answer in answers {
        answer(said.clone().map_err(DbError::Unavailable));
    }
    end
}

/// Runs one write in its savepoint; a failed one is undone alone and hears it at once.
fn run_job(conn: &mut AnyConnection, job: Job) -> Option<Answer> {
    type Manager = <AnyConnection as Connection>::TransactionManager;
    if let Err(error) = Manager::begin_transaction(conn) {
        log::error!("a savepoint could not be made: {error}");
        return None;
    }
    let (keep, answer) = job(conn);
    let ended = if keep { Manager::commit_transaction(conn) } else { Manager::rollback_transaction(conn) };
    match ended {
        Ok(()) if keep => Some(answer),
        Ok(()) => {
            answer(Ok(()));
            None
        }
        Err(error) => {
            answer(Err(DbError::from(error)));
            None
        }
    }
}
