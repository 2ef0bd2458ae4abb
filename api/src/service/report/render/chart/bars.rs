//! Bars and stacked bars: standing where their labels fit below them, lying where the labels are long.

use super::colors::{AXIS, GRID, of_series};
use super::font::{fitted, shortened, widest, width};
use super::labels::{Placing, middle, start};
use super::scale::{Scale, number, text};
use super::sheet::{Entry, Look, Mark, SMALL, Sheet, clean};
use super::{Anchor, Area, Drawing, MARGIN, Px, WIDTH, colors, shorten};
use crate::service::report::table::{Chart, Series, Value};

/// The height of standing bars, at most.
const HEIGHT: Px = 400;
/// From one lying bar to the next.
const ROW: Px = 26;
const ROW_STEP: usize = 26;
/// The lying bars that a drawing has room for.
const MOST_ROWS: usize = 60;
/// The standing bars that can be seen apart.
const MOST_COLUMNS: usize = 1_000;
/// How much of a bar stands for a hidden value.
const STUB: Px = 16;
/// The widest label of standing bars.
const SHORT: Px = 120;
/// The widest label beside lying bars.
const BESIDE: Px = 420;

/// The bars, what they are called, and what is said of them.
struct Bars<'c> {
    chart: &'c Chart,
    labels: Vec<String>,
    series: Vec<Series>,
    /// Of which bars a part is hidden: their lengths and sums say nothing.
    hidden: Vec<bool>,
    /// Where there is more than one series.
    legend: bool,
    scale: Scale,
    note: Option<String>,
}

/// A bar for each label.
pub fn plain(chart: &Chart, labels: &[String], values: &[Value]) -> Result<Drawing, &'static str> {
    draw(chart, labels, &[Series { name: chart.unit.clone(), values: values.to_vec() }], false)
}

/// A bar for each label, made of pieces.
pub fn stacked(chart: &Chart, labels: &[String], series: &[Series]) -> Result<Drawing, &'static str> {
    draw(chart, labels, series, true)
}

fn draw(chart: &Chart, labels: &[String], series: &[Series], legend: bool) -> Result<Drawing, &'static str> {
    let labels: Vec<String> = labels.iter().map(|label| clean(label)).collect();
    let lying = lies(&labels);
    let most = if lying { MOST_ROWS } else { MOST_COLUMNS };
    if !lying && labels.len() > most {
        return Err("There are too many points in time: narrow it, or count by quarter or year.");
    }
    let note = (labels.len() > most).then(|| shorten::note(most, labels.len(), "bars"));
    let (labels, series) = shorten::labels(&labels, series, most);
    let hides = |index: usize| series.iter().any(|series| series.values.get(index) == Some(&Value::Suppressed));
    let hidden = (0..labels.len()).map(hides).collect();
    let series = shorten::stack(&series, labels.len(), colors::SERIES);
    let scale = Scale::of((0..labels.len()).map(|index| sum(&series, index)));
    let bars = Bars { chart, labels, series, hidden, legend, scale, note };
    Ok(if lying { bars.lying() } else { bars.standing() })
}

/// Whether the labels are too long to stand below their bars, or are names of which none may be left out.
fn lies(labels: &[String]) -> bool {
    let slot = (WIDTH - 2 * MARGIN - 60) / Px::try_from(labels.len()).unwrap_or(Px::MAX).max(1);
    let widest = widest(labels, SMALL);
    let all_have_digits = labels.iter().all(|label| label.contains(|c: char| c.is_ascii_digit()));
    widest + 8 > slot && (widest > SHORT || (slot < 16 && !all_have_digits))
}

fn sum(series: &[Series], index: usize) -> f64 {
    series.iter().filter_map(|series| series.values.get(index).copied().and_then(number)).sum()
}

