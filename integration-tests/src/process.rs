//! The service as a process of its own, for what only a process can suffer.

use std::process::Stdio;

use chrono::Utc;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::backend::TestDatabase;
use crate::client::Client;
use crate::service::http_client;

/// A running `nimrs`.
pub struct Process {
    child: Child,
    url: String,
    http: reqwest::Client,
}

/// The issuer of tokens must stay the same when the port does not.
const PUBLIC_URL: &str = "http://nimrs.test";

impl Process {
    /// Starts `nimrs serve` on a database, and waits until it listens.
    pub async fn start(database: &TestDatabase) -> Self {
        let mut child = Command::new(binary())
            .env_clear()
            .env("DATABASE_URL", &database.url)
            .env("NIMRS_DATA_DIR", database.folder.path().join("data"))
            .env("NIMRS_BIND", "127.0.0.1:0")
            .env("NIMRS_PUBLIC_URL", PUBLIC_URL)
            .env("NIMRS_DEMO", "off")
            .env("NIMRS_RATE_LIMIT", "10000000")
            .env("NIMRS_LOG", "warn,actix_server=info")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("nimrs starts; NIMRS_TEST_BINARY names the program");
        let url = listening(&mut child).await;
        Self { child, url, http: http_client() }
    }

    /// Ends it without a warning (SIGKILL).
    pub async fn kill(mut self) {
        self.child.kill().await.expect("killed");
    }

    /// A caller, signed on or not.
    pub fn client(&self, token: Option<&str>) -> Client {
        Client::new(self.http.clone(), self.url.clone(), token.map(str::to_owned))
    }
}

/// The real time, which a process of its own goes by.
#[allow(clippy::disallowed_methods, reason = "a process of its own cannot be handed a clock")]
pub fn real_time() -> chrono::DateTime<Utc> {
    Utc::now()
}

fn binary() -> String {
    std::env::var("NIMRS_TEST_BINARY")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/debug/nimrs").to_owned())
}

/// Reads the log until it says where the service listens.
async fn listening(child: &mut Child) -> String {
    let mut lines = BufReader::new(child.stderr.take().expect("a log")).lines();
    while let Some(line) = lines.next_line().await.expect("a log") {
        if let Some((_, rest)) = line.split_once("listening on: ") {
            let url = format!("http://{}", rest.trim());
            // The log must go on being read, or the service would wait for it.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return url;
        }
    }
    panic!("nimrs ended before it listened");
}
