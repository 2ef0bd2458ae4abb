//! A field for each pair of a row and a column, darker for more.

use super::colors::{AXIS, FAINT_INK, of_heat, on};
use super::font::{shortened, widest, width};
use super::labels::{Placing, middle, start};
use super::scale::{number, text};
use super::sheet::{Entry, Look, Mark, SMALL, Sheet, clean};
use super::{Anchor, Area, Drawing, MARGIN, Px, WIDTH, shorten};
use crate::service::report::table::{Chart, Series, Value};

/// The rows that a drawing has room for.
const MOST_ROWS: usize = 60;
/// The columns that can be seen apart.
const MOST_COLUMNS: usize = 120;
/// The widest label beside the rows.
const BESIDE: Px = 320;

/// Draws the fields; a hidden one is hatched, one without a value is left white.
pub fn draw(chart: &Chart, columns: &[String], rows: &[Series]) -> Result<Drawing, &'static str> {
    if columns.len() > MOST_COLUMNS {
        return Err("There are too many columns for a heat map: narrow it, or count by quarter or year.");
    }
    if rows.is_empty() {
        return Err("There is nothing in it.");
    }
    let columns: Vec<String> = columns.iter().map(|label| clean(label)).collect();
    let (rows, left_out) = shorten::series(rows, MOST_ROWS);
    let names: Vec<String> = rows.iter().map(|row| clean(&row.name)).collect();
    let most = rows.iter().flat_map(|row| row.values.iter().filter_map(|value| number(*value))).fold(0.0, f64::max);
    let mut sheet = Sheet::new(&chart.heading);
    let beside = widest(&names, SMALL).min(BESIDE);
    let x = MARGIN + beside + 12;
    let height = if rows.len() <= 12 { 42 } else { 24 };
    let count = Px::try_from(rows.len()).unwrap_or_default();
    let area = Area { x, y: sheet.y + 4, w: WIDTH - MARGIN - x, h: count * height };
    for ((row, name), y) in rows.iter().zip(&names).zip((0..count).map(|index| area.y + index * height)) {
        let words = shortened(name, SMALL, beside);
        sheet.text(x - 8, y + height / 2 + 5, words, Look { anchor: Anchor::End, ..Look::default() });
        fields(&mut sheet, Area { y, h: height, ..area }, &row.values, columns.len(), most);
    }
    Placing::of(&columns, area.w).draw(&mut sheet, area, &columns);
    key(&mut sheet, &clean(&chart.unit), most);
    if rows.iter().any(|row| row.values.contains(&Value::Suppressed)) {
        sheet.legend(&[Entry { name: "suppressed: small counts are hidden".to_owned(), mark: Mark::Hidden }]);
    }
    let note = format!("Drawn are the {MOST_ROWS} largest; {left_out} more are in the table.");
    Ok(sheet.finish(&chart.heading, (left_out > 0).then_some(note)))
}

fn fields(sheet: &mut Sheet, row: Area, values: &[Value], count: usize, most: f64) {
    for index in 0..count {
        let x = start(row, count, index);
        let w = start(row, count, index + 1) - x;
        let field = Area { x, y: row.y, w: w - 1, h: row.h - 1 };
        let value = values.get(index).copied().unwrap_or(Value::Missing);
        if let Some(value) = number(value) {
            let color = of_heat(if most > 0.0 { value / most } else { 0.0 });
            sheet.fill(field, color);
            let words = text(value);
            if width(&words, 12, false) + 4 <= w {
                let look = Look { size: 12, anchor: Anchor::Middle, color: on(color), ..Look::default() };
                sheet.text(middle(row, count, index), row.y + row.h / 2 + 4, words, look);
            }
        } else if value == Value::Suppressed {
            sheet.hatch(field);
        }
    }
}

/// The scale of the colors.
fn key(sheet: &mut Sheet, unit: &str, most: f64) {
    const STEPS: Px = 60;
    let y = sheet.y + 14;
    let x = MARGIN + width("0", SMALL, false) + 8;
    for step in 0..STEPS {
        let color = of_heat(f64::from(step) / f64::from(STEPS - 1));
        sheet.fill(Area { x: x + step * 4, y, w: 4, h: 14 }, color);
    }
    let end = x + STEPS * 4;
    sheet.path(vec![(x, y), (end, y), (end, y + 14), (x, y + 14), (x, y)], AXIS, 1);
    sheet.text(MARGIN, y + 12, "0", Look::default());
    let words = format!("{}   {unit}; white: no value", text(most));
    sheet.text(
        end + 8,
        y + 12,
        shortened(&words, SMALL, WIDTH - MARGIN - end - 8),
        Look { color: FAINT_INK, ..Look::default() },
    );
    sheet.y = y + 18;
}
