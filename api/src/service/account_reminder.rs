//! Reminders by mail before an account locks or expires: written once each, with their mail in one transaction.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::{AccountEvent, Code};
use serde_json::json;

use crate::db;
use crate::db::account::AccountRow;
use crate::db::account_reminder::ReminderRow;
use crate::db::outbox::UnsentRow;
use crate::db::types::{At, Coded};
use crate::domain::account_reminder::{FIRST_DAYS_BEFORE, Fate, Reminder, due_of, fate, words};
use crate::domain::calendar::{date_ny, end_of_day_after};
use crate::domain::ids::{AccountId, OutboxMessageId};
use crate::domain::mail_address::reachable;
use crate::domain::outbox::OutboxStatus;

use super::account::administrators;
use super::audit::{self, Event, Subject};
use super::context::{Ctx, Tx};
use super::error::AppResult;
use super::mail::{self, Mail, MailKind};

/// Accounts that are looked at together.
const BATCH: i64 = 100;

type Key = (DateTime<Utc>, AccountId);
/// Whom to remind, with the addresses.
type Plan = Vec<(AccountId, Vec<String>)>;

/// Writes the reminders that are due and not written yet, and sees to the mails that have not left. How many were
/// written.
pub async fn send_due(ctx: &Ctx) -> AppResult<usize> {
    let mut written = 0;
    for event in AccountEvent::ALL.iter().copied() {
        let mut after = None;
        loop {
            let (plan, next) = ctx.read(move |tx| plan(tx, event, after)).await?;
            if !plan.is_empty() {
                written += ctx.write(move |tx| write(tx, event, &plan)).await?;
            }
            after = next;
            if after.is_none() {
                break;
            }
        }
    }
    follow_up(ctx).await?;
    Ok(written)
}

/// Whom to remind, with the addresses; and where to go on. Who cannot be reached is left for another time.
fn plan(tx: &mut Tx<'_>, event: AccountEvent, after: Option<Key>) -> AppResult<(Plan, Option<Key>)> {
    let until = end_of_day_after(tx.now, FIRST_DAYS_BEFORE) + TimeDelta::seconds(1);
    let rows = db::account_standing::ending(tx.conn, event, (tx.now, until), after, BATCH)?;
    let full = i64::try_from(rows.len()).is_ok_and(|count| count == BATCH);
    let next = rows.last().filter(|_| full).and_then(|row| Some((ends_at(row, event)?, row.id)));
    let ids: Vec<AccountId> = rows.iter().map(|row| row.id).collect();
    let known: HashSet<(AccountId, Reminder)> = db::account_reminder::of(tx.conn, &ids, date_ny(tx.now))?
        .into_iter()
        .map(|row| (row.account_id, row.reminder()))
        .collect();
    let now = tx.now;
    let due: Vec<AccountRow> = rows
        .into_iter()
        .filter(|row| due_of(&row.facts(), event, now).is_some_and(|reminder| !known.contains(&(row.id, reminder))))
        .collect();
    Ok((addressed(tx, due)?, next))
}

fn ends_at(row: &AccountRow, event: AccountEvent) -> Option<DateTime<Utc>> {
    match event {
        AccountEvent::Lock => row.facts().locks_at(),
        AccountEvent::Expiry => row.facts().expires_at(),
    }
}

/// To the person; to the facility's Security Administrators where no address of the person is known.
fn addressed(tx: &mut Tx<'_>, due: Vec<AccountRow>) -> AppResult<Plan> {
    let without: Vec<_> =
        due.iter().filter(|row| reachable(row.email.as_deref()).is_none()).filter_map(|row| row.facility_id).collect();
    let instead = administrators::addresses(tx, &without)?;
    let to = |row: &AccountRow| match reachable(row.email.as_deref()) {
        Some(own) => vec![own],
        None => row.facility_id.and_then(|facility| instead.get(&facility)).cloned().unwrap_or_default(),
    };
    Ok(due.iter().map(|row| (row.id, to(row))).filter(|(_, to)| !to.is_empty()).collect())
}

/// Writes reminders with their mails. What another process wrote meanwhile, or what is no longer due, is left out.
fn write(tx: &mut Tx<'_>, event: AccountEvent, plan: &[(AccountId, Vec<String>)]) -> AppResult<usize> {
    let ids: Vec<AccountId> = plan.iter().map(|(id, _)| *id).collect();
    let rows: HashMap<AccountId, AccountRow> =
        db::account::by_ids(tx.conn, &ids)?.into_iter().map(|row| (row.id, row)).collect();
    let mut written = 0;
    for (id, to) in plan {
        if let Some(row) = rows.get(id) {
            written += usize::from(remind(tx, row, event, to.clone())?);
        }
    }
    Ok(written)
}

