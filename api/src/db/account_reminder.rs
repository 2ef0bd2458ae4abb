//! The reminders that were written, each once: the key says which.

use chrono::NaiveDate;
use diesel::prelude::*;
use nimrs_contract::vocabulary::AccountEvent;

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::schema::account_reminders::{self, dsl};
use super::types::{At, Coded};
use crate::domain::account_reminder::Reminder;
use crate::domain::ids::{AccountId, OutboxMessageId};

/// A reminder as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = account_reminders, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ReminderRow {
    pub account_id: AccountId,
    pub event: Coded<AccountEvent>,
    /// The day in New York on which the account locks or expires.
    pub ends_on: NaiveDate,
    pub days_before: i32,
    pub mail_id: Option<OutboxMessageId>,
    pub created_at: At,
}

impl ReminderRow {
    /// Which reminder of the account it is.
    pub fn reminder(&self) -> Reminder {
        Reminder { event: self.event.0, ends_on: self.ends_on, days_before: self.days_before }
    }
}

/// The reminders of these accounts that are about this day or a later one.
pub fn of(conn: &mut AnyConnection, accounts: &[AccountId], from: NaiveDate) -> Result<Vec<ReminderRow>, DbError> {
    Ok(dsl::account_reminders
        .filter(dsl::account_id.eq_any(accounts.to_vec()))
        .filter(dsl::ends_on.ge(from))
        .select(ReminderRow::as_select())
        .load(conn)?)
}

/// The reminders that these mails carry.
pub fn of_mails(
    conn: &mut AnyConnection,
    accounts: &[AccountId],
    mails: &[OutboxMessageId],
) -> Result<Vec<ReminderRow>, DbError> {
    let mails: Vec<Option<OutboxMessageId>> = mails.iter().copied().map(Some).collect();
    Ok(dsl::account_reminders
        .filter(dsl::account_id.eq_any(accounts.to_vec()))
        .filter(dsl::mail_id.eq_any(mails))
        .select(ReminderRow::as_select())
        .load(conn)?)
}

/// Takes a reminder for this transaction; `false` when it was written before, by whichever process. The service does it
/// by itself, so nobody is permitted.
pub fn take(conn: &mut AnyConnection, row: &ReminderRow) -> Result<bool, DbError> {
    let row = row.clone();
    let written = each_backend!(conn, c => diesel::insert_into(account_reminders::table)
        .values(row).on_conflict_do_nothing().execute(c)?);
    Ok(written == 1)
}

/// Writes which mail carries a reminder that was taken in this transaction.
pub fn carried_by(conn: &mut AnyConnection, row: &ReminderRow, mail: OutboxMessageId) -> Result<(), DbError> {
    let one = dsl::account_reminders.find((row.account_id, row.event, row.ends_on, row.days_before));
    diesel::update(one).set(dsl::mail_id.eq(Some(mail))).execute(conn)?;
    Ok(())
}
