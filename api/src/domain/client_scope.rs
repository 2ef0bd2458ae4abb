//! What the token of a machine client is good for.
//!
//! A scope is a name for some permissions. It never grants what the client's group does not: what may be done is what both
//! grant. The scopes of SMART on FHIR (SMART App Launch 2, "Scopes for requesting FHIR Resources"; version 1 also) count
//! below `/fhir` alone, since FHIR shows less of an incident than the rest of the service does.

use std::fmt;

use nimrs_contract::vocabulary::{Grant, Permission, SecurityGroup};

use super::permissions::may;

/// The scopes that the service has words of its own for: what each grants, and what it is for.
pub const NAMED: [(&str, &[Permission], &str); 6] = [
    ("incident.read", &[Permission::IncidentRead, Permission::IncidentIdentify], "Read incidents."),
    (
        "incident.write",
        &[Permission::IncidentCreate, Permission::IncidentEdit, Permission::IncidentDiscardDraft],
        "Make drafts, and edit and discard its own.",
    ),
    ("census.write", &[Permission::CensusRecord], "Keep the census."),
    ("import", &[Permission::ImportRun], "Import incidents in bulk."),
    ("export", &[Permission::ExportRun], "Export incidents in bulk."),
    (
        "jc.deliver",
        &[Permission::JcCaseDeliver, Permission::FindingRecord, Permission::JcRequestRead, Permission::JcRequestAnswer],
        "Deliver cases, record findings, read and answer requests, for the Justice Center.",
    ),
];

/// The beginning of the scopes of SMART on FHIR.
const ADVERSE_EVENT: &str = "system/AdverseEvent.";
/// The same for whatever resources there are, which is this one.
const ANY_RESOURCE: &str = "system/*.";
/// Create, read, update, delete, search; in this order, as SMART wants them.
const LETTERS: [char; 5] = ['c', 'r', 'u', 'd', 's'];

/// Where a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// The service's own operations.
    Api,
    /// FHIR.
    Fhir,
}

impl Surface {
    /// The surface of a path.
    pub fn of(path: &str) -> Self {
        if path == "/fhir" || path.starts_with("/fhir/") { Self::Fhir } else { Self::Api }
    }

    /// The scope to ask for, for a permission.
    pub fn scope_for(self, permission: Permission) -> &'static str {
        if let (Self::Fhir, Some(letter)) = (self, letter_for(permission)) {
            return letter;
        }
        let named = NAMED.iter().find(|(_, permissions, _)| permissions.contains(&permission));
        named.map_or("(there is none)", |(name, ..)| name)
    }
}

fn letter_for(permission: Permission) -> Option<&'static str> {
    Some(match permission {
        Permission::IncidentCreate => "system/AdverseEvent.c",
        Permission::IncidentRead | Permission::IncidentIdentify => "system/AdverseEvent.r",
        Permission::IncidentEdit => "system/AdverseEvent.u",
        Permission::ExportRun => "system/AdverseEvent.rs",
        _ => return None,
    })
}

/// What may be done with resources: a set of [`LETTERS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Letters([bool; 5]);

impl Letters {
    /// Reads a set, in the words of version 1 or the letters of version 2.
    fn parse(text: &str) -> Option<Self> {
        match text {
            "read" => Some(Self([false, true, false, false, true])),
            "write" => Some(Self([true, false, true, true, false])),
            "*" => Some(Self([true; 5])),
            letters => {
                let mut set = [false; 5];
                let mut next = 0;
                for letter in letters.chars() {
                    let at = LETTERS.iter().skip(next).position(|known| *known == letter)? + next;
                    set[at] = true;
                    next = at + 1;
                }
                (next > 0).then_some(Self(set))
            }
        }
    }

    fn common(self, other: Self) -> Option<Self> {
        let mut both = self.0;
        both.iter_mut().zip(other.0).for_each(|(mine, other)| *mine &= other);
        both.contains(&true).then_some(Self(both))
    }

    fn permissions(self) -> Vec<Permission> {
        // Nothing can be deleted below /fhir.
        let [c, r, u, _, s] = self.0;
        let mut all = Vec::new();
        let mut add = |yes: bool, permissions: &[Permission]| {
            if yes {
                all.extend_from_slice(permissions);
            }
        };
        add(c, &[Permission::IncidentCreate]);
        add(r || s, &[Permission::IncidentRead, Permission::IncidentIdentify]);
        add(u, &[Permission::IncidentEdit]);
        // Bulk Data asks for reading and searching.
        add(r && s, &[Permission::ExportRun]);
        all
    }
}

/// One scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClientScope {
    /// One of [`NAMED`], by its place.
    Named(usize),
    /// One of SMART on FHIR, as it was written.
    AdverseEvent(Smart),
}

