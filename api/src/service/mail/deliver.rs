//! What a deliverer does with the outbox: claim a mail, and write down what came of sending it.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::Code;
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::domain::ids::{EnrollmentId, JcRequestId, OutboxMessageId};
use crate::domain::outbox::{Envelope, Failure, MailKind, next_attempt};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::{access_request, jc_request};

use super::SEALED_FOR;

/// A mail that this deliverer, and no other, may send until its lease ends.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The mail.
    pub id: OutboxMessageId,
    /// The claim's own id.
    pub owner: Uuid,
    /// What it is about.
    pub kind: MailKind,
    /// The id of the thing it is about.
    pub about: Uuid,
    /// Whom the mail server is told.
    pub envelope: Envelope,
    /// The bytes to send; they end with CRLF.
    pub message: Vec<u8>,
    /// Which attempt this is; the first is 1.
    pub attempt: i32,
    /// Since when it is tried.
    pub since: DateTime<Utc>,
}

/// What came of an attempt, once it is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It left.
    Sent,
    /// It is tried again at this time.
    Again(DateTime<Utc>),
    /// It was given up.
    Failed,
    /// Another deliverer had taken over, and it is for that one to say.
    Lost,
}

/// The mails whose time has come, the longest due first.
pub fn due(tx: &mut Tx<'_>, limit: i64) -> AppResult<Vec<OutboxMessageId>> {
    Ok(db::outbox::due(tx.conn, tx.now, limit)?)
}

/// The mail about this thing that waits.
pub fn about(tx: &mut Tx<'_>, about: Uuid) -> AppResult<Option<OutboxMessageId>> {
    Ok(db::outbox::waiting_about(tx.conn, about)?)
}

/// How many mails wait.
pub fn waiting(tx: &mut Tx<'_>) -> AppResult<i64> {
    Ok(db::outbox::waiting(tx.conn)?)
}

/// Claims a mail; `None` when another was quicker. After the lease others may claim it, for then this deliverer has
/// surely died.
pub fn claim(tx: &mut Tx<'_>, id: OutboxMessageId, lease: TimeDelta) -> AppResult<Option<Claim>> {
    let owner: Uuid = tx.id();
    let Some(row) = db::outbox::claim(tx.conn, id, owner, tx.now, tx.now + lease)? else { return Ok(None) };
    let message = match row.sealed {
        true => tx.sealer.open(SEALED_FOR, &row.message).map_err(AppError::internal)?,
        false => row.message,
    };
    Ok(Some(Claim {
        id,
        owner,
        kind: row.kind.0,
        about: row.subject_id.0,
        envelope: row.envelope.0,
        message,
        attempt: row.attempts,
        since: row.queued_at.0,
    }))
}

/// Writes down that the mail left, or why not, and tells the thing it is about.
pub fn settle(tx: &mut Tx<'_>, claim: &Claim, outcome: Result<(), Failure>) -> AppResult<Settled> {
    // The thing first and the mail second: in this order those who change the thing hold them too.
    match outcome {
        Ok(()) => match claim.kind {
            MailKind::JcRequest => jc_request::note_sent(tx, JcRequestId(claim.about))?,
            MailKind::Enrollment => access_request::note_sent(tx, EnrollmentId(claim.about))?,
            _ => (),
        },
        // Of the others the state of the mail is read from the outbox.
        Err(failure)
            if claim.kind == MailKind::JcRequest
                && next_attempt(failure, claim.attempt, claim.since, tx.now).is_none() =>
        {
            jc_request::note_failed(tx, JcRequestId(claim.about), &failure.words())?;
        }
        Err(_) => (),
    }
    settle_alone(tx, claim, outcome)
}

/// Writes down what came of the mail, without telling the thing it is about.
pub fn settle_alone(tx: &mut Tx<'_>, claim: &Claim, outcome: Result<(), Failure>) -> AppResult<Settled> {
    let (held, settled) = match outcome {
        Ok(()) => (db::outbox::sent(tx.conn, claim.id, tx.now)?, Settled::Sent),
        Err(failure) => {
            let next = next_attempt(failure, claim.attempt, claim.since, tx.now);
            let held = db::outbox::not_sent(tx.conn, claim.id, claim.owner, &failure.words(), next, tx.now)?;
            (held, next.map_or(Settled::Failed, Settled::Again))
        }
    };
    if !held {
        // Undoes what was told above.
        return Err(lost());
    }
    match settled {
        Settled::Sent => note(tx, claim, "mail.sent", None)?,
        Settled::Failed => note(tx, claim, "mail.failed", outcome.err())?,
        Settled::Again(_) | Settled::Lost => (),
    }
    Ok(settled)
}

fn lost() -> AppError {
    AppError::conflict("Another deliverer has taken this mail over.")
}

/// Without addresses: whom it went to stands in the thing it is about.
fn note(tx: &mut Tx<'_>, claim: &Claim, action: &'static str, failure: Option<Failure>) -> AppResult<()> {
    let details = json!({
        "kind": claim.kind.code(),
        "about": claim.about,
        "attempts": claim.attempt,
        "cause": failure.map(Failure::words),
    });
    let event = Event { action, subject: Subject::new("mail", claim.id), reason: None, details: Some(details) };
    audit::write(tx, None, event, "done")
}
