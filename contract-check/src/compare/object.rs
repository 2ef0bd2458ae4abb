//! Objects: properties, which of them are sure, and what else may stand in them.

use serde_json::Value;

use crate::change::{Direction, Spot};
use crate::rule::Rule;

use super::operation::texts;
use super::{ANYTHING, Comparison, NOTHING, entries, names, short};

impl Comparison<'_> {
    pub(super) fn object(&mut self, old: &Value, new: &Value, spot: &Spot) {
        self.properties(old, new, spot);
        self.required(old, new, spot);
        self.further(old, new, spot);
        if old.get("propertyNames") != new.get("propertyNames") {
            self.schema(names_of(old), names_of(new), &spot.down("(name)"));
        }
    }

    fn properties(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let request = spot.direction == Direction::Request;
        for (name, schema) in entries(&old["properties"]) {
            let spot = spot.down(name);
            match new["properties"].get(name) {
                Some(now) => self.schema(schema, now, &spot),
                None if !request => self.tell(&spot, Rule::ResponsePropertyRemoved, name),
                None if new["additionalProperties"] == NOTHING => {
                    self.tell(&spot, Rule::RequestPropertyRemoved, name);
                }
                None => self.tell(&spot, Rule::RequestPropertyIgnored, name),
            }
        }
        for name in names(&new["properties"]).filter(|name| old["properties"].get(name).is_none()) {
            let needed = texts(&new["required"]).contains(&name);
            let rule = match spot.direction {
                Direction::Response => Rule::ResponsePropertyAdded,
                Direction::Request if needed => Rule::RequestRequiredPropertyAdded,
                Direction::Request => Rule::RequestPropertyAdded,
            };
            self.tell(&spot.down(name), rule, name);
        }
    }

    fn required(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let (was, is) = (texts(&old["required"]), texts(&new["required"]));
        let described = |schema: &Value, name: &str| schema["properties"].get(name).is_some();
        for name in is.iter().filter(|name| !was.contains(name)) {
            // One that is new was told already.
            let added = described(new, name) && !described(old, name);
            match spot.direction {
                _ if added => (),
                Direction::Request => self.tell(&spot.down(name), Rule::RequestPropertyMadeRequired, *name),
                Direction::Response => self.tell(&spot.down(name), Rule::ResponsePropertyMadeRequired, *name),
            }
        }
        for name in was.iter().filter(|name| !is.contains(name)) {
            let gone = described(old, name) && !described(new, name);
            match spot.direction {
                _ if gone => (),
                Direction::Request => self.tell(&spot.down(name), Rule::RequestWidened, "no longer required"),
                Direction::Response => self.tell(&spot.down(name), Rule::ResponsePropertyMadeOptional, *name),
            }
        }
    }

    /// Properties that are not named. A client is to pass over those that it does not know, so that more of them in an
    /// answer break nothing; where they have a schema, it counts.
    fn further(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let (was, is) = (old.get("additionalProperties"), new.get("additionalProperties"));
        if was == is && !was.is_some_and(Value::is_object) {
            return;
        }
        let (was, is) = (was.unwrap_or(&ANYTHING), is.unwrap_or(&ANYTHING));
        let what = || format!("additionalProperties: {} -> {}", short(was), short(is));
        match (*was == NOTHING, *is == NOTHING, spot.direction) {
            (false, false, _) if was == is && *was == ANYTHING => self.tell(spot, Rule::WrittenDifferently, what()),
            (false, false, _) => self.schema(was, is, &spot.down("*")),
            (false, true, Direction::Request) => self.tell(spot, Rule::RequestUnknownPropertiesRefused, what()),
            (true, false, Direction::Request) => self.tell(spot, Rule::RequestWidened, what()),
            (true, false, Direction::Response) => self.tell(spot, Rule::ResponsePropertyAdded, what()),
            (false, true, Direction::Response) => self.tell(spot, Rule::ResponseNarrowed, what()),
            (true, true, _) => (),
        }
    }
}

/// The schema of the names of properties.
fn names_of(schema: &Value) -> &Value {
    schema.get("propertyNames").unwrap_or(&ANYTHING)
}
