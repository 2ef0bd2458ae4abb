//! Taking over what another system says of incidents: historical records, and changes of what was imported before.

use nimrs_contract::import::HistoricalDates;
use nimrs_contract::incident::NewIncident;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{IncidentAction, IncidentStatus};
use serde_json::json;

use crate::db;
use crate::db::incident::IncidentRow;
use crate::db::types::{At, Coded, Json};
use crate::domain::calendar::to_microseconds;
use crate::domain::ids::{ImportId, IncidentId};
use crate::domain::lifecycle::was_submitted;
use crate::domain::permissions::{Actor, ChangePermit, actions};
use crate::domain::submission::{Pointers, Record, submit_faults, tidy};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};

use super::commit::note_classification;
use super::{Change, Incident, commit_change, hold};

/// How a record came.
#[derive(Debug, Clone)]
pub struct ImportedAs {
    /// The import.
    pub import: ImportId,
    /// When it came how far, for a historical record.
    pub dates: Option<HistoricalDates>,
    /// Whether nothing is to be written.
    pub dry_run: bool,
    /// Whether it replaces what was edited here since.
    pub replace_edited: bool,
    /// The version of the incident after its last import; none where it was recorded in another way.
    pub last_version: Option<i32>,
}

/// What became of an incident that a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenOver {
    /// Whether the row changed anything.
    pub changed: bool,
    /// The version of the incident that says what the row says.
    pub version: i32,
}

impl Incident {
    /// Makes a new draft the closed record of another system.
    pub fn close_as_historical(&mut self, dates: &HistoricalDates, now: At) {
        self.row.historical_at = Some(now);
        self.row.status = Coded(IncidentStatus::Closed);
        self.set_dates(dates);
    }

    fn set_dates(&mut self, dates: &HistoricalDates) {
        let at = |at| At(to_microseconds(at));
        self.row.submitted_at = Some(at(dates.submitted_at));
        self.row.report_filed_at = dates.report_filed_at.map(at);
        self.row.finished_at = dates.finished_at.map(at);
        self.row.closed_at = Some(at(dates.closed_at));
    }
}

/// Makes a recorded incident say what a row says: a draft is edited, a submitted one amended, a historical one written
/// anew. What was edited here since its last import is not replaced, unless that is asked for.
pub fn take_over(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: IncidentId,
    row: NewIncident,
    imported: ImportedAs,
) -> AppResult<TakenOver> {
    let (mut incident, permit) = hold::<actions::IncidentEdit>(tx, actor, id)?;
    let status = incident.row.status.0;
    let historical = incident.row.historical_at.is_some();
    if historical != imported.dates.is_some() {
        let message = if historical {
            "This id belongs to a historical record: import it in the mode historical."
        } else {
            "This id belongs to an incident that was recorded here; it cannot become a historical record."
        };
        return Err(AppError::invalid(vec![field_error("/external_reference", "other_mode", message)]));
    }
    let permit = if was_submitted(status) { hold::<actions::IncidentAmend>(tx, actor, id)?.1 } else { permit };
    if !historical {
        open_for_change(status)?;
    }
    let before = incident.row.clone();
    let content = tidy(row.content);
    let reclassified = content.incident_type != incident.row.content.0.incident_type;
    incident.row.content = Json(content);
    if let Some(dates) = &imported.dates {
        incident.set_dates(dates);
    }
    let people: Vec<_> = incident.people_contents();
    let notices: Vec<_> = incident.notices();
    let same_dates = (before.submitted_at, before.report_filed_at, before.finished_at, before.closed_at)
        == (incident.row.submitted_at, incident.row.report_filed_at, incident.row.finished_at, incident.row.closed_at);
    if before.content == incident.row.content && same_dates && people == row.people && notices == row.notifications {
        return Ok(TakenOver { changed: false, version: before.version });
    }
    if !imported.replace_edited {
        not_edited(tx, &before, imported.last_version, (&people, &notices))?;
    }
    if was_submitted(status) && !historical {
        let record = Record {
            content: &incident.row.content.0,
            people: &row.people,
            notifications: &row.notifications,
            arrival_asked_for: true,
        };
        let faults = submit_faults(&record, Pointers::RECORD, tx.now);
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
    }
    if imported.dry_run {
        return Ok(TakenOver { changed: true, version: before.version });
    }
    let reason = format!("Import {}", imported.import);
    if was_submitted(status) && !historical && reclassified {
        note_classification(tx, actor, &permit, &incident, Some(reason.clone()))?;
    }
    replace_people(tx, &permit, &mut incident, row.people)?;
    replace_notices(tx, actor, &permit, &mut incident, row.notifications)?;
    let action = if was_submitted(status) { "incident.amend" } else { "incident.edit" };
    let change = Change::new(action).because(Some(reason)).with(json!({ "import": imported.import }));
    commit_change(tx, actor, &permit, &mut incident, change)?;
    Ok(TakenOver { changed: true, version: incident.row.version })
}

