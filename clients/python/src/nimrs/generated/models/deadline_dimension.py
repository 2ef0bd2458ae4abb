from enum import StrEnum


class DeadlineDimension(StrEnum):
    CLOCK = "clock"
    FACILITY = "facility"
    MONTH = "month"

    def __str__(self) -> str:
        return str(self.value)
