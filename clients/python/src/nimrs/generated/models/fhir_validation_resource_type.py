from enum import StrEnum


class FhirValidationResourceType(StrEnum):
    ADVERSEEVENT = "AdverseEvent"
    PARAMETERS = "Parameters"

    def __str__(self) -> str:
        return str(self.value)
