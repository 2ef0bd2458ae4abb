//! Rows of a bulk import: where each begins and ends in the file, and what a historical record must say.

use chrono::{DateTime, Utc};
use nimrs_contract::import::ImportRow;

use super::faults::{Faults, FieldFault};
use super::submission::latest_plausible;

/// The most bytes of one row.
pub const MAX_ROW: usize = 1024 * 1024;

/// A row of the file as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// The line on which it begins, counted from 1.
    pub line: i64,
    /// Its bytes without the end of the line; `None` where it is too long.
    pub bytes: Option<Vec<u8>>,
    /// Where the row after it begins.
    pub next_offset: u64,
    /// On which line the row after it begins.
    pub next_line: i64,
    /// Whether the file ends before an end of the line.
    pub cut: bool,
    /// Whether the file ends within quotation marks.
    pub unclosed: bool,
}

/// Cuts a file that comes in pieces into rows. In CSV a line may end within quotation marks without ending the row.
#[derive(Debug)]
pub struct Splitter {
    quotes: bool,
    within: bool,
    row: Vec<u8>,
    too_long: bool,
    line: i64,
    first_line: i64,
    offset: u64,
}

impl Splitter {
    /// Begins at an offset of the file, on a line. `quotes` is whether the file is CSV.
    pub fn new(quotes: bool, offset: u64, line: i64) -> Self {
        Self { quotes, within: false, row: Vec::new(), too_long: false, line, first_line: line, offset }
    }

    /// Takes the next piece; gives the rows that end in it.
    pub fn take(&mut self, piece: &[u8], rows: &mut Vec<RawRow>) {
        let mut rest = piece;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at(end + 1);
            self.keep(line);
            self.line += 1;
            if !self.within {
                rows.push(self.end(false));
            }
            rest = after;
        }
        self.keep(rest);
    }

    /// The last row, where the file does not end with a line.
    pub fn finish(mut self) -> Option<RawRow> {
        if self.row.is_empty() && !self.too_long {
            return None;
        }
        self.line += 1;
        let unclosed = self.within;
        let row = self.end(true);
        Some(RawRow { unclosed, ..row })
    }

    fn keep(&mut self, bytes: &[u8]) {
        self.offset += bytes.len() as u64;
        if self.quotes && bytes.iter().filter(|byte| **byte == b'"').count() % 2 == 1 {
            self.within = !self.within;
        }
        if self.too_long || self.row.len() + bytes.len() > MAX_ROW + 2 {
            self.too_long = true;
            self.row = Vec::new();
        } else {
            self.row.extend_from_slice(bytes);
        }
    }

    fn end(&mut self, cut: bool) -> RawRow {
        let mut bytes = std::mem::take(&mut self.row);
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        }
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        let row = RawRow {
            line: self.first_line,
            bytes: (!self.too_long).then_some(bytes),
            next_offset: self.offset,
            next_line: self.line,
            cut,
            unclosed: false,
        };
        self.first_line = self.line;
        (self.too_long, self.within) = (false, false);
        row
    }
}

