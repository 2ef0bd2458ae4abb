//! The census: patient days by facility or unit and month, by hand or as CSV (RFC 4180) in UTF-8.

use std::collections::HashMap;

use super::access_request::list::{Lines, decode, fault, unreadable};
use super::faults::FieldFault;
use super::report::{month_key, month_of_key};

/// The header of a census as CSV, exactly.
pub const HEADER: [&str; 3] = ["unit", "month", "patient_days"];
/// The most rows, without the header.
pub const MOST_ROWS: usize = 1000;
/// The most patient days of a month.
pub const MOST_DAYS: i32 = 10_000_000;

/// A row without faults of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CensusLine {
    /// The line on which it begins.
    pub line: u64,
    /// The unit's name or id; `None` stands for the facility as a whole.
    pub unit: Option<String>,
    /// The month, as [`super::incident_facts::month_number`] numbers it.
    pub month: i32,
    /// The patient days.
    pub patient_days: i32,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CensusFile {
    /// Rows, good and bad.
    pub rows: usize,
    /// The good ones.
    pub good: Vec<CensusLine>,
    /// Every fault of the others.
    pub faults: Vec<FieldFault>,
}

/// The month of a key; a fault for what is none, or lies after the running month.
pub fn month(key: &str, running: i32) -> Result<i32, (&'static str, String)> {
    match month_of_key(key) {
        None => Err(("wrong_format", "must be a month of the years 1900 to 2999, such as 2026-03".to_owned())),
        Some(month) if month > running => {
            Err(("future", format!("must not be later than the running month, {}", month_key(running))))
        }
        Some(month) => Ok(month),
    }
}

/// Reads a census. `Err` is a fault of the file as a whole: its encoding, its header, its length.
pub fn read(bytes: &[u8], running: i32) -> Result<CensusFile, FieldFault> {
    let text = decode(bytes)?;
    if let Some(line) = unclosed_quote(text) {
        let message = "A quote opens on this line and is not closed, so that all that follows is one cell. Close it; a quote \
                       within a cell is written twice.";
        return Err(fault(line, "", "unclosed_quote", message));
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let (mut records, mut lines) = (reader.records(), Lines::of(text));
    match records.next() {
        None => return Err(fault(1, "", "empty", "The file is empty.")),
        Some(first) => {
            let first = first.map_err(|error| unreadable(lines.at(error.position())))?;
            check_header(&first, lines.at(first.position()))?;
        }
    }
    let mut file = CensusFile::default();
    let mut seen = HashMap::new();
    for record in records {
        file.rows += 1;
        if file.rows > MOST_ROWS {
            let message = format!("A census has at most {MOST_ROWS} rows and 1 MiB; split it into several files.");
            return Err(FieldFault { pointer: String::new(), ..fault(0, "", "too_many_rows", message) });
        }
        let record = record.map_err(|error| unreadable(lines.at(error.position())))?;
        let line = lines.at(record.position());
        if let Some(row) = check_row(&record, line, running, &mut file.faults) {
            let first = *seen.entry((row.unit.clone().map(|unit| unit.to_lowercase()), row.month)).or_insert(line);
            if first == line {
                file.good.push(row);
            } else {
                file.faults.push(fault(line, "month", "repeated", format!("stands on line {first} already")));
            }
        }
    }
    if file.rows == 0 {
        return Err(fault(1, "", "empty", "The census has a header and no rows."));
    }
    Ok(file)
}

/// The line on which a quote opens that no other closes (RFC 4180 section 2, rules 5 to 7).
fn unclosed_quote(text: &str) -> Option<u64> {
    let (mut line, mut opened, mut begins) = (1, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, opened) {
            // Written twice it is a quote of the cell.
            (b'"', Some(_)) if bytes.peek() == Some(&b'"') => drop(bytes.next()),
            (b'"', Some(_)) => opened = None,
            (b'"', None) if begins => opened = Some(line),
            _ => (),
        }
        let ends = byte == b'\n' || (byte == b'\r' && bytes.peek() != Some(&b'\n'));
        line += u64::from(ends);
        begins = opened.is_none() && (ends || byte == b',');
    }
    opened
}

