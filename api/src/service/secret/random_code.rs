//! Codes that nobody can guess: enrolment codes and refresh tokens. The database keeps their digests alone.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::system::System;

/// A refresh token's secret half: 256 bits.
pub fn refresh_secret(system: &System) -> String {
    URL_SAFE_NO_PAD.encode(system.bytes::<32>())
}

/// An enrolment code: 130 bits in groups that can be read out over a telephone.
pub fn enrollment_code(system: &System) -> String {
    let text = data_encoding::BASE32.encode(&system.bytes::<20>());
    let groups: Vec<&str> = (0..26).step_by(5).filter_map(|at| text.get(at..(at + 5).min(26))).collect();
    groups.join("-")
}

/// What the database keeps of a code.
pub fn digest(code: &str) -> Vec<u8> {
    Sha256::digest(code.as_bytes()).to_vec()
}

/// What the database keeps of an enrolment code, however its groups and capitals were typed.
pub fn enrollment_digest(code: &str) -> Vec<u8> {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
    digest(&plain)
}

/// Whether two digests are the same; the time does not tell where they differ.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enrollment_code_may_be_typed_loosely() {
        let code = enrollment_code(&System::real());
        assert_eq!(code.len(), 31);
        assert_eq!(enrollment_digest(&code), enrollment_digest(&code.to_lowercase().replace('-', " ")));
        assert_ne!(enrollment_digest(&code), enrollment_digest(&code[1..]));
    }
}
