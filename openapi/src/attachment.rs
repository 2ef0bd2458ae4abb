//! Files of an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::vocabulary::AttachmentClass;

/// The form in which a file is sent (`multipart/form-data`). Files have at most 25 MiB and are one of: PDF, PNG, JPEG,
/// GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A, MP4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"file": "(the bytes of the file)", "description": "Plan of the third floor",
    "confidentiality": "clinical"}))]
pub struct NewAttachment {
    /// The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with the content.
    #[schema(format = Binary)]
    pub file: String,
    /// What it shows.
    #[schema(max_length = 2000, nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How confidential it is; `clinical` when nothing is said.
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidentiality: Option<AttachmentClass>,
}

/// A file of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "file_name": "floor-plan.pdf",
    "media_type": "application/pdf", "size": 48213,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "confidentiality": "clinical", "uploaded_by": "level1.hudson",
    "uploaded_at": "2026-03-01T10:20:00Z", "version": 1}))]
pub struct AttachmentView {
    /// The attachment.
    pub id: Uuid,
    /// Its name.
    pub file_name: String,
    /// What it is, found from its content.
    pub media_type: String,
    /// Its size in bytes.
    #[schema(minimum = 0)]
    pub size: i64,
    /// The SHA-256 of its content, in hexadecimal.
    pub sha256: String,
    /// What it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How confidential it is.
    pub confidentiality: AttachmentClass,
    /// User ID of who uploaded it.
    pub uploaded_by: String,
    /// When it was uploaded.
    pub uploaded_at: DateTime<Utc>,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
}
