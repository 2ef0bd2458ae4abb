//! The census: how many patient days a facility or a unit had in a month.

use nimrs_contract::census::{CensusContent, CensusView};
use nimrs_contract::vocabulary::{Grant, Permission};
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::census::{CensusRow, Filter};
use crate::db::types::At;
use crate::db::{DbError, facility::FacilityRow};
use crate::domain::calendar::date_ny;
use crate::domain::census::month;
use crate::domain::ids::{CensusId, FacilityId, UnitId};
use crate::domain::incident_facts::month_number;
use crate::domain::permissions::actions::{CensusRecord, ReportRun};
use crate::domain::permissions::{Actor, Permit, Scope, Target, permit, permit_anywhere};
use crate::domain::report::{month_key, month_of_key};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, field_error};
use super::follow_up::expect;
use super::page::PageRequest;
use super::patch;

mod file;

pub use file::{FileAsk, read_file};

/// What a list of entries is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Not before this month.
    pub month_from: Option<String>,
    /// Not after this month.
    pub month_to: Option<String>,
}

/// The scope in which an actor may read the census: whoever makes reports of it, or keeps it.
fn readable(actor: &Actor) -> AppResult<Scope> {
    if actor.may(Permission::CensusRecord) == Grant::No {
        permit_anywhere::<ReportRun>(actor)?;
    }
    Ok(actor.scope)
}

