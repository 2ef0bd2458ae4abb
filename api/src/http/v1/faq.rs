//! The questions people ask most: open to everybody.

use crate::http::routes::ServiceConfig;
use actix_web::get;
use nimrs_contract::faq::FaqView;
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::ContactTopic;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::extract::Query;
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::faq;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_faq);
}

/// What the list of questions can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FaqQuery {
    /// Questions that the contacts of this topic help with.
    topic: Option<ContactTopic>,
}

/// Questions that are asked often
///
/// Each with its answer, the operations that do it, and the contacts that help further.
#[utoipa::path(tag = "Directory", operation_id = "list_faq", params(FaqQuery),
    responses((status = 200, description = "The questions.", body = Page<FaqView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/faq")]
async fn list_faq(query: Query<FaqQuery>) -> Handled<Reply<Page<FaqView>>> {
    Ok(Reply::ok(Page { items: faq::list(query.0.topic), next_cursor: None }))
}
