//! Requests in every state. Their mails are marked as sent or given up: nothing of the demo leaves by itself, save the
//! one that waits, which is written to the mail folder.

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::jc_request::{AnswerJcRequest, CloseJcRequest, JcRequestView, NewJcRequest};
use nimrs_contract::vocabulary::{
    IncidentType, JcClassification, JcDecision, JcDisputeGround, JcRequestKind, VpcrReportMethod,
};
use uuid::Uuid;

use crate::domain::ids::JcCaseId;
use crate::domain::outbox::Failure;
use crate::domain::permissions::Actor;
use crate::service::Ctx;
use crate::service::demo::facilities::Place;
use crate::service::demo::incidents::Stage;
use crate::service::error::AppResult;
use crate::service::jc_case::{self, CaseFilter};
use crate::service::jc_request;
use crate::service::mail::deliver::{self, Settled};
use crate::service::page::PageRequest;

use super::queue::{MISFILED, MOVED, NOT_OURS, REFUSED, Sketch};
use super::{JUSTICE, Play};

/// It was reported by telephone at this time, and is not in the queue.
pub fn arrival(number: impl Into<String>, incident: Option<Uuid>, at: DateTime<Utc>) -> NewJcRequest {
    NewJcRequest {
        incident_id: incident,
        vpcr_reported_at: Some(at),
        vpcr_method: Some(VpcrReportMethod::Phone),
        ..NewJcRequest::new(
            JcRequestKind::NotArrived,
            number.into(),
            "We reported this to the register by telephone, and the case is not in our import queue.",
        )
    }
}

fn fall(number: &str, reason: &str) -> NewJcRequest {
    NewJcRequest {
        proposed_classification: Some(JcClassification::SignificantIncident),
        proposed_type: Some(IncidentType::Fall),
        ..NewJcRequest::new(JcRequestKind::Reclassification, number, reason)
    }
}

fn not_ours(number: &str, reason: &str) -> NewJcRequest {
    NewJcRequest::new(JcRequestKind::Reassignment, number, reason)
}

/// Asks, and writes down four seconds later what came of the mail, which stays here.
pub async fn ask(
    stage: &Stage,
    at: DateTime<Utc>,
    by: Actor,
    request: NewJcRequest,
    mail: Result<(), Failure>,
) -> AppResult<JcRequestView> {
    let id = jc_request::create(stage.at(at), by.clone(), request).await?.saved.view.id;
    let ctx = stage.at(at + Duration::seconds(4));
    attempt(ctx, id, mail).await?;
    jc_request::get(ctx, by, id.into()).await
}

/// Writes down what came of an attempt to send the mail about a thing.
pub async fn attempt(ctx: &Ctx, about: Uuid, mail: Result<(), Failure>) -> AppResult<Option<Settled>> {
    ctx.write(move |tx| {
        let Some(waiting) = deliver::about(tx, about)? else { return Ok(None) };
        let claim = deliver::claim(tx, waiting, Duration::minutes(1))?;
        claim.map(|claim| deliver::settle(tx, &claim, mail)).transpose()
    })
    .await
}

