//! The report on incidents: how many there were, by what, and at which rate (14 NYCRR 524.13).

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use nimrs_contract::report::ReportKey;
use nimrs_contract::report_incidents::{
    DimensionValue, IncidentReport, IncidentReportPeriod, IncidentReportRow, IncidentReportSum, IncidentReportTotal,
    Suppression,
};
use nimrs_contract::vocabulary::{Code, Dimension};

use crate::db;
use crate::db::report::{Column, Tally, Value};
use crate::domain::calendar::date_ny;
use crate::domain::permissions::{Actor, Scope};
use crate::domain::suppression::{Counts, Hidden, THRESHOLD};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::axis::{Axes, Places, column, counties_of, place_value, shown, value};
use super::question::{Asked, IncidentQuestion, understand};
use super::rate::{self, Census, Days, PatientDays};
use super::sight::Sight;

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
    let sight = db::incident::Sight::of(actor);
    if sight.jc_linked_only { Scope::Nothing } else { sight.scope }
}

/// What was read for a report.
struct Found {
    places: Places,
    filters: BTreeMap<String, Vec<ReportKey>>,
    days: Vec<Days>,
    /// The facilities of which some units lack a census.
    lacking: Vec<String>,
    tallies: Vec<Tally>,
}

impl Found {
    fn read(tx: &mut Tx<'_>, scope: Scope, asked: &Asked) -> AppResult<Self> {
        let facilities = db::report::facilities_of(tx.conn, scope)?;
        let counties = counties_of(scope, &facilities);
        let mut places = Places { facilities, units: db::report::all_units(tx.conn)?, counties };
        Sight { scope, places: &places }.check(asked)?;
        let filters = asked.filters(&places);
        narrow(&mut places, asked);
        let by_unit = asked.dimensions.contains(&Dimension::Unit) || asked.values(Column::Unit).is_some();
        let census = Census::read(tx, scope, asked, &places, by_unit)?;
        if !by_unit {
            places.units.clear();
        }
        let columns: Vec<Column> = asked.dimensions.iter().map(|dimension| column(*dimension)).collect();
        let tallies =
            db::report::tally(tx.conn, scope, asked.period.days(), &asked.narrowed, &columns, &census.coverage)?;
        Ok(Self { places, filters, days: census.days, lacking: census.lacking, tallies })
    }
}

/// Leaves of the places of a scope what was asked for.
fn narrow(places: &mut Places, asked: &Asked) {
    places.facilities.retain(|facility| {
        [Dimension::Facility, Dimension::County, Dimension::FieldOffice]
            .iter()
            .all(|dimension| asked.takes(column(*dimension), &place_value(*dimension, facility, Value::None)))
    });
    places.counties.retain(|county| {
        asked.takes(Column::County, &Value::Text(county.fips.to_owned()))
            && asked.takes(Column::FieldOffice, &db::report::text(county.field_office))
    });
    places.units.retain(|unit| asked.takes(Column::Unit, &Value::Id(unit.id.into())));
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

fn report(asked: &Asked, found: Found, outside: bool, now: DateTime<Utc>) -> AppResult<IncidentReport> {
    let dimensions = &asked.dimensions;
    let Found { places, filters, days, lacking, tallies } = found;
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
    let rates = (!days.is_empty()).then(|| rate::notes(asked, &lacking));
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
        filters,
        rows,
        totals,
        total,
        suppression: Suppression {
            applied: outside,
            threshold: THRESHOLD,
            cells_hidden: i64::try_from(cells_hidden).unwrap_or(i64::MAX),
        },
        notes: notes(rates, cells_hidden > 0, combinations > MOST_ZEROS),
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

fn notes(rates: Option<Vec<String>>, hidden: bool, without_zeros: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if hidden {
        notes
            .push(format!("Counts from 1 to {} are withheld, and others from which they would follow.", THRESHOLD - 1));
    }
    notes.extend(rates.into_iter().flatten());
    if without_zeros {
        notes.push(format!("There are more than {MOST_ZEROS} combinations; rows without incidents are left out."));
    }
    notes
}
