from enum import StrEnum


class IncidentClass(StrEnum):
    ABUSE_NEGLECT = "abuse_neglect"
    DEATH = "death"
    OMH_ONLY = "omh_only"
    SIGNIFICANT = "significant"

    def __str__(self) -> str:
        return str(self.value)
