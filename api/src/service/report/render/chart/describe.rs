//! A chart in words and in numbers, for those who do not see it and for programs.

use serde_json::{Value as Json, json};

use crate::service::report::table::{Chart, Plot, Series, Value};

use super::scale;
use super::sheet::clean;

/// How many values are told in words; nobody listens to more.
const MOST: usize = 5_000;

/// The chart in words: every value with its names, unless there are thousands of them.
pub fn words(chart: &Chart) -> String {
    let heading = &chart.heading;
    let mut parts = vec![format!("{}.", chart.unit), format!("{}.", heading.period)];
    parts.extend(Some(&heading.only).filter(|only| !only.is_empty()).map(|only| format!("{only}.")));
    match &chart.plot {
        plot if count(plot) > MOST => parts.push("The numbers are in the table.".to_owned()),
        Plot::Bars { labels, values } => parts.push(listed(labels, values)),
        Plot::StackedBars { labels, series } | Plot::Lines { labels, series } => parts.extend(each(labels, series)),
        Plot::HeatMap { columns, rows } => parts.extend(each(columns, rows)),
    }
    parts.extend(heading.notes.iter().cloned());
    parts.push(heading.source.clone());
    clean(&parts.join(" "))
}

fn count(plot: &Plot) -> usize {
    match plot {
        Plot::Bars { values, .. } => values.len(),
        Plot::StackedBars { series, .. } | Plot::Lines { series, .. } | Plot::HeatMap { rows: series, .. } => {
            series.iter().map(|series| series.values.len()).sum()
        }
    }
}

fn each(labels: &[String], series: &[Series]) -> Vec<String> {
    series.iter().map(|series| format!("{}: {}", series.name, listed(labels, &series.values))).collect()
}

fn listed(labels: &[String], values: &[Value]) -> String {
    let one = |(label, value): (&String, &Value)| match value {
        Value::Missing => format!("{label} no value"),
        Value::Suppressed => format!("{label} suppressed"),
        Value::Of(number) => format!("{label} {}", scale::text(*number)),
    };
    let all: Vec<String> = labels.iter().zip(values).map(one).collect();
    format!("{}.", all.join(", "))
}

/// The numbers as they are: `null` for none, `"suppressed"` for a hidden one.
pub fn data(chart: &Chart) -> Json {
    let (kind, labels, series) = match &chart.plot {
        Plot::Bars { labels, values } => ("bars", labels, json!([{ "name": chart.unit, "values": numbers(values) }])),
        Plot::StackedBars { labels, series } => ("stacked_bars", labels, all(series)),
        Plot::Lines { labels, series } => ("lines", labels, all(series)),
        Plot::HeatMap { columns, rows } => ("heat_map", columns, all(rows)),
    };
    json!({ "plot": kind, "unit": chart.unit, "labels": labels, "series": series })
}

fn all(series: &[Series]) -> Json {
    series.iter().map(|series| json!({ "name": series.name, "values": numbers(&series.values) })).collect()
}

fn numbers(values: &[Value]) -> Vec<Json> {
    let one = |value: &Value| match value {
        Value::Missing => Json::Null,
        Value::Suppressed => json!("suppressed"),
        Value::Of(number) => json!(number),
    };
    values.iter().map(one).collect()
}
