//! When webinars that recur take place.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use nimrs_contract::vocabulary::SessionWeekday;
use nimrs_contract::webinar_series::WebinarSeriesContent;

use super::calendar::{Holidays, add_working_days, instant_ny, is_working_day};
use super::faults::{Faults, FieldFault};

/// How many days ahead sessions are made.
pub const HORIZON_DAYS: u64 = 90;

/// One session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The day that the rule names, before holidays are looked at. It stays when the calendar changes, so that a
    /// session is made once.
    pub occurrence: NaiveDate,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
}

/// What is wrong with a rule.
pub fn faults(content: &WebinarSeriesContent) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    for (index, week) in content.weeks.iter().enumerate() {
        if !(1..=5).contains(week) {
            faults.add(&format!("/weeks/{index}"), "out_of_range", "must be from 1 to 5");
        } else if content.weeks.iter().take(index).any(|earlier| earlier == week) {
            faults.add(&format!("/weeks/{index}"), "repeated", "stands here twice");
        }
    }
    if start(content).is_none() {
        faults.add("/start_time", "wrong_format", "must be a time such as 09:00");
    }
    if content.last_on.is_some_and(|last| last < content.first_on) {
        faults.add("/last_on", "before_first_on", "must not be before first_on");
    }
    faults.into_list()
}

/// The sessions that the rule names from one day to another, both included, in order.
pub fn sessions(
    content: &WebinarSeriesContent,
    from: NaiveDate,
    until: NaiveDate,
    holidays: &Holidays,
) -> Vec<Session> {
    let Some(start) = start(content) else { return Vec::new() };
    let from = from.max(content.first_on);
    let until = content.last_on.map_or(until, |last| last.min(until));
    let mut sessions: Vec<Session> = Vec::new();
    let mut held_on = None;
    for occurrence in named_days(content, from, until) {
        let on = held(occurrence, holidays);
        // A long run of holidays would put two sessions on the day after it.
        if held_on == Some(on) {
            continue;
        }
        held_on = Some(on);
        let starts_at = instant_ny(on.and_time(start));
        let ends_at = starts_at + TimeDelta::minutes(content.duration_minutes.into());
        sessions.push(Session { occurrence, starts_at, ends_at });
    }
    sessions
}

/// The day itself, or the next working day.
fn held(day: NaiveDate, holidays: &Holidays) -> NaiveDate {
    if is_working_day(day, holidays) { day } else { add_working_days(day, 1, holidays) }
}

fn named_days(content: &WebinarSeriesContent, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    let (mut year, mut month) = (from.year(), from.month());
    while (year, month) <= (until.year(), until.month()) {
        days.extend(
            (1..=5)
                .filter(|week| content.weeks.contains(&i32::from(*week)))
                .filter_map(|week| NaiveDate::from_weekday_of_month_opt(year, month, weekday(content.weekday), week)),
        );
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    days.retain(|day| (from..=until).contains(day));
    days
}

fn start(content: &WebinarSeriesContent) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(&content.start_time, "%H:%M").ok()
}

