//! Bulk imports: who asked, how far each has come, which rows were taken, and what is wrong with the others.
//!
//! An import is claimed by a lease, and gives it up after a while, so that all take turns: `lease_until` says until when
//! one is held, or since when one that nobody holds has waited. What a chunk of rows does and how far the import has come are written in one
//! transaction, which first makes sure that the lease still holds: so each row is done once, whoever dies when.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use nimrs_contract::vocabulary::{BulkFormat, BulkStatus, ImportMode};
use uuid::Uuid;

use super::connection::{AnyConnection, MultiBackend, each_backend, insert_rows, lock_row};
use super::error::DbError;
use super::schema::{import_errors, import_seen, imported_rows, imports, incidents};
use super::types::{At, Coded, RowId};
use crate::domain::ids::{AccountId, FacilityId, ImportId, IncidentId};
use crate::domain::permissions::actions::ImportRun;
use crate::domain::permissions::{ChangePermit, Permit};

/// An import as it stands in the table.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = imports, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ImportRow {
    pub id: ImportId,
    pub account_id: AccountId,
    pub user_id: String,
    /// The group of the account when it asked.
    pub security_group: String,
    /// Whose records the account could know of when it asked.
    pub organization: String,
    pub facility_id: FacilityId,
    pub format: Coded<BulkFormat>,
    pub mode: Coded<ImportMode>,
    pub dry_run: bool,
    /// Whether a row replaces what was edited here since its last import.
    pub replace_edited: bool,
    pub status: Coded<BulkStatus>,
    pub bytes: i64,
    pub sha256: String,
    /// Where the first row begins that is not done.
    pub next_offset: i64,
    /// The line of that row, counted from 1.
    pub next_line: i64,
    pub rows_done: i64,
    pub created: i64,
    pub amended: i64,
    pub unchanged: i64,
    pub failed: i64,
    pub error: Option<String>,
    /// Whether its file lies in the store.
    pub has_file: bool,
    pub cancel_requested: bool,
    pub version: i32,
    /// The request that asked for it.
    pub request_id: String,
    pub requested_at: At,
    pub started_at: Option<At>,
    pub finished_at: Option<At>,
    pub lease_owner: Option<RowId>,
    /// Until when it is held, or since when it waits.
    pub lease_until: Option<At>,
}

/// A fault in a row of an import.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = import_errors, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct ErrorRow {
    pub import_id: ImportId,
    pub line: i64,
    /// Its place among the faults of the row.
    pub position: i32,
    pub external_reference: Option<String>,
    pub pointer: String,
    pub code: String,
    pub message: String,
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsChangeset, Queryable, Selectable)]
#[diesel(table_name = imports)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct Progress {
    pub next_offset: i64,
    pub next_line: i64,
    pub rows_done: i64,
    pub created: i64,
    pub amended: i64,
    pub unchanged: i64,
    pub failed: i64,
}

/// What an import said of an incident last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastImport {
    /// The row, as a digest.
    pub digest: Vec<u8>,
    /// The version of the incident after it.
    pub version: i32,
}

/// A row that was taken in an import before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The incident that it became.
    pub incident: IncidentId,
    /// What the row said last; none where the incident was recorded in another way.
    pub last: Option<LastImport>,
}

/// Writes a new import.
pub fn insert(conn: &mut AnyConnection, _permit: &Permit<ImportRun>, row: &ImportRow) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(imports::table).values(row).execute(c))?;
    Ok(())
}

/// An import of an account.
pub fn find(conn: &mut AnyConnection, account: AccountId, id: ImportId) -> Result<Option<ImportRow>, DbError> {
    Ok(imports::table
        .find(id)
        .filter(imports::account_id.eq(account))
        .select(ImportRow::as_select())
        .get_result(conn)
        .optional()?)
}

/// The same, held against other changes until the transaction ends.
pub fn lock(conn: &mut AnyConnection, account: AccountId, id: ImportId) -> Result<Option<ImportRow>, DbError> {
    lock_row!(conn, imports::table.find(id).select(imports::id));
    find(conn, account, id)
}

