//! The Justice Center delivers a case, or news of one.

use chrono::{DateTime, Utc};
use nimrs_contract::jc_case::{JcCaseContent, JcCaseDelivery, JcDeliveryReceipt};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{Code, JcCaseStatus, JcDeliveryOutcome, ProblemCode};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::db;
use crate::db::DbError;
use crate::db::jc_case::{DeliveryRow, JcCaseRow};
use crate::db::types::{At, Coded, Json};
use crate::domain::ids::FacilityId;
use crate::domain::jc_case::{Known, Step, Verdict, after, decide, delivery_faults, find_facility, release_due};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::actions::JcCaseDeliver;
use crate::domain::permissions::{Actor, Permit, permit_anywhere};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::incident::{self, Change};

use super::{Act, begin_anew, note, place, save};

/// Takes a delivery. Number and sequence together name it: sent again, it changes nothing.
pub async fn deliver(ctx: &Ctx, actor: Actor, delivery: JcCaseDelivery) -> AppResult<Answer<JcDeliveryReceipt>> {
    let who = actor.clone();
    let work = move |tx: &mut Tx<'_>| take(tx, &actor, delivery);
    match ctx.change(&who, work.clone()).await {
        // Two deliveries of a new number at once: the second finds the case of the first.
        Err(error) if error.code == ProblemCode::RequestInProgress && error.cause.is_some() => {
            ctx.change(&who, work).await
        }
        done => done,
    }
}

fn take(tx: &mut Tx<'_>, actor: &Actor, mut delivery: JcCaseDelivery) -> AppResult<Saved<JcDeliveryReceipt>> {
    let permit = permit_anywhere::<JcCaseDeliver>(actor)?;
    let faults = delivery_faults(&delivery, tx.now);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let number = JcNumber::parse(&delivery.jc_number).map_err(AppError::internal)?;
    delivery.jc_number = number.to_string();
    let digest = digest(&delivery)?;
    let present = db::jc_case::lock_number(tx.conn, number.as_str())?;
    let known = known(tx, present.as_ref(), &delivery, &digest)?;
    let sequence = present.as_ref().map(|row| row.sequence);
    let mut warnings = Vec::new();
    let (row, outcome) = match (decide(delivery.action, delivery.sequence, sequence, &known), present) {
        (Verdict::Conflict, _) => return Err(conflict(&delivery)),
        (Verdict::Unknown, _) | (Verdict::Update | Verdict::Withdraw | Verdict::Ignore | Verdict::Repeat(_), None) => {
            let message = "takes back a case that was never reported";
            return Err(AppError::invalid_at("/action", "unknown_case", message));
        }
        (Verdict::Create, _) => (create(tx, actor, &permit, &delivery)?, JcDeliveryOutcome::Created),
        (Verdict::Repeat(outcome), Some(row)) => return Ok(receipt(&delivery, &row, outcome, warnings)),
        (Verdict::Ignore, Some(row)) => (row, JcDeliveryOutcome::Ignored),
        (Verdict::Update, Some(row)) => {
            (update(tx, actor, &permit, row, &delivery, &mut warnings)?, JcDeliveryOutcome::Updated)
        }
        (Verdict::Withdraw, Some(row)) => (withdraw(tx, actor, &permit, row, &delivery)?, JcDeliveryOutcome::Withdrawn),
    };
    keep(tx, actor, &permit, &row, (&delivery, digest), outcome)?;
    Ok(receipt(&delivery, &row, outcome, warnings))
}

/// What a delivery says, whatever form it came in.
fn digest(delivery: &JcCaseDelivery) -> AppResult<Vec<u8>> {
    let json = serde_json::to_vec(delivery).map_err(AppError::internal)?;
    Ok(Sha256::digest(&json).to_vec())
}

