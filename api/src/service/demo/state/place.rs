//! The facilities of the State, with units and staff.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use nimrs_contract::directory::{NewFacility, NewUnit};
use nimrs_contract::vocabulary::{FacilityKind as K, SecurityGroup as G, StaffKind};

use super::Size;
use crate::db::facility::{FacilityRow, UnitRow};
use crate::db::incident::FacilityFacts;
use crate::domain::incident_facts::month_number;
use crate::domain::permissions::Actor;
use crate::service::context::{Ctx, Tx};
use crate::service::demo::accounts::{self, Hand};
use crate::service::demo::census;
use crate::service::demo::incidents::chance::Chance;
use crate::service::error::{AppError, AppResult};
use crate::service::facility;

/// A facility and what chance needs to know of it.
#[derive(Debug, Clone)]
pub struct Place {
    pub facility: FacilityRow,
    pub units: Vec<UnitRow>,
    /// What an incident takes over from the facility.
    pub facts: FacilityFacts,
    /// A Level 1 user.
    pub actor: Actor,
    /// How often incidents happen here, against the other places.
    pub weight: i64,
    /// How many clients it has.
    pub clients: i64,
    /// From which age to which its clients are, on the first day.
    pub ages: (i64, i64),
    /// What its case numbers begin with.
    pub prefix: String,
    /// What the chance of its people begins with.
    pub seed: u64,
    /// The first day of the State.
    pub since: NaiveDate,
}

/// A kind of facility with its share among a hundred, the weight of its incidents, the ages of its clients, and what its
/// units are called.
type Kind = (K, i64, i64, (i64, i64), &'static [&'static str]);

const KINDS: [Kind; 9] = [
    (
        K::GeneralHospitalUnit,
        26,
        10,
        (18, 64),
        &["Adult Inpatient East", "Adult Inpatient West", "Geriatric Psychiatry", "Emergency Program"],
    ),
    (
        K::StatePsychiatricCenter,
        8,
        22,
        (19, 64),
        &["Admissions Ward", "Extended Care Ward 2", "Extended Care Ward 3", "Forensic Ward", "Transitional Residence"],
    ),
    (K::PsychiatricHospital, 7, 14, (18, 64), &["Adult Unit A", "Adult Unit B", "Adolescent Unit"]),
    (K::Rtf, 6, 12, (8, 17), &["Cedar Cottage", "Birch Cottage", "Maple Cottage", "Campus School"]),
    (K::CommunityResidence, 20, 4, (19, 64), &["Front House", "Garden House"]),
    (K::Clinic, 20, 2, (14, 70), &["Adult Outpatient", "Child and Family Outpatient"]),
    (K::Pros, 5, 2, (20, 66), &["Day Program"]),
    (K::Cpep, 4, 9, (16, 70), &["Emergency Room", "Extended Observation"]),
    (K::CrisisResidence, 4, 4, (18, 60), &["Residence"]),
];

/// Counties, those with more people more often.
const COUNTIES: [(&str, i64); 30] = [
    ("36047", 26),
    ("36081", 23),
    ("36061", 17),
    ("36005", 15),
    ("36103", 15),
    ("36059", 14),
    ("36119", 10),
    ("36029", 10),
    ("36055", 8),
    ("36067", 5),
    ("36085", 5),
    ("36071", 4),
    ("36001", 3),
    ("36027", 3),
    ("36087", 3),
    ("36065", 3),
    ("36091", 2),
    ("36063", 2),
    ("36007", 2),
    ("36111", 2),
    ("36083", 2),
    ("36093", 2),
    ("36045", 1),
    ("36013", 1),
    ("36089", 1),
    ("36101", 1),
    ("36109", 1),
    ("36019", 1),
    ("36117", 1),
    ("36123", 1),
];

const FIRST: &[&str] = &[
    "Bayview",
    "Cedar Ridge",
    "Elmwood",
    "Fairhaven",
    "Greenpoint",
    "Harlem River",
    "Iroquois",
    "Jefferson",
    "Kingsbridge",
    "Lakeshore",
    "Maplecrest",
    "Northfield",
    "Oak Hollow",
    "Palisade",
    "Quaker Hill",
    "Riverbend",
    "Seneca Falls",
    "Thornwood",
    "Union Square",
    "Valley Stream",
    "Westbrook",
    "Yorkville",
];

