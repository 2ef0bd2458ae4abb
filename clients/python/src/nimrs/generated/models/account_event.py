from enum import StrEnum


class AccountEvent(StrEnum):
    EXPIRY = "expiry"
    LOCK = "lock"

    def __str__(self) -> str:
        return str(self.value)
