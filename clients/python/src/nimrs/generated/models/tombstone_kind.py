from enum import StrEnum


class TombstoneKind(StrEnum):
    DISCARDED = "discarded"
    PURGED = "purged"

    def __str__(self) -> str:
        return str(self.value)
