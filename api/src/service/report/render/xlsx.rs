//! A table as a workbook: the heading, a header that stays in view, and cells of their types.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::csv::SUPPRESSED;
use crate::service::error::{AppError, AppResult};
use crate::service::report::table::{Cell, Heading, Table};

/// The most characters that a spreadsheet takes in a cell.
const MAX_TEXT: usize = 32_767;
/// The most rows of a sheet.
const MAX_ROWS: usize = 1_048_576;
/// The widest column, in pixels; longer texts are cut in the view alone.
const WIDEST: u32 = 420;

/// The whole table; a text is always text, whatever it begins with.
pub fn write(table: &Table) -> AppResult<Vec<u8>> {
    if table.rows.len() + table.heading.notes.len() + 8 > MAX_ROWS {
        let message = "A sheet has at most 1,048,576 rows. Ask for csv, or narrow the report.";
        return Err(AppError::invalid_at("query:format", "too_many_rows", message));
    }
    workbook(table).map_err(AppError::internal)
}

fn workbook(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(
        &DocProperties::new().set_title(clean(&table.heading.title)).set_subject(&table.heading.period),
    );
    let sheet = book.add_worksheet();
    sheet.set_name("Report")?;
    let formats = Formats::new();
    let first = head(sheet, &formats, table)?;
    for (row, cells) in (first..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            write_cell(sheet, &formats, (row, column), cell)?;
        }
    }
    fit(sheet, table)?;
    book.save_to_buffer()
}

struct Formats {
    title: Format,
    note: Format,
    header: Format,
    hidden: Format,
    count: Format,
    number: Format,
    date: Format,
    time: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            title: Format::new().set_bold().set_font_size(14),
            note: Format::new().set_font_color(Color::RGB(0x55_55_55)),
            header: Format::new()
                .set_bold()
                .set_background_color(Color::RGB(0xE6_EE_F5))
                .set_border_bottom(FormatBorder::Thin),
            hidden: Format::new().set_italic().set_font_color(Color::RGB(0x55_55_55)).set_align(FormatAlign::Right),
            count: Format::new().set_num_format("#,##0"),
            number: Format::new().set_num_format("#,##0.00"),
            date: Format::new().set_num_format("yyyy-mm-dd"),
            time: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss \"UTC\""),
        }
    }
}

/// Writes the heading and the header, which stay in view; the row after them.
fn head(sheet: &mut Worksheet, formats: &Formats, table: &Table) -> Result<u32, XlsxError> {
    let Heading { title, period, only, source, notes } = &table.heading;
    sheet.write_string_with_format(0, 0, clean(title), &formats.title)?;
    let mut row = 1;
    for line in [period, only, source].into_iter().chain(notes).filter(|line| !line.is_empty()) {
        sheet.write_string_with_format(row, 0, clean(line), &formats.note)?;
        row += 1;
    }
    // A line without anything keeps the table apart from its heading.
    row += 1;
    for (index, column) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(row, index, column.label, &formats.header)?;
    }
    sheet.set_freeze_panes(row + 1, 0)?;
    if let (false, Some(last)) = (table.rows.is_empty(), last(table.columns.len())) {
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(row, 0, row + rows, last)?;
    }
    sheet.set_repeat_rows(row, row)?;
    Ok(row + 1)
}

fn last(columns: usize) -> Option<u16> {
    u16::try_from(columns.checked_sub(1)?).ok()
}

fn write_cell(sheet: &mut Worksheet, formats: &Formats, at: (u32, u16), cell: &Cell) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Suppressed => sheet.write_string_with_format(row, column, SUPPRESSED, &formats.hidden)?,
        Cell::Text(text) => sheet.write_string(row, column, clean(text))?,
        // A spreadsheet counts in floating point: exact up to 2^53.
        #[expect(clippy::cast_precision_loss, reason = "no count comes near 2^53")]
        Cell::Count(count) => sheet.write_number_with_format(row, column, *count as f64, &formats.count)?,
        Cell::Number(number) if !number.is_finite() => return Ok(()),
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, &formats.number)?,
        Cell::Date(date) => match excel_date(*date) {
            Ok(excel) => sheet.write_datetime_with_format(row, column, &excel, &formats.date)?,
            // Spreadsheets know no days before 1900.
            Err(_) => sheet.write_string(row, column, date.to_string())?,
        },
        Cell::Time(time) => match excel_time(*time) {
            Ok(excel) => sheet.write_datetime_with_format(row, column, &excel, &formats.time)?,
            Err(_) => sheet.write_string(row, column, time.to_rfc3339())?,
        },
    };
    Ok(())
}

fn excel_date(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or_default(), part(date.month()), part(date.day()))
}

fn excel_time(time: DateTime<Utc>) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let hour = u16::try_from(time.hour()).unwrap_or_default();
    excel_date(time.date_naive())?.and_hms(hour, part(time.minute()), f64::from(time.second()))
}

/// Sets each column as wide as its longest cell, within reason. The heading runs on over the columns and is not counted.
fn fit(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    for (index, column) in table.columns.iter().enumerate() {
        let longest = table.rows.iter().filter_map(|row| row.get(index)).map(shown).max().unwrap_or_default();
        // Seven pixels a character and some air; more air in the header for the arrow of its filter.
        let pixels = (longest * 7 + 12).max(column.label.chars().count() * 8 + 28);
        let pixels = u32::try_from(pixels).unwrap_or(WIDEST).clamp(64, WIDEST);
        sheet.set_column_width_pixels(u16::try_from(index).unwrap_or(u16::MAX), pixels)?;
    }
    Ok(())
}

/// How many characters of a cell are seen.
fn shown(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Suppressed => SUPPRESSED.len(),
        Cell::Text(text) => text.chars().count(),
        Cell::Count(_) | Cell::Number(_) | Cell::Date(_) => 12,
        Cell::Time(_) => 24,
    }
}

/// A text that a sheet can hold.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::report::table::Column;

    #[test]
    fn every_kind_of_cell_is_written() {
        let columns = vec![Column { key: "a", label: "A" }];
        let cells = [
            Cell::Empty,
            Cell::Suppressed,
            Cell::Text("=1+1\u{1}".to_owned()),
            Cell::Text("x".repeat(40_000)),
            Cell::Count(12),
            Cell::Number(f64::INFINITY),
            Cell::Number(0.25),
            Cell::Date("1850-01-01".parse().unwrap()),
            Cell::Date("2026-03-08".parse().unwrap()),
            Cell::Time("2026-03-08T07:00:00Z".parse().unwrap()),
        ];
        let rows = cells.into_iter().map(|cell| vec![cell]).collect();
        let heading = Heading { title: "=Title".to_owned(), notes: vec!["Note".to_owned()], ..Heading::default() };
        let book = write(&Table { heading, columns, rows }).unwrap();
        assert_eq!(&book[..2], b"PK");
    }

    #[test]
    fn a_table_without_rows_or_columns_is_a_workbook_too() {
        assert!(write(&Table::default()).is_ok());
    }
}
