//! Rates: which patient days there are, and which incidents they cover.

use std::collections::{BTreeSet, HashMap, HashSet};

use nimrs_contract::vocabulary::Dimension;

use crate::db;
use crate::db::census::PatientDays as Entry;
use crate::db::report::{Column, Coverage, Value};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::Scope;
use crate::domain::report::month_label;
use crate::service::context::Tx;
use crate::service::error::AppResult;

use super::axis::{Places, has_patient_days, place_value, value};
use super::question::Asked;

/// The most facilities that a note names.
const MOST_NAMED: usize = 3;

/// The patient days of a place in a month.
pub struct Days {
    facility: usize,
    unit: Value,
    month: i32,
    days: i64,
}

/// What the census says of the places and whole months that are asked for.
pub struct Census {
    /// The patient days: by unit where it is asked by units, else by facility.
    pub days: Vec<Days>,
    /// The incidents that they cover.
    pub coverage: Coverage,
    /// The names of the facilities of which some units in use lack an entry that others have.
    pub lacking: Vec<String>,
}

impl Census {
    /// What was entered for a facility as a whole counts for it; without that, the sum of its units. Then the rate is of
    /// these units alone, since the incidents of the others have no patient days.
    pub fn read(tx: &mut Tx<'_>, scope: Scope, asked: &Asked, places: &Places, by_unit: bool) -> AppResult<Self> {
        let of: HashMap<_, usize> = places.facilities.iter().enumerate().map(|(n, of)| (of.id, n)).collect();
        let months = asked.period.rated_months(asked.today);
        let mut entries = db::census::patient_days(tx.conn, scope, months.clone())?;
        entries.retain(|entry| of.contains_key(&entry.facility_id) && counts(asked, entry, by_unit));
        let whole: HashSet<(FacilityId, i32)> = entries
            .iter()
            .filter(|entry| entry.unit_id.is_none())
            .map(|entry| (entry.facility_id, entry.month))
            .collect();
        entries.retain(|entry| entry.unit_id.is_none() || !whole.contains(&(entry.facility_id, entry.month)));
        let mut sums: HashMap<(usize, Value, i32), i64> = HashMap::new();
        for entry in &entries {
            let unit = entry.unit_id.filter(|_| by_unit).map_or(Value::None, |id| Value::Id(id.into()));
            *sums.entry((of[&entry.facility_id], unit, entry.month)).or_default() += i64::from(entry.patient_days);
        }
        let days = sums.into_iter().map(|((facility, unit, month), days)| Days { facility, unit, month, days });
        Ok(Self {
            days: days.collect(),
            coverage: Coverage {
                months: Some(months).filter(|_| !entries.is_empty()),
                by_unit,
                cells: entries.iter().map(|entry| (entry.facility_id, entry.unit_id, entry.month)).collect(),
            },
            lacking: lacking(&entries, places),
        })
    }
}

/// Whether an entry can be one of those that rates are made with.
fn counts(asked: &Asked, entry: &Entry, by_unit: bool) -> bool {
    match entry.unit_id {
        Some(unit) => asked.takes(Column::Unit, &Value::Id(unit.into())),
        None => !by_unit,
    }
}

fn lacking(entries: &[Entry], places: &Places) -> Vec<String> {
    let mut with: HashMap<(FacilityId, i32), HashSet<UnitId>> = HashMap::new();
    for entry in entries {
        with.entry((entry.facility_id, entry.month)).or_default().extend(entry.unit_id);
    }
    let mut units: HashMap<FacilityId, Vec<UnitId>> = HashMap::new();
    for unit in places.units.iter().filter(|unit| unit.active) {
        units.entry(unit.facility_id).or_default().push(unit.id);
    }
    let lacks = |((facility, _), with): (&(FacilityId, i32), &HashSet<UnitId>)| {
        let of = units.get(facility).filter(|units| !with.is_empty() && units.iter().any(|unit| !with.contains(unit)));
        of.map(|_| *facility)
    };
    let lacking: BTreeSet<FacilityId> = with.iter().filter_map(lacks).collect();
    let facilities = places.facilities.iter().filter(|facility| lacking.contains(&facility.id));
    facilities.map(|facility| facility.name.clone()).collect()
}

