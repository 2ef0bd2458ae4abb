//! Working imports off: one task reads and checks rows while another writes those before. Each chunk is one transaction
//! with how far the import has come, so that whoever goes on after a kill does each row once.

use std::sync::Arc;

use chrono::TimeDelta;
use futures_util::StreamExt;
use nimrs_contract::vocabulary::BulkStatus;
use serde_json::json;
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::db;
use crate::db::import::{ErrorRow, ImportRow, Progress};
use crate::domain::ids::ImportId;
use crate::domain::import::{RawRow, Splitter};
use crate::domain::permissions::Actor;
use crate::files::FileStream;
use crate::service::app::App;
use crate::service::attachment::store_failed;
use crate::service::background_actor::{RIGHTS_CHANGED, actor};
use crate::service::context::{Ctx, RequestInfo};
use crate::service::error::{AppError, AppResult};
use crate::system::Stopwatch;

use super::apply::apply;
use super::parse::{Parsed, Reading, columns, is_csv, parse};
use super::{file_key, note};

/// Another process takes an import over after this time without progress.
const LEASE: TimeDelta = TimeDelta::seconds(30);
/// So many rows are written in one transaction: enough to share its cost, few enough to let others write in between.
const ROWS: usize = 250;
/// A chunk ends before where its rows are long.
const BYTES: usize = 2 * 1024 * 1024;

const EMPTY: &str = "The file is empty: it holds no row.";

/// How an import ended.
enum Outcome {
    Done,
    /// The file holds no row.
    Empty,
    /// With the reason for the owner.
    Failed(String),
    Cancelled,
    /// It has had its turn, and goes on when others had theirs.
    Turn,
    /// Another process has taken over.
    Lost,
}

/// Rows that were looked at, and where those behind them begin.
struct Chunk {
    rows: Vec<Parsed>,
    next_offset: u64,
    next_line: i64,
}

/// Works off the import that has waited longest, for one turn; `false` when none waits.
pub async fn run_next(app: &Arc<App>) -> AppResult<bool> {
    let now = app.system.now();
    let waiting = app.db.read(move |conn| db::import::waiting(conn, now)).await.map_err(AppError::from)?;
    let Some(id) = waiting else { return Ok(false) };
    let owner: Uuid = app.system.id();
    let claimed = app.db.write(move |conn| db::import::claim(conn, id, owner, (now, now + LEASE))).await;
    let Some(row) = claimed.map_err(AppError::from)? else { return Ok(true) };
    let request =
        RequestInfo { id: row.request_id.clone(), operation: "POST /v1/imports".to_owned(), ..RequestInfo::default() };
    let ctx = Ctx { app: Arc::clone(app), request: Arc::new(request) };
    let outcome = match work(&ctx, &row, owner).await {
        Ok(Outcome::Turn) => {
            return ctx.write(move |tx| Ok(db::import::give_up(tx.conn, id, owner, tx.now)?)).await.map(|()| true);
        }
        Ok(outcome) => outcome,
        // The lease runs out, and then it is gone on with.
        Err(error) if error.retry_after.is_some() => return Err(error),
        Err(error) => {
            log::error!("import={id} failed: {} {:?}", error.detail, error.cause);
            Outcome::Failed(
                "The service failed at it. What is done stays done; import the file again to go on.".to_owned(),
            )
        }
    };
    end(&ctx, row, owner, outcome).await?;
    tidy(&ctx).await?;
    Ok(true)
}

async fn work(ctx: &Ctx, row: &ImportRow, owner: Uuid) -> AppResult<Outcome> {
    let (account, group, organization) = (row.account_id, row.security_group.clone(), row.organization.clone());
    let Some(actor) = ctx.read(move |tx| actor(tx, account, (&group, &organization))).await? else {
        return Ok(Outcome::Failed(RIGHTS_CHANGED.to_owned()));
    };
    let mut reading = Reading { mode: row.mode.0, facility: row.facility_id, columns: None };
    if is_csv(row.format.0) {
        let Some(header) = header(ctx, row).await? else { return Ok(Outcome::Empty) };
        match columns(&header) {
            Ok(found) => reading.columns = Some(found),
            Err(why) => return Ok(Outcome::Failed(why)),
        }
    }
    let (sender, receiver) = mpsc::channel(1);
    let (read, written) = futures_util::join!(read(ctx, row, reading, sender), write(ctx, row, actor, owner, receiver));
    let outcome = written?;
    read?;
    Ok(outcome)
}