fn known(
    tx: &mut Tx<'_>,
    present: Option<&JcCaseRow>,
    delivery: &JcCaseDelivery,
    digest: &[u8],
) -> AppResult<Vec<Known>> {
    let Some(row) = present else { return Ok(Vec::new()) };
    let stored = db::jc_case::deliveries(tx.conn, row.id, delivery.sequence)?;
    Ok(stored.into_iter().map(|(said, outcome)| Known { same: said == digest, outcome }).collect())
}

fn conflict(delivery: &JcCaseDelivery) -> AppError {
    let (number, sequence) = (&delivery.jc_number, delivery.sequence);
    AppError {
        errors: vec![field_error("/sequence", "duplicate", "was delivered before with another content")],
        ..AppError::new(
            ProblemCode::Duplicate,
            format!("The sequence {sequence} of {number} was delivered before and said something else."),
        )
    }
    .with_remedy("Deliver what is new under the next sequence. What was delivered first stands.", None)
}

fn create(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcCaseDeliver>,
    delivery: &JcCaseDelivery,
) -> AppResult<JcCaseRow> {
    let mut row = new_row(tx, delivery);
    if let Some(facility) = meant(tx, delivery)? {
        place(tx, &mut row, facility)?;
    }
    db::jc_case::insert(tx.conn, permit, row.clone()).map_err(at_once)?;
    note(tx, Some(actor), &row, act(JcDeliveryOutcome::Created))?;
    Ok(row)
}

/// Another transaction made a case of this number in the meantime.
fn at_once(error: DbError) -> AppError {
    if !error.is_unique("jc_cases", &["jc_number"]) {
        return error.into();
    }
    AppError {
        retry_after: Some(1),
        cause: Some("the number was delivered twice at once".to_owned()),
        ..AppError::new(
            ProblemCode::RequestInProgress,
            "This number is being delivered at the same moment. Send the delivery again.",
        )
    }
}

fn new_row(tx: &Tx<'_>, delivery: &JcCaseDelivery) -> JcCaseRow {
    let now = At(tx.now);
    JcCaseRow {
        id: tx.id(),
        jc_number: delivery.jc_number.clone(),
        sequence: delivery.sequence,
        facility_id: None,
        field_office: None,
        status: Coded(JcCaseStatus::Received),
        facility_name: delivery.facility_name.clone(),
        named_facility_id: delivery.facility_id.map(FacilityId),
        county_fips: delivery.county_fips.clone(),
        content: Json(delivery.case.clone().unwrap_or_default()),
        received_at: now,
        release_due_at: At(release_due(tx.now)),
        released_at: None,
        released_by: None,
        released_automatically: false,
        imported_at: None,
        imported_by: None,
        imported_sequence: None,
        incident_id: None,
        dispute_ground: None,
        dispute_reason: None,
        duplicate_of: None,
        disputed_at: None,
        disputed_by: None,
        withdrawn_at: None,
        withdrawal_reason: None,
        created_at: now,
        updated_at: now,
        version: 1,
    }
}

/// The facility that the delivery means: by its id, else by name and county. One that is out of use is none.
fn meant(tx: &mut Tx<'_>, delivery: &JcCaseDelivery) -> AppResult<Option<FacilityId>> {
    if let Some(id) = delivery.facility_id.map(FacilityId)
        && db::incident::facility(tx.conn, id)?.is_some_and(|facility| facility.active)
    {
        return Ok(Some(id));
    }
    let (Some(name), Some(fips)) = (&delivery.facility_name, &delivery.county_fips) else { return Ok(None) };
    Ok(find_facility(&db::jc_case::facilities_in(tx.conn, fips)?, name))
}

