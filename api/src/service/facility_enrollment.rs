//! The enrollment of agencies that do not use the service yet: sent by anybody, decided by Central Office.
//!
//! What is answered to the public does not tell whether a user ID exists, and no mail leaves before a decision: so
//! nobody can learn who has an account, or have mails sent to others.

use std::collections::HashMap;

use nimrs_contract::facility_enrollment::{
    ApproveFacilityEnrollment, DenyFacilityEnrollment, FacilityEnrollmentMail, FacilityEnrollmentReceipt,
    FacilityEnrollmentView, NewFacilityEnrollment,
};
use nimrs_contract::vocabulary::{
    ContactTopic, FacilityEnrollmentStatus as Status, OrganizationKind, ProblemCode, SecurityGroup, StaffKind,
};
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::db::DbError;
use crate::db::account::user_id_key;
use crate::db::facility_enrollment::FacilityEnrollmentRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::contacts::contact_for;
use crate::domain::facility_enrollment::{OPERATED_BY_STATE, faults, open_key, tidy};
use crate::domain::ids::FacilityEnrollmentId;
use crate::domain::permissions::actions::EnrollmentDecide;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};

use super::account::{self, NewAccount};
use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, field_error};
use super::facility;
use super::follow_up::expect;
use super::mail::{self, Mail, MailKind, MailState};
use super::page::PageRequest;
use super::refusal::card;

/// Takes an enrollment in. It is no change of anybody's, so there is no actor and no idempotency key; the same
/// enrollment sent twice is refused (409) while the first waits.
pub async fn submit(ctx: &Ctx, new: NewFacilityEnrollment) -> AppResult<FacilityEnrollmentReceipt> {
    check(&new)?;
    ctx.write(move |tx| {
        let (county, name) = (new.facility.county_fips.clone(), tidy(&new.facility.name));
        if db::facility::has_name(tx.conn, &county, &name)? {
            return Err(known());
        }
        let row = first_version(tx, open_key(&county, &name), new);
        let (id, kind) = (row.id, row.content.0.facility.kind);
        db::facility_enrollment::insert(tx.conn, row).map_err(already_waiting)?;
        let details = json!({ "county_fips": county, "kind": kind });
        let subject = Subject::new("facility_enrollment", id);
        let event = Event { action: "facility_enrollment.submit", subject, details: Some(details), ..Event::default() };
        audit::write(tx, None, event, "done")?;
        receipt(tx, id)
    })
    .await
}

fn check(new: &NewFacilityEnrollment) -> AppResult<()> {
    let faults = faults(new);
    if faults.is_empty() {
        return Ok(());
    }
    let state = faults.iter().any(|fault| fault.pointer == OPERATED_BY_STATE);
    let error = AppError::invalid(faults);
    if !state {
        return Err(error);
    }
    let text = "Central Office keeps the State's facilities itself. New staff there get access by an e-RFA: \
                POST /v1/access-requests, filed by any active State account.";
    Err(error.with_remedy(text, contact_for(ContactTopic::NewUser, StaffKind::State).map(card)))
}

