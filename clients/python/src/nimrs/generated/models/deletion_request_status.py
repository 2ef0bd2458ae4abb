from enum import StrEnum


class DeletionRequestStatus(StrEnum):
    APPROVED = "approved"
    DENIED = "denied"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
