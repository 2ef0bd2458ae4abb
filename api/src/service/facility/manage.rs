//! Making and changing facilities.

use nimrs_contract::directory::{FacilityPatch, FacilityView, NewFacility};

use crate::db;
use crate::db::facility::FacilityRow;
use crate::db::types::{At, Coded};
use crate::domain::directory::{County, county_by_fips};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::actions::FacilityManage;
use crate::domain::permissions::{Actor, permit, permit_anywhere};
use crate::service::account::stale;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, sound_names};

use super::read::view;
use super::{name_taken, target};

const TAKEN: &str = "There is a facility of this name in the county already.";

/// Makes a facility.
pub async fn create(ctx: &Ctx, actor: Actor, new: NewFacility) -> AppResult<Answer<FacilityView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let row = create_within(tx, &actor, new)?;
        let version = row.version;
        Ok(Saved::new(view(row, Vec::new()), version))
    })
    .await
}

/// Makes a facility in a transaction that does more.
pub fn create_within(tx: &mut Tx<'_>, actor: &Actor, new: NewFacility) -> AppResult<FacilityRow> {
    let permit = permit_anywhere::<FacilityManage>(actor)?;
    let county = county_of(&new.county_fips)?;
    sound_names(&[("/name", Some(&new.name)), ("/director_name", new.director_name.as_deref())])?;
    let row = FacilityRow {
        id: tx.id(),
        name: new.name.trim().to_owned(),
        kind: Coded(new.kind),
        county_fips: county.fips.to_owned(),
        field_office: Coded(county.field_office),
        operated_by_state: new.operated_by_state,
        licensed: new.licensed,
        inpatient: new.inpatient,
        twenty_four_hour: new.twenty_four_hour,
        director_name: new.director_name,
        administrator_phone: new.administrator_phone,
        active: true,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    };
    db::facility::insert(tx.conn, &permit, row.clone()).map_err(|error| name_taken(error, TAKEN))?;
    note(tx, actor, row.id, "facility.create")?;
    Ok(row)
}

fn county_of(fips: &str) -> AppResult<&'static County> {
    county_by_fips(fips).ok_or_else(|| {
        AppError::invalid_at("/county_fips", "unknown_county", "No county of New York State has this FIPS code.")
    })
}

/// Changes a facility.
pub async fn update(
    ctx: &Ctx,
    actor: Actor,
    id: FacilityId,
    expected: i32,
    patch: FacilityPatch,
) -> AppResult<Answer<FacilityView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let mut row = db::facility::lock(tx.conn, id)?.ok_or_else(|| AppError::not_found("facility"))?;
        let permit = permit::<FacilityManage>(&actor, &target(&row))?;
        if row.version != expected {
            return Err(stale(row.version));
        }
        sound_names(&[
            ("/name", patch.name.as_deref()),
            ("/director_name", patch.director_name.as_ref().and_then(|name| name.as_deref())),
        ])?;
        if let Some(fips) = &patch.county_fips {
            move_to(tx, &mut row, fips)?;
        }
        apply(&mut row, patch);
        db::facility::update(tx.conn, &permit, &mut row, tx.now).map_err(|error| name_taken(error, TAKEN))?;
        note(tx, &actor, id, "facility.update")?;
        let units = db::facility::units(tx.conn, &[id])?;
        let version = row.version;
        Ok(Saved::new(view(row, units), version))
    })
    .await
}

/// Who oversees an incident is kept with it, so a facility that has some stays in its county.
fn move_to(tx: &mut Tx<'_>, row: &mut FacilityRow, fips: &str) -> AppResult<()> {
    let county = county_of(fips)?;
    if county.fips != row.county_fips && db::facility::has_incidents(tx.conn, row.id)? {
        return Err(AppError::conflict(
            "The facility has incidents, which are overseen by the field office of its county; its county can no \
             longer be changed. Make another facility for the new place.",
        ));
    }
    row.county_fips = county.fips.to_owned();
    row.field_office = Coded(county.field_office);
    Ok(())
}

fn apply(row: &mut FacilityRow, patch: FacilityPatch) {
    fn set<T>(place: &mut T, value: Option<T>) {
        if let Some(value) = value {
            *place = value;
        }
    }
    set(&mut row.name, patch.name.map(|name| name.trim().to_owned()));
    set(&mut row.kind, patch.kind.map(Coded));
    set(&mut row.operated_by_state, patch.operated_by_state);
    set(&mut row.licensed, patch.licensed);
    set(&mut row.inpatient, patch.inpatient);
    set(&mut row.twenty_four_hour, patch.twenty_four_hour);
    set(&mut row.director_name, patch.director_name);
    set(&mut row.administrator_phone, patch.administrator_phone);
    set(&mut row.active, patch.active);
}

fn note(tx: &mut Tx<'_>, actor: &Actor, id: FacilityId, action: &'static str) -> AppResult<()> {
    let subject = Subject::new("facility", id).at(id);
    audit::done(tx, actor, Event { action, subject, ..Event::default() })
}
