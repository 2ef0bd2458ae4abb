//! How the clocks of incidents came out: in time, too late, not due yet, overdue.

use nimrs_contract::report::{DeadlineReport, DeadlineReportRow, ReportKey};
use nimrs_contract::vocabulary::{ClockCode, Code, DeadlineDimension};

use crate::db;
use crate::domain::incident_facts::{ClockOutcome, ClockOutcomes};
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::domain::report::{Period, codes, list};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::grid::{self, Grid, GridRow, Narrowed, WORK_NOTE};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table};
use super::words;

const ON_TIME: usize = 0;
const LATE: usize = 1;
const OPEN: usize = 2;
const OVERDUE: usize = 3;

/// The report, by one or two of clock, facility and month.
pub async fn run(ctx: &Ctx, actor: Actor, ask: Narrowed, group_by: String) -> AppResult<DeadlineReport> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let period = ask.period(tx.now)?;
        let group_by = dimensions(&group_by)?;
        let (within, filters) = ask.within(tx, &actor, &period)?;
        let by_facility = group_by.contains(&DeadlineDimension::Facility);
        let axes = group_by.iter().map(|by| axis(tx, *by, within, &period)).collect::<AppResult<Vec<_>>>()?;
        let mut grid = Grid::new(axes, 4)?;
        for row in db::management_report::outcomes(tx.conn, within, by_facility)? {
            for code in ClockCode::ALL {
                let Some(outcome) = ClockOutcomes(row.packed).get(*code) else { continue };
                let kind = match outcome {
                    ClockOutcome::OnTime => ON_TIME,
                    ClockOutcome::Late => LATE,
                    ClockOutcome::Open => OPEN,
                };
                let keys = keys(&group_by, *code, row.facility.map(|id| id.0.to_string()), row.month);
                grid.add(&keys, kind, row.incidents);
            }
        }
        for (code, facility, month, count) in db::management_report::overdue(tx.conn, within, tx.now)? {
            let keys = keys(&group_by, code.0, Some(facility.0.to_string()), month);
            grid.add(&keys, OPEN, -count);
            grid.add(&keys, OVERDUE, count);
        }
        let counted = "Counted are the clocks of incidents that happened in the period.";
        Ok(DeadlineReport {
            title: title(&group_by),
            period: grid::period_view(&period),
            generated_at: tx.now,
            filters,
            rows: grid.rows().into_iter().map(|row| view(&group_by, row)).collect(),
            group_by,
            notes: vec![counted.to_owned(), WORK_NOTE.to_owned()],
        })
    })
    .await
}

fn dimensions(asked: &str) -> AppResult<Vec<DeadlineDimension>> {
    let found = codes::<DeadlineDimension>("group_by", asked).map_err(|fault| AppError::invalid(vec![fault]))?;
    if list(asked).count() > 2 {
        let message = "at most two of clock, facility and month, with a comma between";
        return Err(AppError::invalid_at("query:group_by", "too_many", message));
    }
    if found.len() < list(asked).count() {
        return Err(AppError::invalid_at("query:group_by", "repeated", "each of them once"));
    }
    Ok(found)
}

fn title(group_by: &[DeadlineDimension]) -> String {
    let names: Vec<&str> = group_by.iter().map(|by| by.code()).collect();
    format!("Deadlines by {}", names.join(" and "))
}

fn axis(
    tx: &mut Tx<'_>,
    by: DeadlineDimension,
    within: db::management_report::Within,
    period: &Period,
) -> AppResult<Vec<ReportKey>> {
    Ok(match by {
        DeadlineDimension::Clock => ClockCode::ALL.iter().map(|code| clock_key(*code)).collect(),
        DeadlineDimension::Facility => grid::facilities(tx, within)?,
        DeadlineDimension::Month => period.months().map(|month| grid::month_report_key(Some(month))).collect(),
    })
}

fn clock_key(code: ClockCode) -> ReportKey {
    ReportKey { key: code.code().to_owned(), label: words::clock(code) }
}

