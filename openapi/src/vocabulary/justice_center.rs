//! Cases of the Justice Center, requests to it, and its findings.

use super::vocabulary;

vocabulary! {
    /// How the Justice Center classified a report at intake.
    pub enum JcClassification {
        /// Abuse or neglect; reportable.
        AbuseNeglect => "abuse_neglect",
        /// Significant incident; reportable.
        SignificantIncident => "significant_incident",
        /// Death; reportable.
        Death => "death",
        /// Financial exploitation; reportable.
        Financial => "financial",
        /// A general inquiry; not reportable.
        GeneralInquiry => "general_inquiry",
        /// Not under the jurisdiction of the Justice Center; not reportable.
        NotUnderJurisdiction => "not_under_jurisdiction",
    }
}

vocabulary! {
    /// Who classified an incident.
    pub enum ClassificationSource {
        /// The facility, by the type under which it recorded the incident.
        Provider => "provider",
        /// The Justice Center.
        JusticeCenter => "justice_center",
    }
}

vocabulary! {
    /// What a delivery does.
    pub enum JcDeliveryAction {
        /// Reports the case, or how it stands now.
        Report => "report",
        /// Takes the case back.
        Withdraw => "withdraw",
    }
}

vocabulary! {
    /// What came of a delivery.
    pub enum JcDeliveryOutcome {
        /// The case is new.
        Created => "created",
        /// The case was brought up to date.
        Updated => "updated",
        /// The case was taken back.
        Withdrawn => "withdrawn",
        /// The same was delivered before; nothing was changed.
        Unchanged => "unchanged",
        /// A later sequence was delivered before; kept for the record, nothing was changed.
        Ignored => "ignored",
    }
}

vocabulary! {
    /// Where a case stands in the import queue.
    pub enum JcCaseStatus {
        /// Delivered; OMH looks at it first.
        Received => "received",
        /// With the facility.
        Released => "released",
        /// An incident was made of it or linked to it.
        Imported => "imported",
        /// The facility disputes it.
        Disputed => "disputed",
        /// It reports what another case reports.
        Duplicate => "duplicate",
        /// The Justice Center took it back.
        Withdrawn => "withdrawn",
    }
}

vocabulary! {
    /// What can be done with a case of the import queue; the code is the last part of the path.
    pub enum JcCaseAction {
        /// Let the facility have it.
        Release => "release",
        /// Make an incident of it, or link it to one.
        Import => "import",
        /// Say what is wrong with it.
        Dispute => "dispute",
    }
}

vocabulary! {
    /// Why a facility disputes a case.
    pub enum JcDisputeGround {
        /// It is about another facility's client.
        NotOurs => "not_ours",
        /// The Justice Center's classification is wrong.
        Classification => "classification",
        /// It reports what another case reports.
        Duplicate => "duplicate",
    }
}

vocabulary! {
    /// What is asked of the Justice Center.
    pub enum JcRequestKind {
        /// The classification is wrong.
        Reclassification => "reclassification",
        /// It is not our client.
        Reassignment => "reassignment",
        /// It was reported to the VPCR and is not in the import queue.
        NotArrived => "not_arrived",
    }
}

vocabulary! {
    /// Where a request to the Justice Center stands.
    pub enum JcRequestStatus {
        /// The mail waits to leave.
        Queued => "queued",
        /// The mail server took the mail.
        Sent => "sent",
        /// The Justice Center answered.
        Answered => "answered",
        /// Settled.
        Closed => "closed",
        /// The mail could not be sent; it can be retried.
        Failed => "failed",
    }
}

vocabulary! {
    /// What came of a request.
    pub enum JcRequestOutcome {
        /// The Justice Center agreed.
        Accepted => "accepted",
        /// The Justice Center did not agree.
        Rejected => "rejected",
        /// The case arrived in the import queue.
        Arrived => "arrived",
        /// The request was taken back.
        TakenBack => "taken_back",
    }
}

vocabulary! {
    /// The answer of the Justice Center to a request.
    pub enum JcDecision {
        /// It agrees.
        Accepted => "accepted",
        /// It does not agree.
        Rejected => "rejected",
    }
}

vocabulary! {
    /// What can be done with a request; the code is the last part of the path.
    pub enum JcRequestAction {
        /// Record the answer of the Justice Center.
        Answer => "answer",
        /// Settle it, or take it back.
        Close => "close",
        /// Send the mail again.
        Retry => "retry",
    }
}

vocabulary! {
    /// Where a finding of the Justice Center stands.
    pub enum FindingStatus {
        /// Not decided yet.
        Pending => "pending",
        /// Proved by a preponderance of the evidence; has a category.
        Substantiated => "substantiated",
        /// Not proved; sealed at once.
        Unsubstantiated => "unsubstantiated",
        /// Hidden from ordinary views.
        Sealed => "sealed",
    }
}

vocabulary! {
    /// The category of a substantiated finding (Social Services Law 493).
    pub enum FindingCategory {
        /// Serious conduct; the subject goes on the Staff Exclusion List.
        Category1 => "category_1",
        /// Seriously endangers health, safety or welfare.
        Category2 => "category_2",
        /// Other abuse or neglect.
        Category3 => "category_3",
        /// Conditions at the provider, or a subject who cannot be named.
        Category4 => "category_4",
    }
}

vocabulary! {
    /// On what stage a finding was decided last.
    pub enum FindingStage {
        /// By the investigation.
        Original => "original",
        /// On the subject's request for amendment.
        Amended => "amended",
        /// By an administrative law judge.
        AfterHearing => "after_hearing",
    }
}

vocabulary! {
    /// What happened to a finding.
    pub enum FindingEvent {
        /// It was recorded.
        Recorded => "recorded",
        /// The Justice Center decided.
        Determined => "determined",
        /// The subject was told; the 30 days for a request for amendment begin.
        SubjectNotified => "subject_notified",
        /// The subject asked for amendment.
        AmendmentRequested => "amendment_requested",
        /// The Justice Center refused the amendment; a hearing follows.
        AmendmentRefused => "amendment_refused",
        /// The Justice Center amended the finding.
        Amended => "amended",
        /// An administrative law judge decided.
        HearingDecided => "hearing_decided",
        /// It was sealed.
        Sealed => "sealed",
    }
}
