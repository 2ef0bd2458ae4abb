//! The units of a facility.

use nimrs_contract::directory::{NewUnit, UnitPatch, UnitView};

use crate::db;
use crate::db::facility::UnitRow;
use crate::db::types::{At, Coded};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::actions::FacilityManage;
use crate::domain::permissions::{Actor, permit};
use crate::service::account::stale;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, sound_names};

use super::read::{seen, unit_view};
use super::{name_taken, target};

const TAKEN: &str = "The facility has a unit of this name already.";

/// The units of a facility.
pub async fn units(ctx: &Ctx, facility: FacilityId) -> AppResult<Vec<UnitView>> {
    ctx.read(move |tx| {
        let row = seen(tx, facility)?;
        Ok(db::facility::units(tx.conn, &[row.id])?.into_iter().map(unit_view).collect())
    })
    .await
}

/// A unit of a facility.
pub async fn get_unit(ctx: &Ctx, facility: FacilityId, id: UnitId) -> AppResult<UnitView> {
    ctx.read(move |tx| {
        db::facility::find_unit(tx.conn, facility, id)?.map(unit_view).ok_or_else(|| AppError::not_found("unit"))
    })
    .await
}

/// Adds a unit to a facility.
pub async fn add_unit(ctx: &Ctx, actor: Actor, facility: FacilityId, new: NewUnit) -> AppResult<Answer<UnitView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let row = add_within(tx, &actor, facility, new)?;
        let version = row.version;
        Ok(Saved::new(unit_view(row), version))
    })
    .await
}

/// Adds a unit in a transaction that does more.
pub fn add_within(tx: &mut Tx<'_>, actor: &Actor, facility: FacilityId, new: NewUnit) -> AppResult<UnitRow> {
    let owner = seen(tx, facility)?;
    let permit = permit::<FacilityManage>(actor, &target(&owner))?;
    sound_names(&[("/name", Some(&new.name))])?;
    let row = UnitRow {
        facility_id: facility,
        id: tx.id(),
        name: new.name.trim().to_owned(),
        programme: Coded(new.programme),
        active: true,
        version: 1,
        created_at: At(tx.now),
        updated_at: At(tx.now),
    };
    db::facility::insert_unit(tx.conn, &permit, row.clone()).map_err(|error| name_taken(error, TAKEN))?;
    note(tx, actor, &row, "unit.create")?;
    Ok(row)
}

/// Changes a unit of a facility.
pub async fn update_unit(
    ctx: &Ctx,
    actor: Actor,
    (facility, id): (FacilityId, UnitId),
    expected: i32,
    patch: UnitPatch,
) -> AppResult<Answer<UnitView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let owner = seen(tx, facility)?;
        let permit = permit::<FacilityManage>(&actor, &target(&owner))?;
        let mut row = db::facility::lock_unit(tx.conn, facility, id)?.ok_or_else(|| AppError::not_found("unit"))?;
        if row.version != expected {
            return Err(stale(row.version));
        }
        sound_names(&[("/name", patch.name.as_deref())])?;
        row.name = patch.name.map_or(row.name, |name| name.trim().to_owned());
        row.programme = patch.programme.map_or(row.programme, Coded);
        row.active = patch.active.unwrap_or(row.active);
        db::facility::update_unit(tx.conn, &permit, &mut row, tx.now).map_err(|error| name_taken(error, TAKEN))?;
        note(tx, &actor, &row, "unit.update")?;
        let version = row.version;
        Ok(Saved::new(unit_view(row), version))
    })
    .await
}

fn note(tx: &mut Tx<'_>, actor: &Actor, row: &UnitRow, action: &'static str) -> AppResult<()> {
    let subject = Subject::new("unit", row.id).at(row.facility_id);
    audit::done(tx, actor, Event { action, subject, ..Event::default() })
}