fn remind(tx: &mut Tx<'_>, account: &AccountRow, event: AccountEvent, to: Vec<String>) -> AppResult<bool> {
    let facts = account.facts();
    let (Some(reminder), Some(end)) = (due_of(&facts, event, tx.now), facts.end(event, tx.now)) else {
        return Ok(false);
    };
    let row = ReminderRow {
        account_id: account.id,
        event: Coded(event),
        ends_on: reminder.ends_on,
        days_before: reminder.days_before,
        mail_id: None,
        created_at: At(tx.now),
    };
    if !db::account_reminder::take(tx.conn, &row)? {
        return Ok(false);
    }
    let (subject, body) = words(end, facts.standing(tx.now), &account.user_id, tx.public_url);
    let about = account.id.into();
    let mail = Mail { kind: MailKind::AccountReminder, about, to, cc: Vec::new(), reply_to: None, subject, body };
    let mail = mail::queue(tx, mail)?;
    db::account_reminder::carried_by(tx.conn, &row, mail)?;
    note(tx, account, reminder)?;
    Ok(true)
}

fn note(tx: &mut Tx<'_>, account: &AccountRow, reminder: Reminder) -> AppResult<()> {
    let subject = Subject { facility: account.facility_id, ..Subject::new("account", account.id) };
    let details = json!({
        "event": reminder.event.code(), "ends_on": reminder.ends_on, "days_before": reminder.days_before,
    });
    let event = Event { action: "account.remind", subject, reason: None, details: Some(details) };
    audit::write(tx, None, event, "done")
}

/// Tries mails again that were given up while their date is ahead, and stops those that say what is no longer so.
async fn follow_up(ctx: &Ctx) -> AppResult<()> {
    let mut after = None;
    loop {
        let (fates, next) = ctx.read(move |tx| fates(tx, after)).await?;
        if !fates.is_empty() {
            ctx.write(move |tx| settle(tx, &fates)).await?;
        }
        after = next;
        if after.is_none() {
            return Ok(());
        }
    }
}

type Fates = (Vec<(OutboxMessageId, Fate)>, Option<OutboxMessageId>);

fn fates(tx: &mut Tx<'_>, after: Option<OutboxMessageId>) -> AppResult<Fates> {
    let mails = db::outbox::unsent(tx.conn, MailKind::AccountReminder, after, BATCH)?;
    let full = i64::try_from(mails.len()).is_ok_and(|count| count == BATCH);
    let next = mails.last().filter(|_| full).map(|mail| mail.id);
    let ids: Vec<OutboxMessageId> = mails.iter().map(|mail| mail.id).collect();
    let accounts: Vec<AccountId> = mails.iter().map(|mail| AccountId(mail.subject_id.0)).collect();
    let written: HashMap<OutboxMessageId, Reminder> = db::account_reminder::of_mails(tx.conn, &accounts, &ids)?
        .into_iter()
        .filter_map(|row| Some((row.mail_id?, row.reminder())))
        .collect();
    let accounts: HashMap<AccountId, AccountRow> =
        db::account::by_ids(tx.conn, &accounts)?.into_iter().map(|row| (row.id, row)).collect();
    let now = tx.now;
    let decide = |mail: &UnsentRow| {
        let account = accounts.get(&AccountId(mail.subject_id.0))?;
        let given_up = (mail.status.0 == OutboxStatus::Failed).then_some(mail.updated_at.0);
        Some((mail.id, fate(&account.facts(), *written.get(&mail.id)?, given_up, now)))
    };
    Ok((mails.iter().filter_map(decide).filter(|(_, fate)| *fate != Fate::Wait).collect(), next))
}

fn settle(tx: &mut Tx<'_>, fates: &[(OutboxMessageId, Fate)]) -> AppResult<()> {
    let of = |wanted| fates.iter().filter(move |(_, fate)| *fate == wanted).map(|(id, _)| *id).collect::<Vec<_>>();
    db::outbox::retry_these(tx.conn, &of(Fate::Retry), tx.now)?;
    Ok(db::outbox::stop_these(tx.conn, &of(Fate::Stop), tx.now)?)
}
