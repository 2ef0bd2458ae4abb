//! What the clocks are derived from.

use chrono::{DateTime, Utc};
use nimrs_contract::incident_content::{IncidentContent, QualifiedPersonRequest};
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::vocabulary::{IncidentClass, IncidentType, NotificationOutcome, NotificationRecipient};

use super::{ClockRow, MetWhen, Start, Subject};
use crate::domain::taxonomy::type_info;

/// A notice that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    pub recipient: NotificationRecipient,
    pub at: DateTime<Utc>,
    /// What came of it, where that was recorded.
    pub outcome: Option<NotificationOutcome>,
}

impl Notice {
    /// Whether the recipient was told, or wanted not to be. A message left or a vain try does not meet a clock.
    fn counts(&self) -> bool {
        !matches!(self.outcome, Some(NotificationOutcome::MessageLeft | NotificationOutcome::Unable))
    }
}

/// A request and when it was answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    pub requested_at: Option<DateTime<Utc>>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// What the clocks depend on. What is not known yet is `None`; a clock whose start is not known does not run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClockFacts {
    /// The class under which it is handled: the Justice Center's where it gave one, else that of the type.
    pub class: Option<IncidentClass>,
    pub discovered_at: Option<DateTime<Utc>>,
    pub reported_to_vpcr_at: Option<DateTime<Utc>>,
    pub vpcr_accepted_at: Option<DateTime<Utc>>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub investigation_report_filed_at: Option<DateTime<Utc>>,
    /// When the investigation was over, for the records of the qualified person.
    pub closed_at: Option<DateTime<Utc>>,
    pub notices: Vec<Notice>,
    pub crime_suspected: bool,
    /// The crime is one that must be reported within 24 hours.
    pub crime_grave: bool,
    pub crime_believed_at: Option<DateTime<Utc>>,
    pub qualified_person_request: Asked,
    pub qualified_person_records_request: Asked,
    pub finding_recorded_at: Option<DateTime<Utc>>,
    /// When the subject was told of a substantiated finding.
    pub finding_notice_at: Option<DateTime<Utc>>,
    pub amendment_requested_at: Option<DateTime<Utc>>,
    /// When a request for access was approved.
    pub access_approved_at: Option<DateTime<Utc>>,
    pub token_issued_at: Option<DateTime<Utc>>,
}

impl ClockFacts {
    /// The facts that stand in what the reporter wrote. The caller adds those of the record's life: submitted,
    /// report filed, closed, the Justice Center's class, finding.
    ///
    /// Until it is said when a crime was first suspected, the discovery counts, so that the deadline shows.
    pub fn of(content: &IncidentContent, notifications: &[NotificationContent]) -> Self {
        let crime = content.crime.clone().unwrap_or_default();
        let asked = |request: &Option<QualifiedPersonRequest>| {
            request.as_ref().map_or_else(Asked::default, |request| Asked {
                requested_at: request.requested_at,
                sent_at: request.sent_at,
            })
        };
        let notice = |given: &NotificationContent| {
            Some(Notice { recipient: given.recipient, at: given.at?, outcome: given.outcome })
        };
        Self {
            class: content.incident_type.map(|kind| type_info(kind).class),
            discovered_at: content.discovered_at,
            reported_to_vpcr_at: content.reported_to_vpcr_at,
            vpcr_accepted_at: content.vpcr_accepted_at,
            notices: notifications.iter().filter_map(notice).collect(),
            crime_suspected: crime.suspected == Some(true) || content.incident_type == Some(IncidentType::Crime),
            crime_grave: crime.grave == Some(true),
            crime_believed_at: crime.believed_at.or(content.discovered_at),
            qualified_person_request: asked(&content.qualified_person_request),
            qualified_person_records_request: asked(&content.qualified_person_records_request),
            ..Self::default()
        }
    }

    pub(super) fn concern(&self, subject: Subject) -> bool {
        match subject {
            Subject::Class(class) => self.class == Some(class),
            Subject::CrimeSuspected => self.crime_suspected,
            Subject::CrimeSuspectedGrave => self.crime_suspected && self.crime_grave,
            // The start of these is what makes them apply.
            Subject::Finding
            | Subject::QualifiedPersonRequest
            | Subject::QualifiedPersonRecordsRequest
            | Subject::AccessRequest => true,
        }
    }

    /// The request that a clock is about.
    fn asked(&self, row: &ClockRow) -> Asked {
        match row.applies_to {
            [Subject::QualifiedPersonRecordsRequest] => self.qualified_person_records_request,
            _ => self.qualified_person_request,
        }
    }

    pub(super) fn start(&self, row: &ClockRow) -> Option<DateTime<Utc>> {
        match row.starts_at {
            Start::DiscoveredAt => self.discovered_at,
            Start::SubmittedAt => self.submitted_at,
            Start::CrimeBelievedAt => self.crime_believed_at,
            Start::VpcrAcceptedAt => self.vpcr_accepted_at,
            Start::FindingNoticeAt => self.finding_notice_at,
            Start::RequestedAt => self.asked(row).requested_at,
            Start::LaterOfRequestAndClose => Some(self.asked(row).requested_at?.max(self.closed_at?)),
            Start::ApprovedAt => self.access_approved_at,
        }
    }

    pub(super) fn met(&self, met: MetWhen, row: &ClockRow) -> Option<DateTime<Utc>> {
        match met {
            MetWhen::ReportedToVpcrAt => self.reported_to_vpcr_at,
            MetWhen::SubmittedAt => self.submitted_at,
            MetWhen::InvestigationReportFiledAt => self.investigation_report_filed_at,
            MetWhen::FindingRecordedAt => self.finding_recorded_at,
            MetWhen::AmendmentRequestedAt => self.amendment_requested_at,
            MetWhen::SentAt => self.asked(row).sent_at,
            MetWhen::TokenIssuedAt => self.token_issued_at,
            MetWhen::Notice(recipient) => self
                .notices
                .iter()
                .filter(|notice| notice.recipient == recipient && notice.counts())
                .map(|notice| notice.at)
                .min(),
        }
    }
}
