//! Machine clients: programs that sign on by themselves, as a health-record system does.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::text::ScopeName;
use crate::vocabulary::{ClientAuthMethod, ClientGroup};

/// What is said of a machine client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Record system of the clinic", "auth_method": "private_key_jwt",
    "scopes": ["incident.read", "incident.write"], "jwks_uri": "https://ehr.example.org/jwks.json"}))]
pub struct ClientContent {
    /// The name by which people know it.
    #[schema(min_length = 1, max_length = 100, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub name: String,
    /// How it proves who it is.
    pub auth_method: ClientAuthMethod,
    /// What it may do; never more than its group may.
    #[schema(min_items = 1, max_items = 20, value_type = Vec<ScopeName>)]
    pub scopes: Vec<String>,
    /// Its public keys as a JSON Web Key Set (RFC 7517), for `private_key_jwt`: each with a `kid`, on the curve P-384 or
    /// RSA of 2048 to 4096 bits. Either this or `jwks_uri`.
    #[schema(value_type = Option<Object>)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<Value>,
    /// Where its key set is fetched from, for `private_key_jwt`. It is read again after five minutes, and once more when
    /// an assertion names a key that is not in it.
    #[schema(min_length = 1, max_length = 500, format = "uri")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
}

/// A machine client to register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"group": "integration", "content": {"name": "Record system of the clinic",
    "auth_method": "private_key_jwt", "scopes": ["incident.read", "incident.write"],
    "jwks_uri": "https://ehr.example.org/jwks.json"}}))]
pub struct NewClient {
    /// Whose machine it is.
    pub group: ClientGroup,
    /// The facility of an integration client; a Security Administrator may leave it out, and then it is the own one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// What is said of it.
    pub content: ClientContent,
}

/// Taking a machine client out of use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "The vendor was changed"}))]
pub struct DisableClient {
    /// Why; at least three characters.
    #[schema(min_length = 3, max_length = 2000, pattern = r"\S[\s\S]+\S")]
    pub reason: String,
}

/// A secret to make for a machine client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"days": 180}))]
pub struct NewClientSecret {
    /// For how many days it is good.
    #[schema(minimum = 1, maximum = 365)]
    #[serde(default = "year")]
    pub days: i32,
}

fn year() -> i32 {
    365
}

/// A secret of a machine client, without what is secret of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4c6", "hint": "x7Qw",
    "created_at": "2026-03-02T15:00:00Z", "expires_at": "2027-03-02T15:00:00Z"}))]
pub struct ClientSecretView {
    /// The secret.
    pub id: Uuid,
    /// Its last four characters.
    pub hint: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
}

/// A new secret, which is shown this once.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"client_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "client_secret": "3yqNkXzW4m0s6o5yq8nEo2Jt1QmFv0rC9bHkUuLdx7Qw",
    "secret": {"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4c6", "hint": "x7Qw",
        "created_at": "2026-03-02T15:00:00Z", "expires_at": "2027-03-02T15:00:00Z"}}))]
pub struct ClientSecretCreated {
    /// The client.
    pub client_id: Uuid,
    /// The secret itself. Keep it: it cannot be read again.
    pub client_secret: String,
    /// What stays readable of it.
    pub secret: ClientSecretView,
}

/// A machine client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1, "group": "integration",
    "facility_id": "0192f0c1-0000-7000-8000-000000000001",
    "content": {"name": "Record system of the clinic", "auth_method": "private_key_jwt",
        "scopes": ["incident.read", "incident.write"], "jwks_uri": "https://ehr.example.org/jwks.json"},
    "secrets": [], "last_used_at": "2026-03-02T16:00:00Z",
    "created_at": "2026-03-02T15:00:00Z", "updated_at": "2026-03-02T15:00:00Z"}))]
pub struct ClientView {
    /// The client, which is also its `client_id`.
    pub id: Uuid,
    /// The version, as in the `ETag`. Using the client does not change it.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Whose machine it is.
    pub group: ClientGroup,
    /// The facility, where it is a facility's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<Uuid>,
    /// What is said of it.
    pub content: ClientContent,
    /// Its secrets that are good now, the older first; two at most.
    pub secrets: Vec<ClientSecretView>,
    /// Since when it is out of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<DateTime<Utc>>,
    /// When it last got a token, to the minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was registered.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl fmt::Debug for ClientSecretCreated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSecretCreated").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_good_for_a_year_unless_said_otherwise() {
        let asked: NewClientSecret = serde_json::from_str("{}").unwrap();
        assert_eq!(asked.days, 365);
    }
}
