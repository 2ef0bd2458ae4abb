//! Reading one resource, now, at a version, or through all of them. Each reading is written down.

use uuid::Uuid;

use crate::db;
use crate::db::incident::Sight;
use crate::domain::fhir::Recorded;
use crate::domain::ids::{IncidentId, PersonId};
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::incident::{Incident, identifies, note_read, see};
use crate::service::page::PageRequest;

use super::Shown;
use super::recorded::{of_incident, of_version};

/// A page of the versions of a resource, newest first.
pub struct History {
    /// The versions.
    pub versions: Vec<Shown>,
    /// The number before which the next page begins.
    pub next: Option<i32>,
}

/// There is no such resource for the actor.
pub(super) fn missing() -> AppError {
    AppError::not_found("AdverseEvent")
}

/// A resource as it is now.
pub async fn get(ctx: &Ctx, actor: Actor, id: Uuid) -> AppResult<Shown> {
    let who = actor.clone();
    let (incident, shown, identified) = ctx
        .read(move |tx| {
            let incident = behind(tx, &who, id)?;
            let identified = identifies(&who, tx.request, &incident);
            let shown = shown(&of_incident(&incident, identified), id).ok_or_else(missing)?;
            Ok((incident, shown, identified))
        })
        .await?;
    ctx.write(move |tx| note_read(tx, &actor, &incident, identified)).await?;
    Ok(shown)
}

/// A resource as it was at a version.
pub async fn version(ctx: &Ctx, actor: Actor, id: Uuid, number: i32) -> AppResult<Shown> {
    let who = actor.clone();
    let (incident, shown, identified) = ctx
        .read(move |tx| {
            let incident = behind(tx, &who, id)?;
            let identified = identifies(&who, tx.request, &incident);
            let row = db::version::find(tx.conn, incident.facility(), incident.id(), number)?.ok_or_else(missing)?;
            let shown = shown(&of_version(&incident, row, identified), id).ok_or_else(missing)?;
            Ok((incident, shown, identified))
        })
        .await?;
    ctx.write(move |tx| note_read(tx, &actor, &incident, identified)).await?;
    Ok(shown)
}

/// The versions of a resource, newest first.
pub async fn history(ctx: &Ctx, actor: Actor, id: Uuid, page: PageRequest<i32>) -> AppResult<History> {
    let who = actor.clone();
    let (incident, history, identified) = ctx
        .read(move |tx| {
            let incident = behind(tx, &who, id)?;
            let identified = identifies(&who, tx.request, &incident);
            let rows = db::fhir::versions(tx.conn, incident.facility(), incident.id(), page.after, page.rows())?;
            let (rows, next) = page.cut(rows, |row| row.number);
            let versions = rows.into_iter().map(|row| of_version(&incident, row, identified));
            let versions = versions.filter_map(|recorded| shown(&recorded, id)).collect();
            Ok((incident, History { versions, next }, identified))
        })
        .await?;
    ctx.write(move |tx| note_read(tx, &actor, &incident, identified)).await?;
    Ok(history)
}

/// The resource of this id, where the incident has one.
pub(super) fn shown(recorded: &Recorded, id: Uuid) -> Option<Shown> {
    let slot = recorded.slot(id)?;
    Some(Shown { resource: recorded.resource(slot), version: recorded.version, updated_at: recorded.updated_at })
}

/// The incident that a resource is of: its own id, or that of one of its people.
pub(super) fn behind_id(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> AppResult<IncidentId> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let of_person = db::fhir::incident_of(tx.conn, Sight::of(actor), PersonId(id))?;
    Ok(of_person.unwrap_or(IncidentId(id)))
}

fn behind(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> AppResult<Incident> {
    let incident = behind_id(tx, actor, id)?;
    see(tx, actor, incident).map_err(named)
}

/// Says of a resource what is said of the incident behind it.
pub(super) fn named(error: AppError) -> AppError {
    if error.code == nimrs_contract::vocabulary::ProblemCode::NotFound { missing() } else { error }
}
