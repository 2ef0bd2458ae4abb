//! Bulk exports: asked for, made in the background, fetched, and removed after a while. What is exported is what the
//! account could read one by one.

mod columns;
pub mod lines;
mod local;
mod run;

pub use local::{Output, to_output};
pub use run::{remove_over, run_next};

use std::ops::Range;

use chrono::TimeDelta;
use nimrs_contract::export::{ExportView, NewExport};
use nimrs_contract::search::IncidentSearch;
use nimrs_contract::vocabulary::{BulkStatus, Code, ExportFormat, ProblemCode};
use serde_json::json;

use crate::db;
use crate::db::export::ExportRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::calendar::date_ny;
use crate::domain::ids::{AccountId, ExportId};
use crate::domain::permissions::actions::ExportRun;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::files::FileStream;

use super::account::stale;
use super::attachment::store_failed;
use super::audit::{self, Event, Subject};
use super::background_actor::rights;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::incident::narrowed_by;
use super::page::PageRequest;
use crate::db::incident_filter::IncidentFilter;

/// How many exports of an account may wait or run at a time.
const MAX_UNDER_WAY: i64 = 5;
/// How long the file of an export is kept.
const KEPT: TimeDelta = TimeDelta::days(7);

/// What an export's filter lets through: as in lists, but for words and order.
pub fn incident_filter(search: &IncidentSearch, me: AccountId) -> AppResult<IncidentFilter> {
    let asked = narrowed_by(search, me, "/filter/")?;
    let refused = |name: &str| {
        let message = "is for lists; an export holds everything that the other fields let through, by its id";
        Err(AppError::invalid_at(&format!("/filter/{name}"), "not_in_exports", message))
    };
    match (asked.query, asked.sort) {
        (Some(_), _) => refused("q"),
        (None, Some(_)) => refused("sort"),
        (None, None) => Ok(asked.filter),
    }
}

/// Asks for an export; it waits for its turn.
pub async fn request(ctx: &Ctx, actor: Actor, new: NewExport) -> AppResult<Answer<ExportView>> {
    request_by(ctx, actor, new, None).await
}

/// The same, asked for by a FHIR request, which its manifest repeats.
pub async fn request_by(
    ctx: &Ctx,
    actor: Actor,
    new: NewExport,
    kick_off: Option<String>,
) -> AppResult<Answer<ExportView>> {
    let who = actor.clone();
    let answer = ctx
        .change(&who, move |tx| {
            let permit = permit_anywhere::<ExportRun>(&actor)?;
            incident_filter(new.filter.as_ref().unwrap_or(&IncidentSearch::default()), actor.account_id)?;
            if db::export::under_way(tx.conn, actor.account_id)? >= MAX_UNDER_WAY {
                let detail = format!("{MAX_UNDER_WAY} of your exports wait or run already, which is the most.");
                return Err(AppError::conflict(detail).with_remedy("Wait for one of them, or cancel one.", None));
            }
            let row = ExportRow { kick_off, ..new_row(tx, &actor, new) };
            db::export::insert(tx.conn, &permit, &row)?;
            note(tx, &actor, "export.request", &row, json!({}))?;
            Ok(Saved::new(view(tx, &row), row.version))
        })
        .await?;
    ctx.app.exports_waiting.notify_one();
    Ok(answer)
}

fn new_row(tx: &Tx<'_>, actor: &Actor, new: NewExport) -> ExportRow {
    let (security_group, organization) = rights(actor);
    ExportRow {
        id: tx.id(),
        account_id: actor.account_id,
        user_id: actor.user_id.clone(),
        security_group,
        organization,
        format: Coded(new.format),
        filter: Json(new.filter.unwrap_or_default()),
        access_reason: tx.request.access_reason.clone(),
        status: Coded(BulkStatus::Queued),
        rows_done: 0,
        rows_total: None,
        bytes: 0,
        sha256: None,
        error: None,
        file_key: None,
        cancel_requested: false,
        version: 1,
        request_id: tx.request.id.clone(),
        requested_at: At(tx.now),
        started_at: None,
        finished_at: None,
        expires_at: None,
        removed_at: None,
        lease_owner: None,
        lease_until: None,
        kick_off: None,
    }
}

