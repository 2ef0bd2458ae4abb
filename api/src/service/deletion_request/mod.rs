//! Requests to delete an incident: a Level 1 user files one, Central Office decides.
//!
//! Whoever decides holds the request first, then the cases of the incident's numbers, and the incidents last.

mod decide;
mod file;

pub use crate::db::deletion_request::DeletionRequestFilter;
pub use decide::{approve, deny, withdraw};
pub use file::file;

use std::collections::{BTreeSet, HashMap};

use nimrs_contract::deletion_request::DeletionRequestView;
use nimrs_contract::vocabulary::{Code, Permission};
use serde_json::json;

use crate::db;
use crate::db::deletion_request::DeletionRequestRow;
use crate::db::incident::Sight;
use crate::domain::deletion_request::{Case, Facts, Number, Refusal, allowed_actions, check};
use crate::domain::ids::{DeletionRequestId, IncidentId};
use crate::domain::permissions::{Actor, actions, allows, permit_anywhere};

use super::account::Selves;
use super::audit::{self, Event, Subject};
use super::context::{Ctx, Tx};
use super::error::{AppError, AppResult};
use super::incident::Incident;
use super::page::PageRequest;

/// A request with the name of its facility.
struct Found {
    row: DeletionRequestRow,
    facility_name: String,
}

/// The requests about incidents that the actor may see, newest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: DeletionRequestFilter,
    page: PageRequest<DeletionRequestId>,
) -> AppResult<(Vec<DeletionRequestView>, Option<DeletionRequestId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let rows = db::deletion_request::list(tx.conn, Sight::of(&actor), filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, _)| row.id);
        let survivors = rows.iter().filter_map(|(row, _)| row.surviving_incident_id).collect();
        let numbers = db::incident::numbers(tx.conn, survivors)?;
        let mut former = former_numbers(tx, rows.iter().map(|(row, _)| row))?;
        let selves = Selves::read(tx, &actor, rows.iter().map(|(row, _)| row.requested_by))?;
        let shown = |(row, facility_name): (DeletionRequestRow, String)| {
            let former = former.remove(&row.id).unwrap_or_default();
            shown(&actor, &selves, &Found { row, facility_name }, &numbers, former)
        };
        Ok((rows.into_iter().map(shown).collect(), next))
    })
    .await
}

/// One request.
pub async fn get(ctx: &Ctx, actor: Actor, id: DeletionRequestId) -> AppResult<DeletionRequestView> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let found = known(db::deletion_request::find(tx.conn, Sight::of(&actor), id)?)?;
        view(tx, &actor, &found)
    })
    .await
}

fn known(found: Option<(DeletionRequestRow, String)>) -> AppResult<Found> {
    let (row, facility_name) = found.ok_or_else(|| AppError::not_found("deletion request"))?;
    Ok(Found { row, facility_name })
}

fn view(tx: &mut Tx<'_>, actor: &Actor, found: &Found) -> AppResult<DeletionRequestView> {
    let survivor = found.row.surviving_incident_id.into_iter().collect();
    let numbers = db::incident::numbers(tx.conn, survivor)?;
    let former = former_numbers(tx, std::iter::once(&found.row))?.remove(&found.row.id).unwrap_or_default();
    let selves = Selves::read(tx, actor, [found.row.requested_by])?;
    Ok(shown(actor, &selves, found, &numbers, former))
}

/// By request, the numbers that its incident carried since its submission and carries no longer.
fn former_numbers<'a>(
    tx: &mut Tx<'_>,
    rows: impl Iterator<Item = &'a DeletionRequestRow> + Clone,
) -> AppResult<HashMap<DeletionRequestId, Vec<String>>> {
    let keys: Vec<_> = rows.clone().map(|row| (row.facility_id, row.incident_id)).collect();
    let carried = db::version::numbers_since_submission(tx.conn, &keys)?;
    let present = db::incident::jc_numbers(tx.conn, &keys)?;
    let former = |row: &DeletionRequestRow| {
        let is_present = |number: &&String| present.contains(&(row.incident_id, (*number).clone()));
        let carried = carried.get(&row.incident_id).into_iter().flatten();
        (row.id, carried.filter(|number| !is_present(number)).cloned().collect())
    };
    Ok(rows.map(former).collect())
}

