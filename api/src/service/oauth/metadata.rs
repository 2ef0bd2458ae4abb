//! What programs read to find out where and how to get tokens.

use nimrs_contract::oauth::{AuthorizationServer, SmartConfiguration};
use nimrs_contract::vocabulary::{ClientAuthMethod, Code};

use crate::domain::client::Algorithm;
use crate::domain::client_scope;
use crate::service::app::App;

use super::token_url;

fn methods() -> Vec<String> {
    ClientAuthMethod::ALL.iter().map(ToString::to_string).collect()
}

fn algorithms() -> Vec<String> {
    Algorithm::ALL.iter().map(|algorithm| algorithm.name().to_owned()).collect()
}

fn grants() -> Vec<String> {
    vec!["client_credentials".to_owned()]
}

/// The metadata of RFC 8414.
pub fn authorization_server(app: &App) -> AuthorizationServer {
    let at = |path: &str| format!("{}{path}", app.public_url);
    AuthorizationServer {
        issuer: app.public_url.clone(),
        token_endpoint: token_url(app),
        jwks_uri: at("/.well-known/jwks.json"),
        scopes_supported: client_scope::supported(),
        response_types_supported: Vec::new(),
        grant_types_supported: grants(),
        token_endpoint_auth_methods_supported: methods(),
        token_endpoint_auth_signing_alg_values_supported: algorithms(),
        introspection_endpoint: at("/oauth/introspect"),
        introspection_endpoint_auth_methods_supported: methods(),
        introspection_endpoint_auth_signing_alg_values_supported: algorithms(),
        revocation_endpoint: at("/oauth/revoke"),
        revocation_endpoint_auth_methods_supported: methods(),
        revocation_endpoint_auth_signing_alg_values_supported: algorithms(),
    }
}

/// The metadata of SMART App Launch 2.
pub fn smart_configuration(app: &App) -> SmartConfiguration {
    let server = authorization_server(app);
    let offered = ["client-confidential-asymmetric", "permission-v1", "permission-v2"];
    SmartConfiguration {
        issuer: server.issuer,
        jwks_uri: server.jwks_uri,
        token_endpoint: server.token_endpoint,
        grant_types_supported: grants(),
        token_endpoint_auth_methods_supported: methods(),
        token_endpoint_auth_signing_alg_values_supported: algorithms(),
        scopes_supported: server.scopes_supported,
        introspection_endpoint: server.introspection_endpoint,
        revocation_endpoint: server.revocation_endpoint,
        code_challenge_methods_supported: vec!["S256".to_owned()],
        capabilities: offered.map(str::to_owned).to_vec(),
    }
}
