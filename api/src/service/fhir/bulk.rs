//! Bulk exports of resources (HL7 Bulk Data Access), made as all exports are.

use chrono::{DateTime, Utc};
use nimrs_contract::export::NewExport;
use nimrs_contract::search::IncidentSearch;
use nimrs_contract::vocabulary::{BulkStatus, ExportFormat, ProblemCode};

use crate::db;
use crate::domain::ids::ExportId;
use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::ExportRun;
use crate::domain::permissions::permit_anywhere;
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};
use crate::service::export;

/// How far an export has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exported {
    /// It waits or runs; how far it is, in words.
    UnderWay(String),
    /// It is there.
    Done {
        /// What was changed after this instant may be missing.
        as_of: DateTime<Utc>,
        /// The request that asked for it.
        kick_off: String,
        /// Whether there is anything in it.
        is_empty: bool,
        /// When it is removed.
        expires_at: Option<DateTime<Utc>>,
    },
}

/// Asks for an export of all resources that the actor may see; `since`: of those changed at this instant or later.
pub async fn kick_off(ctx: &Ctx, actor: Actor, since: Option<DateTime<Utc>>, request: String) -> AppResult<ExportId> {
    let filter = since.map(|since| IncidentSearch { updated_from: Some(since), ..IncidentSearch::default() });
    let new = NewExport { format: ExportFormat::Fhir, filter };
    let answer = export::request_by(ctx, actor, new, Some(request)).await?;
    Ok(ExportId(answer.saved.view.id))
}

fn missing() -> AppError {
    AppError::not_found("export")
}

/// How far one of the actor's exports has come.
pub async fn state(ctx: &Ctx, actor: Actor, id: ExportId) -> AppResult<Exported> {
    let row = ctx
        .read(move |tx| {
            permit_anywhere::<ExportRun>(&actor)?;
            let row = db::export::find(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
            let over = row.expires_at.is_some_and(|at| at.0 <= tx.now);
            Ok((row, over))
        })
        .await?;
    let (row, over) = row;
    let Some(kick_off) = row.kick_off else { return Err(missing()) };
    match row.status.0 {
        BulkStatus::Queued => Ok(Exported::UnderWay("waiting".to_owned())),
        BulkStatus::Running => {
            let total = row.rows_total.map_or_else(|| "?".to_owned(), |total| total.to_string());
            Ok(Exported::UnderWay(format!("{} of {total} incidents", row.rows_done)))
        }
        BulkStatus::Done if !over => Ok(Exported::Done {
            as_of: row.started_at.unwrap_or(row.requested_at).0,
            kick_off,
            is_empty: row.bytes == 0,
            expires_at: row.expires_at.map(|at| at.0),
        }),
        BulkStatus::Failed => {
            let why = row.error.unwrap_or_default();
            Err(AppError::new(ProblemCode::InternalError, format!("The export failed. {why}")))
        }
        BulkStatus::Done | BulkStatus::Cancelled | BulkStatus::Expired => Err(missing()),
    }
}

/// Calls an export off, or removes it with its file.
pub async fn cancel(ctx: &Ctx, actor: Actor, id: ExportId) -> AppResult<()> {
    export::give_up(ctx, actor, id).await.map(|_| ())
}
