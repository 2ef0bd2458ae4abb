//! Training videos, policy guides and job aids: everybody reads what is published.

use nimrs_contract::learning_resource::{LearningFile, LearningResourceContent, LearningResourceView};
use nimrs_contract::training::TrainingView;
use nimrs_contract::vocabulary::TrainingKind;
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::learning_resource::{Filter, LearningResourceRow};
use crate::db::types::{At, Coded};
use crate::domain::ids::LearningResourceId;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, permit_anywhere};
use crate::files::FileStream;

use super::attachment::{Received, stays_in_store, store_failed};
use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::page::PageRequest;
use super::retention::LetGo;
use super::training::{self, Completed};
use super::{access, patch};

/// A file on its way to the caller.
pub struct Download {
    /// What is known of it.
    pub file: LearningFile,
    /// Its bytes.
    pub content: FileStream,
}

/// The resources, oldest first, and the key of the next page. What is not published is for those who manage it.
pub async fn list(
    ctx: &Ctx,
    actor: Option<Actor>,
    filter: Filter,
    page: PageRequest<LearningResourceId>,
) -> AppResult<(Vec<LearningResourceView>, Option<LearningResourceId>)> {
    if filter.unpublished {
        manages(ctx, actor.as_ref()).await?;
    }
    ctx.read(move |tx| {
        let rows = db::learning_resource::list(tx.conn, filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.iter().map(view).collect(), next))
    })
    .await
}

/// Refuses whoever does not manage learning: 401 for a stranger, else 403.
pub(super) async fn manages(ctx: &Ctx, actor: Option<&Actor>) -> AppResult<()> {
    let actor = actor.ok_or_else(access::invalid_token)?;
    match permit_anywhere::<LearningManage>(actor) {
        Ok(_) => Ok(()),
        Err(denied) => {
            let error = AppError::from(denied);
            ctx.note_refusal(actor, &error).await;
            Err(error)
        }
    }
}

/// Whether this reader manages learning.
pub(super) fn is_manager(actor: Option<&Actor>) -> bool {
    actor.is_some_and(|actor| permit_anywhere::<LearningManage>(actor).is_ok())
}

/// One resource.
pub async fn get(ctx: &Ctx, actor: Option<Actor>, id: LearningResourceId) -> AppResult<LearningResourceView> {
    ctx.read(move |tx| Ok(view(&find(tx, actor.as_ref(), id)?))).await
}

/// The content of the file of a resource.
pub async fn download(ctx: &Ctx, actor: Option<Actor>, id: LearningResourceId) -> AppResult<Download> {
    let row = ctx.read(move |tx| find(tx, actor.as_ref(), id)).await?;
    let file = file(&row).ok_or_else(|| AppError::not_found("file of a resource"))?;
    let content = ctx.app.files.read(&file.sha256).await.map_err(store_failed)?;
    Ok(Download { file, content })
}

/// Adds a resource.
pub async fn create(
    ctx: &Ctx,
    actor: Actor,
    content: LearningResourceContent,
) -> AppResult<Answer<LearningResourceView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = new_row(tx, &actor);
        take_over(tx, &mut row, content)?;
        db::learning_resource::insert(tx.conn, &permit, row.clone())?;
        note(tx, &actor, "learning_resource.create", &row)?;
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

/// Changes a resource by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: LearningResourceId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<LearningResourceView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let before = hold(tx, id, expected)?;
        let mut row = before.clone();
        take_over(tx, &mut row, patch::apply(&content(&before), changes, "")?)?;
        if row != before {
            row.updated_at = At(tx.now);
            db::learning_resource::update(tx.conn, &permit, &mut row)?;
            note(tx, &actor, "learning_resource.edit", &row)?;
        }
        Ok(Saved::new(view(&row), row.version))
    })
    .await
}

/// Whether the actor may send a file of this resource now; asked before its bytes are received.
pub async fn may_send_file(ctx: &Ctx, id: LearningResourceId, expected: i32) -> AppResult<()> {
    ctx.read(move |tx| {
        let row = db::learning_resource::find(tx.conn, id)?.ok_or_else(missing)?;
        expect(row.version, expected)
    })
    .await
}

/// Gives a resource its file, in place of the one it had, which leaves the store. The new bytes lie in the store already.
pub async fn set_file(
    ctx: &Ctx,
    actor: Actor,
    id: LearningResourceId,
    expected: i32,
    received: Received,
) -> AppResult<Answer<LearningResourceView>> {
    let (who, let_go) = (actor.clone(), LetGo::default());
    let marks = let_go.clone();
    let answer = ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let mut row = hold(tx, id, expected)?;
        db::retention::hold_files(tx.conn)?;
        let before = row.sha256.take();
        let Received { file_name, media_type, stored } = received;
        row.file_name = Some(file_name);
        row.media_type = Some(media_type.to_owned());
        row.size = Some(i64::try_from(stored.size).unwrap_or(i64::MAX));
        row.sha256 = Some(stored.sha256.clone());
        row.updated_at = At(tx.now);
        db::learning_resource::update(tx.conn, &permit, &mut row)?;
        stays_in_store(tx, &stored.sha256)?;
        marks.mark(tx, before)?;
        note(tx, &actor, "learning_resource.set_file", &row)?;
        Ok(Saved::new(view(&row), row.version))
    });
    let answer = answer.await?;
    let_go.take_out(ctx).await;
    Ok(answer)
}

