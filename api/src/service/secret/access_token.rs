//! Access tokens: JWTs (RFC 9068; `typ` `at+jwt`, EdDSA, 15 minutes), and the keys that sign them.
//!
//! A token alone lets nobody in: its session must be live. Keys are made by the service, kept sealed in the database,
//! shared by all its processes, and renewed every 30 days; a retired key still checks until its last token has run out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use nimrs_contract::auth::{Jwk, JwkSet};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::db::AnyConnection;
use crate::db::signing_key::{self, SigningKeyRow};
use crate::db::types::{At, RowId};
use crate::domain::ids::{AccountId, SessionId};
use crate::service::error::{AppError, AppResult};
use crate::system::System;

use super::sealing::Sealer;

/// Minutes an access token lasts.
pub const MINUTES: i64 = 15;
/// The `aud` of access tokens.
pub const AUDIENCE: &str = "nimrs-api";
/// Genuine tokens that are remembered at the same time.
const MOST_CHECKED: usize = 10_000;
const TYPE: &str = "at+jwt";
const RENEW_AFTER_DAYS: i64 = 30;
const PURPOSE: &str = "signing key";

/// What an access token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claims {
    iss: String,
    aud: String,
    /// The account.
    pub sub: AccountId,
    /// The session.
    pub sid: SessionId,
    iat: i64,
    exp: i64,
    jti: uuid::Uuid,
    /// Of a machine client's token: whose it is (RFC 9068, section 2.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_id: Option<AccountId>,
    /// Of a machine client's token: what it is good for. What counts is kept with the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
}

/// For whom a token is made.
#[derive(Debug, Clone)]
pub struct Bearer {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub session: SessionId,
    /// How long it lasts.
    pub minutes: i64,
    /// What it is good for, where a machine client gets it.
    pub scope: Option<String>,
}

/// The keys in use.
#[derive(Default)]
pub struct TokenKeys(RwLock<Keys>);

#[derive(Default, Clone)]
struct Keys {
    signing: Option<(String, Arc<EncodingKey>)>,
    checking: HashMap<String, Arc<DecodingKey>>,
    published: Vec<Jwk>,
    /// What was found of genuine tokens, by their digests: checking a signature costs more than all else of a small
    /// request. Whether the session is live is asked of the database all the same.
    checked: Arc<Mutex<HashMap<[u8; 32], Claims>>>,
    /// When the keys should be looked at again.
    look_again_at: Option<DateTime<Utc>>,
}

/// Reads the usable keys, and makes a new one when there is none or the newest is old.
pub fn load_or_renew(
    conn: &mut AnyConnection,
    system: &System,
    sealer: &Sealer,
) -> Result<Vec<(SigningKeyRow, SigningKey)>, AppError> {
    let now = system.now();
    let mut rows = signing_key::usable(conn, now)?;
    let fresh = rows.first().is_some_and(|newest| now - newest.created_at.0 < TimeDelta::days(RENEW_AFTER_DAYS));
    if !fresh {
        let row = new_key(system, sealer)?;
        signing_key::insert(conn, &row)?;
        signing_key::retire_others(conn, row.id, now + TimeDelta::minutes(2 * MINUTES))?;
        rows.insert(0, row);
    }
    rows.into_iter().map(|row| open_key(sealer, &row).map(|key| (row, key))).collect()
}

fn new_key(system: &System, sealer: &Sealer) -> AppResult<SigningKeyRow> {
    let secret = system.bytes::<32>();
    let public = SigningKey::from_bytes(&secret).verifying_key().to_bytes().to_vec();
    Ok(SigningKeyRow {
        id: system.id::<RowId>(),
        sealed_private_key: sealer.seal(system, PURPOSE, &secret).map_err(AppError::internal)?,
        public_key: public,
        created_at: At(system.now()),
        retired_at: None,
    })
}

fn open_key(sealer: &Sealer, row: &SigningKeyRow) -> AppResult<SigningKey> {
    let secret = sealer.open(PURPOSE, &row.sealed_private_key).map_err(AppError::internal)?;
    let secret: [u8; 32] = secret.try_into().map_err(|_| AppError::internal("a signing key has the wrong length"))?;
    Ok(SigningKey::from_bytes(&secret))
}

