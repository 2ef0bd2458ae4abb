from enum import StrEnum


class AttachmentClass(StrEnum):
    CLINICAL = "clinical"
    LEGAL = "legal"
    PERSONNEL = "personnel"
    QUALITY_ASSURANCE = "quality_assurance"

    def __str__(self) -> str:
        return str(self.value)
