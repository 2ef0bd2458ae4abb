//! What changed between two versions of a record, by JSON pointer.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// One difference: the pointer (RFC 6901) of the place, with `before` absent for something added and `after` for
/// something removed. An item of a list whose items all carry an `id` is named by that id.
pub use nimrs_contract::incident_version::Change;

/// The changes that lead from `before` to `after`, in the order of their pointers' members.
///
/// Objects are compared member by member. Lists whose items all have a distinct string `id` are compared by id,
/// so that an insertion at the front is one change and a mere change of order none; other lists are compared by
/// position.
pub fn diff(before: &Value, after: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    walk(&mut changes, "", Some(before), Some(after));
    changes
}

fn walk(changes: &mut Vec<Change>, pointer: &str, before: Option<&Value>, after: Option<&Value>) {
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => members(changes, pointer, old, new),
        (Some(Value::Array(old)), Some(Value::Array(new))) => match (by_id(old), by_id(new)) {
            (Some(old), Some(new)) => members(changes, pointer, &old, &new),
            _ => positions(changes, pointer, old, new),
        },
        (old, new) if old == new => {}
        (old, new) => changes.push(Change { pointer: pointer.to_owned(), before: old.cloned(), after: new.cloned() }),
    }
}

fn members(changes: &mut Vec<Change>, pointer: &str, old: &Map<String, Value>, new: &Map<String, Value>) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let place = format!("{pointer}/{}", escape(name));
        walk(changes, &place, old.get(name), new.get(name));
    }
}

fn positions(changes: &mut Vec<Change>, pointer: &str, old: &[Value], new: &[Value]) {
    for index in 0..old.len().max(new.len()) {
        let place = format!("{pointer}/{index}");
        walk(changes, &place, old.get(index), new.get(index));
    }
}

/// The items by their `id`; `None` if an item has none or two share one. An empty list fits either way.
fn by_id(items: &[Value]) -> Option<Map<String, Value>> {
    let mut found = Map::new();
    for item in items {
        let id = item.get("id")?.as_str()?;
        if found.insert(id.to_owned(), item.clone()).is_some() {
            return None;
        }
    }
    Some(found)
}

/// A member's name as a pointer's segment.
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    /// Any small JSON value.
    pub(crate) fn json_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[a-z~/ ]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::hash_map("[a-c~/]{1,2}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    fn change(pointer: &str, before: Option<Value>, after: Option<Value>) -> Change {
        Change { pointer: pointer.to_owned(), before, after }
    }

    #[test]
    fn members_are_named_by_pointer() {
        assert_eq!(
            diff(
                &json!({"a": 1, "b": {"c/d": 1, "e~f": 1}, "g": 1}),
                &json!({"a": 1, "b": {"c/d": 2, "e~f": 1}, "h": null})
            ),
            [
                change("/b/c~1d", Some(json!(1)), Some(json!(2))),
                change("/g", Some(json!(1)), None),
                change("/h", None, Some(json!(null))),
            ]
        );
    }

    #[test]
    fn lists_go_by_position_or_by_id() {
        assert_eq!(
            diff(&json!([1, 2]), &json!([1, 3, 4])),
            [change("/1", Some(json!(2)), Some(json!(3))), change("/2", None, Some(json!(4))),]
        );
        assert_eq!(
            diff(
                &json!([{"id": "a", "n": 1}, {"id": "b", "n": 1}]),
                &json!([{"id": "c"}, {"id": "a", "n": 2}, {"id": "b", "n": 1}])
            ),
            [change("/a/n", Some(json!(1)), Some(json!(2))), change("/c", None, Some(json!({"id": "c"}))),]
        );
    }

    proptest! {
        #[test]
        fn nothing_changed_is_no_change(value in json_value()) {
            prop_assert_eq!(diff(&value, &value), []);
        }

        #[test]
        fn different_values_differ(before in json_value(), after in json_value()) {
            prop_assert_eq!(diff(&before, &after).is_empty(), before == after);
        }

        #[test]
        fn the_way_back_swaps_before_and_after(before in json_value(), after in json_value()) {
            let back: Vec<Change> = diff(&after, &before)
                .into_iter()
                .map(|c| Change { pointer: c.pointer, before: c.after, after: c.before })
                .collect();
            prop_assert_eq!(diff(&before, &after), back);
        }

        #[test]
        fn pointers_lead_to_the_values(before in json_value(), after in json_value()) {
            for c in diff(&before, &after) {
                if let Some(value) = &c.before {
                    prop_assert_eq!(before.pointer(&c.pointer), Some(value));
                }
                if let Some(value) = &c.after {
                    prop_assert_eq!(after.pointer(&c.pointer), Some(value));
                }
            }
        }
    }
}
