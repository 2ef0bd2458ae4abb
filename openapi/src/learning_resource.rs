//! Training videos, policy guides and job aids.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{LearningAudience, LearningResourceKind};

/// What is said about material. The material itself is a link, or a file that is sent on its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "job_aid", "title": "Recording a fall, step by step",
    "summary": "Two pages to keep beside the keyboard.", "audience": "everyone", "edition": "2026-03",
    "link": "https://learning.example.org/recording-a-fall", "published": true}))]
pub struct LearningResourceContent {
    /// What kind of material it is.
    pub kind: LearningResourceKind,
    /// The title.
    #[schema(min_length = 1, max_length = 200, pattern = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")]
    pub title: String,
    /// What one learns from it.
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    pub summary: String,
    /// For whom it is made. It restricts nobody.
    pub audience: LearningAudience,
    /// Which edition it is. Working through another one counts as another training.
    #[schema(max_length = 40, pattern = r"^[0-9A-Za-z][0-9A-Za-z ._-]*$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Where it is, if it is not a file: an `https` address without user name or password.
    #[schema(max_length = 2000, pattern = r"^https://[!$-.0-;=A-~]+([/?#][!#-;=?-~]*)?$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether everybody may see it. It needs a link or a file first.
    #[serde(default)]
    pub published: bool,
}

/// The form in which the file of a resource is sent (`multipart/form-data`). At most 25 MiB, of the kinds that
/// attachments may have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"file": "(the bytes of the file)"}))]
pub struct NewLearningFile {
    /// The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with the content.
    #[schema(format = Binary)]
    pub file: String,
}

/// The file of a resource.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"file_name": "recording-a-fall.pdf", "media_type": "application/pdf", "size": 48213,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}))]
pub struct LearningFile {
    /// Its name.
    pub file_name: String,
    /// What it is, found from its content.
    pub media_type: String,
    /// Bytes.
    #[schema(minimum = 1)]
    pub size: i64,
    /// SHA-256 of the content in lower-case hexadecimal; the `ETag` of the download.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub sha256: String,
}

/// A training video, policy guide or job aid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "version": 2,
    "content": {"kind": "job_aid", "title": "Recording a fall, step by step",
        "summary": "Two pages to keep beside the keyboard.", "audience": "everyone", "edition": "2026-03",
        "published": true},
    "file": {"file_name": "recording-a-fall.pdf", "media_type": "application/pdf", "size": 48213,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
    "published_at": "2026-03-02T15:00:00Z", "updated_at": "2026-03-02T15:00:00Z"}))]
pub struct LearningResourceView {
    /// The resource.
    pub id: Uuid,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What is said about it.
    pub content: LearningResourceContent,
    /// Its file; download it at `/v1/learning/resources/{id}/file`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<LearningFile>,
    /// Since when everybody may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}
