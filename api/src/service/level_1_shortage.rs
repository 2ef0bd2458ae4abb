//! Facilities with fewer than two usable Level 1 accounts: their Security Administrators are told once, by mail, when it
//! comes about, whether somebody was taken out or an account expired.

use std::collections::HashSet;

use chrono::TimeDelta;
use nimrs_contract::vocabulary::SecurityGroup;
use serde_json::json;

use crate::db;
use crate::db::level_1_shortage::ShortageRow;
use crate::db::types::At;
use crate::domain::ids::FacilityId;
use crate::domain::outbox::OutboxStatus;

use super::account::administrators;
use super::account::level_1::{WANTED, counts};
use super::audit::{self, Event, Subject};
use super::context::{Ctx, Tx};
use super::error::AppResult;
use super::mail::{self, Mail, MailKind};

/// Mails that are looked at together.
const BATCH: i64 = 100;
/// A mail that was given up is tried again after this time, while the shortage lasts.
const RETRY_AFTER: TimeDelta = TimeDelta::hours(24);

/// Tells of new shortages, forgets those that are over, and tries mails again that were given up. How many were told or
/// forgotten.
pub async fn check(ctx: &Ctx) -> AppResult<usize> {
    let (short, told) = ctx
        .read(|tx| Ok((db::level_1_shortage::short_facilities(tx.conn, tx.now)?, db::level_1_shortage::told(tx.conn)?)))
        .await?;
    let (short, told): (HashSet<FacilityId>, HashSet<FacilityId>) =
        (short.into_iter().collect(), told.into_iter().collect());
    let mut done = 0;
    let new: Vec<FacilityId> = short.difference(&told).copied().collect();
    // Where nobody can be told, it waits until somebody can.
    let reachable = ctx.read(move |tx| administrators::addresses(tx, &new)).await?;
    for facility in reachable.into_keys() {
        done += usize::from(ctx.write(move |tx| look(tx, facility)).await?);
    }
    for facility in told.difference(&short).copied() {
        done += usize::from(ctx.write(move |tx| look(tx, facility)).await?);
    }
    retry(ctx).await?;
    Ok(done)
}

/// Looks at one facility again, its row held, and tells or forgets.
fn look(tx: &mut Tx<'_>, facility: FacilityId) -> AppResult<bool> {
    let active = db::facility::lock(tx.conn, facility)?.is_some_and(|row| row.active);
    let rows = db::account::of_group(tx.conn, facility, SecurityGroup::Level1)?;
    let usable = rows.iter().filter(|row| counts(row, tx.now)).count();
    if active && usable < WANTED { tell(tx, facility, usable) } else { forget(tx, facility) }
}

/// A facility falls below two in this transaction, which holds its row. Told in any case: whatever is known of it is of
/// an earlier shortage.
pub fn fell(tx: &mut Tx<'_>, facility: FacilityId, left: usize) -> AppResult<()> {
    forget(tx, facility)?;
    tell(tx, facility, left)?;
    Ok(())
}

fn forget(tx: &mut Tx<'_>, facility: FacilityId) -> AppResult<bool> {
    let known = db::level_1_shortage::remove(tx.conn, facility)?;
    if known {
        mail::stop(tx, facility.into())?;
    }
    Ok(known)
}

/// Without an administrator who can be reached nothing is written, so that it is told once there is one.
fn tell(tx: &mut Tx<'_>, facility: FacilityId, left: usize) -> AppResult<bool> {
    let Some(to) = administrators::addresses(tx, &[facility])?.remove(&facility) else { return Ok(false) };
    let level_1_users = i32::try_from(left).unwrap_or(i32::MAX);
    let row = ShortageRow { facility_id: facility, since: At(tx.now), level_1_users };
    if !db::level_1_shortage::insert(tx.conn, &row)? {
        return Ok(false);
    }
    let name = db::facility::find(tx.conn, facility)?.map(|row| row.name).unwrap_or_default();
    let (subject, body) = words(&name, left, tx.public_url);
    let about = facility.into();
    mail::queue(tx, Mail { kind: MailKind::Level1Shortage, about, to, cc: Vec::new(), reply_to: None, subject, body })?;
    let details = json!({ "level_1_users": left });
    let subject = Subject::new("facility", facility).at(facility);
    let event = Event { action: "facility.level_1_shortage", subject, reason: None, details: Some(details) };
    audit::write(tx, None, event, "done")?;
    Ok(true)
}

fn words(facility: &str, left: usize, url: &str) -> (String, String) {
    let (subject, count) = match left {
        0 => ("NIMRS: no Level 1 user is left at your facility", "no Level 1 user who can sign on"),
        _ => ("NIMRS: only one Level 1 user is left at your facility", "one Level 1 user who can sign on"),
    };
    let body = format!(
        "{facility} has {count}.\n\nEach facility should have two or more: only Level 1 submits incidents.\n\nWhat to do: \
         give another account Level 1\n(POST {url}/v1/accounts/{{id}}/change-group), or request access for another \
         person\n(POST {url}/v1/access-requests).\n\nHow your facility stands: GET {url}/v1/level-1-coverage\n"
    );
    (subject.to_owned(), body)
}

/// Tries mails again that were given up a day ago; those of shortages that are over were stopped.
async fn retry(ctx: &Ctx) -> AppResult<()> {
    let mut after = None;
    loop {
        let mails =
            ctx.read(move |tx| Ok(db::outbox::unsent(tx.conn, MailKind::Level1Shortage, after, BATCH)?)).await?;
        after =
            mails.last().filter(|_| i64::try_from(mails.len()).is_ok_and(|count| count == BATCH)).map(|mail| mail.id);
        let before = ctx.app.system.now() - RETRY_AFTER;
        let given_up =
            |mail: &&db::outbox::UnsentRow| mail.status.0 == OutboxStatus::Failed && mail.updated_at.0 <= before;
        let ids: Vec<_> = mails.iter().filter(given_up).map(|mail| mail.id).collect();
        if !ids.is_empty() {
            ctx.write(move |tx| Ok(db::outbox::retry_these(tx.conn, &ids, tx.now)?)).await?;
        }
        if after.is_none() {
            return Ok(());
        }
    }
}
