from enum import StrEnum


class RestraintKind(StrEnum):
    DRUG = "drug"
    MANUAL = "manual"
    MECHANICAL = "mechanical"
    SECLUSION = "seclusion"

    def __str__(self) -> str:
        return str(self.value)