/// Writes down what was done with an export: with the reason that was given for seeing names.
fn note(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &'static str,
    row: &ExportRow,
    more: serde_json::Value,
) -> AppResult<()> {
    let filter = serde_json::to_value(&row.filter.0).map_err(AppError::internal)?;
    let details = audit::with(json!({ "format": row.format.0.code(), "filter": filter }), more);
    let reason = row.access_reason.clone();
    audit::done(tx, actor, Event { action, subject: Subject::new("export", row.id), reason, details: Some(details) })
}

/// The actor's own exports, newest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<ExportId>,
) -> AppResult<(Vec<ExportView>, Option<ExportId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<ExportRun>(&actor)?;
        let rows = db::export::list(tx.conn, actor.account_id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(|row| view(tx, row)).collect(), next))
    })
    .await
}

/// One of the actor's own exports.
pub async fn get(ctx: &Ctx, actor: Actor, id: ExportId) -> AppResult<Saved<ExportView>> {
    ctx.read(move |tx| {
        permit_anywhere::<ExportRun>(&actor)?;
        let row = db::export::find(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
        Ok(Saved::new(view(tx, &row), row.version))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("export")
}

/// One of the actor's own exports, held, at the version that the actor has read.
fn hold(tx: &mut Tx<'_>, actor: &Actor, id: ExportId, expected: i32) -> AppResult<(ExportRow, Permit<ExportRun>)> {
    let permit = permit_anywhere::<ExportRun>(actor)?;
    let row = db::export::lock(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
    if row.version != expected { Err(stale(row.version)) } else { Ok((row, permit)) }
}

fn under_way(row: &ExportRow) -> bool {
    matches!(row.status.0, BulkStatus::Queued | BulkStatus::Running)
}

/// Calls an export off. One that runs ends within moments, and offers no file.
pub async fn cancel(ctx: &Ctx, actor: Actor, id: ExportId, expected: i32) -> AppResult<Answer<ExportView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permit) = hold(tx, &actor, id, expected)?;
        if !under_way(&row) || row.cancel_requested {
            return Err(AppError::conflict("It has ended or was called off already, so there is nothing to cancel."));
        }
        db::export::change(tx.conn, &permit, &mut row, (true, None))?;
        note(tx, &actor, "export.cancel", &row, json!({}))?;
        Ok(Saved::new(view(tx, &row), row.version))
    })
    .await
}

/// Removes an export and its file.
pub async fn remove(ctx: &Ctx, actor: Actor, id: ExportId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    let answer = ctx
        .change(&who, move |tx| {
            let (mut row, permit) = hold(tx, &actor, id, expected)?;
            if under_way(&row) {
                return Err(AppError::conflict("It waits or runs; cancel it first."));
            }
            let now = At(tx.now);
            db::export::change(tx.conn, &permit, &mut row, (false, Some(now)))?;
            note(tx, &actor, "export.remove", &row, json!({}))?;
            Ok(Saved::plain(()))
        })
        .await?;
    // It is offered no more; a file that cannot be taken out now goes with the next look for such.
    if let Err(error) = remove_over(ctx).await {
        log::warn!("the file of a removed export is still there: {:?}", error.cause);
    }
    Ok(answer)
}