fn keys(group_by: &[DeadlineDimension], code: ClockCode, facility: Option<String>, month: Option<i32>) -> Vec<String> {
    let key = |by: &DeadlineDimension| match by {
        DeadlineDimension::Clock => code.code().to_owned(),
        DeadlineDimension::Facility => facility.clone().unwrap_or_default(),
        DeadlineDimension::Month => grid::month_report_key(month).key,
    };
    group_by.iter().map(key).collect()
}

fn view(group_by: &[DeadlineDimension], (keys, counts): GridRow) -> DeadlineReportRow {
    let key = |wanted: DeadlineDimension| {
        group_by.iter().zip(&keys).find(|(by, _)| **by == wanted).map(|(_, key)| key.clone())
    };
    let count = |kind: usize| counts.get(kind).copied().unwrap_or_default();
    DeadlineReportRow {
        clock: key(DeadlineDimension::Clock),
        facility: key(DeadlineDimension::Facility),
        month: key(DeadlineDimension::Month),
        on_time: count(ON_TIME),
        late: count(LATE),
        open: count(OPEN),
        overdue: count(OVERDUE),
        on_time_share: share(count(ON_TIME), count(LATE), count(OVERDUE)),
    }
}

/// The share done in time of all that were due, to four digits.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn share(on_time: i64, late: i64, overdue: i64) -> Option<f64> {
    let due = on_time + late + overdue;
    (due > 0).then(|| (on_time as f64 / due as f64 * 10_000.0).round() / 10_000.0)
}

impl Report for DeadlineReport {
    fn table(&self) -> Table {
        let mut columns = Vec::new();
        for by in &self.group_by {
            columns.extend(match by {
                DeadlineDimension::Clock => [("clock", "Clock code"), ("clock_label", "Clock")],
                DeadlineDimension::Facility => [("facility", "Facility id"), ("facility_label", "Facility")],
                DeadlineDimension::Month => [("month", "Month key"), ("month_label", "Month")],
            });
        }
        columns.extend([
            ("on_time", "On time"),
            ("late", "Late"),
            ("open", "Open"),
            ("overdue", "Overdue"),
            ("on_time_share", "Share on time"),
        ]);
        let columns = columns.into_iter().map(|(key, label)| Column { key, label }).collect();
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        Table { heading, columns, rows: self.rows.iter().map(|row| cells(&self.group_by, row)).collect() }
    }

    fn chart(&self) -> Option<Chart> {
        let [_] = self.group_by.as_slice() else { return None };
        let label = |row: &DeadlineReportRow| {
            let key = row.clock.as_ref().or(row.facility.as_ref()).or(row.month.as_ref());
            key.map(|key| key.label.clone()).unwrap_or_default()
        };
        let series = |name: &str, count: fn(&DeadlineReportRow) -> i64| Series {
            name: name.to_owned(),
            values: self.rows.iter().map(|row| grid::drawn(Some(count(row)))).collect(),
        };
        let series = vec![
            series("On time", |row| row.on_time),
            series("Late", |row| row.late),
            series("Open", |row| row.open),
            series("Overdue", |row| row.overdue),
        ];
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        let labels = self.rows.iter().map(label).collect();
        Some(Chart { heading, unit: "deadlines".to_owned(), plot: Plot::StackedBars { labels, series } })
    }

    fn drawable(&self) -> &'static str {
        "One breakdown can be drawn: group_by=clock, group_by=facility or group_by=month."
    }
}

fn cells(group_by: &[DeadlineDimension], row: &DeadlineReportRow) -> Vec<Cell> {
    let mut cells = Vec::new();
    for by in group_by {
        let key = match by {
            DeadlineDimension::Clock => &row.clock,
            DeadlineDimension::Facility => &row.facility,
            DeadlineDimension::Month => &row.month,
        };
        let text =
            |part: fn(&ReportKey) -> &String| key.as_ref().map_or(Cell::Empty, |key| Cell::Text(part(key).clone()));
        cells.extend([text(|key| &key.key), text(|key| &key.label)]);
    }
    cells.extend([row.on_time, row.late, row.open, row.overdue].map(Cell::Count));
    cells.push(row.on_time_share.map_or(Cell::Empty, Cell::Number));
    cells
}
