//! The review of an incident by the committee.
//!
//! Every incident has one; until something is written its version is 0 and it is empty. It is written while the
//! incident is before the committee.

use nimrs_contract::committee_review::{CommitteeReviewContent, CommitteeReviewView};
use nimrs_contract::patch::CommitteeReviewPatch;

use crate::db;
use crate::db::committee_review::CommitteeReviewRow;
use crate::db::types::Json;
use crate::domain::committee::review_faults;
use crate::domain::faults::Faults;
use crate::domain::follow_up::{FollowUp, past};
use crate::domain::ids::IncidentId;
use crate::domain::permissions::{Actor, actions};

use super::audit::Subject;
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::AppResult;
use super::follow_up::{expect, note, only_while, sound};
use super::incident::{hold, see};
use super::patch;

/// The review.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId) -> AppResult<CommitteeReviewView> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let row = db::committee_review::find(tx.conn, incident.facility(), id)?;
        Ok(view(id, row.as_ref()))
    })
    .await
}

/// Changes the review; `expected` is the version that the caller read, 0 for the first time.
pub async fn edit(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    expected: i32,
    patch: CommitteeReviewPatch,
) -> AppResult<Answer<CommitteeReviewView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (incident, permit) = hold::<actions::CommitteeRecord>(tx, &actor, id)?;
        let found = db::committee_review::find(tx.conn, incident.facility(), id)?;
        expect(found.as_ref().map_or(0, |row| row.version), expected)?;
        only_while(FollowUp::CommitteeReview, &incident)?;
        let before = found.as_ref().map(|row| row.content.0.clone()).unwrap_or_default();
        let content: CommitteeReviewContent = patch::apply(&before, patch.0, "")?;
        check(tx, &content)?;
        let row = match found {
            Some(mut row) => {
                row.content = Json(content);
                db::committee_review::update(tx.conn, &permit, &mut row, tx.now)?;
                row
            }
            None => {
                let row = CommitteeReviewRow::new(incident.facility(), id, content, tx.now);
                db::committee_review::insert(tx.conn, &permit, [&row])?;
                row
            }
        };
        note(tx, &actor, &incident, "committee_review.edit", Subject::new("committee_review", id))?;
        Ok(Saved::new(view(id, Some(&row)), row.version))
    })
    .await
}

fn check(tx: &Tx<'_>, content: &CommitteeReviewContent) -> AppResult<()> {
    let mut faults = Faults::default();
    past(&mut faults, content.met_at, "/met_at", tx.now);
    let mut list = faults.into_list();
    list.extend(review_faults(content, ""));
    sound(list)
}

fn view(id: IncidentId, row: Option<&CommitteeReviewRow>) -> CommitteeReviewView {
    CommitteeReviewView {
        incident_id: id.into(),
        version: row.map_or(0, |row| row.version),
        content: row.map(|row| row.content.0.clone()).unwrap_or_default(),
    }
}
