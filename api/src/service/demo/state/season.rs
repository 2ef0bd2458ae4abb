//! When incidents happen: more of them from year to year, by the season, the day of the week and the hour.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::Size;
use crate::service::demo::incidents::chance::Chance;

/// How the incidents of a State are spread over its days.
#[derive(Debug, Clone)]
pub struct Season {
    days: Vec<(NaiveDate, u32)>,
}

impl Season {
    /// Spreads the incidents of a size so that they add up to it exactly.
    pub fn new(size: Size) -> Self {
        let first = size.until.checked_sub_months(Months::new(size.years * 12)).unwrap_or(size.until);
        let dates: Vec<NaiveDate> = first.iter_days().take_while(|day| *day < size.until).collect();
        let weights: Vec<f64> = dates.iter().map(|day| weight(first, *day)).collect();
        let all: f64 = weights.iter().sum();
        let (mut run, mut given) = (0.0, 0);
        let days = dates.into_iter().zip(weights).map(|(day, weight)| {
            run += weight;
            let so_far = share(size.incidents, run / all);
            let count = so_far - given;
            given = so_far;
            (day, count)
        });
        Self { days: days.collect() }
    }

    /// The first day.
    pub fn first_day(&self) -> NaiveDate {
        self.days.first().map_or(NaiveDate::MIN, |(day, _)| *day)
    }

    /// Each day with its number of incidents.
    pub fn days(&self) -> impl Iterator<Item = (NaiveDate, u32)> + '_ {
        self.days.iter().copied()
    }

    /// The minute of the day at which something of this kind happens.
    pub fn minute(kind: Hours, chance: &mut Chance) -> i64 {
        let profile = match kind {
            Hours::Falls => &FALLS,
            Hours::Conflict => &CONFLICT,
            Hours::Medication => &MEDICATION,
            Hours::Any => &ANY,
        };
        let mut left = chance.between(1, profile.iter().sum());
        for (hour, weight) in (0..).zip(profile) {
            left -= weight;
            if left <= 0 {
                return hour * 60 + chance.between(0, 59);
            }
        }
        0
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between nothing and all of them")]
fn share(all: u32, part: f64) -> u32 {
    (f64::from(all) * part.min(1.0)).round() as u32
}

/// A year has four in a hundred more than the one before; summers and Decembers are restless, weekends quieter.
fn weight(first: NaiveDate, day: NaiveDate) -> f64 {
    let years = f64::from(i32::try_from((day - first).num_days()).unwrap_or(0)) / 365.25;
    let season = match day.month() {
        6..=8 => 1.10,
        12 => 1.07,
        1 | 2 => 1.03,
        _ => 0.97,
    };
    let week = match day.weekday() {
        Weekday::Sat => 0.88,
        Weekday::Sun => 0.84,
        Weekday::Mon => 1.08,
        _ => 1.04,
    };
    (1.0 + 0.04 * years) * season * week
}

/// The pattern of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    Falls,
    Conflict,
    Medication,
    Any,
}

const FALLS: [i64; 24] = [5, 5, 6, 6, 6, 7, 8, 7, 5, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 5];
const CONFLICT: [i64; 24] = [1, 1, 1, 1, 1, 1, 2, 4, 5, 5, 6, 8, 9, 6, 6, 7, 9, 11, 11, 9, 8, 6, 3, 2];
const MEDICATION: [i64; 24] = [1, 1, 1, 1, 1, 2, 5, 12, 16, 9, 3, 3, 7, 6, 3, 3, 4, 8, 6, 6, 12, 10, 4, 2];
const ANY: [i64; 24] = [2, 2, 1, 1, 1, 2, 3, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 4, 4, 3, 3];

/// A day earlier or later, without leaving the calendar.
pub fn days_before(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_sub_days(Days::new(days.unsigned_abs())).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_hold_exactly_what_was_asked_for() {
        for incidents in [0, 1, 999, 100_000] {
            let size = Size { incidents, seed: 1, until: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(), years: 4 };
            let season = Season::new(size);
            assert_eq!(season.days().map(|(_, count)| count).sum::<u32>(), incidents);
            assert_eq!(season.first_day().to_string(), "2022-03-01");
            assert!(season.days().all(|(day, _)| day < size.until));
        }
    }

    #[test]
    fn minutes_lie_in_the_day() {
        let mut chance = Chance::of(3);
        for kind in [Hours::Falls, Hours::Conflict, Hours::Medication, Hours::Any] {
            assert!((0..1000).all(|_| (0..24 * 60).contains(&Season::minute(kind, &mut chance))));
        }
    }
}
