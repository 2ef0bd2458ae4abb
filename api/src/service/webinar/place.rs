//! Taking a place in a webinar, waiting for one, and giving it up. The webinar's row is held, so that no more people
//! have a place than there are places.

use nimrs_contract::vocabulary::RegistrationStatus;
use nimrs_contract::webinar::WebinarView;
use serde_json::json;

use crate::db;
use crate::db::types::{At, Coded};
use crate::db::webinar::WebinarRow;
use crate::db::webinar_registration::RegistrationRow;
use crate::domain::ids::{AccountId, WebinarId};
use crate::domain::permissions::Actor;
use crate::domain::webinar::closed;
use crate::service::access;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::{hold, mails, note, view_for};

/// Takes a place, or waits for one where all are taken. Who is registered or waits already gets the same answer again.
pub async fn register(ctx: &Ctx, actor: Actor, id: WebinarId) -> AppResult<Answer<WebinarView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        still_in_use(tx, &actor)?;
        let mut row = hold(tx, id)?;
        let known = db::webinar_registration::find(tx.conn, id, actor.account_id)?;
        if known.as_ref().is_none_or(|known| known.status.0 == RegistrationStatus::Cancelled) {
            open(tx, &row)?;
            take(tx, &actor, &mut row, known)?;
        }
        Ok(Saved::new(view_for(tx, &actor, &row)?, row.version))
    })
    .await
}

/// The account is held, so that one that is deactivated at this moment takes no place.
fn still_in_use(tx: &mut Tx<'_>, actor: &Actor) -> AppResult<()> {
    if db::account::lock(tx.conn, actor.account_id)?.deactivated_at.is_some() {
        return Err(access::invalid_token());
    }
    Ok(())
}

fn open(tx: &Tx<'_>, row: &WebinarRow) -> AppResult<()> {
    match closed(row.status.0, row.starts_at.0, tx.now) {
        None => Ok(()),
        Some(why) => Err(AppError::conflict(why).with_remedy(
            "GET /v1/webinars lists those that are ahead; a webinar of your own is asked for with POST \
                /v1/webinar-requests.",
            None,
        )),
    }
}

fn take(tx: &mut Tx<'_>, actor: &Actor, row: &mut WebinarRow, known: Option<RegistrationRow>) -> AppResult<()> {
    let mut places = row.places();
    let status = places.ask();
    row.set_places(places);
    row.last_ticket += 1;
    let again = known.is_some();
    let registration = RegistrationRow {
        webinar_id: row.id,
        id: known.map_or_else(|| tx.id(), |known| known.id),
        account_id: actor.account_id,
        status: Coded(status),
        ticket: row.last_ticket,
        queued_at: At(tx.now),
        registered_at: (status == RegistrationStatus::Registered).then_some(At(tx.now)),
        cancelled_at: None,
        attended_at: None,
        updated_at: At(tx.now),
    };
    let details = json!({ "registration": registration.id, "status": status });
    if again {
        db::webinar_registration::update(tx.conn, &registration)?;
    } else {
        db::webinar_registration::insert(tx.conn, registration)?;
    }
    db::webinar::save_places(tx.conn, row)?;
    note(tx, actor, "webinar.register", row, details)
}

/// Gives up one's place, which goes to the first who waits, or stops waiting. Who gave it up already gets the same
/// answer again.
pub async fn give_up(ctx: &Ctx, actor: Actor, id: WebinarId) -> AppResult<Answer<WebinarView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let mut row = hold(tx, id)?;
        let held = db::webinar_registration::find(tx.conn, id, actor.account_id)?
            .ok_or_else(|| AppError::conflict("You are not registered for this webinar."))?;
        if held.status.0 != RegistrationStatus::Cancelled {
            open(tx, &row)?;
            let moved = let_go(tx, &mut row, held)?;
            note(tx, &actor, "webinar.give_up", &row, json!({ "moved_up": moved }))?;
        }
        Ok(Saved::new(view_for(tx, &actor, &row)?, row.version))
    })
    .await
}

/// Gives up all places of an account that is taken out of use, held by the caller, in webinars that are ahead; each
/// goes to the first who waits. Who took it out of use stands in the audit entry of that. How many there were.
pub fn give_up_all(tx: &mut Tx<'_>, account: AccountId) -> AppResult<usize> {
    let mut given_up = 0;
    for id in db::webinar::ahead_of_account(tx.conn, account, tx.now)? {
        let mut row = hold(tx, id)?;
        let held = db::webinar_registration::find(tx.conn, id, account)?;
        let Some(held) = held.filter(|held| held.status.0 != RegistrationStatus::Cancelled) else { continue };
        let moved = let_go(tx, &mut row, held)?;
        let details = Some(json!({ "account": account, "moved_up": moved }));
        let event =
            Event { action: "webinar.give_up", subject: Subject::new("webinar", id), details, ..Event::default() };
        audit::write(tx, None, event, "done")?;
        given_up += 1;
    }
    Ok(given_up)
}

fn let_go(tx: &mut Tx<'_>, row: &mut WebinarRow, held: RegistrationRow) -> AppResult<usize> {
    let mut places = row.places();
    places.give_up(held.status.0);
    row.set_places(places);
    let given_up = RegistrationRow {
        status: Coded(RegistrationStatus::Cancelled),
        registered_at: None,
        cancelled_at: Some(At(tx.now)),
        updated_at: At(tx.now),
        ..held
    };
    db::webinar_registration::update(tx.conn, &given_up)?;
    db::webinar::save_places(tx.conn, row)?;
    move_up(tx, row)
}

/// Gives the free places of a webinar, held by the caller, to the first who wait, each with a mail; how many they are.
/// Once it has begun or is cancelled nobody moves up.
pub(super) fn move_up(tx: &mut Tx<'_>, row: &mut WebinarRow) -> AppResult<usize> {
    if closed(row.status.0, row.starts_at.0, tx.now).is_some() {
        return Ok(0);
    }
    let mut places = row.places();
    let count = places.move_up();
    if count == 0 {
        return Ok(0);
    }
    row.set_places(places);
    let first = db::webinar_registration::first_waiting(tx.conn, row.id, count)?;
    for mut registration in first.iter().cloned() {
        registration.status = Coded(RegistrationStatus::Registered);
        registration.registered_at = Some(At(tx.now));
        registration.updated_at = At(tx.now);
        db::webinar_registration::update(tx.conn, &registration)?;
    }
    db::webinar::save_places(tx.conn, row)?;
    mails::moved_up(tx, row, &first)?;
    Ok(first.len())
}
