from enum import StrEnum


class CorrectiveActionDimension(StrEnum):
    FACILITY = "facility"
    MONTH = "month"

    def __str__(self) -> str:
        return str(self.value)
