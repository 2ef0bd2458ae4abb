//! What the demo's people learn from: material, news, a series of webinars, one that is full, and requests for others.

use chrono::{DateTime, Duration, NaiveTime, Utc};
use nimrs_contract::learning_resource::LearningResourceContent;
use nimrs_contract::news::NewsContent;
use nimrs_contract::vocabulary::{LearningAudience, LearningResourceKind, SessionWeekday, WebinarDecision};
use nimrs_contract::webinar::WebinarContent;
use nimrs_contract::webinar_request::{AnswerWebinarRequest, WebinarRequestContent};
use nimrs_contract::webinar_series::WebinarSeriesContent;
use serde_json::{Map, json};

use super::World;
use super::incidents::Stage;
use super::justice_center::attempt;
use crate::domain::calendar::{Holidays, add_working_days, date_ny, instant_ny};
use crate::service::attachment::Receiver;
use crate::service::error::AppResult;
use crate::service::{learning_resource, news, webinar, webinar_request, webinar_series};

/// Who manages it.
const DESK: &str = "helpdesk";

const JOB_AID: &str = "Recording a fall\n\n1. Choose the type \"fall\".\n2. Say when it happened, or when it was \
    found.\n3. Say whether somebody saw it.\n4. Record the harm as it is, not as you fear it.\n5. Submit within 24 hours.\n";

/// Fills it in.
pub async fn fill(stage: &Stage, world: &World, now: DateTime<Utc>) -> AppResult<()> {
    let scene = Scene { stage, world, now };
    scene.material().await?;
    scene.news().await?;
    scene.sessions().await?;
    scene.full().await?;
    scene.requests().await
}

struct Scene<'a> {
    stage: &'a Stage,
    world: &'a World,
    now: DateTime<Utc>,
}

