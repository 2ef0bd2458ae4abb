//! What is kept and for how long, and its removal when its time is over.
//!
//! Nobody does this in a session, so nobody needs a permit: that an incident may go is proved by
//! [`Due`], which the rule alone gives.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::connection::SimpleConnection;
use diesel::dsl::exists;
use diesel::prelude::*;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{DeletionRequestStatus, IncidentStatus, JcRequestStatus, TombstoneKind};

use super::connection::{AnyConnection, MultiBackend, each_backend};
use super::error::DbError;
use super::incident::{distinct, hold_all};
use super::schema::{
    attachments, classifications, committee_reviews, corrective_actions, deletion_requests, file_removals,
    finding_steps, findings, incident_clocks, incident_facts, incident_jc_numbers, incident_notifications,
    incident_people, incident_versions, incidents, inquiries, investigations, jc_requests, learning_resources,
    tombstones,
};
use super::tombstone::{Purged, TombstoneRow};
use super::types::{At, Coded, Json};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::retention::{Due, Facts, Hold, client_roles};

/// An incident that came to its end, as far as its time needs it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = incidents, check_for_backend(MultiBackend))]
#[allow(missing_docs, reason = "the columns say it")]
pub struct EndedRow {
    pub facility_id: FacilityId,
    pub id: IncidentId,
    pub number: String,
    pub status: Coded<IncidentStatus>,
    pub closed_at: Option<At>,
    pub voided_at: Option<At>,
    /// A discarded draft is not changed any more.
    pub updated_at: At,
    pub legal_hold_at: Option<At>,
}

impl EndedRow {
    /// The key.
    pub fn key(&self) -> (FacilityId, IncidentId) {
        (self.facility_id, self.id)
    }
}

const ENDED: [Coded<IncidentStatus>; 3] =
    [Coded(IncidentStatus::Closed), Coded(IncidentStatus::Voided), Coded(IncidentStatus::Discarded)];

/// The incidents that came to their end, in the order of their ids, after `after`.
pub fn ended(conn: &mut AnyConnection, after: Option<IncidentId>, limit: i64) -> Result<Vec<EndedRow>, DbError> {
    let mut query = incidents::table
        .filter(incidents::status.eq_any(ENDED))
        .select(EndedRow::as_select())
        .order(incidents::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(incidents::id.gt(after));
    }
    Ok(query.load(conn)?)
}

/// These incidents, held until the transaction ends, of those that came to their end.
pub fn hold_ended(conn: &mut AnyConnection, ids: &[IncidentId]) -> Result<Vec<EndedRow>, DbError> {
    hold_all(conn, ids)?;
    Ok(incidents::table
        .filter(incidents::status.eq_any(ENDED))
        .filter(incidents::id.eq_any(ids.to_vec()))
        .select(EndedRow::as_select())
        .order(incidents::id)
        .load(conn)?)
}

/// What the rule needs to know of these incidents, in their order.
pub fn facts(conn: &mut AnyConnection, rows: &[EndedRow]) -> Result<Vec<Facts>, DbError> {
    let keys: Vec<(FacilityId, IncidentId)> = rows.iter().map(EndedRow::key).collect();
    let mut clients = clients(conn, &keys)?;
    let mut holds = holds(conn, &keys)?;
    let at = |at: Option<At>| at.map(|at| at.0);
    let of = |row: &EndedRow| {
        let mut holds = holds.remove(&row.id).unwrap_or_default();
        holds.extend(row.legal_hold_at.map(|_| Hold::Legal));
        Facts {
            closed_at: at(row.closed_at),
            voided_at: at(row.voided_at),
            discarded_at: (row.status.0 == IncidentStatus::Discarded).then_some(row.updated_at.0),
            clients: clients.remove(&row.id).unwrap_or_default(),
            holds,
        }
    };
    Ok(rows.iter().map(of).collect())
}

type Births = HashMap<IncidentId, Vec<Option<chrono::NaiveDate>>>;

fn clients(conn: &mut AnyConnection, keys: &[(FacilityId, IncidentId)]) -> Result<Births, DbError> {
    let (facilities, ids) = distinct(keys);
    let roles: Vec<Coded<_>> = client_roles().into_iter().map(Coded).collect();
    let people: Vec<(IncidentId, Json<PersonContent>)> = incident_people::table
        .filter(incident_people::facility_id.eq_any(facilities))
        .filter(incident_people::incident_id.eq_any(ids))
        .filter(incident_people::role.eq_any(roles))
        .select((incident_people::incident_id, incident_people::content))
        .load(conn)?;
    let mut births = Births::new();
    for (incident, content) in people {
        births.entry(incident).or_default().push(content.0.date_of_birth);
    }
    Ok(births)
}

