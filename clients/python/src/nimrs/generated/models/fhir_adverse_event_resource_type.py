from enum import StrEnum


class FhirAdverseEventResourceType(StrEnum):
    ADVERSEEVENT = "AdverseEvent"

    def __str__(self) -> str:
        return str(self.value)
