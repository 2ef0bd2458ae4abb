//! Reading facilities: open to everybody who is signed on, since incidents are passed between them.

use nimrs_contract::directory::{FacilityView, UnitView};
use nimrs_contract::vocabulary::{FacilityKind, FieldOffice};

use crate::db;
use crate::db::facility::{FacilityFilter, FacilityRow, UnitRow};
use crate::domain::ids::FacilityId;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::page::PageRequest;

/// What a list of facilities is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct FacilityQuestion {
    /// In this county.
    pub county_fips: Option<String>,
    /// In this region.
    pub field_office: Option<FieldOffice>,
    /// Of this kind.
    pub kind: Option<FacilityKind>,
    /// With a name that begins with this, whatever the capitals.
    pub name: Option<String>,
}

/// The view of a facility.
pub fn view(row: FacilityRow, units: Vec<UnitRow>) -> FacilityView {
    FacilityView {
        id: row.id.into(),
        name: row.name,
        kind: row.kind.0,
        county_fips: row.county_fips,
        field_office: row.field_office.0,
        operated_by_state: row.operated_by_state,
        licensed: row.licensed,
        inpatient: row.inpatient,
        twenty_four_hour: row.twenty_four_hour,
        director_name: row.director_name,
        administrator_phone: row.administrator_phone,
        active: row.active,
        version: row.version,
        units: units.into_iter().map(unit_view).collect(),
    }
}

/// The view of a unit.
pub fn unit_view(row: UnitRow) -> UnitView {
    UnitView { id: row.id.into(), name: row.name, programme: row.programme.0, active: row.active, version: row.version }
}

/// A facility that is there.
pub fn seen(tx: &mut Tx<'_>, id: FacilityId) -> AppResult<FacilityRow> {
    db::facility::find(tx.conn, id)?.ok_or_else(|| AppError::not_found("facility"))
}

/// A facility with its units.
pub async fn get(ctx: &Ctx, id: FacilityId) -> AppResult<FacilityView> {
    ctx.read(move |tx| {
        let row = seen(tx, id)?;
        let units = db::facility::units(tx.conn, &[id])?;
        Ok(view(row, units))
    })
    .await
}

/// A page of facilities with their units, and the key after which the next one begins.
pub async fn list(
    ctx: &Ctx,
    question: FacilityQuestion,
    page: PageRequest<FacilityId>,
) -> AppResult<(Vec<FacilityView>, Option<FacilityId>)> {
    ctx.read(move |tx| {
        let filter = FacilityFilter {
            county_fips: question.county_fips,
            field_office: question.field_office,
            kind: question.kind,
            name: question.name,
            after: page.after,
        };
        let (rows, next) = page.cut(db::facility::list(tx.conn, filter, page.rows())?, |row| row.id);
        let ids: Vec<FacilityId> = rows.iter().map(|row| row.id).collect();
        let mut units = db::facility::units(tx.conn, &ids)?;
        let views = rows
            .into_iter()
            .map(|row| {
                let own = units.extract_if(.., |unit| unit.facility_id == row.id).collect();
                view(row, own)
            })
            .collect();
        Ok((views, next))
    })
    .await
}
