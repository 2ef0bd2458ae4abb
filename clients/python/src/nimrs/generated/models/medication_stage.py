from enum import StrEnum


class MedicationStage(StrEnum):
    ADMINISTERING = "administering"
    DISPENSING = "dispensing"
    MONITORING = "monitoring"
    PRESCRIBING = "prescribing"
    TRANSCRIBING = "transcribing"

    def __str__(self) -> str:
        return str(self.value)
