from enum import StrEnum


class FhirParametersResourceType(StrEnum):
    PARAMETERS = "Parameters"

    def __str__(self) -> str:
        return str(self.value)
