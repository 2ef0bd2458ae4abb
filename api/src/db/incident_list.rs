//! Lists of incidents, in several orders, by keyset.
//!
//! A list is read along the index of its order, which holds most of what lists are narrowed by: what is common fills the
//! page at once. Where the first entries of the index do not fill it, what is asked for is rare, and is found by the
//! condition that fewest fulfil and sorted. So neither a rare nor a common thing makes the database read everything.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Text;
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

/// Narrows a query to what follows a key in the order of a column. The first condition finds the place in the index, the
/// second tells among equals.
macro_rules! after {
    ($query:expr, $column:expr, $after:expr, $down:expr) => {{
        let query = $query;
        match ($after, $down) {
            (None, _) => query,
            (Some((value, id)), true) => {
                query.filter($column.le(value.clone())).filter($column.lt(value).or(incidents::id.lt(id)))
            }
            (Some((value, id)), false) => {
                query.filter($column.ge(value.clone())).filter($column.gt(value).or(incidents::id.gt(id)))
            }
        }
    }};
}

/// How a page is found.
#[derive(Debug, Clone, Copy)]
enum Way<'k> {
    /// Along the index of the order, until this key where one is given.
    Along(Option<&'k ListKey>),
    /// By the condition that fewest fulfil, and sorted.
    Sorted(Lead),
}

/// How many entries of the index of an order are looked at before what is asked for counts as rare.
const NEAR: i64 = 5000;

/// What is asked for.
#[derive(Clone, Copy)]
struct Asked<'f> {
    sight: Sight,
    filter: &'f IncidentFilter,
    order: Order,
    after: Option<&'f ListKey>,
    limit: i64,
}

/// The incidents of a sight that a filter lets through, in an order, those after a key.
pub fn list(
    conn: &mut AnyConnection,
    sight: Sight,
    (filter, order): (&IncidentFilter, Order),
    after: Option<&ListKey>,
    limit: i64,
) -> Result<Vec<SummaryRow>, DbError> {
    let asked = Asked { sight, filter, order, after, limit };
    let Some(lead) = filter.rarest(sight) else { return page(conn, asked, Way::Along(None)) };
    let Some(edge) = edge(conn, asked)? else { return page(conn, asked, Way::Along(None)) };
    let near = page(conn, asked, Way::Along(Some(&edge)))?;
    if i64::try_from(near.len()).is_ok_and(|found| found >= limit) {
        return Ok(near);
    }
    page(conn, asked, Way::Sorted(lead))
}

/// The key some thousand entries further in the order, whatever they are; `None` when there are fewer.
fn edge(conn: &mut AnyConnection, asked: Asked<'_>) -> Result<Option<ListKey>, DbError> {
    use crate::domain::permissions::Scope;
    let mut start = incidents::table.into_boxed::<MultiBackend>();
    let own = if let Scope::Facility(id) = asked.sight.scope { Some(id) } else { asked.filter.facility };
    if let Some(id) = own {
        start = start.filter(incidents::facility_id.eq(id));
    }
    let Some(query) = placed(start, asked.order, asked.after) else { return Ok(None) };
    let query = ordered(query, asked.order, &spelling(asked.order.column, None)).offset(NEAR).limit(1);
    macro_rules! at {
        ($column:expr, $value:expr) => {{
            let found: Option<(_, IncidentId)> = query.select(($column, incidents::id)).get_result(conn).optional()?;
            found.map(|(value, id)| ListKey { value: $value(value), id })
        }};
    }
    let time = |at: At| Some(Value::Time(at.0));
    let some_time = |at: Option<At>| at.map(|at| Value::Time(at.0));
    Ok(match asked.order.column {
        Column::Id => {
            let found: Option<IncidentId> = query.select(incidents::id).get_result(conn).optional()?;
            found.map(|id| ListKey { value: None, id })
        }
        Column::CreatedAt => at!(incidents::created_at, time),
        Column::UpdatedAt => at!(incidents::updated_at, time),
        Column::Number => at!(incidents::number, |number| Some(Value::Text(number))),
        Column::OccurredAt => at!(incidents::occurred_at, some_time),
        Column::DiscoveredAt => at!(incidents::discovered_at, some_time),
    })
}

/// A page, found in a way. Those with a time come first, in its order; then those without, in the order of their ids.
fn page(conn: &mut AnyConnection, asked: Asked<'_>, way: Way<'_>) -> Result<Vec<SummaryRow>, DbError> {
    let Asked { filter, order, after, limit, .. } = asked;
    let start = || start(conn_kind(conn), asked, way);
    let with = placed(start(), order, after);
    let without = match order.column {
        Column::OccurredAt if !filter.occurred.is_given() => Some(start().filter(incidents::occurred_at.is_null())),
        Column::DiscoveredAt if !filter.discovered.is_given() => {
            Some(start().filter(incidents::discovered_at.is_null()))
        }
        _ => None,
    };
    let spelled = spelling(order.column, Some((way, conn_kind(conn))));
    let mut found = match with {
        Some(query) => rows(conn, ordered(query, order, &spelled), way, limit)?,
        None => Vec::new(),
    };
    let missing = limit - i64::try_from(found.len()).unwrap_or(limit);
    if let (Some(without), true, Way::Along(None) | Way::Sorted(_)) = (without, missing > 0, way) {
        let timeless = after.filter(|key| key.value.is_none());
        found.extend(rows(conn, by_id(without, timeless, order.down), way, missing)?);
    }
    Ok(found)
}

/// Which database a query is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Pg,
    Sqlite,
}

