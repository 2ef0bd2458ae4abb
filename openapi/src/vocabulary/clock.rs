//! The clocks of an incident.

use super::vocabulary;

vocabulary! {
    /// A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
    pub enum ClockCode {
        /// Report to the Vulnerable Persons' Central Register.
        VpcrReport => "vpcr_report",
        /// Tell the director or designee.
        DirectorNotice => "director_notice",
        /// Written initial incident report to the Justice Center.
        JcInitialReport => "jc_initial_report",
        /// Notify OMH in NIMRS.
        OmhNotice => "omh_notice",
        /// Notify OMH of an off-premises incident.
        OmhOnlyNotice => "omh_only_notice",
        /// Report the death to the Justice Center by telephone.
        DeathReport => "death_report",
        /// Written death form.
        DeathForm => "death_form",
        /// Telephone notice to the qualified person.
        QualifiedPersonNotice => "qualified_person_notice",
        /// Report an apparent crime to the district attorney or police.
        LawEnforcementNotice => "law_enforcement_notice",
        /// Report an apparent grave crime to the district attorney or police.
        LawEnforcementNoticeGrave => "law_enforcement_notice_grave",
        /// Final investigation report of an allegation of abuse or neglect.
        FinalReportAbuseNeglect => "final_report_abuse_neglect",
        /// Final investigation report of a significant incident.
        FinalReportSignificant => "final_report_significant",
        /// Final report of an OMH-only incident.
        FinalReportOmhOnly => "final_report_omh_only",
        /// The Justice Center enters its findings.
        JcFindings => "jc_findings",
        /// A subject may ask for amendment of a substantiated finding.
        AmendmentRequest => "amendment_request",
        /// Redacted report to the qualified person on request.
        RedactedReport => "redacted_report",
        /// Investigation records to the qualified person on request.
        InvestigationRecords => "investigation_records",
        /// Issue the e-token of a new user.
        TokenIssue => "token_issue",
    }
}

vocabulary! {
    /// Where a clock stands.
    pub enum ClockStatus {
        /// Not due yet.
        Running => "running",
        /// Done in time.
        Met => "met",
        /// Done after it was due.
        MetLate => "met_late",
        /// Due and not done.
        Overdue => "overdue",
        /// Running to a later, granted date.
        Extended => "extended",
        /// Does not apply to this incident (any more).
        NotApplicable => "not_applicable",
    }
}

vocabulary! {
    /// The unit of the length of a clock.
    pub enum ClockUnit {
        /// Hours of absolute time.
        Hours => "hours",
        /// Days, ending at 23:59:59 in New York.
        Days => "days",
        /// Days without weekends and holidays, ending at 23:59:59 in New York.
        WorkingDays => "working_days",
    }
}
