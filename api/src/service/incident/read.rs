//! Reading one incident.

use nimrs_contract::incident::IncidentView;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::Actor;
use crate::service::context::{Ctx, Saved};
use crate::service::error::AppResult;

use super::{Incident, note_read, see, view};

/// An incident, with its people as the actor may know them. The reading is written down before the answer leaves.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId) -> AppResult<Saved<IncidentView>> {
    let incident = read(ctx, &actor, id).await?;
    let view = view(&actor, &ctx.request, &incident);
    note(ctx, actor, incident, view.identified).await?;
    let version = view.version;
    Ok(Saved::new(view, version))
}

/// An incident that the actor may see.
pub(crate) async fn read(ctx: &Ctx, actor: &Actor, id: IncidentId) -> AppResult<Incident> {
    let actor = actor.clone();
    ctx.read(move |tx| see(tx, &actor, id)).await
}

/// Writes down that it was read.
pub(crate) async fn note(ctx: &Ctx, actor: Actor, incident: Incident, identified: bool) -> AppResult<()> {
    ctx.write(move |tx| note_read(tx, &actor, &incident, identified)).await
}
