//! Turning "no" into an answer that says who can and whom to call.

use std::sync::Arc;

use nimrs_contract::problem::{ContactCard, Remedy};
use nimrs_contract::vocabulary::{Code, ContactTopic, Permission, ProblemCode, SecurityGroup, StaffKind, Standing};

use crate::db;
use crate::domain::calendar::date_ny;
use crate::domain::contacts::{self, Contact, contact_for};
use crate::domain::directory::county_by_fips;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, Denied, Scope};
use crate::domain::{remedy, way_back};

use super::app::App;
use super::clinical_risk_manager;
use super::context::Ctx;
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
            Denied::Scope { scope, .. } => lacks_scope(scope, format!("{denied}.")),
            Denied::Group { permission, .. } | Denied::NotOwn { permission, .. } => {
                let (text, contact) = way_forward(permission, &denied);
                Self::new(ProblemCode::Forbidden, format!("{denied}.")).with_remedy(text, contact)
            }
        }
    }
}

/// The group may, but the token was not given for it (RFC 6750, section 3.1).
fn lacks_scope(scope: &'static str, detail: String) -> AppError {
    let error = AppError::new(ProblemCode::Forbidden, detail).with_remedy(
        format!(
            "Ask the token endpoint for a token with the scope {scope}. If the client does not have it, the facility's \
             Security Administrator or Central Office gives it: PATCH /v1/clients/{{id}}."
        ),
        None,
    );
    AppError { missing_scope: Some(scope), ..error }
}

fn way_forward(permission: Permission, denied: &Denied) -> (String, Option<ContactCard>) {
    if is_of_a_desk(permission) {
        return the_desk(denied.staff().unwrap_or(StaffKind::Local));
    }
    let groups: Vec<&str> = denied.groups_that_may().iter().map(|group| group.code()).collect();
    let (whose, contact) = own_access(denied);
    let text = format!("Ask a colleague of one of these security groups to do it: {}. {whose}", groups.join(", "));
    (text, contact.map(card))
}

fn is_of_a_desk(permission: Permission) -> bool {
    matches!(permission, Permission::AccountUnlock | Permission::AccountResetPin | Permission::AccountReissueToken)
}

fn the_desk(staff: StaffKind) -> (String, Option<ContactCard>) {
    let text = format!("Only the ITS service desk of the person's staff kind can do this. {}", both_desks());
    (text, contact_for(ContactTopic::PinOrLockout, staff).map(card))
}

/// A refusal to do something to an account: the desk that can is that of the account's own staff kind.
pub fn at_account(denied: Denied, staff_of_account: StaffKind) -> AppError {
    let error = AppError::from(denied);
    match denied {
        Denied::Group { permission, .. } if is_of_a_desk(permission) => {
            let (text, contact) = the_desk(staff_of_account);
            error.with_remedy(text, contact)
        }
        _ => error,
    }
}

/// Who changes the access of the one who asked: nobody of a facility for those who are not of one, and not for State
/// staff anywhere.
fn own_access(denied: &Denied) -> (&'static str, Option<&'static Contact>) {
    use SecurityGroup as G;
    let local = denied.staff() == Some(StaffKind::Local);
    match denied.group() {
        Some(G::JusticeCenter) => (
            "Questions about your own access are answered by the NIMRS Help Desk.",
            contact_for(ContactTopic::TechnicalIssue, StaffKind::State),
        ),
        Some(G::SecurityAdministrator) => (
            "Your own security group is changed by Central Office.",
            contact_for(ContactTopic::TechnicalIssue, StaffKind::State),
        ),
        Some(G::CentralOffice) => (
            "Your own security group is changed by another colleague of Central Office.",
            contact_for(ContactTopic::TechnicalIssue, StaffKind::State),
        ),
        Some(G::Level1 | G::Level2 | G::Level3 | G::Integration) | None if local => (
            "Your security group is changed by your Security Administrator.",
            contact_for(ContactTopic::NewUser, StaffKind::Local),
        ),
        _ => (
            "Your security group is changed by an e-RFA on the State intranet.",
            contact_for(ContactTopic::NewUser, StaffKind::State),
        ),
    }
}

/// Who asked, as far as it decides who helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    /// Whose employee.
    pub staff: StaffKind,
    /// The security group: nobody is sent to the own role.
    pub group: SecurityGroup,
    /// The facility, where the account belongs to one.
    pub facility: Option<FacilityId>,
}

