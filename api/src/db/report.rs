//! What reports on incidents read: one pass over the facts of incidents, tallied by up to three columns.
//!
//! PostgreSQL groups by hashing. SQLite would sort all rows to group them, which takes longer than to read them, so its
//! rows are tallied here as they are read; the memory is that of the groups.

use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::ops::RangeInclusive;

use diesel::connection::DefaultLoadingMode;
use diesel::deserialize::{self, FromSql, QueryableByName};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::row::NamedRow;
use diesel::sql_types::{BigInt, Binary, Integer, Nullable, Text};
use diesel::sqlite::{Sqlite, SqliteValue};
use nimrs_contract::vocabulary::FieldOffice;
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::{facilities, facility_units};
use super::types::{Coded, Id, RowId};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::Scope;

/// A column of the facts of incidents that they can be counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the columns say it")]
pub enum Column {
    IncidentType,
    Class,
    Status,
    Month,
    Weekday,
    Hour,
    Location,
    Premises,
    Harm,
    AgeBand,
    StaffInvolvement,
    Facility,
    Unit,
    County,
    FieldOffice,
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::IncidentType => "incident_type",
            Self::Class => "class",
            Self::Status => "status",
            Self::Month => "month",
            Self::Weekday => "weekday",
            Self::Hour => "hour",
            Self::Location => "location",
            Self::Premises => "premises",
            Self::Harm => "harm",
            Self::AgeBand => "age_band",
            Self::StaffInvolvement => "staff_involvement",
            Self::Facility => "facility_id",
            Self::Unit => "unit_id",
            Self::County => "county_fips",
            Self::FieldOffice => "field_office",
        }
    }

    fn is_id(self) -> bool {
        matches!(self, Self::Facility | Self::Unit)
    }

    fn is_number(self) -> bool {
        matches!(self, Self::Month | Self::Weekday | Self::Hour)
    }
}

/// A value of a column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the kinds of columns")]
pub enum Value {
    /// The facts do not say.
    None,
    Number(i32),
    Text(String),
    Id(Uuid),
}

/// What incidents are narrowed to: of each column one of these values.
#[derive(Debug, Clone, Default)]
pub struct Narrowed(pub Vec<(Column, Vec<Value>)>);

/// For which facilities or units and months there is a census.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// Whether by unit; else by facility, and the units are left out.
    pub by_unit: bool,
    /// The months that are looked at.
    pub months: Option<RangeInclusive<i32>>,
    /// What there is.
    pub cells: HashSet<(FacilityId, Option<UnitId>, i32)>,
}

/// How many incidents have the same values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The values, in the order of the columns.
    pub values: Vec<Value>,
    /// The incidents.
    pub count: i64,
    /// Those of them for whose facility or unit and month there is a census.
    pub covered: i64,
}

/// Counts the incidents of a scope and of these days by up to three columns.
pub fn tally(
    conn: &mut AnyConnection,
    scope: Scope,
    days: (i32, i32),
    narrowed: &Narrowed,
    columns: &[Column],
    coverage: &Coverage,
) -> Result<Vec<Tally>, DbError> {
    let question = Question::of(scope, days, narrowed);
    match conn {
        AnyConnection::Pg(conn) => tally_pg(conn, question, columns, coverage),
        AnyConnection::Sqlite(conn) => tally_sqlite(conn, question, columns, coverage),
    }
}

/// A condition, with its values in their order.
struct Question {
    text: String,
    values: Vec<Value>,
}

impl Question {
    fn of(scope: Scope, (first, last): (i32, i32), narrowed: &Narrowed) -> Self {
        let mut this = Self { text: "f.day >= $1 AND f.day <= $2".to_owned(), values: Vec::new() };
        this.values.extend([Value::Number(first), Value::Number(last)]);
        match scope {
            Scope::Facility(id) => this.one_of(Column::Facility, &[Value::Id(id.into())]),
            Scope::Region(office) => this.one_of(Column::FieldOffice, &[text(office)]),
            Scope::State => (),
            Scope::Desk(_) | Scope::Nothing => this.text.push_str(" AND 1 = 0"),
        }
        for (column, values) in &narrowed.0 {
            this.one_of(*column, values);
        }
        this
    }

    fn one_of(&mut self, column: Column, values: &[Value]) {
        let name = column.name();
        let (none, some): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|value| **value == Value::None);
        let mut ways = Vec::new();
        if !some.is_empty() {
            let places: Vec<String> = (0..some.len()).map(|n| format!("${}", self.values.len() + n + 1)).collect();
            ways.push(format!("f.{name} IN ({})", places.join(", ")));
            self.values.extend(some.into_iter().cloned());
        }
        if !none.is_empty() {
            ways.push(format!("f.{name} IS NULL"));
        }
        let ways = if ways.is_empty() { "1 = 0".to_owned() } else { ways.join(" OR ") };
        self.text.push_str(&format!(" AND ({ways})"));
    }
}

