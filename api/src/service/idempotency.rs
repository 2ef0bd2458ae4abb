//! Doing a request once per `Idempotency-Key`.
//!
//! The answer is stored in the transaction of the change, kept for 24 hours and scoped to the account. Only what was
//! done is kept: a refused request may be corrected and sent again under its key.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::ProblemCode;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::db;
use crate::domain::ids::AccountId;

use super::app::App;
use super::context::{Answer, IdempotencyClaim, Saved, Tx};
use super::error::{AppError, AppResult};

/// Answers are sealed: they may hold persons' data, and codes of which the rest of the database keeps digests alone.
const PURPOSE: &str = "idempotent answer";
/// How long an answer is kept, in hours.
const KEPT_HOURS: i64 = 24;

/// Runs `work`, or gives the answer that was given before.
pub fn once<T, F>(
    app: &App,
    tx: &mut Tx<'_>,
    account: AccountId,
    claim: &IdempotencyClaim,
    work: F,
) -> AppResult<Answer<T>>
where
    F: FnOnce(&mut Tx<'_>) -> AppResult<Saved<T>>,
    T: Serialize + DeserializeOwned,
{
    if !db::idempotency::lock(tx.conn, account, &claim.key)? {
        return Err(running());
    }
    if let Some(stored) = db::idempotency::find(tx.conn, account, &claim.key, tx.now)? {
        if stored.fingerprint != claim.fingerprint {
            return Err(AppError::new(
                ProblemCode::IdempotencyKeyReused,
                "This Idempotency-Key was used for another request within the last 24 hours. Use a new key for a new request.",
            ));
        }
        let json = app.sealer.open(PURPOSE, &stored.answer).map_err(AppError::internal)?;
        let saved = serde_json::from_slice(&json).map_err(AppError::internal)?;
        return Ok(Answer { saved, replayed: true });
    }
    let saved = work(tx)?;
    let json = serde_json::to_vec(&saved).map_err(AppError::internal)?;
    let answer = app.sealer.seal(&app.system, PURPOSE, &json).map_err(AppError::internal)?;
    let until = tx.now + TimeDelta::hours(KEPT_HOURS);
    db::idempotency::store(tx.conn, account, &claim.key, &claim.fingerprint, answer, tx.now, until)?;
    Ok(Answer { saved, replayed: false })
}

/// The same request is still running.
pub fn running() -> AppError {
    AppError {
        retry_after: Some(1),
        ..AppError::new(
            ProblemCode::RequestInProgress,
            "A request with this Idempotency-Key is still running. Wait a second and send the same request again to get its answer.",
        )
    }
}
