//! The proof that a rule was asked: database functions that change something take a [`Permit`].

use std::marker::PhantomData;

use nimrs_contract::vocabulary::{Grant, Permission, SecurityGroup, StaffKind};

use super::{Action, Actor, Target, groups_with, may};
use crate::domain::ids::{AccountId, SessionId};

/// Proof that `permit` or `permit_anywhere` said yes to this actor for the action `A`.
#[derive(Debug)]
pub struct Permit<A: Action> {
    account: AccountId,
    session: SessionId,
    grant: Grant,
    action: PhantomData<A>,
}

impl<A: Action> Permit<A> {
    fn new(actor: &Actor, grant: Grant) -> Self {
        Self { account: actor.account_id, session: actor.session_id, grant, action: PhantomData }
    }

    /// Who was permitted.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The session in which it was asked.
    pub fn session(&self) -> SessionId {
        self.session
    }

    /// How it was granted. A list permitted by `permit_anywhere` must be narrowed by this.
    pub fn grant(&self) -> Grant {
        self.grant
    }
}

/// Why an actor may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// Of another facility, region or kind of staff: to this actor it does not exist.
    #[error("it is not among the records you may see")]
    NotInScope,
    /// Without a Justice Center number: to the Justice Center it does not exist.
    #[error("it carries no Justice Center number")]
    NotJcLinked,
    /// The security group is not granted this.
    #[error("the security group {group} may not do this ({permission}); {} may", names(*permission))]
    Group { permission: Permission, group: SecurityGroup, staff: StaffKind },
    /// The group may, but the token of the machine client was not given for it.
    #[error("this token lacks the scope {scope} ({permission})")]
    Scope { permission: Permission, scope: &'static str, group: SecurityGroup, staff: StaffKind },
    /// The group may do it with its own records, and this is somebody else's.
    #[error("the security group {group} may do this ({permission}) only with records of its own")]
    NotOwn { permission: Permission, group: SecurityGroup, staff: StaffKind },
    /// The group must say why, in the header `Access-Reason`.
    #[error("the security group {group} must give a reason for this ({permission}) in the header Access-Reason")]
    ReasonRequired { permission: Permission, group: SecurityGroup, staff: StaffKind },
}

impl Denied {
    /// Whether the record's existence is to be denied too, rather than the action alone.
    pub fn hides(self) -> bool {
        matches!(self, Self::NotInScope | Self::NotJcLinked)
    }

    /// The security group of the one who asked; none where the record is hidden.
    pub fn group(self) -> Option<SecurityGroup> {
        match self {
            Self::NotInScope | Self::NotJcLinked => None,
            Self::Group { group, .. }
            | Self::Scope { group, .. }
            | Self::NotOwn { group, .. }
            | Self::ReasonRequired { group, .. } => Some(group),
        }
    }

    /// Whose employee the one is who asked; none where the record is hidden.
    pub fn staff(self) -> Option<StaffKind> {
        match self {
            Self::NotInScope | Self::NotJcLinked => None,
            Self::Group { staff, .. }
            | Self::Scope { staff, .. }
            | Self::NotOwn { staff, .. }
            | Self::ReasonRequired { staff, .. } => Some(staff),
        }
    }

    /// The groups that may do it, for the remedy; none where the record is hidden.
    pub fn groups_that_may(self) -> Vec<SecurityGroup> {
        match self {
            Self::NotInScope | Self::NotJcLinked => Vec::new(),
            Self::Group { permission, .. }
            | Self::Scope { permission, .. }
            | Self::NotOwn { permission, .. }
            | Self::ReasonRequired { permission, .. } => groups_with(permission),
        }
    }
}

fn names(permission: Permission) -> String {
    let names: Vec<String> = groups_with(permission).iter().map(ToString::to_string).collect();
    names.join(", ")
}

/// Permits the action `A` on one record.
///
/// Visibility is asked before the group, so that a stranger's record is never confirmed by a refusal.
pub fn permit<A: Action>(actor: &Actor, target: &Target) -> Result<Permit<A>, Denied> {
    allows(actor, A::PERMISSION, target).map(|grant| Permit::new(actor, grant))
}

/// Permits the action `A` where no single record is meant: a list, or something that belongs to nobody.
///
/// The caller narrows a list to the actor's scope and to [`Permit::grant`].
pub fn permit_anywhere<A: Action>(actor: &Actor) -> Result<Permit<A>, Denied> {
    granted(actor, A::PERMISSION).map(|grant| Permit::new(actor, grant))
}

/// The rule itself, for a permission known only at run time; it gives no permit.
pub fn allows(actor: &Actor, permission: Permission, target: &Target) -> Result<Grant, Denied> {
    if !actor.scope.covers(target) {
        return Err(Denied::NotInScope);
    }
    let (group, staff) = (actor.group, actor.staff_kind);
    match granted(actor, permission)? {
        Grant::Own if target.created_by != Some(actor.account_id) => Err(Denied::NotOwn { permission, group, staff }),
        Grant::WithReason if !target.has_reason && actor.emergency_at(target.facility).is_none() => {
            Err(Denied::ReasonRequired { permission, group, staff })
        }
        Grant::JcLinked if !target.jc_linked => Err(Denied::NotJcLinked),
        grant => Ok(grant),
    }
}

/// What the group grants; nothing that a machine's token was not given for.
fn granted(actor: &Actor, permission: Permission) -> Result<Grant, Denied> {
    let (group, staff) = (actor.group, actor.staff_kind);
    match (may(group, permission), &actor.scopes) {
        (Grant::No, _) => Err(Denied::Group { permission, group, staff }),
        (_, Some(scopes)) if !scopes.carries(permission) => {
            let scope = scopes.surface().scope_for(permission);
            Err(Denied::Scope { permission, scope, group, staff })
        }
        (grant, _) => Ok(grant),
    }
}

#[cfg(test)]
#[path = "permit_tests.rs"]
mod tests;
