//! The full-text index of incidents: FTS5 on SQLite, a `tsvector` with a GIN index on PostgreSQL. The tokens and their
//! places are made by [`SearchDocument`], so that both find the same.
//!
//! The index is derived: it is written in the transaction of each change, from what the change leaves, and needs no
//! permit of its own.

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{FieldOffice, IncidentStatus};

use super::connection::{AnyConnection, MultiBackend, each_backend, insert_rows};
use super::error::DbError;
use super::incident::distinct;
use super::schema::{incident_documents, incident_people, incidents};
use super::types::{Coded, Id, Json};
use crate::domain::ids::{AccountId, FacilityId, IncidentId};
use crate::domain::search::Asked;
use crate::domain::search_document::SearchDocument;

diesel::table! {
    /// Written through diesel on SQLite alone; there it is the virtual table.
    incident_words (rowid) {
        rowid -> BigInt,
        words -> Text,
    }
}

/// Which incident a document of the index is about.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = incident_documents, check_for_backend(MultiBackend))]
#[diesel(primary_key(doc_id))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct DocumentRow {
    pub doc_id: i64,
    pub facility_id: FacilityId,
    pub incident_id: IncidentId,
    /// Of the tokens, so that a change of something else writes nothing.
    pub digest: i64,
}

/// A document with the incident it is about.
#[derive(Debug, Clone)]
pub struct Indexed {
    /// The incident.
    pub row: DocumentRow,
    /// The tokens.
    pub document: SearchDocument,
}

impl Indexed {
    /// The document of an incident.
    pub fn new(facility_id: FacilityId, incident_id: IncidentId, document: SearchDocument) -> Self {
        Self { row: DocumentRow { doc_id: document.id, facility_id, incident_id, digest: document.digest() }, document }
    }
}

/// Writes the documents of incidents that have none yet: two statements on PostgreSQL, however many they are.
pub fn insert(conn: &mut AnyConnection, documents: &[Indexed]) -> Result<(), DbError> {
    let rows: Vec<DocumentRow> = documents.iter().map(|indexed| indexed.row.clone()).collect();
    insert_rows!(conn, incident_documents::table, &rows);
    write_words(conn, documents)
}

/// Writes the document of a changed incident, where it is another than before.
pub fn write(conn: &mut AnyConnection, indexed: &Indexed) -> Result<(), DbError> {
    let row = &indexed.row;
    let before: Option<i64> =
        incident_documents::table.find(row.doc_id).select(incident_documents::digest).get_result(conn).optional()?;
    if before == Some(row.digest) {
        return Ok(());
    }
    each_backend!(conn, c => diesel::insert_into(incident_documents::table)
        .values(row)
        .on_conflict(incident_documents::doc_id)
        .do_update()
        .set(incident_documents::digest.eq(row.digest))
        .execute(c))?;
    write_words(conn, std::slice::from_ref(indexed))
}

fn write_words(conn: &mut AnyConnection, documents: &[Indexed]) -> Result<(), DbError> {
    match conn {
        AnyConnection::Pg(conn) if !documents.is_empty() => {
            let ids: Vec<i64> = documents.iter().map(|indexed| indexed.row.doc_id).collect();
            let words: Vec<String> = documents.iter().map(|indexed| indexed.document.as_tsvector()).collect();
            diesel::sql_query(
                "INSERT INTO incident_words (rowid, words) \
                 SELECT new.id, new.words::tsvector FROM unnest($1, $2) AS new (id, words) \
                 ON CONFLICT (rowid) DO UPDATE SET words = EXCLUDED.words",
            )
            .bind::<Array<BigInt>, _>(ids)
            .bind::<Array<Text>, _>(words)
            .execute(conn)?;
        }
        AnyConnection::Pg(_) => (),
        AnyConnection::Sqlite(conn) => {
            for indexed in documents {
                diesel::replace_into(incident_words::table)
                    .values((
                        incident_words::rowid.eq(indexed.row.doc_id),
                        incident_words::words.eq(indexed.document.as_text()),
                    ))
                    .execute(conn)?;
            }
        }
    }
    Ok(())
}

/// Takes an incident out of the index.
pub fn remove(conn: &mut AnyConnection, facility: FacilityId, incident: IncidentId) -> Result<(), DbError> {
    let theirs = incident_documents::table
        .filter(incident_documents::facility_id.eq(facility))
        .filter(incident_documents::incident_id.eq(incident));
    let Some(id): Option<i64> = theirs.select(incident_documents::doc_id).get_result(conn).optional()? else {
        return Ok(());
    };
    each_backend!(conn, c => diesel::delete(incident_words::table.filter(incident_words::rowid.eq(id))).execute(c))?;
    diesel::delete(incident_documents::table.find(id)).execute(conn)?;
    Ok(())
}