fn update(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcCaseDeliver>,
    mut row: JcCaseRow,
    delivery: &JcCaseDelivery,
    warnings: &mut Vec<Warning>,
) -> AppResult<JcCaseRow> {
    let before = std::mem::replace(&mut row.content.0, delivery.case.clone().unwrap_or_default());
    let was_withdrawn = row.status.0 == JcCaseStatus::Withdrawn;
    row.status.0 = after(row.status.0, Step::Report).unwrap_or(row.status.0);
    row.sequence = delivery.sequence;
    if was_withdrawn {
        begin_anew(&mut row);
        row.received_at = At(tx.now);
        row.release_due_at = At(release_due(tx.now));
    }
    replace_facility(tx, &mut row, delivery, warnings)?;
    save(tx, actor, permit, &mut row, act(JcDeliveryOutcome::Updated))?;
    bring_to_incidents(tx, actor, &row, &before, was_withdrawn)?;
    Ok(row)
}

/// Until it is released, the case goes where the latest delivery says; after that only OMH and the Justice Center's
/// answer to a request move it.
fn replace_facility(
    tx: &mut Tx<'_>,
    row: &mut JcCaseRow,
    delivery: &JcCaseDelivery,
    warnings: &mut Vec<Warning>,
) -> AppResult<()> {
    row.facility_name = delivery.facility_name.clone().or(row.facility_name.take());
    row.county_fips = delivery.county_fips.clone().or(row.county_fips.take());
    row.named_facility_id = delivery.facility_id.map(FacilityId).or(row.named_facility_id);
    let Some(meant) = meant(tx, delivery)?.filter(|meant| row.facility_id != Some(*meant)) else { return Ok(()) };
    if row.status.0 != JcCaseStatus::Received {
        let message = "The case was released to another facility, where it stays. To move it, a request for its \
                       reassignment is answered.";
        warnings.push(Warning { code: "facility_kept".to_owned(), message: message.to_owned() });
        return Ok(());
    }
    if row.facility_id.is_none() {
        // OMH has its time from the moment that it can release the case.
        row.release_due_at = At(release_due(tx.now));
    }
    place(tx, row, meant)?;
    Ok(())
}

/// What is new of the acceptance and the classification goes to the incidents of the facility that carry the number:
/// the terms run from the acceptance, and the classification decides which they are. A case that was taken back and is
/// reported `again` decides anew.
fn bring_to_incidents(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &JcCaseRow,
    before: &JcCaseContent,
    again: bool,
) -> AppResult<()> {
    let now = &row.content.0;
    let accepted = now.accepted_at.filter(|_| now.accepted_at != before.accepted_at);
    let classification = now.classification.filter(|_| now.classification != before.classification);
    let Some(facility) = row.facility_id else { return Ok(()) };
    if accepted.is_none() && classification.is_none() && !again {
        return Ok(());
    }
    for id in db::jc_case::incidents_of(tx.conn, facility, &row.jc_number)? {
        let (mut incident, permit) = incident::hold::<JcCaseDeliver>(tx, actor, id)?;
        let moved = accepted.filter(|_| takes_acceptance(incident.row.content.0.vpcr_accepted_at, before));
        let reason = format!("The Justice Center delivered sequence {} of {}", row.sequence, row.jc_number);
        let decides = classification.is_some() || again;
        let classified =
            decides && incident::classify_by_cases(tx, actor, &permit, &mut incident, classification, reason.clone())?;
        if moved.is_none() && !classified {
            continue;
        }
        incident.row.content.0.vpcr_accepted_at = moved.or(incident.row.content.0.vpcr_accepted_at);
        let details = json!({ "jc_case": row.id, "jc_number": row.jc_number, "sequence": row.sequence });
        let change = Change::new("jc_case.update").because(Some(reason)).with(details);
        incident::commit_change(tx, actor, &permit, &mut incident, change)?;
    }
    Ok(())
}

/// Whether an incident has its acceptance from the case, or none; what the facility wrote otherwise stays.
fn takes_acceptance(has: Option<DateTime<Utc>>, before: &JcCaseContent) -> bool {
    has.is_none() || has == before.accepted_at
}

