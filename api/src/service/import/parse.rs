//! From the bytes of a row to the row itself, with everything that is wrong with it. Nothing here asks the database, so
//! that it runs while the rows before are written.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use nimrs_contract::import::ImportRow;
use nimrs_contract::incident::NewIncident;
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{BulkFormat, ImportMode};
use serde_json::{Map, Number, Value};
use sha2::{Digest, Sha256};
use utoipa::{PartialSchema, ToSchema};

use crate::domain::csv_cell::unsafe_text;
use crate::domain::ids::FacilityId;
use crate::domain::import::{MAX_ROW, RawRow, historical_faults};
use crate::domain::row_shape::{Kind, Shape};
use crate::service::error::{AppResult, field_error};
use crate::service::incident::draft_faults;
use crate::service::schema::Schemas;

/// The most faults that are kept of a row.
const MAX_FAULTS: usize = 100;

/// The schemas of a row and of all it is made of.
static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| {
    let mut schemas = Vec::new();
    ImportRow::schemas(&mut schemas);
    schemas.push((ImportRow::name().into_owned(), ImportRow::schema()));
    let named: Map<String, Value> =
        schemas.into_iter().map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default())).collect();
    Schemas::new(&serde_json::json!({ "components": { "schemas": named } }))
});

static SHAPE: LazyLock<Shape> = LazyLock::new(Shape::of::<ImportRow>);

/// How the rows of a file are read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What rows become.
    pub mode: ImportMode,
    /// The facility of the import.
    pub facility: FacilityId,
    /// The columns, where the file is CSV.
    pub columns: Option<Vec<Column>>,
}

/// A column of CSV.
#[derive(Debug, Clone)]
pub struct Column {
    /// The parts of its path.
    path: Vec<String>,
    kind: Kind,
}

/// A row after it was looked at.
#[derive(Debug)]
pub struct Parsed {
    /// The line on which it begins.
    pub line: i64,
    /// The facility's own id, where one could be read.
    pub reference: Option<String>,
    /// The row, where nothing is wrong with it by itself.
    pub row: Option<Whole>,
    /// What is wrong with it.
    pub faults: Vec<FieldError>,
}

/// A row without fault.
#[derive(Debug)]
pub struct Whole {
    /// The row.
    pub row: ImportRow,
    /// What it says, as a digest: the same however it was written.
    pub digest: [u8; 32],
}

impl Whole {
    /// The incident that it describes.
    pub fn incident(&self) -> NewIncident {
        let ImportRow { external_reference, content, people, notifications, .. } = self.row.clone();
        let external_reference = Some(external_reference);
        NewIncident { facility_id: None, external_reference, content, people, notifications }
    }
}

const SAVE_LINES: &str = "Save the file so that each line ends with LF or CRLF.";
const UTF_16: &str = "The file seems to be text in UTF-16. Save it in UTF-8 and send it again.";

/// Whether text has the byte order mark of UTF-16, or the NUL bytes that Latin letters have in it.
fn is_utf_16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.contains(&0)
}

/// The columns that the first row of CSV names; a refusal of the whole file in words, where it is no such header.
pub fn columns(header: &RawRow) -> Result<Vec<Column>, String> {
    let Some(bytes) = header.bytes.as_deref() else {
        return Err(format!("The first line has more than {MAX_ROW} bytes, so it is no header. {SAVE_LINES}"));
    };
    if is_utf_16(bytes) {
        return Err(UTF_16.to_owned());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes)
        .map_err(|_| "The file is not text in UTF-8. Save it as \"CSV UTF-8\" and send it again.".to_owned())?;
    if text.contains('\r') {
        return Err(format!("The lines end with CR alone. {SAVE_LINES}"));
    }
    let cells = cells(text.as_bytes()).map_err(|()| "The first line is no header of CSV.".to_owned())?;
    if cells.len() == 1 && (text.contains(';') || text.contains('\t')) {
        let sign = if text.contains(';') { "semicolons" } else { "tabs" };
        return Err(format!("The columns are separated by {sign}. Save the file with commas between the columns."));
    }
    let names: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    let mut columns: Vec<Column> = Vec::new();
    let mut unknown: Vec<&str> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            return Err(format!("The column {} stands twice in the header.", short(name)));
        }
        match SHAPE.kind(name) {
            Some(kind) => columns.push(Column { path: name.split('.').map(str::to_owned).collect(), kind }),
            None => unknown.push(name),
        }
    }
    if !names.contains(&"external_reference") {
        let detail = "The first line must name the columns, and external_reference among them.";
        return Err(format!("{detail} Others are as content.occurred.at or people.0.role."));
    }
    if unknown.is_empty() {
        return Ok(columns);
    }
    let shown: Vec<String> = unknown.iter().take(10).map(|name| short(name)).collect();
    Err(format!(
        "There are no such columns: {}. Columns are named by dotted paths into ImportRow, as content.occurred.at or \
         people.0.role.",
        shown.join(", ")
    ))
}

