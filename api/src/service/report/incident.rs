//! The report on incidents: how many there were, by what, and at which rate (14 NYCRR 524.13).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use nimrs_contract::report_incidents::{
    DimensionValue, IncidentReport, IncidentReportPeriod, IncidentReportRow, IncidentReportSum, IncidentReportTotal,
    Suppression,
};
use nimrs_contract::vocabulary::{Code, Dimension};

use crate::db;
use crate::db::incident::Sight;
use crate::db::report::{Column, Coverage, Tally, Value};
use crate::domain::calendar::date_ny;
use crate::domain::permissions::{Actor, Scope};
use crate::domain::report::month_label;
use crate::domain::suppression::{Counts, Hidden, THRESHOLD};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::axis::{Axes, Places, column, counties_of, has_patient_days, place_value, shown, value};
use super::question::{Asked, IncidentQuestion, understand};

/// The most combinations of a report.
const MOST_COMBINATIONS: usize = 100_000;
/// With more combinations than this, only those with incidents are given.
const MOST_ZEROS: usize = 20_000;
/// The most places of a table that is searched for what gives a small count away.
const MOST_SEARCHED: usize = 2_000_000;

/// Counts the incidents that the actor may see.
pub async fn run(ctx: &Ctx, actor: Actor, question: IncidentQuestion) -> AppResult<IncidentReport> {
    ctx.read(move |tx| {
        let asked = understand(&question, date_ny(tx.now))?;
        let found = Found::read(tx, scope_of(&actor), &asked)?;
        let outside = !matches!(actor.scope, Scope::Facility(_));
        report(&asked, found, outside, tx.now)
    })
    .await
}

/// Whose incidents are counted. Who may see single ones alone, as the Justice Center, counts none.
fn scope_of(actor: &Actor) -> Scope {
    let sight = Sight::of(actor);
    if sight.jc_linked_only { Scope::Nothing } else { sight.scope }
}

/// The patient days of a place in a month.
struct Days {
    facility: usize,
    unit: Value,
    month: i32,
    days: i64,
}

/// What was read for a report.
struct Found {
    places: Places,
    days: Vec<Days>,
    tallies: Vec<Tally>,
}

impl Found {
    fn read(tx: &mut Tx<'_>, scope: Scope, asked: &Asked) -> AppResult<Self> {
        let mut facilities = db::report::facilities_of(tx.conn, scope)?;
        let mut counties = counties_of(scope, &facilities);
        facilities.retain(|facility| {
            [Dimension::Facility, Dimension::County, Dimension::FieldOffice]
                .iter()
                .all(|dimension| asked.takes(column(*dimension), &place_value(*dimension, facility, Value::None)))
        });
        counties.retain(|county| {
            asked.takes(Column::County, &Value::Text(county.fips.to_owned()))
                && asked.takes(Column::FieldOffice, &db::report::text(county.field_office))
        });
        let by_unit = asked.dimensions.contains(&Dimension::Unit) || asked.values(Column::Unit).is_some();
        let units = if by_unit { db::report::all_units(tx.conn)? } else { Vec::new() };
        let units = units.into_iter().filter(|unit| asked.takes(Column::Unit, &Value::Id(unit.id.into()))).collect();
        let places = Places { facilities, units, counties };
        let days = days(tx, scope, asked, &places, by_unit)?;
        let coverage = Coverage {
            by_unit,
            months: Some(asked.period.whole_months()).filter(|_| !days.is_empty()),
            cells: days.iter().map(|of| of.cell(&places)).collect(),
        };
        let columns: Vec<Column> = asked.dimensions.iter().map(|dimension| column(*dimension)).collect();
        let tallies = db::report::tally(tx.conn, scope, asked.period.days(), &asked.narrowed, &columns, &coverage)?;
        Ok(Self { places, days, tallies })
    }
}

impl Days {
    fn cell(&self, places: &Places) -> (crate::domain::ids::FacilityId, Option<crate::domain::ids::UnitId>, i32) {
        let unit = if let Value::Id(id) = self.unit { Some(id.into()) } else { None };
        (places.facilities[self.facility].id, unit, self.month)
    }
}

