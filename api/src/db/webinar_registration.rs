//! The places in webinars, and the waiting lists.
//!
//! Whoever changes one holds the webinar's row. A place is one's own, proved by the sign-on; that others come up is a
//! consequence of a change that was permitted. So nothing here takes a permit.

use diesel::prelude::*;
use nimrs_contract::vocabulary::RegistrationStatus;

use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::{accounts, webinar_registrations};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, WebinarId, WebinarRegistrationId};

/// A registration as it stands in the table: one for each webinar and account, which can be taken up again.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = webinar_registrations, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[diesel(primary_key(webinar_id, id))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct RegistrationRow {
    pub webinar_id: WebinarId,
    pub id: WebinarRegistrationId,
    pub account_id: AccountId,
    pub status: Coded<RegistrationStatus>,
    /// Who has the smaller number comes up first.
    pub ticket: i32,
    pub queued_at: At,
    pub registered_at: Option<At>,
    pub cancelled_at: Option<At>,
    pub attended_at: Option<At>,
    pub updated_at: At,
}

/// A registration with the user ID, the name and the mail address of its account.
pub type WithAccount = (RegistrationRow, String, String, Option<String>);

/// A registration, what it is worth, and where mails reach the person.
pub type Address = (WebinarRegistrationId, Coded<RegistrationStatus>, Option<String>);

/// The registration of an account.
pub fn find(
    conn: &mut AnyConnection,
    webinar: WebinarId,
    account: AccountId,
) -> Result<Option<RegistrationRow>, DbError> {
    use webinar_registrations as wr;
    Ok(wr::table
        .filter(wr::webinar_id.eq(webinar))
        .filter(wr::account_id.eq(account))
        .select(RegistrationRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The registrations of an account in these webinars.
pub fn of_account(
    conn: &mut AnyConnection,
    account: AccountId,
    webinars: &[WebinarId],
) -> Result<Vec<RegistrationRow>, DbError> {
    use webinar_registrations as wr;
    if webinars.is_empty() {
        return Ok(Vec::new());
    }
    Ok(wr::table
        .filter(wr::account_id.eq(account))
        .filter(wr::webinar_id.eq_any(webinars.to_vec()))
        .select(RegistrationRow::as_select())
        .load(conn)?)
}

/// How many wait with a number up to this one.
pub fn waiting_up_to(conn: &mut AnyConnection, webinar: WebinarId, ticket: i32) -> Result<i64, DbError> {
    use webinar_registrations as wr;
    Ok(wr::table
        .filter(wr::webinar_id.eq(webinar))
        .filter(wr::status.eq(Coded(RegistrationStatus::Waiting)))
        .filter(wr::ticket.le(ticket))
        .count()
        .get_result(conn)?)
}

/// The first of those who wait.
pub fn first_waiting(
    conn: &mut AnyConnection,
    webinar: WebinarId,
    count: i32,
) -> Result<Vec<RegistrationRow>, DbError> {
    use webinar_registrations as wr;
    Ok(wr::table
        .filter(wr::webinar_id.eq(webinar))
        .filter(wr::status.eq(Coded(RegistrationStatus::Waiting)))
        .select(RegistrationRow::as_select())
        .order(wr::ticket)
        .limit(count.into())
        .load(conn)?)
}

/// The registrations of a webinar with their accounts, in the order of their ids, after `after`; of one status where
/// it is given.
pub fn list(
    conn: &mut AnyConnection,
    webinar: WebinarId,
    status: Option<RegistrationStatus>,
    after: Option<WebinarRegistrationId>,
    limit: i64,
) -> Result<Vec<WithAccount>, DbError> {
    use webinar_registrations as wr;
    let mut query = wr::table
        .inner_join(accounts::table.on(accounts::id.eq(wr::account_id)))
        .filter(wr::webinar_id.eq(webinar))
        .select((RegistrationRow::as_select(), accounts::user_id, accounts::display_name, accounts::email))
        .order(wr::id)
        .limit(limit)
        .into_boxed();
    if let Some(status) = status {
        query = query.filter(wr::status.eq(Coded(status)));
    }
    if let Some(after) = after {
        query = query.filter(wr::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// Where mails reach the people who have a place or wait; those without an address are left out.
pub fn addresses(conn: &mut AnyConnection, webinar: WebinarId) -> Result<Vec<Address>, DbError> {
    use webinar_registrations as wr;
    Ok(wr::table
        .inner_join(accounts::table.on(accounts::id.eq(wr::account_id)))
        .filter(wr::webinar_id.eq(webinar))
        .filter(wr::status.ne(Coded(RegistrationStatus::Cancelled)))
        .filter(accounts::email.is_not_null())
        .select((wr::id, wr::status, accounts::email))
        .order(wr::ticket)
        .load(conn)?)
}

/// Writes a new registration.
pub fn insert(conn: &mut AnyConnection, row: RegistrationRow) -> Result<(), DbError> {
    diesel::insert_into(webinar_registrations::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed registration.
pub fn update(conn: &mut AnyConnection, row: &RegistrationRow) -> Result<(), DbError> {
    diesel::update(webinar_registrations::table.find((row.webinar_id, row.id))).set(row.clone()).execute(conn)?;
    Ok(())
}
