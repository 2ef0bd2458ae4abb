//! Taking in a file: within its bound, looked at as it passes by, and stored before anything is written about it.

use nimrs_contract::vocabulary::ProblemCode;
use uuid::Uuid;

use crate::domain::file_name;
use crate::domain::media_type::{Inspector, Refused};
use crate::files::{FileError, Stored, Upload};
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};

/// The most bytes of a file.
pub const MAX_BYTES: u64 = 25 * 1024 * 1024;

/// The place of the file in the form, for faults.
const FILE: &str = "/file";

/// A file that is being received.
pub struct Receiver {
    upload: Upload,
    inspector: Inspector,
    declared: Option<String>,
    file_name: String,
}

/// A file that was received whole and lies in the store.
#[derive(Debug, Clone)]
pub struct Received {
    /// Its name, without path.
    pub file_name: String,
    /// What it is.
    pub media_type: &'static str,
    /// Where it lies.
    pub stored: Stored,
}

impl Receiver {
    /// Begins to receive a file with the name and the media type that the sender gave it.
    pub fn begin(ctx: &Ctx, file_name: Option<&str>, declared: Option<&str>) -> AppResult<Self> {
        let file_name = file_name.and_then(file_name::clean).ok_or_else(|| {
            AppError::invalid_at(FILE, "file_name_missing", "The file needs a name (filename in Content-Disposition).")
        })?;
        Ok(Self {
            upload: ctx.app.files.upload(ctx.app.system.id::<Uuid>()),
            inspector: Inspector::default(),
            declared: declared.map(str::to_owned),
            file_name,
        })
    }

    /// Takes the next piece; a file over the limit is refused as soon as it is known to be.
    pub async fn write(&mut self, piece: &[u8]) -> AppResult<()> {
        if self.upload.size() + piece.len() as u64 > MAX_BYTES {
            return Err(too_large());
        }
        self.inspector.feed(piece);
        self.upload.write(piece).await.map_err(store_failed)
    }

    /// Lets go of what was received, since it is not to be kept.
    pub async fn discard(self) {
        self.upload.discard().await;
    }

    /// Keeps the file if it may be kept.
    pub async fn finish(self) -> AppResult<Received> {
        if self.upload.size() == 0 {
            return Err(AppError::invalid_at(FILE, "empty_file", "The file is empty."));
        }
        match self.inspector.verdict(self.declared.as_deref(), &self.file_name) {
            Ok(media_type) => {
                let stored = self.upload.keep().await.map_err(store_failed)?;
                Ok(Received { file_name: self.file_name, media_type, stored })
            }
            Err(refused) => {
                self.upload.discard().await;
                Err(not_taken(&refused))
            }
        }
    }
}

/// The file is over the limit.
pub fn too_large() -> AppError {
    AppError::new(ProblemCode::BodyTooLarge, "The file has more than 25 MiB (26,214,400 bytes).")
}

fn not_taken(refused: &Refused) -> AppError {
    AppError::new(ProblemCode::UnsupportedMediaType, format!("The file is not taken: {refused}."))
}

/// The store cannot be reached or is full; nothing was written about the file.
pub fn store_failed(error: FileError) -> AppError {
    AppError {
        cause: Some(error.to_string()),
        retry_after: Some(5),
        ..AppError::new(
            ProblemCode::Unavailable,
            "The store of attached files cannot be used at the moment. Nothing was changed; try again shortly.",
        )
    }
}
