//! Incidents as FHIR resources: what `/fhir/R4` offers, with the rules and transactions of the other interface.

mod bulk;
mod read;
mod recorded;
mod search;
mod write;

pub use bulk::{Exported, cancel, kick_off, state};
pub use read::{History, get, history, version};
pub(crate) use recorded::of_export;
pub use search::{Found, PageKey, search};
pub use write::{Made, create, update, validate};

use serde_json::Value;

/// A resource with what its answer's headers say of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shown {
    /// The resource.
    pub resource: Value,
    /// The version.
    pub version: i32,
    /// When this version was made.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
