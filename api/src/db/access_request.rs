//! Requests for access.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{
    AccessRequestKind, AccessRequestRoute, AccessRequestStatus, FieldOffice, Grant, OrganizationKind, Permission,
    SecurityGroup,
};
use serde::{Deserialize, Serialize};

use super::connection::{AnyConnection, MultiBackend, insert_rows, lock_row};
use super::error::DbError;
use super::schema::{access_requests, accounts, facilities};
use super::types::{At, Coded, Json};
use crate::db::account::{AccountRow, user_id_key};
use crate::domain::access_request::Organization;
use crate::domain::ids::{AccessRequestId, AccountId, EnrollmentId, FacilityId};
use crate::domain::permissions::{Actor, Scope};

/// What was asked, as it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Why.
    pub reason: String,
    /// The user ID it is about.
    pub user_id: String,
    /// The name of the person.
    pub display_name: String,
    /// Where the enrolment code goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The group that is asked for, or that the account has.
    pub group: SecurityGroup,
    /// The group before, for a change of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_group: Option<SecurityGroup>,
}

/// A request as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = access_requests, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct AccessRequestRow {
    pub id: AccessRequestId,
    pub kind: Coded<AccessRequestKind>,
    pub route: Coded<AccessRequestRoute>,
    /// Holds one open request per person or account; none once it is settled.
    pub open_key: Option<String>,
    /// Holds one open request per user ID; none once it is settled.
    pub open_user_id: Option<String>,
    pub organization_kind: Coded<OrganizationKind>,
    pub facility_id: Option<FacilityId>,
    pub field_office: Option<Coded<FieldOffice>>,
    pub account_id: Option<AccountId>,
    pub content: Json<Asked>,
    pub status: Coded<AccessRequestStatus>,
    pub requested_by: AccountId,
    pub requested_by_user_id: String,
    pub requested_at: At,
    /// By when the e-token must be issued, where one follows.
    pub token_due_at: Option<At>,
    pub decided_by: Option<AccountId>,
    pub decided_by_user_id: Option<String>,
    pub decided_at: Option<At>,
    pub decision_note: Option<String>,
    /// The present enrolment.
    pub enrollment_id: Option<EnrollmentId>,
    pub token_issued_at: Option<At>,
    pub activated_at: Option<At>,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

impl AccessRequestRow {
    /// The organization it is about.
    pub fn organization(&self) -> Organization {
        let field_office = self.field_office.map(|office| office.0);
        Organization { kind: self.organization_kind.0, facility: self.facility_id, field_office }
    }
}

/// A request with the name of its facility.
pub type WithFacility = (AccessRequestRow, Option<String>);

/// What a list of requests is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct AccessRequestFilter {
    /// In this status.
    pub status: Option<AccessRequestStatus>,
    /// Of this kind.
    pub kind: Option<AccessRequestKind>,
    /// Whose e-token is awaited for longer than its 24 hours at this instant.
    pub overdue_at: Option<DateTime<Utc>>,
}

#[diesel::dsl::auto_type]
fn with_facility() -> _ {
    access_requests::table.left_join(facilities::table.on(access_requests::facility_id.eq(facilities::id.nullable())))
}

/// The requests that an actor may see: where every reading query starts. Those of the facility for its Security
/// Administrator, all for Central Office, and for everybody what they filed themselves.
fn visible_to(actor: &Actor) -> diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend> {
    let query = with_facility().into_boxed();
    let files = actor.may(Permission::AccessRequestFile) != Grant::No;
    match actor.scope {
        Scope::State if files => query,
        Scope::Facility(facility) if files => query.filter(
            access_requests::facility_id.eq(Some(facility)).or(access_requests::requested_by.eq(actor.account_id)),
        ),
        _ => query.filter(access_requests::requested_by.eq(actor.account_id)),
    }
}

