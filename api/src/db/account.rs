//! Accounts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::{accounts, facilities};
use super::types::{At, Coded};
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::{Action, Actor, Permit, Scope, Target, actions};
use crate::domain::standing::AccountFacts;

/// An account as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, AsChangeset, Selectable, Identifiable)]
#[diesel(table_name = accounts, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct AccountRow {
    pub id: AccountId,
    pub user_id: String,
    /// The user ID in lower case, which is what must be unique.
    pub user_id_key: String,
    pub display_name: String,
    pub email: Option<String>,
    pub security_group: Coded<SecurityGroup>,
    pub staff_kind: Coded<StaffKind>,
    pub organization_kind: Coded<OrganizationKind>,
    pub facility_id: Option<FacilityId>,
    pub field_office: Option<Coded<FieldOffice>>,
    pub pin_hash: Option<String>,
    pub sealed_token_seed: Option<Vec<u8>>,
    pub last_token_step: Option<i64>,
    pub failed_attempts: i32,
    pub activated_at: Option<At>,
    pub last_login_at: Option<At>,
    pub inactivity_reset_at: Option<At>,
    pub deactivated_at: Option<At>,
    pub deactivated_reason: Option<String>,
    pub version: i32,
    pub created_at: At,
    pub updated_at: At,
    /// Whether it is a machine client's and no person's.
    pub machine: bool,
}

impl AccountRow {
    /// What the standing is derived from.
    pub fn facts(&self) -> AccountFacts {
        let at = |at: Option<At>| at.map(|at| at.0);
        AccountFacts {
            deactivated_at: at(self.deactivated_at),
            activated_at: at(self.activated_at),
            last_login_at: at(self.last_login_at),
            failed_attempts: self.failed_attempts,
            inactivity_reset_at: at(self.inactivity_reset_at),
            machine: self.machine,
        }
    }

    /// Whose records it may know of.
    pub fn scope(&self) -> Scope {
        Scope::of(self.security_group.0, self.staff_kind.0, self.facility_id, self.field_office.map(|office| office.0))
    }

    /// What the rules need to know of it as something to be changed.
    pub fn target(&self, facility_office: Option<FieldOffice>) -> Target {
        let office = self.field_office.map(|office| office.0).or(facility_office);
        Target::account(self.facility_id, office, self.staff_kind.0)
    }

    /// The account as the one who asks.
    pub fn actor(&self, session: crate::domain::ids::SessionId) -> Actor {
        Actor {
            account_id: self.id,
            session_id: session,
            user_id: self.user_id.clone(),
            group: self.security_group.0,
            staff_kind: self.staff_kind.0,
            scope: self.scope(),
            emergency: Vec::new(),
            scopes: None,
        }
    }
}

/// An account with the name and the field office of its facility.
pub type AccountWithFacility = (AccountRow, Option<String>, Option<Coded<FieldOffice>>);

/// What a list of accounts is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct AccountFilter {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of this group.
    pub group: Option<SecurityGroup>,
    /// After this id.
    pub after: Option<AccountId>,
}

/// The key under which a user ID must be unique: its lower case.
pub fn user_id_key(user_id: &str) -> String {
    user_id.to_lowercase()
}

/// The account of a user ID, in any spelling of capitals.
pub fn by_user_id(conn: &mut AnyConnection, user_id: &str) -> Result<Option<AccountRow>, DbError> {
    Ok(accounts::table
        .filter(accounts::user_id_key.eq(user_id_key(user_id)))
        .select(AccountRow::as_select())
        .first(conn)
        .optional()?)
}

/// An account by its id.
pub fn by_id(conn: &mut AnyConnection, id: AccountId) -> Result<Option<AccountRow>, DbError> {
    Ok(accounts::table.find(id).select(AccountRow::as_select()).get_result(conn).optional()?)
}

/// An account, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: AccountId) -> Result<AccountRow, DbError> {
    lock_row!(conn, accounts::table.find(id).select(accounts::id));
    Ok(accounts::table.find(id).select(AccountRow::as_select()).first(conn)?)
}

/// A person's account that lies within a scope, with its facility's name.
pub fn find(conn: &mut AnyConnection, scope: Scope, id: AccountId) -> Result<Option<AccountWithFacility>, DbError> {
    Ok(visible_to(scope)
        .filter(accounts::id.eq(id))
        .select((AccountRow::as_select(), facilities::name.nullable(), facilities::field_office.nullable()))
        .first(conn)
        .optional()?)
}

/// The name of the facility of any account, a machine's too.
pub fn facility_name(conn: &mut AnyConnection, id: AccountId) -> Result<Option<String>, DbError> {
    let found = with_facility().filter(accounts::id.eq(id)).select(facilities::name.nullable());
    Ok(found.get_result::<Option<String>>(conn).optional()?.flatten())
}

/// The accounts of persons that lie within a scope, in the order of their ids.
pub fn list(
    conn: &mut AnyConnection,
    scope: Scope,
    filter: AccountFilter,
    limit: i64,
) -> Result<Vec<AccountWithFacility>, DbError> {
    let mut query = visible_to(scope);
    if let Some(facility) = filter.facility {
        query = query.filter(accounts::facility_id.eq(facility));
    }
    if let Some(group) = filter.group {
        query = query.filter(accounts::security_group.eq(Coded(group)));
    }
    if let Some(after) = filter.after {
        query = query.filter(accounts::id.gt(after));
    }
    Ok(query
        .select((AccountRow::as_select(), facilities::name.nullable(), facilities::field_office.nullable()))
        .order(accounts::id)
        .limit(limit)
        .load(conn)?)
}

