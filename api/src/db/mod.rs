//! The database floor: the only one that names diesel.
//!
//! [`Database::read`] and [`Database::write`] are the only doors. A write is one transaction; what its closure
//! returns is answered only after the commit.

pub mod connection;
pub mod error;
pub mod management_report;
pub mod migrate;
pub mod schema;
pub mod types;
mod writer;

pub mod access_request;
pub mod account;
pub mod account_reminder;
pub mod account_standing;
pub mod attachment;
pub mod audit;
pub mod census;
pub mod classification;
pub mod client;
pub mod clinical_risk_manager;
pub mod clock;
pub mod committee_review;
pub mod corrective_action;
pub mod deadline;
pub mod deletion_request;
pub mod emergency_access;
pub mod enrollment;
pub mod event;
pub mod event_ticket;
pub mod export;
pub mod export_rows;
pub mod facility;
pub mod facility_enrollment;
pub mod fhir;
pub mod finding;
pub mod holiday;
pub mod idempotency;
pub mod import;
pub mod incident;
pub mod incident_facts;
pub mod incident_filter;
pub mod incident_list;
pub mod incident_search;
pub mod inquiry;
pub mod investigation;
pub mod jc_case;
pub mod jc_request;
pub mod job;
pub mod learning_resource;
pub mod level_1_shortage;
pub mod news;
pub mod notification;
pub mod number_sequence;
pub mod outbox;
pub mod person;
pub mod report;
mod report_scan;
pub mod retention;
pub mod retention_jc;
pub mod saved_search;
pub mod session;
pub mod setting;
pub mod signing_key;
pub mod tombstone;
pub mod training;
pub mod version;
pub mod webhook;
pub mod webhook_delivery;
pub mod webinar;
pub mod webinar_registration;
pub mod webinar_request;
pub mod webinar_series;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use diesel::r2d2::{Pool, PooledConnection};
use tokio::sync::oneshot;

use self::connection::{Target, begin_write, commit, roll_back};
use self::writer::Writer;

pub use self::connection::AnyConnection;
pub use self::error::DbError;

/// How many connections to open.
#[derive(Debug, Clone, Copy)]
pub struct PoolSize(pub u32);

/// The database: cheap to clone, shared by all of the service.
#[derive(Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

struct Inner {
    target: Target,
    pool: Pool<Target>,
    /// On SQLite all writes go through one thread.
    writer: Option<Writer>,
}

impl Database {
    /// Opens the pool and, on SQLite, the writing thread. Fails when the database cannot be reached.
    pub fn open(target: Target, size: PoolSize) -> Result<Self, DbError> {
        // r2d2 alone would only say that it timed out; this says why.
        target.open().map_err(|error| DbError::Unavailable(error.to_string()))?;
        let pool = Pool::builder()
            .max_size(size.0)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(5))
            .test_on_check_out(matches!(target, Target::Pg { .. }))
            .error_handler(Box::new(diesel::r2d2::LoggingErrorHandler))
            .build(target.clone())
            .map_err(|error| DbError::Unavailable(error.to_string()))?;
        let writer = match target {
            Target::Sqlite { .. } => {
                Some(Writer::start(&target).map_err(|error| DbError::Unavailable(error.to_string()))?)
            }
            Target::Pg { .. } => None,
        };
        Ok(Self { inner: Arc::new(Inner { target, pool, writer }) })
    }

    /// Which database this is.
    pub fn target(&self) -> &Target {
        &self.inner.target
    }

    /// Runs `work` on a connection for reading, on a blocking thread.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let inner = Arc::clone(&self.inner);
        run_blocking(move || {
            let mut conn = inner.take()?;
            work(&mut conn)
        })
        .await
    }

    /// Runs `work` in one transaction that may write, and answers after the commit.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &self.inner.writer {
            Some(writer) => write_grouped(writer, work).await,
            None => {
                let inner = Arc::clone(&self.inner);
                run_blocking(move || {
                    let mut conn = inner.take()?;
                    write_alone(&mut conn, work)
                })
                .await
            }
        }
    }
}

impl Inner {
    fn take(&self) -> Result<PooledConnection<Target>, DbError> {
        self.pool.get().map_err(|error| DbError::Unavailable(error.to_string()))
    }
}

async fn run_blocking<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<DbError> + Send + 'static,
{
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(panicked(&error).into()))
}

fn panicked(what: &dyn std::fmt::Display) -> DbError {
    DbError::Other(format!("the work at the database broke off: {what}"))
}

fn write_alone<T, E: From<DbError>>(
    conn: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
) -> Result<T, E> {
    begin_write(conn).map_err(DbError::from)?;
    match work(conn) {
        Ok(value) => {
            commit(conn).map_err(DbError::from)?;
            Ok(value)
        }
        Err(error) => {
            if let Err(lost) = roll_back(conn) {
                log::warn!("a transaction could not be rolled back: {lost}");
            }
            Err(error)
        }
    }
}

async fn write_grouped<T, E, F>(writer: &Writer, work: F) -> Result<T, E>
where
    F: FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<DbError> + Send + 'static,
{
    let (answer, answered) = oneshot::channel::<Result<T, E>>();
    let sent = writer.send(Box::new(move |conn| {
        match catch_unwind(AssertUnwindSafe(|| work(conn))).unwrap_or_else(|_| Err(panicked(&"panic").into())) {
            Ok(value) => (
                true,
                Box::new(move |end| {
                    let _ = answer.send(end.map(|()| value).map_err(E::from));
                }),
            ),
            Err(error) => (
                false,
                Box::new(move |_| {
                    let _ = answer.send(Err(error));
                }),
            ),
        }
    }));
    let gone = || DbError::Unavailable("the writing thread did not answer".to_owned());
    if !sent {
        return Err(gone().into());
    }
    answered.await.unwrap_or_else(|_| Err(gone().into()))
}
