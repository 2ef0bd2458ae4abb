//! The comparison of two documents, from operations down to single values.

mod array;
mod body;
mod object;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod text;
mod value;

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value};

use crate::change::{Change, Direction, Finding, Spot};
use crate::document::{Document, reference};
use crate::rule::Rule;

/// All changes between two documents, each once, sorted by place.
pub fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let mut comparison = Comparison::new(old, new);
    comparison.documents();
    let unique: BTreeSet<Change> = comparison.changes.into_iter().collect();
    unique.into_iter().collect()
}

/// A schema that lets everything through.
static ANYTHING: Value = Value::Bool(true);
/// A schema that lets nothing through.
static NOTHING: Value = Value::Bool(false);

/// A comparison under way.
struct Comparison<'a> {
    old: &'a Document,
    new: &'a Document,
    changes: Vec<Change>,
    /// The pairs of shared parts that were compared: once is enough, and a schema may contain itself.
    seen: HashSet<(String, String, Direction, bool, bool)>,
    /// The pairs of values under comparison, by their addresses: a schema that contains itself may be shared in one
    /// document and written out in the other.
    under_way: Vec<(usize, usize)>,
}

impl<'a> Comparison<'a> {
    fn new(old: &'a Document, new: &'a Document) -> Self {
        Self { old, new, changes: Vec::new(), seen: HashSet::new(), under_way: Vec::new() }
    }

    fn documents(&mut self) {
        let (old, new) = (self.old.value(), self.new.value());
        self.servers(&old["servers"], &new["servers"]);
        self.security_schemes(&old["components"]["securitySchemes"], &new["components"]["securitySchemes"]);
        self.names(&old["components"]["schemas"], &new["components"]["schemas"]);
        self.operations();
        self.changes.extend(text::changes(old, new));
    }

    fn report(&mut self, spot: &Spot, finding: Finding) {
        self.changes.push(spot.change(finding));
    }

    fn tell(&mut self, spot: &Spot, rule: Rule, what: impl Into<String>) {
        self.report(spot, (rule, what.into()));
    }

    /// Where to go on with a pair of values that may be references; nowhere, if this pair of shared parts was compared
    /// before.
    fn enter<'v>(&mut self, old: &'v Value, new: &'v Value, spot: &Spot) -> Option<(&'v Value, &'v Value, Spot)>
    where
        'a: 'v,
    {
        let (resolved_old, resolved_new) = (self.old.resolve(old), self.new.resolve(new));
        let (Some(name), Some(new_name)) = (reference(old), reference(new)) else {
            return Some((resolved_old, resolved_new, spot.clone()));
        };
        let pair = (name.to_owned(), new_name.to_owned(), spot.direction, spot.problem, spot.null_settled);
        self.seen.insert(pair).then(|| (resolved_old, resolved_new, spot.shared(name)))
    }

    fn servers(&mut self, old: &Value, new: &Value) {
        let (old, new) = (addresses(old), addresses(new));
        let spot = Spot::new(Direction::Request, "servers");
        for gone in old.difference(&new) {
            self.tell(&spot, Rule::ServerRemoved, gone);
        }
        for added in new.difference(&old) {
            self.tell(&spot, Rule::ServerAdded, added);
        }
    }

    /// The names of shared schemas, which generated clients call their types by.
    fn names(&mut self, old: &Value, new: &Value) {
        let is_there = |all: &Value, name: &str| all.get(name).is_some();
        for name in names(old).filter(|name| !is_there(new, name)) {
            let spot = Spot::new(Direction::Response, format!("components/schemas/{name}"));
            self.tell(&spot, Rule::SchemaNameRemoved, name);
        }
        for name in names(new).filter(|name| !is_there(old, name)) {
            let spot = Spot::new(Direction::Response, format!("components/schemas/{name}"));
            self.tell(&spot, Rule::SchemaNameAdded, name);
        }
    }
}

/// The addresses of the servers; without any it is where the document came from.
fn addresses(servers: &Value) -> BTreeSet<String> {
    let all: BTreeSet<String> = items(servers).filter_map(|server| server["url"].as_str()).map(str::to_owned).collect();
    if all.is_empty() { BTreeSet::from(["/".to_owned()]) } else { all }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn names(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flat_map(Map::keys).map(String::as_str)
}

/// Whether a flag is set; one that is left out is not.
fn flag(value: &Value, word: &str) -> bool {
    value[word].as_bool().unwrap_or(false)
}

/// What a value is, in short, for a line.
fn short(value: &Value) -> String {
    const LENGTH: usize = 60;
    let text = match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    // A line has its parts between bars.
    let text: String = text.replace(['|', '\n'], " ");
    if text.chars().count() <= LENGTH { text } else { text.chars().take(LENGTH).chain("…".chars()).collect() }
}

/// What it was and is.
fn from_to(old: &Value, new: &Value) -> String {
    format!("{} -> {}", short(old), short(new))
}
