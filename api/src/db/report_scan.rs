//! Tallies of SQLite: the facts are read once, from an index that holds little more than the packed facts, and counted as
//! they pass; the memory is that of the groups.

use std::collections::HashMap;

use diesel::connection::DefaultLoadingMode;
use diesel::deserialize::{self, QueryableByName};
use diesel::prelude::*;
use diesel::row::NamedRow;
use diesel::sql_types::{BigInt, Integer, Nullable};
use diesel::sqlite::{Sqlite, SqliteConnection};
use uuid::Uuid;

use super::error::DbError;
use super::management_report::{COUNTED, Outcomes, Within};
use super::report::{Column, Coverage, Narrowed, Tally, Value};
use super::types::{Id, RowId};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::incident_facts::month_number;
use crate::domain::packed_facts::PackedFact;
use crate::domain::permissions::Scope;

/// Counts the incidents of a scope and of these days by up to three columns.
pub(super) fn tally(
    conn: &mut SqliteConnection,
    (scope, days): (Scope, (i32, i32)),
    narrowed: &Narrowed,
    columns: &[Column],
    coverage: &Coverage,
) -> Result<Vec<Tally>, DbError> {
    let places = columns.iter().any(|column| column.is_id()) || !coverage.cells.is_empty();
    let mut condition = Condition::of(days);
    let mut sieve = Sieve::default();
    match scope {
        Scope::Facility(id) => condition.one_of("facility_id", &[Value::Id(id.into())]),
        Scope::Region(office) => sieve.add(PackedFact::FieldOffice, &[super::report::text(office)]),
        Scope::State => (),
        Scope::Desk(_) | Scope::Nothing => return Ok(Vec::new()),
    }
    for (column, values) in &narrowed.0 {
        match (column, packed(*column)) {
            (Column::Facility, _) => condition.one_of("facility_id", values),
            (Column::Unit, _) => condition.one_of("unit_id", values),
            (_, Some(fact)) => sieve.add(fact, values),
            (_, None) => return Err(DbError::Other(format!("reports cannot be narrowed by {column:?}"))),
        }
    }
    let counted = Counted::by(columns);
    let calendar = Calendar::of(days);
    let mut tallies: HashMap<Key, (i64, i64)> = HashMap::new();
    let read = if places { "packed, day, facility_id, unit_id" } else { "packed, day" };
    for fact in condition.query(read).load_iter::<Fact, DefaultLoadingMode>(conn)? {
        let fact = fact?;
        if !sieve.passes(fact.packed) {
            continue;
        }
        let month = calendar.month(fact.day);
        let tally = tallies.entry(counted.key(&fact, month)).or_default();
        tally.0 += 1;
        tally.1 += i64::from(!coverage.cells.is_empty() && covered(coverage, &fact, month));
    }
    let tallied = tallies.into_iter();
    Ok(tallied.map(|(key, (count, covered))| Tally { values: key.values(columns), count, covered }).collect())
}

/// How the clocks of incidents came out, by month, and by facility where that is asked for.
pub(super) fn outcomes(
    conn: &mut SqliteConnection,
    within: Within,
    by_facility: bool,
) -> Result<Vec<Outcomes>, DbError> {
    let mut condition = Condition::of(within.days);
    let mut sieve = Sieve::default();
    sieve.add(PackedFact::Status, &COUNTED.map(|status| super::report::text(status.0)));
    match within.scope {
        Scope::Facility(id) => condition.one_of("facility_id", &[Value::Id(id.into())]),
        Scope::Region(office) => sieve.add(PackedFact::FieldOffice, &[super::report::text(office)]),
        Scope::State => (),
        Scope::Desk(_) | Scope::Nothing => return Ok(Vec::new()),
    }
    if let Some(id) = within.facility {
        condition.one_of("facility_id", &[Value::Id(id.into())]);
    }
    if let Some(office) = within.field_office {
        sieve.add(PackedFact::FieldOffice, &[super::report::text(office)]);
    }
    let calendar = Calendar::of(within.days);
    let mut tallies: HashMap<(Option<Uuid>, i32, i64), i64> = HashMap::new();
    let query = condition.query("packed, day, facility_id, unit_id, clock_outcomes");
    for fact in query.load_iter::<Fact, DefaultLoadingMode>(conn)? {
        let fact = fact?;
        if fact.outcomes != 0 && sieve.passes(fact.packed) {
            let key = (fact.facility.filter(|_| by_facility), calendar.month(fact.day), fact.outcomes);
            *tallies.entry(key).or_default() += 1;
        }
    }
    let outcome = |((facility, month, packed), incidents): ((Option<Uuid>, i32, i64), i64)| Outcomes {
        facility: facility.map(FacilityId),
        month: Some(month),
        packed,
        incidents,
    };
    Ok(tallies.into_iter().map(outcome).collect())
}

