from enum import StrEnum


class ActivationStatus(StrEnum):
    ACTIVATED = "activated"
    AWAITING_CODE = "awaiting_code"

    def __str__(self) -> str:
        return str(self.value)
