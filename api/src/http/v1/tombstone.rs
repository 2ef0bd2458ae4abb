//! What is left of incidents that are gone.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use nimrs_contract::page::Page;
use nimrs_contract::tombstone::TombstoneView;
use nimrs_contract::vocabulary::TombstoneKind;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::IncidentId;
use crate::domain::permissions::actions::AuditRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Query};
use crate::http::problem::Handled;
use crate::http::reply::PageReply;
use crate::service::tombstone::{self, TombstoneFilter};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_tombstones);
}

/// What the list of tombstones can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct TombstonesQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Of this facility.
    facility_id: Option<Uuid>,
    /// Of this kind.
    kind: Option<TombstoneKind>,
    /// Of the incident with this number.
    #[param(max_length = 40)]
    number: Option<String>,
}

/// List what is left of incidents that are gone
///
/// Drafts that were thrown away, and incidents that were removed when their time was over; of the newest incidents
/// first.
#[utoipa::path(tag = "Incidents", operation_id = "list_tombstones", params(TombstonesQuery),
    responses((status = 200, description = "A page of tombstones.", body = Page<TombstoneView>)),
    extensions(("x-permission" = json!("audit.read"))))]
#[get("/v1/tombstones")]
async fn list_tombstones(
    auth: Auth<AuditRead>,
    query: Query<TombstonesQuery>,
    request: HttpRequest,
) -> Handled<PageReply<TombstoneView>> {
    let page = PageAsk::<IncidentId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let TombstonesQuery { facility_id, kind, number, .. } = query.0;
    let filter = TombstoneFilter { facility: facility_id.map(Into::into), kind, number };
    let (items, next) = tombstone::list(&auth.ctx, auth.actor, filter, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}
