from enum import StrEnum


class JcDeliveryOutcome(StrEnum):
    CREATED = "created"
    IGNORED = "ignored"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
