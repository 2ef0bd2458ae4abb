//! Schemas: references, null, alternatives. What is left is compared word by word.

use serde_json::Value;

use crate::change::{Direction, Spot};
use crate::rule::Rule;

use super::{Comparison, from_to, items, short, value};

impl Comparison<'_> {
    /// Compares what two schemas let through.
    pub(super) fn schema(&mut self, old: &Value, new: &Value, spot: &Spot) {
        self.kind(old, new, &Spot { null_settled: false, ..spot.clone() });
    }

    /// Compares two schemas, or one kind of values of each.
    fn kind(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let (old_document, new_document) = (self.old, self.new);
        let resolved = (old_document.resolve(old), new_document.resolve(new));
        let Some((_, _, spot)) = self.enter(old, new, spot) else { return };
        let pair = (address(resolved.0), address(resolved.1));
        if self.under_way.contains(&pair) {
            return;
        }
        self.under_way.push(pair);
        self.resolved(resolved.0, resolved.1, &spot);
        self.under_way.pop();
    }

    fn resolved(&mut self, old: &Value, new: &Value, spot: &Spot) {
        if let Some(finding) = value::nothing(old, new, spot.direction) {
            self.report(spot, finding);
            return;
        }
        if old == &Value::Bool(false) {
            return;
        }
        if !spot.null_settled
            && let (Some(was), Some(is)) = (self.takes_null(old, true), self.takes_null(new, false))
            && let Some(finding) = value::null(was, is, spot.direction)
        {
            self.report(spot, finding);
        }
        if old["discriminator"] != new["discriminator"] {
            let what = from_to(&old["discriminator"], &new["discriminator"]);
            self.tell(spot, Rule::DiscriminatorChanged, what);
        }
        if old["default"] != new["default"]
            && let Some(finding) = value::default(old, new, spot.direction)
        {
            self.report(spot, finding);
        }
        match (branches(old).as_slice(), branches(new).as_slice()) {
            ([one], [other]) if same(one, old) && same(other, new) => self.plain(old, new, spot),
            (olds, news) => self.alternatives(olds, news, &Spot { null_settled: true, ..spot.clone() }),
        }
    }

    /// A schema without alternatives.
    fn plain(&mut self, old: &Value, new: &Value, spot: &Spot) {
        for finding in value::findings(old, new, spot) {
            self.report(spot, finding);
        }
        if value::are_apart(old, new) {
            return;
        }
        self.object(old, new, spot);
        self.array(old, new, spot);
    }

    /// Several kinds of values: in a request each of the old kinds must be taken by one of the new, in an answer each of
    /// the new be known as one of the old.
    fn alternatives(&mut self, old: &[&Value], new: &[&Value], spot: &Spot) {
        let request = spot.direction == Direction::Request;
        if let ([old], [new]) = (old, new) {
            return self.kind(old, new, spot);
        }
        let (sought, among) = if request { (old, new) } else { (new, old) };
        let mut met = vec![false; among.len()];
        for kind in sought {
            // Which one it was becomes plain from its name, if not from what it lets through.
            let named = |other: &&Value| kind["$ref"].is_string() && kind["$ref"] == other["$ref"];
            let fits = |other: &&Value| {
                if request { self.is_kept(kind, other, spot) } else { self.is_kept(other, kind, spot) }
            };
            let found = among.iter().position(named).or_else(|| among.iter().position(fits));
            match found {
                Some(at) => {
                    met[at] = true;
                    let (old, new) = if request { (*kind, among[at]) } else { (among[at], *kind) };
                    self.kind(old, new, spot);
                }
                None if request => self.tell(spot, Rule::RequestAlternativeRemoved, short(kind)),
                None => self.tell(spot, Rule::ResponseAlternativeAdded, short(kind)),
            }
        }
        for (other, _) in among.iter().zip(met).filter(|(_, met)| !met) {
            let rule = if request { Rule::RequestWidened } else { Rule::ResponseNarrowed };
            self.tell(spot, rule, short(other));
        }
    }

    /// Whether one kind passes as another, tried apart from what was found so far.
    fn is_kept(&self, old: &Value, new: &Value, spot: &Spot) -> bool {
        let mut trial = Comparison::new(self.old, self.new);
        trial.kind(old, new, spot);
        !trial.changes.iter().any(|change| change.rule.is_breaking())
    }

    /// Whether null is let through, where the schema says something of types at all.
    fn takes_null(&self, schema: &Value, is_old: bool) -> Option<bool> {
        self.null_in(schema, is_old, 0)
    }

    fn null_in(&self, schema: &Value, is_old: bool, depth: usize) -> Option<bool> {
        const DEPTH: usize = 16;
        let document = if is_old { self.old } else { self.new };
        let schema = document.resolve(schema);
        if let Some(word) = ["oneOf", "anyOf"].into_iter().find(|word| schema[*word].is_array()) {
            let deeper = |kind| if depth < DEPTH { self.null_in(kind, is_old, depth + 1) } else { None };
            return Some(items(&schema[word]).any(|kind| deeper(kind).unwrap_or(true)));
        }
        match (value::types(schema), value::values(schema)) {
            (None, None) => None,
            (Some(types), _) => Some(types.contains(&"null")),
            (None, Some(values)) => Some(values.contains(&&Value::Null)),
        }
    }
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value).addr()
}

fn same(one: &Value, other: &Value) -> bool {
    std::ptr::eq(one, other)
}

/// The kinds of values of a schema, without null; the schema itself where it has no alternatives.
fn branches(schema: &Value) -> Vec<&Value> {
    let alternatives = ["oneOf", "anyOf"].into_iter().find_map(|word| schema[word].as_array());
    match alternatives {
        None => vec![schema],
        Some(all) => all.iter().filter(|kind| value::types(kind).is_none_or(|types| types != ["null"])).collect(),
    }
}
