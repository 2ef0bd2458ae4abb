//! The catalogue of events: which acts are told to those who follow, what each is called, which resource it names, and
//! which permission it takes to hear of it.
//!
//! An event names its resource and says nothing of persons. Acts on accounts, readings and searches are no events.

use nimrs_contract::vocabulary::{Code, EventType, Permission};
use uuid::Uuid;

use super::ids::IncidentId;

use EventType as E;

/// What the code of an event stands behind in a CloudEvents `type`.
pub const TYPE_PREFIX: &str = "gov.ny.omh.nimrs.";

/// What an event is about, by the kind of its subject in the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Incident,
    Investigation,
    CommitteeReview,
    CorrectiveAction,
    Inquiry,
    DeletionRequest,
    JcCase,
    JcRequest,
}

impl About {
    const ALL: [Self; 8] = [
        Self::Incident,
        Self::Investigation,
        Self::CommitteeReview,
        Self::CorrectiveAction,
        Self::Inquiry,
        Self::DeletionRequest,
        Self::JcCase,
        Self::JcRequest,
    ];

    /// The kind as it stands in audit entries and with events.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Investigation => "investigation",
            Self::CommitteeReview => "committee_review",
            Self::CorrectiveAction => "corrective_action",
            Self::Inquiry => "inquiry",
            Self::DeletionRequest => "deletion_request",
            Self::JcCase => "jc_case",
            Self::JcRequest => "jc_request",
        }
    }

    fn of_kind(kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.kind() == kind)
    }

    /// What it takes to read such a thing.
    pub fn permission(self) -> Permission {
        match self {
            Self::JcCase => Permission::QueueRead,
            Self::JcRequest => Permission::JcRequestRead,
            _ => Permission::IncidentRead,
        }
    }

    /// The path at which it is read; `{id}` stands for the thing, `{incident_id}` for its incident.
    pub fn path(self) -> &'static str {
        match self {
            Self::Incident => "/v1/incidents/{id}",
            Self::Investigation => "/v1/incidents/{incident_id}/investigation",
            Self::CommitteeReview => "/v1/incidents/{incident_id}/committee-review",
            Self::CorrectiveAction => "/v1/incidents/{incident_id}/corrective-actions/{id}",
            Self::Inquiry => "/v1/incidents/{incident_id}/inquiries/{id}",
            Self::DeletionRequest => "/v1/deletion-requests/{id}",
            Self::JcCase => "/v1/import-queue/{id}",
            Self::JcRequest => "/v1/justice-center/requests/{id}",
        }
    }
}

