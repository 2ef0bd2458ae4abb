//! The facility takes a case into its records: as a draft made of it, or linked to an incident it has.

use nimrs_contract::incident::NewIncident;
use nimrs_contract::jc_case::{ImportJcCase, JcCaseView};
use nimrs_contract::vocabulary::{Code, IncidentStatus, JcCaseStatus, ProblemCode};
use serde_json::json;

use crate::db;
use crate::db::incident::Sight;
use crate::db::jc_case::JcCaseRow;
use crate::db::types::{At, Json};
use crate::domain::ids::{FacilityId, IncidentId, JcCaseId};
use crate::domain::jc_case::{self, Step};
use crate::domain::permissions::{Actor, ChangePermit, actions, permit};
use crate::domain::submission::content_faults;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::incident::{self, Change, Incident};

use super::view::view;
use super::{Act, hold, number, save, step};

/// As many numbers as an incident may carry.
const MOST_NUMBERS: usize = 20;
const PLACE: &str = "/incident_id";

/// Imports a case.
pub async fn import(
    ctx: &Ctx,
    actor: Actor,
    id: JcCaseId,
    expected: i32,
    request: ImportJcCase,
) -> AppResult<Answer<JcCaseView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permitted) = hold::<actions::QueueImport>(tx, &actor, id, expected)?;
        refuse_second(&row)?;
        step(&mut row, Step::Import, "imported")?;
        let facility = row.facility_id.ok_or_else(|| AppError::internal("a released case without a facility"))?;
        let into: ChangePermit = permit::<actions::QueueImport>(&actor, &row.target())?.into();
        let (incident, how) = match request.incident_id {
            Some(_) if request.new_incident => {
                let message = "is for a further incident; leave it out where the case is linked to one";
                return Err(AppError::invalid_at("/new_incident", "not_here", message));
            }
            Some(linked) => (link(tx, &actor, &row, facility, linked.into())?, "link"),
            None => {
                if !request.new_incident {
                    refuse_further(tx, &actor, &row)?;
                }
                (make(tx, &actor, &into, &row, facility)?, "draft")
            }
        };
        row.imported_at = Some(At(tx.now));
        row.imported_by = Some(actor.user_id.clone());
        row.imported_sequence = Some(row.sequence);
        row.incident_id = Some(incident);
        let act = Act { details: json!({ "how": how }), ..Act::new("jc_case.import") };
        save(tx, &actor, &permitted, &mut row, act)?;
        Ok(Saved::new(view(tx, &actor, &row)?, row.version))
    })
    .await
}

fn refuse_second(row: &JcCaseRow) -> AppResult<()> {
    let (JcCaseStatus::Imported, Some(incident)) = (row.status.0, row.incident_id) else {
        return Ok(());
    };
    let error = AppError::new(
        ProblemCode::StateConflict,
        format!("The case was imported already, into the incident {incident}."),
    );
    Err(error.with_remedy(
        format!(
            "A further incident gets the number {} among its jc_numbers: PATCH /v1/incidents/{{id}} of a draft, or POST \
             /v1/incidents/{{id}}/amend.",
            row.jc_number
        ),
        None,
    ))
}

/// An incident that carries the number already, or waits for this case, is most likely the one that it is about.
fn refuse_further(tx: &mut Tx<'_>, actor: &Actor, row: &JcCaseRow) -> AppResult<()> {
    let sight = Sight::of(actor).in_use();
    let mut present = db::jc_case::incidents_with(tx.conn, sight, &row.jc_number)?;
    present.extend(db::jc_case::awaiting(tx.conn, sight, &row.jc_number)?);
    if present.is_empty() {
        return Ok(());
    }
    let named: Vec<String> = present.iter().map(ToString::to_string).collect();
    let detail = format!(
        "There are incidents of the facility that carry the number {} or for which this case was asked: {}.",
        row.jc_number,
        named.join(", ")
    );
    let remedy = "Link the case to one of them: send its id as incident_id. Where it is about something else, send \
                  new_incident: true, and a further draft is made.";
    Err(AppError::new(ProblemCode::StateConflict, detail).with_remedy(remedy, None))
}

/// The draft that is made of the case.
fn make(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    row: &JcCaseRow,
    facility: FacilityId,
) -> AppResult<IncidentId> {
    let (content, people) = jc_case::draft(&number(row)?, &row.content.0);
    let request = NewIncident { content, people, ..NewIncident::default() };
    let change = change(row, "made of");
    let more = |tx: &mut Tx<'_>, incident: &mut Incident| classify(tx, actor, permit, row, incident);
    Ok(incident::import_draft(tx, actor, permit, facility, request, change, more)?.id())
}

/// Links the case to an incident that the facility has.
fn link(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &JcCaseRow,
    facility: FacilityId,
    id: IncidentId,
) -> AppResult<IncidentId> {
    let (mut incident, permit) = incident::hold::<actions::QueueImport>(tx, actor, id)?;
    if incident.facility() != facility {
        return Err(AppError::not_found("incident"));
    }
    let status = incident.row.status.0;
    if matches!(status, IncidentStatus::Closed | IncidentStatus::Voided | IncidentStatus::Discarded) {
        return Err(AppError::conflict(format!("The incident is {}, so nothing can be linked to it.", status.code()))
            .with_remedy("The State can open a closed incident again: POST /v1/incidents/{id}/reopen.", None));
    }
    let content = jc_case::link(&incident.row.content.0, &number(row)?, &row.content.0);
    check_numbers(tx, &content)?;
    incident.row.content = Json(content);
    classify(tx, actor, &permit, row, &mut incident)?;
    incident::commit_change(tx, actor, &permit, &mut incident, change(row, "linked to"))?;
    Ok(id)
}

fn check_numbers(tx: &Tx<'_>, content: &nimrs_contract::incident_content::IncidentContent) -> AppResult<()> {
    let mut faults: Vec<_> = content_faults(content, "", tx.now)
        .into_iter()
        .filter(|fault| fault.pointer.starts_with("/jc_numbers"))
        .map(|fault| field_error(PLACE, &fault.code, format!("cannot be linked: {}", fault.message)))
        .collect();
    if content.jc_numbers.len() > MOST_NUMBERS {
        faults.push(field_error(PLACE, "too_many", format!("carries {MOST_NUMBERS} numbers, the most there may be")));
    }
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

/// The Justice Center's classification of the case becomes that of the incident, unless another of its cases is stricter.
fn classify(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    row: &JcCaseRow,
    incident: &mut Incident,
) -> AppResult<()> {
    let reason = format!("The Justice Center's case {} was imported", row.jc_number);
    incident::classify_by_cases(tx, actor, permit, incident, row.content.0.classification, reason)?;
    Ok(())
}

fn change(row: &JcCaseRow, how: &str) -> Change {
    let reason = format!("The incident was {how} the Justice Center's case {}", row.jc_number);
    Change::new("jc_case.import").because(Some(reason)).with(json!({ "jc_case": row.id, "jc_number": row.jc_number }))
}
