//! Whether a record may be kept as a draft, and whether it may be submitted.
//!
//! Two levels: a draft may be incomplete but must not contradict itself; submitting asks for everything. Both tell
//! all faults at once.

mod blocks;
mod draft;
mod submit;

pub use draft::{content_faults, notification_faults, person_faults, tidy};
pub use submit::{late_clocks, late_reason_fault, submit_faults};

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;

/// A record as the rules see it.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    pub content: &'a IncidentContent,
    pub people: &'a [PersonContent],
    pub notifications: &'a [NotificationContent],
    /// Whether the Justice Center is asked for its case: an open request of the kind `not_arrived` names the incident,
    /// or did when it was submitted.
    pub arrival_asked_for: bool,
}

/// Where the parts of a record stand in the request, so that faults point at what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointers {
    pub content: &'static str,
    pub people: &'static str,
    pub notifications: &'static str,
}

impl Pointers {
    /// Of a whole record: creating and submitting.
    pub const RECORD: Self = Self { content: "/content", people: "/people", notifications: "/notifications" };

    /// Of an amendment, whose body has the content's changes under `changes`.
    pub const AMENDMENT: Self = Self { content: "/changes", ..Self::RECORD };
}

/// How far a time may lie ahead of ours, for clients whose clock is a little fast.
pub fn latest_plausible(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::minutes(5)
}

#[cfg(test)]
mod tests;
