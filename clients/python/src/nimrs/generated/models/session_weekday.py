from enum import StrEnum


class SessionWeekday(StrEnum):
    FRIDAY = "friday"
    MONDAY = "monday"
    THURSDAY = "thursday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"

    def __str__(self) -> str:
        return str(self.value)
