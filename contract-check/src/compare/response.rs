//! Answers: statuses, media types, headers.

use serde_json::Value;

use crate::change::{Direction, Spot};
use crate::rule::Rule;

use super::{Comparison, entries, flag};

impl Comparison<'_> {
    pub(super) fn responses(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let spot = Spot { direction: Direction::Response, ..spot.clone() };
        for (status, response) in entries(old) {
            let spot = spot.at(status);
            match new.get(status) {
                None if is_success(status) => self.tell(&spot, Rule::SuccessStatusRemoved, status),
                None => self.tell(&spot, Rule::ResponseStatusRemoved, status),
                Some(now) => self.response(response, now, &spot),
            }
        }
        for (status, _) in entries(new).filter(|(status, _)| old.get(status).is_none()) {
            let rule = match status.as_str() {
                "206" | "304" => Rule::ConditionalStatusAdded,
                status if status.starts_with('4') || status.starts_with('5') => Rule::ErrorStatusAdded,
                _ => Rule::SuccessStatusAdded,
            };
            self.tell(&spot.at(status), rule, status);
        }
    }

    fn response(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let Some((old, new, spot)) = self.enter(old, new, spot) else { return };
        let rules = (Rule::ResponseMediaTypeRemoved, Rule::ResponseMediaTypeAdded);
        self.content(&old["content"], &new["content"], &spot, rules);
        self.headers(&old["headers"], &new["headers"], &spot);
    }

    fn headers(&mut self, old: &Value, new: &Value, spot: &Spot) {
        for (name, header) in entries(old) {
            let spot = spot.at(&format!("header:{name}"));
            match find(new, name) {
                None => self.tell(&spot, Rule::ResponseHeaderRemoved, name),
                Some(now) => self.header(header, now, &spot),
            }
        }
        for (name, _) in entries(new).filter(|(name, _)| find(old, name).is_none()) {
            self.tell(&spot.at(&format!("header:{name}")), Rule::ResponseHeaderAdded, name);
        }
    }

    fn header(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let (old_document, new_document) = (self.old, self.new);
        let (old, new) = (old_document.resolve(old), new_document.resolve(new));
        match (flag(old, "required"), flag(new, "required")) {
            (true, false) => self.tell(spot, Rule::ResponseHeaderMadeOptional, "required"),
            (false, true) => self.tell(spot, Rule::ResponseHeaderMadeRequired, "required"),
            _ if old["required"] != new["required"] => self.tell(spot, Rule::WrittenDifferently, "required"),
            _ => (),
        }
        self.schema(&old["schema"], &new["schema"], spot);
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2') || status.starts_with('3')
}

/// A header by its name, which is the same in any case.
fn find<'v>(all: &'v Value, wanted: &str) -> Option<&'v Value> {
    entries(all).find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, header)| header)
}