fn weekday(day: SessionWeekday) -> Weekday {
    match day {
        SessionWeekday::Monday => Weekday::Mon,
        SessionWeekday::Tuesday => Weekday::Tue,
        SessionWeekday::Wednesday => Weekday::Wed,
        SessionWeekday::Thursday => Weekday::Thu,
        SessionWeekday::Friday => Weekday::Fri,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Days, Timelike};
    use nimrs_contract::vocabulary::Code;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::calendar::{ZONE, new_york_state_holidays};

    fn rule(weekday: SessionWeekday, weeks: &[i32], start_time: &str) -> WebinarSeriesContent {
        WebinarSeriesContent {
            title: "x".to_owned(),
            description: "x".to_owned(),
            capacity: 10,
            join_link: None,
            weekday,
            weeks: weeks.to_vec(),
            start_time: start_time.to_owned(),
            duration_minutes: 60,
            first_on: day("2026-01-01"),
            last_on: None,
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn starts(rule: &WebinarSeriesContent, from: &str, until: &str) -> Vec<String> {
        let holidays = Holidays::of_years(2026..=2027);
        let found = sessions(rule, day(from), day(until), &holidays);
        found.iter().map(|session| session.starts_at.format("%Y-%m-%dT%H:%MZ").to_string()).collect()
    }

    #[test]
    fn second_and_fourth_thursdays_keep_their_hour_through_the_change_of_clocks() {
        let rule = rule(SessionWeekday::Thursday, &[4, 2], "09:00");
        // The clocks go forward on 8 March 2026 and back on 1 November.
        assert_eq!(
            starts(&rule, "2026-02-01", "2026-03-31"),
            ["2026-02-13T14:00Z", "2026-02-26T14:00Z", "2026-03-12T13:00Z", "2026-03-26T13:00Z"],
            "12 February is Lincoln's Birthday"
        );
        assert_eq!(
            starts(&rule, "2026-10-15", "2026-11-30"),
            ["2026-10-22T13:00Z", "2026-11-12T14:00Z", "2026-11-27T14:00Z"],
            "26 November is Thanksgiving"
        );
    }

    #[test]
    fn holidays_in_a_row_and_weekends_are_skipped() {
        let rule = rule(SessionWeekday::Friday, &[1], "14:30");
        let weekend: Holidays = [day("2026-05-01"), day("2026-05-04")].into_iter().collect();
        let found = sessions(&rule, day("2026-05-01"), day("2026-05-31"), &weekend);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].occurrence, day("2026-05-01"));
        assert_eq!(found[0].starts_at.to_rfc3339(), "2026-05-05T18:30:00+00:00");
    }

    #[test]
    fn a_fifth_is_not_in_every_month() {
        let rule = rule(SessionWeekday::Monday, &[5], "10:00");
        assert_eq!(starts(&rule, "2026-03-01", "2026-06-30"), ["2026-03-30T14:00Z", "2026-06-29T14:00Z"]);
    }

    #[test]
    fn nothing_before_the_first_day_nor_after_the_last() {
        let mut rule = rule(SessionWeekday::Tuesday, &[1, 2, 3, 4], "10:00");
        (rule.first_on, rule.last_on) = (day("2026-03-10"), Some(day("2026-03-17")));
        assert_eq!(starts(&rule, "2026-01-01", "2026-12-31"), ["2026-03-10T14:00Z", "2026-03-17T14:00Z"]);
        assert!(starts(&rule, "2026-04-01", "2026-03-01").is_empty());
    }

    #[test]
    fn two_sessions_never_fall_on_one_day() {
        let rule = rule(SessionWeekday::Monday, &[1, 2, 3], "10:00");
        let closed: Holidays = (1..=17).filter_map(|n| NaiveDate::from_ymd_opt(2026, 6, n)).collect();
        let found = sessions(&rule, day("2026-06-01"), day("2026-06-30"), &closed);
        assert_eq!(found.iter().map(|session| session.occurrence).collect::<Vec<_>>(), [day("2026-06-01")]);
    }

    #[test]
    fn a_rule_is_checked_as_a_whole() {
        let mut rule = rule(SessionWeekday::Tuesday, &[2, 6, 2], "25:00");
        rule.last_on = Some(day("2025-12-31"));
        let places: Vec<_> = faults(&rule).into_iter().map(|fault| fault.pointer).collect();
        assert_eq!(places, ["/weeks/1", "/weeks/2", "/start_time", "/last_on"]);
    }

    proptest! {
        #[test]
        fn every_session_is_on_a_working_day_at_the_hour(
            weekday in prop::sample::select(SessionWeekday::ALL), weeks in prop::collection::btree_set(1i32..=5, 1..=5),
            hour in 0u32..24, minute in 0u32..60, ahead in 0u64..700, extra in prop::collection::vec(0u64..800, 0..30),
        ) {
            let from = day("2026-01-01").checked_add_days(Days::new(ahead)).unwrap();
            let until = from.checked_add_days(Days::new(HORIZON_DAYS)).unwrap();
            let weeks: Vec<i32> = weeks.into_iter().collect();
            let rule = rule(weekday, &weeks, &format!("{hour:02}:{minute:02}"));
            let legal = (2026..=2028).flat_map(new_york_state_holidays).map(|(date, _)| date);
            let holidays: Holidays = new_year(&extra).chain(legal).collect();
            let found = sessions(&rule, from, until, &holidays);
            prop_assert_eq!(&found, &sessions(&rule, from, until, &holidays));
            for session in &found {
                let local = session.starts_at.with_timezone(&ZONE);
                prop_assert!(is_working_day(local.date_naive(), &holidays));
                prop_assert!((from..=until).contains(&session.occurrence));
                prop_assert!(local.date_naive() >= session.occurrence);
                // Nobody works in the hour that the clocks skip: it is on a Sunday.
                prop_assert_eq!((local.hour(), local.minute()), (hour, minute));
                prop_assert!(weeks.contains(&((session.occurrence.day() as i32 + 6) / 7)), "the nth of its month");
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].starts_at < pair[1].starts_at);
            }
            // Made in two goes, they are the same but for a day that a holiday pushed over the seam.
            let seam = from.checked_add_days(Days::new(45)).unwrap();
            let first = sessions(&rule, from, seam, &holidays);
            let second = sessions(&rule, seam.succ_opt().unwrap(), until, &holidays);
            prop_assert!(first.iter().all(|session| found.contains(session)));
            prop_assert!(found.iter().all(|session| first.contains(session) || second.contains(session)));
        }
    }

    fn new_year(extra: &[u64]) -> impl Iterator<Item = NaiveDate> {
        extra.iter().filter_map(|days| day("2026-01-01").checked_add_days(Days::new(*days)))
    }
}
