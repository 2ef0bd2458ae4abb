//! The e-token: a TOTP (RFC 6238; SHA-1, 6 digits, 30 seconds, one step of drift either way).

use chrono::{DateTime, Utc};
use totp_rs::{Algorithm, TOTP};

use crate::service::app::App;
use crate::service::error::{AppError, AppResult};
use crate::system::System;

/// Length of a seed in bytes (RFC 4226 section 4 asks for 160 bits).
const SEED: usize = 20;
/// Seconds of a step.
const STEP: i64 = 30;
const ISSUER: &str = "NIMRS";
const PURPOSE: &str = "e-token seed";
/// Stands in for the seed of an unknown account, so that the same work is done.
const DUMMY_SEED: [u8; SEED] = *b"not a seed of anyone";

/// A seed for a new e-token.
pub fn new_seed(system: &System) -> Vec<u8> {
    system.bytes::<SEED>().to_vec()
}

/// A seed as the database keeps it.
pub fn seal(app: &App, seed: &[u8]) -> AppResult<Vec<u8>> {
    app.sealer.seal(&app.system, PURPOSE, seed).map_err(AppError::internal)
}

/// The step whose code this is, if it is that of the present step or of one beside it. Without a seed the same work
/// is done and the answer is none.
pub fn step_of(app: &App, sealed: Option<&[u8]>, code: &str, now: DateTime<Utc>) -> AppResult<Option<i64>> {
    let seed = match sealed {
        Some(sealed) => app.sealer.open(PURPOSE, sealed).map_err(AppError::internal)?,
        None => DUMMY_SEED.to_vec(),
    };
    let step = matching_step(&seed, code, now)?;
    Ok(step.filter(|_| sealed.is_some()))
}

fn matching_step(seed: &[u8], code: &str, now: DateTime<Utc>) -> AppResult<Option<i64>> {
    let totp = totp(seed, "")?;
    let present = now.timestamp().div_euclid(STEP);
    let mut found = None;
    for step in [present - 1, present, present + 1] {
        let time = u64::try_from(step * STEP).map_err(AppError::internal)?;
        // Every step is computed and compared, so that the time says nothing.
        if same(totp.generate(time).as_bytes(), code.as_bytes()) {
            found = Some(step);
        }
    }
    Ok(found)
}

/// Compares without stopping at the first difference.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

/// The address by which an authenticator app takes the seed.
pub fn otpauth_uri(seed: &[u8], user_id: &str) -> AppResult<String> {
    Ok(totp(seed, &user_id.replace(':', " "))?.get_url())
}

/// The code of a seed at an instant; for the demo and the command line.
pub fn code(seed: &[u8], now: DateTime<Utc>) -> AppResult<String> {
    let time = u64::try_from(now.timestamp()).map_err(AppError::internal)?;
    Ok(totp(seed, "")?.generate(time))
}

fn totp(seed: &[u8], user_id: &str) -> AppResult<TOTP> {
    TOTP::new(Algorithm::SHA1, 6, 1, 30, seed.to_vec(), Some(ISSUER.to_owned()), user_id.to_owned())
        .map_err(AppError::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_rfc_6238_appendix_b() {
        let seed = b"12345678901234567890";
        for (second, expected) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            let now = DateTime::from_timestamp(second, 0).unwrap();
            assert_eq!(code(seed, now).unwrap(), expected);
            assert_eq!(matching_step(seed, expected, now).unwrap(), Some(second / STEP));
        }
    }

    #[test]
    fn one_step_of_drift_and_no_more() {
        let seed = b"12345678901234567890";
        let now = DateTime::from_timestamp(1_111_111_109, 0).unwrap();
        for (drift, taken) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let code = code(seed, now + chrono::TimeDelta::seconds(drift)).unwrap();
            assert_eq!(matching_step(seed, &code, now).unwrap().is_some(), taken, "{drift}");
        }
    }
}