/// What a historical record lacks or contradicts, beside what no draft may: its type, when it happened, was discovered,
/// submitted and closed, in this order and not in the future.
pub fn historical_faults(row: &ImportRow, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    if row.content.incident_type.is_none() {
        faults.add("/content/incident_type", "required", "is required of a historical record");
    }
    let occurred = row.content.occurred.as_ref().and_then(|occurred| occurred.at);
    if occurred.is_none() {
        faults.add("/content/occurred/at", "required", "is required of a historical record");
    }
    let Some(dates) = &row.historical else {
        faults.add("/historical", "required", "is required in the mode historical");
        return faults.into_list();
    };
    let steps = [
        (
            "/historical/submitted_at",
            Some(dates.submitted_at),
            "must not be before content.occurred.at and discovered_at",
        ),
        ("/historical/report_filed_at", dates.report_filed_at, "must not be before submitted_at"),
        ("/historical/finished_at", dates.finished_at, "must not be before report_filed_at and submitted_at"),
        ("/historical/closed_at", Some(dates.closed_at), "must not be before what came before the closing"),
    ];
    let mut before = occurred.max(row.content.discovered_at);
    for (pointer, at, message) in steps {
        let Some(at) = at else { continue };
        if before.is_some_and(|before| at < before) {
            faults.add(pointer, "before_start", message);
        }
        if at > latest_plausible(now) {
            faults.add(pointer, "in_the_future", "must not lie in the future");
        }
        before = Some(before.map_or(at, |before| before.max(at)));
    }
    faults.into_list()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn split(text: &[u8], size: usize, quotes: bool) -> Vec<RawRow> {
        let mut splitter = Splitter::new(quotes, 0, 1);
        let mut rows = Vec::new();
        for piece in text.chunks(size.max(1)) {
            splitter.take(piece, &mut rows);
        }
        rows.extend(splitter.finish());
        rows
    }

    fn texts(rows: &[RawRow]) -> Vec<(i64, String)> {
        rows.iter().map(|row| (row.line, String::from_utf8(row.bytes.clone().unwrap_or_default()).unwrap())).collect()
    }

    #[test]
    fn rows_begin_on_their_lines() {
        let rows = split(b"a\r\n\nb\nc", 2, false);
        let expected = [(1, "a"), (2, ""), (3, "b"), (4, "c")].map(|(line, text)| (line, text.to_owned()));
        assert_eq!(texts(&rows), expected);
        assert_eq!(rows.iter().map(|row| row.cut).collect::<Vec<_>>(), [false, false, false, true]);
        assert_eq!(rows.last().unwrap().next_offset, 7);
        let rows = split(b"a,\"b\nc \"\"d\"\"\"\ne,\"f\n", 3, true);
        let expected = [(1, "a,\"b\nc \"\"d\"\"\""), (3, "e,\"f")].map(|(line, text)| (line, text.to_owned()));
        assert_eq!(texts(&rows), expected);
        assert!(rows[1].unclosed && rows[1].cut);
    }

    #[test]
    fn a_row_that_is_too_long_is_left_out_and_the_next_is_found() {
        let text = [vec![b'x'; MAX_ROW * 2], b"\nnext\n".to_vec()].concat();
        let rows = split(&text, 70_000, false);
        assert_eq!((rows[0].bytes.as_ref(), rows[0].line), (None, 1));
        assert_eq!(texts(&rows)[1], (2, "next".to_owned()));
        let just = [vec![b'x'; MAX_ROW], b"\r\n".to_vec()].concat();
        assert_eq!(split(&just, 70_000, false)[0].bytes.as_ref().map(Vec::len), Some(MAX_ROW));
    }

    proptest! {
        /// Whatever the pieces, and wherever one goes on: the same rows.
        #[test]
        fn rows_do_not_depend_on_the_pieces(text in "[ab\"\r\n]{0,60}", size in 1usize..9, quotes: bool) {
            let whole = split(text.as_bytes(), 1000, quotes);
            prop_assert_eq!(&split(text.as_bytes(), size, quotes), &whole);
            for (index, row) in whole.iter().enumerate() {
                let mut splitter = Splitter::new(quotes, row.next_offset, row.next_line);
                let mut rest = Vec::new();
                splitter.take(&text.as_bytes()[row.next_offset as usize..], &mut rest);
                rest.extend(splitter.finish());
                prop_assert_eq!(&rest[..], &whole[index + 1..]);
            }
        }
    }

    fn row(historical: serde_json::Value) -> ImportRow {
        serde_json::from_value(json!({
            "external_reference": "A", "historical": historical,
            "content": { "incident_type": "fall", "occurred": { "at": "2019-03-01T09:15:00Z" } },
        }))
        .unwrap()
    }

    #[test]
    fn historical_records_say_when_they_were_closed() {
        let now = "2026-03-02T15:00:00Z".parse().unwrap();
        let faults = |row: &ImportRow| -> Vec<(String, String)> {
            historical_faults(row, now).into_iter().map(|fault| (fault.pointer, fault.code)).collect()
        };
        let fault = |pointer: &str, code: &str| vec![(pointer.to_owned(), code.to_owned())];
        let day = |text: &str| format!("{text}T00:00:00Z");
        let whole = json!({ "submitted_at": day("2019-03-02"), "finished_at": day("2019-04-01"), "closed_at": day("2019-05-01") });
        assert!(faults(&row(whole)).is_empty());
        assert_eq!(faults(&row(json!(null))), fault("/historical", "required"));
        let early = json!({ "submitted_at": day("2019-02-02"), "closed_at": day("2019-05-01") });
        assert_eq!(faults(&row(early)), fault("/historical/submitted_at", "before_start"));
        let mut late = row(json!({ "submitted_at": day("2019-03-02"), "closed_at": day("2019-05-01") }));
        late.content.discovered_at = day("2019-03-02").parse().ok();
        assert!(faults(&late).is_empty());
        for discovered in ["2019-03-03", "2019-06-01"] {
            late.content.discovered_at = day(discovered).parse().ok();
            assert_eq!(faults(&late)[0], fault("/historical/submitted_at", "before_start")[0], "{discovered}");
        }
        let backwards = json!({ "submitted_at": day("2019-06-02"), "closed_at": day("2019-05-01") });
        assert_eq!(faults(&row(backwards)), fault("/historical/closed_at", "before_start"));
        let future = json!({ "submitted_at": day("2019-06-02"), "closed_at": day("2027-05-01") });
        assert_eq!(faults(&row(future)), fault("/historical/closed_at", "in_the_future"));
        let mut bare = row(json!({ "submitted_at": day("2019-06-02"), "closed_at": day("2019-07-01") }));
        bare.content = Default::default();
        assert_eq!(faults(&bare).len(), 2);
    }
}
