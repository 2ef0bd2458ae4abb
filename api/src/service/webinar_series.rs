//! Webinars that recur: a rule, and the sessions that it makes 90 days ahead.

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use nimrs_contract::vocabulary::{WebinarKind, WebinarStatus};
use nimrs_contract::webinar_series::{EndWebinarSeries, WebinarSeriesContent, WebinarSeriesView};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::types::{At, Coded, Json};
use crate::db::webinar::{Filter, WebinarRow};
use crate::db::webinar_series::WebinarSeriesRow;
use crate::domain::calendar::date_ny;
use crate::domain::ids::WebinarSeriesId;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::domain::recurrence::{HORIZON_DAYS, Session, faults, sessions};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::{expect, sound};
use super::page::PageRequest;
use super::{patch, webinar};

/// The series, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    page: PageRequest<WebinarSeriesId>,
) -> AppResult<(Vec<WebinarSeriesView>, Option<WebinarSeriesId>)> {
    ctx.read(move |tx| {
        let rows = db::webinar_series::list(tx.conn, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

/// One series.
pub async fn get(ctx: &Ctx, id: WebinarSeriesId) -> AppResult<WebinarSeriesView> {
    ctx.read(move |tx| db::webinar_series::find(tx.conn, id)?.map(view).ok_or_else(missing)).await
}

/// Adds a series and makes its sessions.
pub async fn create(ctx: &Ctx, actor: Actor, content: WebinarSeriesContent) -> AppResult<Answer<WebinarSeriesView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        sound(faults(&content))?;
        let mut row = WebinarSeriesRow {
            id: tx.id(),
            content: Json(content),
            made_until: None,
            ended_at: None,
            created_by_user_id: actor.user_id.clone(),
            created_at: At(tx.now),
            updated_at: At(tx.now),
            version: 1,
        };
        db::webinar_series::insert(tx.conn, &permit, row.clone())?;
        let made = make(tx, &mut row)?;
        note(tx, &actor, "webinar_series.create", &row, json!({ "made": made }))?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// Changes a series by a merge patch. Sessions that are made stay as they are; a change holds for those to come.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarSeriesId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<WebinarSeriesView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = hold(tx, id, expected)?;
        let changed = patch::apply(&row.content.0, changes, "")?;
        sound(faults(&changed))?;
        if changed != row.content.0 {
            row.content = Json(changed);
            row.updated_at = At(tx.now);
            db::webinar_series::update(tx.conn, &permit, &mut row)?;
            let made = make(tx, &mut row)?;
            note(tx, &actor, "webinar_series.edit", &row, json!({ "version": row.version, "made": made }))?;
        }
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// Ends a series; if asked for, the sessions that have not begun are cancelled, with mails.
pub async fn end(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarSeriesId,
    expected: i32,
    request: EndWebinarSeries,
) -> AppResult<Answer<WebinarSeriesView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = hold(tx, id, expected)?;
        row.ended_at = Some(At(tx.now));
        row.updated_at = At(tx.now);
        let cancelled = match (request.cancel_sessions, &request.reason) {
            (false, _) => 0,
            (true, Some(reason)) => cancel_sessions(tx, &actor, &permit, id, reason)?,
            (true, None) => {
                return Err(AppError::invalid_at("/reason", "required", "is needed where sessions are cancelled"));
            }
        };
        db::webinar_series::update(tx.conn, &permit, &mut row)?;
        note(tx, &actor, "webinar_series.end", &row, json!({ "cancelled": cancelled, "reason": request.reason }))?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

fn cancel_sessions(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<LearningManage>,
    series: WebinarSeriesId,
    reason: &str,
) -> AppResult<usize> {
    let filter = Filter {
        ends_after: Some(tx.now),
        series: Some(series),
        status: Some(WebinarStatus::Scheduled),
        ..Filter::default()
    };
    let mut cancelled = 0;
    for ahead in db::webinar::list(tx.conn, filter, None, i64::MAX)? {
        let held = db::webinar::lock(tx.conn, ahead.id)?;
        let open = |row: &WebinarRow| row.starts_at.0 > tx.now && row.status.0 == WebinarStatus::Scheduled;
        if let Some(mut session) = held.filter(open) {
            webinar::call_off(tx, actor, permit, &mut session, reason)?;
            cancelled += 1;
        }
    }
    Ok(cancelled)
}

/// Makes the sessions of every series up to the horizon that are not there yet; how many were made. Each series is a
/// transaction of its own, so that one that fails holds up no other.
pub async fn make_due(ctx: &Ctx) -> AppResult<usize> {
    let due = ctx.read(|tx| Ok(db::webinar_series::due(tx.conn, horizon(tx.now))?)).await?;
    let (mut made, mut failed) = (0, None);
    for id in due {
        match ctx.write(move |tx| make_one(tx, id)).await {
            Ok(count) => made += count,
            Err(error) => {
                log::error!("the sessions of the series {id} could not be made: {:?}", error.cause);
                failed = Some(error);
            }
        }
    }
    failed.map_or(Ok(made), Err)
}

fn make_one(tx: &mut Tx<'_>, id: WebinarSeriesId) -> AppResult<usize> {
    let Some(mut row) = db::webinar_series::lock(tx.conn, id)?.filter(|row| row.ended_at.is_none()) else {
        return Ok(0);
    };
    let made = make(tx, &mut row)?;
    if made > 0 {
        let (subject, details) = (Subject::new("webinar_series", id), Some(json!({ "made": made })));
        let event = Event { action: "webinar_series.make", subject, details, ..Event::default() };
        audit::write(tx, None, event, "done")?;
    }
    Ok(made)
}

fn horizon(now: DateTime<Utc>) -> NaiveDate {
    let today = date_ny(now);
    today.checked_add_days(Days::new(HORIZON_DAYS)).unwrap_or(today)
}

/// Makes the sessions of a series that is held, from where they are made up to the horizon.
fn make(tx: &mut Tx<'_>, row: &mut WebinarSeriesRow) -> AppResult<usize> {
    let today = date_ny(tx.now);
    let until = row.content.0.last_on.map_or(horizon(tx.now), |last| last.min(horizon(tx.now)));
    let from = row.made_until.and_then(|made| made.succ_opt()).map_or(today, |next| next.max(today));
    if until < from {
        return Ok(0);
    }
    let holidays = db::holiday::all(tx.conn)?;
    let known: HashSet<NaiveDate> = db::webinar::occurrences(tx.conn, row.id, from)?.into_iter().collect();
    let mut made = 0;
    for session in sessions(&row.content.0, from, until, &holidays) {
        if session.starts_at > tx.now && !known.contains(&session.occurrence) {
            db::webinar::insert_session(tx.conn, session_row(tx, row, session))?;
            made += 1;
        }
    }
    row.made_until = Some(until);
    db::webinar_series::made_until(tx.conn, row.id, until)?;
    Ok(made)
}

fn session_row(tx: &Tx<'_>, series: &WebinarSeriesRow, session: Session) -> WebinarRow {
    let content = &series.content.0;
    WebinarRow {
        id: tx.id(),
        series_id: Some(series.id),
        occurrence: Some(session.occurrence),
        kind: Coded(WebinarKind::Scheduled),
        title: content.title.trim().to_owned(),
        description: content.description.clone(),
        join_link: content.join_link.clone(),
        starts_at: At(session.starts_at),
        ends_at: At(session.ends_at),
        capacity: content.capacity,
        registered: 0,
        waiting: 0,
        last_ticket: 0,
        status: Coded(WebinarStatus::Scheduled),
        cancelled_reason: None,
        created_by_user_id: series.created_by_user_id.clone(),
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

fn missing() -> AppError {
    AppError::not_found("series of webinars")
}

/// A series that goes on, held against other changes.
fn hold(tx: &mut Tx<'_>, id: WebinarSeriesId, expected: i32) -> AppResult<WebinarSeriesRow> {
    let row = db::webinar_series::lock(tx.conn, id)?.ok_or_else(missing)?;
    expect(row.version, expected)?;
    if row.ended_at.is_some() {
        return Err(AppError::conflict("The series is ended; make a new one."));
    }
    Ok(row)
}

fn view(row: WebinarSeriesRow) -> WebinarSeriesView {
    WebinarSeriesView {
        id: row.id.into(),
        version: row.version,
        content: row.content.0,
        made_until: row.made_until,
        ended_at: row.ended_at.map(|at| at.0),
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &WebinarSeriesRow, details: Value) -> AppResult<()> {
    let subject = Subject::new("webinar_series", row.id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
