//! What a report is asked for: its range and what it is broken down by.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, Months, NaiveDate};
use nimrs_contract::vocabulary::{Code, Dimension};

use super::faults::FieldFault;
use super::incident_facts::month_number;

/// The most years of a range.
pub const MOST_YEARS: u32 = 20;
/// The most dimensions of a report on incidents.
pub const MOST_DIMENSIONS: usize = 3;
/// Without a range, this many whole months and the running one.
const MONTHS_BEFORE: u32 = 12;

/// Days in New York, from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

fn fault(pointer: &str, code: &str, message: impl Into<String>) -> FieldFault {
    FieldFault { pointer: pointer.to_owned(), code: code.to_owned(), message: message.into() }
}

impl Period {
    /// The range that was asked for; what was left out is the twelve whole months before the last day's month and that
    /// month itself, up to today. All faults at once.
    pub fn asked(from: Option<NaiveDate>, to: Option<NaiveDate>, today: NaiveDate) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        for (pointer, date) in [("query:from", from), ("query:to", to)] {
            if date.is_some_and(|date| !(1900..=2999).contains(&date.year())) {
                faults.push(fault(pointer, "out_of_range", "must be a day of the years 1900 to 2999"));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        // A fault is told of what was asked for: without a last day it can lie in the first alone.
        let is_given = to.is_some();
        let pointer = if is_given { "query:to" } else { "query:from" };
        let to = to.unwrap_or(today);
        let year_before = first_of_month(to).checked_sub_months(Months::new(MONTHS_BEFORE));
        let from = from.or(year_before).unwrap_or(to);
        if to < from && is_given {
            let message = format!("must not be before the first day, which is {from}; to is the last day, included");
            return Err(vec![fault(pointer, "before_from", message)]);
        }
        if to < from {
            let message = format!("must not be after the last day, which is today, {to}, unless to is given");
            return Err(vec![fault(pointer, "after_to", message)]);
        }
        if from.checked_add_months(Months::new(MOST_YEARS * 12)).is_none_or(|limit| to >= limit) {
            let until = if is_given { String::new() } else { format!(" up to today, {to}, since to is not given") };
            let message = format!(
                "the range is longer than {MOST_YEARS} years{until}; ask for shorter ones, one after the other"
            );
            return Err(vec![fault(pointer, "range_too_long", message)]);
        }
        Ok(Self { from, to })
    }

    /// The first and the last day, numbered as the facts of incidents are.
    pub fn days(&self) -> (i32, i32) {
        (self.from.num_days_from_ce(), self.to.num_days_from_ce())
    }

    /// The months that it touches, numbered as the facts of incidents are.
    pub fn months(&self) -> RangeInclusive<i32> {
        month_number(self.from)..=month_number(self.to)
    }

    /// The months that lie in it from their first day to their last; may be empty.
    pub fn whole_months(&self) -> RangeInclusive<i32> {
        let first = month_number(self.from) + i32::from(self.from.day() != 1);
        let ends = self.to.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1);
        first..=month_number(self.to) - i32::from(!ends)
    }

    /// The months that a rate can be of: whole ones that are over on this day.
    pub fn rated_months(&self, today: NaiveDate) -> RangeInclusive<i32> {
        let whole = self.whole_months();
        *whole.start()..=*whole.end().min(&(month_number(today) - 1))
    }

    /// In words, as `January 1, 2026 to March 31, 2026 (New York)`.
    pub fn words(&self) -> String {
        let day = |date: NaiveDate| date.format("%B %-d, %Y").to_string();
        format!("{} to {} (New York)", day(self.from), day(self.to))
    }
}

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// The key of a month that is numbered as the facts of incidents are: `2026-03`.
pub fn month_key(month: i32) -> String {
    format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
}

/// The month of a key such as `2026-03`, of the years 1900 to 2999.
pub fn month_of_key(key: &str) -> Option<i32> {
    let (year, month) = key.split_once('-')?;
    let digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    let (year, month): (i32, i32) = (year.parse().ok()?, month.parse().ok()?);
    ((1900..=2999).contains(&year) && (1..=12).contains(&month)).then_some(year * 12 + month - 1)
}

/// A month in words: `March 2026`.
pub fn month_label(month: i32) -> String {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let name = usize::try_from(month.rem_euclid(12)).ok().and_then(|index| names.get(index)).unwrap_or(&"");
    format!("{name} {}", month.div_euclid(12))
}

/// The quarter of a month, numbered on over the years.
pub fn quarter_of(month: i32) -> i32 {
    month.div_euclid(3)
}

/// The key of a quarter: `2026-Q1`.
pub fn quarter_key(quarter: i32) -> String {
    format!("{:04}-Q{}", quarter.div_euclid(4), quarter.rem_euclid(4) + 1)
}

/// The year of a month.
pub fn year_of(month: i32) -> i32 {
    month.div_euclid(12)
}

/// The parts of a list with commas between, without the blanks around them.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim)
}

/// The codes of a list with commas between. One that is none is told with those that there are.
pub fn codes<C: Code + PartialEq>(parameter: &str, text: &str) -> Result<Vec<C>, FieldFault> {
    let mut found = Vec::new();
    for part in list(text) {
        let Some(code) = C::from_code(part) else { return Err(unknown::<C>(parameter, part)) };
        if !found.contains(&code) {
            found.push(code);
        }
    }
    Ok(found)
}

