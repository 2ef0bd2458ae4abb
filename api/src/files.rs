//! The store of attached files: a local folder or an S3-compatible store, addressed by content.
//!
//! A file lies under its SHA-256 (`ab/cd/abcd...`), so that the same file is kept once and never changes. It is stored
//! before the transaction that records it: a file without a row does no harm, a row without its file would. For the
//! same reason a file is taken out only after the rows that named it are gone for good (`service/retention.rs`).

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt, RetryConfig, WriteMultipart};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::config::{FileConfig, S3Config};

/// A larger file goes to the store in parts of this size (the least that S3 takes) instead of being held in memory.
const PART: usize = 5 * 1024 * 1024;
/// So much of a file in a folder is read at once.
const READ: u64 = 1024 * 1024;

/// What went wrong at the store; its text is for the log.
#[derive(Debug, thiserror::Error)]
#[error("the file store failed: {0}")]
pub struct FileError(String);

impl From<object_store::Error> for FileError {
    fn from(error: object_store::Error) -> Self {
        Self(error.to_string())
    }
}

impl FileError {
    /// Whether the store has no room left.
    pub fn is_full(&self) -> bool {
        ["No space left", "os error 28", "os error 122", "File too large", "EntityTooLarge"]
            .iter()
            .any(|sign| self.0.contains(sign))
    }
}

/// The store; cheap to clone.
#[derive(Clone)]
pub struct FileStore {
    store: Arc<dyn ObjectStore>,
    /// The folder, where it is one.
    folder: Option<std::path::PathBuf>,
}

/// The bytes of a file, piece by piece.
pub type FileStream = BoxStream<'static, Result<Bytes, FileError>>;

/// A file that lies in the store for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of its content in lower-case hexadecimal.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
}

impl FileStore {
    /// Opens the store that the configuration names; a local folder is made when it is not there. Whether an S3 store
    /// answers shows at the first file.
    pub fn open(config: &FileConfig) -> Result<Self, FileError> {
        let default = config.data_dir.join("attachments");
        let in_folder = |path: &std::path::Path| -> Result<Self, FileError> {
            Ok(Self { store: Arc::new(folder(path)?), folder: Some(path.to_owned()) })
        };
        match config.attachments_url.as_deref() {
            None => in_folder(&default),
            Some(url) => match (url.strip_prefix("file://"), url.strip_prefix("s3://")) {
                (Some(path), _) => in_folder(path.as_ref()),
                (_, Some(bucket)) => Ok(Self { store: s3(bucket, &config.s3)?, folder: None }),
                _ => Err(FileError(format!(
                    "NIMRS_ATTACHMENTS_URL must be file:///folder or s3://bucket/prefix, not {url:?}"
                ))),
            },
        }
    }

    /// Begins to take in a file. `staging` is a name that no other upload has.
    pub fn upload(&self, staging: Uuid) -> Upload {
        Upload {
            store: Arc::clone(&self.store),
            staging: Path::from(format!("incoming/{staging}")),
            digest: Sha256::new(),
            size: 0,
            taken: Taken::Held(Vec::new()),
        }
    }