const UNSEARCHED: [Coded<IncidentStatus>; 2] = [Coded(IncidentStatus::Discarded), Coded(IncidentStatus::Voided)];

/// Incidents that must be in the index and are not: recorded before there was one.
pub fn missing(conn: &mut AnyConnection, limit: i64) -> Result<Vec<(FacilityId, IncidentId)>, DbError> {
    let theirs = incident_documents::table.filter(
        incident_documents::facility_id
            .eq(incidents::facility_id)
            .and(incident_documents::incident_id.eq(incidents::id)),
    );
    Ok(incidents::table
        .filter(incidents::status.ne_all(UNSEARCHED))
        .filter(diesel::dsl::not(diesel::dsl::exists(theirs)))
        .select((incidents::facility_id, incidents::id))
        .limit(limit)
        .load(conn)?)
}

/// A hit of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, QueryableByName)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct Hit {
    #[diesel(sql_type = BigInt)]
    pub doc_id: i64,
    #[diesel(sql_type = Id)]
    pub incident_id: IncidentId,
}

/// How many of the newest documents PostgreSQL looks through one by one before it asks the index for all that fit.
const NEWEST: &str = "10000";

/// The documents that fit, newest first, older than `before`. What the reader may not see can be among them: whoever asks
/// loads them by what is visible.
///
/// FTS5 walks its lists from the newest on and stops. A GIN index gives all that fit, which for a common word is nearly
/// everything; and the planner cannot tell a common word from one that nobody wrote. So the newest documents are looked
/// through first: a common word fills the page from them. What does not is rare, and the index is fast; `rowid + 0` keeps
/// the planner from walking all documents in their order.
pub fn hits(conn: &mut AnyConnection, asked: &Asked, before: i64, limit: i64) -> Result<Vec<Hit>, DbError> {
    const SQLITE: &str = "SELECT d.doc_id, d.incident_id FROM incident_words w CROSS JOIN incident_documents d \
         ON d.doc_id = w.rowid WHERE w.words MATCH $1 AND w.rowid < $2 ORDER BY w.rowid DESC LIMIT $3";
    match conn {
        AnyConnection::Pg(conn) => {
            let near = format!(
                "(SELECT rowid, words FROM incident_words WHERE rowid < $2 ORDER BY rowid DESC LIMIT {NEWEST}) n \
                 WHERE words @@ CAST($1 AS tsquery) ORDER BY rowid DESC"
            );
            let found = pg_hits(conn, &near, asked, before, limit)?;
            if i64::try_from(found.len()).is_ok_and(|found| found >= limit) {
                return Ok(found);
            }
            let all = "incident_words WHERE words @@ CAST($1 AS tsquery) AND rowid < $2 ORDER BY rowid + 0 DESC";
            pg_hits(conn, all, asked, before, limit)
        }
        AnyConnection::Sqlite(conn) => Ok(diesel::sql_query(SQLITE)
            .bind::<Text, _>(asked.as_fts5())
            .bind::<BigInt, _>(before)
            .bind::<BigInt, _>(limit)
            .load(conn)?),
    }
}

fn pg_hits(conn: &mut PgConnection, from: &str, asked: &Asked, before: i64, limit: i64) -> Result<Vec<Hit>, DbError> {
    let text = format!(
        "SELECT d.doc_id, d.incident_id FROM (SELECT rowid FROM {from} LIMIT $3) w \
         JOIN incident_documents d ON d.doc_id = w.rowid ORDER BY d.doc_id DESC"
    );
    let query = diesel::sql_query(text).bind::<Text, _>(asked.as_tsquery());
    Ok(query.bind::<BigInt, _>(before).bind::<BigInt, _>(limit).load(conn)?)
}

/// What the places of a hit are made of.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incidents, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct RecordRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub external_reference: Option<String>,
    pub field_office: Coded<FieldOffice>,
    pub jc_linked: bool,
    pub created_by: AccountId,
    pub content: Json<IncidentContent>,
}

/// The records of incidents that were found to be visible.
pub fn records(conn: &mut AnyConnection, ids: &[(FacilityId, IncidentId)]) -> Result<Vec<RecordRow>, DbError> {
    let (_, ids) = distinct(ids);
    Ok(incidents::table.filter(incidents::id.eq_any(ids)).select(RecordRow::as_select()).load(conn)?)
}

/// The people of these incidents, in the order in which they were recorded.
pub fn people(
    conn: &mut AnyConnection,
    ids: &[(FacilityId, IncidentId)],
) -> Result<Vec<(IncidentId, Json<PersonContent>)>, DbError> {
    let (facilities, ids) = distinct(ids);
    Ok(incident_people::table
        .filter(incident_people::facility_id.eq_any(facilities))
        .filter(incident_people::incident_id.eq_any(ids))
        .select((incident_people::incident_id, incident_people::content))
        .order((incident_people::incident_id, incident_people::id))
        .load(conn)?)
}