async fn open(ctx: &Ctx, row: &ImportRow, offset: i64) -> AppResult<FileStream> {
    let unsigned = |number: i64| u64::try_from(number).unwrap_or(0);
    let part = unsigned(offset)..unsigned(row.bytes);
    ctx.app.files.read_part(&file_key(row.id), part).await.map_err(store_failed)
}

/// The first row, which names the columns.
async fn header(ctx: &Ctx, row: &ImportRow) -> AppResult<Option<RawRow>> {
    let mut stream = open(ctx, row, 0).await?;
    let mut splitter = Splitter::new(true, 0, 1);
    let mut rows = Vec::new();
    while rows.is_empty() {
        match stream.next().await {
            Some(piece) => splitter.take(&piece.map_err(store_failed)?, &mut rows),
            None => {
                rows.extend(splitter.finish());
                break;
            }
        }
    }
    Ok(rows.into_iter().next())
}

/// Reads rows from where the import stands and looks at them, until nobody takes them any more.
async fn read(ctx: &Ctx, row: &ImportRow, reading: Reading, sender: mpsc::Sender<Chunk>) -> AppResult<()> {
    let quotes = reading.columns.is_some();
    let mut stream = open(ctx, row, row.next_offset).await?;
    let offset = u64::try_from(row.next_offset).unwrap_or(0);
    let mut splitter = Splitter::new(quotes, offset, row.next_line);
    let (reading, mut rows) = (Arc::new(reading), Vec::new());
    loop {
        let piece = stream.next().await.transpose().map_err(store_failed)?;
        let ended = piece.is_none();
        match piece {
            // Small steps, so that neither rows nor this thread's time heap up.
            Some(piece) => {
                for part in piece.chunks(256 * 1024) {
                    splitter.take(part, &mut rows);
                    if !hand_over(ctx, &reading, &sender, &mut rows, false).await? {
                        return Ok(());
                    }
                }
            }
            None => {
                let last = std::mem::replace(&mut splitter, Splitter::new(quotes, 0, 1)).finish();
                rows.extend(last);
            }
        }
        if ended {
            hand_over(ctx, &reading, &sender, &mut rows, true).await?;
            return Ok(());
        }
    }
}

/// Hands over whole chunks of the rows, or all of them; `false` when nobody takes them any more.
async fn hand_over(
    ctx: &Ctx,
    reading: &Arc<Reading>,
    sender: &mpsc::Sender<Chunk>,
    rows: &mut Vec<RawRow>,
    all: bool,
) -> AppResult<bool> {
    loop {
        let mut bytes = 0;
        let size = |row: &RawRow| row.bytes.as_ref().map_or(0, Vec::len);
        let count = rows
            .iter()
            .take(ROWS)
            .take_while(|row| {
                let fits = bytes < BYTES;
                bytes += size(row);
                fits
            })
            .count();
        if count == 0 || !all && count < ROWS && bytes < BYTES {
            return Ok(true);
        }
        let chunk: Vec<RawRow> = rows.drain(..count).collect();
        let (reading, now) = (Arc::clone(reading), ctx.app.system.now());
        let looked_at = tokio::task::spawn_blocking(move || look_at(&chunk, &reading, now)).await;
        let chunk = looked_at.map_err(AppError::internal)??;
        if sender.send(chunk).await.is_err() {
            return Ok(false);
        }
    }
}

fn look_at(rows: &[RawRow], reading: &Reading, now: chrono::DateTime<chrono::Utc>) -> AppResult<Chunk> {
    let mut chunk = Chunk { rows: Vec::with_capacity(rows.len()), next_offset: 0, next_line: 0 };
    for raw in rows {
        (chunk.next_offset, chunk.next_line) = (raw.next_offset, raw.next_line);
        // The header is no row.
        if reading.columns.is_some() && raw.line == 1 {
            continue;
        }
        chunk.rows.extend(parse(raw, reading, now)?);
    }
    Ok(chunk)
}

