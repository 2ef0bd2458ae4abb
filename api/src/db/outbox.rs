//! Mails that wait to leave, and those that left.
//!
//! Several processes may deliver from one outbox. A mail is claimed by comparing and swapping: the update names the
//! number of attempts that was read, and every claim counts it up, so that of two claims one finds no row. A claim
//! holds for a lease; after it the mail is anybody's again.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::outbox_messages::{self, dsl};
use super::types::{At, Coded, Json, RowId};
use crate::domain::ids::OutboxMessageId;
use crate::domain::outbox::{Envelope, MailKind, OutboxStatus};

/// A mail as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = outbox_messages, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct OutboxRow {
    pub id: OutboxMessageId,
    pub kind: Coded<MailKind>,
    /// The thing it is about.
    pub subject_id: RowId,
    /// With its angle brackets.
    pub message_id: String,
    pub envelope: Json<Envelope>,
    /// The bytes that every attempt sends; empty once a sealed one left.
    pub message: Vec<u8>,
    /// Whether the message is sealed.
    pub sealed: bool,
    pub status: Coded<OutboxStatus>,
    /// Since it was queued or retried.
    pub attempts: i32,
    /// When it was queued, or retried.
    pub queued_at: At,
    pub next_attempt_at: At,
    /// The claim under which it is being sent.
    pub lease_owner: Option<RowId>,
    pub lease_until: Option<At>,
    pub last_error: Option<String>,
    pub sent_at: Option<At>,
    pub updated_at: At,
}

/// How the sending of a mail goes, without its bytes.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = outbox_messages, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct StateRow {
    pub subject_id: RowId,
    pub message_id: String,
    pub status: Coded<OutboxStatus>,
    pub attempts: i32,
    pub next_attempt_at: At,
    pub last_error: Option<String>,
    pub sent_at: Option<At>,
}

/// Writes a new mail.
pub fn insert(conn: &mut AnyConnection, row: OutboxRow) -> Result<(), DbError> {
    diesel::insert_into(outbox_messages::table).values(row).execute(conn)?;
    Ok(())
}

/// Where the mails about these things stand, oldest first.
pub fn about(conn: &mut AnyConnection, subjects: &[Uuid]) -> Result<Vec<StateRow>, DbError> {
    let subjects: Vec<RowId> = subjects.iter().copied().map(RowId).collect();
    Ok(dsl::outbox_messages
        .filter(dsl::subject_id.eq_any(subjects))
        .select(StateRow::as_select())
        .order(dsl::id)
        .load(conn)?)
}

/// The bytes of the latest mail about a thing, unless they are a secret.
pub fn message(conn: &mut AnyConnection, subject: Uuid) -> Result<Option<Vec<u8>>, DbError> {
    Ok(dsl::outbox_messages
        .filter(dsl::subject_id.eq(RowId(subject)))
        .filter(dsl::sealed.eq(false))
        .select(dsl::message)
        .order(dsl::id.desc())
        .first(conn)
        .optional()?)
}

/// The mails whose time has come and that nobody is sending, the longest due first.
pub fn due(conn: &mut AnyConnection, now: DateTime<Utc>, limit: i64) -> Result<Vec<OutboxMessageId>, DbError> {
    Ok(dsl::outbox_messages
        .filter(dsl::status.eq(Coded(OutboxStatus::Queued)))
        .filter(dsl::next_attempt_at.le(At(now)))
        .filter(dsl::lease_until.is_null().or(dsl::lease_until.le(At(now))))
        .select(dsl::id)
        .order((dsl::next_attempt_at, dsl::id))
        .limit(limit)
        .load(conn)?)
}

/// The mail about a thing that waits.
pub fn waiting_about(conn: &mut AnyConnection, subject: Uuid) -> Result<Option<OutboxMessageId>, DbError> {
    Ok(dsl::outbox_messages
        .filter(dsl::subject_id.eq(RowId(subject)))
        .filter(dsl::status.eq(Coded(OutboxStatus::Queued)))
        .select(dsl::id)
        .get_result(conn)
        .optional()?)
}