/// The patient days of the places and whole months that are asked for: by unit where it is asked by units, else by
/// facility. What was entered for a facility as a whole counts for it; without that, the sum of its units.
fn days(tx: &mut Tx<'_>, scope: Scope, asked: &Asked, places: &Places, by_unit: bool) -> AppResult<Vec<Days>> {
    let of: HashMap<_, usize> = places.facilities.iter().enumerate().map(|(n, of)| (of.id, n)).collect();
    let mut whole: HashMap<(usize, i32), i64> = HashMap::new();
    let mut sums: HashMap<(usize, i32), i64> = HashMap::new();
    let mut found = Vec::new();
    for row in db::census::patient_days(tx.conn, scope, asked.period.whole_months())? {
        let Some(facility) = of.get(&row.facility_id).copied() else { continue };
        let days = i64::from(row.patient_days);
        match row.unit_id.map(|id| Value::Id(id.into())) {
            Some(unit) if by_unit => {
                if asked.takes(Column::Unit, &unit) {
                    found.push(Days { facility, unit, month: row.month, days });
                }
            }
            Some(_) => *sums.entry((facility, row.month)).or_default() += days,
            None => *whole.entry((facility, row.month)).or_default() += days,
        }
    }
    if !by_unit {
        sums.extend(whole);
        found.extend(sums.into_iter().map(|((facility, month), days)| Days {
            facility,
            unit: Value::None,
            month,
            days,
        }));
    }
    Ok(found)
}

/// A count with what its rate is made of.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    count: i64,
    covered: i64,
    days: Option<i64>,
    hidden: bool,
    rate_hidden: bool,
}

impl Figures {
    fn count(self) -> Option<i64> {
        (!self.hidden).then_some(self.count)
    }

    fn covered(self) -> Option<i64> {
        (self.days.is_some() && !self.hidden && !self.rate_hidden).then_some(self.covered)
    }

    /// Incidents for each 1,000 patient days, with four decimals.
    fn rate(self) -> Option<f64> {
        let days = self.days.filter(|days| *days > 0)?;
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let rate = self.covered()? as f64 * 1000.0 / days as f64;
        Some((rate * 10_000.0).round() / 10_000.0)
    }
}

/// The sums of patient days, by the values of those dimensions that they are counted by.
struct PatientDays {
    /// By the value of every dimension.
    by_row: HashMap<Vec<Option<Value>>, i64>,
    /// By the value of one.
    by_value: Vec<HashMap<Value, i64>>,
    all: Option<i64>,
}

