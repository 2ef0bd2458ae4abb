from enum import StrEnum


class ClockStatus(StrEnum):
    EXTENDED = "extended"
    MET = "met"
    MET_LATE = "met_late"
    NOT_APPLICABLE = "not_applicable"
    OVERDUE = "overdue"
    RUNNING = "running"

    def __str__(self) -> str:
        return str(self.value)
