//! Signing on and off, activation, the PIN, the sessions.

use crate::http::routes::ServiceConfig;
use actix_web::http::header;
use actix_web::{HttpResponse, delete, get, post};
use nimrs_contract::auth::{
    ActivateRequest, ActivationView, ChangePinRequest, JwkSet, LoginRequest, RefreshRequest, SessionView, TokenPair,
};
use nimrs_contract::page::Page;

use crate::domain::ids::SessionId;
use crate::http::extract::{Path1, PublicBody, SignedIn, SignedInBody};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, Reply};
use crate::service::auth;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(login).service(refresh).service(logout).service(activate).service(change_pin);
    config.service(list_sessions).service(end_session).service(jwks);
}

/// Sign on
///
/// With user ID, PIN and the 6-digit code of the e-token. Each code works once; three failures in a row lock the account.
#[utoipa::path(tag = "Access", operation_id = "login", request_body = LoginRequest,
    responses((status = 200, description = "Signed on.", body = TokenPair)),
    extensions(("x-permission" = json!("none"))))]
#[post("/v1/auth/login")]
async fn login(request: PublicBody<LoginRequest>) -> Handled<Reply<TokenPair>> {
    Ok(Reply::ok(auth::login(&request.ctx, request.body).await?))
}

/// Get the next tokens of a session
///
/// A refresh token works once. One that comes back was copied: its session ends.
#[utoipa::path(tag = "Access", operation_id = "refresh_tokens", request_body = RefreshRequest,
    responses((status = 200, description = "The next tokens.", body = TokenPair)),
    extensions(("x-permission" = json!("none"))))]
#[post("/v1/auth/refresh")]
async fn refresh(request: PublicBody<RefreshRequest>) -> Handled<Reply<TokenPair>> {
    Ok(Reply::ok(auth::refresh(&request.ctx, request.body).await?))
}

/// Sign off
///
/// Ends the session of the access token, at once.
#[utoipa::path(tag = "Access", operation_id = "logout",
    responses((status = 204, description = "Signed off.")),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/auth/logout")]
async fn logout(caller: SignedIn) -> Handled<NoContent> {
    auth::logout(&caller.ctx, caller.caller.actor).await?;
    Ok(NoContent)
}

/// Activate an account
///
/// First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first code of it.
/// After a PIN reset one request with the present code is enough.
#[utoipa::path(tag = "Access", operation_id = "activate_account", request_body = ActivateRequest,
    responses((status = 200, description = "The seed to take, or done.", body = ActivationView)),
    extensions(("x-permission" = json!("none"))))]
#[post("/v1/auth/activate")]
async fn activate(request: PublicBody<ActivateRequest>) -> Handled<Reply<ActivationView>> {
    Ok(Reply::ok(auth::activate(&request.ctx, request.body).await?))
}

/// Change the PIN
///
/// Needs the present PIN and a fresh code of the e-token. Ends the other sessions of the account.
#[utoipa::path(tag = "Access", operation_id = "change_pin", request_body = ChangePinRequest,
    responses((status = 204, description = "Changed.")),
    extensions(("x-permission" = json!("any"))))]
#[post("/v1/auth/pin")]
async fn change_pin(request: SignedInBody<ChangePinRequest>) -> Handled<NoContent> {
    auth::change_pin(&request.ctx, request.caller, request.body).await?;
    Ok(NoContent)
}

/// List one's own sessions
///
/// The session of this request is marked.
#[utoipa::path(tag = "Access", operation_id = "list_sessions",
    responses((status = 200, description = "The live sessions, newest first.", body = Page<SessionView>)),
    extensions(("x-permission" = json!("any"))))]
#[get("/v1/auth/sessions")]
async fn list_sessions(caller: SignedIn) -> Handled<Reply<Page<SessionView>>> {
    let items = auth::list(&caller.ctx, caller.caller.actor).await?;
    Ok(Reply::ok(Page { items, next_cursor: None }))
}

/// End one of one's own sessions
///
/// Its tokens stop working at once.
#[utoipa::path(tag = "Access", operation_id = "end_session",
    responses((status = 204, description = "Ended.")),
    extensions(("x-permission" = json!("any"))))]
#[delete("/v1/auth/sessions/{id}")]
async fn end_session(caller: SignedIn, id: Path1<SessionId>) -> Handled<NoContent> {
    auth::end(&caller.ctx, caller.caller.actor, id.0).await?;
    Ok(NoContent)
}

/// The keys that sign access tokens
///
/// As a JSON Web Key Set (RFC 7517). Read it again when a token names a key that is not in it.
#[utoipa::path(tag = "Access", operation_id = "get_jwks",
    responses((status = 200, description = "The public keys.", body = JwkSet)),
    extensions(("x-permission" = json!("none"))))]
#[get("/.well-known/jwks.json")]
async fn jwks(request: actix_web::HttpRequest) -> Handled<HttpResponse> {
    let http = crate::http::extract::http(&request)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .json(http.app.token_keys.published()))
}
