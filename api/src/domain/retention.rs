//! How long an incident is kept, and what keeps it longer.
//!
//! The Office of Mental Health does not publish its policy; this rule is the service's own. Days are those of New York.

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use nimrs_contract::vocabulary::{Code, IncidentStatus, PersonRole, RetentionClass as Class, RetentionRule as Rule};

use super::calendar::date_ny;

/// Years for which every incident is kept from its end.
const YEARS: i32 = 7;

/// The age until which the record of a client is kept; where the birth date is unknown, as many years from the end.
const AGE: i32 = 22;

/// What the rule needs to know of an incident.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// When the State closed it.
    pub closed_at: Option<DateTime<Utc>>,
    /// When it was voided.
    pub voided_at: Option<DateTime<Utc>>,
    /// When it was thrown away as a draft.
    pub discarded_at: Option<DateTime<Utc>>,
    /// The birth dates of its clients; none where one is not known.
    pub clients: Vec<Option<NaiveDate>>,
    /// What keeps it although its time is over.
    pub holds: Vec<Hold>,
}

/// What keeps an incident although its time is over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Hold {
    /// A legal hold.
    #[error("legal hold")]
    Legal,
    /// A voided duplicate says that this one stays.
    #[error("it survives its voided duplicate {0}")]
    SurvivorOf(String),
    /// The Justice Center was asked about it, or about a number of it, and the request is not closed.
    #[error("a request to the Justice Center is open about {0}")]
    JcRequest(String),
    /// Its deletion was asked for, or it is to survive one, and nobody has decided.
    #[error("a deletion request waits for its decision")]
    DeletionRequest,
}

/// How long an incident is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// How it came to its end.
    pub class: Class,
    /// The rule that keeps it longest.
    pub rule: Rule,
    /// The last day on which it must be kept.
    pub until: NaiveDate,
}

/// What is to be done with an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is in use; its time has not begun.
    InUse,
    /// Its time is not over.
    NotYet(Kept),
    /// Its time is over, and something keeps it.
    Held(Kept, Vec<Hold>),
    /// It may be removed.
    Due(Due),
}

/// Proof that an incident may be removed; made by [`verdict`] alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due(Kept);

impl Due {
    /// How long it was kept.
    pub fn kept(self) -> Kept {
        self.0
    }
}

/// When an incident in this status came to its end, of the times that the database has; none while it is in use.
pub fn ended(status: IncidentStatus, facts: &Facts) -> Option<(Class, DateTime<Utc>)> {
    match status {
        // Closed before it was voided or not: the later one counts, and that is the voiding.
        IncidentStatus::Voided => Some((Class::Voided, facts.voided_at.max(facts.closed_at)?)),
        IncidentStatus::Closed => Some((Class::Closed, facts.closed_at?)),
        IncidentStatus::Discarded => Some((Class::Discarded, facts.discarded_at?)),
        _ => None,
    }
}

/// How long an incident in this status is kept: the latest of seven years from its end and the 22nd birthday of its
/// youngest client, 22 years from its end where a client's birth date is unknown. One in use has no end yet.
pub fn kept(status: IncidentStatus, facts: &Facts) -> Option<Kept> {
    let (class, at) = ended(status, facts)?;
    let end = date_ny(at);
    let mut kept = Kept { class, rule: Rule::SevenYears, until: years_after(end, YEARS) };
    for birth in &facts.clients {
        let (rule, until) = match birth {
            Some(birth) => (Rule::AgeTwentyTwo, years_after(*birth, AGE)),
            None => (Rule::BirthDateUnknown, years_after(end, AGE)),
        };
        if until > kept.until {
            kept = Kept { rule, until, ..kept };
        }
    }
    Some(kept)
}

/// What is to be done with an incident on this day. It is kept through its last day.
pub fn verdict(status: IncidentStatus, facts: &Facts, today: NaiveDate) -> Verdict {
    match kept(status, facts) {
        None => Verdict::InUse,
        Some(kept) if today <= kept.until => Verdict::NotYet(kept),
        Some(kept) if facts.holds.is_empty() => Verdict::Due(Due(kept)),
        Some(kept) => {
            let mut holds = facts.holds.clone();
            holds.sort();
            holds.dedup();
            Verdict::Held(kept, holds)
        }
    }
}

/// The roles in which a person is a client.
pub fn client_roles() -> Vec<PersonRole> {
    PersonRole::ALL.iter().copied().filter(|role| role.code().starts_with("client_")).collect()
}

