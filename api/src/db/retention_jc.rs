//! What of the Justice Center goes with incidents whose time is over: the cases that are theirs alone, with every
//! delivery, and the closed requests about them, with their mails. They name clients as the incidents do.
//!
//! Nobody does this in a session; see [`super::retention`].

use std::collections::HashSet;

use diesel::prelude::*;
use nimrs_contract::vocabulary::JcRequestStatus;

use super::connection::AnyConnection;
use super::error::DbError;
use super::incident::distinct;
use super::schema::{incident_jc_numbers, incidents, jc_case_deliveries, jc_cases, jc_requests, outbox_messages};
use super::types::{Coded, RowId};
use crate::domain::ids::{FacilityId, IncidentId, JcCaseId, JcRequestId};

/// What goes with some incidents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JcPart {
    /// The cases.
    pub cases: Vec<JcCaseId>,
    /// The requests.
    pub requests: Vec<JcRequestId>,
}

type Key = (FacilityId, IncidentId);

/// Holds the cases that these incidents carry or that were imported into them, in the order of their numbers; before
/// the incidents, as everybody does.
pub fn hold_cases(conn: &mut AnyConnection, keys: &[Key]) -> Result<(), DbError> {
    let (_, ids) = distinct(keys);
    let mut numbers: Vec<String> = carried_by(conn, keys)?.into_iter().map(|(_, number)| number).collect();
    let imported: Vec<String> = jc_cases::table
        .filter(jc_cases::incident_id.assume_not_null().eq_any(ids))
        .select(jc_cases::jc_number)
        .load(conn)?;
    numbers.extend(imported);
    numbers.sort();
    numbers.dedup();
    for number in numbers {
        super::jc_case::lock_number(conn, &number)?;
    }
    Ok(())
}

/// What goes with these incidents; `going` are all that go at the same time. A case that another incident carries stays.
pub fn part(conn: &mut AnyConnection, keys: &[Key], going: &HashSet<IncidentId>) -> Result<JcPart, DbError> {
    let carried = carried_by(conn, keys)?;
    let (facilities, ids) = distinct(keys);
    let numbers: Vec<String> = carried.iter().map(|(_, number)| number.clone()).collect();
    let about = jc_cases::jc_number.eq_any(numbers.clone());
    let cases: Vec<(JcCaseId, String, Option<FacilityId>, Option<IncidentId>)> = jc_cases::table
        .filter(about.or(jc_cases::incident_id.assume_not_null().eq_any(ids.clone())))
        .select((jc_cases::id, jc_cases::jc_number, jc_cases::facility_id, jc_cases::incident_id))
        .load(conn)?;
    let all = numbers.iter().cloned().chain(cases.iter().map(|case| case.1.clone())).collect();
    let kept = kept_numbers(conn, all, going)?;
    let own = |facility: FacilityId, number: &String| carried.contains(&(facility, number.clone()));
    let of_these = |case: &&(JcCaseId, String, Option<FacilityId>, Option<IncidentId>)| {
        let (_, number, facility, incident) = case;
        let theirs = incident.is_some_and(|id| ids.contains(&id)) || facility.is_some_and(|id| own(id, number));
        theirs && !kept.contains(number)
    };
    let going_cases: Vec<_> = cases.iter().filter(of_these).collect();
    let mut going_numbers: Vec<String> = going_cases.iter().map(|case| case.1.clone()).collect();
    going_numbers.extend(numbers.into_iter().filter(|number| !kept.contains(number)));
    let unnamed = jc_requests::incident_id
        .is_null()
        .and(jc_requests::facility_id.eq_any(facilities))
        .and(jc_requests::jc_number.eq_any(going_numbers));
    let named =
        jc_requests::incident_id.is_not_null().and(jc_requests::incident_id.assume_not_null().eq_any(ids.clone()));
    let requests = jc_requests::table
        .filter(jc_requests::status.eq(Coded(JcRequestStatus::Closed)))
        .filter(named.or(unnamed))
        .select(jc_requests::id)
        .load(conn)?;
    Ok(JcPart { cases: going_cases.into_iter().map(|case| case.0).collect(), requests })
}

/// The facilities and numbers of these incidents.
fn carried_by(conn: &mut AnyConnection, keys: &[Key]) -> Result<Vec<(FacilityId, String)>, DbError> {
    let (facilities, ids) = distinct(keys);
    Ok(incident_jc_numbers::table
        .filter(incident_jc_numbers::facility_id.eq_any(facilities))
        .filter(incident_jc_numbers::incident_id.eq_any(ids))
        .select((incident_jc_numbers::facility_id, incident_jc_numbers::jc_number))
        .load(conn)?)
}

/// Those of the numbers that an incident carries which stays, or whose case was imported into one that stays.
fn kept_numbers(
    conn: &mut AnyConnection,
    numbers: Vec<String>,
    going: &HashSet<IncidentId>,
) -> Result<HashSet<String>, DbError> {
    let carriers: Vec<(String, IncidentId)> = incident_jc_numbers::table
        .filter(incident_jc_numbers::jc_number.eq_any(numbers.clone()))
        .select((incident_jc_numbers::jc_number, incident_jc_numbers::incident_id))
        .load(conn)?;
    let imported: Vec<(String, IncidentId)> = jc_cases::table
        .inner_join(incidents::table.on(jc_cases::incident_id.assume_not_null().eq(incidents::id)))
        .filter(jc_cases::jc_number.eq_any(numbers))
        .select((jc_cases::jc_number, incidents::id))
        .load(conn)?;
    let stays = |(_, incident): &(String, IncidentId)| !going.contains(incident);
    Ok(carriers.into_iter().chain(imported).filter(stays).map(|(number, _)| number).collect())
}

/// Removes what goes with incidents that were removed in this transaction.
pub fn remove(conn: &mut AnyConnection, part: JcPart) -> Result<(), DbError> {
    let mails: Vec<RowId> = part.requests.iter().map(|id| RowId(id.0)).collect();
    diesel::delete(outbox_messages::table.filter(outbox_messages::subject_id.eq_any(mails))).execute(conn)?;
    diesel::delete(jc_requests::table.filter(jc_requests::id.eq_any(part.requests))).execute(conn)?;
    let deliveries = jc_case_deliveries::table.filter(jc_case_deliveries::case_id.eq_any(part.cases.clone()));
    diesel::delete(deliveries).execute(conn)?;
    diesel::delete(jc_cases::table.filter(jc_cases::id.eq_any(part.cases))).execute(conn)?;
    Ok(())
}
