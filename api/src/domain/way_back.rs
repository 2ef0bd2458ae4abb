//! What a person can do about an account that does not let them in, and whom to ask.

use nimrs_contract::vocabulary::{ContactTopic, StaffKind, Standing};

use super::contacts::{Contact, contact_for};

/// The advice that goes with a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayBack {
    /// What to do, as a sentence.
    pub text: &'static str,
    /// What to look up in the list of contacts.
    pub topic: ContactTopic,
    /// The contact as the FAQ has it, for the case that the list was not edited.
    pub contact: Option<&'static Contact>,
}

/// The way back of this kind of staff, or `None` for an account that is active.
pub fn way_back(standing: Standing, staff_kind: StaffKind) -> Option<WayBack> {
    let local = staff_kind == StaffKind::Local;
    let (text, topic) = match standing {
        Standing::Active => return None,
        Standing::LockedFailedAttempts => (
            "The account is locked after three failed sign-ons in a row. The ITS service desk unlocks it; the NIMRS \
             help desk cannot.",
            ContactTopic::PinOrLockout,
        ),
        Standing::LockedInactive => (
            "The account is locked after six months without a sign-on. The ITS service desk unlocks it; the NIMRS \
             help desk cannot.",
            ContactTopic::PinOrLockout,
        ),
        Standing::Expired if local => (
            "Access expired after a year without a sign-on. The facility's Security Administrator files a request to \
             re-establish it; a new e-token follows.",
            ContactTopic::ExpiredOverOneYear,
        ),
        Standing::Expired => (
            "Access expired after a year without a sign-on. An e-RFA re-establishes it; a new e-token follows.",
            ContactTopic::NewUser,
        ),
        Standing::Deactivated if local => (
            "The account was deactivated. The facility's Security Administrator files a new request for access.",
            ContactTopic::NewUser,
        ),
        Standing::Deactivated => ("The account was deactivated. A new e-RFA is needed.", ContactTopic::NewUser),
        Standing::Pending => (
            "The e-token has not been activated. Use the link that came with the approval of the request; if it has \
             run out, ask for a new e-token.",
            ContactTopic::PinOrLockout,
        ),
    };
    let contact = contact_for(topic, staff_kind);
    Some(WayBack { text, topic, contact })
}

/// Both service desks, for a sign-on that failed for a reason that may not be told.
pub fn service_desks() -> impl Iterator<Item = &'static Contact> {
    super::contacts::lookup(ContactTopic::PinOrLockout, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    #[test]
    fn every_standing_but_active_has_one_with_a_contact() {
        for standing in Standing::ALL {
            for kind in StaffKind::ALL {
                let way = way_back(*standing, *kind);
                assert_eq!(way.is_none(), *standing == Standing::Active);
                assert!(way.is_none_or(|way| way.contact.is_some()), "{standing} {kind}");
            }
        }
    }

    #[test]
    fn the_contact_is_that_of_the_staff_kind() {
        for (standing, kind, who) in [
            (Standing::LockedFailedAttempts, StaffKind::Local, "NYS ITS Service Desk (HealthHelp)"),
            (Standing::LockedFailedAttempts, StaffKind::State, "NYS ITS Service Desk (Fixit)"),
            (Standing::LockedInactive, StaffKind::Local, "NYS ITS Service Desk (HealthHelp)"),
            (Standing::LockedInactive, StaffKind::State, "NYS ITS Service Desk (Fixit)"),
            (Standing::Expired, StaffKind::Local, "the facility's Security Administrator"),
            (Standing::Expired, StaffKind::State, "the State intranet's e-RFA"),
            (Standing::Deactivated, StaffKind::Local, "the facility's SMS Security Administrator"),
            (Standing::Deactivated, StaffKind::State, "the State intranet's e-RFA"),
        ] {
            assert_eq!(way_back(standing, kind).unwrap().contact.unwrap().who, who, "{standing} {kind}");
        }
        assert_eq!(service_desks().count(), 2);
    }
}
