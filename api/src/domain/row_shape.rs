//! A type of the contract as columns: dotted paths such as `content.occurred.at` or `people.0.role`, and what stands in
//! each. Read from the type's own schema, so that no column can be forgotten or made up.

use std::collections::HashMap;

use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, times, dates, ids and codes.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Texts separated by `|`.
    List,
}

/// The schema of a type, with those that it refers to.
#[derive(Debug)]
pub struct Shape {
    root: Value,
    named: HashMap<String, Value>,
}

impl Shape {
    /// The shape of a type.
    pub fn of<T: ToSchema>() -> Self {
        let mut schemas: Vec<(String, RefOr<Schema>)> = Vec::new();
        T::schemas(&mut schemas);
        let value = |schema: &RefOr<Schema>| serde_json::to_value(schema).unwrap_or_default();
        let named = schemas.iter().map(|(name, schema)| (name.clone(), value(schema))).collect();
        Self { root: value(&T::schema()), named }
    }

    /// What stands at a path; `None` where there is no such place, or no single value.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        let mut schema = self.resolved(&self.root);
        for part in path.split('.') {
            schema = match schema.get("items") {
                Some(items) => {
                    // No leading zeros, so that one place has one name.
                    let index: usize = part.parse().ok().filter(|index: &usize| index.to_string() == part)?;
                    let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(1000);
                    if index as u64 >= most {
                        return None;
                    }
                    self.resolved(items)
                }
                None => self.resolved(schema.get("properties")?.get(part)?),
            };
        }
        self.leaf(schema)
    }

    /// All places that hold a single value, below a prefix, in the order of the contract. Of lists of objects the first
    /// `items` are given; of lists of texts the whole list is one place.
    pub fn places(&self, prefix: &str, items: usize) -> Vec<(String, Kind)> {
        let mut found = Vec::new();
        self.collect(self.resolved(&self.root), prefix, items, &mut found);
        found
    }

    fn collect(&self, schema: &Value, prefix: &str, count: usize, found: &mut Vec<(String, Kind)>) {
        if let Some(kind) = self.leaf(schema) {
            found.push((prefix.to_owned(), kind));
            return;
        }
        let below = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
        if let Some(items) = schema.get("items") {
            for index in 0..count {
                self.collect(self.resolved(items), &below(&index.to_string()), count, found);
            }
        }
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.collect(self.resolved(property), &below(name), count, found);
        }
    }

    fn leaf(&self, schema: &Value) -> Option<Kind> {
        if schema.get("enum").is_some() {
            return Some(Kind::Text);
        }
        let types = schema.get("type")?;
        let is = |kind: &str| types == kind || types.as_array().is_some_and(|all| all.iter().any(|one| one == kind));
        if is("string") {
            Some(Kind::Text)
        } else if is("boolean") {
            Some(Kind::Boolean)
        } else if is("integer") {
            Some(Kind::Integer)
        } else if is("number") {
            Some(Kind::Number)
        } else if is("array") && self.leaf(self.resolved(schema.get("items")?)) == Some(Kind::Text) {
            Some(Kind::List)
        } else {
            None
        }
    }

    /// The schema itself: behind a reference, and of "this or null" the first.
    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        if let Some(named) = name.and_then(|name| self.named.get(name)) {
            return self.resolved(named);
        }
        let choice = schema.get("oneOf").or_else(|| schema.get("allOf")).and_then(Value::as_array);
        let one = choice.and_then(|all| all.iter().find(|one| one.get("type").is_none_or(|kind| kind != "null")));
        match one {
            // A vocabulary with a text for each code is a choice of constants.
            Some(one) if one.get("const").is_some() => one,
            Some(one) if one.get("enum").is_some() => one,
            Some(one) => self.resolved(one),
            None => schema,
        }
    }
}

#[cfg(test)]
mod tests {
    use nimrs_contract::incident::NewIncident;

    use super::*;

    #[test]
    fn places_are_found_by_their_paths() {
        let shape = Shape::of::<NewIncident>();
        for (path, kind) in [
            ("external_reference", Some(Kind::Text)),
            ("content.incident_type", Some(Kind::Text)),
            ("content.occurred.at", Some(Kind::Text)),
            ("content.place.location", Some(Kind::Text)),
            ("content.crime.suspected", Some(Kind::Boolean)),
            ("content.jc_numbers", Some(Kind::List)),
            ("people.0.role", Some(Kind::Text)),
            ("people.17.harm.actual", Some(Kind::Text)),
            ("people.0.part2_protected", Some(Kind::Boolean)),
            ("notifications.1.at", Some(Kind::Text)),
            ("people.00.role", None),
            ("people.200.role", None),
            ("people", None),
            ("people.0", None),
            ("content", None),
            ("content.no_such", None),
            ("", None),
            ("content..at", None),
        ] {
            assert_eq!(shape.kind(path), kind, "{path}");
        }
    }

    #[test]
    fn every_place_is_one_that_is_found() {
        let shape = Shape::of::<NewIncident>();
        let places = shape.places("", 2);
        assert!(places.len() > 100, "{}", places.len());
        for (path, kind) in &places {
            assert_eq!(shape.kind(path), Some(*kind), "{path}");
        }
    }
}
