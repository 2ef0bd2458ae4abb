//! Who is registered, and who was there.

use std::collections::{HashMap, HashSet};

use nimrs_contract::vocabulary::{RegistrationStatus, TrainingKind, WebinarStatus};
use nimrs_contract::webinar::{AttendanceView, RecordAttendance, RegistrationView};
use serde_json::json;

use crate::db;
use crate::db::types::At;
use crate::db::webinar::WebinarRow;
use crate::db::webinar_registration::{RegistrationRow, WithAccount};
use crate::domain::faults::Faults;
use crate::domain::ids::{AccountId, WebinarId, WebinarRegistrationId};
use crate::domain::mail_address::reachable;
use crate::domain::permissions::actions::LearningManage;
use crate::domain::permissions::{Actor, permit_anywhere};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::follow_up::sound;
use crate::service::page::PageRequest;
use crate::service::training::{self, Completed};

use super::{hold, missing, note};

/// The registrations of a webinar, in the order of their ids, and the key of the next page.
pub async fn registrations(
    ctx: &Ctx,
    id: WebinarId,
    status: Option<RegistrationStatus>,
    page: PageRequest<WebinarRegistrationId>,
) -> AppResult<(Vec<RegistrationView>, Option<WebinarRegistrationId>)> {
    ctx.read(move |tx| {
        db::webinar::find(tx.conn, id)?.ok_or_else(missing)?;
        let rows = db::webinar_registration::list(tx.conn, id, status, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, ..)| row.id);
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

fn view((row, user_id, display_name, email): WithAccount) -> RegistrationView {
    RegistrationView {
        id: row.id.into(),
        account_id: row.account_id.into(),
        user_id,
        display_name,
        status: row.status.0,
        queued_at: row.queued_at.0,
        registered_at: row.registered_at.map(|at| at.0),
        cancelled_at: row.cancelled_at.map(|at| at.0),
        attended_at: row.attended_at.map(|at| at.0),
        gets_mail: reachable(email.as_deref()).is_some(),
    }
}

/// Notes who was there. Each of them has completed a training; who was noted before stays noted and counts once.
pub async fn record_attendance(
    ctx: &Ctx,
    actor: Actor,
    id: WebinarId,
    request: RecordAttendance,
) -> AppResult<Answer<AttendanceView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        permit_anywhere::<LearningManage>(&actor)?;
        let row = hold(tx, id)?;
        took_place(tx, &row)?;
        let registrations =
            db::webinar_registration::list(tx.conn, id, Some(RegistrationStatus::Registered), None, i64::MAX)?;
        let mut known: HashMap<AccountId, RegistrationRow> =
            registrations.into_iter().map(|(row, ..)| (row.account_id, row)).collect();
        check(&request, &known)?;
        let mut recorded = 0;
        for attended in &request.attendees {
            let Some(registration) = known.remove(&AccountId(attended.account_id)) else { continue };
            recorded += i32::from(attend(tx, &actor, &row, registration)?);
        }
        let listed = i32::try_from(request.attendees.len()).unwrap_or(i32::MAX);
        note(tx, &actor, "webinar.attendance", &row, json!({ "recorded": recorded }))?;
        Ok(Saved::plain(AttendanceView { recorded, known: listed - recorded }))
    })
    .await
}

fn took_place(tx: &Tx<'_>, row: &WebinarRow) -> AppResult<()> {
    if row.status.0 == WebinarStatus::Cancelled {
        return Err(AppError::conflict("The webinar was cancelled; nobody was there."));
    }
    if tx.now < row.starts_at.0 {
        return Err(AppError::conflict("The webinar has not begun; nobody was there yet."));
    }
    Ok(())
}

fn check(request: &RecordAttendance, known: &HashMap<AccountId, RegistrationRow>) -> AppResult<()> {
    let mut faults = Faults::default();
    let mut seen = HashSet::new();
    for (index, attended) in request.attendees.iter().enumerate() {
        let place = format!("/attendees/{index}/account_id");
        if !known.contains_key(&AccountId(attended.account_id)) {
            faults.add(&place, "not_registered", "has no place in this webinar");
        } else if !seen.insert(attended.account_id) {
            faults.add(&place, "repeated", "stands here twice");
        }
    }
    sound(faults.into_list())
}

/// Whether it is a new one.
fn attend(tx: &mut Tx<'_>, actor: &Actor, row: &WebinarRow, mut registration: RegistrationRow) -> AppResult<bool> {
    if registration.attended_at.is_some() {
        return Ok(false);
    }
    registration.attended_at = Some(At(tx.now));
    registration.updated_at = At(tx.now);
    db::webinar_registration::update(tx.conn, &registration)?;
    let completed = Completed {
        account: registration.account_id,
        source_key: format!("webinar:{}", row.id),
        kind: TrainingKind::Webinar,
        title: row.title.clone(),
        at: row.starts_at.0,
    };
    training::complete(tx, actor, completed)?;
    Ok(true)
}
