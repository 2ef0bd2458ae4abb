from enum import StrEnum


class Sex(StrEnum):
    F = "f"
    M = "m"
    UNKNOWN = "unknown"
    X = "x"

    def __str__(self) -> str:
        return str(self.value)
