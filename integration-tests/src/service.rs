//! A running service.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use chrono::{DateTime, TimeDelta, Utc};
use nimrs_api::config::Config;
use nimrs_api::http::deprecation::Deprecated;
use nimrs_api::service::App;
use nimrs_api::startup;
use nimrs_api::system::{ManualClock, System, SystemRandom};

use crate::backend::{Backend, TestDatabase};
use crate::client::Client;

/// What a test may set differently.
#[derive(Default, Clone)]
pub struct Options {
    /// Environment variables of the service.
    pub variables: Vec<(&'static str, String)>,
    /// Mails stay in the outbox until the test says what comes of them.
    pub keeps_mail: bool,
    /// How often the service looks for jobs by itself; zero, as it is by default, when the test runs them.
    pub jobs_every: Duration,
    /// How long an import works before others have their turn; as in the service where nothing is said.
    pub import_turn: Option<Duration>,
    /// The operations that are on their way out.
    pub deprecated: &'static [Deprecated],
}

/// The service under test. It ends, and its database goes, when it is dropped.
pub struct Service {
    /// Its address, without a slash at the end.
    pub url: String,
    /// Its clock.
    pub clock: Arc<ManualClock>,
    /// Its parts, for what cannot be done over HTTP.
    pub app: Arc<App>,
    /// Its kind of database.
    pub backend: Backend,
    /// Its database's URL.
    pub database_url: String,
    pub(crate) http: reqwest::Client,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
    database: Option<TestDatabase>,
}

/// The instant at which every test begins: a Monday in New York, 10:00 in winter time.
pub fn beginning() -> DateTime<Utc> {
    "2026-03-02T15:00:00Z".parse().expect("a time")
}

impl Service {
    /// Starts one on an empty database.
    pub async fn start(backend: Backend) -> Self {
        Self::start_with(backend, Options::default()).await
    }

    /// Starts one with other settings.
    pub async fn start_with(backend: Backend, options: Options) -> Self {
        let database = TestDatabase::new(backend);
        let clock = Arc::new(ManualClock::new(beginning()));
        let config = config(&database, &options);
        let (address, app, handle, thread) = launch(config, &clock, options.deprecated);
        Self {
            url: format!("http://{address}"),
            clock,
            app,
            backend,
            database_url: database.url.clone(),
            http: http_client(),
            handle,
            thread: Some(thread),
            database: Some(database),
        }
    }

    /// Stops the service and keeps its database.
    pub fn stop(mut self) -> TestDatabase {
        self.end();
        self.database.take().expect("a database")
    }

    fn end(&mut self) {
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Moves the clock.
    pub fn advance(&self, by: TimeDelta) {
        self.clock.advance(by);
    }

    /// Sets the clock.
    pub fn set_time(&self, at: &str) {
        self.clock.set(at.parse().expect("a time"));
    }

    /// A caller that is not signed on.
    pub fn anonymous(&self) -> Client {
        Client::new(self.http.clone(), self.url.clone(), None)
    }

    /// A caller with this access token.
    pub fn with_token(&self, token: &str) -> Client {
        Client::new(self.http.clone(), self.url.clone(), Some(token.to_owned()))
    }
}

fn config(database: &TestDatabase, options: &Options) -> Config {
    let mut variables = vec![
        ("DATABASE_URL", database.url.clone()),
        ("NIMRS_BIND", "127.0.0.1:0".to_owned()),
        ("NIMRS_DATA_DIR", database.folder.path().join("data").display().to_string()),
        ("NIMRS_DEMO", "off".to_owned()),
        ("NIMRS_WORKERS", "1".to_owned()),
        ("NIMRS_DB_CONNECTIONS", "4".to_owned()),
        ("NIMRS_RATE_LIMIT", "1000000".to_owned()),
        ("NIMRS_SIGN_ON_RATE_LIMIT", "1000000".to_owned()),
        ("NIMRS_PUBLIC_RATE_LIMIT", "1000000".to_owned()),
        ("NIMRS_ENROLLMENT_RATE_LIMIT", "1000000".to_owned()),
    ];
    variables.extend(options.variables.iter().cloned());
    let mut config = Config::from_variables(variables.into_iter().map(|(name, value)| (name.to_owned(), value)))
        .expect("a configuration");
    config.jobs_every = options.jobs_every;
    if let Some(turn) = options.import_turn {
        config.import_turn = turn;
    }
    if options.keeps_mail {
        config.mail.every = Duration::ZERO;
    }
    config
}

/// The server has a thread of its own, since its runtime is not the test's.
fn launch(
    config: Config,
    clock: &Arc<ManualClock>,
    deprecated: &'static [Deprecated],
) -> (SocketAddr, Arc<App>, ServerHandle, JoinHandle<()>) {
    let (ready, started) = mpsc::channel();
    let clock = Arc::clone(clock);
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let system = System::new(clock, Arc::new(SystemRandom));
            let started = startup::build_with(config, system, deprecated).await.expect("the service starts");
            let handle = started.server.handle();
            ready.send((started.address, Arc::clone(&started.app), handle)).expect("the test waits");
            started.run().await.expect("the server ends well");
        });
    });
    let (address, app, handle) = started.recv().expect("the service starts");
    (address, app, handle, thread)
}

pub(crate) fn http_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().pool_max_idle_per_host(4).build().expect("a client")
}

impl Drop for Service {
    fn drop(&mut self) {
        self.end();
        self.database.take();
    }
}
