//! Forms as OAuth wants them, and its errors.

use std::fmt;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use nimrs_contract::oauth::OAuthError;
use nimrs_contract::vocabulary::{OAuthErrorCode, ProblemCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;

use crate::http::OwnBody;
use crate::http::problem::HttpError;
use crate::service::AppError;
use crate::service::oauth::{Presented, Refusal};

/// The most bytes of a form.
const MAX_FORM: usize = 64 * 1024;

/// A form, and what it shows to prove whose it is. Parameters that are not known are ignored, as OAuth wants it; none may
/// come twice (RFC 6749, section 3.2).
pub struct Form {
    parameters: Vec<(String, String)>,
    /// What it shows.
    pub presented: Presented,
}

impl Form {
    /// A parameter; one without a value counts as left out.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// A parameter that must be there.
    pub fn required(&self, name: &str) -> Result<&str, Told> {
        self.get(name).ok_or_else(|| Refusal::invalid_request(format!("{name} is required.")).into())
    }
}

impl FromRequest for Form {
    type Error = Told;
    type Future = LocalBoxFuture<'static, Result<Self, Told>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let bytes = body(&request, payload).await?;
            read(&request, &bytes)
        })
    }
}

async fn body(request: &HttpRequest, mut payload: Payload) -> Result<Vec<u8>, Told> {
    let media_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = media_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Refusal::invalid_request("Send the parameters as application/x-www-form-urlencoded.").into());
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Refusal::invalid_request("The body could not be read to its end."))?;
        if bytes.len() + chunk.len() > MAX_FORM {
            let error = AppError::new(ProblemCode::BodyTooLarge, "The form has more than 64 KiB.");
            return Err(Refusal::App(error).into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn read(request: &HttpRequest, bytes: &[u8]) -> Result<Form, Told> {
    let parameters: Vec<(String, String)> = url::form_urlencoded::parse(bytes).into_owned().collect();
    for (index, (name, value)) in parameters.iter().enumerate() {
        if parameters[..index].iter().any(|(other, _)| other == name) {
            return Err(Refusal::invalid_request("A parameter comes twice.").into());
        }
        if value.contains('\0') || name.contains('\0') {
            return Err(Refusal::invalid_request("A parameter has a character that nothing may have (U+0000).").into());
        }
    }
    let form = Form { parameters, presented: Presented::default() };
    let own = |name: &str| form.get(name).map(str::to_owned);
    let presented = Presented {
        basic: basic(request)?,
        client_id: own("client_id"),
        secret_in_form: form.get("client_secret").is_some(),
        assertion_type: own("client_assertion_type"),
        assertion: own("client_assertion"),
    };
    Ok(Form { presented, ..form })
}

/// User name and password, each encoded as in a form (RFC 6749, section 2.3.1).
fn basic(request: &HttpRequest) -> Result<Option<(String, String)>, Told> {
    let Some(value) = request.headers().get(header::AUTHORIZATION) else { return Ok(None) };
    let wrong = || Refusal::invalid_client("The header Authorization must be HTTP Basic, with client_id and secret.");
    let (scheme, text) = value.to_str().ok().and_then(|value| value.split_once(' ')).ok_or_else(wrong)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(wrong().into());
    }
    let bytes = STANDARD.decode(text.trim()).map_err(|_| wrong())?;
    let text = String::from_utf8(bytes).map_err(|_| wrong())?;
    let (id, secret) = text.split_once(':').ok_or_else(wrong)?;
    let plain = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8().map(|text| text.into_owned());
    let (id, secret) = plain(id).ok().zip(plain(secret).ok()).ok_or_else(wrong)?;
    Ok(Some((id, secret)))
}

/// An answer that nobody keeps.
pub fn json(body: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::PRAGMA, "no-cache"))
        .json(body)
}

/// An error on its way to the client: OAuth's, or the one shape of all others.
#[derive(Debug, Clone)]
pub struct Told(Refusal);

impl From<Refusal> for Told {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

impl From<AppError> for Told {
    fn from(error: AppError) -> Self {
        Self(error.into())
    }
}

impl From<HttpError> for Told {
    fn from(error: HttpError) -> Self {
        Self(error.0.into())
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Refusal::OAuth(error) => error.error.fmt(f),
            Refusal::App(error) => error.code.fmt(f),
        }
    }
}

impl ResponseError for Told {
    fn status_code(&self) -> StatusCode {
        match &self.0 {
            Refusal::OAuth(OAuthError { error: OAuthErrorCode::InvalidClient, .. }) => StatusCode::UNAUTHORIZED,
            Refusal::OAuth(_) => StatusCode::BAD_REQUEST,
            Refusal::App(error) => HttpError(error.clone()).status_code(),
        }
    }

    fn error_response(&self) -> HttpResponse {
        let error = match &self.0 {
            Refusal::App(error) => return HttpError(error.clone()).error_response(),
            Refusal::OAuth(error) => error,
        };
        let mut response = json(error);
        *response.status_mut() = self.status_code();
        if error.error == OAuthErrorCode::InvalidClient {
            let challenge = HeaderValue::from_static("Basic realm=\"nimrs\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        response.extensions_mut().insert(OwnBody);
        response
    }
}
