//! Places that a report is narrowed to must be ones that its reader may see; what is not is not told from what does not
//! exist.

use std::collections::HashSet;
use std::fmt::Display;

use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{Code, FieldOffice};

use crate::db::report::{Column, FacilityName, Value};
use crate::domain::permissions::Scope;
use crate::service::error::{AppError, AppResult, field_error};

use super::axis::Places;
use super::question::Asked;

/// The places of a scope, before anything is narrowed.
pub struct Sight<'s> {
    /// The scope.
    pub scope: Scope,
    /// Its facilities and counties, and units, of other facilities too.
    pub places: &'s Places,
}

impl Sight<'_> {
    /// Refuses a question about places out of sight, with every fault at once.
    pub fn check(&self, asked: &Asked) -> AppResult<()> {
        let facilities: HashSet<Value> = self.places.facilities.iter().map(|of| Value::Id(of.id.into())).collect();
        let units = self.places.units.iter().filter(|unit| facilities.contains(&Value::Id(unit.facility_id.into())));
        let units: HashSet<Value> = units.map(|unit| Value::Id(unit.id.into())).collect();
        let mut faults = Vec::new();
        let mut ask = |column: Column, parameter: &str, what: &str, sees: &dyn Fn(&Value) -> bool| {
            let unseen = asked.values(column).unwrap_or_default().iter().filter(|value| !sees(value));
            faults.extend(unseen.map(|value| out_of_sight(parameter, what, shown(value))));
        };
        ask(Column::Facility, "facility_id", "facility", &|value| facilities.contains(value));
        ask(Column::Unit, "unit_id", "unit", &|value| units.contains(value));
        ask(Column::County, "county", "county", &|value| self.places.counties.iter().any(|of| shown(value) == of.fips));
        ask(Column::FieldOffice, "field_office", "field office", &|value| {
            FieldOffice::from_code(&shown(value))
                .is_some_and(|office| sees_office(self.scope, &self.places.facilities, office))
        });
        if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::None => String::new(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Id(id) => id.to_string(),
    }
}

/// Whether a field office is one that a reader of a scope may ask for.
pub fn sees_office(scope: Scope, facilities: &[FacilityName], office: FieldOffice) -> bool {
    match scope {
        Scope::State => true,
        Scope::Region(own) => own == office,
        _ => facilities.iter().any(|facility| facility.field_office.0 == office),
    }
}

/// The fault of a place that does not exist for the reader.
pub fn out_of_sight(parameter: &str, what: &str, value: impl Display) -> FieldError {
    field_error(&format!("query:{parameter}"), "unknown_value", format!("no such {what} that you may see: {value}"))
}
