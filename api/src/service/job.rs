//! What the service does by itself: claimed by a lease, so that of many processes one does it.

use super::context::Ctx;
use super::error::AppResult;

/// Does all that is due now.
pub async fn run_due(_: &Ctx) -> AppResult<()> {
    Ok(())
}
