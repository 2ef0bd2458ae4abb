//! What the Justice Center found: one finding of every kind.

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::finding::{AmendFinding, FindingView, NewFinding};
use nimrs_contract::incident::IncidentView;
use nimrs_contract::vocabulary::{
    FindingCategory, FindingEvent, FindingStatus, IncidentClass, IncidentStatus, PersonRole,
};

use crate::domain::ids::IncidentId;
use crate::service::error::AppResult;
use crate::service::finding;
use crate::service::incident::{self, IncidentFilter};
use crate::service::page::PageRequest;

use super::{JUSTICE, Play};

use FindingCategory::{Category2, Category3};
use FindingStatus::{Pending, Substantiated, Unsubstantiated};

/// Decided how, whether the subject was told, and whether it asked for amendment.
const KINDS: [(FindingStatus, Option<FindingCategory>, bool, bool); 4] = [
    (Substantiated, Some(Category3), true, true),
    (Unsubstantiated, None, false, false),
    (Substantiated, Some(Category2), true, false),
    (Pending, None, false, false),
];

impl Play<'_> {
    /// Findings on closed allegations of abuse and neglect that name a subject.
    pub(super) async fn findings(&self) -> AppResult<()> {
        let filter = IncidentFilter {
            statuses: vec![IncidentStatus::Closed],
            classes: vec![IncidentClass::AbuseNeglect],
            ..IncidentFilter::default()
        };
        let page = PageRequest { limit: 200, after: None };
        let justice = self.world.actor(JUSTICE)?;
        let (found, _) = incident::list(self.stage.at(self.now), justice.clone(), (filter, None), page).await?;
        let mut kinds = KINDS.into_iter();
        for summary in found {
            let id = summary.id.into();
            let incident = incident::get(self.stage.at(self.now), justice.clone(), id).await?.view;
            let Some(content) = content(&incident) else { continue };
            let Some((status, category, told, asks)) = kinds.next() else { break };
            // The State has closed it by then, and the 60 days are not over.
            let at = incident.submitted_at.unwrap_or(self.now) + Duration::days(57);
            let decided = (status != Pending).then_some(at);
            let request = NewFinding { status, category, determined_at: decided, ..content };
            let recorded = finding::record(self.stage.at(at.min(self.now)), justice.clone(), id, request).await?;
            if told {
                let told_at = at + Duration::days(4);
                let told = self.amend(id, &recorded.saved.view, FindingEvent::SubjectNotified, told_at).await?;
                if asks {
                    self.amend(id, &told, FindingEvent::AmendmentRequested, told_at + Duration::days(19)).await?;
                }
            }
        }
        Ok(())
    }

    async fn amend(
        &self,
        id: IncidentId,
        of: &FindingView,
        event: FindingEvent,
        at: DateTime<Utc>,
    ) -> AppResult<FindingView> {
        let request = AmendFinding { event, at, status: None, category: None, note: None };
        let place = (id, of.id.into());
        let (ctx, by) = (self.stage.at(at), self.world.actor(JUSTICE)?);
        Ok(finding::amend(ctx, by, place, of.version, request).await?.saved.view)
    }
}

/// A finding about the first subject, still without a decision.
fn content(incident: &IncidentView) -> Option<NewFinding> {
    let subject = incident.people.iter().find(|person| person.content.role == PersonRole::StaffSubject)?;
    Some(NewFinding {
        jc_number: incident.content.jc_numbers.first()?.clone(),
        allegation: incident.content.incident_type?,
        subject_person_id: Some(subject.id),
        status: Pending,
        category: None,
        determined_at: None,
        subject_notified_at: None,
        summary: Some("See the investigation report of the facility and its attachments.".to_owned()),
    })
}
