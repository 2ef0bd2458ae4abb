//! The findings of the Justice Center on an incident: recorded and amended by the Justice Center, read by who may see
//! the incident. Who the subject is, is shown only to who may identify people; of a sealed finding most readers get no
//! more than that it is there.

mod rows;
mod view;

use chrono::{DateTime, Utc};
use nimrs_contract::finding::{AmendFinding, FindingView, NewFinding};
use nimrs_contract::vocabulary::{Code, FindingStatus, ProblemCode};
use serde_json::json;

use crate::db;
use crate::db::finding::FindingRow;
use crate::db::types::At;
use crate::domain::calendar::to_microseconds;
use crate::domain::faults::{Faults, FieldFault};
use crate::domain::finding::{AMENDING, Act, Finding, Recording, Refused, Step, can_be_subject, record as first};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{FindingId, IncidentId, PersonId};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::{Actor, actions};

use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, field_error};
use super::follow_up::{expect, only_while};
use super::incident::{Change, Incident, commit_change, has_number, hold, read, see};
use super::page::PageRequest;
use rows::{new_row, present, put, step_rows};
use view::Reader;

/// The findings on an incident, oldest first, and the key of the next page. The reading is written down.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<FindingId>,
) -> AppResult<(Vec<FindingView>, Option<FindingId>)> {
    let who = actor.clone();
    let (incident, rows, steps, now, next) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let rows = db::finding::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
            let (rows, next) = page.cut(rows, |row| row.id);
            let ids = rows.iter().map(|row| row.id).collect();
            let steps = db::finding::steps(tx.conn, incident.facility(), id, ids)?;
            Ok((incident, rows, steps, tx.now, next))
        })
        .await?;
    let reader = Reader::of(ctx, &actor, &incident, now);
    let items = rows.iter().map(|row| reader.view(row, &steps)).collect();
    read::note(ctx, actor, incident, reader.identified).await?;
    Ok((items, next))
}

/// One finding. The reading is written down. A sealed one comes without its version beside it, since time may have
/// sealed it after it was changed last, and it cannot be amended any more.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId, finding: FindingId) -> AppResult<Saved<FindingView>> {
    let who = actor.clone();
    let (incident, row, steps, now) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let row = find(tx, &incident, finding)?;
            let steps = db::finding::steps(tx.conn, incident.facility(), id, vec![finding])?;
            Ok((incident, row, steps, tx.now))
        })
        .await?;
    let reader = Reader::of(ctx, &actor, &incident, now);
    let view = reader.view(&row, &steps);
    read::note(ctx, actor, incident, reader.identified).await?;
    Ok(saved(view))
}

/// The Justice Center records a finding.
pub async fn record(ctx: &Ctx, actor: Actor, id: IncidentId, request: NewFinding) -> AppResult<Answer<FindingView>> {
    let (who, this) = (actor.clone(), ctx.clone());
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold::<actions::FindingRecord>(tx, &actor, id)?;
        only_while(FollowUp::Finding, &incident)?;
        let (finding, steps) = check(&incident, &request, tx.now)?;
        let row = new_row(tx, &actor, &incident, request, &finding)?;
        once(tx, &row)?;
        db::finding::insert(tx.conn, &permit, row.clone())?;
        let steps = step_rows(tx, &actor, &row, &steps, 0, None);
        db::finding::add_steps(tx.conn, &permit, &steps)?;
        let change = Change::new("finding.record").with(json!({ "finding": row.id }));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(saved(Reader::of(&this, &actor, &incident, tx.now).view(&row, &steps)))
    })
    .await
}

