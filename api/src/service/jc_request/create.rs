//! Asking the Justice Center: everything is checked, the mail is composed and put into the outbox, all in one
//! transaction.

use nimrs_contract::jc_request::{JcRequestContact, JcRequestView, NewJcRequest};
use nimrs_contract::vocabulary::{ContactTopic, JcRequestKind, JcRequestStatus, StaffKind};
use serde_json::json;

use crate::db;
use crate::db::clinical_risk_manager::ClinicalRiskManagerRow;
use crate::db::incident::FacilityFacts;
use crate::db::jc_request::{Envelope, JcRequestRow, open_key};
use crate::db::types::{At, Coded, Json};
use crate::domain::calendar::date_ny;
use crate::domain::contacts;
use crate::domain::directory::{County, county_by_fips};
use crate::domain::faults::FieldFault;
use crate::domain::ids::FacilityId;
use crate::domain::jc_request::{Letter, body, request_faults};
use crate::domain::mail_address::MailAddress;
use crate::domain::permissions::{Actor, Permit, Scope, Target, actions, permit, permit_anywhere};
use crate::service::clinical_risk_manager;
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::mail::{self, Mail, MailKind};
use crate::service::refusal;

use super::about::{About, about};
use super::names::naming_faults;
use super::open::{may_be_asked, taken};
use super::read::view;
use super::{Found, note};

/// The facility that asks.
struct Asking {
    id: FacilityId,
    facts: FacilityFacts,
    permit: Permit<actions::JcRequestCreate>,
}

/// Asks the Justice Center, for the actor's facility or, as Central Office, for another.
pub async fn create(ctx: &Ctx, actor: Actor, request: NewJcRequest) -> AppResult<Answer<JcRequestView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let asking = place(tx, &actor, &request)?;
        let mut faults = request_faults(&request, tx.now);
        let about = about(tx, &actor, asking.id, &request, &faults)?;
        let named = naming_faults(tx, &request, asking.id, &about.incidents, about.case.as_ref())?;
        faults.extend(named.iter().filter(|_| !request.names_allowed).cloned());
        let request = complete(tx, &actor, &about, request, &mut faults)?;
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        may_be_asked(tx, &actor, &about, &request)?;
        let county = county(&asking.facts)?;
        let manager = risk_manager(tx, county)?;
        let row = row(tx, &actor, &asking, &about, &manager, request);
        send(tx, &row, &asking, county, &manager)?;
        db::jc_request::insert(tx.conn, &asking.permit, row.clone()).map_err(|error| taken(error, &row))?;
        let fields: Vec<&String> = named.iter().map(|fault| &fault.pointer).collect();
        let details = if named.is_empty() { json!({}) } else { json!({ "names_allowed": true, "names_in": fields }) };
        note(tx, &actor, &row, "jc_request.create", details)?;
        let found = Found { row, facility_name: asking.facts.name };
        Ok(Saved::new(view(tx, &actor, &found)?, found.row.version))
    })
    .await
}

/// The facility that asks: the actor's own, or the one that it names and may see.
fn place(tx: &mut Tx<'_>, actor: &Actor, request: &NewJcRequest) -> AppResult<Asking> {
    permit_anywhere::<actions::JcRequestRead>(actor)?;
    let missing = || AppError::not_found("facility");
    let id = match (request.facility_id.map(FacilityId), actor.scope) {
        (Some(asked), Scope::Facility(own)) if asked != own => return Err(missing()),
        (Some(asked), _) => asked,
        (None, Scope::Facility(own)) => own,
        (None, _) => {
            permit_anywhere::<actions::JcRequestCreate>(actor)?;
            return Err(AppError::invalid_at("/facility_id", "required", "is required here: say which facility asks"));
        }
    };
    let facts = db::incident::facility(tx.conn, id)?.ok_or_else(missing)?;
    let permit = permit::<actions::JcRequestCreate>(actor, &Target::facility(id, facts.field_office.0))?;
    Ok(Asking { id, facts, permit })
}

/// The request as it is kept: trimmed, with the contact found. What is missing is added to the faults.
fn complete(
    tx: &mut Tx<'_>,
    actor: &Actor,
    about: &About,
    request: NewJcRequest,
    faults: &mut Vec<FieldFault>,
) -> AppResult<NewJcRequest> {
    if about.incident.is_some() && request.kind != JcRequestKind::NotArrived && !about.carried {
        faults.push(field_error("/incident_id", "other_number", "is an incident that does not carry this number"));
    }
    if let Some(id) = request.proposed_facility_id {
        let known = db::incident::facility(tx.conn, id.into())?.is_some();
        if !known {
            faults.push(field_error("/proposed_facility_id", "unknown_facility", "is not the id of a facility"));
        }
        if Some(id) == request.facility_id || actor.scope == Scope::Facility(id.into()) {
            let message = "is the facility that asks; name the one whose client it is, or leave it out";
            faults.push(field_error("/proposed_facility_id", "same_facility", message));
        }
    }
    let contact = contact(tx, actor, &request, faults)?;
    let trimmed = |text: Option<String>| text.map(|text| text.trim().to_owned());
    Ok(NewJcRequest {
        jc_number: about.number.to_string(),
        reason: request.reason.trim().to_owned(),
        proposed_facility_name: trimmed(request.proposed_facility_name),
        vpcr_caller: trimmed(request.vpcr_caller),
        contact: Some(contact),
        ..request
    })
}

