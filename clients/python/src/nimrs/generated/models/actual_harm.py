from enum import StrEnum


class ActualHarm(StrEnum):
    DEATH = "death"
    MINOR = "minor"
    MODERATE = "moderate"
    NONE = "none"
    SERIOUS = "serious"

    def __str__(self) -> str:
        return str(self.value)
