//! What machine clients say to the token endpoint, in the words of OAuth 2.0. The requests are forms.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::vocabulary::OAuthErrorCode;

/// A request for a token (RFC 6749, section 4.4; RFC 7523).
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"grant_type": "client_credentials", "scope": "incident.read"}))]
pub struct TokenRequest {
    /// Always `client_credentials`.
    #[schema(max_length = 100)]
    pub grant_type: String,
    /// What the token is to be good for, parted by blanks; all of the client's if it is left out.
    #[schema(max_length = 2000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with an assertion.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion_type: Option<String>,
    /// The signed assertion, for `private_key_jwt`.
    #[schema(max_length = 8192)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion: Option<String>,
}

/// A question about a token (RFC 7662).
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"token": "eyJhbGciOiJFZERTQSJ9"}))]
pub struct IntrospectionRequest {
    /// The access token.
    #[schema(max_length = 8192)]
    pub token: String,
    /// What kind of token it is; only access tokens are known.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<String>,
    /// As in a request for a token.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion_type: Option<String>,
    /// As in a request for a token.
    #[schema(max_length = 8192)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion: Option<String>,
}

/// A token to be made useless (RFC 7009).
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"token": "eyJhbGciOiJFZERTQSJ9"}))]
pub struct RevocationRequest {
    /// The access token.
    #[schema(max_length = 8192)]
    pub token: String,
    /// What kind of token it is; only access tokens are known.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<String>,
    /// As in a request for a token.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion_type: Option<String>,
    /// As in a request for a token.
    #[schema(max_length = 8192)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_assertion: Option<String>,
}

/// A token (RFC 6749, section 5.1). There is no refresh token: ask again.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"access_token": "eyJhbGciOiJFZERTQSJ9", "token_type": "bearer", "expires_in": 300,
    "scope": "incident.read"}))]
pub struct TokenResponse {
    /// The token, for the header `Authorization: Bearer`.
    pub access_token: String,
    /// Always `bearer`.
    pub token_type: String,
    /// Seconds for which it is good.
    #[schema(minimum = 1)]
    pub expires_in: i64,
    /// What it is good for, parted by blanks.
    pub scope: String,
}

/// What is known of a token (RFC 7662, section 2.2). Of one that is not good, or not the client's, nothing but that.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"active": true, "scope": "incident.read", "client_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "sub": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "token_type": "bearer", "exp": 1772463900, "iat": 1772463600,
    "iss": "https://nimrs.example.org", "aud": "nimrs-api"}))]
pub struct Introspection {
    /// Whether it is good now.
    pub active: bool,
    /// What it is good for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Uuid>,
    /// The account that acts with it, which is the client's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub: Option<Uuid>,
    /// Always `bearer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// When it runs out, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    /// When it was given, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iat: Option<i64>,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    /// For whom it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aud: Option<String>,
}

/// What went wrong (RFC 6749, section 5.2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"error": "invalid_client", "error_description": "The assertion has run out."}))]
pub struct OAuthError {
    /// For programs.
    pub error: OAuthErrorCode,
    /// For people: what is wrong and what to do.
    pub error_description: String,
}

/// Where and how to get tokens (RFC 8414).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"issuer": "https://nimrs.example.org", "token_endpoint": "https://nimrs.example.org/oauth/token",
    "jwks_uri": "https://nimrs.example.org/.well-known/jwks.json", "scopes_supported": ["incident.read"],
    "response_types_supported": [], "grant_types_supported": ["client_credentials"],
    "token_endpoint_auth_methods_supported": ["private_key_jwt"],
    "token_endpoint_auth_signing_alg_values_supported": ["ES384"],
    "introspection_endpoint": "https://nimrs.example.org/oauth/introspect",
    "introspection_endpoint_auth_methods_supported": ["private_key_jwt"],
    "introspection_endpoint_auth_signing_alg_values_supported": ["ES384"],
    "revocation_endpoint": "https://nimrs.example.org/oauth/revoke",
    "revocation_endpoint_auth_methods_supported": ["private_key_jwt"],
    "revocation_endpoint_auth_signing_alg_values_supported": ["ES384"]}))]
pub struct AuthorizationServer {
    /// Who gives the tokens.
    pub issuer: String,
    /// Where tokens are asked for; the `aud` of assertions.
    pub token_endpoint: String,
    /// The keys that sign the tokens.
    pub jwks_uri: String,
    /// All scopes.
    pub scopes_supported: Vec<String>,
    /// None: nobody signs on in a browser here.
    pub response_types_supported: Vec<String>,
    /// Always `client_credentials`.
    pub grant_types_supported: Vec<String>,
    /// How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// How assertions may be signed.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// Where a client asks about its tokens.
    pub introspection_endpoint: String,
    /// As at the token endpoint.
    pub introspection_endpoint_auth_methods_supported: Vec<String>,
    /// As at the token endpoint.
    pub introspection_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// Where a client gives its tokens back.
    pub revocation_endpoint: String,
    /// As at the token endpoint.
    pub revocation_endpoint_auth_methods_supported: Vec<String>,
    /// As at the token endpoint.
    pub revocation_endpoint_auth_signing_alg_values_supported: Vec<String>,
}

/// The same for clients of FHIR (SMART App Launch 2, section "Conformance").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"issuer": "https://nimrs.example.org",
    "jwks_uri": "https://nimrs.example.org/.well-known/jwks.json",
    "token_endpoint": "https://nimrs.example.org/oauth/token", "grant_types_supported": ["client_credentials"],
    "token_endpoint_auth_methods_supported": ["private_key_jwt"],
    "token_endpoint_auth_signing_alg_values_supported": ["ES384"], "scopes_supported": ["system/AdverseEvent.rs"],
    "introspection_endpoint": "https://nimrs.example.org/oauth/introspect",
    "revocation_endpoint": "https://nimrs.example.org/oauth/revoke", "code_challenge_methods_supported": ["S256"],
    "capabilities": ["client-confidential-asymmetric", "permission-v1", "permission-v2"]}))]
pub struct SmartConfiguration {
    /// Who gives the tokens.
    pub issuer: String,
    /// The keys that sign the tokens.
    pub jwks_uri: String,
    /// Where tokens are asked for; the `aud` of assertions.
    pub token_endpoint: String,
    /// Always `client_credentials`.
    pub grant_types_supported: Vec<String>,
    /// How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// How assertions may be signed.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// All scopes.
    pub scopes_supported: Vec<String>,
    /// Where a client asks about its tokens.
    pub introspection_endpoint: String,
    /// Where a client gives its tokens back.
    pub revocation_endpoint: String,
    /// Must stand here; no sign-on in a browser uses it.
    pub code_challenge_methods_supported: Vec<String>,
    /// What of SMART is offered.
    pub capabilities: Vec<String>,
}

macro_rules! hidden {
    ($($name:ident),+) => {$(
        /// Tokens and assertions are not printed.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}

hidden!(TokenRequest, IntrospectionRequest, RevocationRequest, TokenResponse);