/// The same day so many years later. For a 29 February it is 1 March in a year without one, so that nothing goes a day
/// too early.
fn years_after(day: NaiveDate, years: i32) -> NaiveDate {
    let later = day.year().saturating_add(years);
    day.with_year(later)
        .or_else(|| NaiveDate::from_ymd_opt(later, 3, 1))
        .or_else(|| day.checked_add_months(Months::new(12 * years.unsigned_abs())))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn closed(closed_at: &str, clients: &[Option<&str>]) -> Facts {
        let clients = clients.iter().map(|birth| birth.map(day)).collect();
        Facts { closed_at: Some(at(closed_at)), clients, ..Facts::default() }
    }

    #[test]
    fn how_long_an_incident_is_kept() {
        let table: &[(&str, &[Option<&str>], Rule, &str)] = &[
            ("2026-03-02T15:00:00Z", &[], Rule::SevenYears, "2033-03-02"),
            ("2026-03-02T15:00:00Z", &[Some("1988-05-17")], Rule::SevenYears, "2033-03-02"),
            // In New York it is the day before.
            ("2026-03-02T04:59:59Z", &[], Rule::SevenYears, "2033-03-01"),
            ("2026-03-02T15:00:00Z", &[Some("2011-03-02")], Rule::SevenYears, "2033-03-02"),
            ("2026-03-02T15:00:00Z", &[Some("2011-03-03")], Rule::AgeTwentyTwo, "2033-03-03"),
            ("2026-03-02T15:00:00Z", &[Some("2012-02-29")], Rule::AgeTwentyTwo, "2034-03-01"),
            ("2028-02-29T15:00:00Z", &[], Rule::SevenYears, "2035-03-01"),
            ("2026-03-02T15:00:00Z", &[None], Rule::BirthDateUnknown, "2048-03-02"),
            (
                "2026-03-02T15:00:00Z",
                &[Some("1988-05-17"), Some("2020-01-01"), Some("2015-01-01")],
                Rule::AgeTwentyTwo,
                "2042-01-01",
            ),
            ("2026-03-02T15:00:00Z", &[None, Some("2020-01-01")], Rule::BirthDateUnknown, "2048-03-02"),
            // Born after it was closed, for whatever reason: longer than 22 years from the close.
            ("2026-03-02T15:00:00Z", &[None, Some("2027-01-01")], Rule::AgeTwentyTwo, "2049-01-01"),
        ];
        for (closed_at, clients, rule, until) in table {
            let kept = kept(IncidentStatus::Closed, &closed(closed_at, clients)).unwrap();
            assert_eq!((kept.rule, kept.until), (*rule, day(until)), "{closed_at} {clients:?}");
        }
    }

    #[test]
    fn from_when_the_time_runs() {
        let facts = Facts {
            closed_at: Some(at("2020-01-02T15:00:00Z")),
            voided_at: Some(at("2021-01-02T15:00:00Z")),
            discarded_at: Some(at("2022-01-02T15:00:00Z")),
            ..Facts::default()
        };
        for status in IncidentStatus::ALL {
            let expected = match status {
                IncidentStatus::Closed => Some((Class::Closed, day("2027-01-02"))),
                IncidentStatus::Voided => Some((Class::Voided, day("2028-01-02"))),
                IncidentStatus::Discarded => Some((Class::Discarded, day("2029-01-02"))),
                _ => None,
            };
            let found = kept(*status, &facts).map(|kept| (kept.class, kept.until));
            assert_eq!(found, expected, "{status}");
        }
        // Reopened: what is known of an earlier close does not count.
        assert_eq!(verdict(IncidentStatus::UnderInvestigation, &facts, day("2099-01-01")), Verdict::InUse);
    }

    #[test]
    fn it_is_kept_through_its_last_day_and_while_something_holds_it() {
        let mut facts = closed("2026-03-02T15:00:00Z", &[]);
        let on = |facts: &Facts, today: &str| verdict(IncidentStatus::Closed, facts, day(today));
        assert!(matches!(on(&facts, "2033-03-02"), Verdict::NotYet(_)));
        assert!(matches!(on(&facts, "2033-03-03"), Verdict::Due(_)));
        facts.holds = vec![Hold::JcRequest("101-1".to_owned()), Hold::Legal, Hold::Legal];
        assert!(matches!(on(&facts, "2033-03-02"), Verdict::NotYet(_)));
        let Verdict::Held(_, holds) = on(&facts, "2033-03-03") else { panic!("it is held") };
        assert_eq!(holds, [Hold::Legal, Hold::JcRequest("101-1".to_owned())]);
        // The hold is lifted.
        facts.holds.clear();
        assert!(matches!(on(&facts, "2033-03-03"), Verdict::Due(_)));
    }

    #[test]
    fn four_roles_are_clients() {
        assert_eq!(client_roles().len(), 4);
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0..40_000_i64).prop_map(|days| day("1940-01-01") + chrono::TimeDelta::days(days))
    }

    proptest! {
        #[test]
        fn nothing_goes_before_seven_years_or_the_22nd_birthday(
            end in any_day(), clients in proptest::collection::vec(proptest::option::of(any_day()), 0..6)
        ) {
            let facts = Facts {
                closed_at: end.and_hms_opt(17, 0, 0).map(|at| at.and_utc()), clients: clients.clone(), ..Facts::default()
            };
            let kept = kept(IncidentStatus::Closed, &facts).unwrap();
            let months = |day: NaiveDate, years: u32| day.checked_add_months(Months::new(12 * years)).unwrap();
            prop_assert!(kept.until >= months(end, 7));
            let mut latest = months(end, 7);
            for client in &clients {
                let until = client.map_or(months(end, 22), |birth| months(birth, 22));
                prop_assert!(kept.until >= until);
                latest = latest.max(until);
            }
            // And not longer than the latest of them, leap day or not.
            prop_assert!(kept.until - latest <= chrono::TimeDelta::days(1));
        }

        #[test]
        fn one_more_client_never_makes_it_shorter(
            end in any_day(), clients in proptest::collection::vec(proptest::option::of(any_day()), 1..6)
        ) {
            let facts = |clients: &[Option<NaiveDate>]| Facts {
                closed_at: end.and_hms_opt(17, 0, 0).map(|at| at.and_utc()), clients: clients.to_vec(), ..Facts::default()
            };
            let all = kept(IncidentStatus::Closed, &facts(&clients)).unwrap();
            let fewer = kept(IncidentStatus::Closed, &facts(&clients[1..])).unwrap();
            prop_assert!(all.until >= fewer.until);
        }
    }
}
