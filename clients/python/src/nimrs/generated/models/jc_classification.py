from enum import StrEnum


class JcClassification(StrEnum):
    ABUSE_NEGLECT = "abuse_neglect"
    DEATH = "death"
    FINANCIAL = "financial"
    GENERAL_INQUIRY = "general_inquiry"
    NOT_UNDER_JURISDICTION = "not_under_jurisdiction"
    SIGNIFICANT_INCIDENT = "significant_incident"

    def __str__(self) -> str:
        return str(self.value)
