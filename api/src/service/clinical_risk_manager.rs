//! The directory of Clinical Risk Managers: who gets the requests to the Justice Center in copy.

use chrono::NaiveDate;
use nimrs_contract::directory::{ClinicalRiskManagerContent, ClinicalRiskManagerView, ContactView};
use nimrs_contract::problem::ContactCard;
use nimrs_contract::vocabulary::FieldOffice;
use serde_json::{Map, Value, json};

use crate::db;
use crate::db::clinical_risk_manager::{ClinicalRiskManagerRow, Filter};
use crate::db::types::{At, Coded};
use crate::domain::calendar::date_ny;
use crate::domain::clinical_risk_manager::{faults, in_charge};
use crate::domain::directory::County;
use crate::domain::ids::ClinicalRiskManagerId;
use crate::domain::permissions::actions::DirectoryManage;
use crate::domain::permissions::{Actor, permit_anywhere};

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::directory::{self, ContactQuestion, find_county};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::page::PageRequest;
use super::patch;

/// What a list of entries is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// Who is responsible there: its FIPS code, its name, or its borough's.
    pub county: Option<String>,
    /// Of this region.
    pub field_office: Option<FieldOffice>,
    /// On this day; without it, today where a county is asked for, else on any.
    pub on: Option<NaiveDate>,
}

/// The entries, in the order in which they were entered, and the key of the next page. With a county, the one who is
/// responsible there.
pub async fn list(
    ctx: &Ctx,
    question: Question,
    page: PageRequest<ClinicalRiskManagerId>,
) -> AppResult<(Vec<ClinicalRiskManagerView>, Option<ClinicalRiskManagerId>)> {
    ctx.read(move |tx| {
        let today = date_ny(tx.now);
        let Some(county) = &question.county else {
            let filter = Filter { field_office: question.field_office, on: question.on, after: page.after };
            let rows = db::clinical_risk_manager::list(tx.conn, filter, page.rows())?;
            let (rows, next) = page.cut(rows, |row| row.id);
            return Ok((rows.iter().map(|row| view(row, today)).collect(), next));
        };
        let found = of_county(tx, find_county(county)?, question.on.unwrap_or(today))?;
        let asked = |row: &ClinicalRiskManagerRow| question.field_office.is_none_or(|of| row.field_office.0 == of);
        Ok((found.filter(asked).iter().map(|row| view(row, today)).collect(), None))
    })
    .await
}

/// Who is responsible for a county on a day.
pub fn of_county(tx: &mut Tx<'_>, county: &County, day: NaiveDate) -> AppResult<Option<ClinicalRiskManagerRow>> {
    let rows = db::clinical_risk_manager::of_region(tx.conn, county.field_office, day)?;
    Ok(in_charge(rows, ClinicalRiskManagerRow::tenure, county, day))
}

/// Whom to ask for what. With a county, who is its Clinical Risk Manager today stands where the field office does.
pub async fn contacts(ctx: &Ctx, question: ContactQuestion) -> AppResult<Vec<ContactView>> {
    let mut contacts = directory::contacts(&question)?;
    let Some(county) = question.county.as_deref().map(find_county).transpose()? else { return Ok(contacts) };
    let found = ctx.read(move |tx| of_county(tx, county, date_ny(tx.now))).await?;
    let card = found.map(|row| ContactCard { who: row.name, phone: row.phone, email: Some(row.email) });
    for contact in contacts.iter_mut().filter(|contact| contact.field_office.is_some()) {
        contact.clinical_risk_manager.clone_from(&card);
    }
    Ok(contacts)
}

/// One entry.
pub async fn get(ctx: &Ctx, id: ClinicalRiskManagerId) -> AppResult<ClinicalRiskManagerView> {
    ctx.read(move |tx| {
        let row = db::clinical_risk_manager::find(tx.conn, id)?.ok_or_else(missing)?;
        Ok(view(&row, date_ny(tx.now)))
    })
    .await
}

/// Adds an entry. Whoever began before stays in the directory, and yields to it from its first day on.
pub async fn create(
    ctx: &Ctx,
    actor: Actor,
    content: ClinicalRiskManagerContent,
) -> AppResult<Answer<ClinicalRiskManagerView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<DirectoryManage>(&actor)?;
        let row = row(tx, content);
        check(&row)?;
        db::clinical_risk_manager::insert(tx.conn, &permit, row.clone())?;
        note(tx, &actor, "clinical_risk_manager.create", &row)?;
        Ok(Saved::new(view(&row, date_ny(tx.now)), row.version))
    })
    .await
}

/// Changes an entry by a merge patch. One that changes nothing makes no version.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: ClinicalRiskManagerId,
    expected: i32,
    changes: Map<String, Value>,
) -> AppResult<Answer<ClinicalRiskManagerView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<DirectoryManage>(&actor)?;
        let before = db::clinical_risk_manager::lock(tx.conn, id)?.ok_or_else(missing)?;
        expect(before.version, expected)?;
        let fresh = row(tx, patch::apply(&content(&before), changes, "")?);
        let (id, version, created_at) = (before.id, before.version, before.created_at);
        let mut row = ClinicalRiskManagerRow { id, version, created_at, ..fresh };
        check(&row)?;
        if content(&row) != content(&before) {
            db::clinical_risk_manager::update(tx.conn, &permit, &mut row)?;
            note(tx, &actor, "clinical_risk_manager.edit", &row)?;
        }
        Ok(Saved::new(view(&row, date_ny(tx.now)), row.version))
    })
    .await
}

fn missing() -> AppError {
    AppError::not_found("Clinical Risk Manager")
}

fn check(row: &ClinicalRiskManagerRow) -> AppResult<()> {
    let faults = faults(&row.tenure(), &row.email);
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

/// The first version of an entry.
fn row(tx: &Tx<'_>, content: ClinicalRiskManagerContent) -> ClinicalRiskManagerRow {
    ClinicalRiskManagerRow {
        id: tx.id(),
        name: content.name.trim().to_owned(),
        email: content.email,
        phone: content.phone.filter(|phone| !phone.trim().is_empty()),
        field_office: Coded(content.field_office),
        county_fips: content.county_fips,
        valid_from: content.valid_from,
        valid_to: content.valid_to,
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

fn content(row: &ClinicalRiskManagerRow) -> ClinicalRiskManagerContent {
    ClinicalRiskManagerContent {
        name: row.name.clone(),
        email: row.email.clone(),
        phone: row.phone.clone(),
        field_office: row.field_office.0,
        county_fips: row.county_fips.clone(),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    }
}

fn view(row: &ClinicalRiskManagerRow, today: NaiveDate) -> ClinicalRiskManagerView {
    ClinicalRiskManagerView {
        id: row.id.into(),
        version: row.version,
        in_office: row.tenure().holds_on(today),
        content: content(row),
    }
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &ClinicalRiskManagerRow) -> AppResult<()> {
    let details = json!({
        "version": row.version, "field_office": row.field_office.0, "county_fips": row.county_fips,
        "valid_from": row.valid_from, "valid_to": row.valid_to,
    });
    let subject = Subject::new("clinical_risk_manager", row.id);
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
