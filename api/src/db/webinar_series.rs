//! What makes webinars that recur.

use chrono::NaiveDate;
use diesel::prelude::*;
use nimrs_contract::webinar_series::WebinarSeriesContent;

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::webinar_series;
use super::types::{At, Json};
use crate::domain::ids::WebinarSeriesId;
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::LearningManage;

/// A series as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webinar_series, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct WebinarSeriesRow {
    pub id: WebinarSeriesId,
    pub content: Json<WebinarSeriesContent>,
    /// The day up to which its sessions are made.
    pub made_until: Option<NaiveDate>,
    pub ended_at: Option<At>,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// The series, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    after: Option<WebinarSeriesId>,
    limit: i64,
) -> Result<Vec<WebinarSeriesRow>, DbError> {
    let mut query =
        webinar_series::table.select(WebinarSeriesRow::as_select()).order(webinar_series::id).limit(limit).into_boxed();
    if let Some(after) = after {
        query = query.filter(webinar_series::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// The series that go on and whose sessions are not made up to this day.
pub fn due(conn: &mut AnyConnection, until: NaiveDate) -> Result<Vec<WebinarSeriesId>, DbError> {
    use webinar_series as ws;
    Ok(ws::table
        .filter(ws::ended_at.is_null())
        .filter(ws::made_until.is_null().or(ws::made_until.lt(Some(until))))
        .select(ws::id)
        .order(ws::id)
        .load(conn)?)
}

/// One series.
pub fn find(conn: &mut AnyConnection, id: WebinarSeriesId) -> Result<Option<WebinarSeriesRow>, DbError> {
    Ok(webinar_series::table.find(id).select(WebinarSeriesRow::as_select()).get_result(conn).optional()?)
}

/// One series, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: WebinarSeriesId) -> Result<Option<WebinarSeriesRow>, DbError> {
    lock_row!(conn, webinar_series::table.find(id).select(webinar_series::id));
    find(conn, id)
}

/// Writes a new series.
pub fn insert(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    row: WebinarSeriesRow,
) -> Result<(), DbError> {
    diesel::insert_into(webinar_series::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed series, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    row: &mut WebinarSeriesRow,
) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(webinar_series::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Notes up to which day the sessions of a series are made: proved by the permit with which it was made.
pub fn made_until(conn: &mut AnyConnection, id: WebinarSeriesId, day: NaiveDate) -> Result<(), DbError> {
    diesel::update(webinar_series::table.find(id)).set(webinar_series::made_until.eq(Some(day))).execute(conn)?;
    Ok(())
}
