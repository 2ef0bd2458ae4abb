//! Request bodies.

use serde_json::Value;

use crate::change::Spot;
use crate::rule::Rule;

use super::{ANYTHING, Comparison, entries, flag};

impl Comparison<'_> {
    pub(super) fn request_body(&mut self, old: Option<&Value>, new: Option<&Value>, spot: &Spot) {
        let spot = spot.at("body");
        let (old_document, new_document) = (self.old, self.new);
        let (old, new) = (old.map(|body| old_document.resolve(body)), new.map(|body| new_document.resolve(body)));
        match (old, new) {
            (None, None) => (),
            (Some(_), None) => self.tell(&spot, Rule::RequestBodyRemoved, "no body any more"),
            (None, Some(new)) => {
                let rule = if flag(new, "required") { Rule::RequestBodyRequired } else { Rule::RequestBodyAdded };
                self.tell(&spot, rule, "a body");
            }
            (Some(old), Some(new)) => self.bodies(old, new, &spot),
        }
    }

    fn bodies(&mut self, old: &Value, new: &Value, spot: &Spot) {
        match (flag(old, "required"), flag(new, "required")) {
            (false, true) => self.tell(spot, Rule::RequestBodyRequired, "required"),
            (true, false) => self.tell(spot, Rule::RequestBodyMadeOptional, "required"),
            _ if old["required"] != new["required"] => self.tell(spot, Rule::WrittenDifferently, "required"),
            _ => (),
        }
        let rules = (Rule::RequestMediaTypeRemoved, Rule::RequestMediaTypeAdded);
        self.content(&old["content"], &new["content"], spot, rules);
    }

    /// What a body may be, by media type; which rules are broken by a type that is gone and by one that is new.
    pub(super) fn content(&mut self, old: &Value, new: &Value, spot: &Spot, (gone, added): (Rule, Rule)) {
        for (media_type, body) in entries(old) {
            let spot = spot.at(media_type);
            match new.get(media_type) {
                None => self.tell(&spot, gone, media_type),
                Some(now) => {
                    let spot = Spot { problem: media_type == "application/problem+json", ..spot };
                    self.schema(schema_of(body), schema_of(now), &spot);
                }
            }
        }
        for (media_type, _) in entries(new).filter(|(media_type, _)| old.get(media_type).is_none()) {
            self.tell(&spot.at(media_type), added, media_type);
        }
    }
}

/// The schema of a body; one without says nothing of it.
fn schema_of(body: &Value) -> &Value {
    body.get("schema").unwrap_or(&ANYTHING)
}
