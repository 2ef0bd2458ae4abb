from enum import StrEnum


class OccurrencePrecision(StrEnum):
    ESTIMATED = "estimated"
    EXACT = "exact"
    RANGE = "range"

    def __str__(self) -> str:
        return str(self.value)