fn first_version(tx: &Tx<'_>, open_key: String, mut content: NewFacilityEnrollment) -> FacilityEnrollmentRow {
    content.facility.name = tidy(&content.facility.name);
    content.facility.director_name = Some(tidy(&content.director.name));
    content.security_manager.display_name = tidy(&content.security_manager.display_name);
    FacilityEnrollmentRow {
        id: tx.id(),
        open_key: Some(open_key),
        content: Json(content),
        status: Coded(Status::Submitted),
        facility_id: None,
        account_id: None,
        enrollment_id: None,
        decided_by: None,
        decided_by_user_id: None,
        decided_at: None,
        decision_note: None,
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

fn receipt(tx: &Tx<'_>, id: FacilityEnrollmentId) -> AppResult<FacilityEnrollmentReceipt> {
    let contact = contact_for(ContactTopic::TechnicalIssue, StaffKind::Local)
        .ok_or_else(|| AppError::internal("the list of contacts has no help desk"))?;
    Ok(FacilityEnrollmentReceipt {
        id: id.into(),
        status: Status::Submitted,
        submitted_at: tx.now,
        next_steps: "Central Office makes sure with the director that it is meant, and decides. Once it agrees, the \
                     Security Manager gets a mail with a code that works once, for 72 hours, and activates the account \
                     with POST /v1/auth/activate; then the facility's other users are asked for with \
                     POST /v1/access-requests. If it does not agree, a mail to the Security Manager says why."
            .to_owned(),
        contact: card(contact),
    })
}

/// The facility is there: its people get in by a way of their own.
fn known() -> AppError {
    duplicate(
        "A facility of this name is known in this county already.",
        "If it is yours, its Security Administrator asks for your access with POST /v1/access-requests; nothing has to \
         be enrolled.",
        contact_for(ContactTopic::NewUser, StaffKind::Local).map(card),
    )
}

fn already_waiting(error: DbError) -> AppError {
    if !matches!(error, DbError::Unique(_)) {
        return error.into();
    }
    duplicate(
        "An enrollment of a facility of this name in this county waits for a decision already.",
        "Nothing has to be sent again. Ask about the one that waits.",
        contact_for(ContactTopic::TechnicalIssue, StaffKind::Local).map(card),
    )
}

fn duplicate(detail: &str, remedy: &str, contact: Option<nimrs_contract::problem::ContactCard>) -> AppError {
    AppError {
        errors: vec![field_error("/facility/name", "duplicate", detail)],
        ..AppError::new(ProblemCode::Duplicate, detail)
    }
    .with_remedy(remedy, contact)
}

/// One enrollment.
pub async fn get(ctx: &Ctx, actor: Actor, id: FacilityEnrollmentId) -> AppResult<FacilityEnrollmentView> {
    ctx.read(move |tx| {
        let permit = permit_anywhere::<EnrollmentDecide>(&actor)?;
        let row = db::facility_enrollment::find(tx.conn, &permit, id)?.ok_or_else(missing)?;
        view(tx, &permit, row)
    })
    .await
}

/// A page of enrollments, the oldest first, and the key after which the next one begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    status: Option<Status>,
    page: PageRequest<FacilityEnrollmentId>,
) -> AppResult<(Vec<FacilityEnrollmentView>, Option<FacilityEnrollmentId>)> {
    ctx.read(move |tx| {
        let permit = permit_anywhere::<EnrollmentDecide>(&actor)?;
        let rows = db::facility_enrollment::list(tx.conn, &permit, status, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((views(tx, &permit, rows)?, next))
    })
    .await
}

/// Agrees: makes the facility, its units and the account of its first Security Administrator, who gets the code by mail.
pub async fn approve(
    ctx: &Ctx,
    actor: Actor,
    id: FacilityEnrollmentId,
    expected: i32,
    request: ApproveFacilityEnrollment,
) -> AppResult<Answer<FacilityEnrollmentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permit) = take(tx, &actor, id, expected, Status::Approved)?;
        let content = row.content.0.clone();
        if db::facility::has_name(tx.conn, &content.facility.county_fips, &content.facility.name)? {
            return Err(AppError::new(
                ProblemCode::Duplicate,
                "A facility of this name has come to be in this county since the enrollment was sent.",
            )
            .with_remedy("Deny the enrollment; the facility's Security Administrator asks for access.", None));
        }
        let made = facility::create_within(tx, &actor, content.facility.clone())?;
        for unit in content.units.clone() {
            facility::add_within(tx, &actor, made.id, unit)?;
        }
        let user_id = request.user_id.unwrap_or_else(|| content.security_manager.user_id.clone());
        let manager = account::insert(tx, administrator(&content, user_id, &made)).map_err(user_id_taken)?;
        row.enrollment_id =
            Some(account::invite(tx, &manager, &content.security_manager.email, Some(actor.account_id))?);
        (row.facility_id, row.account_id) = (Some(made.id), Some(manager.id));
        settle(&mut row, &actor, Status::Approved, request.note, At(tx.now));
        save(tx, &actor, &permit, row, "facility_enrollment.approve")
    })
    .await
}