impl PatientDays {
    fn of(dimensions: &[Dimension], places: &Places, days: &[Days]) -> Self {
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
    fn of_row(&self, dimensions: &[Dimension], values: &[Value]) -> Option<i64> {
        if dimensions.iter().any(|dimension| is_of_the_clock(*dimension)) {
            return None;
        }
        let by = |(dimension, value): (&Dimension, &Value)| has_patient_days(*dimension).then(|| value.clone());
        self.by_row.get(&dimensions.iter().zip(values).map(by).collect::<Vec<_>>()).copied()
    }

    fn of_value(&self, dimensions: &[Dimension], index: usize, value: &Value) -> Option<i64> {
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

fn report(asked: &Asked, found: Found, outside: bool, now: DateTime<Utc>) -> AppResult<IncidentReport> {
    let dimensions = &asked.dimensions;
    let Found { places, days, tallies } = found;
    let counted = counted(dimensions, &tallies);
    let axes = Axes::of(dimensions, asked.period.months(), &places, counted.keys());
    let combinations = axes.combinations();
    let sizes = axes.sizes();
    refuse_too_many(combinations, &sizes, outside)?;
    let mut table = if days.is_empty() { Counts::new(&sizes) } else { Counts::split(&sizes) };
    let mut cells: HashMap<Vec<usize>, (i64, i64)> = HashMap::new();
    for (values, (count, covered)) in &counted {
        let at = axes.at(values).ok_or_else(|| AppError::internal("a count has no place in its table"))?;
        if outside {
            table.add(&at, *count, *covered);
        }
        cells.insert(at, (*count, *covered));
    }
    let hidden = outside.then(|| table.hide(THRESHOLD));
    let names: Vec<Vec<DimensionValue>> = dimensions
        .iter()
        .enumerate()
        .map(|(index, dimension)| axes.values(index).iter().map(|value| shown(*dimension, value, &places)).collect())
        .collect();
    let maker = Maker { dimensions, axes: &axes, cells: &cells, names: &names, hidden: hidden.as_ref() };
    let patient_days = PatientDays::of(dimensions, &places, &days);
    let rows = maker.rows(&patient_days, combinations > MOST_ZEROS);
    let totals = maker.totals(&patient_days);
    let total = maker.total(&patient_days);
    let cells_hidden = rows.iter().filter(|row| row.suppressed).count()
        + totals.iter().filter(|total| total.suppressed).count()
        + usize::from(total.suppressed);
    Ok(IncidentReport {
        title: title(dimensions),
        period: IncidentReportPeriod { from: asked.period.from, to: asked.period.to },
        group_by: dimensions.clone(),
        generated_at: now,
        rows,
        totals,
        total,
        suppression: Suppression {
            applied: outside,
            threshold: THRESHOLD,
            cells_hidden: i64::try_from(cells_hidden).unwrap_or(i64::MAX),
        },
        notes: notes(asked, !days.is_empty(), cells_hidden > 0, combinations > MOST_ZEROS),
    })
}

/// The counts by the values of the dimensions: several tallies may have the same, as the months of a year.
fn counted(dimensions: &[Dimension], tallies: &[Tally]) -> HashMap<Vec<Value>, (i64, i64)> {
    let mut counted: HashMap<Vec<Value>, (i64, i64)> = HashMap::new();
    for tally in tallies {
        let values = dimensions.iter().zip(&tally.values).map(|(dimension, of)| value(*dimension, of)).collect();
        let sums = counted.entry(values).or_default();
        sums.0 += tally.count;
        sums.1 += tally.covered;
    }
    counted
}

fn refuse_too_many(combinations: usize, sizes: &[usize], outside: bool) -> AppResult<()> {
    let searched = sizes.iter().fold(1_usize, |all, size| all.saturating_mul(size + 1));
    if combinations <= MOST_COMBINATIONS && (!outside || searched <= MOST_SEARCHED) {
        return Ok(());
    }
    let message = format!(
        "these dimensions have {combinations} combinations here; a report has at most {MOST_COMBINATIONS}, and fewer where \
         facilities, units and counties stand side by side. Ask for fewer dimensions, a shorter range, or narrow it \
         with a filter"
    );
    Err(AppError::invalid_at("query:group_by", "too_many_combinations", message))
}

/// Makes the parts of a report.
struct Maker<'r> {
    dimensions: &'r [Dimension],
    axes: &'r Axes,
    cells: &'r HashMap<Vec<usize>, (i64, i64)>,
    names: &'r [Vec<DimensionValue>],
    hidden: Option<&'r Hidden>,
}

impl Maker<'_> {
    fn figures(&self, (count, covered): (i64, i64), at: &[Option<usize>], days: Option<i64>) -> Figures {
        let (hidden, rate_hidden) = self.hidden.map_or((false, false), |hidden| {
            let shown = hidden.shown(at);
            (!shown.count, !shown.part)
        });
        Figures { count, covered, days, hidden, rate_hidden }
    }

    fn rows(&self, days: &PatientDays, without_zeros: bool) -> Vec<IncidentReportRow> {
        let mut rows = Vec::new();
        for at in self.axes.all() {
            let counts = self.cells.get(&at).copied().unwrap_or_default();
            if without_zeros && counts.0 == 0 {
                continue;
            }
            let values: Vec<Value> =
                at.iter().enumerate().map(|(index, place)| self.axes.values(index)[*place].clone()).collect();
            let places: Vec<Option<usize>> = at.iter().copied().map(Some).collect();
            let figures = self.figures(counts, &places, days.of_row(self.dimensions, &values));
            let keys = self
                .dimensions
                .iter()
                .enumerate()
                .map(|(index, dimension)| (dimension.code().to_owned(), self.names[index][at[index]].clone()));
            rows.push(IncidentReportRow {
                keys: keys.collect(),
                count: figures.count(),
                suppressed: figures.hidden,
                rate: figures.rate(),
                covered_count: figures.covered(),
                patient_days: figures.days,
            });
        }
        rows
    }

    fn sums(&self, index: usize) -> Vec<(i64, i64)> {
        let mut sums = vec![(0, 0); self.names[index].len()];
        for (at, (count, covered)) in self.cells {
            sums[at[index]].0 += count;
            sums[at[index]].1 += covered;
        }
        sums
    }

    fn totals(&self, days: &PatientDays) -> Vec<IncidentReportTotal> {
        let mut totals = Vec::new();
        for (index, dimension) in self.dimensions.iter().enumerate() {
            for (place, sums) in self.sums(index).into_iter().enumerate() {
                let at: Vec<Option<usize>> =
                    (0..self.dimensions.len()).map(|of| (of == index).then_some(place)).collect();
                let value = &self.axes.values(index)[place];
                let figures = self.figures(sums, &at, days.of_value(self.dimensions, index, value));
                let name = self.names[index][place].clone();
                totals.push(IncidentReportTotal {
                    dimension: *dimension,
                    key: name.key,
                    label: name.label,
                    count: figures.count(),
                    suppressed: figures.hidden,
                    rate: figures.rate(),
                    covered_count: figures.covered(),
                    patient_days: figures.days,
                });
            }
        }
        totals
    }

    fn total(&self, days: &PatientDays) -> IncidentReportSum {
        let sums = self.cells.values().fold((0, 0), |sums, of| (sums.0 + of.0, sums.1 + of.1));
        let figures = self.figures(sums, &vec![None; self.dimensions.len()], days.all);
        IncidentReportSum {
            count: figures.count(),
            suppressed: figures.hidden,
            rate: figures.rate(),
            covered_count: figures.covered(),
            patient_days: figures.days,
        }
    }
}

/// The words for a dimension.
pub fn words(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Type => "type",
        Dimension::Class => "class",
        Dimension::Month => "month",
        Dimension::Quarter => "quarter",
        Dimension::Year => "year",
        Dimension::Weekday => "day of the week",
        Dimension::Hour => "hour of the day",
        Dimension::Location => "location",
        Dimension::Facility => "facility",
        Dimension::Unit => "unit",
        Dimension::County => "county",
        Dimension::FieldOffice => "field office",
        Dimension::Harm => "harm",
        Dimension::AgeBand => "age of the client",
        Dimension::StaffInvolvement => "staff involvement",
        Dimension::Premises => "premises",
    }
}

fn title(dimensions: &[Dimension]) -> String {
    let words: Vec<&str> = dimensions.iter().map(|dimension| words(*dimension)).collect();
    match words.split_last() {
        Some((last, [])) => format!("Incidents by {last}"),
        Some((last, others)) => format!("Incidents by {} and {last}", others.join(", ")),
        None => "Incidents".to_owned(),
    }
}

fn notes(asked: &Asked, rates: bool, hidden: bool, without_zeros: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if hidden {
        notes
            .push(format!("Counts from 1 to {} are withheld, and others from which they would follow.", THRESHOLD - 1));
    }
    if rates {
        notes.push(
            "Rates are incidents per 1,000 patient days, of the facilities (or units) and whole months with a census."
                .to_owned(),
        );
        let cut: Vec<String> = asked
            .period
            .months()
            .filter(|month| !asked.period.whole_months().contains(month))
            .map(month_label)
            .collect();
        if !cut.is_empty() {
            notes.push(format!("The range cuts {}; its incidents are in no rate.", cut.join(" and ")));
        }
    }
    if without_zeros {
        notes.push(format!("There are more than {MOST_ZEROS} combinations; rows without incidents are left out."));
    }
    notes
}
