//! Who is at an organization already, so that nobody gets a second account there.

use std::collections::{HashMap, HashSet};

use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{ProblemCode, StaffKind, Standing};

use crate::db;
use crate::db::account::{AccountRow, user_id_key};
use crate::domain::access_request::{Organization, name_key, person_key, taken_for};
use crate::domain::ids::AccountId;
use crate::domain::same_person::same_address;
use crate::domain::way_back::way_back;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::refusal::card;

/// A person who is to get an account.
#[derive(Debug, Clone, Copy)]
pub(super) struct Newcomer<'a> {
    pub user_id: &'a str,
    pub display_name: &'a str,
    pub email: &'a str,
}

/// Why a person cannot get a new account.
#[derive(Debug)]
pub(super) enum Clash {
    /// The person has an account there, in this standing.
    Account(Standing, StaffKind),
    /// The user ID belongs to somebody else.
    UserId,
    /// A request about the person is open.
    OpenPerson,
    /// A request with this user ID is open.
    OpenUserId,
}

impl Clash {
    /// What is at fault.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Account(..) | Self::OpenPerson => "email",
            Self::UserId | Self::OpenUserId => "user_id",
        }
    }

    /// For programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Account(..) => "has_account",
            Self::UserId => "taken",
            Self::OpenPerson | Self::OpenUserId => "open_request",
        }
    }

    /// For people: what to file instead.
    pub fn message(&self) -> &'static str {
        match self {
            Self::UserId => "This user ID is taken. Choose another; upper and lower case count as the same.",
            Self::OpenPerson => "A request about this person is open already. Wait for its decision, or withdraw it.",
            Self::OpenUserId => "A request with this user ID is open already. Choose another user ID.",
            Self::Account(standing, _) => match standing {
                Standing::Expired => {
                    "This person has an account here that expired. File a request of the kind reestablish for it."
                }
                Standing::LockedFailedAttempts | Standing::LockedInactive => {
                    "This person has an account here that is locked. The ITS service desk unlocks it; no request is \
                     needed."
                }
                Standing::Pending => {
                    "This person has an account here that waits for its activation. Use resend on its request; where it \
                     came without one, the ITS service desk gives a new e-token."
                }
                Standing::Active | Standing::Deactivated => {
                    "This person has an account here already. To give it another security group, file a request of \
                     the kind change_group."
                }
            },
        }
    }

    /// As the answer to a request; `below` is where the person stands in it.
    pub fn error(&self, below: &str) -> AppError {
        let error = AppError {
            errors: vec![self.fault(&format!("{below}/{}", self.field()))],
            ..AppError::new(ProblemCode::Duplicate, self.message())
        };
        let contact = match self {
            Self::Account(standing, staff) => way_back(*standing, *staff).and_then(|way| way.contact).map(card),
            _ => None,
        };
        error.with_remedy(self.message(), contact)
    }

    /// As one fault of several.
    pub fn fault(&self, pointer: &str) -> FieldError {
        field_error(pointer, self.code(), self.message())
    }
}

/// Refuses (409) an address that another account of the organization has.
pub(super) fn no_colleague_has(
    tx: &mut Tx<'_>,
    organization: &Organization,
    account: AccountId,
    email: &str,
) -> AppResult<()> {
    let rows = db::access_request::accounts_of(tx.conn, organization)?;
    let has = |row: &AccountRow| row.email.as_deref().is_some_and(|own| same_address(own, email));
    if !rows.iter().any(|row| row.id != account && has(row)) {
        return Ok(());
    }
    let message = "Another account of this organization has this mail address.";
    Err(AppError {
        errors: vec![field_error("/email", "taken", message)],
        ..AppError::new(ProblemCode::Duplicate, message)
    }
    .with_remedy("Give the person's own address. Where it is the same person, its other account is enough.", None))
}

/// What is known of an organization and of the user IDs that are asked for, read at once for any number of persons.
pub(super) struct People {
    organization: Organization,
    by_email: HashMap<String, (Standing, StaffKind)>,
    /// Those without a mail address.
    by_name: HashMap<String, (Standing, StaffKind)>,
    /// By the key of the user ID.
    named: HashMap<String, AccountRow>,
    open_keys: HashSet<String>,
    open_user_ids: HashSet<String>,
}

impl People {
    /// Reads who is there.
    pub fn read(tx: &mut Tx<'_>, organization: Organization, newcomers: &[Newcomer<'_>]) -> AppResult<Self> {
        let user_ids: Vec<&str> = newcomers.iter().map(|newcomer| newcomer.user_id).collect();
        let keys: Vec<String> = newcomers.iter().map(|newcomer| person_key(&organization, newcomer.email)).collect();
        let (open_keys, open_user_ids) = db::access_request::open(tx.conn, &keys, &user_ids)?;
        let (mut by_email, mut by_name) = (HashMap::new(), HashMap::new());
        for row in db::access_request::accounts_of(tx.conn, &organization)? {
            let known = (row.facts().standing(tx.now), row.staff_kind.0);
            match &row.email {
                Some(email) => by_email.insert(email.to_ascii_lowercase(), known),
                None => by_name.insert(name_key(&row.display_name), known),
            };
        }
        let named = db::access_request::accounts_named(tx.conn, &user_ids)?;
        Ok(Self {
            organization,
            by_email,
            by_name,
            named: named.into_iter().map(|row| (row.user_id_key.clone(), row)).collect(),
            open_keys: open_keys.into_iter().collect(),
            open_user_ids: open_user_ids.into_iter().collect(),
        })
    }

    /// Why this person cannot get a new account, besides open requests.
    pub fn clash(&self, newcomer: Newcomer<'_>) -> Option<Clash> {
        let known = self.by_email.get(&newcomer.email.to_ascii_lowercase());
        if let Some((standing, staff)) = known.or_else(|| self.by_name.get(&name_key(newcomer.display_name))) {
            return Some(Clash::Account(*standing, *staff));
        }
        let taken = self.named.contains_key(&user_id_key(newcomer.user_id)) && self.former(newcomer).is_none();
        taken.then_some(Clash::UserId)
    }

    /// Why a request for this person cannot be filed.
    pub fn filing_clash(&self, newcomer: Newcomer<'_>) -> Option<Clash> {
        let clash = self.clash(newcomer);
        clash.or_else(|| {
            if self.open_keys.contains(&person_key(&self.organization, newcomer.email)) {
                return Some(Clash::OpenPerson);
            }
            self.open_user_ids.contains(&user_id_key(newcomer.user_id)).then_some(Clash::OpenUserId)
        })
    }

    /// The person's own deactivated account at this organization, which is put back in use and keeps its history.
    pub fn former(&self, newcomer: Newcomer<'_>) -> Option<&AccountRow> {
        self.named.get(&user_id_key(newcomer.user_id)).filter(|row| {
            let here = row.organization_kind.0 == self.organization.kind
                && row.facility_id == self.organization.facility
                && row.field_office.map(|office| office.0) == self.organization.field_office;
            let same = taken_for(newcomer.display_name, newcomer.email, &row.display_name, row.email.as_deref());
            here && row.deactivated_at.is_some() && same
        })
    }
}