fn covered(coverage: &Coverage, fact: &Fact, month: i32) -> bool {
    let Some(facility) = fact.facility.map(FacilityId) else { return false };
    let has = |unit: Option<UnitId>| coverage.cells.contains(&(facility, unit, month));
    fact.unit.is_some_and(|unit| has(Some(UnitId(unit)))) || (!coverage.by_unit && has(None))
}

/// The bits of a column, where it has some.
fn packed(column: Column) -> Option<PackedFact> {
    match column {
        Column::IncidentType => Some(PackedFact::IncidentType),
        Column::Class => Some(PackedFact::Class),
        Column::Status => Some(PackedFact::Status),
        Column::Weekday => Some(PackedFact::Weekday),
        Column::Hour => Some(PackedFact::Hour),
        Column::Location => Some(PackedFact::Location),
        Column::Premises => Some(PackedFact::Premises),
        Column::Harm => Some(PackedFact::Harm),
        Column::AgeBand => Some(PackedFact::AgeBand),
        Column::StaffInvolvement => Some(PackedFact::StaffInvolvement),
        Column::County => Some(PackedFact::County),
        Column::FieldOffice => Some(PackedFact::FieldOffice),
        Column::Month | Column::Facility | Column::Unit => None,
    }
}

/// What the database itself looks for.
struct Condition {
    text: String,
    ids: Vec<Uuid>,
    days: (i32, i32),
    by_facility: bool,
}

impl Condition {
    fn of(days: (i32, i32)) -> Self {
        Self { text: String::new(), ids: Vec::new(), days, by_facility: false }
    }

    fn one_of(&mut self, name: &str, values: &[Value]) {
        let ids = values.iter().filter_map(|value| if let Value::Id(id) = value { Some(*id) } else { None });
        let before = self.ids.len();
        self.ids.extend(ids);
        let places = (before..self.ids.len()).map(|n| format!("${}", n + 3)).collect::<Vec<_>>().join(", ");
        let none = if values.contains(&Value::None) { format!(" OR {name} IS NULL") } else { String::new() };
        self.text.push_str(&format!(" AND ({name} IN ({places}){none})"));
        self.by_facility |= name == "facility_id";
    }

    /// A facility's facts lie side by side in the table; all others are read from the index of the days.
    fn query(
        self,
        columns: &str,
    ) -> diesel::query_builder::BoxedSqlQuery<'static, Sqlite, diesel::query_builder::SqlQuery> {
        let (table, day) = match self.by_facility {
            true => ("incident_facts", "+day"),
            false => ("incident_facts INDEXED BY incident_facts_tally", "day"),
        };
        let text = format!("SELECT {columns} FROM {table} WHERE {day} >= $1 AND {day} <= $2{}", self.text);
        let query = diesel::sql_query(text).into_boxed::<Sqlite>();
        let query = query.bind::<Integer, _>(self.days.0).bind::<Integer, _>(self.days.1);
        self.ids.into_iter().fold(query, |query, id| query.bind::<Id, _>(RowId(id)))
    }
}