/// The acts of the audit log that followers hear of, and what each is called then.
#[rustfmt::skip]
const ACTS: [(&str, About, EventType); 62] = [
    ("incident.create", About::Incident, E::IncidentCreated),
    ("incident.import", About::Incident, E::IncidentCreated),
    ("incident.edit", About::Incident, E::IncidentEdited),
    ("jc_case.import", About::Incident, E::IncidentEdited),
    ("jc_case.update", About::Incident, E::IncidentEdited),
    ("jc_case.withdraw", About::Incident, E::IncidentEdited),
    ("person.add", About::Incident, E::IncidentPeopleChanged),
    ("person.edit", About::Incident, E::IncidentPeopleChanged),
    ("person.remove", About::Incident, E::IncidentPeopleChanged),
    ("notification.add", About::Incident, E::IncidentNoticesChanged),
    ("notification.edit", About::Incident, E::IncidentNoticesChanged),
    ("notification.remove", About::Incident, E::IncidentNoticesChanged),
    ("attachment.add", About::Incident, E::IncidentAttachmentAdded),
    ("attachment.remove", About::Incident, E::IncidentAttachmentRemoved),
    ("incident.hand_over", About::Incident, E::IncidentHandedOver),
    ("incident.send_back", About::Incident, E::IncidentSentBack),
    ("incident.submit", About::Incident, E::IncidentSubmitted),
    ("incident.investigate", About::Incident, E::IncidentInvestigationBegun),
    ("incident.file_report", About::Incident, E::IncidentReportFiled),
    ("incident.finish", About::Incident, E::IncidentFinished),
    ("incident.return", About::Incident, E::IncidentReturned),
    ("incident.close", About::Incident, E::IncidentClosed),
    ("incident.reopen", About::Incident, E::IncidentReopened),
    ("incident.amend", About::Incident, E::IncidentAmended),
    ("incident.jc_classification", About::Incident, E::IncidentClassChanged),
    ("incident.legal_hold", About::Incident, E::IncidentLegalHoldChanged),
    ("incident.release_legal_hold", About::Incident, E::IncidentLegalHoldChanged),
    ("clock.extend", About::Incident, E::IncidentDeadlineExtended),
    ("incident.discard", About::Incident, E::IncidentDiscarded),
    ("incident.void", About::Incident, E::IncidentVoided),
    ("incident.purge", About::Incident, E::IncidentPurged),
    ("finding.record", About::Incident, E::FindingRecorded),
    ("finding.amend", About::Incident, E::FindingAmended),
    ("investigation.edit", About::Investigation, E::InvestigationEdited),
    ("committee_review.edit", About::CommitteeReview, E::CommitteeReviewEdited),
    ("corrective_action.create", About::CorrectiveAction, E::CorrectiveActionCreated),
    ("corrective_action.edit", About::CorrectiveAction, E::CorrectiveActionEdited),
    ("corrective_action.delete", About::CorrectiveAction, E::CorrectiveActionDeleted),
    ("inquiry.create", About::Inquiry, E::InquiryCreated),
    ("inquiry.answer", About::Inquiry, E::InquiryAnswered),
    ("inquiry.close", About::Inquiry, E::InquiryClosed),
    ("deletion_request.create", About::DeletionRequest, E::DeletionRequestCreated),
    ("deletion_request.approve", About::DeletionRequest, E::DeletionRequestApproved),
    ("deletion_request.deny", About::DeletionRequest, E::DeletionRequestDenied),
    ("deletion_request.withdraw", About::DeletionRequest, E::DeletionRequestWithdrawn),
    ("jc_case.deliver", About::JcCase, E::JcCaseArrived),
    ("jc_case.update", About::JcCase, E::JcCaseUpdated),
    ("jc_case.withdraw", About::JcCase, E::JcCaseWithdrawn),
    ("jc_case.reassign", About::JcCase, E::JcCaseReassigned),
    ("jc_case.reclassify", About::JcCase, E::JcCaseReclassified),
    ("jc_case.release", About::JcCase, E::JcCaseReleased),
    ("jc_case.import", About::JcCase, E::JcCaseImported),
    ("jc_case.dispute", About::JcCase, E::JcCaseDisputed),
    ("jc_case.let_go", About::JcCase, E::JcCaseReturned),
    ("jc_case.give_back", About::JcCase, E::JcCaseReturned),
    ("jc_request.create", About::JcRequest, E::JcRequestCreated),
    ("jc_request.sent", About::JcRequest, E::JcRequestSent),
    ("jc_request.failed", About::JcRequest, E::JcRequestFailed),
    ("jc_request.retry", About::JcRequest, E::JcRequestRetried),
    ("jc_request.answer", About::JcRequest, E::JcRequestAnswered),
    ("jc_request.arrived", About::JcRequest, E::JcRequestArrived),
    ("jc_request.close", About::JcRequest, E::JcRequestClosed),
];

/// What an act of the audit log is called to followers; `None` where it is not told. The first version of an incident is
/// its creation, whatever it was made of.
pub fn of_act(action: &str, kind: &str, version: Option<i32>) -> Option<EventType> {
    let about = About::of_kind(kind)?;
    let (.., told) = ACTS.iter().find(|(act, of, _)| *act == action && *of == about)?;
    Some(if *told == E::IncidentEdited && version == Some(1) { E::IncidentCreated } else { *told })
}

