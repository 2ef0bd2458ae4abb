//! Webinars. The row owns the rule that no more people have a place than there are places: it counts them, and is held
//! while one is given or taken.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{RegistrationStatus, WebinarKind, WebinarStatus};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{webinar_registrations, webinars};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, WebinarId, WebinarSeriesId};
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::webinar::Places;

/// A webinar as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webinars, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct WebinarRow {
    pub id: WebinarId,
    pub series_id: Option<WebinarSeriesId>,
    /// The day that the series' rule names for it, before holidays are looked at.
    pub occurrence: Option<NaiveDate>,
    pub kind: Coded<WebinarKind>,
    pub title: String,
    pub description: String,
    pub join_link: Option<String>,
    pub starts_at: At,
    pub ends_at: At,
    pub capacity: i32,
    /// How many have a place.
    pub registered: i32,
    /// How many wait for one.
    pub waiting: i32,
    /// The number that the latest registration drew; they are served in the order of these numbers.
    pub last_ticket: i32,
    pub status: Coded<WebinarStatus>,
    pub cancelled_reason: Option<String>,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    /// Of what is said about it; registrations do not count it up.
    pub version: i32,
}

impl WebinarRow {
    /// How many places there are, are taken and are waited for.
    pub fn places(&self) -> Places {
        Places { capacity: self.capacity, registered: self.registered, waiting: self.waiting }
    }

    /// Takes over changed counts.
    pub fn set_places(&mut self, places: Places) {
        (self.capacity, self.registered, self.waiting) = (places.capacity, places.registered, places.waiting);
    }
}

/// What a list of webinars is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Those that end after this.
    pub ends_after: Option<DateTime<Utc>>,
    /// Those that begin before this.
    pub starts_before: Option<DateTime<Utc>>,
    /// Of this series.
    pub series: Option<WebinarSeriesId>,
    /// Those that take place, or do not.
    pub status: Option<WebinarStatus>,
}

/// The place of a webinar in the list.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct WebinarKey {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// The webinar.
    pub id: WebinarId,
}

/// The webinars in the order in which they begin, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    filter: Filter,
    after: Option<WebinarKey>,
    limit: i64,
) -> Result<Vec<WebinarRow>, DbError> {
    use webinars as w;
    let mut query = w::table.select(WebinarRow::as_select()).order((w::starts_at, w::id)).limit(limit).into_boxed();
    if let Some(end) = filter.ends_after {
        // None takes longer than twelve hours, so that the index over the beginning bounds the walk.
        let begins = end.checked_sub_signed(TimeDelta::hours(12)).unwrap_or(end);
        query = query.filter(w::starts_at.ge(At(begins))).filter(w::ends_at.gt(At(end)));
    }
    if let Some(start) = filter.starts_before {
        query = query.filter(w::starts_at.lt(At(start)));
    }
    if let Some(series) = filter.series {
        query = query.filter(w::series_id.eq(Some(series)));
    }
    if let Some(status) = filter.status {
        query = query.filter(w::status.eq(Coded(status)));
    }
    if let Some(after) = after {
        let start = At(after.starts_at);
        query = query.filter(w::starts_at.ge(start)).filter(w::starts_at.gt(start).or(w::id.gt(after.id)));
    }
    Ok(query.load(conn)?)
}

/// One webinar.
pub fn find(conn: &mut AnyConnection, id: WebinarId) -> Result<Option<WebinarRow>, DbError> {
    Ok(webinars::table.find(id).select(WebinarRow::as_select()).get_result(conn).optional()?)
}

/// One webinar, held against other changes and registrations until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: WebinarId) -> Result<Option<WebinarRow>, DbError> {
    lock_row!(conn, webinars::table.find(id).select(webinars::id));
    find(conn, id)
}

/// The webinars that have not begun in which an account has a place or waits for one, in the order of their ids.
pub fn ahead_of_account(
    conn: &mut AnyConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<WebinarId>, DbError> {
    use webinar_registrations as wr;
    Ok(wr::table
        .inner_join(webinars::table.on(webinars::id.eq(wr::webinar_id)))
        .filter(wr::account_id.eq(account))
        .filter(wr::status.ne(Coded(RegistrationStatus::Cancelled)))
        .filter(webinars::starts_at.gt(At(now)))
        .select(wr::webinar_id)
        .order(wr::webinar_id)
        .load(conn)?)
}

/// The days of a series for which there is a webinar, from `from` on.
pub fn occurrences(
    conn: &mut AnyConnection,
    series: WebinarSeriesId,
    from: NaiveDate,
) -> Result<Vec<NaiveDate>, DbError> {
    let days: Vec<Option<NaiveDate>> = webinars::table
        .filter(webinars::series_id.eq(Some(series)))
        .filter(webinars::occurrence.ge(Some(from)))
        .select(webinars::occurrence)
        .load(conn)?;
    Ok(days.into_iter().flatten().collect())
}

/// Writes a new webinar.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<LearningManage>, row: WebinarRow) -> Result<(), DbError> {
    insert_session(conn, row)
}

/// Writes a session of a series that is held: proved by the permit with which the series was made.
pub fn insert_session(conn: &mut AnyConnection, row: WebinarRow) -> Result<(), DbError> {
    diesel::insert_into(webinars::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed webinar, held by [`lock`], and counts its version up.
pub fn update(conn: &mut AnyConnection, _permit: &Permit<LearningManage>, row: &mut WebinarRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(webinars::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Writes how many places of a webinar, held by [`lock`], are taken and waited for. A place is one's own: proved by the
/// sign-on, not by a permit.
pub fn save_places(conn: &mut AnyConnection, row: &WebinarRow) -> Result<(), DbError> {
    diesel::update(webinars::table.find(row.id))
        .set((
            webinars::registered.eq(row.registered),
            webinars::waiting.eq(row.waiting),
            webinars::last_ticket.eq(row.last_ticket),
        ))
        .execute(conn)?;
    Ok(())
}
