//! Searches that an account keeps. What is searched for may be a name, so that it is neither logged nor audited.

use nimrs_contract::incident::IncidentSummary;
use nimrs_contract::saved_search::{SavedSearchContent, SavedSearchView};
use nimrs_contract::vocabulary::ProblemCode;
use serde_json::{Map, Value};

use crate::db;
use crate::db::DbError;
use crate::db::saved_search::SavedSearchRow;
use crate::db::types::{At, Json};
use crate::domain::ids::SavedSearchId;
use crate::domain::permissions::{Actor, actions, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, field_error, sound_names};
use super::follow_up::expect;
use super::incident::{self, PageKey, narrowed_by};
use super::page::PageRequest;
use super::patch;

/// The most searches that an account keeps.
const MOST: i64 = 100;

/// The account's searches, in the order in which they were saved, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<SavedSearchId>,
) -> AppResult<(Vec<SavedSearchView>, Option<SavedSearchId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let rows = db::saved_search::list(tx.conn, actor.account_id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

/// One search.
pub async fn get(ctx: &Ctx, actor: Actor, id: SavedSearchId) -> AppResult<SavedSearchView> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        db::saved_search::find(tx.conn, actor.account_id, id)?.map(view).ok_or_else(missing)
    })
    .await
}

/// Keeps a search.
pub async fn create(ctx: &Ctx, actor: Actor, content: SavedSearchContent) -> AppResult<Answer<SavedSearchView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        check(&actor, &content)?;
        if db::saved_search::count_held(tx.conn, actor.account_id)? >= MOST {
            let detail = format!("An account keeps {MOST} searches at most; delete one that is not needed any more.");
            return Err(AppError::conflict(detail));
        }
        let row = SavedSearchRow {
            id: tx.id(),
            account_id: actor.account_id,
            name_key: key(&content.name),
            name: content.name.trim().to_owned(),
            query: Json(content.query),
            version: 1,
            created_at: At(tx.now),
            updated_at: At(tx.now),
        };
        db::saved_search::insert(tx.conn, row.clone()).map_err(duplicate)?;
        note(tx, &actor, "saved_search.create", &row)?;
        Ok(Saved::new(view(row), 1))
    })
    .await
}

/// Changes a search by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: SavedSearchId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<SavedSearchView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let before = hold(tx, &actor, id, expected)?;
        let changed = patch::apply(&content(&before), changes, "")?;
        check(&actor, &changed)?;
        let mut row = SavedSearchRow {
            name_key: key(&changed.name),
            name: changed.name.trim().to_owned(),
            query: Json(changed.query),
            ..before.clone()
        };
        if row != before {
            row.updated_at = At(tx.now);
            db::saved_search::update(tx.conn, &mut row).map_err(duplicate)?;
            note(tx, &actor, "saved_search.edit", &row)?;
        }
        let version = row.version;
        Ok(Saved::new(view(row), version))
    })
    .await
}

/// Forgets a search.
pub async fn remove(ctx: &Ctx, actor: Actor, id: SavedSearchId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let row = hold(tx, &actor, id, expected)?;
        db::saved_search::remove(tx.conn, id)?;
        note(tx, &actor, "saved_search.remove", &row)?;
        Ok(Saved::plain(()))
    })
    .await
}

/// Runs a search: the incidents that it finds now, and the key of the next page.
pub async fn run(
    ctx: &Ctx,
    actor: Actor,
    search: &SavedSearchView,
    page: PageRequest<PageKey>,
) -> AppResult<(Vec<IncidentSummary>, Option<PageKey>)> {
    let asked = narrowed_by(&search.content.query, actor.account_id, "/query/")?;
    incident::search(ctx, actor, asked, page).await
}

fn check(actor: &Actor, content: &SavedSearchContent) -> AppResult<()> {
    sound_names(&[("/name", Some(&content.name))])?;
    narrowed_by(&content.query, actor.account_id, "/query/").map(|_| ())
}

fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn missing() -> AppError {
    AppError::not_found("saved search")
}

fn hold(tx: &mut Tx<'_>, actor: &Actor, id: SavedSearchId, expected: i32) -> AppResult<SavedSearchRow> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let row = db::saved_search::lock(tx.conn, actor.account_id, id)?.ok_or_else(missing)?;
    expect(row.version, expected)?;
    Ok(row)
}

fn duplicate(error: DbError) -> AppError {
    if !error.is_unique("saved_searches", &["account_id", "name_key"]) {
        return error.into();
    }
    AppError {
        errors: vec![field_error("/name", "duplicate", "is the name of another search of yours")],
        ..AppError::new(ProblemCode::Duplicate, "You keep a search of this name already.")
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &SavedSearchRow) -> AppResult<()> {
    let subject = Subject::new("saved_search", row.id);
    audit::done(tx, actor, Event { action, subject, ..Event::default() })
}

fn content(row: &SavedSearchRow) -> SavedSearchContent {
    SavedSearchContent { name: row.name.clone(), query: row.query.0.clone() }
}

fn view(row: SavedSearchRow) -> SavedSearchView {
    SavedSearchView {
        id: row.id.into(),
        version: row.version,
        content: content(&row),
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
    }
}
