from enum import StrEnum


class TreatmentGiven(StrEnum):
    ADMISSION = "admission"
    EMERGENCY_DEPARTMENT = "emergency_department"
    FIRST_AID = "first_aid"
    NONE = "none"
    PHYSICIAN = "physician"

    def __str__(self) -> str:
        return str(self.value)
