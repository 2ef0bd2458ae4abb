//! A line for each series, over labels that follow each other in time.

use super::bars::{axis, grid};
use super::colors::{self, of_series};
use super::font::{shortened, widest};
use super::labels::{Placing, middle};
use super::scale::{Scale, number, text};
use super::sheet::{Entry, Look, Mark, SMALL, Sheet, clean};
use super::{Area, Drawing, MARGIN, Px, WIDTH, shorten};
use crate::service::report::table::{Chart, Series, Value};

/// The height of the lines' area.
const HEIGHT: Px = 420;
/// The points in time that can be seen apart.
const MOST: usize = 2_000;

/// From one row of crosses to the next.
const ROW: Px = 14;

/// Draws the lines. Those with the most are drawn where there are too many to be told apart.
pub fn draw(chart: &Chart, labels: &[String], series: &[Series]) -> Result<Drawing, &'static str> {
    if labels.len() > MOST {
        return Err("There are too many points in time: narrow it, or count by quarter or year.");
    }
    let labels: Vec<String> = labels.iter().map(|label| clean(label)).collect();
    let note = (series.len() > colors::SERIES).then(|| shorten::note(colors::SERIES, series.len(), "lines"));
    let series = shorten::series(series, colors::SERIES);
    let scale = Scale::of(series.iter().flat_map(|series| series.values.iter().filter_map(|value| number(*value))));
    let mut sheet = Sheet::new(&chart.heading);
    let marks: Vec<String> = scale.marks().map(text).collect();
    let x = MARGIN + widest(&marks, SMALL).max(28) + 10;
    sheet.text(MARGIN, sheet.y + 12, shortened(&clean(&chart.unit), SMALL, 800), Look::default());
    let area = Area { x, y: sheet.y + 34, w: WIDTH - MARGIN - x, h: HEIGHT };
    grid(&mut sheet, area, scale);
    axis(&mut sheet, area);
    for (place, series) in series.iter().enumerate() {
        line(&mut sheet, area, scale, (place, series));
    }
    let below = crosses(&mut sheet, area, &series);
    Placing::of(&labels, area.w).draw(&mut sheet, Area { h: area.h + below, ..area }, &labels);
    sheet.legend(&entries(&series));
    Ok(sheet.finish(&chart.heading, note))
}

/// One line, broken where a value is missing or hidden.
fn line(sheet: &mut Sheet, area: Area, scale: Scale, (place, series): (usize, &Series)) {
    let count = series.values.len();
    // Points are seen apart only where there is room for them.
    let points = usize::try_from(area.w / 12).is_ok_and(|most| count <= most);
    let mut run: Vec<(Px, Px)> = Vec::new();
    for (index, value) in series.values.iter().enumerate() {
        if let Some(value) = number(*value) {
            run.push((middle(area, count, index), area.y + area.h - scale.length(value, area.h)));
        } else {
            end_run(sheet, &mut run, place, points);
        }
    }
    end_run(sheet, &mut run, place, points);
}

/// A cross for each hidden value, below the axis where nobody takes it for a low number: a row for each series that has
/// any, with its sample in front. How much room they take.
fn crosses(sheet: &mut Sheet, area: Area, series: &[Series]) -> Px {
    let floor = area.y + area.h;
    let mut y = floor;
    for (place, series) in series.iter().enumerate().filter(|(_, series)| series.values.contains(&Value::Suppressed)) {
        y += ROW;
        sheet.sample(area.x - 34, y + 5, Mark::Line(place));
        for (index, _) in series.values.iter().enumerate().filter(|(_, value)| **value == Value::Suppressed) {
            sheet.cross(middle(area, series.values.len(), index), y, of_series(place));
        }
    }
    if y > floor { y + ROW / 2 - floor } else { 0 }
}

fn end_run(sheet: &mut Sheet, run: &mut Vec<(Px, Px)>, place: usize, points: bool) {
    let color = of_series(place);
    if points || run.len() == 1 {
        for (x, y) in run.iter() {
            sheet.point(*x, *y, place, color);
        }
    }
    if run.len() > 1 {
        sheet.path(run.clone(), color, 2);
    }
    run.clear();
}

fn entries(series: &[Series]) -> Vec<Entry> {
    let named = series.iter().enumerate();
    let mut entries: Vec<Entry> =
        named.map(|(place, series)| Entry { name: series.name.clone(), mark: Mark::Line(place) }).collect();
    if series.iter().any(|series| series.values.contains(&Value::Suppressed)) {
        entries.push(Entry { name: "suppressed: a cross stands for a hidden count".to_owned(), mark: Mark::Cross });
    }
    entries
}
