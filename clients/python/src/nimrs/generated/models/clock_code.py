from enum import StrEnum


class ClockCode(StrEnum):
    AMENDMENT_REQUEST = "amendment_request"
    DEATH_FORM = "death_form"
    DEATH_REPORT = "death_report"
    DIRECTOR_NOTICE = "director_notice"
    FINAL_REPORT_ABUSE_NEGLECT = "final_report_abuse_neglect"
    FINAL_REPORT_OMH_ONLY = "final_report_omh_only"
    FINAL_REPORT_SIGNIFICANT = "final_report_significant"
    INVESTIGATION_RECORDS = "investigation_records"
    JC_FINDINGS = "jc_findings"
    JC_INITIAL_REPORT = "jc_initial_report"
    LAW_ENFORCEMENT_NOTICE = "law_enforcement_notice"
    LAW_ENFORCEMENT_NOTICE_GRAVE = "law_enforcement_notice_grave"
    OMH_NOTICE = "omh_notice"
    OMH_ONLY_NOTICE = "omh_only_notice"
    QUALIFIED_PERSON_NOTICE = "qualified_person_notice"
    REDACTED_REPORT = "redacted_report"
    TOKEN_ISSUE = "token_issue"
    VPCR_REPORT = "vpcr_report"

    def __str__(self) -> str:
        return str(self.value)