/// Refuses where somebody has written into the incident since its last import: the row knows nothing of that, and would
/// remove it. Steps as a submission write nothing into it.
fn not_edited(
    tx: &mut Tx<'_>,
    now: &IncidentRow,
    last_version: Option<i32>,
    (people, notices): (&[PersonContent], &[NotificationContent]),
) -> AppResult<()> {
    let (code, what) = match last_version {
        Some(version) if version == now.version => return Ok(()),
        Some(version) => {
            let last = db::version::find(tx.conn, now.facility_id, now.id, version)?;
            let same = last.is_some_and(|last| {
                let record = last.record.0;
                record.content == now.content.0
                    && record.people.iter().map(|person| &person.content).eq(people)
                    && record.notifications.iter().map(|notice| &notice.content).eq(notices)
            });
            if same {
                return Ok(());
            }
            ("edited_since_import", "was edited here after its last import")
        }
        None => ("recorded_here", "was recorded here and not by an import"),
    };
    let message = format!(
        "Incident {} {what}. The row would replace all of it, people and notices included; make this change by hand, or \
         import again with replace_edited=true (--replace-edited) to replace it all the same.",
        now.number
    );
    Err(AppError::invalid(vec![field_error("/external_reference", code, message)]))
}

/// A closed incident is opened again by the State before it is changed, and what is out of use never is.
fn open_for_change(status: IncidentStatus) -> AppResult<()> {
    let open = [IncidentAction::Edit, IncidentAction::Amend];
    if open.iter().any(|action| crate::domain::lifecycle::transition(status, *action).is_ok()) {
        return Ok(());
    }
    Err(AppError::conflict(format!("The incident is {status}, so nothing about it can be changed.")))
}

/// People keep their place: the first of the row is the first of the record.
fn replace_people(
    tx: &mut Tx<'_>,
    permit: &ChangePermit,
    incident: &mut Incident,
    contents: Vec<PersonContent>,
) -> AppResult<()> {
    let surplus = incident.people.split_off(contents.len().min(incident.people.len()));
    for row in surplus {
        db::person::remove(tx.conn, permit, &row)?;
    }
    for (index, content) in contents.into_iter().enumerate() {
        match incident.people.get_mut(index) {
            Some(row) if row.content.0 == content => (),
            Some(row) => {
                row.role = Coded(content.role);
                row.content = Json(content);
                row.version += 1;
                row.updated_at = At(tx.now);
                db::person::update(tx.conn, permit, row)?;
            }
            None => {
                let row = incident.person(tx, tx.id(), content);
                db::person::insert(tx.conn, permit, std::slice::from_ref(&row))?;
                incident.people.push(row);
            }
        }
    }
    Ok(())
}

fn replace_notices(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    contents: Vec<NotificationContent>,
) -> AppResult<()> {
    let surplus = incident.notifications.split_off(contents.len().min(incident.notifications.len()));
    for row in surplus {
        db::notification::remove(tx.conn, permit, &row)?;
    }
    for (index, content) in contents.into_iter().enumerate() {
        match incident.notifications.get_mut(index) {
            Some(row) if row.content.0 == content => (),
            Some(row) => {
                row.recipient = Coded(content.recipient);
                row.notified_at = content.at.map(|at| At(to_microseconds(at)));
                row.content = Json(content);
                row.version += 1;
                row.updated_at = At(tx.now);
                db::notification::update(tx.conn, permit, row)?;
            }
            None => {
                let row = incident.notice(tx, actor, tx.id(), content);
                db::notification::insert(tx.conn, permit, std::slice::from_ref(&row))?;
                incident.notifications.push(row);
            }
        }
    }
    Ok(())
}
