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

/// Draws the lines. Those with the most are drawn where there are too many to be told apart.
pub fn draw(chart: &Chart, labels: &[String], series: &[Series]) -> Result<Drawing, &'static str> {
    if labels.len() > MOST {
        return Err("There are too many points in time: narrow it, or count by quarter or year.");
    }
    let labels: Vec<String> = labels.iter().map(|label| clean(label)).collect();
    let (series, left_out) = shorten::series(series, colors::SERIES);
    let scale = Scale::of(series.iter().flat_map(|series| series.values.iter().filter_map(|value| number(*value))));
    let mut sheet = Sheet::new(&chart.heading);
    let marks: Vec<String> = scale.marks().map(text).collect();
    let x = MARGIN + widest(&marks, SMALL) + 10;
    sheet.text(MARGIN, sheet.y + 12, shortened(&clean(&chart.unit), SMALL, 800), Look::default());
    let area = Area { x, y: sheet.y + 34, w: WIDTH - MARGIN - x, h: HEIGHT };
    grid(&mut sheet, area, scale);
    axis(&mut sheet, area);
    for (place, series) in series.iter().enumerate() {
        line(&mut sheet, area, scale, (place, series));
    }
    Placing::of(&labels, area.w).draw(&mut sheet, area, &labels);
    sheet.legend(&entries(&series));
    let note = format!("Drawn are the {} largest; {left_out} more are in the table.", colors::SERIES);
    Ok(sheet.finish(&chart.heading, (left_out > 0).then_some(note)))
}

/// One line, broken where a value is missing or hidden; a hidden one has a cross at the axis.
fn line(sheet: &mut Sheet, area: Area, scale: Scale, (place, series): (usize, &Series)) {
    let color = of_series(place);
    let count = series.values.len();
    // Points are seen apart only where there is room for them.
    let points = usize::try_from(area.w / 12).is_ok_and(|most| count <= most);
    let mut run: Vec<(Px, Px)> = Vec::new();
    for (index, value) in series.values.iter().enumerate() {
        let x = middle(area, count, index);
        if let Some(value) = number(*value) {
            run.push((x, area.y + area.h - scale.length(value, area.h)));
        } else {
            end_run(sheet, &mut run, place, points);
            if *value == Value::Suppressed {
                // Several series may hide the same point; each has a place of its own.
                let beside = Px::try_from(place).unwrap_or_default() * 3;
                sheet.cross(x + beside - 6, area.y + area.h - 6, color);
            }
        }
    }
    end_run(sheet, &mut run, place, points);
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
        entries.push(Entry { name: "suppressed: small counts are hidden".to_owned(), mark: Mark::Cross });
    }
    entries
}