/// Does not agree: the Security Manager is told why.
pub async fn deny(
    ctx: &Ctx,
    actor: Actor,
    id: FacilityEnrollmentId,
    expected: i32,
    request: DenyFacilityEnrollment,
) -> AppResult<Answer<FacilityEnrollmentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut row, permit) = take(tx, &actor, id, expected, Status::Denied)?;
        let reason = request.reason.trim().to_owned();
        mail::queue(tx, refusal(id, row.content.0.security_manager.email.clone(), &reason))?;
        settle(&mut row, &actor, Status::Denied, Some(reason), At(tx.now));
        save(tx, &actor, &permit, row, "facility_enrollment.deny")
    })
    .await
}

/// Two persons: who decides is neither whom it makes an administrator nor the director who asks for it.
fn another_person(tx: &mut Tx<'_>, actor: &Actor, content: &NewFacilityEnrollment) -> AppResult<()> {
    let selves = account::Selves::read(tx, actor, [])?;
    if !selves.has(&content.security_manager.email) && !selves.has(&content.director.email) {
        return Ok(());
    }
    Err(AppError::new(
        ProblemCode::Forbidden,
        "An enrollment is approved by another person than its Security Manager or its director.",
    )
    .with_remedy("Ask a colleague of Central Office to decide it.", None))
}

/// Nothing that a stranger wrote stands in it: nobody can have words of theirs mailed to others by the State.
fn refusal(id: FacilityEnrollmentId, to: String, reason: &str) -> Mail {
    Mail {
        kind: MailKind::FacilityEnrollment,
        about: id.into(),
        to: vec![to],
        cc: Vec::new(),
        reply_to: None,
        subject: "NIMRS: the enrollment of your facility".to_owned(),
        body: format!(
            "Central Office did not agree to the enrollment\n\n  {id}\n\nin which you are named as Security Manager.\n\n\
             Reason:\n{reason}\n\nWhat stands in the way can be put right and the enrollment sent again.\nQuestions: \
             NIMRS Help Desk, 518-474-3619, nimrshelp@omh.ny.gov\n"
        ),
    }
}

fn administrator(content: &NewFacilityEnrollment, user_id: String, made: &db::facility::FacilityRow) -> NewAccount {
    NewAccount {
        user_id,
        display_name: content.security_manager.display_name.clone(),
        email: Some(content.security_manager.email.clone()),
        group: SecurityGroup::SecurityAdministrator,
        staff_kind: StaffKind::Local,
        organization: OrganizationKind::Facility,
        facility: Some(made.id),
        field_office: None,
    }
}

fn user_id_taken(error: AppError) -> AppError {
    if error.code != ProblemCode::Duplicate {
        return error;
    }
    let message = "This user ID belongs to another account; give another one for the Security Manager.";
    AppError {
        errors: vec![field_error("/user_id", "duplicate", message)],
        cause: error.cause,
        ..AppError::new(ProblemCode::Duplicate, message)
    }
    .with_remedy("Approve again with another user_id.", None)
}

/// An enrollment that waits: found, permitted, held, and of the expected version.
fn take(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: FacilityEnrollmentId,
    expected: i32,
    decision: Status,
) -> AppResult<(FacilityEnrollmentRow, Permit<EnrollmentDecide>)> {
    let permit = permit_anywhere::<EnrollmentDecide>(actor)?;
    let row = db::facility_enrollment::lock(tx.conn, &permit, id)?.ok_or_else(missing)?;
    if decision == Status::Approved {
        another_person(tx, actor, &row.content.0)?;
    }
    expect(row.version, expected)?;
    match row.status.0 {
        Status::Submitted => Ok((row, permit)),
        decided => Err(AppError::conflict(format!("The enrollment is {decided} already."))),
    }
}

