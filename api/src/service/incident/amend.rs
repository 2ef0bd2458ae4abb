//! Changing the content of an incident after it was submitted.

use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::Amend;
use nimrs_contract::vocabulary::IncidentAction;

use crate::db::types::Json;
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, actions};
use crate::domain::submission::{Pointers, Record, submit_faults, tidy};
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::patch;

use super::commit::note_classification;
use super::create::unit_fault;
use super::{Change, commit_change, take, view};

/// Where the changes stand in the body.
const CHANGES: &str = "/changes";

/// Amends the content: a new version with a reason, and a new classification where the type changes.
pub async fn amend(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Amend,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, _) =
            take::<actions::IncidentAmend>(tx, &actor, id, expected, IncidentAction::Amend)?;
        let content = tidy(patch::apply(&incident.row.content.0, request.changes, CHANGES)?);
        if content == incident.row.content.0 {
            return Err(AppError::invalid_at(CHANGES, "no_change", "changes nothing"));
        }
        let (people, notifications) = (incident.people_contents(), incident.notices());
        let record =
            Record { content: &content, people: &people, notifications: &notifications, arrival_asked_for: true };
        let mut faults = submit_faults(&record, Pointers::AMENDMENT, tx.now);
        faults.extend(unit_fault(tx, incident.facility(), content.unit_id, CHANGES)?);
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        let reclassified = content.incident_type != incident.row.content.0.incident_type;
        incident.row.content = Json(content);
        if reclassified {
            note_classification(tx, &actor, &permit, &incident, Some(request.reason.clone()))?;
        }
        let change = Change::new("incident.amend").because(Some(request.reason));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}
