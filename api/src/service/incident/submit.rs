//! Submitting an incident to the Office of Mental Health.

use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::Submit;
use nimrs_contract::vocabulary::{Code, IncidentAction};
use serde_json::json;

use crate::db;
use crate::db::types::{At, Coded};
use crate::domain::ids::IncidentId;
use crate::domain::lifecycle::was_submitted;
use crate::domain::permissions::{Actor, actions};
use crate::domain::submission::{Pointers, Record, late_clocks, late_reason_fault, submit_faults};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::clocks::{calendar, facts};
use super::commit::{note_classification, note_late};
use super::{Change, Incident, commit_change, take, view};

/// Submits an incident: everything is checked, and late is marked with its reason.
pub async fn submit(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Submit,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::IncidentSubmit>(tx, &actor, id, expected, IncidentAction::Submit)?;
        let late = check(tx, &incident, &request)?;
        incident.row.status = Coded(next);
        incident.row.submitted_at = Some(At(tx.now));
        let mut change = Change::new("incident.submit");
        if !late.is_empty() {
            note_late(&mut incident.row, request.late_reason.as_ref());
            change = change.because(request.late_reason).with(json!({ "late": late }));
        }
        note_classification(tx, &actor, &permit, &incident, None)?;
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// The codes of the clocks that are met too late; an error with everything that stands in the way.
fn check(tx: &mut Tx<'_>, incident: &Incident, request: &Submit) -> AppResult<Vec<&'static str>> {
    let calendar = calendar(tx, &facts(incident))?;
    let (people, notices) = (incident.people_contents(), incident.notices());
    let arrival_asked_for = db::jc_request::arrival_is_asked_for(tx.conn, incident.facility(), incident.id())?;
    let content = &incident.row.content.0;
    let record = Record { content, people: &people, notifications: &notices, arrival_asked_for };
    let mut faults = submit_faults(&record, Pointers::RECORD, tx.now);
    let jc_class = incident.row.jc_class.map(|class| class.0);
    let late = late_clocks(&record, jc_class, &calendar, tx.now);
    faults.extend(late_reason_fault(!late.is_empty(), request.late_reason.as_ref()));
    if faults.is_empty() { Ok(late.into_iter().map(Code::code).collect()) } else { Err(AppError::invalid(faults)) }
}

/// After its submission a record must stay fit to be submitted. Of its faults those below `part` are told, with
/// pointers as seen from there.
pub(crate) fn check_stays_whole(tx: &Tx<'_>, incident: &Incident, part: &str) -> AppResult<()> {
    if !was_submitted(incident.row.status.0) {
        return Ok(());
    }
    let (people, notices) = (incident.people_contents(), incident.notices());
    let content = &incident.row.content.0;
    // That the case was asked for is a question of the submission; the request may be closed by now.
    let record = Record { content, people: &people, notifications: &notices, arrival_asked_for: true };
    let mut faults = submit_faults(&record, Pointers::RECORD, tx.now);
    faults.retain_mut(|fault| match fault.pointer.strip_prefix(part) {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => {
            fault.pointer = rest.to_owned();
            true
        }
        _ => false,
    });
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}
