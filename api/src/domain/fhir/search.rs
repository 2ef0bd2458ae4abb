//! The search parameters of `AdverseEvent` (<https://hl7.org/fhir/R4/search.html>), understood.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use nimrs_contract::vocabulary::{Code, IncidentSort, IncidentType};
use uuid::Uuid;

use super::codes::{CASE_NUMBER, FACILITY, INCIDENT_NUMBER, INCIDENT_TYPE, external_reference};
use crate::domain::calendar::instant_ny;
use crate::domain::faults::FieldFault;

/// The most resources on a page.
pub const MOST: i64 = 200;
/// Resources on a page when the caller does not say.
pub const DEFAULT: i64 = 50;

/// From an instant on, until before another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// At this instant or later.
    pub from: Option<DateTime<Utc>>,
    /// Before this instant.
    pub to: Option<DateTime<Utc>>,
}

impl Range {
    fn and(self, other: Self) -> Self {
        let from = self.from.max(other.from);
        let to = match (self.to, other.to) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { from, to }
    }
}

/// A record by an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// By the number of the incident.
    Number(String),
    /// By its id in the facility's own system.
    Reference(String),
}

/// A search as it was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of these resources.
    pub ids: Option<Vec<Uuid>>,
    /// Last changed in this range.
    pub updated: Range,
    /// Occurred in this range.
    pub occurred: Range,
    /// Of one of these types.
    pub types: Option<Vec<IncidentType>>,
    /// Of this facility.
    pub facility: Option<Uuid>,
    /// About the client with this number.
    pub case_number: Option<String>,
    /// The record with this identifier.
    pub named: Option<Named>,
    /// Whether what was asked for cannot be, as a code of a system that is not ours.
    pub nothing: bool,
    /// Resources on a page.
    pub count: Option<i64>,
    /// The order.
    pub sort: Option<IncidentSort>,
    /// Whether only the number of resources is wanted.
    pub only_count: bool,
    /// Whether the number of resources is wanted too.
    pub total: bool,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// The parameters that were understood, for the link to the page itself.
    pub understood: Vec<(String, String)>,
    /// The parameters that were not.
    pub ignored: Vec<String>,
}

/// Reads the parameters of a query. Those that are not known are noted, or faults where the caller is strict.
pub fn read(pairs: &[(String, String)], strict: bool) -> Result<Asked, Vec<FieldFault>> {
    let mut asked = Asked::default();
    let mut faults = Vec::new();
    // FHIR lets a parameter without a value be as good as none.
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        match asked.take(name, value) {
            Ok(true) => {
                if name != "_cursor" && !name.starts_with("_format") {
                    asked.understood.push((name.clone(), value.clone()));
                }
            }
            Ok(false) if strict => {
                let message = format!("There is no such parameter here; there are {}.", PARAMETERS.join(", "));
                faults.push(fault(name, "unknown_parameter", message));
            }
            Ok(false) => asked.ignored.push(name.clone()),
            Err((code, message)) => faults.push(fault(name, code, message)),
        }
    }
    if faults.is_empty() { Ok(asked) } else { Err(faults) }
}

/// The parameters that narrow and shape a search.
pub const PARAMETERS: [&str; 13] = [
    "_id",
    "_lastUpdated",
    "date",
    "event",
    "location",
    "location:identifier",
    "subject:identifier",
    "identifier",
    "_count",
    "_sort",
    "_summary",
    "_total",
    "_format",
];

