from enum import StrEnum


class LegalStatus(StrEnum):
    AOT = "aot"
    CRIMINAL_PROCEDURE_LAW = "criminal_procedure_law"
    INVOLUNTARY = "involuntary"
    VOLUNTARY = "voluntary"

    def __str__(self) -> str:
        return str(self.value)
