//! What people hear about their place. Accounts without an address that mail can reach are left out.

use nimrs_contract::vocabulary::RegistrationStatus;

use crate::db;
use crate::db::webinar::WebinarRow;
use crate::db::webinar_registration::{Address, RegistrationRow};
use crate::domain::calendar::wall_clock_ny;
use crate::domain::ids::WebinarRegistrationId;
use crate::domain::mail_address::reachable;
use crate::domain::webinar::closed;
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::mail::{self, Mail, MailKind};

/// Somebody to write to.
struct Receiver {
    registration: WebinarRegistrationId,
    status: RegistrationStatus,
    address: String,
}

/// Those who have a place or wait.
fn receivers(tx: &mut Tx<'_>, row: &WebinarRow) -> AppResult<Vec<Receiver>> {
    let found = db::webinar_registration::addresses(tx.conn, row.id)?;
    let receiver = |(registration, status, email): Address| {
        Some(Receiver { registration, status: status.0, address: reachable(email.as_deref())? })
    };
    Ok(found.into_iter().filter_map(receiver).collect())
}

/// Tells those who moved up.
pub(super) fn moved_up(tx: &mut Tx<'_>, row: &WebinarRow, moved: &[RegistrationRow]) -> AppResult<()> {
    let lead = "A place in this webinar became free, and it is yours:";
    for receiver in receivers(tx, row)? {
        if moved.iter().any(|registration| registration.id == receiver.registration) {
            send(tx, row, &receiver, "NIMRS: you have a place in a webinar", lead)?;
        }
    }
    Ok(())
}

/// Tells everybody that it does not take place; how many are told.
pub(super) fn cancelled(tx: &mut Tx<'_>, row: &WebinarRow) -> AppResult<usize> {
    let reason = row.cancelled_reason.clone().unwrap_or_default();
    let lead = format!("This webinar does not take place. {reason}");
    let all = receivers(tx, row)?;
    for receiver in &all {
        send(tx, row, receiver, "NIMRS: a webinar is cancelled", &lead)?;
    }
    Ok(all.len())
}

/// Tells of another time, and those who have a place of another address to join at.
pub(super) fn changed(tx: &mut Tx<'_>, before: &WebinarRow, row: &WebinarRow) -> AppResult<()> {
    let moved = (before.starts_at, before.ends_at) != (row.starts_at, row.ends_at);
    let elsewhere = before.join_link != row.join_link;
    if closed(row.status.0, row.starts_at.0, tx.now).is_some() || !(moved || elsewhere) {
        return Ok(());
    }
    for receiver in receivers(tx, row)? {
        if moved || receiver.status == RegistrationStatus::Registered {
            send(tx, row, &receiver, "NIMRS: a webinar has changed", "This webinar has changed:")?;
        }
    }
    Ok(())
}

fn send(tx: &mut Tx<'_>, row: &WebinarRow, to: &Receiver, subject: &str, lead: &str) -> AppResult<()> {
    let mail = Mail {
        kind: MailKind::Webinar,
        about: to.registration.into(),
        to: vec![to.address.clone()],
        cc: Vec::new(),
        reply_to: None,
        subject: subject.to_owned(),
        body: body(row, to.status, lead, tx),
    };
    mail::queue(tx, mail)?;
    Ok(())
}

fn body(row: &WebinarRow, status: RegistrationStatus, lead: &str, tx: &Tx<'_>) -> String {
    let mut body = format!("{lead}\n\n  {}\n  {}\n", row.title, wall_clock_ny(row.starts_at.0));
    if closed(row.status.0, row.starts_at.0, tx.now).is_some() {
        return body;
    }
    let path = format!("{}/v1/webinars/{}", tx.public_url, row.id);
    let link = row.join_link.as_ref().filter(|_| status == RegistrationStatus::Registered);
    if let Some(link) = link {
        body.push_str(&format!("  Join at {link}\n"));
    }
    let standing = match status {
        RegistrationStatus::Registered => {
            "You have a place. If you cannot come, give it up, so that the next person gets it:"
        }
        _ => "You are in the waiting list. If you cannot come, leave it:",
    };
    body.push_str(&format!(
        "\n{standing}\n\n  POST {path}/cancel-registration\n\nFor your calendar:\n\n  {path}/calendar.ics\n"
    ));
    body
}