type Refused = (&'static str, String);

impl Asked {
    /// Whether the parameter is known.
    fn take(&mut self, name: &str, value: &str) -> Result<bool, Refused> {
        match name {
            "_id" => {
                let ids = parts(value).iter().filter_map(|id| id.parse().ok()).collect();
                self.ids = Some(match self.ids.take() {
                    None => ids,
                    Some(before) => before.into_iter().filter(|id| ids.contains(id)).collect(),
                });
            }
            "_lastUpdated" => self.updated = self.updated.and(date(value)?),
            "date" => self.occurred = self.occurred.and(date(value)?),
            "event" => {
                let types: Vec<IncidentType> = parts(value).iter().filter_map(|token| incident_type(token)).collect();
                self.types = Some(match self.types.take() {
                    None => types,
                    Some(before) => before.into_iter().filter(|kind| types.contains(kind)).collect(),
                });
            }
            "location" => self.place(value.strip_prefix("Location/").unwrap_or(value)),
            "location:identifier" => self.place(token(value, FACILITY).as_deref().unwrap_or_default()),
            "subject:identifier" => self.case_number = self.one(token(value, CASE_NUMBER)),
            "identifier" => self.named = self.one(Some(named(value))),
            "_count" => {
                let count = value.parse::<i64>().ok().filter(|count| *count >= 0);
                let count = count.ok_or(("wrong_format", "Must be a number that is not below 0.".to_owned()))?;
                self.only_count |= count == 0;
                self.count = Some(count.clamp(1, MOST));
            }
            "_sort" => self.sort = Some(sort(value)?),
            "_summary" => match value {
                "count" => self.only_count = true,
                "false" => (),
                _ => return Err(("not_supported", "Only count and false are supported.".to_owned())),
            },
            "_total" => match value {
                "accurate" | "estimate" => self.total = true,
                "none" => (),
                _ => return Err(("unknown_value", "Must be none, estimate or accurate.".to_owned())),
            },
            "_cursor" => self.cursor = Some(value.to_owned()),
            "_format" | "_pretty" => (),
            // A narrowing that was left aside would show more than was asked for (R4, 3.1.1.4.4).
            _ if name == "subject" || name.contains([':', '.']) => {
                let message = "This parameter cannot be asked in this way. Clients are found by subject:identifier, places by \
                    location and location:identifier; there are no other modifiers and no chains.";
                return Err(("not_supported", message.to_owned()));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn place(&mut self, id: &str) {
        self.facility = self.one(id.parse().ok());
    }

    /// What stands for one record; what cannot stand for one, or two of them, stand for nothing.
    fn one<T>(&mut self, found: Option<T>) -> Option<T> {
        self.nothing |= found.is_none();
        found
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.nothing
            || self.types.as_ref().is_some_and(Vec::is_empty)
            || self.ids.as_ref().is_some_and(Vec::is_empty)
            || [self.updated, self.occurred]
                .iter()
                .any(|range| matches!((range.from, range.to), (Some(from), Some(to)) if to <= from))
    }
}

fn fault(name: &str, code: &str, message: impl Into<String>) -> FieldFault {
    FieldFault { pointer: format!("query:{name}"), code: code.to_owned(), message: message.into() }
}

/// Alternatives, separated by commas.
fn parts(value: &str) -> Vec<&str> {
    value.split(',').map(str::trim).collect()
}

/// A text without the escapes of `,`, `|`, `$` and `\\` (R4, 3.1.1.4.0.1).
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == '\\' && matches!(next, ',' | '|' | '$' | '\\'));
        plain.push(escaped.unwrap_or(letter));
    }
    plain
}

/// The value of a token `system|value`, where the system may be left out.
fn token(value: &str, system: &str) -> Option<String> {
    let (given, value) = value.split_once('|').map_or((system, value), |(given, value)| (given, value));
    (given == system && !value.is_empty()).then(|| plain(value))
}

fn incident_type(text: &str) -> Option<IncidentType> {
    token(text, INCIDENT_TYPE).and_then(|code| IncidentType::from_code(&code))
}

/// The record of an identifier token `system|value`; without a system it may be a number or one of ours for records of
/// other systems.
pub fn named(text: &str) -> Named {
    match text.split_once('|') {
        Some((INCIDENT_NUMBER, number)) => Named::Number(number.to_owned()),
        Some((system, value)) => Named::Reference(external_reference(Some(system), &plain(value))),
        None if text.starts_with("NIMRS-") => Named::Number(text.to_owned()),
        None => Named::Reference(plain(text)),
    }
}

fn sort(value: &str) -> Result<IncidentSort, Refused> {
    match value {
        "date" => Ok(IncidentSort::Occurred),
        "-date" => Ok(IncidentSort::OccurredDown),
        "_lastUpdated" => Ok(IncidentSort::Updated),
        "-_lastUpdated" => Ok(IncidentSort::UpdatedDown),
        "_id" => Ok(IncidentSort::Created),
        "-_id" => Ok(IncidentSort::CreatedDown),
        _ => Err((
            "not_supported",
            "Must be one of date, _lastUpdated, _id, alone and with a minus for down.".to_owned(),
        )),
    }
}

/// A date with its prefix. Without an offset it is New York's.
fn date(value: &str) -> Result<Range, Refused> {
    let wrong = || {
        let message = "Must be a date or time, as 2026-03 or 2026-03-02T07:00:00-05:00, behind one of eq, ge, gt, le, lt, \
            sa, eb or nothing.";
        ("wrong_format", message.to_owned())
    };
    let split = value.char_indices().take_while(|(_, c)| c.is_ascii_lowercase()).count();
    let (prefix, text) = value.split_at(split);
    let (start, end) = period(text).ok_or_else(wrong)?;
    let (from, to) = match prefix {
        "" | "eq" => (Some(start), Some(end)),
        "ge" => (Some(start), None),
        "gt" | "sa" => (Some(end), None),
        "le" => (None, Some(end)),
        "lt" | "eb" => (None, Some(start)),
        _ => return Err(wrong()),
    };
    Ok(Range { from, to })
}

/// The time that a date or time stands for, as exactly as it is written: from its start until before its end.
fn period(text: &str) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let midnight = |date: NaiveDate| date.and_hms_opt(0, 0, 0).map(instant_ny);
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    if let Some((day, clock)) = text.split_once('T') {
        return time(day, clock);
    }
    let parts: Vec<&str> = text.split('-').collect();
    let year = i32::try_from(number(parts.first()?, 4)?).ok().filter(|year| *year > 0)?;
    let (start, end) = match parts.as_slice() {
        [_] => (NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year + 1, 1, 1)?),
        [_, month] => {
            let start = NaiveDate::from_ymd_opt(year, number(month, 2)?, 1)?;
            (start, start.checked_add_months(Months::new(1))?)
        }
        [_, month, day] => {
            let start = NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)?;
            (start, start.checked_add_days(Days::new(1))?)
        }
        _ => return None,
    };
    Some((midnight(start)?, midnight(end)?))
}