/// What an event of this type is about.
pub fn about(told: EventType) -> About {
    ACTS.iter().find(|(.., of)| *of == told).map_or(About::Incident, |(_, about, _)| *about)
}

/// The `type` of an event as CloudEvents want it.
pub fn full_type(told: EventType) -> String {
    format!("{TYPE_PREFIX}{}", told.code())
}

/// The path of what an event is about.
pub fn resource(told: EventType, id: Uuid, incident: Option<IncidentId>) -> String {
    let path = about(told).path().replace("{id}", &id.to_string());
    incident.map_or(path.clone(), |incident| path.replace("{incident_id}", &incident.to_string()))
}

/// When an event of this type happens, for people.
pub fn describe(told: EventType) -> &'static str {
    match told {
        E::IncidentCreated => "An incident was recorded, typed, imported, or made of a case of the Justice Center.",
        E::IncidentEdited => {
            "The content of a draft was changed, a case was linked to the incident, or its case brought news."
        }
        E::IncidentPeopleChanged => "People of an incident were added, changed or removed.",
        E::IncidentNoticesChanged => "Notices of an incident were added, changed or removed.",
        E::IncidentAttachmentAdded => "A file was added to an incident.",
        E::IncidentAttachmentRemoved => "A file of an incident was removed.",
        E::IncidentHandedOver => "A draft was handed over to Level 1.",
        E::IncidentSentBack => "A draft was sent back to be completed.",
        E::IncidentSubmitted => "An incident was submitted.",
        E::IncidentInvestigationBegun => "The investigation of an incident began.",
        E::IncidentReportFiled => "The report of the investigation was filed.",
        E::IncidentFinished => "The facility finished with an incident.",
        E::IncidentReturned => "An incident was returned to the facility.",
        E::IncidentClosed => "The State closed an incident.",
        E::IncidentReopened => "A finished or closed incident was opened again.",
        E::IncidentAmended => "The content of a submitted incident was amended.",
        E::IncidentClassChanged => "The Justice Center's classification of an incident changed.",
        E::IncidentLegalHoldChanged => "An incident was put under a legal hold, or released from it.",
        E::IncidentDeadlineExtended => "A deadline of an incident was extended.",
        E::IncidentDiscarded => "A draft was thrown away; it can no longer be read.",
        E::IncidentVoided => "An incident was voided; its facility can no longer read it.",
        E::IncidentPurged => "An incident was removed, since its retention was over; it can no longer be read.",
        E::FindingRecorded => "The Justice Center recorded a finding about an incident.",
        E::FindingAmended => "A finding of the Justice Center was amended, heard or sealed.",
        E::InvestigationEdited => "The record of an investigation was changed.",
        E::CommitteeReviewEdited => "The record of a committee's review was changed.",
        E::CorrectiveActionCreated => "A corrective action was added.",
        E::CorrectiveActionEdited => "A corrective action was changed.",
        E::CorrectiveActionDeleted => "A corrective action was removed; it can no longer be read.",
        E::InquiryCreated => "The State asked the facility a question about an incident.",
        E::InquiryAnswered => "The facility answered a question.",
        E::InquiryClosed => "A question was closed.",
        E::DeletionRequestCreated => "The deletion of an incident was asked for.",
        E::DeletionRequestApproved => "A deletion was approved.",
        E::DeletionRequestDenied => "A deletion was denied.",
        E::DeletionRequestWithdrawn => "The request for a deletion was withdrawn.",
        E::JcCaseArrived => "The Justice Center delivered a case.",
        E::JcCaseUpdated => "The Justice Center delivered a case anew.",
        E::JcCaseWithdrawn => "The Justice Center took a case back.",
        E::JcCaseReassigned => "A case was given to another facility.",
        E::JcCaseReclassified => "A case was classified otherwise.",
        E::JcCaseReleased => "A case was released to its facility.",
        E::JcCaseImported => "A case was imported into an incident.",
        E::JcCaseDisputed => "A facility disputed a case.",
        E::JcCaseReturned => "A case went back to the queue.",
        E::JcRequestCreated => "The Justice Center was asked for something.",
        E::JcRequestSent => "The mail of a request went to the Justice Center.",
        E::JcRequestFailed => "The mail of a request was given up.",
        E::JcRequestRetried => "The mail of a request is tried again.",
        E::JcRequestAnswered => "A request was answered.",
        E::JcRequestArrived => "The case that was asked for arrived.",
        E::JcRequestClosed => "A request was closed.",
    }
}

