//! What people have learned.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get};
use nimrs_contract::page::Page;
use nimrs_contract::training::TrainingView;

use crate::domain::ids::{AccountId, TrainingRecordId};
use crate::domain::permissions::actions::AccountRead;
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, PageQuery, Path1, Query, SignedIn};
use crate::http::problem::Handled;
use crate::http::reply::PageReply;
use crate::service::training;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_my_training).service(list_account_training);
}

/// One's own completed trainings
///
/// Webinars attended and material worked through. Oldest first.
#[utoipa::path(tag = "Learning", operation_id = "list_my_training", params(PageQuery),
    responses((status = 200, description = "A page of trainings.", body = Page<TrainingView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/me/training")]
async fn list_my_training(
    caller: SignedIn,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<TrainingView>> {
    let page = PageAsk::<TrainingRecordId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = training::of_me(&caller.ctx, caller.caller.actor, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// The completed trainings of an account
///
/// Webinars attended and material worked through. Oldest first.
#[utoipa::path(tag = "Learning", operation_id = "list_account_training", params(PageQuery),
    responses((status = 200, description = "A page of trainings.", body = Page<TrainingView>)),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/accounts/{id}/training")]
async fn list_account_training(
    auth: Auth<AccountRead>,
    id: Path1<AccountId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<TrainingView>> {
    let page = PageAsk::<TrainingRecordId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let (items, next) = training::list(&auth.ctx, auth.actor, id.0, page.request()).await?;
    Ok(PageReply(page.page(items, next)?))
}
