//! The census: how many patient days a facility or a unit had in a month, what rates are made with.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::problem::FieldError;

/// The patient days of a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "month": "2026-01",
    "patient_days": 2712, "note": "Ward 7 closed from the 20th"}))]
pub struct CensusContent {
    /// The facility; may be left out by those who belong to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// The unit; without it the entry is of the facility as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// The month, not later than the running one.
    #[schema(pattern = "^[12][0-9]{3}-(0[1-9]|1[0-2])$")]
    pub month: String,
    /// Patient days, or visits where there are no beds: the sum of the daily census.
    #[schema(minimum = 0, maximum = 10_000_000)]
    pub patient_days: i32,
    /// What somebody who compares months should know.
    #[schema(max_length = 500)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An entry of the census.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6", "month": "2026-01", "patient_days": 2712}))]
pub struct CensusView {
    /// The entry.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The facility.
    pub facility_id: Uuid,
    /// The unit; absent where the entry is of the facility as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// The month.
    pub month: String,
    /// Patient days, or visits where there are no beds.
    #[schema(minimum = 0)]
    pub patient_days: i32,
    /// What somebody who compares months should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A census as CSV: the header and a row for each unit and month; an empty unit stands for the facility as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(example = json!("unit,month,patient_days\n,2026-01,2712\nWard 7,2026-01,410\n"))]
pub struct CensusList(pub String);

/// What came of a census as CSV.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"dry_run": true, "rows": 3, "added": 1, "changed": 1, "unchanged": 0,
    "errors": [{"pointer": "line:4/month", "code": "wrong_format", "message": "must be a month such as 2026-03"}]}))]
pub struct CensusReport {
    /// Whether nothing was written because it was only a try.
    pub dry_run: bool,
    /// Rows in the file, without the header.
    #[schema(minimum = 0)]
    pub rows: u64,
    /// Entries that were new.
    #[schema(minimum = 0)]
    pub added: u64,
    /// Entries that were there with another number.
    #[schema(minimum = 0)]
    pub changed: u64,
    /// Entries that were there with the same number.
    #[schema(minimum = 0)]
    pub unchanged: u64,
    /// Every fault of the other rows; `pointer` is the line and the column, as `line:3/month`.
    pub errors: Vec<FieldError>,
}