impl Play<'_> {
    /// The questions, the oldest first.
    pub(super) async fn requests(&self) -> AppResult<()> {
        self.moved().await?;
        self.refused().await?;
        self.reclassified().await?;
        self.not_ours().await?;
        self.given_up().await?;
        if !self.smtp {
            self.waiting().await?;
        }
        Ok(())
    }

    fn level_1(&self, place: Place) -> AppResult<Actor> {
        self.world.actor(&format!("{}-l1a", place.prefix()))
    }

    async fn sent(&self, request: NewJcRequest, place: Place, at: DateTime<Utc>) -> AppResult<JcRequestView> {
        ask(&self.stage, at, self.level_1(place)?, request, Ok(())).await
    }

    async fn answer(
        &self,
        asked: &JcRequestView,
        decision: JcDecision,
        text: &str,
        at: DateTime<Utc>,
    ) -> AppResult<JcRequestView> {
        let answer = AnswerJcRequest {
            decision,
            text: text.to_owned(),
            classification: None,
            incident_type: None,
            facility_id: None,
        };
        let (ctx, by) = (self.stage.at(at), self.world.actor(JUSTICE)?);
        Ok(jc_request::answer(ctx, by, asked.id.into(), asked.version, answer).await?.saved.view)
    }

    async fn close(&self, answered: &JcRequestView, place: Place, at: DateTime<Utc>) -> AppResult<()> {
        let note = CloseJcRequest { note: Some("Read and filed.".to_owned()) };
        let (ctx, by) = (self.stage.at(at), self.level_1(place)?);
        jc_request::close(ctx, by, answered.id.into(), answered.version, note).await?;
        Ok(())
    }

    async fn disputed(&self, sketch: &Sketch, ground: JcDisputeGround, reason: &str) -> AppResult<()> {
        let by = self.level_1(sketch.place)?;
        let filter = CaseFilter { jc_number: Some(sketch.number.to_owned()), ..CaseFilter::default() };
        let page = PageRequest { limit: 1, after: None };
        let ctx = self.stage.at(self.ago(sketch.hours - 6));
        let (found, _) = jc_case::list(ctx, by.clone(), filter, page).await?;
        let Some(case) = found.first() else { return Ok(()) };
        let case = jc_case::get(ctx, by, JcCaseId(case.id)).await?.view;
        self.dispute(sketch, &case, ground, reason).await?;
        Ok(())
    }

    /// Closed: the case went to another facility.
    async fn moved(&self) -> AppResult<()> {
        let reason = "The resident moved to the other facility before the day of the report.";
        self.disputed(&MOVED, JcDisputeGround::NotOurs, reason).await?;
        let other = self.world.made(Place::Albany)?.facility.id;
        let request = NewJcRequest { proposed_facility_id: Some(other.into()), ..not_ours(MOVED.number, reason) };
        let asked = self.sent(request, MOVED.place, self.ago(MOVED.hours - 8)).await?;
        let text = "Reassigned to the facility that was proposed.";
        let answered = self.answer(&asked, JcDecision::Accepted, text, self.ago(MOVED.hours - 40)).await?;
        self.close(&answered, MOVED.place, self.ago(MOVED.hours - 50)).await
    }

    /// Closed: the Justice Center did not agree, and the facility has the case again.
    async fn refused(&self) -> AppResult<()> {
        let reason = "The letters were held at the front desk by mistake; no rule of the house was broken.";
        self.disputed(&REFUSED, JcDisputeGround::Classification, reason).await?;
        let asked = self.sent(fall(REFUSED.number, reason), REFUSED.place, self.ago(REFUSED.hours - 9)).await?;
        let text = "The classification stands; please investigate.";
        let answered = self.answer(&asked, JcDecision::Rejected, text, self.ago(REFUSED.hours - 60)).await?;
        self.close(&answered, REFUSED.place, self.ago(REFUSED.hours - 70)).await
    }

    /// Answered: a significant incident from now on.
    async fn reclassified(&self) -> AppResult<()> {
        let reason = "The fall was witnessed by two members of staff, and no custodian failed in a duty.";
        self.disputed(&MISFILED, JcDisputeGround::Classification, reason).await?;
        let asked = self.sent(fall(MISFILED.number, reason), MISFILED.place, self.ago(MISFILED.hours - 10)).await?;
        let text = "Reclassified as a significant incident.";
        self.answer(&asked, JcDecision::Accepted, text, self.ago(MISFILED.hours - 70)).await?;
        Ok(())
    }

    /// Sent, and not answered yet.
    async fn not_ours(&self) -> AppResult<()> {
        let reason = "The patient was discharged from here in the week before the visit.";
        self.disputed(&NOT_OURS, JcDisputeGround::NotOurs, reason).await?;
        let named = Some("Lakeview Manor, Bronx".to_owned());
        let request = NewJcRequest { proposed_facility_name: named, ..not_ours(NOT_OURS.number, reason) };
        self.sent(request, NOT_OURS.place, self.ago(NOT_OURS.hours - 11)).await?;
        Ok(())
    }

    /// Failed: the mail server did not take it.
    async fn given_up(&self) -> AppResult<()> {
        let at = self.ago(9);
        let request = arrival("101-460900112", None, at - Duration::hours(7));
        ask(&self.stage, at, self.level_1(Place::Albany)?, request, Err(Failure::Refused(550))).await?;
        Ok(())
    }

    /// Queued: the mail server put the mail off, again and again.
    async fn waiting(&self) -> AppResult<()> {
        let mut at = self.now - Duration::minutes(40);
        let request = arrival("301-460900113", None, self.ago(6));
        let asked = jc_request::create(self.stage.at(at), self.level_1(Place::Kings)?, request).await?.saved.view;
        while let Some(Settled::Again(next)) = attempt(self.stage.at(at), asked.id, Err(Failure::PutOff(451))).await?
            && next < self.now
        {
            at = next;
        }
        Ok(())
    }
}