/// What keeps these incidents beside a legal hold.
fn holds(
    conn: &mut AnyConnection,
    keys: &[(FacilityId, IncidentId)],
) -> Result<HashMap<IncidentId, Vec<Hold>>, DbError> {
    let ids: Vec<IncidentId> = keys.iter().map(|(_, id)| *id).collect();
    let mut holds: HashMap<IncidentId, Vec<Hold>> = HashMap::new();
    for (survivor, duplicate) in duplicates_of(conn, ids.clone())? {
        holds.entry(survivor).or_default().push(Hold::SurvivorOf(duplicate));
    }
    for (incident, number) in asked_about(conn, keys, ids.clone())? {
        holds.entry(incident).or_default().push(Hold::JcRequest(number));
    }
    for incident in waiting(conn, ids)? {
        holds.entry(incident).or_default().push(Hold::DeletionRequest);
    }
    Ok(holds)
}

/// The survivors among these, with the numbers of their voided duplicates that are still there.
fn duplicates_of(conn: &mut AnyConnection, ids: Vec<IncidentId>) -> Result<Vec<(IncidentId, String)>, DbError> {
    Ok(deletion_requests::table
        .filter(deletion_requests::surviving_incident_id.assume_not_null().eq_any(ids))
        .filter(deletion_requests::status.eq(Coded(DeletionRequestStatus::Approved)))
        .select((deletion_requests::surviving_incident_id.assume_not_null(), deletion_requests::incident_number))
        .load(conn)?)
}

/// Those among these about which, or about a number of which, the Justice Center was asked and the request is not
/// closed.
fn asked_about(
    conn: &mut AnyConnection,
    keys: &[(FacilityId, IncidentId)],
    ids: Vec<IncidentId>,
) -> Result<Vec<(IncidentId, String)>, DbError> {
    let (facilities, _) = distinct(keys);
    let mut found: Vec<(IncidentId, String)> = jc_requests::table
        .filter(jc_requests::incident_id.assume_not_null().eq_any(ids.clone()))
        .filter(jc_requests::status.ne(Coded(JcRequestStatus::Closed)))
        .select((jc_requests::incident_id.assume_not_null(), jc_requests::jc_number))
        .load(conn)?;
    let of_same = jc_requests::jc_number
        .eq(incident_jc_numbers::jc_number)
        .and(jc_requests::facility_id.eq(incident_jc_numbers::facility_id));
    let by_number: Vec<(IncidentId, String)> = incident_jc_numbers::table
        .inner_join(jc_requests::table.on(of_same))
        .filter(incident_jc_numbers::facility_id.eq_any(facilities))
        .filter(incident_jc_numbers::incident_id.eq_any(ids))
        .filter(jc_requests::status.ne(Coded(JcRequestStatus::Closed)))
        .select((incident_jc_numbers::incident_id, incident_jc_numbers::jc_number))
        .load(conn)?;
    found.extend(by_number);
    Ok(found)
}

/// Those among these that wait for the decision on a deletion, of themselves or of a duplicate.
fn waiting(conn: &mut AnyConnection, ids: Vec<IncidentId>) -> Result<Vec<IncidentId>, DbError> {
    let open = |found: (IncidentId, Option<IncidentId>)| [Some(found.0), found.1];
    let about = deletion_requests::incident_id.eq_any(ids.clone());
    let survives = deletion_requests::surviving_incident_id.assume_not_null().eq_any(ids.clone());
    let rows: Vec<(IncidentId, Option<IncidentId>)> = deletion_requests::table
        .filter(deletion_requests::status.eq(Coded(DeletionRequestStatus::Submitted)))
        .filter(about.or(survives))
        .select((deletion_requests::incident_id, deletion_requests::surviving_incident_id))
        .load(conn)?;
    Ok(rows.into_iter().flat_map(open).flatten().filter(|id| ids.contains(id)).collect())
}

/// The files of these incidents, removed ones among them: whose each is, and its SHA-256.
pub fn files_of(
    conn: &mut AnyConnection,
    keys: &[(FacilityId, IncidentId)],
) -> Result<Vec<(IncidentId, String)>, DbError> {
    let (facilities, ids) = distinct(keys);
    Ok(attachments::table
        .filter(attachments::facility_id.eq_any(facilities))
        .filter(attachments::incident_id.eq_any(ids))
        .select((attachments::incident_id, attachments::sha256))
        .load(conn)?)
}

