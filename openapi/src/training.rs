//! What people have learned.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::vocabulary::TrainingKind;

/// A training that an account has completed. It stays when the webinar or the material is gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "kind": "webinar",
    "title": "Working in the import queue", "completed_on": "2026-03-12",
    "source_id": "0192f0c1-0000-7000-8000-000000000007", "recorded_by": "helpdesk"}))]
pub struct TrainingView {
    /// The record.
    pub id: Uuid,
    /// In what it was completed.
    pub kind: TrainingKind,
    /// The title as it was then.
    pub title: String,
    /// The day in New York.
    pub completed_on: NaiveDate,
    /// The webinar or the resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<Uuid>,
    /// User ID of who recorded it: of a resource the person, of a webinar who noted the attendance.
    pub recorded_by: String,
}