impl From<&Actor> for Asker {
    fn from(actor: &Actor) -> Self {
        let facility = if let Scope::Facility(id) = actor.scope { Some(id) } else { None };
        Self { staff: actor.staff_kind, group: actor.group, facility }
    }
}

/// Completes an error with what the person can do and whom to turn to, where the use case did not say it. Only where
/// the county decides who helps, the database is asked. A contact that is the role of who asks is replaced.
pub async fn complete(app: &Arc<App>, mut error: AppError, asker: Option<Asker>, path: &str) -> AppError {
    let given = error.remedy.as_ref().and_then(|remedy| remedy.contact.as_ref());
    let own = given.zip(asker).and_then(|(card, asker)| remedy::own_role(&card.who, asker.staff, asker.group));
    if given.is_some() && own.is_none() {
        return error;
    }
    let mut advice = remedy::advice(error.code, &error.errors, path);
    advice.topic = own.unwrap_or(advice.topic);
    let (words, contact) = match asker {
        Some(asker) => {
            let helper = remedy::helper(advice.topic, asker.staff, asker.group);
            let contact = match helper.topic {
                Some(topic) => whom(app, topic, asker).await,
                None => None,
            };
            (format!("{} {}", advice.text, helper.text), contact)
        }
        None => (words(&advice), the_only(advice.topic)),
    };
    let text = error.remedy.map_or(words, |remedy| remedy.text);
    error.remedy = Some(Remedy { text, contact });
    error
}

/// What to do, and who helps, where it is not known who asks: with every number that may be right.
fn words(advice: &remedy::Advice) -> String {
    let text = format!("{} {}", advice.text, remedy::who_helps(advice.topic));
    if advice.topic == ContactTopic::PinOrLockout { format!("{text} {}", both_desks()) } else { text }
}

/// The contact of a topic that is the same for both kinds of staff.
fn the_only(topic: ContactTopic) -> Option<ContactCard> {
    let mut found = contacts::lookup(topic, None);
    found.next().filter(|_| found.next().is_none()).map(card)
}

async fn whom(app: &Arc<App>, topic: ContactTopic, asker: Asker) -> Option<ContactCard> {
    if let Some(facility) = asker.facility.filter(|_| remedy::needs_county(topic))
        && let Some(manager) = risk_manager(app, facility).await
    {
        return Some(manager);
    }
    contact_for(topic, asker.staff).map(card)
}

/// Who is Clinical Risk Manager of a facility's county today. Without an answer of the database there is still the
/// general number.
async fn risk_manager(app: &Arc<App>, facility: FacilityId) -> Option<ContactCard> {
    let ctx = Ctx { app: Arc::clone(app), request: Arc::default() };
    let found = ctx.read(move |tx| {
        let facility = db::facility::find(tx.conn, facility)?;
        let Some(county) = facility.and_then(|facility| county_by_fips(&facility.county_fips)) else { return Ok(None) };
        let today = date_ny(tx.now);
        Ok(clinical_risk_manager::of_county(tx, county, today)?.map(|row| (row, county.name)))
    });
    let (row, county) = found.await.ok().flatten()?;
    let who = format!("{}, Clinical Risk Manager of {county} County", row.name);
    Some(ContactCard { who, phone: row.phone, email: Some(row.email) })
}

/// Both service desks with their numbers.
pub fn both_desks() -> String {
    let desks: Vec<String> =
        way_back::service_desks().map(|desk| format!("{} {}", desk.who, desk.phone.unwrap_or_default())).collect();
    let desk = |index: usize| desks.get(index).map_or("", String::as_str);
    format!("Local providers: {}. New York State employees: {}.", desk(0), desk(1))
}

/// A contact of the domain as it stands in an answer.
pub fn card(contact: &Contact) -> ContactCard {
    ContactCard {
        who: contact.who.to_owned(),
        phone: contact.phone.map(str::to_owned),
        email: contact.mail_address().map(str::to_owned),
    }
}

/// A sign-on that failed. The same for every cause, so that a stranger learns nothing.
pub fn sign_on_failed() -> AppError {
    AppError::new(
        ProblemCode::SignOnFailed,
        "The user ID, the PIN or the e-token code is wrong, the code was used before, or the account is locked.",
    )
    .with_remedy(
        format!(
            "Wait for the next code and try again. After three failures the account locks; the service desk unlocks \
             it. {}",
            both_desks()
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
