from enum import StrEnum


class ImportMode(StrEnum):
    DRAFT = "draft"
    HISTORICAL = "historical"

    def __str__(self) -> str:
        return str(self.value)
