//! Playing a story: each step by who would do it, when they would have done it.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use nimrs_contract::corrective_action::CorrectiveActionContent;
use nimrs_contract::incident::IncidentView;
use nimrs_contract::incident_action::{Amend, Close, FileReport, Finish, HandOver, Investigate, Return, Submit};
use nimrs_contract::inquiry::{AnswerInquiry, CloseInquiry, NewInquiry};
use nimrs_contract::investigation::Investigator;
use nimrs_contract::patch::{CommitteeReviewPatch, CorrectiveActionPatch, InvestigationPatch};
use serde_json::{Value, json};

use crate::domain::calendar::date_ny;
use crate::domain::ids::IncidentId;
use crate::domain::permissions::Actor;
use crate::service::context::Answer;
use crate::service::demo::World;
use crate::service::demo::justice_center::{arrival, ask};
use crate::service::error::AppResult;
use crate::service::{committee_review, corrective_action, incident, inquiry, investigation};

use super::Stage;
use super::record::Plan;
use super::story::{End, Story};

/// A story whose incident is recorded.
pub struct Begun {
    stage: Stage,
    plan: Plan,
    id: IncidentId,
    version: i32,
    /// The time of the last step.
    at: DateTime<Utc>,
    first: Actor,
    second: Actor,
    state: Actor,
}

/// Records the incident.
pub async fn begin(stage: Stage, world: &World, mut plan: Plan) -> AppResult<Begun> {
    let prefix = plan.place.prefix();
    let by = world.actor(&format!("{prefix}-{}", plan.story.by.as_deref().unwrap_or("l2")))?;
    let new = std::mem::take(&mut plan.new);
    let at = plan.times.created;
    let made = incident::create(stage.at(at), by, new).await?.saved.view;
    Ok(Begun {
        id: made.id.into(),
        version: made.version,
        at,
        first: world.actor(&format!("{prefix}-l1a"))?,
        second: world.actor(&format!("{prefix}-l1b"))?,
        state: world.actor(plan.place.overseer())?,
        stage,
        plan,
    })
}

/// Plays the rest, as far as it lies in the past.
pub async fn go_on(mut begun: Begun, now: DateTime<Utc>) -> AppResult<()> {
    match begun.plan.story.end {
        End::Draft => Ok(()),
        End::Discarded => begun.discard().await,
        End::ReadyForReview => begun.hand_over().await,
        _ => begun.submitted(now).await,
    }
}

impl Begun {
    fn story(&self) -> &Story {
        &self.plan.story
    }

    /// Goes on to a later time; none when that has not come yet.
    fn after(&mut self, wait: Duration, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let at = self.at + wait;
        (at < now).then(|| {
            self.at = at;
            at
        })
    }

    fn days(&mut self, low: i64, high: i64) -> Duration {
        Duration::days(self.plan.chance.between(low, high)) + Duration::minutes(self.plan.chance.between(10, 400))
    }

    fn keep(&mut self, answer: &Answer<IncidentView>) {
        self.version = answer.saved.view.version;
    }

    async fn discard(&mut self) -> AppResult<()> {
        self.at += Duration::hours(3);
        incident::discard(self.stage.at(self.at), self.first.clone(), self.id, self.version).await?;
        Ok(())
    }

    async fn hand_over(&mut self) -> AppResult<()> {
        self.at += Duration::minutes(20);
        let note = HandOver { note: Some("Please check and submit; the shift is over.".to_owned()) };
        incident::hand_over(self.stage.at(self.at), self.second.clone(), self.id, self.version, note).await?;
        Ok(())
    }

