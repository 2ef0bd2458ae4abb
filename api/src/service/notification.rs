//! The notices given of an incident. Each reading is written down before the answer leaves, since a notice may name
//! who stands for a client.

use nimrs_contract::notification::{NotificationContent, NotificationView};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::notification::NotificationRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::calendar::to_microseconds;
use crate::domain::ids::{IncidentId, NotificationId};
use crate::domain::permissions::{Actor, ChangePermit};
use crate::domain::submission::notification_faults;

use super::account::stale;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::incident::{
    Change, Incident, check_stays_whole, commit_change, hold_facts, hold_open, identifies, notification_view, read,
};
use super::page::PageRequest;
use super::patch;

/// As many notices as an incident may have.
const MOST: usize = 200;

/// The notices of an incident, in the order in which they were recorded, and the id after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    page: PageRequest<NotificationId>,
) -> AppResult<(Vec<NotificationView>, Option<NotificationId>)> {
    let found = read::read(ctx, &actor, incident).await?;
    let identified = identifies(&actor, &ctx.request, &found);
    let rows: Vec<&NotificationRow> = found.notifications.iter().filter(|row| Some(row.id) > page.after).collect();
    let (rows, next) = page.cut(rows, |row| row.id);
    let items = rows.into_iter().map(|row| notification_view(row, identified)).collect();
    read::note(ctx, actor, found, identified).await?;
    Ok((items, next))
}

/// A notice of an incident.
pub async fn get(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    id: NotificationId,
) -> AppResult<Saved<NotificationView>> {
    let found = read::read(ctx, &actor, incident).await?;
    let identified = identifies(&actor, &ctx.request, &found);
    let view = notification_view(&found.notifications[position(&found, id)?], identified);
    read::note(ctx, actor, found, identified).await?;
    let version = view.version;
    Ok(Saved::new(view, version))
}

/// Adds a notice; after the submission too, since many are given later.
pub async fn add(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    content: NotificationContent,
) -> AppResult<Answer<NotificationView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_open(tx, &actor, incident)?;
        if incident.notifications.len() >= MOST {
            return Err(AppError::conflict(format!("An incident can have {MOST} notices, and this one does.")));
        }
        check(tx, &content)?;
        let row = incident.notice(tx, &actor, tx.id(), content);
        let id = row.id;
        db::notification::insert(tx.conn, &permit, std::slice::from_ref(&row))?;
        let index = incident.notifications.len();
        incident.notifications.push(row);
        check_stays_whole(tx, &incident, &format!("/notifications/{index}"))?;
        commit(tx, &actor, &permit, &mut incident, "notification.add", id)?;
        Ok(saved(tx, &actor, &incident, index))
    })
    .await
}

/// Changes a notice, by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    id: NotificationId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<NotificationView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, incident)?;
        let index = of_version(&incident, id, expected)?;
        let content: NotificationContent = patch::apply(&incident.notifications[index].content.0, changes, "")?;
        check(tx, &content)?;
        let row = &mut incident.notifications[index];
        if content == row.content.0 {
            return Ok(saved(tx, &actor, &incident, index));
        }
        row.recipient = Coded(content.recipient);
        row.notified_at = content.at.map(|at| At(to_microseconds(at)));
        row.content = Json(content);
        row.version += 1;
        row.updated_at = At(tx.now);
        db::notification::update(tx.conn, &permit, row)?;
        check_stays_whole(tx, &incident, &format!("/notifications/{index}"))?;
        commit(tx, &actor, &permit, &mut incident, "notification.edit", id)?;
        Ok(saved(tx, &actor, &incident, index))
    })
    .await
}

/// Takes a notice out of an incident; earlier versions keep it.
pub async fn remove(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    id: NotificationId,
    expected: i32,
) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, incident)?;
        let index = of_version(&incident, id, expected)?;
        let row = incident.notifications.remove(index);
        db::notification::remove(tx.conn, &permit, &row)?;
        check_stays_whole(tx, &incident, "/notifications")?;
        commit(tx, &actor, &permit, &mut incident, "notification.remove", id)?;
        Ok(Saved::plain(()))
    })
    .await
}

fn check(tx: &Tx<'_>, content: &NotificationContent) -> AppResult<()> {
    let faults = notification_faults(content, "", tx.now);
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

fn position(incident: &Incident, id: NotificationId) -> AppResult<usize> {
    incident.notifications.iter().position(|row| row.id == id).ok_or_else(|| AppError::not_found("notification"))
}

fn of_version(incident: &Incident, id: NotificationId, expected: i32) -> AppResult<usize> {
    let index = position(incident, id)?;
    let present = incident.notifications[index].version;
    if present == expected { Ok(index) } else { Err(stale(present)) }
}

fn commit(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    action: &'static str,
    notice: NotificationId,
) -> AppResult<()> {
    let change = Change::new(action).because(tx.request.change_reason.clone());
    let change = change.with(json!({ "notification": notice }));
    commit_change(tx, actor, permit, incident, change)
}

fn saved(tx: &Tx<'_>, actor: &Actor, incident: &Incident, index: usize) -> Saved<NotificationView> {
    let row = &incident.notifications[index];
    Saved::new(notification_view(row, identifies(actor, tx.request, incident)), row.version)
}
