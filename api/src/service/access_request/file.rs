//! Filing a request.

use nimrs_contract::access_request::{AccessRequestView, NewAccessRequest, RequestedPerson};
use nimrs_contract::problem::{FieldError, Warning};
use nimrs_contract::vocabulary::{
    AccessRequestKind as Kind, AccessRequestStatus, ProblemCode, SecurityGroup, Standing,
};

use crate::db::access_request::{AccessRequestRow, Asked};
use crate::db::account::{AccountRow, user_id_key};
use crate::db::types::{At, Coded, Json};
use crate::db::{self, DbError};
use crate::domain::access_request::{account_key, group_fault, person_key, token_due};
use crate::domain::ids::AccountId;
use crate::domain::mail_address::MailAddress;
use crate::domain::permissions::{Actor, Scope};
use crate::domain::shown_name::name_fault;
use crate::domain::way_back::way_back;
use crate::service::account::{Selves, level_1};
use crate::service::audit;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::refusal::card;

use super::people::{Newcomer, People, no_colleague_has};
use super::place::Place;
use super::{Deed, Found, event, read};

/// Files a request for access.
pub async fn file(ctx: &Ctx, actor: Actor, request: NewAccessRequest) -> AppResult<Answer<AccessRequestView>> {
    let faults = shape_faults(&request);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (found, warnings) = match (&request.person, request.account_id) {
            (Some(person), _) => (for_person(tx, &actor, &request, person)?, Vec::new()),
            (None, Some(account)) => about_account(tx, &actor, &request, account.into())?,
            (None, None) => {
                return Err(AppError::internal("a request without a person or an account passed its check"));
            }
        };
        insert(tx, &found.row)?;
        let reason = Some(found.row.content.0.reason.clone());
        let deed = Deed { action: "access_request.file", reason, ..Deed::default() };
        audit::done(tx, &actor, event(&found.row, deed))?;
        let view = AccessRequestView { warnings, ..read::view(tx, &actor, &found)? };
        Ok(Saved::new(view, found.row.version))
    })
    .await
}

fn insert(tx: &mut Tx<'_>, row: &AccessRequestRow) -> AppResult<()> {
    // Of several that are filed at the same instant, the constraint lets one through.
    db::access_request::insert(tx.conn, std::slice::from_ref(row)).map_err(|error| {
        let pointer = if error.is_unique("access_requests", &["open_user_id"]) { "/person/user_id" } else { "" };
        match error {
            DbError::Unique(_) => open_already(pointer),
            other => other.into(),
        }
    })
}

fn open_already(pointer: &str) -> AppError {
    let message = "A request about this person, account or user ID is open already.";
    AppError {
        errors: vec![field_error(pointer, "open_request", message)],
        ..AppError::new(ProblemCode::Duplicate, message)
    }
    .with_remedy("Wait for its decision, or withdraw it and file this one again.", None)
}

/// Which parts belong to which kind.
fn shape_faults(request: &NewAccessRequest) -> Vec<FieldError> {
    let kind = request.kind;
    let email = request.email.as_deref().or(request.person.as_ref().map(|person| person.email.as_str()));
    let parts = [
        ("/person", request.person.is_some(), kind == Kind::NewUser, kind == Kind::NewUser),
        ("/account_id", request.account_id.is_some(), kind != Kind::NewUser, kind != Kind::NewUser),
        ("/security_group", request.security_group.is_some(), kind == Kind::ChangeGroup, kind == Kind::ChangeGroup),
        ("/email", request.email.is_some(), false, kind == Kind::Reestablish),
    ];
    let mut faults = Vec::new();
    for (pointer, given, needed, allowed) in parts {
        if needed && !given {
            faults.push(field_error(pointer, "required", format!("is required for {kind}")));
        }
        if given && !allowed {
            faults.push(field_error(pointer, "not_here", format!("does not belong to {kind}")));
        }
    }
    let name = request.person.as_ref().and_then(|person| name_fault(&person.display_name));
    faults.extend(name.map(|(code, message)| field_error("/person/display_name", code, message)));
    if let Some(Err(error)) = email.map(MailAddress::parse) {
        let pointer = if request.person.is_some() { "/person/email" } else { "/email" };
        faults.push(field_error(pointer, "mail_address", error.to_string()));
    }
    faults
}

