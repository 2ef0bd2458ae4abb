//! The 18 time limits, as `data/clocks.csv` states them.

use nimrs_contract::taxonomy::ClockDefinition;
use nimrs_contract::vocabulary::{ClockCode as C, ClockUnit, Code, IncidentClass, NotificationRecipient as R};

use ClockUnit::{Days, Hours, WorkingDays};
use MetWhen as M;
use Subject as S;

/// What a clock runs for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Class(IncidentClass),
    /// An incident in which a crime is suspected.
    CrimeSuspected,
    /// One in which it is a felony, or staff or a visitor is involved and somebody was hurt (Mental Hygiene Law 31.11).
    CrimeSuspectedGrave,
    Finding,
    QualifiedPersonRequest,
    QualifiedPersonRecordsRequest,
    AccessRequest,
}

/// The time from which a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    DiscoveredAt,
    SubmittedAt,
    CrimeBelievedAt,
    VpcrAcceptedAt,
    FindingNoticeAt,
    RequestedAt,
    LaterOfRequestAndClose,
    ApprovedAt,
}

/// What meets a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetWhen {
    ReportedToVpcrAt,
    SubmittedAt,
    InvestigationReportFiledAt,
    FindingRecordedAt,
    AmendmentRequestedAt,
    SentAt,
    TokenIssuedAt,
    /// A notice that reached this recipient.
    Notice(R),
}

/// One time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockRow {
    pub code: C,
    pub title: &'static str,
    /// Any of these.
    pub applies_to: &'static [Subject],
    pub starts_at: Start,
    pub duration: u32,
    pub unit: ClockUnit,
    /// To be done at once; the duration is the latest time.
    pub immediate: bool,
    /// Any of these.
    pub met_when: &'static [MetWhen],
    pub citation: &'static str,
}

const AN: Subject = S::Class(IncidentClass::AbuseNeglect);
const SI: Subject = S::Class(IncidentClass::Significant);
const OO: Subject = S::Class(IncidentClass::OmhOnly);
const DE: Subject = S::Class(IncidentClass::Death);

/// All of them, in the order of the published table.
pub const CLOCKS: [ClockRow; 18] = [
    ClockRow {
        code: C::VpcrReport,
        title: "Report to the Vulnerable Persons' Central Register",
        applies_to: &[AN, SI],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: true,
        met_when: &[M::ReportedToVpcrAt],
        citation: "14 NYCRR 524.8(a)(1); Social Services Law 491",
    },
    ClockRow {
        code: C::DirectorNotice,
        title: "Tell the director or designee",
        applies_to: &[AN, SI],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: true,
        met_when: &[M::Notice(R::Director)],
        citation: "14 NYCRR 524.8(a)(1)(iii)",
    },
    ClockRow {
        code: C::JcInitialReport,
        title: "Written initial incident report to the Justice Center",
        applies_to: &[AN, SI],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::SubmittedAt],
        citation: "14 NYCRR 524.8(a)(1)(iv)",
    },
    ClockRow {
        code: C::OmhNotice,
        title: "Notify the Office of Mental Health in NIMRS",
        applies_to: &[AN, SI],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::SubmittedAt],
        citation: "14 NYCRR 524.8",
    },
    ClockRow {
        code: C::OmhOnlyNotice,
        title: "Notify the Office of Mental Health of an off-premises incident",
        applies_to: &[OO],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: true,
        met_when: &[M::SubmittedAt],
        citation: "14 NYCRR 524.10",
    },
    ClockRow {
        code: C::DeathReport,
        title: "Report the death to the Justice Center by telephone",
        applies_to: &[DE],
        starts_at: Start::DiscoveredAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::ReportedToVpcrAt],
        citation: "14 NYCRR 524.11",
    },
    ClockRow {
        code: C::DeathForm,
        title: "Written death form",
        applies_to: &[DE],
        starts_at: Start::DiscoveredAt,
        duration: 5,
        unit: WorkingDays,
        immediate: false,
        met_when: &[M::SubmittedAt],
        citation: "Justice Center death reporting guidance",
    },
    ClockRow {
        code: C::QualifiedPersonNotice,
        title: "Telephone notice to the qualified person",
        applies_to: &[AN, SI, DE],
        starts_at: Start::SubmittedAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::Notice(R::QualifiedPerson)],
        citation: "Mental Hygiene Law 33.23",
    },
    ClockRow {
        code: C::LawEnforcementNotice,
        title: "Report an apparent crime to the district attorney or police",
        applies_to: &[S::CrimeSuspected],
        starts_at: Start::CrimeBelievedAt,
        duration: 3,
        unit: WorkingDays,
        immediate: false,
        met_when: &[M::Notice(R::DistrictAttorney), M::Notice(R::Police)],
        citation: "Mental Hygiene Law 31.11",
    },
    ClockRow {
        code: C::LawEnforcementNoticeGrave,
        title: "Report an apparent grave crime to the district attorney or police",
        applies_to: &[S::CrimeSuspectedGrave],
        starts_at: Start::CrimeBelievedAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::Notice(R::DistrictAttorney), M::Notice(R::Police)],
        citation: "Mental Hygiene Law 31.11",
    },
    ClockRow {
        code: C::FinalReportAbuseNeglect,
        title: "Final investigation report",
        applies_to: &[AN],
        starts_at: Start::VpcrAcceptedAt,
        duration: 45,
        unit: Days,
        immediate: false,
        met_when: &[M::InvestigationReportFiledAt],
        citation: "14 NYCRR 524.9",
    },
    ClockRow {
        code: C::FinalReportSignificant,
        title: "Final investigation report",
        applies_to: &[SI],
        starts_at: Start::VpcrAcceptedAt,
        duration: 50,
        unit: Days,
        immediate: false,
        met_when: &[M::InvestigationReportFiledAt],
        citation: "14 NYCRR 524.9",
    },
    ClockRow {
        code: C::FinalReportOmhOnly,
        title: "Final report to OMH (project default: not stated in the regulation)",
        applies_to: &[OO],
        starts_at: Start::SubmittedAt,
        duration: 50,
        unit: Days,
        immediate: false,
        met_when: &[M::InvestigationReportFiledAt],
        citation: "project default",
    },
    ClockRow {
        code: C::JcFindings,
        title: "Justice Center enters its findings",
        applies_to: &[AN],
        starts_at: Start::VpcrAcceptedAt,
        duration: 60,
        unit: Days,
        immediate: false,
        met_when: &[M::FindingRecordedAt],
        citation: "Social Services Law 493",
    },
    ClockRow {
        code: C::AmendmentRequest,
        title: "Subject may ask for amendment of a substantiated finding",
        applies_to: &[S::Finding],
        starts_at: Start::FindingNoticeAt,
        duration: 30,
        unit: Days,
        immediate: false,
        met_when: &[M::AmendmentRequestedAt],
        citation: "Social Services Law 494",
    },
    ClockRow {
        code: C::RedactedReport,
        title: "Redacted report to the qualified person on request",
        applies_to: &[S::QualifiedPersonRequest],
        starts_at: Start::RequestedAt,
        duration: 10,
        unit: Days,
        immediate: false,
        met_when: &[M::SentAt],
        citation: "Mental Hygiene Law 33.23",
    },
    ClockRow {
        code: C::InvestigationRecords,
        title: "Investigation records to the qualified person on request",
        applies_to: &[S::QualifiedPersonRecordsRequest],
        starts_at: Start::LaterOfRequestAndClose,
        duration: 21,
        unit: Days,
        immediate: false,
        met_when: &[M::SentAt],
        citation: "Mental Hygiene Law 33.25",
    },
    ClockRow {
        code: C::TokenIssue,
        title: "Issue the e-token of a new user",
        applies_to: &[S::AccessRequest],
        starts_at: Start::ApprovedAt,
        duration: 24,
        unit: Hours,
        immediate: false,
        met_when: &[M::TokenIssuedAt],
        citation: "NIMRS FAQ",
    },
];

