from enum import StrEnum


class MedicationErrorKind(StrEnum):
    EXPIRED = "expired"
    EXTRA_DOSE = "extra_dose"
    OMISSION = "omission"
    WRONG_DOSE = "wrong_dose"
    WRONG_DRUG = "wrong_drug"
    WRONG_PATIENT = "wrong_patient"
    WRONG_ROUTE = "wrong_route"
    WRONG_TIME = "wrong_time"

    def __str__(self) -> str:
        return str(self.value)