/// The value of a code.
pub fn text<C: nimrs_contract::vocabulary::Code>(code: C) -> Value {
    Value::Text(code.code().to_owned())
}

macro_rules! bind_all {
    ($query:expr, $backend:ty, $values:expr) => {{
        let mut query = $query.into_boxed::<$backend>();
        for value in $values {
            query = match value {
                Value::None => query.bind::<Nullable<Text>, _>(None::<String>),
                Value::Number(number) => query.bind::<Integer, _>(number),
                Value::Text(text) => query.bind::<Text, _>(text),
                Value::Id(id) => query.bind::<Id, _>(RowId(id)),
            };
        }
        query
    }};
}

#[derive(QueryableByName)]
struct PgGroup {
    #[diesel(sql_type = Nullable<Text>)]
    k0: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    k1: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    k2: Option<String>,
    #[diesel(sql_type = BigInt)]
    n: i64,
    #[diesel(sql_type = BigInt)]
    covered: i64,
}

fn tally_pg(
    conn: &mut PgConnection,
    mut question: Question,
    columns: &[Column],
    coverage: &Coverage,
) -> Result<Vec<Tally>, DbError> {
    let key = |place: usize| columns.get(place).map_or("NULL", |column| column.name());
    let inner: Vec<String> =
        columns.iter().enumerate().map(|(n, column)| format!("f.{} AS c{n}", column.name())).collect();
    let outer: Vec<String> = (0..3)
        .map(|n| if n < columns.len() { format!("c{n}::text AS k{n}") } else { format!("{}::text AS k{n}", key(n)) })
        .collect();
    let groups: Vec<String> = columns.iter().map(|column| format!("f.{}", column.name())).collect();
    let (join, covered) = match &coverage.months {
        Some(months) if !coverage.cells.is_empty() => {
            let n = question.values.len();
            question.values.extend([Value::Number(*months.start()), Value::Number(*months.end())]);
            (join_census(coverage.by_unit, n), "count(e.facility_id)")
        }
        _ => (String::new(), "0::bigint"),
    };
    let (inner, outer, groups, condition) = (inner.join(", "), outer.join(", "), groups.join(", "), &question.text);
    let sql = format!(
        "SELECT {outer}, n, covered FROM (SELECT {inner}, count(*) AS n, {covered} AS covered \
         FROM incident_facts f {join} WHERE {condition} GROUP BY {groups}) g"
    );
    let rows: Vec<PgGroup> = bind_all!(diesel::sql_query(sql), Pg, question.values).load(conn)?;
    rows.into_iter()
        .map(|row| {
            let keys = [row.k0, row.k1, row.k2];
            let values =
                columns.iter().zip(keys).map(|(column, key)| value_of_text(*column, key)).collect::<Result<_, _>>()?;
            Ok(Tally { values, count: row.n, covered: row.covered })
        })
        .collect()
}

/// The census as PostgreSQL joins it; its two months are the values after the first `n`.
fn join_census(by_unit: bool, n: usize) -> String {
    let (unit, of, on) =
        if by_unit { (", unit_id", " AND unit_id IS NOT NULL", " AND e.unit_id = f.unit_id") } else { ("", "", "") };
    format!(
        "LEFT JOIN (SELECT DISTINCT facility_id{unit}, month FROM census_entries WHERE month >= ${} AND month <= ${}{of}) e \
         ON e.facility_id = f.facility_id AND e.month = f.month{on}",
        n + 1,
        n + 2
    )
}

fn value_of_text(column: Column, text: Option<String>) -> Result<Value, DbError> {
    let Some(text) = text else { return Ok(Value::None) };
    let odd = |text: &str| DbError::Other(format!("{} holds {text:?}", column.name()));
    if column.is_number() {
        return text.parse().map(Value::Number).map_err(|_| odd(&text));
    }
    if column.is_id() {
        return text.parse().map(Value::Id).map_err(|_| odd(&text));
    }
    Ok(Value::Text(text))
}

/// The longest code that is kept in a fact, and more.
const LONGEST: usize = 62;

/// The bytes of a value, kept in place: a row must cost no allocation.
#[derive(Clone, Copy)]
struct Bytes {
    length: u8,
    bytes: [u8; LONGEST],
}