fn short(name: &str) -> String {
    let name: String = name.chars().take(60).collect();
    format!("{name:?}")
}

fn cells(row: &[u8]) -> Result<Vec<String>, ()> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(row.len().clamp(64, 64 * 1024))
        .from_reader(row);
    let (mut record, mut next) = (csv::StringRecord::new(), csv::StringRecord::new());
    match reader.read_record(&mut record) {
        // A line that ends with CR alone within the row.
        Ok(true) if !matches!(reader.read_record(&mut next), Ok(false)) => Err(()),
        Ok(true) => Ok(record.iter().map(str::to_owned).collect()),
        Ok(false) => Ok(Vec::new()),
        Err(_) => Err(()),
    }
}

/// Looks at a row; nothing for an empty line.
pub fn parse(raw: &RawRow, reading: &Reading, now: DateTime<Utc>) -> AppResult<Option<Parsed>> {
    let refused = |code: &str, message: String| {
        Ok(Some(Parsed { line: raw.line, reference: None, row: None, faults: vec![field_error("", code, message)] }))
    };
    if raw.unclosed {
        let message = "A quotation mark that is opened in this row is not closed until the end of the file.";
        return refused("truncated", message.to_owned());
    }
    let Some(bytes) = &raw.bytes else {
        return refused("too_long", format!("A row may have at most {MAX_ROW} bytes."));
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(None);
    }
    let bytes = if raw.line == 1 { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
    if is_utf_16(bytes) {
        return refused("wrong_encoding", UTF_16.to_owned());
    }
    if reading.columns.is_some() && raw.cut {
        let message = "The last line has no line end, so it may be cut; add one if the file is whole.";
        return refused("truncated", message.to_owned());
    }
    if std::str::from_utf8(bytes).is_err() {
        return refused("wrong_encoding", "The row is not text in UTF-8.".to_owned());
    }
    let mut faults = Vec::new();
    let value = match &reading.columns {
        None => match serde_json::from_slice::<Value>(bytes) {
            Ok(value) => value,
            Err(error) if raw.cut && error.is_eof() => {
                let message = "The last line ends in the middle of a row: the file is not whole.";
                return refused("truncated", message.to_owned());
            }
            Err(error) => {
                let place = error.column();
                return refused("malformed_json", format!("Not JSON: something is wrong at column {place}."));
            }
        },
        Some(columns) => match csv_value(bytes, columns, &mut faults) {
            Ok(value) => value,
            Err((code, message)) => return refused(code, message),
        },
    };
    Ok(Some(check(value, raw.line, reading, now, faults)?))
}

fn check(
    value: Value,
    line: i64,
    reading: &Reading,
    now: DateTime<Utc>,
    mut faults: Vec<FieldError>,
) -> AppResult<Parsed> {
    let reference = value["external_reference"].as_str().map(|text| text.chars().take(100).collect());
    let found = SCHEMAS.faults(&ImportRow::name(), &value).map_err(crate::service::AppError::internal)?;
    // What a cell could not be read as is told once.
    faults.extend(found.into_iter().filter(|fault| !is_told(&faults, fault)).collect::<Vec<_>>());
    let mut row = None;
    if faults.is_empty() {
        match serde_path_to_error::deserialize::<_, ImportRow>(value) {
            Ok(read) => row = Some(read),
            Err(error) => {
                let pointer: String = error.path().iter().map(|part| format!("/{part}")).collect();
                faults.push(field_error(&pointer, "invalid", format!("{}.", error.inner())));
            }
        }
    }
    let Some(row) = row else {
        faults.truncate(MAX_FAULTS);
        return Ok(Parsed { line, reference, row: None, faults });
    };
    let digest = digest(&row)?;
    let whole = Whole { row, digest };
    faults.extend(row_faults(&whole, reading, now));
    faults.truncate(MAX_FAULTS);
    let row = faults.is_empty().then_some(whole);
    Ok(Parsed { line, reference, row, faults })
}

fn is_told(told: &[FieldError], fault: &FieldError) -> bool {
    told.iter().any(|other| other.pointer == fault.pointer)
}

/// Written anew from its type, so that neither spaces nor the order of fields count.
fn digest(row: &ImportRow) -> AppResult<[u8; 32]> {
    let json = serde_json::to_vec(row).map_err(crate::service::AppError::internal)?;
    Ok(Sha256::digest(&json).into())
}

fn row_faults(whole: &Whole, reading: &Reading, now: DateTime<Utc>) -> Vec<FieldError> {
    let mut faults = draft_faults(&whole.incident(), now);
    if whole.row.facility_id.is_some_and(|id| FacilityId(id) != reading.facility) {
        faults.push(field_error("/facility_id", "other_facility", "is not the facility of this import"));
    }
    match reading.mode {
        ImportMode::Historical => faults.extend(historical_faults(&whole.row, now)),
        ImportMode::Draft if whole.row.historical.is_some() => {
            let message = "is for the mode historical alone";
            faults.push(field_error("/historical", "out_of_place", message));
        }
        ImportMode::Draft => (),
    }
    faults
}

/// The row that the cells of a line stand for.
fn csv_value(bytes: &[u8], columns: &[Column], faults: &mut Vec<FieldError>) -> Result<Value, (&'static str, String)> {
    let not_csv = |()| ("malformed_csv", format!("Not one row of CSV. {SAVE_LINES}"));
    let cells = cells(bytes).map_err(not_csv)?;
    if cells.len() != columns.len() {
        let message = format!("The row has {} cells and the header {} columns.", cells.len(), columns.len());
        return Err(("wrong_cells", message));
    }
    let mut root = Value::Object(Map::new());
    for (cell, column) in cells.iter().zip(columns) {
        let text = unsafe_text(cell);
        if text.is_empty() {
            continue;
        }
        match typed(text, column.kind) {
            Ok(value) => put(&mut root, &column.path, value),
            Err(message) => {
                faults.push(field_error(&format!("/{}", column.path.join("/")), "wrong_type", message));
            }
        }
    }
    Ok(compact(root))
}

fn typed(text: &str, kind: Kind) -> Result<Value, String> {
    match kind {
        Kind::Text => Ok(Value::String(text.to_owned())),
        Kind::List => Ok(text.split('|').map(|item| Value::String(item.trim().to_owned())).collect()),
        Kind::Boolean => match text.trim().to_ascii_lowercase().as_str() {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("Must be true or false.".to_owned()),
        },
        Kind::Integer => text.trim().parse::<i64>().map(Value::from).map_err(|_| "Must be a whole number.".to_owned()),
        Kind::Number => text
            .trim()
            .parse::<f64>()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::Number)
            .ok_or_else(|| "Must be a number.".to_owned()),
    }
}

