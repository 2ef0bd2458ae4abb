//! The versions of an incident, what changed between them, and its history.

use nimrs_contract::incident_version::{
    Change, HistoryEntry, IncidentRecord, VersionDiff, VersionSummary, VersionView,
};
use nimrs_contract::vocabulary::{Code, SecurityGroup};

use crate::db;
use crate::db::version::VersionRow;
use crate::domain::diff::diff as differences;
use crate::domain::ids::{AuditId, IncidentId};
use crate::domain::permissions::Actor;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::page::PageRequest;

use super::{Incident, identifies, masking, read, see};

/// The versions of an incident, oldest first, and the number after which the next page begins.
pub async fn versions(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<i32>,
) -> AppResult<(Vec<VersionSummary>, Option<i32>)> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let rows = db::version::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.number);
        let items = rows.into_iter().map(|row| VersionSummary {
            number: row.number,
            at: row.at.0,
            by: row.user_id,
            action: row.action,
            reason: row.reason,
            status: row.status.0,
        });
        Ok((items.collect(), next))
    })
    .await
}

/// An incident as it was at one version. The reading is written down.
pub async fn version(ctx: &Ctx, actor: Actor, id: IncidentId, number: i32) -> AppResult<VersionView> {
    let who = actor.clone();
    let (incident, row) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let row = find(tx, &incident, number)?;
            Ok((incident, row))
        })
        .await?;
    let identified = identifies(&actor, &ctx.request, &incident);
    read::note(ctx, actor, incident, identified).await?;
    Ok(VersionView {
        number: row.number,
        at: row.at.0,
        by: row.user_id,
        action: row.action,
        reason: row.reason,
        status: row.status.0,
        identified,
        record: shown(row.record.0, identified),
    })
}

/// What changed between two versions. The reading is written down.
pub async fn diff(ctx: &Ctx, actor: Actor, id: IncidentId, from: i32, to: i32) -> AppResult<VersionDiff> {
    let who = actor.clone();
    let (incident, before, after) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let before = find(tx, &incident, from)?;
            let after = find(tx, &incident, to)?;
            Ok((incident, before, after))
        })
        .await?;
    let identified = identifies(&actor, &ctx.request, &incident);
    read::note(ctx, actor, incident, identified).await?;
    let value = |row: VersionRow| serde_json::to_value(shown(row.record.0, identified)).map_err(AppError::internal);
    let changes = differences(&value(before)?, &value(after)?)
        .into_iter()
        .map(|change| Change { pointer: change.pointer, before: change.before, after: change.after })
        .collect();
    Ok(VersionDiff { from, to, changes })
}

/// What was done with an incident, reading included, oldest first.
pub async fn history(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<AuditId>,
) -> AppResult<(Vec<HistoryEntry>, Option<AuditId>)> {
    ctx.read(move |tx| {
        see(tx, &actor, id)?;
        let rows = db::audit::of_incident(tx.conn, id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        let items = rows.into_iter().map(|row| HistoryEntry {
            at: row.at.0,
            who: row.user_id,
            security_group: row.security_group.as_deref().and_then(SecurityGroup::from_code),
            action: row.action,
            outcome: row.outcome,
            reason: row.reason,
            request_id: row.request_id,
        });
        Ok((items.collect(), next))
    })
    .await
}

fn find(tx: &mut Tx<'_>, incident: &Incident, number: i32) -> AppResult<VersionRow> {
    db::version::find(tx.conn, incident.facility(), incident.id(), number)?
        .ok_or_else(|| AppError::not_found("version"))
}

/// A record as it may be shown.
fn shown(record: IncidentRecord, identified: bool) -> IncidentRecord {
    if identified { record } else { masking::record(record) }
}
