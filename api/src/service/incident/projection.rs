//! What is derived from an incident and kept beside it for reports and search, in the transaction of each change.

use nimrs_contract::vocabulary::IncidentStatus;

use crate::db;
use crate::db::AnyConnection;
use crate::db::clock::ClockRow;
use crate::db::incident_facts::FactsRow;
use crate::db::incident_search::Indexed;
use crate::db::types::Coded;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::incident_facts::{ClockOutcomes, facts};
use crate::domain::packed_facts::{PackedFact, Packing};
use crate::domain::permissions::ChangePermit;
use crate::service::error::{AppError, AppResult};

use super::clocks::outcome;
use super::{Incident, search};

/// What an incident is counted by; nothing for one that is out of use.
pub(super) fn facts_row(incident: &Incident, clocks: &[ClockRow]) -> Option<FactsRow> {
    let row = &incident.row;
    if matches!(row.status.0, IncidentStatus::Discarded | IncidentStatus::Voided) {
        return None;
    }
    let facts = facts(&row.content.0, incident.people.iter().map(|person| &person.content.0));
    let number = |part: u32| i32::try_from(part).ok();
    let place = |part: u32| usize::try_from(part).ok();
    let packed = Packing::default()
        .code(PackedFact::Status, Some(row.status.0))
        .code(PackedFact::IncidentType, row.incident_type.map(|code| code.0))
        .code(PackedFact::Class, row.effective_class())
        .place(PackedFact::Weekday, facts.time.and_then(|time| place(time.weekday() - 1)))
        .place(PackedFact::Hour, facts.time.and_then(|time| place(time.hour)))
        .code(PackedFact::Location, facts.location)
        .code(PackedFact::Premises, facts.premises)
        .code(PackedFact::Harm, Some(facts.harm))
        .code(PackedFact::AgeBand, Some(facts.age_band))
        .code(PackedFact::StaffInvolvement, Some(facts.staff_involvement))
        .county(&row.county_fips)
        .code(PackedFact::FieldOffice, Some(row.field_office.0))
        .packed();
    Some(FactsRow {
        facility_id: row.facility_id,
        incident_id: row.id,
        unit_id: row.unit_id,
        field_office: row.field_office,
        county_fips: row.county_fips.clone(),
        status: row.status,
        incident_type: row.incident_type,
        class: row.effective_class().map(Coded),
        day: facts.time.map(|time| time.day()),
        month: facts.time.map(|time| time.month()),
        weekday: facts.time.and_then(|time| number(time.weekday())),
        hour: facts.time.and_then(|time| number(time.hour)),
        location: facts.location.map(Coded),
        premises: facts.premises.map(Coded),
        harm: Coded(facts.harm),
        age_band: Coded(facts.age_band),
        staff_involvement: Coded(facts.staff_involvement),
        clock_outcomes: ClockOutcomes::of(clocks.iter().map(|clock| (clock.code.0, outcome(clock)))).0,
        packed,
    })
}

/// Writes what is kept beside new incidents, given with their clocks.
pub(super) fn insert<'i>(
    conn: &mut AnyConnection,
    permit: &ChangePermit,
    incidents: impl Iterator<Item = (&'i Incident, &'i Vec<ClockRow>)>,
) -> AppResult<()> {
    let (mut facts, mut documents): (Vec<FactsRow>, Vec<Indexed>) = (Vec::new(), Vec::new());
    for (incident, clocks) in incidents {
        facts.extend(facts_row(incident, clocks));
        documents.extend(search::indexed(incident));
    }
    db::incident_facts::insert(conn, permit, &facts)?;
    Ok(db::incident_search::insert(conn, &documents)?)
}

/// Brings what is kept beside an incident in step with it.
pub(super) fn project(conn: &mut AnyConnection, incident: &Incident, clocks: &[ClockRow]) -> AppResult<()> {
    match facts_row(incident, clocks) {
        Some(row) => db::incident_facts::write(conn, &row)?,
        None => db::incident_facts::remove(conn, incident.facility(), incident.id())?,
    }
    match search::indexed(incident) {
        Some(document) => db::incident_search::write(conn, &document)?,
        None => db::incident_search::remove(conn, incident.facility(), incident.id())?,
    }
    Ok(())
}

/// Writes what is kept beside incidents where it is missing, because they were recorded before it was kept; how many.
pub fn complete_missing(conn: &mut AnyConnection, limit: i64) -> AppResult<usize> {
    let mut missing = db::incident_facts::missing(conn, limit)?;
    missing.extend(db::incident_search::missing(conn, limit)?);
    missing.sort_unstable();
    missing.dedup();
    for (facility, id) in &missing {
        let incident = whole(conn, *facility, *id)?;
        let clocks = db::clock::of_incident(conn, *facility, *id)?;
        project(conn, &incident, &clocks)?;
    }
    Ok(missing.len())
}

/// An incident with what its projections are made of.
fn whole(conn: &mut AnyConnection, facility: FacilityId, id: IncidentId) -> AppResult<Incident> {
    let row = db::incident::row(conn, facility, id)?.ok_or_else(|| AppError::not_found("incident"))?;
    Ok(Incident {
        stored_jc_numbers: row.content.0.jc_numbers.clone(),
        row,
        facility_name: String::new(),
        people: db::person::of_incident(conn, facility, id)?,
        notifications: Vec::new(),
        attachments: Vec::new(),
        void: None,
    })
}
