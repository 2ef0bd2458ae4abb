//! Machine clients: what may be said of one, its keys, and the assertions with which it proves who it is (RFC 7523, as
//! SMART Backend Services wants them).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::client::ClientContent;
use nimrs_contract::vocabulary::{ClientAuthMethod, SecurityGroup};
use serde_json::Value;
use url::Url;

use super::client_scope::ClientScope;
use super::faults::{Faults, FieldFault};
use super::ids::AccountId;
use super::shown_name::name_fault;

/// The most secrets of a client that are good at the same time, so that one can follow another.
pub const MOST_SECRETS: usize = 2;
/// The most keys of a key set.
const MOST_KEYS: usize = 20;
/// The most bytes of a key set.
pub const MOST_KEY_SET_BYTES: usize = 64 * 1024;
/// The most characters of a `kid` or `jti`.
const MOST_NAME: usize = 255;
/// An assertion runs out within this time (SMART Backend Services).
const ASSERTION_LASTS: TimeDelta = TimeDelta::minutes(5);
/// By so much the clocks of client and service may differ.
const SKEW: TimeDelta = TimeDelta::seconds(30);

/// How an assertion may be signed: the two algorithms of SMART Backend Services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// RSA (PKCS #1 v1.5) with SHA-384.
    Rs384,
}

impl Algorithm {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Es384, Self::Rs384];

    /// Its name in a header (RFC 7518, section 3.1).
    pub fn name(self) -> &'static str {
        match self {
            Self::Es384 => "ES384",
            Self::Rs384 => "RS384",
        }
    }
}

/// A public key of a client, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// Its name in the header of assertions.
    pub kid: String,
    /// Its numbers, in base64url.
    pub numbers: Numbers,
}

/// The numbers of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Numbers {
    /// A point on P-384.
    P384 { x: String, y: String },
    /// Modulus and exponent.
    Rsa { n: String, e: String },
}

impl PublicKey {
    /// The one algorithm that it is good for.
    pub fn algorithm(&self) -> Algorithm {
        match self.numbers {
            Numbers::P384 { .. } => Algorithm::Es384,
            Numbers::Rsa { .. } => Algorithm::Rs384,
        }
    }
}

/// What is wrong with what is said of a client of a group; nothing of it is looked up.
pub fn faults(content: &ClientContent, group: SecurityGroup, prefix: &str) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    if let Some((code, message)) = name_fault(&content.name) {
        faults.add("/name", code, message);
    }
    for (index, text) in content.scopes.iter().enumerate() {
        let path = format!("/scopes/{index}");
        match ClientScope::parse(text) {
            None => faults.add(&path, "unknown", "is no scope; GET /.well-known/oauth-authorization-server lists them"),
            Some(scope) if !scope.fits(group) => {
                faults.add(&path, "not_for_group", format!("gives a client of the group {group} nothing"));
            }
            Some(_) if content.scopes[..index].contains(text) => faults.add(&path, "duplicate", "stands here twice"),
            Some(_) => (),
        }
    }
    key_faults(content, &mut faults);
    faults.into_list()
}

fn key_faults(content: &ClientContent, faults: &mut Faults) {
    let keyed = content.auth_method == ClientAuthMethod::PrivateKeyJwt;
    match (&content.jwks, &content.jwks_uri) {
        (None, None) if keyed => faults.add("/jwks", "required", "is required for private_key_jwt, or else jwks_uri"),
        (Some(_), Some(_)) => faults.add("/jwks_uri", "not_here", "goes not together with jwks: give one of them"),
        (Some(_), _) if !keyed => faults.add("/jwks", "not_here", "belongs to private_key_jwt alone"),
        (_, Some(_)) if !keyed => faults.add("/jwks_uri", "not_here", "belongs to private_key_jwt alone"),
        (Some(set), None) => {
            if let Err((path, message)) = keys(set) {
                faults.add(&format!("/jwks{path}"), "invalid", message);
            }
        }
        (None, Some(uri)) => {
            if let Some(message) = uri_fault(uri) {
                faults.add("/jwks_uri", "invalid", message);
            }
        }
        (None, None) => (),
    }
}

