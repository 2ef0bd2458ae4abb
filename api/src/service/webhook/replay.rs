//! Sending a range of events again.

use nimrs_contract::vocabulary::DeliveryStatus;
use nimrs_contract::webhook::{WebhookReplay, WebhookReplayed};
use serde_json::json;

use crate::db;
use crate::domain::ids::WebhookId;
use crate::domain::permissions::Actor;
use crate::service::context::{Answer, Ctx, Saved};
use crate::service::error::{AppError, AppResult};

use super::delivery::anew;
use super::fan_out::{delivery, sight};
use super::{Held, hold, note, works};

/// Events that are sent again at a time.
const MOST: i64 = 1000;

/// Sends the events of a range again, those of before the webhook was made too. What waits already stays as it is.
pub async fn replay(
    ctx: &Ctx,
    actor: Actor,
    id: WebhookId,
    range: WebhookReplay,
) -> AppResult<Answer<WebhookReplayed>> {
    check(&range)?;
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let Held { row: webhook, .. } = hold(tx, &actor, id, None)?;
        works(&webhook)?;
        let (after, until) = (range.after.unwrap_or(0), range.until.unwrap_or(i64::MAX).min(webhook.position));
        let times = (range.from, range.to);
        let events = db::event::list_between(tx.conn, &sight(&webhook), (after, until), times, MOST + 1)?;
        let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
        if count > MOST {
            let detail = format!("The range has more than {MOST} events. Replay one part after the other.");
            return Err(AppError::conflict(detail));
        }
        let known = db::webhook_delivery::of_events(tx.conn, id, events.iter().map(|event| event.id).collect())?;
        for event in &events {
            match known.iter().find(|row| row.event_id == event.id) {
                Some(row) if row.status.0 == DeliveryStatus::Waiting => (),
                Some(row) => anew(tx, &mut row.clone())?,
                None => {
                    let row = delivery(tx, id, event);
                    db::webhook_delivery::insert(tx.conn, &[row])?;
                }
            }
        }
        note(tx, Some(&actor), &webhook, "webhook.replay", json!({ "events": count }))?;
        Ok(Saved::plain(WebhookReplayed { events: count }))
    })
    .await
}

fn check(range: &WebhookReplay) -> AppResult<()> {
    let positions = range.after.is_some() || range.until.is_some();
    let times = range.from.is_some() || range.to.is_some();
    if positions == times {
        let message = "give positions (after, until) or times (from, to), and not both";
        return Err(AppError::invalid_at("", "inconsistent", message));
    }
    if range.after.zip(range.until).is_some_and(|(after, until)| until <= after) {
        return Err(AppError::invalid_at("/until", "inconsistent", "must be greater than after"));
    }
    if range.from.zip(range.to).is_some_and(|(from, to)| to <= from) {
        return Err(AppError::invalid_at("/to", "inconsistent", "must be later than from"));
    }
    Ok(())
}
