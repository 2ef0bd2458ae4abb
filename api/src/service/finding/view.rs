//! What a reader gets to see of a finding.

use chrono::{DateTime, Utc};
use nimrs_contract::finding::{FindingStep, FindingView};
use nimrs_contract::vocabulary::{FindingStatus, SecurityGroup};

use crate::db::finding::{FindingRow, StepRow};
use crate::db::types::At;
use crate::domain::finding::sealed_since;
use crate::domain::permissions::Actor;
use crate::service::context::Ctx;
use crate::service::incident::{Incident, identifies};

/// Who reads, and what of a finding that lets through.
pub(super) struct Reader {
    /// May know who the subject is.
    pub(super) identified: bool,
    /// Sees sealed findings whole: the Justice Center and Central Office.
    unsealed: bool,
    now: DateTime<Utc>,
}

impl Reader {
    pub(super) fn of(ctx: &Ctx, actor: &Actor, incident: &Incident, now: DateTime<Utc>) -> Self {
        Self {
            identified: identifies(actor, &ctx.request, incident),
            unsealed: matches!(actor.group, SecurityGroup::JusticeCenter | SecurityGroup::CentralOffice),
            now,
        }
    }

    /// The view of a finding; `steps` may hold those of others too.
    pub(super) fn view(&self, row: &FindingRow, steps: &[StepRow]) -> FindingView {
        let sealed_at = sealed_since(row.sealed_at.map(|at| at.0), row.seal_on, self.now);
        let stub = FindingView {
            id: row.id.into(),
            version: row.version,
            status: if sealed_at.is_some() { FindingStatus::Sealed } else { row.status.0 },
            identified: false,
            jc_number: None,
            allegation: None,
            subject_person_id: None,
            category: None,
            stage: None,
            determined_at: None,
            subject_notified_at: None,
            amendment_requested_at: None,
            seal_on: None,
            sealed_at,
            summary: None,
            history: Vec::new(),
        };
        if sealed_at.is_some() && !self.unsealed { stub } else { self.whole(row, steps, stub) }
    }

    fn whole(&self, row: &FindingRow, steps: &[StepRow], stub: FindingView) -> FindingView {
        let at = |at: Option<At>| at.map(|at| at.0);
        let mine = steps.iter().filter(|step| step.finding_id == row.id);
        FindingView {
            identified: self.identified,
            jc_number: Some(row.jc_number.clone()),
            allegation: Some(row.allegation.0),
            subject_person_id: row.subject_person_id.filter(|_| self.identified).map(Into::into),
            category: row.category.map(|category| category.0),
            stage: Some(row.stage.0),
            determined_at: at(row.determined_at),
            subject_notified_at: at(row.subject_notified_at),
            amendment_requested_at: at(row.amendment_requested_at),
            seal_on: row.seal_on,
            summary: row.summary.clone().filter(|_| self.identified),
            history: mine.map(|step| self.step(step)).collect(),
            ..stub
        }
    }

    fn step(&self, row: &StepRow) -> FindingStep {
        FindingStep {
            event: row.event.0,
            at: row.at.0,
            recorded_at: row.recorded_at.0,
            recorded_by: row.recorded_by.clone(),
            status: row.status.0,
            category: row.category.map(|category| category.0),
            stage: row.stage.0,
            late: row.late,
            note: row.note.clone().filter(|_| self.identified),
        }
    }
}