fn settle(row: &mut FacilityEnrollmentRow, actor: &Actor, status: Status, note: Option<String>, now: At) {
    row.status = Coded(status);
    row.open_key = None;
    row.decided_by = Some(actor.account_id);
    row.decided_by_user_id = Some(actor.user_id.clone());
    row.decided_at = Some(now);
    row.decision_note = note;
}

fn save(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<EnrollmentDecide>,
    mut row: FacilityEnrollmentRow,
    action: &'static str,
) -> AppResult<Saved<FacilityEnrollmentView>> {
    let now = At(tx.now);
    db::facility_enrollment::update(tx.conn, permit, &mut row, now)?;
    let subject = Subject { facility: row.facility_id, ..Subject::new("facility_enrollment", row.id) };
    let details = json!({ "version": row.version, "account_id": row.account_id.map(Uuid::from) });
    let reason = row.decision_note.clone();
    audit::done(tx, actor, Event { action, subject, reason, details: Some(details) })?;
    let version = row.version;
    Ok(Saved::new(view(tx, permit, row)?, version))
}

fn missing() -> AppError {
    AppError::not_found("facility enrollment")
}

fn view(
    tx: &mut Tx<'_>,
    permit: &Permit<EnrollmentDecide>,
    row: FacilityEnrollmentRow,
) -> AppResult<FacilityEnrollmentView> {
    views(tx, permit, vec![row])?.pop().ok_or_else(missing)
}

/// The views of several, with two queries for all of them.
fn views(
    tx: &mut Tx<'_>,
    permit: &Permit<EnrollmentDecide>,
    rows: Vec<FacilityEnrollmentRow>,
) -> AppResult<Vec<FacilityEnrollmentView>> {
    let waiting = rows.iter().filter(|row| row.status.0 == Status::Submitted);
    let wanted: Vec<&str> = waiting.map(|row| row.content.0.security_manager.user_id.as_str()).collect();
    let taken = db::facility_enrollment::taken(tx.conn, permit, &wanted)?;
    let about: Vec<Uuid> = rows.iter().filter_map(mail_about).collect();
    let mails: HashMap<Uuid, MailState> = mail::about(tx, &about)?.into_iter().collect();
    Ok(rows
        .into_iter()
        .map(|row| {
            let mail = mail_about(&row).and_then(|about| mails.get(&about)).map(mail_view);
            row_view(row, &taken, mail)
        })
        .collect())
}

/// What the mail to the Security Manager is about: the invitation, or the enrollment itself.
fn mail_about(row: &FacilityEnrollmentRow) -> Option<Uuid> {
    match row.status.0 {
        Status::Submitted => None,
        Status::Approved => row.enrollment_id.map(Into::into),
        Status::Denied => Some(row.id.into()),
    }
}

fn mail_view(mail: &MailState) -> FacilityEnrollmentMail {
    FacilityEnrollmentMail {
        attempts: mail.attempts,
        next_attempt_at: mail.next_attempt_at,
        last_error: mail.last_error.clone(),
        sent_at: mail.sent_at,
    }
}

fn row_view(
    row: FacilityEnrollmentRow,
    taken: &[String],
    mail: Option<FacilityEnrollmentMail>,
) -> FacilityEnrollmentView {
    let key = user_id_key(&row.content.0.security_manager.user_id);
    FacilityEnrollmentView {
        id: row.id.into(),
        version: row.version,
        status: row.status.0,
        submitted_at: row.created_at.0,
        content: row.content.0,
        user_id_taken: (row.status.0 == Status::Submitted).then(|| taken.contains(&key)),
        decided_by: row.decided_by_user_id,
        decided_at: row.decided_at.map(|at| at.0),
        decision_note: row.decision_note,
        facility_id: row.facility_id.map(Into::into),
        account_id: row.account_id.map(Into::into),
        mail,
    }
}
