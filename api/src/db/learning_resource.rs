//! Training videos, policy guides and job aids. The bytes of files lie in the file store, under their SHA-256.

use diesel::prelude::*;
use nimrs_contract::vocabulary::{LearningAudience, LearningResourceKind};

use super::connection::{AnyConnection, MultiBackend, lock_row};
use super::error::DbError;
use super::schema::learning_resources;
use super::types::{At, Coded};
use crate::domain::ids::LearningResourceId;
use crate::domain::permissions::Permit;
use crate::domain::permissions::actions::LearningManage;

/// A resource as it stands in the table.
#[derive(Debug, Clone, PartialEq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = learning_resources, check_for_backend(MultiBackend), treat_none_as_null = true)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct LearningResourceRow {
    pub id: LearningResourceId,
    pub kind: Coded<LearningResourceKind>,
    pub title: String,
    pub summary: String,
    pub audience: Coded<LearningAudience>,
    pub edition: Option<String>,
    pub link: Option<String>,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    /// In lower-case hexadecimal.
    pub sha256: Option<String>,
    pub published_at: Option<At>,
    pub created_by_user_id: String,
    pub created_at: At,
    pub updated_at: At,
    pub version: i32,
}

/// What a list of resources is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<LearningResourceKind>,
    /// Made for these.
    pub audience: Option<LearningAudience>,
    /// What is not published too.
    pub unpublished: bool,
}

/// The resources, oldest first, after `after`.
pub fn list(
    conn: &mut AnyConnection,
    filter: Filter,
    after: Option<LearningResourceId>,
    limit: i64,
) -> Result<Vec<LearningResourceRow>, DbError> {
    use learning_resources as lr;
    let mut query = lr::table.select(LearningResourceRow::as_select()).order(lr::id).limit(limit).into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(lr::kind.eq(Coded(kind)));
    }
    if let Some(audience) = filter.audience {
        query = query.filter(lr::audience.eq(Coded(audience)));
    }
    if !filter.unpublished {
        query = query.filter(lr::published_at.is_not_null());
    }
    if let Some(after) = after {
        query = query.filter(lr::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// One resource.
pub fn find(conn: &mut AnyConnection, id: LearningResourceId) -> Result<Option<LearningResourceRow>, DbError> {
    use learning_resources as lr;
    Ok(lr::table.find(id).select(LearningResourceRow::as_select()).get_result(conn).optional()?)
}

/// One resource, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, id: LearningResourceId) -> Result<Option<LearningResourceRow>, DbError> {
    lock_row!(conn, learning_resources::table.find(id).select(learning_resources::id));
    find(conn, id)
}

/// Writes a new resource.
pub fn insert(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    row: LearningResourceRow,
) -> Result<(), DbError> {
    diesel::insert_into(learning_resources::table).values(row).execute(conn)?;
    Ok(())
}

/// Writes a changed resource, held by [`lock`], and counts its version up.
pub fn update(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    row: &mut LearningResourceRow,
) -> Result<(), DbError> {
    row.version += 1;
    diesel::update(learning_resources::table.find(row.id)).set(row.clone()).execute(conn)?;
    Ok(())
}

/// Takes a resource out.
pub fn remove(
    conn: &mut AnyConnection,
    _permit: &Permit<LearningManage>,
    id: LearningResourceId,
) -> Result<(), DbError> {
    diesel::delete(learning_resources::table.find(id)).execute(conn)?;
    Ok(())
}
