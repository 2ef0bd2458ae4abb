//! What people have learned.

use chrono::{DateTime, Utc};
use nimrs_contract::training::TrainingView;
use nimrs_contract::vocabulary::TrainingKind;
use serde_json::json;

use crate::db;
use crate::db::training::TrainingRow;
use crate::db::types::{At, Coded};
use crate::domain::calendar::date_ny;
use crate::domain::ids::{AccountId, TrainingRecordId};
use crate::domain::permissions::{Actor, actions, permit};

use super::audit::{self, Event, Subject};
use super::context::{Ctx, Tx};
use super::error::{AppError, AppResult};
use super::page::PageRequest;

/// Something that somebody completed.
pub(super) struct Completed {
    /// Who.
    pub account: AccountId,
    /// What; each key counts once for an account.
    pub source_key: String,
    /// What kind of thing.
    pub kind: TrainingKind,
    /// What it is called.
    pub title: String,
    /// When it was completed.
    pub at: DateTime<Utc>,
}

/// One's own completed trainings, oldest first, and the key of the next page.
pub async fn of_me(
    ctx: &Ctx,
    actor: Actor,
    page: PageRequest<TrainingRecordId>,
) -> AppResult<(Vec<TrainingView>, Option<TrainingRecordId>)> {
    ctx.read(move |tx| of_account(tx, actor.account_id, page)).await
}

/// The completed trainings of an account that the actor may see, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    account: AccountId,
    page: PageRequest<TrainingRecordId>,
) -> AppResult<(Vec<TrainingView>, Option<TrainingRecordId>)> {
    ctx.read(move |tx| {
        let (row, _, office) =
            db::account::find(tx.conn, actor.scope, account)?.ok_or_else(|| AppError::not_found("account"))?;
        permit::<actions::AccountRead>(&actor, &row.target(office.map(|office| office.0)))?;
        of_account(tx, account, page)
    })
    .await
}

fn of_account(
    tx: &mut Tx<'_>,
    account: AccountId,
    page: PageRequest<TrainingRecordId>,
) -> AppResult<(Vec<TrainingView>, Option<TrainingRecordId>)> {
    let rows = db::training::of_account(tx.conn, account, page.after, page.rows())?;
    let (rows, next) = page.cut(rows, |row| row.id);
    Ok((rows.iter().map(view).collect(), next))
}

/// Notes a completed training, and whether it is a new one.
pub(super) fn complete(tx: &mut Tx<'_>, actor: &Actor, completed: Completed) -> AppResult<(TrainingView, bool)> {
    let id: TrainingRecordId = tx.id();
    let row = TrainingRow {
        account_id: completed.account,
        id,
        source_key: completed.source_key,
        kind: Coded(completed.kind),
        title: completed.title,
        completed_on: date_ny(completed.at),
        recorded_by_user_id: actor.user_id.clone(),
        created_at: At(tx.now),
    };
    let known = db::training::complete(tx.conn, row)?;
    let is_new = known.id == id;
    if is_new {
        let subject = Subject::new("training", id);
        let details = json!({ "account": completed.account, "source": known.source_key });
        let event = Event { action: "training.complete", subject, details: Some(details), ..Event::default() };
        audit::done(tx, actor, event)?;
    }
    Ok((view(&known), is_new))
}

fn view(row: &TrainingRow) -> TrainingView {
    TrainingView {
        id: row.id.into(),
        kind: row.kind.0,
        title: row.title.clone(),
        completed_on: row.completed_on,
        source_id: row.source_key.split(':').nth(1).and_then(|id| id.parse().ok()),
        recorded_by: row.recorded_by_user_id.clone(),
    }
}
