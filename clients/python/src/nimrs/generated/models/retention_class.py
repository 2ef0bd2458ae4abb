from enum import StrEnum


class RetentionClass(StrEnum):
    CLOSED = "closed"
    DISCARDED = "discarded"
    VOIDED = "voided"

    def __str__(self) -> str:
        return str(self.value)
