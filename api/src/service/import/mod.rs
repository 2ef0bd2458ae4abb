//! Bulk imports: received, worked off in the background chunk by chunk, with every fault of every row told. A second
//! import of the same rows changes nothing.

mod apply;
mod parse;
mod run;

pub use run::{run_next, tidy};

use std::io::Read;
use std::path::Path;

use nimrs_contract::import::{ImportErrorView, ImportView};
use nimrs_contract::vocabulary::{BulkFormat, BulkStatus, Code, ImportMode};
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::db::import::{ErrorRow, ImportRow};
use crate::db::types::{At, Coded};
use crate::domain::ids::{FacilityId, ImportId};
use crate::domain::permissions::actions::{ImportRun, IncidentCreate, IncidentSubmit};
use crate::domain::permissions::{Actor, Permit, Scope, Target, permit, permit_anywhere};
use crate::files::{FileError, NamedUpload, Stored};

use super::account::stale;
use super::attachment::store_failed;
use super::audit::{self, Event, Subject};
use super::background_actor::rights;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::page::PageRequest;

/// How many imports of an account may wait or run at a time.
const MAX_UNDER_WAY: i64 = 3;

/// What is asked of an import.
#[derive(Debug, Clone, Copy)]
pub struct Ask {
    /// What the file is written in.
    pub format: BulkFormat,
    /// What its rows become.
    pub mode: ImportMode,
    /// Whether it only tries, and writes nothing.
    pub dry_run: bool,
    /// Whether a row replaces what was edited here since its last import.
    pub replace_edited: bool,
    /// The facility; that of the actor where none is given.
    pub facility: Option<FacilityId>,
}

/// The name of an import's file in the store.
fn file_key(id: ImportId) -> String {
    format!("imports/{id}")
}

/// Whether the actor may import so; asked before the file is received.
pub async fn may_import(ctx: &Ctx, actor: &Actor, ask: Ask) -> AppResult<()> {
    let who = actor.clone();
    let asked = ctx.read(move |tx| place(tx, &who, ask).map(|_| ())).await;
    if let Err(error) = &asked {
        ctx.note_refusal(actor, error).await;
    }
    asked
}

/// The facility of an import, and the proof that the actor may import there.
fn place(tx: &mut Tx<'_>, actor: &Actor, ask: Ask) -> AppResult<(FacilityId, Permit<ImportRun>)> {
    permit_anywhere::<ImportRun>(actor)?;
    let id = match (ask.facility, actor.scope) {
        (Some(asked), Scope::Facility(own)) if asked != own => return Err(AppError::not_found("facility")),
        (Some(asked), _) => asked,
        (None, Scope::Facility(own)) => own,
        (None, _) => return Err(AppError::invalid_at("query:facility_id", "required", "is required here")),
    };
    let facility = db::incident::facility(tx.conn, id)?.ok_or_else(|| AppError::not_found("facility"))?;
    let target = Target::facility(id, facility.field_office.0).made_by(actor.account_id);
    let permitted = permit::<ImportRun>(actor, &target)?;
    permit::<IncidentCreate>(actor, &target)?;
    if ask.mode == ImportMode::Historical {
        permit::<IncidentSubmit>(actor, &target)?;
    }
    if !facility.active {
        return Err(AppError::conflict("The facility is not in use any more, so nothing can be recorded for it."));
    }
    if db::import::under_way(tx.conn, actor.account_id)? >= MAX_UNDER_WAY {
        let detail = format!("{MAX_UNDER_WAY} of your imports wait or run already, which is the most.");
        return Err(AppError::conflict(detail).with_remedy("Wait for one of them, or cancel one.", None));
    }
    Ok((id, permitted))
}

/// A file of an import that is being received.
pub struct Receiver {
    id: ImportId,
    upload: NamedUpload,
}

/// A file of an import that lies in the store.
#[derive(Debug)]
pub struct Received {
    id: ImportId,
    /// What was received.
    pub stored: Stored,
}

impl Receiver {
    /// Begins to receive a file.
    pub async fn begin(ctx: &Ctx) -> AppResult<Self> {
        let id: ImportId = ctx.app.system.id();
        let upload = ctx.app.files.create(&file_key(id)).await.map_err(no_room)?;
        Ok(Self { id, upload })
    }

