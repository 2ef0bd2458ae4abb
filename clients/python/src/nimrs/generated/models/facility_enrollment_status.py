from enum import StrEnum


class FacilityEnrollmentStatus(StrEnum):
    APPROVED = "approved"
    DENIED = "denied"
    SUBMITTED = "submitted"

    def __str__(self) -> str:
        return str(self.value)
