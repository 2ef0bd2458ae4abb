//! Merge patches (RFC 7396) of what a person writes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

use crate::domain::diff::escape;
use crate::domain::merge_patch::merge_patch;

use super::error::{AppError, AppResult};

/// `present` with `patch` applied. What does not fit afterwards is a fault at its place below `prefix`.
pub fn apply<T: Serialize + DeserializeOwned>(present: &T, patch: Map<String, Value>, prefix: &str) -> AppResult<T> {
    let present = serde_json::to_value(present).map_err(AppError::internal)?;
    let merged = merge_patch(present, &Value::Object(patch));
    serde_path_to_error::deserialize(merged).map_err(|error| {
        let pointer = format!("{prefix}{}", pointer(error.path()));
        AppError::invalid_at(&pointer, "invalid", error.into_inner().to_string())
    })
}

/// The place of a fault as a JSON pointer.
fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { variant } => pointer.push_str(&format!("/{}", escape(variant))),
            Segment::Unknown => {}
        }
    }
    pointer
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::incident_content::IncidentContent;
    use serde_json::json;

    fn patched(patch: Value) -> AppResult<IncidentContent> {
        let present: IncidentContent =
            serde_json::from_value(json!({"incident_type": "fall", "place": {"location": "hallway"}})).unwrap();
        let Value::Object(patch) = patch else { panic!("not an object") };
        apply(&present, patch, "/changes")
    }

    #[test]
    fn null_takes_out_and_objects_go_deeper() {
        let content = patched(json!({"incident_type": null, "place": {"description": "By the stairs"}})).unwrap();
        assert_eq!(content.incident_type, None);
        let place = content.place.unwrap();
        assert_eq!(place.description.as_deref(), Some("By the stairs"));
        assert!(place.location.is_some());
    }

    #[test]
    fn what_does_not_fit_is_named_by_its_place() {
        for (patch, pointer) in [
            (json!({"occurred": {"at": "soon"}}), "/changes/occurred/at"),
            (json!({"more_types": ["fall", "rain"]}), "/changes/more_types/1"),
            (json!({"place": {"floor": 2}}), "/changes/place/floor"),
        ] {
            let error = patched(patch).unwrap_err();
            assert_eq!(error.errors[0].pointer, pointer);
        }
    }
}
