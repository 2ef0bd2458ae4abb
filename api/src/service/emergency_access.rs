//! Emergency access: an hour in which an account sees who the people of a facility's incidents are, without giving a
//! reason each time. Each reading in it stands in the audit log with the reason that was given once.

use chrono::{DateTime, Utc};
use nimrs_contract::emergency_access::{EmergencyAccessView, NewEmergencyAccess};
use nimrs_contract::vocabulary::{SecurityGroup, Standing};
use serde_json::json;
use uuid::Uuid;

use crate::db;
use crate::db::emergency_access::EmergencyAccessRow;
use crate::db::incident::FacilityFacts;
use crate::db::types::{At, Coded};
use crate::domain::calendar::wall_clock_ny;
use crate::domain::emergency_access::{LASTS, Use, is_live, of};
use crate::domain::ids::{EmergencyAccessId, FacilityId};
use crate::domain::permissions::{Actor, Permit, Scope, Target, actions, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::mail::{self, Mail, MailKind};
use super::page::PageRequest;

pub use crate::db::emergency_access::EmergencyAccessFilter;

/// The fewest characters of a reason, blanks at its ends left aside.
const LEAST: usize = 15;

/// Takes emergency access at a facility. Its Level 1 users are told by mail.
pub async fn take(ctx: &Ctx, actor: Actor, request: NewEmergencyAccess) -> AppResult<Answer<EmergencyAccessView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permitted = permit_anywhere::<actions::IncidentIdentify>(&actor)?;
        needs_it(actor.group)?;
        let (facility_id, facility) = place(tx, &actor, request.facility_id)?;
        // Of two at once the second waits here, and finds the first.
        db::account::lock_facility(tx.conn, facility_id)?;
        if let Some((id, until)) = db::emergency_access::live_at(tx.conn, actor.account_id, facility_id, tx.now)? {
            return Err(taken_already(&facility.name, id, until.0));
        }
        let reason = request.reason.trim().to_owned();
        if reason.chars().count() < LEAST {
            let message = format!("must say why in at least {LEAST} characters");
            return Err(AppError::invalid_at("/reason", "too_short", message));
        }
        let row = new_row(tx, &actor, facility_id, reason);
        db::emergency_access::insert(tx.conn, &permitted, row.clone())?;
        let told = tell(tx, &row, &facility)?;
        note(tx, &actor, &row, "emergency_access.take", told)?;
        Ok(Saved::new(view(&row, facility.name, tx), row.version))
    })
    .await
}

/// The accesses that the actor may see, newest first, and the key of the next page: one's own; those at the facility for
/// its Level 1 users; all for Central Office.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    facility: Option<FacilityId>,
    live: bool,
    page: PageRequest<EmergencyAccessId>,
) -> AppResult<(Vec<EmergencyAccessView>, Option<EmergencyAccessId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentIdentify>(&actor)?;
        let filter = EmergencyAccessFilter { facility, live_at: live.then_some(tx.now) };
        let rows = db::emergency_access::list(tx.conn, &actor, filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, _)| row.id);
        Ok((rows.into_iter().map(|(row, facility)| view(&row, facility, tx)).collect(), next))
    })
    .await
}

/// One access.
pub async fn get(ctx: &Ctx, actor: Actor, id: EmergencyAccessId) -> AppResult<Saved<EmergencyAccessView>> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentIdentify>(&actor)?;
        let (row, facility) = known(db::emergency_access::find(tx.conn, &actor, id)?)?;
        Ok(Saved::new(view(&row, facility, tx), row.version))
    })
    .await
}

/// Ends an access before its hour is over: who took it, or who watches over it.
pub async fn end(
    ctx: &Ctx,
    actor: Actor,
    id: EmergencyAccessId,
    expected: i32,
) -> AppResult<Answer<EmergencyAccessView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permitted: Permit<actions::IncidentIdentify> = permit_anywhere(&actor)?;
        let (mut row, facility) = known(db::emergency_access::lock(tx.conn, &actor, id)?)?;
        expect(row.version, expected)?;
        if !is_live(row.expires_at.0, row.ended_at.map(|at| at.0), tx.now) {
            return Err(AppError::conflict("The emergency access is over already."));
        }
        db::emergency_access::end(tx.conn, &permitted, &mut row, tx.now)?;
        note(tx, &actor, &row, "emergency_access.end", 0)?;
        Ok(Saved::new(view(&row, facility, tx), row.version))
    })
    .await
}

/// Refuses (409) those to whom it would give nothing.
fn needs_it(group: SecurityGroup) -> AppResult<()> {
    let detail = match of(group) {
        Use::Takes => return Ok(()),
        Use::NotNeeded | Use::Never => {
            format!("The security group {group} sees who people are without it, so it needs no emergency access.")
        }
        Use::Program => format!(
            "The security group {group} is for programs, which see who people are in the records that they made; \
             emergency access is for persons."
        ),
    };
    Err(AppError::conflict(detail).with_remedy("Read the incident: GET /v1/incidents/{id}.", None))
}