/// A scope of SMART on FHIR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Smart {
    letters: Letters,
    /// The word of version 1, if it was one.
    word: Option<&'static str>,
}

impl Smart {
    fn parse(text: &str) -> Option<Self> {
        let word = ["read", "write", "*"].into_iter().find(|word| *word == text);
        Letters::parse(text).map(|letters| Self { letters, word })
    }
}

impl ClientScope {
    /// A scope that a client may be registered with.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(smart) = text.strip_prefix(ADVERSE_EVENT) {
            return Smart::parse(smart).map(Self::AdverseEvent);
        }
        NAMED.iter().position(|(name, ..)| *name == text).map(Self::Named)
    }

    /// The permissions that it grants there.
    fn permissions(self, surface: Surface) -> Vec<Permission> {
        match (self, surface) {
            (Self::Named(at), _) => NAMED.get(at).map(|(_, permissions, _)| permissions.to_vec()).unwrap_or_default(),
            (Self::AdverseEvent(smart), Surface::Fhir) => smart.letters.permissions(),
            (Self::AdverseEvent(_), Surface::Api) => Vec::new(),
        }
    }

    /// Whether it gives a group anything at all.
    pub fn fits(self, group: SecurityGroup) -> bool {
        self.permissions(Surface::Fhir).into_iter().any(|permission| may(group, permission) != Grant::No)
    }
}

impl fmt::Display for ClientScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(at) => f.write_str(NAMED.get(*at).map_or("", |(name, ..)| name)),
            Self::AdverseEvent(Smart { word: Some(word), .. }) => write!(f, "{ADVERSE_EVENT}{word}"),
            Self::AdverseEvent(Smart { letters, .. }) => {
                f.write_str(ADVERSE_EVENT)?;
                let held = LETTERS.iter().zip(letters.0).filter(|(_, held)| *held);
                held.map(|(letter, _)| *letter).try_for_each(|letter| write!(f, "{letter}"))
            }
        }
    }
}

/// The scopes of a text in which they are parted by blanks. What is no scope is left out.
pub fn read(text: &str) -> Vec<ClientScope> {
    text.split_ascii_whitespace().filter_map(ClientScope::parse).collect()
}

/// Scopes as a text, parted by blanks.
pub fn write(scopes: &[ClientScope]) -> String {
    scopes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What of the scopes asked for is granted: what is the client's. Without a question all of that.
pub fn granted(asked: Option<&str>, own: &[ClientScope]) -> Vec<ClientScope> {
    let Some(asked) = asked.filter(|asked| !asked.trim().is_empty()) else { return own.to_vec() };
    let mut all: Vec<ClientScope> = Vec::new();
    for text in asked.split_ascii_whitespace() {
        let smart = text.strip_prefix(ANY_RESOURCE).and_then(Smart::parse).map(ClientScope::AdverseEvent);
        let granted = smart.or_else(|| ClientScope::parse(text)).and_then(|scope| common(scope, own));
        all.extend(granted.filter(|scope| !all.contains(scope)));
    }
    all
}

/// What of one scope is a client's.
fn common(scope: ClientScope, own: &[ClientScope]) -> Option<ClientScope> {
    let ClientScope::AdverseEvent(asked) = scope else { return own.contains(&scope).then_some(scope) };
    let mut held = [false; 5];
    for own in own {
        if let ClientScope::AdverseEvent(own) = own {
            held.iter_mut().zip(own.letters.0).for_each(|(mine, own)| *mine |= own);
        }
    }
    let both = asked.letters.common(Letters(held))?;
    Some(ClientScope::AdverseEvent(if both == asked.letters { asked } else { Smart { letters: both, word: None } }))
}

/// What a token is good for on one surface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    surface: Surface,
    permissions: Vec<Permission>,
}

impl Granted {
    /// What these scopes grant there.
    pub fn new(scopes: &[ClientScope], surface: Surface) -> Self {
        Self { surface, permissions: scopes.iter().flat_map(|scope| scope.permissions(surface)).collect() }
    }

    /// Whether a permission is among it.
    pub fn carries(&self, permission: Permission) -> bool {
        self.permissions.contains(&permission)
    }

    /// Where it counts.
    pub fn surface(&self) -> Surface {
        self.surface
    }
}

/// Every scope, for the published metadata.
pub fn supported() -> Vec<String> {
    let smart = ["read", "write", "*", "c", "r", "u", "s", "rs", "cruds"];
    let named = NAMED.iter().map(|(name, ..)| (*name).to_owned());
    named.chain(smart.iter().map(|letters| format!("{ADVERSE_EVENT}{letters}"))).collect()
}

#[cfg(test)]
#[path = "client_scope_tests.rs"]
mod tests;
