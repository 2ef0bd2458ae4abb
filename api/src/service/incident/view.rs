//! Incidents as a caller gets to see them. Who a person is, is shown only to those who may know it.

use nimrs_contract::attachment::AttachmentView;
use nimrs_contract::deletion_request::LegalHoldView;
use nimrs_contract::incident::IncidentView;
use nimrs_contract::notification::NotificationView;
use nimrs_contract::person::PersonView;
use nimrs_contract::problem::Warning;
use nimrs_contract::taxonomy::ClassificationRequest;
use serde_json::json;

use crate::db::attachment::AttachmentRow;
use crate::db::incident::IncidentRow;
use crate::db::notification::NotificationRow;
use crate::db::person::PersonRow;
use crate::domain::classification::{class_goes_to_justice_center, classify};
use crate::domain::lifecycle::was_submitted;
use crate::domain::permissions::{Actor, actions, permit};
use crate::service::audit::{self, Event};
use crate::service::context::{RequestInfo, Tx};
use crate::service::error::AppResult;

use super::Incident;
use super::find::allowed_actions;
use super::masking;

/// Whether the actor may know who the people of an incident are.
pub fn identifies(actor: &Actor, request: &RequestInfo, incident: &Incident) -> bool {
    let target = incident.target().with_reason(request.access_reason.is_some());
    permit::<actions::IncidentIdentify>(actor, &target).is_ok()
}

/// Writes down that the actor read what an incident says of people.
pub fn note_read(tx: &mut Tx<'_>, actor: &Actor, incident: &Incident, identified: bool) -> AppResult<()> {
    let event = Event {
        action: "incident.read",
        subject: incident.subject(),
        reason: tx.request.access_reason.clone(),
        details: Some(json!({ "operation": tx.request.operation, "identified": identified })),
    };
    audit::done(tx, actor, event)
}

/// The view of an incident.
pub fn view(actor: &Actor, request: &RequestInfo, incident: &Incident) -> IncidentView {
    let row = &incident.row;
    let identified = identifies(actor, request, incident);
    IncidentView {
        id: row.id.into(),
        number: row.number.clone(),
        facility_id: row.facility_id.into(),
        facility_name: incident.facility_name.clone(),
        unit_id: row.unit_id.map(Into::into),
        county_fips: row.county_fips.clone(),
        field_office: row.field_office.0,
        external_reference: row.external_reference.clone(),
        status: row.status.0,
        version: row.version,
        content: if identified { row.content.0.clone() } else { masking::content(row.content.0.clone()) },
        provider_class: row.class.map(|class| class.0),
        jc_class: row.jc_class.map(|class| class.0),
        to_justice_center: row.effective_class().is_some_and(class_goes_to_justice_center),
        late: row.late,
        late_reason: row.late_reason.clone(),
        submitted_at: row.submitted_at.map(|at| at.0),
        report_filed_at: row.report_filed_at.map(|at| at.0),
        finished_at: row.finished_at.map(|at| at.0),
        closed_at: row.closed_at.map(|at| at.0),
        legal_hold: legal_hold(row),
        void: incident.void.clone(),
        created_at: row.created_at.0,
        created_by: row.created_by_user_id.clone(),
        updated_at: row.updated_at.0,
        people: incident.people.iter().map(|person| person_view(person, identified)).collect(),
        identified,
        notifications: incident.notifications.iter().map(|notice| notification_view(notice, identified)).collect(),
        attachments: incident.attachments.iter().map(|row| shown_file(row, identified)).collect(),
        allowed_actions: allowed_actions(actor, row),
        warnings: warnings(row),
    }
}

fn legal_hold(row: &IncidentRow) -> Option<LegalHoldView> {
    let reason = row.legal_hold_reason.clone()?;
    Some(LegalHoldView { since: row.legal_hold_at?.0, by: row.legal_hold_by.clone()?, reason })
}

/// The view of a person; without what identifies them unless `identified`.
pub fn person_view(row: &PersonRow, identified: bool) -> PersonView {
    let content = &row.content.0;
    PersonView {
        id: row.id.into(),
        identified,
        version: row.version,
        content: if identified { content.clone() } else { content.without_identity() },
    }
}

/// The view of a notice; unless `identified`, without the person who was told.
pub fn notification_view(row: &NotificationRow, identified: bool) -> NotificationView {
    let content = row.content.0.clone();
    NotificationView {
        id: row.id.into(),
        version: row.version,
        recorded_at: row.recorded_at.0,
        recorded_by: row.recorded_by.clone(),
        content: if identified { content } else { masking::notice(content) },
    }
}

/// The view of a file.
pub fn attachment_view(row: &AttachmentRow) -> AttachmentView {
    AttachmentView {
        id: row.id.into(),
        file_name: row.file_name.clone(),
        media_type: row.media_type.clone(),
        size: row.size,
        sha256: row.sha256.clone(),
        description: row.description.clone(),
        confidentiality: row.confidentiality.0,
        uploaded_by: row.uploaded_by.clone(),
        uploaded_at: row.uploaded_at.0,
        version: row.version,
    }
}

/// The view of a file as it may be shown.
pub fn shown_file(row: &AttachmentRow, identified: bool) -> AttachmentView {
    let view = attachment_view(row);
    if identified { view } else { masking::file(view) }
}

fn warnings(row: &IncidentRow) -> Vec<Warning> {
    let content = &row.content.0;
    let Some(incident_type) = content.incident_type else {
        return Vec::new();
    };
    let mut warnings = Vec::new();
    let mut warn = |code: &str, message: String| warnings.push(Warning { code: code.to_owned(), message });
    if let (Some(premises), Some(supervision)) = (content.premises, content.supervision) {
        let request = ClassificationRequest { incident_type, premises, supervision, programme: content.programme };
        let classification = classify(&request);
        let why = |first: &str| format!("{first} {}", classification.why.join(" "));
        if classification.classified_as != incident_type {
            warn("wrong_type", why("It is to be recorded under another type before it is submitted."));
        } else if !classification.meets_definition {
            warn("definition_not_met", why("It may not be an incident of this class."));
        }
        if classification.special_investigation {
            warn("special_investigation", why("It needs a special investigation (14 NYCRR 524.14)."));
        }
    }
    if was_submitted(row.status.0) && row.effective_class().is_some_and(class_goes_to_justice_center) && !row.jc_linked
    {
        warn("jc_number_awaited", "It goes to the Justice Center and carries none of its numbers yet.".to_owned());
    }
    warnings
}