/// What is looked at as the facts pass: of each of these, one of the values whose bits are set.
#[derive(Default)]
struct Sieve(Vec<(PackedFact, u64)>);

impl Sieve {
    fn add(&mut self, fact: PackedFact, values: &[Value]) {
        let number = |value: &Value| match value {
            Value::None => Some(0),
            Value::Text(code) => fact.number(code),
            Value::Number(number) => fact.number(&number.to_string()),
            Value::Id(_) => None,
        };
        self.0.push((fact, values.iter().filter_map(number).fold(0, |all, number| all | 1 << number)));
    }

    fn passes(&self, packed: i64) -> bool {
        self.0.iter().all(|(fact, allowed)| allowed >> fact.get(packed) & 1 == 1)
    }
}

/// The months of days.
struct Calendar {
    first: i32,
    months: Vec<i32>,
}

impl Calendar {
    fn of((first, last): (i32, i32)) -> Self {
        let month = |day| chrono::NaiveDate::from_num_days_from_ce_opt(day).map_or(0, month_number);
        Self { first, months: (first..=last).map(month).collect() }
    }

    fn month(&self, day: i32) -> i32 {
        usize::try_from(day - self.first).ok().and_then(|place| self.months.get(place)).copied().unwrap_or(0)
    }
}

/// What of a fact makes its group.
struct Counted {
    mask: i64,
    month: bool,
    facility: bool,
    unit: bool,
}

/// A group.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    packed: i64,
    month: i32,
    facility: Option<Uuid>,
    unit: Option<Uuid>,
}

impl Counted {
    fn by(columns: &[Column]) -> Self {
        Self {
            mask: columns.iter().filter_map(|column| packed(*column)).fold(0, |mask, fact| mask | fact.mask()),
            month: columns.contains(&Column::Month),
            facility: columns.contains(&Column::Facility),
            unit: columns.contains(&Column::Unit),
        }
    }

    fn key(&self, fact: &Fact, month: i32) -> Key {
        Key {
            packed: fact.packed & self.mask,
            month: if self.month { month } else { 0 },
            facility: fact.facility.filter(|_| self.facility),
            unit: fact.unit.filter(|_| self.unit),
        }
    }
}

impl Key {
    fn values(&self, columns: &[Column]) -> Vec<Value> {
        let id = |id: Option<Uuid>| id.map_or(Value::None, Value::Id);
        let value = |column: &Column| match packed(*column) {
            Some(fact @ (PackedFact::Weekday | PackedFact::Hour)) => {
                let number = fact.code(fact.get(self.packed)).and_then(|text| text.parse().ok());
                number.map_or(Value::None, Value::Number)
            }
            Some(fact) => fact.code(fact.get(self.packed)).map_or(Value::None, Value::Text),
            None if *column == Column::Month => Value::Number(self.month),
            None if *column == Column::Facility => id(self.facility),
            None => id(self.unit),
        };
        columns.iter().map(value).collect()
    }
}

/// An incident as it passes.
struct Fact {
    packed: i64,
    day: i32,
    facility: Option<Uuid>,
    unit: Option<Uuid>,
    outcomes: i64,
}

impl QueryableByName<Sqlite> for Fact {
    fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
        let id = |place: usize| -> deserialize::Result<Option<Uuid>> {
            if row.field_count() <= place {
                return Ok(None);
            }
            Ok(row.get_value::<Nullable<Id>, Option<RowId>, _>(place)?.map(|id| id.0))
        };
        Ok(Self {
            packed: row.get_value::<BigInt, i64, _>(0_usize)?,
            day: row.get_value::<Integer, i32, _>(1_usize)?,
            facility: id(2)?,
            unit: id(3)?,
            outcomes: if row.field_count() > 4 { row.get_value::<BigInt, i64, _>(4_usize)? } else { 0 },
        })
    }
}
