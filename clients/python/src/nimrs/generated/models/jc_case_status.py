from enum import StrEnum


class JcCaseStatus(StrEnum):
    DISPUTED = "disputed"
    DUPLICATE = "duplicate"
    IMPORTED = "imported"
    RECEIVED = "received"
    RELEASED = "released"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
