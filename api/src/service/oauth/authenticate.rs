//! Who a machine client is: by its secret (RFC 6749, section 2.3.1), or by an assertion that it signed (RFC 7523).

use jsonwebtoken::{DecodingKey, Validation};
use nimrs_contract::vocabulary::ClientAuthMethod;
use serde_json::{Value, json};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::client::{ClientRow, ClientWithAccount};
use crate::domain::client::{
    self, Algorithm, Assertion, AssertionHeader, MOST_SECRETS, Numbers, PublicKey, assertion, assertion_header,
};
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::permissions::Scope;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::secret::random_code;

use super::{Refusal, token_url};

/// The one type of assertions (RFC 7523, section 2.2).
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const MOST_ASSERTION_BYTES: usize = 8192;
const UNKNOWN: &str = "There is no such client, it is out of use, or it proves who it is in another way.";

/// What a request shows to prove whose it is.
#[derive(Clone, Default)]
pub struct Presented {
    /// User name and password of HTTP Basic.
    pub basic: Option<(String, String)>,
    /// `client_id` of the form.
    pub client_id: Option<String>,
    /// Whether the form has a `client_secret`, which is not taken there.
    pub secret_in_form: bool,
    /// `client_assertion_type` of the form.
    pub assertion_type: Option<String>,
    /// `client_assertion` of the form.
    pub assertion: Option<String>,
}

/// A machine client that has proved who it is.
#[derive(Debug, Clone)]
pub struct ClientCaller {
    /// The client, as it was when it proved it.
    pub client: ClientRow,
    /// Its account.
    pub account: AccountRow,
}

/// Recognises a client. An assertion counts once, in whichever process.
pub async fn authenticate(ctx: &Ctx, presented: Presented) -> Result<ClientCaller, Refusal> {
    if presented.secret_in_form {
        return Err(Refusal::invalid_client("Send the secret by HTTP Basic, not in the form (client_secret_basic)."));
    }
    let named = presented.client_id;
    let caller = match (presented.basic, presented.assertion) {
        (Some(_), Some(_)) => Err(Refusal::invalid_request("Prove who you are in one way, not in two.")),
        (None, None) => Err(Refusal::invalid_client("Prove who you are: with a client_assertion, or by HTTP Basic.")),
        (Some((id, secret)), None) => by_secret(ctx, &id, &secret).await,
        (None, Some(assertion)) => {
            if presented.assertion_type.as_deref() != Some(ASSERTION_TYPE) {
                return Err(Refusal::invalid_request(format!("client_assertion_type must be {ASSERTION_TYPE}.")));
            }
            by_assertion(ctx, &assertion).await
        }
    }?;
    if named.is_some_and(|id| id != caller.client.account_id.to_string()) {
        return Err(Refusal::invalid_client("client_id is another client's than what was proved."));
    }
    Ok(caller)
}

/// The work is the same whether there is such a client or not.
async fn by_secret(ctx: &Ctx, id: &str, secret: &str) -> Result<ClientCaller, Refusal> {
    let id: AccountId = id.parse().unwrap_or(AccountId(uuid::Uuid::nil()));
    let digest = random_code::digest(secret);
    let found = ctx
        .read(move |tx| {
            let known = db::client::find(tx.conn, Scope::State, id)?;
            let secrets = db::client::secrets(tx.conn, &[id], tx.now)?;
            let none = vec![0; digest.len()];
            let right = (0..MOST_SECRETS).fold(false, |right, at| {
                right | random_code::same(secrets.get(at).map_or(&none, |row| &row.digest), &digest)
            });
            Ok((known, right))
        })
        .await?;
    let (known, right) = found;
    match known.filter(|known| usable(known, ClientAuthMethod::ClientSecretBasic)) {
        Some((client, account)) if right => Ok(ClientCaller { client, account }),
        _ => {
            note_failure(ctx, id, "unknown client or wrong secret").await?;
            let detail = "There is no such client, it is out of use, or the secret is wrong or has run out.";
            Err(Refusal::invalid_client(detail))
        }
    }
}

fn usable((client, account): &ClientWithAccount, method: ClientAuthMethod) -> bool {
    account.deactivated_at.is_none() && client.auth_method.0 == method
}

/// What the text itself says wrong is told before anything is looked up.
async fn by_assertion(ctx: &Ctx, text: &str) -> Result<ClientCaller, Refusal> {
    let (header, claimed) = match read(ctx, text) {
        Ok(read) => read,
        Err(refusal) => {
            note_failure(ctx, claimed_by(text), "a wrong assertion").await?;
            return Err(refusal);
        }
    };
    let id = claimed.client;
    let known = ctx.read(move |tx| Ok(db::client::find(tx.conn, Scope::State, id)?)).await?;
    let Some(known) = known.filter(|known| usable(known, ClientAuthMethod::PrivateKeyJwt)) else {
        return Err(failed(ctx, id, "unknown client", UNKNOWN).await?);
    };
    let key = match key_of(ctx, &known.0, &header).await {
        Ok(key) => key,
        Err(why) => return Err(failed(ctx, id, "no such key", &why).await?),
    };
    if !is_signed(text, &key, header.algorithm) {
        return Err(
            failed(ctx, id, "wrong signature", "The assertion was not signed with the key that it names.").await?
        );
    }
    let digest = random_code::digest(&claimed.jti);
    let taken = ctx
        .write(move |tx| {
            let held = db::client::lock(tx.conn, Scope::State, id)?;
            let held =
                held.filter(|held| usable(held, ClientAuthMethod::PrivateKeyJwt) && held.0.version == known.0.version);
            match held {
                Some(held) => Ok(Some((db::client::take_assertion(tx.conn, id, &digest, claimed.expires_at)?, held))),
                None => Ok(None),
            }
        })
        .await?;
    match taken {
        Some((true, (client, account))) => Ok(ClientCaller { client, account }),
        Some((false, _)) => {
            let told = "The assertion was used before (jti). Make a new one for each request.";
            Err(failed(ctx, id, "an assertion came back", told).await?)
        }
        None => Err(failed(ctx, id, "the client was changed meanwhile", UNKNOWN).await?),
    }
}

