//! News for the users of the service.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::news;
use super::types::At;
use crate::domain::ids::NewsId;
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::LearningManage;

/// A piece of news as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = news, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct NewsRow {
    pub id: NewsId,
    pub title: String,
    pub body: String,
    pub valid_from: At,
    pub valid_until: Option<At>,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl NewsRow {
    /// Whether it is shown to everybody at this instant.
    pub fn is_current(&self, now: DateTime<Utc>) -> bool {
        self.valid_from.0 <= now && self.valid_until.is_none_or(|until| now < until.0)
    }
}

/// The place of a piece of news in the list.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct NewsKey {
    /// From when on it is shown.
    pub valid_from: DateTime<Utc>,
    /// The piece.
    pub id: NewsId,
}

/// The news, the newest first, after `after`; with `current_at` those that are shown then.
pub fn list(
    conn: &mut AnyConnection,
    current_at: Option<DateTime<Utc>>,
    after: Option<NewsKey>,
    limit: i64,
) -> Result<Vec<NewsRow>, DbError> {
    let mut query = news::table
        .select(NewsRow::as_select())
        .order((news::valid_from.desc(), news::id.desc()))
        .limit(limit)
        .into_boxed();
    if let Some(now) = current_at {
        let open = news::valid_until.is_null().or(news::valid_until.gt(Some(At(now))));
        query = query.filter(news::valid_from.le(At(now))).filter(open);
    }
    if let Some(after) = after {
        let from = At(after.valid_from);
        // The first condition alone bounds the walk along the index.
        query = query.filter(news::valid_from.le(from)).filter(news::valid_from.lt(from).or(news::id.lt(after.id)));
    }
    Ok(query.load(conn)?)
}

/// One piece of news.
pub fn find(conn: &mut AnyConnection, id: NewsId) -> Result<Option<NewsRow>, DbError> {
    Ok(news::table.find(id).select(NewsRow::as_select()).get_result(conn).optional()?)
}

/// One piece of news, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: NewsId) -> Result<Option<NewsRow>, DbError> {
    lock_row!(conn, news::table.find(id).select(news::id));
    find(conn, id)
}

/// Writes a new piece of news.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<LearningManage>, row: NewsRow) -> Result<(), DbError> {
    diesel::insert_into(news::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed piece of news, held by [`lock`], and counts its version up.
pub fn update(conn: &mut AnyConnection, _permit: &Permit<LearningManage>, row: &mut NewsRow) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(news::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Takes a piece of news out.
pub fn remove(conn: &mut AnyConnection, _permit: &Permit<LearningManage>, id: NewsId) -> Result<(), DbError> {
    diesel::delete(news::table.find(id)).execute(conn)?;
    Ok(())
}