fn shown(
    actor: &Actor,
    selves: &Selves,
    found: &Found,
    numbers: &[(IncidentId, String)],
    former_jc_numbers: Vec<String>,
) -> DeletionRequestView {
    let Found { row, facility_name } = found;
    let survivor = row.surviving_incident_id;
    let number = numbers.iter().find(|(id, _)| Some(*id) == survivor).map(|(_, number)| number.clone());
    let target = row.target();
    DeletionRequestView {
        id: row.id.into(),
        version: row.version,
        status: row.status.0,
        incident_id: row.incident_id.into(),
        incident_number: row.incident_number.clone(),
        facility_id: row.facility_id.into(),
        facility_name: facility_name.clone(),
        ground: row.ground.0,
        surviving_incident_id: survivor.map(Into::into),
        surviving_incident_number: number,
        former_jc_numbers,
        reason: row.reason.clone(),
        requested_by: row.requested_by_user_id.clone(),
        requested_at: row.created_at.0,
        decided_by: row.decided_by_user_id.clone(),
        decided_at: row.decided_at.map(|at| at.0),
        decision_note: row.decision_note.clone(),
        allowed_actions: allowed_actions(row.status.0, |permission| {
            // Who asked does not decide, whatever its group or user ID is by now.
            let own = permission == Permission::DeletionDecide && selves.is(row.requested_by);
            !own && allows(actor, permission, &target).is_ok()
        }),
    }
}

/// The numbers that an incident carries or carried since its submission, in order.
fn carried(tx: &mut Tx<'_>, incident: &Incident) -> AppResult<BTreeSet<String>> {
    let key = (incident.facility(), incident.id());
    let mut carried =
        db::version::numbers_since_submission(tx.conn, &[key])?.remove(&incident.id()).unwrap_or_default();
    carried.extend(incident.row.content.0.jc_numbers.iter().cloned());
    Ok(carried)
}

/// What the rule needs to know of an incident; where the cases are to stay as they are, the caller holds them.
fn facts(tx: &mut Tx<'_>, incident: &Incident) -> AppResult<Facts> {
    let mut numbers = Vec::new();
    for number in carried(tx, incident)? {
        let case = db::jc_case::of_number(tx.conn, &number)?;
        let case = case.map(|row| Case { facility: row.facility_id, withdrawn: row.withdrawn_at.is_some() });
        let former = !incident.row.content.0.jc_numbers.contains(&number);
        numbers.push(Number { number, case, former });
    }
    let undelivered =
        numbers.iter().filter(|number| number.case.is_none()).map(|number| number.number.clone()).collect();
    let asked_about = db::jc_request::asked_about(tx.conn, incident.facility(), incident.id(), undelivered)?;
    Ok(Facts { facility: incident.facility(), status: incident.row.status.0, numbers, asked_about })
}

/// Refuses (409) what cannot be deleted now, with what to do instead.
fn deletable(tx: &mut Tx<'_>, incident: &Incident) -> AppResult<()> {
    let facts = facts(tx, incident)?;
    check(&facts).map_err(|refused| {
        let remedy = match &refused {
            Refusal::Unsubmitted(_) => "Throw the draft away: DELETE /v1/incidents/{id}.",
            Refusal::Voided => "Nothing is left to be done.",
            Refusal::JcLinked(_) => {
                "Ask the Justice Center first: POST /v1/justice-center/requests, with the kind reassignment where the \
                 client is not the facility's, or not_arrived where no case came under the number. Once the Justice \
                 Center withdrew the case or gave it to another facility, ask for the deletion again."
            }
            Refusal::AskedAbout => {
                "Close the request first, or take it back: POST /v1/justice-center/requests/{id}/close."
            }
        };
        AppError::conflict(refused.to_string()).with_remedy(remedy, None)
    })
}

/// Writes down what was done to a request.
fn note(tx: &mut Tx<'_>, actor: &Actor, row: &DeletionRequestRow, act: &'static str) -> AppResult<()> {
    let subject = Subject::new("deletion_request", row.id).of(row.facility_id, row.incident_id);
    let details = json!({ "status": row.status.0.code(), "ground": row.ground.0.code(), "version": row.version });
    let reason = row.decision_note.clone().unwrap_or_else(|| row.reason.clone());
    audit::done(tx, actor, Event { action: act, subject, reason: Some(reason), details: Some(details) })
}