impl Bytes {
    fn as_slice(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Bytes {}

impl Hash for Bytes {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl FromSql<Binary, Sqlite> for Bytes {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let found = value.read_blob();
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..found.len()).ok_or("a fact is longer than any code")?.copy_from_slice(found);
        Ok(Self { length: u8::try_from(found.len())?, bytes })
    }
}

/// What a row of SQLite is tallied by.
type Key = [Option<Bytes>; 3];

struct SqliteFact {
    key: Key,
    /// Where it is asked for the census.
    place: Option<(Uuid, Option<Uuid>, i32)>,
}

impl QueryableByName<Sqlite> for SqliteFact {
    fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
        let key = |index: usize| row.get_value::<Nullable<Binary>, Option<Bytes>, _>(index);
        let id = |index: usize| -> deserialize::Result<Option<Uuid>> {
            Ok(key(index)?.map(|bytes| Uuid::from_slice(bytes.as_slice())).transpose()?)
        };
        let place = match row.field_count() {
            6 => id(3)?
                .zip(row.get_value::<Nullable<Integer>, Option<i32>, _>(5_usize)?)
                .map(|(facility, month)| deserialize::Result::Ok((facility, id(4)?, month)))
                .transpose()?,
            _ => None,
        };
        Ok(Self { key: [key(0)?, key(1)?, key(2)?], place })
    }
}

fn tally_sqlite(
    conn: &mut SqliteConnection,
    question: Question,
    columns: &[Column],
    coverage: &Coverage,
) -> Result<Vec<Tally>, DbError> {
    let keys: Vec<String> = (0..3)
        .map(|place| match columns.get(place) {
            // A number is read as its digits.
            Some(column) if column.is_number() => format!("CAST(f.{} AS TEXT)", column.name()),
            Some(column) => format!("f.{}", column.name()),
            None => "NULL".to_owned(),
        })
        .collect();
    let place = match (coverage.cells.is_empty(), coverage.by_unit) {
        (true, _) => "",
        (false, true) => ", f.facility_id, f.unit_id, f.month",
        (false, false) => ", f.facility_id, NULL, f.month",
    };
    let sql = format!("SELECT {}{place} FROM incident_facts f WHERE {}", keys.join(", "), question.text);
    let query = bind_all!(diesel::sql_query(sql), Sqlite, question.values);
    let mut tallies: HashMap<Key, (i64, i64)> = HashMap::new();
    for fact in query.load_iter::<SqliteFact, DefaultLoadingMode>(conn)? {
        let fact = fact?;
        let covered = fact.place.is_some_and(|(facility, unit, month)| {
            let unit = unit.filter(|_| coverage.by_unit);
            (unit.is_some() || !coverage.by_unit)
                && coverage.cells.contains(&(facility.into(), unit.map(Into::into), month))
        });
        let tally = tallies.entry(fact.key).or_default();
        tally.0 += 1;
        tally.1 += i64::from(covered);
    }
    tallies
        .into_iter()
        .map(|(key, (count, covered))| {
            let values =
                columns.iter().zip(key).map(|(column, key)| value_of_bytes(*column, key)).collect::<Result<_, _>>()?;
            Ok(Tally { values, count, covered })
        })
        .collect()
}

fn value_of_bytes(column: Column, bytes: Option<Bytes>) -> Result<Value, DbError> {
    let Some(bytes) = bytes else { return Ok(Value::None) };
    if column.is_id() {
        let id = Uuid::from_slice(bytes.as_slice()).map_err(|error| DbError::Other(error.to_string()))?;
        return Ok(Value::Id(id));
    }
    value_of_text(column, Some(String::from_utf8_lossy(bytes.as_slice()).into_owned()))
}

/// A facility as reports name it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = facilities, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct FacilityName {
    pub id: FacilityId,
    pub name: String,
    pub county_fips: String,
    pub field_office: Coded<FieldOffice>,
    pub active: bool,
}

/// The facilities of a scope, by name.
pub fn facilities_of(conn: &mut AnyConnection, scope: Scope) -> Result<Vec<FacilityName>, DbError> {
    let mut query = facilities::table.select(FacilityName::as_select()).into_boxed();
    match scope {
        Scope::Facility(id) => query = query.filter(facilities::id.eq(id)),
        Scope::Region(office) => query = query.filter(facilities::field_office.eq(Coded(office))),
        Scope::State => (),
        Scope::Desk(_) | Scope::Nothing => return Ok(Vec::new()),
    }
    Ok(query.order((facilities::name, facilities::id)).load(conn)?)
}

/// A unit as reports name it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = facility_units, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct UnitName {
    pub facility_id: FacilityId,
    pub id: UnitId,
    pub name: String,
    pub active: bool,
}

/// The units of all facilities, by name.
pub fn all_units(conn: &mut AnyConnection) -> Result<Vec<UnitName>, DbError> {
    Ok(facility_units::table
        .select(UnitName::as_select())
        .order((facility_units::name, facility_units::id))
        .load(conn)?)
}