    /// The bytes received so far.
    pub fn size(&self) -> u64 {
        self.upload.size()
    }

    /// Takes the next piece.
    pub async fn write(&mut self, piece: &[u8]) -> AppResult<()> {
        self.upload.write(piece).await.map_err(no_room)
    }

    /// Keeps the file.
    pub async fn finish(self) -> AppResult<Received> {
        Ok(Received { id: self.id, stored: self.upload.finish().await.map_err(no_room)? })
    }

    /// Lets go of it.
    pub async fn discard(self) {
        self.upload.discard().await;
    }
}

/// Asks for the import of a file of this machine, of any size.
pub async fn of_file(ctx: &Ctx, actor: Actor, ask: Ask, file: &Path) -> AppResult<ImportView> {
    let unreadable = |error: std::io::Error| AppError::conflict(format!("{} cannot be read: {error}.", file.display()));
    may_import(ctx, &actor, ask).await?;
    let mut from = std::fs::File::open(file).map_err(unreadable)?;
    let mut receiver = Receiver::begin(ctx).await?;
    let mut piece = vec![0; 1024 * 1024];
    loop {
        let read = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => receiver.write(piece.get(..read).unwrap_or_default()).await,
            Err(error) => Err(unreadable(error)),
        };
        if let Err(error) = read {
            receiver.discard().await;
            return Err(error);
        }
    }
    let received = receiver.finish().await?;
    Ok(request(ctx, actor, ask, received).await?.saved.view)
}

fn no_room(error: FileError) -> AppError {
    let full = error.is_full();
    let mut refused = store_failed(error);
    if full {
        refused.detail = "The file store has no room left for this file. Nothing was changed.".to_owned();
    }
    refused
}

/// Asks for the import of a file that was received; it waits for its turn.
pub async fn request(ctx: &Ctx, actor: Actor, ask: Ask, received: Received) -> AppResult<Answer<ImportView>> {
    let who = actor.clone();
    let id = received.id;
    let answer = ctx
        .change(&who, move |tx| {
            let (facility, permit) = place(tx, &actor, ask)?;
            let row = new_row(tx, &actor, facility, ask, received);
            db::import::insert(tx.conn, &permit, &row)?;
            note(tx, &actor, "import.request", &row, json!({}))?;
            Ok(Saved::new(view(&row), row.version))
        })
        .await;
    // A refused file goes, and so does one that was sent again under its key.
    if answer.as_ref().is_ok_and(|answer| answer.saved.view.id == Uuid::from(id)) {
        ctx.app.imports_waiting.notify_one();
    } else if let Err(error) = ctx.app.files.remove_named(&file_key(id)).await {
        log::warn!("the file of an import that was refused is still there: {error}");
    }
    answer
}

fn new_row(tx: &Tx<'_>, actor: &Actor, facility: FacilityId, ask: Ask, received: Received) -> ImportRow {
    let (security_group, organization) = rights(actor);
    ImportRow {
        id: received.id,
        account_id: actor.account_id,
        user_id: actor.user_id.clone(),
        security_group,
        organization,
        facility_id: facility,
        format: Coded(ask.format),
        mode: Coded(ask.mode),
        dry_run: ask.dry_run,
        replace_edited: ask.replace_edited,
        status: Coded(BulkStatus::Queued),
        bytes: i64::try_from(received.stored.size).unwrap_or(i64::MAX),
        sha256: received.stored.sha256,
        next_offset: 0,
        next_line: 1,
        rows_done: 0,
        created: 0,
        amended: 0,
        unchanged: 0,
        failed: 0,
        error: None,
        has_file: true,
        cancel_requested: false,
        version: 1,
        request_id: tx.request.id.clone(),
        requested_at: At(tx.now),
        started_at: None,
        finished_at: None,
        lease_owner: None,
        lease_until: Some(At(tx.now)),
    }
}

