//! The life of a finding of the Justice Center (Social Services Law 493 and 494): per allegation and subject,
//! `pending`, then `substantiated` with a category or `unsubstantiated`, which is sealed at once; then notice, request
//! for amendment, its outcome, and a hearing.

mod clock_times;
mod record;

pub use clock_times::{ClockTimes, Times, clock_times};
pub use record::{Recording, record};

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use nimrs_contract::vocabulary::{
    Code, FindingCategory as C, FindingEvent as E, FindingStage, FindingStatus as S, PersonRole,
};

use crate::domain::calendar::{date_ny, end_of_day_after, end_of_day_ny};
use crate::domain::faults::{Faults, FieldFault};
use crate::domain::submission::latest_plausible;

/// Days in which the subject may ask for amendment, counted from the notice (Social Services Law 494).
const DAYS_TO_ASK: u32 = 30;
/// Years after which a finding of category 2 or 3 is sealed (Social Services Law 493, 496).
const YEARS_UNTIL_SEALED: u32 = 5;

/// A finding as the rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What was decided; never `sealed`, which [`Finding::standing`] derives.
    pub decision: S,
    pub category: Option<C>,
    /// On what stage it was decided last.
    pub stage: FindingStage,
    /// Whether it is against somebody in particular.
    pub has_subject: bool,
    /// What happened last, and when. Of a pending one the time before which nothing can have been decided, where one
    /// is known.
    pub last: E,
    pub last_at: Option<DateTime<Utc>>,
    /// When it was decided first.
    pub determined_at: Option<DateTime<Utc>>,
    pub subject_notified_at: Option<DateTime<Utc>>,
    pub amendment_requested_at: Option<DateTime<Utc>>,
    /// From this day in New York on it is sealed.
    pub seal_on: Option<NaiveDate>,
    /// When it was sealed by an act, not by the passing of time.
    pub sealed_at: Option<DateTime<Utc>>,
}

/// Something that happened to a finding, as it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    pub event: E,
    pub at: DateTime<Utc>,
    /// What was decided, where something was.
    pub status: Option<S>,
    pub category: Option<C>,
}

/// What a step leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub event: E,
    pub at: DateTime<Utc>,
    /// Whether it came after its time limit.
    pub late: bool,
    pub status: S,
    pub category: Option<C>,
    pub stage: FindingStage,
}

/// Why something cannot be recorded.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refused {
    /// Not as the finding stands.
    #[error("{} cannot follow {}{}; {}", .event, .last, if *.sealed { ", since the finding is sealed" } else { "" }, may_follow(.allowed))]
    NotNow { event: E, last: E, sealed: bool, allowed: &'static [E] },
    /// What was said of it does not hold together.
    #[error("it has faults")]
    Faults(Vec<FieldFault>),
}

fn may_follow(allowed: &[E]) -> String {
    match allowed {
        [] => "nothing can be recorded any more".to_owned(),
        some => format!("can follow now: {}", some.iter().map(|event| event.code()).collect::<Vec<_>>().join(", ")),
    }
}

/// Where the parts of an act stand in the request.
#[derive(Debug, Clone, Copy)]
pub struct Pointers {
    pub at: &'static str,
    pub status: &'static str,
    pub category: &'static str,
}

/// Of the request that amends a finding.
pub const AMENDING: Pointers = Pointers { at: "/at", status: "/status", category: "/category" };
/// Of the request that records one, for its determination.
pub const RECORDING: Pointers = Pointers { at: "/determined_at", ..AMENDING };
/// Of the request that records one, for the notice to the subject.
pub const NOTIFYING: Pointers = Pointers { at: "/subject_notified_at", ..AMENDING };

/// What can follow an event. An unsubstantiated finding is sealed with the decision, so that only the decisions that
/// substantiate have successors.
pub fn successors(last: E) -> &'static [E] {
    match last {
        E::Recorded => &[E::Determined],
        E::Determined => &[E::SubjectNotified, E::Sealed],
        E::SubjectNotified => &[E::AmendmentRequested, E::Sealed],
        E::AmendmentRequested => &[E::AmendmentRefused, E::Amended, E::Sealed],
        E::AmendmentRefused => &[E::HearingDecided, E::Sealed],
        E::Amended | E::HearingDecided => &[E::Sealed],
        E::Sealed => &[],
    }
}

