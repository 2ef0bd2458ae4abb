//! The Clinical Risk Managers of the regions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::FieldOffice;

/// Who is Clinical Risk Manager of a region, or of one county of it, and from when to when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Alex Moreau", "email": "crm.hudson@example.org", "phone": "845-555-0160",
    "field_office": "hudson_river", "valid_from": "2026-01-01"}))]
pub struct ClinicalRiskManagerContent {
    /// The name.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub name: String,
    /// Mail address; gets the requests to the Justice Center in copy.
    #[schema(max_length = 254, pattern = r"^[!-?A-~]+@[0-9A-Za-z.-]+$")]
    pub email: String,
    /// Telephone number.
    #[schema(max_length = 40, pattern = r"^[0-9A-Za-z +().,/-]*$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The region.
    pub field_office: FieldOffice,
    /// FIPS code of a county of the region, where this is for that county alone; it comes before the region's.
    #[schema(pattern = "^36[0-9]{3}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The last day; absent while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
}

/// An entry of the directory of Clinical Risk Managers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "in_office": true,
    "content": {"name": "Alex Moreau", "email": "crm.hudson@example.org", "phone": "845-555-0160",
        "field_office": "hudson_river", "valid_from": "2026-01-01"}}))]
pub struct ClinicalRiskManagerView {
    /// The entry.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Whether today lies within its days.
    pub in_office: bool,
    /// Who, for what and when.
    pub content: ClinicalRiskManagerContent,
}
