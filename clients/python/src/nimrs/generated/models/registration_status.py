from enum import StrEnum


class RegistrationStatus(StrEnum):
    CANCELLED = "cancelled"
    REGISTERED = "registered"
    WAITING = "waiting"

    def __str__(self) -> str:
        return str(self.value)
