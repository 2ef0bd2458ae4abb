//! What a report on incidents is asked, read from the texts of the request with every fault at once.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use nimrs_contract::problem::FieldError;
use nimrs_contract::report::ReportKey;
use nimrs_contract::vocabulary::{Code, Dimension, IncidentStatus, LocationKind, Premises};
use uuid::Uuid;

use crate::db::report::{Column, Narrowed, Value, text};
use crate::domain::directory::county_by_fips;
use crate::domain::report::{Period, codes, dimensions, list};
use crate::service::error::{AppError, AppResult, field_error};

use super::axis::{Places, shown};

/// What is counted unless the status is asked for: incidents from their submission on.
const COUNTED: [IncidentStatus; 5] = [
    IncidentStatus::Submitted,
    IncidentStatus::UnderInvestigation,
    IncidentStatus::CommitteeReview,
    IncidentStatus::Finished,
    IncidentStatus::Closed,
];

/// A report on incidents as it is asked for: lists have commas between.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the parameters of the request")]
pub struct IncidentQuestion {
    pub group_by: String,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub incident_type: Option<String>,
    pub class: Option<String>,
    pub status: Option<String>,
    pub facility_id: Option<String>,
    pub unit_id: Option<String>,
    pub county: Option<String>,
    pub field_office: Option<String>,
    pub location: Option<String>,
    pub harm: Option<String>,
    pub age_band: Option<String>,
    pub staff_involvement: Option<String>,
    pub premises: Option<String>,
}

/// The same, understood.
#[derive(Debug, Clone)]
pub struct Asked {
    /// One to three.
    pub dimensions: Vec<Dimension>,
    /// The days.
    pub period: Period,
    /// The day of the report in New York.
    pub today: NaiveDate,
    /// What it is narrowed to.
    pub narrowed: Narrowed,
    /// Whether the statuses were asked for; else they are those that count.
    pub statuses_asked: bool,
}

impl Asked {
    /// The values of a column that were asked for; `None` where it is not narrowed.
    pub fn values(&self, column: Column) -> Option<&[Value]> {
        self.narrowed.0.iter().find(|(of, _)| *of == column).map(|(_, values)| values.as_slice())
    }

    /// What was asked for, by parameter, with names for people; `places` are all that the reader sees.
    pub fn filters(&self, places: &Places) -> BTreeMap<String, Vec<ReportKey>> {
        let asked = self.narrowed.0.iter().filter(|(column, _)| *column != Column::Status || self.statuses_asked);
        let named = |(column, values): &(Column, Vec<Value>)| {
            let (parameter, dimension) = parameter(*column);
            let key = |value: &Value| {
                let shown = shown(dimension, value, places);
                ReportKey { key: shown.key, label: shown.label }
            };
            (parameter.to_owned(), values.iter().map(key).collect())
        };
        asked.map(named).collect()
    }

    /// Whether a value of a column was asked for.
    pub fn takes(&self, column: Column, value: &Value) -> bool {
        self.values(column).is_none_or(|values| values.contains(value))
    }
}

/// The parameter that narrows by a column, and the dimension that names its values.
fn parameter(column: Column) -> (&'static str, Dimension) {
    match column {
        Column::IncidentType => ("type", Dimension::Type),
        Column::Class => ("class", Dimension::Class),
        // A status is named like a location: by the words of its code.
        Column::Status => ("status", Dimension::Location),
        Column::Month => ("month", Dimension::Month),
        Column::Weekday => ("weekday", Dimension::Weekday),
        Column::Hour => ("hour", Dimension::Hour),
        Column::Location => ("location", Dimension::Location),
        Column::Premises => ("premises", Dimension::Premises),
        Column::Harm => ("harm", Dimension::Harm),
        Column::AgeBand => ("age_band", Dimension::AgeBand),
        Column::StaffInvolvement => ("staff_involvement", Dimension::StaffInvolvement),
        Column::Facility => ("facility_id", Dimension::Facility),
        Column::Unit => ("unit_id", Dimension::Unit),
        Column::County => ("county", Dimension::County),
        Column::FieldOffice => ("field_office", Dimension::FieldOffice),
    }
}

struct Reader {
    faults: Vec<FieldError>,
    narrowed: Narrowed,
}

impl Reader {
    fn take(&mut self, column: Column, values: Result<Vec<Value>, FieldError>) {
        match values {
            Ok(values) => self.narrowed.0.push((column, values)),
            Err(fault) => self.faults.push(fault),
        }
    }