/// How many times each of these files is kept by an incident or a learning resource; those kept nowhere are left out.
pub fn references(conn: &mut AnyConnection, files: Vec<String>) -> Result<HashMap<String, i64>, DbError> {
    let mut counts: HashMap<String, i64> = HashMap::new();
    let of_incidents: Vec<String> =
        attachments::table.filter(attachments::sha256.eq_any(files.clone())).select(attachments::sha256).load(conn)?;
    let of_learning: Vec<String> = learning_resources::table
        .filter(learning_resources::sha256.assume_not_null().eq_any(files))
        .select(learning_resources::sha256.assume_not_null())
        .load(conn)?;
    for sha256 in of_incidents.into_iter().chain(of_learning) {
        *counts.entry(sha256).or_default() += 1;
    }
    Ok(counts)
}

/// Keeps others from adding files until the transaction ends, so that none is kept at the moment when it is found to be
/// kept nowhere. SQLite has one writer.
pub fn hold_files(conn: &mut AnyConnection) -> Result<(), DbError> {
    if let AnyConnection::Pg(conn) = conn {
        conn.batch_execute("LOCK TABLE attachments, learning_resources IN SHARE ROW EXCLUSIVE MODE")?;
    }
    Ok(())
}

/// Removes a held incident with everything that hangs on it, and leaves a tombstone.
pub fn remove(conn: &mut AnyConnection, due: Due, row: &EndedRow, now: DateTime<Utc>) -> Result<(), DbError> {
    let (facility, incident) = row.key();
    super::incident_search::remove(conn, facility, incident)?;
    /// Deletes the rows of the incident; those that refer to others stand first.
    macro_rules! remove_from {
        ($($table:ident),+ $(,)?) => {$(
            let rows = $table::table.filter($table::facility_id.eq(facility)).filter($table::incident_id.eq(incident));
            diesel::delete(rows).execute(conn)?;
        )+};
    }
    remove_from!(
        finding_steps,
        findings,
        inquiries,
        corrective_actions,
        committee_reviews,
        investigations,
        attachments,
        incident_clocks,
        incident_facts,
        classifications,
        incident_versions,
        incident_jc_numbers,
        incident_notifications,
        incident_people,
        deletion_requests,
    );
    diesel::delete(incidents::table.find(row.key())).execute(conn)?;
    leave_tombstone(conn, due, row, now)
}

fn leave_tombstone(conn: &mut AnyConnection, due: Due, row: &EndedRow, now: DateTime<Utc>) -> Result<(), DbError> {
    let kept = due.kept();
    let purged = Json(Purged { class: kept.class, rule: kept.rule, kept_until: kept.until });
    // A draft that was thrown away has one already, which says by whom and why.
    let changed = diesel::update(tombstones::table.find(row.id))
        .set((
            tombstones::kind.eq(Coded(TombstoneKind::Purged)),
            tombstones::at.eq(At(now)),
            tombstones::details.eq(Some(purged.clone())),
        ))
        .execute(conn)?;
    if changed == 0 {
        let stone = TombstoneRow {
            incident_id: row.id,
            facility_id: row.facility_id,
            number: row.number.clone(),
            kind: Coded(TombstoneKind::Purged),
            at: At(now),
            user_id: None,
            reason: None,
            details: Some(purged),
        };
        diesel::insert_into(tombstones::table).values(stone).execute(conn)?;
    }
    Ok(())
}

/// Marks a file that is kept nowhere any more, to be taken out of the store after the commit. While it is marked nobody
/// can add the same file.
pub fn mark_file(conn: &mut AnyConnection, sha256: &str, now: DateTime<Utc>) -> Result<(), DbError> {
    if !is_marked(conn, sha256)? {
        let row = (file_removals::sha256.eq(sha256.to_owned()), file_removals::since.eq(At(now)));
        diesel::insert_into(file_removals::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Whether a file is being taken out of the store. Ask after the row that keeps it is written, in the same transaction:
/// before it, the answer could be too old.
pub fn is_marked(conn: &mut AnyConnection, sha256: &str) -> Result<bool, DbError> {
    let mark = file_removals::table.find(sha256.to_owned()).select(file_removals::sha256);
    Ok(each_backend!(conn, c => diesel::select(exists(mark)).get_result(c))?)
}

/// Files that are to be taken out of the store.
pub fn marked(conn: &mut AnyConnection, limit: i64) -> Result<Vec<String>, DbError> {
    Ok(file_removals::table.select(file_removals::sha256).order(file_removals::sha256).limit(limit).load(conn)?)
}

/// How many files are to be taken out of the store.
pub fn count_marked(conn: &mut AnyConnection) -> Result<i64, DbError> {
    Ok(file_removals::table.count().get_result(conn)?)
}

/// A file was taken out of the store.
pub fn unmark_file(conn: &mut AnyConnection, sha256: &str) -> Result<(), DbError> {
    diesel::delete(file_removals::table.find(sha256.to_owned())).execute(conn)?;
    Ok(())
}
