//! Who may do what, to what. The rest of the service proves it by holding a [`Permit`].

pub mod actions;
mod change;
mod permit;
mod sight;
mod table;

pub use actions::Action;
pub use change::{ChangePermit, ChangesCase, ChangesIncident};
pub use permit::{Denied, Permit, allows, permit, permit_anywhere};
pub use sight::sight;
pub use table::{GROUPS, TABLE, groups_with, may};

use nimrs_contract::vocabulary::{FieldOffice, Grant, Permission, SecurityGroup, StaffKind};

use crate::domain::client_scope::Granted;
use crate::domain::emergency_access::EmergencyGrant;
use crate::domain::ids::{AccountId, FacilityId, SessionId};

/// Who asks: an account with a live session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub account_id: AccountId,
    pub session_id: SessionId,
    pub user_id: String,
    pub group: SecurityGroup,
    pub staff_kind: StaffKind,
    pub scope: Scope,
    /// The emergency accesses that it has taken and that last.
    pub emergency: Vec<EmergencyGrant>,
    /// What the token of a machine client is good for; `None` for a person, who may all that the group may.
    pub scopes: Option<Granted>,
}

impl Actor {
    /// How far a permission is held: as the group holds it, and not at all where a machine's token does not carry it.
    pub fn may(&self, permission: Permission) -> Grant {
        match &self.scopes {
            Some(granted) if !granted.carries(permission) => Grant::No,
            _ => may(self.group, permission),
        }
    }

    /// Whether it is a program with a token, and no person.
    pub fn is_machine(&self) -> bool {
        self.scopes.is_some()
    }

    /// The emergency access that covers the records of a facility: of several, the latest.
    pub fn emergency_at(&self, facility: Option<FacilityId>) -> Option<&EmergencyGrant> {
        self.emergency.iter().rev().find(|grant| Some(grant.facility) == facility)
    }
}

/// Whose records an actor may know of at all. What it may do with them is for the security group to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// One facility: Levels 1 to 3, the Security Administrator, an integration client.
    Facility(FacilityId),
    /// The facilities of one field office: the Field Office and the Clinical Risk Manager.
    Region(FieldOffice),
    /// Everything: Central Office, the Justice Center, the NIMRS help desk.
    State,
    /// The accounts of one kind of staff: an ITS service desk.
    Desk(StaffKind),
    /// Nothing, for an account whose organisation does not fit its group.
    Nothing,
}

impl Scope {
    /// The scope of a group, given where the account belongs. An organisation that the group cannot work from
    /// gives [`Scope::Nothing`], never more.
    pub fn of(
        group: SecurityGroup,
        staff_kind: StaffKind,
        facility: Option<FacilityId>,
        region: Option<FieldOffice>,
    ) -> Self {
        match group {
            SecurityGroup::Level1
            | SecurityGroup::Level2
            | SecurityGroup::Level3
            | SecurityGroup::SecurityAdministrator
            | SecurityGroup::Integration => facility.map_or(Self::Nothing, Self::Facility),
            SecurityGroup::FieldOffice | SecurityGroup::ClinicalRiskManager => {
                region.map_or(Self::Nothing, Self::Region)
            }
            SecurityGroup::CentralOffice | SecurityGroup::JusticeCenter | SecurityGroup::NimrsHelpDesk => Self::State,
            SecurityGroup::ItsServiceDesk => Self::Desk(staff_kind),
        }
    }

    /// Whether a record lies within the scope.
    pub fn covers(self, target: &Target) -> bool {
        match self {
            Self::Facility(facility) => target.facility == Some(facility),
            Self::Region(office) => target.field_office == Some(office),
            Self::State => true,
            Self::Desk(kind) => target.staff_kind == Some(kind),
            Self::Nothing => false,
        }
    }
}

/// What the rules need to know of the record that an actor wants to touch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Target {
    /// The facility it belongs to; `None` for an account of the State's own offices.
    pub facility: Option<FacilityId>,
    /// The field office of that facility, or of the account itself.
    pub field_office: Option<FieldOffice>,
    /// The kind of staff, for an account; `None` for anything else, which keeps it from the service desks.
    pub staff_kind: Option<StaffKind>,
    /// Who made it.
    pub created_by: Option<AccountId>,
    /// Whether it carries a Justice Center number.
    pub jc_linked: bool,
    /// Whether the request gave an `Access-Reason`.
    pub has_reason: bool,
}

impl Target {
    /// A record of a facility.
    pub fn facility(facility: FacilityId, field_office: FieldOffice) -> Self {
        Self { facility: Some(facility), field_office: Some(field_office), ..Self::default() }
    }

    /// An account; without a facility it belongs to an office of the State.
    pub fn account(facility: Option<FacilityId>, field_office: Option<FieldOffice>, staff_kind: StaffKind) -> Self {
        Self { facility, field_office, staff_kind: Some(staff_kind), ..Self::default() }
    }

    /// Made by this account.
    pub fn made_by(self, account: AccountId) -> Self {
        Self { created_by: Some(account), ..self }
    }

    /// Carrying a Justice Center number, or not.
    pub fn jc_linked(self, jc_linked: bool) -> Self {
        Self { jc_linked, ..self }
    }

    /// Asked for with a reason, or without.
    pub fn with_reason(self, has_reason: bool) -> Self {
        Self { has_reason, ..self }
    }
}