    /// From the submission on.
    async fn submitted(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        self.at = self.plan.times.submitted;
        if self.story().number_awaited {
            self.ask_for_the_case().await?;
        }
        let request = Submit { late_reason: self.story().late.clone() };
        let ctx = self.stage.at(self.at);
        let answer = incident::submit(ctx, self.first.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        if self.story().amend.is_some() && self.after(Duration::hours(20), now).is_some() {
            self.amend().await?;
        }
        let wait = self.days(1, 2);
        if self.story().end < End::UnderInvestigation || self.after(wait, now).is_none() {
            return Ok(());
        }
        self.investigate().await?;
        let wait = self.days(2, 4);
        if self.after(wait, now).is_none() {
            return Ok(());
        }
        self.look_into().await?;
        if self.story().end < End::CommitteeReview {
            return Ok(());
        }
        self.report(now).await
    }

    /// The case was reported and has not arrived.
    async fn ask_for_the_case(&mut self) -> AppResult<()> {
        let number = format!("101-46{:07}", self.plan.chance.between(100_000, 9_999_999));
        let request = arrival(number, Some(self.id.into()), self.plan.times.reported);
        ask(&self.stage, self.at - Duration::minutes(10), self.first.clone(), request, Ok(())).await?;
        Ok(())
    }

    async fn amend(&mut self) -> AppResult<()> {
        let Some(amend) = self.story().amend.clone() else { return Ok(()) };
        let request = Amend { reason: amend.reason, changes: amend.changes };
        let ctx = self.stage.at(self.at);
        let answer = incident::amend(ctx, self.second.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        Ok(())
    }

    async fn investigate(&mut self) -> AppResult<()> {
        let investigator = Investigator {
            name: self.plan.chance.pick(&["Miriam Cole", "Anthony Bello", "Grace Lindholm"]).to_owned(),
            title: Some("Risk manager".to_owned()),
            trained: Some(true),
        };
        let request = Investigate { investigator, special_investigation: None };
        let ctx = self.stage.at(self.at);
        let answer = incident::investigate(ctx, self.first.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        Ok(())
    }

    /// The first days of the investigation.
    async fn look_into(&mut self) -> AppResult<()> {
        let asked = self.at - Duration::hours(20);
        let patch = json!({
            "assigned_to": "provider",
            "interviews": [
                {"person": "Staff on duty", "at": asked, "summary": "Confirmed the account given in the report."},
                {"person": "Charge nurse or shift supervisor", "at": asked + Duration::hours(2),
                    "summary": "Described staffing, assignments and rounds at the time."}
            ],
            "evidence": [
                {"description": "Shift log, rounds sheet and staffing record of the day", "collected_at": asked}
            ]
        });
        self.write_investigation(1, patch).await
    }

    async fn write_investigation(&mut self, version: i32, patch: Value) -> AppResult<()> {
        let Value::Object(patch) = patch else { return Ok(()) };
        let ctx = self.stage.at(self.at);
        investigation::edit(ctx, self.second.clone(), self.id, version, InvestigationPatch(patch)).await?;
        Ok(())
    }

    /// From the report on.
    async fn report(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        let wait = if self.story().late_report.is_some() { Duration::days(54) } else { self.days(9, 24) };
        if self.after(wait, now).is_none() {
            return Ok(());
        }
        let text =
            |text: &Option<String>| text.clone().unwrap_or_else(|| "See the narrative of the record.".to_owned());
        let story = self.story();
        let patch = json!({
            "methods": "Interviews with all staff on duty and with the clients concerned, as far as they wished to \
                speak; review of the chart, the rounds sheet, the staffing record and, where there is one, the \
                camera recording.",
            "evidence_summary": text(&story.evidence),
            "conclusion": text(&story.conclusion),
            "recommendation": text(&story.advice),
        });
        self.write_investigation(2, patch).await?;
        let request = FileReport { late_reason: self.story().late_report.clone() };
        let ctx = self.stage.at(self.at);
        let answer = incident::file_report(ctx, self.first.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        self.ask(now).await?;
        self.plan_actions(now).await
    }

    /// A question on the way, answered and settled.
    async fn ask(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        let story = self.story();
        let (Some(question), Some(answer)) = (story.question.clone(), story.answer.clone()) else { return Ok(()) };
        if self.at + Duration::days(4) >= now {
            return Ok(());
        }
        let request = NewInquiry { question, due_at: Some(self.at + Duration::days(7)) };
        let asked = inquiry::create(self.stage.at(self.at), self.state.clone(), self.id, request).await?.saved.view;
        let place = (self.id, asked.id.into());
        self.at += Duration::days(2);
        let ctx = self.stage.at(self.at);
        let answered =
            inquiry::answer(ctx, self.second.clone(), place, asked.version, AnswerInquiry { answer }).await?;
        self.at += Duration::days(1);
        let settled = CloseInquiry { note: Some("Answered in full.".to_owned()) };
        let version = answered.saved.view.version;
        inquiry::close(self.stage.at(self.at), self.state.clone(), place, version, settled).await?;
        Ok(())
    }

    async fn plan_actions(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        let due_on = date_ny(self.at + Duration::days(35));
        let planned = match self.story().action.clone() {
            Some((description, kind, owner)) => {
                let content = action(description, kind, owner, due_on);
                let ctx = self.stage.at(self.at);
                Some(corrective_action::create(ctx, self.second.clone(), self.id, content).await?.saved.view)
            }
            None => None,
        };
        let wait = self.days(4, 9);
        if self.story().end < End::Finished || self.after(wait, now).is_none() {
            return Ok(());
        }
        self.finish().await?;
        match self.story().end {
            End::Returned => self.hand_back(now).await?,
            End::Closed => self.close(now).await?,
            _ => (),
        }
        let done_at = self.at + Duration::days(12);
        match planned {
            // Some are forgotten, as in life.
            Some(action) if done_at < now && self.plan.chance.between(0, 5) > 0 && self.story().end == End::Closed => {
                let patch = json!({"done_at": done_at, "evidence": "Sign-in sheets and photographs are on file."});
                let Value::Object(patch) = patch else { return Ok(()) };
                let (ctx, place) = (self.stage.at(done_at), (self.id, action.id.into()));
                let patch = CorrectiveActionPatch(patch);
                corrective_action::edit(ctx, self.second.clone(), place, action.version, patch).await?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn finish(&mut self) -> AppResult<()> {
        let review = json!({
            "met_at": self.at - Duration::hours(3),
            "committee": "Incident review committee",
            "attendees": [
                {"name": "Ines Ford", "role": "Nursing", "director": false, "recused": false},
                {"name": "Leonard Abara", "role": "Psychiatry", "director": false, "recused": false},
                {"name": "Sylvia Romero", "role": "Quality and risk", "director": false, "recused": false}
            ],
            "minutes": "The report was presented and discussed. The committee agrees with its conclusion.",
            "decision": "accept",
            "recommendations": self.story().advice.clone().unwrap_or_default(),
        });
        let Value::Object(review) = review else { return Ok(()) };
        let ctx = self.stage.at(self.at);
        committee_review::edit(ctx, self.first.clone(), self.id, 0, CommitteeReviewPatch(review)).await?;
        self.at += Duration::minutes(25);
        let ctx = self.stage.at(self.at);
        let answer = incident::finish(ctx, self.first.clone(), self.id, self.version, Finish::default()).await?;
        self.keep(&answer);
        Ok(())
    }

    /// The State returns it with a question that is still open.
    async fn hand_back(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        let wait = self.days(3, 6);
        let (Some(at), Some(question)) = (self.after(wait, now), self.story().question.clone()) else { return Ok(()) };
        let request = Return { question, due_at: Some(now + Duration::days(3)) };
        let ctx = self.stage.at(at);
        let answer = incident::return_(ctx, self.state.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        Ok(())
    }

    async fn close(&mut self, now: DateTime<Utc>) -> AppResult<()> {
        let wait = self.days(5, 12);
        let Some(at) = self.after(wait, now) else { return Ok(()) };
        let request = Close { note: Some("Complete; no further questions.".to_owned()) };
        let ctx = self.stage.at(at);
        let answer = incident::close(ctx, self.state.clone(), self.id, self.version, request).await?;
        self.keep(&answer);
        Ok(())
    }
}

fn action(
    description: String,
    kind: nimrs_contract::vocabulary::CorrectiveActionKind,
    owner: String,
    due_on: NaiveDate,
) -> CorrectiveActionContent {
    CorrectiveActionContent {
        description,
        kind: Some(kind),
        owner: Some(owner),
        due_on: Some(due_on),
        done_at: None,
        evidence: None,
        monitoring: Vec::new(),
        effectiveness: None,
    }
}
