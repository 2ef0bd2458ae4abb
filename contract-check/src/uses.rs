//! Which operations use a shared part.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::change::Direction;
use crate::document::Document;

/// The operations that use each shared part, by the way its values go.
pub struct Uses(HashMap<(Direction, String), Vec<String>>);

impl Uses {
    /// Follows every reference of every operation of a document.
    pub fn of(document: &Document) -> Self {
        let mut all: HashMap<(Direction, String), Vec<String>> = HashMap::new();
        for (path, item) in document.value()["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let name = format!("{} {path}", method.to_uppercase());
                for (word, direction) in [
                    ("parameters", Direction::Request),
                    ("requestBody", Direction::Request),
                    ("responses", Direction::Response),
                ] {
                    for part in reached(document, &operation[word]) {
                        let users = all.entry((direction, part)).or_default();
                        if users.last() != Some(&name) {
                            users.push(name.clone());
                        }
                    }
                }
            }
        }
        Self(all)
    }

    /// In words: the first operation, and how many more.
    pub fn words(&self, part: &(Direction, String)) -> String {
        match self.0.get(part).map(Vec::as_slice) {
            None | Some([]) => "no operation uses it".to_owned(),
            Some([only]) => format!("in {only}"),
            Some([first, more @ ..]) => format!("in {first} and {} more", more.len()),
        }
    }
}

fn reached(document: &Document, start: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(all) => open.extend(all),
            Value::Object(object) => {
                open.extend(object.values());
                let name = object.get("$ref").and_then(Value::as_str);
                if let Some(name) = name.filter(|name| found.insert((*name).to_owned())) {
                    let target = name.strip_prefix('#').and_then(|pointer| document.value().pointer(pointer));
                    open.extend(target);
                }
            }
            _ => (),
        }
    }
    found
}