/// The imports of an account, newest first, those older than `after`.
pub fn list(
    conn: &mut AnyConnection,
    account: AccountId,
    after: Option<ImportId>,
    limit: i64,
) -> Result<Vec<ImportRow>, DbError> {
    let mut query = imports::table.filter(imports::account_id.eq(account)).into_boxed();
    if let Some(after) = after {
        query = query.filter(imports::id.lt(after));
    }
    Ok(query.select(ImportRow::as_select()).order(imports::id.desc()).limit(limit).load(conn)?)
}

/// How many imports of an account wait or run.
pub fn under_way(conn: &mut AnyConnection, account: AccountId) -> Result<i64, DbError> {
    let open = [Coded(BulkStatus::Queued), Coded(BulkStatus::Running)];
    Ok(imports::table
        .filter(imports::account_id.eq(account))
        .filter(imports::status.eq_any(open))
        .count()
        .get_result(conn)?)
}

/// Notes that its owner calls it off, and counts its version up. One that nobody is at ends with that.
pub fn cancel(
    conn: &mut AnyConnection,
    _permit: &Permit<ImportRun>,
    row: &mut ImportRow,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    row.version += 1;
    row.cancel_requested = true;
    if row.lease_owner.is_none() {
        row.status = Coded(BulkStatus::Cancelled);
        row.finished_at = Some(At(now));
        row.lease_until = None;
    }
    diesel::update(imports::table.find(row.id))
        .set((
            imports::version.eq(row.version),
            imports::cancel_requested.eq(true),
            imports::status.eq(row.status),
            imports::finished_at.eq(row.finished_at),
            imports::lease_until.eq(row.lease_until),
        ))
        .execute(conn)?;
    Ok(())
}

/// The import that has waited longest: in the queue, since its last turn, or since its process died. Those of one facility
/// run one after the other.
pub fn waiting(conn: &mut AnyConnection, now: DateTime<Utc>) -> Result<Option<ImportId>, DbError> {
    let running = diesel::alias!(imports as running);
    let at_work = running
        .filter(running.field(imports::facility_id).eq(imports::facility_id))
        .filter(running.field(imports::status).eq(Coded(BulkStatus::Running)))
        .select(running.field(imports::id));
    let queued = imports::status.eq(Coded(BulkStatus::Queued)).and(diesel::dsl::not(diesel::dsl::exists(at_work)));
    let left = imports::status.eq(Coded(BulkStatus::Running)).and(imports::lease_until.le(At(now)).assume_not_null());
    Ok(imports::table
        .filter(queued.or(left))
        .order((imports::lease_until, imports::id))
        .select(imports::id)
        .first(conn)
        .optional()?)
}

