//! The facilities of the demo.

use nimrs_contract::vocabulary::FacilityKind::{self, GeneralHospitalUnit, Rtf, StatePsychiatricCenter};

use crate::db;
use crate::db::facility::{FacilityRow, UnitRow};
use crate::db::types::{At, Coded};
use crate::domain::directory::county_by_fips;
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::actions::FacilityManage;
use crate::domain::permissions::{Actor, permit_anywhere};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};

/// Stands for a facility before it has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Kings,
    Albany,
    Center,
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

const SKETCHES: [Sketch; 3] = [
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
];

/// A facility that was made.
#[derive(Debug, Clone)]
pub struct Made {
    pub place: Place,
    pub facility: FacilityRow,
}

/// Makes them all.
pub fn create(tx: &mut Tx<'_>, actor: &Actor) -> AppResult<Vec<Made>> {
    SKETCHES.iter().map(|sketch| create_one(tx, actor, sketch)).collect()
}

fn create_one(tx: &mut Tx<'_>, actor: &Actor, sketch: &Sketch) -> AppResult<Made> {
    let permit = permit_anywhere::<FacilityManage>(actor)?;
    let facility = facility_row(tx, sketch)?;
    db::facility::insert(tx.conn, &permit, facility.clone())?;
    for (name, programme) in sketch.units {
        let unit = unit_row(tx, facility.id, name, *programme);
        db::facility::insert_unit(tx.conn, &permit, unit)?;
    }
    let subject = Subject::new("facility", facility.id).at(facility.id);
    audit::done(tx, actor, Event { action: "facility.create", subject, ..Event::default() })?;
    Ok(Made { place: sketch.place, facility })
}

fn facility_row(tx: &Tx<'_>, sketch: &Sketch) -> AppResult<FacilityRow> {
    let county = county_by_fips(sketch.county_fips).ok_or_else(|| AppError::internal("a county is missing"))?;
    Ok(FacilityRow {
        id: tx.id(),
        name: sketch.name.to_owned(),
        kind: Coded(sketch.kind),
        county_fips: county.fips.to_owned(),
        field_office: Coded(county.field_office),
        operated_by_state: sketch.kind == StatePsychiatricCenter,
        licensed: true,
        inpatient: sketch.kind != Rtf,
        twenty_four_hour: true,
        director_name: Some(sketch.director.to_owned()),
        administrator_phone: sketch.phone.to_owned(),
        active: true,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    })
}

fn unit_row(tx: &Tx<'_>, facility: FacilityId, name: &str, programme: FacilityKind) -> UnitRow {
    UnitRow {
        facility_id: facility,
        id: tx.id::<UnitId>(),
        name: name.to_owned(),
        programme: Coded(programme),
        active: true,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    }
}
