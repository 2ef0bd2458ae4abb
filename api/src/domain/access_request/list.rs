//! A list of new users as CSV (RFC 4180) in UTF-8: read with every fault of every row.

use std::collections::HashMap;

use nimrs_contract::vocabulary::{Code, OrganizationKind, SecurityGroup};

use super::group_fault;
use crate::domain::faults::FieldFault;
use crate::domain::mail_address::MailAddress;
use crate::domain::shown_name::{formula_fault, name_fault};

/// The header, exactly.
pub const HEADER: [&str; 4] = ["user_id", "display_name", "email", "security_group"];
/// The most rows of a list, without the header.
pub const MOST_ROWS: usize = 1000;
/// Shortest and longest user ID.
const USER_ID: std::ops::RangeInclusive<usize> = 3..=64;
/// The longest name in characters.
const LONGEST_NAME: usize = 200;

/// A row without faults of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUser {
    /// The line on which it begins.
    pub line: u64,
    /// The user ID.
    pub user_id: String,
    /// The name.
    pub display_name: String,
    /// The mail address.
    pub email: String,
    /// The security group.
    pub group: SecurityGroup,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// Rows, good and bad.
    pub rows: usize,
    /// The good ones.
    pub good: Vec<NewUser>,
    /// Every fault of the others.
    pub faults: Vec<FieldFault>,
}

/// The fault of a row.
pub fn fault(line: u64, column: &str, code: &str, message: impl Into<String>) -> FieldFault {
    let pointer = if column.is_empty() { format!("line:{line}") } else { format!("line:{line}/{column}") };
    FieldFault { pointer, code: code.to_owned(), message: message.into() }
}

/// Whether a text can be a user ID.
pub fn is_user_id(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    USER_ID.contains(&text.len())
        && text.bytes().all(inner)
        && text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
}

/// Reads a list for an organization. `Err` is a fault of the file as a whole: its encoding, its header, its length.
pub fn read(bytes: &[u8], kind: OrganizationKind) -> Result<List, FieldFault> {
    let text = decode(bytes)?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let (mut records, mut lines) = (reader.records(), Lines::of(text));
    match records.next() {
        None => return Err(fault(1, "", "empty", "The file is empty.")),
        Some(first) => {
            let first = first.map_err(|error| unreadable(lines.at(error.position())))?;
            check_header(&first, lines.at(first.position()))?;
        }
    }
    let (mut list, mut rows) = (List::default(), Vec::new());
    for record in records {
        list.rows += 1;
        if list.rows > MOST_ROWS {
            let message = format!("A list has at most {MOST_ROWS} rows and 1 MiB; split it into several files.");
            return Err(FieldFault { pointer: String::new(), ..fault(0, "", "too_many_rows", message) });
        }
        let record = record.map_err(|error| unreadable(lines.at(error.position())))?;
        let line = lines.at(record.position());
        let before = list.faults.len();
        let row = check_row(&record, line, kind, &mut list.faults);
        rows.extend(row.filter(|_| list.faults.len() == before));
    }
    if list.rows == 0 {
        return Err(fault(1, "", "empty", "The list has a header and no rows."));
    }
    list.good = without_repeats(rows, &mut list.faults);
    Ok(list)
}

/// Counts lines up to where a row begins, whatever ends them: LF, CRLF, or a CR alone. The reader's own count misses
/// what it skips between two rows, the second half of a CRLF and empty lines.
pub(in crate::domain) struct Lines<'a> {
    bytes: &'a [u8],
    counted: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// Of this text.
    pub fn of(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), counted: 0, line: 1 }
    }

    /// The line of the first sign of the row that was read from this position on. Rows are asked for in their order.
    pub fn at(&mut self, position: Option<&csv::Position>) -> u64 {
        let from = position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        let is_end = |at: usize| matches!(self.bytes.get(at), Some(b'\r' | b'\n'));
        let start = (from..).find(|at| !is_end(*at)).unwrap_or(from);
        while self.counted < start.min(self.bytes.len()) {
            let crlf = self.bytes.get(self.counted + 1) == Some(&b'\n');
            match self.bytes[self.counted] {
                b'\n' => self.line += 1,
                b'\r' if !crlf => self.line += 1,
                _ => (),
            }
            self.counted += 1;
        }
        self.line
    }
}

