from enum import StrEnum


class DefinitionStatus(StrEnum):
    STATED = "stated"
    WORKING = "working"

    def __str__(self) -> str:
        return str(self.value)
