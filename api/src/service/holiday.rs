//! The calendar of days that are no working days.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use nimrs_contract::directory::{HolidayView, NewHoliday};
use nimrs_contract::vocabulary::ProblemCode;

use crate::db::holiday::HolidayRow;
use crate::db::{self, AnyConnection, DbError};
use crate::domain::calendar::{date_ny, new_york_state_holidays};
use crate::domain::permissions::actions::DirectoryManage;
use crate::domain::permissions::{Actor, permit_anywhere};

use super::account::stale;
use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult, field_error};

/// The years of the calendar that a start fills in: last year's too, since incidents are recorded late.
fn years_to_seed(now: DateTime<Utc>) -> RangeInclusive<i32> {
    let year = date_ny(now).year();
    year - 1..=year + 3
}

/// Fills in the State's public holidays, each year once per database, so that what was edited stays as it is.
pub fn seed(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<(), DbError> {
    for year in years_to_seed(now) {
        if db::setting::set_once(conn, &format!("holidays_of_{year}"), "seeded")? {
            for (date, name) in new_york_state_holidays(year) {
                db::holiday::seed(conn, date, name)?;
            }
        }
    }
    Ok(())
}

fn view(row: HolidayRow) -> HolidayView {
    HolidayView { date: row.on_date, name: row.name, version: row.version }
}

/// The holidays of a year, or all that are known.
pub async fn list(ctx: &Ctx, year: Option<i32>) -> AppResult<Vec<HolidayView>> {
    let between =
        year.and_then(|year| Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)));
    ctx.read(move |tx| Ok(db::holiday::list(tx.conn, between)?.into_iter().map(view).collect())).await
}

/// The holiday of a day.
pub async fn get(ctx: &Ctx, date: NaiveDate) -> AppResult<HolidayView> {
    ctx.read(move |tx| db::holiday::find(tx.conn, date)?.map(view).ok_or_else(|| missing(date))).await
}

fn missing(date: NaiveDate) -> AppError {
    AppError::new(ProblemCode::NotFound, format!("{date} is not in the calendar of holidays."))
}

/// Adds a day to the calendar. Deadlines in working days count by it from then on.
pub async fn add(ctx: &Ctx, actor: Actor, new: NewHoliday) -> AppResult<Answer<HolidayView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<DirectoryManage>(&actor)?;
        let row = HolidayRow { on_date: new.date, name: new.name.trim().to_owned(), version: 1 };
        db::holiday::insert(tx.conn, &permit, row.clone()).map_err(|error| taken(error, new.date))?;
        note(tx, &actor, "holiday.add", &row)?;
        Ok(Saved::new(view(row.clone()), row.version))
    })
    .await
}

fn taken(error: DbError, date: NaiveDate) -> AppError {
    match error {
        DbError::Unique(_) => AppError {
            errors: vec![field_error("/date", "duplicate", format!("{date} is in the calendar already."))],
            ..AppError::from(error)
        },
        other => other.into(),
    }
}

/// Takes a day out of the calendar.
pub async fn remove(ctx: &Ctx, actor: Actor, date: NaiveDate, expected: i32) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let permit = permit_anywhere::<DirectoryManage>(&actor)?;
        let row = db::holiday::lock(tx.conn, date)?.ok_or_else(|| missing(date))?;
        if row.version != expected {
            return Err(stale(row.version));
        }
        db::holiday::remove(tx.conn, &permit, date)?;
        note(tx, &actor, "holiday.remove", &row)?;
        Ok(Saved::plain(()))
    })
    .await
}

fn note(tx: &mut Tx<'_>, actor: &Actor, action: &'static str, row: &HolidayRow) -> AppResult<()> {
    let details = serde_json::json!({ "date": row.on_date, "name": row.name });
    let subject = Subject { kind: "holiday", ..Subject::default() };
    audit::done(tx, actor, Event { action, subject, details: Some(details), ..Event::default() })
}
