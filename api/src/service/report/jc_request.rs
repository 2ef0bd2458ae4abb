//! What became of requests to the Justice Center, and how long answers took.

use std::collections::BTreeMap;

use nimrs_contract::report::{JcRequestReport, JcRequestReportRow};
use nimrs_contract::vocabulary::{Code, JcRequestKind, JcRequestStatus};

use crate::db;
use crate::domain::incident_facts::LocalTime;
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::Ctx;
use crate::service::error::AppResult;

use super::grid::{self, Narrowed, WORK_NOTE};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table, Value};

/// The requests of a kind and month.
#[derive(Default)]
struct Tally {
    queued: i64,
    sent: i64,
    failed: i64,
    closed_without_answer: i64,
    /// Of each answer.
    minutes: Vec<i64>,
}

/// The report, by the month in which the requests were made and by kind.
pub async fn run(ctx: &Ctx, actor: Actor, ask: Narrowed) -> AppResult<JcRequestReport> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let period = ask.period(tx.now)?;
        let (within, filters) = ask.within(tx, &actor, &period)?;
        let mut tallies: BTreeMap<(i32, JcRequestKind), Tally> = BTreeMap::new();
        for month in period.months() {
            tallies.extend(JcRequestKind::ALL.iter().map(|kind| ((month, *kind), Tally::default())));
        }
        for (kind, status, made, answered) in
            db::management_report::jc_requests(tx.conn, within, grid::instants(&period))?
        {
            let tally = tallies.entry((LocalTime::of(made.0).month(), kind.0)).or_default();
            match (answered, status.0) {
                (Some(at), _) => tally.minutes.push((at.0 - made.0).num_minutes()),
                (None, JcRequestStatus::Queued) => tally.queued += 1,
                (None, JcRequestStatus::Failed) => tally.failed += 1,
                (None, JcRequestStatus::Sent | JcRequestStatus::Answered) => tally.sent += 1,
                (None, JcRequestStatus::Closed) => tally.closed_without_answer += 1,
            }
        }
        Ok(JcRequestReport {
            title: "Requests to the Justice Center".to_owned(),
            period: grid::period_view(&period),
            generated_at: tx.now,
            filters,
            rows: tallies.into_iter().map(|((month, kind), tally)| view(month, kind, tally)).collect(),
            notes: vec![
                "By the month in which they were made. Hours run from the request to the answer.".to_owned(),
                WORK_NOTE.to_owned(),
            ],
        })
    })
    .await
}

fn view(month: i32, kind: JcRequestKind, mut tally: Tally) -> JcRequestReportRow {
    tally.minutes.sort_unstable();
    JcRequestReportRow {
        month: grid::month_report_key(Some(month)),
        kind,
        queued: tally.queued,
        sent: tally.sent,
        failed: tally.failed,
        answered: i64::try_from(tally.minutes.len()).unwrap_or(i64::MAX),
        closed_without_answer: tally.closed_without_answer,
        median_hours: median(&tally.minutes).map(hours),
        max_hours: tally.minutes.last().map(|minutes| hours(*minutes as f64)),
    }
}

/// The middle of sorted numbers, or the mean of the two in the middle.
#[expect(clippy::cast_precision_loss, reason = "minutes")]
fn median(sorted: &[i64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)? as f64;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(middle.checked_sub(1)?)? as f64;
    Some(f64::midpoint(lower, upper))
}

/// Minutes as hours, to two digits.
fn hours(minutes: f64) -> f64 {
    (minutes / 60.0 * 100.0).round() / 100.0
}

impl Report for JcRequestReport {
    fn table(&self) -> Table {
        let columns = [
            ("month", "Month key"),
            ("month_label", "Month"),
            ("kind", "Kind"),
            ("queued", "Queued"),
            ("sent", "Sent"),
            ("failed", "Failed"),
            ("answered", "Answered"),
            ("closed_without_answer", "Closed without an answer"),
            ("median_hours", "Median hours"),
            ("max_hours", "Longest, hours"),
        ];
        let row = |row: &JcRequestReportRow| {
            let mut cells = vec![Cell::Text(row.month.key.clone()), Cell::Text(row.month.label.clone())];
            cells.push(Cell::Text(row.kind.code().to_owned()));
            cells.extend([row.queued, row.sent, row.failed, row.answered, row.closed_without_answer].map(Cell::Count));
            cells.extend([row.median_hours, row.max_hours].map(|hours| hours.map_or(Cell::Empty, Cell::Number)));
            cells
        };
        Table {
            heading: grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes),
            columns: columns.map(|(key, label)| Column { key, label }).to_vec(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn chart(&self) -> Option<Chart> {
        let mut months: Vec<&str> = self.rows.iter().map(|row| row.month.label.as_str()).collect();
        months.dedup();
        let values = |count: fn(&JcRequestReportRow) -> i64| -> Vec<Value> {
            let of = |month: &str| self.rows.iter().filter(|row| row.month.label == month).map(count).sum::<i64>();
            months.iter().map(|month| grid::drawn(Some(of(month)))).collect()
        };
        let series = |name: &str, count| Series { name: name.to_owned(), values: values(count) };
        let series = vec![
            series("Answered", |row| row.answered),
            series("Closed without an answer", |row| row.closed_without_answer),
            series("Outstanding", |row| row.queued + row.sent + row.failed),
        ];
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        let labels = months.iter().map(|month| (*month).to_owned()).collect();
        Some(Chart { heading, unit: "requests".to_owned(), plot: Plot::StackedBars { labels, series } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        for (sorted, middle) in [(&[][..], None), (&[3], Some(3.0)), (&[1, 4], Some(2.5)), (&[1, 2, 9], Some(2.0))] {
            assert_eq!(median(sorted), middle, "{sorted:?}");
        }
    }
}
