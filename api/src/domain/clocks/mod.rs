//! When what is due: a pure function of the times of a record, and where each clock stands.

mod facts;
mod table;

pub use facts::{Asked, ClockFacts, Notice};
pub use table::{CLOCKS, ClockRow, MetWhen, Start, Subject, clock_row};

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::vocabulary::{ClockCode, ClockStatus, ClockUnit, IncidentClass};

use super::calendar::{Holidays, add_working_days, date_ny, end_of_day_after, end_of_day_ny};

/// A clock that runs or ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub code: ClockCode,
    pub starts_at: DateTime<Utc>,
    /// The last instant in time.
    pub due_at: DateTime<Utc>,
    pub met_at: Option<DateTime<Utc>>,
}

/// The clocks that have started, in the order of the table. One that does not apply, or whose start is not known
/// yet, is left out.
pub fn clocks(facts: &ClockFacts, holidays: &Holidays) -> Vec<Clock> {
    CLOCKS
        .iter()
        .filter(|row| row.applies_to.iter().any(|subject| facts.concern(*subject)))
        .filter_map(|row| {
            let starts_at = facts.start(row)?;
            Some(Clock {
                code: row.code,
                starts_at,
                due_at: due(starts_at, row.duration, row.unit, holidays),
                met_at: row.met_when.iter().filter_map(|met| facts.met(*met, row)).min(),
            })
        })
        .collect()
}

/// The codes of the clocks that an incident of this class will have, whenever they start.
pub fn clocks_of_class(class: IncidentClass) -> impl Iterator<Item = ClockCode> {
    CLOCKS.iter().filter(move |row| row.applies_to.contains(&Subject::Class(class))).map(|row| row.code)
}

/// The last instant of a term. Hours are absolute; days and working days end at 23:59:59 in New York.
pub fn due(start: DateTime<Utc>, duration: u32, unit: ClockUnit, holidays: &Holidays) -> DateTime<Utc> {
    match unit {
        ClockUnit::Hours => {
            start.checked_add_signed(Duration::hours(duration.into())).unwrap_or(DateTime::<Utc>::MAX_UTC)
        }
        ClockUnit::Days => end_of_day_after(start, duration),
        ClockUnit::WorkingDays => end_of_day_ny(add_working_days(date_ny(start), duration, holidays)),
    }
}

/// The clocks that an act meets too late, done now: started, not met yet and past their end, extended or not.
pub fn late_for(
    act: MetWhen,
    facts: &ClockFacts,
    holidays: &Holidays,
    extended_until: impl Fn(ClockCode) -> Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Vec<ClockCode> {
    let met_by_act = |code| clock_row(code).is_some_and(|row| row.met_when.contains(&act));
    clocks(facts, holidays)
        .into_iter()
        .filter(|clock| met_by_act(clock.code))
        .filter(|clock| clock.status(extended_until(clock.code), now) == ClockStatus::Overdue)
        .map(|clock| clock.code)
        .collect()
}

/// Where a clock stands. An extension counts only where it is later than the due time.
///
/// Never `not_applicable`: a clock that no longer applies is not in the list of [`clocks`], and the caller says so
/// of one that it had stored.
pub fn status(
    due_at: DateTime<Utc>,
    met_at: Option<DateTime<Utc>>,
    extended_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> ClockStatus {
    let extended = extended_until.filter(|until| *until > due_at);
    let last = extended.unwrap_or(due_at);
    match met_at {
        Some(met) if met <= last => ClockStatus::Met,
        Some(_) => ClockStatus::MetLate,
        None if now > last => ClockStatus::Overdue,
        None if extended.is_some() => ClockStatus::Extended,
        None => ClockStatus::Running,
    }
}

impl Clock {
    /// Where this clock stands.
    pub fn status(&self, extended_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> ClockStatus {
        status(self.due_at, self.met_at, extended_until, now)
    }
}

#[cfg(test)]
mod tests;
