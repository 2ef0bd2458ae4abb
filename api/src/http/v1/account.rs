//! Accounts and security groups.

use crate::http::routes::ServiceConfig;
use actix_web::{HttpRequest, get, post};
use nimrs_contract::account::{
    AccountChange, AccountView, ChangeGroup, Deactivate, ExpiryView, Me, ReissueToken, ResetPin, SecurityGroupView,
    Unlock,
};
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::SecurityGroup;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::ids::AccountId;
use crate::domain::permissions::actions::{
    AccountChangeGroup, AccountDeactivate, AccountRead, AccountReissueToken, AccountResetPin, AccountUnlock,
};
use crate::http::cursor::PageAsk;
use crate::http::extract::{Auth, Change, IfMatch, IfMatchHeader, Path1, Query, SignedIn};
use crate::http::problem::Handled;
use crate::http::reply::{PageReply, Reply};
use crate::service::account::{self, ListAccounts};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_me).service(get_my_expiry).service(list_security_groups).service(get_security_group);
    config.service(list_accounts).service(get_account).service(get_account_expiry);
    config.service(change_group).service(deactivate).service(unlock).service(reset_pin).service(reissue_token);
}

/// One's own account
///
/// With the standing, the session, and every permission with how it is granted.
#[utoipa::path(tag = "Accounts", operation_id = "get_me",
    responses((status = 200, description = "The account.", body = Me)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/me")]
async fn get_me(caller: SignedIn) -> Handled<Reply<Me>> {
    Ok(Reply::ok(account::me(&caller.ctx, caller.caller).await?))
}

/// When one's own account locks and expires
///
/// With what to do to keep it.
#[utoipa::path(tag = "Accounts", operation_id = "get_my_expiry",
    responses((status = 200, description = "The dates, and what to do.", body = ExpiryView)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/me/expiry")]
async fn get_my_expiry(caller: SignedIn) -> Handled<Reply<ExpiryView>> {
    let actor = caller.caller.actor;
    let id = actor.account_id;
    Ok(Reply::ok(account::expiry(&caller.ctx, actor, id).await?))
}

/// The security groups and what each may do
///
/// Every group with every permission, and how far it is held.
#[utoipa::path(tag = "Accounts", operation_id = "list_security_groups",
    responses((status = 200, description = "All groups.", body = Page<SecurityGroupView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/security-groups")]
async fn list_security_groups(_caller: SignedIn) -> Handled<Reply<Page<SecurityGroupView>>> {
    Ok(Reply::ok(Page { items: account::groups(), next_cursor: None }))
}

/// One security group
///
/// With every permission, and how far it is held.
#[utoipa::path(tag = "Accounts", operation_id = "get_security_group",
    responses((status = 200, description = "The group.", body = SecurityGroupView)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/security-groups/{code}")]
async fn get_security_group(_caller: SignedIn, code: Path1<String>) -> Handled<Reply<SecurityGroupView>> {
    Ok(Reply::ok(account::group(&code.0)?))
}

/// What a list of accounts can be narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AccountsQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    cursor: Option<String>,
    /// Accounts of this facility.
    facility_id: Option<Uuid>,
    /// Accounts of this security group.
    security_group: Option<SecurityGroup>,
}

/// List accounts
///
/// Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of the State.
#[utoipa::path(tag = "Accounts", operation_id = "list_accounts", params(AccountsQuery),
    responses((status = 200, description = "A page of accounts.", body = Page<AccountView>)),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/accounts")]
async fn list_accounts(
    auth: Auth<AccountRead>,
    query: Query<AccountsQuery>,
    request: HttpRequest,
) -> Handled<PageReply<AccountView>> {
    let query = query.0;
    let page = PageAsk::<AccountId>::read(&request, query.limit, query.cursor.as_deref())?;
    let ask = ListAccounts {
        facility: query.facility_id.map(Into::into),
        group: query.security_group,
        after: page.after,
        limit: page.limit,
    };
    let (items, more) = account::list(&auth.ctx, auth.actor, ask).await?;
    let next = items.last().filter(|_| more).map(|last| last.id.into());
    Ok(PageReply(page.page(items, next)?))
}

/// One account
///
/// Seen by those who may read accounts, each its own organisation's.
#[utoipa::path(tag = "Accounts", operation_id = "get_account",
    responses((status = 200, description = "The account.", body = AccountView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/accounts/{id}")]
async fn get_account(auth: Auth<AccountRead>, id: Path1<AccountId>) -> Handled<Reply<AccountView>> {
    let view = account::get(&auth.ctx, auth.actor, id.0).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// When an account locks and expires
///
/// Six months without a sign-on lock an account, a year expires it.
#[utoipa::path(tag = "Accounts", operation_id = "get_account_expiry",
    responses((status = 200, description = "The dates, and what to do.", body = ExpiryView)),
    extensions(("x-permission" = json!("account.read"))))]
#[get("/v1/accounts/{id}/expiry")]
async fn get_account_expiry(auth: Auth<AccountRead>, id: Path1<AccountId>) -> Handled<Reply<ExpiryView>> {
    Ok(Reply::ok(account::expiry(&auth.ctx, auth.actor, id.0).await?))
}

/// Move an account to another security group
///
/// Takes effect with the person's next request. Warns when the facility is left with fewer than two Level 1 users,
/// and refuses to take the last.
#[utoipa::path(tag = "Accounts", operation_id = "change_account_group", params(IfMatchHeader), request_body = ChangeGroup,
    responses((status = 200, description = "Changed.", body = AccountChange)),
    extensions(("x-permission" = json!("account.change_group"))))]
#[post("/v1/accounts/{id}/change-group")]
async fn change_group(
    change: Change<AccountChangeGroup, ChangeGroup>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<AccountChange>> {
    Ok(Reply::changed(account::change_group(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Take an account out of use
///
/// Its sessions end at once. Warns and refuses as the change of a group does.
#[utoipa::path(tag = "Accounts", operation_id = "deactivate_account", params(IfMatchHeader), request_body = Deactivate,
    responses((status = 200, description = "Deactivated.", body = AccountChange)),
    extensions(("x-permission" = json!("account.deactivate"))))]
#[post("/v1/accounts/{id}/deactivate")]
async fn deactivate(
    change: Change<AccountDeactivate, Deactivate>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<AccountChange>> {
    Ok(Reply::changed(account::deactivate(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Unlock an account
///
/// Only the ITS service desk of the person's kind of staff can.
#[utoipa::path(tag = "Accounts", operation_id = "unlock_account", params(IfMatchHeader), request_body = Unlock,
    responses((status = 200, description = "Unlocked.", body = AccountChange)),
    extensions(("x-permission" = json!("account.unlock"))))]
#[post("/v1/accounts/{id}/unlock")]
async fn unlock(
    change: Change<AccountUnlock, Unlock>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<AccountChange>> {
    Ok(Reply::changed(account::unlock(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Reset a PIN
///
/// The old PIN stops working; the answer has a single-use code with which the person sets a new one.
#[utoipa::path(tag = "Accounts", operation_id = "reset_account_pin", params(IfMatchHeader), request_body = ResetPin,
    responses((status = 200, description = "Reset.", body = AccountChange)),
    extensions(("x-permission" = json!("account.reset_pin"))))]
#[post("/v1/accounts/{id}/reset-pin")]
async fn reset_pin(
    change: Change<AccountResetPin, ResetPin>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<AccountChange>> {
    Ok(Reply::changed(account::reset_pin(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}

/// Issue a new e-token
///
/// The old one stops working; the answer has a single-use code with which the person sets a PIN and takes the new one.
/// Make sure of who asks: the code alone is enough.
#[utoipa::path(tag = "Accounts", operation_id = "reissue_account_token", params(IfMatchHeader), request_body = ReissueToken,
    responses((status = 200, description = "Issued.", body = AccountChange)),
    extensions(("x-permission" = json!("account.reissue_token"))))]
#[post("/v1/accounts/{id}/reissue-token")]
async fn reissue_token(
    change: Change<AccountReissueToken, ReissueToken>,
    id: Path1<AccountId>,
    version: IfMatch,
) -> Handled<Reply<AccountChange>> {
    Ok(Reply::changed(account::reissue_token(&change.ctx, change.actor, id.0, version.0, change.body).await?))
}
