from enum import StrEnum


class FindingEvent(StrEnum):
    AMENDED = "amended"
    AMENDMENT_REFUSED = "amendment_refused"
    AMENDMENT_REQUESTED = "amendment_requested"
    DETERMINED = "determined"
    HEARING_DECIDED = "hearing_decided"
    RECORDED = "recorded"
    SEALED = "sealed"
    SUBJECT_NOTIFIED = "subject_notified"

    def __str__(self) -> str:
        return str(self.value)