/// A time limit, by its code; `None` only for a code that the table lacks, which a test rules out.
pub fn clock_row(code: C) -> Option<&'static ClockRow> {
    CLOCKS.iter().find(|row| row.code == code)
}

impl ClockRow {
    /// The row as it is published.
    pub fn definition(&self) -> ClockDefinition {
        ClockDefinition {
            code: self.code,
            title: self.title.to_owned(),
            applies_to: self.applies_to.iter().map(|subject| subject.code().to_owned()).collect(),
            starts_at: self.starts_at.code().to_owned(),
            duration: self.duration,
            unit: self.unit,
            immediate: self.immediate,
            met_when: self.met_when.iter().map(|met| met.code()).collect(),
            citation: self.citation.to_owned(),
        }
    }
}

impl Subject {
    pub fn code(self) -> &'static str {
        match self {
            Self::Class(class) => class.code(),
            Self::CrimeSuspected => "crime_suspected",
            Self::CrimeSuspectedGrave => "crime_suspected_grave",
            Self::Finding => "finding",
            Self::QualifiedPersonRequest => "qualified_person_request",
            Self::QualifiedPersonRecordsRequest => "qualified_person_records_request",
            Self::AccessRequest => "access_request",
        }
    }
}

impl Start {
    pub fn code(self) -> &'static str {
        match self {
            Self::DiscoveredAt => "discovered_at",
            Self::SubmittedAt => "submitted_at",
            Self::CrimeBelievedAt => "crime_believed_at",
            Self::VpcrAcceptedAt => "vpcr_accepted_at",
            Self::FindingNoticeAt => "finding_notice_at",
            Self::RequestedAt => "requested_at",
            Self::LaterOfRequestAndClose => "later_of_request_and_close",
            Self::ApprovedAt => "approved_at",
        }
    }
}

impl MetWhen {
    pub fn code(self) -> String {
        let code = match self {
            Self::ReportedToVpcrAt => "reported_to_vpcr_at",
            Self::SubmittedAt => "submitted_at",
            Self::InvestigationReportFiledAt => "investigation_report_filed_at",
            Self::FindingRecordedAt => "finding_recorded_at",
            Self::AmendmentRequestedAt => "amendment_requested_at",
            Self::SentAt => "sent_at",
            Self::TokenIssuedAt => "token_issued_at",
            Self::Notice(recipient) => return format!("notification:{recipient}"),
        };
        code.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/clocks.csv"));

    #[test]
    fn equals_the_published_table() {
        let mut reader = csv::Reader::from_reader(CSV.as_bytes());
        assert_eq!(
            reader.headers().unwrap(),
            vec!["code", "title", "applies_to", "starts_at", "duration", "unit", "immediate", "met_when", "citation"]
        );
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let ours: Vec<Vec<String>> = CLOCKS
            .iter()
            .map(ClockRow::definition)
            .map(|d| {
                vec![
                    d.code.code().to_owned(),
                    d.title,
                    d.applies_to.join("|"),
                    d.starts_at,
                    d.duration.to_string(),
                    d.unit.code().to_owned(),
                    if d.immediate { "yes" } else { "no" }.to_owned(),
                    d.met_when.join("|"),
                    d.citation,
                ]
            })
            .collect();
        assert_eq!(ours, rows);
    }

    #[test]
    fn every_code_has_its_row() {
        for code in C::ALL {
            assert!(clock_row(*code).is_some_and(|row| row.code == *code), "{code}");
        }
        assert_eq!(CLOCKS.len(), C::ALL.len());
    }
}
