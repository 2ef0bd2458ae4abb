from enum import StrEnum


class ClassificationSource(StrEnum):
    JUSTICE_CENTER = "justice_center"
    PROVIDER = "provider"

    def __str__(self) -> str:
        return str(self.value)
