//! Turning "no" into an answer that says who can and whom to call.

use nimrs_contract::problem::ContactCard;
use nimrs_contract::vocabulary::{Code, ContactTopic, Permission, ProblemCode, SecurityGroup, StaffKind, Standing};

use crate::domain::contacts::{self, Contact};
use crate::domain::permissions::Denied;
use crate::domain::way_back;

use super::error::AppError;

impl From<Denied> for AppError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotInScope | Denied::NotJcLinked => {
                Self::new(ProblemCode::NotFound, "There is no such thing with this id that you may see.")
            }
            Denied::ReasonRequired { .. } => Self::new(ProblemCode::AccessReasonRequired, format!("{denied}."))
                .with_remedy(
                    "Send the request again with a header Access-Reason that says why you need to see it. In an emergency, POST \
                     /v1/emergency-access opens the facility's incidents for an hour.",
                    None,
                ),
            Denied::Group { permission, .. } | Denied::NotOwn { permission, .. } => {
                let (text, contact) = way_forward(permission, &denied);
                Self::new(ProblemCode::Forbidden, format!("{denied}.")).with_remedy(text, contact)
            }
        }
    }
}

fn way_forward(permission: Permission, denied: &Denied) -> (String, Option<ContactCard>) {
    if matches!(permission, Permission::AccountUnlock | Permission::AccountResetPin | Permission::AccountReissueToken) {
        return (
            "Only the ITS service desk of the person's staff kind can do this. Local providers: 800-435-7697 option 2 \
             (HealthHelp); New York State employees: 844-891-1786 (Fixit)."
                .to_owned(),
            contacts::contact_for(ContactTopic::PinOrLockout, StaffKind::Local).map(card),
        );
    }
    let groups: Vec<&str> = denied.groups_that_may().iter().map(|group| group.code()).collect();
    let (whose, contact) = own_access(denied);
    let text = format!("Ask a colleague of one of these security groups to do it: {}. {whose}", groups.join(", "));
    (text, contact.map(card))
}

/// Who changes the access of the one who asked: nobody of a facility for those who are not of one.
fn own_access(denied: &Denied) -> (&'static str, Option<&'static Contact>) {
    use SecurityGroup as G;
    match denied.group() {
        Some(G::FieldOffice | G::ClinicalRiskManager | G::CentralOffice | G::NimrsHelpDesk | G::ItsServiceDesk) => (
            "Your security group is changed by an e-RFA on the State intranet.",
            contacts::contact_for(ContactTopic::NewUser, StaffKind::State),
        ),
        Some(G::JusticeCenter) => (
            "Questions about your own access are answered by the NIMRS Help Desk.",
            contacts::contact_for(ContactTopic::TechnicalIssue, StaffKind::State),
        ),
        _ => (
            "Your security group is changed by your Security Administrator.",
            contacts::contact_for(ContactTopic::NewUser, StaffKind::Local),
        ),
    }
}

/// A contact of the domain as it stands in an answer.
pub fn card(contact: &Contact) -> ContactCard {
    ContactCard {
        who: contact.who.to_owned(),
        phone: contact.phone.map(str::to_owned),
        email: contact.email.map(str::to_owned),
    }
}

/// A sign-on that failed. The same for every cause, so that a stranger learns nothing.
pub fn sign_on_failed() -> AppError {
    let desks: Vec<String> =
        way_back::service_desks().map(|desk| format!("{} {}", desk.who, desk.phone.unwrap_or_default())).collect();
    AppError::new(
        ProblemCode::SignOnFailed,
        "The user ID, the PIN or the e-token code is wrong, the code was used before, or the account is locked.",
    )
    .with_remedy(
        format!(
            "Wait for the next code and try again. After three failures the account locks; the service desk unlocks \
             it. Local providers: {}. New York State employees: {}.",
            desks.first().map_or("", String::as_str),
            desks.get(1).map_or("", String::as_str)
        ),
        None,
    )
}

/// A standing that forbids to go on, told only to who proved to be the owner of the account.
pub fn standing(standing: Standing, staff: StaffKind) -> AppError {
    let code = match standing {
        Standing::LockedFailedAttempts => ProblemCode::AccountLockedFailedAttempts,
        Standing::LockedInactive => ProblemCode::AccountLockedInactive,
        Standing::Expired => ProblemCode::AccountExpired,
        Standing::Deactivated => ProblemCode::AccountDeactivated,
        Standing::Pending | Standing::Active => ProblemCode::AccountPending,
    };
    let error = AppError::new(code, code.explanation());
    match way_back::way_back(standing, staff) {
        Some(way) => error.with_remedy(way.text, way.contact.map(card)),
        None => error,
    }
}
