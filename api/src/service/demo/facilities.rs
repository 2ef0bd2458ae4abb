//! The facilities of the demo.

use nimrs_contract::directory::{NewFacility, NewUnit};
use nimrs_contract::vocabulary::FacilityKind::{self, GeneralHospitalUnit, Rtf, StatePsychiatricCenter};

use crate::db::facility::{FacilityRow, UnitRow};
use crate::domain::permissions::Actor;
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::facility;

/// Stands for a facility before it has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Kings,
    Albany,
    Center,
    /// A small one, with a single Level 1 user.
    Clinic,
}

impl Place {
    /// What the user IDs of its staff begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Kings => "kings",
            Self::Albany => "albany",
            Self::Center => "mohawk",
            Self::Clinic => "lantern",
        }
    }

    /// The user ID of who reviews its incidents for the State.
    pub fn overseer(self) -> &'static str {
        match self {
            Self::Kings => "nyc-crm",
            Self::Albany => "hudson-crm",
            Self::Center | Self::Clinic => "central-b",
        }
    }
}

struct Sketch {
    place: Place,
    name: &'static str,
    kind: FacilityKind,
    county_fips: &'static str,
    director: &'static str,
    phone: &'static str,
    units: &'static [(&'static str, FacilityKind)],
}

const SKETCHES: [Sketch; 4] = [
    Sketch {
        place: Place::Kings,
        name: "Prospect Harbor Medical Center, Inpatient Psychiatry",
        kind: GeneralHospitalUnit,
        county_fips: "36047",
        director: "Miriam Okafor",
        phone: "718-555-0100",
        units: &[
            ("Adult Inpatient 4 East", GeneralHospitalUnit),
            ("Adult Inpatient 4 West", GeneralHospitalUnit),
            ("Geriatric Psychiatry 5 North", GeneralHospitalUnit),
            ("Comprehensive Psychiatric Emergency Program", FacilityKind::Cpep),
            ("Outpatient Clinic, Flatbush", FacilityKind::Clinic),
        ],
    },
    Sketch {
        place: Place::Albany,
        name: "Pine Hollow Residential Treatment Facility",
        kind: Rtf,
        county_fips: "36001",
        director: "Daniel Van Wyck",
        phone: "518-555-0100",
        units: &[("Cedar Cottage", Rtf), ("Birch Cottage", Rtf), ("Maple Cottage", Rtf), ("Campus School", Rtf)],
    },
    Sketch {
        place: Place::Center,
        name: "Mohawk Hills Psychiatric Center",
        kind: StatePsychiatricCenter,
        county_fips: "36065",
        director: "Helen Brandt",
        phone: "315-555-0100",
        units: &[
            ("Admissions Ward 1", StatePsychiatricCenter),
            ("Extended Care Ward 3", StatePsychiatricCenter),
            ("Transitional Residence", FacilityKind::CommunityResidence),
        ],
    },
    Sketch {
        place: Place::Clinic,
        name: "Lantern Street Clinic",
        kind: FacilityKind::Clinic,
        county_fips: "36055",
        director: "Ines Caldwell",
        phone: "585-555-0100",
        units: &[("Adult Outpatient", FacilityKind::Clinic)],
    },
];

/// A facility that was made.
#[derive(Debug, Clone)]
pub struct Made {
    pub place: Place,
    pub facility: FacilityRow,
    pub units: Vec<UnitRow>,
}

/// Makes them all.
pub fn create(tx: &mut Tx<'_>, actor: &Actor) -> AppResult<Vec<Made>> {
    SKETCHES.iter().map(|sketch| create_one(tx, actor, sketch)).collect()
}

fn create_one(tx: &mut Tx<'_>, actor: &Actor, sketch: &Sketch) -> AppResult<Made> {
    let new = NewFacility {
        name: sketch.name.to_owned(),
        kind: sketch.kind,
        county_fips: sketch.county_fips.to_owned(),
        operated_by_state: sketch.kind == StatePsychiatricCenter,
        licensed: sketch.kind != StatePsychiatricCenter,
        inpatient: !matches!(sketch.kind, Rtf | FacilityKind::Clinic),
        twenty_four_hour: sketch.kind != FacilityKind::Clinic,
        director_name: Some(sketch.director.to_owned()),
        administrator_phone: sketch.phone.to_owned(),
    };
    let facility = facility::create_within(tx, actor, new)?;
    let mut units = Vec::new();
    for (name, programme) in sketch.units {
        let unit = NewUnit { name: (*name).to_owned(), programme: *programme };
        units.push(facility::add_within(tx, actor, facility.id, unit)?);
    }
    Ok(Made { place: sketch.place, facility, units })
}
