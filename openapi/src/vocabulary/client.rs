//! Machine clients.

use super::vocabulary;

vocabulary! {
    /// How a machine client proves who it is at the token endpoint.
    pub enum ClientAuthMethod {
        /// With an assertion that it signs with a key of its own (RFC 7523).
        PrivateKeyJwt => "private_key_jwt",
        /// With a secret, by HTTP Basic (RFC 6749, section 2.3.1).
        ClientSecretBasic => "client_secret_basic",
    }
}

vocabulary! {
    /// Whose machine a client is.
    pub enum ClientGroup {
        /// A facility's health-record system or script.
        Integration => "integration",
        /// The Justice Center's system.
        JusticeCenter => "justice_center",
    }
}

vocabulary! {
    /// What the token endpoint could not do (RFC 6749, section 5.2; RFC 7009, section 2.2.1).
    pub enum OAuthErrorCode {
        /// A parameter is missing, repeated or wrong.
        InvalidRequest => "invalid_request",
        /// The client did not prove who it is.
        InvalidClient => "invalid_client",
        /// Nothing of what was asked for is the client's.
        InvalidScope => "invalid_scope",
        /// There is no such grant here.
        UnsupportedGrantType => "unsupported_grant_type",
    }
}