fn conn_kind(conn: &AnyConnection) -> Kind {
    if matches!(conn, AnyConnection::Pg(_)) { Kind::Pg } else { Kind::Sqlite }
}

/// The conditions, with the one that leads.
fn start(kind: Kind, asked: Asked<'_>, way: Way<'_>) -> Listed {
    let Asked { sight, filter, order, .. } = asked;
    let lead = match (kind, way) {
        (Kind::Pg, _) => Lead::Free,
        (Kind::Sqlite, Way::Sorted(lead)) => lead,
        (Kind::Sqlite, Way::Along(_)) if order.column == Column::Id && !filter.names_few() => filter.lead(sight),
        (Kind::Sqlite, Way::Along(_)) => Lead::Order,
    };
    let query = narrowed(sight, filter, lead);
    match way {
        Way::Along(Some(edge)) => until(query, order, edge),
        Way::Along(None) | Way::Sorted(_) => query,
    }
}

/// Narrows to what follows the key, of those that have what the order goes by; `None` when the key lies behind them.
fn placed(query: Listed, order: Order, after: Option<&ListKey>) -> Option<Listed> {
    let down = order.down;
    if after.is_some_and(|key| key.value.is_none()) && order.column != Column::Id {
        return None;
    }
    let time = after.and_then(ListKey::time);
    let some_time = time.map(|(time, id)| (Some(time), id));
    Some(match order.column {
        Column::Id => after_id(query, after, down),
        Column::CreatedAt => after!(query, incidents::created_at, time, down),
        Column::UpdatedAt => after!(query, incidents::updated_at, time, down),
        Column::Number => after!(query, incidents::number, after.and_then(ListKey::text), down),
        Column::OccurredAt => {
            after!(query.filter(incidents::occurred_at.is_not_null()), incidents::occurred_at, some_time, down)
        }
        Column::DiscoveredAt => {
            after!(query.filter(incidents::discovered_at.is_not_null()), incidents::discovered_at, some_time, down)
        }
    })
}

/// Narrows to what does not lie behind a key.
fn until(query: Listed, order: Order, edge: &ListKey) -> Listed {
    macro_rules! until {
        ($column:expr, $value:expr) => {
            match $value {
                Some((value, _)) if order.down => query.filter($column.ge(value)),
                Some((value, _)) => query.filter($column.le(value)),
                None => query,
            }
        };
    }
    let time = edge.time();
    let some_time = time.map(|(time, id)| (Some(time), id));
    match order.column {
        Column::Id => until!(incidents::id, Some((edge.id, ()))),
        Column::CreatedAt => until!(incidents::created_at, time),
        Column::UpdatedAt => until!(incidents::updated_at, time),
        Column::Number => until!(incidents::number, edge.text()),
        Column::OccurredAt => until!(incidents::occurred_at, some_time),
        Column::DiscoveredAt => until!(incidents::discovered_at, some_time),
    }
}

/// The order as it stands in a query: the column, and the id after it. Where the rows are to be sorted, each stands in an
/// expression, so that no index has the order and the database must find by the conditions.
fn spelling(column: Column, way: Option<(Way<'_>, Kind)>) -> [String; 2] {
    let name = match column {
        Column::Id => "id",
        Column::CreatedAt => "created_at",
        Column::OccurredAt => "occurred_at",
        Column::DiscoveredAt => "discovered_at",
        Column::UpdatedAt => "updated_at",
        Column::Number => "number",
    };
    let spelled = |name: &str| match way {
        Some((Way::Sorted(_), Kind::Sqlite)) => format!("+incidents.{name}"),
        Some((Way::Sorted(_), Kind::Pg)) if name == "id" => "incidents.id::text COLLATE \"C\"".to_owned(),
        Some((Way::Sorted(_), Kind::Pg)) if name == "number" => "(incidents.number || '')".to_owned(),
        Some((Way::Sorted(_), Kind::Pg)) => format!("(incidents.{name} + interval '0')"),
        _ => format!("incidents.{name}"),
    };
    [spelled(name), spelled("id")]
}

fn ordered(query: Listed, order: Order, [first, second]: &[String; 2]) -> Listed {
    let way = if order.down { "DESC" } else { "ASC" };
    let both = format!("{first} {way}, {second} {way}");
    let spelled = if order.column == Column::Id { format!("{second} {way}") } else { both };
    query.order(diesel::dsl::sql::<Text>(&spelled))
}

fn after_id(query: Listed, after: Option<&ListKey>, down: bool) -> Listed {
    match (after, down) {
        (None, _) => query,
        (Some(key), true) => query.filter(incidents::id.lt(key.id)),
        (Some(key), false) => query.filter(incidents::id.gt(key.id)),
    }
}

fn by_id(query: Listed, after: Option<&ListKey>, down: bool) -> Listed {
    let query = after_id(query, after, down);
    if down { query.order(incidents::id.desc()) } else { query.order(incidents::id.asc()) }
}

/// Reads a page. One that is sorted is sorted by its keys alone, and only then read.
fn rows(conn: &mut AnyConnection, query: Listed, way: Way<'_>, limit: i64) -> Result<Vec<SummaryRow>, DbError> {
    if matches!(way, Way::Along(_)) {
        return Ok(query.select(SummaryRow::as_select()).limit(limit).load(conn)?);
    }
    let ids: Vec<IncidentId> = query.select(incidents::id).limit(limit).load(conn)?;
    let found: Vec<SummaryRow> =
        incidents::table.filter(incidents::id.eq_any(&ids)).select(SummaryRow::as_select()).load(conn)?;
    let mut by_id: HashMap<IncidentId, SummaryRow> = found.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.into_iter().filter_map(|id| by_id.remove(&id)).collect())
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
