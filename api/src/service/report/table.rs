//! A report as a table and as a drawing, whatever it is about: what CSV, XLSX, SVG and PNG are made from.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use nimrs_contract::report::ReportKey;

/// What every report can be turned into.
pub trait Report: serde::Serialize {
    /// The report as rows.
    fn table(&self) -> Table;

    /// The report as a drawing; `None` when it has nothing that can be drawn.
    fn chart(&self) -> Option<Chart>;

    /// What of it can be drawn, for who asked for a drawing where [`Report::chart`] has none; a sentence.
    fn drawable(&self) -> &'static str {
        "It has nothing that makes a chart."
    }
}

/// What a report says of itself, above its rows or its drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// What it shows, as `Incidents by type and month`.
    pub title: String,
    /// Of which time, as `January 1, 2026 to March 31, 2026 (New York)`.
    pub period: String,
    /// What it is narrowed to, as `Only: type Fall; county Kings County`; empty where it is not.
    pub only: String,
    /// Where it comes from and when it was made.
    pub source: String,
    /// What a reader must know: what is suppressed, what a rate covers.
    pub notes: Vec<String>,
}

/// The most values of a filter that are named.
const MOST_NAMED: usize = 8;

/// What a report is narrowed to, in words.
pub fn only(filters: &BTreeMap<String, Vec<ReportKey>>) -> String {
    if filters.is_empty() {
        return String::new();
    }
    let one = |(parameter, values): (&String, &Vec<ReportKey>)| {
        let named: Vec<&str> = values.iter().take(MOST_NAMED).map(|value| value.label.as_str()).collect();
        let more = match values.len().saturating_sub(MOST_NAMED) {
            0 => String::new(),
            more => format!(" or {more} more"),
        };
        format!("{} {}{more}", parameter.trim_end_matches("_id").replace('_', " "), named.join(" or "))
    };
    format!("Only: {}", filters.iter().map(one).collect::<Vec<_>>().join("; "))
}

/// A report as rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What it is.
    pub heading: Heading,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name for machines, as `incident_type`.
    pub key: &'static str,
    /// Its name for people.
    pub label: &'static str,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing: there is no value.
    Empty,
    /// Hidden, since it is small.
    Suppressed,
    /// Words; they may begin with anything.
    Text(String),
    /// A count.
    Count(i64),
    /// A rate, a share, a mean.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// An instant.
    Time(DateTime<Utc>),
}

/// A report as a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it is.
    pub heading: Heading,
    /// What the numbers are, as `incidents` or `incidents per 1,000 patient days`.
    pub unit: String,
    /// The drawing.
    pub plot: Plot,
}

/// A value of a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// There is none.
    Missing,
    /// Hidden, since it is small.
    Suppressed,
    /// A number.
    Of(f64),
}

/// A named row of values, one for each label of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<Value>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    /// A bar for each label.
    Bars { labels: Vec<String>, values: Vec<Value> },
    /// A bar for each label, made of a piece of each series.
    StackedBars { labels: Vec<String>, series: Vec<Series> },
    /// A line for each series, over labels that follow each other in time.
    Lines { labels: Vec<String>, series: Vec<Series> },
    /// A field for each pair of a row and a label, darker for more.
    HeatMap { columns: Vec<String>, rows: Vec<Series> },
}
