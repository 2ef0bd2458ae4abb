//! What the service does by itself, beside its requests.

use std::sync::Arc;
use std::time::Duration;

use crate::db;
use crate::http::Http;
use crate::service::{App, access};

const EVERY: Duration = Duration::from_secs(600);

/// Starts the housekeeping; it ends with the runtime.
pub fn start(app: &Arc<App>, http: &Arc<Http>) {
    let (app, http) = (Arc::clone(app), Arc::clone(http));
    actix_web::rt::spawn(async move {
        loop {
            tokio::time::sleep(EVERY).await;
            tidy(&app).await;
            http.limits.forget_idle();
        }
    });
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