/// Whether the service may fetch from there at all is asked when it does.
fn uri_fault(uri: &str) -> Option<&'static str> {
    match Url::parse(uri) {
        Err(_) => Some("is no URL"),
        Ok(url) if !matches!(url.scheme(), "https" | "http") => Some("must begin with https://"),
        Ok(url) if !url.username().is_empty() || url.password().is_some() => {
            Some("must carry no user name or password")
        }
        Ok(url) if url.fragment().is_some() => Some("must have no part behind #"),
        Ok(_) => None,
    }
}

/// Where in a key set something is wrong, and what.
pub type KeyFault = (String, String);

/// The usable keys of a key set (RFC 7517). Each must have a name of its own and be good for one of the algorithms.
pub fn keys(set: &Value) -> Result<Vec<PublicKey>, KeyFault> {
    let wrong = |path: &str, message: &str| (path.to_owned(), message.to_owned());
    if set.to_string().len() > MOST_KEY_SET_BYTES {
        return Err(wrong("", "has more than 64 KiB"));
    }
    let Some(list) = set.get("keys").and_then(Value::as_array) else {
        return Err(wrong("/keys", "must be a list of keys (RFC 7517)"));
    };
    if list.is_empty() || list.len() > MOST_KEYS {
        return Err(wrong("/keys", "must have 1 to 20 keys"));
    }
    let mut all: Vec<PublicKey> = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let at = |message: String| (format!("/keys/{index}"), message);
        let key = key(value).map_err(at)?;
        if all.iter().any(|other| other.kid == key.kid) {
            return Err(at("has the kid of another key of the set".to_owned()));
        }
        all.push(key);
    }
    Ok(all)
}

/// The keys of a fetched set that this service can use; what else stands there is somebody else's.
pub fn usable_keys(set: &Value) -> Option<Vec<PublicKey>> {
    let list = set.get("keys").and_then(Value::as_array)?;
    Some(list.iter().take(MOST_KEYS).filter_map(|value| key(value).ok()).collect())
}

fn key(value: &Value) -> Result<PublicKey, String> {
    let text = |name| text_of(value, name);
    if ["d", "p", "q", "dp", "dq", "qi", "oth", "k"].iter().any(|secret| value.get(secret).is_some()) {
        return Err(
            "is a private or secret key. Send the public one alone, and stop using this one: it has been shown."
                .to_owned(),
        );
    }
    if text("use").is_some_and(|what| what != "sig") {
        return Err("is not for signing (use)".to_owned());
    }
    let kid = text("kid").filter(|kid| !kid.is_empty() && kid.chars().count() <= MOST_NAME);
    let kid = kid.ok_or("must have a kid of 1 to 255 characters")?.to_owned();
    let numbers = match text("kty") {
        Some("EC") => point(text("crv"), text("x"), text("y"))?,
        Some("RSA") => modulus(text("n"), text("e"))?,
        _ => return Err("must be of the kty EC or RSA".to_owned()),
    };
    let key = PublicKey { kid, numbers };
    if text("alg").is_some_and(|alg| alg != key.algorithm().name()) {
        return Err(format!("must be for {} (alg)", key.algorithm().name()));
    }
    Ok(key)
}

fn text_of<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

fn point(curve: Option<&str>, x: Option<&str>, y: Option<&str>) -> Result<Numbers, String> {
    let whole = |text: &&str| bytes(text).is_some_and(|bytes| bytes.len() == 48);
    match (curve, x.filter(whole), y.filter(whole)) {
        (Some("P-384"), Some(x), Some(y)) => Ok(Numbers::P384 { x: x.to_owned(), y: y.to_owned() }),
        (Some("P-384"), ..) => Err("must have x and y of 48 bytes in base64url".to_owned()),
        _ => Err("must lie on the curve P-384, for ES384".to_owned()),
    }
}

