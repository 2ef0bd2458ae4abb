from enum import StrEnum


class IncidentStatus(StrEnum):
    CLOSED = "closed"
    COMMITTEE_REVIEW = "committee_review"
    DISCARDED = "discarded"
    DRAFT = "draft"
    FINISHED = "finished"
    READY_FOR_REVIEW = "ready_for_review"
    SUBMITTED = "submitted"
    UNDER_INVESTIGATION = "under_investigation"
    VOIDED = "voided"

    def __str__(self) -> str:
        return str(self.value)
