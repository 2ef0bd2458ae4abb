//! Mail: composed and put into the outbox in the transaction of the change that it is about.
//!
//! The message is composed once, with its date and its id, and kept; every attempt sends the same bytes. So a mail
//! that arrives twice, because the mail server's confirmation was lost, can be told by its Message-ID.

mod compose;
pub mod deliver;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db;
use crate::db::outbox::{OutboxRow, StateRow};
use crate::db::types::{At, Coded, Json, RowId};
use crate::domain::ids::OutboxMessageId;
use crate::domain::outbox::OutboxStatus;

use super::context::Tx;
use super::error::{AppError, AppResult};

pub use crate::domain::outbox::MailKind;

/// What secret mails are sealed for.
const SEALED_FOR: &str = "mail";

/// A mail to send. Addresses and the subject are checked again when it is composed; nothing of it can become a header
/// of its own.
#[derive(Debug, Clone)]
pub struct Mail {
    /// What it is about.
    pub kind: MailKind,
    /// The id of the thing it is about.
    pub about: Uuid,
    /// Addresses.
    pub to: Vec<String>,
    /// Addresses in copy.
    pub cc: Vec<String>,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text; lines end with a line feed.
    pub body: String,
}

/// A mail in the outbox, as far as people care.
#[derive(Debug, Clone)]
pub struct MailState {
    /// The message's id, with its angle brackets.
    pub message_id: String,
    /// How often it was tried since it was queued or retried; an attempt under way counts.
    pub attempts: i32,
    /// When it is tried again, while it waits.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When the mail server took it.
    pub sent_at: Option<DateTime<Utc>>,
}

impl From<StateRow> for MailState {
    fn from(row: StateRow) -> Self {
        Self {
            message_id: row.message_id,
            attempts: row.attempts,
            next_attempt_at: (row.status.0 == OutboxStatus::Queued).then_some(row.next_attempt_at.0),
            last_error: row.last_error,
            sent_at: row.sent_at.map(|at| at.0),
        }
    }
}

/// Puts a mail into the outbox. It leaves once the transaction is committed. An address that is not a plain one, or a
/// subject with anything but printable ASCII, is refused with its place.
pub fn queue(tx: &mut Tx<'_>, mail: Mail) -> AppResult<OutboxMessageId> {
    let id: OutboxMessageId = tx.id();
    let composed = compose::compose(&mail, &tx.mail.from, id, tx.now)?;
    let sealed = mail.kind.is_secret();
    let message = if sealed { seal(tx, &composed.message)? } else { composed.message };
    let row = OutboxRow {
        id,
        kind: Coded(mail.kind),
        subject_id: RowId(mail.about),
        message_id: composed.message_id,
        envelope: Json(composed.envelope),
        message,
        sealed,
        status: Coded(OutboxStatus::Queued),
        attempts: 0,
        queued_at: At(tx.now),
        next_attempt_at: At(tx.now),
        lease_owner: None,
        lease_until: None,
        last_error: None,
        sent_at: None,
        updated_at: At(tx.now),
    };
    db::outbox::insert(tx.conn, row)?;
    Ok(id)
}

fn seal(tx: &Tx<'_>, message: &[u8]) -> AppResult<Vec<u8>> {
    tx.sealer.seal(tx.system, SEALED_FOR, message).map_err(AppError::internal)
}

/// Where the mails about these things stand, in one query; of several about one thing the latest comes last.
pub fn about(tx: &mut Tx<'_>, about: &[Uuid]) -> AppResult<Vec<(Uuid, MailState)>> {
    if about.is_empty() {
        return Ok(Vec::new());
    }
    let rows = db::outbox::about(tx.conn, about)?;
    Ok(rows.into_iter().map(|row| (row.subject_id.0, MailState::from(row))).collect())
}

/// The message about a thing as it is sent, byte for byte.
pub fn message(tx: &mut Tx<'_>, about: Uuid) -> AppResult<Option<Vec<u8>>> {
    Ok(db::outbox::message(tx.conn, about)?)
}

/// Keeps a mail that has not left from leaving. One that is being sent at this moment still leaves.
pub fn stop(tx: &mut Tx<'_>, about: Uuid) -> AppResult<()> {
    Ok(db::outbox::stop(tx.conn, about, tx.now)?)
}

/// Tries a mail that was given up again, with the same message and the same id. Refused (409) when none was given up.
pub fn retry(tx: &mut Tx<'_>, about: Uuid) -> AppResult<()> {
    if db::outbox::retry(tx.conn, about, tx.now)? {
        return Ok(());
    }
    Err(AppError::conflict("Its mail was not given up, so there is nothing to try again."))
}
