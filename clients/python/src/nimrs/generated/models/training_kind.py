from enum import StrEnum


class TrainingKind(StrEnum):
    RESOURCE = "resource"
    WEBINAR = "webinar"

    def __str__(self) -> str:
        return str(self.value)