/// How many mails wait.
pub fn waiting(conn: &mut AnyConnection) -> Result<i64, DbError> {
    Ok(dsl::outbox_messages.filter(dsl::status.eq(Coded(OutboxStatus::Queued))).count().get_result(conn)?)
}

/// Claims a mail until the end of a lease; `None` when it is not due any more, or another was quicker.
pub fn claim(
    conn: &mut AnyConnection,
    id: OutboxMessageId,
    owner: Uuid,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<OutboxRow>, DbError> {
    let found: Option<OutboxRow> =
        dsl::outbox_messages.find(id).select(OutboxRow::as_select()).get_result(conn).optional()?;
    let Some(mut row) = found.filter(|row| is_free(row, now)) else {
        return Ok(None);
    };
    let swapped = diesel::update(
        dsl::outbox_messages
            .filter(dsl::id.eq(id))
            .filter(dsl::status.eq(Coded(OutboxStatus::Queued)))
            .filter(dsl::attempts.eq(row.attempts)),
    )
    .set((
        dsl::attempts.eq(row.attempts + 1),
        dsl::lease_owner.eq(Some(RowId(owner))),
        dsl::lease_until.eq(Some(At(until))),
        dsl::updated_at.eq(At(now)),
    ))
    .execute(conn)?;
    row.attempts += 1;
    Ok((swapped == 1).then_some(row))
}

fn is_free(row: &OutboxRow, now: DateTime<Utc>) -> bool {
    row.status.0 == OutboxStatus::Queued
        && row.next_attempt_at.0 <= now
        && row.lease_until.is_none_or(|until| until.0 <= now)
}

/// The mail server took it. That is so whoever holds the claim by now; `false` when it was known already.
pub fn sent(conn: &mut AnyConnection, id: OutboxMessageId, now: DateTime<Utc>) -> Result<bool, DbError> {
    let changed =
        diesel::update(dsl::outbox_messages.filter(dsl::id.eq(id)).filter(dsl::status.ne(Coded(OutboxStatus::Sent))))
            .set((
                dsl::status.eq(Coded(OutboxStatus::Sent)),
                dsl::sent_at.eq(Some(At(now))),
                dsl::lease_owner.eq(None::<RowId>),
                dsl::lease_until.eq(None::<At>),
                dsl::last_error.eq(None::<String>),
                dsl::updated_at.eq(At(now)),
            ))
            .execute(conn)?;
    diesel::update(dsl::outbox_messages.filter(dsl::id.eq(id)).filter(dsl::sealed.eq(true)))
        .set(dsl::message.eq(Vec::<u8>::new()))
        .execute(conn)?;
    Ok(changed == 1)
}

/// An attempt failed: the claim ends, and the mail is tried again at `next`, or given up where there is none. A mail
/// that was stopped meanwhile stays stopped. `false` when the claim had been lost.
pub fn not_sent(
    conn: &mut AnyConnection,
    id: OutboxMessageId,
    owner: Uuid,
    cause: &str,
    next: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let mine = dsl::outbox_messages.filter(dsl::id.eq(id)).filter(dsl::lease_owner.eq(Some(RowId(owner))));
    let ended = diesel::update(mine)
        .set((
            dsl::next_attempt_at.eq(At(next.unwrap_or(now))),
            dsl::lease_owner.eq(None::<RowId>),
            dsl::lease_until.eq(None::<At>),
            dsl::last_error.eq(Some(cause)),
            dsl::updated_at.eq(At(now)),
        ))
        .execute(conn)?;
    if ended == 1 && next.is_none() {
        let queued = dsl::outbox_messages.filter(dsl::id.eq(id)).filter(dsl::status.eq(Coded(OutboxStatus::Queued)));
        diesel::update(queued).set(dsl::status.eq(Coded(OutboxStatus::Failed))).execute(conn)?;
    }
    Ok(ended == 1)
}

/// What is written to a mail that goes out no more.
#[derive(AsChangeset)]
#[diesel(table_name = outbox_messages)]
struct StoppedMail {
    status: Coded<OutboxStatus>,
    updated_at: At,
}

impl StoppedMail {
    fn at(now: DateTime<Utc>) -> Self {
        Self { status: Coded(OutboxStatus::Stopped), updated_at: At(now) }
    }
}

/// What is written to a mail that was given up and is tried again from the beginning.
#[derive(AsChangeset)]
#[diesel(table_name = outbox_messages, treat_none_as_null = true)]
struct RequeuedMail {
    status: Coded<OutboxStatus>,
    attempts: i32,
    queued_at: At,
    next_attempt_at: At,
    last_error: Option<String>,
    updated_at: At,
}

impl RequeuedMail {
    fn at(now: DateTime<Utc>) -> Self {
        let now = At(now);
        Self {
            status: Coded(OutboxStatus::Queued),
            attempts: 0,
            queued_at: now,
            next_attempt_at: now,
            last_error: None,
            updated_at: now,
        }
    }
}

const OPEN: [Coded<OutboxStatus>; 2] = [Coded(OutboxStatus::Queued), Coded(OutboxStatus::Failed)];

/// Keeps the mails about a thing from leaving, as far as they have not left.
pub fn stop(conn: &mut AnyConnection, subject: Uuid, now: DateTime<Utc>) -> Result<(), DbError> {
    let open = dsl::outbox_messages.filter(dsl::subject_id.eq(RowId(subject))).filter(dsl::status.eq_any(OPEN));
    diesel::update(open).set(StoppedMail::at(now)).execute(conn)?;
    Ok(())
}

/// Keeps these mails from leaving, as far as they have not left.
pub fn stop_these(conn: &mut AnyConnection, ids: &[OutboxMessageId], now: DateTime<Utc>) -> Result<(), DbError> {
    let open = dsl::outbox_messages.filter(dsl::id.eq_any(ids.to_vec())).filter(dsl::status.eq_any(OPEN));
    diesel::update(open).set(StoppedMail::at(now)).execute(conn)?;
    Ok(())
}

/// Puts the mails about a thing that were given up back into the queue; `false` when there are none.
pub fn retry(conn: &mut AnyConnection, subject: Uuid, now: DateTime<Utc>) -> Result<bool, DbError> {
    let given_up = dsl::outbox_messages
        .filter(dsl::subject_id.eq(RowId(subject)))
        .filter(dsl::status.eq(Coded(OutboxStatus::Failed)));
    Ok(diesel::update(given_up).set(RequeuedMail::at(now)).execute(conn)? > 0)
}

/// Puts those of these mails that were given up back into the queue.
pub fn retry_these(conn: &mut AnyConnection, ids: &[OutboxMessageId], now: DateTime<Utc>) -> Result<(), DbError> {
    let given_up =
        dsl::outbox_messages.filter(dsl::id.eq_any(ids.to_vec())).filter(dsl::status.eq(Coded(OutboxStatus::Failed)));
    diesel::update(given_up).set(RequeuedMail::at(now)).execute(conn)?;
    Ok(())
}

/// A mail that has not left.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = outbox_messages, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct UnsentRow {
    pub id: OutboxMessageId,
    pub subject_id: RowId,
    pub status: Coded<OutboxStatus>,
    /// When it was last queued, tried or given up.
    pub updated_at: At,
}

/// The mails of a kind that wait or were given up, in the order of their ids, after `after`.
pub fn unsent(
    conn: &mut AnyConnection,
    kind: MailKind,
    after: Option<OutboxMessageId>,
    limit: i64,
) -> Result<Vec<UnsentRow>, DbError> {
    let mut query = dsl::outbox_messages
        .into_boxed::<MultiBackend>()
        .filter(dsl::status.eq_any([Coded(OutboxStatus::Queued), Coded(OutboxStatus::Failed)]))
        .filter(dsl::kind.eq(Coded(kind)));
    if let Some(after) = after {
        query = query.filter(dsl::id.gt(after));
    }
    Ok(query.select(UnsentRow::as_select()).order(dsl::id).limit(limit).load(conn)?)
}