/// A new user.
fn for_person(
    tx: &mut Tx<'_>,
    actor: &Actor,
    request: &NewAccessRequest,
    person: &RequestedPerson,
) -> AppResult<Found> {
    let place = Place::asked(tx, &person.organization, "/person/organization")?;
    place.may_file(actor)?;
    place.right_road(request.route)?;
    fits(person.security_group, &place, "/person/security_group")?;
    let newcomer = Newcomer { user_id: &person.user_id, display_name: &person.display_name, email: &person.email };
    let people = People::read(tx, place.organization, &[newcomer])?;
    if let Some(clash) = people.filing_clash(newcomer) {
        return Err(clash.error("/person"));
    }
    let former = people.former(newcomer).map(|former| former.id);
    let asked = Asked {
        reason: request.reason.clone(),
        user_id: person.user_id.clone(),
        display_name: person.display_name.clone(),
        email: Some(person.email.clone()),
        group: person.security_group,
        former_group: None,
    };
    Ok(new_user(tx, actor, &place, asked, former))
}

/// The row of a request for a new user; `former` is the person's own deactivated account, which would come back.
pub(super) fn new_user(tx: &Tx<'_>, actor: &Actor, place: &Place, asked: Asked, former: Option<AccountId>) -> Found {
    let key = person_key(&place.organization, asked.email.as_deref().unwrap_or_default());
    let open_user_id = Some(user_id_key(&asked.user_id));
    let row = AccessRequestRow { account_id: former, open_user_id, ..row(tx, actor, Kind::NewUser, place, key, asked) };
    Found { row, facility_name: place.facility_name.clone() }
}

/// Something about an account that is there, with what to know about it.
fn about_account(
    tx: &mut Tx<'_>,
    actor: &Actor,
    request: &NewAccessRequest,
    id: AccountId,
) -> AppResult<(Found, Vec<Warning>)> {
    let (account, facility_name, office) = db::account::find(tx.conn, Scope::State, id)?.ok_or_else(missing)?;
    let target = account.target(office.map(|office| office.0));
    if !actor.scope.covers(&target) {
        return Err(missing());
    }
    let place = Place::of_account(&account, target, facility_name);
    place.may_file(actor)?;
    let warnings = possible(tx, actor, request.kind, &account)?;
    place.right_road(request.route)?;
    if let Some(email) = &request.email {
        address_is_free(tx, actor, &account, &place, email)?;
    }
    let asked = asked_about(request, &account, &place)?;
    let key = account_key(id);
    let row = AccessRequestRow { account_id: Some(id), ..row(tx, actor, request.kind, &place, key, asked) };
    Ok((Found { row, facility_name: place.facility_name }, warnings))
}

fn missing() -> AppError {
    AppError::not_found("account")
}

/// Whether the account's standing allows what is asked; if not, what to do instead. The last usable Level 1 account
/// cannot be asked away; the approval asks again.
fn possible(tx: &mut Tx<'_>, actor: &Actor, kind: Kind, account: &AccountRow) -> AppResult<Vec<Warning>> {
    if kind != Kind::Reestablish && actor.account_id == account.id {
        return Err(AppError::new(ProblemCode::Forbidden, "You cannot ask for this for your own account.")
            .with_remedy("Ask a colleague who may file requests for access to do it.", None));
    }
    let standing = account.facts().standing(tx.now);
    standing_allows(kind, standing, account)?;
    match kind {
        Kind::Deactivate | Kind::ChangeGroup => level_1::would_leave(tx, account),
        Kind::NewUser | Kind::Reestablish => Ok(Vec::new()),
    }
}

