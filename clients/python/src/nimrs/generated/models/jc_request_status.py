from enum import StrEnum


class JcRequestStatus(StrEnum):
    ANSWERED = "answered"
    CLOSED = "closed"
    FAILED = "failed"
    QUEUED = "queued"
    SENT = "sent"

    def __str__(self) -> str:
        return str(self.value)