/// One access lasts at a time, so that its mails and its audit entries tell what happened.
fn taken_already(facility: &str, id: EmergencyAccessId, until: DateTime<Utc>) -> AppError {
    let detail = format!("You have emergency access to {facility} already: {id}, until {}.", wall_clock_ny(until));
    AppError::conflict(detail).with_remedy(
        "Read the incidents with it. To give another reason, end it first: POST /v1/emergency-access/{id}/end.",
        None,
    )
}

/// The facility that was named, or the actor's own.
fn place(tx: &mut Tx<'_>, actor: &Actor, asked: Option<Uuid>) -> AppResult<(FacilityId, FacilityFacts)> {
    let id = match (asked, actor.scope) {
        (Some(asked), _) => FacilityId(asked),
        (None, Scope::Facility(own)) => own,
        (None, _) => {
            let message = "is required: the facility whose incidents are to be seen";
            return Err(AppError::invalid_at("/facility_id", "required", message));
        }
    };
    let found = db::incident::facility(tx.conn, id)?;
    let within = |facts: &FacilityFacts| actor.scope.covers(&Target::facility(id, facts.field_office.0));
    Ok((id, found.filter(within).ok_or_else(|| AppError::not_found("facility"))?))
}

fn new_row(tx: &Tx<'_>, actor: &Actor, facility_id: FacilityId, reason: String) -> EmergencyAccessRow {
    EmergencyAccessRow {
        id: tx.id(),
        account_id: actor.account_id,
        user_id: actor.user_id.clone(),
        security_group: Coded(actor.group),
        facility_id,
        reason,
        granted_at: At(tx.now),
        expires_at: At(tx.now + LASTS),
        ended_at: None,
        version: 1,
    }
}

/// Tells the facility's Level 1 users; where none of them has an address, its Security Administrators. Gives how many
/// are told. The reason may name a client, so that it is not in the mail.
fn tell(tx: &mut Tx<'_>, row: &EmergencyAccessRow, facility: &FacilityFacts) -> AppResult<usize> {
    let mut to = addresses(tx, row.facility_id, SecurityGroup::Level1)?;
    if to.is_empty() {
        to = addresses(tx, row.facility_id, SecurityGroup::SecurityAdministrator)?;
    }
    let told = to.len();
    if told == 0 {
        return Ok(0);
    }
    let body = format!(
        "{} ({}) has taken emergency access to the incidents of {}.\n\nFrom {} until {} this user sees who the people of \
         these incidents are without giving a reason each time. Each reading is kept in the audit log.\n\nThe reason that \
         was given, and how to end the access at once if it is not justified:\n\n  GET  {url}/v1/emergency-access/{id}\n  \
         POST {url}/v1/emergency-access/{id}/end\n",
        row.user_id,
        row.security_group.0,
        facility.name,
        wall_clock_ny(row.granted_at.0),
        wall_clock_ny(row.expires_at.0),
        url = tx.public_url,
        id = row.id,
    );
    let mail = Mail {
        kind: MailKind::EmergencyAccess,
        about: row.id.into(),
        to,
        cc: Vec::new(),
        reply_to: None,
        subject: "Emergency access was taken".to_owned(),
        body,
    };
    mail::queue(tx, mail)?;
    Ok(told)
}

/// The mail addresses of a group's active users, each once.
fn addresses(tx: &mut Tx<'_>, facility: FacilityId, group: SecurityGroup) -> AppResult<Vec<String>> {
    let rows = db::account::of_group(tx.conn, facility, group)?;
    let active = rows.into_iter().filter(|row| row.facts().standing(tx.now) == Standing::Active);
    let mut addresses: Vec<String> = active.filter_map(|row| row.email).collect();
    addresses.sort();
    addresses.dedup();
    Ok(addresses)
}

fn note(tx: &mut Tx<'_>, actor: &Actor, row: &EmergencyAccessRow, action: &'static str, told: usize) -> AppResult<()> {
    let subject = Subject::new("emergency_access", row.id).at(row.facility_id);
    let details = json!({ "expires_at": row.expires_at.0, "user_id": row.user_id, "told": told });
    audit::done(tx, actor, Event { action, subject, reason: Some(row.reason.clone()), details: Some(details) })
}

fn known(found: Option<(EmergencyAccessRow, String)>) -> AppResult<(EmergencyAccessRow, String)> {
    found.ok_or_else(|| AppError::not_found("emergency access"))
}

fn view(row: &EmergencyAccessRow, facility_name: String, tx: &Tx<'_>) -> EmergencyAccessView {
    let ended_at = row.ended_at.map(|at| at.0);
    EmergencyAccessView {
        id: row.id.into(),
        version: row.version,
        user_id: row.user_id.clone(),
        security_group: row.security_group.0,
        facility_id: row.facility_id.into(),
        facility_name,
        live: is_live(row.expires_at.0, ended_at, tx.now),
        reason: row.reason.clone(),
        granted_at: row.granted_at.0,
        expires_at: row.expires_at.0,
        ended_at,
    }
}