/// Makes the facilities of a State: as many as its incidents need, 300 at most.
pub async fn create(ctx: &Ctx, size: Size, hand: Hand) -> AppResult<Arc<[Place]>> {
    let count = (size.incidents / 1500).clamp(6, 300);
    let mut chance = Chance::of(size.seed ^ 0xFAC1);
    let mut places = Vec::new();
    for number in 1..=count {
        let (sketch, hand, mut own) = (size, hand.clone(), chance.clone());
        let made = ctx.write(move |tx| create_one(tx, number, sketch, &hand, &mut own)).await?;
        chance = Chance::of(chance.next());
        places.push(made);
    }
    Ok(places.into())
}

fn create_one(tx: &mut Tx<'_>, number: u32, size: Size, hand: &Hand, chance: &mut Chance) -> AppResult<Place> {
    let kinds = KINDS.map(|kind| (kind, kind.1));
    let Some((kind, _, weight, ages, units)) = chance.weighted(&kinds).copied() else {
        return Err(AppError::internal("there is no kind of facility"));
    };
    let state = kind == K::StatePsychiatricCenter;
    let founder = &hand.founder;
    let facility = facility::create_within(tx, founder, sketch(kind, number, chance))?;
    let mut rows = Vec::new();
    for name in units {
        let unit = NewUnit { name: (*name).to_owned(), programme: kind };
        rows.push(facility::add_within(tx, founder, facility.id, unit)?);
    }
    let staff_kind = if state { StaffKind::State } else { StaffKind::Local };
    // One in twelve has a single Level 1 user, and one user in twenty has not signed on for months.
    let groups: &[G] = if chance.happens(80) {
        &[G::Level1, G::Level2, G::SecurityAdministrator]
    } else {
        &[G::Level1, G::Level1, G::Level2, G::Level3, G::SecurityAdministrator]
    };
    let mut actors = Vec::new();
    for (place, group) in (1..).zip(groups) {
        let away = if chance.happens(50) { chance.between(120, 340) } else { chance.between(0, 40) };
        let last_login = hand.now - TimeDelta::days(away);
        let user_id = format!("f{number:03}-{place}");
        let name = format!("{} {}", chance.first_name("f"), chance.last_name());
        actors.push(accounts::at_facility(tx, hand, (&user_id, &name), *group, staff_kind, facility.id, last_login)?);
    }
    let actor = actors.into_iter().next().ok_or_else(|| AppError::internal("nobody works there"))?;
    let since = super::season::Season::new(Size { incidents: 1, ..size }).first_day();
    let clients = 60 + weight * 40;
    // One facility in six sends no census, as some do not.
    if !number.is_multiple_of(6) {
        let people = i32::try_from(clients / 6).unwrap_or(10);
        let months = month_number(since)..month_number(size.until);
        census::record(tx, &actor, (facility.id, None), people, months)?;
    }
    Ok(Place {
        facts: FacilityFacts {
            name: facility.name.clone(),
            county_fips: facility.county_fips.clone(),
            field_office: facility.field_office,
            active: true,
        },
        facility,
        units: rows,
        actor,
        weight: weight * chance.between(6, 14),
        clients,
        ages,
        prefix: format!("F{number:03}"),
        seed: chance.next(),
        since,
    })
}

fn sketch(kind: K, number: u32, chance: &mut Chance) -> NewFacility {
    let what = match kind {
        K::GeneralHospitalUnit => "Medical Center, Inpatient Psychiatry",
        K::StatePsychiatricCenter => "Psychiatric Center",
        K::PsychiatricHospital => "Hospital",
        K::Rtf => "Residential Treatment Facility",
        K::CommunityResidence => "Community Residence",
        K::Clinic => "Clinic",
        K::Pros => "Recovery Center",
        K::Cpep => "Emergency Psychiatry",
        _ => "Crisis Residence",
    };
    let state = kind == K::StatePsychiatricCenter;
    NewFacility {
        name: format!("{} {what} {number}", chance.pick(FIRST)),
        kind,
        county_fips: chance.weighted(&COUNTIES).copied().unwrap_or("36047").to_owned(),
        operated_by_state: state,
        licensed: !state,
        inpatient: matches!(kind, K::GeneralHospitalUnit | K::StatePsychiatricCenter | K::PsychiatricHospital),
        twenty_four_hour: !matches!(kind, K::Clinic | K::Pros),
        director_name: Some(format!("{} {}", chance.first_name("m"), chance.last_name())),
        administrator_phone: format!("518-555-{:04}", chance.between(100, 199)),
    }
}