/// What a reader must know of the rates of a report.
pub fn notes(asked: &Asked, lacking: &[String]) -> Vec<String> {
    let mut notes = vec![
        "Rates are incidents per 1,000 patient days, of the facilities (or units) and whole months with a census."
            .to_owned(),
    ];
    let whole = asked.period.whole_months();
    let cut: Vec<String> = asked.period.months().filter(|month| !whole.contains(month)).map(month_label).collect();
    if !cut.is_empty() {
        notes.push(format!("Rates leave out {}, which the range cuts.", cut.join(" and ")));
    }
    let over = asked.period.rated_months(asked.today);
    let mut not_over = whole.filter(|month| !over.contains(month)).map(month_label);
    match (not_over.next(), not_over.next()) {
        (Some(one), None) => notes.push(format!("Rates leave out {one}, which is not over.")),
        (Some(first), Some(_)) => notes.push(format!("Rates leave out {first} and later months, which are not over.")),
        (None, _) => (),
    }
    if !lacking.is_empty() {
        let named = lacking.iter().take(MOST_NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = match lacking.len().saturating_sub(MOST_NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        notes.push(format!(
            "Rates leave out the units without a census where others of the facility have one: {named}{more}."
        ));
    }
    notes
}

/// Whether a note is one of [`notes`].
pub fn is_note(note: &str) -> bool {
    note.starts_with("Rates ")
}

/// The sums of patient days, by the values of those dimensions that they are counted by.
pub struct PatientDays {
    /// By the value of every dimension.
    by_row: HashMap<Vec<Option<Value>>, i64>,
    /// By the value of one.
    by_value: Vec<HashMap<Value, i64>>,
    /// All of them; `None` where there are none.
    pub all: Option<i64>,
}

impl PatientDays {
    /// Sums them up.
    pub fn of(dimensions: &[Dimension], places: &Places, days: &[Days]) -> Self {
        let mut this = Self {
            by_row: HashMap::new(),
            by_value: vec![HashMap::new(); dimensions.len()],
            all: (!days.is_empty()).then(|| days.iter().map(|of| of.days).sum()),
        };
        for of in days {
            let values: Vec<Option<Value>> = dimensions.iter().map(|dimension| of.value(*dimension, places)).collect();
            for (sums, value) in this.by_value.iter_mut().zip(&values) {
                if let Some(value) = value {
                    *sums.entry(value.clone()).or_default() += of.days;
                }
            }
            *this.by_row.entry(values).or_default() += of.days;
        }
        this
    }

    /// Those of a row. By the day of the week or the hour there are none.
    pub fn of_row(&self, dimensions: &[Dimension], values: &[Value]) -> Option<i64> {
        if dimensions.iter().any(|dimension| is_of_the_clock(*dimension)) {
            return None;
        }
        let by = |(dimension, value): (&Dimension, &Value)| has_patient_days(*dimension).then(|| value.clone());
        self.by_row.get(&dimensions.iter().zip(values).map(by).collect::<Vec<_>>()).copied()
    }

    /// Those of the sum for a value of one dimension.
    pub fn of_value(&self, dimensions: &[Dimension], index: usize, value: &Value) -> Option<i64> {
        match dimensions[index] {
            dimension if is_of_the_clock(dimension) => None,
            dimension if has_patient_days(dimension) => self.by_value[index].get(value).copied(),
            _ => self.all,
        }
    }
}

fn is_of_the_clock(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Weekday | Dimension::Hour)
}

impl Days {
    /// Its value in a dimension, where patient days are counted by it.
    fn value(&self, dimension: Dimension, places: &Places) -> Option<Value> {
        if super::axis::is_time(dimension) {
            return Some(value(dimension, &Value::Number(self.month)));
        }
        has_patient_days(dimension)
            .then(|| place_value(dimension, &places.facilities[self.facility], self.unit.clone()))
    }
}
