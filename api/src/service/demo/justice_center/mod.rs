//! The Justice Center in the demo: an import queue with cases in every state, requests in every state, and findings.

mod findings;
mod managers;
mod queue;
mod requests;

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::incident::IncidentSummary;
use nimrs_contract::vocabulary::IncidentStatus;

use super::World;
use super::facilities::Place;
use super::incidents::Stage;
use crate::service::app::App;
use crate::service::error::{AppError, AppResult};
use crate::service::incident::{self, IncidentFilter};
use crate::service::page::PageRequest;

pub use managers::fill as managers;
pub use requests::{arrival, ask, attempt};

/// Who delivers and answers.
const JUSTICE: &str = "justice";

/// Fills the queue and asks the questions.
pub async fn fill(app: &Arc<App>, world: &World) -> AppResult<()> {
    let now = app.system.now();
    let play = Play { stage: Stage::new(app, now), world, now, smtp: app.config.mail.smtp.is_some() };
    play.queue().await?;
    play.requests().await?;
    play.findings().await
}

/// What the scenes have in common.
struct Play<'w> {
    stage: Stage,
    world: &'w World,
    now: DateTime<Utc>,
    /// Whether mails really leave; then none of the demo is left to.
    smtp: bool,
}

impl Play<'_> {
    fn ago(&self, hours: i64) -> DateTime<Utc> {
        self.now - Duration::hours(hours)
    }

    /// A submitted incident of this facility that carries a number.
    async fn numbered(&self, place: Place) -> AppResult<IncidentSummary> {
        let reader = self.world.actor(&format!("{}-l1a", place.prefix()))?;
        let filter = IncidentFilter { statuses: vec![IncidentStatus::UnderInvestigation], ..IncidentFilter::default() };
        let page = PageRequest { limit: 200, after: None };
        let (found, _) = incident::list(self.stage.at(self.now), reader, (filter, None), page).await?;
        found
            .into_iter()
            .find(|incident| !incident.jc_numbers.is_empty())
            .ok_or_else(|| AppError::internal("the demo has no incident with a number"))
    }
}