fn time(day: &str, clock: &str) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    // A plus in a query that was not encoded arrives as a blank.
    let clock = clock.replace(' ', "+");
    let cut = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (wall, offset) = clock.split_at(cut);
    let (wall, width) = match wall.split_once('.') {
        None if wall.len() == 5 => (format!("{wall}:00"), TimeDelta::minutes(1)),
        None => (wall.to_owned(), TimeDelta::seconds(1)),
        Some((_, digits)) => {
            let digits = u32::try_from(digits.len()).ok().filter(|digits| (1..=9).contains(digits))?;
            (wall.to_owned(), TimeDelta::microseconds(10_i64.pow(6_u32.saturating_sub(digits))))
        }
    };
    let start = if offset.is_empty() {
        instant_ny(format!("{day}T{wall}").parse().ok()?)
    } else {
        DateTime::parse_from_rfc3339(&format!("{day}T{wall}{offset}")).ok()?.to_utc()
    };
    (1..=9998).contains(&start.year()).then_some(())?;
    Some((start, start + width))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fhir::write::instant;

    fn asked(query: &[(&str, &str)]) -> Result<Asked, Vec<FieldFault>> {
        let pairs: Vec<_> = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(&pairs, true)
    }

    fn range(value: &str) -> (Option<String>, Option<String>) {
        let range = asked(&[("date", value)]).unwrap().occurred;
        (range.from.map(instant), range.to.map(instant))
    }

    #[test]
    fn dates_stand_for_as_much_as_they_say() {
        let some = |text: &str| Some(text.to_owned());
        for (value, from, to) in [
            ("2026", some("2026-01-01T05:00:00Z"), some("2027-01-01T05:00:00Z")),
            ("2026-03", some("2026-03-01T05:00:00Z"), some("2026-04-01T04:00:00Z")),
            ("2026-03-02", some("2026-03-02T05:00:00Z"), some("2026-03-03T05:00:00Z")),
            ("ge2026-03-02", some("2026-03-02T05:00:00Z"), None),
            ("gt2026-03-02", some("2026-03-03T05:00:00Z"), None),
            ("le2026-03-02", None, some("2026-03-03T05:00:00Z")),
            ("lt2026-03-02", None, some("2026-03-02T05:00:00Z")),
            ("eq2026-03-02T12:00:00Z", some("2026-03-02T12:00:00Z"), some("2026-03-02T12:00:01Z")),
            ("sa2026-03-02T12:00Z", some("2026-03-02T12:01:00Z"), None),
            ("ge2026-03-02T12:00:00.25+01:00", some("2026-03-02T11:00:00.250Z"), None),
            ("ge2026-03-02T12:00:00 01:00", some("2026-03-02T11:00:00Z"), None),
            ("eb2026-03-02T07:00:00", None, some("2026-03-02T12:00:00Z")),
        ] {
            assert_eq!(range(value), (from, to), "{value}");
        }
        for wrong in
            ["soon", "ne2026", "2026-13", "2026-02-30", "26", "2026-3-2", "2026-03-02T25:00:00Z", "ap2026", "éé"]
        {
            assert_eq!(asked(&[("date", wrong)]).unwrap_err()[0].code, "wrong_format", "{wrong}");
        }
    }

    #[test]
    fn ranges_given_twice_must_both_hold() {
        let found = asked(&[("date", "ge2026-01"), ("date", "lt2026-02"), ("date", "ge2025")]).unwrap().occurred;
        assert_eq!(found.from.map(instant).unwrap(), "2026-01-01T05:00:00Z");
        assert_eq!(found.to.map(instant).unwrap(), "2026-02-01T05:00:00Z");
        assert!(asked(&[("date", "2026"), ("date", "2025")]).unwrap().is_empty());
    }

    #[test]
    fn tokens_of_other_systems_stand_for_nothing() {
        let fall = format!("{INCIDENT_TYPE}|fall");
        assert_eq!(asked(&[("event", &fall)]).unwrap().types, Some(vec![IncidentType::Fall]));
        assert_eq!(asked(&[("event", "fall,fight")]).unwrap().types.unwrap().len(), 2);
        for (name, value) in [
            ("event", "http://snomed.info/sct|304386008"),
            ("event", "rain"),
            ("_id", "example"),
            ("location", "Location/7"),
            ("subject:identifier", "urn:other|7"),
        ] {
            assert!(asked(&[(name, value)]).unwrap().is_empty(), "{name}={value}");
        }
        let named = |value: &str| asked(&[("identifier", value)]).unwrap().named.unwrap();
        assert_eq!(named("urn:ehr|7"), Named::Reference("urn:ehr|7".to_owned()));
        assert_eq!(named("EHR-7"), Named::Reference("EHR-7".to_owned()));
        assert_eq!(named(r"urn:ehr|7\,8\|9\\"), Named::Reference(r"urn:ehr|7,8|9\".to_owned()));
        assert_eq!(named("NIMRS-2026-0000001"), Named::Number("NIMRS-2026-0000001".to_owned()));
    }

    #[test]
    fn unknown_parameters_are_noted_or_refused() {
        let pairs = [("patient".to_owned(), "7".to_owned()), ("_count".to_owned(), "5000".to_owned())];
        let lenient = read(&pairs, false).unwrap();
        assert_eq!((lenient.ignored, lenient.count), (vec!["patient".to_owned()], Some(MOST)));
        assert_eq!(lenient.understood, [("_count".to_owned(), "5000".to_owned())]);
        assert_eq!(read(&pairs, true).unwrap_err()[0].pointer, "query:patient");
        assert_eq!(asked(&[("_sort", "event")]).unwrap_err()[0].code, "not_supported");
        for narrowing in ["subject", "subject:Patient", "event:not", "date:missing", "subject.name", "_id:in"] {
            let pairs = [(narrowing.to_owned(), "7".to_owned())];
            assert_eq!(read(&pairs, false).unwrap_err()[0].code, "not_supported", "{narrowing}");
        }
        assert!(asked(&[("_count", "0")]).unwrap().only_count);
        assert_eq!(asked(&[("_count", "-1")]).unwrap_err()[0].pointer, "query:_count");
        assert_eq!(asked(&[("date", "")]).unwrap(), Asked::default());
    }
}
