//! Requests for access: which road is the right one, which groups can be asked for, and the life of a request.

mod life;
pub mod list;

pub use life::{Act, NotNow, TOKEN_HOURS, allowed_actions, token_clock, token_due, transition};

use nimrs_contract::vocabulary::{AccessRequestRoute, Code, FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use super::ids::{AccountId, FacilityId};
use super::jc_request::fold::{fold, words};
use super::same_person::same_address;

/// The organization of an account, with nothing but what tells it from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Organization {
    /// The kind.
    pub kind: OrganizationKind,
    /// The facility, where it is one.
    pub facility: Option<FacilityId>,
    /// The field office, where it is one.
    pub field_office: Option<FieldOffice>,
}

/// Whose employees work at an organization. `operated_by_state` is asked of facilities alone.
pub fn staff_kind(kind: OrganizationKind, operated_by_state: bool) -> StaffKind {
    match kind {
        OrganizationKind::Facility if !operated_by_state => StaffKind::Local,
        _ => StaffKind::State,
    }
}

/// The road for this kind of staff.
pub fn route_for(staff: StaffKind) -> AccessRequestRoute {
    match staff {
        StaffKind::Local => AccessRequestRoute::Rfa,
        StaffKind::State => AccessRequestRoute::ERfa,
    }
}

/// Who files on a road, as a sentence.
pub fn who_files(route: AccessRequestRoute) -> &'static str {
    match route {
        AccessRequestRoute::Rfa => {
            "This is about a local facility: its Security Administrator files a Request for Access (rfa)."
        }
        AccessRequestRoute::ERfa => {
            "This is about staff of the State: any active account of the State files an electronic Request for Access \
             (e_rfa)."
        }
    }
}

/// Why a security group cannot be asked for at this kind of organization; none where it can.
pub fn group_fault(group: SecurityGroup, kind: OrganizationKind) -> Option<String> {
    use OrganizationKind as O;
    use SecurityGroup as G;
    let home = match group {
        G::Level1 | G::Level2 | G::Level3 | G::SecurityAdministrator => O::Facility,
        G::FieldOffice | G::ClinicalRiskManager => O::FieldOffice,
        G::CentralOffice => O::CentralOffice,
        G::NimrsHelpDesk => O::NimrsHelpDesk,
        G::Integration | G::JusticeCenter | G::ItsServiceDesk => return Some(NOT_REQUESTED.to_owned()),
    };
    (home != kind).then(|| format!("The security group {group} is held at a {home}, not at a {kind}."))
}

/// Why an organization cannot be asked for; none where it can.
pub fn organization_fault(kind: OrganizationKind) -> Option<&'static str> {
    matches!(kind, OrganizationKind::JusticeCenter | OrganizationKind::ItsServiceDesk).then_some(NOT_REQUESTED)
}

const NOT_REQUESTED: &str = "Accounts of record systems, of the Justice Center and of the ITS service desks are not \
     requested this way: the operators of the service make them. Ask the NIMRS Help Desk, 518-474-3619.";

/// A name as it is compared: small letters without accents, the words in their order.
pub fn name_key(name: &str) -> String {
    words(&fold(name)).join(" ")
}

/// Whether a newcomer is taken for somebody who has an account: by the mail address, or by the name where the account has
/// no address.
pub fn taken_for(name: &str, email: &str, other_name: &str, other_email: Option<&str>) -> bool {
    match other_email {
        Some(other) => same_address(other, email),
        None => name_key(other_name) == name_key(name),
    }
}

/// The key under which one request for an account is open at a time.
pub fn account_key(account: AccountId) -> String {
    format!("account:{account}")
}

/// The key under which one request for a new person at an organization is open at a time.
pub fn person_key(organization: &Organization, email: &str) -> String {
    let place = match (organization.facility, organization.field_office) {
        (Some(facility), _) => facility.to_string(),
        (None, Some(office)) => office.code().to_owned(),
        (None, None) => String::new(),
    };
    format!("person:{}:{place}:{}", organization.kind.code(), email.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_road_follows_from_the_organization() {
        for (kind, state, route) in [
            (OrganizationKind::Facility, false, AccessRequestRoute::Rfa),
            (OrganizationKind::Facility, true, AccessRequestRoute::ERfa),
            (OrganizationKind::FieldOffice, false, AccessRequestRoute::ERfa),
            (OrganizationKind::CentralOffice, false, AccessRequestRoute::ERfa),
            (OrganizationKind::NimrsHelpDesk, false, AccessRequestRoute::ERfa),
        ] {
            assert_eq!(route_for(staff_kind(kind, state)), route, "{kind} {state}");
        }
    }

    #[test]
    fn every_group_can_be_asked_for_at_one_kind_of_organization_or_at_none() {
        for group in SecurityGroup::ALL {
            let fits = OrganizationKind::ALL.iter().filter(|kind| group_fault(*group, **kind).is_none()).count();
            let made_by_operators = matches!(
                group,
                SecurityGroup::Integration | SecurityGroup::JusticeCenter | SecurityGroup::ItsServiceDesk
            );
            assert_eq!(fits, usize::from(!made_by_operators), "{group}");
        }
        let closed: Vec<_> = OrganizationKind::ALL.iter().filter(|kind| organization_fault(**kind).is_some()).collect();
        assert_eq!(closed, [&OrganizationKind::JusticeCenter, &OrganizationKind::ItsServiceDesk]);
    }

    #[test]
    fn a_person_is_known_by_address_or_else_by_name() {
        assert!(taken_for("Dana Reyes", "dana@example.org", "D. Reyes", Some("DANA@example.org")));
        assert!(!taken_for("Dana Reyes", "dana@example.org", "Dana Reyes", Some("other@example.org")));
        assert!(taken_for("José  O’Brien", "jo@example.org", "jose o'brien", None));
        assert!(!taken_for("Dana Reyes", "dana@example.org", "Dana Reis", None));
    }

    #[test]
    fn keys_tell_organizations_apart_and_spellings_together() {
        let office = |field_office| Organization { kind: OrganizationKind::FieldOffice, facility: None, field_office };
        let (hudson, island) = (office(Some(FieldOffice::HudsonRiver)), office(Some(FieldOffice::LongIsland)));
        assert_eq!(person_key(&hudson, "A@x.org"), person_key(&hudson, "a@x.org"));
        assert_ne!(person_key(&hudson, "a@x.org"), person_key(&island, "a@x.org"));
    }
}
