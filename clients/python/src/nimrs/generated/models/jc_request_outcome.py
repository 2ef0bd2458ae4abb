from enum import StrEnum


class JcRequestOutcome(StrEnum):
    ACCEPTED = "accepted"
    ARRIVED = "arrived"
    REJECTED = "rejected"
    TAKEN_BACK = "taken_back"

    def __str__(self) -> str:
        return str(self.value)
