//! Whether a request can be made now: one of its kind and number is open at a time, and none about a case that arrived
//! or was withdrawn.

use nimrs_contract::jc_request::NewJcRequest;
use nimrs_contract::vocabulary::{ContactTopic, JcRequestKind, JcRequestStatus, ProblemCode, StaffKind};

use crate::db;
use crate::db::DbError;
use crate::db::jc_request::JcRequestRow;
use crate::domain::contacts;
use crate::domain::ids::JcRequestId;
use crate::domain::permissions::{Actor, Target};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::refusal;

use super::about::About;

/// Says what stands in the way of a request (409).
pub fn may_be_asked(tx: &mut Tx<'_>, actor: &Actor, about: &About, request: &NewJcRequest) -> AppResult<()> {
    let number = about.number.as_str();
    if about.withdrawn {
        let detail = format!("The Justice Center withdrew the case {number}, so there is nothing to ask about it.");
        let way =
            "The case in the import queue says why. Once the Justice Center reports it again, you can ask about it.";
        return Err(AppError::conflict(detail).with_remedy(way, None));
    }
    if let (JcRequestKind::NotArrived, Some(case)) = (request.kind, &about.case) {
        let detail = format!("The case {number} has arrived: it stands in the facility's import queue.");
        let way = format!("Read it with GET /v1/import-queue/{}, and import it.", case.id);
        return Err(AppError::conflict(detail).with_remedy(way, None));
    }
    let Some(open) = db::jc_request::open_of(tx.conn, request.kind, number)? else { return Ok(()) };
    if actor.scope.covers(&Target::facility(open.facility_id, open.field_office.0)) {
        Err(own_is_open(request.kind, number, open.id, open.status.0))
    } else {
        Err(another_s_is_open(request.kind, number))
    }
}

/// Another facility asked the same at the same instant; of its own a facility asks one after the other.
pub fn taken(error: DbError, row: &JcRequestRow) -> AppError {
    if error.is_unique("jc_requests", &["open_key"]) {
        return another_s_is_open(row.kind.0, &row.jc_number);
    }
    error.into()
}

fn own_is_open(kind: JcRequestKind, number: &str, id: JcRequestId, status: JcRequestStatus) -> AppError {
    let path = format!("/v1/justice-center/requests/{id}");
    let way = match status {
        JcRequestStatus::Failed => format!(
            "Its mail was given up: try it again with POST {path}/retry, or take the request back with POST \
             {path}/close and a note; then another can be made."
        ),
        _ => {
            format!("Wait for its answer, or take it back with POST {path}/close and a note; then another can be made.")
        }
    };
    already(kind, number, &format!(" It is {path}, and it is {status}.")).with_remedy(way, None)
}

/// Of another facility's request nothing is said but that it is there.
fn another_s_is_open(kind: JcRequestKind, number: &str) -> AppError {
    let topic = match kind {
        JcRequestKind::Reclassification => ContactTopic::Reclassification,
        JcRequestKind::Reassignment => ContactTopic::Reassignment,
        JcRequestKind::NotArrived => ContactTopic::NotArrived,
    };
    let contact = contacts::contact_for(topic, StaffKind::Local);
    let how = contact.and_then(|contact| contact.note).unwrap_or_default();
    let way = format!(
        "It is not a request of your facility. Check the number; if it is right, ask again once that one is answered, \
         or ask the Justice Center by a mail of your own ({how})."
    );
    already(kind, number, "").with_remedy(way, contact.map(refusal::card))
}

fn already(kind: JcRequestKind, number: &str, which: &str) -> AppError {
    let detail = format!("A request of the kind {kind} about {number} is open already; there is one at a time.{which}");
    AppError {
        errors: vec![field_error("/jc_number", "duplicate", "has an open request of this kind already")],
        ..AppError::new(ProblemCode::Duplicate, detail)
    }
}
