//! Webinars: everybody reads what is ahead, who is signed on takes a place or waits for one.

mod attendance;
mod calendar;
mod mails;
mod manage;
mod place;
mod read;

pub use attendance::{record_attendance, registrations};
pub use calendar::{Calendar, calendar, feed};
pub use manage::{cancel, create, edit};
pub use place::{give_up, give_up_all, register};
pub use read::{get, list};

pub(super) use manage::{call_off, insert};

use nimrs_contract::vocabulary::RegistrationStatus;
use nimrs_contract::webinar::{MyRegistration, WebinarContent, WebinarView};

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::db;
use crate::db::webinar::WebinarRow;
use crate::db::webinar_registration::RegistrationRow;
use crate::domain::ids::WebinarId;
use crate::domain::permissions::Actor;
use crate::domain::webinar::closed;

use super::audit::{self, Event, Subject};
use super::context::Tx;
use super::error::{AppError, AppResult};

fn missing() -> AppError {
    AppError::not_found("webinar")
}

/// A webinar, held against other changes and registrations.
fn hold(tx: &mut Tx<'_>, id: WebinarId) -> AppResult<WebinarRow> {
    db::webinar::lock(tx.conn, id)?.ok_or_else(missing)
}

fn content(row: &WebinarRow) -> WebinarContent {
    WebinarContent {
        title: row.title.clone(),
        description: row.description.clone(),
        starts_at: row.starts_at.0,
        ends_at: row.ends_at.0,
        capacity: row.capacity,
        join_link: row.join_link.clone(),
    }
}

/// Who looks at a webinar.
#[derive(Debug, Clone, Default)]
struct Reader {
    /// Whether it is somebody who manages webinars.
    manages: bool,
    /// The reader's own registration.
    mine: Option<RegistrationRow>,
    /// Its place in the waiting list.
    position: Option<i64>,
}

impl Reader {
    /// Where to join is told to those who have a place, and to those who manage webinars.
    fn may_join(&self) -> bool {
        self.manages || self.mine.as_ref().is_some_and(|mine| mine.status.0 == RegistrationStatus::Registered)
    }
}

/// The webinar as this reader sees it.
fn view(row: &WebinarRow, reader: &Reader, now: DateTime<Utc>) -> WebinarView {
    let mut content = content(row);
    if !reader.may_join() {
        content.join_link = None;
    }
    WebinarView {
        id: row.id.into(),
        version: row.version,
        series_id: row.series_id.map(Into::into),
        kind: row.kind.0,
        status: row.status.0,
        cancelled_reason: row.cancelled_reason.clone(),
        content,
        registered: row.registered,
        waiting: row.waiting,
        places_left: row.places().free(),
        registration_open: closed(row.status.0, row.starts_at.0, now).is_none(),
        my_registration: reader.mine.as_ref().map(|mine| MyRegistration {
            id: mine.id.into(),
            status: mine.status.0,
            position: reader.position,
        }),
    }
}

/// The webinar as the actor sees it, with the own place.
fn view_for(tx: &mut Tx<'_>, actor: &Actor, row: &WebinarRow) -> AppResult<WebinarView> {
    let reader = read::reader(tx, Some(actor), row)?;
    Ok(view(row, &reader, tx.now))
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &WebinarRow, details: Value) -> AppResult<()> {
    let subject = Subject::new("webinar", row.id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
