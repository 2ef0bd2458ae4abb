//! How long cases of the Justice Center have been waiting in the import queue.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::America::New_York;
use nimrs_contract::report::{ImportQueueReport, ImportQueueReportRow, ReportKey};
use nimrs_contract::vocabulary::{Code, JcCaseStatus};

use crate::db;
use crate::domain::calendar::date_ny;
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::Ctx;
use crate::service::error::AppResult;

use super::grid::{self, Narrowed, WORK_NOTE};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table, Value};
use super::words;

/// The report: what waits now, by facility, status and age.
pub async fn run(ctx: &Ctx, actor: Actor, ask: Narrowed) -> AppResult<ImportQueueReport> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let (within, filters) = ask.within(tx, &actor, &ask.period(tx.now)?)?;
        let names: HashMap<String, ReportKey> =
            grid::facilities(tx, within)?.into_iter().map(|key| (key.key.clone(), key)).collect();
        let mut rows: BTreeMap<(Option<String>, String, JcCaseStatus), ImportQueueReportRow> = BTreeMap::new();
        let cases = db::management_report::waiting_cases(tx.conn, within)?;
        for (facility, status, received) in &cases {
            let facility = facility.and_then(|id| names.get(&id.0.to_string()).cloned());
            let key = facility.as_ref().map_or((None, String::new()), |key| (Some(key.label.clone()), key.key.clone()));
            let row = rows.entry((key.0, key.1, status.0)).or_insert_with(|| empty(facility, status.0, received.0));
            count(row, received.0, tx.now);
        }
        Ok(ImportQueueReport {
            title: "Import queue by age".to_owned(),
            generated_at: tx.now,
            filters,
            total: i64::try_from(cases.len()).unwrap_or(i64::MAX),
            rows: rows.into_values().collect(),
            notes: vec![
                "Cases that wait: received, released or disputed. Age in days since they were received.".to_owned(),
                WORK_NOTE.to_owned(),
            ],
        })
    })
    .await
}

fn empty(facility: Option<ReportKey>, status: JcCaseStatus, received: DateTime<Utc>) -> ImportQueueReportRow {
    ImportQueueReportRow {
        facility,
        status,
        days_0_1: 0,
        days_2_7: 0,
        days_8_30: 0,
        days_31_and_over: 0,
        total: 0,
        oldest_received_at: received,
    }
}

fn count(row: &mut ImportQueueReportRow, received: DateTime<Utc>, now: DateTime<Utc>) {
    let band = match (date_ny(now) - date_ny(received)).num_days() {
        ..=1 => &mut row.days_0_1,
        2..=7 => &mut row.days_2_7,
        8..=30 => &mut row.days_8_30,
        31.. => &mut row.days_31_and_over,
    };
    *band += 1;
    row.total += 1;
    row.oldest_received_at = row.oldest_received_at.min(received);
}

/// An instant with New York's offset, since a spreadsheet's own times have none (RFC 3339).
fn in_new_york(at: DateTime<Utc>) -> String {
    at.with_timezone(&New_York).to_rfc3339_opts(SecondsFormat::Secs, false)
}

const BANDS: [&str; 4] = ["0 to 1 days", "2 to 7 days", "8 to 30 days", "31 days and over"];

impl Report for ImportQueueReport {
    fn table(&self) -> Table {
        let columns = [
            ("facility", "Facility id"),
            ("facility_label", "Facility"),
            ("status", "Status"),
            ("days_0_1", BANDS[0]),
            ("days_2_7", BANDS[1]),
            ("days_8_30", BANDS[2]),
            ("days_31_and_over", BANDS[3]),
            ("total", "All"),
            ("oldest_received_at", "Oldest received"),
        ];
        let row = |row: &ImportQueueReportRow| {
            let facility = |part: fn(&ReportKey) -> &String| {
                row.facility.as_ref().map_or(Cell::Empty, |key| Cell::Text(part(key).clone()))
            };
            let mut cells = vec![facility(|key| &key.key), facility(|key| &key.label)];
            cells.push(Cell::Text(row.status.code().to_owned()));
            cells.extend([row.days_0_1, row.days_2_7, row.days_8_30, row.days_31_and_over, row.total].map(Cell::Count));
            cells.push(Cell::Text(in_new_york(row.oldest_received_at)));
            cells
        };
        Table {
            heading: grid::heading(&self.title, None, &self.filters, self.generated_at, &self.notes),
            columns: columns.map(|(key, label)| Column { key, label }).to_vec(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn chart(&self) -> Option<Chart> {
        let sum = |status: JcCaseStatus, band: fn(&ImportQueueReportRow) -> i64| {
            self.rows.iter().filter(|row| row.status == status).map(band).sum::<i64>()
        };
        let statuses = [JcCaseStatus::Received, JcCaseStatus::Released, JcCaseStatus::Disputed];
        let bands: [fn(&ImportQueueReportRow) -> i64; 4] =
            [|row| row.days_0_1, |row| row.days_2_7, |row| row.days_8_30, |row| row.days_31_and_over];
        let values = |status: JcCaseStatus| -> Vec<Value> {
            bands.iter().map(|band| grid::drawn(Some(sum(status, *band)))).collect()
        };
        let series = statuses
            .map(|status| Series { name: words::case_status(status).to_owned(), values: values(status) })
            .to_vec();
        let labels = BANDS.map(str::to_owned).to_vec();
        let heading = grid::heading(&self.title, None, &self.filters, self.generated_at, &self.notes);
        Some(Chart { heading, unit: "cases".to_owned(), plot: Plot::StackedBars { labels, series } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_told_in_new_york() {
        let instant = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(in_new_york(instant("2026-03-02T02:30:00Z")), "2026-03-01T21:30:00-05:00");
        assert_eq!(in_new_york(instant("2026-07-02T02:30:00Z")), "2026-07-01T22:30:00-04:00");
    }
}