/// Claims an import until the end of a lease; `None` when another was quicker.
pub fn claim(
    conn: &mut AnyConnection,
    id: ImportId,
    owner: Uuid,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<ImportRow>, DbError> {
    let queued = imports::status.eq(Coded(BulkStatus::Queued));
    let left = imports::status.eq(Coded(BulkStatus::Running)).and(imports::lease_until.le(At(now)).assume_not_null());
    let claimed = diesel::update(imports::table.filter(imports::id.eq(id)).filter(queued.or(left)))
        .set((
            imports::status.eq(Coded(BulkStatus::Running)),
            imports::lease_owner.eq(Some(RowId(owner))),
            imports::lease_until.eq(Some(At(until))),
        ))
        .execute(conn)?;
    if claimed == 0 {
        return Ok(None);
    }
    diesel::update(imports::table.filter(imports::id.eq(id)).filter(imports::started_at.is_null()))
        .set(imports::started_at.eq(Some(At(now))))
        .execute(conn)?;
    Ok(imports::table.find(id).select(ImportRow::as_select()).get_result(conn).optional()?)
}

/// Makes sure that the lease still holds, and that it holds until this transaction ends; `None` when it was lost, else
/// whether the import is to be called off.
pub fn keep(
    conn: &mut AnyConnection,
    id: ImportId,
    owner: Uuid,
    until: DateTime<Utc>,
) -> Result<Option<bool>, DbError> {
    let mine = imports::table.filter(imports::id.eq(id)).filter(imports::lease_owner.eq(Some(RowId(owner))));
    if diesel::update(mine).set(imports::lease_until.eq(Some(At(until)))).execute(conn)? == 0 {
        return Ok(None);
    }
    Ok(imports::table.find(id).select(imports::cancel_requested).get_result(conn).optional()?)
}

/// Says how far it has come, in the transaction of the rows. The lease was kept in it.
pub fn progress(conn: &mut AnyConnection, id: ImportId, progress: Progress) -> Result<(), DbError> {
    diesel::update(imports::table.find(id)).set(progress).execute(conn)?;
    Ok(())
}

/// Gives an import up, so that another has its turn.
pub fn give_up(conn: &mut AnyConnection, id: ImportId, owner: Uuid, now: DateTime<Utc>) -> Result<(), DbError> {
    let mine = imports::table.filter(imports::id.eq(id)).filter(imports::lease_owner.eq(Some(RowId(owner))));
    diesel::update(mine)
        .set((imports::lease_owner.eq(None::<RowId>), imports::lease_until.eq(Some(At(now)))))
        .execute(conn)?;
    Ok(())
}

/// Ends an import; `false` when the lease was lost.
pub fn end(
    conn: &mut AnyConnection,
    id: ImportId,
    owner: Uuid,
    (status, error): (BulkStatus, Option<String>),
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let mine = imports::table.filter(imports::id.eq(id)).filter(imports::lease_owner.eq(Some(RowId(owner))));
    let ended = diesel::update(mine)
        .set((
            imports::status.eq(Coded(status)),
            imports::error.eq(error),
            imports::finished_at.eq(Some(At(now))),
            imports::lease_owner.eq(None::<RowId>),
            imports::lease_until.eq(None::<At>),
        ))
        .execute(conn)?;
    Ok(ended == 1)
}

/// The lines on which these references stood before in the same file.
pub fn seen(conn: &mut AnyConnection, import: ImportId, references: &[&str]) -> Result<HashMap<String, i64>, DbError> {
    let rows: Vec<(String, i64)> = import_seen::table
        .filter(import_seen::import_id.eq(import))
        .filter(import_seen::external_reference.eq_any(references.to_vec()))
        .select((import_seen::external_reference, import_seen::line))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Notes on which lines these references stand.
pub fn note_seen(conn: &mut AnyConnection, import: ImportId, lines: &[(&str, i64)]) -> Result<(), DbError> {
    let rows: Vec<_> = lines
        .iter()
        .map(|(reference, line)| {
            (
                import_seen::import_id.eq(import),
                import_seen::external_reference.eq(*reference),
                import_seen::line.eq(*line),
            )
        })
        .collect();
    insert_rows!(conn, import_seen::table, &rows);
    Ok(())
}

/// Forgets some of the references of an import that has ended; how many.
pub fn forget_seen(conn: &mut AnyConnection, import: ImportId, limit: i64) -> Result<usize, DbError> {
    let some: Vec<String> = import_seen::table
        .filter(import_seen::import_id.eq(import))
        .select(import_seen::external_reference)
        .order(import_seen::external_reference)
        .limit(limit)
        .load(conn)?;
    let Some(last) = some.last() else { return Ok(0) };
    let gone =
        import_seen::table.filter(import_seen::import_id.eq(import)).filter(import_seen::external_reference.le(last));
    Ok(diesel::delete(gone).execute(conn)?)
}

/// The incidents of a facility that bear these references, with what an import said of them last.
pub fn taken(
    conn: &mut AnyConnection,
    facility: FacilityId,
    references: &[&str],
) -> Result<HashMap<String, Taken>, DbError> {
    let recorded: Vec<(Option<String>, IncidentId)> = incidents::table
        .filter(incidents::facility_id.eq(facility))
        .filter(incidents::external_reference.eq_any(references.to_vec()))
        .select((incidents::external_reference, incidents::id))
        .load(conn)?;
    let mut taken: HashMap<String, Taken> = recorded
        .into_iter()
        .filter_map(|(reference, incident)| Some((reference?, Taken { incident, last: None })))
        .collect();
    if taken.is_empty() {
        return Ok(taken);
    }
    let imported: Vec<(String, Vec<u8>, IncidentId, i32)> = imported_rows::table
        .filter(imported_rows::facility_id.eq(facility))
        .filter(imported_rows::external_reference.eq_any(references.to_vec()))
        .select((
            imported_rows::external_reference,
            imported_rows::digest,
            imported_rows::incident_id,
            imported_rows::version,
        ))
        .load(conn)?;
    for (reference, digest, incident, version) in imported {
        if let Some(known) = taken.get_mut(&reference).filter(|known| known.incident == incident) {
            known.last = Some(LastImport { digest, version });
        }
    }
    Ok(taken)
}

/// What a row said, and the incident that it became or changed at the version after that.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct Said<'r> {
    pub reference: &'r str,
    pub digest: &'r [u8],
    pub incident: IncidentId,
    pub version: i32,
}

type SaidRow<'r> = (
    diesel::dsl::Eq<imported_rows::facility_id, FacilityId>,
    diesel::dsl::Eq<imported_rows::external_reference, &'r str>,
    diesel::dsl::Eq<imported_rows::digest, &'r [u8]>,
    diesel::dsl::Eq<imported_rows::incident_id, IncidentId>,
    diesel::dsl::Eq<imported_rows::version, i32>,
);