/// Whom the Justice Center can ask back: as given, with the account's name and address where nothing is.
fn contact(
    tx: &mut Tx<'_>,
    actor: &Actor,
    request: &NewJcRequest,
    faults: &mut Vec<FieldFault>,
) -> AppResult<JcRequestContact> {
    let (account, ..) = db::account::find(tx.conn, Scope::State, actor.account_id)?
        .ok_or_else(|| AppError::internal("the caller has no account"))?;
    let given = request.contact.clone();
    let contact = given.unwrap_or(JcRequestContact { name: account.display_name, phone: None, email: None });
    let email = contact.email.or(account.email).filter(|email| !email.is_empty());
    match email.as_deref().map(MailAddress::parse) {
        Some(Ok(_)) => {}
        Some(Err(fault)) => faults.push(field_error("/contact/email", "invalid_mail_address", fault.to_string())),
        None => {
            let message = "is required, since your account has no mail address: the answer must reach somebody";
            faults.push(field_error("/contact/email", "required", message));
        }
    }
    Ok(JcRequestContact { name: contact.name.trim().to_owned(), phone: contact.phone, email })
}

fn county(facility: &FacilityFacts) -> AppResult<&'static County> {
    county_by_fips(&facility.county_fips).ok_or_else(|| AppError::internal("the facility's county is unknown"))
}

/// Who gets the mail in copy. Without one it is not sent.
fn risk_manager(tx: &mut Tx<'_>, county: &County) -> AppResult<ClinicalRiskManagerRow> {
    let today = date_ny(tx.now);
    clinical_risk_manager::of_county(tx, county, today)?.ok_or_else(|| {
        AppError::conflict(format!(
            "No Clinical Risk Manager is in office for {} County, who must get the mail in copy. Nothing was sent.",
            county.name
        ))
        .with_remedy(
            "Central Office adds one with POST /v1/clinical-risk-managers: call the NIMRS Help Desk, which reaches it, \
             and ask again after that.",
            contacts::contact_for(ContactTopic::TechnicalIssue, StaffKind::Local).map(refusal::card),
        )
    })
}

fn row(
    tx: &Tx<'_>,
    actor: &Actor,
    asking: &Asking,
    about: &About,
    manager: &ClinicalRiskManagerRow,
    request: NewJcRequest,
) -> JcRequestRow {
    let subject = about.number.to_string();
    let reply_to = request.contact.as_ref().and_then(|contact| contact.email.clone()).unwrap_or_default();
    let to = tx.mail.jc_address.to_string();
    let envelope = Envelope { to, cc: manager.email.clone(), cc_name: manager.name.clone(), reply_to, subject };
    JcRequestRow {
        id: tx.id(),
        kind: Coded(request.kind),
        jc_number: about.number.to_string(),
        open_key: Some(open_key(request.kind, about.number.as_str())),
        facility_id: asking.id,
        field_office: asking.facts.field_office,
        incident_id: about.incident,
        case_id: about.case.as_ref().map(|case| case.id),
        status: Coded(JcRequestStatus::Queued),
        content: Json(request),
        mail: Json(envelope),
        requested_by: actor.account_id,
        requested_by_user_id: actor.user_id.clone(),
        failure: None,
        outcome: None,
        decision: None,
        answer: None,
        answered_classification: None,
        answered_type: None,
        answered_facility_id: None,
        answered_at: None,
        answered_by: None,
        sent_at: None,
        closed_at: None,
        closed_by: None,
        closing_note: None,
        created_at: At(tx.now),
        updated_at: At(tx.now),
        version: 1,
    }
}

/// Composes the mail and puts it into the outbox.
fn send(
    tx: &mut Tx<'_>,
    row: &JcRequestRow,
    asking: &Asking,
    county: &County,
    manager: &ClinicalRiskManagerRow,
) -> AppResult<()> {
    let (asked, envelope) = (&row.content.0, &row.mail.0);
    let proposed = match asked.proposed_facility_id {
        Some(id) => db::incident::facility(tx.conn, id.into())?.map(|facility| facility.name),
        None => asked.proposed_facility_name.clone(),
    };
    let contact = asked.contact.clone().ok_or_else(|| AppError::internal("a request without a contact"))?;
    let body = body(&Letter {
        kind: asked.kind,
        number: &row.jc_number,
        reason: &asked.reason,
        classification: asked.proposed_classification,
        incident_type: asked.proposed_type,
        proposed_facility: proposed.as_deref(),
        reported_at: asked.vpcr_reported_at,
        method: asked.vpcr_method,
        caller: asked.vpcr_caller.as_deref(),
        facility: &asking.facts.name,
        county: county.name,
        contact: &contact,
        risk_manager: &manager.name,
    });
    let mail = Mail {
        kind: MailKind::JcRequest,
        about: row.id.into(),
        to: vec![envelope.to.clone()],
        cc: vec![envelope.cc.clone()],
        reply_to: Some(envelope.reply_to.clone()),
        subject: envelope.subject.clone(),
        body,
    };
    mail::queue(tx, mail)?;
    Ok(())
}
