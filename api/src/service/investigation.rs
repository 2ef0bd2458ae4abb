//! The investigation of an incident.
//!
//! Every incident has one; until something is written its version is 0 and it is empty. It is changed while the
//! incident is under investigation; filing its report ends that.

use nimrs_contract::investigation::{InvestigationContent, InvestigationView};
use nimrs_contract::patch::InvestigationPatch;

use crate::db;
use crate::db::investigation::InvestigationRow;
use crate::db::types::Json;
use crate::domain::follow_up::{FollowUp, investigation_faults};
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, actions};

use super::audit::Subject;
use super::context::{Answer, Ctx, Saved};
use super::error::AppResult;
use super::follow_up::{expect, note, only_while, sound};
use super::incident::{Incident, hold, identifies, note_read, see};
use super::patch;

/// What stands for the name of a person whom the reader may not know.
const WITHHELD: &str = "(withheld)";

/// The investigation. Interviews name clients, so that reading it is kept in the audit log and the names are withheld
/// from those who may not know them.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId) -> AppResult<InvestigationView> {
    ctx.write(move |tx| {
        let incident = see(tx, &actor, id)?;
        let identified = identifies(&actor, tx.request, &incident);
        let row = db::investigation::find(tx.conn, incident.facility(), id)?;
        note_read(tx, &actor, &incident, identified)?;
        Ok(view(&incident, row.as_ref(), identified))
    })
    .await
}

/// Changes the investigation; `expected` is the version that the caller read.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    patch: InvestigationPatch,
) -> AppResult<Answer<InvestigationView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::InvestigationEdit>(tx, &actor, id)?;
        let found = db::investigation::find(tx.conn, incident.facility(), id)?;
        expect(found.as_ref().map_or(0, |row| row.version), expected)?;
        only_while(FollowUp::Investigation, &incident)?;
        let before = found.as_ref().map(|row| row.content.0.clone()).unwrap_or_default();
        let content: InvestigationContent = patch::apply(&before, patch.0, "")?;
        sound(investigation_faults(&content, tx.now))?;
        let row = match found {
            Some(mut row) => {
                row.content = Json(content);
                db::investigation::update(tx.conn, &permit, &mut row, tx.now)?;
                row
            }
            None => {
                let row = InvestigationRow::new(incident.facility(), id, content, tx.now);
                db::investigation::insert(tx.conn, &permit, [&row])?;
                row
            }
        };
        note(tx, &actor, &incident, "investigation.edit", Subject::new("investigation", id))?;
        let identified = identifies(&actor, tx.request, &incident);
        Ok(Saved::new(view(&incident, Some(&row), identified), row.version))
    })
    .await
}

fn view(incident: &Incident, row: Option<&InvestigationRow>, identified: bool) -> InvestigationView {
    let mut content = row.map(|row| row.content.0.clone()).unwrap_or_default();
    if !identified {
        for interview in &mut content.interviews {
            WITHHELD.clone_into(&mut interview.person);
        }
    }
    InvestigationView {
        incident_id: incident.id().into(),
        version: row.map_or(0, |row| row.version),
        filed_at: row.and_then(|row| row.filed_at).map(|at| at.0),
        content,
    }
}
