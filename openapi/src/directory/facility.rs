//! Facilities and their units.

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{FacilityKind, FieldOffice};

/// A facility with its units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000001", "name": "Hudson View Clinic", "kind": "clinic",
    "county_fips": "36027", "field_office": "hudson_river", "operated_by_state": false,
    "licensed": true, "inpatient": false, "twenty_four_hour": false, "director_name": "Ruth Adler",
    "administrator_phone": "845-555-0100", "active": true, "version": 1,
    "units": [{"id": "0192f0c1-0000-7000-8000-000000000002", "name": "Adult clinic", "programme": "clinic",
    "active": true, "version": 1}]}))]
pub struct FacilityView {
    /// The facility.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: FacilityKind,
    /// FIPS code of its county.
    pub county_fips: String,
    /// The field office of that county.
    pub field_office: FieldOffice,
    /// Whether the State operates it.
    pub operated_by_state: bool,
    /// Whether it has an operating certificate of OMH.
    pub licensed: bool,
    /// Whether it treats inpatients.
    pub inpatient: bool,
    /// Whether it cares round the clock.
    pub twenty_four_hour: bool,
    /// Its director.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub director_name: Option<String>,
    /// An administrator who can be reached round the clock.
    pub administrator_phone: String,
    /// Whether it is in use.
    pub active: bool,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Its units.
    pub units: Vec<UnitView>,
}

/// A facility to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Hudson View Clinic", "kind": "clinic", "county_fips": "36027",
    "operated_by_state": false, "licensed": true, "inpatient": false, "twenty_four_hour": false,
    "director_name": "Ruth Adler", "administrator_phone": "845-555-0100"}))]
pub struct NewFacility {
    /// Its name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
    /// Its kind.
    pub kind: FacilityKind,
    /// FIPS code of its county, as `36001`.
    #[schema(pattern = "^36[0-9]{3}$")]
    pub county_fips: String,
    /// Whether the State operates it.
    pub operated_by_state: bool,
    /// Whether it has an operating certificate of OMH.
    pub licensed: bool,
    /// Whether it treats inpatients.
    pub inpatient: bool,
    /// Whether it cares round the clock.
    pub twenty_four_hour: bool,
    /// Its director.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub director_name: Option<String>,
    /// An administrator who can be reached round the clock.
    #[schema(min_length = 1, max_length = 64, pattern = r"\S")]
    pub administrator_phone: String,
}

/// A change of a facility (merge patch); what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"director_name": "Ruth Adler"}))]
pub struct FacilityPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S", nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its kind.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub kind: Option<FacilityKind>,
    /// FIPS code of its county, as `36001`.
    #[schema(pattern = "^36[0-9]{3}$", nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
    /// Whether the State operates it.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub operated_by_state: Option<bool>,
    /// Whether it has an operating certificate of OMH.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub licensed: Option<bool>,
    /// Whether it treats inpatients.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub inpatient: Option<bool>,
    /// Whether it cares round the clock.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub twenty_four_hour: Option<bool>,
    /// Its director; null takes the name out.
    #[schema(max_length = 200, value_type = Option<String>)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub director_name: Option<Option<String>>,
    /// An administrator who can be reached round the clock.
    #[schema(min_length = 1, max_length = 64, pattern = r"\S", nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub administrator_phone: Option<String>,
    /// Whether it is in use.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

/// A unit, site or programme of a facility.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-0000-7000-8000-000000000002", "name": "Adult clinic", "programme": "clinic",
    "active": true, "version": 1}))]
pub struct UnitView {
    /// The unit.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its programme.
    pub programme: FacilityKind,
    /// Whether it is in use.
    pub active: bool,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
}

/// A unit to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Adult clinic", "programme": "clinic"}))]
pub struct NewUnit {
    /// Its name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub name: String,
    /// Its programme.
    pub programme: FacilityKind,
}

/// A change of a unit (merge patch); what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"active": false}))]
pub struct UnitPatch {
    /// Its name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S", nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its programme.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub programme: Option<FacilityKind>,
    /// Whether it is in use.
    #[schema(nullable = false)]
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

/// Reads a value that is present in a merge patch, so that null can be told from absent: null
/// clears what may be empty, and is an error for what may not.
fn given<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_tells_null_from_absent() {
        let patch: FacilityPatch = serde_json::from_str(r#"{"director_name": null}"#).unwrap();
        assert_eq!(patch.director_name, Some(None));
        assert_eq!(patch.name, None);
        assert!(serde_json::from_str::<FacilityPatch>(r#"{"name": null}"#).is_err());
    }
}
