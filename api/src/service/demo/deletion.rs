//! Requests to delete incidents, one of each outcome, and an hour of emergency access.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::deletion_request::{
    ApproveDeletionRequest, DeletionRequestView, DenyDeletionRequest, NewDeletionRequest,
};
use nimrs_contract::emergency_access::NewEmergencyAccess;
use nimrs_contract::incident::{IncidentSummary, IncidentView, NewIncident};
use nimrs_contract::incident_action::Submit;
use nimrs_contract::vocabulary::{DeletionGround, IncidentClass};
use uuid::Uuid;

use super::World;
use super::incidents::Stage;
use crate::domain::ids::IncidentId;
use crate::domain::lifecycle::was_submitted;
use crate::service::app::App;
use crate::service::error::AppResult;
use crate::service::incident::{self, IncidentFilter};
use crate::service::page::PageRequest;
use crate::service::{deletion_request, emergency_access};

/// The facility's Level 1 users, the one who asks first, and who decides.
const ASKS: &str = "kings-l1a";
const COLLEAGUE: &str = "kings-l1b";
const DECIDES: &str = "central-b";

/// Files and decides the requests, and takes the access.
pub async fn fill(app: &Arc<App>, world: &World) -> AppResult<()> {
    let now = app.system.now();
    let play = Play { stage: Stage::new(app, now), world, now };
    let mut found = play.incidents().await?.into_iter();
    if let Some(latest) = found.next() {
        play.waiting(latest.id).await?;
    }
    if let Some(recorded_twice) = found.next() {
        play.approved(recorded_twice.id).await?;
    }
    if let Some(another) = found.next() {
        play.denied(another.id).await?;
    }
    play.emergency().await
}

struct Play<'w> {
    stage: Stage,
    world: &'w World,
    now: DateTime<Utc>,
}

impl Play<'_> {
    /// Submitted incidents that never concern the Justice Center, the newest first.
    async fn incidents(&self) -> AppResult<Vec<IncidentSummary>> {
        let filter = IncidentFilter { classes: vec![IncidentClass::OmhOnly], ..IncidentFilter::default() };
        let page = PageRequest { limit: 200, after: None };
        let reader = self.world.actor(ASKS)?;
        let (found, _) = incident::list(self.stage.at(self.now), reader, (filter, None), page).await?;
        Ok(found.into_iter().filter(|incident| was_submitted(incident.status)).collect())
    }

    async fn ask(
        &self,
        at: DateTime<Utc>,
        incident_id: Uuid,
        (ground, surviving_incident_id): (DeletionGround, Option<Uuid>),
        reason: &str,
    ) -> AppResult<DeletionRequestView> {
        let request = NewDeletionRequest { incident_id, ground, surviving_incident_id, reason: reason.to_owned() };
        let by = self.world.actor(ASKS)?;
        Ok(deletion_request::file(self.stage.at(at), by, request).await?.saved.view)
    }

    async fn waiting(&self, incident: Uuid) -> AppResult<()> {
        let reason = "The person was discharged two months before it happened.";
        self.ask(self.now - Duration::hours(30), incident, (DeletionGround::NotOurClient, None), reason).await?;
        Ok(())
    }

    /// The event was recorded twice: the second record is voided.
    async fn approved(&self, survivor: Uuid) -> AppResult<()> {
        let by = self.world.actor(COLLEAGUE)?;
        let original = incident::get(self.stage.at(self.now), by.clone(), IncidentId(survivor)).await?.view;
        let at = original.submitted_at.unwrap_or(self.now) + Duration::minutes(20);
        let late_reason = original.late_reason.clone();
        let copy = incident::create(self.stage.at(at), by.clone(), again(original)).await?.saved.view;
        let (id, ctx) = (IncidentId(copy.id), self.stage.at(at + Duration::minutes(5)));
        incident::submit(ctx, by, id, copy.version, Submit { late_reason }).await?;
        let at = at + Duration::days(2);
        let ground = (DeletionGround::Duplicate, Some(survivor));
        let asked =
            self.ask(at, copy.id, ground, "Both shifts recorded the same event; the first record stays.").await?;
        let note = Some("The two records agree.".to_owned());
        let (ctx, by) = (self.stage.at(at + Duration::hours(20)), self.world.actor(DECIDES)?);
        deletion_request::approve(ctx, by, asked.id.into(), asked.version, ApproveDeletionRequest { note }).await?;
        Ok(())
    }

    async fn denied(&self, incident: Uuid) -> AppResult<()> {
        let at = self.now - Duration::days(9);
        let reason = "It happened away from our premises.";
        let asked = self.ask(at, incident, (DeletionGround::NotAnIncident, None), reason).await?;
        let reason = "Off premises it is an incident as well (14 NYCRR 524.10); the record stays.".to_owned();
        let (ctx, by) = (self.stage.at(at + Duration::hours(26)), self.world.actor(DECIDES)?);
        deletion_request::deny(ctx, by, asked.id.into(), asked.version, DenyDeletionRequest { reason }).await?;
        Ok(())
    }

    async fn emergency(&self) -> AppResult<()> {
        let reason = "A patient is missing; the police ask who saw him last.".to_owned();
        let request = NewEmergencyAccess { facility_id: None, reason };
        let at = self.stage.at(self.now - Duration::days(3));
        emergency_access::take(at, self.world.actor("kings-l3")?, request).await?;
        Ok(())
    }
}

/// The same event as somebody else would record it.
fn again(original: IncidentView) -> NewIncident {
    NewIncident {
        facility_id: None,
        external_reference: None,
        content: original.content,
        people: original.people.into_iter().map(|person| person.content).collect(),
        notifications: original.notifications.into_iter().map(|notice| notice.content).collect(),
    }
}