impl Bars<'_> {
    fn hidden(&self, index: usize) -> bool {
        self.hidden.get(index).copied().unwrap_or(false)
    }

    /// The pieces of a bar: their color, where they begin and where they end on an axis of a length.
    fn pieces(&self, index: usize, room: Px) -> Vec<(super::Rgb, Px, Px)> {
        let mut below = 0.0;
        let mut pieces = Vec::new();
        for (place, series) in self.series.iter().enumerate() {
            if let Some(value) = series.values.get(index).copied().and_then(number) {
                let (from, to) = (self.scale.length(below, room), self.scale.length(below + value, room));
                below += value;
                if value > 0.0 {
                    pieces.push((of_series(place), from, to.max(from + 1)));
                }
            }
        }
        pieces
    }

    fn standing(self) -> Drawing {
        let mut sheet = Sheet::new(&self.chart.heading);
        let marks: Vec<String> = self.scale.marks().map(text).collect();
        let x = MARGIN + widest(&marks, SMALL) + 10;
        sheet.text(MARGIN, sheet.y + 12, shortened(&clean(&self.chart.unit), SMALL, 800), Look::default());
        let area = Area { x, y: sheet.y + 38, w: WIDTH - MARGIN - x, h: HEIGHT };
        grid(&mut sheet, area, self.scale);
        for index in 0..self.labels.len() {
            self.stand(&mut sheet, area, index);
        }
        axis(&mut sheet, area);
        Placing::of(&self.labels, area.w).draw(&mut sheet, area, &self.labels);
        self.end(sheet)
    }

    fn stand(&self, sheet: &mut Sheet, area: Area, index: usize) {
        let slot = start(area, self.labels.len(), index + 1) - start(area, self.labels.len(), index);
        let w = (slot * 7 / 10).clamp(1, 72);
        let x = middle(area, self.labels.len(), index) - w / 2;
        let floor = area.y + area.h;
        let mut top = floor;
        for (color, from, to) in self.pieces(index, area.h) {
            // A hair between the pieces keeps them apart in gray too.
            let gap = Px::from(from > 0 && to - from > 2);
            sheet.fill(Area { x, y: floor - to, w, h: to - from - gap }, color);
            top = floor - to;
        }
        if self.hidden(index) {
            sheet.hatch(Area { x, y: top - STUB, w, h: STUB });
        } else if let Some(words) = self.total(index).filter(|words| width(words, 12, false) + 2 <= slot) {
            let look = Look { size: 12, anchor: Anchor::Middle, ..Look::default() };
            sheet.text(x + w / 2, top - 5, words, look);
        }
    }

    /// What all pieces of a bar come to, where there is anything.
    fn total(&self, index: usize) -> Option<String> {
        let any = self.series.iter().any(|series| series.values.get(index).copied().and_then(number).is_some());
        any.then(|| text(sum(&self.series, index)))
    }

    fn lying(self) -> Drawing {
        let mut sheet = Sheet::new(&self.chart.heading);
        let names = fitted(&self.labels, SMALL, BESIDE);
        let x = MARGIN + widest(&names, SMALL) + 12;
        let rows = Px::try_from(self.labels.len()).unwrap_or_default();
        sheet.text(x, sheet.y + 12, shortened(&clean(&self.chart.unit), SMALL, WIDTH - MARGIN - x), Look::default());
        // Room at the right for the number of the longest bar.
        let area = Area { x, y: sheet.y + 26, w: WIDTH - MARGIN - 70 - x, h: rows * ROW + 8 };
        for mark in self.scale.marks() {
            let at = area.x + self.scale.length(mark, area.w);
            sheet.path(vec![(at, area.y), (at, area.y + area.h)], GRID, 1);
            let look = Look { anchor: Anchor::Middle, ..Look::default() };
            sheet.text(at, area.y + area.h + 18, text(mark), look);
        }
        for ((index, name), y) in names.into_iter().enumerate().zip((area.y + 4..).step_by(ROW_STEP)) {
            self.lie(&mut sheet, Area { y, h: ROW, ..area }, index, name);
        }
        sheet.path(vec![(area.x, area.y), (area.x, area.y + area.h)], AXIS, 1);
        sheet.y = area.y + area.h + 26;
        self.end(sheet)
    }

    fn lie(&self, sheet: &mut Sheet, row: Area, index: usize, name: String) {
        let line = row.y + ROW / 2 + 5;
        sheet.text(row.x - 8, line, name, Look { anchor: Anchor::End, ..Look::default() });
        let mut end = row.x;
        for (color, from, to) in self.pieces(index, row.w) {
            let gap = Px::from(from > 0 && to - from > 2);
            sheet.fill(Area { x: row.x + from + gap, y: row.y + 4, w: to - from - gap, h: ROW - 8 }, color);
            end = row.x + to;
        }
        if self.hidden(index) {
            sheet.hatch(Area { x: end, y: row.y + 4, w: STUB * 2, h: ROW - 8 });
        } else if let Some(words) = self.total(index) {
            sheet.text(end + 6, line, words, Look { size: 12, ..Look::default() });
        }
    }

    fn end(self, mut sheet: Sheet) -> Drawing {
        let mut entries = Vec::new();
        if self.legend {
            let named = self.series.iter().enumerate();
            entries.extend(
                named.map(|(place, series)| Entry { name: series.name.clone(), mark: Mark::Fill(of_series(place)) }),
            );
        }
        if self.hidden.contains(&true) {
            let name = "suppressed: small counts are hidden, the length says nothing".to_owned();
            entries.push(Entry { name, mark: Mark::Hidden });
        }
        sheet.legend(&entries);
        sheet.finish(&self.chart.heading, self.note)
    }
}

/// The lines of a grid with their numbers.
pub fn grid(sheet: &mut Sheet, area: Area, scale: Scale) {
    for mark in scale.marks() {
        let y = area.y + area.h - scale.length(mark, area.h);
        sheet.path(vec![(area.x, y), (area.x + area.w, y)], GRID, 1);
        sheet.text(area.x - 8, y + 5, text(mark), Look { anchor: Anchor::End, ..Look::default() });
    }
}

/// The line at the bottom.
pub fn axis(sheet: &mut Sheet, area: Area) {
    let floor = area.y + area.h;
    sheet.path(vec![(area.x, floor), (area.x + area.w, floor)], AXIS, 1);
}
