//! JSON merge patch, RFC 7396: what PATCH and amendments send.

use serde_json::{Map, Value};

/// `target` with `patch` applied: a `null` removes a member, an object goes deeper, anything else replaces.
pub fn merge_patch(target: Value, patch: &Value) -> Value {
    let Value::Object(changes) = patch else {
        return patch.clone();
    };
    let mut merged = match target {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    for (name, change) in changes {
        if change.is_null() {
            merged.remove(name);
        } else {
            let old = merged.remove(name).unwrap_or(Value::Null);
            merged.insert(name.clone(), merge_patch(old, change));
        }
    }
    Value::Object(merged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::diff::tests::json_value;
    use proptest::prelude::*;
    use serde_json::json;

    /// The examples of RFC 7396, appendix A.
    #[test]
    fn examples_of_the_standard() {
        for (target, patch, merged) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
            (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
            (json!({"a": "b"}), json!(["c"]), json!(["c"])),
            (json!({"a": "foo"}), json!(null), json!(null)),
            (json!({"a": "foo"}), json!("bar"), json!("bar")),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            assert_eq!(merge_patch(target.clone(), &patch), merged, "{target} + {patch}");
        }
    }

    proptest! {
        #[test]
        fn twice_is_once(target in json_value(), patch in json_value()) {
            let once = merge_patch(target, &patch);
            prop_assert_eq!(merge_patch(once.clone(), &patch), once);
        }

        #[test]
        fn an_empty_patch_changes_no_object(members in proptest::collection::hash_map("[a-z]{1,3}", json_value(), 0..5)) {
            let target = Value::Object(members.into_iter().collect());
            prop_assert_eq!(merge_patch(target.clone(), &json!({})), target);
        }

        #[test]
        fn members_not_named_stay(target in json_value(), patch in json_value()) {
            let merged = merge_patch(target.clone(), &patch);
            if let (Value::Object(before), Value::Object(changes), Value::Object(after)) = (&target, &patch, &merged) {
                for (name, value) in before.iter().filter(|(name, _)| !changes.contains_key(*name)) {
                    prop_assert_eq!(after.get(name), Some(value));
                }
            }
        }
    }
}
