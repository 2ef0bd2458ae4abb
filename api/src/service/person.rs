//! The people of an incident. Each reading is written down before the answer leaves.

use nimrs_contract::person::{PersonContent, PersonView};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::person::PersonRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::ids::{IncidentId, PersonId};
use crate::domain::permissions::{Actor, ChangePermit};
use crate::domain::submission::person_faults;

use super::account::stale;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::incident::{Change, Incident, check_stays_whole, commit_change, hold_facts, identifies, person_view, read};
use super::page::PageRequest;
use super::patch;

/// As many people as an incident may name.
const MOST: usize = 200;

/// The people of an incident, in the order in which they were recorded, and the id after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    page: PageRequest<PersonId>,
) -> AppResult<(Vec<PersonView>, Option<PersonId>)> {
    let found = read::read(ctx, &actor, incident).await?;
    let identified = identifies(&actor, &ctx.request, &found);
    let rows: Vec<&PersonRow> = found.people.iter().filter(|row| Some(row.id) > page.after).collect();
    let (rows, next) = page.cut(rows, |row| row.id);
    let items = rows.into_iter().map(|row| person_view(row, identified)).collect();
    read::note(ctx, actor, found, identified).await?;
    Ok((items, next))
}

/// A person of an incident.
pub async fn get(ctx: &Ctx, actor: Actor, incident: IncidentId, id: PersonId) -> AppResult<Saved<PersonView>> {
    let found = read::read(ctx, &actor, incident).await?;
    let identified = identifies(&actor, &ctx.request, &found);
    let view = person_view(&found.people[position(&found, id)?], identified);
    read::note(ctx, actor, found, identified).await?;
    let version = view.version;
    Ok(Saved::new(view, version))
}

/// Adds a person.
pub async fn add(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    content: PersonContent,
) -> AppResult<Answer<PersonView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, incident)?;
        if incident.people.len() >= MOST {
            return Err(AppError::conflict(format!("An incident can name {MOST} people, and this one does.")));
        }
        check(tx, &content)?;
        let row = incident.person(tx, tx.id(), content);
        let id = row.id;
        db::person::insert(tx.conn, &permit, std::slice::from_ref(&row))?;
        let index = incident.people.len();
        incident.people.push(row);
        check_stays_whole(tx, &incident, &format!("/people/{index}"))?;
        commit(tx, &actor, &permit, &mut incident, "person.add", id)?;
        Ok(saved(tx, &actor, &incident, index))
    })
    .await
}

/// Changes what is recorded of a person, by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    id: PersonId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<PersonView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, incident)?;
        let index = of_version(&incident, id, expected)?;
        let content: PersonContent = patch::apply(&incident.people[index].content.0, changes, "")?;
        check(tx, &content)?;
        let row = &mut incident.people[index];
        if content == row.content.0 {
            return Ok(saved(tx, &actor, &incident, index));
        }
        row.role = Coded(content.role);
        row.content = Json(content);
        row.version += 1;
        row.updated_at = At(tx.now);
        db::person::update(tx.conn, &permit, row)?;
        check_stays_whole(tx, &incident, &format!("/people/{index}"))?;
        commit(tx, &actor, &permit, &mut incident, "person.edit", id)?;
        Ok(saved(tx, &actor, &incident, index))
    })
    .await
}

/// Takes a person out of an incident; earlier versions keep it.
pub async fn remove(
    ctx: &Ctx,
    actor: Actor,
    incident: IncidentId,
    id: PersonId,
    expected: i32,
) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, incident)?;
        let index = of_version(&incident, id, expected)?;
        let row = incident.people.remove(index);
        db::person::remove(tx.conn, &permit, &row)?;
        check_stays_whole(tx, &incident, "/people")?;
        commit(tx, &actor, &permit, &mut incident, "person.remove", id)?;
        Ok(Saved::plain(()))
    })
    .await
}

fn check(tx: &Tx<'_>, content: &PersonContent) -> AppResult<()> {
    let faults = person_faults(content, "", tx.now);
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

fn position(incident: &Incident, id: PersonId) -> AppResult<usize> {
    incident.people.iter().position(|row| row.id == id).ok_or_else(|| AppError::not_found("person"))
}

fn of_version(incident: &Incident, id: PersonId, expected: i32) -> AppResult<usize> {
    let index = position(incident, id)?;
    let present = incident.people[index].version;
    if present == expected { Ok(index) } else { Err(stale(present)) }
}

fn commit(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    action: &'static str,
    person: PersonId,
) -> AppResult<()> {
    let change = Change::new(action).because(tx.request.change_reason.clone());
    let change = change.with(json!({ "person": person }));
    commit_change(tx, actor, permit, incident, change)
}

fn saved(tx: &Tx<'_>, actor: &Actor, incident: &Incident, index: usize) -> Saved<PersonView> {
    let row = &incident.people[index];
    Saved::new(person_view(row, identifies(actor, tx.request, incident)), row.version)
}
