//! When what is due: a pure function of the times of a record, and where each clock stands.

mod table;

pub use table::{CLOCKS, ClockRow, MetWhen, Start, Subject, clock_row};

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::vocabulary::{
    ClockCode, ClockStatus, ClockUnit, IncidentClass, NotificationOutcome, NotificationRecipient,
};

use super::calendar::{Holidays, add_working_days, date_ny, end_of_day_after, end_of_day_ny};

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
        !matches!(
            self.outcome,
            Some(NotificationOutcome::MessageLeft | NotificationOutcome::Unable)
        )
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
    /// The class of the type as it is recorded.
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

/// A clock that runs or ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub code: ClockCode,
    pub starts_at: DateTime<Utc>,
    /// The last instant in time.
    pub due_at: DateTime<Utc>,
    pub met_at: Option<DateTime<Utc>>,
}

/// The clocks that have started, in the order of the table. One that does not apply, or whose start is not known
/// yet, is left out.
pub fn clocks(facts: &ClockFacts, holidays: &Holidays) -> Vec<Clock> {
    CLOCKS
        .iter()
        .filter(|row| row.applies_to.iter().any(|subject| facts.concern(*subject)))
        .filter_map(|row| {
            let starts_at = facts.start(row)?;
            Some(Clock {
                code: row.code,
                starts_at,
                due_at: due(starts_at, row.duration, row.unit, holidays),
                met_at: row
                    .met_when
                    .iter()
                    .filter_map(|met| facts.met(*met, row))
                    .min(),
            })
        })
        .collect()
}

/// The codes of the clocks that an incident of this class will have, whenever they start.
pub fn clocks_of_class(class: IncidentClass) -> impl Iterator<Item = ClockCode> {
    CLOCKS
        .iter()
        .filter(move |row| row.applies_to.contains(&Subject::Class(class)))
        .map(|row| row.code)
}

/// The last instant of a term. Hours are absolute; days and working days end at 23:59:59 in New York.
pub fn due(
    start: DateTime<Utc>,
    duration: u32,
    unit: ClockUnit,
    holidays: &Holidays,
) -> DateTime<Utc> {
    match unit {
        ClockUnit::Hours => start
            .checked_add_signed(Duration::hours(duration.into()))
            .unwrap_or(DateTime::<Utc>::MAX_UTC),
        ClockUnit::Days => end_of_day_after(start, duration),
        ClockUnit::WorkingDays => {
            end_of_day_ny(add_working_days(date_ny(start), duration, holidays))
        }
    }
}

/// Where a clock stands. An extension counts only where it is later than the due time.
///
/// Never `not_applicable`: a clock that no longer applies is not in the list of [`clocks`], and the caller says so
/// of one that it had stored.
pub fn status(
    due_at: DateTime<Utc>,
    met_at: Option<DateTime<Utc>>,
    extended_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> ClockStatus {
    let extended = extended_until.filter(|until| *until > due_at);
    let last = extended.unwrap_or(due_at);
    match met_at {
        Some(met) if met <= last => ClockStatus::Met,
        Some(_) => ClockStatus::MetLate,
        None if now > last => ClockStatus::Overdue,
        None if extended.is_some() => ClockStatus::Extended,
        None => ClockStatus::Running,
    }
}

impl Clock {
    /// Where this clock stands.
    pub fn status(&self, extended_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> ClockStatus {
        status(self.due_at, self.met_at, extended_until, now)
    }
}

impl ClockFacts {
    fn concern(&self, subject: Subject) -> bool {
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

    fn start(&self, row: &ClockRow) -> Option<DateTime<Utc>> {
        match row.starts_at {
            Start::DiscoveredAt => self.discovered_at,
            Start::SubmittedAt => self.submitted_at,
            Start::CrimeBelievedAt => self.crime_believed_at,
            Start::VpcrAcceptedAt => self.vpcr_accepted_at,
            Start::FindingNoticeAt => self.finding_notice_at,
            Start::RequestedAt => self.asked(row).requested_at,
            Start::LaterOfRequestAndClose => {
                Some(self.asked(row).requested_at?.max(self.closed_at?))
            }
            Start::ApprovedAt => self.access_approved_at,
        }
    }

    fn met(&self, met: MetWhen, row: &ClockRow) -> Option<DateTime<Utc>> {
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

#[cfg(test)]
mod tests;