impl<'r> Said<'r> {
    fn row(self, facility: FacilityId) -> SaidRow<'r> {
        (
            imported_rows::facility_id.eq(facility),
            imported_rows::external_reference.eq(self.reference),
            imported_rows::digest.eq(self.digest),
            imported_rows::incident_id.eq(self.incident),
            imported_rows::version.eq(self.version),
        )
    }
}

/// Notes what rows said that became new incidents.
pub fn note_taken(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    facility: FacilityId,
    said: &[Said<'_>],
) -> Result<(), DbError> {
    let rows: Vec<_> = said.iter().map(|said| said.row(facility)).collect();
    insert_rows!(conn, imported_rows::table, &rows);
    Ok(())
}

/// Notes what a row said that changed an incident, or says what is recorded already.
pub fn note_taken_again(
    conn: &mut AnyConnection,
    _permit: &ChangePermit,
    facility: FacilityId,
    said: Said<'_>,
) -> Result<(), DbError> {
    each_backend!(conn, c => diesel::insert_into(imported_rows::table)
        .values(said.row(facility))
        .on_conflict((imported_rows::facility_id, imported_rows::external_reference))
        .do_update()
        .set((
            imported_rows::digest.eq(said.digest),
            imported_rows::incident_id.eq(said.incident),
            imported_rows::version.eq(said.version),
        ))
        .execute(c))?;
    Ok(())
}

/// Writes faults down, in the transaction of the rows.
pub fn insert_errors(conn: &mut AnyConnection, rows: &[ErrorRow]) -> Result<(), DbError> {
    for rows in rows.chunks(1000) {
        insert_rows!(conn, import_errors::table, rows);
    }
    Ok(())
}

/// Some of the faults of an import in the order of its lines, those behind a line and place.
pub fn errors(
    conn: &mut AnyConnection,
    import: ImportId,
    after: (i64, i32),
    limit: i64,
) -> Result<Vec<ErrorRow>, DbError> {
    let (line, position) = after;
    let behind =
        import_errors::line.gt(line).or(import_errors::line.eq(line).and(import_errors::position.gt(position)));
    Ok(import_errors::table
        .filter(import_errors::import_id.eq(import))
        .filter(import_errors::line.ge(line))
        .filter(behind)
        .order((import_errors::line, import_errors::position))
        .limit(limit)
        .select(ErrorRow::as_select())
        .load(conn)?)
}

/// The ended imports whose file or notes of references are still there.
pub fn to_tidy(conn: &mut AnyConnection) -> Result<Vec<ImportId>, DbError> {
    Ok(imports::table
        .filter(imports::has_file.eq(true))
        .filter(imports::status.ne_all([Coded(BulkStatus::Queued), Coded(BulkStatus::Running)]))
        .select(imports::id)
        .order(imports::id)
        .limit(100)
        .load(conn)?)
}

/// Notes that nothing of its file is left.
pub fn file_is_gone(conn: &mut AnyConnection, id: ImportId) -> Result<(), DbError> {
    diesel::update(imports::table.find(id)).set(imports::has_file.eq(false)).execute(conn)?;
    Ok(())
}
