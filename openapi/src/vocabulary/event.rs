//! What happens, as those hear of it who follow the service.

use super::vocabulary;

vocabulary! {
    /// What happened. A CloudEvents `type` is `gov.ny.omh.nimrs.` and this code.
    pub enum EventType {
        /// An incident was recorded, typed, imported, or made of a case of the Justice Center.
        IncidentCreated => "incident.created",
        /// The content of a draft was changed, a case of the Justice Center was linked to the incident, or brought news.
        IncidentEdited => "incident.edited",
        /// People of an incident were added, changed or removed.
        IncidentPeopleChanged => "incident.people_changed",
        /// Notices of an incident were added, changed or removed.
        IncidentNoticesChanged => "incident.notices_changed",
        /// A file was added to an incident.
        IncidentAttachmentAdded => "incident.attachment_added",
        /// A file of an incident was removed.
        IncidentAttachmentRemoved => "incident.attachment_removed",
        /// A draft was handed over to Level 1.
        IncidentHandedOver => "incident.handed_over",
        /// A draft was sent back to be completed.
        IncidentSentBack => "incident.sent_back",
        /// An incident was submitted.
        IncidentSubmitted => "incident.submitted",
        /// The investigation of an incident began.
        IncidentInvestigationBegun => "incident.investigation_begun",
        /// The report of the investigation was filed.
        IncidentReportFiled => "incident.report_filed",
        /// The facility finished with an incident.
        IncidentFinished => "incident.finished",
        /// An incident was returned to the facility.
        IncidentReturned => "incident.returned",
        /// The State closed an incident.
        IncidentClosed => "incident.closed",
        /// A finished or closed incident was opened again.
        IncidentReopened => "incident.reopened",
        /// The content of a submitted incident was amended.
        IncidentAmended => "incident.amended",
        /// The Justice Center's classification of an incident changed.
        IncidentClassChanged => "incident.class_changed",
        /// An incident was put under a legal hold, or released from it.
        IncidentLegalHoldChanged => "incident.legal_hold_changed",
        /// A deadline of an incident was extended.
        IncidentDeadlineExtended => "incident.deadline_extended",
        /// A draft was thrown away.
        IncidentDiscarded => "incident.discarded",
        /// An incident was voided, since its deletion was approved.
        IncidentVoided => "incident.voided",
        /// An incident was removed, since its retention was over.
        IncidentPurged => "incident.purged",
        /// The Justice Center recorded a finding about an incident.
        FindingRecorded => "finding.recorded",
        /// A finding of the Justice Center was amended, heard or sealed.
        FindingAmended => "finding.amended",
        /// The record of an investigation was changed.
        InvestigationEdited => "investigation.edited",
        /// The record of a committee's review was changed.
        CommitteeReviewEdited => "committee_review.edited",
        /// A corrective action was added.
        CorrectiveActionCreated => "corrective_action.created",
        /// A corrective action was changed.
        CorrectiveActionEdited => "corrective_action.edited",
        /// A corrective action was removed.
        CorrectiveActionDeleted => "corrective_action.deleted",
        /// The State asked the facility a question about an incident.
        InquiryCreated => "inquiry.created",
        /// The facility answered a question.
        InquiryAnswered => "inquiry.answered",
        /// A question was closed.
        InquiryClosed => "inquiry.closed",
        /// The deletion of an incident was asked for.
        DeletionRequestCreated => "deletion_request.created",
        /// A deletion was approved.
        DeletionRequestApproved => "deletion_request.approved",
        /// A deletion was denied.
        DeletionRequestDenied => "deletion_request.denied",
        /// The request for a deletion was withdrawn.
        DeletionRequestWithdrawn => "deletion_request.withdrawn",
        /// The Justice Center delivered a case.
        JcCaseArrived => "jc_case.arrived",
        /// The Justice Center delivered a case anew.
        JcCaseUpdated => "jc_case.updated",
        /// The Justice Center took a case back.
        JcCaseWithdrawn => "jc_case.withdrawn",
        /// A case was given to another facility.
        JcCaseReassigned => "jc_case.reassigned",
        /// A case was classified otherwise.
        JcCaseReclassified => "jc_case.reclassified",
        /// A case was released to its facility.
        JcCaseReleased => "jc_case.released",
        /// A case was imported into an incident.
        JcCaseImported => "jc_case.imported",
        /// A facility disputed a case.
        JcCaseDisputed => "jc_case.disputed",
        /// A case went back to the queue.
        JcCaseReturned => "jc_case.returned",
        /// The Justice Center was asked for something.
        JcRequestCreated => "jc_request.created",
        /// The mail of a request went to the Justice Center.
        JcRequestSent => "jc_request.sent",
        /// The mail of a request was given up.
        JcRequestFailed => "jc_request.failed",
        /// The mail of a request is tried again.
        JcRequestRetried => "jc_request.retried",
        /// A request was answered.
        JcRequestAnswered => "jc_request.answered",
        /// The case that was asked for arrived.
        JcRequestArrived => "jc_request.arrived",
        /// A request was closed.
        JcRequestClosed => "jc_request.closed",
    }
}
