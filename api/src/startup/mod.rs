//! From a configuration to a server that listens.

mod background;
mod tls;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use actix_cors::Cors;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{App as ActixApp, HttpServer, web};
use utoipa_swagger_ui::SwaggerUi;

use crate::config::{Config, ServerConfig};
use crate::db::{self, Database, PoolSize};
use crate::files::FileStore;
use crate::http::deprecation::{self, Deprecated};
use crate::http::frame::frame;
use crate::http::meta::Metrics;
use crate::http::operation::Operations;
use crate::http::rate_limit::RateLimits;
use crate::http::schema::Schemas;
use crate::http::{Http, openapi, routes};
use crate::outbound::Outbound;
use crate::outbox::{self, Outbox, Webhooks};
use crate::service::access;
use crate::service::app::{App, Running};
use crate::service::demo::{self, DemoAccount};
use crate::service::error::AppError;
use crate::service::event::Streams;
use crate::service::holiday;
use crate::service::incident;
use crate::service::oauth::ClientKeys;
use crate::service::secret::access_token::TokenKeys;
use crate::service::secret::sealing::Sealer;
use crate::system::System;

/// A reason not to start, in words for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

/// A service that listens; it answers when [`Started::server`] is awaited.
pub struct Started {
    /// The service's parts.
    pub app: Arc<App>,
    /// Where it listens.
    pub address: SocketAddr,
    /// The sign-ons of the demo, when this start filled it in.
    pub demo: Option<Vec<DemoAccount>>,
    /// The server.
    pub server: Server,
    /// Where mails go, in words.
    pub mail: String,
    /// What delivers them.
    pub outbox: outbox::Running,
    /// What calls webhooks.
    pub webhooks: outbox::Running,
}

impl Started {
    /// Serves until the server is told to stop; then what has begun is finished.
    pub async fn run(self) -> Result<(), StartError> {
        let ended = self.server.await;
        self.outbox.stop().await;
        self.webhooks.stop().await;
        ended.map_err(|error| StartError(error.to_string()))
    }
}

/// Opens, migrates and checks the database, and takes what all requests share into use.
pub async fn prepare(config: Config, system: System, public_url: String) -> Result<Arc<App>, StartError> {
    let sealer = sealer(&config, &system)?;
    let target = config.database.target.clone();
    let kind = target.kind();
    let unreachable = |cause: &dyn std::fmt::Display| {
        StartError(format!("the {kind} database in DATABASE_URL cannot be used: {cause}"))
    };
    db::migrate::up(&target).map_err(|error| unreachable(&error))?;
    let db = Database::open(target, PoolSize(config.database.connections)).map_err(|error| unreachable(&error))?;
    check_key(&db, &sealer, &system).await?;
    seed_holidays(&db, &system).await.map_err(|error| unreachable(&error))?;
    project_accounts(&db).await.map_err(|error| unreachable(&error))?;
    project_incidents(&db).await.map_err(|error| unreachable(&error.cause.unwrap_or(error.detail)))?;
    let files = FileStore::open(&config.files).map_err(|error| StartError(error.to_string()))?;
    let outbound = Outbound::new(&config.outbound).map_err(StartError)?;
    let app = Arc::new(App {
        config,
        db,
        files,
        outbound,
        system,
        sealer,
        token_keys: TokenKeys::default(),
        client_keys: ClientKeys::default(),
        hashing: tokio::sync::Semaphore::new(2),
        running: Running::default(),
        exports_waiting: tokio::sync::Notify::new(),
        imports_waiting: tokio::sync::Notify::new(),
        streams: Streams::default(),
        public_url,
    });
    access::load_keys(&app).await.map_err(|error| {
        StartError(format!("the signing keys cannot be used: {}", error.cause.unwrap_or(error.detail)))
    })?;
    Ok(app)
}

/// Builds a server. The configuration's port 0 takes a free one, which [`Started::address`] tells.
pub async fn build(config: Config, system: System) -> Result<Started, StartError> {
    build_with(config, system, deprecation::TABLE).await
}

/// Builds a server on which these operations are on their way out.
pub async fn build_with(config: Config, system: System, deprecated: &[Deprecated]) -> Result<Started, StartError> {
    let bind = config.server.bind;
    let listener = TcpListener::bind(bind)
        .map_err(|error| StartError(format!("cannot listen on {bind}: {error}; NIMRS_BIND sets another address")))?;
    let address = listener.local_addr().map_err(|error| StartError(error.to_string()))?;
    let scheme = if config.server.tls.is_some() { "https" } else { "http" };
    let public_url = config.server.public_url.clone().unwrap_or_else(|| format!("{scheme}://{address}"));
    let app = prepare(config, system, public_url).await?;
    let demo = first_demo(&app).await?;
    let http = Arc::new(shared(Arc::clone(&app), deprecated)?);
    let outbox = Outbox::open(&app).map_err(|error| StartError(error.to_string()))?;
    http.metrics.show(outbox.collectors()).map_err(|error| StartError(error.to_string()))?;
    let mail = outbox.describe();
    let server = serve(listener, Arc::clone(&http), &app.config.server)?;
    background::start(&app, &http);
    let webhooks = Webhooks::new(&app).start();
    Ok(Started { app, address, demo, server, mail, outbox: outbox.start(), webhooks })
}

