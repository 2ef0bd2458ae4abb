//! Values of the service itself, kept once per database.

use diesel::prelude::*;

use super::connection::{AnyConnection, each_backend};
use super::error::DbError;
use super::schema::service_settings::dsl;

/// A value.
pub fn get(conn: &mut AnyConnection, key: &str) -> Result<Option<String>, DbError> {
    Ok(dsl::service_settings.select(dsl::value).filter(dsl::key.eq(key)).first(conn).optional()?)
}

/// Sets a value unless it is there; gives what is there then.
pub fn get_or_set(conn: &mut AnyConnection, key: &str, value: &str) -> Result<String, DbError> {
    each_backend!(conn, c => diesel::insert_into(dsl::service_settings)
        .values((dsl::key.eq(key), dsl::value.eq(value)))
        .on_conflict_do_nothing()
        .execute(c))?;
    get(conn, key)?.ok_or(DbError::NotFound)
}

/// Sets a value unless it is there; says whether this call set it.
pub fn set_once(conn: &mut AnyConnection, key: &str, value: &str) -> Result<bool, DbError> {
    let written = each_backend!(conn, c => diesel::insert_into(dsl::service_settings)
        .values((dsl::key.eq(key), dsl::value.eq(value)))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(written > 0)
}

/// Sets a value, whatever was there.
pub fn set(conn: &mut AnyConnection, key: &str, value: &str) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(dsl::service_settings)
        .values((dsl::key.eq(key), dsl::value.eq(value)))
        .on_conflict(dsl::key)
        .do_update()
        .set(dsl::value.eq(value))
        .execute(c))?;
    Ok(())
}
