//! Creating and changing incidents by their resources, through the same use cases as everything else.

use nimrs_contract::incident::NewIncident;
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{Code, IncidentAction, ProblemCode};
use serde_json::Value;
use uuid::Uuid;

use crate::db;
use crate::db::incident::Sight;
use crate::db::incident_filter::IncidentFilter;
use crate::db::incident_list::Order;
use crate::db::types::{At, Coded, Json};
use crate::domain::fhir::places::{in_resource, place_of};
use crate::domain::fhir::search::{Named, named};
use crate::domain::fhir::{Present, Recorded, Said};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, ChangePermit, actions, permit_anywhere};
use crate::domain::submission::{content_faults, person_faults};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::incident::{self, Change, Incident, commit_change, draft_faults, identifies, see, take};

use super::Shown;
use super::read::{behind_id, missing, named as as_resource, shown};
use super::recorded::of_incident;

/// What came of a creation.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct Made {
    /// The resource.
    pub shown: Shown,
    /// Whether it was there before: what `If-None-Exist` names.
    pub existed: bool,
}

/// Records an incident as a draft. With `if_none_exist` (the search that must find nothing) the record is made once,
/// however often and wherever it is sent: the identifier is unique at the facility, and who comes second is given the
/// first one's.
pub async fn create(
    ctx: &Ctx,
    actor: Actor,
    resource: Value,
    if_none_exist: Option<String>,
) -> AppResult<Answer<Made>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        permit_anywhere::<actions::IncidentCreate>(&actor)?;
        let said = Said::read(&resource, None).map_err(AppError::invalid)?;
        let conditional = if_none_exist.is_some();
        if let Some(condition) = if_none_exist {
            check_condition(&condition, &said)?;
        }
        let place = incident::place(tx, &actor, said.facility).map_err(in_place)?;
        let reference = said.external_reference.clone().filter(|_| conditional);
        if let Some(there) = found(tx, &actor, place.0, reference.as_deref())? {
            return Ok(Saved::plain(Made { shown: there, existed: true }));
        }
        let new = new_incident(&said);
        let facility = place.0;
        let made = tx.apart(|tx| incident::record(tx, &actor, place, new));
        let made = match made {
            // Another was quicker, which the unique key of the reference tells.
            Err(error) if conditional && error.code == ProblemCode::Duplicate => {
                match found(tx, &actor, facility, reference.as_deref())? {
                    Some(there) => return Ok(Saved::plain(Made { shown: there, existed: true })),
                    None => return Err(in_place(error)),
                }
            }
            other => other.map_err(in_place)?,
        };
        Ok(Saved::plain(Made { shown: first(tx, &actor, &made)?, existed: false }))
    })
    .await
}

/// The only search that a creation can be made subject to without a race is the one by the record's own identifier.
fn check_condition(condition: &str, said: &Said) -> AppResult<()> {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(condition.as_bytes()).into_owned().collect();
    let refused = |code: &str, message: &str| Err(AppError::invalid_at("header:If-None-Exist", code, message));
    match pairs.as_slice() {
        [(name, value)] if name == "identifier" => match named(value) {
            Named::Reference(reference) if Some(&reference) == said.external_reference.as_ref() => Ok(()),
            _ => refused("identifier_mismatch", "Must be the identifier of the resource itself, as system|value."),
        },
        _ => refused("not_supported", "Must be identifier=system|value, and nothing else."),
    }
}

/// The incident of this reference that the actor may see.
fn found(tx: &mut Tx<'_>, actor: &Actor, facility: FacilityId, reference: Option<&str>) -> AppResult<Option<Shown>> {
    let Some(reference) = reference else { return Ok(None) };
    let filter = IncidentFilter {
        facility: Some(facility),
        external_reference: Some(reference.to_owned()),
        ..IncidentFilter::default()
    };
    let order = Order::of(&filter, None);
    let rows = db::incident_list::list(tx.conn, Sight::of(actor), (&filter, order), None, 1)?;
    let Some(row) = rows.first() else { return Ok(None) };
    let incident = see(tx, actor, row.id)?;
    first(tx, actor, &incident).map(Some)
}

fn first(tx: &Tx<'_>, actor: &Actor, incident: &Incident) -> AppResult<Shown> {
    let recorded = of_incident(incident, identifies(actor, tx.request, incident));
    shown(&recorded, recorded.id).ok_or_else(missing)
}

fn new_incident(said: &Said) -> NewIncident {
    NewIncident {
        facility_id: said.facility,
        external_reference: said.external_reference.clone(),
        content: said.content(nimrs_contract::incident_content::IncidentContent::default()),
        people: said.client(None).into_iter().collect(),
        notifications: Vec::new(),
    }
}

