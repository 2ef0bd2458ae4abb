//! The organization that a request is about, the road that is right for it, and who may file there.

use nimrs_contract::access_request::RequestedOrganization;
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{
    AccessRequestRoute, ContactTopic, OrganizationKind, ProblemCode, SecurityGroup, StaffKind,
};

use crate::db;
use crate::db::account::AccountRow;
use crate::domain::access_request::{Organization, organization_fault, route_for, staff_kind, who_files};
use crate::domain::contacts::contact_for;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, Target, actions, permit};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::refusal::card;

/// Where a request belongs.
pub(super) struct Place {
    pub organization: Organization,
    pub staff: StaffKind,
    pub target: Target,
    pub facility_name: Option<String>,
}

impl Place {
    /// The organization in a request. Faults lie below `pointer`.
    pub fn asked(tx: &mut Tx<'_>, asked: &RequestedOrganization, pointer: &str) -> AppResult<Self> {
        let faults = shape_faults(asked, pointer);
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        if let Some(id) = asked.facility_id {
            return Self::facility(tx, id.into(), &format!("{pointer}/facility_id"));
        }
        let organization = Organization { kind: asked.kind, facility: None, field_office: asked.field_office };
        let staff = staff_kind(asked.kind, true);
        let target = Target::account(None, asked.field_office, staff);
        Ok(Self { organization, staff, target, facility_name: None })
    }

    /// A facility that is in use.
    pub fn facility(tx: &mut Tx<'_>, id: FacilityId, pointer: &str) -> AppResult<Self> {
        let Some(facility) = db::facility::find(tx.conn, id)? else {
            return Err(AppError::invalid_at(pointer, "unknown_value", "There is no facility with this id."));
        };
        if !facility.active {
            return Err(AppError::invalid_at(pointer, "inactive", "This facility is not in use any more."));
        }
        let staff = staff_kind(OrganizationKind::Facility, facility.operated_by_state);
        Ok(Self {
            organization: Organization { kind: OrganizationKind::Facility, facility: Some(id), field_office: None },
            staff,
            target: Target::account(Some(id), Some(facility.field_office.0), staff),
            facility_name: Some(facility.name),
        })
    }

    /// The organization of an account.
    pub fn of_account(row: &AccountRow, target: Target, facility_name: Option<String>) -> Self {
        let field_office = row.field_office.map(|office| office.0);
        let organization = Organization { kind: row.organization_kind.0, facility: row.facility_id, field_office };
        Self { organization, staff: row.staff_kind.0, target, facility_name }
    }

    /// The right road.
    pub fn route(&self) -> AccessRequestRoute {
        route_for(self.staff)
    }

    /// Refuses (403) who may not file here, with who may.
    pub fn may_file(&self, actor: &Actor) -> AppResult<()> {
        if self.staff == StaffKind::State && is_of_the_state(actor) {
            return Ok(());
        }
        if permit::<actions::AccessRequestFile>(actor, &self.target).is_ok() {
            return Ok(());
        }
        let route = self.route();
        let contact = contact_for(ContactTopic::NewUser, self.staff).map(card);
        Err(AppError::new(ProblemCode::Forbidden, "You cannot file a request for access at this organization.")
            .with_remedy(who_files(route), contact))
    }

    /// Refuses (422) the wrong road, naming the right one.
    pub fn right_road(&self, route: AccessRequestRoute) -> AppResult<()> {
        let right = self.route();
        if route == right {
            return Ok(());
        }
        let message = format!("The road for this organization is {right}. {}", who_files(right));
        let contact = contact_for(ContactTopic::NewUser, self.staff).map(card);
        Err(AppError::invalid_at("/route", "wrong_route", message).with_remedy(who_files(right), contact))
    }
}

/// Whether somebody can file an e-RFA: a person whom the State employs, and no machine.
fn is_of_the_state(actor: &Actor) -> bool {
    actor.staff_kind == StaffKind::State
        && !matches!(actor.group, SecurityGroup::JusticeCenter | SecurityGroup::Integration)
}

/// The kind says which of the two fields must be there.
fn shape_faults(asked: &RequestedOrganization, pointer: &str) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if let Some(message) = organization_fault(asked.kind) {
        faults.push(field_error(&format!("{pointer}/kind"), "not_requested_here", message));
    }
    let fields = [
        ("facility_id", asked.facility_id.is_some(), OrganizationKind::Facility),
        ("field_office", asked.field_office.is_some(), OrganizationKind::FieldOffice),
    ];
    for (name, given, wanted_by) in fields {
        match (given, asked.kind == wanted_by) {
            (false, true) => faults.push(field_error(&format!("{pointer}/{name}"), "required", "is required here")),
            (true, false) => {
                let message = format!("belongs to an organization of the kind {wanted_by} alone");
                faults.push(field_error(&format!("{pointer}/{name}"), "not_here", message));
            }
            _ => (),
        }
    }
    faults
}
