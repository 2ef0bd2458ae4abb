//! Accounts in the order of what ends next for them.
//!
//! What ends next depends on the present, so it is no column. Two walks, one along each index of dates, are merged:
//! the accounts that lock next, and those that are locked and expire next. Those for which nothing ends any more follow.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{AccountEvent, Standing};
use serde::{Deserialize, Serialize};

use super::account::{AccountRow, AccountWithFacility, visible_to, with_facility};
use super::connection::{AnyConnection, MultiBackend};
use super::error::DbError;
use super::schema::{accounts, facilities};
use super::types::At;
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::Scope;
use crate::domain::standing::FAILED_ATTEMPTS_LIMIT;

/// What a list of standings is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct StandingFilter {
    /// With this standing.
    pub standing: Option<Standing>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of which something ends before this instant.
    pub ends_before: Option<DateTime<Utc>>,
}

/// Where a page of standings ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandingKey {
    /// When the next thing ends; `None` among those of which nothing ends any more.
    pub ends_at: Option<DateTime<Utc>>,
    /// The account.
    pub account: AccountId,
}

type Query = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;

/// The accounts of a scope, what ends next first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    filter: StandingFilter,
    after: Option<StandingKey>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<AccountWithFacility>, DbError> {
    let mut rows = Vec::new();
    if after.is_none_or(|after| after.ends_at.is_some()) {
        let after = after.and_then(|after| after.ends_at.map(|at| (at, after.account)));
        rows = locking(conn, narrowed(scope, filter, now), filter, after, now, limit)?;
        rows.extend(expiring(conn, narrowed(scope, filter, now), filter, after, now, limit)?);
        rows.sort_by_key(|(row, ..)| (row.facts().next_end(now).map(|end| end.at), row.id));
        rows.truncate(usize::try_from(limit).unwrap_or(0));
    }
    let left = limit - i64::try_from(rows.len()).unwrap_or(limit);
    if left > 0 && filter.ends_before.is_none() {
        let after = after.filter(|after| after.ends_at.is_none()).map(|after| after.account);
        rows.extend(ended(conn, narrowed(scope, filter, now), after, now, left)?);
    }
    Ok(rows)
}

/// The rule of [`crate::domain::standing::AccountFacts::standing`], said of rows.
fn narrowed(scope: Scope, filter: StandingFilter, now: DateTime<Utc>) -> Query {
    let mut query = visible_to(scope);
    if let Some(facility) = filter.facility {
        query = query.filter(accounts::facility_id.eq(Some(facility)));
    }
    let Some(standing) = filter.standing else { return query };
    let now = At(now);
    if standing == Standing::Deactivated {
        return query.filter(accounts::deactivated_at.is_not_null());
    }
    query = query.filter(accounts::deactivated_at.is_null());
    if standing == Standing::Expired {
        return query.filter(accounts::expires_at.le(now));
    }
    query = query.filter(accounts::expires_at.is_null().or(accounts::expires_at.gt(now)));
    if standing == Standing::LockedFailedAttempts {
        return query.filter(accounts::failed_attempts.ge(FAILED_ATTEMPTS_LIMIT));
    }
    query = query.filter(accounts::failed_attempts.lt(FAILED_ATTEMPTS_LIMIT));
    if standing == Standing::LockedInactive {
        return query.filter(accounts::locks_at.le(now));
    }
    query = query.filter(accounts::locks_at.is_null().or(accounts::locks_at.gt(now)));
    if standing == Standing::Pending {
        query.filter(accounts::activated_at.is_null())
    } else {
        query.filter(accounts::activated_at.is_not_null())
    }
}

