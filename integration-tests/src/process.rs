//! The service as a process of its own, for what only a process can suffer.

use std::process::Stdio;
use std::sync::{Arc, Mutex};

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
    log: Arc<Mutex<Vec<String>>>,
}

/// The issuer of tokens must stay the same when the port does not.
const PUBLIC_URL: &str = "http://nimrs.test";

impl Process {
    /// Starts `nimrs serve` on a database, and waits until it listens.
    pub async fn start(database: &TestDatabase) -> Self {
        Self::start_with(database, &[]).await
    }

    /// The same with further variables.
    pub async fn start_with(database: &TestDatabase, variables: &[(&str, &str)]) -> Self {
        let mut child = program(database)
            .envs(variables.iter().copied())
            .env("NIMRS_DEMO", "off")
            .env("NIMRS_RATE_LIMIT", "10000000")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("nimrs starts; NIMRS_TEST_BINARY names the program");
        let log = Arc::new(Mutex::new(Vec::new()));
        let url = listening(&mut child, Arc::clone(&log)).await;
        Self { child, url, http: http_client(), log }
    }

    /// Ends it without a warning (SIGKILL).
    pub async fn kill(mut self) {
        self.child.kill().await.expect("killed");
    }

    /// Asks it to end (SIGTERM); gives whether it ended well.
    pub async fn terminate(mut self) -> bool {
        let id = self.child.id().expect("it runs").to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status().await.expect("a signal");
        assert!(asked.success());
        self.child.wait().await.expect("it ends").success()
    }

    /// A caller, signed on or not.
    pub fn client(&self, token: Option<&str>) -> Client {
        Client::new(self.http.clone(), self.url.clone(), token.map(str::to_owned))
    }

    /// All that it logged so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("the log").join("\n")
    }
}

/// Runs a command of `nimrs` to its end; gives whether it went well, and all that it said.
pub async fn run(database: &TestDatabase, arguments: &[&str], variables: &[(&str, &str)]) -> (bool, String) {
    let output = program(database).args(arguments).envs(variables.iter().copied()).output().await.expect("nimrs runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// A command of `nimrs` on a database, not yet started.
pub fn program(database: &TestDatabase) -> Command {
    let mut command = Command::new(binary());
    command
        .env_clear()
        .env("DATABASE_URL", &database.url)
        .env("NIMRS_DATA_DIR", database.folder.path().join("data"))
        .env("NIMRS_BIND", "127.0.0.1:0")
        .env("NIMRS_PUBLIC_URL", PUBLIC_URL);
    command
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

/// Reads the log until it says where the service listens, and goes on keeping it.
async fn listening(child: &mut Child, log: Arc<Mutex<Vec<String>>>) -> String {
    let mut lines = BufReader::new(child.stderr.take().expect("a log")).lines();
    while let Some(line) = lines.next_line().await.expect("a log") {
        if let Some((_, rest)) = line.split_once("listening on: ") {
            let url = format!("http://{}", rest.trim());
            tokio::spawn(async move {
                while let Ok(Some(line)) = lines.next_line().await {
                    log.lock().expect("the log").push(line);
                }
            });
            return url;
        }
    }
    panic!("nimrs ended before it listened");
}
