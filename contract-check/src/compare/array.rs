//! Arrays: the schema of each place, then that of all further ones.

use serde_json::Value;

use crate::change::Spot;

use super::{ANYTHING, Comparison};

impl Comparison<'_> {
    pub(super) fn array(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let count = |schema: &Value| schema["prefixItems"].as_array().map_or(0, Vec::len);
        for at in 0..count(old).max(count(new)) {
            self.schema(place(old, at), place(new, at), &spot.down(&at.to_string()));
        }
        if old.get("items").is_some() || new.get("items").is_some() {
            self.schema(further(old), further(new), &spot.down("*"));
        }
    }
}

/// The schema of one place.
fn place(schema: &Value, at: usize) -> &Value {
    schema["prefixItems"].get(at).unwrap_or_else(|| further(schema))
}

/// The schema of all places that have none of their own.
fn further(schema: &Value) -> &Value {
    schema.get("items").unwrap_or(&ANYTHING)
}
