//! Starting the investigation of an incident and filing its report.

use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::{FileReport, Investigate};
use nimrs_contract::investigation::InvestigationContent;
use nimrs_contract::vocabulary::{Code, IncidentAction};
use serde_json::json;

use crate::db;
use crate::db::investigation::InvestigationRow;
use crate::db::types::{At, Coded};
use crate::domain::clocks::{MetWhen, late_for};
use crate::domain::ids::IncidentId;
use crate::domain::investigation::report_faults;
use crate::domain::permissions::{Actor, ChangePermit, actions};
use crate::domain::submission::late_reason_fault;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::clocks::{calendar, facts};
use super::commit::note_late;
use super::{Change, Incident, commit_change, take, view};

/// Starts the investigation, with its first investigator named.
pub async fn investigate(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: Investigate,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::InvestigationFile>(tx, &actor, id, expected, IncidentAction::Investigate)?;
        open(tx, &permit, &incident, request)?;
        incident.row.status = Coded(next);
        commit_change(tx, &actor, &permit, &mut incident, Change::new("incident.investigate"))?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// Opens the investigation, or names the investigator in one that was prepared already.
fn open(tx: &mut Tx<'_>, permit: &ChangePermit, incident: &Incident, request: Investigate) -> AppResult<()> {
    let found = db::investigation::find(tx.conn, incident.facility(), incident.id())?;
    let mut content = found.as_ref().map(|row| row.content.0.clone()).unwrap_or_default();
    if !content.investigators.contains(&request.investigator) {
        content.investigators.insert(0, request.investigator);
    }
    content.opened_at = content.opened_at.or(Some(tx.now));
    content.special_investigation = request.special_investigation.or(content.special_investigation);
    match found {
        Some(mut row) => {
            row.content.0 = content;
            db::investigation::update(tx.conn, permit, &mut row, tx.now)?;
        }
        None => {
            let row = InvestigationRow::new(incident.facility(), incident.id(), content, tx.now);
            db::investigation::insert(tx.conn, permit, [&row])?;
        }
    }
    Ok(())
}

/// Files the report of the investigation, which must be whole.
pub async fn file_report(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    request: FileReport,
) -> AppResult<Answer<IncidentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit, next) =
            take::<actions::InvestigationFile>(tx, &actor, id, expected, IncidentAction::FileReport)?;
        let investigation = db::investigation::find(tx.conn, incident.facility(), id)?;
        let late = late_reports(tx, &incident)?;
        let nothing = InvestigationContent::default();
        let content = investigation.as_ref().map_or(&nothing, |row| &row.content.0);
        let mut faults = report_faults(content, "/investigation");
        faults.extend(late_reason_fault(!late.is_empty(), request.late_reason.as_ref()));
        let (Some(mut row), true) = (investigation, faults.is_empty()) else {
            return Err(AppError::invalid(faults));
        };
        row.filed_at = Some(At(tx.now));
        db::investigation::update(tx.conn, &permit, &mut row, tx.now)?;
        incident.row.status = Coded(next);
        // What was filed first met the clock; a report that was asked for again does not.
        incident.row.report_filed_at.get_or_insert(At(tx.now));
        let mut change = Change::new("incident.file_report");
        if !late.is_empty() {
            note_late(&mut incident.row, request.late_reason.as_ref());
            change = change.because(request.late_reason).with(json!({ "late": late }));
        }
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::new(view(&actor, tx.request, &incident), incident.row.version))
    })
    .await
}

/// The codes of the clocks for the report that have run out, extensions counted.
fn late_reports(tx: &mut Tx<'_>, incident: &Incident) -> AppResult<Vec<&'static str>> {
    let facts = facts(incident);
    let calendar = calendar(tx, &facts)?;
    let stored = db::clock::of_incident(tx.conn, incident.facility(), incident.id())?;
    let extended_until = |code| {
        let row = stored.iter().find(|row| row.code.0 == code)?;
        row.extended_until.map(|at| at.0)
    };
    let late = late_for(MetWhen::InvestigationReportFiledAt, &facts, &calendar, extended_until, tx.now);
    Ok(late.into_iter().map(Code::code).collect())
}
