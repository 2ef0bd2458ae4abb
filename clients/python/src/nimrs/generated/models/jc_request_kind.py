from enum import StrEnum


class JcRequestKind(StrEnum):
    NOT_ARRIVED = "not_arrived"
    REASSIGNMENT = "reassignment"
    RECLASSIFICATION = "reclassification"

    def __str__(self) -> str:
        return str(self.value)
