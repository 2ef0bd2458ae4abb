//! PINs, stored as argon2id (RFC 9106) with 19 MiB, two passes and one lane.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::service::app::App;
use crate::service::error::{AppError, AppResult};

/// The hash of a PIN that nobody has, checked for an unknown user so that it takes as long as for a known one.
const DUMMY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm90LWEtcmVhbC1zYWx0IQ$T1Hd5C7K6u6Ge2rJpCqJ0uGxVJxkQd0n6lqS5yWkZzE";

/// Hashes a PIN with a salt of its own.
pub async fn hash(app: &App, pin: String) -> AppResult<String> {
    let salt = app.system.bytes::<16>();
    on_hashing_thread(app, move || {
        Argon2::default()
            .hash_password_with_salt(pin.as_bytes(), &salt)
            .map(|hash: PasswordHash| hash.to_string())
            .map_err(AppError::internal)
    })
    .await?
}

/// Whether `pin` is the one of `stored`; without one the same work is done and the answer is no.
pub async fn check(app: &App, pin: String, stored: Option<String>) -> AppResult<bool> {
    on_hashing_thread(app, move || {
        let known = stored.is_some();
        let text = stored.unwrap_or_else(|| DUMMY.to_owned());
        let Ok(parsed) = PasswordHash::new(&text) else { return false };
        Argon2::default().verify_password(pin.as_bytes(), &parsed).is_ok() && known
    })
    .await
}

/// Few at a time: each takes 19 MiB and a whole core.
async fn on_hashing_thread<T: Send + 'static>(app: &App, work: impl FnOnce() -> T + Send + 'static) -> AppResult<T> {
    let _turn = app.hashing.acquire().await.map_err(AppError::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(AppError::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dummy_costs_as_much_as_a_real_hash() {
        let dummy = PasswordHash::new(DUMMY).unwrap();
        let real: PasswordHash = Argon2::default().hash_password_with_salt(b"482915", &[1; 16]).unwrap();
        assert_eq!(dummy.params, real.params);
        assert_eq!(dummy.algorithm, real.algorithm);
        assert!(dummy.hash.is_some());
    }
}
