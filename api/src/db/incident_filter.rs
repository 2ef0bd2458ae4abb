//! What lists and searches of incidents are narrowed by.

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use nimrs_contract::vocabulary::{FieldOffice, IncidentClass, IncidentStatus, IncidentType};

use super::incident::{Listed, Sight, listed_to};
use super::schema::{incident_jc_numbers, incidents};
use super::types::{At, Coded, Id};
use crate::domain::ids::{AccountId, FacilityId, IncidentId, UnitId};

/// A range of time: from an instant on, until before another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TimeRange {
    /// At this instant or later.
    pub from: Option<DateTime<Utc>>,
    /// Before this instant.
    pub to: Option<DateTime<Utc>>,
}

impl TimeRange {
    /// Whether it spans a quarter of a year at most.
    pub fn is_short(self) -> bool {
        self.from.zip(self.to).is_some_and(|(from, to)| to - from <= chrono::TimeDelta::days(92))
    }

    /// Whether it narrows at all.
    pub fn is_given(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// What a list of incidents is narrowed to. All that is given must hold; of a list, one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say it")]
pub struct IncidentFilter {
    /// Voided ones are listed only when asked for.
    pub statuses: Vec<IncidentStatus>,
    pub incident_types: Vec<IncidentType>,
    pub classes: Vec<IncidentClass>,
    pub facility: Option<FacilityId>,
    pub unit: Option<UnitId>,
    /// FIPS code.
    pub county: Option<String>,
    pub field_office: Option<FieldOffice>,
    pub jc_number: Option<String>,
    pub external_reference: Option<String>,
    pub number: Option<String>,
    pub occurred: TimeRange,
    pub discovered: TimeRange,
    pub created: TimeRange,
    pub updated: TimeRange,
    /// Recorded by this account.
    pub created_by: Option<AccountId>,
    /// Among these.
    pub ids: Option<Vec<IncidentId>>,
    pub late: Option<bool>,
    pub historical: Option<bool>,
}

/// Which condition finds the rows. SQLite knows nothing of how many rows a value has, so that it is told: every other
/// condition stands with a plus, which keeps its index from being used. PostgreSQL counts for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// The database chooses.
    Free,
    /// The index of the order, or what names few rows.
    Order,
    /// The index of one condition, which has the order too.
    Condition(&'static str),
}

impl IncidentFilter {
    /// The condition that leads a list in the order of the ids.
    pub(super) fn lead(&self, sight: Sight) -> Lead {
        use crate::domain::permissions::Scope;
        let one_status = self.statuses.len() == 1;
        let at_facility = self.facility.is_some() || matches!(sight.scope, Scope::Facility(_));
        let office = self.field_office.is_some() || matches!(sight.scope, Scope::Region(_));
        let choices = [
            (self.unit.is_some(), "unit_id"),
            (at_facility && one_status, "status"),
            (at_facility, ""),
            (self.created_by.is_some(), "created_by"),
            (self.county.is_some(), "county_fips"),
            (self.incident_types.len() == 1, "incident_type"),
            (one_status, "status"),
            (office, "field_office"),
        ];
        choices.into_iter().find(|(given, _)| *given).map_or(Lead::Order, |(_, name)| Lead::Condition(name))
    }

    /// The condition that fewest rows fulfil, as far as can be told without counting; `None` where none stands out.
    pub(super) fn rarest(&self, sight: Sight) -> Option<Lead> {
        use crate::domain::permissions::Scope;
        let one_status = self.statuses.len() == 1;
        let at_facility = self.facility.is_some() || matches!(sight.scope, Scope::Facility(_));
        let choices = [
            (self.names_few(), ""),
            (self.unit.is_some(), "unit_id"),
            (self.created_by.is_some(), "created_by"),
            (at_facility && one_status, "status"),
            // The times stand bare in every query, so that no other condition may lead.
            (self.occurred.is_short() || self.updated.is_short(), ""),
            (self.created.is_short() || self.discovered.is_short(), ""),
            (at_facility, ""),
            (self.county.is_some(), "county_fips"),
            (!self.incident_types.is_empty(), "incident_type"),
            (one_status, "status"),
        ];
        choices.into_iter().find(|(given, _)| *given).map(|(_, name)| Lead::Condition(name))
    }

    /// Whether it names few rows by a value that hardly two have.
    pub(super) fn names_few(&self) -> bool {
        self.ids.is_some() || self.jc_number.is_some() || self.external_reference.is_some() || self.number.is_some()
    }
}

/// The columns as they stand in a query.
struct Columns(Lead);

impl Columns {
    fn named(&self, name: &str) -> String {
        match self.0 {
            Lead::Condition(leads) if leads == name => format!("incidents.{name}"),
            Lead::Free => format!("incidents.{name}"),
            _ => format!("+incidents.{name}"),
        }
    }

    fn text(&self, name: &str) -> SqlLiteral<Text> {
        sql(&self.named(name))
    }

    fn id(&self, name: &str) -> SqlLiteral<Id> {
        sql(&self.named(name))
    }
}

/// The incidents of a sight that a filter lets through.
pub(super) fn narrowed(sight: Sight, filter: &IncidentFilter, lead: Lead) -> Listed {
    let columns = Columns(lead);
    let mut query = listed_to(sight, &columns.named("field_office"));
    query = coded(query, filter, &columns);
    query = named(query, filter, &columns);
    if let Some(late) = filter.late {
        query = query.filter(sql::<Bool>(if late { "incidents.late" } else { "NOT incidents.late" }));
    }
    if let Some(historical) = filter.historical {
        let known = if historical { "incidents.historical_at IS NOT NULL" } else { "incidents.historical_at IS NULL" };
        query = query.filter(sql::<Bool>(known));
    }
    in_time(query, filter)
}

fn coded(mut query: Listed, filter: &IncidentFilter, columns: &Columns) -> Listed {
    let several = |all: usize| all > 1;
    query = match filter.statuses.as_slice() {
        [] => query.filter(incidents::status.ne(Coded(IncidentStatus::Voided))),
        [one] => query.filter(columns.text("status").eq(Coded(*one))),
        all => query.filter(columns.text("status").eq_any(all.iter().copied().map(Coded).collect::<Vec<_>>())),
    };
    if let [one] = filter.incident_types.as_slice() {
        query = query.filter(columns.text("incident_type").eq(Coded(*one)));
    } else if several(filter.incident_types.len()) {
        let all: Vec<_> = filter.incident_types.iter().copied().map(Coded).collect();
        query = query.filter(columns.text("incident_type").eq_any(all));
    }
    if !filter.classes.is_empty() {
        let all: Vec<_> = filter.classes.iter().copied().map(Coded).collect();
        query = query.filter(columns.text("class").eq_any(all));
    }
    if let Some(office) = filter.field_office {
        query = query.filter(columns.text("field_office").eq(Coded(office)));
    }
    if let Some(county) = &filter.county {
        query = query.filter(columns.text("county_fips").eq(county.clone()));
    }
    query
}

fn named(mut query: Listed, filter: &IncidentFilter, columns: &Columns) -> Listed {
    if let Some(facility) = filter.facility {
        query = query.filter(incidents::facility_id.eq(facility));
    }
    if let Some(unit) = filter.unit {
        query = query.filter(columns.id("unit_id").eq(unit));
    }
    if let Some(ids) = &filter.ids {
        query = query.filter(incidents::id.eq_any(ids.clone()));
    }
    if let Some(account) = filter.created_by {
        query = query.filter(columns.id("created_by").eq(account));
    }
    if let Some(number) = &filter.jc_number {
        let carrying = incident_jc_numbers::table
            .filter(incident_jc_numbers::jc_number.eq(number.clone()))
            .select(incident_jc_numbers::incident_id);
        query = query.filter(incidents::id.eq_any(carrying));
    }
    if let Some(reference) = &filter.external_reference {
        query = query.filter(incidents::external_reference.eq(Some(reference.clone())));
    }
    if let Some(number) = &filter.number {
        query = query.filter(incidents::number.eq(number.clone()));
    }
    query
}

fn in_time(mut query: Listed, filter: &IncidentFilter) -> Listed {
    if let Some(from) = filter.occurred.from {
        query = query.filter(incidents::occurred_at.ge(Some(At(from))));
    }
    if let Some(to) = filter.occurred.to {
        query = query.filter(incidents::occurred_at.lt(Some(At(to))));
    }
    if let Some(from) = filter.discovered.from {
        query = query.filter(incidents::discovered_at.ge(Some(At(from))));
    }
    if let Some(to) = filter.discovered.to {
        query = query.filter(incidents::discovered_at.lt(Some(At(to))));
    }
    if let Some(from) = filter.created.from {
        query = query.filter(incidents::created_at.ge(At(from)));
    }
    if let Some(to) = filter.created.to {
        query = query.filter(incidents::created_at.lt(At(to)));
    }
    if let Some(from) = filter.updated.from {
        query = query.filter(incidents::updated_at.ge(At(from)));
    }
    if let Some(to) = filter.updated.to {
        query = query.filter(incidents::updated_at.lt(At(to)));
    }
    query
}
