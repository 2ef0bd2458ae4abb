//! The editable calendar of days that are no working days.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::connection::{AnyConnection, MultiBackend, each_backend, lock_row};
use super::error::DbError;
use super::schema::holidays;
use crate::domain::calendar::Holidays;
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::DirectoryManage;

/// A holiday as it stands in the table.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable)]
#[diesel(table_name = holidays, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct HolidayRow {
    pub on_date: NaiveDate,
    pub name: String,
    pub version: i32,
}

/// The calendar by which working days are counted.
pub fn all(conn: &mut AnyConnection) -> Result<Holidays, DbError> {
    let days: Vec<NaiveDate> = holidays::table.select(holidays::on_date).load(conn)?;
    Ok(days.into_iter().collect())
}

/// The holidays from one day to another, both included, in order; without bounds all of them.
pub fn list(conn: &mut AnyConnection, between: Option<(NaiveDate, NaiveDate)>) -> Result<Vec<HolidayRow>, DbError> {
    let mut query = holidays::table.into_boxed();
    if let Some((first, last)) = between {
        query = query.filter(holidays::on_date.ge(first)).filter(holidays::on_date.le(last));
    }
    Ok(query.select(HolidayRow::as_select()).order(holidays::on_date).load(conn)?)
}

/// The holiday of a day.
pub fn find(conn: &mut AnyConnection, date: NaiveDate) -> Result<Option<HolidayRow>, DbError> {
    Ok(holidays::table.find(date).select(HolidayRow::as_select()).first(conn).optional()?)
}

/// The holiday of a day, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, date: NaiveDate) -> Result<Option<HolidayRow>, DbError> {
    lock_row!(conn, holidays::table.find(date).select(holidays::on_date));
    find(conn, date)
}

/// Writes a new holiday; [`DbError::Unique`] when the day is one already.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<DirectoryManage>, row: HolidayRow) -> Result<(), DbError> {
    diesel::insert_into(holidays::table).values(row).execute(conn)?;
    Ok(())
}

/// Takes a day out of the calendar.
pub fn remove(conn: &mut AnyConnection, _permit: &Permit<DirectoryManage>, date: NaiveDate) -> Result<(), DbError> {
    diesel::delete(holidays::table.find(date)).execute(conn)?;
    Ok(())
}

/// Writes a holiday of the State's law, unless the day is one already: the calendar as the service brings it along.
pub fn seed(conn: &mut AnyConnection, date: NaiveDate, name: &str) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(holidays::table)
        .values((holidays::on_date.eq(date), holidays::name.eq(name), holidays::version.eq(1)))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}
