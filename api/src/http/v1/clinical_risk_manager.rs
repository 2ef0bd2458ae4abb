//! The directory of Clinical Risk Managers.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, patch, post};
use chrono::NaiveDate;
use nimrs_contract::directory::{ClinicalRiskManagerContent, ClinicalRiskManagerView};
use nimrs_contract::page::Page;
use nimrs_contract::patch::ClinicalRiskManagerPatch;
use nimrs_contract::vocabulary::FieldOffice;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::ids::ClinicalRiskManagerId;
use crate::domain::permissions::actions::DirectoryManage;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, IfMatch, IfMatchHeader, Path1, Query, context};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::clinical_risk_manager::{self, Question};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_clinical_risk_managers).service(create_clinical_risk_manager);
    config.service(get_clinical_risk_manager).service(edit_clinical_risk_manager);
}

/// What the list of Clinical Risk Managers can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ClinicalRiskManagersQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Who is responsible in this county: its FIPS code, its name, or the name of its borough.
    #[param(min_length = 1, max_length = 40)]
    county: Option<String>,
    /// Entries of this region.
    field_office: Option<FieldOffice>,
    /// Entries that hold on this day; with a county and without a day, today.
    on: Option<NaiveDate>,
}

/// List the Clinical Risk Managers
///
/// With `county` the one who is responsible there on the day, or nobody: an entry for the county comes before one for
/// its region, and the later before the earlier. Without it all entries, those that ended too.
#[utoipa::path(tag = "Directory", operation_id = "list_clinical_risk_managers", params(ClinicalRiskManagersQuery),
    responses((status = 200, description = "A page of entries.", body = Page<ClinicalRiskManagerView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/clinical-risk-managers")]
async fn list_clinical_risk_managers(
    query: Query<ClinicalRiskManagersQuery>,
    request: HttpRequest,
) -> Handled<PageReply<ClinicalRiskManagerView>> {
    let ClinicalRiskManagersQuery { limit, cursor, county, field_office, on } = query.0;
    let page = PageAsk::<ClinicalRiskManagerId>::read(&request, limit, cursor.as_deref())?;
    let question = Question { county, field_office, on };
    let (items, next) = clinical_risk_manager::list(&context(&request)?, question, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// One Clinical Risk Manager
///
/// For what, and from when to when.
#[utoipa::path(tag = "Directory", operation_id = "get_clinical_risk_manager",
    responses((status = 200, description = "The entry.", body = ClinicalRiskManagerView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/clinical-risk-managers/{id}")]
async fn get_clinical_risk_manager(
    id: Path1<ClinicalRiskManagerId>,
    request: HttpRequest,
) -> Handled<Reply<ClinicalRiskManagerView>> {
    let view = clinical_risk_manager::get(&context(&request)?, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a Clinical Risk Manager
///
/// Whoever was responsible before yields from `valid_from` on and stays in the directory.
#[utoipa::path(tag = "Directory", operation_id = "create_clinical_risk_manager",
    request_body = ClinicalRiskManagerContent,
    responses((status = 201, description = "Added.", body = ClinicalRiskManagerView)),
    extensions(("x-permission" = json!("directory.manage"))))]
#[post("/v1/clinical-risk-managers")]
async fn create_clinical_risk_manager(
    change: Change<DirectoryManage, ClinicalRiskManagerContent>,
) -> Handled<Reply<ClinicalRiskManagerView>> {
    let answer = clinical_risk_manager::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/clinical-risk-managers/{}", view.id)))
}

/// Change an entry of the Clinical Risk Managers
///
/// A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.
#[utoipa::path(tag = "Directory", operation_id = "edit_clinical_risk_manager", params(IfMatchHeader),
    request_body(content = ClinicalRiskManagerPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = ClinicalRiskManagerView)),
    extensions(("x-permission" = json!("directory.manage"))))]
#[patch("/v1/clinical-risk-managers/{id}")]
async fn edit_clinical_risk_manager(
    change: Change<DirectoryManage, ClinicalRiskManagerPatch>,
    id: Path1<ClinicalRiskManagerId>,
    version: IfMatch,
) -> Handled<Reply<ClinicalRiskManagerView>> {
    let changes = change.body.0;
    Ok(Reply::changed(clinical_risk_manager::edit(&change.ctx, change.actor, id.0, version.0, changes).await?))
}
