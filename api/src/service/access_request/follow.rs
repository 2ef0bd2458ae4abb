//! What follows: taking a request back, a new code, the mail that left, the person who activated the e-token.

use chrono::TimeDelta;
use nimrs_contract::access_request::{AccessRequestView, ResendEnrollment, WithdrawAccessRequest};
use nimrs_contract::vocabulary::{AccessRequestStatus, Grant, Permission, ProblemCode};
use serde_json::{Value, json};

use crate::db;
use crate::db::access_request::AccessRequestRow;
use crate::db::types::{At, Coded};
use crate::domain::access_request::{Act, transition};
use crate::domain::calendar::wall_clock_ny;
use crate::domain::ids::{AccessRequestId, AccountId, EnrollmentId};
use crate::domain::mail_address::MailAddress;
use crate::domain::permissions::actions::AccessRequestDecide;
use crate::domain::permissions::{Actor, Permit, Scope, permit_anywhere};
use crate::service::account::invite;
use crate::service::audit;
use crate::service::context::{Answer, Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::mail;

use super::decide::{another_person, held};
use super::people::no_colleague_has;
use super::{Deed, done, event, hold, settle, step};

/// Seconds at least between two codes of one request.
const SECONDS_BETWEEN_CODES: i64 = 60;

/// Takes a request back before it is decided: who filed it, or a Security Administrator of its facility. Central Office
/// denies what others filed.
pub async fn withdraw(
    ctx: &Ctx,
    actor: Actor,
    id: AccessRequestId,
    expected: i32,
    request: WithdrawAccessRequest,
) -> AppResult<Answer<AccessRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let mut found = hold(tx, &actor, id)?;
        if !may_withdraw(&actor, &found.row) {
            return Err(AppError::new(
                ProblemCode::Forbidden,
                "A request is taken back by who filed it, or by a Security Administrator of its facility.",
            )
            .with_remedy("Central Office denies it instead: POST /v1/access-requests/{id}/deny.", None));
        }
        step(&mut found, expected, Act::Withdraw)?;
        settle(&mut found.row, &actor, request.note.clone(), At(tx.now));
        let deed = Deed { action: "access_request.withdraw", reason: request.note, ..Deed::default() };
        done(tx, &actor, found, deed, Vec::new())
    })
    .await
}

/// Whether it is the actor's to take back.
pub(super) fn may_withdraw(actor: &Actor, row: &AccessRequestRow) -> bool {
    let administers = actor.may(Permission::AccessRequestFile) != Grant::No
        && matches!(actor.scope, Scope::Facility(own) if row.facility_id == Some(own));
    administers || row.requested_by == actor.account_id
}

/// Mails a new enrolment code; the one before no longer works, and its mail is stopped if it has not left. Another
/// address is for Central Office to give, with a reason, and not for the one who filed or approved.
pub async fn resend(
    ctx: &Ctx,
    actor: Actor,
    id: AccessRequestId,
    expected: i32,
    request: ResendEnrollment,
) -> AppResult<Answer<AccessRequestView>> {
    if let Some(Err(error)) = request.email.as_deref().map(MailAddress::parse) {
        return Err(AppError::invalid_at("/email", "mail_address", error.to_string()));
    }
    if request.email.is_some() && request.reason.is_none() {
        return Err(AppError::invalid_at("/reason", "required", "is required where the mail address is corrected"));
    }
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let mut found = hold(tx, &actor, id)?;
        let permit = correction(tx, &actor, &found.row, &request)?;
        step(&mut found, expected, Act::Resend)?;
        let mut account = held(tx, &found.row)?;
        if account.deactivated_at.is_some() {
            return Err(AppError::conflict("The account was deactivated since. File a new request."));
        }
        let mut more = Value::Null;
        if let (Some(permit), Some(email)) = (permit, request.email) {
            no_colleague_has(tx, &found.row.organization(), account.id, &email)?;
            more = json!({ "address_changed": true });
            found.row.content.0.email = Some(email.clone());
            account.email = Some(email);
            db::account::update(tx.conn, &permit, &mut account, tx.now)?;
        }
        if let Some(former) = found.row.enrollment_id {
            not_too_soon(tx, former)?;
            mail::stop(tx, former.into())?;
        }
        let to = found.row.content.0.email.clone().ok_or_else(|| AppError::internal("no mail address"))?;
        found.row.enrollment_id = Some(invite(tx, &account, &to, Some(actor.account_id))?);
        let deed = Deed { action: "access_request.resend", reason: request.reason, more };
        done(tx, &actor, found, deed, Vec::new())
    })
    .await
}

/// Nobody fills a mailbox with codes.
fn not_too_soon(tx: &mut Tx<'_>, former: EnrollmentId) -> AppResult<()> {
    let from = db::enrollment::made_at(tx.conn, former)? + TimeDelta::seconds(SECONDS_BETWEEN_CODES);
    if tx.now >= from {
        return Ok(());
    }
    let (left, at) = ((from - tx.now).num_seconds().max(1), wall_clock_ny(from));
    Err(AppError::conflict(format!(
        "A code was mailed less than {SECONDS_BETWEEN_CODES} seconds ago; another can be sent in {left} s, from {at} on. \
         Nothing was changed."
    ))
    .with_remedy("Wait for the mail that is on its way; if it does not arrive, send another code then.", None))
}

/// Who corrects the address could take the account over, so it needs the right to decide, and another person.
fn correction(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &AccessRequestRow,
    request: &ResendEnrollment,
) -> AppResult<Option<Permit<AccessRequestDecide>>> {
    let Some(email) = &request.email else { return Ok(None) };
    let permit = permit_anywhere::<AccessRequestDecide>(actor)?;
    another_person(tx, actor, row, Some(email))?;
    Ok(Some(permit))
}

/// The mail with an enrolment code has left: where a request for access waited for it, the e-token is issued.
pub fn note_sent(tx: &mut Tx<'_>, enrollment: EnrollmentId) -> AppResult<()> {
    let Some(mut row) = db::access_request::lock_by_enrollment(tx.conn, enrollment)? else { return Ok(()) };
    let before = row.status.0;
    match transition(row.kind.0, before, Act::Issue) {
        Ok(status) if status != before => {
            row.status = Coded(status);
            row.token_issued_at.get_or_insert(At(tx.now));
            happened(tx, row, "access_request.token_issued")
        }
        _ => Ok(()),
    }
}

/// Holds the requests that wait for an account's activation. Taken before the account, as those who change a request do.
pub fn hold_awaiting(tx: &mut Tx<'_>, account: AccountId) -> AppResult<()> {
    db::access_request::lock_awaiting(tx.conn, account)?;
    Ok(())
}

/// The person has activated the account: what waited for it is complete.
pub fn note_activated(tx: &mut Tx<'_>, account: AccountId) -> AppResult<()> {
    for mut row in db::access_request::lock_awaiting(tx.conn, account)? {
        row.status = Coded(AccessRequestStatus::Activated);
        row.activated_at = Some(At(tx.now));
        row.open_key = None;
        // A code that arrived was issued, even if the mail server's confirmation did not.
        row.token_issued_at.get_or_insert(At(tx.now));
        happened(tx, row, "access_request.activated")?;
    }
    Ok(())
}

/// Writes what happened to a request by itself, with its audit entry.
fn happened(tx: &mut Tx<'_>, mut row: AccessRequestRow, action: &'static str) -> AppResult<()> {
    let now = tx.now;
    db::access_request::save(tx.conn, &mut row, now)?;
    audit::write(tx, None, event(&row, Deed { action, ..Deed::default() }), "done")
}
