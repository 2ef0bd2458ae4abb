//! The migrations, embedded in the program.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, HarnessWithOutput, MigrationHarness, embed_migrations};

use super::connection::{AnyConnection, Target};
use super::error::DbError;

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// An arbitrary number that all nodes agree on: who holds this advisory lock migrates.
const MIGRATION_LOCK: &str = "4242420524";

/// Brings the database to the newest schema; answers how many migrations ran. Safe to call from several
/// processes at once: one migrates, the others wait.
pub fn up(target: &Target) -> Result<usize, DbError> {
    let mut conn = target.open().map_err(|error| DbError::Unavailable(error.to_string()))?;
    lock(&mut conn)?;
    let done = run(&mut conn);
    unlock(&mut conn)?;
    done
}

fn run(conn: &mut AnyConnection) -> Result<usize, DbError> {
    let other = |error: &dyn std::fmt::Display| DbError::Other(format!("a migration failed: {error}"));
    match conn {
        AnyConnection::Pg(conn) => HarnessWithOutput::new(conn, std::io::sink())
            .run_pending_migrations(POSTGRES)
            .map(|done| done.len())
            .map_err(|error| other(&error)),
        AnyConnection::Sqlite(conn) => HarnessWithOutput::new(conn, std::io::sink())
            .run_pending_migrations(SQLITE)
            .map(|done| done.len())
            .map_err(|error| other(&error)),
    }
}

/// Undoes every migration; for the test that goes up, down and up again.
pub fn down(conn: &mut AnyConnection) -> Result<usize, DbError> {
    let other = |error: &dyn std::fmt::Display| DbError::Other(format!("a migration could not be undone: {error}"));
    match conn {
        AnyConnection::Pg(conn) => {
            conn.revert_all_migrations(POSTGRES).map(|done| done.len()).map_err(|error| other(&error))
        }
        AnyConnection::Sqlite(conn) => {
            conn.revert_all_migrations(SQLITE).map(|done| done.len()).map_err(|error| other(&error))
        }
    }
}

/// How many migrations the database still lacks.
pub fn pending(conn: &mut AnyConnection) -> Result<usize, DbError> {
    let other = |error: &dyn std::fmt::Display| DbError::Other(error.to_string());
    match conn {
        AnyConnection::Pg(conn) => {
            conn.pending_migrations(POSTGRES).map(|left| left.len()).map_err(|error| other(&error))
        }
        AnyConnection::Sqlite(conn) => {
            conn.pending_migrations(SQLITE).map(|left| left.len()).map_err(|error| other(&error))
        }
    }
}

/// On SQLite the write lock of the migrations' own transactions and the busy timeout do the same.
fn lock(conn: &mut AnyConnection) -> Result<(), DbError> {
    if let AnyConnection::Pg(conn) = conn {
        conn.batch_execute(&format!("SET lock_timeout = '60s'; SELECT pg_advisory_lock({MIGRATION_LOCK})"))?;
    }
    Ok(())
}

fn unlock(conn: &mut AnyConnection) -> Result<(), DbError> {
    if let AnyConnection::Pg(conn) = conn {
        conn.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATION_LOCK})"))?;
    }
    Ok(())
}
