//! What follows: taking a request back, a new code, the mail that left, the person who activated the e-token.

use nimrs_contract::access_request::{AccessRequestView, ResendEnrollment, WithdrawAccessRequest};
use nimrs_contract::vocabulary::AccessRequestStatus;
use serde_json::json;

use crate::db;
use crate::db::access_request::AccessRequestRow;
use crate::db::types::{At, Coded};
use crate::domain::access_request::{Act, transition};
use crate::domain::ids::{AccessRequestId, AccountId, EnrollmentId};
use crate::domain::mail_address::MailAddress;
use crate::domain::permissions::actions::AccessRequestDecide;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::service::account::invite;
use crate::service::audit;
use crate::service::context::{Answer, Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::mail;

use super::decide::{another_person, held};
use super::{done, event, hold, settle, step};

/// Takes a request back before it is decided. Whoever sees it may: who filed it, the facility's Security Administrator,
/// Central Office.
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
        step(&mut found, expected, Act::Withdraw)?;
        settle(&mut found.row, &actor, request.note, At(tx.now));
        done(tx, &actor, found, "access_request.withdraw", Vec::new())
    })
    .await
}

/// Mails a new enrolment code; the one before no longer works, and its mail is stopped if it has not left. Another
/// address is for Central Office to give, and not for the one who filed.
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
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let mut found = hold(tx, &actor, id)?;
        let permit = correction(tx, &actor, &found.row, &request)?;
        step(&mut found, expected, Act::Resend)?;
        let mut account = held(tx, &found.row)?;
        if account.deactivated_at.is_some() {
            return Err(AppError::conflict("The account was deactivated since. File a new request."));
        }
        if let (Some(permit), Some(email)) = (permit, request.email) {
            found.row.content.0.email = Some(email.clone());
            account.email = Some(email);
            db::account::update(tx.conn, &permit, &mut account, tx.now)?;
        }
        if let Some(former) = found.row.enrollment_id {
            mail::stop(tx, former.into())?;
        }
        let to = found.row.content.0.email.clone().ok_or_else(|| AppError::internal("no mail address"))?;
        found.row.enrollment_id = Some(invite(tx, &account, &to, Some(actor.account_id))?);
        done(tx, &actor, found, "access_request.resend", Vec::new())
    })
    .await
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
    let mut corrected = row.clone();
    corrected.content.0.email = Some(email.clone());
    another_person(tx, actor, &corrected)?;
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
    audit::write(tx, None, event(&row, action, json!({})), "done")
}