/// An empty embedded database is filled with the demo; one on a server never is, since it is somebody's production.
async fn first_demo(app: &Arc<App>) -> Result<Option<Vec<DemoAccount>>, StartError> {
    let fault = |error: AppError| {
        StartError(format!("the demo could not be filled in: {}", error.cause.unwrap_or(error.detail)))
    };
    let embedded = matches!(app.db.target(), db::connection::Target::Sqlite { .. });
    if !embedded || !app.config.database.demo || !demo::wanted(app).await.map_err(fault)? {
        return Ok(None);
    }
    demo::fill(app).await.map(Some).map_err(fault)
}

fn sealer(config: &Config, system: &System) -> Result<Sealer, StartError> {
    match &config.access.secret_key {
        Some(key) => Sealer::from_base64(key),
        None => Sealer::from_folder(&config.files.data_dir, system),
    }
    .map_err(|error| StartError(error.to_string()))
}

async fn seed_holidays(db: &Database, system: &System) -> Result<(), db::DbError> {
    let now = system.now();
    db.write(move |conn| holiday::seed(conn, now)).await
}

/// Accounts of an earlier version get when they lock and expire written beside them.
async fn project_accounts(db: &Database) -> Result<(), db::DbError> {
    const BATCH: i64 = 200;
    while db.write(|conn| db::account::project_missing(conn, BATCH)).await? > 0 {}
    Ok(())
}

/// Incidents of an earlier version get what reports and search need written beside them, once.
async fn project_incidents(db: &Database) -> Result<(), AppError> {
    const BATCH: i64 = 200;
    /// Counted up when what is kept beside incidents changes.
    const PROJECTION: &str = "2";
    const NAME: &str = "incident_projection";
    if db.read(|conn| db::setting::get(conn, NAME)).await?.as_deref() == Some(PROJECTION) {
        return Ok(());
    }
    while db.write(|conn| incident::complete_missing(conn, BATCH)).await? > 0 {}
    db.write(|conn| db::setting::set(conn, NAME, PROJECTION)).await?;
    Ok(())
}

/// A database whose secrets were sealed with another key is refused at once, not at the first sign-on.
async fn check_key(db: &Database, sealer: &Sealer, system: &System) -> Result<(), StartError> {
    const PURPOSE: &str = "key check";
    let proof = sealer.seal(system, PURPOSE, PURPOSE.as_bytes()).map_err(|error| StartError(error.to_string()))?;
    let proof = data_encoding::BASE64.encode(&proof);
    let stored = db
        .write(move |conn| db::setting::get_or_set(conn, "sealed_key_check", &proof))
        .await
        .map_err(|error: db::DbError| StartError(error.to_string()))?;
    let opened =
        data_encoding::BASE64.decode(stored.as_bytes()).ok().and_then(|sealed| sealer.open(PURPOSE, &sealed).ok());
    opened.map(|_| ()).ok_or_else(|| {
        StartError(
            "the secrets in this database were sealed with another key: set NIMRS_SECRET_KEY, or NIMRS_DATA_DIR with \
             its secret.key, to what was used before"
                .to_owned(),
        )
    })
}

fn shared(app: Arc<App>, deprecated: &[Deprecated]) -> Result<Http, StartError> {
    let document = openapi::value_with(deprecated);
    let schemas = Schemas::new(&document);
    let mut operations = Operations::read(&document, &schemas).map_err(StartError)?;
    operations.announce(deprecated).map_err(StartError)?;
    Ok(Http {
        operations,
        schemas,
        limits: RateLimits::new(&app.config.limits),
        metrics: Metrics::new().map_err(|error| StartError(error.to_string()))?,
        document: document.to_string(),
        app,
    })
}

fn serve(listener: TcpListener, http: Arc<Http>, config: &ServerConfig) -> Result<Server, StartError> {
    let origins = config.cors_origins.clone();
    let server = HttpServer::new(move || {
        let docs = SwaggerUi::new("/docs/{_:.*}").config(utoipa_swagger_ui::Config::from("/openapi.json"));
        ActixApp::new()
            .configure(routes::serve)
            .service(web::redirect("/docs", "/docs/"))
            .service(docs)
            .app_data(web::Data::from(Arc::clone(&http)))
            .wrap(from_fn(frame))
            .wrap(cors(&origins))
    })
    .shutdown_timeout(30)
    .max_connections(config.max_connections);
    let server = match config.workers {
        Some(workers) => server.workers(workers),
        None => server,
    };
    let bound = match &config.tls {
        Some(files) => server.listen_rustls_0_23(listener, tls::config(files)?),
        None => server.listen(listener),
    };
    Ok(bound.map_err(|error| StartError(error.to_string()))?.run())
}

/// Off unless origins are configured.
fn cors(origins: &[String]) -> Cors {
    const EXPOSED: [&str; 14] = [
        "ETag",
        "Location",
        "Link",
        "Deprecation",
        "Sunset",
        "Retry-After",
        "RateLimit",
        "RateLimit-Policy",
        "X-Request-Id",
        "traceparent",
        "Idempotency-Replayed",
        "Content-Range",
        "Accept-Ranges",
        "Content-Disposition",
    ];
    let mut cors = Cors::default()
        .allowed_methods(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
        .allow_any_header()
        .expose_headers(EXPOSED)
        .block_on_origin_mismatch(false)
        .max_age(3600);
    for origin in origins {
        cors = if origin == "*" { cors.allow_any_origin() } else { cors.allowed_origin(origin) };
    }
    cors
}
