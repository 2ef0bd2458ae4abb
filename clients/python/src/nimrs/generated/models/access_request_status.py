from enum import StrEnum


class AccessRequestStatus(StrEnum):
    ACTIVATED = "activated"
    APPROVED = "approved"
    DENIED = "denied"
    SUBMITTED = "submitted"
    TOKEN_ISSUED = "token_issued"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