fn check_header(found: &csv::StringRecord, line: u64) -> Result<(), FieldFault> {
    if found.iter().eq(HEADER) {
        return Ok(());
    }
    let found: String =
        found.iter().collect::<Vec<_>>().join(",").chars().filter(|c| !c.is_control()).take(100).collect();
    let message = format!("The first line must be exactly {}, with commas between; it is {found:?}.", HEADER.join(","));
    Err(fault(line, "", "wrong_header", message))
}

fn check_row(record: &csv::StringRecord, line: u64, running: i32, faults: &mut Vec<FieldFault>) -> Option<CensusLine> {
    if record.len() != HEADER.len() {
        let message = format!("must have {} cells, and has {}", HEADER.len(), record.len());
        faults.push(fault(line, "", "wrong_columns", message));
        return None;
    }
    let cell = |index: usize| record.get(index).unwrap_or_default().trim();
    let month = month(cell(1), running).map_err(|(code, message)| faults.push(fault(line, "month", code, message)));
    let digits = !cell(2).is_empty() && cell(2).bytes().all(|byte| byte.is_ascii_digit());
    let days = cell(2).parse::<i32>().ok().filter(|days| digits && *days <= MOST_DAYS);
    if days.is_none() {
        let message = format!("must be a whole number from 0 to {MOST_DAYS}, without separators");
        faults.push(fault(line, "patient_days", "wrong_format", message));
    }
    let unit = Some(cell(0).to_owned()).filter(|unit| !unit.is_empty());
    Some(CensusLine { line, unit, month: month.ok()?, patient_days: days? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RUNNING: i32 = 2026 * 12 + 2;

    fn codes(rows: &str) -> Vec<(String, String)> {
        let file = read(format!("unit,month,patient_days\n{rows}").as_bytes(), RUNNING).unwrap();
        file.faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn a_good_census() {
        let file =
            read(b"unit,month,patient_days\r\n,2026-03,2712\r\n\"Ward 7, East\",2026-02,0\r\n", RUNNING).unwrap();
        assert_eq!((file.rows, file.faults.len()), (2, 0));
        let unit = Some("Ward 7, East".to_owned());
        assert_eq!(file.good[1], CensusLine { line: 3, unit, month: RUNNING - 1, patient_days: 0 });
        assert_eq!(file.good[0].unit, None);
    }

    #[test]
    fn each_fault_has_its_line_and_column() {
        let found = codes(
            ",2026-04,1\n,2026-3,1\n,2026-03,1.5\n,2026-02,-1\n,2026-01,10000001\n,2025-12\nA,2025-11,1\na,2025-11,2\n,2025-10,+1\n",
        );
        let expected = [
            ("line:2/month", "future"),
            ("line:3/month", "wrong_format"),
            ("line:4/patient_days", "wrong_format"),
            ("line:5/patient_days", "wrong_format"),
            ("line:6/patient_days", "wrong_format"),
            ("line:7", "wrong_columns"),
            ("line:9/month", "repeated"),
            ("line:10/patient_days", "wrong_format"),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned())));
    }

    #[test]
    fn files_that_are_no_census() {
        for (text, code) in [
            ("", "empty"),
            ("unit,month,patient_days\n", "empty"),
            ("unit;month;patient_days\n;2026-01;5\n", "wrong_header"),
            ("month,patient_days\n", "wrong_header"),
            ("unit,month,patient_days\n\"Ward 7,2026-01,5\n,2026-02,5\n", "unclosed_quote"),
            ("\"unit,month,patient_days\n", "unclosed_quote"),
        ] {
            assert_eq!(read(text.as_bytes(), RUNNING).unwrap_err().code, code, "{text}");
        }
        let long = format!("unit,month,patient_days\n{}", ",,\n".repeat(1001));
        assert_eq!(read(long.as_bytes(), RUNNING).unwrap_err().code, "too_many_rows");
    }

    #[test]
    fn a_quote_that_is_not_closed_has_its_line() {
        for (rows, line) in [
            ("a,b\n\"c,d\ne,f\n", Some(2)),
            ("\"a\r\nb\",c\r\nd,\"e\r\n", Some(3)),
            ("a\r\"b\"\"c\r", Some(2)),
            ("\"a\"\"b\",c\n\"\"\n", None),
            ("5\" pipe,c\n", None),
            ("", None),
        ] {
            assert_eq!(unclosed_quote(rows), line, "{rows:?}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes, RUNNING);
            let _ = read(&[b"unit,month,patient_days\n", bytes.as_slice()].concat(), RUNNING);
        }
    }
}
