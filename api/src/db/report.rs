//! What reports on incidents read: one pass over the facts of incidents, tallied by up to three columns.
//!
//! PostgreSQL groups by hashing. SQLite would sort all rows to group them, which takes longer than to read them, so its
//! rows are tallied as they are read, in `report_scan`.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use nimrs_contract::vocabulary::FieldOffice;
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::report_scan;
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

    pub(super) fn is_id(self) -> bool {
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
    /// Whether by unit alone; else an entry of a facility as a whole covers all of its incidents, too.
    pub by_unit: bool,
    /// The months that are looked at.
    pub months: Option<RangeInclusive<i32>>,
    /// What there is: of a facility as a whole (without a unit), or of a unit.
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
    match conn {
        AnyConnection::Pg(conn) => tally_pg(conn, Question::of(scope, days, narrowed), columns, coverage),
        AnyConnection::Sqlite(conn) => report_scan::tally(conn, (scope, days), narrowed, columns, coverage),
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
            let covered =
                if coverage.by_unit { "count(u.unit_id)" } else { "count(coalesce(w.facility_id, u.unit_id))" };
            (join_census(coverage.by_unit, n), covered)
        }
        _ => (String::new(), "0::bigint"),
    };
    let (inner, outer, groups, condition) = (inner.join(", "), outer.join(", "), groups.join(", "), &question.text);
    let sql = format!(
        "SELECT {outer}, n, covered FROM (SELECT {inner}, count(*) AS n, {covered} AS covered \
         FROM incident_facts f {join} WHERE {condition} GROUP BY {groups}) g"
    );
    let mut query = diesel::sql_query(sql).into_boxed::<Pg>();
    for value in question.values {
        query = match value {
            Value::None => query.bind::<Nullable<Text>, _>(None::<String>),
            Value::Number(number) => query.bind::<Integer, _>(number),
            Value::Text(text) => query.bind::<Text, _>(text),
            Value::Id(id) => query.bind::<Id, _>(RowId(id)),
        };
    }
    let rows: Vec<PgGroup> = query.load(conn)?;
    rows.into_iter()
        .map(|row| {
            let keys = [row.k0, row.k1, row.k2];
            let values =
                columns.iter().zip(keys).map(|(column, key)| value_of_text(*column, key)).collect::<Result<_, _>>()?;
            Ok(Tally { values, count: row.n, covered: row.covered })
        })
        .collect()
}

/// The census as PostgreSQL joins it: `u` of the unit, and `w` of the facility as a whole. Its two months are the values
/// after the first `n`.
fn join_census(by_unit: bool, n: usize) -> String {
    let (first, last) = (n + 1, n + 2);
    let entries = |unit: &str, is: &str| {
        format!(
            "(SELECT DISTINCT facility_id{unit}, month FROM census_entries \
             WHERE month >= ${first} AND month <= ${last} AND unit_id IS {is})"
        )
    };
    let of_unit = format!(
        "LEFT JOIN {} u ON u.facility_id = f.facility_id AND u.month = f.month AND u.unit_id = f.unit_id",
        entries(", unit_id", "NOT NULL")
    );
    if by_unit {
        return of_unit;
    }
    let whole = entries("", "NULL");
    format!("LEFT JOIN {whole} w ON w.facility_id = f.facility_id AND w.month = f.month {of_unit}")
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
