from enum import StrEnum


class EnrollmentMailState(StrEnum):
    NOT_SENT = "not_sent"
    SENT = "sent"
    WAITING = "waiting"

    def __str__(self) -> str:
        return str(self.value)