/// Writes chunk after chunk, until there are no more, its turn is over, the import is called off, or another process has
/// it.
async fn write(
    ctx: &Ctx,
    row: &ImportRow,
    actor: Actor,
    owner: Uuid,
    mut receiver: mpsc::Receiver<Chunk>,
) -> AppResult<Outcome> {
    let (import, actor) = (Arc::new(row.clone()), Arc::new(actor));
    let mut progress = Progress {
        next_offset: row.next_offset,
        next_line: row.next_line,
        rows_done: row.rows_done,
        created: row.created,
        amended: row.amended,
        unchanged: row.unchanged,
        failed: row.failed,
    };
    let (turn, begun) = (ctx.app.config.import_turn, Stopwatch::start());
    while let Some(chunk) = receiver.recv().await {
        let (import, actor) = (Arc::clone(&import), Arc::clone(&actor));
        let next_offset = i64::try_from(chunk.next_offset).unwrap_or(i64::MAX);
        let before = Progress { next_offset, next_line: chunk.next_line, ..progress };
        let written = ctx.write(move |tx| {
            match db::import::keep(tx.conn, import.id, owner, tx.now + LEASE)? {
                None => return Ok(Err(Outcome::Lost)),
                Some(true) => return Ok(Err(Outcome::Cancelled)),
                Some(false) => (),
            }
            apply(tx, &actor, &import, chunk.rows, before).map(Ok)
        });
        match written.await? {
            Ok(after) => progress = after,
            Err(outcome) => return Ok(outcome),
        }
        if begun.seconds() >= turn.as_secs_f64() {
            return Ok(Outcome::Turn);
        }
    }
    Ok(if progress.rows_done == 0 { Outcome::Empty } else { Outcome::Done })
}

async fn end(ctx: &Ctx, row: ImportRow, owner: Uuid, outcome: Outcome) -> AppResult<()> {
    let (import_id, message) = (row.id, EMPTY.to_owned());
    let (pointer, code) = (String::new(), "empty".to_owned());
    let fault = matches!(outcome, Outcome::Empty).then_some(ErrorRow {
        import_id,
        line: 1,
        position: 0,
        external_reference: None,
        pointer,
        code,
        message,
    });
    let ended = match outcome {
        Outcome::Lost | Outcome::Turn => return Ok(()),
        Outcome::Done => (BulkStatus::Done, None),
        Outcome::Empty => (BulkStatus::Failed, Some(EMPTY.to_owned())),
        Outcome::Cancelled => (BulkStatus::Cancelled, None),
        Outcome::Failed(why) => (BulkStatus::Failed, Some(why)),
    };
    ctx.write(move |tx| {
        let status = ended.0;
        if !db::import::end(tx.conn, row.id, owner, ended, tx.now)? {
            return Ok(());
        }
        db::import::insert_errors(tx.conn, fault.as_slice())?;
        let after = db::import::find(tx.conn, row.account_id, row.id)?;
        let actor = actor(tx, row.account_id, (&row.security_group, &row.organization))?;
        if let (Some(after), Some(actor)) = (after, actor) {
            let facts = json!({ "status": status, "rows": after.rows_done, "created": after.created,
                "amended": after.amended, "unchanged": after.unchanged, "failed": after.failed });
            note(tx, &actor, "import.complete", &after, facts)?;
        }
        Ok(())
    })
    .await
}

/// Takes out what ended imports no longer need: their files and the notes of what stood where. How many.
pub async fn tidy(ctx: &Ctx) -> AppResult<usize> {
    let ended: Vec<ImportId> = ctx.read(|tx| Ok(db::import::to_tidy(tx.conn)?)).await?;
    for id in ended.clone() {
        ctx.app.files.remove_named(&file_key(id)).await.map_err(store_failed)?;
        while ctx.write(move |tx| Ok(db::import::forget_seen(tx.conn, id, 2000)?)).await? > 0 {}
        ctx.write(move |tx| Ok(db::import::file_is_gone(tx.conn, id)?)).await?;
    }
    Ok(ended.len())
}
