//! A field for each pair of a row and a column, darker for more.

use super::colors::{AXIS, FAINT_INK, of_heat, on};
use super::font::{fitted, shortened, widest, width};
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

/// Draws the fields; a hidden one is hatched, one without a value is white with a dash.
pub fn draw(chart: &Chart, columns: &[String], rows: &[Series]) -> Result<Drawing, &'static str> {
    if columns.len() > MOST_COLUMNS {
        return Err("There are too many columns for a heat map: narrow it, or count by quarter or year.");
    }
    if rows.is_empty() {
        return Err("There is nothing in it.");
    }
    let columns: Vec<String> = columns.iter().map(|label| clean(label)).collect();
    let note = (rows.len() > MOST_ROWS).then(|| shorten::note(MOST_ROWS, rows.len(), "rows"));
    let rows = shorten::series(rows, MOST_ROWS);
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let names = fitted(&names, SMALL, BESIDE);
    let numbers = rows.iter().flat_map(|row| row.values.iter().filter_map(|value| number(*value)));
    let most = numbers.reduce(f64::max);
    let mut sheet = Sheet::new(&chart.heading);
    let x = MARGIN + widest(&names, SMALL) + 12;
    let height = if rows.len() <= 12 { 42 } else { 24 };
    let count = Px::try_from(rows.len()).unwrap_or_default();
    let area = Area { x, y: sheet.y + 4, w: WIDTH - MARGIN - x, h: count * height };
    for ((row, name), y) in rows.iter().zip(names).zip((0..count).map(|index| area.y + index * height)) {
        sheet.text(x - 8, y + height / 2 + 5, name, Look { anchor: Anchor::End, ..Look::default() });
        fields(&mut sheet, Area { y, h: height, ..area }, &row.values, columns.len(), most.unwrap_or_default());
    }
    Placing::of(&columns, area.w).draw(&mut sheet, area, &columns);
    key(&mut sheet, &clean(&chart.unit), most);
    let any = |sort: Value| rows.iter().any(|row| row.values.contains(&sort));
    let mut entries = Vec::new();
    if any(Value::Suppressed) {
        entries.push(Entry { name: "suppressed: small counts are hidden".to_owned(), mark: Mark::Hidden });
    }
    if any(Value::Missing) {
        entries.push(Entry { name: "no value".to_owned(), mark: Mark::Blank });
    }
    sheet.legend(&entries);
    Ok(sheet.finish(&chart.heading, note))
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
        } else {
            sheet.blank(field);
        }
    }
}

/// The scale of the colors: from zero to the most where there is more than zero.
fn key(sheet: &mut Sheet, unit: &str, most: Option<f64>) {
    const STEPS: Px = 60;
    let y = sheet.y + 14;
    sheet.y = y + 18;
    let faint = Look { color: FAINT_INK, ..Look::default() };
    let (end, words) = match most {
        None => (MARGIN - 8, unit.to_owned()),
        Some(most) if most <= 0.0 => {
            swatch(sheet, Area { x: MARGIN, y, w: 24, h: 14 }, 0.0);
            (MARGIN + 24, format!("0   {unit}"))
        }
        Some(most) => {
            let x = MARGIN + width("0", SMALL, false) + 8;
            for step in 0..STEPS {
                swatch(sheet, Area { x: x + step * 4, y, w: 4, h: 14 }, f64::from(step) / f64::from(STEPS - 1));
            }
            let end = x + STEPS * 4;
            sheet.path(vec![(x, y), (end, y), (end, y + 14), (x, y + 14), (x, y)], AXIS, 1);
            sheet.text(MARGIN, y + 12, "0", Look::default());
            (end, format!("{}   {unit}", text(most)))
        }
    };
    sheet.text(end + 8, y + 12, shortened(&words, SMALL, WIDTH - MARGIN - end - 8), faint);
}

fn swatch(sheet: &mut Sheet, area: Area, share: f64) {
    sheet.fill(area, of_heat(share));
}
