//! A change that was found, and where.

use crate::rule::Rule;

/// Which way a value goes. What is right to narrow in an answer is wrong to narrow in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the client to the service.
    Request,
    /// From the service to the client.
    Response,
}

impl Direction {
    /// The word for places.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "answer",
        }
    }
}

/// One change between two documents.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Where: an operation and a pointer into its values, as `GET /v1/things 200 application/json /items/*/status`; or,
    /// in what several operations share, as `answer components/schemas/Thing /status`.
    pub place: String,
    /// What kind of change it is.
    pub rule: Rule,
    /// What it was and is, in short.
    pub what: String,
    /// The shared part that it is in.
    pub shared: Option<(Direction, String)>,
}

/// What a rule finds in one pair of values: the rule, and what it was and is.
pub type Finding = (Rule, String);

/// Where the comparison stands.
#[derive(Debug, Clone)]
pub struct Spot {
    /// Which way the values go.
    pub direction: Direction,
    /// The operation, or the shared part.
    pub base: String,
    /// A pointer into the values; `*` stands for any item.
    pub pointer: String,
    /// The shared part that it is in.
    pub shared: Option<String>,
    /// Whether it is in a problem document (RFC 9457).
    pub problem: bool,
    /// Whether null was compared already, around the kinds of values that are compared here.
    pub null_settled: bool,
}

impl Spot {
    /// At an operation, a parameter, a body.
    pub fn new(direction: Direction, base: impl Into<String>) -> Self {
        Self { direction, base: base.into(), pointer: String::new(), shared: None, problem: false, null_settled: false }
    }

    /// At a part that several operations share.
    pub fn shared(&self, reference: &str) -> Self {
        let name = reference.trim_start_matches("#/");
        Self {
            base: format!("{} {name}", self.direction.word()),
            pointer: String::new(),
            shared: Some(reference.to_owned()),
            ..self.clone()
        }
    }

    /// One step down into the value.
    pub fn down(&self, step: &str) -> Self {
        Self { pointer: format!("{}/{step}", self.pointer), ..self.clone() }
    }

    /// With words added to the place.
    pub fn at(&self, words: &str) -> Self {
        Self { base: format!("{} {words}", self.base), ..self.clone() }
    }

    /// The change that a rule found here.
    pub fn change(&self, (rule, what): Finding) -> Change {
        let place = if self.pointer.is_empty() { self.base.clone() } else { format!("{} {}", self.base, self.pointer) };
        Change { place, rule, what, shared: self.shared.clone().map(|shared| (self.direction, shared)) }
    }
}
