//! A table as CSV (RFC 4180): CRLF, UTF-8 without a byte order mark, and nothing that a spreadsheet takes for a formula.

use std::borrow::Cow;

use chrono::SecondsFormat;
use csv::{Terminator, WriterBuilder};

use crate::service::error::{AppError, AppResult};
use crate::service::report::table::{Cell, Table};

/// What stands for a hidden cell.
pub const SUPPRESSED: &str = "suppressed";

/// The columns' keys and the rows; the heading is left out, so that programs read it as it is.
pub fn write(table: &Table) -> AppResult<Vec<u8>> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| column.key)).map_err(AppError::internal)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| text(cell).into_owned())).map_err(AppError::internal)?;
    }
    writer.into_inner().map_err(AppError::internal)
}

fn text(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => "".into(),
        Cell::Suppressed => SUPPRESSED.into(),
        Cell::Text(text) => harmless(text),
        Cell::Count(count) => count.to_string().into(),
        Cell::Number(number) if number.is_finite() => number.to_string().into(),
        Cell::Number(_) => "".into(),
        Cell::Date(date) => date.to_string().into(),
        Cell::Time(time) => time.to_rfc3339_opts(SecondsFormat::Secs, true).into(),
    }
}

/// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
fn harmless(text: &str) -> Cow<'_, str> {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => format!("'{text}").into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::report::table::Column;
    use proptest::prelude::*;

    fn table(rows: Vec<Vec<Cell>>) -> Table {
        let column = |key| Column { key, label: "Label" };
        let columns = vec![column("name"), column("count")];
        Table { columns, rows, ..Table::default() }
    }

    #[test]
    fn cells_are_quoted_where_they_must_be_and_lines_end_in_crlf() {
        let rows = vec![
            vec![Cell::Text("a \"b\", c".to_owned()), Cell::Count(-3)],
            vec![Cell::Suppressed, Cell::Number(1.5)],
            vec![Cell::Empty, Cell::Number(f64::NAN)],
            vec![Cell::Date("2026-03-08".parse().unwrap()), Cell::Time("2026-03-08T07:00:00.5Z".parse().unwrap())],
        ];
        let text = String::from_utf8(write(&table(rows)).unwrap()).unwrap();
        assert_eq!(
            text,
            "name,count\r\n\"a \"\"b\"\", c\",-3\r\nsuppressed,1.5\r\n,\r\n2026-03-08,2026-03-08T07:00:00Z\r\n"
        );
    }

    #[test]
    fn what_a_spreadsheet_would_run_is_text() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert_eq!(harmless(bad), format!("'{bad}"));
        }
        for good in ["", "a=1", "'=1", "Zoë", "1-1"] {
            assert_eq!(harmless(good), good);
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(name in ".*", count: i64) {
            let bytes = write(&table(vec![vec![Cell::Text(name.clone()), Cell::Count(count)]])).unwrap();
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let row = reader.records().next().unwrap().unwrap();
            let read = &row[0];
            prop_assert!(read == name || read.strip_prefix('\'') == Some(name.as_str()));
            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(&row[1], count.to_string());
        }
    }
}