/// UTF-8, with or without its byte-order mark; other encodings are named where they can be told.
pub(in crate::domain) fn decode(bytes: &[u8]) -> Result<&str, FieldFault> {
    let wrong = |what: String| FieldFault {
        pointer: String::new(),
        code: "wrong_encoding".to_owned(),
        message: format!("{what}; save it as CSV in UTF-8 (in Excel: \"CSV UTF-8\")."),
    };
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(wrong("The file is in UTF-16".to_owned()));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(wrong("The file holds the character U+0000, as UTF-16 and UTF-32 without a mark do".to_owned()));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        wrong(format!("Line {line} is not in UTF-8"))
    })
}

/// The fault of a line that is no CSV.
pub(in crate::domain) fn unreadable(line: u64) -> FieldFault {
    fault(line, "", "malformed_csv", "This line cannot be read as CSV.")
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

fn check_row(
    record: &csv::StringRecord,
    line: u64,
    kind: OrganizationKind,
    faults: &mut Vec<FieldFault>,
) -> Option<NewUser> {
    let [user_id, display_name, email, group] =
        HEADER.map(|name| record.get(HEADER.iter().position(|of| *of == name).unwrap_or_default()).unwrap_or_default());
    if record.len() != HEADER.len() {
        let message = format!("must have {} cells, and has {}", HEADER.len(), record.len());
        faults.push(fault(line, "", "wrong_columns", message));
        return None;
    }
    for (column, cell) in HEADER.iter().zip(record.iter()) {
        let wrong = if *column == "display_name" { name_fault(cell) } else { formula_fault(cell) };
        faults.extend(wrong.map(|(code, message)| fault(line, column, code, message)));
    }
    let group = check_cells(line, [user_id, display_name, email, group], kind, faults)?;
    let trimmed = |text: &str| text.trim().to_owned();
    Some(NewUser { line, user_id: trimmed(user_id), display_name: trimmed(display_name), email: trimmed(email), group })
}

fn check_cells(
    line: u64,
    [user_id, display_name, email, group]: [&str; 4],
    kind: OrganizationKind,
    faults: &mut Vec<FieldFault>,
) -> Option<SecurityGroup> {
    let mut add = |column: &str, code: &str, message: String| faults.push(fault(line, column, code, message));
    if !is_user_id(user_id.trim()) {
        let message =
            "must have 3 to 64 letters, digits, dots, underscores or hyphens, and begin with a letter or digit";
        add("user_id", "wrong_format", message.to_owned());
    }
    let name = display_name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        add("display_name", "wrong_format", format!("must be a name of 1 to {LONGEST_NAME} characters"));
    }
    if let Err(error) = MailAddress::parse(email.trim()) {
        add("email", "mail_address", error.to_string());
    }
    let Some(found) = SecurityGroup::from_code(group.trim()) else {
        let codes: Vec<&str> =
            SecurityGroup::ALL.iter().filter(|group| group_fault(**group, kind).is_none()).map(|g| g.code()).collect();
        add("security_group", "unknown_value", format!("must be one of {}", codes.join(", ")));
        return None;
    };
    if let Some(message) = group_fault(found, kind) {
        add("security_group", "does_not_fit", message);
    }
    Some(found)
}