/// Whether something is decided with an event, and on what stage.
pub fn stage_of(event: E) -> Option<FindingStage> {
    match event {
        E::Determined => Some(FindingStage::Original),
        E::Amended => Some(FindingStage::Amended),
        E::HearingDecided => Some(FindingStage::AfterHearing),
        E::Recorded | E::SubjectNotified | E::AmendmentRequested | E::AmendmentRefused | E::Sealed => None,
    }
}

/// The day on which a finding is sealed by itself: of category 2 and 3 five years after the determination, by the
/// calendar in New York (29 February becomes 28 February); of category 1 and 4 never.
pub fn seal_day(category: Option<C>, determined_at: DateTime<Utc>) -> Option<NaiveDate> {
    match category {
        Some(C::Category2 | C::Category3) => {
            date_ny(determined_at).checked_add_months(Months::new(12 * YEARS_UNTIL_SEALED))
        }
        Some(C::Category1 | C::Category4) | None => None,
    }
}

/// Whether a person of an incident can be the subject of a finding in this role. A client cannot; and who reported is
/// never named with a finding, since the Justice Center gives no reporter away.
pub fn can_be_subject(role: PersonRole) -> bool {
    !role.is_client() && role != PersonRole::StaffReporter
}

/// Since when a finding is sealed: since an act, or the beginning of its day, once that has come; `None` where it is not.
pub fn sealed_since(
    sealed_at: Option<DateTime<Utc>>,
    seal_on: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    sealed_at.or_else(|| seal_on.filter(|day| *day <= date_ny(now)).map(start_of_day_ny))
}

impl Finding {
    /// A finding that is not decided yet. Nothing of it can have been decided before `since`, where that is known.
    pub fn pending(has_subject: bool, since: Option<DateTime<Utc>>) -> Self {
        Self {
            decision: S::Pending,
            category: None,
            stage: FindingStage::Original,
            has_subject,
            last: E::Recorded,
            last_at: since,
            determined_at: None,
            subject_notified_at: None,
            amendment_requested_at: None,
            seal_on: None,
            sealed_at: None,
        }
    }

    /// Where it stands: what was decided, or `sealed`. Time seals it without anybody's doing, at midnight in New York.
    pub fn standing(&self, now: DateTime<Utc>) -> S {
        if self.is_sealed(now) { S::Sealed } else { self.decision }
    }

    /// Whether it is sealed, by an act or by the passing of time.
    pub fn is_sealed(&self, now: DateTime<Utc>) -> bool {
        sealed_since(self.sealed_at, self.seal_on, now).is_some()
    }

    /// The finding after something happened to it, with the steps for its history: what was told, and the sealing where
    /// that follows. `now` is the time of recording.
    pub fn after(&self, act: &Act, pointers: Pointers, now: DateTime<Utc>) -> Result<(Self, Vec<Step>), Refused> {
        let sealed = self.is_sealed(now);
        let allowed = if sealed { &[] } else { successors(self.last) };
        if !allowed.contains(&act.event) {
            return Err(Refused::NotNow { event: act.event, last: self.last, sealed, allowed });
        }
        let faults = self.faults(act, pointers, now);
        if !faults.is_empty() {
            return Err(Refused::Faults(faults));
        }
        let next = self.moved(act);
        let mut steps = vec![next.step(act.event, act.at, next.decision, self.is_late(act))];
        if act.event == E::Sealed {
            steps[0].status = S::Sealed;
        }
        if next.decision == S::Unsubstantiated && next.last != E::Sealed {
            let sealed = Self { last: E::Sealed, sealed_at: Some(act.at), seal_on: Some(date_ny(act.at)), ..next };
            steps.push(sealed.step(E::Sealed, act.at, S::Sealed, false));
            return Ok((sealed, steps));
        }
        Ok((next, steps))
    }

