//! The store of attached files: a local folder or an S3-compatible store, addressed by content.
//!
//! A file lies under its SHA-256 (`ab/cd/abcd...`), so that the same file is kept once and never changes. It is stored
//! before the transaction that records it: a file without a row does no harm, a row without its file would. For the
//! same reason a file is taken out only after the rows that named it are gone for good (`service/retention.rs`).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt, RetryConfig, WriteMultipart};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::config::{FileConfig, S3Config};

/// A larger file goes to the store in parts of this size (the least that S3 takes) instead of being held in memory.
const PART: usize = 5 * 1024 * 1024;

/// What went wrong at the store; its text is for the log.
#[derive(Debug, thiserror::Error)]
#[error("the file store failed: {0}")]
pub struct FileError(String);

impl From<object_store::Error> for FileError {
    fn from(error: object_store::Error) -> Self {
        Self(error.to_string())
    }
}

/// The store; cheap to clone.
#[derive(Clone)]
pub struct FileStore {
    store: Arc<dyn ObjectStore>,
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
        let store: Arc<dyn ObjectStore> = match config.attachments_url.as_deref() {
            None => Arc::new(folder(&default)?),
            Some(url) => match (url.strip_prefix("file://"), url.strip_prefix("s3://")) {
                (Some(path), _) => Arc::new(folder(path.as_ref())?),
                (_, Some(bucket)) => s3(bucket, &config.s3)?,
                _ => {
                    return Err(FileError(format!(
                        "NIMRS_ATTACHMENTS_URL must be file:///folder or s3://bucket/prefix, not {url:?}"
                    )));
                }
            },
        };
        Ok(Self { store })
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