fn unknown<C: Code>(parameter: &str, part: &str) -> FieldFault {
    let shown: String = part.chars().filter(|c| !c.is_control()).take(40).collect();
    let known: Vec<&str> = C::ALL.iter().map(|code| code.code()).collect();
    let message = format!("{shown:?} is none of those that there are: {}", known.join(", "));
    fault(&format!("query:{parameter}"), "unknown_value", message)
}

/// The dimensions of a report on incidents.
pub fn dimensions(text: &str) -> Result<Vec<Dimension>, FieldFault> {
    let asked = list(text).count();
    let found = codes::<Dimension>("group_by", text)?;
    if asked > MOST_DIMENSIONS {
        let message = format!("at most {MOST_DIMENSIONS} dimensions, with commas between; {asked} were given");
        return Err(fault("query:group_by", "too_many", message));
    }
    if found.len() < asked {
        return Err(fault("query:group_by", "repeated", "each dimension once"));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn asked(from: &str, to: &str) -> Result<(String, String), String> {
        let date = |text: &str| (!text.is_empty()).then(|| day(text));
        match Period::asked(date(from), date(to), day("2026-03-15")) {
            Ok(period) => Ok((period.from.to_string(), period.to.to_string())),
            Err(faults) => Err(format!("{} {}", faults[0].pointer, faults[0].code)),
        }
    }

    #[test]
    fn ranges() {
        let ok = |from: &str, to: &str| Ok((from.to_owned(), to.to_owned()));
        assert_eq!(asked("", ""), ok("2025-03-01", "2026-03-15"));
        assert_eq!(asked("", "2025-12-31"), ok("2024-12-01", "2025-12-31"));
        assert_eq!(asked("2026-03-01", ""), ok("2026-03-01", "2026-03-15"));
        assert_eq!(asked("2026-03-01", "2026-03-01"), ok("2026-03-01", "2026-03-01"));
        assert_eq!(asked("2006-03-16", "2026-03-15"), ok("2006-03-16", "2026-03-15"));
        for (from, to, fault) in [
            ("2026-03-02", "2026-03-01", "query:to before_from"),
            ("2026-03-16", "", "query:from after_to"),
            ("2006-03-15", "", "query:from range_too_long"),
            ("2006-03-15", "2026-03-15", "query:to range_too_long"),
            ("1900-01-01", "2900-01-01", "query:to range_too_long"),
            ("1899-12-31", "", "query:from out_of_range"),
            ("", "3000-01-01", "query:to out_of_range"),
        ] {
            assert_eq!(asked(from, to), Err(fault.to_owned()), "{from} {to}");
        }
    }

    #[test]
    fn months_that_a_range_cuts_are_not_whole() {
        let whole = |from: &str, to: &str| {
            let months = Period { from: day(from), to: day(to) }.whole_months();
            months.map(month_key).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(whole("2026-01-01", "2026-02-28"), "2026-01 2026-02");
        assert_eq!(whole("2024-01-02", "2024-02-28"), "");
        assert_eq!(whole("2025-12-02", "2026-01-31"), "2026-01");
        assert_eq!(whole("2026-01-05", "2026-01-06"), "");
    }

    #[test]
    fn months_that_are_not_over_have_no_rate() {
        let rated = |from: &str, to: &str| {
            let months = Period { from: day(from), to: day(to) }.rated_months(day("2026-03-31"));
            months.map(month_key).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(rated("2026-01-01", "2026-02-28"), "2026-01 2026-02");
        assert_eq!(rated("2026-02-01", "2026-03-31"), "2026-02");
        assert_eq!(rated("2026-01-02", "2026-12-31"), "2026-02");
        assert_eq!(rated("2026-03-01", "2026-12-31"), "");
    }

    #[test]
    fn keys() {
        let march = month_number(day("2026-03-31"));
        assert_eq!((month_key(march).as_str(), month_label(march).as_str()), ("2026-03", "March 2026"));
        assert_eq!((quarter_key(quarter_of(march)).as_str(), year_of(march)), ("2026-Q1", 2026));
        for bad in ["2026-3", "2026-13", "2026-00", "26-01", "2026/01", "", "3000-01", "+026-01", "2026-001"] {
            assert_eq!(month_of_key(bad), None, "{bad}");
        }
    }

    #[test]
    fn lists_of_dimensions() {
        assert_eq!(dimensions("type, month").unwrap(), [Dimension::Type, Dimension::Month]);
        for (text, code) in [
            ("", "unknown_value"),
            ("type,", "unknown_value"),
            ("types", "unknown_value"),
            ("type,type", "repeated"),
            ("type,month,harm,class", "too_many"),
        ] {
            assert_eq!(dimensions(text).unwrap_err().code, code, "{text}");
        }
        let told = dimensions("colour").unwrap_err().message;
        assert!(Dimension::ALL.iter().all(|dimension| told.contains(dimension.code())), "{told}");
    }

    proptest! {
        #[test]
        fn a_month_has_one_key(month in 1900 * 12..2999 * 12) {
            prop_assert_eq!(month_of_key(&month_key(month)), Some(month));
        }

        #[test]
        fn whole_months_lie_in_the_range(from in 700_000..740_000_i32, days in 0..3_000_i32) {
            let date = |day| NaiveDate::from_num_days_from_ce_opt(day).unwrap();
            let period = Period { from: date(from), to: date(from + days) };
            let within = |day: i32| (from..=from + days).contains(&day);
            for month in period.months() {
                let mut all = (from - 31..from + days + 31).filter(|day| month_number(date(*day)) == month);
                prop_assert_eq!(period.whole_months().contains(&month), all.all(within));
            }
        }
    }
}
