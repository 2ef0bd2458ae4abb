//! Tickets for the stream of events; the table keeps their digests alone.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::event_tickets;
use super::types::At;
use crate::domain::ids::SessionId;

/// A ticket as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = event_tickets, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct EventTicketRow {
    pub hash: Vec<u8>,
    pub session_id: SessionId,
    pub created_at: At,
    pub expires_at: At,
}

/// Writes a new ticket. Those that ran out go, and of its session's the oldest but `most`.
pub fn insert(conn: &mut AnyConnection, row: EventTicketRow, most: i64, now: DateTime<Utc>) -> Result<(), DbError> {
    diesel::delete(event_tickets::table.filter(event_tickets::expires_at.le(At(now)))).execute(conn)?;
    let session = row.session_id;
    diesel::insert_into(event_tickets::table).values(row).execute(conn)?;
    let beyond: Vec<Vec<u8>> = event_tickets::table
        .filter(event_tickets::session_id.eq(session))
        .order((event_tickets::created_at.desc(), event_tickets::hash))
        .offset(most)
        .limit(most)
        .select(event_tickets::hash)
        .load(conn)?;
    for hash in beyond {
        diesel::delete(event_tickets::table.find(hash)).execute(conn)?;
    }
    Ok(())
}

/// The session of a ticket that has not run out.
pub fn session(conn: &mut AnyConnection, hash: Vec<u8>, now: DateTime<Utc>) -> Result<Option<SessionId>, DbError> {
    Ok(event_tickets::table
        .find(hash)
        .filter(event_tickets::expires_at.gt(At(now)))
        .select(event_tickets::session_id)
        .get_result(conn)
        .optional()?)
}
