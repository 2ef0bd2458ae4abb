//! Making exports: one thread reads and writes lines, another digests and stores them, and what lies between them is
//! bounded. So memory does not grow with the file.

use std::sync::Arc;

use chrono::TimeDelta;
use nimrs_contract::vocabulary::BulkStatus;
use serde_json::json;
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::db;
use crate::db::export::{ExportEnd, ExportRow};
use crate::db::types::{At, Coded};
use crate::domain::ids::ExportId;
use crate::files::{FileError, NamedUpload, Stored};
use crate::service::app::App;
use crate::service::background_actor::{RIGHTS_CHANGED, actor};
use crate::service::context::{Ctx, RequestInfo};
use crate::service::error::{AppError, AppResult};
use crate::system::Stopwatch;

use super::lines::{self, Ask, Piece};
use super::{KEPT, incident_filter, note};

/// Another process takes an export over after this time without progress.
const LEASE: TimeDelta = TimeDelta::seconds(30);
/// Seconds between two notes of how far it has come.
const PROGRESS: f64 = 1.0;

/// How the making of a file ended.
enum Outcome {
    Done(Stored, i64),
    /// With the reason for the owner.
    Failed(String),
    Cancelled,
    /// Another process has taken over.
    Lost,
}

/// What the reading thread says.
enum Said {
    Total(i64),
    Piece(Piece),
}

/// Makes the export that has waited longest; `false` when none waits.
pub async fn run_next(app: &Arc<App>) -> AppResult<bool> {
    let now = app.system.now();
    let waiting = app.db.read(move |conn| db::export::waiting(conn, now)).await.map_err(AppError::from)?;
    let Some((id, left_over)) = waiting else { return Ok(false) };
    let owner: Uuid = app.system.id();
    let key = format!("exports/{id}-{owner}");
    let claimed_as = key.clone();
    let claimed = app
        .db
        .write(move |conn| db::export::claim(conn, id, (owner, &claimed_as), (now, now + LEASE)))
        .await
        .map_err(AppError::from)?;
    let Some(row) = claimed else { return Ok(true) };
    if let Some(left_over) = left_over {
        app.files.remove_named(&left_over).await.unwrap_or_else(|error| log::warn!("{error}"));
    }
    let request = RequestInfo {
        id: row.request_id.clone(),
        operation: "POST /v1/exports".to_owned(),
        access_reason: row.access_reason.clone(),
        ..RequestInfo::default()
    };
    let ctx = Ctx { app: Arc::clone(app), request: Arc::new(request) };
    let outcome = make(&ctx, &row, owner, &key).await.unwrap_or_else(|error| {
        log::warn!("export={id} failed: {} {:?}", error.detail, error.cause);
        Outcome::Failed(
            "The service failed at it. Ask for it anew; if it fails again, tell the help desk its id.".to_owned(),
        )
    });
    end(&ctx, row, owner, key, outcome).await?;
    Ok(true)
}

async fn make(ctx: &Ctx, row: &ExportRow, owner: Uuid, key: &str) -> AppResult<Outcome> {
    if row.cancel_requested {
        return Ok(Outcome::Cancelled);
    }
    let (account, group, organization) = (row.account_id, row.security_group.clone(), row.organization.clone());
    let Some(actor) = ctx.read(move |tx| actor(tx, account, (&group, &organization))).await? else {
        return Ok(Outcome::Failed(RIGHTS_CHANGED.to_owned()));
    };
    let ask = Ask {
        filter: incident_filter(&row.filter.0, actor.account_id)?,
        actor,
        format: row.format.0,
        has_reason: row.access_reason.is_some(),
        now: ctx.app.system.now(),
    };
    let mut upload = match ctx.app.files.create(key).await {
        Ok(upload) => upload,
        Err(error) => return Ok(store_failed(row.id, &error)),
    };
    let (sender, receiver) = mpsc::channel(2);
    let reading = ctx.app.db.read(move |conn| -> AppResult<()> {
        if sender.blocking_send(Said::Total(lines::total(conn, &ask)?)).is_err() {
            return Ok(());
        }
        lines::read(conn, &ask, |piece| sender.blocking_send(Said::Piece(piece)).is_ok())
    });
    // Whoever ends first drops its end of the channel, and so ends the other.
    let (read, written) = futures_util::join!(reading, write(ctx, row.id, owner, &mut upload, receiver));
    match (read, written) {
        (Ok(()), Ok(Written::All(rows))) => match upload.finish().await {
            Ok(stored) => Ok(Outcome::Done(stored, rows)),
            Err(error) => Ok(store_failed(row.id, &error)),
        },
        (read, written) => {
            upload.discard().await;
            match written {
                Ok(Written::All(_)) => read.map(|()| Outcome::Lost),
                Ok(Written::StoreFailed(error)) => Ok(store_failed(row.id, &error)),
                Ok(Written::Cancelled) => Ok(Outcome::Cancelled),
                Ok(Written::Lost) => Ok(Outcome::Lost),
                Err(error) => Err(error),
            }
        }
    }
}