/// The Justice Center records what happened to a finding.
pub async fn amend(
    ctx: &Ctx,
    actor: Actor,
    (id, finding): (IncidentId, FindingId),
    expected: i32,
    request: AmendFinding,
) -> AppResult<Answer<FindingView>> {
    let (who, this) = (actor.clone(), ctx.clone());
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold::<actions::FindingRecord>(tx, &actor, id)?;
        let mut row = find(tx, &incident, finding)?;
        expect(row.version, expected)?;
        only_while(FollowUp::Finding, &incident)?;
        let mut steps = db::finding::steps(tx.conn, incident.facility(), id, vec![finding])?;
        let (after, new) = present(&incident, &row, &steps).after(&act(&request), AMENDING, tx.now).map_err(refused)?;
        put(&mut row, &after);
        row.updated_at = At(tx.now);
        db::finding::update(tx.conn, &permit, &mut row)?;
        let new = step_rows(tx, &actor, &row, &new, steps.len(), request.note);
        db::finding::add_steps(tx.conn, &permit, &new)?;
        let late = new.iter().any(|step| step.late);
        let details = json!({ "finding": row.id, "event": request.event.code(), "late": late });
        commit_change(tx, &actor, &permit, &mut incident, Change::new("finding.amend").with(details))?;
        steps.extend(new);
        Ok(saved(Reader::of(&this, &actor, &incident, tx.now).view(&row, &steps)))
    })
    .await
}

fn find(tx: &mut Tx<'_>, incident: &Incident, id: FindingId) -> AppResult<FindingRow> {
    db::finding::find(tx.conn, incident.facility(), incident.id(), id)?.ok_or_else(|| AppError::not_found("finding"))
}

fn saved(view: FindingView) -> Saved<FindingView> {
    let version = view.version;
    if view.status == FindingStatus::Sealed { Saved::plain(view) } else { Saved::new(view, version) }
}

fn act(request: &AmendFinding) -> Act {
    Act { event: request.event, at: to_microseconds(request.at), status: request.status, category: request.category }
}

fn refused(refused: Refused) -> AppError {
    match refused {
        Refused::Faults(faults) => AppError::invalid(faults),
        Refused::NotNow { .. } => AppError::conflict(format!("{refused}.")),
    }
}

/// The finding that a request asks for, or everything that is wrong with it.
fn check(incident: &Incident, request: &NewFinding, now: DateTime<Utc>) -> AppResult<(Finding, Vec<Step>)> {
    let mut faults = reference_faults(incident, request);
    let recording = Recording {
        has_subject: request.subject_person_id.is_some(),
        since: incident.row.content.0.discovered_at.map(to_microseconds),
        status: request.status,
        category: request.category,
        determined_at: request.determined_at.map(to_microseconds),
        subject_notified_at: request.subject_notified_at.map(to_microseconds),
    };
    match first(&recording, now) {
        Ok(recorded) if faults.is_empty() => Ok(recorded),
        Ok(_) => Err(AppError::invalid(faults)),
        Err(more) => {
            faults.extend(more);
            Err(AppError::invalid(faults))
        }
    }
}

/// The number and the subject must be the incident's.
fn reference_faults(incident: &Incident, request: &NewFinding) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    let number = JcNumber::parse(&request.jc_number);
    if !number.is_ok_and(|number| has_number(incident, number.as_str())) {
        faults.add("/jc_number", "unknown_number", "is not one of the incident's Justice Center numbers");
    }
    if let Some(id) = request.subject_person_id {
        match incident.people.iter().find(|person| person.id == PersonId(id)) {
            None => faults.add("/subject_person_id", "unknown_person", "is not a person of this incident"),
            Some(person) if !can_be_subject(person.role.0) => faults.add(
                "/subject_person_id",
                "not_a_subject",
                "neither a client nor who reported can be the subject; a subject is recorded as one, as staff_subject",
            ),
            Some(_) => {}
        }
    }
    faults.into_list()
}

/// One finding per allegation, subject and number. The unique key of the table holds it too.
fn once(tx: &mut Tx<'_>, row: &FindingRow) -> AppResult<()> {
    let Some(same) = db::finding::same(tx.conn, row)? else {
        return Ok(());
    };
    let detail = format!(
        "There is a finding on this allegation, subject and number already: {same}. What happened to it since is \
         recorded with it."
    );
    let message = "has a finding on this allegation and subject already";
    Err(AppError {
        errors: vec![field_error("/jc_number", "duplicate", message)],
        ..AppError::new(ProblemCode::Duplicate, detail)
    }
    .with_remedy("POST /v1/incidents/{id}/findings/{finding_id}/amend records what happened to it.", None))
}
