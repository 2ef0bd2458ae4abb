//! Sign-on, activation and sessions.
//!
//! Types that carry a secret print themselves without it.

mod pin;

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::ActivationStatus;

pub use pin::is_trivial_pin;

/// Sign-on.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"user_id": "level1.hudson", "pin": "481516", "token_code": "492039"}))]
pub struct LoginRequest {
    /// The user ID; upper and lower case count as the same.
    #[schema(min_length = 1, max_length = 64)]
    pub user_id: String,
    /// The PIN, 6 to 12 digits.
    #[schema(pattern = "^[0-9]{6,12}$", format = Password)]
    pub pin: String,
    /// The code the e-token shows, 6 digits; each works once.
    #[schema(pattern = "^[0-9]{6}$")]
    pub token_code: String,
}

/// What a sign-on gives.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln", "token_type": "Bearer", "expires_in": 900,
    "refresh_token": "cmVmcmVzaA", "refresh_expires_in": 1800}))]
pub struct TokenPair {
    /// The access token, to send as `Authorization: Bearer`.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: String,
    /// Seconds the access token is good for.
    #[schema(minimum = 0)]
    pub expires_in: i64,
    /// Good for one new pair; reuse ends the session.
    #[schema(format = Password)]
    pub refresh_token: String,
    /// Seconds the refresh token is good for when it is not used.
    #[schema(minimum = 0)]
    pub refresh_expires_in: i64,
}

/// A refresh of the tokens.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"refresh_token": "cmVmcmVzaA"}))]
pub struct RefreshRequest {
    /// The refresh token of the last pair.
    #[schema(min_length = 1, max_length = 512, format = Password)]
    pub refresh_token: String,
}

/// Activation of an account, in two steps: first without a code, which shows the seed of the
/// e-token; then the same with the first code it shows.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"user_id": "level1.hudson", "enrollment_code": "K7QF-2M9D-X4TP", "pin": "481516"}))]
pub struct ActivateRequest {
    /// The user ID; upper and lower case count as the same.
    #[schema(min_length = 1, max_length = 64)]
    pub user_id: String,
    /// The code of the enrollment, as it was handed over.
    #[schema(min_length = 1, max_length = 128, format = Password)]
    pub enrollment_code: String,
    /// The PIN to set, 6 to 12 digits, not a trivial one.
    #[schema(pattern = "^[0-9]{6,12}$", format = Password)]
    pub pin: String,
    /// The code the new e-token shows; absent in the first step.
    #[schema(pattern = "^[0-9]{6}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_code: Option<String>,
}

/// The seed of an e-token as a picture for the camera of an authenticator app. It holds the `otpauth` URI and is as
/// secret.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "png": "iVBORw0KGgo="}))]
pub struct QrCode {
    /// The QR code as an SVG document.
    pub svg: String,
    /// The QR code as a PNG file, in base64.
    #[schema(content_encoding = "base64", content_media_type = "image/png")]
    pub png: String,
}

/// How far an activation has come.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"status": "awaiting_code",
    "otpauth_uri": "otpauth://totp/NIMRS:level1.hudson?secret=GEZDGNBVGY3TQOJQ&issuer=NIMRS",
    "message": "Add the e-token to your authenticator app and send the code it shows."}))]
pub struct ActivationView {
    /// How far it has come.
    pub status: ActivationStatus,
    /// The seed of the e-token as an `otpauth` URI for any authenticator app; shown in the
    /// first step only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otpauth_uri: Option<String>,
    /// The same as a QR code; shown in the first step only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qr_code: Option<QrCode>,
    /// What to do next.
    pub message: String,
}

/// Change of the own PIN.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pin": "481516", "new_pin": "235711", "token_code": "492039"}))]
pub struct ChangePinRequest {
    /// The present PIN.
    #[schema(pattern = "^[0-9]{6,12}$", format = Password)]
    pub pin: String,
    /// The new PIN, 6 to 12 digits, not a trivial one.
    #[schema(pattern = "^[0-9]{6,12}$", format = Password)]
    pub new_pin: String,
    /// The code the e-token shows, 6 digits.
    #[schema(pattern = "^[0-9]{6}$")]
    pub token_code: String,
}

/// A sign-on that is in use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "created_at": "2026-03-02T14:00:00Z",
    "last_used_at": "2026-03-02T15:10:00Z", "expires_at": "2026-03-03T02:00:00Z",
    "client": "Mozilla/5.0", "current": true}))]
pub struct SessionView {
    /// The session.
    pub id: Uuid,
    /// When it was signed on.
    pub created_at: DateTime<Utc>,
    /// When its tokens were last refreshed.
    pub last_used_at: DateTime<Utc>,
    /// When it ends at the latest.
    pub expires_at: DateTime<Utc>,
    /// The program it was signed on with, as it named itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// Whether this request is part of it.
    pub current: bool,
}

/// The public keys that access tokens are signed with (RFC 7517).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "0192f0c1",
    "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}))]
pub struct JwkSet {
    /// The keys, the one in use first.
    pub keys: Vec<Jwk>,
}

/// One public key (RFC 8037).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "0192f0c1",
    "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}))]
pub struct Jwk {
    /// Always `OKP`.
    pub kty: String,
    /// Always `Ed25519`.
    pub crv: String,
    /// Always `EdDSA`.
    pub alg: String,
    /// Always `sig`.
    #[serde(rename = "use")]
    pub key_use: String,
    /// The name of the key, as in the header of the tokens.
    pub kid: String,
    /// The public key, base64url.
    pub x: String,
}

/// What stands in the place of a secret when a type is printed.
const HIDDEN: &str = "<hidden>";

impl fmt::Debug for LoginRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A PIN typed into the wrong field must not be printed either, so the user ID is hidden too.
        f.debug_struct("LoginRequest").field("user_id", &HIDDEN).finish_non_exhaustive()
    }
}

impl fmt::Debug for TokenPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenPair").field("expires_in", &self.expires_in).finish_non_exhaustive()
    }
}

impl fmt::Debug for RefreshRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshRequest").finish_non_exhaustive()
    }
}

impl fmt::Debug for ActivateRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivateRequest").field("user_id", &HIDDEN).finish_non_exhaustive()
    }
}

impl fmt::Debug for ActivationView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActivationView").field("status", &self.status).finish_non_exhaustive()
    }
}

impl fmt::Debug for QrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QrCode").finish_non_exhaustive()
    }
}

impl fmt::Debug for ChangePinRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePinRequest").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_shows_no_secret() {
        let login = LoginRequest { user_id: "someone".into(), pin: "481516".into(), token_code: "492039".into() };
        let printed = format!("{login:?}");
        assert!(!printed.contains("481516") && !printed.contains("492039"), "{printed}");
    }

    #[test]
    fn an_unknown_field_is_refused() {
        let body = serde_json::json!({
            "user_id": "a", "pin": "481516", "token_code": "492039", "remember": true,
        });
        assert!(serde_json::from_value::<LoginRequest>(body).is_err());
    }
}
