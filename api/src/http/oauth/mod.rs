//! Tokens for machine clients, in the words of OAuth: requests are forms, errors are those of RFC 6749, section 5.2.

mod form;

use actix_web::{HttpRequest, HttpResponse, get, post};
use nimrs_contract::oauth::{
    AuthorizationServer, Introspection, IntrospectionRequest, OAuthError, RevocationRequest, SmartConfiguration,
    TokenRequest, TokenResponse,
};
use nimrs_contract::vocabulary::OAuthErrorCode;

use crate::http::extract::{context, http};
use crate::http::problem::Handled;
use crate::http::routes::ServiceConfig;
use crate::service::Ctx;
use crate::service::oauth::{self, ClientCaller, Refusal};

use self::form::{Form, Told, json};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_token).service(introspect_token).service(revoke_token);
    config.service(authorization_server).service(smart_configuration).service(fhir_smart_configuration);
}

/// The client of a form, counted against its limit once it has proved who it is.
async fn client(request: &HttpRequest, form: &Form) -> Result<(Ctx, ClientCaller), Told> {
    let ctx = context(request)?;
    let caller = oauth::authenticate(&ctx, form.presented.clone()).await?;
    let verdict = http(request)?.limits.sign_on(&format!("client:{}", caller.client.account_id));
    match verdict.error() {
        Some(error) => Err(Refusal::App(error).into()),
        None => Ok((ctx, caller)),
    }
}

/// Get a token for a machine client
///
/// OAuth 2.0 client credentials (RFC 6749, section 4.4), for `private_key_jwt` (RFC 7523) or `client_secret_basic`. The token
/// lasts five minutes.
#[utoipa::path(tag = "Machine clients", operation_id = "get_token",
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "A token.", body = TokenResponse),
        (status = 400, description = "The request is wrong.", body = OAuthError),
        (status = 401, description = "The client did not prove who it is.", body = OAuthError)),
    extensions(("x-permission" = json!("none"))))]
#[post("/oauth/token")]
async fn get_token(request: HttpRequest, form: Form) -> Result<HttpResponse, Told> {
    match form.get("grant_type") {
        Some("client_credentials") => (),
        Some(_) => {
            let told = "grant_type must be client_credentials.";
            return Err(Refusal::new(OAuthErrorCode::UnsupportedGrantType, told).into());
        }
        None => return Err(Refusal::invalid_request("grant_type is required: client_credentials.").into()),
    }
    let (ctx, caller) = client(&request, &form).await?;
    Ok(json(&oauth::issue(&ctx, caller, form.get("scope")).await?))
}

/// Ask about a token
///
/// As RFC 7662 has it. A client learns of its own tokens alone; whatever else is shown is not active.
#[utoipa::path(tag = "Machine clients", operation_id = "introspect_token",
    request_body(content = IntrospectionRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "What is known of it.", body = Introspection),
        (status = 400, description = "The request is wrong.", body = OAuthError),
        (status = 401, description = "The client did not prove who it is.", body = OAuthError)),
    extensions(("x-permission" = json!("none"))))]
#[post("/oauth/introspect")]
async fn introspect_token(request: HttpRequest, form: Form) -> Result<HttpResponse, Told> {
    let token = form.required("token")?;
    let (ctx, caller) = client(&request, &form).await?;
    Ok(json(&oauth::introspect(&ctx, caller, token).await?))
}

/// Give a token back
///
/// As RFC 7009 has it: it stops working at once. The answer is the same for a token that is not good any more.
#[utoipa::path(tag = "Machine clients", operation_id = "revoke_token",
    request_body(content = RevocationRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "It does not work any more."),
        (status = 400, description = "The request is wrong.", body = OAuthError),
        (status = 401, description = "The client did not prove who it is.", body = OAuthError)),
    extensions(("x-permission" = json!("none"))))]
#[post("/oauth/revoke")]
async fn revoke_token(request: HttpRequest, form: Form) -> Result<HttpResponse, Told> {
    let token = form.required("token")?;
    let (ctx, caller) = client(&request, &form).await?;
    oauth::revoke(&ctx, caller, token).await?;
    Ok(HttpResponse::Ok().finish())
}

/// Where and how to get tokens
///
/// The metadata of RFC 8414.
#[utoipa::path(tag = "Machine clients", operation_id = "get_authorization_server",
    responses((status = 200, description = "The metadata.", body = AuthorizationServer)),
    extensions(("x-permission" = json!("none"))))]
#[get("/.well-known/oauth-authorization-server")]
async fn authorization_server(request: HttpRequest) -> Handled<HttpResponse> {
    Ok(published(&oauth::authorization_server(&http(&request)?.app)))
}

/// Where and how clients of FHIR get tokens
///
/// The metadata of SMART App Launch 2, for Backend Services.
#[utoipa::path(tag = "Machine clients", operation_id = "get_smart_configuration",
    responses((status = 200, description = "The metadata.", body = SmartConfiguration)),
    extensions(("x-permission" = json!("none"))))]
#[get("/.well-known/smart-configuration")]
async fn smart_configuration(request: HttpRequest) -> Handled<HttpResponse> {
    Ok(published(&oauth::smart_configuration(&http(&request)?.app)))
}

/// Where and how clients of FHIR get tokens, below the base of FHIR
///
/// The same, where SMART has clients look for it.
#[utoipa::path(tag = "Machine clients", operation_id = "get_fhir_smart_configuration",
    responses((status = 200, description = "The metadata.", body = SmartConfiguration)),
    extensions(("x-permission" = json!("none"))))]
#[get("/fhir/R4/.well-known/smart-configuration")]
async fn fhir_smart_configuration(request: HttpRequest) -> Handled<HttpResponse> {
    Ok(published(&oauth::smart_configuration(&http(&request)?.app)))
}

fn published(metadata: &impl serde::Serialize) -> HttpResponse {
    HttpResponse::Ok().insert_header(("Cache-Control", "public, max-age=300")).json(metadata)
}
