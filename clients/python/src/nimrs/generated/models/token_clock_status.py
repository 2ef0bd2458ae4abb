from enum import StrEnum


class TokenClockStatus(StrEnum):
    MET = "met"
    MET_LATE = "met_late"
    OVERDUE = "overdue"
    RUNNING = "running"

    def __str__(self) -> str:
        return str(self.value)
