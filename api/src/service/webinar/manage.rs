//! Making, changing and cancelling webinars.

use nimrs_contract::vocabulary::{WebinarKind, WebinarStatus};
use nimrs_contract::webinar::{CancelWebinar, WebinarContent, WebinarView};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::types::{At, Coded};
use crate::db::webinar::WebinarRow;
use crate::domain::ids::WebinarId;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::domain::webinar::faults;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::follow_up::{expect, sound};
use crate::service::patch;

use super::{content, hold, mails, note, place, view_for};

/// Adds a webinar.
pub async fn create(ctx: &Ctx, actor: Actor, content: WebinarContent) -> AppResult<Answer<WebinarView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let row = insert(tx, &actor, &permit, WebinarKind::Scheduled, content, "")?;
        Ok(Saved::new(view_for(tx, &actor, &row)?, row.version))
    })
    .await
}

/// Writes a new webinar; `prefix` is where its content stands in the request.
pub(in crate::service) fn insert(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<LearningManage>,
    kind: WebinarKind,
    content: WebinarContent,
    prefix: &str,
) -> AppResult<WebinarRow> {
    sound(faults(&content, None, tx.now, prefix))?;
    let row = WebinarRow {
        id: tx.id(),
        series_id: None,
        occurrence: None,
        kind: Coded(kind),
        title: content.title.trim().to_owned(),
        description: content.description,
        join_link: content.join_link,
        starts_at: At(content.starts_at),
        ends_at: At(content.ends_at),
        capacity: content.capacity,
        registered: 0,
        waiting: 0,
        last_ticket: 0,
        status: Coded(WebinarStatus::Scheduled),
        cancelled_reason: None,
        created_by_user_id: actor.user_id.clone(),
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    };
    db::webinar::insert(tx.conn, permit, row.clone())?;
    note(tx, actor, "webinar.create", &row, json!({ "starts_at": row.starts_at.0, "capacity": row.capacity }))?;
    Ok(row)
}

/// Changes a webinar by a merge patch. More places go to those who wait; nobody loses a place. Whoever is registered or
/// waits hears by mail of another time, and who has a place of another address.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<WebinarView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let before = hold(tx, id)?;
        expect(before.version, expected)?;
        takes_place(&before)?;
        let mut row = before.clone();
        take_over(tx, &mut row, patch::apply(&content(&before), changes, "")?)?;
        if row != before {
            row.updated_at = At(tx.now);
            db::webinar::update(tx.conn, &permit, &mut row)?;
            let moved = place::move_up(tx, &mut row)?;
            mails::changed(tx, &before, &row)?;
            let details = json!({ "version": row.version, "capacity": row.capacity, "moved_up": moved });
            note(tx, &actor, "webinar.edit", &row, details)?;
        }
        Ok(Saved::new(view_for(tx, &actor, &row)?, row.version))
    })
    .await
}

fn take_over(tx: &Tx<'_>, row: &mut WebinarRow, content: WebinarContent) -> AppResult<()> {
    let mut places = row.places();
    places.resize(content.capacity).map_err(|error| AppError::conflict(format!("{error}.")))?;
    sound(faults(&content, Some(row.starts_at.0), tx.now, ""))?;
    row.set_places(places);
    row.title = content.title.trim().to_owned();
    row.description = content.description;
    row.join_link = content.join_link;
    row.starts_at = At(content.starts_at);
    row.ends_at = At(content.ends_at);
    Ok(())
}

/// Cancels a webinar that has not ended. Everybody who is registered or waits gets one mail.
pub async fn cancel(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarId,
    expected: i32,
    request: CancelWebinar,
) -> AppResult<Answer<WebinarView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = hold(tx, id)?;
        expect(row.version, expected)?;
        takes_place(&row)?;
        if row.ends_at.0 <= tx.now {
            return Err(AppError::conflict("The webinar is over."));
        }
        call_off(tx, &actor, &permit, &mut row, request.reason.trim())?;
        Ok(Saved::new(view_for(tx, &actor, &row)?, row.version))
    })
    .await
}

/// Cancels a webinar that is held, and tells everybody.
pub(in crate::service) fn call_off(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<LearningManage>,
    row: &mut WebinarRow,
    reason: &str,
) -> AppResult<()> {
    row.status = Coded(WebinarStatus::Cancelled);
    row.cancelled_reason = Some(reason.to_owned());
    row.updated_at = At(tx.now);
    db::webinar::update(tx.conn, permit, row)?;
    let mailed = mails::cancelled(tx, row)?;
    note(tx, actor, "webinar.cancel", row, json!({ "reason": reason, "mails": mailed }))
}

fn takes_place(row: &WebinarRow) -> AppResult<()> {
    match row.status.0 {
        WebinarStatus::Scheduled => Ok(()),
        WebinarStatus::Cancelled => Err(AppError::conflict("The webinar is cancelled already; make a new one.")),
    }
}
