//! Searching incidents: what a list of them can be narrowed by, and where a text was found.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{FieldOffice, IncidentSort, MatchClass};

/// What a list of incidents is narrowed by and sorted by. All that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, IntoParams, Validate)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
#[schema(example = json!({"q": "\"wet floor\" slip* -stairs", "status": "submitted,under_investigation",
    "incident_type": "fall", "occurred_from": "2026-01-01T00:00:00Z"}))]
pub struct IncidentSearch {
    /// Words that must all occur, in the narrative, the place, the numbers, and the names where the caller may know them
    /// (with `Access-Reason` where a reason is needed). "Several words" in quotes stand side by side, `slip*` finds what
    /// begins so, `-stairs` what lacks it. Capitals and accents do not matter. Hits in numbers come first, then in names,
    /// then of the words as a phrase; within these the newest.
    #[schema(max_length = 200)]
    #[param(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
    /// In one of these statuses, separated by commas. Voided ones are listed only when asked for.
    #[schema(max_length = 200)]
    #[param(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Of one of these primary types, separated by commas.
    #[schema(max_length = 1000)]
    #[param(max_length = 1000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<String>,
    /// Of one of these classes, separated by commas.
    #[schema(max_length = 200)]
    #[param(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Of this facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// Of this unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// Of the facilities of this county, by its FIPS code.
    #[schema(pattern = "^36[0-9]{3}$")]
    #[param(pattern = "^36[0-9]{3}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// Of the facilities of this field office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
    /// Carrying this number of the Justice Center.
    #[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    #[param(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jc_number: Option<String>,
    /// With this id in the facility's own system.
    #[schema(max_length = 200)]
    #[param(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// With this number.
    #[schema(max_length = 40)]
    #[param(max_length = 40)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Occurred at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_from: Option<DateTime<Utc>>,
    /// Occurred before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_to: Option<DateTime<Utc>>,
    /// Discovered at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_from: Option<DateTime<Utc>>,
    /// Discovered before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_to: Option<DateTime<Utc>>,
    /// Recorded at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_from: Option<DateTime<Utc>>,
    /// Recorded before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_to: Option<DateTime<Utc>>,
    /// Last changed at this time or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_from: Option<DateTime<Utc>>,
    /// Last changed before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_to: Option<DateTime<Utc>>,
    /// Only incidents that the caller recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by_me: Option<bool>,
    /// Only incidents of which something was done late, or only the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<bool>,
    /// Only incidents that were closed in another system and recorded afterwards, or only the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub historical: Option<bool>,
    /// The order; with a minus the newest or highest first. What has no such time comes last. Without it the newest come first: by the time of which a range is given, else by
    /// when they were recorded. Not together with `q`, which has an order of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<IncidentSort>,
}

/// A part of a text, found or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "wet floor", "hit": true}))]
pub struct SnippetPart {
    /// The text as it was written.
    pub text: String,
    /// Whether it is what was searched for.
    pub hit: bool,
}

/// A place where something was found, with what stands around it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"field": "narrative.description", "parts": [
    {"text": "…slipped on the ", "hit": false}, {"text": "wet floor", "hit": true}]}))]
pub struct Snippet {
    /// The field: `number`, `external_reference`, `jc_numbers`, `people`, `narrative.description` and the like.
    pub field: String,
    /// The text around it, in its order.
    pub parts: Vec<SnippetPart>,
}

/// How an incident fits what was searched for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"class": "phrase", "snippets": [{"field": "narrative.description", "parts": [
    {"text": "…slipped on the ", "hit": false}, {"text": "wet floor", "hit": true}]}]}))]
pub struct SearchMatch {
    /// How well; the better come first.
    pub class: MatchClass,
    /// Where, at most three places.
    pub snippets: Vec<Snippet>,
}
