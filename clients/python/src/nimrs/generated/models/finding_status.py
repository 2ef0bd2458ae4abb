from enum import StrEnum


class FindingStatus(StrEnum):
    PENDING = "pending"
    SEALED = "sealed"
    SUBSTANTIATED = "substantiated"
    UNSUBSTANTIATED = "unsubstantiated"

    def __str__(self) -> str:
        return str(self.value)
