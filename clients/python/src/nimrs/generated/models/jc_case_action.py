from enum import StrEnum


class JcCaseAction(StrEnum):
    DISPUTE = "dispute"
    IMPORT = "import"
    RELEASE = "release"

    def __str__(self) -> str:
        return str(self.value)