/// Header and claims, checked but for the signature.
fn read(ctx: &Ctx, text: &str) -> Result<(AssertionHeader, Assertion), Refusal> {
    let no_jwt = || Refusal::invalid_client("client_assertion must be a signed JWT (RFC 7519).");
    if text.len() > MOST_ASSERTION_BYTES {
        return Err(Refusal::invalid_client("The assertion has more than 8 KiB."));
    }
    let header = part(text, 0).ok_or_else(no_jwt)?;
    let claims = part(text, 1).ok_or_else(no_jwt)?;
    let header = assertion_header(&header).map_err(Refusal::invalid_client)?;
    // Asked elsewhere than for a token, programs name the address that they ask (RFC 7523, section 3, point 3).
    let (token, issuer) = (token_url(&ctx.app), ctx.app.public_url.as_str());
    let here = format!("{issuer}{}", ctx.request.path);
    let claimed =
        assertion(&claims, &[&token, issuer, &here], ctx.app.system.now()).map_err(Refusal::invalid_client)?;
    Ok((header, claimed))
}

/// The client that an assertion says it is from, which nobody has checked; else none.
fn claimed_by(text: &str) -> AccountId {
    let claims = part(text, 1).unwrap_or_default();
    claims["iss"].as_str().and_then(|iss| iss.parse().ok()).unwrap_or(AccountId(uuid::Uuid::nil()))
}

/// A part of a JWT as the object that it must be.
fn part(text: &str, index: usize) -> Option<Value> {
    use base64::Engine;
    let mut parts = text.split('.');
    let part = parts.clone().nth(index)?;
    if parts.by_ref().count() != 3 {
        return None;
    }
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice::<Value>(&bytes).ok().filter(Value::is_object)
}

/// The key that the header names, of those that the client is registered with; or why there is none.
async fn key_of(ctx: &Ctx, client: &ClientRow, header: &AssertionHeader) -> Result<PublicKey, String> {
    if header.jku.is_some() && header.jku != client.jwks_uri {
        return Err("The header of the assertion names a key set (jku) that is not the registered one.".to_owned());
    }
    let found = match (&client.jwks, &client.jwks_uri) {
        (Some(set), _) => client::keys(&set.0).unwrap_or_default().into_iter().find(|key| key.kid == header.kid),
        (None, Some(uri)) => ctx.app.client_keys.find(&ctx.app, client.account_id, uri, &header.kid).await?,
        (None, None) => None,
    };
    match found {
        None => Err("The client has no key of this name (kid).".to_owned()),
        Some(key) if key.algorithm() != header.algorithm => {
            Err("The key of this name (kid) is for another algorithm.".to_owned())
        }
        Some(key) => Ok(key),
    }
}

/// Whether the text was signed with the key. Times and audience were checked before, with the service's clock.
fn is_signed(text: &str, key: &PublicKey, algorithm: Algorithm) -> bool {
    let (key, algorithm) = match (&key.numbers, algorithm) {
        (Numbers::P384 { x, y }, Algorithm::Es384) => {
            (DecodingKey::from_ec_components(x, y), jsonwebtoken::Algorithm::ES384)
        }
        (Numbers::Rsa { n, e }, Algorithm::Rs384) => {
            (DecodingKey::from_rsa_components(n, e), jsonwebtoken::Algorithm::RS384)
        }
        _ => return false,
    };
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    key.is_ok_and(|key| jsonwebtoken::decode::<Value>(text, &key, &validation).is_ok())
}

/// Writes a failure down and gives the answer to it.
async fn failed(ctx: &Ctx, client: AccountId, what: &'static str, told: &str) -> Result<Refusal, AppError> {
    note_failure(ctx, client, what).await?;
    Ok(Refusal::invalid_client(told))
}

async fn note_failure(ctx: &Ctx, client: AccountId, what: &'static str) -> AppResult<()> {
    ctx.write(move |tx| {
        let account = db::client::find(tx.conn, Scope::State, client)?.map(|(_, account)| account);
        note(tx, account.as_ref(), None, "failed", json!({ "what": what }))
    })
    .await
}

/// Writes an act of a machine signing on to the audit log; `account` is `None` for a client that there is not.
pub(super) fn note(
    tx: &mut Tx<'_>,
    account: Option<&AccountRow>,
    session: Option<SessionId>,
    outcome: &'static str,
    details: Value,
) -> AppResult<()> {
    let subject = account.map_or_else(
        || Subject { kind: "client", ..Subject::default() },
        |account| Subject { facility: account.facility_id, ..Subject::new("client", account.id) },
    );
    let actor = account.map(|account| account.actor(session.unwrap_or(SessionId(uuid::Uuid::nil()))));
    let event = Event { action: "auth.token", subject, reason: None, details: Some(details) };
    audit::write(tx, actor.as_ref(), event, outcome)
}
