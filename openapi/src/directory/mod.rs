//! Counties, field offices, facilities and whom to call.

mod clinical_risk_manager;
mod facility;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::problem::ContactCard;
use crate::vocabulary::{ContactTopic, FieldOffice, StaffKind};

pub use clinical_risk_manager::*;
pub use facility::*;

/// A county of New York State.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"fips": "36061", "name": "New York", "field_office": "new_york_city", "aliases": ["Manhattan"]}))]
pub struct CountyView {
    /// Its FIPS code, as `36001`.
    pub fips: String,
    /// Its name.
    pub name: String,
    /// The field office it belongs to.
    pub field_office: FieldOffice,
    /// Other names it goes by.
    pub aliases: Vec<String>,
}

/// A field office and its counties.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "new_york_city", "name": "New York City", "counties": [{"fips": "36061",
    "name": "New York", "field_office": "new_york_city", "aliases": ["Manhattan"]}]}))]
pub struct FieldOfficeView {
    /// The field office.
    pub code: FieldOffice,
    /// Its name.
    pub name: String,
    /// Its counties.
    pub counties: Vec<CountyView>,
}

/// A day that is no working day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"date": "2026-07-03", "name": "Independence Day (observed)", "version": 1}))]
pub struct HolidayView {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    pub name: String,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
}

/// A holiday to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"date": "2026-07-03", "name": "Independence Day (observed)"}))]
pub struct NewHoliday {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
}

/// Whom to turn to for what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"topic": "technical_issue", "who": "NIMRS Help Desk", "phone": "518-474-3619",
    "email": "nimrshelp@omh.ny.gov", "note": "cannot reset a PIN or unlock a password"}))]
pub struct ContactView {
    /// For what.
    pub topic: ContactTopic,
    /// For whose staff; absent for everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff_kind: Option<StaffKind>,
    /// Who.
    pub who: String,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mail address, or the name of the mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The field office of the county that was asked for, where the Clinical Risk Manager has a part in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_office: Option<FieldOffice>,
    /// Who is Clinical Risk Manager of that county today, where somebody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinical_risk_manager: Option<ContactCard>,
}
