//! Who lives and works in the invented facilities. Clients come back: a few have many incidents, as everywhere.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use nimrs_contract::person::{Harm, PersonContent};
use nimrs_contract::vocabulary::{ActualHarm, LegalStatus, PersonRole, PotentialHarm, Sex, TreatmentGiven};

use super::place::Place;
use super::season::days_before;
use crate::domain::calendar::date_ny;
use crate::service::demo::incidents::chance::Chance;

/// A client of a facility: always the same for the same facility and number.
pub fn client(place: &Place, role: PersonRole, at: DateTime<Utc>, chance: &mut Chance) -> PersonContent {
    // Squaring favors the low numbers: those who have many incidents.
    let drawn = chance.between(0, 999);
    let number = drawn * drawn * place.clients / 1_000_000;
    let mut own = Chance::of(place.seed ^ u64::try_from(number + 1).unwrap_or(1).wrapping_mul(0x9E37_79B9));
    let sex = [Sex::F, Sex::M, Sex::M, Sex::F, Sex::X].get(own.index(5)).copied().unwrap_or(Sex::Unknown);
    let code = match sex {
        Sex::F => "f",
        Sex::M => "m",
        _ => "x",
    };
    let today = date_ny(at);
    let age = if own.happens(60) { own.between(65, 92) } else { own.between(place.ages.0, place.ages.1) };
    // The age is that of the State's first day, so that a client grows older.
    let year = place.since.year() - i32::try_from(age).unwrap_or(30);
    let (month, day) = (own.between(1, 12), own.between(1, 28));
    PersonContent {
        first_name: Some(own.first_name(code).to_owned()),
        last_name: Some(own.last_name().to_owned()),
        date_of_birth: date(year, month, day).filter(|_| !own.happens(15)),
        sex: Some(sex),
        local_case_number: Some(format!("{}-{:05}", place.prefix, 10_000 + number)),
        medicaid_id: Some(own.medicaid_id()),
        legal_status: Some(match own.between(0, 9) {
            0..=4 => LegalStatus::Voluntary,
            5..=7 => LegalStatus::Involuntary,
            8 => LegalStatus::CriminalProcedureLaw,
            _ => LegalStatus::Aot,
        }),
        admitted_on: Some(days_before(today, chance.between(2, 120))),
        ..PersonContent::of_role(role)
    }
}

fn date(year: i32, month: i64, day: i64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Somebody of the staff.
pub fn staff(place: &Place, role: PersonRole, chance: &mut Chance) -> PersonContent {
    const TITLES: [&str; 6] = [
        "registered nurse",
        "mental health therapy aide",
        "nurse manager",
        "social worker",
        "youth counselor",
        "physician",
    ];
    let mut own = Chance::of(place.seed ^ 0x5AFF ^ u64::try_from(chance.between(1, 60)).unwrap_or(1));
    let sex = own.pick(&["f", "m"]);
    PersonContent {
        first_name: Some(own.first_name(sex).to_owned()),
        last_name: Some(own.last_name().to_owned()),
        title: Some(own.pick(&TITLES).to_owned()),
        on_duty: Some(true),
        ..PersonContent::of_role(role)
    }
}

/// The harm that came to a client; `grave` for types that seldom end well. The injury and the body part are those of the
/// story, if it has any.
pub fn harm(grave: bool, dead: bool, injury: Option<(String, String)>, chance: &mut Chance) -> Harm {
    const USUAL: [(ActualHarm, i64); 4] =
        [(ActualHarm::None, 420), (ActualHarm::Minor, 450), (ActualHarm::Moderate, 110), (ActualHarm::Serious, 20)];
    const GRAVE: [(ActualHarm, i64); 4] =
        [(ActualHarm::None, 150), (ActualHarm::Minor, 350), (ActualHarm::Moderate, 330), (ActualHarm::Serious, 170)];
    let actual = match (dead, grave) {
        (true, _) => Some(ActualHarm::Death),
        (false, true) => chance.weighted(&GRAVE).copied(),
        (false, false) => chance.weighted(&USUAL).copied(),
    };
    let hurt = !matches!(actual, Some(ActualHarm::None) | None);
    let (injury_type, body_part) = injury.filter(|_| hurt).unzip();
    Harm {
        actual,
        potential: [PotentialHarm::Low, PotentialHarm::Moderate, PotentialHarm::High].get(chance.index(3)).copied(),
        injury_type,
        body_part,
        treatment: Some(match actual {
            Some(ActualHarm::None) | None => TreatmentGiven::None,
            Some(ActualHarm::Minor) => TreatmentGiven::FirstAid,
            Some(ActualHarm::Moderate) => TreatmentGiven::Physician,
            Some(ActualHarm::Serious | ActualHarm::Death) => TreatmentGiven::EmergencyDepartment,
        }),
        ..Harm::default()
    }
}