    fn moved(&self, act: &Act) -> Self {
        let mut next = Self { last: act.event, last_at: Some(act.at), ..*self };
        if let (Some(stage), Some(decision)) = (stage_of(act.event), act.status) {
            let determined_at = self.determined_at.unwrap_or(act.at);
            next.stage = stage;
            next.decision = decision;
            next.category = act.category;
            next.determined_at = Some(determined_at);
            next.seal_on = seal_day(act.category, determined_at);
        }
        match act.event {
            E::SubjectNotified => next.subject_notified_at = Some(act.at),
            E::AmendmentRequested => next.amendment_requested_at = Some(act.at),
            E::Sealed => next.sealed_at = Some(act.at),
            _ => {}
        }
        next
    }

    fn step(&self, event: E, at: DateTime<Utc>, status: S, late: bool) -> Step {
        Step { event, at, late, status, category: self.category, stage: self.stage }
    }

    /// Late is a request that came after the last second of its 30th day; it is kept all the same, and marked.
    fn is_late(&self, act: &Act) -> bool {
        let last = self.subject_notified_at.map(|notice| end_of_day_after(notice, DAYS_TO_ASK));
        act.event == E::AmendmentRequested && last.is_some_and(|last| act.at > last)
    }

    fn faults(&self, act: &Act, pointers: Pointers, now: DateTime<Utc>) -> Vec<FieldFault> {
        let mut faults = Faults::default();
        if act.at > latest_plausible(now) {
            faults.add(pointers.at, "in_the_future", "must not lie in the future");
        }
        if let Some(before) = self.last_at.filter(|before| act.at < *before) {
            let what = if self.last == E::Recorded { "the incident was discovered" } else { self.last.code() };
            faults.add(pointers.at, "out_of_order", format!("must not be before {what} ({before})"));
        }
        match (stage_of(act.event), act.status) {
            (Some(_), Some(S::Substantiated)) => self.category_faults(act.category, pointers, &mut faults),
            (Some(_), Some(S::Unsubstantiated)) => no_category(&mut faults, act.category, pointers),
            (Some(_), Some(S::Pending | S::Sealed)) => {
                faults.add(pointers.status, "not_a_decision", "must be substantiated or unsubstantiated");
            }
            (Some(_), None) => faults.require(false, pointers.status),
            (None, _) => {
                let message = format!("must be left out: {} takes neither status nor category", act.event);
                for (pointer, given) in
                    [(pointers.status, act.status.is_some()), (pointers.category, act.category.is_some())]
                {
                    if given {
                        faults.add(pointer, "not_here", message.clone());
                    }
                }
            }
        }
        faults.into_list()
    }

    /// Categories 1 to 3 are conduct of somebody, category 4 is conditions at the provider or a subject who cannot be
    /// named (Social Services Law 493(4)).
    fn category_faults(&self, category: Option<C>, pointers: Pointers, faults: &mut Faults) {
        match (category, self.has_subject) {
            (None, _) => faults.require(false, pointers.category),
            (Some(C::Category4), true) => faults.add(
                pointers.category,
                "against_the_provider",
                "category_4 is against the provider, or nobody can be named: it has no subject",
            ),
            (Some(C::Category1 | C::Category2 | C::Category3), false) => faults.add(
                pointers.category,
                "needs_a_subject",
                "is a finding against somebody in particular: it needs a subject_person_id; without one it is category_4",
            ),
            (Some(_), _) => {}
        }
    }
}

fn no_category(faults: &mut Faults, category: Option<C>, pointers: Pointers) {
    if category.is_some() {
        faults.add(pointers.category, "not_here", "only a substantiated finding has a category");
    }
}

/// The first second of a day in New York.
fn start_of_day_ny(day: NaiveDate) -> DateTime<Utc> {
    match day.pred_opt() {
        Some(before) => end_of_day_ny(before) + TimeDelta::seconds(1),
        None => end_of_day_ny(day),
    }
}

#[cfg(test)]
mod tests;