/// The words for the owner; the cause is for the log alone.
fn store_failed(id: ExportId, error: &FileError) -> Outcome {
    log::error!("export={id} cause=\"{error}\"");
    let words = if error.is_full() {
        "The file store has no room left for it, so that there is no file. Ask for it anew when there is, or for less."
    } else {
        "The file store could not take the file, so that there is none. Ask for it anew later."
    };
    Outcome::Failed(words.to_owned())
}

/// How the writing thread ended.
enum Written {
    All(i64),
    StoreFailed(FileError),
    Cancelled,
    Lost,
}

async fn write(
    ctx: &Ctx,
    id: ExportId,
    owner: Uuid,
    upload: &mut NamedUpload,
    mut receiver: mpsc::Receiver<Said>,
) -> AppResult<Written> {
    let (mut rows, mut total, mut watch) = (0, None, Stopwatch::start());
    while let Some(said) = receiver.recv().await {
        let first = total.is_none();
        match said {
            Said::Total(count) => total = Some(count),
            Said::Piece(piece) => {
                if let Err(error) = upload.write(&piece.bytes).await {
                    return Ok(Written::StoreFailed(error));
                }
                rows += piece.rows;
            }
        }
        if first || watch.seconds() >= PROGRESS {
            watch = Stopwatch::start();
            let done = (rows, total, i64::try_from(upload.size()).unwrap_or(i64::MAX));
            let until = ctx.app.system.now() + LEASE;
            match ctx.app.db.write(move |conn| db::export::progress(conn, id, owner, done, until)).await? {
                None => return Ok(Written::Lost),
                Some(true) => return Ok(Written::Cancelled),
                Some(false) => (),
            }
        }
    }
    Ok(Written::All(rows))
}

/// Writes down how it ended. A file that is not offered goes first.
async fn end(ctx: &Ctx, row: ExportRow, owner: Uuid, key: String, outcome: Outcome) -> AppResult<()> {
    let id = row.id;
    if !matches!(outcome, Outcome::Done(..)) {
        ctx.app.files.remove_named(&key).await.unwrap_or_else(|error| log::warn!("export={id} {error}"));
    }
    let now = ctx.app.system.now();
    let ended = ExportEnd {
        status: Coded(BulkStatus::Failed),
        rows_done: 0,
        bytes: 0,
        sha256: None,
        error: None,
        file_key: None,
        finished_at: Some(At(now)),
        expires_at: None,
        lease_owner: None,
        lease_until: None,
    };
    let ended = match outcome {
        Outcome::Lost => return Ok(()),
        Outcome::Failed(why) => ExportEnd { error: Some(why), ..ended },
        Outcome::Cancelled => ExportEnd { status: Coded(BulkStatus::Cancelled), ..ended },
        Outcome::Done(stored, rows) => ExportEnd {
            status: Coded(BulkStatus::Done),
            rows_done: rows,
            bytes: i64::try_from(stored.size).unwrap_or(i64::MAX),
            sha256: Some(stored.sha256),
            file_key: Some(key.clone()),
            expires_at: Some(At(now + KEPT)),
            ..ended
        },
    };
    let kept = ctx.write(move |tx| complete(tx, &row, owner, ended)).await?;
    if !kept {
        ctx.app.files.remove_named(&key).await.unwrap_or_else(|error| log::warn!("export={id} {error}"));
    }
    Ok(())
}

fn complete(
    tx: &mut crate::service::context::Tx<'_>,
    row: &ExportRow,
    owner: Uuid,
    ended: ExportEnd,
) -> AppResult<bool> {
    let facts =
        json!({ "status": ended.status.0, "rows": ended.rows_done, "bytes": ended.bytes, "sha256": ended.sha256 });
    if !db::export::end(tx.conn, row.id, owner, ended)? {
        return Ok(false);
    }
    if let Some(actor) = actor(tx, row.account_id, (&row.security_group, &row.organization))? {
        note(tx, &actor, "export.complete", row, facts)?;
    }
    Ok(true)
}

/// Takes the files out whose time is over or whose owner removed them; how many.
pub async fn remove_over(ctx: &Ctx) -> AppResult<usize> {
    let rows = ctx.read(|tx| Ok(db::export::to_remove(tx.conn, tx.now)?)).await?;
    let count = rows.len();
    for row in rows {
        if let Some(key) = &row.file_key {
            ctx.app.files.remove_named(key).await.map_err(crate::service::attachment::store_failed)?;
        }
        ctx.write(move |tx| Ok(db::export::file_is_gone(tx.conn, &row)?)).await?;
    }
    Ok(count)
}
