//! What the mapping needs to know of an incident, from its row or from one of its versions.

use nimrs_contract::incident_version::IncidentRecord;

use crate::db::export_rows::ExportedRow;
use crate::db::fhir::LatestRow;
use crate::db::version::VersionRow;
use crate::domain::fhir::Recorded;
use crate::domain::ids::FacilityId;
use crate::service::error::{AppError, AppResult};
use crate::service::incident::Incident;

/// An incident as it is now.
pub(super) fn of_incident(incident: &Incident, identified: bool) -> Recorded {
    let row = &incident.row;
    Recorded {
        id: row.id.into(),
        number: row.number.clone(),
        external_reference: row.external_reference.clone(),
        facility: row.facility_id.into(),
        facility_name: incident.facility_name.clone(),
        version: row.version,
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
        status: row.status.0,
        content: row.content.0.clone(),
        people: incident.people.iter().map(|person| (person.id.into(), person.content.0.clone())).collect(),
        identified,
    }
}

/// An incident as it was at one version.
pub(super) fn of_version(incident: &Incident, version: VersionRow, identified: bool) -> Recorded {
    let record = version.record.0;
    Recorded {
        version: version.number,
        updated_at: version.at.0,
        ..of_record(of_incident(incident, identified), record)
    }
}

/// An incident of a list.
pub(super) fn of_latest(row: LatestRow, facility_name: &str, identified: bool) -> Recorded {
    let base = Recorded {
        id: row.id.into(),
        number: row.number,
        external_reference: None,
        facility: row.facility_id.into(),
        facility_name: facility_name.to_owned(),
        version: row.version,
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
        status: row.record.0.status,
        content: row.record.0.content.clone(),
        people: Vec::new(),
        identified,
    };
    of_record(base, row.record.0)
}

/// An incident of an export.
pub(crate) fn of_export(
    row: &ExportedRow,
    facility: FacilityId,
    facility_name: &str,
    identified: bool,
) -> AppResult<Recorded> {
    let record: IncidentRecord = serde_json::from_str(&row.record).map_err(AppError::internal)?;
    let base = Recorded {
        id: row.id.into(),
        number: row.number.clone(),
        external_reference: None,
        facility: facility.into(),
        facility_name: facility_name.to_owned(),
        version: row.version,
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
        status: record.status,
        content: record.content.clone(),
        people: Vec::new(),
        identified,
    };
    Ok(of_record(base, record))
}

fn of_record(base: Recorded, record: IncidentRecord) -> Recorded {
    Recorded {
        external_reference: record.external_reference,
        status: record.status,
        content: record.content,
        people: record.people.into_iter().map(|person| (person.id, person.content)).collect(),
        ..base
    }
}
