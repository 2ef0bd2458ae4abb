//! Tickets: they let a browser's `EventSource`, which sends no header of its own, follow the feed.

use chrono::TimeDelta;
use nimrs_contract::event::EventTicket;

use crate::db;
use crate::db::event_ticket::EventTicketRow;
use crate::db::types::At;
use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::IncidentRead;
use crate::domain::permissions::permit_anywhere;
use crate::service::access::{self, Caller};
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};
use crate::service::secret::random_code;

/// Hours a ticket lasts at most.
const HOURS: i64 = 12;
/// Tickets of a session; a further one takes the place of the oldest.
const MOST: i64 = 10;

/// Gives a ticket for the actor's session.
pub async fn issue(ctx: &Ctx, actor: Actor) -> AppResult<Answer<EventTicket>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        permit_anywhere::<IncidentRead>(&actor)?;
        let session = db::session::lock(tx.conn, actor.session_id)?.ok_or_else(access::invalid_token)?;
        let expires_at = session.expires_at.0.min(tx.now + TimeDelta::hours(HOURS));
        let ticket = random_code::refresh_secret(tx.system);
        let row = EventTicketRow {
            hash: random_code::digest(&ticket),
            session_id: session.id,
            created_at: At(tx.now),
            expires_at: At(expires_at),
        };
        db::event_ticket::insert(tx.conn, row, MOST, tx.now)?;
        let url = format!("/v1/events/stream?ticket={ticket}");
        Ok(Saved::plain(EventTicket { ticket, url, expires_at }))
    })
    .await
}

/// The caller that a ticket stands for, while its session lives.
pub async fn caller(ctx: &Ctx, ticket: &str) -> AppResult<Caller> {
    let (hash, now) = (random_code::digest(ticket), ctx.app.system.now());
    let session = ctx.app.db.read(move |conn| db::event_ticket::session(conn, hash, now)).await;
    let session = session.map_err(AppError::from)?.ok_or_else(access::invalid_token)?;
    access::of_session(&ctx.app, session).await
}
