from enum import StrEnum


class LearningAudience(StrEnum):
    EVERYONE = "everyone"
    LOCAL = "local"
    STATE = "state"

    def __str__(self) -> str:
        return str(self.value)