impl TokenKeys {
    /// Takes the keys into use, the first one for signing.
    pub fn set(&self, keys: &[(SigningKeyRow, SigningKey)], now: DateTime<Utc>) -> AppResult<()> {
        let mut fresh = Keys { look_again_at: Some(now + TimeDelta::minutes(MINUTES)), ..Keys::default() };
        for (row, key) in keys {
            let kid = row.id.0.to_string();
            let x = URL_SAFE_NO_PAD.encode(&row.public_key);
            if fresh.signing.is_none() {
                let der = key.to_pkcs8_der().map_err(AppError::internal)?;
                fresh.signing = Some((kid.clone(), Arc::new(EncodingKey::from_ed_der(der.as_bytes()))));
            }
            let checking = DecodingKey::from_ed_components(&x).map_err(AppError::internal)?;
            fresh.checking.insert(kid.clone(), Arc::new(checking));
            fresh.published.push(public_jwk(kid, x));
        }
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    fn keys(&self) -> std::sync::RwLockReadGuard<'_, Keys> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is time to read the keys again: another process may have renewed them.
    pub fn stale(&self, now: DateTime<Utc>) -> bool {
        self.keys().look_again_at.is_none_or(|at| now >= at)
    }

    /// Whether enough time has passed to look for keys of other processes; an unknown key in a forged token must not
    /// make every request read them.
    pub fn may_look_again(&self, now: DateTime<Utc>) -> bool {
        self.keys().look_again_at.is_none_or(|at| now >= at - TimeDelta::minutes(MINUTES) + TimeDelta::seconds(10))
    }

    /// Whether a token names a key that is not known here (yet).
    pub fn knows(&self, token: &str) -> bool {
        jsonwebtoken::decode_header(token)
            .ok()
            .and_then(|header| header.kid)
            .is_none_or(|kid| self.keys().checking.contains_key(&kid))
    }

    /// The public keys.
    pub fn published(&self) -> JwkSet {
        JwkSet { keys: self.keys().published.clone() }
    }

    /// Signs a token for a session.
    pub fn sign(&self, system: &System, issuer: &str, bearer: Bearer) -> AppResult<String> {
        let (kid, key) = self.keys().signing.clone().ok_or_else(|| AppError::internal("there is no signing key"))?;
        let now = system.now().timestamp();
        let header = Header { typ: Some(TYPE.to_owned()), kid: Some(kid), ..Header::new(Algorithm::EdDSA) };
        let claims = Claims {
            iss: issuer.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: bearer.account,
            sid: bearer.session,
            iat: now,
            exp: now + bearer.minutes * 60,
            jti: system.uuid(),
            client_id: bearer.scope.is_some().then_some(bearer.account),
            scope: bearer.scope,
        };
        jsonwebtoken::encode(&header, &claims, &key).map_err(AppError::internal)
    }

    /// What a token says, if it is genuine, ours, of this purpose and not run out.
    pub fn check(&self, token: &str, issuer: &str, now: DateTime<Utc>) -> Option<Claims> {
        let digest: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        let checked = Arc::clone(&self.keys().checked);
        let known = checked.lock().unwrap_or_else(PoisonError::into_inner).get(&digest).cloned();
        let claims = match known {
            Some(claims) => claims,
            None => {
                let claims = self.verify(token, issuer)?;
                let mut checked = checked.lock().unwrap_or_else(PoisonError::into_inner);
                if checked.len() >= MOST_CHECKED {
                    checked.clear();
                }
                checked.insert(digest, claims.clone());
                claims
            }
        };
        (claims.exp > now.timestamp()).then_some(claims)
    }

    /// What a token says, if its signature and its purpose are right.
    fn verify(&self, token: &str, issuer: &str) -> Option<Claims> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TYPE) || header.alg != Algorithm::EdDSA {
            return None;
        }
        let key = self.keys().checking.get(header.kid.as_deref()?).cloned()?;
        Some(jsonwebtoken::decode::<Claims>(token, &key, &validation(issuer)).ok()?.claims)
    }
}

/// The time is checked against the injected clock instead of the machine's.
fn validation(issuer: &str) -> Validation {
    let mut validation = Validation::new(Algorithm::EdDSA);
    validation.set_audience(&[AUDIENCE]);
    validation.set_issuer(&[issuer]);
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    validation.validate_exp = false;
    validation
}

fn public_jwk(kid: String, x: String) -> Jwk {
    Jwk { kty: "OKP".to_owned(), crv: "Ed25519".to_owned(), alg: "EdDSA".to_owned(), key_use: "sig".to_owned(), kid, x }
}
