//! How corrective actions stand: open by age, overdue by age, done in time and too late.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use nimrs_contract::report::{CorrectiveActionReport, CorrectiveActionReportRow, ReportKey};
use nimrs_contract::vocabulary::{Code, CorrectiveActionDimension};

use crate::db;
use crate::domain::calendar::date_ny;
use crate::domain::incident_facts::month_number;
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::Ctx;
use crate::service::error::AppResult;

use super::grid::{self, Grid, GridRow, Narrowed, WORK_NOTE};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table};

/// The kinds that are counted, as columns.
const COLUMNS: [(&str, &str); 8] = [
    ("open_0_30", "Open 0 to 30 days"),
    ("open_31_90", "Open 31 to 90 days"),
    ("open_over_90", "Open over 90 days"),
    ("overdue_0_30", "Overdue by 0 to 30 days"),
    ("overdue_31_90", "Overdue by 31 to 90 days"),
    ("overdue_over_90", "Overdue by over 90 days"),
    ("done_in_time", "Done in time"),
    ("done_late", "Done late"),
];
const OPEN: usize = 0;
const OVERDUE: usize = 3;
const DONE_IN_TIME: usize = 6;
const DONE_LATE: usize = 7;

/// The report, by facility or month.
pub async fn run(
    ctx: &Ctx,
    actor: Actor,
    ask: Narrowed,
    group_by: CorrectiveActionDimension,
) -> AppResult<CorrectiveActionReport> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let period = ask.period(tx.now)?;
        let (within, filters) = ask.within(tx, &actor, &period)?;
        let today = date_ny(tx.now);
        let actions = db::management_report::corrective_actions(tx.conn, within, grid::instants(&period))?;
        let month = |due: Option<NaiveDate>, done: Option<NaiveDate>| done.or(due).map(month_number);
        let axis = match group_by {
            CorrectiveActionDimension::Facility => grid::facilities(tx, within)?,
            CorrectiveActionDimension::Month => {
                let mut months: BTreeSet<Option<i32>> = period.months().map(Some).collect();
                months.extend(actions.iter().map(|(_, _, due, done)| month(*due, done.map(|at| date_ny(at.0)))));
                months.into_iter().map(month_key).collect()
            }
        };
        let mut grid = Grid::new(vec![axis], COLUMNS.len())?;
        for (facility, recorded, due, done) in actions {
            let done = done.map(|at| date_ny(at.0));
            let key = match group_by {
                CorrectiveActionDimension::Facility => facility.0.to_string(),
                CorrectiveActionDimension::Month => month_key(month(due, done)).key,
            };
            grid.add(&[key], kind(date_ny(recorded.0), due, done, today), 1);
        }
        let counted = "What is open is counted as of now; what is done, if it was done in the period. What has no day on \
                       which it is due is never late.";
        Ok(CorrectiveActionReport {
            title: format!("Corrective actions by {}", group_by.code()),
            period: grid::period_view(&period),
            generated_at: tx.now,
            filters,
            group_by,
            rows: grid.rows().into_iter().filter_map(view).collect(),
            notes: vec![counted.to_owned(), WORK_NOTE.to_owned()],
        })
    })
    .await
}

fn month_key(month: Option<i32>) -> ReportKey {
    match month {
        Some(_) => grid::month_report_key(month),
        None => ReportKey { key: "no_due_date".to_owned(), label: "No due date".to_owned() },
    }
}

/// Which column counts an action.
fn kind(recorded: NaiveDate, due: Option<NaiveDate>, done: Option<NaiveDate>, today: NaiveDate) -> usize {
    let band = |days: i64| match days {
        ..=30 => 0,
        31..=90 => 1,
        91.. => 2,
    };
    match (done, due) {
        (Some(done), Some(due)) if done > due => DONE_LATE,
        (Some(_), _) => DONE_IN_TIME,
        (None, Some(due)) if due < today => OVERDUE + band((today - due).num_days()),
        (None, _) => OPEN + band((today - recorded).num_days()),
    }
}

fn view((keys, counts): GridRow) -> Option<CorrectiveActionReportRow> {
    let count = |kind: usize| counts.get(kind).copied().unwrap_or_default();
    Some(CorrectiveActionReportRow {
        group: keys.into_iter().next()?,
        open_0_30: count(OPEN),
        open_31_90: count(OPEN + 1),
        open_over_90: count(OPEN + 2),
        overdue_0_30: count(OVERDUE),
        overdue_31_90: count(OVERDUE + 1),
        overdue_over_90: count(OVERDUE + 2),
        done_in_time: count(DONE_IN_TIME),
        done_late: count(DONE_LATE),
    })
}

fn counts(row: &CorrectiveActionReportRow) -> [i64; 8] {
    [
        row.open_0_30,
        row.open_31_90,
        row.open_over_90,
        row.overdue_0_30,
        row.overdue_31_90,
        row.overdue_over_90,
        row.done_in_time,
        row.done_late,
    ]
}

impl Report for CorrectiveActionReport {
    fn table(&self) -> Table {
        let group = match self.group_by {
            CorrectiveActionDimension::Facility => [("facility", "Facility id"), ("facility_label", "Facility")],
            CorrectiveActionDimension::Month => [("month", "Month key"), ("month_label", "Month")],
        };
        let row = |row: &CorrectiveActionReportRow| {
            let mut cells = vec![Cell::Text(row.group.key.clone()), Cell::Text(row.group.label.clone())];
            cells.extend(counts(row).map(Cell::Count));
            cells
        };
        Table {
            heading: grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes),
            columns: group.into_iter().chain(COLUMNS).map(|(key, label)| Column { key, label }).collect(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn chart(&self) -> Option<Chart> {
        let values = |kind: usize| self.rows.iter().map(|row| grid::drawn(Some(counts(row)[kind]))).collect();
        let series = COLUMNS.iter().enumerate();
        let series =
            series.map(|(kind, (_, name))| Series { name: (*name).to_owned(), values: values(kind) }).collect();
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        let labels = self.rows.iter().map(|row| row.group.label.clone()).collect();
        Some(Chart { heading, unit: "corrective actions".to_owned(), plot: Plot::StackedBars { labels, series } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_is_counted_in_one_column() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-06-30");
        for (recorded, due, done, column) in [
            ("2026-06-01", None, None, "open_0_30"),
            ("2026-05-01", None, None, "open_31_90"),
            ("2026-01-01", Some("2026-06-30"), None, "open_over_90"),
            ("2026-01-01", Some("2026-06-29"), None, "overdue_0_30"),
            ("2026-01-01", Some("2026-05-30"), None, "overdue_31_90"),
            ("2026-01-01", Some("2026-01-30"), None, "overdue_over_90"),
            ("2026-01-01", Some("2026-01-30"), Some("2026-01-30"), "done_in_time"),
            ("2026-01-01", None, Some("2026-06-30"), "done_in_time"),
            ("2026-01-01", Some("2026-01-30"), Some("2026-01-31"), "done_late"),
        ] {
            let kind = kind(day(recorded), due.map(day), done.map(day), today);
            assert_eq!(COLUMNS[kind].0, column, "{recorded} {due:?} {done:?}");
        }
    }
}
