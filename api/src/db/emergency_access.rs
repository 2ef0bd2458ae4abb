//! Emergency accesses, those that last and those that are over.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::SecurityGroup;

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{emergency_accesses, facilities};
use super::types::{At, Coded};
use crate::domain::emergency_access::EmergencyGrant;
use crate::domain::ids::{AccountId, EmergencyAccessId, FacilityId};
use crate::domain::permissions::actions::IncidentIdentify;
use crate::domain::permissions::{Actor, Permit, Scope};

/// An access as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = emergency_accesses, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct EmergencyAccessRow {
    pub id: EmergencyAccessId,
    pub account_id: AccountId,
    pub user_id: String,
    pub security_group: Coded<SecurityGroup>,
    pub facility_id: FacilityId,
    pub reason: String,
    pub granted_at: At,
    pub expires_at: At,
    /// When it was ended before its time.
    pub ended_at: Option<At>,
    pub version: i32,
}

/// What a list of accesses is narrowed to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EmergencyAccessFilter {
    /// At this facility.
    pub facility: Option<FacilityId>,
    /// Those that last at this instant.
    pub live_at: Option<DateTime<Utc>>,
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    emergency_accesses::table.inner_join(facilities::table.on(emergency_accesses::facility_id.eq(facilities::id)))
}

type Visible = diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend>;

/// One's own, and for the Level 1 users of a facility those at it, for Central Office all.
fn visible_to(actor: &Actor) -> Visible {
    let query = with_facility().into_boxed();
    let own = emergency_accesses::account_id.eq(actor.account_id);
    match (actor.group, actor.scope) {
        (SecurityGroup::CentralOffice, Scope::State) => query,
        (SecurityGroup::Level1, Scope::Facility(facility)) => {
            query.filter(own.or(emergency_accesses::facility_id.eq(facility)))
        }
        _ => query.filter(own),
    }
}

/// An access that the actor may see, with the name of its facility.
pub fn find(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: EmergencyAccessId,
) -> Result<Option<(EmergencyAccessRow, String)>, DbError> {
    Ok(visible_to(actor)
        .filter(emergency_accesses::id.eq(id))
        .select((EmergencyAccessRow::as_select(), facilities::name))
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: EmergencyAccessId,
) -> Result<Option<(EmergencyAccessRow, String)>, DbError> {
    lock_row!(conn, emergency_accesses::table.find(id).select(emergency_accesses::id));
    find(conn, actor, id)
}

/// The accesses that the actor may see and the filter lets through, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    actor: &Actor,
    filter: EmergencyAccessFilter,
    after: Option<EmergencyAccessId>,
    limit: i64,
) -> Result<Vec<(EmergencyAccessRow, String)>, DbError> {
    let mut query = visible_to(actor);
    if let Some(facility) = filter.facility {
        query = query.filter(emergency_accesses::facility_id.eq(facility));
    }
    if let Some(now) = filter.live_at {
        query = query.filter(emergency_accesses::expires_at.gt(At(now))).filter(emergency_accesses::ended_at.is_null());
    }
    if let Some(after) = after {
        query = query.filter(emergency_accesses::id.lt(after));
    }
    Ok(query
        .select((EmergencyAccessRow::as_select(), facilities::name))
        .order(emergency_accesses::id.desc())
        .limit(limit)
        .load(conn)?)
}

/// The accesses of an account that last at an instant, the earliest first.
pub fn live_of(
    conn: &mut AnyConnection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<EmergencyGrant>, DbError> {
    let rows: Vec<(EmergencyAccessId, FacilityId, String)> = emergency_accesses::table
        .filter(emergency_accesses::account_id.eq(account))
        .filter(emergency_accesses::expires_at.gt(At(now)))
        .filter(emergency_accesses::ended_at.is_null())
        .select((emergency_accesses::id, emergency_accesses::facility_id, emergency_accesses::reason))
        .order((emergency_accesses::expires_at, emergency_accesses::id))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, facility, reason)| EmergencyGrant { id, facility, reason }).collect())
}

/// The access of an account to a facility that lasts at an instant, and until when. The caller holds the facility.
pub fn live_at(
    conn: &mut AnyConnection,
    account: AccountId,
    facility: FacilityId,
    now: DateTime<Utc>,
) -> Result<Option<(EmergencyAccessId, At)>, DbError> {
    let live: Vec<(EmergencyAccessId, At)> = emergency_accesses::table
        .filter(emergency_accesses::account_id.eq(account))
        .filter(emergency_accesses::facility_id.eq(facility))
        .filter(emergency_accesses::expires_at.gt(At(now)))
        .filter(emergency_accesses::ended_at.is_null())
        .select((emergency_accesses::id, emergency_accesses::expires_at))
        .order((emergency_accesses::expires_at.desc(), emergency_accesses::id))
        .limit(1)
        .load(conn)?;
    Ok(live.into_iter().next())
}

/// Writes a new access.
pub fn insert(
    conn: &mut AnyConnection,
    _permit: &Permit<IncidentIdentify>,
    row: EmergencyAccessRow,
) -> Result<(), DbError> {
    diesel::insert_into(emergency_accesses::table).values(row).execute(conn)?;
    Ok(())
}

/// Ends an access, held by [`lock`], before its time, and counts its version up.
pub fn end(
    conn: &mut AnyConnection,
    _permit: &Permit<IncidentIdentify>,
    row: &mut EmergencyAccessRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.ended_at = Some(At(now));
    diesel::update(emergency_accesses::table.find(row.id))
        .set((emergency_accesses::ended_at.eq(row.ended_at), emergency_accesses::version.eq(row.version)))
        .execute(conn)?;
    Ok(())
}
