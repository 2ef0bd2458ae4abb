from enum import StrEnum


class Standing(StrEnum):
    ACTIVE = "active"
    DEACTIVATED = "deactivated"
    EXPIRED = "expired"
    LOCKED_FAILED_ATTEMPTS = "locked_failed_attempts"
    LOCKED_INACTIVE = "locked_inactive"
    PENDING = "pending"

    def __str__(self) -> str:
        return str(self.value)
