from enum import StrEnum


class ContactTopic(StrEnum):
    DEACTIVATE = "deactivate"
    DEATH_LINE = "death_line"
    EXPIRED_OVER_ONE_YEAR = "expired_over_one_year"
    NEW_USER = "new_user"
    NOT_ARRIVED = "not_arrived"
    PART_524_CLARIFICATION = "part_524_clarification"
    PIN_OR_LOCKOUT = "pin_or_lockout"
    REASSIGNMENT = "reassignment"
    RECLASSIFICATION = "reclassification"
    TECHNICAL_ISSUE = "technical_issue"
    TOKEN = "token"
    VPCR_HOTLINE = "vpcr_hotline"
    WEBINAR = "webinar"

    def __str__(self) -> str:
        return str(self.value)
