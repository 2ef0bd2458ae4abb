//! What the service does by itself from time to time: claimed by a lease, so that of many processes one does it.
//!
//! Every job finds out by itself what is to be done and does it once, by keys and not by having been run. So one that a
//! lease was too short for, or that died half-way, is simply run again, and a stop of any length is caught up with.

use chrono::TimeDelta;
use uuid::Uuid;

use crate::db;

use super::context::Ctx;
use super::error::AppResult;
use super::{account_reminder, export, level_1_shortage, oauth, webhook, webinar_series};

/// Another process takes a job over after this time.
const LEASE: TimeDelta = TimeDelta::minutes(10);

/// Something to do from time to time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Job {
    AccountReminders,
    Level1Shortages,
    WebinarSeries,
    ExpiredExports,
    SpentTokens,
    OldDeliveries,
}

impl Job {
    const ALL: [Self; 6] = [
        Self::AccountReminders,
        Self::Level1Shortages,
        Self::WebinarSeries,
        Self::ExpiredExports,
        Self::SpentTokens,
        Self::OldDeliveries,
    ];

    /// Its name in the table.
    fn name(self) -> &'static str {
        match self {
            Self::AccountReminders => "account_reminders",
            Self::Level1Shortages => "level_1_shortages",
            Self::WebinarSeries => "webinar_series",
            Self::ExpiredExports => "expired_exports",
            Self::SpentTokens => "spent_tokens",
            Self::OldDeliveries => "old_deliveries",
        }
    }

    fn every(self) -> TimeDelta {
        match self {
            Self::AccountReminders | Self::Level1Shortages | Self::ExpiredExports | Self::SpentTokens => {
                TimeDelta::hours(1)
            }
            Self::WebinarSeries | Self::OldDeliveries => TimeDelta::hours(24),
        }
    }

    /// Does it; how much was done.
    async fn work(self, ctx: &Ctx) -> AppResult<usize> {
        match self {
            Self::AccountReminders => account_reminder::send_due(ctx).await,
            Self::Level1Shortages => level_1_shortage::check(ctx).await,
            Self::WebinarSeries => webinar_series::make_due(ctx).await,
            Self::ExpiredExports => export::remove_over(ctx).await,
            Self::SpentTokens => oauth::forget_spent(ctx).await,
            Self::OldDeliveries => webhook::forget_old(ctx).await,
        }
    }
}

/// Does all that is due now and that no other process is at. One that fails keeps no other from being done, stays due,
/// and is what is answered.
pub async fn run_due(ctx: &Ctx) -> AppResult<()> {
    let mut outcome = Ok(());
    // Most of the time nothing is due, which reading alone tells.
    let (rows, now) = ctx.read(|tx| Ok((db::job::all(tx.conn)?, tx.now))).await?;
    for job in Job::ALL.into_iter().filter(|job| !rows.iter().any(|row| rests(row, *job, now))) {
        let done = run(ctx, job).await;
        if let Err(error) = &done {
            log::warn!("job={} failed: {} {:?}", job.name(), error.detail, error.cause);
        }
        outcome = outcome.and(done);
    }
    outcome
}

async fn run(ctx: &Ctx, job: Job) -> AppResult<()> {
    let owner: Uuid = ctx.app.system.id();
    let now = ctx.app.system.now();
    let (name, every) = (job.name(), job.every());
    if !ctx.write(move |tx| Ok(db::job::claim(tx.conn, name, every, owner, (now, now + LEASE))?)).await? {
        return Ok(());
    }
    let done = job.work(ctx).await;
    let ran_at = done.is_ok().then_some(now);
    if !ctx.write(move |tx| Ok(db::job::end(tx.conn, name, owner, ran_at)?)).await? {
        log::warn!("job={name} took longer than its lease, and another process took it over");
    }
    if let count @ 1.. = done? {
        log::info!("job={name} done={count}");
    }
    Ok(())
}

fn rests(row: &db::job::JobRow, job: Job, now: chrono::DateTime<chrono::Utc>) -> bool {
    let ran = row.last_run_at.is_some_and(|at| now < at.0 + job.every() && at.0 <= now + job.every());
    row.name == job.name() && (ran || row.lease_until.is_some_and(|until| now < until.0))
}