fn modulus(n: Option<&str>, e: Option<&str>) -> Result<Numbers, String> {
    let bits = |bytes: &[u8]| bytes.len() * 8 - bytes.first().map_or(0, |first| first.leading_zeros() as usize);
    let sized = |text: &&str| bytes(text).is_some_and(|bytes| (2048..=4096).contains(&bits(&bytes)));
    let odd =
        |text: &&str| bytes(text).is_some_and(|e| (1..=4).contains(&e.len()) && e.last().is_some_and(|e| e % 2 == 1));
    match (n.filter(sized), e.filter(odd).filter(|e| *e != "AQ")) {
        (Some(n), Some(e)) => Ok(Numbers::Rsa { n: n.to_owned(), e: e.to_owned() }),
        (None, _) => Err("must have a modulus n of 2048 to 4096 bits in base64url".to_owned()),
        (_, None) => Err("must have an odd exponent e, as AQAB".to_owned()),
    }
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// The header of an assertion, as far as it decides anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssertionHeader {
    /// How it is signed.
    pub algorithm: Algorithm,
    /// With which key.
    pub kid: String,
    /// Where it says that its keys are, which must be where they are registered.
    pub jku: Option<String>,
}

/// What an assertion claims, checked but for its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assertion {
    /// Whose it is.
    pub client: AccountId,
    /// Its name, which counts once.
    pub jti: String,
    /// Until when it must be remembered.
    pub expires_at: DateTime<Utc>,
}

/// Reads a header (RFC 7515): the algorithm must be one of ours, the key named.
pub fn assertion_header(header: &Value) -> Result<AssertionHeader, &'static str> {
    let text = |name| text_of(header, name);
    let algorithm = Algorithm::ALL.into_iter().find(|algorithm| text("alg") == Some(algorithm.name()));
    let algorithm = algorithm.ok_or("The assertion must be signed with ES384 or RS384 (alg).")?;
    if header.get("crit").is_some() {
        return Err("The header of the assertion names an extension (crit) that is not known here.");
    }
    let kid = text("kid").filter(|kid| !kid.is_empty() && kid.chars().count() <= MOST_NAME);
    let kid = kid.ok_or("The header of the assertion must name its key (kid).")?.to_owned();
    Ok(AssertionHeader { algorithm, kid, jku: text("jku").map(str::to_owned) })
}

/// Reads what an assertion claims (RFC 7523, section 3), at this time, for one of these audiences.
pub fn assertion(claims: &Value, audiences: &[&str], now: DateTime<Utc>) -> Result<Assertion, &'static str> {
    let text = |name| text_of(claims, name);
    let time =
        |name: &str| claims.get(name).map(|value| instant(value).ok_or("exp, nbf and iat must be numbers of seconds."));
    if text("iss").is_none() || text("iss") != text("sub") {
        return Err("iss and sub of the assertion must both be the client_id.");
    }
    let client = text("iss").and_then(|id| id.parse().ok()).ok_or("iss of the assertion is no client_id.")?;
    let meant = match claims.get("aud") {
        Some(Value::String(one)) => audiences.contains(&one.as_str()),
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).any(|one| audiences.contains(&one)),
        _ => false,
    };
    if !meant {
        return Err("aud of the assertion must be the URL of the token endpoint.");
    }
    let expires_at = time("exp").ok_or("The assertion must say when it runs out (exp).")??;
    if expires_at <= now {
        return Err("The assertion has run out (exp). Make a new one for each request.");
    }
    if expires_at > now + ASSERTION_LASTS + SKEW {
        return Err("The assertion must run out within five minutes (exp).");
    }
    if [time("nbf").transpose()?, time("iat").transpose()?].into_iter().flatten().any(|at| at > now + SKEW) {
        return Err("The assertion is of the future (iat, nbf). Set the clock of the client.");
    }
    let jti = text("jti").filter(|jti| !jti.is_empty() && jti.chars().count() <= MOST_NAME);
    let jti = jti.ok_or("The assertion must have a name of its own (jti) of 1 to 255 characters.")?.to_owned();
    Ok(Assertion { client, jti, expires_at })
}

/// Seconds since 1970; a fraction is cut.
fn instant(value: &Value) -> Option<DateTime<Utc>> {
    // What lies outside of the years of a timestamp is no time.
    #[allow(clippy::cast_possible_truncation, reason = "from_timestamp refuses what is out of its range")]
    let seconds = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))?;
    DateTime::from_timestamp(seconds, 0)
}

#[cfg(test)]
#[path = "client_tests.rs"]
mod tests;
