//! Searches that an account keeps.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::search::IncidentSearch;

/// A search to keep: its name, and what it asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Open falls", "query": {"incident_type": "fall", "status": "submitted"}}))]
pub struct SavedSearchContent {
    /// The name, which no other search of the account has.
    #[schema(min_length = 1, max_length = 100, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub name: String,
    /// What it asks for, as the parameters of the list of incidents.
    pub query: IncidentSearch,
}

/// A search that an account keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 1,
    "content": {"name": "Open falls", "query": {"incident_type": "fall", "status": "submitted"}},
    "created_at": "2026-03-02T15:00:00Z", "updated_at": "2026-03-02T15:00:00Z"}))]
pub struct SavedSearchView {
    /// The search.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Its name, and what it asks for.
    pub content: SavedSearchContent,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}
