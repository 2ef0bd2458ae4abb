//! Requests for a webinar of one's own: anybody asks, those who manage learning answer.

use nimrs_contract::vocabulary::{WebinarDecision, WebinarKind, WebinarRequestStatus};
use nimrs_contract::webinar_request::{AnswerWebinarRequest, WebinarRequestContent, WebinarRequestView};
use serde_json::{Value, json};

use crate::db;
use crate::db::types::{At, Coded, Json};
use crate::db::webinar::WebinarRow;
use crate::db::webinar_request::{Filter, WebinarRequestRow};
use crate::domain::calendar::wall_clock_ny;
use crate::domain::ids::{WebinarId, WebinarRequestId};
use crate::domain::mail_address::reachable;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, Permit, Scope, permit_anywhere};
use crate::domain::webinar::closed;

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::learning_resource::is_manager;
use super::mail::{self, Mail, MailKind};
use super::page::PageRequest;
use super::webinar;

/// One's own requests, or everybody's for those who manage learning, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    status: Option<WebinarRequestStatus>,
    page: PageRequest<WebinarRequestId>,
) -> AppResult<(Vec<WebinarRequestView>, Option<WebinarRequestId>)> {
    ctx.read(move |tx| {
        let requested_by = (!is_manager(Some(&actor))).then_some(actor.account_id);
        let rows = db::webinar_request::list(tx.conn, Filter { requested_by, status }, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

/// One request, one's own or to be answered.
pub async fn get(ctx: &Ctx, actor: Actor, id: WebinarRequestId) -> AppResult<WebinarRequestView> {
    ctx.read(move |tx| {
        let row = db::webinar_request::find(tx.conn, id)?
            .filter(|row| row.requested_by == actor.account_id || is_manager(Some(&actor)))
            .ok_or_else(missing)?;
        Ok(view(row))
    })
    .await
}

/// Asks for a webinar.
pub async fn create(ctx: &Ctx, actor: Actor, content: WebinarRequestContent) -> AppResult<Answer<WebinarRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let facility_id = match actor.scope {
            Scope::Facility(id) => Some(id),
            _ => None,
        };
        let row = WebinarRequestRow {
            id: tx.id(),
            facility_id,
            content: Json(content),
            status: Coded(WebinarRequestStatus::Submitted),
            webinar_id: None,
            answer: None,
            answered_by_user_id: None,
            answered_at: None,
            requested_by: actor.account_id,
            requested_by_user_id: actor.user_id.clone(),
            created_at: At(tx.now),
            updated_at: At(tx.now),
            version: 1,
        };
        db::webinar_request::insert(tx.conn, row.clone())?;
        note(tx, &actor, "webinar_request.create", &row, Value::Null)?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// Answers a request, once. Who asked gets a mail.
pub async fn answer(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarRequestId,
    expected: i32,
    request: AnswerWebinarRequest,
) -> AppResult<Answer<WebinarRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = db::webinar_request::lock(tx.conn, id)?.ok_or_else(missing)?;
        expect(row.version, expected)?;
        if row.status.0 != WebinarRequestStatus::Submitted {
            return Err(AppError::conflict("The request is answered already."));
        }
        let text = request.text.clone();
        let webinar = webinar_of(tx, &actor, &permit, request)?;
        row.status = Coded(match webinar {
            Some(_) => WebinarRequestStatus::Accepted,
            None => WebinarRequestStatus::Declined,
        });
        row.webinar_id = webinar.as_ref().map(|webinar| webinar.id);
        row.answer = Some(text);
        row.answered_by_user_id = Some(actor.user_id.clone());
        row.answered_at = Some(At(tx.now));
        row.updated_at = At(tx.now);
        db::webinar_request::update(tx.conn, &permit, &mut row)?;
        tell(tx, &row, webinar.as_ref())?;
        let details = json!({ "status": row.status.0, "webinar": row.webinar_id });
        note(tx, &actor, "webinar_request.answer", &row, details)?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// The webinar that comes of the request: one that is there, or one that is made; none where it is declined.
fn webinar_of(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<LearningManage>,
    request: AnswerWebinarRequest,
) -> AppResult<Option<WebinarRow>> {
    match (request.decision, request.webinar_id, request.webinar) {
        (WebinarDecision::Decline, None, None) => Ok(None),
        (WebinarDecision::Decline, ..) => {
            Err(AppError::invalid_at("/decision", "does_not_fit", "declines, so that no webinar belongs to it"))
        }
        (WebinarDecision::Accept, Some(id), None) => existing(tx, WebinarId(id)).map(Some),
        (WebinarDecision::Accept, None, Some(content)) => {
            webinar::insert(tx, actor, permit, WebinarKind::Custom, content, "/webinar").map(Some)
        }
        (WebinarDecision::Accept, ..) => {
            let message = "accepts, so that either webinar_id or webinar is needed, and not both";
            Err(AppError::invalid_at("/decision", "does_not_fit", message))
        }
    }
}

fn existing(tx: &mut Tx<'_>, id: WebinarId) -> AppResult<WebinarRow> {
    db::webinar::find(tx.conn, id)?
        .filter(|row| closed(row.status.0, row.starts_at.0, tx.now).is_none())
        .ok_or_else(|| AppError::invalid_at("/webinar_id", "not_ahead", "is not a webinar that is ahead"))
}

/// Tells who asked, if a mail reaches them.
fn tell(tx: &mut Tx<'_>, row: &WebinarRequestRow, webinar: Option<&WebinarRow>) -> AppResult<()> {
    let account = db::account::find(tx.conn, Scope::State, row.requested_by)?;
    let Some(address) = account.and_then(|(account, ..)| reachable(account.email.as_deref())) else { return Ok(()) };
    let mail = Mail {
        kind: MailKind::WebinarRequest,
        about: row.id.into(),
        to: vec![address],
        cc: Vec::new(),
        reply_to: None,
        subject: "NIMRS: your request for a webinar is answered".to_owned(),
        body: body(row, webinar, tx.public_url),
    };
    mail::queue(tx, mail)?;
    Ok(())
}

fn body(row: &WebinarRequestRow, webinar: Option<&WebinarRow>, url: &str) -> String {
    let asked = wall_clock_ny(row.created_at.0);
    let answer = row.answer.as_deref().unwrap_or_default();
    let mut body = format!("On {asked} you asked for a webinar. The answer is:\n\n  {answer}\n");
    if let Some(webinar) = webinar {
        let (title, begins) = (&webinar.title, wall_clock_ny(webinar.starts_at.0));
        let path = format!("{url}/v1/webinars/{}", webinar.id);
        body.push_str(&format!(
            "\nThe webinar:\n\n  {title}\n  {begins}\n\nTo take a place:\n\n  POST {path}/register\n"
        ));
    }
    body
}

fn missing() -> AppError {
    AppError::not_found("request for a webinar")
}

fn view(row: WebinarRequestRow) -> WebinarRequestView {
    WebinarRequestView {
        id: row.id.into(),
        version: row.version,
        status: row.status.0,
        content: row.content.0,
        facility_id: row.facility_id.map(Into::into),
        requested_by: row.requested_by_user_id,
        requested_at: row.created_at.0,
        answer: row.answer,
        answered_by: row.answered_by_user_id,
        answered_at: row.answered_at.map(|at| at.0),
        webinar_id: row.webinar_id.map(Into::into),
    }
}

fn note(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &'static str,
    row: &WebinarRequestRow,
    details: Value,
) -> AppResult<()> {
    let subject = Subject { facility: row.facility_id, ..Subject::new("webinar_request", row.id) };
    let details = Some(details).filter(|details| !details.is_null());
    audit::done(tx, actor, Event { action, subject, details, ..Event::default() })
}