/// Removes an export, called off first where it waits or runs.
pub async fn give_up(ctx: &Ctx, actor: Actor, id: ExportId) -> AppResult<Answer<()>> {
    let who = actor.clone();
    let answer = ctx
        .change(&who, move |tx| {
            let permit = permit_anywhere::<ExportRun>(&actor)?;
            let mut row = db::export::lock(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
            let (runs, now) = (under_way(&row), At(tx.now));
            db::export::change(tx.conn, &permit, &mut row, (runs, Some(now)))?;
            note(tx, &actor, if runs { "export.cancel" } else { "export.remove" }, &row, json!({}))?;
            Ok(Saved::plain(()))
        })
        .await?;
    if let Err(error) = remove_over(ctx).await {
        log::warn!("the file of a removed export is still there: {:?}", error.cause);
    }
    Ok(answer)
}

/// A file on its way to the caller.
pub struct Download {
    /// The export.
    pub view: ExportView,
    /// Which part of the file it is.
    pub part: Range<u64>,
    /// Its bytes.
    pub content: FileStream,
}

/// The file of an export, or a part of it: `part` is asked with the digest and the size of the file. The download is
/// written down before its first byte leaves.
pub async fn download(
    ctx: &Ctx,
    actor: Actor,
    id: ExportId,
    part: impl FnOnce(&str, u64) -> AppResult<Range<u64>> + Send + 'static,
) -> AppResult<Download> {
    let who = actor.clone();
    let opened = ctx.write(move |tx| open(tx, &actor, id, part)).await;
    let (view, key, part) = match opened {
        Ok(opened) => opened,
        Err(error) => {
            ctx.note_refusal(&who, &error).await;
            return Err(error);
        }
    };
    let content = ctx.app.files.read_part(&key, part.clone()).await.map_err(store_failed)?;
    Ok(Download { view, part, content })
}

fn open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ExportId,
    part: impl FnOnce(&str, u64) -> AppResult<Range<u64>>,
) -> AppResult<(ExportView, String, Range<u64>)> {
    permit_anywhere::<ExportRun>(actor)?;
    let row = db::export::find(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
    if (row.security_group.clone(), row.organization.clone()) != rights(actor) {
        let detail = "Your rights have changed since this export was made, so that its file is not given out any more.";
        return Err(AppError::new(ProblemCode::Forbidden, detail)
            .with_remedy("Ask for the export anew: it shows what you may see now.", None));
    }
    let view = view(tx, &row);
    let (Some(key), Some(sha256), BulkStatus::Done) = (&row.file_key, &row.sha256, view.status) else {
        return Err(no_file(view.status));
    };
    let part = part(sha256, u64::try_from(row.bytes).unwrap_or(0))?;
    note(tx, actor, "export.download", &row, json!({ "from": part.start, "to": part.end, "sha256": sha256 }))?;
    Ok((view, key.clone(), part))
}

fn no_file(status: BulkStatus) -> AppError {
    let (detail, remedy) = match status {
        BulkStatus::Queued | BulkStatus::Running => {
            ("The export is not done yet, so there is no file.", "Read the export until its status is done.")
        }
        BulkStatus::Expired => ("The time of this export is over and its file was removed.", "Ask for it anew."),
        _ => {
            ("The export did not come to its end, so there is no file.", "Read why in the export, and ask for it anew.")
        }
    };
    AppError::conflict(detail).with_remedy(remedy, None)
}

/// The name under which a file of so many incidents is saved.
fn file_name(row: &ExportRow) -> String {
    let ending = match row.format.0 {
        ExportFormat::Ndjson => "ndjson",
        ExportFormat::Csv => "csv",
        ExportFormat::Fhir => "fhir.ndjson",
    };
    format!("incidents-{}.{ending}", date_ny(row.requested_at.0))
}

fn view(tx: &Tx<'_>, row: &ExportRow) -> ExportView {
    let over = row.expires_at.is_some_and(|at| at.0 <= tx.now);
    let status = if over && row.status.0 == BulkStatus::Done { BulkStatus::Expired } else { row.status.0 };
    let at = |at: Option<At>| at.map(|at| at.0);
    let percent = match (row.status.0, row.rows_total) {
        (BulkStatus::Done | BulkStatus::Expired, _) => 100,
        (_, Some(total)) if total > 0 => i32::try_from(row.rows_done * 100 / total).unwrap_or(100).clamp(0, 100),
        _ => 0,
    };
    ExportView {
        id: row.id.into(),
        version: row.version,
        format: row.format.0,
        filter: row.filter.0.clone(),
        status,
        rows_done: row.rows_done,
        rows_total: row.rows_total,
        percent,
        bytes: row.bytes,
        sha256: row.sha256.clone(),
        file_name: file_name(row),
        error: row.error.clone(),
        requested_at: row.requested_at.0,
        started_at: at(row.started_at),
        finished_at: at(row.finished_at),
        expires_at: at(row.expires_at),
    }
}