/// The rows whose user ID and address stand in no row before.
fn without_repeats(rows: Vec<NewUser>, faults: &mut Vec<FieldFault>) -> Vec<NewUser> {
    let mut seen: HashMap<(&str, String), u64> = HashMap::new();
    let mut kept = Vec::with_capacity(rows.len());
    for row in rows {
        let keys = [("user_id", row.user_id.to_lowercase()), ("email", row.email.to_lowercase())];
        let before = faults.len();
        for (column, key) in &keys {
            if let Some(line) = seen.get(&(*column, key.clone())) {
                faults.push(fault(row.line, column, "repeated", format!("stands on line {line} already")));
            }
        }
        if faults.len() == before {
            seen.extend(keys.map(|key| (key, row.line)));
            kept.push(row);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str = "user_id,display_name,email,security_group\n\
        dana.reyes,Dana Reyes,dana@example.org,level_2\n\
        lee,\"Lee, Jordan\",lee@example.org,level_1\n";

    fn facility(text: impl AsRef<[u8]>) -> Result<List, FieldFault> {
        read(text.as_ref(), OrganizationKind::Facility)
    }

    fn codes(text: &str) -> Vec<(String, String)> {
        let list = facility(text).unwrap();
        list.faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    fn row(row: &str) -> Vec<(String, String)> {
        codes(&format!("{}\n{row}\n", HEADER.join(",")))
    }

    #[test]
    fn a_good_list_with_or_without_a_mark_and_with_either_line_end() {
        let list = facility(GOOD).unwrap();
        assert_eq!((list.rows, list.good.len(), list.faults.len()), (2, 2, 0));
        assert_eq!((list.good[1].line, list.good[1].display_name.as_str()), (3, "Lee, Jordan"));
        assert_eq!(facility(format!("\u{feff}{GOOD}")).unwrap(), list);
        assert_eq!(facility(GOOD.replace('\n', "\r\n")).unwrap().good.len(), 2);
        assert_eq!(facility(GOOD.trim_end()).unwrap(), list);
    }

    #[test]
    fn other_encodings_are_named() {
        let utf_16: Vec<u8> = "\u{feff}user_id".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bare: Vec<u8> = "user_id,".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let latin = [GOOD.as_bytes(), b"ren\xe9,Ren\xe9,r@example.org,level_2\n"].concat();
        for (bytes, says) in [(utf_16, "UTF-16"), (bare, "U+0000"), (latin, "Line 4")] {
            let fault = facility(bytes).unwrap_err();
            assert_eq!(fault.code, "wrong_encoding");
            assert!(fault.message.contains(says), "{}", fault.message);
        }
    }

    #[test]
    fn the_header_is_exact() {
        for header in [
            "",
            "user_id",
            "display_name,user_id,email,security_group",
            "user_id;display_name;email;security_group",
            "user_id,display_name,email,security_group,more",
            "User_ID,display_name,email,security_group",
        ] {
            let fault = facility(format!("{header}\n")).unwrap_err();
            assert!(["wrong_header", "empty"].contains(&fault.code.as_str()), "{header}: {fault:?}");
        }
    }

    #[test]
    fn a_list_has_at_most_a_thousand_rows() {
        let of = |rows: usize| format!("{}\n{}", HEADER.join(","), ",,,\n".repeat(rows));
        assert_eq!(facility(of(1000)).unwrap().rows, 1000);
        assert_eq!(facility(of(1001)).unwrap_err().code, "too_many_rows");
        assert_eq!(facility(of(100_000)).unwrap_err().code, "too_many_rows");
    }

    #[test]
    fn a_list_without_rows_is_empty() {
        for text in
            [HEADER.join(","), format!("{}\n", HEADER.join(",")), format!("\u{feff}{}\r\n\r\n", HEADER.join(","))]
        {
            assert_eq!(facility(text).unwrap_err().code, "empty");
        }
    }

    #[test]
    fn a_row_is_told_by_the_line_on_which_it_begins() {
        let a = "dana.a,Dana A,a@example.org,level_2";
        let b = "dana.b,Dana B,b@example.org,level_2";
        let broken = "dana.q,\"Dana\nQ\",q@example.org,level_2";
        let crlf_inside = "dana.q,\"Dana\r\nQ\",q@example.org,level_2";
        let h = HEADER.join(",");
        for (text, lines) in [
            (format!("{h}\n{a}\n{b}\n"), vec![2, 3]),
            (format!("{h}\r\n{a}\r\n{b}\r\n"), vec![2, 3]),
            (format!("{h}\r\n{a}\r\n{b}"), vec![2, 3]),
            (format!("{h}\r{a}\r{b}\r"), vec![2, 3]),
            (format!("\u{feff}{h}\n{a}\r\n{b}\r\n"), vec![2, 3]),
            (format!("{h}\r\n{a}\n{b}\n"), vec![2, 3]),
            (format!("{h}\n\n{a}\n\n\n{b}\n"), vec![3, 6]),
            (format!("{h}\r\n\r\n{a}\r\n\r\n\r\n{b}\r\n"), vec![3, 6]),
            (format!("\r\n\n{h}\r\n{a}\n\r\n{b}"), vec![4, 6]),
            (format!("{h}\n{broken}\n{a}\n{b}\n"), vec![2, 4, 5]),
            (format!("{h}\r\n{crlf_inside}\r\n{a}\r\n\r\n{b}\r\n"), vec![2, 4, 6]),
        ] {
            let list = facility(&text).unwrap();
            let mut found: Vec<u64> = list.good.iter().map(|row| row.line).collect();
            // A name of two lines is a fault, told at the row's own line.
            found.extend(list.faults.iter().map(|fault| {
                assert_eq!(fault.code, "not_plain", "{fault:?}");
                fault.pointer.trim_start_matches("line:").split('/').next().unwrap().parse::<u64>().unwrap()
            }));
            found.sort_unstable();
            assert_eq!(found, lines, "{text:?}");
        }
    }

    #[test]
    fn formulas_are_refused_wherever_they_stand() {
        for cell in ["=1+1", "+1", "-1", "@x", " =1", "\"\t=x\"", "\"\rx\"", "=HYPERLINK(1)", "\u{ff1d}1"] {
            let faults = row(&format!("dana,{cell},dana@example.org,level_2"));
            assert!(faults.contains(&("line:2/display_name".to_owned(), "formula".to_owned())), "{cell:?}: {faults:?}");
        }
        assert!(row("dana,A-B + C = D,dana@example.org,level_2").is_empty());
        let turned = row("dana,Dana \u{202e}seyeR,dana@example.org,level_2");
        assert_eq!(turned, [("line:2/display_name".to_owned(), "not_plain".to_owned())]);
    }

    #[test]
    fn each_fault_has_its_line_and_column() {
        let text = format!("{}\na,,x,nope\nlee,Lee,lee@example.org,central_office\nlee,Lee\n", HEADER.join(","));
        let found = codes(&text);
        for (pointer, code) in [
            ("line:2/user_id", "wrong_format"),
            ("line:2/display_name", "wrong_format"),
            ("line:2/email", "mail_address"),
            ("line:2/security_group", "unknown_value"),
            ("line:3/security_group", "does_not_fit"),
            ("line:4", "wrong_columns"),
        ] {
            assert!(found.contains(&(pointer.to_owned(), code.to_owned())), "{pointer} {code}: {found:?}");
        }
        assert_eq!(found.len(), 6);
    }

    #[test]
    fn a_row_that_stands_twice_is_told_with_the_first() {
        let text = format!("{GOOD}DANA.REYES,Dana,other@example.org,level_2\nnew,Dana,DANA@example.org,level_2\n");
        assert_eq!(
            codes(&text),
            [("line:4/user_id".to_owned(), "repeated".to_owned()), ("line:5/email".to_owned(), "repeated".to_owned()),]
        );
    }

    proptest! {
        #[test]
        fn anything_is_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = facility(&bytes);
            let _ = facility([GOOD.as_bytes(), &bytes].concat());
        }

        #[test]
        fn what_is_taken_is_sound(cells in proptest::collection::vec(r#"[ -~é\t\r]{0,12}"#, 3..24)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(HEADER).unwrap();
            for row in cells.chunks_exact(3) {
                writer.write_record([&row[0], &row[1], &format!("{}@example.org", row[2]), "level_2"]).unwrap();
            }
            let list = facility(writer.into_inner().unwrap()).unwrap();
            for user in &list.good {
                prop_assert!(is_user_id(&user.user_id) && MailAddress::parse(&user.email).is_ok());
                prop_assert!(!user.display_name.starts_with(['=', '+', '-', '@', '\t', '\r', ' ']));
            }
        }
    }
}
