//! Counties and field offices: open to everybody.

use crate::http::routes::ServiceConfig;
use actix_web::get;
use nimrs_contract::directory::{CountyView, FieldOfficeView};
use nimrs_contract::page::Page;

use crate::http::extract::Path1;
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::directory;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_counties).service(get_county).service(list_field_offices).service(get_field_office);
}

/// List the counties
///
/// All 62 of New York State, by FIPS code, each with its field office.
#[utoipa::path(tag = "Directory", operation_id = "list_counties",
    responses((status = 200, description = "All counties.", body = Page<CountyView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/counties")]
async fn list_counties() -> Reply<Page<CountyView>> {
    Reply::ok(Page { items: directory::counties(), next_cursor: None })
}

/// One county
///
/// With the field office that it belongs to.
#[utoipa::path(tag = "Directory", operation_id = "get_county",
    responses((status = 200, description = "The county.", body = CountyView)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/counties/{fips}")]
async fn get_county(fips: Path1<String>) -> Handled<Reply<CountyView>> {
    Ok(Reply::ok(directory::county(&fips.0)?))
}

/// List the field offices
///
/// All five, each with its counties.
#[utoipa::path(tag = "Directory", operation_id = "list_field_offices",
    responses((status = 200, description = "All field offices.", body = Page<FieldOfficeView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/field-offices")]
async fn list_field_offices() -> Reply<Page<FieldOfficeView>> {
    Reply::ok(Page { items: directory::field_offices(), next_cursor: None })
}

/// One field office
///
/// With its counties.
#[utoipa::path(tag = "Directory", operation_id = "get_field_office",
    params(("code" = String, Path, description = "The code of the field office.", example = "hudson_river", max_length = 60)),
    responses((status = 200, description = "The field office.", body = FieldOfficeView)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/field-offices/{code}")]
async fn get_field_office(code: Path1<String>) -> Handled<Reply<FieldOfficeView>> {
    Ok(Reply::ok(directory::field_office(&code.0)?))
}