impl Scene<'_> {
    async fn material(&self) -> AppResult<()> {
        let video = LearningResourceContent {
            kind: LearningResourceKind::Video,
            title: "The import queue in ten minutes".to_owned(),
            summary: "How a case of the Justice Center becomes an incident of the facility.".to_owned(),
            audience: LearningAudience::Everyone,
            edition: Some("2".to_owned()),
            link: Some("https://learning.example.org/import-queue".to_owned()),
            published: true,
        };
        let guide = LearningResourceContent {
            kind: LearningResourceKind::PolicyGuide,
            title: "Committee review of incidents".to_owned(),
            summary: "Who sits in the committee, when it meets and what it decides.".to_owned(),
            audience: LearningAudience::Local,
            edition: None,
            link: Some("https://learning.example.org/committee-review".to_owned()),
            published: false,
        };
        let ctx = self.stage.at(self.now - Duration::days(90));
        let watched = learning_resource::create(ctx, self.world.actor(DESK)?, video).await?.saved.view.id;
        learning_resource::create(ctx, self.world.actor(DESK)?, guide).await?;
        self.job_aid().await?;
        let ctx = self.stage.at(self.now - Duration::days(12));
        learning_resource::complete(ctx, self.world.actor("kings-l2")?, watched.into()).await?;
        Ok(())
    }

    /// One with a file.
    async fn job_aid(&self) -> AppResult<()> {
        let ctx = self.stage.at(self.now - Duration::days(60));
        let content = LearningResourceContent {
            kind: LearningResourceKind::JobAid,
            title: "Recording a fall, step by step".to_owned(),
            summary: "One page to keep beside the keyboard.".to_owned(),
            audience: LearningAudience::Everyone,
            edition: None,
            link: None,
            published: false,
        };
        let id = learning_resource::create(ctx, self.world.actor(DESK)?, content).await?.saved.view.id.into();
        let mut receiver = Receiver::begin(ctx, Some("recording-a-fall.txt"), Some("text/plain"))?;
        receiver.write(JOB_AID.as_bytes()).await?;
        let received = receiver.finish().await?;
        learning_resource::set_file(ctx, self.world.actor(DESK)?, id, 1, received).await?;
        let publish = Map::from_iter([("published".to_owned(), json!(true))]);
        learning_resource::edit(ctx, self.world.actor(DESK)?, id, 2, publish).await?;
        Ok(())
    }

    async fn news(&self) -> AppResult<()> {
        for (title, body, from, days) in [
            ("Twice a month: NIMRS for new users", "Sessions are held every second and fourth Thursday.", -30, None),
            ("The import queue shows who released a case", "Ask the Help Desk if something is unclear.", -6, Some(40)),
        ] {
            let valid_from = self.now + Duration::days(from);
            let content = NewsContent {
                title: title.to_owned(),
                body: body.to_owned(),
                valid_from,
                valid_until: days.map(|days| valid_from + Duration::days(days)),
            };
            news::create(self.stage.at(valid_from), self.world.actor(DESK)?, content).await?;
        }
        Ok(())
    }

    async fn sessions(&self) -> AppResult<()> {
        let content = WebinarSeriesContent {
            title: "NIMRS for new users".to_owned(),
            description: "From the first sign-on to the first incident.".to_owned(),
            capacity: 40,
            join_link: Some("https://meet.example.org/nimrs-basics".to_owned()),
            weekday: SessionWeekday::Thursday,
            weeks: vec![2, 4],
            start_time: "09:00".to_owned(),
            duration_minutes: 60,
            first_on: date_ny(self.now),
            last_on: None,
        };
        webinar_series::create(self.stage.at(self.now), self.world.actor(DESK)?, content).await?;
        Ok(())
    }

    /// One whose places are all taken.
    async fn full(&self) -> AppResult<()> {
        let content = self.webinar("Root cause analysis, hands on", 7, 2);
        let ctx = self.stage.at(self.now - Duration::days(5));
        let id = webinar::create(ctx, self.world.actor(DESK)?, content).await?.saved.view.id;
        for who in ["kings-l1a", "albany-l1a", "mohawk-l1a", "kings-l2"] {
            webinar::register(ctx, self.world.actor(who)?, id.into()).await?;
        }
        Ok(())
    }

    /// One at ten in the morning, in that many days from Monday to Friday.
    fn webinar(&self, title: &str, days: u32, capacity: i32) -> WebinarContent {
        let day = add_working_days(date_ny(self.now), days, &Holidays::default());
        let starts_at = instant_ny(day.and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap_or(NaiveTime::MIN)));
        WebinarContent {
            title: title.to_owned(),
            description: "For supervisors who lead an investigation.".to_owned(),
            starts_at,
            ends_at: starts_at + Duration::minutes(90),
            capacity,
            join_link: Some("https://meet.example.org/nimrs-supervisors".to_owned()),
        }
    }

    /// One that is answered, and one that waits.
    async fn requests(&self) -> AppResult<()> {
        let ask = |topic: &str, participants| WebinarRequestContent {
            topic: topic.to_owned(),
            details: None,
            participants,
            preferred_times: Some("Weekdays before noon".to_owned()),
        };
        let ctx = self.stage.at(self.now - Duration::days(4));
        let asked = ask("Closing an investigation", 6);
        let id = webinar_request::create(ctx, self.world.actor("albany-l1b")?, asked).await?.saved.view.id;
        let ctx = self.stage.at(self.now - Duration::days(3));
        let answer = AnswerWebinarRequest {
            decision: WebinarDecision::Accept,
            text: "Gladly. We have set up a session of its own.".to_owned(),
            webinar_id: None,
            webinar: Some(self.webinar("Closing an investigation", 12, 10)),
        };
        webinar_request::answer(ctx, self.world.actor(DESK)?, id.into(), 1, answer).await?;
        // Nothing of the demo leaves by itself.
        attempt(ctx, id, Ok(())).await?;
        let ctx = self.stage.at(self.now - Duration::days(1));
        webinar_request::create(ctx, self.world.actor("kings-l1b")?, ask("Statistics for the committee", 4)).await?;
        Ok(())
    }
}
