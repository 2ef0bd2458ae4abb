//! What people narrow a list of incidents by, understood.

use chrono::{DateTime, Utc};
use nimrs_contract::problem::FieldError;
use nimrs_contract::search::IncidentSearch;
use nimrs_contract::vocabulary::{Code, IncidentSort};

use crate::db::incident_filter::{IncidentFilter, TimeRange};
use crate::domain::directory::county_by_fips;
use crate::domain::ids::AccountId;
use crate::domain::search::{self, Query};
use crate::service::error::{AppError, AppResult, field_error};

/// A list of incidents as it was asked for.
#[derive(Debug, Clone, Default)]
pub struct NarrowedBy {
    /// What must hold.
    pub filter: IncidentFilter,
    /// The order, where one was asked for.
    pub sort: Option<IncidentSort>,
    /// The words to search for.
    pub query: Option<Query>,
}

/// What `search` means for an account. `place` stands before the names of the fields in faults: `query:` for a query
/// string, `/query/` for a body.
pub fn narrowed_by(search: &IncidentSearch, me: AccountId, place: &str) -> AppResult<NarrowedBy> {
    let mut reader = Reader { place, faults: Vec::new() };
    let filter = IncidentFilter {
        statuses: reader.codes("status", search.status.as_deref()),
        incident_types: reader.codes("incident_type", search.incident_type.as_deref()),
        classes: reader.codes("class", search.class.as_deref()),
        facility: search.facility_id.map(Into::into),
        unit: search.unit_id.map(Into::into),
        county: reader.county(search.county.as_deref()),
        field_office: search.field_office,
        jc_number: trimmed(search.jc_number.as_ref()),
        external_reference: search.external_reference.clone(),
        number: trimmed(search.number.as_ref()).map(|number| number.to_uppercase()),
        occurred: reader.range("occurred_to", search.occurred_from, search.occurred_to),
        discovered: reader.range("discovered_to", search.discovered_from, search.discovered_to),
        created: reader.range("created_to", search.created_from, search.created_to),
        updated: reader.range("updated_to", search.updated_from, search.updated_to),
        created_by: search.created_by_me.unwrap_or(false).then_some(me),
        ids: None,
        late: search.late,
        historical: search.historical,
    };
    let query = reader.query(search);
    if !reader.faults.is_empty() {
        return Err(AppError::invalid(reader.faults));
    }
    Ok(NarrowedBy { filter, sort: search.sort, query })
}

fn trimmed(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
}

struct Reader<'p> {
    place: &'p str,
    faults: Vec<FieldError>,
}

impl Reader<'_> {
    fn fault(&mut self, name: &str, code: &str, message: impl Into<String>) {
        self.faults.push(field_error(&format!("{}{name}", self.place), code, message));
    }

    /// Codes separated by commas, each once.
    fn codes<T: Code + PartialEq>(&mut self, name: &str, text: Option<&str>) -> Vec<T> {
        let mut found = Vec::new();
        for code in text.into_iter().flat_map(|text| text.split(',')) {
            match T::from_code(code.trim()) {
                Some(value) if found.contains(&value) => (),
                Some(value) => found.push(value),
                None => {
                    let known: Vec<&str> = T::ALL.iter().map(|value| value.code()).collect();
                    let message = format!("is not one or several, separated by commas, of: {}", known.join(", "));
                    self.fault(name, "unknown_value", message);
                    break;
                }
            }
        }
        found
    }

    fn county(&mut self, fips: Option<&str>) -> Option<String> {
        let fips = fips?;
        if county_by_fips(fips).is_none() {
            self.fault("county", "unknown_value", "is not the FIPS code of a county; see GET /v1/counties");
        }
        Some(fips.to_owned())
    }

    fn range(&mut self, name: &str, from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> TimeRange {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.fault(name, "before_start", "lies before the beginning of the range");
        }
        TimeRange { from, to }
    }

    fn query(&mut self, search: &IncidentSearch) -> Option<Query> {
        let text = search.q.as_deref()?;
        if search.sort.is_some() {
            let message = "cannot be given together with q, whose answers stand in the order of how well they fit";
            self.fault("sort", "not_with_q", message);
        }
        match search::read(text) {
            Ok(query) => Some(query),
            Err(fault) => {
                self.fault("q", fault.code, fault.message);
                None
            }
        }
    }
}
