//! The values of the dimensions of a report, and the combinations that can be: a month lies in one year, a unit in one
//! facility.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use nimrs_contract::report_incidents::DimensionValue;
use nimrs_contract::vocabulary::{
    AgeBand, Code, Dimension, FieldOffice, HarmLevel, IncidentClass, IncidentType, LocationKind, Premises,
    StaffInvolvement,
};

use crate::db::report::{Column, FacilityName, UnitName, Value, text};
use crate::domain::directory::{COUNTIES, County, county_by_fips};
use crate::domain::report::{month_key, month_label, quarter_key, quarter_of, year_of};
use crate::domain::taxonomy::{class_info, type_info};

/// A key for what incidents do not say.
const NOT_RECORDED: &str = "not_recorded";
const WEEKDAYS: [(&str, &str); 7] = [
    ("monday", "Monday"),
    ("tuesday", "Tuesday"),
    ("wednesday", "Wednesday"),
    ("thursday", "Thursday"),
    ("friday", "Friday"),
    ("saturday", "Saturday"),
    ("sunday", "Sunday"),
];

/// What is known of the places of a report.
#[derive(Debug, Default)]
pub struct Places {
    /// The facilities of the reader's scope that were asked for.
    pub facilities: Vec<FacilityName>,
    /// Their units that were asked for.
    pub units: Vec<UnitName>,
    /// The counties of the reader's scope that were asked for.
    pub counties: Vec<&'static County>,
}

/// The column that a dimension is read from.
pub fn column(dimension: Dimension) -> Column {
    match dimension {
        Dimension::Type => Column::IncidentType,
        Dimension::Class => Column::Class,
        Dimension::Month | Dimension::Quarter | Dimension::Year => Column::Month,
        Dimension::Weekday => Column::Weekday,
        Dimension::Hour => Column::Hour,
        Dimension::Location => Column::Location,
        Dimension::Facility => Column::Facility,
        Dimension::Unit => Column::Unit,
        Dimension::County => Column::County,
        Dimension::FieldOffice => Column::FieldOffice,
        Dimension::Harm => Column::Harm,
        Dimension::AgeBand => Column::AgeBand,
        Dimension::StaffInvolvement => Column::StaffInvolvement,
        Dimension::Premises => Column::Premises,
    }
}

/// The value of a dimension, from that of its column.
pub fn value(dimension: Dimension, of: &Value) -> Value {
    match (dimension, of) {
        (Dimension::Quarter, Value::Number(month)) => Value::Number(quarter_of(*month)),
        (Dimension::Year, Value::Number(month)) => Value::Number(year_of(*month)),
        _ => of.clone(),
    }
}

/// Whether patient days are counted by it.
pub fn has_patient_days(dimension: Dimension) -> bool {
    is_time(dimension) || is_place(dimension)
}

/// Whether it is a span of the calendar.
pub fn is_time(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Month | Dimension::Quarter | Dimension::Year)
}

fn is_place(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Facility | Dimension::Unit | Dimension::County | Dimension::FieldOffice)
}

/// Dimensions that hang together: of their values only some combinations can be.
struct Axis {
    /// Their places among the dimensions of the report.
    dimensions: Vec<usize>,
    /// The combinations.
    values: Vec<Vec<Value>>,
}

/// The dimensions of a report with their values.
pub struct Axes {
    axes: Vec<Axis>,
    /// The values of each dimension, in their order.
    values: Vec<Vec<Value>>,
    index: Vec<HashMap<Value, usize>>,
}

