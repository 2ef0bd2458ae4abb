//! Blocks about events: missing patients, altercations, fires, crimes, losses and AOT subjects.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::vocabulary::LegalStatus;

/// A missing patient.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"last_seen_at": "2026-03-01T07:40:00Z", "last_seen_by": "Therapy aide",
    "left_how": "Through the garden gate", "risk": "Off medication"}))]
pub struct MissingPatient {
    /// When last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen_at: Option<DateTime<Utc>>,
    /// Who saw them last.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen_by: Option<String>,
    /// How they left.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_how: Option<String>,
    /// Legal status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<LegalStatus>,
    /// The risk to themselves and others.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<String>,
    /// When the police were told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub police_told_at: Option<DateTime<Utc>>,
    /// When they came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<DateTime<Utc>>,
    /// The condition in which they came back.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
}

/// An assault or a fight.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"who_struck_whom": "One patient struck another", "injuries": "Bruise on the left arm"}))]
pub struct Altercation {
    /// Who struck whom.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who_struck_whom: Option<String>,
    /// The weapon, if any.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weapon: Option<String>,
    /// The injuries on each side.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub injuries: Option<String>,
}

/// A fire.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"source": "Waste bin", "extent": "One room", "alarm": true, "evacuation": true}))]
pub struct Fire {
    /// What caught fire, and from what.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How far it went.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent: Option<String>,
    /// Whether the alarm went off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alarm: Option<bool>,
    /// Whether people were brought out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evacuation: Option<bool>,
}

/// An apparent crime.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"offence": "Larceny", "arrest": false, "agency": "State Police", "complaint_number": "26-1182"}))]
pub struct CrimeDetails {
    /// The apparent offence.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<String>,
    /// Whether someone was arrested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrest: Option<bool>,
    /// The law enforcement agency.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// The number of the complaint.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_number: Option<String>,
    /// When the agency was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<DateTime<Utc>>,
}

/// A financial exploitation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_cents": 12500, "property": "Cash from the locker"}))]
pub struct FinancialExploitation {
    /// The amount, in US cents.
    #[schema(minimum = 0, maximum = 2000000000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// The property.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// What was given back.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restitution: Option<String>,
}

/// The subject of an order of assisted outpatient treatment who cannot be found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"order_date": "2026-01-12", "order_expires_on": "2026-07-12", "county_fips": "36061"}))]
pub struct AotSubject {
    /// The day of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_date: Option<NaiveDate>,
    /// The day the order expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_expires_on: Option<NaiveDate>,
    /// FIPS code of the county of the order.
    #[schema(pattern = "^36[0-9]{3}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// When there was contact last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_contact_at: Option<DateTime<Utc>>,
    /// When the director of community services was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub director_of_community_services_told_at: Option<DateTime<Utc>>,
}
