//! Which accounts lock or expire when, and which facilities have too few Level 1 users.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use nimrs_contract::account_standing::{AccountStandingView, Level1CoverageView};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::Standing;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::FacilityId;
use crate::domain::permissions::actions::AccountRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Query};
use crate::http::problem::Handled;
use crate::http::reply::PageReply;
use crate::service::account_standing::{self, ListCoverage, ListStandings, StandingKey};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_account_standings).service(list_level_1_coverage);
}

/// What a list of standings can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct StandingsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Accounts with this standing.
    standing: Option<Standing>,
    /// Accounts that lock or expire within so many calendar days in New York; 0 is today.
    #[param(minimum = 0, maximum = 400)]
    ends_within_days: Option<u32>,
    /// Accounts of this facility.
    facility_id: Option<Uuid>,
}

/// Which accounts lock or expire when, and which are locked and why
///
/// What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never activated) come last.
/// Each says why it stands as it does, what to do, and whom to ask.
#[utoipa::path(tag = "Accounts", operation_id = "list_account_standings", params(StandingsQuery),
    responses((status = 200, description = "A page of standings.", body = Page<AccountStandingView>)),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/account-standings")]
async fn list_account_standings(
    auth: Auth<AccountRead>,
    query: Query<StandingsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<AccountStandingView>> {
    let query = query.0;
    let page = PageAsk::<StandingKey>::read(&request, query.limit, query.cursor.as_deref())?;
    let ask = ListStandings {
        standing: query.standing,
        facility: query.facility_id.map(Into::into),
        ends_within_days: query.ends_within_days,
    };
    let (items, next) = account_standing::list(&auth.ctx, auth.actor, ask, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// What a list of facilities and their Level 1 users can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CoverageQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Only facilities with fewer than two.
    fewer_than_two: Option<bool>,
    /// This facility.
    facility_id: Option<Uuid>,
}

/// How many Level 1 users each facility has
///
/// Counted are those who can sign on, if need be after a service desk unlocked them. Each facility should have two or
/// more.
#[utoipa::path(tag = "Accounts", operation_id = "list_level_1_coverage", params(CoverageQuery),
    responses((status = 200, description = "A page of facilities.", body = Page<Level1CoverageView>)),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/level-1-coverage")]
async fn list_level_1_coverage(
    auth: Auth<AccountRead>,
    query: Query<CoverageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<Level1CoverageView>> {
    let query = query.0;
    let page = PageAsk::<FacilityId>::read(&request, query.limit, query.cursor.as_deref())?;
    let ask = ListCoverage {
        facility: query.facility_id.map(Into::into),
        fewer_than_two: query.fewer_than_two.unwrap_or(false),
    };
    let (items, next) = account_standing::coverage(&auth.ctx, auth.actor, ask, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}
