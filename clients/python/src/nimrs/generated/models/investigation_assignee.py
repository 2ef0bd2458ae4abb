from enum import StrEnum


class InvestigationAssignee(StrEnum):
    JUSTICE_CENTER = "justice_center"
    OMH = "omh"
    PROVIDER = "provider"

    def __str__(self) -> str:
        return str(self.value)