    fn codes<C: Code + PartialEq>(&mut self, column: Column, parameter: &str, asked: Option<&str>) {
        let Some(asked) = asked else { return };
        self.take(column, codes::<C>(parameter, asked).map(|codes| codes.into_iter().map(text).collect()));
    }

    /// Codes of what an incident need not say.
    fn codes_or_none<C: Code + PartialEq>(&mut self, column: Column, parameter: &str, asked: Option<&str>) {
        let Some(asked) = asked else { return };
        let (none, some): (Vec<&str>, Vec<&str>) = list(asked).partition(|part| *part == "not_recorded");
        let mut values: Vec<Value> = none.first().map(|_| Value::None).into_iter().collect();
        if !some.is_empty() {
            match codes::<C>(parameter, &some.join(",")) {
                Ok(codes) => values.extend(codes.into_iter().map(text)),
                Err(mut fault) => {
                    fault.message.push_str(", not_recorded");
                    self.faults.push(fault);
                }
            }
        }
        self.take(column, Ok(values));
    }

    fn ids(&mut self, column: Column, parameter: &str, asked: Option<&str>) {
        let Some(asked) = asked else { return };
        let ids = list(asked).map(|part| part.parse::<Uuid>().map(Value::Id)).collect::<Result<Vec<_>, _>>();
        let message = "must be ids with commas between";
        self.take(column, ids.map_err(|_| field_error(&format!("query:{parameter}"), "wrong_format", message)));
    }

    fn counties(&mut self, asked: Option<&str>) {
        let Some(asked) = asked else { return };
        let known = |part: &str| county_by_fips(part).map(|county| Value::Text(county.fips.to_owned()));
        let message = "must be five-digit FIPS codes of New York's counties with commas between, such as 36047; \
                       GET /v1/counties has them";
        let values: Option<Vec<Value>> = list(asked).map(known).collect();
        self.take(Column::County, values.ok_or_else(|| field_error("query:county", "unknown_value", message)));
    }
}

/// Understands a question, or tells everything that is wrong with it.
pub fn understand(question: &IncidentQuestion, today: NaiveDate) -> AppResult<Asked> {
    use nimrs_contract::vocabulary as v;
    let mut reader = Reader { faults: Vec::new(), narrowed: Narrowed::default() };
    let dimensions = dimensions(&question.group_by).map_err(|fault| reader.faults.push(fault));
    let period = Period::asked(question.from, question.to, today).map_err(|faults| reader.faults.extend(faults));
    let q = question;
    match q.status.as_deref() {
        Some(asked) => reader.statuses(asked),
        None => reader.take(Column::Status, Ok(COUNTED.map(text).to_vec())),
    }
    reader.codes::<v::IncidentType>(Column::IncidentType, "type", q.incident_type.as_deref());
    reader.codes::<v::IncidentClass>(Column::Class, "class", q.class.as_deref());
    reader.ids(Column::Facility, "facility_id", q.facility_id.as_deref());
    reader.ids(Column::Unit, "unit_id", q.unit_id.as_deref());
    reader.counties(q.county.as_deref());
    reader.codes::<v::FieldOffice>(Column::FieldOffice, "field_office", q.field_office.as_deref());
    reader.codes_or_none::<LocationKind>(Column::Location, "location", q.location.as_deref());
    reader.codes::<v::HarmLevel>(Column::Harm, "harm", q.harm.as_deref());
    reader.codes::<v::AgeBand>(Column::AgeBand, "age_band", q.age_band.as_deref());
    reader.codes::<v::StaffInvolvement>(Column::StaffInvolvement, "staff_involvement", q.staff_involvement.as_deref());
    reader.codes_or_none::<Premises>(Column::Premises, "premises", q.premises.as_deref());
    match (dimensions, period) {
        (Ok(dimensions), Ok(period)) if reader.faults.is_empty() => {
            Ok(Asked { dimensions, period, today, narrowed: reader.narrowed, statuses_asked: q.status.is_some() })
        }
        _ => Err(AppError::invalid(reader.faults)),
    }
}

impl Reader {
    /// What was voided or discarded is counted nowhere.
    fn statuses(&mut self, asked: &str) {
        let out = [IncidentStatus::Voided, IncidentStatus::Discarded];
        let values = codes::<IncidentStatus>("status", asked).and_then(|statuses| {
            if statuses.iter().any(|status| out.contains(status)) {
                let message = "incidents that were voided or discarded are counted nowhere; leave these two out";
                return Err(field_error("query:status", "not_counted", message));
            }
            Ok(statuses.into_iter().map(text).collect())
        });
        self.take(Column::Status, values);
    }
}
