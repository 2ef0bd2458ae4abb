//! Texts that stand in lists, for their bounds: a schema can bound the items of a list only by name.
//! The fields themselves are plain strings.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The number of a case at the Justice Center. Blanks around it are dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(pattern = r"^\s*(101|301|901)-[0-9]{1,20}\s*$", max_length = 100, example = json!("101-460120030"))]
pub struct JcNumber(pub String);

/// A note in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(min_length = 1, max_length = 4000, example = json!("Wet floor not marked"))]
pub struct Note(pub String);

/// What a machine client may do: `incident.read`, or in the words of SMART on FHIR `system/AdverseEvent.rs`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(min_length = 1, max_length = 60, pattern = r"^[!#-\[\]-~]+$", example = json!("incident.read"))]
pub struct ScopeName(pub String);
