//! Paths and operations.

use std::collections::HashMap;

use serde_json::Value;

use crate::change::{Direction, Spot};
use crate::rule::Rule;

use super::{Comparison, entries, from_to, items, short};

impl Comparison<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (&self.old.value()["paths"], &self.new.value()["paths"]);
        let (olds, news) = (by_shape(old), by_shape(new));
        for (path, item) in entries(old) {
            match news.get(&shape(path)) {
                None => {
                    let methods: Vec<String> = operations(item).map(|(method, _)| method.to_uppercase()).collect();
                    self.tell(&Spot::new(Direction::Request, path), Rule::PathRemoved, methods.join(", "));
                }
                Some((new_path, new_item)) => self.path(path, item, new_path, new_item),
            }
        }
        for (path, item) in entries(new) {
            let before = olds.get(&shape(path)).map(|(_, item)| item);
            for (method, operation) in operations(item) {
                if before.is_none_or(|before| before.get(method).is_none()) {
                    self.tell(&spot(method, path), Rule::OperationAdded, short(&operation["operationId"]));
                }
            }
        }
    }

    fn path(&mut self, path: &str, old: &Value, new_path: &str, new: &Value) {
        for (method, operation) in operations(old) {
            let spot = spot(method, path);
            match new.get(method) {
                None => self.tell(&spot, Rule::OperationRemoved, short(&operation["operationId"])),
                Some(now) => {
                    for (name, new_name) in path_parameters(path).zip(path_parameters(new_path)) {
                        if name != new_name {
                            self.tell(&spot, Rule::PathParameterRenamed, format!("{name} -> {new_name}"));
                        }
                    }
                    self.operation(operation, now, &spot, (path, new_path));
                }
            }
        }
    }

    fn operation(&mut self, old: &Value, new: &Value, spot: &Spot, paths: (&str, &str)) {
        if old["operationId"] != new["operationId"] {
            self.tell(spot, Rule::OperationIdChanged, from_to(&old["operationId"], &new["operationId"]));
        }
        // Generated clients sort their functions by the first.
        let (tag, new_tag) = (&old["tags"][0], &new["tags"][0]);
        if tag != new_tag {
            self.tell(spot, Rule::OperationTagChanged, from_to(tag, new_tag));
        } else if old["tags"] != new["tags"] {
            self.tell(spot, Rule::TextChanged, "tags");
        }
        match (super::flag(old, "deprecated"), super::flag(new, "deprecated")) {
            (false, true) => self.tell(spot, Rule::OperationDeprecated, short(&new["operationId"])),
            (true, false) => self.tell(spot, Rule::TextChanged, "no longer deprecated"),
            _ if old["deprecated"] != new["deprecated"] => self.tell(spot, Rule::WrittenDifferently, "deprecated"),
            _ => (),
        }
        self.permission(&old["x-permission"], &new["x-permission"], spot);
        self.security(old, new, spot);
        self.parameters(&old["parameters"], &new["parameters"], spot, paths);
        self.request_body(old.get("requestBody"), new.get("requestBody"), spot);
        self.responses(&old["responses"], &new["responses"], spot);
    }

    /// A permission is a row of the service's table, so another one may be held by others. `none` is anybody, `any`
    /// whoever is signed on.
    fn permission(&mut self, old: &Value, new: &Value, spot: &Spot) {
        if old == new {
            return;
        }
        let relaxed = new == "none" || new == "any" && old != "none";
        let rule = if relaxed { Rule::PermissionRelaxed } else { Rule::PermissionChanged };
        self.tell(spot, rule, from_to(old, new));
    }
}

fn spot(method: &str, path: &str) -> Spot {
    Spot::new(Direction::Request, format!("{} {path}", method.to_uppercase()))
}

/// The operations of a path, without the words about it.
fn operations(item: &Value) -> impl Iterator<Item = (&String, &Value)> {
    entries(item).filter(|(_, value)| value.is_object())
}

/// The paths of a document by their shape.
fn by_shape(paths: &Value) -> HashMap<Vec<&str>, (&String, &Value)> {
    entries(paths).map(|(path, item)| (shape(path), (path, item))).collect()
}

/// A path without the names of its parameters, which nobody sends.
fn shape(path: &str) -> Vec<&str> {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect()
}

/// The names of the parameters of a path, from left to right.
pub(super) fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// The values of a list as texts.
pub(super) fn texts(value: &Value) -> Vec<&str> {
    items(value).filter_map(Value::as_str).collect()
}
