//! News for the users of the service: everybody reads what is current.

use nimrs_contract::news::{NewsContent, NewsView};
use serde_json::{Map, Value, json};

use chrono::{DateTime, Utc};

use crate::db;
use crate::db::news::{NewsKey, NewsRow};
use crate::db::types::At;
use crate::domain::ids::NewsId;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::learning_resource::{is_manager, manages};
use super::page::PageRequest;
use super::patch;

/// The news, the newest first, and the key of the next page; with `all` also what is not shown now, for those who
/// manage it.
pub async fn list(
    ctx: &Ctx,
    actor: Option<Actor>,
    all: bool,
    page: PageRequest<NewsKey>,
) -> AppResult<(Vec<NewsView>, Option<NewsKey>)> {
    if all {
        manages(ctx, actor.as_ref()).await?;
    }
    ctx.read(move |tx| {
        let current_at = (!all).then_some(tx.now);
        let rows = db::news::list(tx.conn, current_at, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| NewsKey { valid_from: row.valid_from.0, id: row.id });
        Ok((rows.iter().map(|row| view(row, tx.now)).collect(), next))
    })
    .await
}

/// One piece of news.
pub async fn get(ctx: &Ctx, actor: Option<Actor>, id: NewsId) -> AppResult<NewsView> {
    ctx.read(move |tx| {
        let row = db::news::find(tx.conn, id)?
            .filter(|row| row.is_current(tx.now) || is_manager(actor.as_ref()))
            .ok_or_else(missing)?;
        Ok(view(&row, tx.now))
    })
    .await
}

/// Adds a piece of news.
pub async fn create(ctx: &Ctx, actor: Actor, content: NewsContent) -> AppResult<Answer<NewsView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        check(&content)?;
        let row = NewsRow {
            id: tx.id(),
            title: content.title.trim().to_owned(),
            body: content.body,
            valid_from: At(content.valid_from),
            valid_until: content.valid_until.map(At),
            created_by_user_id: actor.user_id.clone(),
            created_at: At(tx.now),
            updated_at: At(tx.now),
            version: 1,
        };
        db::news::insert(tx.conn, &permit, row.clone())?;
        note(tx, &actor, "news.create", &row)?;
        Ok(Saved::new(view(&row, tx.now), row.version))
    })
    .await
}

/// Changes a piece of news by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: NewsId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<NewsView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let before = hold(tx, id, expected)?;
        let changed = patch::apply(&content(&before), changes, "")?;
        check(&changed)?;
        let mut row = NewsRow {
            title: changed.title.trim().to_owned(),
            body: changed.body,
            valid_from: At(changed.valid_from),
            valid_until: changed.valid_until.map(At),
            ..before.clone()
        };
        if row != before {
            row.updated_at = At(tx.now);
            db::news::update(tx.conn, &permit, &mut row)?;
            note(tx, &actor, "news.edit", &row)?;
        }
        Ok(Saved::new(view(&row, tx.now), row.version))
    })
    .await
}

/// Takes a piece of news out.
pub async fn remove(ctx: &Ctx, actor: Actor, id: NewsId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let row = hold(tx, id, expected)?;
        db::news::remove(tx.conn, &permit, id)?;
        note(tx, &actor, "news.remove", &row)?;
        Ok(Saved::plain(()))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("piece of news")
}

fn hold(tx: &mut Tx<'_>, id: NewsId, expected: i32) -> AppResult<NewsRow> {
    let row = db::news::lock(tx.conn, id)?.ok_or_else(missing)?;
    expect(row.version, expected)?;
    Ok(row)
}

fn check(content: &NewsContent) -> AppResult<()> {
    if content.valid_until.is_some_and(|until| until <= content.valid_from) {
        return Err(AppError::invalid_at("/valid_until", "not_after_start", "must be later than valid_from"));
    }
    Ok(())
}

fn content(row: &NewsRow) -> NewsContent {
    NewsContent {
        title: row.title.clone(),
        body: row.body.clone(),
        valid_from: row.valid_from.0,
        valid_until: row.valid_until.map(|at| at.0),
    }
}

fn view(row: &NewsRow, now: DateTime<Utc>) -> NewsView {
    NewsView {
        id: row.id.into(),
        version: row.version,
        current: row.is_current(now),
        content: content(row),
        updated_at: row.updated_at.0,
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &NewsRow) -> AppResult<()> {
    let details = json!({ "version": row.version, "valid_from": row.valid_from.0,
        "valid_until": row.valid_until.map(|at| at.0) });
    let subject = Subject::new("news", row.id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
