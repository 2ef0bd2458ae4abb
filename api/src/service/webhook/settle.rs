//! What came of a call: kept with the delivery; a webhook that does not work for three days is disabled, and its
//! maintainers are told.

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::DeliveryStatus;
use serde_json::json;

use crate::db;
use crate::db::types::At;
use crate::db::webhook::WebhookRow;
use crate::db::webhook_delivery::{AttemptRow, DeliveryRow};
use crate::domain::mail_address::reachable;
use crate::domain::webhook::{Heard, Next, heard, next};
use crate::outbound::{Answer, OutboundError};
use crate::service::account::administrators;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::mail::{self, Mail, MailKind};

use super::note;

/// Why a webhook is disabled that gave no answer for days.
const FAILED: &str = "A delivery failed for about three days.";
/// Why a webhook is disabled that said so itself.
const GONE: &str = "The receiver answered that it is gone (410).";

/// What came of a call.
#[derive(Debug, Clone)]
pub struct Came {
    /// When it began.
    pub at: DateTime<Utc>,
    /// How long it took.
    pub milliseconds: i32,
    /// What was answered, or why nothing was.
    pub outcome: Result<Answer, OutboundError>,
}

/// What follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It is delivered.
    Delivered,
    /// It is tried again.
    Again,
    /// It was given up, and the webhook disabled.
    GivenUp,
    /// Another had taken over, or the delivery is gone.
    Lost,
}

/// Writes down what came of a call.
pub fn settle(tx: &mut Tx<'_>, row: &DeliveryRow, came: &Came) -> AppResult<Settled> {
    let said = match &came.outcome {
        Ok(answer) => heard(answer.status, answer.retry_after.as_deref(), tx.now),
        Err(_) => Heard::Failed(None),
    };
    let (settled, status, at) = match next(said, row.attempts, tx.now) {
        Next::Delivered => (Settled::Delivered, DeliveryStatus::Delivered, None),
        Next::At(at) => (Settled::Again, DeliveryStatus::Waiting, Some(at)),
        Next::GivenUp => (Settled::GivenUp, DeliveryStatus::GivenUp, None),
    };
    let attempt = attempt(tx, row, came);
    if !db::webhook_delivery::settle(tx.conn, row, (status, at), attempt, tx.now)? {
        return Ok(Settled::Lost);
    }
    if settled == Settled::GivenUp {
        disable(tx, row, if said == Heard::Gone { GONE } else { FAILED })?;
    }
    Ok(settled)
}

fn attempt(tx: &Tx<'_>, row: &DeliveryRow, came: &Came) -> AttemptRow {
    let answer = came.outcome.as_ref().ok();
    // What one database cannot keep, neither shall.
    let text = |body: &[u8]| String::from_utf8_lossy(body).replace('\0', "\u{fffd}");
    AttemptRow {
        id: tx.id(),
        delivery_id: row.id,
        at: At(came.at),
        milliseconds: came.milliseconds,
        status: answer.map(|answer| i32::from(answer.status)),
        error: came.outcome.as_ref().err().map(ToString::to_string),
        answer: answer.map(|answer| text(&answer.body)).filter(|text| !text.is_empty()),
    }
}

fn disable(tx: &mut Tx<'_>, row: &DeliveryRow, reason: &str) -> AppResult<()> {
    let Some(webhook) = db::webhook::disable(tx.conn, row.webhook_id, reason, tx.now)? else { return Ok(()) };
    note(tx, None, &webhook, "webhook.disable", json!({ "delivery": row.id }))?;
    tell(tx, &webhook, reason)
}

/// Tells the Security Administrators of the facility, and who made a webhook of the State. The mail names no address,
/// which may hold a secret.
fn tell(tx: &mut Tx<'_>, webhook: &WebhookRow, reason: &str) -> AppResult<()> {
    let to = match webhook.facility_id {
        Some(facility) => administrators::addresses(tx, &[facility])?.remove(&facility).unwrap_or_default(),
        None => {
            let maker = db::account::by_id(tx.conn, webhook.created_by)?;
            maker.and_then(|account| reachable(account.email.as_deref())).into_iter().collect()
        }
    };
    if to.is_empty() {
        log::warn!("webhook={} was disabled, and nobody can be told", webhook.id);
        return Ok(());
    }
    let (id, url) = (webhook.id, tx.public_url);
    let body = format!(
        "A webhook of NIMRS was disabled, so that nothing is sent to it any more.\n\nWhy: {reason}\n\nWhat to do: look at \
         its deliveries\n(GET {url}/v1/webhooks/{id}/deliveries), mend the receiver, then enable it again\n(PATCH \
         {url}/v1/webhooks/{id} with {{\"enabled\": true}}).\nWhat happened meanwhile is sent then; what was given up can be \
         replayed.\n"
    );
    let subject = "NIMRS: a webhook was disabled".to_owned();
    let about = webhook.id.into();
    let mail = Mail { kind: MailKind::Webhook, about, to, cc: Vec::new(), reply_to: None, subject, body };
    mail::queue(tx, mail).map(|_| ()).map_err(|error| AppError::internal(error.detail))
}
