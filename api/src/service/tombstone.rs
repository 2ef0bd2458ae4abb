//! What is left of incidents that are gone.

use nimrs_contract::tombstone::TombstoneView;

use crate::db;
use crate::db::tombstone::TombstoneRow;
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, actions, permit_anywhere};

use super::context::Ctx;
use super::error::AppResult;
use super::page::PageRequest;

pub use crate::db::tombstone::TombstoneFilter;

/// The tombstones, of the newest incidents first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: TombstoneFilter,
    page: PageRequest<IncidentId>,
) -> AppResult<(Vec<TombstoneView>, Option<IncidentId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::AuditRead>(&actor)?;
        let rows = db::tombstone::list(tx.conn, &filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.incident_id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

fn view(row: TombstoneRow) -> TombstoneView {
    let purged = row.details.map(|details| details.0);
    TombstoneView {
        incident_id: row.incident_id.into(),
        number: row.number,
        facility_id: row.facility_id.into(),
        kind: row.kind.0,
        at: row.at.0,
        by: row.user_id,
        reason: row.reason,
        class: purged.map(|purged| purged.class),
        rule: purged.map(|purged| purged.rule),
        kept_until: purged.map(|purged| purged.kept_until),
    }
}
