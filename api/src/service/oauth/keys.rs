//! The key sets of machine clients that are fetched from where they are registered. A set is good for five minutes. It is
//! fetched once more when an assertion names a key that is not in it, since keys are rotated; and never twice within half a
//! minute, so that nobody can make this service knock on another's door.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::client::{self, PublicKey};
use crate::domain::ids::AccountId;
use crate::service::app::App;

const GOOD_FOR: TimeDelta = TimeDelta::minutes(5);
const REST: TimeDelta = TimeDelta::seconds(30);
/// What is read of an answer.
const MOST_BYTES: usize = client::MOST_KEY_SET_BYTES;

/// The key sets that were fetched, by client.
#[derive(Default)]
pub struct ClientKeys(Mutex<HashMap<AccountId, Arc<tokio::sync::Mutex<KeySet>>>>);

/// A fetched key set.
#[derive(Default)]
struct KeySet {
    uri: String,
    keys: Vec<PublicKey>,
    fetched_at: Option<DateTime<Utc>>,
    tried_at: Option<DateTime<Utc>>,
    /// Why the last try came to nothing.
    fault: String,
}

impl KeySet {
    fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        self.fetched_at.is_some_and(|at| now - at < GOOD_FOR)
    }

    /// What is known of a key: itself; or that it is to be looked for; or what to say.
    fn look(&self, kid: &str, now: DateTime<Utc>) -> Look {
        let known = self.keys.iter().find(|key| key.kid == kid).filter(|_| self.is_fresh(now));
        match known {
            Some(key) => Look::Found(key.clone()),
            None if self.tried_at.is_none_or(|at| now - at >= REST) => Look::Fetch,
            None if self.is_fresh(now) => Look::Unknown,
            None => Look::NotFetched,
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Look {
    Found(PublicKey),
    Fetch,
    Unknown,
    NotFetched,
}

impl ClientKeys {
    /// A key of a client by its name; `None` where its set has none of this name, an error where the set cannot be had.
    /// Who asks for the same set meanwhile waits for the one fetch.
    pub async fn find(&self, app: &App, client: AccountId, uri: &str, kid: &str) -> Result<Option<PublicKey>, String> {
        let entry = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(client).or_default());
        let mut set = entry.lock().await;
        if set.uri != uri {
            *set = KeySet { uri: uri.to_owned(), ..KeySet::default() };
        }
        if set.look(kid, app.system.now()) == Look::Fetch {
            set.tried_at = Some(app.system.now());
            match fetch(app, uri).await {
                Ok(keys) => (set.keys, set.fetched_at) = (keys, Some(app.system.now())),
                Err(fault) => {
                    log::info!("the key set of the client {client} could not be fetched: {fault}");
                    set.fault = fault;
                }
            }
        }
        match set.look(kid, app.system.now()) {
            Look::Found(key) => Ok(Some(key)),
            Look::Unknown => Ok(None),
            Look::Fetch | Look::NotFetched => {
                let fault = &set.fault;
                Err(format!(
                    "The key set could not be fetched from the client's jwks_uri: {fault}. It is tried again after 30 s."
                ))
            }
        }
    }
}

/// The usable keys at an address, or why there are none.
async fn fetch(app: &App, uri: &str) -> Result<Vec<PublicKey>, String> {
    let answer = app.outbound.get(uri, MOST_BYTES).await.map_err(|error| error.to_string())?;
    match answer.status {
        200 => (),
        300..=399 => return Err("it redirects, which is not followed".to_owned()),
        status => return Err(format!("it answered {status}")),
    }
    if answer.cut {
        return Err("it has more than 64 KiB".to_owned());
    }
    let set = serde_json::from_slice(&answer.body).ok();
    set.as_ref().and_then(client::usable_keys).ok_or_else(|| "it is no JSON Web Key Set".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::Numbers;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_772_463_600 + seconds, 0).unwrap()
    }

    fn set(fetched: Option<i64>, tried: Option<i64>) -> KeySet {
        let key = PublicKey { kid: "a".to_owned(), numbers: Numbers::Rsa { n: String::new(), e: String::new() } };
        KeySet {
            uri: String::new(),
            keys: vec![key],
            fetched_at: fetched.map(at),
            tried_at: tried.map(at),
            fault: String::new(),
        }
    }

    #[test]
    fn a_set_is_fetched_when_it_is_old_or_lacks_a_key_but_not_at_once_again() {
        let found = |look| matches!(look, Look::Found(_));
        assert_eq!(set(None, None).look("a", at(0)), Look::Fetch);
        assert!(found(set(Some(0), Some(0)).look("a", at(299))));
        assert_eq!(set(Some(0), Some(0)).look("a", at(300)), Look::Fetch);
        assert_eq!(set(Some(0), Some(0)).look("b", at(29)), Look::Unknown);
        assert_eq!(set(Some(0), Some(0)).look("b", at(30)), Look::Fetch);
        // An old set is not good any more, even while its owner's server is away.
        assert_eq!(set(Some(0), Some(310)).look("a", at(320)), Look::NotFetched);
        assert_eq!(set(None, Some(0)).look("a", at(29)), Look::NotFetched);
        assert_eq!(set(None, Some(0)).look("a", at(30)), Look::Fetch);
    }
}
