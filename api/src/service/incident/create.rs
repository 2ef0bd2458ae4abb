//! Recording an incident, as a draft.

use chrono::{DateTime, Datelike, Utc};
use nimrs_contract::incident::{IncidentView, NewIncident};
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::IncidentStatus;
use uuid::Uuid;

use crate::db;
use crate::db::incident::{FacilityFacts, IncidentRow};
use crate::db::notification::NotificationRow;
use crate::db::person::PersonRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::calendar::{date_ny, to_microseconds};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::{Actor, ChangePermit, Scope, Target, actions, permit, permit_anywhere};
use crate::domain::submission::{content_faults, notification_faults, person_faults, tidy};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};

use super::commit::{commit_imported, commit_new};
use super::{Change, Incident, view};

/// Records an incident, with its people and notices, as a draft.
pub async fn create(ctx: &Ctx, actor: Actor, request: NewIncident) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let place = place(tx, &actor, request.facility_id)?;
        let incident = record(tx, &actor, place, request)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Where an incident is recorded, and the proof that it may be.
pub type Destination = (FacilityId, FacilityFacts, ChangePermit);

/// Records an incident as a draft at a facility, with everything that follows.
pub fn record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, facility, permit): Destination,
    request: NewIncident,
) -> AppResult<Incident> {
    let mut faults = draft_faults(&request, tx.now);
    faults.extend(unit_fault(tx, id, request.content.unit_id, "/content")?);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let number = numbers(tx, 1)?.next().unwrap_or_default();
    let mut incident = new_incident(tx, actor, id, &facility, number, request);
    commit_new(tx, actor, &permit, &mut incident, &Change::new("incident.create"))?;
    Ok(incident)
}

/// The facility it is recorded for: the one asked for, or the actor's own.
pub fn place(tx: &mut Tx<'_>, actor: &Actor, asked: Option<Uuid>) -> AppResult<Destination> {
    permit_anywhere::<actions::IncidentCreate>(actor)?;
    let id = match (asked.map(FacilityId), actor.scope) {
        (Some(asked), Scope::Facility(own)) if asked != own => return Err(AppError::not_found("facility")),
        (Some(asked), _) => asked,
        (None, Scope::Facility(own)) => own,
        (None, _) => return Err(AppError::invalid_at("/facility_id", "required", "is required here")),
    };
    let facility = db::incident::facility(tx.conn, id)?.ok_or_else(|| AppError::not_found("facility"))?;
    let target = Target::facility(id, facility.field_office.0).made_by(actor.account_id);
    let permit = permit::<actions::IncidentCreate>(actor, &target)?;
    if !facility.active {
        return Err(AppError::conflict("The facility is not in use any more, so nothing can be recorded for it."));
    }
    Ok((id, facility, permit.into()))
}

