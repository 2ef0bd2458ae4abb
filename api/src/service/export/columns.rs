//! The columns of an export as CSV: fixed, named by dotted paths as in a line of NDJSON without `record.`, and safe to
//! open with a spreadsheet.

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::{DateTime, SecondsFormat, Utc};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{ClockStatus, Code};
use serde_json::Value;

use crate::domain::csv_cell::safe;
use crate::domain::row_shape::Shape;
use crate::service::error::{AppError, AppResult};

use super::lines::Head;

/// People and notices beyond these stand in NDJSON alone; the counts tell of them.
const ITEMS: usize = 3;
/// Of the row itself.
const OWN: [&str; 16] = [
    "id",
    "number",
    "version",
    "facility_name",
    "field_office",
    "county_fips",
    "class",
    "created_at",
    "created_by",
    "updated_at",
    "historical_at",
    "legal_hold",
    "identified",
    "jc_numbers",
    "clocks_open",
    "corrective_actions_count",
];
/// Of the record itself.
const RECORD: [&str; 11] = [
    "facility_id",
    "external_reference",
    "status",
    "provider_class",
    "jc_class",
    "late",
    "late_reason",
    "submitted_at",
    "report_filed_at",
    "finished_at",
    "closed_at",
];
/// How many of each the record has.
const COUNTS: [&str; 3] = ["people", "notifications", "attachments"];

/// The columns of the record: the name of each, and where its value stands.
static COLUMNS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let mut all: Vec<(String, String)> = RECORD.iter().map(|name| ((*name).to_owned(), format!("/{name}"))).collect();
    let mut add = |shape: Shape, prefix: &str, place: &str| {
        for (path, _) in shape.places("", 1) {
            all.push((format!("{prefix}.{path}"), format!("{place}/{}", path.replace('.', "/"))));
        }
    };
    add(Shape::of::<IncidentContent>(), "content", "/content");
    for index in 0..ITEMS {
        add(Shape::of::<PersonContent>(), &format!("people.{index}"), &format!("/people/{index}/content"));
    }
    for index in 0..ITEMS {
        let place = format!("/notifications/{index}/content");
        add(Shape::of::<NotificationContent>(), &format!("notifications.{index}"), &place);
    }
    all
});

/// The first line.
pub fn header() -> AppResult<Vec<u8>> {
    let counts = COUNTS.iter().map(|name| format!("{name}_count"));
    let names = OWN.iter().map(|name| (*name).to_owned()).chain(counts);
    let mut out = Vec::new();
    write(&mut out, names.chain(COLUMNS.iter().map(|(name, _)| name.clone())))?;
    Ok(out)
}

/// The line of an incident.
pub(super) fn row(out: &mut Vec<u8>, head: &Head<'_>, record: &Value) -> AppResult<()> {
    let counts = COUNTS.iter().map(|name| record[*name].as_array().map_or(0, Vec::len).to_string().into());
    let own = own(head).into_iter().chain(counts);
    write(out, own.chain(COLUMNS.iter().map(|(_, place)| record.pointer(place).map_or("".into(), cell))))
}

fn own<'r>(head: &'r Head<'_>) -> Vec<Cow<'r, str>> {
    let at = |at: DateTime<Utc>| Cow::from(at.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    let open = head.clocks.iter().filter(|clock| clock.met_at.is_none() && clock.status != ClockStatus::NotApplicable);
    let open: Vec<&str> = open.map(|clock| clock.code.code()).collect();
    vec![
        head.id.to_string().into(),
        head.number.into(),
        head.version.to_string().into(),
        safe(head.facility_name),
        head.field_office.code().into(),
        head.county_fips.into(),
        head.class.map_or("", Code::code).into(),
        at(head.created_at),
        safe(head.created_by),
        at(head.updated_at),
        head.historical_at.map_or("".into(), at),
        head.legal_hold.to_string().into(),
        head.identified.to_string().into(),
        head.jc_numbers.join("|").into(),
        open.join("|").into(),
        head.corrective_actions.to_string().into(),
    ]
}

/// Numbers stay numbers; a text that could be a formula does not become one.
fn cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => safe(text),
        Value::Array(items) => {
            let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            safe(&texts.join("|")).into_owned().into()
        }
        other => other.to_string().into(),
    }
}

fn write<T: AsRef<str>>(out: &mut Vec<u8>, cells: impl Iterator<Item = T>) -> AppResult<()> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    for cell in cells {
        writer.write_field(cell.as_ref()).map_err(AppError::internal)?;
    }
    writer.write_record(None::<&[u8]>).map_err(AppError::internal)?;
    writer.flush().map_err(AppError::internal)
}
