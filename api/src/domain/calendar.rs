//! Days, months and working days as the law counts them: on New York's wall clock.

use std::collections::BTreeSet;

use chrono::{
    DateTime, Datelike, Days, Duration, MappedLocalTime, Months, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound,
    TimeZone, Utc, Weekday,
};
use chrono_tz::America::New_York;
use chrono_tz::Tz;

/// The zone in which days and months are counted.
pub const ZONE: Tz = New_York;

/// The instant cut to whole microseconds, the precision that both databases keep.
pub fn to_microseconds(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.trunc_subsecs(6)
}

/// The date on New York's calendar at this instant.
pub fn date_ny(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&ZONE).date_naive()
}

/// An instant in words on New York's wall clock, as `Thursday, March 5, 2026, 9:00 AM (New York)`.
pub fn wall_clock_ny(instant: DateTime<Utc>) -> String {
    instant.with_timezone(&ZONE).format("%A, %B %-d, %Y, %-I:%M %p (New York)").to_string()
}

/// The last second of the day in New York, 23:59:59, when a term counted in days ends.
pub fn end_of_day_ny(date: NaiveDate) -> DateTime<Utc> {
    let last_second = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN);
    instant_ny(date.and_time(last_second))
}

/// The end of the day that many calendar days after the day of `start`.
pub fn end_of_day_after(start: DateTime<Utc>, days: u32) -> DateTime<Utc> {
    match date_ny(start).checked_add_days(Days::new(days.into())) {
        Some(date) => end_of_day_ny(date),
        None => DateTime::<Utc>::MAX_UTC,
    }
}

/// `instant` and that many calendar months more, at the same wall-clock time in New York.
///
/// A day that the month lacks becomes its last day: 31 August and six months is 28 or 29 February.
pub fn add_months(instant: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    let local = instant.with_timezone(&ZONE).naive_local();
    match local.checked_add_months(Months::new(months)) {
        Some(later) => instant_ny(later),
        None => DateTime::<Utc>::MAX_UTC,
    }
}

/// The instant of a wall-clock time in New York. One that the clocks skip in spring is taken an hour later; one
/// that occurs twice in autumn is taken the second time, so that no term ends early.
pub fn instant_ny(local: NaiveDateTime) -> DateTime<Utc> {
    match ZONE.from_local_datetime(&local) {
        MappedLocalTime::Single(instant) | MappedLocalTime::Ambiguous(_, instant) => instant.with_timezone(&Utc),
        MappedLocalTime::None => match ZONE.from_local_datetime(&(local + Duration::hours(1))) {
            MappedLocalTime::Single(instant) | MappedLocalTime::Ambiguous(_, instant) => instant.with_timezone(&Utc),
            MappedLocalTime::None => local.and_utc(),
        },
    }
}

/// The days that are no working days besides Saturdays and Sundays: the editable calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holidays(BTreeSet<NaiveDate>);

impl FromIterator<NaiveDate> for Holidays {
    fn from_iter<I: IntoIterator<Item = NaiveDate>>(dates: I) -> Self {
        Self(dates.into_iter().collect())
    }
}

impl Holidays {
    /// The State's public holidays of these years, before anybody has edited them.
    pub fn of_years(years: impl IntoIterator<Item = i32>) -> Self {
        years.into_iter().flat_map(new_york_state_holidays).map(|(date, _)| date).collect()
    }

    /// Whether it is one of them.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.0.contains(&date)
    }
}

/// Whether the date is neither a Saturday, a Sunday nor a holiday.
pub fn is_working_day(date: NaiveDate, holidays: &Holidays) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(date)
}

/// The `days`-th working day after `date`; `date` itself is not counted.
pub fn add_working_days(date: NaiveDate, days: u32, holidays: &Holidays) -> NaiveDate {
    let mut day = date;
    let mut left = days;
    while left > 0 {
        match day.succ_opt() {
            Some(next) => day = next,
            None => return day,
        }
        if is_working_day(day, holidays) {
            left -= 1;
        }
    }
    day
}

