//! Events: what happened, in the order in which it was committed.
//!
//! A position is taken as the last statement of a transaction, and its sequence stays locked until the commit. So the
//! order of positions is that of the commits, without gaps: whoever has read a position misses nothing below it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{Code, EventType, Grant};

use super::connection::{AnyConnection, MultiBackend, insert_rows};
use super::error::DbError;
use super::number_sequence;
use super::schema::{events, facilities, incidents, jc_cases};
use super::types::{At, Coded, RowId};
use crate::domain::event::{About, about};
use crate::domain::ids::{EventId, FacilityId, IncidentId};
use crate::domain::permissions::{Actor, Scope};

/// The sequence of positions.
const SEQUENCE: &str = "events";

/// An event as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = events, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct EventRow {
    /// Zero until it is written.
    pub position: i64,
    pub id: EventId,
    pub kind: Coded<EventType>,
    pub at: At,
    pub facility_id: Option<FacilityId>,
    pub incident_id: Option<IncidentId>,
    pub subject_kind: String,
    pub subject_id: RowId,
    pub version: Option<i32>,
    pub status: Option<String>,
}

/// Writes events with the next positions. The last statement of its transaction.
pub fn insert(conn: &mut AnyConnection, mut rows: Vec<EventRow>) -> Result<(), DbError> {
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    if count == 0 {
        return Ok(());
    }
    let first = number_sequence::take(conn, SEQUENCE, count)? - count + 1;
    for (row, position) in rows.iter_mut().zip(first..) {
        row.position = position;
    }
    insert_rows!(conn, events::table, &rows);
    Ok(())
}

/// The last position that is committed; 0 where nothing has happened.
pub fn head(conn: &mut AnyConnection) -> Result<i64, DbError> {
    let head: Option<i64> = events::table.select(diesel::dsl::max(events::position)).get_result(conn)?;
    Ok(head.unwrap_or(0))
}

/// Which events an actor may hear of.
#[derive(Debug, Clone)]
pub struct EventSight {
    /// Of these facilities.
    pub scope: Scope,
    /// Of incidents, only those that carry a Justice Center number now.
    pub jc_linked_only: bool,
    /// Of these types; `None` for all.
    pub kinds: Option<Vec<EventType>>,
    /// Of this facility alone.
    pub facility: Option<FacilityId>,
}

impl EventSight {
    /// What `actor` may hear of, of the types that are asked for (none: of all).
    pub fn of(actor: &Actor, asked: &[EventType], facility: Option<FacilityId>) -> Self {
        let grant = |told: EventType| actor.may(about(told).permission());
        let wanted = |told: &EventType| grant(*told) != Grant::No && (asked.is_empty() || asked.contains(told));
        let kinds: Vec<EventType> = EventType::ALL.iter().copied().filter(wanted).collect();
        Self {
            scope: actor.scope,
            jc_linked_only: actor.may(About::Incident.permission()) == Grant::JcLinked,
            kinds: (kinds.len() < EventType::ALL.len()).then_some(kinds),
            facility,
        }
    }
}

type Visible = diesel::dsl::IntoBoxed<'static, events::table, MultiBackend>;

/// The events of a sight: where every reading query starts. A case of the Justice Center is its facility's once it was
/// released, and as long as it is; incidents are told of also when they are gone.
fn visible_to(sight: &EventSight) -> Visible {
    let mut query = events::table.into_boxed();
    if let Some(kinds) = &sight.kinds {
        query = query.filter(events::kind.eq_any(kinds.iter().copied().map(Coded).collect::<Vec<_>>()));
    }
    if let Some(facility) = sight.facility {
        query = query.filter(events::facility_id.eq(facility));
    }
    if sight.jc_linked_only {
        let linked = incidents::table.filter(incidents::jc_linked.eq(true)).select(incidents::id.nullable());
        let request = events::subject_kind.eq(About::JcRequest.kind());
        query = query.filter(request.nullable().or(events::incident_id.eq_any(linked)));
    }
    let no_case = events::subject_kind.ne(About::JcCase.kind());
    match sight.scope {
        Scope::Facility(id) => {
            let released = jc_cases::table
                .filter(jc_cases::facility_id.eq(id))
                .filter(jc_cases::released_at.is_not_null())
                .select(jc_cases::id);
            query.filter(events::facility_id.eq(id)).filter(no_case.or(events::subject_id.eq_any(released)))
        }
        Scope::Region(office) => {
            let ours = facilities::table.filter(facilities::field_office.eq(Coded(office)));
            let cases = jc_cases::table.filter(jc_cases::field_office.eq(Coded(office))).select(jc_cases::id);
            query
                .filter(events::facility_id.eq_any(ours.select(facilities::id.nullable())))
                .filter(no_case.or(events::subject_id.eq_any(cases)))
        }
        Scope::State => query,
        Scope::Desk(_) | Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// The events of a sight after a position and up to another, in order.
pub fn list(
    conn: &mut AnyConnection,
    sight: &EventSight,
    (after, until): (i64, i64),
    limit: i64,
) -> Result<Vec<EventRow>, DbError> {
    Ok(visible_to(sight)
        .filter(events::position.gt(after))
        .filter(events::position.le(until))
        .select(EventRow::as_select())
        .order(events::position)
        .limit(limit)
        .load(conn)?)
}

/// The same, of those that happened within a range of time where one is given.
pub fn list_between(
    conn: &mut AnyConnection,
    sight: &EventSight,
    (after, until): (i64, i64),
    (from, to): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    limit: i64,
) -> Result<Vec<EventRow>, DbError> {
    let mut query = visible_to(sight).filter(events::position.gt(after)).filter(events::position.le(until));
    if let Some(from) = from {
        query = query.filter(events::at.ge(At(from)));
    }
    if let Some(to) = to {
        query = query.filter(events::at.lt(At(to)));
    }
    Ok(query.select(EventRow::as_select()).order(events::position).limit(limit).load(conn)?)
}
