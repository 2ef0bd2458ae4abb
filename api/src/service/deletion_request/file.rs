//! Filing a request.

use nimrs_contract::deletion_request::{DeletionRequestView, NewDeletionRequest};
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{DeletionRequestStatus, ProblemCode};

use crate::db;
use crate::db::DbError;
use crate::db::deletion_request::DeletionRequestRow;
use crate::db::incident::Sight;
use crate::db::types::{At, Coded};
use crate::domain::deletion_request::{Survivor, ground_fault, naming_fault, survivor_fault};
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, actions, permit};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::incident::{Incident, see};

use super::{Found, deletable, note, view};

const SURVIVOR: &str = "/surviving_incident_id";

/// Asks for the deletion of an incident.
pub async fn file(ctx: &Ctx, actor: Actor, request: NewDeletionRequest) -> AppResult<Answer<DeletionRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let id = IncidentId(request.incident_id);
        let survivor = request.surviving_incident_id.map(IncidentId);
        db::incident::hold_all(tx.conn, &[&[id], survivor.as_slice()].concat())?;
        let incident = see(tx, &actor, id)?;
        let permitted = permit::<actions::DeletionRequest>(&actor, &incident.target())?;
        // What is wrong whatever becomes of the incident comes first.
        sound(ground_faults(&request))?;
        deletable(tx, &incident)?;
        if let Some(open) = db::deletion_request::open_of(tx.conn, id)? {
            return Err(asked_already(&open.id.to_string()));
        }
        if let Some(survivor) = survivor {
            sound(survivor_faults(tx, &actor, &incident, survivor)?.into_iter().collect())?;
        }
        let row = new_row(tx, &actor, &incident, request);
        db::deletion_request::insert(tx.conn, &permitted, row.clone()).map_err(raced)?;
        note(tx, &actor, &row, "deletion_request.create")?;
        let found = Found { row, facility_name: incident.facility_name };
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// What is wrong with the ground and with what it names.
fn ground_faults(request: &NewDeletionRequest) -> Vec<FieldError> {
    let survivor = request.surviving_incident_id.map(IncidentId);
    let ground = ground_fault(request.ground).map(|(code, words)| field_error("/ground", code, words));
    let naming = naming_fault(request.ground, IncidentId(request.incident_id), survivor);
    ground.into_iter().chain(naming.map(|(code, words)| field_error(SURVIVOR, code, words))).collect()
}

fn sound(faults: Vec<FieldError>) -> AppResult<()> {
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

/// What is wrong with the incident that is to stay, which the caller holds.
pub(super) fn survivor_faults(
    tx: &mut Tx<'_>,
    actor: &Actor,
    incident: &Incident,
    id: IncidentId,
) -> AppResult<Option<FieldError>> {
    let found = db::incident::find(tx.conn, Sight::of(actor), id)?;
    let own = db::deletion_request::open_of(tx.conn, id)?;
    let names_the_other = own.is_some_and(|row| row.surviving_incident_id == Some(incident.id()));
    let survivor =
        found.map(|(row, _)| Survivor { id: row.id, facility: row.facility_id, status: row.status.0, names_the_other });
    let fault = survivor_fault((incident.id(), incident.facility()), survivor);
    Ok(fault.map(|(code, message)| field_error(SURVIVOR, code, message)))
}

fn new_row(tx: &Tx<'_>, actor: &Actor, incident: &Incident, request: NewDeletionRequest) -> DeletionRequestRow {
    DeletionRequestRow {
        id: tx.id(),
        open_key: Some(incident.id().to_string()),
        facility_id: incident.facility(),
        field_office: incident.row.field_office,
        incident_id: incident.id(),
        incident_number: incident.row.number.clone(),
        ground: Coded(request.ground),
        surviving_incident_id: request.surviving_incident_id.map(IncidentId),
        reason: request.reason,
        status: Coded(DeletionRequestStatus::Submitted),
        requested_by: actor.account_id,
        requested_by_user_id: actor.user_id.clone(),
        decided_by: None,
        decided_by_user_id: None,
        decided_at: None,
        decision_note: None,
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

fn asked_already(which: &str) -> AppError {
    AppError::new(ProblemCode::Duplicate, format!("The deletion of this incident is asked for already: {which}."))
        .with_remedy("Wait for the decision of Central Office, or withdraw that request and file another one.", None)
}

fn raced(error: DbError) -> AppError {
    if error.is_unique("deletion_requests", &["open_key"]) { asked_already("a moment ago") } else { error.into() }
}
