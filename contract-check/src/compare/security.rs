//! How a client proves who it is.

use serde_json::{Value, json};

use crate::change::{Direction, Spot};
use crate::rule::Rule;

use super::operation::texts;
use super::{Comparison, entries, from_to, items};

impl Comparison<'_> {
    /// Whatever was enough before must be enough now: each alternative of the older document has to cover one of the
    /// newer.
    pub(super) fn security(&mut self, old: &Value, new: &Value, spot: &Spot) {
        let (asked, asks) = (asked(self.old.value(), old), asked(self.new.value(), new));
        for way in items(&asked) {
            if !items(&asks).any(|now| covers(way, now)) {
                self.tell(spot, Rule::SecurityTightened, from_to(way, &asks));
            }
        }
        for way in items(&asks) {
            if !items(&asked).any(|before| covers(way, before)) {
                self.tell(spot, Rule::SecurityRelaxed, from_to(&asked, way));
            }
        }
        if old["security"] != new["security"] && asked == asks {
            self.tell(spot, Rule::WrittenDifferently, "security");
        } else if asked != asks {
            // Another set of ways that comes to the same.
            let covered = |ways: &Value, by: &Value| items(ways).all(|way| items(by).any(|other| covers(way, other)));
            if covered(&asked, &asks) && covered(&asks, &asked) {
                self.tell(spot, Rule::SecurityRelaxed, from_to(&asked, &asks));
            }
        }
    }

    pub(super) fn security_schemes(&mut self, old: &Value, new: &Value) {
        for (name, scheme) in entries(old) {
            let spot = Spot::new(Direction::Request, format!("components/securitySchemes/{name}"));
            let now = &new[name];
            for word in ["type", "scheme", "in", "name", "openIdConnectUrl"] {
                if scheme[word] != now[word] {
                    let what = format!("{word}: {}", from_to(&scheme[word], &now[word]));
                    self.tell(&spot, Rule::SecuritySchemeChanged, what);
                }
            }
            self.flows(&scheme["flows"], &now["flows"], &spot);
        }
        for (name, _) in entries(new).filter(|(name, _)| old.get(name).is_none()) {
            let spot = Spot::new(Direction::Request, format!("components/securitySchemes/{name}"));
            self.tell(&spot, Rule::SecurityRelaxed, "one more way");
        }
    }

    fn flows(&mut self, old: &Value, new: &Value, spot: &Spot) {
        for (name, flow) in entries(old) {
            let now = &new[name];
            for word in ["tokenUrl", "authorizationUrl", "refreshUrl"] {
                if flow[word] != now[word] {
                    let what = format!("{name}, {word}: {}", from_to(&flow[word], &now[word]));
                    self.tell(spot, Rule::SecuritySchemeChanged, what);
                }
            }
            for (scope, _) in entries(&flow["scopes"]).filter(|(scope, _)| now["scopes"].get(scope).is_none()) {
                self.tell(spot, Rule::SecuritySchemeChanged, format!("{name}: the scope {scope} is gone"));
            }
            for (scope, words) in entries(&now["scopes"]) {
                match flow["scopes"].get(scope) {
                    None => self.tell(spot, Rule::SecurityRelaxed, format!("{name}: the scope {scope}")),
                    Some(before) if before != words => self.tell(spot, Rule::TextChanged, scope),
                    Some(_) => (),
                }
            }
        }
        for (name, _) in entries(new).filter(|(name, _)| old.get(name).is_none()) {
            self.tell(spot, Rule::SecurityRelaxed, format!("the flow {name}"));
        }
    }
}

/// The ways to prove oneself that an operation takes; where none is asked for, the empty one.
fn asked(document: &Value, operation: &Value) -> Value {
    let own = operation.get("security").or_else(|| document.get("security"));
    own.filter(|ways| items(ways).next().is_some()).cloned().unwrap_or_else(|| json!([{}]))
}

/// Whether who fulfils one way fulfils the other.
fn covers(way: &Value, other: &Value) -> bool {
    entries(other).all(|(scheme, scopes)| {
        way.get(scheme).is_some_and(|held| texts(scopes).iter().all(|scope| texts(held).contains(scope)))
    })
}
