//! The calendar of days that are no working days.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, delete, get, post};
use chrono::NaiveDate;
use nimrs_contract::directory::{HolidayView, NewHoliday};
use nimrs_contract::page::Page;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::permissions::actions::DirectoryManage;
use crate::http::extract::{Change, IfMatch, IfMatchHeader, Path1, Query, context};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, Reply};
use crate::service::holiday;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_holidays).service(get_holiday).service(add_holiday).service(remove_holiday);
}

/// What the list of holidays can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct HolidaysQuery {
    /// Holidays of this year; without it all that are known.
    #[param(minimum = 1900, maximum = 2999)]
    year: Option<i32>,
}

/// List the holidays
///
/// In order. Deadlines in working days skip them, as they skip Saturdays and Sundays.
#[utoipa::path(tag = "Directory", operation_id = "list_holidays", params(HolidaysQuery),
    responses((status = 200, description = "The holidays.", body = Page<HolidayView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/holidays")]
async fn list_holidays(query: Query<HolidaysQuery>, request: HttpRequest) -> Handled<Reply<Page<HolidayView>>> {
    let items = holiday::list(&context(&request)?, query.0.year).await?;
    Ok(Reply::ok(Page { items, next_cursor: None }))
}

/// One holiday
///
/// A day on which no clock of working days runs.
#[utoipa::path(tag = "Directory", operation_id = "get_holiday",
    responses((status = 200, description = "The holiday.", body = HolidayView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/holidays/{date}")]
async fn get_holiday(date: Path1<NaiveDate>, request: HttpRequest) -> Handled<Reply<HolidayView>> {
    let view = holiday::get(&context(&request)?, date.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Add a holiday
///
/// Deadlines that are set or changed from now on count by it.
#[utoipa::path(tag = "Directory", operation_id = "add_holiday", request_body = NewHoliday,
    responses((status = 201, description = "Added.", body = HolidayView)),
    extensions(("x-permission" = json!("directory.manage"))))]
#[post("/v1/holidays")]
async fn add_holiday(change: Change<DirectoryManage, NewHoliday>) -> Handled<Reply<HolidayView>> {
    let answer = holiday::add(&change.ctx, change.actor, change.body).await?;
    Ok(Reply::created(answer, |view| format!("/v1/holidays/{}", view.date)))
}

/// Take a holiday out of the calendar
///
/// Clocks that count working days then count this day.
#[utoipa::path(tag = "Directory", operation_id = "remove_holiday", params(IfMatchHeader),
    responses((status = 204, description = "Taken out.")),
    extensions(("x-permission" = json!("directory.manage"))))]
#[delete("/v1/holidays/{date}")]
async fn remove_holiday(
    change: Change<DirectoryManage>,
    date: Path1<NaiveDate>,
    version: IfMatch,
) -> Handled<NoContent> {
    holiday::remove(&change.ctx, change.actor, date.0, version.0).await?;
    Ok(NoContent)
}
