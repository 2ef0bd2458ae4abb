//! Lists of incidents, in several orders, by keyset.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{IncidentClass, IncidentSort, IncidentStatus, IncidentType};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::incident::{Listed, Sight};
use super::incident_filter::{IncidentFilter, Lead, narrowed};
use super::schema::incidents;
use super::types::{At, Coded};
use crate::domain::ids::{FacilityId, IncidentId, UnitId};

/// An incident in a list, without its content.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incidents, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct SummaryRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub unit_id: Option<UnitId>,
    pub status: Coded<IncidentStatus>,
    pub incident_type: Option<Coded<IncidentType>>,
    pub class: Option<Coded<IncidentClass>>,
    pub occurred_at: Option<At>,
    pub discovered_at: Option<At>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// By what a list is ordered, beside the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    /// The id alone, which tells when it was recorded.
    Id,
    /// When it was recorded, where a range of it is given, whose index then serves both.
    CreatedAt,
    OccurredAt,
    DiscoveredAt,
    UpdatedAt,
    Number,
}

/// An order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    column: Column,
    down: bool,
}

impl Order {
    /// The order of a list: as asked for, else by the time of which a range is given, else by when they were recorded.
    pub fn of(filter: &IncidentFilter, sort: Option<IncidentSort>) -> Self {
        use IncidentSort as S;
        let by = |column| Self { column, down: true };
        let created = if filter.created.is_given() { Column::CreatedAt } else { Column::Id };
        let up = |column| Self { column, down: false };
        match sort {
            None if filter.created.is_given() => by(Column::CreatedAt),
            None if filter.occurred.is_given() => by(Column::OccurredAt),
            None if filter.discovered.is_given() => by(Column::DiscoveredAt),
            None if filter.updated.is_given() => by(Column::UpdatedAt),
            None | Some(S::CreatedDown) => by(created),
            Some(S::Created) => up(created),
            Some(S::OccurredDown) => by(Column::OccurredAt),
            Some(S::Occurred) => up(Column::OccurredAt),
            Some(S::DiscoveredDown) => by(Column::DiscoveredAt),
            Some(S::Discovered) => up(Column::DiscoveredAt),
            Some(S::UpdatedDown) => by(Column::UpdatedAt),
            Some(S::Updated) => up(Column::UpdatedAt),
            Some(S::NumberDown) => by(Column::Number),
            Some(S::Number) => up(Column::Number),
        }
    }

    /// The key of a row in this order.
    pub fn key(self, row: &SummaryRow) -> ListKey {
        let time = |at: Option<At>| at.map(|at| Value::Time(at.0));
        let value = match self.column {
            Column::Id => None,
            Column::CreatedAt => time(Some(row.created_at)),
            Column::OccurredAt => time(row.occurred_at),
            Column::DiscoveredAt => time(row.discovered_at),
            Column::UpdatedAt => time(Some(row.updated_at)),
            Column::Number => Some(Value::Text(row.number.clone())),
        };
        ListKey { value, id: row.id }
    }
}

/// Where a page begins: after the row with this value and id. Without a value: among those that have none, which come
/// last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListKey {
    value: Option<Value>,
    id: IncidentId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Value {
    Time(DateTime<Utc>),
    Text(String),
}

impl ListKey {
    fn time(&self) -> Option<(At, IncidentId)> {
        match self.value {
            Some(Value::Time(at)) => Some((At(at), self.id)),
            _ => None,
        }
    }

    fn text(&self) -> Option<(String, IncidentId)> {
        match &self.value {
            Some(Value::Text(text)) => Some((text.clone(), self.id)),
            _ => None,
        }
    }
}

/// Narrows a query to what follows a key in the order of a column, and orders it so. The first condition finds the place
/// in the index, the second tells among equals.
macro_rules! in_order {
    ($query:expr, $column:expr, $after:expr, $down:expr) => {{
        let mut query = $query;
        match ($after, $down) {
            (None, _) => (),
            (Some((value, id)), true) => {
                query = query.filter($column.le(value.clone())).filter($column.lt(value).or(incidents::id.lt(id)));
            }
            (Some((value, id)), false) => {
                query = query.filter($column.ge(value.clone())).filter($column.gt(value).or(incidents::id.gt(id)));
            }
        }
        if $down {
            query.order(($column.desc(), incidents::id.desc()))
        } else {
            query.order(($column.asc(), incidents::id.asc()))
        }
    }};
}