fn withdraw(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcCaseDeliver>,
    mut row: JcCaseRow,
    delivery: &JcCaseDelivery,
) -> AppResult<JcCaseRow> {
    row.status.0 = after(row.status.0, Step::Withdraw).unwrap_or(row.status.0);
    row.sequence = delivery.sequence;
    row.withdrawn_at.get_or_insert(At(tx.now));
    row.withdrawal_reason = delivery.withdrawal_reason.clone().or(row.withdrawal_reason.take());
    save(tx, actor, permit, &mut row, act(JcDeliveryOutcome::Withdrawn))?;
    take_from_incidents(tx, actor, &row)?;
    Ok(row)
}

/// The incidents of the facility that carry the number are classified by the cases that are left.
fn take_from_incidents(tx: &mut Tx<'_>, actor: &Actor, row: &JcCaseRow) -> AppResult<()> {
    let Some(facility) = row.facility_id else { return Ok(()) };
    for id in db::jc_case::incidents_of(tx.conn, facility, &row.jc_number)? {
        let (mut incident, permit) = incident::hold::<JcCaseDeliver>(tx, actor, id)?;
        let reason = format!("The Justice Center withdrew the case {}", row.jc_number);
        if incident::classify_by_cases(tx, actor, &permit, &mut incident, None, reason.clone())? {
            let details = json!({ "jc_case": row.id, "jc_number": row.jc_number, "sequence": row.sequence });
            let change = Change::new("jc_case.withdraw").because(Some(reason)).with(details);
            incident::commit_change(tx, actor, &permit, &mut incident, change)?;
        }
    }
    Ok(())
}

fn act(outcome: JcDeliveryOutcome) -> Act {
    let action = match outcome {
        JcDeliveryOutcome::Created => "jc_case.deliver",
        JcDeliveryOutcome::Updated => "jc_case.update",
        JcDeliveryOutcome::Withdrawn => "jc_case.withdraw",
        JcDeliveryOutcome::Ignored | JcDeliveryOutcome::Unchanged => "jc_case.ignore",
    };
    Act { details: json!({ "outcome": outcome.code() }), ..Act::new(action) }
}

/// Keeps the delivery as it came.
fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &Permit<JcCaseDeliver>,
    row: &JcCaseRow,
    (delivery, digest): (&JcCaseDelivery, Vec<u8>),
    outcome: JcDeliveryOutcome,
) -> AppResult<()> {
    let kept = DeliveryRow {
        case_id: row.id,
        id: tx.id(),
        sequence: delivery.sequence,
        outcome: Coded(outcome),
        digest,
        delivery: Json(delivery.clone()),
        account_id: actor.account_id,
        user_id: actor.user_id.clone(),
        received_at: At(tx.now),
    };
    db::jc_case::insert_delivery(tx.conn, permit, kept)?;
    if outcome == JcDeliveryOutcome::Ignored { note(tx, Some(actor), row, act(outcome)) } else { Ok(()) }
}

fn receipt(
    delivery: &JcCaseDelivery,
    row: &JcCaseRow,
    outcome: JcDeliveryOutcome,
    mut warnings: Vec<Warning>,
) -> Saved<JcDeliveryReceipt> {
    let mut warn = |code: &str, message: String| warnings.push(Warning { code: code.to_owned(), message });
    if delivery.sequence < row.sequence {
        let (given, present) = (delivery.sequence, row.sequence);
        warn("sequence_backwards", format!("Sequence {given} came after {present} and changes nothing."));
    }
    if row.facility_id.is_none() {
        warn(
            "facility_unknown",
            "No facility here is the one you name; Central Office decides whose it is.".to_owned(),
        );
    }
    Saved::plain(JcDeliveryReceipt {
        case_id: row.id.into(),
        jc_number: row.jc_number.clone(),
        sequence: delivery.sequence,
        current_sequence: row.sequence,
        outcome,
        status: row.status.0,
        facility_known: row.facility_id.is_some(),
        warnings,
    })
}