/// Puts a value at a path. Parts that are numbers are places in a list; until [`compact`] it is kept as an object.
fn put(root: &mut Value, path: &[String], value: Value) {
    let Some((name, rest)) = path.split_first() else {
        *root = value;
        return;
    };
    if !root.is_object() {
        *root = Value::Object(Map::new());
    }
    if let Some(fields) = root.as_object_mut() {
        put(fields.entry(name.clone()).or_insert(Value::Null), rest, value);
    }
}

/// Makes lists of what is kept under numbers, in their order; places that are left empty close up.
fn compact(value: Value) -> Value {
    let Value::Object(fields) = value else { return value };
    let numbered = !fields.is_empty() && fields.keys().all(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
    if !numbered {
        return Value::Object(fields.into_iter().map(|(name, value)| (name, compact(value))).collect());
    }
    let mut items: Vec<(usize, Value)> =
        fields.into_iter().map(|(name, value)| (name.parse().unwrap_or(usize::MAX), compact(value))).collect();
    items.sort_by_key(|(index, _)| *index);
    items.into_iter().map(|(_, value)| value).collect()
}

/// Whether a file of this format has a header and quotation marks.
pub fn is_csv(format: BulkFormat) -> bool {
    format == BulkFormat::Csv
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn raw(text: &str) -> RawRow {
        RawRow { line: 2, bytes: Some(text.into()), next_offset: 0, next_line: 3, cut: false, unclosed: false }
    }

    fn now() -> DateTime<Utc> {
        "2026-03-02T15:00:00Z".parse().unwrap()
    }

    fn reading(header: Option<&str>) -> Reading {
        let columns = header.map(|header| columns(&raw(header)).unwrap());
        Reading { mode: ImportMode::Draft, facility: FacilityId(uuid::Uuid::from_u128(1)), columns }
    }

    fn faults(parsed: &Parsed) -> Vec<(&str, &str)> {
        parsed.faults.iter().map(|fault| (fault.pointer.as_str(), fault.code.as_str())).collect()
    }

    #[test]
    fn the_same_row_has_the_same_digest_in_either_format() {
        let json = json!({ "external_reference": "A", "people": [
                { "role": "client_victim", "first_name": "-Jo", "part2_protected": true }, { "role": "client_witness" }],
            "content": { "incident_type": "fall", "jc_numbers": ["101-1", "101-2"],
                "occurred": { "at": "2026-03-01T09:15:00Z" } } });
        let header = "external_reference,content.incident_type,content.occurred.at,content.jc_numbers,people.0.role,\
                      people.0.first_name,people.0.part2_protected,people.7.role";
        let line = "A,fall,2026-03-01T09:15:00Z,101-1|101-2,client_victim,'-Jo,TRUE,client_witness";
        let from_json = parse(&raw(&json.to_string()), &reading(None), now()).unwrap().unwrap();
        let from_csv = parse(&raw(line), &reading(Some(header)), now()).unwrap().unwrap();
        assert_eq!(faults(&from_json), []);
        assert_eq!(faults(&from_csv), []);
        assert_eq!(from_json.row.unwrap().digest, from_csv.row.unwrap().digest);
    }

    #[test]
    fn every_fault_of_a_row_is_told_at_its_place() {
        let header =
            "external_reference,content.incident_type,content.occurred.at,people.0.role,people.0.part2_protected";
        let parsed =
            parse(&raw("A,tumble,yesterday,client_victim,perhaps"), &reading(Some(header)), now()).unwrap().unwrap();
        let expected = [
            ("/people/0/part2_protected", "wrong_type"),
            ("/content/incident_type", "unknown_value"),
            ("/content/occurred/at", "wrong_format"),
        ];
        let mut found = faults(&parsed);
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected);
        assert_eq!(parsed.reference.as_deref(), Some("A"));
        let parsed =
            parse(&raw("{\"external_reference\":\"A\",\"colour\":1}"), &reading(None), now()).unwrap().unwrap();
        assert_eq!(faults(&parsed), [("/colour", "unknown_field")]);
        for (text, code) in [("{\"external", "malformed_json"), ("[1]", "wrong_type"), ("{}", "required")] {
            let parsed = parse(&raw(text), &reading(None), now()).unwrap().unwrap();
            assert_eq!(faults(&parsed)[0].1, code, "{text}");
        }
        let cut = RawRow { cut: true, ..raw("{\"external") };
        assert_eq!(faults(&parse(&cut, &reading(None), now()).unwrap().unwrap()), [("", "truncated")]);
        // JSON shows by itself whether it is whole; a cell does not.
        let whole = RawRow { cut: true, ..raw("{\"external_reference\":\"A\"}") };
        assert_eq!(faults(&parse(&whole, &reading(None), now()).unwrap().unwrap()), []);
        let text = Some("external_reference");
        let cut = RawRow { cut: true, ..raw("EHR-77") };
        assert_eq!(faults(&parse(&cut, &reading(text), now()).unwrap().unwrap()), [("", "truncated")]);
        let two = parse(&raw("EHR-1\rEHR-2"), &reading(text), now()).unwrap().unwrap();
        assert_eq!(faults(&two), [("", "malformed_csv")]);
        for reading in [reading(None), reading(text)] {
            assert_eq!(faults(&parse(&raw("E\0H\0"), &reading, now()).unwrap().unwrap()), [("", "wrong_encoding")]);
        }
    }

    #[test]
    fn headers_that_are_none_are_told_why() {
        for (header, word) in [
            ("external_reference;content.incident_type", "semicolons"),
            ("external_reference\tcontent.incident_type", "tabs"),
            ("EHR-1,fall,2026-03-01", "external_reference"),
            ("external_reference,content.colour", "content.colour"),
            ("external_reference,external_reference", "twice"),
        ] {
            let error = columns(&raw(header)).unwrap_err();
            assert!(error.contains(word), "{header}: {error}");
        }
        let endless = RawRow { bytes: None, ..raw("") };
        assert!(columns(&endless).unwrap_err().contains("CRLF"));
        assert!(columns(&raw("external_reference\rEHR-1")).unwrap_err().contains("CR alone"));
        let wide: Vec<u8> = "external_reference".bytes().flat_map(|byte| [byte, 0]).collect();
        for bytes in [wide.clone(), [b"\xff\xfe".to_vec(), wide].concat()] {
            let error = columns(&RawRow { bytes: Some(bytes), ..raw("") }).unwrap_err();
            assert!(error.contains("UTF-16"), "{error}");
        }
        let latin = RawRow { bytes: Some(b"external_reference,caf\xe9".to_vec()), ..raw("") };
        assert!(columns(&latin).unwrap_err().contains("UTF-8"));
    }
}
