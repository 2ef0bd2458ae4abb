//! Running numbers, one row each; the row is the lock.

use diesel::prelude::*;

use super::connection::{AnyConnection, each_backend};
use super::error::DbError;
use super::schema::number_sequences::dsl;

/// The next number of a sequence, beginning with 1.
pub fn next(conn: &mut AnyConnection, name: &str) -> Result<i64, DbError> {
    take(conn, name, 1)
}

/// Takes `count` numbers of a sequence that follow each other; gives the last of them.
pub fn take(conn: &mut AnyConnection, name: &str, count: i64) -> Result<i64, DbError> {
    let last = each_backend!(conn, c => diesel::insert_into(dsl::number_sequences)
        .values((dsl::name.eq(name), dsl::last_value.eq(count)))
        .on_conflict(dsl::name)
        .do_update()
        .set(dsl::last_value.eq(dsl::last_value + count))
        .returning(dsl::last_value)
        .get_result(c))?;
    Ok(last)
}
