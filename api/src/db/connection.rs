//! One connection type for both databases, and how each is opened.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::pg::PgConnection;
use diesel::r2d2::{ManageConnection, R2D2Connection};
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, ConnectionError, MultiConnection, QueryResult};

/// A connection to either database. Queries written against it run on both.
#[derive(MultiConnection)]
pub enum AnyConnection {
    /// PostgreSQL 15 or newer.
    Pg(PgConnection),
    /// The embedded SQLite.
    Sqlite(SqliteConnection),
}

/// Runs the same expression on the connection that is really there; for the few statements which the
/// two-backend enum cannot express (upserts, batches, row locks).
macro_rules! each_backend {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn {
            $crate::db::connection::AnyConnection::Pg($c) => $body,
            $crate::db::connection::AnyConnection::Sqlite($c) => $body,
        }
    };
}
pub(crate) use each_backend;

/// Writes several rows, given by reference: many in one statement on PostgreSQL, and one by one on SQLite, where the
/// statement is compiled once and a batch would be a savepoint of its own.
macro_rules! insert_rows {
    ($conn:expr, $table:expr, $rows:expr) => {
        match $conn {
            $crate::db::connection::AnyConnection::Pg(c) => {
                let rows: Vec<_> = IntoIterator::into_iter($rows).collect();
                // A statement takes 65,535 values at most.
                for part in rows.chunks(1000) {
                    diesel::RunQueryDsl::execute(diesel::insert_into($table).values(part.to_vec()), c)?;
                }
            }
            $crate::db::connection::AnyConnection::Sqlite(c) => {
                for row in $rows {
                    diesel::RunQueryDsl::execute(diesel::insert_into($table).values(row), c)?;
                }
            }
        }
    };
}
pub(crate) use insert_rows;

/// Holds the selected rows against other changes until the transaction ends. SQLite has one writer, which is lock
/// enough; on PostgreSQL the rows are locked.
macro_rules! lock_row {
    ($conn:expr, $query:expr) => {
        if let $crate::db::connection::AnyConnection::Pg(conn) = $conn {
            diesel::RunQueryDsl::execute($query.for_update(), conn)?;
        }
    };
}
pub(crate) use lock_row;

/// Which database a connection leads to, and where it is.
#[derive(Clone)]
pub enum Target {
    /// A file, made when it is not there.
    Sqlite {
        /// Its path.
        path: String,
    },
    /// A server.
    Pg {
        /// The address in libpq's URL form; holds the password, so it is never printed.
        url: String,
    },
}

/// Why a `DATABASE_URL` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// The scheme is neither of the two.
    #[error(
        "DATABASE_URL begins with {0:?}; use sqlite://PATH (for example sqlite://nimrs.db) or postgres://USER@HOST/NAME"
    )]
    UnknownScheme(String),
    /// The path of the SQLite file is missing.
    #[error("DATABASE_URL names no file; use for example sqlite://nimrs.db or sqlite:///var/lib/nimrs/nimrs.db")]
    NoPath,
}

impl Target {
    /// Reads a `DATABASE_URL`: `sqlite://relative.db`, `sqlite:///absolute.db`, `postgres://...` or `postgresql://...`.
    pub fn parse(url: &str) -> Result<Self, TargetError> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            if path.is_empty() {
                return Err(TargetError::NoPath);
            }
            return Ok(Self::Sqlite { path: path.to_owned() });
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Pg { url: url.to_owned() });
        }
        let scheme = url.split_once(':').map_or(url, |(scheme, _)| scheme);
        Err(TargetError::UnknownScheme(scheme.chars().take(20).collect()))
    }

    /// The name of the kind of database, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Pg { .. } => "PostgreSQL",
        }
    }

    /// Opens a connection with the settings that this service relies on.
    pub fn open(&self) -> Result<AnyConnection, ConnectionError> {
        match self {
            Self::Sqlite { path } => open_sqlite(path).map(AnyConnection::Sqlite),
            Self::Pg { url } => open_pg(url).map(AnyConnection::Pg),
        }
    }
}

/// `synchronous=FULL` makes a commit durable before it is answered; group commit pays for it.
fn open_sqlite(path: &str) -> Result<SqliteConnection, ConnectionError> {
    make_private(path).map_err(|error| ConnectionError::BadConnection(format!("{path}: {error}")))?;
    let mut conn = SqliteConnection::establish(path)?;
    conn.batch_execute(
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;",
    )
    .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(conn)
}

/// A new database file is for its owner alone; SQLite gives its side files the same mode.
#[cfg(unix)]
fn make_private(path: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn make_private(_: &str) -> std::io::Result<()> {
    Ok(())
}

/// Compiling a query at run time (`jit`) takes longer than any query of this service.
fn open_pg(url: &str) -> Result<PgConnection, ConnectionError> {
    let mut conn = PgConnection::establish(url)?;
    conn.batch_execute("SET TIME ZONE 'UTC'; SET statement_timeout = '30s'; SET lock_timeout = '10s'; SET jit = off;")
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(conn)
}

impl ManageConnection for Target {
    type Connection = AnyConnection;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<AnyConnection, Self::Error> {
        self.open().map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut AnyConnection) -> Result<(), Self::Error> {
        conn.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut AnyConnection) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}

/// Begins a transaction that may write. On SQLite it takes the write lock at once, since a transaction that
/// first reads and then writes would otherwise fail instead of waiting.
pub fn begin_write(conn: &mut AnyConnection) -> QueryResult<()> {
    match conn {
        AnyConnection::Pg(conn) => AnsiTransactionManager::begin_transaction(conn),
        AnyConnection::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
    }
}

/// Runs `work` within a transaction so that, where it fails, nothing of it stays and the rest of the transaction goes on.
pub fn in_savepoint<T, E: From<super::DbError>>(
    conn: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
) -> Result<T, E> {
    type Manager = <AnyConnection as Connection>::TransactionManager;
    Manager::begin_transaction(conn).map_err(super::DbError::from)?;
    let done = work(conn);
    let ended = if done.is_ok() { Manager::commit_transaction(conn) } else { Manager::rollback_transaction(conn) };
    ended.map_err(super::DbError::from)?;
    done
}

/// Ends a transaction begun by [`begin_write`], keeping what it did.
pub fn commit(conn: &mut AnyConnection) -> QueryResult<()> {
    <AnyConnection as Connection>::TransactionManager::commit_transaction(conn)
}

/// Ends a transaction begun by [`begin_write`], undoing what it did.
pub fn roll_back(conn: &mut AnyConnection) -> QueryResult<()> {
    <AnyConnection as Connection>::TransactionManager::rollback_transaction(conn)
}
