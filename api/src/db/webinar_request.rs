//! Requests for a webinar of one's own.

use diesel::prelude::*;
use nimrs_contract::vocabulary::WebinarRequestStatus;
use nimrs_contract::webinar_request::WebinarRequestContent;

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::webinar_requests;
use super::types::{At, Coded, Json};
use crate::domain::ids::{AccountId, FacilityId, WebinarId, WebinarRequestId};
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::LearningManage;

/// A request as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webinar_requests, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct WebinarRequestRow {
    pub id: WebinarRequestId,
    pub facility_id: Option<FacilityId>,
    pub content: Json<WebinarRequestContent>,
    pub status: Coded<WebinarRequestStatus>,
    pub webinar_id: Option<WebinarId>,
    pub answer: Option<String>,
    pub answered_by_user_id: Option<String>,
    pub answered_at: Option<At>,
    pub requested_by: AccountId,
    pub requested_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// What a list of requests is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Of this account; of everybody without it.
    pub requested_by: Option<AccountId>,
    /// With this status.
    pub status: Option<WebinarRequestStatus>,
}

/// The requests, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    filter: Filter,
    after: Option<WebinarRequestId>,
    limit: i64,
) -> Result<Vec<WebinarRequestRow>, DbError> {
    use webinar_requests as wr;
    let mut query = wr::table.select(WebinarRequestRow::as_select()).order(wr::id).limit(limit).into_boxed();
    if let Some(account) = filter.requested_by {
        query = query.filter(wr::requested_by.eq(account));
    }
    if let Some(status) = filter.status {
        query = query.filter(wr::status.eq(Coded(status)));
    }
    if let Some(after) = after {
        query = query.filter(wr::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// One request.
pub fn find(conn: &mut AnyConnection, id: WebinarRequestId) -> Result<Option<WebinarRequestRow>, DbError> {
    Ok(webinar_requests::table.find(id).select(WebinarRequestRow::as_select()).get_result(conn).optional()?)
}

/// One request, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: WebinarRequestId) -> Result<Option<WebinarRequestRow>, DbError> {
    lock_row!(conn, webinar_requests::table.find(id).select(webinar_requests::id));
    find(conn, id)
}

/// Writes a new request: anybody who is signed on may ask, so that the sign-on is the proof.
pub fn insert(conn: &mut AnyConnection, row: WebinarRequestRow) -> Result<(), DbError> {
    diesel::insert_into(webinar_requests::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes an answered request, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    row: &mut WebinarRequestRow,
) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(webinar_requests::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}
