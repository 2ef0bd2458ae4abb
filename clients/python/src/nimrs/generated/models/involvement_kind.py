from enum import StrEnum


class InvolvementKind(StrEnum):
    CLIENT = "client"
    STAFF_SUBJECT = "staff_subject"
    UNIT = "unit"

    def __str__(self) -> str:
        return str(self.value)
