//! Sealing what the database keeps but must not give away: e-token seeds and signing keys
//! (XChaCha20-Poly1305, 24 random bytes of nonce in front).

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use crate::system::System;

const NONCE: usize = 24;
const KEY: usize = 32;

/// The key that seals; it has no `Debug`.
#[derive(Clone)]
pub struct Sealer(XChaCha20Poly1305);

/// Why a key or a sealed value cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The configured key has the wrong form.
    #[error("NIMRS_SECRET_KEY must be 32 random bytes in base64, as `openssl rand -base64 32` prints them")]
    Form,
    /// The key file cannot be read or written.
    #[error("the key file {0} cannot be used: {1}")]
    File(String, std::io::Error),
    /// The value was sealed with another key, or altered.
    #[error("a sealed value cannot be opened with this NIMRS_SECRET_KEY")]
    Wrong,
}

impl Sealer {
    /// From 32 bytes in base64.
    pub fn from_base64(text: &str) -> Result<Self, SealError> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| SealError::Form)?;
        if bytes.len() != KEY {
            return Err(SealError::Form);
        }
        Ok(Self(XChaCha20Poly1305::new(Key::from_slice(&bytes))))
    }

    /// From `<folder>/secret.key`, which is made, readable by its owner alone, when it is not there.
    pub fn from_folder(folder: &Path, system: &System) -> Result<Self, SealError> {
        let path = folder.join("secret.key");
        let fault = |error| SealError::File(path.display().to_string(), error);
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::from_base64(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                std::fs::create_dir_all(folder).map_err(fault)?;
                let text = STANDARD.encode(system.bytes::<KEY>());
                write_private(&path, &text).map_err(fault)?;
                Self::from_base64(&text)
            }
            Err(error) => Err(fault(error)),
        }
    }

    /// Seals `plain` for a purpose; it can be opened for the same purpose only.
    pub fn seal(&self, system: &System, purpose: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let nonce = system.bytes::<NONCE>();
        let payload = Payload { msg: plain, aad: purpose.as_bytes() };
        let sealed = self.0.encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| SealError::Wrong)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Sealer::seal`] made.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or(SealError::Wrong)?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        self.0.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| SealError::Wrong)
    }
}

/// Writes a file that is for its owner alone, in place of what was there.
#[cfg(unix)]
pub fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Writes a file, in place of what was there.
#[cfg(not(unix))]
pub fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_for_its_purpose_alone() {
        let system = System::real();
        let sealer = Sealer::from_base64(&STANDARD.encode([7; KEY])).unwrap();
        let sealed = sealer.seal(&system, "seed", b"secret").unwrap();
        assert_eq!(sealer.open("seed", &sealed).unwrap(), b"secret");
        assert!(sealer.open("key", &sealed).is_err());
        assert!(sealer.open("seed", &sealed[1..]).is_err());
        assert!(sealer.open("seed", b"short").is_err());
        assert!(Sealer::from_base64(&STANDARD.encode([8; KEY])).unwrap().open("seed", &sealed).is_err());
        assert!(Sealer::from_base64("c2hvcnQ=").is_err());
    }
}
