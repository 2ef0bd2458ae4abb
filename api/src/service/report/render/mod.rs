//! A report in the form that was asked for: JSON, a table as CSV or XLSX, or a chart as SVG or PNG.

mod chart;
mod csv;
mod xlsx;

use nimrs_contract::vocabulary::ReportFormat;

use super::table::Report;
use crate::service::error::{AppError, AppResult};

/// Writes a report in a form. It takes its time (up to a second for many rows), so it has no place on a thread that
/// serves requests.
pub fn render<R: Report>(report: &R, format: ReportFormat) -> AppResult<Vec<u8>> {
    match format {
        ReportFormat::Json => serde_json::to_vec(report).map_err(AppError::internal),
        ReportFormat::Csv => csv::write(&report.table()),
        ReportFormat::Xlsx => xlsx::write(&report.table()),
        ReportFormat::Svg | ReportFormat::Png => {
            let chart = report.chart().ok_or_else(|| undrawable(report.drawable()))?;
            let drawing = chart::draw(&chart).map_err(undrawable)?;
            if format == ReportFormat::Svg { chart::svg(&chart, &drawing) } else { chart::png(&chart, &drawing) }
        }
    }
}

/// A chart that there is none of, with what can be drawn.
fn undrawable(advice: impl AsRef<str>) -> AppError {
    let message = format!("This cannot be drawn. {} The formats json, csv and xlsx have it all.", advice.as_ref());
    AppError::invalid_at("query:format", "cannot_be_drawn", message)
}
