//! Tokens for machine clients: OAuth 2.0 client credentials (RFC 6749, section 4.4), as SMART Backend Services asks.

mod authenticate;
mod keys;
mod metadata;
mod token;

pub use authenticate::{ClientCaller, Presented, authenticate};
pub use keys::ClientKeys;
pub use metadata::{authorization_server, smart_configuration};
pub use token::{forget_spent, introspect, issue, revoke};

use nimrs_contract::oauth::OAuthError;
use nimrs_contract::vocabulary::OAuthErrorCode;

use super::app::App;
use super::error::AppError;

/// Where tokens are asked for, below the public address.
pub const TOKEN_PATH: &str = "/oauth/token";

/// Why a machine client gets no token: in the words of OAuth, or because the service cannot answer.
#[derive(Debug, Clone)]
pub enum Refusal {
    /// The client did something wrong.
    OAuth(OAuthError),
    /// Anything else.
    App(AppError),
}

impl Refusal {
    /// A refusal with its reason in words.
    pub fn new(error: OAuthErrorCode, description: impl Into<String>) -> Self {
        Self::OAuth(OAuthError { error, error_description: description.into() })
    }

    /// The client did not prove who it is.
    pub fn invalid_client(description: impl Into<String>) -> Self {
        Self::new(OAuthErrorCode::InvalidClient, description)
    }

    /// A parameter is missing, repeated or wrong.
    pub fn invalid_request(description: impl Into<String>) -> Self {
        Self::new(OAuthErrorCode::InvalidRequest, description)
    }
}

impl From<AppError> for Refusal {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

fn token_url(app: &App) -> String {
    format!("{}{TOKEN_PATH}", app.public_url)
}