/// The State's public holidays of a year (General Construction Law 24), in order: the seed of the editable calendar.
///
/// One that falls on a Sunday is kept on the Monday, except Flag Day, which is always a Sunday.
pub fn new_york_state_holidays(year: i32) -> Vec<(NaiveDate, &'static str)> {
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let nth = |month, weekday, n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
    let memorial_day = nth(5, Weekday::Mon, 5).or_else(|| nth(5, Weekday::Mon, 4));
    let election_day = nth(11, Weekday::Mon, 1).and_then(|monday| monday.succ_opt());
    let days = [
        (fixed(1, 1), "New Year's Day"),
        (nth(1, Weekday::Mon, 3), "Martin Luther King, Jr. Day"),
        (fixed(2, 12), "Lincoln's Birthday"),
        (nth(2, Weekday::Mon, 3), "Washington's Birthday"),
        (memorial_day, "Memorial Day"),
        (nth(6, Weekday::Sun, 2), "Flag Day"),
        (fixed(6, 19), "Juneteenth"),
        (fixed(7, 4), "Independence Day"),
        (nth(9, Weekday::Mon, 1), "Labor Day"),
        (nth(10, Weekday::Mon, 2), "Columbus Day"),
        (election_day, "Election Day"),
        (fixed(11, 11), "Veterans Day"),
        (nth(11, Weekday::Thu, 4), "Thanksgiving Day"),
        (fixed(12, 25), "Christmas Day"),
    ];
    days.into_iter()
        .filter_map(|(date, name)| {
            let date = date?;
            let moves = date.weekday() == Weekday::Sun && name != "Flag Day";
            Some((if moves { date.succ_opt()? } else { date }, name))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_end_on_the_wall_clock_of_new_york() {
        for (date, end) in [
            ("2026-01-15", "2026-01-16T04:59:59Z"),
            ("2026-07-15", "2026-07-16T03:59:59Z"),
            // The clocks go forward on 8 March 2026 and back on 1 November 2026.
            ("2026-03-07", "2026-03-08T04:59:59Z"),
            ("2026-03-08", "2026-03-09T03:59:59Z"),
            ("2026-10-31", "2026-11-01T03:59:59Z"),
            ("2026-11-01", "2026-11-02T04:59:59Z"),
            ("2028-02-29", "2028-03-01T04:59:59Z"),
        ] {
            assert_eq!(end_of_day_ny(day(date)), at(end), "{date}");
            assert_eq!(date_ny(at(end)), day(date));
        }
        assert_eq!(date_ny(at("2026-01-16T05:00:00Z")), day("2026-01-16"));
    }

    #[test]
    fn months_keep_the_wall_clock_and_clamp_the_day() {
        for (start, months, end) in [
            ("2026-01-15T15:00:00Z", 6, "2026-07-15T14:00:00Z"),
            ("2025-08-31T16:00:00Z", 6, "2026-02-28T17:00:00Z"),
            ("2027-08-31T16:00:00Z", 6, "2028-02-29T17:00:00Z"),
            ("2028-02-29T17:00:00Z", 12, "2029-02-28T17:00:00Z"),
            // 02:30 on 8 March 2026 does not exist: 03:30.
            ("2025-09-08T06:30:00Z", 6, "2026-03-08T07:30:00Z"),
            // 01:30 on 1 November 2026 occurs twice: the second.
            ("2026-05-01T05:30:00Z", 6, "2026-11-01T06:30:00Z"),
            // Still 31 January in New York though 1 February in UTC.
            ("2026-02-01T04:00:00Z", 1, "2026-03-01T04:00:00Z"),
        ] {
            assert_eq!(add_months(at(start), months), at(end), "{start} + {months}");
        }
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        let holidays = Holidays::of_years(2025..=2028);
        for (start, days, end) in [
            ("2026-03-02", 3, "2026-03-05"),
            ("2026-03-06", 1, "2026-03-09"),
            ("2026-03-07", 1, "2026-03-09"),
            // Thanksgiving on the 26th.
            ("2026-11-24", 3, "2026-11-30"),
            // A year outside this calendar has no holidays, so the Monday after Christmas counts.
            ("2033-12-23", 1, "2033-12-26"),
            ("2027-12-31", 1, "2028-01-03"),
            ("2028-02-28", 1, "2028-02-29"),
            ("2026-05-22", 5, "2026-06-01"),
        ] {
            assert_eq!(add_working_days(day(start), days, &holidays), day(end), "{start} + {days}");
        }
    }

    #[test]
    fn holidays_of_2026_and_the_sunday_rule() {
        let expected = [
            "2026-01-01",
            "2026-01-19",
            "2026-02-12",
            "2026-02-16",
            "2026-05-25",
            "2026-06-14",
            "2026-06-19",
            "2026-07-04",
            "2026-09-07",
            "2026-10-12",
            "2026-11-03",
            "2026-11-11",
            "2026-11-26",
            "2026-12-25",
        ];
        let found: Vec<NaiveDate> = new_york_state_holidays(2026).into_iter().map(|(date, _)| date).collect();
        assert_eq!(found, expected.map(day));
        assert!(new_york_state_holidays(2023).contains(&(day("2023-01-02"), "New Year's Day")));
        assert!(new_york_state_holidays(2027).contains(&(day("2027-07-05"), "Independence Day")));
        assert!(new_york_state_holidays(2022).contains(&(day("2022-06-20"), "Juneteenth")));
        assert!(new_york_state_holidays(2022).contains(&(day("2022-12-26"), "Christmas Day")));
        assert!(new_york_state_holidays(2021).contains(&(day("2021-05-31"), "Memorial Day")));
    }

    proptest! {
        #[test]
        fn a_day_holds_the_instants_it_should(seconds in 0i64..4_102_444_800) {
            let instant = DateTime::from_timestamp(seconds, 0).unwrap();
            let end = end_of_day_ny(date_ny(instant));
            prop_assert!(instant <= end);
            prop_assert!(end - instant < Duration::hours(25));
        }

        #[test]
        fn more_months_are_never_earlier(seconds in 0i64..4_102_444_800, a in 0u32..30, b in 0u32..30) {
            let instant = DateTime::from_timestamp(seconds, 0).unwrap();
            prop_assert!(add_months(instant, a) <= add_months(instant, a + b));
            prop_assert!(add_months(instant, a + 1) > instant);
        }

        #[test]
        fn every_year_has_fourteen_holidays_on_weekdays_or_saturday(year in 1990i32..2200) {
            let holidays = new_york_state_holidays(year);
            let dates: BTreeSet<NaiveDate> = holidays.iter().map(|(date, _)| *date).collect();
            prop_assert_eq!(dates.len(), 14);
            prop_assert!(holidays.is_sorted_by_key(|(date, _)| *date));
            prop_assert!(holidays.iter().all(|(d, name)| *name == "Flag Day" || d.weekday() != Weekday::Sun));
        }

        #[test]
        fn working_days_add_up(offset in 0i32..20_000, a in 0u32..20, b in 0u32..20) {
            let holidays = Holidays::of_years(2020..=2030);
            let start = NaiveDate::from_num_days_from_ce_opt(737_000 + offset).unwrap();
            let whole = add_working_days(start, a + b, &holidays);
            prop_assert_eq!(whole, add_working_days(add_working_days(start, a, &holidays), b, &holidays));
            prop_assert!(a + b == 0 || is_working_day(whole, &holidays));
        }

        #[test]
        fn microseconds_are_a_fixed_point(seconds in 0i64..4_102_444_800, nanos in 0u32..1_000_000_000) {
            let cut = to_microseconds(DateTime::from_timestamp(seconds, nanos).unwrap());
            prop_assert_eq!(cut.timestamp_subsec_nanos() % 1000, 0);
            prop_assert_eq!(to_microseconds(cut), cut);
        }
    }
}
