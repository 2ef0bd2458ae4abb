//! A whole State at any size, for trying the service under load: believable, invented, and the same for the same seed.
//!
//! It is made day by day and written in batches, so that memory stays flat whatever the size.

mod case;
mod narrative;
mod people;
mod place;
mod season;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use tokio::sync::mpsc;

use crate::db;
use crate::db::committee_review::CommitteeReviewRow;
use crate::db::corrective_action::CorrectiveActionRow;
use crate::db::investigation::InvestigationRow;
use crate::db::types::{At, Coded};
use crate::domain::calendar::instant_ny;
use crate::domain::permissions::{ChangePermit, actions, permit_anywhere};
use crate::service::app::App;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::incident::{Change, Incident, commit_new_many, new_drafts};

use super::accounts::Hand;
use super::incidents::Stage;
use super::incidents::chance::Chance;

use case::{Case, Life};
use place::Place;
use season::Season;

/// How much of a State is made, and which.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// How many incidents.
    pub incidents: u32,
    /// What chance begins with: the same seed gives the same State.
    pub seed: u64,
    /// The day before which everything happened, in New York.
    pub until: NaiveDate,
    /// Over how many years the incidents are spread.
    pub years: u32,
}

/// How many incidents share a transaction.
const BATCH: usize = 500;

/// Makes the State; tells how far it is by `progress`, in incidents.
pub async fn fill(app: &Arc<App>, size: Size, hand: Hand, progress: impl Fn(u64)) -> AppResult<()> {
    let season = Season::new(size);
    let (first, end) = (midnight(season.first_day()), midnight(size.until));
    let stage = Stage::seeded(app, first, size.seed);
    let places = place::create(stage.at(first), size, hand).await?;
    let (batches, mut waiting) = mpsc::channel::<Vec<Case>>(2);
    let making = {
        let places = Arc::clone(&places);
        tokio::task::spawn_blocking(move || make(size.seed, end, &season, places, &batches))
    };
    let mut done = 0;
    while let Some(batch) = waiting.recv().await {
        let Some(last) = batch.last() else { continue };
        done += batch.len() as u64;
        let (at, places) = (last.life.created, Arc::clone(&places));
        stage.at(at).write(move |tx| write_batch(tx, &places, batch)).await?;
        progress(done);
    }
    making.await.map_err(AppError::internal)?
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    instant_ny(day.and_time(NaiveTime::MIN))
}

/// Makes all cases in the order in which they were recorded and hands them over in batches.
fn make(
    seed: u64,
    end: DateTime<Utc>,
    season: &Season,
    places: Arc<[Place]>,
    batches: &mpsc::Sender<Vec<Case>>,
) -> AppResult<()> {
    let mut chance = Chance::of(seed);
    let mut maker = case::Maker::new(places, end)?;
    let mut batch = Vec::with_capacity(BATCH);
    let mut plans = Vec::new();
    let last = season.days().last().map(|(day, _)| day);
    for (day, count) in season.days() {
        plans.extend((0..count).map(|_| maker.plan(day, &mut chance)));
        plans.sort_by_key(|plan| plan.created);
        // What was recorded after midnight comes among what happened on the next day.
        let next = day.succ_opt().filter(|_| Some(day) != last).map(midnight);
        let recorded = next.map_or(plans.len(), |next| plans.partition_point(|plan| plan.created < next));
        for plan in plans.drain(..recorded) {
            batch.push(maker.case(plan, &mut chance)?);
            if batch.len() == BATCH && batches.blocking_send(std::mem::take(&mut batch)).is_err() {
                return Ok(());
            }
        }
        // What is written together bears the time of its last; so no batch is longer than a day.
        if batches.blocking_send(std::mem::take(&mut batch)).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

fn write_batch(tx: &mut Tx<'_>, places: &[Place], batch: Vec<Case>) -> AppResult<()> {
    let mut rest = Vec::with_capacity(batch.len());
    let mut drafts = Vec::with_capacity(batch.len());
    for case in batch {
        let place = places.get(case.place).ok_or_else(|| AppError::internal("a facility is missing"))?;
        drafts.push((&place.actor, place.facility.id, &place.facts, case.new));
        rest.push((&place.actor, case.life, case.report, case.review, case.actions));
    }
    let mut incidents = new_drafts(tx, drafts)?;
    let Some((first, ..)) = rest.first() else { return Ok(()) };
    let permit: ChangePermit = permit_anywhere::<actions::IncidentCreate>(first)?.into();
    let change = Change::new("incident.create");
    let (mut reports, mut reviews, mut todo) = (Vec::new(), Vec::new(), Vec::new());
    let mut news = Vec::with_capacity(incidents.len());
    for (incident, (actor, life, report, review, actions)) in incidents.iter_mut().zip(rest) {
        incident.set_id(tx.id_at(life.created));
        live(incident, &life);
        let (facility, id, last) = (incident.facility(), incident.id(), life.last());
        reports.extend(report.map(|content| InvestigationRow {
            filed_at: life.filed.map(At),
            ..InvestigationRow::new(facility, id, content, last)
        }));
        reviews.extend(review.map(|content| CommitteeReviewRow::new(facility, id, content, last)));
        let mut action = |content| CorrectiveActionRow::new(facility, id, tx.id(), content, last);
        todo.extend(actions.into_iter().map(&mut action));
        news.push((actor, incident, &change));
    }
    commit_new_many(tx, &permit, &mut news)?;
    db::investigation::insert(tx.conn, &permit, &reports)?;
    db::committee_review::insert(tx.conn, &permit, &reviews)?;
    Ok(db::corrective_action::insert(tx.conn, &permit, &todo)?)
}

/// The incident as it stands after all that happened to it.
fn live(incident: &mut Incident, life: &Life) {
    let row = &mut incident.row;
    row.status = Coded(life.status);
    row.created_at = At(life.created);
    row.updated_at = At(life.last());
    row.submitted_at = life.submitted.map(At);
    row.report_filed_at = life.filed.map(At);
    row.finished_at = life.finished.map(At);
    row.closed_at = life.closed.map(At);
    row.late = life.late_reason.is_some();
    row.late_reason = life.late_reason.map(str::to_owned);
}
