from enum import StrEnum


class WebinarRequestStatus(StrEnum):
    ACCEPTED = "accepted"
    DECLINED = "declined"
    SUBMITTED = "submitted"

    def __str__(self) -> str:
        return str(self.value)
