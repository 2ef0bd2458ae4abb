//! Facilities and their units.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, patch, post};
use nimrs_contract::directory::{FacilityPatch, FacilityView, NewFacility, NewUnit, UnitPatch, UnitView};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{FacilityKind, FieldOffice};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::permissions::actions::FacilityManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, IfMatch, IfMatchHeader, Path1, Path2, Query, SignedIn};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::facility::{self, FacilityQuestion};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_facilities).service(get_facility).service(create_facility).service(update_facility);
    config.service(list_units).service(get_unit).service(add_unit).service(update_unit);
}

/// What a list of facilities can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FacilitiesQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Facilities in the county of this FIPS code.
    #[param(pattern = "^[0-9]{5}$")]
    county_fips: Option<String>,
    /// Facilities of this field office's region.
    field_office: Option<FieldOffice>,
    /// Facilities of this kind.
    kind: Option<FacilityKind>,
    /// Facilities with a name that begins with this, whatever the capitals.
    #[param(min_length = 1, max_length = 200)]
    q: Option<String>,
}

/// List facilities
///
/// Each with its units.
#[utoipa::path(tag = "Directory", operation_id = "list_facilities", params(FacilitiesQuery),
    responses((status = 200, description = "A page of facilities.", body = Page<FacilityView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/facilities")]
async fn list_facilities(
    caller: SignedIn,
    query: Query<FacilitiesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<FacilityView>> {
    let FacilitiesQuery { limit, cursor, county_fips, field_office, kind, q } = query.0;
    let page = PageAsk::<FacilityId>::read(&request, limit, cursor.as_deref())?;
    let question = FacilityQuestion { county_fips, field_office, kind, name: q };
    let (items, next) = facility::list(&caller.ctx, question, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One facility
///
/// With its units.
#[utoipa::path(tag = "Directory", operation_id = "get_facility",
    responses((status = 200, description = "The facility.", body = FacilityView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/facilities/{id}")]
async fn get_facility(caller: SignedIn, id: Path1<FacilityId>) -> Handled<Reply<FacilityView>> {
    let view = facility::get(&caller.ctx, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a facility
///
/// Its name is unique in its county, and the county decides its field office.
#[utoipa::path(tag = "Directory", operation_id = "create_facility", request_body = NewFacility,
    responses((status = 201, description = "Added.", body = FacilityView)),
    extensions(("x-permission" = json!("facility.manage"))))]
#[post("/v1/facilities")]
async fn create_facility(change: Change<FacilityManage, NewFacility>) -> Handled<Reply<FacilityView>> {
    let answer = facility::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/facilities/{}", view.id)))
}

/// Change a facility
///
/// With a merge patch. One that has incidents stays in its county.
#[utoipa::path(tag = "Directory", operation_id = "update_facility", params(IfMatchHeader),
    request_body(content = FacilityPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = FacilityView)),
    extensions(("x-permission" = json!("facility.manage"))))]
#[patch("/v1/facilities/{id}")]
async fn update_facility(
    change: Change<FacilityManage, FacilityPatch>,
    id: Path1<FacilityId>,
    version: IfMatch,
) -> Handled<Reply<FacilityView>> {
    Ok(Reply::changed(facility::update(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// List the units of a facility
///
/// All of them, oldest first.
#[utoipa::path(tag = "Directory", operation_id = "list_units",
    responses((status = 200, description = "All units.", body = Page<UnitView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/facilities/{id}/units")]
async fn list_units(caller: SignedIn, id: Path1<FacilityId>) -> Handled<Reply<Page<UnitView>>> {
    let items = facility::units(&caller.ctx, id.0).await?;
    Ok(Reply::ok(Page { items, next_cursor: None }))
}

/// One unit
///
/// A unit of the facility, with its `ETag`.
#[utoipa::path(tag = "Directory", operation_id = "get_unit",
    responses((status = 200, description = "The unit.", body = UnitView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/facilities/{id}/units/{unit_id}")]
async fn get_unit(caller: SignedIn, ids: Path2<FacilityId, UnitId>) -> Handled<Reply<UnitView>> {
    let view = facility::get_unit(&caller.ctx, ids.0, ids.1).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a unit to a facility
///
/// A name is unique within the facility.
#[utoipa::path(tag = "Directory", operation_id = "add_unit", request_body = NewUnit,
    responses((status = 201, description = "Added.", body = UnitView)),
    extensions(("x-permission" = json!("facility.manage"))))]
#[post("/v1/facilities/{id}/units")]
async fn add_unit(change: Change<FacilityManage, NewUnit>, id: Path1<FacilityId>) -> Handled<Reply<UnitView>> {
    let answer = facility::add_unit(&change.ctx, change.actor, id.0, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/facilities/{}/units/{}", id.0, view.id)))
}

/// Change a unit
///
/// With a merge patch.
#[utoipa::path(tag = "Directory", operation_id = "update_unit", params(IfMatchHeader),
    request_body(content = UnitPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = UnitView)),
    extensions(("x-permission" = json!("facility.manage"))))]
#[patch("/v1/facilities/{id}/units/{unit_id}")]
async fn update_unit(
    change: Change<FacilityManage, UnitPatch>,
    ids: Path2<FacilityId, UnitId>,
    version: IfMatch,
) -> Handled<Reply<UnitView>> {
    let answer = facility::update_unit(&change.ctx, change.actor, (ids.0, ids.1), version.0, change.body).await?;
    Ok(Reply::changed(answer))
}
