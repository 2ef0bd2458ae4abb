//! What the service does by itself from time to time: who is at it, and when it was done last.
//!
//! A job is claimed by one update that names its own condition, so that of several processes one finds the row. A claim
//! is a lease: when its process dies, others may claim the job after it has run out.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::schema::jobs::{self, dsl};
use super::types::{At, RowId};

/// A job as it stands in the table.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = jobs, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct JobRow {
    pub name: String,
    pub lease_owner: Option<RowId>,
    pub lease_until: Option<At>,
    /// When the last run that came to its end began.
    pub last_run_at: Option<At>,
}

/// All jobs that ever ran.
pub fn all(conn: &mut AnyConnection) -> Result<Vec<JobRow>, DbError> {
    Ok(dsl::jobs.select(JobRow::as_select()).order(dsl::name).load(conn)?)
}

/// Claims a job until the end of a lease, if it is due and nobody is at it. It is due when its last run began `every` ago
/// or before that, or lies so far ahead that a clock must have been wrong.
pub fn claim(
    conn: &mut AnyConnection,
    name: &str,
    every: TimeDelta,
    owner: Uuid,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<bool, DbError> {
    each_backend!(conn, c => diesel::insert_into(jobs::table)
        .values(dsl::name.eq(name)).on_conflict_do_nothing().execute(c)?);
    let free = dsl::lease_until.is_null().nullable().or(dsl::lease_until.le(At(now)));
    let due = dsl::last_run_at.le(At(now - every)).or(dsl::last_run_at.gt(At(now + every)));
    let due = dsl::last_run_at.is_null().nullable().or(due);
    let claimed = diesel::update(dsl::jobs.filter(dsl::name.eq(name)).filter(free).filter(due))
        .set((dsl::lease_owner.eq(Some(RowId(owner))), dsl::lease_until.eq(Some(At(until)))))
        .execute(conn)?;
    Ok(claimed == 1)
}

/// Ends a claim. `ran_at` says when the run began, if it came to its end; otherwise the job stays due. `false` when the
/// claim was lost.
pub fn end(conn: &mut AnyConnection, name: &str, owner: Uuid, ran_at: Option<DateTime<Utc>>) -> Result<bool, DbError> {
    let mine = dsl::jobs.filter(dsl::name.eq(name)).filter(dsl::lease_owner.eq(Some(RowId(owner))));
    let free = (dsl::lease_owner.eq(None::<RowId>), dsl::lease_until.eq(None::<At>));
    let ended = match ran_at {
        Some(at) => diesel::update(mine).set((free, dsl::last_run_at.eq(Some(At(at))))).execute(conn)?,
        None => diesel::update(mine).set(free).execute(conn)?,
    };
    Ok(ended == 1)
}