/// The accounts a scope covers: where every reading query starts.
#[diesel::dsl::auto_type]
pub(super) fn with_facility() -> _ {
    accounts::table.left_join(facilities::table.on(accounts::facility_id.eq(facilities::id.nullable())))
}

pub(super) fn visible_to(scope: Scope) -> diesel::dsl::IntoBoxed<'static, with_facility, MultiBackend> {
    let query = with_facility().into_boxed().filter(accounts::machine.eq(false));
    match scope {
        Scope::Facility(id) => query.filter(accounts::facility_id.eq(Some(id))),
        Scope::Region(office) => query.filter(accounts::field_office.eq(Some(Coded(office)))),
        Scope::Desk(kind) => query.filter(accounts::staff_kind.eq(Coded(kind))),
        Scope::State => query,
        Scope::Nothing => query.filter(diesel::dsl::sql::<diesel::sql_types::Bool>("1 = 0")),
    }
}

/// When an account locks and expires, as it is written beside it so that lists come from an index. A projection: what
/// counts is [`AccountRow::facts`].
fn ends(row: &AccountRow) -> (Option<At>, Option<At>) {
    let facts = row.facts();
    (facts.locks_at().map(At), facts.expires_at().map(At))
}

/// Writes a new account.
pub fn insert(conn: &mut AnyConnection, row: AccountRow) -> Result<(), DbError> {
    let (locks_at, expires_at) = ends(&row);
    let values = (row, accounts::locks_at.eq(locks_at), accounts::expires_at.eq(expires_at));
    diesel::insert_into(accounts::table).values(values).execute(conn)?;
    Ok(())
}

/// Writes when they lock and expire beside accounts that were written before there were such columns; at most so many.
/// It follows from what stands in the rows, so nothing is to be permitted. How many were written.
pub fn project_missing(conn: &mut AnyConnection, limit: i64) -> Result<usize, DbError> {
    let rows: Vec<AccountRow> = accounts::table
        .filter(accounts::expires_at.is_null())
        .filter(accounts::machine.eq(false))
        .filter(accounts::activated_at.is_not_null().or(accounts::last_login_at.is_not_null()))
        .select(AccountRow::as_select())
        .order(accounts::id)
        .limit(limit)
        .load(conn)?;
    for row in &rows {
        let (locks_at, expires_at) = ends(row);
        diesel::update(accounts::table.find(row.id))
            .set((accounts::locks_at.eq(locks_at), accounts::expires_at.eq(expires_at)))
            .execute(conn)?;
    }
    Ok(rows.len())
}

/// An action that may change somebody's account.
pub trait ChangesAccount: Action {}
impl ChangesAccount for actions::AccessRequestDecide {}
impl ChangesAccount for actions::AccountChangeGroup {}
impl ChangesAccount for actions::AccountDeactivate {}
impl ChangesAccount for actions::AccountUnlock {}
impl ChangesAccount for actions::AccountResetPin {}
impl ChangesAccount for actions::AccountReissueToken {}
impl ChangesAccount for actions::ClientManage {}

/// Writes a changed account, held by [`lock`] in this transaction, and counts its version up.
pub fn update<A: ChangesAccount>(
    conn: &mut AnyConnection,
    _permit: &Permit<A>,
    row: &mut AccountRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.updated_at = At(now);
    save(conn, row)
}

/// Holds a facility's row, which owns the rules across its accounts, until the transaction ends.
pub fn lock_facility(conn: &mut AnyConnection, id: FacilityId) -> Result<(), DbError> {
    lock_row!(conn, facilities::table.find(id).select(facilities::id));
    Ok(())
}

/// Writes what a person changed at sign-on or activation of the own account: proved by PIN and code, not by a permit.
pub fn save(conn: &mut AnyConnection, row: &AccountRow) -> Result<(), DbError> {
    let (locks_at, expires_at) = ends(row);
    diesel::update(accounts::table.find(row.id))
        .set((row.clone(), accounts::locks_at.eq(locks_at), accounts::expires_at.eq(expires_at)))
        .execute(conn)?;
    Ok(())
}

/// These accounts, in the order of their ids.
pub fn by_ids(conn: &mut AnyConnection, ids: &[AccountId]) -> Result<Vec<AccountRow>, DbError> {
    Ok(accounts::table
        .filter(accounts::id.eq_any(ids.to_vec()))
        .select(AccountRow::as_select())
        .order(accounts::id)
        .load(conn)?)
}

/// The accounts of a facility that are in a group and not deactivated.
pub fn of_group(
    conn: &mut AnyConnection,
    facility: FacilityId,
    group: SecurityGroup,
) -> Result<Vec<AccountRow>, DbError> {
    Ok(accounts::table
        .filter(accounts::facility_id.eq(Some(facility)))
        .filter(accounts::security_group.eq(Coded(group)))
        .filter(accounts::deactivated_at.is_null())
        .select(AccountRow::as_select())
        .load(conn)?)
}

/// The accounts of these facilities that are in a group and not deactivated, in one query.
pub fn of_group_at(
    conn: &mut AnyConnection,
    facilities: &[FacilityId],
    group: SecurityGroup,
) -> Result<Vec<AccountRow>, DbError> {
    let ids: Vec<Option<FacilityId>> = facilities.iter().copied().map(Some).collect();
    Ok(accounts::table
        .filter(accounts::facility_id.eq_any(ids))
        .filter(accounts::security_group.eq(Coded(group)))
        .filter(accounts::deactivated_at.is_null())
        .select(AccountRow::as_select())
        .order(accounts::id)
        .load(conn)?)
}

/// Whether there is any account.
pub fn any(conn: &mut AnyConnection) -> Result<bool, DbError> {
    Ok(accounts::table.select(accounts::id).first::<AccountId>(conn).optional()?.is_some())
}
