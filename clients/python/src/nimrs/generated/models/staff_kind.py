from enum import StrEnum


class StaffKind(StrEnum):
    LOCAL = "local"
    STATE = "state"

    def __str__(self) -> str:
        return str(self.value)
