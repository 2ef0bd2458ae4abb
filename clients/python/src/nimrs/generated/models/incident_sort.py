from enum import StrEnum


class IncidentSort(StrEnum):
    CREATED = "created"
    DISCOVERED = "discovered"
    NUMBER = "number"
    OCCURRED = "occurred"
    UPDATED = "updated"
    VALUE_1 = "-created"
    VALUE_3 = "-occurred"
    VALUE_5 = "-discovered"
    VALUE_7 = "-updated"
    VALUE_9 = "-number"

    def __str__(self) -> str:
        return str(self.value)
