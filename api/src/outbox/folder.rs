//! Mails as files in a folder, for where there is no mail server.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::domain::ids::OutboxMessageId;
use crate::domain::outbox::Failure;

/// The folder; made with the first mail.
pub struct Folder(PathBuf);

impl Folder {
    /// The folder of this path.
    pub fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a mail as `<id>.eml`, durably. It is there whole or not at all, and a second time it replaces itself.
    pub async fn write(&self, id: OutboxMessageId, message: &[u8]) -> Result<(), Failure> {
        let (folder, message) = (self.0.clone(), message.to_vec());
        let written = tokio::task::spawn_blocking(move || write(&folder, id, &message)).await;
        written.map_err(io::Error::other).and_then(|written| written).map_err(|error| {
            log::error!("the folder for mails cannot be written: {error}");
            Failure::Folder
        })
    }
}

fn write(folder: &Path, id: OutboxMessageId, message: &[u8]) -> io::Result<()> {
    make_private(folder)?;
    let (unfinished, finished) = (folder.join(format!(".{id}.tmp")), folder.join(format!("{id}.eml")));
    let mut file = private_file(&unfinished)?;
    file.write_all(message)?;
    file.sync_all()?;
    fs::rename(&unfinished, &finished)?;
    // The rename itself is durable once the folder is.
    File::open(folder)?.sync_all()
}

/// A mail speaks of an incident: nobody else on this machine is to read it.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut making = fs::DirBuilder::new();
    making.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making.create(folder)
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0198c0de-0000-7000-8000-000000000001";

    #[tokio::test]
    async fn a_mail_is_there_once_whole_and_for_nobody_else() {
        let path = std::env::temp_dir().join(format!("nimrs-mails-{}", std::process::id()));
        let folder = Folder::at(path.join("mail"));
        for message in [&b"Subject: a\r\n\r\nThe first, which is longer\r\n"[..], b"Subject: a\r\n\r\nSecond\r\n"] {
            folder.write(ID.parse().unwrap(), message).await.unwrap();
            let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            assert_eq!(names, [std::ffi::OsString::from(format!("{ID}.eml"))]);
            assert_eq!(fs::read(folder.path().join(&names[0])).unwrap(), message);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o077;
            assert_eq!(mode(folder.path()) | mode(&folder.path().join(format!("{ID}.eml"))), 0);
        }
        fs::remove_dir_all(&path).unwrap();
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_is_a_failure_to_try_again() {
        let failed = Folder::at("/proc/no/such/folder".into()).write(ID.parse().unwrap(), b"x").await;
        assert_eq!(failed, Err(Failure::Folder));
    }
}
