//! Parameters in the path, the query and the headers.

use serde_json::Value;

use crate::change::Spot;
use crate::document::Document;
use crate::rule::Rule;

use super::operation::path_parameters;
use super::{Comparison, flag, items};

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, old: &Value, new: &Value, spot: &Spot, (path, new_path): (&str, &str)) {
        let (old_document, new_document) = (self.old, self.new);
        for parameter in items(old) {
            let described = old_document.resolve(parameter);
            let name = self::name(described);
            match find(new_document, new, &key(described, path), new_path) {
                None => self.tell(&spot.at(&name), Rule::ParameterRemoved, name.clone()),
                Some(now) => self.parameter(parameter, now, &spot.at(&name)),
            }
        }
        for parameter in items(new) {
            let described = new_document.resolve(parameter);
            if find(old_document, old, &key(described, new_path), path).is_some() {
                continue;
            }
            let name = self::name(described);
            let needed = flag(described, "required");
            let rule = if needed { Rule::RequiredParameterAdded } else { Rule::OptionalParameterAdded };
            self.tell(&spot.at(&name), rule, name.clone());
        }
    }

    fn parameter(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let Some((old, new, spot)) = self.enter(old, new, spot) else { return };
        let spot = &spot;
        match (flag(old, "required"), flag(new, "required")) {
            (false, true) => self.tell(spot, Rule::ParameterMadeRequired, "required"),
            (true, false) => self.tell(spot, Rule::ParameterMadeOptional, "required"),
            _ if old["required"] != new["required"] => self.tell(spot, Rule::WrittenDifferently, "required"),
            _ => (),
        }
        self.schema(&old["schema"], &new["schema"], spot);
    }
}

/// The parameter of a list that has a key.
fn find<'v>(document: &'v Document, all: &'v Value, wanted: &str, path: &str) -> Option<&'v Value> {
    items(all).find(|parameter| key(document.resolve(parameter), path) == wanted)
}

/// What tells a parameter from the others: its place and name, in the path the number of it. Names of headers are the
/// same in any case.
fn key(parameter: &Value, path: &str) -> String {
    let (place, name) = (parameter["in"].as_str().unwrap_or_default(), parameter["name"].as_str().unwrap_or_default());
    match place {
        "header" => format!("header:{}", name.to_lowercase()),
        "path" => match path_parameters(path).position(|part| part == name) {
            Some(at) => format!("path:{at}"),
            None => format!("path:{name}"),
        },
        _ => format!("{place}:{name}"),
    }
}

fn name(parameter: &Value) -> String {
    format!("{}:{}", parameter["in"].as_str().unwrap_or_default(), parameter["name"].as_str().unwrap_or_default())
}