/// The entries that the actor may see, in the order in which they were entered, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    question: Question,
    page: PageRequest<CensusId>,
) -> AppResult<(Vec<CensusView>, Option<CensusId>)> {
    let scope = match readable(&actor) {
        Ok(scope) => scope,
        Err(error) => return Err(refused(ctx, &actor, error).await),
    };
    let month = |name: &str, key: &Option<String>| {
        key.as_deref().map(|key| month_of_key(key).ok_or_else(|| no_month(name))).transpose()
    };
    let filter = Filter {
        facility: question.facility,
        month_from: month("query:month_from", &question.month_from)?,
        month_to: month("query:month_to", &question.month_to)?,
        after: page.after,
    };
    if let (Some(from), Some(to)) = (filter.month_from, filter.month_to)
        && to < from
    {
        let message = format!("must not be before the first month, which is {}", month_key(from));
        return Err(AppError::invalid_at("query:month_to", "before_from", message));
    }
    ctx.read(move |tx| {
        let rows = db::census::list(tx.conn, scope, filter, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

async fn refused(ctx: &Ctx, actor: &Actor, error: AppError) -> AppError {
    ctx.note_refusal(actor, &error).await;
    error
}

fn no_month(pointer: &str) -> AppError {
    AppError::invalid_at(pointer, "wrong_format", "must be a month of the years 1900 to 2999, such as 2026-03")
}

/// One entry.
pub async fn get(ctx: &Ctx, actor: Actor, id: CensusId) -> AppResult<CensusView> {
    let scope = match readable(&actor) {
        Ok(scope) => scope,
        Err(error) => return Err(refused(ctx, &actor, error).await),
    };
    ctx.read(move |tx| Ok(view(db::census::find(tx.conn, scope, id)?.ok_or_else(missing)?.0))).await
}

/// Adds an entry.
pub async fn create(ctx: &Ctx, actor: Actor, content: CensusContent) -> AppResult<Answer<CensusView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (permit, facility) = place(tx, &actor, content.facility_id.map(Into::into), "/facility_id")?;
        let row = row(tx, facility.id, &content)?;
        db::census::insert(tx.conn, &permit, std::slice::from_ref(&row))
            .map_err(|error| taken(error, std::slice::from_ref(&row)))?;
        note(tx, &actor, "census.create", &row)?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// Changes an entry by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: CensusId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<CensusView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (permit, before) = held(tx, &actor, id, expected)?;
        let content = patch::apply(&content(&before), changes, "")?;
        if content.facility_id.is_some_and(|id| id != before.facility_id.uuid()) {
            let message = "an entry stays with its facility; take it out, and add one at the other facility";
            return Err(AppError::invalid_at("/facility_id", "fixed", message));
        }
        let fresh = row(tx, before.facility_id, &content)?;
        let mut row = CensusRow { id, version: before.version, created_at: before.created_at, ..fresh };
        if self::content(&row) != self::content(&before) {
            db::census::update(tx.conn, &permit, &mut row).map_err(|error| taken(error, std::slice::from_ref(&row)))?;
            note(tx, &actor, "census.edit", &row)?;
        }
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

/// Takes an entry out.
pub async fn remove(ctx: &Ctx, actor: Actor, id: CensusId, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (permit, row) = held(tx, &actor, id, expected)?;
        db::census::remove(tx.conn, &permit, &row)?;
        note(tx, &actor, "census.remove", &row)?;
        Ok(Saved::plain(()))
    })
    .await
}

/// An entry in the version that the caller means, held against other changes.
fn held(tx: &mut Tx<'_>, actor: &Actor, id: CensusId, expected: i32) -> AppResult<(Permit<CensusRecord>, CensusRow)> {
    let scope = readable(actor)?;
    let (row, office) = db::census::lock(tx.conn, scope, id)?.ok_or_else(missing)?;
    let permit = permit::<CensusRecord>(actor, &Target::facility(row.facility_id, office.0))?;
    expect(row.version, expected)?;
    Ok((permit, row))
}

/// The facility at which the actor keeps the census: its own, named or not.
fn place(
    tx: &mut Tx<'_>,
    actor: &Actor,
    asked: Option<FacilityId>,
    pointer: &str,
) -> AppResult<(Permit<CensusRecord>, FacilityRow)> {
    permit_anywhere::<CensusRecord>(actor)?;
    let own = if let Scope::Facility(id) = actor.scope { Some(id) } else { None };
    let Some(id) = asked.or(own) else {
        return Err(AppError::invalid_at(pointer, "required", "Say which facility the census is of."));
    };
    // A facility out of sight is not told from one that does not exist.
    let unknown = || {
        let message = "There is no facility with this id of which you may send the census.";
        AppError::invalid_at(pointer, "unknown_value", message)
            .with_remedy("Send the census of your own facility; leave facility_id out, or name your own.", None)
    };
    let facility = db::facility::find(tx.conn, id)?.ok_or_else(unknown)?;
    let permit = permit::<CensusRecord>(actor, &Target::facility(facility.id, facility.field_office.0));
    let permit = permit.map_err(|denied| if denied.hides() { unknown() } else { denied.into() })?;
    Ok((permit, facility))
}

fn missing() -> AppError {
    AppError::not_found("entry of the census")
}

/// The fault of entries of which one is there already.
fn taken(error: DbError, rows: &[CensusRow]) -> AppError {
    let is_whole = rows.iter().all(|row| row.unit_id.is_none());
    let of = if is_whole { "the facility as a whole in this month" } else { "this unit and month" };
    match error {
        DbError::Unique(_) => AppError {
            detail: format!("There is an entry of {of} already; change that one."),
            errors: vec![field_error("/month", "duplicate", format!("There is an entry of {of} already."))],
            ..AppError::from(error)
        },
        other => other.into(),
    }
}

/// The running month in New York.
fn running_month(tx: &Tx<'_>) -> i32 {
    month_number(date_ny(tx.now))
}

/// The first version of an entry.
fn row(tx: &mut Tx<'_>, facility: FacilityId, content: &CensusContent) -> AppResult<CensusRow> {
    let month = month(&content.month, running_month(tx))
        .map_err(|(code, message)| AppError::invalid_at("/month", code, message))?;
    let unit: Option<UnitId> = content.unit_id.map(Into::into);
    if let Some(unit) = unit
        && db::facility::find_unit(tx.conn, facility, unit)?.is_none()
    {
        return Err(AppError::invalid_at("/unit_id", "unknown_value", "The facility has no unit with this id."));
    }
    let note = content.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    Ok(CensusRow {
        facility_id: facility,
        id: tx.id(),
        unit_id: unit,
        month,
        patient_days: content.patient_days,
        note: note.map(str::to_owned),
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    })
}

fn content(row: &CensusRow) -> CensusContent {
    CensusContent {
        facility_id: Some(row.facility_id.into()),
        unit_id: row.unit_id.map(Into::into),
        month: month_key(row.month),
        patient_days: row.patient_days,
        note: row.note.clone(),
    }
}

fn view(row: CensusRow) -> CensusView {
    CensusView {
        id: row.id.into(),
        version: row.version,
        facility_id: row.facility_id.into(),
        unit_id: row.unit_id.map(Into::into),
        month: month_key(row.month),
        patient_days: row.patient_days,
        note: row.note,
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &CensusRow) -> AppResult<()> {
    let details = json!({
        "version": row.version, "unit": row.unit_id, "month": month_key(row.month), "patient_days": row.patient_days,
    });
    let subject = Subject::new("census", row.id).at(row.facility_id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