/// Takes a resource out, and its file out of the store. Trainings that were completed with it stay.
pub async fn remove(ctx: &Ctx, actor: Actor, id: LearningResourceId, expected: i32) -> AppResult<Answer<()>> {
    let (who, let_go) = (actor.clone(), LetGo::default());
    let marks = let_go.clone();
    let answer = ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<LearningManage>(&actor)?;
        let row = hold(tx, id, expected)?;
        db::retention::hold_files(tx.conn)?;
        db::learning_resource::remove(tx.conn, &permit, id)?;
        note(tx, &actor, "learning_resource.remove", &row)?;
        marks.mark(tx, row.sha256)?;
        Ok(Saved::plain(()))
    });
    let answer = answer.await?;
    let_go.take_out(ctx).await;
    Ok(answer)
}

/// Notes that the caller worked through a resource: once for each edition, however often it is said.
pub async fn complete(ctx: &Ctx, actor: Actor, id: LearningResourceId) -> AppResult<Answer<TrainingView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let row = find(tx, Some(&actor), id)?;
        if row.published_at.is_none() {
            return Err(AppError::conflict("The material is not published yet."));
        }
        let completed = Completed {
            account: actor.account_id,
            source_key: format!("resource:{id}:{}", row.edition.as_deref().unwrap_or_default()),
            kind: TrainingKind::Resource,
            title: row.title,
            at: tx.now,
        };
        Ok(Saved::plain(training::complete(tx, &actor, completed)?.0))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("resource")
}

/// A resource that this reader may see.
fn find(tx: &mut Tx<'_>, actor: Option<&Actor>, id: LearningResourceId) -> AppResult<LearningResourceRow> {
    db::learning_resource::find(tx.conn, id)?
        .filter(|row| row.published_at.is_some() || is_manager(actor))
        .ok_or_else(missing)
}

fn hold(tx: &mut Tx<'_>, id: LearningResourceId, expected: i32) -> AppResult<LearningResourceRow> {
    let row = db::learning_resource::lock(tx.conn, id)?.ok_or_else(missing)?;
    expect(row.version, expected)?;
    Ok(row)
}

fn new_row(tx: &Tx<'_>, actor: &Actor) -> LearningResourceRow {
    LearningResourceRow {
        id: tx.id(),
        kind: Coded(nimrs_contract::vocabulary::LearningResourceKind::JobAid),
        title: String::new(),
        summary: String::new(),
        audience: Coded(nimrs_contract::vocabulary::LearningAudience::Everyone),
        edition: None,
        link: None,
        file_name: None,
        media_type: None,
        size: None,
        sha256: None,
        published_at: None,
        created_by_user_id: actor.user_id.clone(),
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

/// Writes what is said into the row; refused (422) when there is nothing to publish.
fn take_over(tx: &Tx<'_>, row: &mut LearningResourceRow, content: LearningResourceContent) -> AppResult<()> {
    if content.published && content.link.is_none() && row.sha256.is_none() {
        let message = "needs a link, or a file that was sent before";
        return Err(AppError::invalid_at("/published", "nothing_to_publish", message));
    }
    row.kind = Coded(content.kind);
    row.title = content.title.trim().to_owned();
    row.summary = content.summary;
    row.audience = Coded(content.audience);
    row.edition = content.edition;
    row.link = content.link;
    row.published_at = content.published.then(|| row.published_at.unwrap_or(At(tx.now)));
    Ok(())
}

fn content(row: &LearningResourceRow) -> LearningResourceContent {
    LearningResourceContent {
        kind: row.kind.0,
        title: row.title.clone(),
        summary: row.summary.clone(),
        audience: row.audience.0,
        edition: row.edition.clone(),
        link: row.link.clone(),
        published: row.published_at.is_some(),
    }
}

fn file(row: &LearningResourceRow) -> Option<LearningFile> {
    Some(LearningFile {
        file_name: row.file_name.clone()?,
        media_type: row.media_type.clone()?,
        size: row.size?,
        sha256: row.sha256.clone()?,
    })
}

fn view(row: &LearningResourceRow) -> LearningResourceView {
    LearningResourceView {
        id: row.id.into(),
        version: row.version,
        content: content(row),
        file: file(row),
        published_at: row.published_at.map(|at| at.0),
        updated_at: row.updated_at.0,
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &LearningResourceRow) -> AppResult<()> {
    let details = json!({ "version": row.version, "published": row.published_at.is_some(), "sha256": row.sha256 });
    let subject = Subject::new("learning_resource", row.id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