    /// Takes a file out for good; one that is gone already is no error. Only for a file that no row names any more.
    pub async fn remove(&self, sha256: &str) -> Result<(), FileError> {
        match self.store.delete(&location(sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The content of a file.
    pub async fn read(&self, sha256: &str) -> Result<FileStream, FileError> {
        let found = self.store.get(&location(sha256)).await?;
        Ok(found.into_stream().map_err(FileError::from).boxed())
    }
}

/// Files that lie in the store under a name instead of their digest: exports and imports, large ones that are kept for
/// days. A name is never used for two files.
impl FileStore {
    /// Begins a file of this name. It is there when it was [`NamedUpload::finish`]ed, and not in part before.
    pub async fn create(&self, name: &str) -> Result<NamedUpload, FileError> {
        let parts = WriteMultipart::new_with_chunk_size(self.store.put_multipart(&Path::from(name)).await?, PART);
        Ok(NamedUpload { parts, digest: Sha256::new(), size: 0 })
    }

    /// A part of a file.
    pub async fn read_part(&self, name: &str, part: Range<u64>) -> Result<FileStream, FileError> {
        let place = Path::from(name);
        if self.folder.is_none() && !part.is_empty() {
            let options = GetOptions { range: Some(part.into()), ..GetOptions::default() };
            return Ok(self.store.get_opts(&place, options).await?.into_stream().map_err(FileError::from).boxed());
        }
        // Asked now, so that a file which is not there is an error before the first byte.
        self.store.head(&place).await?;
        let pieces = futures_util::stream::try_unfold(part, {
            let store = Arc::clone(&self.store);
            move |left: Range<u64>| {
                let (store, place) = (Arc::clone(&store), place.clone());
                async move {
                    let end = left.end.min(left.start + READ);
                    if left.start >= end {
                        return Ok(None);
                    }
                    let piece = store.get_range(&place, left.start..end).await?;
                    let left = left.start + piece.len() as u64..left.end;
                    Ok::<_, FileError>(Some((piece, left)))
                }
            }
        });
        Ok(pieces.boxed())
    }

    /// Takes a file out, and what a process that died had written of it; one that is gone already is no error.
    pub async fn remove_named(&self, name: &str) -> Result<(), FileError> {
        self.remove_begun(name);
        match self.store.delete(&Path::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// In a folder, a file that is being written has its name with `#` and a number behind it.
    fn remove_begun(&self, name: &str) {
        let Some(place) = self.folder.as_ref().map(|folder| folder.join(name)) else { return };
        let (Some(folder), Some(file)) = (place.parent(), place.file_name().and_then(|file| file.to_str())) else {
            return;
        };
        let begun = format!("{file}#");
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(&begun)) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// A file that is being written under a name. Dropped before it is finished, it leaves nothing that is ever seen.
pub struct NamedUpload {
    parts: WriteMultipart,
    digest: Sha256,
    size: u64,
}

impl NamedUpload {
    /// The bytes written so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Writes the next piece; waits where the store is slower.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), FileError> {
        self.digest.update(piece);
        self.size += piece.len() as u64;
        self.parts.wait_for_capacity(1).await?;
        self.parts.write(piece);
        Ok(())
    }

    /// Makes the file be there, durably.
    pub async fn finish(self) -> Result<Stored, FileError> {
        self.parts.finish().await?;
        Ok(Stored { sha256: hex::encode(self.digest.finalize()), size: self.size })
    }

    /// Lets go of it.
    pub async fn discard(self) {
        if let Err(error) = self.parts.abort().await {
            log::warn!("a file that was given up could not be taken out of the store: {error}");
        }
    }
}

/// A file that is being taken in. Dropped before [`Upload::keep`], it leaves nothing that is ever seen.
pub struct Upload {
    store: Arc<dyn ObjectStore>,
    staging: Path,
    digest: Sha256,
    size: u64,
    taken: Taken,
}

enum Taken {
    /// All of a small file.
    Held(Vec<u8>),
    /// A larger one goes to the store under its staging name, since its digest is known only at the end.
    Staged(WriteMultipart),
}

impl Upload {
    /// The bytes taken so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes the next piece.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), FileError> {
        self.digest.update(piece);
        self.size += piece.len() as u64;
        match &mut self.taken {
            Taken::Held(held) if held.len() + piece.len() <= PART => held.extend_from_slice(piece),
            Taken::Held(held) => {
                let mut parts =
                    WriteMultipart::new_with_chunk_size(self.store.put_multipart(&self.staging).await?, PART);
                parts.write(held);
                parts.write(piece);
                self.taken = Taken::Staged(parts);
            }
            Taken::Staged(parts) => {
                parts.wait_for_capacity(1).await?;
                parts.write(piece);
            }
        }
        Ok(())
    }

    /// Keeps the file under its digest, durably; one that lies there already stays as it is.
    pub async fn keep(self) -> Result<Stored, FileError> {
        let sha256 = hex::encode(self.digest.finalize());
        let place = location(&sha256);
        let known = is_there(self.store.as_ref(), &place).await?;
        match self.taken {
            Taken::Held(_) if known => {}
            Taken::Held(held) => {
                self.store.put(&place, held.into()).await?;
            }
            Taken::Staged(parts) if known => parts.abort().await?,
            Taken::Staged(parts) => {
                parts.finish().await?;
                self.store.rename_opts(&self.staging, &place, Default::default()).await?;
            }
        }
        Ok(Stored { sha256, size: self.size })
    }

    /// Lets go of a file that is not to be kept.
    pub async fn discard(self) {
        if let Taken::Staged(parts) = self.taken
            && let Err(error) = parts.abort().await
        {
            log::warn!("an upload that was refused could not be taken out of the store: {error}");
        }
    }
}

async fn is_there(store: &dyn ObjectStore, place: &Path) -> Result<bool, FileError> {
    match store.head(place).await {
        Ok(_) => Ok(true),
        Err(object_store::Error::NotFound { .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Two levels of folders, so that none grows large.
fn location(sha256: &str) -> Path {
    let part = |from: usize| sha256.get(from..from + 2).unwrap_or("00");
    Path::from(format!("{}/{}/{sha256}", part(0), part(2)))
}

fn folder(path: &std::path::Path) -> Result<LocalFileSystem, FileError> {
    let mut making = std::fs::DirBuilder::new();
    making.recursive(true);
    // The files speak of persons: nobody else on this machine is to read them.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making.create(path).map_err(|error| FileError(format!("{}: {error}", path.display())))?;
    Ok(LocalFileSystem::new_with_prefix(path)?.with_fsync(true))
}

fn s3(bucket_and_prefix: &str, config: &S3Config) -> Result<Arc<dyn ObjectStore>, FileError> {
    // The client below takes the process's TLS implementation; the error only says that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (bucket, prefix) = bucket_and_prefix.split_once('/').unwrap_or((bucket_and_prefix, ""));
    // Somebody waits for the answer, so that a store which is down is given up soon.
    let retry = RetryConfig { max_retries: 3, retry_timeout: Duration::from_secs(15), ..RetryConfig::default() };
    let mut builder = AmazonS3Builder::new()
        .with_retry(retry)
        .with_bucket_name(bucket)
        .with_region(config.region.as_deref().unwrap_or("us-east-1"));
    if let Some(endpoint) = &config.endpoint {
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    if let (Some(key), Some(secret)) = (&config.access_key_id, &config.secret_access_key) {
        builder = builder.with_access_key_id(key).with_secret_access_key(secret);
    }
    Ok(Arc::new(PrefixStore::new(builder.build()?, prefix)))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(std::path::PathBuf);

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    fn open(name: &str) -> (FileStore, Folder) {
        let path = std::env::temp_dir().join(format!("nimrs-files-{name}-{}", std::process::id()));
        let config = FileConfig { data_dir: path.clone(), attachments_url: None, s3: S3Config::default() };
        (FileStore::open(&config).unwrap(), Folder(path))
    }

    async fn take(store: &FileStore, staging: u128, bytes: &[u8]) -> Upload {
        let mut upload = store.upload(Uuid::from_u128(staging));
        for piece in bytes.chunks(700_001) {
            upload.write(piece).await.unwrap();
        }
        upload
    }

    async fn content(store: &FileStore, sha256: &str) -> Vec<u8> {
        let pieces: Vec<Bytes> = store.read(sha256).await.unwrap().try_collect().await.unwrap();
        pieces.concat()
    }

    fn files(folder: &std::path::Path) -> usize {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| if path.is_dir() { files(&path) } else { 1 })
            .sum()
    }

    #[tokio::test]
    async fn small_and_large_files_come_back_and_are_kept_once() {
        let (store, folder) = open("round-trip");
        let large: Vec<u8> = (0..13_000_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        for (kept, bytes) in [(1, b"Hello".to_vec()), (2, large)] {
            for again in 0..2 {
                let stored = take(&store, again, &bytes).await.keep().await.unwrap();
                assert_eq!(stored.size, bytes.len() as u64);
                assert_eq!(stored.sha256, hex::encode(Sha256::digest(&bytes)));
                assert!(content(&store, &stored.sha256).await == bytes);
                assert_eq!(files(&folder.0), kept);
            }
        }
    }

    #[tokio::test]
    async fn a_refused_file_leaves_nothing() {
        let (store, folder) = open("refused");
        for bytes in [vec![1; 10], vec![1; 12_000_000]] {
            take(&store, 1, &bytes).await.discard().await;
            assert_eq!(files(&folder.0), 0);
        }
    }

    #[tokio::test]
    async fn what_is_taken_out_is_gone_and_may_be_taken_out_again() {
        let (store, folder) = open("removed");
        let stored = take(&store, 1, b"Hello").await.keep().await.unwrap();
        for _ in 0..2 {
            store.remove(&stored.sha256).await.unwrap();
            assert!(store.read(&stored.sha256).await.is_err());
            assert_eq!(files(&folder.0), 0);
        }
    }

    #[tokio::test]
    async fn a_named_file_is_there_when_it_is_finished_and_is_read_in_parts() {
        let (store, folder) = open("named");
        let bytes: Vec<u8> = (0..13_000_000_u32).map(|n| n.to_le_bytes()[1]).collect();
        let mut upload = store.create("exports/a").await.unwrap();
        for piece in bytes.chunks(700_001) {
            upload.write(piece).await.unwrap();
        }
        assert!(store.read_part("exports/a", 0..1).await.is_err(), "not there in part");
        let stored = upload.finish().await.unwrap();
        assert_eq!((stored.size, stored.sha256), (bytes.len() as u64, hex::encode(Sha256::digest(&bytes))));
        for part in [0..13_000_000, 5..6, 1_048_575..3_000_000, 12_999_999..13_000_000, 7..7] {
            let pieces: Vec<Bytes> =
                store.read_part("exports/a", part.clone()).await.unwrap().try_collect().await.unwrap();
            assert!(pieces.concat() == bytes[part.start as usize..part.end as usize], "{part:?}");
        }
        // What a process that died has left.
        std::fs::write(folder.0.join("attachments/exports/a#1"), "x").unwrap();
        for _ in 0..2 {
            store.remove_named("exports/a").await.unwrap();
            assert_eq!(files(&folder.0), 0);
        }
    }

    #[tokio::test]
    async fn what_is_not_there_is_an_error() {
        let (store, _folder) = open("absent");
        assert!(store.read(&"0".repeat(64)).await.is_err());
    }

    #[test]
    fn an_unknown_kind_of_store_is_refused_with_the_known_ones() {
        let config = FileConfig {
            data_dir: ".".into(),
            attachments_url: Some("gs://bucket".to_owned()),
            s3: S3Config::default(),
        };
        assert!(FileStore::open(&config).err().unwrap().to_string().contains("s3://bucket/prefix"));
    }
}