/// The requests that an actor may see, newest first.
pub fn list(
    conn: &mut AnyConnection,
    actor: &Actor,
    filter: AccessRequestFilter,
    after: Option<AccessRequestId>,
    limit: i64,
) -> Result<Vec<WithFacility>, DbError> {
    let mut query = visible_to(actor);
    if let Some(status) = filter.status {
        query = query.filter(access_requests::status.eq(Coded(status)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(access_requests::kind.eq(Coded(kind)));
    }
    if let Some(now) = filter.overdue_at {
        let awaited = [AccessRequestStatus::Submitted, AccessRequestStatus::Approved].map(Coded);
        query = query
            .filter(access_requests::token_due_at.lt(Some(At(now))))
            .filter(access_requests::token_issued_at.is_null())
            .filter(access_requests::status.eq_any(awaited));
    }
    if let Some(after) = after {
        query = query.filter(access_requests::id.lt(after));
    }
    Ok(query
        .select((AccessRequestRow::as_select(), facilities::name.nullable()))
        .order(access_requests::id.desc())
        .limit(limit)
        .load(conn)?)
}

/// A request that an actor may see.
pub fn find(conn: &mut AnyConnection, actor: &Actor, id: AccessRequestId) -> Result<Option<WithFacility>, DbError> {
    Ok(visible_to(actor)
        .filter(access_requests::id.eq(id))
        .select((AccessRequestRow::as_select(), facilities::name.nullable()))
        .get_result(conn)
        .optional()?)
}

/// A request that an actor may see, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, actor: &Actor, id: AccessRequestId) -> Result<Option<WithFacility>, DbError> {
    lock_row!(conn, access_requests::table.find(id).select(access_requests::id));
    find(conn, actor, id)
}

/// The request whose present enrolment this is, held until the transaction ends.
pub fn lock_by_enrollment(
    conn: &mut AnyConnection,
    enrollment: EnrollmentId,
) -> Result<Option<AccessRequestRow>, DbError> {
    let of = access_requests::table.filter(access_requests::enrollment_id.eq(Some(enrollment)));
    lock_row!(conn, of.select(access_requests::id));
    Ok(of.select(AccessRequestRow::as_select()).get_result(conn).optional()?)
}

/// The requests of an account that wait for its activation, held until the transaction ends.
pub fn lock_awaiting(conn: &mut AnyConnection, account: AccountId) -> Result<Vec<AccessRequestRow>, DbError> {
    let waiting = [AccessRequestStatus::Approved, AccessRequestStatus::TokenIssued].map(Coded);
    let token = [AccessRequestKind::NewUser, AccessRequestKind::Reestablish].map(Coded);
    let of = access_requests::table
        .filter(access_requests::account_id.eq(Some(account)))
        .filter(access_requests::status.eq_any(waiting))
        .filter(access_requests::kind.eq_any(token));
    lock_row!(conn, of.clone().select(access_requests::id));
    Ok(of.select(AccessRequestRow::as_select()).order(access_requests::id).load(conn)?)
}

/// The request of an account that waits for its activation, if there is one.
pub fn awaiting(conn: &mut AnyConnection, account: AccountId) -> Result<Option<AccessRequestId>, DbError> {
    let waiting = [AccessRequestStatus::Approved, AccessRequestStatus::TokenIssued].map(Coded);
    let token = [AccessRequestKind::NewUser, AccessRequestKind::Reestablish].map(Coded);
    Ok(access_requests::table
        .filter(access_requests::account_id.eq(Some(account)))
        .filter(access_requests::status.eq_any(waiting))
        .filter(access_requests::kind.eq_any(token))
        .select(access_requests::id)
        .order(access_requests::id.desc())
        .first(conn)
        .optional()?)
}

/// Writes new requests. Anybody of the State may file, so that this is proved by the use case and not by a permit.
pub fn insert(conn: &mut AnyConnection, rows: &[AccessRequestRow]) -> Result<(), DbError> {
    insert_rows!(conn, access_requests::table, rows);
    Ok(())
}

/// Writes a changed request and counts its version up. The use case has asked who may, or it changes by itself.
pub fn save(conn: &mut AnyConnection, row: &mut AccessRequestRow, now: DateTime<Utc>) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    diesel::update(access_requests::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// The accounts of an organization that are not deactivated, to see who is there already.
pub fn accounts_of(conn: &mut AnyConnection, organization: &Organization) -> Result<Vec<AccountRow>, DbError> {
    let mut query = accounts::table
        .filter(accounts::organization_kind.eq(Coded(organization.kind)))
        .filter(accounts::deactivated_at.is_null())
        .filter(accounts::machine.eq(false))
        .select(AccountRow::as_select())
        .into_boxed();
    if let Some(facility) = organization.facility {
        query = query.filter(accounts::facility_id.eq(Some(facility)));
    }
    if let Some(office) = organization.field_office {
        query = query.filter(accounts::field_office.eq(Some(Coded(office))));
    }
    Ok(query.load(conn)?)
}

/// The accounts that have one of these user IDs.
pub fn accounts_named(conn: &mut AnyConnection, user_ids: &[&str]) -> Result<Vec<AccountRow>, DbError> {
    let keys: Vec<String> = user_ids.iter().map(|user_id| user_id_key(user_id)).collect();
    Ok(accounts::table.filter(accounts::user_id_key.eq_any(keys)).select(AccountRow::as_select()).load(conn)?)
}

/// Which of these keys and user IDs are held by open requests: the keys, then the user IDs.
pub fn open(
    conn: &mut AnyConnection,
    keys: &[String],
    user_ids: &[&str],
) -> Result<(Vec<String>, Vec<String>), DbError> {
    let user_ids: Vec<Option<String>> = user_ids.iter().map(|user_id| Some(user_id_key(user_id))).collect();
    let keys: Vec<Option<String>> = keys.iter().cloned().map(Some).collect();
    let open_keys: Vec<Option<String>> = access_requests::table
        .filter(access_requests::open_key.eq_any(keys))
        .select(access_requests::open_key)
        .load(conn)?;
    let open_ids: Vec<Option<String>> = access_requests::table
        .filter(access_requests::open_user_id.eq_any(user_ids))
        .select(access_requests::open_user_id)
        .load(conn)?;
    Ok((open_keys.into_iter().flatten().collect(), open_ids.into_iter().flatten().collect()))
}