/// The codes of types separated by commas, as they are or as events say them, each once; the code that there is not, where there is one.
pub fn types(text: &str) -> Result<Vec<EventType>, &str> {
    let mut found = Vec::new();
    for code in text.split(',').map(str::trim) {
        let told = EventType::from_code(code.strip_prefix(TYPE_PREFIX).unwrap_or(code)).ok_or(code)?;
        if !found.contains(&told) {
            found.push(told);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_told_by_an_act_and_leads_to_a_path_of_the_document() {
        let document = include_str!("../../../openapi/nimrs.v1.json");
        for told in EventType::ALL {
            assert!(ACTS.iter().any(|(.., of)| of == told), "{told} never happens");
            let path = about(*told).path();
            let nested = path.replace("corrective-actions/{id}", "corrective-actions/{action_id}");
            let nested = nested.replace("inquiries/{id}", "inquiries/{inquiry_id}").replace("{incident_id}", "{id}");
            assert!(document.contains(&format!("\"{nested}\": {{")), "{path} is no path");
        }
    }

    /// A type is about one kind of thing, so that its path and permission follow from it.
    #[test]
    fn a_type_is_about_one_kind_of_thing() {
        for (_, about_it, told) in ACTS {
            assert_eq!(about(told), about_it, "{told}");
        }
    }

    #[test]
    fn every_act_is_one_that_the_service_writes_down() {
        fn read(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    read(&path, text);
                } else {
                    text.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut source = String::new();
        read(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/service")), &mut source);
        for (act, ..) in ACTS {
            assert!(source.contains(&format!("\"{act}\"")), "nothing writes {act} down");
        }
        // Whatever makes a new version of an incident is told of it.
        let changes = source.split("Change::new(\"").skip(1).filter_map(|rest| rest.split('"').next());
        let untold: Vec<_> = changes.filter(|act| of_act(act, "incident", Some(2)).is_none()).collect();
        assert!(untold.is_empty(), "followers of incidents do not hear of {untold:?}");
    }

    #[test]
    fn acts_are_told_by_what_they_are_done_to() {
        assert_eq!(of_act("incident.submit", "incident", Some(2)), Some(E::IncidentSubmitted));
        assert_eq!(of_act("jc_case.import", "incident", Some(1)), Some(E::IncidentCreated));
        assert_eq!(of_act("jc_case.import", "incident", Some(4)), Some(E::IncidentEdited));
        assert_eq!(of_act("jc_case.import", "jc_case", Some(1)), Some(E::JcCaseImported));
        for (act, kind) in [("incident.read", "incident"), ("account.create", "account"), ("auth.login", "account")] {
            assert_eq!(of_act(act, kind, None), None, "{act}");
        }
    }

    #[test]
    fn lists_of_types_are_read_whole() {
        let both = vec![E::IncidentClosed, E::InquiryCreated];
        assert_eq!(types("incident.closed, gov.ny.omh.nimrs.inquiry.created,incident.closed"), Ok(both));
        assert_eq!(types("incident.closed,incident"), Err("incident"));
        assert_eq!(types(""), Err(""));
    }
}
