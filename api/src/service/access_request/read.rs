//! Requests as a caller gets to see them.

use std::collections::HashMap;

use nimrs_contract::access_request::{AccessRequestView, EnrollmentMail};
use nimrs_contract::account::OrganizationRef;
use nimrs_contract::vocabulary::{EnrollmentMailState, Grant, Permission};
use uuid::Uuid;

use crate::db;
use crate::db::access_request::AccessRequestFilter;
use crate::db::types::At;
use crate::domain::access_request::{allowed_actions, token_clock};
use crate::domain::ids::AccessRequestId;
use crate::domain::permissions::Actor;
use crate::service::account::{Selves, name_of};
use crate::service::context::{Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::mail::{self, MailState};
use crate::service::page::PageRequest;

use super::Found;
use super::decide::{is_party, parties};
use super::follow::may_withdraw;

/// The requests that the actor may see, newest first, and the key of the next page. `overdue` narrows to those whose
/// e-token is awaited for more than 24 hours.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: AccessRequestFilter,
    overdue: bool,
    page: PageRequest<AccessRequestId>,
) -> AppResult<(Vec<AccessRequestView>, Option<AccessRequestId>)> {
    ctx.read(move |tx| {
        let filter = AccessRequestFilter { overdue_at: overdue.then_some(tx.now), ..filter };
        let rows = db::access_request::list(tx.conn, &actor, filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, _)| row.id);
        let about: Vec<Uuid> = rows.iter().filter_map(|(row, _)| row.enrollment_id).map(Into::into).collect();
        let mails: HashMap<Uuid, MailState> = mail::about(tx, &about)?.into_iter().collect();
        let selves = Selves::read(tx, &actor, rows.iter().flat_map(|(row, _)| parties(row)))?;
        let items = rows.into_iter().map(|(row, facility_name)| {
            let mail = row.enrollment_id.and_then(|id| mails.get(&id.into()).cloned());
            shown(tx, &actor, &selves, &Found { row, facility_name }, mail)
        });
        Ok((items.collect(), next))
    })
    .await
}

/// One request.
pub async fn get(ctx: &Ctx, actor: Actor, id: AccessRequestId) -> AppResult<Saved<AccessRequestView>> {
    ctx.read(move |tx| {
        let found = db::access_request::find(tx.conn, &actor, id)?;
        let (row, facility_name) = found.ok_or_else(|| AppError::not_found("request for access"))?;
        let version = row.version;
        Ok(Saved::new(view(tx, &actor, &Found { row, facility_name })?, version))
    })
    .await
}

/// The view of a request, with how its mail goes.
pub(super) fn view(tx: &mut Tx<'_>, actor: &Actor, found: &Found) -> AppResult<AccessRequestView> {
    let mail = match found.row.enrollment_id {
        Some(id) => mail::about(tx, &[id.into()])?.pop().map(|(_, state)| state),
        None => None,
    };
    let selves = Selves::read(tx, actor, parties(&found.row))?;
    Ok(shown(tx, actor, &selves, found, mail))
}

fn shown(tx: &Tx<'_>, actor: &Actor, selves: &Selves, found: &Found, mail: Option<MailState>) -> AccessRequestView {
    let Found { row, facility_name } = found;
    let asked = &row.content.0;
    let at = |at: Option<At>| at.map(|at| at.0);
    let field_office = row.field_office.map(|office| office.0);
    let decides = actor.may(Permission::AccessRequestDecide) != Grant::No && !is_party(selves, row);
    AccessRequestView {
        id: row.id.into(),
        version: row.version,
        kind: row.kind.0,
        route: row.route.0,
        status: row.status.0,
        reason: asked.reason.clone(),
        user_id: asked.user_id.clone(),
        display_name: asked.display_name.clone(),
        email: asked.email.clone(),
        security_group: asked.group,
        former_security_group: asked.former_group,
        organization: OrganizationRef {
            kind: row.organization_kind.0,
            facility_id: row.facility_id.map(Into::into),
            field_office,
            name: name_of(row.organization_kind.0, field_office, facility_name.clone()),
        },
        account_id: row.account_id.map(Into::into),
        requested_by: row.requested_by_user_id.clone(),
        requested_at: row.requested_at.0,
        decided_by: row.decided_by_user_id.clone(),
        decided_at: at(row.decided_at),
        decision_note: row.decision_note.clone(),
        token_clock: token_clock(at(row.token_due_at), row.status.0, at(row.token_issued_at), tx.now),
        mail: mail.map(shown_mail),
        token_issued_at: at(row.token_issued_at),
        activated_at: at(row.activated_at),
        allowed_actions: allowed_actions(row.kind.0, row.status.0, decides, may_withdraw(actor, row)),
        warnings: Vec::new(),
    }
}

fn shown_mail(mail: MailState) -> EnrollmentMail {
    let state = match (mail.sent_at, mail.next_attempt_at) {
        (Some(_), _) => EnrollmentMailState::Sent,
        (None, Some(_)) => EnrollmentMailState::Waiting,
        (None, None) => EnrollmentMailState::NotSent,
    };
    EnrollmentMail {
        state,
        attempts: mail.attempts,
        next_attempt_at: mail.next_attempt_at,
        last_error: mail.last_error,
        sent_at: mail.sent_at,
    }
}
