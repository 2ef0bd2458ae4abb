//! The audit log: who did what to what, when, from where and why. Entries are written in the transaction of the
//! change, so that neither can be there without the other.

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::Code;
use serde_json::Value;
use uuid::Uuid;

use crate::db::audit::NewAuditEntry;
use crate::db::{self, types::At};
use crate::domain::ids::{AuditId, FacilityId, IncidentId};
use crate::domain::permissions::{Actor, Scope};

use super::context::Tx;
use super::error::AppResult;
use super::event;

/// What an entry is about.
#[derive(Debug, Clone, Default)]
pub struct Subject {
    /// The kind of thing, as `incident` or `account`.
    pub kind: &'static str,
    /// Its id.
    pub id: Option<Uuid>,
    /// The facility it belongs to.
    pub facility: Option<FacilityId>,
    /// The incident it is or belongs to; entries with one make up the incident's history.
    pub incident: Option<IncidentId>,
}

impl Subject {
    /// A thing of this kind.
    pub fn new(kind: &'static str, id: impl Into<Uuid>) -> Self {
        Self { kind, id: Some(id.into()), ..Self::default() }
    }

    /// Belonging to a facility.
    #[must_use]
    pub fn at(self, facility: FacilityId) -> Self {
        Self { facility: Some(facility), ..self }
    }

    /// Part of an incident.
    #[must_use]
    pub fn of(self, facility: FacilityId, incident: IncidentId) -> Self {
        Self { facility: Some(facility), incident: Some(incident), ..self }
    }
}

/// What happened.
#[derive(Debug, Clone, Default)]
pub struct Event {
    /// The act, as `incident.submit`.
    pub action: &'static str,
    /// What it was done to.
    pub subject: Subject,
    /// The reason that was given.
    pub reason: Option<String>,
    /// Facts that help an auditor; never a person's data.
    pub details: Option<Value>,
}

/// Facts with further ones; what is no object adds nothing.
pub fn with(mut details: Value, more: Value) -> Value {
    if let (Some(details), Value::Object(more)) = (details.as_object_mut(), more) {
        details.extend(more);
    }
    details
}

/// The outcome of what was done, and is therefore told to those who follow.
const DONE: &str = "done";

/// Writes that `actor` did something.
pub fn done(tx: &mut Tx<'_>, actor: &Actor, event: Event) -> AppResult<()> {
    write(tx, Some(actor), event, DONE)
}

/// Writes that `actor` was refused something.
pub fn refused(tx: &mut Tx<'_>, actor: &Actor, detail: &str) -> AppResult<()> {
    let details = serde_json::json!({ "operation": tx.request.operation, "detail": detail });
    let subject = asked_for(&tx.request.path);
    write(tx, Some(actor), Event { action: "refused", subject, reason: None, details: Some(details) }, "refused")
}

/// The incident or account in a path, so that a refusal stands in its history.
fn asked_for(path: &str) -> Subject {
    if let Some(id) = path.strip_prefix("/fhir/R4/AdverseEvent/").and_then(|rest| rest.split('/').next()) {
        return id.parse::<Uuid>().map(|id| Subject::new("adverse_event", id)).unwrap_or_default();
    }
    let mut parts = path.trim_start_matches("/v1/").split('/');
    let (kind, id) = (parts.next(), parts.next().and_then(|id| id.parse::<Uuid>().ok()));
    match (kind, id) {
        (Some("incidents"), Some(id)) => Subject { incident: Some(IncidentId(id)), ..Subject::new("incident", id) },
        (Some("accounts"), Some(id)) => Subject::new("account", id),
        (Some("clients"), Some(id)) => Subject::new("client", id),
        (Some("import-queue"), Some(id)) => Subject::new("jc_case", id),
        _ => Subject::default(),
    }
}

/// Writes something with an outcome of its own, or without an actor (sign-on, the command line).
pub fn write(tx: &mut Tx<'_>, actor: Option<&Actor>, event: Event, outcome: &'static str) -> AppResult<()> {
    if outcome == DONE {
        event::collect(tx, &event, tx.now);
    }
    let event = under_emergency(tx, actor, event);
    let entry = entry(tx, actor, event, outcome, tx.now);
    db::audit::insert(tx.conn, &[entry])?;
    Ok(())
}

/// The entry of something an actor did at a time, for whoever writes many together; followers are told of it.
pub fn entry_of<'r>(tx: &mut Tx<'r>, actor: &Actor, event: Event, at: DateTime<Utc>) -> NewAuditEntry<'r> {
    event::collect(tx, &event, at);
    entry(tx, Some(actor), event, DONE, at)
}

fn entry<'r>(
    tx: &Tx<'r>,
    actor: Option<&Actor>,
    event: Event,
    outcome: &'static str,
    at: DateTime<Utc>,
) -> NewAuditEntry<'r> {
    let request = tx.request;
    NewAuditEntry {
        id: tx.id::<AuditId>(),
        at: At(at),
        account_id: actor.map(|actor| actor.account_id),
        user_id: actor.map(|actor| actor.user_id.clone()),
        security_group: actor.map(|actor| actor.group.code()),
        organization: actor.map(|actor| organization(&actor.scope)),
        action: event.action,
        subject_kind: event.subject.kind,
        subject_id: event.subject.id.map(|id| id.to_string()),
        facility_id: event.subject.facility,
        incident_id: event.subject.incident,
        outcome,
        reason: event.reason,
        request_id: &request.id,
        client_address: request.client_address.as_deref(),
        details: event.details.map(|details| details.to_string()),
    }
}

/// A reading during an emergency access stands with the reason that was given for it, and with its id; here, so that no
/// reading can leave it out. A reason that the request gave beside it is kept among the details.
fn under_emergency(tx: &Tx<'_>, actor: Option<&Actor>, event: Event) -> Event {
    let grant = actor.and_then(|actor| actor.emergency_at(event.subject.facility));
    let Some(grant) = grant.filter(|_| event.action.ends_with(".read") || event.action == "incident.search") else {
        return event;
    };
    let mut more = serde_json::json!({ "emergency_access": grant.id });
    if let (Some(reason), Some(more)) = (&tx.request.access_reason, more.as_object_mut()) {
        more.insert("access_reason".to_owned(), Value::from(reason.clone()));
    }
    let details = with(event.details.unwrap_or_else(|| serde_json::json!({})), more);
    Event { reason: Some(grant.reason.clone()), details: Some(details), ..event }
}

/// Whose records a scope covers, in words.
pub(crate) fn organization(scope: &Scope) -> String {
    match scope {
        Scope::Facility(id) => format!("facility:{id}"),
        Scope::Region(office) => format!("field_office:{}", office.code()),
        Scope::State => "state".to_owned(),
        Scope::Desk(kind) => format!("its_service_desk:{}", kind.code()),
        Scope::Nothing => "none".to_owned(),
    }
}
