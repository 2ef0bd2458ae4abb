//! One error type for both databases.
//!
//! PostgreSQL names the violated constraint, SQLite only the columns in its message; both are read here into the
//! columns, so that callers can say what a violation means to them.

use diesel::result::{DatabaseErrorKind, Error};

/// What went wrong at the database.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// No such row.
    #[error("no such row")]
    NotFound,
    /// A value that must be unique is there already.
    #[error("a unique value is there already: {0}")]
    Unique(String),
    /// A row points to another that is not there, or is pointed to.
    #[error("a reference is broken: {0}")]
    ForeignKey(String),
    /// The database is busy or cannot be reached; the same call may go through later.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// Anything else: a fault of the service.
    #[error("the database failed: {0}")]
    Other(String),
}

impl DbError {
    /// Whether this is the violation of the unique constraint over `columns` (in the table's order) of `table`.
    pub fn is_unique(&self, table: &str, columns: &[&str]) -> bool {
        match self {
            Self::Unique(what) => what == &unique_name(table, columns),
            _ => false,
        }
    }
}

/// The name by which a unique constraint is known here: `table(column, column)`.
fn unique_name(table: &str, columns: &[&str]) -> String {
    format!("{table}({})", columns.join(", "))
}

/// `UNIQUE constraint failed: accounts.user_id_key` (SQLite).
fn from_sqlite_message(message: &str) -> Option<String> {
    let list = message.strip_prefix("UNIQUE constraint failed: ")?;
    let mut table = "";
    let mut columns = Vec::new();
    for column in list.split(", ") {
        let (of, name) = column.split_once('.')?;
        table = of;
        columns.push(name);
    }
    Some(unique_name(table, &columns))
}

/// `Key (user_id_key)=(...) already exists.` (PostgreSQL); the values are not kept.
fn from_pg_details(table: Option<&str>, details: Option<&str>) -> Option<String> {
    let columns = details?.strip_prefix("Key (")?.split_once(")=(")?.0;
    Some(format!("{}({columns})", table?))
}

impl From<Error> for DbError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => Self::Unique(
                from_sqlite_message(info.message())
                    .or_else(|| from_pg_details(info.table_name(), info.details()))
                    .unwrap_or_else(|| info.constraint_name().unwrap_or("unknown").to_owned()),
            ),
            Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, info) => {
                Self::ForeignKey(info.constraint_name().unwrap_or("foreign key").to_owned())
            }
            Error::DatabaseError(
                DatabaseErrorKind::ClosedConnection
                | DatabaseErrorKind::SerializationFailure
                | DatabaseErrorKind::ReadOnlyTransaction,
                info,
            ) => Self::Unavailable(info.message().to_owned()),
            Error::DatabaseError(kind, info) if is_passing(info.message()) => {
                Self::Unavailable(format!("{kind:?}: {}", info.message()))
            }
            Error::BrokenTransactionManager => Self::Unavailable("the connection was lost".to_owned()),
            other => Self::Other(other.to_string()),
        }
    }
}

/// Faults that pass by themselves, which diesel gives no kind of their own.
fn is_passing(message: &str) -> bool {
    const PASSING: [&str; 12] = [
        "database is locked",
        "database table is locked",
        "database or disk is full",
        "disk I/O error",
        "deadlock detected",
        "canceling statement due to",
        "terminating connection",
        "server closed the connection",
        "no connection to the server",
        "could not connect",
        "connection to server",
        "the database system is",
    ];
    PASSING.iter().any(|passing| message.contains(passing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_unique_violation_read_alike() {
        let sqlite = from_sqlite_message("UNIQUE constraint failed: facility_units.facility_id, facility_units.name");
        let pg =
            from_pg_details(Some("facility_units"), Some("Key (facility_id, name)=(0190, Unit 1) already exists."));
        assert_eq!(sqlite.as_deref(), Some("facility_units(facility_id, name)"));
        assert_eq!(sqlite, pg);
        assert!(DbError::Unique(pg.unwrap()).is_unique("facility_units", &["facility_id", "name"]));
    }
}
