//! Facilities with fewer than two usable Level 1 accounts, and those of which that was told.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{FieldOffice, SecurityGroup, StaffKind};

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::schema::{accounts, facilities, level_1_shortages};
use super::types::{At, Coded};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::Scope;
use crate::domain::standing::FAILED_ATTEMPTS_LIMIT;

/// A shortage that was told, as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = level_1_shortages, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ShortageRow {
    pub facility_id: FacilityId,
    pub since: At,
    /// How many there were when it was told.
    pub level_1_users: i32,
}

/// A facility whose Level 1 accounts are counted.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct CoverageRow {
    pub facility_id: FacilityId,
    pub name: String,
    pub field_office: Coded<FieldOffice>,
    pub operated_by_state: bool,
    /// Since when a shortage is known that was told.
    pub short_since: Option<At>,
}

/// What a list of facilities is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct CoverageFilter {
    /// This facility.
    pub facility: Option<FacilityId>,
    /// Only those with fewer than two.
    pub fewer_than_two: bool,
    /// After this id.
    pub after: Option<FacilityId>,
}

#[diesel::dsl::auto_type]
fn with_shortage() -> _ {
    facilities::table.left_join(level_1_shortages::table.on(level_1_shortages::facility_id.eq(facilities::id)))
}

type Query = diesel::dsl::IntoBoxed<'static, with_shortage, MultiBackend>;

/// The facilities in use of a scope.
fn visible_to(scope: Scope) -> Query {
    let query = with_shortage().into_boxed().filter(facilities::active.eq(true));
    match scope {
        Scope::Facility(id) => query.filter(facilities::id.eq(id)),
        Scope::Region(office) => query.filter(facilities::field_office.eq(Coded(office))),
        Scope::Desk(kind) => query.filter(facilities::operated_by_state.eq(kind == StaffKind::State)),
        Scope::State => query,
        Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// Those with fewer than two Level 1 accounts that can sign on, if need be after a desk unlocked them: the rule of
/// `AccountFacts::standing`, said of rows.
fn short(query: Query, now: DateTime<Utc>) -> Query {
    let now = At(now);
    let not_expired = accounts::expires_at.is_null().nullable().or(accounts::expires_at.gt(now));
    let locked = accounts::failed_attempts.ge(FAILED_ATTEMPTS_LIMIT).nullable().or(accounts::locks_at.le(now));
    let usable = accounts::table
        .filter(accounts::facility_id.eq(facilities::id.nullable()))
        .filter(accounts::security_group.eq(Coded(SecurityGroup::Level1)))
        .filter(accounts::deactivated_at.is_null())
        .filter(not_expired)
        .filter(accounts::activated_at.is_not_null().nullable().or(locked))
        .count()
        .single_value();
    query.filter(usable.lt(2_i64))
}

/// The facilities of a scope, in the order of their ids.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    filter: CoverageFilter,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<CoverageRow>, DbError> {
    let mut query = visible_to(scope);
    if let Some(facility) = filter.facility {
        query = query.filter(facilities::id.eq(facility));
    }
    if filter.fewer_than_two {
        query = short(query, now);
    }
    if let Some(after) = filter.after {
        query = query.filter(facilities::id.gt(after));
    }
    Ok(query
        .select((
            facilities::id,
            facilities::name,
            facilities::field_office,
            facilities::operated_by_state,
            level_1_shortages::since.nullable(),
        ))
        .order(facilities::id)
        .limit(limit)
        .load(conn)?)
}

/// All facilities in use with fewer than two.
pub fn short_facilities(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<Vec<FacilityId>, DbError> {
    Ok(short(visible_to(Scope::State), now).select(facilities::id).order(facilities::id).load(conn)?)
}

/// The facilities of which it was told.
pub fn told(conn: &mut AnyConnection) -> Result<Vec<FacilityId>, DbError> {
    Ok(level_1_shortages::table
        .select(level_1_shortages::facility_id)
        .order(level_1_shortages::facility_id)
        .load(conn)?)
}

/// Writes that a shortage is told; `false` when that was known. It follows from the accounts, so nobody is permitted.
pub fn insert(conn: &mut AnyConnection, row: &ShortageRow) -> Result<bool, DbError> {
    let row = row.clone();
    let written = each_backend!(conn, c => diesel::insert_into(level_1_shortages::table)
        .values(row).on_conflict_do_nothing().execute(c)?);
    Ok(written == 1)
}

/// Forgets a shortage, so that the next one is told again; `false` when none was known.
pub fn remove(conn: &mut AnyConnection, facility: FacilityId) -> Result<bool, DbError> {
    Ok(diesel::delete(level_1_shortages::table.find(facility)).execute(conn)? == 1)
}
