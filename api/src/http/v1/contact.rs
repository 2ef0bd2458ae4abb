//! Whom to ask for what: open to everybody.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use nimrs_contract::directory::ContactView;
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::{ContactTopic, StaffKind};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::extract::{Query, context};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::clinical_risk_manager;
use crate::service::directory::ContactQuestion;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_contacts);
}

/// What the list of contacts can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ContactsQuery {
    /// About what.
    topic: Option<ContactTopic>,
    /// Whose employee asks.
    staff_kind: Option<StaffKind>,
    /// In which county: its FIPS code, its name, or the name of its borough.
    #[param(min_length = 1, max_length = 40)]
    county: Option<String>,
}

/// Whom to ask for what
///
/// Where the Clinical Risk Manager of a county has a part, the answer names the county's field office and
/// who it is today.
#[utoipa::path(tag = "Directory", operation_id = "list_contacts", params(ContactsQuery),
    responses((status = 200, description = "The contacts.", body = Page<ContactView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/contacts")]
async fn list_contacts(query: Query<ContactsQuery>, request: HttpRequest) -> Handled<Reply<Page<ContactView>>> {
    let ContactsQuery { topic, staff_kind, county } = query.0;
    let question = ContactQuestion { topic, staff_kind, county };
    let items = clinical_risk_manager::contacts(&context(&request)?, question).await?;
    Ok(Reply::ok(Page { items, next_cursor: None }))
}
