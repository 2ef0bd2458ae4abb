//! The census: patient days, what rates are made with.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, patch, post};
use nimrs_contract::census::{CensusContent, CensusList, CensusReport, CensusView};
use nimrs_contract::page::Page;
use nimrs_contract::patch::CensusPatch;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::CensusId;
use crate::domain::permissions::actions::CensusRecord;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Change, CsvFile, IfMatch, IfMatchHeader, Path1, Query, SignedIn};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply};
use crate::service::census::{self, FileAsk, Question};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_census).service(create_census).service(read_census_file);
    config.service(get_census).service(edit_census).service(remove_census);
}

/// What the census can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CensusQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Entries of this facility.
    facility_id: Option<Uuid>,
    /// Entries of this month or later.
    #[param(pattern = "^[12][0-9]{3}-(0[1-9]|1[0-2])$")]
    month_from: Option<String>,
    /// Entries of this month or earlier.
    #[param(pattern = "^[12][0-9]{3}-(0[1-9]|1[0-2])$")]
    month_to: Option<String>,
}

/// List the census
///
/// In the order in which it was entered: of the own facility, of the region, of the State. For those who make reports
/// (`report.run`) or keep the census (`census.record`).
#[utoipa::path(tag = "Reports", operation_id = "list_census", params(CensusQuery),
    responses((status = 200, description = "A page of entries.", body = Page<CensusView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/census")]
async fn list_census(
    caller: SignedIn,
    query: Query<CensusQuery>,
    request: HttpRequest,
) -> Handled<PageReply<CensusView>> {
    let query = query.0;
    let page = PageAsk::<CensusId>::read(&request, query.limit, query.cursor.as_deref())?;
    let facility = query.facility_id.map(Into::into);
    let question = Question { facility, month_from: query.month_from, month_to: query.month_to };
    let (items, next) = census::list(&caller.ctx, caller.caller.actor, question, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Add an entry to the census
///
/// The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another is refused
/// (409). Rates of a facility are made with the entry of the facility as a whole, and without that with the sum of its
/// units.
#[utoipa::path(tag = "Reports", operation_id = "create_census", request_body = CensusContent,
    responses((status = 201, description = "Added.", body = CensusView)),
    extensions(("x-permission" = json!("census.record"))))]
#[post("/v1/census")]
async fn create_census(change: Change<CensusRecord, CensusContent>) -> Handled<Reply<CensusView>> {
    let answer = census::create(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/census/{}", view.id)))
}

/// How a census as CSV is taken.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FileQuery {
    /// With `true`, nothing is written: the answer says what would come of it.
    dry_run: Option<bool>,
    /// The facility; may be left out by those who belong to one.
    facility_id: Option<Uuid>,
}

/// Send the census as CSV
///
/// A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days` and at most 1000
/// rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets the number of the
/// file. All rows are written or none (422, every fault with its line and column); try it with `dry_run=true`.
#[utoipa::path(tag = "Reports", operation_id = "read_census_file", params(FileQuery),
    request_body(content = CensusList, content_type = "text/csv"),
    responses((status = 200, description = "What was written, or would be.", body = CensusReport)),
    extensions(("x-permission" = json!("census.record"))))]
#[post("/v1/census/csv")]
async fn read_census_file(
    change: Change<CensusRecord, CsvFile>,
    query: Query<FileQuery>,
) -> Handled<Reply<CensusReport>> {
    let ask = FileAsk { facility: query.0.facility_id.map(Into::into), dry_run: query.0.dry_run.unwrap_or(false) };
    Ok(Reply::changed(census::read_file(&change.ctx, change.actor, ask, &change.body.0).await?))
}

/// One entry of the census
///
/// Of a facility or a unit, for a month.
#[utoipa::path(tag = "Reports", operation_id = "get_census",
    responses((status = 200, description = "The entry.", body = CensusView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/census/{id}")]
async fn get_census(caller: SignedIn, id: Path1<CensusId>) -> Handled<Reply<CensusView>> {
    let view = census::get(&caller.ctx, caller.caller.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Change an entry of the census
///
/// A merge patch (RFC 7396). The entry stays with its facility.
#[utoipa::path(tag = "Reports", operation_id = "edit_census", params(IfMatchHeader),
    request_body(content = CensusPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = CensusView)),
    extensions(("x-permission" = json!("census.record"))))]
#[patch("/v1/census/{id}")]
async fn edit_census(
    change: Change<CensusRecord, CensusPatch>,
    id: Path1<CensusId>,
    version: IfMatch,
) -> Handled<Reply<CensusView>> {
    Ok(Reply::changed(census::edit(&change.ctx, change.actor, id.0, version.0, change.body.0).await?))
}

/// Take an entry out of the census
///
/// Reports have no rate for its month then.
#[utoipa::path(tag = "Reports", operation_id = "remove_census", params(IfMatchHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("census.record"))))]
#[delete("/v1/census/{id}")]
async fn remove_census(change: Change<CensusRecord>, id: Path1<CensusId>, version: IfMatch) -> Handled<NoContent> {
    census::remove(&change.ctx, change.actor, id.0, version.0).await?;
    Ok(NoContent)
}
