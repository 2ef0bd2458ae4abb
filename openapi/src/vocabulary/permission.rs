//! The permissions.

use super::vocabulary;

vocabulary! {
    /// Something an account may or may not do; who may is in `permissions.csv`.
    pub enum Permission {
        /// Read incidents.
        IncidentRead => "incident.read",
        /// See the names in incidents.
        IncidentIdentify => "incident.identify",
        /// Create incidents.
        IncidentCreate => "incident.create",
        /// Change drafts and add facts.
        IncidentEdit => "incident.edit",
        /// Submit incidents.
        IncidentSubmit => "incident.submit",
        /// Change incidents after they were submitted.
        IncidentAmend => "incident.amend",
        /// Throw drafts away.
        IncidentDiscardDraft => "incident.discard_draft",
        /// Write the investigation.
        InvestigationEdit => "investigation.edit",
        /// Start investigations and file their reports.
        InvestigationFile => "investigation.file",
        /// Record the committee review.
        CommitteeRecord => "committee.record",
        /// Finish incidents.
        IncidentFinish => "incident.finish",
        /// Question, return, close and reopen incidents.
        IncidentReview => "incident.review",
        /// Answer the State's questions.
        InquiryAnswer => "inquiry.answer",
        /// Ask for the deletion of an incident.
        DeletionRequest => "deletion.request",
        /// Decide on deletion requests.
        DeletionDecide => "deletion.decide",
        /// Read the import queue.
        QueueRead => "queue.read",
        /// Release cases of the import queue.
        QueueRelease => "queue.release",
        /// Import cases of the queue.
        QueueImport => "queue.import",
        /// Read requests to the Justice Center.
        JcRequestRead => "jc_request.read",
        /// Raise requests to the Justice Center.
        JcRequestCreate => "jc_request.create",
        /// Answer requests to the Justice Center.
        JcRequestAnswer => "jc_request.answer",
        /// Deliver Justice Center cases.
        JcCaseDeliver => "jc_case.deliver",
        /// Record findings.
        FindingRecord => "finding.record",
        /// Run reports.
        ReportRun => "report.run",
        /// Run exports.
        ExportRun => "export.run",
        /// Run imports.
        ImportRun => "import.run",
        /// File requests for access.
        AccessRequestFile => "access_request.file",
        /// Decide on requests for access.
        AccessRequestDecide => "access_request.decide",
        /// Read accounts.
        AccountRead => "account.read",
        /// Change the security group of accounts.
        AccountChangeGroup => "account.change_group",
        /// Deactivate accounts.
        AccountDeactivate => "account.deactivate",
        /// Unlock accounts.
        AccountUnlock => "account.unlock",
        /// Reset PINs.
        AccountResetPin => "account.reset_pin",
        /// Reissue e-tokens.
        AccountReissueToken => "account.reissue_token",
        /// Manage facilities and their units.
        FacilityManage => "facility.manage",
        /// Decide on the enrolment of facilities.
        EnrollmentDecide => "enrollment.decide",
        /// Manage the directory.
        DirectoryManage => "directory.manage",
        /// Record the census.
        CensusRecord => "census.record",
        /// Manage training and news.
        LearningManage => "learning.manage",
        /// Manage machine clients.
        ClientManage => "client.manage",
        /// Read the audit log.
        AuditRead => "audit.read",
    }
}