/// Records a draft that an import made, with the people of it, and what is written to it beside: `more` finds it in the
/// database and held.
pub fn import_draft(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    facility_id: FacilityId,
    request: NewIncident,
    change: Change,
    more: impl FnOnce(&mut Tx<'_>, &mut Incident) -> AppResult<()>,
) -> AppResult<Incident> {
    let facility = db::incident::facility(tx.conn, facility_id)?.ok_or_else(|| AppError::not_found("facility"))?;
    if !facility.active {
        return Err(AppError::conflict("The facility is not in use any more, so nothing can be recorded for it."));
    }
    let faults = draft_faults(&request, tx.now);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let number = numbers(tx, 1)?.next().unwrap_or_default();
    let mut incident = new_incident(tx, actor, facility_id, &facility, number, request);
    commit_imported(tx, actor, permit, &mut incident, change, more)?;
    Ok(incident)
}

/// What contradicts itself in a draft that would be recorded now.
pub fn draft_faults(request: &NewIncident, now: DateTime<Utc>) -> Vec<FieldError> {
    let mut faults = content_faults(&request.content, "/content", now);
    for (index, person) in request.people.iter().enumerate() {
        faults.extend(person_faults(person, &format!("/people/{index}"), now));
    }
    for (index, notice) in request.notifications.iter().enumerate() {
        faults.extend(notification_faults(notice, &format!("/notifications/{index}"), now));
    }
    faults
}

/// The unit must be one of the facility's.
pub(crate) fn unit_fault(
    tx: &mut Tx<'_>,
    facility: FacilityId,
    unit: Option<Uuid>,
    prefix: &str,
) -> AppResult<Option<FieldError>> {
    match unit {
        Some(unit) if !db::incident::has_unit(tx.conn, facility, unit.into())? => {
            Ok(Some(field_error(&format!("{prefix}/unit_id"), "unknown_unit", "is not a unit of this facility")))
        }
        _ => Ok(None),
    }
}

/// A draft to be made: by whom, of which facility, and what was found to be without fault.
pub type NewDraft<'d> = (&'d Actor, FacilityId, &'d FacilityFacts, NewIncident);

/// Drafts in the order in which they are given, with numbers that follow each other; they are not written yet.
pub fn new_drafts(tx: &mut Tx<'_>, drafts: Vec<NewDraft<'_>>) -> AppResult<Vec<Incident>> {
    let numbers = numbers(tx, drafts.len())?;
    let incidents = numbers.zip(drafts).map(|(number, (actor, facility_id, facility, request))| {
        new_incident(tx, actor, facility_id, facility, number, request)
    });
    Ok(incidents.collect())
}

fn new_incident(
    tx: &Tx<'_>,
    actor: &Actor,
    facility_id: FacilityId,
    facility: &FacilityFacts,
    number: String,
    request: NewIncident,
) -> Incident {
    // Lists go by the id for the order of recording, and the transaction may have waited since it began.
    let id = tx.id_at::<IncidentId>(tx.now);
    let now = At(tx.now);
    let row = IncidentRow {
        facility_id,
        id,
        number,
        external_reference: request.external_reference,
        field_office: facility.field_office,
        county_fips: facility.county_fips.clone(),
        unit_id: None,
        status: Coded(IncidentStatus::Draft),
        incident_type: None,
        class: None,
        jc_class: None,
        jc_linked: false,
        occurred_at: None,
        discovered_at: None,
        submitted_at: None,
        report_filed_at: None,
        finished_at: None,
        closed_at: None,
        late: false,
        late_reason: None,
        content: Json(tidy(request.content)),
        created_by: actor.account_id,
        created_by_user_id: actor.user_id.clone(),
        created_at: now,
        updated_at: now,
        version: 1,
        legal_hold_at: None,
        legal_hold_by: None,
        legal_hold_reason: None,
        voided_at: None,
        historical_at: None,
    };
    let mut incident = Incident {
        row,
        facility_name: facility.name.clone(),
        people: Vec::new(),
        notifications: Vec::new(),
        attachments: Vec::new(),
        void: None,
        stored_jc_numbers: Vec::new(),
    };
    incident.people = request.people.into_iter().map(|person| incident.person(tx, tx.id(), person)).collect();
    incident.notifications =
        request.notifications.into_iter().map(|notice| incident.notice(tx, actor, tx.id(), notice)).collect();
    incident
}

/// The next numbers of the year. Taken last, since on PostgreSQL they are held until the transaction ends.
fn numbers(tx: &mut Tx<'_>, count: usize) -> AppResult<impl Iterator<Item = String> + use<>> {
    let year = date_ny(tx.now).year();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let last = db::number_sequence::take(tx.conn, &format!("incident-{year}"), count)?;
    Ok((last - count + 1..=last).map(move |number| format!("NIMRS-{year}-{number:07}")))
}

impl Incident {
    /// The row of a new person.
    pub(crate) fn person(&self, tx: &Tx<'_>, id: Uuid, content: PersonContent) -> PersonRow {
        PersonRow {
            facility_id: self.facility(),
            incident_id: self.id(),
            id: id.into(),
            role: Coded(content.role),
            content: Json(content),
            version: 1,
            created_at: At(tx.now),
            updated_at: At(tx.now),
        }
    }

    /// The row of a new notice.
    pub(crate) fn notice(&self, tx: &Tx<'_>, actor: &Actor, id: Uuid, content: NotificationContent) -> NotificationRow {
        NotificationRow {
            facility_id: self.facility(),
            incident_id: self.id(),
            id: id.into(),
            recipient: Coded(content.recipient),
            notified_at: content.at.map(|at| At(to_microseconds(at))),
            content: Json(content),
            recorded_by: actor.user_id.clone(),
            recorded_at: At(tx.now),
            updated_at: At(tx.now),
            version: 1,
        }
    }
}
