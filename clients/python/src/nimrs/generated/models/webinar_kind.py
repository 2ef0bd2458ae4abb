from enum import StrEnum


class WebinarKind(StrEnum):
    CUSTOM = "custom"
    SCHEDULED = "scheduled"

    def __str__(self) -> str:
        return str(self.value)