/// The faults of an incident, told of the resource.
fn in_place(error: AppError) -> AppError {
    let errors = error.errors.into_iter();
    let errors = errors.map(|fault| FieldError { pointer: moved(&fault.pointer), ..fault }).collect();
    AppError { errors, ..error }
}

fn moved(pointer: &str) -> String {
    if pointer.is_empty() || pointer.starts_with('/') { place_of(pointer) } else { pointer.to_owned() }
}

/// Changes a draft to what the resource says. What no resource shows stays. One that changes nothing makes no version.
pub async fn update(ctx: &Ctx, actor: Actor, id: Uuid, expected: i32, resource: Value) -> AppResult<Answer<Made>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let behind = behind_id(tx, &actor, id)?;
        let (mut incident, permit, _) =
            take::<actions::IncidentEdit>(tx, &actor, behind, expected, IncidentAction::Edit).map_err(as_resource)?;
        let recorded = of_incident(&incident, identifies(&actor, tx.request, &incident));
        let slot = recorded.slot(id).ok_or_else(missing)?;
        let said = Said::read(&resource, Some(Present { recorded: &recorded, slot })).map_err(AppError::invalid)?;
        check_facility(&said, &recorded)?;
        let content = said.content(incident.row.content.0.clone());
        let client = said.client(recorded.subject(slot));
        if client.is_none() && slot.subject.is_some() {
            let message = "A client that is recorded is taken out of the incident itself, not over FHIR.";
            return Err(AppError::invalid_at("/subject", "not_supported", message));
        }
        let mut faults = content_faults(&content, "/content", tx.now);
        faults.extend(client.iter().flat_map(|client| person_faults(client, "/people/0", tx.now)));
        faults.extend(incident::unit_fault(tx, incident.facility(), content.unit_id, "/content")?);
        if !faults.is_empty() {
            return Err(AppError::invalid(in_resource(faults)));
        }
        let mut changed = content != incident.row.content.0;
        incident.row.content = Json(content);
        if let Some(client) = client {
            changed |= save_client(tx, &permit, &mut incident, slot.subject, client)?;
        }
        if changed {
            commit_change(tx, &actor, &permit, &mut incident, Change::new("incident.edit"))?;
        }
        let recorded = of_incident(&incident, recorded.identified);
        let shown = shown(&recorded, id).ok_or_else(missing)?;
        Ok(Saved::plain(Made { shown, existed: true }))
    })
    .await
}

fn check_facility(said: &Said, recorded: &Recorded) -> AppResult<()> {
    if said.facility.is_none_or(|facility| facility == recorded.facility) {
        return Ok(());
    }
    let message = "An incident stays at the facility for which it was recorded.";
    Err(AppError::invalid_at("/contained/0/identifier", "read_only", message))
}

/// Writes what is said of the client; whether it is something new.
fn save_client(
    tx: &mut Tx<'_>,
    permit: &ChangePermit,
    incident: &mut Incident,
    subject: Option<usize>,
    client: nimrs_contract::person::PersonContent,
) -> AppResult<bool> {
    let Some(row) = subject.and_then(|index| incident.people.get_mut(index)) else {
        let row = incident.person(tx, tx.id(), client);
        db::person::insert(tx.conn, permit, std::slice::from_ref(&row))?;
        incident.people.push(row);
        return Ok(true);
    };
    if row.content.0 == client {
        return Ok(false);
    }
    row.role = Coded(client.role);
    row.content = Json(client);
    row.version += 1;
    row.updated_at = At(tx.now);
    db::person::update(tx.conn, permit, row)?;
    Ok(true)
}

/// What would be wrong with a resource: with one that is to be recorded, or with a change of the one that it names.
pub async fn validate(ctx: &Ctx, actor: Actor, resource: Value, of: Option<Uuid>) -> AppResult<Vec<FieldError>> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentCreate>(&actor)?;
        let present = match of {
            None => None,
            Some(id) => {
                let incident = behind_id(tx, &actor, id)?;
                let incident = see(tx, &actor, incident).map_err(as_resource)?;
                let recorded = of_incident(&incident, identifies(&actor, tx.request, &incident));
                let slot = recorded.slot(id).ok_or_else(missing)?;
                Some((recorded, slot))
            }
        };
        let present = present.as_ref().map(|(recorded, slot)| Present { recorded, slot: *slot });
        let said = match Said::read(&resource, present) {
            Ok(said) => said,
            Err(faults) => return Ok(faults),
        };
        let mut faults = in_resource(draft_faults(&new_incident(&said), tx.now));
        if present.is_none()
            && let Err(error) = incident::place(tx, &actor, said.facility)
        {
            let at = place_of("/facility_id");
            faults.push(field_error(&at, error.code.code(), error.detail));
        }
        Ok(faults)
    })
    .await
}
