//! What the service does by itself, beside its requests.

use std::sync::Arc;
use std::time::Duration;

use crate::db;
use crate::http::Http;
use crate::service::context::RequestInfo;
use crate::service::{App, AppResult, Ctx, access, event, export, import, jc_case, job};

const EVERY: Duration = Duration::from_secs(600);
/// How long an export or import waits at most that another process was told of.
const BULK_EVERY: Duration = Duration::from_secs(5);
const RELEASE_EVERY: Duration = Duration::from_secs(15);

/// Starts the housekeeping; it ends with the runtime.
pub fn start(app: &Arc<App>, http: &Arc<Http>) {
    actix_web::rt::spawn(release_cases(Arc::clone(app)));
    actix_web::rt::spawn(make_exports(Arc::clone(app)));
    actix_web::rt::spawn(work_off_imports(Arc::clone(app)));
    actix_web::rt::spawn(event::watch(Arc::clone(app)));
    actix_web::rt::spawn(end_streams(Arc::clone(app)));
    if !app.config.jobs_every.is_zero() {
        actix_web::rt::spawn(run_jobs(Arc::clone(app)));
    }
    let (app, http) = (Arc::clone(app), Arc::clone(http));
    actix_web::rt::spawn(async move {
        loop {
            tokio::time::sleep(EVERY).await;
            tidy(&app).await;
            http.limits.forget_idle();
        }
    });
}

/// Releases the cases of the import queue that OMH has not looked at in time; at the start those of the time before.
async fn release_cases(app: Arc<App>) {
    let request = RequestInfo { id: "automatic-release".to_owned(), ..RequestInfo::default() };
    let ctx = Ctx { app, request: Arc::new(request) };
    loop {
        match jc_case::release_due(&ctx).await {
            Ok(0) => (),
            Ok(released) => log::info!("import_queue released={released} how=automatically"),
            Err(error) => log::warn!("cases could not be released: {:?}", error.cause),
        }
        tokio::time::sleep(RELEASE_EVERY).await;
    }
}

/// Ends the streams of events once the process is asked to end: the server, which hears of it too, waits for them.
async fn end_streams(app: Arc<App>) {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
        else {
            return;
        };
        tokio::select! {
            _ = terminate.recv() => (),
            _ = interrupt.recv() => (),
        }
    }
    #[cfg(not(unix))]
    if tokio::signal::ctrl_c().await.is_err() {
        return;
    }
    app.streams.stop();
}

/// Makes the exports that wait, one after the other.
async fn make_exports(app: Arc<App>) {
    loop {
        while went_on(export::run_next(&app).await) {}
        let _ = tokio::time::timeout(BULK_EVERY, app.exports_waiting.notified()).await;
    }
}

/// Works the imports off that wait, in turns.
async fn work_off_imports(app: Arc<App>) {
    loop {
        while went_on(import::run_next(&app).await) {}
        let _ = tokio::time::timeout(BULK_EVERY, app.imports_waiting.notified()).await;
    }
}

/// Whether there may be more to do at once; what went wrong is tried again later.
fn went_on(outcome: AppResult<bool>) -> bool {
    outcome.unwrap_or_else(|error| {
        log::warn!("an export or import could not go on: {} {:?}", error.detail, error.cause);
        false
    })
}

/// Looks for jobs that are due; at the start for those of the time before. What went wrong stands in the log, and is tried
/// again with the next look.
async fn run_jobs(app: Arc<App>) {
    let every = app.config.jobs_every;
    let request = RequestInfo { id: "job".to_owned(), ..RequestInfo::default() };
    let ctx = Ctx { app, request: Arc::new(request) };
    loop {
        let _ = job::run_due(&ctx).await;
        tokio::time::sleep(every).await;
    }
}

/// Removes idempotency keys that have run out and renews signing keys; doing it twice does no harm.
async fn tidy(app: &Arc<App>) {
    let now = app.system.now();
    match app.db.write(move |conn| db::idempotency::purge(conn, now)).await {
        Ok(0) => (),
        Ok(removed) => log::info!("housekeeping removed={removed} what=idempotency_keys"),
        Err(error) => log::warn!("housekeeping failed: {error}"),
    }
    if let Err(error) = access::load_keys(app).await {
        log::warn!("the signing keys could not be read: {:?}", error.cause);
    }
}
