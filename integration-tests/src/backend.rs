//! A database for one test.

use std::path::PathBuf;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;

/// Which database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The embedded one, in a folder of the test's own.
    Sqlite,
    /// A database of the test's own on the server of `NIMRS_TEST_POSTGRES_URL`.
    Postgres,
}

/// A fresh, empty database; gone when dropped.
pub struct TestDatabase {
    /// Its `DATABASE_URL`.
    pub url: String,
    /// A folder for the service's files.
    pub folder: TempDir,
    server: Option<(String, String)>,
}

impl TestDatabase {
    /// Makes one.
    #[allow(clippy::disallowed_methods, reason = "its name must be unlike that of any other, also in another process")]
    pub fn new(backend: Backend) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        match backend {
            Backend::Sqlite => {
                let path: PathBuf = folder.path().join("nimrs.db");
                Self { url: format!("sqlite://{}", path.display()), folder, server: None }
            }
            Backend::Postgres => {
                let server = std::env::var("NIMRS_TEST_POSTGRES_URL").expect(
                    "NIMRS_TEST_POSTGRES_URL must name a PostgreSQL server for tests; ./test starts one and sets it",
                );
                let name = format!("nimrs_test_{}", Uuid::now_v7().simple());
                let mut conn = PgConnection::establish(&server).expect("the test server can be reached");
                conn.batch_execute(&format!(
                    "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
                ))
                .expect("a database can be made");
                Self { url: with_database(&server, &name), folder, server: Some((server, name)) }
            }
        }
    }
}

/// The server's URL with another database in its path.
fn with_database(server: &str, name: &str) -> String {
    let (front, query) = server.split_once('?').map_or((server, None), |(front, query)| (front, Some(query)));
    let after_scheme = front.find("://").map_or(0, |at| at + 3);
    let front = match front[after_scheme..].find('/') {
        Some(slash) => &front[..after_scheme + slash],
        None => front,
    };
    query.map_or_else(|| format!("{front}/{name}"), |query| format!("{front}/{name}?{query}"))
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server
            && let Ok(mut conn) = PgConnection::establish(server)
        {
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}
