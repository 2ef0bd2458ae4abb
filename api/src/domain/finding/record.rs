//! The beginning of a finding, as far as it is decided when it is recorded.

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::{FindingCategory as C, FindingEvent as E, FindingStatus as S};

use super::{Act, Finding, NOTIFYING, RECORDING, Refused, Step, no_category};
use crate::domain::faults::{Faults, FieldFault};

/// A finding as it is recorded first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recording {
    pub has_subject: bool,
    /// When the incident was discovered.
    pub since: Option<DateTime<Utc>>,
    pub status: S,
    pub category: Option<C>,
    pub determined_at: Option<DateTime<Utc>>,
    pub subject_notified_at: Option<DateTime<Utc>>,
}

/// A new finding with the steps of its history, or everything that is wrong with it.
pub fn record(new: &Recording, now: DateTime<Utc>) -> Result<(Finding, Vec<Step>), Vec<FieldFault>> {
    let pending = Finding::pending(new.has_subject, new.since);
    let mut steps = vec![pending.step(E::Recorded, now, S::Pending, false)];
    if !matches!(new.status, S::Substantiated | S::Unsubstantiated) {
        let faults = undecided_faults(new);
        return if faults.is_empty() { Ok((pending, steps)) } else { Err(faults) };
    }
    let mut faults = Faults::default();
    faults.require(new.determined_at.is_some(), RECORDING.at);
    let mut list = faults.into_list();
    let act = |event, at| Act { event, at, status: None, category: None };
    let at = new.determined_at.unwrap_or(now);
    let determined = Act { status: Some(new.status), category: new.category, ..act(E::Determined, at) };
    let told = new.subject_notified_at.map(|at| (act(E::SubjectNotified, at), NOTIFYING));
    let mut finding = pending;
    for (act, pointers) in std::iter::once((determined, RECORDING)).chain(told) {
        match finding.after(&act, pointers, now) {
            Ok((next, more)) => {
                finding = next;
                steps.extend(more);
            }
            Err(Refused::Faults(more)) => {
                list.extend(more);
                break;
            }
            Err(refused @ Refused::NotNow { .. }) => {
                list.push(fault(pointers.at, "not_here", &refused.to_string()));
                break;
            }
        }
    }
    if list.is_empty() { Ok((finding, steps)) } else { Err(list) }
}

/// What cannot be said of a finding that is not decided yet.
fn undecided_faults(new: &Recording) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    if new.status == S::Sealed {
        faults.add("/status", "not_a_beginning", "a finding is recorded as pending, substantiated or unsubstantiated");
    }
    no_category(&mut faults, new.category, RECORDING);
    for (pointers, at) in [(RECORDING, new.determined_at), (NOTIFYING, new.subject_notified_at)] {
        if at.is_some() {
            faults.add(pointers.at, "not_here", "a finding that is pending was not decided yet");
        }
    }
    faults.into_list()
}

fn fault(pointer: &str, code: &str, message: &str) -> FieldFault {
    FieldFault { pointer: pointer.to_owned(), code: code.to_owned(), message: message.to_owned() }
}
