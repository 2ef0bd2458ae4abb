//! The corrective and prevention plan of an incident.
//!
//! Actions are planned while the incident is investigated or before the committee. Afterwards only their progress is
//! recorded: when they were done, what shows it, and how they hold.

use chrono::{DateTime, Utc};
use nimrs_contract::corrective_action::{CorrectiveActionContent, CorrectiveActionView};
use nimrs_contract::patch::CorrectiveActionPatch;

use crate::db;
use crate::db::corrective_action::{CorrectiveActionRow, MAX_PER_INCIDENT};
use crate::domain::follow_up::{FollowUp, action_faults, is_overdue, is_progress};
use crate::domain::ids::{CorrectiveActionId, IncidentId};
use crate::domain::permissions::{Actor, actions};

use super::audit::Subject;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::{expect, note, only_while, sound};
use super::incident::{Incident, hold, see};
use super::page::PageRequest;
use super::patch;

const KIND: &str = "corrective_action";

/// The actions of an incident, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<CorrectiveActionId>,
) -> AppResult<(Vec<CorrectiveActionView>, Option<CorrectiveActionId>)> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let rows = db::corrective_action::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(|row| view(row, tx.now)).collect(), next))
    })
    .await
}

/// One action.
pub async fn get(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    action: CorrectiveActionId,
) -> AppResult<CorrectiveActionView> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        Ok(view(&find(tx, &incident, action)?, tx.now))
    })
    .await
}

/// Adds an action to the plan.
pub async fn create(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    content: CorrectiveActionContent,
) -> AppResult<Answer<CorrectiveActionView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::InvestigationEdit>(tx, &actor, id)?;
        only_while(FollowUp::Plan, &incident)?;
        sound(action_faults(&content, tx.now))?;
        let present = db::corrective_action::of_incident(tx.conn, incident.facility(), id)?;
        if present.len() as i64 >= MAX_PER_INCIDENT {
            return Err(AppError::conflict(format!("An incident may have {MAX_PER_INCIDENT} corrective actions.")));
        }
        let row = CorrectiveActionRow::new(incident.facility(), id, tx.id(), content, tx.now);
        db::corrective_action::insert(tx.conn, &permit, [&row])?;
        note(tx, &actor, &incident, "corrective_action.create", Subject::new(KIND, row.id))?;
        Ok(Saved::new(view(&row, tx.now), row.version))
    })
    .await
}

/// Changes an action, or records its progress.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    (id, action): (IncidentId, CorrectiveActionId),
    expected: i32,
    patch: CorrectiveActionPatch,
) -> AppResult<Answer<CorrectiveActionView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::InvestigationEdit>(tx, &actor, id)?;
        let mut row = find(tx, &incident, action)?;
        expect(row.version, expected)?;
        only_while(FollowUp::Progress, &incident)?;
        let content: CorrectiveActionContent = patch::apply(&row.content.0, patch.0, "")?;
        if !is_progress(&row.content.0, &content) {
            only_while(FollowUp::Plan, &incident)?;
        }
        sound(action_faults(&content, tx.now))?;
        row.set_content(content);
        db::corrective_action::update(tx.conn, &permit, &mut row, tx.now)?;
        note(tx, &actor, &incident, "corrective_action.edit", Subject::new(KIND, action))?;
        Ok(Saved::new(view(&row, tx.now), row.version))
    })
    .await
}

/// Takes an action out of the plan.
pub async fn delete(
    ctx: &Ctx,
    actor: Actor,
    (id, action): (IncidentId, CorrectiveActionId),
    expected: i32,
) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::InvestigationEdit>(tx, &actor, id)?;
        let row = find(tx, &incident, action)?;
        expect(row.version, expected)?;
        only_while(FollowUp::Plan, &incident)?;
        db::corrective_action::delete(tx.conn, &permit, &row)?;
        note(tx, &actor, &incident, "corrective_action.delete", Subject::new(KIND, action))?;
        Ok(Saved::plain(()))
    })
    .await
}

fn find(tx: &mut Tx<'_>, incident: &Incident, id: CorrectiveActionId) -> AppResult<CorrectiveActionRow> {
    db::corrective_action::find(tx.conn, incident.facility(), incident.id(), id)?
        .ok_or_else(|| AppError::not_found("corrective action"))
}

fn view(row: &CorrectiveActionRow, now: DateTime<Utc>) -> CorrectiveActionView {
    let content = row.content.0.clone();
    CorrectiveActionView { id: row.id.into(), version: row.version, overdue: is_overdue(&content, now), content }
}