/// What each kind can be asked for.
pub(super) fn standing_allows(kind: Kind, standing: Standing, account: &AccountRow) -> AppResult<()> {
    let way = way_back(standing, account.staff_kind.0);
    let contact = way.and_then(|way| way.contact).map(card);
    match (kind, standing) {
        (Kind::NewUser, _) | (Kind::Reestablish, Standing::Expired) => Ok(()),
        (_, Standing::Deactivated) => Err(AppError::conflict("The account is deactivated.")
            .with_remedy("To put it back in use, file a request of the kind new_user with the same user ID.", contact)),
        (Kind::Reestablish, Standing::Active) => {
            Err(AppError::conflict("The account is active; there is nothing to re-establish."))
        }
        (Kind::Reestablish, _) => {
            let text = way.map_or("", |way| way.text);
            Err(AppError::conflict(format!("Only an account that expired is re-established. {text}"))
                .with_remedy(text, contact))
        }
        _ => Ok(()),
    }
}

/// Nobody gets somebody else's account by an address: an account keeps its own, and takes neither the filer's nor a
/// colleague's.
fn address_is_free(tx: &mut Tx<'_>, actor: &Actor, account: &AccountRow, place: &Place, email: &str) -> AppResult<()> {
    if actor.account_id != account.id && Selves::read(tx, actor, [])?.has(email) {
        return Err(AppError::new(
            ProblemCode::Forbidden,
            "This is your own mail address; the code for somebody else's account does not go there.",
        )
        .with_remedy("Give the address of the person whose account it is.", None));
    }
    no_colleague_has(tx, &place.organization, account.id, email)?;
    if account.email.is_none() {
        return Ok(());
    }
    let message = "The account has an address of its own, and the code goes there; leave this field out.";
    Err(AppError::invalid_at("/email", "has_address", message).with_remedy(
        "Leave the address out. If the account's own is wrong, Central Office corrects it after the approval: POST \
         /v1/access-requests/{id}/resend.",
        None,
    ))
}

fn asked_about(request: &NewAccessRequest, account: &AccountRow, place: &Place) -> AppResult<Asked> {
    let present = account.security_group.0;
    let group = request.security_group.unwrap_or(present);
    if request.kind == Kind::ChangeGroup {
        fits(group, place, "/security_group")?;
        if group == present {
            return Err(AppError::invalid_at("/security_group", "unchanged", "The account has this group already."));
        }
    }
    let email = request.email.clone().or_else(|| account.email.clone());
    if request.kind == Kind::Reestablish && email.is_none() {
        let message = "The account has no mail address; give one, so that the enrollment code can be sent.";
        return Err(AppError::invalid_at("/email", "required", message));
    }
    Ok(Asked {
        reason: request.reason.clone(),
        user_id: account.user_id.clone(),
        display_name: account.display_name.clone(),
        email: email.filter(|_| request.kind == Kind::Reestablish),
        group,
        former_group: (request.kind == Kind::ChangeGroup).then_some(present),
    })
}

fn fits(group: SecurityGroup, place: &Place, pointer: &str) -> AppResult<()> {
    match group_fault(group, place.organization.kind) {
        Some(message) => Err(AppError::invalid_at(pointer, "does_not_fit", message)),
        None => Ok(()),
    }
}

fn row(tx: &Tx<'_>, actor: &Actor, kind: Kind, place: &Place, key: String, asked: Asked) -> AccessRequestRow {
    let now = At(tx.now);
    AccessRequestRow {
        id: tx.id(),
        kind: Coded(kind),
        route: Coded(place.route()),
        open_key: Some(key),
        open_user_id: None,
        organization_kind: Coded(place.organization.kind),
        facility_id: place.organization.facility,
        field_office: place.organization.field_office.map(Coded),
        account_id: None,
        content: Json(asked),
        status: Coded(AccessRequestStatus::Submitted),
        requested_by: actor.account_id,
        requested_by_user_id: actor.user_id.clone(),
        requested_at: now,
        token_due_at: token_due(kind, tx.now).map(At),
        decided_by: None,
        decided_by_user_id: None,
        decided_at: None,
        decision_note: None,
        enrollment_id: None,
        token_issued_at: None,
        activated_at: None,
        created_at: now,
        updated_at: now,
        version: 1,
    }
}
