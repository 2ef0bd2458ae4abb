//! The report on incidents as rows and as a drawing.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use nimrs_contract::report_incidents::{IncidentReport, IncidentReportRow};
use nimrs_contract::vocabulary::{Code, Dimension};

use crate::domain::calendar::wall_clock_ny;
use crate::domain::report::Period;

use super::axis::is_time;
use super::rate;
use super::table::{Cell, Chart, Column, Heading, Plot, Report, Series, Table, Value, only};

impl Report for IncidentReport {
    fn table(&self) -> Table {
        let mut columns: Vec<Column> = self.group_by.iter().flat_map(|dimension| columns(*dimension)).collect();
        columns.extend([
            Column { key: "count", label: "Incidents" },
            Column { key: "rate", label: "Per 1,000 patient days" },
            Column { key: "covered_count", label: "Incidents in the rate" },
            Column { key: "patient_days", label: "Patient days" },
        ]);
        let rows = self.rows.iter().map(|row| self.cells(row)).collect();
        Table { heading: self.heading(), columns, rows }
    }

    fn chart(&self) -> Option<Chart> {
        let plot = match self.group_by.as_slice() {
            [dimension] => self.simple(*dimension),
            [one, other] => self.double(*one, *other),
            _ => return None,
        };
        let mut heading = self.heading();
        // A drawing shows no rates.
        heading.notes.retain(|note| !rate::is_note(note));
        Some(Chart { heading, unit: "incidents".to_owned(), plot })
    }

    fn drawable(&self) -> &'static str {
        "Ask for one or two dimensions: bars, lines along month, quarter or year, and the heat map of weekday and hour \
         can be drawn; a third dimension can be a filter."
    }
}

trait Parts {
    fn heading(&self) -> Heading;
    fn cells(&self, row: &IncidentReportRow) -> Vec<Cell>;
    fn simple(&self, dimension: Dimension) -> Plot;
    fn double(&self, one: Dimension, other: Dimension) -> Plot;
}

impl Parts for IncidentReport {
    fn heading(&self) -> Heading {
        Heading {
            title: self.title.clone(),
            period: Period { from: self.period.from, to: self.period.to }.words(),
            only: only(&self.filters),
            source: source(self.generated_at),
            notes: self.notes.clone(),
        }
    }

    fn cells(&self, row: &IncidentReportRow) -> Vec<Cell> {
        let mut cells = Vec::new();
        for dimension in &self.group_by {
            let value = row.keys.get(dimension.code());
            cells.push(value.map_or(Cell::Empty, |value| Cell::Text(value.key.clone())));
            cells.push(value.map_or(Cell::Empty, |value| Cell::Text(value.label.clone())));
        }
        let withheld = |cell: Option<Cell>| match cell {
            Some(cell) => cell,
            None if row.suppressed => Cell::Suppressed,
            None => Cell::Empty,
        };
        cells.push(withheld(row.count.map(Cell::Count)));
        let (rate, covered) = if row.patient_days.is_some() && row.covered_count.is_none() {
            (Cell::Suppressed, Cell::Suppressed)
        } else {
            (row.rate.map_or(Cell::Empty, Cell::Number), row.covered_count.map_or(Cell::Empty, Cell::Count))
        };
        cells.extend([rate, covered, row.patient_days.map_or(Cell::Empty, Cell::Count)]);
        cells
    }

    fn simple(&self, dimension: Dimension) -> Plot {
        let totals = || self.totals.iter().filter(move |total| total.dimension == dimension);
        let labels = totals().map(|total| total.label.clone()).collect();
        let values: Vec<Value> = totals().map(|total| drawn(total.count, total.suppressed)).collect();
        if is_time(dimension) {
            return Plot::Lines { labels, series: vec![Series { name: "Incidents".to_owned(), values }] };
        }
        Plot::Bars { labels, values }
    }

    fn double(&self, one: Dimension, other: Dimension) -> Plot {
        let clock = |dimension| matches!(dimension, Dimension::Weekday | Dimension::Hour);
        if clock(one) && clock(other) {
            let (columns, rows) = grid(self, Dimension::Hour, Dimension::Weekday);
            return Plot::HeatMap { columns, rows };
        }
        let (along, by) = if is_time(other) && !is_time(one) { (other, one) } else { (one, other) };
        let (labels, series) = grid(self, along, by);
        if is_time(along) { Plot::Lines { labels, series } } else { Plot::StackedBars { labels, series } }
    }
}

/// Where a report comes from.
pub fn source(at: DateTime<Utc>) -> String {
    format!("Source: NIMRS, incident records as of {}", wall_clock_ny(at))
}

fn drawn(count: Option<i64>, suppressed: bool) -> Value {
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    match count {
        Some(count) => Value::Of(count as f64),
        None if suppressed => Value::Suppressed,
        None => Value::Missing,
    }
}

/// A series for each value of `by` along the values of `along`. Which of them have room, the drawing decides.
fn grid(report: &IncidentReport, along: Dimension, by: Dimension) -> (Vec<String>, Vec<Series>) {
    let of = |dimension: Dimension| report.totals.iter().filter(move |total| total.dimension == dimension);
    let places = |dimension: Dimension| -> HashMap<&str, usize> {
        of(dimension).enumerate().map(|(place, total)| (total.key.as_str(), place)).collect()
    };
    let (columns, lines) = (places(along), places(by));
    // A row that is not there is a zero or cannot be.
    let empty = |label: &String| Series { name: label.clone(), values: vec![Value::Of(0.0); columns.len()] };
    let mut series: Vec<Series> = of(by).map(|total| empty(&total.label)).collect();
    for row in &report.rows {
        let key = |dimension: Dimension| row.keys.get(dimension.code()).map_or("", |value| value.key.as_str());
        if let (Some(line), Some(column)) = (lines.get(key(by)), columns.get(key(along)))
            && let Some(value) = series.get_mut(*line).and_then(|series| series.values.get_mut(*column))
        {
            *value = drawn(row.count, row.suppressed);
        }
    }
    (of(along).map(|total| total.label.clone()).collect(), series)
}

/// A dimension as a column for programs and one for people.
fn columns(dimension: Dimension) -> [Column; 2] {
    let (key, label_key, label) = match dimension {
        Dimension::Type => ("type", "type_label", "Type"),
        Dimension::Class => ("class", "class_label", "Class"),
        Dimension::Month => ("month", "month_label", "Month"),
        Dimension::Quarter => ("quarter", "quarter_label", "Quarter"),
        Dimension::Year => ("year", "year_label", "Year"),
        Dimension::Weekday => ("weekday", "weekday_label", "Day of the week"),
        Dimension::Hour => ("hour", "hour_label", "Hour"),
        Dimension::Location => ("location", "location_label", "Location"),
        Dimension::Facility => ("facility", "facility_label", "Facility"),
        Dimension::Unit => ("unit", "unit_label", "Unit"),
        Dimension::County => ("county", "county_label", "County"),
        Dimension::FieldOffice => ("field_office", "field_office_label", "Field office"),
        Dimension::Harm => ("harm", "harm_label", "Harm"),
        Dimension::AgeBand => ("age_band", "age_band_label", "Age of the client"),
        Dimension::StaffInvolvement => ("staff_involvement", "staff_involvement_label", "Staff involvement"),
        Dimension::Premises => ("premises", "premises_label", "Premises"),
    };
    [Column { key, label: key }, Column { key: label_key, label }]
}
