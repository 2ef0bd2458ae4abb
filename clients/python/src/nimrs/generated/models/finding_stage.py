from enum import StrEnum


class FindingStage(StrEnum):
    AFTER_HEARING = "after_hearing"
    AMENDED = "amended"
    ORIGINAL = "original"

    def __str__(self) -> str:
        return str(self.value)