fn locking(
    conn: &mut AnyConnection,
    query: Query,
    filter: StandingFilter,
    after: Option<(DateTime<Utc>, AccountId)>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<AccountWithFacility>, DbError> {
    let mut query = query
        .filter(accounts::deactivated_at.is_null())
        .filter(accounts::failed_attempts.lt(FAILED_ATTEMPTS_LIMIT))
        .filter(accounts::locks_at.gt(At(now)))
        .filter(accounts::locks_at.lt(accounts::expires_at));
    if let Some(before) = filter.ends_before {
        query = query.filter(accounts::locks_at.lt(At(before)));
    }
    if let Some((at, id)) = after {
        // The first condition alone bounds the walk along the index.
        query = query
            .filter(accounts::locks_at.ge(At(at)))
            .filter(accounts::locks_at.gt(At(at)).or(accounts::id.gt(id).nullable()));
    }
    let query =
        query.select((AccountRow::as_select(), facilities::name.nullable(), facilities::field_office.nullable()));
    Ok(query.order((accounts::locks_at, accounts::id)).limit(limit).load(conn)?)
}

fn expiring(
    conn: &mut AnyConnection,
    query: Query,
    filter: StandingFilter,
    after: Option<(DateTime<Utc>, AccountId)>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<AccountWithFacility>, DbError> {
    let failed = accounts::failed_attempts.ge(FAILED_ATTEMPTS_LIMIT).nullable();
    let locked = failed.or(accounts::locks_at.le(At(now)));
    let mut query = query
        .filter(accounts::deactivated_at.is_null())
        .filter(accounts::expires_at.gt(At(now)))
        .filter(locked.or(accounts::locks_at.ge(accounts::expires_at)));
    if let Some(before) = filter.ends_before {
        query = query.filter(accounts::expires_at.lt(At(before)));
    }
    if let Some((at, id)) = after {
        query = query
            .filter(accounts::expires_at.ge(At(at)))
            .filter(accounts::expires_at.gt(At(at)).or(accounts::id.gt(id).nullable()));
    }
    let query =
        query.select((AccountRow::as_select(), facilities::name.nullable(), facilities::field_office.nullable()));
    Ok(query.order((accounts::expires_at, accounts::id)).limit(limit).load(conn)?)
}

fn ended(
    conn: &mut AnyConnection,
    query: Query,
    after: Option<AccountId>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<AccountWithFacility>, DbError> {
    let mut query = query.filter(
        accounts::deactivated_at
            .is_not_null()
            .nullable()
            .or(accounts::expires_at.is_null().nullable().or(accounts::expires_at.le(At(now)))),
    );
    if let Some(after) = after {
        query = query.filter(accounts::id.gt(after));
    }
    let query =
        query.select((AccountRow::as_select(), facilities::name.nullable(), facilities::field_office.nullable()));
    Ok(query.order(accounts::id).limit(limit).load(conn)?)
}

/// The accounts that lock, or expire, between two instants, in the order of these dates, after `after`. For the
/// service itself, which asks for nobody.
pub fn ending(
    conn: &mut AnyConnection,
    event: AccountEvent,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
    after: Option<(DateTime<Utc>, AccountId)>,
    limit: i64,
) -> Result<Vec<AccountRow>, DbError> {
    let query = accounts::table.into_boxed::<MultiBackend>().filter(accounts::deactivated_at.is_null());
    let rows = match event {
        AccountEvent::Lock => {
            let mut query = query.filter(accounts::locks_at.gt(At(now))).filter(accounts::locks_at.lt(At(until)));
            if let Some((at, id)) = after {
                query = query
                    .filter(accounts::locks_at.ge(At(at)))
                    .filter(accounts::locks_at.gt(At(at)).or(accounts::id.gt(id).nullable()));
            }
            query.select(AccountRow::as_select()).order((accounts::locks_at, accounts::id)).limit(limit).load(conn)?
        }
        AccountEvent::Expiry => {
            let mut query = query.filter(accounts::expires_at.gt(At(now))).filter(accounts::expires_at.lt(At(until)));
            if let Some((at, id)) = after {
                query = query
                    .filter(accounts::expires_at.ge(At(at)))
                    .filter(accounts::expires_at.gt(At(at)).or(accounts::id.gt(id).nullable()));
            }
            query.select(AccountRow::as_select()).order((accounts::expires_at, accounts::id)).limit(limit).load(conn)?
        }
    };
    Ok(rows)
}
