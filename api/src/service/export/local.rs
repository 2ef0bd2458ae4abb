//! An export to a file of this machine, for the command line.

use std::io::Write;
use std::path::{Path, PathBuf};

use nimrs_contract::export::NewExport;
use nimrs_contract::vocabulary::Code;
use serde_json::json;

use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::ExportRun;
use crate::domain::permissions::permit_anywhere;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};

use super::incident_filter;
use super::lines::{self, Ask};

/// Writes the incidents that the actor may see to a file, which is there when it is whole; how many they are.
pub async fn to_file(
    ctx: &Ctx,
    actor: Actor,
    new: NewExport,
    file: &Path,
    mut progress: impl FnMut(i64, i64) + Send + 'static,
) -> AppResult<i64> {
    permit_anywhere::<ExportRun>(&actor)?;
    let filter = new.filter.unwrap_or_default();
    let reason = ctx.request.access_reason.clone();
    let ask = Ask {
        filter: incident_filter(&filter, actor.account_id)?,
        actor: actor.clone(),
        format: new.format,
        has_reason: reason.is_some(),
        now: ctx.app.system.now(),
    };
    let begun = PathBuf::from(format!("{}.part", file.display()));
    let out = std::fs::File::create(&begun).map_err(|error| unwritable(&begun, &error))?;
    let path = begun.clone();
    let written = ctx
        .app
        .db
        .read(move |conn| {
            let total = lines::total(conn, &ask)?;
            let (mut out, mut rows, mut fault) = (out, 0, None);
            lines::read(conn, &ask, |piece| {
                rows += piece.rows;
                progress(rows, total);
                fault = out.write_all(&piece.bytes).err();
                fault.is_none()
            })?;
            fault.map_or_else(|| out.sync_all(), Err).map_err(|error| unwritable(&path, &error))?;
            Ok::<_, AppError>(rows)
        })
        .await;
    let rows = match written {
        Ok(rows) => rows,
        Err(error) => {
            // Nobody is to take a part for the whole.
            let _ = std::fs::remove_file(&begun);
            return Err(error);
        }
    };
    let details = json!({ "format": new.format.code(), "filter": filter, "rows": rows, "how": "command line" });
    let subject = Subject { kind: "export", ..Subject::default() };
    let event = Event { action: "export.complete", subject, reason, details: Some(details) };
    ctx.write(move |tx| audit::done(tx, &actor, event)).await?;
    std::fs::rename(&begun, file).map_err(|error| unwritable(file, &error))?;
    Ok(rows)
}

fn unwritable(file: &Path, error: &std::io::Error) -> AppError {
    AppError::conflict(format!("{} cannot be written: {error}. There is no file.", file.display()))
}