/// Writes down what was done with an import.
fn note(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &'static str,
    row: &ImportRow,
    more: serde_json::Value,
) -> AppResult<()> {
    let details = json!({ "format": row.format.0.code(), "mode": row.mode.0.code(), "dry_run": row.dry_run,
        "replace_edited": row.replace_edited, "bytes": row.bytes, "sha256": row.sha256 });
    let subject = Subject::new("import", row.id).at(row.facility_id);
    audit::done(tx, actor, Event { action, subject, reason: None, details: Some(audit::with(details, more)) })
}

/// The actor's own imports, newest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<ImportId>,
) -> AppResult<(Vec<ImportView>, Option<ImportId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<ImportRun>(&actor)?;
        let rows = db::import::list(tx.conn, actor.account_id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(view).collect(), next))
    })
    .await
}

/// One of the actor's own imports.
pub async fn get(ctx: &Ctx, actor: Actor, id: ImportId) -> AppResult<Saved<ImportView>> {
    ctx.read(move |tx| {
        permit_anywhere::<ImportRun>(&actor)?;
        let row = db::import::find(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("import")
}

/// Calls an import off. What is done stays done; the rows behind it are not looked at. One that no process is at ends at
/// once, the others within moments.
pub async fn cancel(ctx: &Ctx, actor: Actor, id: ImportId, expected: i32) -> AppResult<Answer<ImportView>> {
    let who = actor.clone();
    let answer = ctx
        .change(&who, move |tx| {
            let permit = permit_anywhere::<ImportRun>(&actor)?;
            let mut row = db::import::lock(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
            if row.version != expected {
                return Err(stale(row.version));
            }
            if !matches!(row.status.0, BulkStatus::Queued | BulkStatus::Running) || row.cancel_requested {
                let detail = "It has ended or was called off already, so there is nothing to cancel.";
                return Err(AppError::conflict(detail));
            }
            db::import::cancel(tx.conn, &permit, &mut row, tx.now)?;
            note(tx, &actor, "import.cancel", &row, json!({}))?;
            Ok(Saved::new(view(&row), row.version))
        })
        .await?;
    // A file that cannot be taken out now goes with the next import that ends.
    if let Err(error) = tidy(ctx).await {
        log::warn!("the file of a cancelled import is still there: {:?}", error.cause);
    }
    ctx.app.imports_waiting.notify_one();
    Ok(answer)
}

/// So many faults are read at once.
const ERRORS: i64 = 1000;

/// Some of the faults of one of the actor's own imports, those behind a line and place, and where the next begin.
pub async fn errors(
    ctx: &Ctx,
    actor: Actor,
    id: ImportId,
    after: (i64, i32),
) -> AppResult<(Vec<ImportErrorView>, Option<(i64, i32)>)> {
    ctx.read(move |tx| {
        permit_anywhere::<ImportRun>(&actor)?;
        db::import::find(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
        let rows = db::import::errors(tx.conn, id, after, ERRORS)?;
        let whole = rows.len() as i64 == ERRORS;
        let next = rows.last().filter(|_| whole).map(|row| (row.line, row.position));
        Ok((rows.into_iter().map(error_view).collect(), next))
    })
    .await
}

fn error_view(row: ErrorRow) -> ImportErrorView {
    let ErrorRow { line, external_reference, pointer, code, message, .. } = row;
    ImportErrorView { line, external_reference, pointer, code, message }
}

fn view(row: &ImportRow) -> ImportView {
    let at = |at: Option<At>| at.map(|at| at.0);
    let percent = match row.status.0 {
        BulkStatus::Done => 100,
        _ => i32::try_from(row.next_offset * 100 / row.bytes.max(1)).unwrap_or(100),
    };
    ImportView {
        id: row.id.into(),
        version: row.version,
        facility_id: row.facility_id.into(),
        format: row.format.0,
        mode: row.mode.0,
        dry_run: row.dry_run,
        replace_edited: row.replace_edited,
        status: row.status.0,
        bytes: row.bytes,
        sha256: row.sha256.clone(),
        percent,
        rows: row.rows_done,
        created: row.created,
        amended: row.amended,
        unchanged: row.unchanged,
        failed: row.failed,
        error: row.error.clone(),
        requested_at: row.requested_at.0,
        started_at: at(row.started_at),
        finished_at: at(row.finished_at),
    }
}
