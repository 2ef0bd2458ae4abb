//! What is due and overdue across incidents.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use chrono::{DateTime, Utc};
use nimrs_contract::clock::DeadlineView;
use nimrs_contract::page::Page;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::permissions::actions::IncidentRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Query};
use crate::http::problem::Handled;
use crate::http::reply::PageReply;
use crate::service::deadline::{self, DeadlineKey, ListDeadlines};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list);
}

/// What a list of deadlines can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DeadlinesQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Of this facility.
    facility_id: Option<Uuid>,
    /// Only what is overdue.
    overdue_only: Option<bool>,
    /// Due before this time.
    due_before: Option<DateTime<Utc>>,
}

/// What is due and overdue
///
/// The open clocks of all incidents that the caller may see, the next due first.
#[utoipa::path(tag = "Deadlines", operation_id = "list_deadlines", params(DeadlinesQuery),
    responses((status = 200, description = "A page of deadlines.", body = Page<DeadlineView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/deadlines")]
async fn list(
    auth: Auth<IncidentRead>,
    query: Query<DeadlinesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<DeadlineView>> {
    let query = query.0;
    let page = PageAsk::<DeadlineKey>::read(&request, query.limit, query.cursor.as_deref())?;
    let ask = ListDeadlines {
        facility: query.facility_id.map(Into::into),
        overdue_only: query.overdue_only.unwrap_or(false),
        due_before: query.due_before,
    };
    let (items, next) = deadline::list(&auth.ctx, auth.actor, ask, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}