impl Axes {
    /// The values that a reader expects, and whatever was found besides: `found` has a value for each dimension.
    pub fn of<'f>(
        dimensions: &[Dimension],
        months: RangeInclusive<i32>,
        places: &Places,
        found: impl Iterator<Item = &'f Vec<Value>> + Clone,
    ) -> Self {
        let of = |belongs: &dyn Fn(Dimension) -> bool| -> Vec<usize> {
            (0..dimensions.len()).filter(|index| belongs(dimensions[*index])).collect()
        };
        let mut groups = vec![of(&is_time), of(&is_place)];
        groups.extend(of(&|dimension| !has_patient_days(dimension)).into_iter().map(|index| vec![index]));
        let mut axes = Vec::new();
        for group in groups.into_iter().filter(|group| !group.is_empty()) {
            let asked: Vec<Dimension> = group.iter().map(|index| dimensions[*index]).collect();
            let expected = expected(&asked, months.clone(), places);
            let found = found.clone().map(|values| group.iter().map(|index| values[*index].clone()).collect());
            let values = distinct(expected, found);
            axes.push(Axis { dimensions: group, values });
        }
        let values: Vec<Vec<Value>> = (0..dimensions.len()).map(|index| values_of(&axes, index)).collect();
        let index = values
            .iter()
            .map(|values| values.iter().enumerate().map(|(place, value)| (value.clone(), place)).collect())
            .collect();
        Self { axes, values, index }
    }

    /// How many combinations there are.
    pub fn combinations(&self) -> usize {
        self.axes.iter().fold(1, |count, axis| count.saturating_mul(axis.values.len()))
    }

    /// The number of values of each dimension.
    pub fn sizes(&self) -> Vec<usize> {
        self.values.iter().map(Vec::len).collect()
    }

    /// The values of a dimension.
    pub fn values(&self, dimension: usize) -> &[Value] {
        &self.values[dimension]
    }

    /// Where the value of each dimension stands.
    pub fn at(&self, values: &[Value]) -> Option<Vec<usize>> {
        values.iter().zip(&self.index).map(|(value, index)| index.get(value).copied()).collect()
    }

    /// Every combination, the last dimension changing fastest.
    pub fn all(&self) -> Vec<Vec<usize>> {
        let mut all = vec![vec![0; self.values.len()]];
        for axis in &self.axes {
            let places: Vec<Vec<usize>> = axis
                .values
                .iter()
                .map(|values| {
                    let of = axis.dimensions.iter().zip(values);
                    of.filter_map(|(dimension, value)| self.index[*dimension].get(value).copied()).collect()
                })
                .collect();
            all = all
                .iter()
                .flat_map(|at| {
                    places.iter().map(move |places| {
                        let mut at = at.clone();
                        for (dimension, place) in axis.dimensions.iter().zip(places) {
                            at[*dimension] = *place;
                        }
                        at
                    })
                })
                .collect();
        }
        all.sort_unstable();
        all
    }
}

/// The values of one dimension, in the order of the vocabulary, of the calendar, of the names.
fn values_of(axes: &[Axis], dimension: usize) -> Vec<Value> {
    let Some((axis, place)) = axes.iter().find_map(|axis| {
        let place = axis.dimensions.iter().position(|of| *of == dimension)?;
        Some((axis, place))
    }) else {
        return Vec::new();
    };
    distinct(axis.values.iter().map(|values| values[place].clone()), std::iter::empty())
}

/// Each of the first and then of the second once, in their order; of the second those sorted that are new.
fn distinct<T: Clone + Eq + std::hash::Hash + Ord>(
    first: impl IntoIterator<Item = T>,
    second: impl Iterator<Item = T>,
) -> Vec<T> {
    let mut seen = HashSet::new();
    let mut all: Vec<T> = first.into_iter().filter(|value| seen.insert(value.clone())).collect();
    let mut more: Vec<T> = second.filter(|value| seen.insert(value.clone())).collect();
    more.sort();
    all.extend(more);
    all
}

fn expected(dimensions: &[Dimension], months: RangeInclusive<i32>, places: &Places) -> Vec<Vec<Value>> {
    if dimensions.iter().all(|dimension| is_time(*dimension)) {
        return months
            .map(|month| dimensions.iter().map(|dimension| value(*dimension, &Value::Number(month))).collect())
            .collect();
    }
    if dimensions.iter().all(|dimension| is_place(*dimension)) {
        return expected_places(dimensions, places);
    }
    let one = |values: Vec<Value>| values.into_iter().map(|value| vec![value]).collect();
    match dimensions.first() {
        Some(Dimension::Type) => one(codes::<IncidentType>()),
        Some(Dimension::Class) => one(codes::<IncidentClass>()),
        Some(Dimension::Location) => one([codes::<LocationKind>(), vec![Value::None]].concat()),
        Some(Dimension::Premises) => one([codes::<Premises>(), vec![Value::None]].concat()),
        Some(Dimension::Harm) => one(codes::<HarmLevel>()),
        Some(Dimension::AgeBand) => one(codes::<AgeBand>()),
        Some(Dimension::StaffInvolvement) => one(codes::<StaffInvolvement>()),
        Some(Dimension::Weekday) => one((1..=7).map(Value::Number).collect()),
        Some(Dimension::Hour) => one((0..24).map(Value::Number).collect()),
        _ => Vec::new(),
    }
}

fn codes<C: Code>() -> Vec<Value> {
    C::ALL.iter().map(|code| text(*code)).collect()
}

