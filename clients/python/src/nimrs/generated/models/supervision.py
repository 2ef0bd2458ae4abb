from enum import StrEnum


class Supervision(StrEnum):
    ACTUAL = "actual"
    INTENDED = "intended"
    NONE = "none"

    def __str__(self) -> str:
        return str(self.value)
