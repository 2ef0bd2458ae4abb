//! Incidents in the order of their keys, with what an export says of them: few queries for many rows.

use std::collections::HashMap;

use diesel::connection::{Connection, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{FieldOffice, IncidentClass};

use super::clock::ClockRow;
use super::connection::AnyConnection;
use super::error::DbError;
use super::incident::Sight;
use super::incident_filter::IncidentFilter;
use super::incident_list::in_key_order;
use super::schema::{
    corrective_actions, facilities, incident_clocks, incident_jc_numbers, incident_versions, incidents,
};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, CorrectiveActionId, FacilityId, IncidentId};
use crate::domain::permissions::Scope;

/// An incident with its latest version.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ExportedRow {
    pub id: IncidentId,
    pub number: String,
    pub version: i32,
    pub field_office: Coded<FieldOffice>,
    pub county_fips: String,
    pub class: Option<Coded<IncidentClass>>,
    pub jc_class: Option<Coded<IncidentClass>>,
    pub jc_linked: bool,
    pub created_by: AccountId,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub legal_hold_at: Option<At>,
    pub historical_at: Option<At>,
    /// The whole record, as JSON text.
    pub record: String,
}

/// What hangs on the incidents of a chunk.
#[derive(Debug, Default)]
pub struct Hanging {
    /// Their clocks.
    pub clocks: HashMap<IncidentId, Vec<ClockRow>>,
    /// Their numbers of the Justice Center, in order.
    pub jc_numbers: HashMap<IncidentId, Vec<String>>,
    /// Their corrective actions, oldest first.
    pub actions: HashMap<IncidentId, Vec<ExportedAction>>,
}

/// A corrective action with its content as JSON text.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ExportedAction {
    pub id: CorrectiveActionId,
    pub version: i32,
    pub created_at: At,
    pub content: String,
}

/// The facilities whose incidents a sight covers, in the order of their ids, with their names.
pub fn facilities_of(
    conn: &mut AnyConnection,
    sight: Sight,
    filter: &IncidentFilter,
) -> Result<Vec<(FacilityId, String)>, DbError> {
    let mut query = facilities::table.select((facilities::id, facilities::name)).order(facilities::id).into_boxed();
    query = match sight.scope {
        Scope::Facility(id) => query.filter(facilities::id.eq(id)),
        Scope::Region(office) => query.filter(facilities::field_office.eq(Coded(office))),
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => return Ok(Vec::new()),
    };
    if let Some(facility) = filter.facility {
        query = query.filter(facilities::id.eq(facility));
    }
    Ok(query.load(conn)?)
}

/// How many incidents there are to export.
pub fn count(conn: &mut AnyConnection, sight: Sight, filter: &IncidentFilter) -> Result<i64, DbError> {
    Ok(in_key_order(conn, sight, filter).count().get_result(conn)?)
}

/// A chunk of a facility's incidents, those with a greater id than `after`, as they stand at one instant.
pub fn chunk(
    conn: &mut AnyConnection,
    (sight, filter): (Sight, &IncidentFilter),
    facility: FacilityId,
    after: Option<IncidentId>,
    limit: i64,
) -> Result<(Vec<ExportedRow>, Hanging), DbError> {
    type Manager = <AnyConnection as Connection>::TransactionManager;
    Manager::begin_transaction(conn)?;
    if let AnyConnection::Pg(pg) = conn {
        pg.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")?;
    }
    let read = read(conn, (sight, filter), facility, after, limit);
    // Nothing was written, so that either end does.
    Manager::rollback_transaction(conn)?;
    read
}

fn read(
    conn: &mut AnyConnection,
    (sight, filter): (Sight, &IncidentFilter),
    facility: FacilityId,
    after: Option<IncidentId>,
    limit: i64,
) -> Result<(Vec<ExportedRow>, Hanging), DbError> {
    let mut query = in_key_order(conn, sight, filter).filter(incidents::facility_id.eq(facility));
    if let Some(after) = after {
        query = query.filter(incidents::id.gt(after));
    }
    let latest = incident_versions::facility_id
        .eq(incidents::facility_id)
        .and(incident_versions::incident_id.eq(incidents::id))
        .and(incident_versions::number.eq(incidents::version));
    let rows: Vec<ExportedRow> = query
        .inner_join(incident_versions::table.on(latest))
        .select((
            incidents::id,
            incidents::number,
            incidents::version,
            incidents::field_office,
            incidents::county_fips,
            incidents::class,
            incidents::jc_class,
            incidents::jc_linked,
            incidents::created_by,
            incidents::created_by_user_id,
            incidents::created_at,
            incidents::updated_at,
            incidents::legal_hold_at,
            incidents::historical_at,
            incident_versions::record,
        ))
        .order(incidents::id)
        .limit(limit)
        .load(conn)?;
    let hanging = hanging(conn, facility, &rows)?;
    Ok((rows, hanging))
}

fn hanging(conn: &mut AnyConnection, facility: FacilityId, rows: &[ExportedRow]) -> Result<Hanging, DbError> {
    let mut hanging = Hanging::default();
    if rows.is_empty() {
        return Ok(hanging);
    }
    let ids: Vec<IncidentId> = rows.iter().map(|row| row.id).collect();
    let clocks: Vec<ClockRow> = incident_clocks::table
        .filter(incident_clocks::facility_id.eq(facility))
        .filter(incident_clocks::incident_id.eq_any(ids.clone()))
        .select(ClockRow::as_select())
        .order((incident_clocks::incident_id, incident_clocks::code))
        .load(conn)?;
    for clock in clocks {
        hanging.clocks.entry(clock.incident_id).or_default().push(clock);
    }
    let linked: Vec<IncidentId> = rows.iter().filter(|row| row.jc_linked).map(|row| row.id).collect();
    if !linked.is_empty() {
        let numbers: Vec<(IncidentId, String)> = incident_jc_numbers::table
            .filter(incident_jc_numbers::facility_id.eq(facility))
            .filter(incident_jc_numbers::incident_id.eq_any(linked))
            .select((incident_jc_numbers::incident_id, incident_jc_numbers::jc_number))
            .order((incident_jc_numbers::incident_id, incident_jc_numbers::jc_number))
            .load(conn)?;
        for (id, number) in numbers {
            hanging.jc_numbers.entry(id).or_default().push(number);
        }
    }
    let actions: Vec<(IncidentId, ExportedAction)> = corrective_actions::table
        .filter(corrective_actions::facility_id.eq(facility))
        .filter(corrective_actions::incident_id.eq_any(ids))
        .select((
            corrective_actions::incident_id,
            (
                corrective_actions::id,
                corrective_actions::version,
                corrective_actions::created_at,
                corrective_actions::content,
            ),
        ))
        .order((corrective_actions::incident_id, corrective_actions::id))
        .load(conn)?;
    for (incident, action) in actions {
        hanging.actions.entry(incident).or_default().push(action);
    }
    Ok(hanging)
}