/// The incidents of a sight that a filter lets through, in an order, those after a key.
pub fn list(
    conn: &mut AnyConnection,
    sight: Sight,
    (filter, order): (&IncidentFilter, Order),
    after: Option<&ListKey>,
    limit: i64,
) -> Result<Vec<SummaryRow>, DbError> {
    let lead = lead(conn, sight, filter, order);
    let start = || narrowed(sight, filter, lead);
    let down = order.down;
    let time = after.and_then(ListKey::time);
    let some_time = time.map(|(time, id)| (Some(time), id));
    let query = match order.column {
        Column::Id => return rows(conn, by_id(start(), after, down), limit),
        Column::CreatedAt => in_order!(start(), incidents::created_at, time, down),
        Column::UpdatedAt => in_order!(start(), incidents::updated_at, time, down),
        Column::Number => in_order!(start(), incidents::number, after.and_then(ListKey::text), down),
        Column::OccurredAt => {
            let with = start().filter(incidents::occurred_at.is_not_null());
            in_order!(with, incidents::occurred_at, some_time, down)
        }
        Column::DiscoveredAt => {
            let with = start().filter(incidents::discovered_at.is_not_null());
            in_order!(with, incidents::discovered_at, some_time, down)
        }
    };
    // Those with a time come first, in its order; then those without, in the order of their ids.
    let timeless = after.filter(|key| key.value.is_none());
    let mut found = if timeless.is_some() { Vec::new() } else { rows(conn, query, limit)? };
    let missing = limit - i64::try_from(found.len()).unwrap_or(limit);
    let without = match order.column {
        Column::OccurredAt if !filter.occurred.is_given() => start().filter(incidents::occurred_at.is_null()),
        Column::DiscoveredAt if !filter.discovered.is_given() => start().filter(incidents::discovered_at.is_null()),
        _ => return Ok(found),
    };
    if missing > 0 {
        found.extend(rows(conn, by_id(without, timeless, down), missing)?);
    }
    Ok(found)
}

fn lead(conn: &AnyConnection, sight: Sight, filter: &IncidentFilter, order: Order) -> Lead {
    match conn {
        AnyConnection::Pg(_) => Lead::Free,
        AnyConnection::Sqlite(_) if order.column == Column::Id && !filter.names_few() => filter.lead(sight),
        // Few enough to be sorted.
        AnyConnection::Sqlite(_) if filter.unit.is_some() => Lead::Condition("unit_id"),
        AnyConnection::Sqlite(_) if filter.created_by.is_some() => Lead::Condition("created_by"),
        AnyConnection::Sqlite(_) => Lead::Order,
    }
}

fn by_id(query: Listed, after: Option<&ListKey>, down: bool) -> Listed {
    match (after, down) {
        (None, true) => query.order(incidents::id.desc()),
        (None, false) => query.order(incidents::id.asc()),
        (Some(key), true) => query.filter(incidents::id.lt(key.id)).order(incidents::id.desc()),
        (Some(key), false) => query.filter(incidents::id.gt(key.id)).order(incidents::id.asc()),
    }
}

fn rows(conn: &mut AnyConnection, query: Listed, limit: i64) -> Result<Vec<SummaryRow>, DbError> {
    Ok(query.select(SummaryRow::as_select()).limit(limit).load(conn)?)
}

/// The incidents of a sight that a filter lets through, to be read facility by facility in the order of their ids.
pub(super) fn in_key_order(conn: &AnyConnection, sight: Sight, filter: &IncidentFilter) -> Listed {
    narrowed(sight, filter, if matches!(conn, AnyConnection::Pg(_)) { Lead::Free } else { Lead::Order })
}

/// Those of these incidents that lie within a sight and that a filter lets through, in no order.
pub fn among(
    conn: &mut AnyConnection,
    sight: Sight,
    filter: &IncidentFilter,
    ids: Vec<IncidentId>,
) -> Result<Vec<SummaryRow>, DbError> {
    let query = in_key_order(conn, sight, filter).filter(incidents::id.eq_any(ids));
    Ok(query.select(SummaryRow::as_select()).load(conn)?)
}
