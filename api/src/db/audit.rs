//! Audit entries.

use diesel::prelude::*;

use super::connection::{AnyConnection, insert_rows};
use super::error::DbError;
use super::schema::audit_entries;
use super::types::At;
use crate::domain::ids::{AccountId, AuditId, FacilityId, IncidentId};

/// An entry to write.
#[derive(Insertable)]
#[diesel(table_name = audit_entries)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct NewAuditEntry<'a> {
    pub id: AuditId,
    pub at: At,
    pub account_id: Option<AccountId>,
    pub user_id: Option<String>,
    pub security_group: Option<&'static str>,
    pub organization: Option<String>,
    pub action: &'static str,
    pub subject_kind: &'static str,
    pub subject_id: Option<String>,
    pub facility_id: Option<FacilityId>,
    pub incident_id: Option<IncidentId>,
    pub outcome: &'static str,
    pub reason: Option<String>,
    pub request_id: &'a str,
    pub client_address: Option<&'a str>,
    pub details: Option<String>,
}

/// An entry as it is read for a history.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit_entries)]
#[allow(missing_docs, reason = "the columns say it")]
pub struct AuditRow {
    pub id: AuditId,
    pub at: At,
    pub user_id: Option<String>,
    pub security_group: Option<String>,
    pub action: String,
    pub outcome: String,
    pub reason: Option<String>,
    pub request_id: String,
}

/// Writes entries.
pub fn insert(conn: &mut AnyConnection, entries: &[NewAuditEntry<'_>]) -> Result<(), DbError> {
    insert_rows!(conn, audit_entries::table, entries);
    Ok(())
}

/// The entries about an incident, oldest first, after `after`.
pub fn of_incident(
    conn: &mut AnyConnection,
    incident: IncidentId,
    after: Option<AuditId>,
    limit: i64,
) -> Result<Vec<AuditRow>, DbError> {
    let mut query = audit_entries::table
        .select((
            audit_entries::id,
            audit_entries::at,
            audit_entries::user_id,
            audit_entries::security_group,
            audit_entries::action,
            audit_entries::outcome,
            audit_entries::reason,
            audit_entries::request_id,
        ))
        .filter(audit_entries::incident_id.eq(incident))
        .order(audit_entries::id)
        .limit(limit)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(audit_entries::id.gt(after));
    }
    Ok(query.load(conn)?)
}
