//! What an incident is counted by in reports: a few codes, derived from its record and kept beside it.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{
    ActualHarm, AgeBand, ClockCode, ClockStatus, Code, HarmLevel, LocationKind, PersonRole, Premises, StaffInvolvement,
};

use super::calendar::ZONE;

/// What an incident is counted by, its columns in the incident's own row left aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentFacts {
    /// When it happened on New York's wall clock, where that is known.
    pub time: Option<LocalTime>,
    /// The kind of place.
    pub location: Option<LocationKind>,
    /// On the premises or off them.
    pub premises: Option<Premises>,
    /// The gravest harm that came to a client.
    pub harm: HarmLevel,
    /// The age of the client concerned.
    pub age_band: AgeBand,
    /// Whether staff are involved.
    pub staff_involvement: StaffInvolvement,
}

/// An instant as reports count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    /// The day.
    pub date: NaiveDate,
    /// The hour of the day, 0 to 23.
    pub hour: u32,
}

impl LocalTime {
    /// The wall clock in New York at an instant.
    pub fn of(instant: DateTime<Utc>) -> Self {
        let local = instant.with_timezone(&ZONE);
        Self { date: local.date_naive(), hour: local.hour() }
    }

    /// The day as a number: days since the first of January of the year 1, which is day 1.
    pub fn day(self) -> i32 {
        self.date.num_days_from_ce()
    }

    /// The month as a number that counts on over the years.
    pub fn month(self) -> i32 {
        month_number(self.date)
    }

    /// The day of the week, 1 for Monday to 7.
    pub fn weekday(self) -> u32 {
        self.date.weekday().number_from_monday()
    }
}

/// The month of a date as a number that counts on over the years: twelve for each year, and January is 0.
pub fn month_number(date: NaiveDate) -> i32 {
    date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0)
}

/// What an incident is counted by. It is counted at the time it occurred; where that is not known, at the time it was
/// discovered.
pub fn facts<'p>(content: &IncidentContent, people: impl Iterator<Item = &'p PersonContent> + Clone) -> IncidentFacts {
    let occurred = content.occurred.as_ref().and_then(|occurred| occurred.at);
    let time = occurred.or(content.discovered_at).map(LocalTime::of);
    IncidentFacts {
        time,
        location: content.place.as_ref().and_then(|place| place.location),
        premises: content.premises,
        harm: harm(people.clone()),
        age_band: age_band(people.clone(), time.map(|time| time.date)),
        staff_involvement: staff_involvement(people),
    }
}

fn harm<'p>(people: impl Iterator<Item = &'p PersonContent>) -> HarmLevel {
    people
        .filter(|person| person.role.is_client())
        .filter_map(|person| person.harm.as_ref()?.actual)
        .map(|harm| match harm {
            ActualHarm::None => HarmLevel::None,
            ActualHarm::Minor => HarmLevel::Minor,
            ActualHarm::Moderate => HarmLevel::Moderate,
            ActualHarm::Serious => HarmLevel::Serious,
            ActualHarm::Death => HarmLevel::Death,
        })
        .max()
        .unwrap_or(HarmLevel::NotRecorded)
}

fn age_band<'p>(people: impl Iterator<Item = &'p PersonContent> + Clone, on: Option<NaiveDate>) -> AgeBand {
    let victims = people.clone().filter(|person| person.role == PersonRole::ClientVictim);
    let others = people.filter(|person| person.role.is_client() && person.role != PersonRole::ClientWitness);
    let band = |person: &PersonContent| match (person.date_of_birth, on) {
        (Some(born), Some(on)) => on.years_since(born).map_or(AgeBand::Unknown, band_of),
        _ => AgeBand::Unknown,
    };
    one_band(victims.map(band)).or_else(|| one_band(others.map(band))).unwrap_or(AgeBand::NoClient)
}

/// The band that all are of; those whose age is not known count only where nobody's is.
fn one_band(mut bands: impl Iterator<Item = AgeBand>) -> Option<AgeBand> {
    let first = bands.next()?;
    Some(bands.fold(first, |all, band| match (all, band) {
        (AgeBand::Unknown, other) | (other, AgeBand::Unknown) => other,
        (one, other) if one == other => one,
        _ => AgeBand::Several,
    }))
}

fn band_of(years: u32) -> AgeBand {
    match years {
        0..12 => AgeBand::Under12,
        12..18 => AgeBand::From12To17,
        18..25 => AgeBand::From18To24,
        25..45 => AgeBand::From25To44,
        45..65 => AgeBand::From45To64,
        65.. => AgeBand::From65,
    }
}

fn staff_involvement<'p>(people: impl Iterator<Item = &'p PersonContent>) -> StaffInvolvement {
    let mut involvement = StaffInvolvement::None;
    for person in people {
        match person.role {
            PersonRole::StaffSubject => return StaffInvolvement::Subject,
            PersonRole::StaffWitness | PersonRole::StaffResponder | PersonRole::StaffSupervisor => {
                involvement = StaffInvolvement::Present;
            }
            _ => (),
        }
    }
    involvement
}

/// How a clock of an incident came out, as reports count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClockOutcome {
    /// Still to be done, in time or not.
    Open,
    /// Done in time.
    OnTime,
    /// Done too late.
    Late,
}

/// Two bits for each clock.
const BITS: u32 = 2;

/// How the clocks of an incident came out, in one number: two bits for each code in the order of the vocabulary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ClockOutcomes(pub i64);

impl ClockOutcomes {
    /// Those of clocks and where they stand; one that does not apply is left out.
    pub fn of(clocks: impl IntoIterator<Item = (ClockCode, ClockStatus)>) -> Self {
        clocks.into_iter().fold(Self(0), |Self(all), (code, status)| {
            let bits: i64 = match status {
                ClockStatus::NotApplicable => 0,
                ClockStatus::Running | ClockStatus::Extended | ClockStatus::Overdue => 1,
                ClockStatus::Met => 2,
                ClockStatus::MetLate => 3,
            };
            Self(all | bits << shift(code))
        })
    }

    /// How this clock came out; `None` when it does not apply.
    pub fn get(self, code: ClockCode) -> Option<ClockOutcome> {
        match (self.0 >> shift(code)) & 3 {
            1 => Some(ClockOutcome::Open),
            2 => Some(ClockOutcome::OnTime),
            3 => Some(ClockOutcome::Late),
            _ => None,
        }
    }
}

fn shift(code: ClockCode) -> u32 {
    let place = ClockCode::ALL.iter().position(|other| *other == code).unwrap_or_default();
    u32::try_from(place).unwrap_or_default() * BITS
}

#[cfg(test)]
#[path = "incident_facts_tests.rs"]
mod tests;