/// What is in use in the reader's scope; what is not is added where incidents tell of it.
fn expected_places(dimensions: &[Dimension], places: &Places) -> Vec<Vec<Value>> {
    let by_unit = dimensions.contains(&Dimension::Unit);
    if !by_unit && !dimensions.contains(&Dimension::Facility) {
        let of = |county: &&County| -> Vec<Value> {
            dimensions
                .iter()
                .map(|dimension| match dimension {
                    Dimension::FieldOffice => text(county.field_office),
                    _ => Value::Text(county.fips.to_owned()),
                })
                .collect()
        };
        return places.counties.iter().map(of).collect();
    }
    let mut all = Vec::new();
    for facility in places.facilities.iter().filter(|facility| facility.active) {
        if !by_unit {
            all.push(dimensions.iter().map(|dimension| place_value(*dimension, facility, Value::None)).collect());
        }
        let units = places.units.iter().filter(|unit| by_unit && unit.active && unit.facility_id == facility.id);
        for unit in units {
            let unit = Value::Id(unit.id.into());
            all.push(dimensions.iter().map(|dimension| place_value(*dimension, facility, unit.clone())).collect());
        }
    }
    all
}

/// The value that a facility and a unit have in a dimension of places.
pub fn place_value(dimension: Dimension, facility: &FacilityName, unit: Value) -> Value {
    match dimension {
        Dimension::Unit => unit,
        Dimension::County => Value::Text(facility.county_fips.clone()),
        Dimension::FieldOffice => text(facility.field_office.0),
        _ => Value::Id(facility.id.into()),
    }
}

/// A value as programs and people read it.
pub fn shown(dimension: Dimension, value: &Value, places: &Places) -> DimensionValue {
    let both = |key: String, label: String| DimensionValue { key, label };
    match (dimension, value) {
        (_, Value::None) => both(NOT_RECORDED.to_owned(), "Not recorded".to_owned()),
        (Dimension::Month, Value::Number(month)) => both(month_key(*month), month_label(*month)),
        (Dimension::Quarter, Value::Number(quarter)) => {
            let label = format!("Quarter {} of {}", quarter.rem_euclid(4) + 1, quarter.div_euclid(4));
            both(quarter_key(*quarter), label)
        }
        (Dimension::Weekday, Value::Number(day)) => {
            let names = usize::try_from(day - 1).ok().and_then(|index| WEEKDAYS.get(index)).unwrap_or(&("", ""));
            both(names.0.to_owned(), names.1.to_owned())
        }
        (Dimension::Hour, Value::Number(hour)) => both(format!("{hour:02}"), format!("{hour:02}:00 to {hour:02}:59")),
        (_, Value::Number(number)) => both(number.to_string(), number.to_string()),
        (Dimension::Unit, Value::Id(id)) => {
            let unit = places.units.iter().find(|unit| unit.id.uuid() == *id);
            let facility = unit.and_then(|unit| places.facilities.iter().find(|of| of.id == unit.facility_id));
            let label = match (unit, facility) {
                (Some(unit), Some(facility)) => format!("{}, {}", facility.name, unit.name),
                _ => id.to_string(),
            };
            both(id.to_string(), label)
        }
        (_, Value::Id(id)) => {
            let facility = places.facilities.iter().find(|facility| facility.id.uuid() == *id);
            both(id.to_string(), facility.map_or_else(|| id.to_string(), |facility| facility.name.clone()))
        }
        (_, Value::Text(code)) => both(code.clone(), label(dimension, code)),
    }
}

/// A code of a dimension in words.
pub fn label(dimension: Dimension, code: &str) -> String {
    let title = match dimension {
        Dimension::Type => IncidentType::from_code(code).map(|kind| type_info(kind).title.to_owned()),
        Dimension::Class => IncidentClass::from_code(code).map(|class| class_info(class).title.to_owned()),
        Dimension::County => county_by_fips(code).map(|county| format!("{} County", county.name)),
        Dimension::FieldOffice => FieldOffice::from_code(code).map(|_| capitals(code)),
        _ => None,
    };
    title.unwrap_or_else(|| sentence(code))
}

/// `seclusion_room` as `Seclusion room`.
fn sentence(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `hudson_river` as `Hudson River`.
fn capitals(code: &str) -> String {
    code.split('_').map(sentence).collect::<Vec<_>>().join(" ")
}

/// The counties of a scope.
pub fn counties_of(scope: crate::domain::permissions::Scope, facilities: &[FacilityName]) -> Vec<&'static County> {
    use crate::domain::permissions::Scope;
    let has = |county: &&County| match scope {
        Scope::State => true,
        Scope::Region(office) => county.field_office == office,
        _ => facilities.iter().any(|facility| facility.county_fips == county.fips),
    };
    COUNTIES.iter().filter(has).collect()
}
