//! Cases as a caller gets to see them. Who a person is, is shown only to those who may know it.

use nimrs_contract::jc_case::{JcCaseContent, JcCasePerson, JcCaseSummary, JcCaseView, JcDisputeView};
use serde_json::json;

use crate::db;
use crate::db::incident::Sight;
use crate::db::jc_case::JcCaseRow;
use crate::db::types::At;
use crate::domain::ids::FacilityId;
use crate::domain::jc_case::allowed_actions;
use crate::domain::permissions::{Actor, actions, allows, permit};
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::jc_request;

use super::{Act, note};

/// The view of a case, with what hangs on its number as far as the actor may see it.
pub(super) fn view(tx: &mut Tx<'_>, actor: &Actor, row: &JcCaseRow) -> AppResult<JcCaseView> {
    let names = db::jc_case::facility_names(tx.conn, row.facility_id.into_iter().collect())?;
    let sight = Sight::of(actor).in_use();
    let incidents = db::jc_case::incidents_with(tx.conn, sight, &row.jc_number)?;
    let awaited_by = db::jc_case::awaiting(tx.conn, sight, &row.jc_number)?;
    let requests = jc_request::open_about(tx, actor, std::slice::from_ref(&row.jc_number))?;
    let identified = identifies(tx, actor, row);
    let at = |at: Option<At>| at.map(|at| at.0);
    Ok(JcCaseView {
        id: row.id.into(),
        version: row.version,
        jc_number: row.jc_number.clone(),
        sequence: row.sequence,
        status: row.status.0,
        facility_id: row.facility_id.map(Into::into),
        facility_name: facility_name(row, &names),
        named_facility_id: unplaced(row, row.named_facility_id).map(Into::into),
        named_facility_name: unplaced(row, row.facility_name.clone()),
        county_fips: unplaced(row, row.county_fips.clone()),
        field_office: row.field_office.map(|office| office.0),
        identified,
        case: if identified { row.content.0.clone() } else { masked(row.content.0.clone()) },
        received_at: row.received_at.0,
        release_due_at: row.release_due_at.0,
        released_at: at(row.released_at),
        released_by: row.released_by.clone(),
        released_automatically: row.released_automatically,
        imported_at: at(row.imported_at),
        imported_by: row.imported_by.clone(),
        incident_id: row.incident_id.map(Into::into),
        changed_since_import: changed_since_import(row),
        dispute: dispute(row),
        withdrawn_at: at(row.withdrawn_at),
        withdrawal_reason: row.withdrawal_reason.clone(),
        incident_ids: incidents.into_iter().map(Into::into).collect(),
        awaited_by: awaited_by.into_iter().map(Into::into).collect(),
        open_requests: requests.into_iter().map(|(_, request)| request).collect(),
        allowed_actions: allowed_actions(row.status.0, |permission| allows(actor, permission, &row.target()).is_ok()),
    })
}

/// The case in a list.
pub(super) fn summary(row: JcCaseRow, names: &[(FacilityId, String)]) -> JcCaseSummary {
    JcCaseSummary {
        id: row.id.into(),
        version: row.version,
        facility_name: facility_name(&row, names),
        named_facility_id: unplaced(&row, row.named_facility_id).map(Into::into),
        named_facility_name: unplaced(&row, row.facility_name.clone()),
        county_fips: unplaced(&row, row.county_fips.clone()),
        changed_since_import: changed_since_import(&row),
        sequence: row.sequence,
        status: row.status.0,
        facility_id: row.facility_id.map(Into::into),
        field_office: row.field_office.map(|office| office.0),
        classification: row.content.0.classification,
        incident_type: row.content.0.incident_type,
        received_at: row.received_at.0,
        release_due_at: row.release_due_at.0,
        released_at: row.released_at.map(|at| at.0),
        released_automatically: row.released_automatically,
        incident_id: row.incident_id.map(Into::into),
        jc_number: row.jc_number,
    }
}

/// Writes down that the actor read what a case says of people.
pub(super) fn note_read(tx: &mut Tx<'_>, actor: &Actor, row: &JcCaseRow, identified: bool) -> AppResult<()> {
    let details = json!({ "operation": tx.request.operation, "identified": identified });
    let act = Act { action: "jc_case.read", reason: tx.request.access_reason.clone(), details };
    note(tx, Some(actor), row, act)
}

/// Whether the actor may know who the people of a case are.
fn identifies(tx: &Tx<'_>, actor: &Actor, row: &JcCaseRow) -> bool {
    let target = row.target().with_reason(tx.request.access_reason.is_some());
    permit::<actions::IncidentIdentify>(actor, &target).is_ok()
}

/// Without what identifies the people. Free text stays as it was written.
fn masked(content: JcCaseContent) -> JcCaseContent {
    let nobody = |role| JcCasePerson { role, first_name: None, last_name: None, date_of_birth: None };
    JcCaseContent { people: content.people.iter().map(|person| nobody(person.role)).collect(), ..content }
}

fn facility_name(row: &JcCaseRow, names: &[(FacilityId, String)]) -> Option<String> {
    match row.facility_id {
        Some(id) => names.iter().find(|(facility, _)| *facility == id).map(|(_, name)| name.clone()),
        None => row.facility_name.clone(),
    }
}

/// What helps to find out whose case it is, while that is unknown.
fn unplaced<T>(row: &JcCaseRow, value: Option<T>) -> Option<T> {
    value.filter(|_| row.facility_id.is_none())
}

fn changed_since_import(row: &JcCaseRow) -> bool {
    row.imported_sequence.is_some_and(|imported| row.sequence > imported)
}

fn dispute(row: &JcCaseRow) -> Option<JcDisputeView> {
    Some(JcDisputeView {
        ground: row.dispute_ground?.0,
        reason: row.dispute_reason.clone()?,
        duplicate_of: row.duplicate_of.clone(),
        at: row.disputed_at?.0,
        by: row.disputed_by.clone()?,
    })
}
