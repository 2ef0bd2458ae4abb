//! Reading the import queue.

use nimrs_contract::jc_case::{JcCaseSummary, JcCaseView};

use crate::db;
use crate::db::jc_case::{CaseFilter, JcCaseRow};
use crate::domain::ids::{FacilityId, JcCaseId};
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::{Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::page::PageRequest;

use super::view::{note_read, summary, view};

/// The cases that the actor may see, newest first, and the id after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: CaseFilter,
    page: PageRequest<JcCaseId>,
) -> AppResult<(Vec<JcCaseSummary>, Option<JcCaseId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::QueueRead>(&actor)?;
        let rows = db::jc_case::list(tx.conn, actor.scope, &filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        let names = db::jc_case::facility_names(tx.conn, facilities(&rows))?;
        Ok((rows.into_iter().map(|row| summary(row, &names)).collect(), next))
    })
    .await
}

/// The facilities of a page, each once.
fn facilities(rows: &[JcCaseRow]) -> Vec<FacilityId> {
    let mut ids: Vec<FacilityId> = rows.iter().filter_map(|row| row.facility_id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// A case, with its people as the actor may know them. The reading is written down before the answer leaves.
pub async fn get(ctx: &Ctx, actor: Actor, id: JcCaseId) -> AppResult<Saved<JcCaseView>> {
    let reader = actor.clone();
    let (row, view) = ctx
        .read(move |tx| {
            permit_anywhere::<actions::QueueRead>(&reader)?;
            let row = db::jc_case::find(tx.conn, reader.scope, id)?.ok_or_else(|| AppError::not_found("case"))?;
            let view = view(tx, &reader, &row)?;
            Ok((row, view))
        })
        .await?;
    let identified = view.identified;
    ctx.write(move |tx| note_read(tx, &actor, &row, identified)).await?;
    let version = view.version;
    Ok(Saved::new(view, version))
}
